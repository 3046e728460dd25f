"""What people type wrong: each ends in exit code 3 with a message that says what, where and what to do, and no traceback."""

import os
import shutil
from pathlib import Path

import pytest

from hardcalls.cli import run_command


@pytest.fixture
def refused(capsys):
    """Run a command that must be refused, and give what it said."""

    def run(*arguments):
        capsys.readouterr()
        code = run_command([str(a) for a in arguments])
        err = capsys.readouterr().err
        assert code == 3, err
        assert "Traceback" not in err
        assert "hardcalls: " in err
        return err

    return run


@pytest.fixture
def ran(desk, capsys):
    """The starter suite run against two built-in agents."""
    assert run_command(["run", "my-suite", "--agent", "hybrid", "--agent", "faq=answers-only", "-o", "runs/a", "--quiet"]) == 0
    capsys.readouterr()
    return desk


def scenario(desk) -> Path:
    return desk / "my-suite" / "scenarios" / "en-asks-for-a-person.yaml"


def edited(path, old, new):
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["run", "no-such-suite", "--agent", "hybrid", "-o", "x"], ["no suite 'no-such-suite'", "first-contact"]),
        (["run", "my-suite", "--agent", "nobody", "-o", "x"], ["no agent 'nobody'", "hybrid", "openai:MODEL", "mine"]),
        (["run", "my-suite", "--agent", "nobody", "-o", "x", "--dry-run"], ["no agent 'nobody'", "hybrid"]),
        (
            ["run", "my-suite", "--agent", "hybrid", "--nonsense", "-o", "x"],
            ["unrecognized arguments: --nonsense", "`hardcalls run --help`"],
        ),
        (["run", "my-suite", "-o", "x"], ["--agent"]),
        (["run", "my-suite", "--agent", "hybrid", "-o", "x", "--trials", "0"], ["--trials", "1 or more"]),
        (["run", "my-suite", "--agent", "hybrid", "-o", "x", "--filter", "language"], ["tag=value"]),
        (["run", "my-suite", "--agent", "hybrid", "-o", "x", "--filter", "language=xx"], ["leaves no scenario", "en"]),
        (["run", "my-suite", "--agent", "hybrid", "-o", "x", "--scenario", "nope"], ["no scenario 'nope'", "en-double-charge"]),
        (["run", "my-suite", "--agent", "a=hybrid", "--agent", "a=answers-only", "-o", "x"], ["two agents are called 'a'"]),
        (["run", "my-suite", "--agent", "python:nowhere:agent", "-o", "x"], ["no module 'nowhere'"]),
        (["run", "my-suite", "--agent", "recorded:nowhere.jsonl", "-o", "x"], ["nowhere.jsonl cannot be read"]),
        (["run", "my-suite", "--agent", "mine", "--api-key-env", "HARDCALLS_NO_SUCH", "-o", "x"], ["HARDCALLS_NO_SUCH", "not set"]),
        (["run", "my-suite", "--agent", "openai:m", "--base-url", "nonsense", "-o", "x"], ["nonsense", "http://"]),
        (["frobnicate"], ["invalid choice: 'frobnicate'"]),
        (["gate", "nowhere", "--policy", "policy.toml"], ["no run folder nowhere"]),
        (["show", "nowhere"], ["no run folder nowhere"]),
        (["score", "my-suite"], ["my-suite is not a run folder"]),
        (["import", "tau2", "nowhere.json", "-o", "x"], ["nowhere.json"]),
        (
            ["run", "my-suite", "--agent", "mine", "-c", "nowhere.toml", "-o", "x"],
            ["the settings file nowhere.toml cannot be read: No such file or directory", "--config (in pytest: --hardcalls)"],
        ),
        (["run", "my-suite", "--agent", "hybrid", "-o", "x", "--trials", "9" * 30], ["--trials", "at most 1,000"]),
        (["run", "my-suite", "--agent", "hybrid", "-o", "x", "--trials", "²"], ["--trials", "not a whole number"]),
        (["run", "my-suite", "--agent", "hybrid", "-o", "x", "--temperature", "nan"], ["--temperature", "0 or more"]),
        (["run", "my-suite", "--agent", "hybrid", "-o", "x", "--timeout", "0"], ["--timeout", "above 0"]),
        (["gate", "my-suite", "--policy", "nowhere.toml"], ["'nowhere.toml' cannot be read: No such file or directory", "smoke"]),
        (["show", "policy.toml"], ["policy.toml is a file", "manifest.json"]),
    ],
    ids=lambda v: "-".join(v[:3]) if isinstance(v, list) else None,
)
@pytest.mark.usefixtures("desk")
def test_a_wrong_command_line_is_refused_with_a_remedy(arguments, says, refused):
    message = refused(*arguments)
    assert [s for s in says if s not in message] == [], message


def test_broken_yaml_is_named_with_its_line(desk, refused):
    edited(scenario(desk), "language: en\n", "language: [en\n")
    assert "en-asks-for-a-person.yaml:" in (message := refused("check", "my-suite"))
    assert "not valid YAML" in message


def test_several_problems_of_several_files_are_named_at_once(desk, refused):
    edited(scenario(desk), "default: required", "defualt: required")
    edited(scenario(desk), "intensity: 3", "intensity: 7")
    edited(desk / "my-suite" / "scenarios" / "en-double-charge.yaml", "go: identifies", "go: identified")
    message = refused("check", "my-suite")
    assert "en-asks-for-a-person.yaml:46: escalation.defualt: there is no such field; did you mean `default`?" in message
    assert "customer.steps[2].intensity" in message
    assert "there is no step 'identified'" in message


def test_duplicate_ids_name_both_files(desk, refused):
    shutil.copy(scenario(desk), scenario(desk).with_name("copy.yaml"))
    message = refused("check", "my-suite")
    assert "copy.yaml" in message
    assert "en-asks-for-a-person.yaml" in message


def test_a_window_before_its_cue_is_refused(desk, refused):
    edited(scenario(desk), "within: 1", "within: 0")
    assert "escalation.due[0].within" in refused("check", "my-suite")


def test_an_unknown_world_lists_those_there_are(desk, refused):
    edited(scenario(desk), "world: bnpl", "world: bank")
    message = refused("run", "my-suite", "--agent", "hybrid", "-o", "x")
    assert "no world 'bank'" in message
    assert "bnpl" in message


def test_an_unknown_tool_or_field_of_the_world_is_named_by_check(desk, refused):
    edited(
        desk / "my-suite" / "scenarios" / "en-double-charge.yaml",
        "{when: {called: refund_payment}, go: thanks}",
        "{when: {called: refund}, go: thanks}",
    )
    edited(scenario(desk), "postcode: PA34 5AB", "post_code: PA34 5AB")
    message = refused("check", "my-suite")
    assert "the world has no tool 'refund'" in message
    assert "post_code" in message


def test_an_empty_suite_is_refused(desk, refused):
    shutil.rmtree(desk / "my-suite" / "scenarios")
    assert "has no scenarios" in refused("run", "my-suite", "--agent", "hybrid", "-o", "x")


def test_a_folder_that_already_holds_a_run_is_not_written_over(ran, refused):
    before = (ran / "runs/a/hybrid/conversations.jsonl").read_bytes()
    said = refused("run", "my-suite", "--agent", "hybrid=answers-only", "-o", "runs/a")
    assert "runs/a/hybrid holds a run of something else:\n  agent: hybrid is now answers-only\nchoose another folder" in said
    assert (ran / "runs/a/hybrid/conversations.jsonl").read_bytes() == before


def test_a_torn_line_is_named(ran, refused):
    path = ran / "runs/a/hybrid/conversations.jsonl"
    path.write_bytes(path.read_bytes()[:-40])
    assert "ratings.jsonl: 'en-double-charge', trial 0: this row rates a conversation that is not there" in refused(
        "gate", "runs/a/hybrid", "--policy", "policy.toml"
    )


def test_a_run_folder_without_its_manifest_is_named(ran, refused):
    (ran / "runs/a/hybrid/manifest.json").unlink()
    assert "manifest.json" in refused("show", "runs/a/hybrid")


def test_a_policy_on_an_unknown_metric_lists_the_metrics(ran, refused):
    edited(ran / "policy.toml", 'metric = "escalation.timely"', 'metric = "escalation.timly"')
    message = refused("gate", "runs/a/hybrid", "--policy", "policy.toml")
    assert "policy.toml:" in message
    assert "there is no metric 'escalation.timly'" in message
    assert "escalation.timely" in message


def test_a_policy_for_another_suite_is_refused(ran, refused):
    assert ran
    assert "was written for the suite 'first-contact'" in refused("gate", "runs/a/hybrid", "--policy", "smoke")


def test_runs_that_share_no_scenario_are_not_compared(ran, refused):
    edited(ran / "my-suite/suite.toml", 'id = "my-suite"', 'id = "other"')
    for path in (ran / "my-suite/scenarios").glob("*.yaml"):
        edited(path, "id: en-", "id: gb-")
    assert run_command(["run", "my-suite", "--agent", "hybrid", "-o", "runs/b", "--quiet"]) == 0
    assert "they share no scenario" in refused("compare", "runs/a/hybrid", "runs/b/hybrid")


def test_an_unreachable_endpoint_is_said_and_no_verdict_comes_of_it(desk, refused):
    assert desk
    message = refused(
        "run",
        "my-suite",
        "--agent",
        "mine=openai:m",
        "--base-url",
        "http://127.0.0.1:9/v1",
        "--api-key",
        "sk-planted-key",
        "-o",
        "x",
    )
    assert "127.0.0.1:9" in message
    assert "sk-planted-key" not in message
    refused("gate", "x/mine", "--policy", "policy.toml")


def test_a_report_of_an_unknown_kind_lists_the_kinds(ran, refused):
    assert ran
    assert ".html" in refused("report", "runs/a/hybrid", "-o", "report.pdf")


def test_a_folder_that_may_not_be_read_is_said_plainly(ran, refused):
    closed = ran / "runs/a/hybrid"
    closed.chmod(0)
    try:
        if os.access(closed / "manifest.json", os.R_OK):
            pytest.skip("this user may read everything")
        message = refused("show", "runs/a/hybrid")
    finally:
        closed.chmod(0o755)
    assert "Permission denied" in message
    assert "fault in hardcalls" not in message


def test_a_report_that_cannot_be_written_is_said_before_any_verdict(ran, capsys):
    (ran / "taken.html").mkdir()
    for name in ("report.pdf", "report", "taken.html"):
        assert run_command(["gate", "runs/a/hybrid", "--policy", "policy.toml", "-o", name]) == 3
        said = capsys.readouterr()
        assert said.out == ""
        assert name in said.err


def test_a_folder_of_folders_of_runs_says_where_the_runs_are(ran, refused):
    assert ran
    assert "there are runs in runs/a" in refused("gate", "runs", "--policy", "policy.toml")


def test_init_never_writes_over_a_file(desk, refused):
    assert desk
    assert "already holds" in refused("init", ".")
