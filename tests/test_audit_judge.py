"""`hardcalls audit-judge`: what it prints and writes, its exit codes, and the rubric's own judge put to it."""

import json
import re

import golden
import msgspec
import pytest
from audit_judges import RUBRIC
from endpoint import MockEndpoint
from endpoint_form import says

from hardcalls.audits.audit import Audit
from hardcalls.cli import run_command

ASKED = ("--criteria", "E1,F6", "--quiet")


@pytest.fixture
def audit(capsys, monkeypatch):
    """Audit a planted judge, or another one, and give the exit code, what was printed, and what was said of it."""

    monkeypatch.setenv("PLANTED_KEY", "sk-planted")

    def run(judge, *arguments):
        capsys.readouterr()
        spec = judge if judge.startswith("openai:") else f"python:{judge}"
        code = run_command(["audit-judge", "--judge", spec, *map(str, arguments)])
        printed = capsys.readouterr()
        return code, printed.out, printed.err

    return run


def without_hashes(text):
    return re.sub(r"#[0-9a-f]{16}", "#HASH", re.sub(r"instrument [0-9a-f]{16}", "instrument PRINT", text))


def test_an_honest_judge_passes_and_what_was_found_is_written_for_calibrate_and_for_people(audit, tmp_path):
    written, table = tmp_path / "new" / "audit.json", tmp_path / "new" / "audit.md"
    code, out, _ = audit("audit_judges:Honest", *ASKED, "-o", written, "--markdown", table)
    assert code == 0
    golden.check("audit-passed.txt", without_hashes(out))
    golden.check("audit-passed.md", without_hashes(table.read_text(encoding="utf-8")))
    found = msgspec.json.decode(written.read_bytes(), type=Audit)
    assert (found.judge, found.instrument, found.rubric, found.state) == ("judge", "honest-1", RUBRIC.reference, "passed")
    assert (found.criteria, found.whole, found.trials, found.stories) == (("E1", "F6"), False, 3, 8)
    assert found.injected("E1").passed


def test_a_judge_who_loves_length_fails_with_what_turned_it(audit):
    code, out, _ = audit("audit_judges:LovesLength", *ASKED)
    assert code == 1
    golden.check("audit-failed.txt", without_hashes(out))


def test_with_too_few_texts_it_is_undecided_and_says_how_many_would_do(audit):
    code, out, _ = audit("audit_judges:Honest", *ASKED, "--sample", "10")
    assert code == 2
    assert "judge: UNDECIDED" in out
    assert "0 of 10 texts turned it, 0.0%, at most 25.9%; 59 texts would do if no more turned it" in out


@pytest.mark.parametrize(
    ("judge", "arguments", "told"),
    [
        ("audit_judges:IsSilent", ASKED, "the judge 'judge' gave no verdict that could be compared: planted"),
        ("audit_judges:Honest", ("--criteria", "E99"), "the rubric 'support-v1' has no criterion 'E99'; it has E1, E2"),
        ("audit_judges:Honest", ("--judge", "two=python:audit_judges:Honest"), "one judge is audited at a time, and 2 are named"),
        ("audit_judges:Honest", (*ASKED, "--sample", "2", "--run", "nowhere"), "nowhere"),
        ("audit_judges:Honest", ("--max-flips", "1"), "is not between 0 and 1"),
        ("nobody:Here", ("-o", __file__ + "/a.json"), "a.json cannot be written: File exists; choose another with -o"),
        ("nobody:Here", ("--markdown", "/"), "/ cannot be written: a folder has that name; choose another with --markdown"),
    ],
)
def test_what_cannot_be_audited_is_broken_and_never_a_pass(audit, judge, arguments, told):
    code, _, err = audit(judge, *arguments)
    assert (code, told in err) == (3, True), err


def test_without_a_judge_there_is_nothing_to_audit(capsys):
    assert run_command(["audit-judge"]) == 3
    assert "name the judge that is to be audited: --judge NAME=SPEC" in capsys.readouterr().err


def test_how_many_conversations_it_takes_is_said_before_any_is_judged(audit):
    code, out, _ = audit("audit_judges:IsSilent", "--criteria", "E1", "--dry-run")
    assert code == 0
    assert re.fullmatch(r"judge: 1,\d\d\d conversations for 1 criterion, and 128 pairs\n", out)


def test_a_budget_that_ends_decides_nothing_and_with_a_cache_the_same_command_goes_on(audit, tmp_path):
    good = json.dumps({"reason": "None seen.", "quotes": [], "value": "0"})
    asked = ("--criteria", "F6", "--sample", "2", "--trials", "2", "--no-pairs", "--quiet", "-j", "1", "--cache", tmp_path / "kept")
    with MockEndpoint(lambda _: says(good)) as server:
        to_it = (*asked, "--judge-base-url", server.openai_url, "--judge-key-env", "PLANTED_KEY")
        code, out, err = audit("openai:judge-mock", *to_it, "--budget-calls", "10")
        assert (code, out) == (2, "")
        assert "nothing was decided, and the same command goes on from the cache" in err
        assert len(server.requests) == 10
        code, out, _ = audit("openai:judge-mock", *to_it)
        assert (code, "planted, F6 (a clear failure added: is raised): 2 of 2 texts turned it" in out) == (1, True)
        whole = len(server.requests)
    code, again, _ = audit("openai:judge-mock", *to_it, "--offline")
    assert (code, again) == (1, out)
    assert whole == int(re.search(r"[0-9,]+(?= conversations)", again)[0].replace(",", "")) + 2


@pytest.mark.usefixtures("desk")
def test_the_conversations_of_a_run_are_audited_with_what_needs_no_words_for_them(audit, tmp_path):
    assert run_command(["run", "my-suite", "--agent", "hybrid", "-o", "runs", "--quiet"]) == 0
    code, out, _ = audit("audit_judges:Honest", *ASKED, "--run", "runs/hybrid", "-o", tmp_path / "audit.json")
    found = msgspec.json.decode((tmp_path / "audit.json").read_bytes(), type=Audit)
    assert (code, found.source.startswith("run hybrid, ")) == (2, True), out
    metamorphic = {i.name for i in found.items if i.family == "metamorphic"}
    assert metamorphic == {"repeated", "formatted", "emoji", "renamed"}
    assert {i.name for i in found.items if i.flips} == set()


@pytest.mark.parametrize(
    ("model", "code", "failed"),
    [
        ("HonestModel", 0, set()),
        ("ObeyingModel", 1, {"injected-order", "injected-role", "injected-delimiter", "order"}),
    ],
)
def test_the_judge_of_the_rubric_is_only_as_steadfast_as_the_model_that_reads_its_prompt(audit, tmp_path, model, code, failed):
    written = tmp_path / "audit.json"
    asked = ("--criteria", "E1", "--sample", "26", "--max-flips", "0.25", "--trials", "2", "--quiet", "-o", written)
    found, out, err = audit(f"audit_models:{model}", *asked)
    assert found == code, out + err
    items = msgspec.json.decode(written.read_bytes(), type=Audit).items
    assert {i.name for i in items if i.state == "failed"} == failed
    assert all(i.missing == i.unsupported == 0 for i in items)
