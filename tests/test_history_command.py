"""`hardcalls history`, as people use it."""

import json
import re

import golden
import jsonschema
import msgspec
import pytest
from history_case import night, sheets, write
from terminal import on_a_terminal

from hardcalls.bundled import bundled
from hardcalls.cli import run_command

POLICY = """
id = "nightly"
title = "Every night"
suite = "test-suite"

[[rules]]
id = "whole"
kind = "veto"
metric = "overall.passed"
floor = 0.9
"""


@pytest.fixture
def nights(tmp_path, monkeypatch):
    """Nine nights of two agents: one of which changes by itself, a judge that changes, a damaged folder, and a copy."""
    monkeypatch.chdir(tmp_path)
    steady, worse = "ppppppppppfp", "fffffffppffp"
    for day in range(1, 7):
        found = night(day, steady if day < 5 else worse, agent="night <bot>")
        write(tmp_path / f"runs/{day:02}/bot", sheets(found, *[2] * 12, instrument="model-1" if day < 6 else "model-2"))
    write(tmp_path / "runs/03/other", night(3, "ppfppppppffp", agent="other"))
    write(tmp_path / "runs/04/other", night(4, "pppfppppppfp", agent="other", partial="--limit 12"))
    write(tmp_path / "runs/07/bot", night(7, steady, agent="night <bot>", subject="newer", grading="checks-2"))
    write(tmp_path / "runs/again", sheets(night(1, steady, agent="night <bot>"), *[2] * 12, instrument="model-1"))
    broken = write(tmp_path / "runs/05/other", night(5, "pp", agent="other"))
    (broken / "ratings.jsonl").write_text("{not json}\n", encoding="utf-8")
    (tmp_path / "runs/site").mkdir()
    (tmp_path / "runs/site/manifest.json").write_text('{"name": "a web page"}', encoding="utf-8")
    (tmp_path / "policy.toml").write_text(POLICY, encoding="utf-8")
    return tmp_path


def said(capsys, *arguments):
    capsys.readouterr()
    code = run_command(["history", *map(str, arguments)])
    printed = capsys.readouterr()
    return code, printed.out, printed.err


def test_the_text_the_markdown_and_the_page_are_the_golden_ones(nights, capsys):
    code, out, _ = said(capsys, "runs", "--policy", "policy.toml", "-o", "h.html", "-o", "h.md")
    assert code == 0
    golden.check("history/history.txt", out)
    golden.check("history/history.md", (nights / "h.md").read_text(encoding="utf-8"))
    page = (nights / "h.html").read_text(encoding="utf-8")
    golden.check("history/history.html", page[page.index("<body>") :])


def test_the_json_is_the_same_printed_and_written_and_has_no_infinity(nights, capsys):
    _, out, _ = said(capsys, "runs", "--policy", "policy.toml", "-o", "h.json", "--json")
    assert (nights / "h.json").read_text(encoding="utf-8") == out
    found = json.loads(out, parse_constant=lambda name: pytest.fail(f"{name} is not JSON"))
    [chronicle] = found["chronicles"]
    assert (found["schema"], chronicle["suite"], len(chronicle["moments"])) == (1, "test-suite", 9)
    assert [s["folder"] for s in found["skipped"]] == ["05/other", "again"]


def test_the_same_runs_give_the_same_bytes(nights, capsys):
    said(capsys, "runs", "-o", "one.html", "-o", "one.json")
    said(capsys, "runs", "-o", "two.html", "-o", "two.json")
    assert (nights / "one.html").read_bytes() == (nights / "two.html").read_bytes()
    assert (nights / "one.json").read_bytes() == (nights / "two.json").read_bytes()


def test_a_run_that_cannot_be_decided_on_says_why_and_the_others_go_on(nights, capsys):
    assert nights
    _, out, _ = said(capsys, "runs", "--policy", "policy.toml", "--baseline", "runs/01/bot", "--json")
    moments = {m["folder"]: m for m in json.loads(out)["chronicles"][0]["moments"]}
    assert moments["07/bot"]["outcome"] == ""
    assert moments["07/bot"]["why"].startswith("no verdict: ")
    assert moments["02/bot"]["outcome"]


def test_another_suite_is_told_apart_and_the_policy_of_one_does_not_judge_the_other(nights, capsys):
    write(nights / "runs/08/bot", night(8, "pp", suite="another"))
    code, out, _ = said(capsys, "runs", "--policy", "policy.toml", "--json")
    found = {c["suite"]: c for c in json.loads(out)["chronicles"]}
    assert (code, set(found)) == (0, {"another", "test-suite"})
    assert found["another"]["moments"][0]["why"].startswith("no verdict: the policy 'nightly' was written for")


def test_only_the_metrics_asked_for_are_followed(nights, capsys):
    assert nights
    _, out, _ = said(capsys, "runs", "--metric", "rubric.quality", "--metric", "correctness.passed", "--json")
    [chronicle] = json.loads(out)["chronicles"]
    assert [m["name"] for m in chronicle["metrics"]] == ["rubric.quality", "correctness.passed"]


def test_runs_that_nobody_rated_are_named_and_have_no_numbers(tmp_path, capsys):
    write(tmp_path / "runs/a", msgspec.structs.replace(night(1, "pp"), scores=()))
    code, out, _ = said(capsys, tmp_path / "runs")
    assert code == 0
    assert "Not rated, so without any number: a" in out


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["nowhere"], "there is no folder nowhere"),
        (["empty"], "there is no run in empty that can be read"),
        (["runs/site"], "there is no run in runs/site that can be read"),
        (["runs/05/other"], "the first that is damaged: runs/05/other/ratings.jsonl:1: this line cannot be read"),
        (["runs", "--metric", "kindness"], "there is no metric 'kindness'; metrics: overall.passed"),
        (["runs", "-o", "h.pdf"], "a history cannot be written as 'h.pdf'; name it with one of .html, .md, .json"),
        (["runs", "-o", "empty.md"], "the history empty.md cannot be written: a folder has that name"),
        (["runs", "--baseline", "runs/01/bot"], "--baseline is for verdicts, and no policy is named"),
    ],
)
def test_what_cannot_be_told_is_said_and_is_broken(nights, capsys, arguments, says):
    (nights / "empty").mkdir()
    (nights / "empty.md").mkdir()
    code, out, err = said(capsys, *arguments)
    assert (code, out) == (3, "")
    assert says in err


def test_a_narrow_window_has_lines_instead_of_a_table(nights):
    out = on_a_terminal("history", "runs", "--policy", "policy.toml", folder=nights, columns=60)
    assert max(map(len, out.splitlines())) <= 60
    assert "    Conversations without a failure: 92%" in out


def test_the_template_only_loops_and_chooses():
    text = (bundled("reports") / "history.html.j2").read_text(encoding="utf-8")
    inside = re.findall(r"{[{%](.*?)[%}]}", text)
    assert [x for x in inside if re.search(r"[()|+*/~]|-\s", x)] == []


def test_what_is_written_keeps_to_the_published_schema(nights, capsys):
    said(capsys, "runs", "--policy", "policy.toml", "-o", "h.json")
    assert run_command(["schema", "history"]) == 0
    schema = json.loads(capsys.readouterr().out)
    jsonschema.validate(json.loads((nights / "h.json").read_text(encoding="utf-8")), schema)
