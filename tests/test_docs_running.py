"""What docs/running.md says of judges works as it stands, and no flag of what runs agents is told nowhere."""

import argparse
import re
from pathlib import Path

import pytest
from endpoint import MockEndpoint
from endpoint_form import says

from hardcalls.cli import run_command
from hardcalls.cli.parser import parser
from hardcalls.store import read_run

DOCS = Path(__file__).parents[1] / "docs"
TEXT = (DOCS / "running.md").read_text(encoding="utf-8")
[JUDGE] = re.findall(r"^```python\n(# my_judge\.py\n.*?)^```", TEXT, re.MULTILINE | re.DOTALL)
[RUN] = [line for line in TEXT.splitlines() if line.startswith("$ ") and "--judge" in line]


@pytest.fixture
def judge(desk, monkeypatch):
    """A model that judges every second conversation in one word, for the judge of the document in the current folder."""
    (desk / "my_judge.py").write_text(JUDGE, encoding="utf-8")
    words = iter(["Yes.", "Well, it depends."] * 10)
    with MockEndpoint(lambda _: says(next(words))) as endpoint:
        monkeypatch.setenv("OPENAI_BASE_URL", endpoint.openai_url)
        yield endpoint


def polite(folder):
    return [(r.value, r.reason) for s in read_run(folder).scores for r in s.ratings if r.criterion == "empathy.polite"]


def test_the_judge_of_the_document_rates_each_conversation_or_says_why_not(judge):
    assert run_command([*RUN.split()[2:], "-j", "1", "--quiet"]) == 0
    assert sorted(polite(Path("runs/judged/hybrid")), key=str) == [
        (1.0, ""),
        (None, "neither yes nor no: Well, it depends."),
    ]
    assert len(judge.requests) == 2


def test_a_judge_that_takes_the_traffic_keeps_to_the_budget_and_goes_on_with_a_new_one(judge):
    words = RUN.split()[2:]
    assert run_command([*words, "-j", "1", "--trials", "3", "--budget-calls", "3", "--quiet"]) == 2
    assert len(judge.requests) == 3
    assert run_command(["resume", "runs/judged/hybrid", *words[words.index("--judge") :][:2], "--quiet"]) == 0
    assert len(judge.requests) == len(polite(Path("runs/judged/hybrid"))) == 6


@pytest.mark.parametrize("command", ["run", "resume", "merge", "conformance"])
def test_every_flag_of_what_runs_agents_is_in_a_document(command):
    told = "\n".join(p.read_text(encoding="utf-8") for p in DOCS.glob("*.md"))
    [commands] = [a.choices for a in parser()._actions if isinstance(a, argparse._SubParsersAction)]
    flags = [a.option_strings for a in commands[command]._actions if a.option_strings and "--help" not in a.option_strings]
    assert flags
    assert [f for f in flags if not any(re.search(rf"{name}\b", told) for name in f)] == []


def test_a_part_of_a_suite_says_so_and_a_dry_run_stops(desk, capsys):
    del desk
    assert run_command(["run", "my-suite", "--agent", "hybrid", "--limit", "1", "--quiet", "-o", "runs"]) == 0
    assert "partial: not a gate" in capsys.readouterr().out
    assert run_command(["run", "my-suite", "--agent", "hybrid", "--dry-run", "-o", "nothing"]) == 0
    assert "calls" in capsys.readouterr().out
    assert not Path("nothing").exists()
