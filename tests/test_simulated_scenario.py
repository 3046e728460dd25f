"""A simulated customer as it is written down: the example of the document, and what is wrong with others, line by line."""

import re
from pathlib import Path

import pytest
from endpoint import MockEndpoint
from endpoint_form import calls, says
from simulated_case import line

from hardcalls.cli import run_command
from hardcalls.errors import SuiteError
from hardcalls.store import read_run
from hardcalls.suite import parse
from hardcalls.worlds import problems

ABOUT = 'id = "mine"\nversion = "1"\ntitle = "Mine"\nlicence = "none"\nprovenance = "written here"\n'
DOCUMENT = (Path(__file__).parents[1] / "docs" / "simulated.md").read_text(encoding="utf-8")
[EXAMPLE] = re.findall(r"^```yaml\n(.*?)^```", DOCUMENT, re.MULTILINE | re.DOTALL)
KEY = "sk-planted-0123456789abcdef"


def told(old, new):
    """The message for the example with one change."""
    assert EXAMPLE.count(old) == 1, old
    with pytest.raises(SuiteError) as caught:
        parse({"suite.toml": ABOUT, "a.yaml": EXAMPLE.replace(old, new)})
    return str(caught.value)


def test_the_example_of_the_document_is_sound_and_fits_its_world():
    loaded = parse({"suite.toml": ABOUT, "a.yaml": EXAMPLE})
    [scenario] = loaded.suite.scenarios
    assert list(problems(scenario, loaded.documents[scenario.id])) == []
    assert scenario.cues == {"asks_for_human"}


def at(text):
    """The line of the example that begins like this."""
    [number] = [n for n, row in enumerate(EXAMPLE.splitlines(), 1) if row.strip().startswith(text)]
    return f"a.yaml:{number}: "


ENDS = "  ends:\n    - {path: payments.p-2.status, equals: refunded"
OPENS = "    id: opening\n"


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("  persona:", "  person:", "customer.person: there is no such field; did you mean `persona`?"),
        (f"{ENDS}}}\n", "", "customer: the field `ends` is missing"),
        ("patience: 6", "patience: 0", "customer.patience: Expected `int` >= 1"),
        ("money: 40.00 GBP", "money: forty", "customer.knows[0].money: 'forty': write an amount"),
        ('taken, date: "2026-02-20"', 'taken, date: "20.2."', "customer.knows[1].date: '20.2.': write it as"),
        ("reference: LS1 4AB, tell", "reference: --, tell", "customer.keeps_back[1].reference: a reference has letters"),
        ("money: 40.00 GBP", "money: 40.00 GBP, words: forty", "customer.knows[0]: give exactly one of money, date"),
        ("money: 40.00 GBP", "words: forty, tell_when: x", "customer.knows[0]: is freely told; what they do not volunteer"),
        (", tell_when: somebody asks how she is managing", "", "customer.keeps_back[2]: say in `tell_when` what makes them"),
        ("cue: asks_for_human, when", "cue: fraud, when", "customer.later[0].cue: no check sees 'fraud' in what a model says"),
        (ENDS, ENDS.replace(", equals: refunded", ""), "customer.ends[0]: say what must stand there"),
        (ENDS, ENDS.replace("refunded", "duplicate"), "customer.ends[0]: this is true before the conversation begins"),
        (ENDS, f"{ENDS}, when: contained", "customer.ends[0]: `when` has no meaning here"),
        (OPENS, "    id: turn-2\n", "customer.opening.id: 'turn-2' is the name of a line that the model says"),
        (OPENS, f"{OPENS}    otherwise: end\n", "customer.opening: what comes after the opening is the model's"),
        (OPENS, f"{OPENS}    cues: [declines_human]\n", "customer.opening.cues: 'declines_human' closes windows, and none"),
        (OPENS, f"{OPENS}    cues: [fraud]\n", "customer.opening.cues: the cue 'fraud' opens no window"),
        ("due: [{cue: asks_for_human, within: 2}]", "due: [{cue: fraud}]", "escalation.due[0]: no step has the cue 'fraud'"),
    ],
)
def test_what_cannot_be_meant_is_named(old, new, says):
    assert says in told(old, new)


def test_problems_name_their_lines():
    assert told("money: 40.00 GBP", "money: forty").startswith(at("- {what: what was taken twice"))
    assert told("    id: opening", "    id: farewell").startswith(at("id: opening"))
    assert told("patience: 6", "patience: 41").startswith(at("patience: 6"))


def test_a_part_without_a_world_has_no_end_that_could_come_true():
    start, rest = EXAMPLE.split("setting:\n")
    with pytest.raises(SuiteError, match=r"customer.ends\[0\]: without a `setting` there is no world"):
        parse({"suite.toml": ABOUT, "a.yaml": start + "customer:\n" + rest.split("customer:\n", 1)[1]})


@pytest.fixture
def desk(tmp_path, monkeypatch):
    """A suite of the document's example, in the current folder."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "mine" / "scenarios").mkdir(parents=True)
    (tmp_path / "mine" / "suite.toml").write_text(ABOUT, encoding="utf-8")
    (tmp_path / "mine" / "scenarios" / "one.yaml").write_text(EXAMPLE, encoding="utf-8")
    return tmp_path


def as_agent(messages):
    done = str(messages)
    if "19 July" not in done:
        return says("Having no money for food is awful. What are your date of birth and postcode?")
    if "identity_verified" not in done:
        return calls("verify_identity", '{"customer_id": "c-1", "birth_date": "1991-07-19", "postcode": "LS1 4AB"}')
    if "refunded" not in done:
        return calls("refund_payment", '{"payment_id": "p-2", "reason": "duplicate"}')
    return says("The second £40.00 was our mistake, and I have just refunded it.")


def as_customer(messages):
    if "date of birth" in messages[-1]["content"]:
        return line("19 July 1991, LS1 4AB.")
    return line("Thank you. When will I see it?", leave=True, satisfied=True)


def models(request):
    messages = request.body["messages"]
    return as_customer(messages) if request.body["model"] == "player" else as_agent(messages)


def test_the_example_runs_from_the_command_line_with_two_models(desk, capsys):
    with MockEndpoint(models) as model:
        settings = f'[agents.player]\nspec = "openai:player"\nbase_url = "{model.openai_url}"\n'
        (desk / "hardcalls.toml").write_text(settings, encoding="utf-8")
        where = ["--base-url", model.openai_url, "--api-key", KEY, "--quiet", "-o", "runs"]
        code = run_command(["run", "mine", "--agent", "bot=openai:bot", "--simulator", "player", *where])
        assert code == 0, capsys.readouterr().err
    run = read_run(desk / "runs" / "bot")
    [transcript], [score] = run.transcripts, run.scores
    assert [m.content for m in transcript.messages if m.role == "user"][1:] == [
        "19 July 1991, LS1 4AB.",
        "Thank you. When will I see it?",
    ]
    assert (transcript.faults, transcript.end_state["payments"]["p-2"]["status"]) == ((), "refunded")
    assert (score.escalation.outcome, transcript.customer_usage.calls) == ("contained", 2)
    capsys.readouterr()
    assert run_command(["show", "runs/bot", transcript.scenario]) == 0
    assert "— turn 2 · not checked: wrong customer language\n" in capsys.readouterr().out
    assert KEY not in "".join(f.read_text(encoding="utf-8") for f in (desk / "runs").rglob("*.json*"))


def test_a_simulators_fault_and_what_was_not_checked_are_shown(desk, capsys):
    def misplays(request):
        return line("How can I help you today?") if request.body["model"] == "player" else says("Well.")

    with MockEndpoint(misplays) as model:
        where = ["--base-url", model.openai_url, "--quiet", "-o", "runs"]
        settings = f'[agents.player]\nspec = "openai:player"\nbase_url = "{model.openai_url}"\n'
        (desk / "hardcalls.toml").write_text(settings, encoding="utf-8")
        assert run_command(["run", "mine", "--agent", "bot=openai:bot", "--simulator", "player", *where]) == 3
    capsys.readouterr()
    assert run_command(["show", "runs/bot", "en-double-charge-simulated"]) == 0
    assert (
        "[fault of the simulator, turn 2: played_the_agent] spoke as the company: “How can I help you”" in capsys.readouterr().out
    )
    assert run_command(["check", "mine"]) == 0
    assert "Simulated customers: 1; a run needs --simulator." in capsys.readouterr().out
    text = EXAMPLE.replace("language: en", "language: pl").replace(f"{ENDS}}}", "  ends: []")
    (desk / "mine" / "scenarios" / "one.yaml").write_text(text, encoding="utf-8")
    assert run_command(["check", "mine"]) == 0
    missing = "played the agent, invented fact, false ending, hung up early, asks for human."
    assert f"Not checked in en-double-charge-simulated: {missing}" in capsys.readouterr().out
