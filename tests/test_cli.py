"""The commands, as people use them."""

import json
import re

import pytest

from hardcalls.cli import run_command
from hardcalls.measures import METRICS, could_ask
from hardcalls.store import load_suite, read_run


@pytest.fixture
def out(capsys):
    """Run a command, and give its exit code and what it printed."""

    def run(*arguments):
        capsys.readouterr()
        code = run_command([str(a) for a in arguments])
        printed = capsys.readouterr()
        assert code != 3, printed.err
        return code, printed.out

    return run


@pytest.fixture
def ran(desk, out):
    out("run", "my-suite", "--agent", "hybrid", "--agent", "faq=answers-only", "--trials", "2", "-o", "runs", "--quiet")
    return desk


def test_the_gate_tells_pass_fail_and_inconclusive_apart(ran, out):
    assert out("gate", "runs/hybrid", "--policy", "policy.toml")[0] == 0
    assert out("gate", "runs/faq", "--policy", "policy.toml")[0] == 1
    assert out("gate", "runs", "--policy", "policy.toml")[0] == 1
    text = (
        (ran / "policy.toml")
        .read_text(encoding="utf-8")
        .replace("confidence = 0.95\n", "confidence = 0.95\nminimum_scenarios = 20\n")
    )
    (ran / "strict.toml").write_text(text, encoding="utf-8")
    code, said = out("gate", "runs/hybrid", "--policy", "strict.toml")
    assert code == 2
    asked = "2 independent scenarios were scored; the policy asks for 20."
    assert f"{asked}\n     what would change it: add 18 more independent scenarios\n" in said


def test_a_baseline_in_the_same_folder_is_not_decided_on(ran, out):
    assert ran
    code, said = out("gate", "runs", "--baseline", "runs/faq", "--policy", "policy.toml", "--json")
    assert (code, [v["candidate"] for v in json.loads(said)["verdicts"]]) == (0, ["hybrid"])


def test_the_policy_of_the_settings_file_is_used(ran, out):
    assert ran
    assert out("gate", "runs/hybrid")[0] == 0


def test_a_part_of_a_suite_is_never_a_pass(desk, out):
    assert desk
    out("run", "my-suite", "--agent", "hybrid", "--limit", "1", "-o", "runs", "--quiet")
    code, said = out("gate", "runs/hybrid", "--policy", "policy.toml")
    assert code == 2
    assert "partial: not a gate" in said.splitlines()[0]


def test_a_dry_run_says_what_it_would_do_and_writes_nothing(desk, out):
    code, said = out("run", "my-suite", "--agent", "mine", "--trials", "3", "-o", "runs", "--dry-run")
    assert code == 0
    assert "2 scenarios x 3 trials" in said
    assert "input tokens" in said
    assert "about" in said
    _, said = out("run", "my-suite", "--agent", "hybrid", "--agent", "b=python:my_bot:agent", "-o", "runs", "--dry-run")
    assert ["hybrid", "2", "none", "none"] in [line.split() for line in said.splitlines()]
    assert "not known" in said
    assert not (desk / "runs").exists()
    assert run_command(["run", "my-suite", "--agent", "hybrid", "--dry-run", "--json"]) == 3


def test_the_verdict_is_json_on_request(ran, out):
    assert ran
    _, said = out("gate", "runs/hybrid", "runs/faq", "--policy", "policy.toml", "--json")
    hybrid, faq = json.loads(said)["verdicts"]
    assert (hybrid["outcome"], faq["outcome"]) == ("PASS", "FAIL")
    assert faq["reasons"][0]["conversations"]


def test_a_comparison_names_what_got_better(ran, out):
    assert ran
    _, said = out("compare", "runs/faq", "runs/hybrid")
    assert "A person in time" in said
    _, said = out("compare", "runs/faq", "runs/hybrid", "--json")
    assert json.loads(said)[0]["differences"]["overall.passed"]["interval"]["n"] == 2


def test_trials_of_a_rule_based_agent_are_the_same_and_add_no_scenario(ran):
    run = read_run(ran / "runs/hybrid")
    one, two = ([t for t in run.transcripts if t.trial == k] for k in (0, 1))
    assert [t.messages for t in one] == [t.messages for t in two]
    assert run.manifest.deterministic


def test_one_conversation_is_shown_with_its_ratings(ran, out):
    assert ran
    _, said = out("show", "runs/faq", "en-asks-for-a-person", "--trial", "1")
    assert "customer: Hello, it's about my payment plan" in said
    assert "cue: asks_for_human" in said
    assert "x escalation.timing" in said
    assert said.index("x escalation.timing") < said.index("+ ")
    assert "empathy quality: not measured" in said
    _, said = out("show", "runs/faq")
    assert "en-double-charge" in said


def test_a_conversation_that_is_not_rated_is_not_said_to_have_failed_nothing(ran, out):
    (ran / "runs/faq/ratings.jsonl").unlink()
    _, said = out("show", "runs/faq")
    assert "not rated" in said
    assert "nothing failed" not in said


def test_a_criterion_that_failed_without_words_is_not_met(ran, out):
    path = ran / "runs/faq/ratings.jsonl"
    path.write_bytes(re.sub(rb'"reason":"the same apology again"', b'"reason":""', path.read_bytes()))
    _, said = out("show", "runs/faq", "en-asks-for-a-person")
    assert "x empathy.repeated_apology: not met" in said


def test_an_older_run_of_the_same_name_is_a_baseline(ran, out):
    assert ran
    out("run", "my-suite", "--agent", "hybrid=answers-only", "-o", "older", "--quiet")
    code, said = out("gate", "runs/hybrid", "--baseline", "older/hybrid", "--policy", "policy.toml")
    assert code == 0
    assert "against hybrid" in said
    _, said = out("compare", "older/hybrid", "runs/hybrid")
    assert "hybrid (baseline)" in said
    assert "hybrid (candidate)" in said


def test_a_run_is_not_compared_with_itself(ran, out):
    assert ran
    _, said = out("gate", "runs/hybrid", "--baseline", "runs/faq", "--policy", "policy.toml")
    assert "hybrid: PASS  (What our bot must show before it goes live, against faq)" in said
    _, said = out("gate", "runs/faq", "--baseline", "runs/faq", "--policy", "policy.toml")
    assert "faq: FAIL  (What our bot must show before it goes live)" in said


def test_a_pass_says_first_what_it_is_worth_and_what_it_rests_on(ran, out):
    assert ran
    _, said = out("gate", "runs/hybrid", "--policy", "policy.toml")
    lines = said.splitlines()
    assert lines[1] == "  note: Two scenarios show how this works. They are no evidence for anything."
    assert lines[2] == "  nothing bad shown:"
    assert "Empathy quality: not measured" in said


def test_json_stays_json_when_a_report_is_written_too(ran, out):
    _, said = out("gate", "runs/faq", "--policy", "policy.toml", "--json", "-o", "r.html")
    assert json.loads(said)["verdicts"][0]["outcome"] == "FAIL"
    assert (ran / "r.html").exists()


def test_a_recorded_run_plays_again_word_for_word(ran, out):
    out("run", "my-suite", "--agent", "again=recorded:runs/hybrid", "-o", "replayed", "--quiet")
    first, again = read_run(ran / "runs/hybrid"), read_run(ran / "replayed/again")
    assert [t.messages for t in first.transcripts if t.trial == 0] == [t.messages for t in again.transcripts]


def test_rating_again_gives_the_same_bytes(ran, out):
    path = ran / "runs/faq/ratings.jsonl"
    before = path.read_bytes()
    out("score", "runs/faq")
    assert path.read_bytes() == before


def test_reports_come_in_three_forms(ran, out):
    names = ["report.html", "report.md", "report.json"]
    out("report", "runs", "--baseline", "runs/faq", "--policy", "policy.toml", *(p for n in names for p in ("-o", n)))
    assert (ran / "report.html").read_text(encoding="utf-8").startswith("<!doctype html>")
    assert "FAIL" in (ran / "report.md").read_text(encoding="utf-8")
    assert json.loads((ran / "report.json").read_bytes())


@pytest.mark.parametrize("what", ["suites", "scenarios", "agents", "worlds", "metrics", "policies", "checks", None])
def test_everything_can_be_listed(what, out):
    code, said = out("list", *([what] if what else []))
    assert code == 0
    assert said.strip()


@pytest.mark.parametrize("what", ["scenario", "policy", "transcript", "score", "manifest"])
def test_each_schema_is_json_schema(what, out):
    _, said = out("schema", what)
    schema = json.loads(said)
    assert schema["$schema"].startswith("https://json-schema.org/")
    assert schema["$defs"]


def test_without_a_command_the_help_is_printed(out):
    assert "demo" in out()[1]
    assert out("--version")[1].startswith("hardcalls ")


@pytest.mark.parametrize("event", [m for m in METRICS if m.startswith("never.")])
def test_every_never_event_has_three_scenarios_that_expose_it(event):
    scenarios = load_suite("first-contact").suite.scenarios
    assert sum(could_ask(event, s) for s in scenarios) >= 3
