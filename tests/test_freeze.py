"""A simulated conversation, frozen, says the same again: offline, and at no cost."""

import re

import msgspec
import pytest
from cases import talk
from endpoint import MockEndpoint
from endpoint_form import says
from simulated_case import SENT, SHIP, TRANSFER, bare, line, play, played_by

from hardcalls.cli import run_command
from hardcalls.customers import customer_of
from hardcalls.decode import convert, parse_yaml
from hardcalls.fault import Fault
from hardcalls.freeze import _short, freeze, why_not, yaml_of
from hardcalls.run import SCHEMA, Fingerprints, Manifest, Run
from hardcalls.scenario import Due, Provenance, Recorded, Scenario, Step
from hardcalls.store import read_run
from hardcalls.suite import parse
from hardcalls.transcript import Transcript

__all__ = ["play"]

ABOUT = 'id = "mine"\nversion = "1"\ntitle = "Mine"\nlicence = "none"\nprovenance = "written here"\n'


def run_of(scenario: Scenario, *transcripts: Transcript) -> Run:
    manifest = Manifest(
        schema=SCHEMA,
        suite="t",
        suite_version="3",
        agent="bot",
        spec="bot",
        settings={},
        trials=9,
        scenarios=(scenario.id,),
        fingerprints=Fingerprints(subject="bot"),
        started="2026-03-14",
        simulator={"spec": "openai:player", "settings": {}},
    )
    return Run(manifest=manifest, scenarios={scenario.id: scenario}, charters={}, transcripts=transcripts, scores=())


def reread(scenario: Scenario) -> Scenario:
    """The scenario of the file that is written, which has to be sound."""
    return parse({"suite.toml": ABOUT, "s.yaml": yaml_of(scenario)}).suite.scenarios[0]


TALKS = {
    "satisfied": (
        [line('It is "late": yes #'), line("Thanks, bye.", leave=True, satisfied=True)],
        ["Well.", SHIP, "Gone.", "Bye."],
    ),
    "patience": ([line("No."), line("~"), line("null"), line("2026-03-14"), line("Enough.", leave=True)], ["Well."]),
    "handed over": ([line("A human, please.", asks_for_human=True)], ["Well.", TRANSFER, "You are through."]),
    "waiting": ([line("Let me speak to a manager."), *[line("I want a manager.")] * 8], ["Well."]),
    "the agent failed": ([line("Hello?")], ["Well.", " "]),
    "made good": ([line("How can I help you today?"), line("  Ünïcode…\nand a second line "), *[line("So?")] * 5], ["Well."]),
}


@pytest.mark.parametrize("name", TALKS)
def test_a_frozen_conversation_replays_as_it_was(name, play):
    script, replies = TALKS[name]
    subject = played_by(patience=6)
    lively, _ = play(subject, script, *replies, trial=1)
    frozen = reread(freeze(run_of(subject, lively), lively))
    assert frozen.id == "s-1-frozen-2"
    again, requests = play(frozen, [], *replies, trial=1, customer=customer_of(frozen))
    assert bare(again) == bare(lively)
    assert requests == []
    assert again.customer_usage.calls == 0


def test_a_frozen_scenario_keeps_setting_and_expectations_and_says_where_it_comes_from(play):
    subject = msgspec.structs.replace(played_by(), provenance=Provenance(author="us", synthetic=True, reviewed_by=("you",)))
    lively, _ = play(subject, [line("Bye.", leave=True)], SHIP, "Sent.")
    frozen = reread(freeze(run_of(subject, lively), lively))
    same = ("title", "language", "locale", "setting", "expect", "escalation", "tags")
    assert [getattr(frozen, f) for f in same] == [getattr(subject, f) for f in same]
    assert (frozen.cluster, frozen.provenance.author, frozen.provenance.reviewed_by) == ("s-1", "us", ())
    source = "suite t 3, scenario s-1, trial 1, agent bot, customer played by openai:player, run of 2026-03-14"
    assert frozen.provenance.frozen_from == source


def test_another_agent_gets_the_turns_that_a_window_promises_it(play):
    subject = played_by(due=(Due(cue="asks_for_human", within=3),))
    lively, _ = play(subject, [line("A human, please.")], "Well.", TRANSFER, "You are through.")
    frozen = reread(freeze(run_of(subject, lively), lively))
    assert [s.id for s in frozen.steps] == ["opening", "turn-2", "again-1", "again-2"]
    assert [s.cues for s in frozen.steps] == [(), ("asks_for_human",), (), ()]
    assert len({s.say for s in frozen.steps[1:]}) == 1


def test_the_longest_id_stays_an_id(play):
    subject = played_by(name="s" * 80)
    lively, _ = play(subject, [line("Bye.", leave=True)], SHIP, "Sent.")
    frozen = reread(freeze(run_of(subject, lively), lively))
    assert (len(frozen.id), frozen.id[-9:]) == (80, "-frozen-1")


def test_what_cannot_be_frozen_says_why(play):
    cut, _ = play(played_by(), [says("no JSON")] * 3, "Well.")
    assert why_not(run_of(played_by(), cut), cut) == "it was cut short by a fault of the simulator (simulator_unreadable)"
    written, told, _ = talk()
    assert "written down already" in why_not(run_of(written, told), told)
    recorded = Scenario(id="s-1", title="s", language="en", customer=Recorded())
    assert "recorded elsewhere" in why_not(run_of(recorded, told), told)
    lost = msgspec.structs.replace(told, faults=(Fault(kind="dns", evidence="gone"),))
    assert why_not(run_of(played_by(), lost), lost) == "it was cut short by a fault of the infrastructure (dns)"
    blank = msgspec.structs.replace(told, notes=(), messages=())
    assert "said nothing" in why_not(run_of(played_by(), blank), blank)


ODD = [
    "yes",
    "No",
    "on",
    "null",
    "~",
    "1e5",
    "1.0",
    "12:30",
    "2026-03-14",
    "0x1F",
    "- a",
    "a: b",
    "#",
    "''",
    "*a",
    "!x",
    "é\u2028z",
    "c-1",
    "a.b-2",
    "a -b",
    "e5",
    "a-",
    "N",
    "\x85",
]


@pytest.mark.parametrize("text", ODD)
def test_every_text_survives_the_file(text):
    scenario = Scenario(id="s", title=text, language="en", customer=played_by().customer, tags={text: text})
    assert convert(parse_yaml(yaml_of(scenario), "s.yaml"), Scenario) == scenario


SUITE = """
id: late-parcel
title: A late parcel
language: en
locale: en-GB
setting: {world: "shop_world:SHOP", now: "2026-03-14T09:30:00+01:00", state: {orders: {o-1: {status: open}}}}
customer:
  kind: simulated
  opening: {id: opening, say: "Where is my parcel?"}
  persona: Robin, who waits.
  goal: Have it sent.
  patience: 3
  ends: [{path: orders.o-1.status, equals: sent}]
"""


@pytest.fixture
def shop(tmp_path, monkeypatch):
    """A suite with one simulated scenario, and the world it is set in."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "lively" / "scenarios").mkdir(parents=True)
    (tmp_path / "lively" / "suite.toml").write_text(ABOUT, encoding="utf-8")
    (tmp_path / "lively" / "scenarios" / "late.yaml").write_text(SUITE, encoding="utf-8")
    (tmp_path / "shop_world.py").write_text("from cases import SHOP\n", encoding="utf-8")
    (tmp_path / "shop_bot.py").write_text("def agent(messages):\n    return f'Reply {len(messages)}.'\n", encoding="utf-8")
    return tmp_path


def test_run_freeze_check_and_run_again_from_the_command_line(shop, capsys):
    agent = ["--agent", "bot=python:shop_bot:agent", "--quiet", "-o"]
    with MockEndpoint(lambda request: line(f"Line {len(request.body['messages'])}.")) as model:
        (shop / "hardcalls.toml").write_text(
            f'[agents.player]\nspec = "openai:player"\nbase_url = "{model.openai_url}"\n', encoding="utf-8"
        )
        assert run_command(["run", "lively", "--simulator", "player", *agent, "runs", "--trials", "2"]) == 0, (
            capsys.readouterr().err
        )
    assert run_command(["freeze", "runs/bot", "-o", "frozen"]) == 0, capsys.readouterr().err
    written = capsys.readouterr().out.splitlines()
    names = ["frozen/scenarios/late-parcel-frozen-1.yaml", "frozen/scenarios/late-parcel-frozen-2.yaml", "frozen/suite.toml"]
    assert written[-3:] == names
    assert run_command(["check", "frozen"]) == 0
    assert run_command(["run", "frozen", *agent, "again"]) == 0, capsys.readouterr().err
    lively, frozen = (read_run(shop / name / "bot").transcripts for name in ("runs", "again"))
    assert [bare(t) | {"trial": 0} for t in frozen] == [bare(t) | {"trial": 0} for t in lively]
    capsys.readouterr()
    assert run_command(["freeze", "runs/bot", "late-parcel", "--trial", "2", "-o", "frozen"]) == 3
    assert re.search(r"late-parcel-frozen-2.yaml is there already; choose another -o", capsys.readouterr().err)
    assert run_command(["freeze", "again/bot", "-o", "other"]) == 3
    assert capsys.readouterr().err.endswith(
        "late-parcel-frozen-1 (trial 1), late-parcel-frozen-2 (trial 1) cannot be frozen: its customer is written down already, "
        "and replays as it is\n"
    )
    assert run_command(["run", "frozen", *agent, "more", "--trials", "3"]) == 0
    assert run_command(["freeze", "more/bot", "-o", "other"]) == 3
    assert "-frozen-1 (trial 3) and 3 more cannot be frozen: " in capsys.readouterr().err
    assert run_command(["freeze", "again/bot"]) == 3
    assert "the following arguments are required: -o/--output\n" in capsys.readouterr().err
    assert run_command(["freeze", "runs/bot", "nobody", "-o", "other"]) == 3
    assert "no conversation 'nobody'; known: late-parcel" in capsys.readouterr().err
    assert not (shop / "other").exists()


@pytest.mark.usefixtures("shop")
def test_a_run_without_a_simulator_is_refused_with_advice(capsys):
    assert run_command(["run", "lively", "--agent", "bot=python:shop_bot:agent", "-o", "runs", "--quiet"]) == 3
    assert "--simulator openai:MODEL" in capsys.readouterr().err


def test_a_step_that_is_written_down_is_kept_as_it_was(play):
    opening = Step(
        id="opening", say="It is late, and my father has died.", discloses=("bereavement",), acknowledged_by=("your father",)
    )
    subject = played_by(opening=opening, ends=(SENT,))
    lively, _ = play(subject, [line("Bye.", leave=True)], SHIP, "Sent.")
    assert reread(freeze(run_of(subject, lively), lively)).steps[0] == opening


def test_two_long_names_that_begin_alike_stay_two():
    one, two = ("a" * 79 + end for end in "bc")
    assert _short(one, 70) != _short(two, 70)
    assert len(_short(one, 70)) == 70
    assert _short("short", 70) == "short"
