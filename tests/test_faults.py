"""Whose failure it was: every kind end to end, as docs/faults.md says it, and the ledger of a run."""

import re
import subprocess
import sys
import time
from pathlib import Path

import fault_case as planted
import msgspec
import pytest
from cases import Says, many, run, talk
from verdict_case import PROVE, verdict

from hardcalls import fault as kinds
from hardcalls.cli import run_command
from hardcalls.cli.verdict_text import verdict_text
from hardcalls.corners import Corners, corners, lost
from hardcalls.customers import customer_of
from hardcalls.fault import Fault, blame_of
from hardcalls.ledger import NEVER_STORED, ledger
from hardcalls.measures import measure, series
from hardcalls.raters import CHECKS
from hardcalls.replay import NO_WORLD
from hardcalls.score import Case, score
from hardcalls.stats.interval import wilson
from hardcalls.store import read_run
from hardcalls.talk import Reply

ROOT = Path(__file__).parents[1]
ROW = re.compile(r"^\| `(\w+)` \| .* \| (\w+) \| (yes|no) \| (yes|no|yes, made good) \|$", re.MULTILINE)
TABLE = {
    kind: (whose, asked_again == "yes", counts)
    for kind, whose, asked_again, counts in ROW.findall((ROOT / "docs/faults.md").read_text(encoding="utf-8"))
}
KINDS = kinds.AGENT | kinds.INFRASTRUCTURE | kinds.SCENARIO | kinds.SIMULATOR | kinds.JUDGE
NEVER_IN_A_ROW = "harness_killed"
GONE = Fault(kind="provider_error", evidence="503", turn=2)
OWN = Fault(kind="empty_reply", evidence="nothing", turn=3)
MADE_GOOD = Fault(kind="invented_tool", evidence="called 'x'", turn=1, recovered=True)


def test_the_document_names_every_kind_there_is():
    assert set(TABLE) == KINDS
    assert set(planted.PLANTED) == KINDS - {NEVER_IN_A_ROW}


def rates(transcript):
    """What a conversation that the agent dropped does to the rates."""
    rated = score(Case(scenario=planted.TWO, transcript=transcript, charter=NO_WORLD), CHECKS)
    found = measure(run([(planted.TWO, transcript, rated)]))
    return found["overall.passed"].units, found["correctness.passed"].units


@pytest.mark.parametrize(
    ("kind", "plant"),
    [pytest.param(k, p, id=f"{k}-{n}") for k, plants in sorted(planted.PLANTED.items()) for n, p in enumerate(plants, 1)],
)
def test_each_kind_is_put_down_to_whom_the_document_says(kind, plant):
    whose, asked_again, counts = TABLE[kind]
    found = planted.play(plant)
    faults = found.transcript.faults
    assert [(f.kind, f.blame, f.recovered) for f in faults] == [(kind, whose, counts == "yes, made good")]
    assert faults[0].evidence
    assert "sk-none" not in faults[0].evidence
    assert (found.transcript.excluded is None) == counts.startswith("yes")
    if found.asked:
        turns = len(found.transcript.notes)
        assert (found.asked > turns and found.transcript.usage.calls > turns) == (asked_again or kind in planted.SEVERAL_CALLS)
    if whose == "agent" and counts == "yes":
        assert found.transcript.ending.by == "agent"
        assert rates(found.transcript) == ((0.0,), (0.0,))


def test_a_full_queue_of_ones_own_is_asked_again_and_is_ones_own_fault():
    found = planted.play(planted.served(planted.rate_limited()))
    assert ([f.kind for f in found.transcript.faults], found.asked) == (["bot_error"], 2)


def test_a_script_that_did_not_fit_excuses_no_failure_of_the_agent():
    subject = planted.LOST_SCRIPT
    found = planted.play(planted.said_by(Says("Well.", Reply(content="")), subject=subject)).transcript
    assert [f.kind for f in found.faults] == ["empty_reply", "fallback_share"]
    assert found.excluded is None
    assert customer_of(subject)


def whole():
    """Ten conversations: two lost, one never finished, two ended by the agent, one made good, two with something wrong."""
    talks = [
        talk("a", fault=GONE),
        talk("b", fault=Fault(kind="dns", evidence="no such name")),
        talk("c", fault=OWN, passed=0.0),
        talk("c", trial=1, fault=OWN, passed=0.0),
        talk("d", fault=MADE_GOOD),
        *many(2, 2),
    ]
    unfinished, *_ = talk("e")
    return run(talks, planned=[unfinished])


def test_the_ledger_adds_up_to_what_was_planned():
    found = ledger(whole())
    assert (found.planned, found.finished, found.counted, found.failed) == (10, 9, 7, 2)
    assert found.planned - found.counted == len(found.excluded) == 3
    assert {b: found.decided(b) for b in found.rates} == {"agent": 2, "infrastructure": 3}


def test_the_ledger_lists_each_kind_with_its_rate_over_scenarios():
    entries = {e.kind: e for e in ledger(whole()).entries}
    assert list(entries) == ["empty_reply", "invented_tool", "dns", "harness_killed", "provider_error"]
    assert {k: (e.decided, e.recovered, e.first_turn) for k, e in entries.items()} == {
        "empty_reply": (2, 0, 3),
        "invented_tool": (0, 1, 1),
        "dns": (1, 0, 0),
        "harness_killed": (1, 0, 0),
        "provider_error": (1, 0, 2),
    }
    # Two trials of one scenario are one scenario of the six that count; all nine were planned.
    assert entries["empty_reply"].rate == wilson(1, 6, confidence=0.95)
    assert entries["dns"].rate == wilson(1, 9, confidence=0.95)


def test_what_was_played_again_and_lost_again_was_not_made_good():
    again = msgspec.structs.replace(GONE, recovered=True)
    talks = [talk("a", fault=GONE), talk("b")]
    talks = [(s, msgspec.structs.replace(t, faults=(again, *t.faults)), score) for s, t, score in talks]
    [entry] = ledger(run(talks)).entries
    assert (entry.decided, entry.recovered) == (1, 1)


def test_what_was_left_out_is_named_with_its_evidence():
    found = [(e.scenario, e.trial, e.fault.kind, e.fault.evidence) for e in ledger(whole()).excluded]
    assert found == [
        ("a", 0, "provider_error", "503"),
        ("b", 0, "dns", "no such name"),
        ("e", 0, "harness_killed", NEVER_STORED),
    ]


def test_a_fault_of_a_judge_is_in_the_ledger_and_leaves_the_conversation_in():
    found = ledger(run([talk("a", fault=Fault(kind="judge_unreadable", evidence="no JSON")), talk("b")]))
    assert (found.counted, found.decided("judge"), found.rates["judge"].n) == (2, 1, 2)


def test_a_run_without_faults_has_an_empty_ledger():
    found = ledger(run(many(3)))
    assert (found.entries, found.rates, found.excluded, found.planned) == ((), {}, (), 3)


def test_the_corners_hold_the_estimate_between_them():
    subject = run([*many(6, 2), talk("lost-1", fault=GONE), talk("lost-2", rated=False)])
    assert len(lost(subject)) == 2
    assert corners(series(subject, "correctness.passed"), subject) == Corners(low=0.6, high=0.8, lost=2)
    assert corners(series(subject, "escalation.delay"), subject) is None
    assert corners(series(subject, "escalation.timely"), subject) is None


def test_nothing_lost_has_no_corners():
    subject = run(many(3))
    assert corners(series(subject, "correctness.passed"), subject) is None


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_blame_is_known_of_each_kind_and_unknown_kinds_are_the_agents(kind):
    assert blame_of(kind) == TABLE[kind][0]
    assert blame_of("something else") == "agent"


SLOW = "import asyncio\nasync def agent(messages):\n    await asyncio.sleep(0.1)\n    return 'Tell me more.'\n"


def test_a_killed_harness_is_nobodys_excuse(desk, capsys):
    (desk / "slow_bot.py").write_text(SLOW, encoding="utf-8")
    words = ["run", "my-suite", "--agent", "bot=python:slow_bot:agent", "-o", "runs", "-j", "1", "--trials", "5", "--quiet"]
    rows = desk / "runs/bot/ratings.jsonl"
    with subprocess.Popen([sys.executable, "-m", "hardcalls", *words]) as process:
        waited = time.monotonic() + 60
        while not (rows.exists() and rows.read_bytes().count(b"\n")) and time.monotonic() < waited:
            time.sleep(0.02)
        process.kill()
    found = ledger(read_run(desk / "runs/bot"))
    [entry] = found.entries
    assert (entry.kind, entry.blame, entry.decided) == (NEVER_IN_A_ROW, *TABLE[NEVER_IN_A_ROW][:1], 10 - found.finished)
    assert found.planned - found.counted == len(found.excluded) == entry.decided > 0
    assert run_command(["show", "runs/bot"]) == 0
    said = capsys.readouterr().out
    assert "infrastructure  not finished" in said
    assert f"trial 5: not finished: {NEVER_STORED}" in said
    assert run_command(["gate", "runs/bot", "--policy", "policy.toml"]) in {1, 2}
    said = capsys.readouterr().out
    assert f"{entry.decided} of the planned conversations were never finished" in said
    assert f"left out: 0 lost to faults that are not the agent's, {entry.decided} not finished" in said


def test_what_was_never_finished_keeps_a_good_agent_from_passing():
    unfinished, *_ = talk("e")
    found = verdict(run(many(60), planned=[unfinished]), PROVE)
    assert (found.outcome, found.corners) == ("INCONCLUSIVE", ("PASS", "PASS"))
    text = verdict_text(found)
    assert "1. 1 of the planned conversations was never finished." in text
    assert "  corners: PASS whether what was lost had gone badly or well" in text


def test_a_verdict_names_the_kinds_that_were_left_out():
    text = verdict_text(verdict([*many(60), talk("a", fault=GONE), talk("b", fault=GONE)], PROVE))
    assert "  left out: 2 lost to faults that are not the agent's (2 provider error), 0 not finished" in text
