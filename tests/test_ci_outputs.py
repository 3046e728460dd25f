"""What gate tells CI: JSON that fits its published schema, annotations, a job's summary, and reports by their names."""

import json
import os
from pathlib import Path

import jsonschema
import msgspec
import pytest
import report_case as case
import ruled_case

from hardcalls.cli import run_command
from hardcalls.cli.outputs import as_json
from hardcalls.cli.schema import schema_text
from hardcalls.report import build, render, to_json

ROOT = Path(__file__).parents[1]
SCHEMAS = ROOT / "docs" / "schemas"


@pytest.fixture
def ran(desk, capsys):
    """The starter suite run against two built-in agents."""
    assert run_command(["run", "my-suite", "--agent", "hybrid", "--agent", "faq=answers-only", "-o", "runs", "--quiet"]) == 0
    capsys.readouterr()
    return desk


@pytest.fixture
def gate(ran, capsys, monkeypatch):
    """Run gate on one of them, with nothing of GitHub's in the environment but what is given."""

    def run(*arguments, **env):
        for name in ("GITHUB_WORKSPACE", "GITHUB_STEP_SUMMARY"):
            monkeypatch.delenv(name, raising=False)
        for name, value in env.items():
            monkeypatch.setenv(name, str(value))
        code = run_command(["gate", *map(str, arguments), "--policy", str(ran / "policy.toml")])
        return code, *capsys.readouterr()

    return run


@pytest.mark.parametrize("what", ["verdict", "report"])
def test_the_published_schemas_are_those_that_the_command_prints(what, capsys):
    path = SCHEMAS / f"{what}.json"
    assert run_command(["schema", what]) == 0
    printed = capsys.readouterr().out
    if os.environ.get("HARDCALLS_GOLDEN") == "write":
        path.write_text(printed, encoding="utf-8")
    assert path.read_text(encoding="utf-8") == printed, "`make golden` writes it anew"
    jsonschema.Draft202012Validator.check_schema(json.loads(printed))


def test_what_gate_prints_fits_the_schema(ran, capsys):
    assert ran
    run_command(["gate", "runs", "--policy", "policy.toml", "--json"])
    found = json.loads(capsys.readouterr().out)
    jsonschema.validate(found, json.loads(schema_text("verdict")))
    assert (found["schema"], [v["outcome"] for v in found["verdicts"]]) == (1, ["FAIL", "PASS"])


def test_a_verdict_on_everything_fits_the_schema():
    found = json.loads(as_json([s.verdict for s in ruled_case.subjects() if s.verdict]))
    jsonschema.validate(found, json.loads(schema_text("verdict")))
    assert [v["outcome"] for v in found["verdicts"]] == ["INCONCLUSIVE", "FAIL"]
    found["verdicts"][0]["outcome"] = "MAYBE"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(found, json.loads(schema_text("verdict")))


def test_a_number_without_a_value_is_null_and_fits_the_schema():
    verdict = case.verdict(case.subjects()[1].run)
    interval = msgspec.structs.replace(verdict.findings[0].interval, low=float("-inf"), high=float("inf"), estimate=float("nan"))
    finding = msgspec.structs.replace(verdict.findings[0], interval=interval)
    found = json.loads(as_json([msgspec.structs.replace(verdict, findings=(finding,))]))
    assert found["verdicts"][0]["findings"][0]["interval"]["low"] is None
    jsonschema.validate(found, json.loads(schema_text("verdict")))


def test_the_report_as_json_fits_its_schema():
    for subjects in (case.subjects(), ruled_case.subjects()):
        jsonschema.validate(json.loads(to_json(build(subjects))), json.loads(schema_text("report")))


def test_annotations_name_the_files_of_the_workspace(ran, gate):
    one = ("runs/faq", "--suite", "my-suite", "--annotations", "github")
    code, said, _ = gate(*one)
    assert code == 1
    assert "\n::error file=my-suite/scenarios/en-asks-for-a-person.yaml,line=1,title=faq%3A FAIL by three-requests::" in said
    _, said, beside = gate(*one, "--json", GITHUB_WORKSPACE=ran.parent)
    assert json.loads(said)["verdicts"]
    assert "::error file=desk/my-suite/scenarios/en-asks-for-a-person.yaml,line=1," in beside


def test_a_suite_outside_of_the_workspace_has_no_lines(ran, gate):
    (ran / "elsewhere").mkdir()
    code, said, _ = gate("runs/faq", "--suite", "my-suite", "--annotations", "github", GITHUB_WORKSPACE=ran / "elsewhere")
    assert code == 1
    assert "::error title=faq%3A FAIL by three-requests::" in said


def test_another_suite_is_refused(ran, capsys):
    assert ran
    assert run_command(["gate", "runs/faq", "--policy", "policy.toml", "--suite", "first-contact"]) == 3
    said = capsys.readouterr().err
    assert "--suite first-contact is the suite 'first-contact', and 'faq' ran 'my-suite'" in said


def test_the_summary_is_added_to_and_asked_for(ran, gate):
    path = ran / "summary.md"
    path.write_text("before\n", encoding="utf-8")
    assert gate("runs/hybrid", GITHUB_STEP_SUMMARY=path)[0] == 0
    assert path.read_text(encoding="utf-8") == "before\n"
    assert gate("runs/hybrid", "--summary", GITHUB_STEP_SUMMARY=path)[0] == 0
    assert path.read_text(encoding="utf-8").startswith("before\n<!-- hardcalls: my-suite -->\n")


def test_a_summary_that_cannot_be_written_is_no_verdict(ran, gate):
    code, said, problem = gate("runs/hybrid", "--summary")
    assert (code, said) == (3, "")
    assert "GITHUB_STEP_SUMMARY" in problem
    code, _, problem = gate("runs/hybrid", "--summary", GITHUB_STEP_SUMMARY=ran / "no/such/file")
    assert code == 3
    assert "the summary" in problem


def test_a_report_has_the_form_that_its_name_ends_with(tmp_path):
    names = {
        "R.XML": "<?xml",
        "verdict.COMMENT.md": "<!-- hardcalls:",
        "comment.md": "# May they",
        "r.html": "<!doctype",
        "r.json": "{",
    }
    for name, start in names.items():
        render(case.subjects(), tmp_path / name)
        assert (tmp_path / name).read_text(encoding="utf-8").lower().startswith(start.lower())


def test_report_writes_junit_with_lines(ran, capsys):
    assert run_command(["report", "runs", "--suite", "my-suite", "-o", "out/junit.xml", "-o", "out/report.html"]) == 0
    text = (ran / "out/junit.xml").read_text(encoding="utf-8")
    assert 'file="my-suite/scenarios/en-double-charge.yaml" line="52"' in text
    assert '<property name="report.html" value="out/report.html" />' in text
    assert "verdict" not in text
    assert capsys.readouterr().err == ""
