"""What people rated stands in a report beside what judges said."""

import subprocess
import sys
from pathlib import Path

import pytest

from hardcalls.cli.rubrics import read_rubric
from hardcalls.label import Label
from hardcalls.people import labels

HARDCALLS = Path(sys.executable).with_name("hardcalls")
RUBRIC = read_rubric("support-v1").reference


def typed(*words: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([HARDCALLS, *words], cwd=cwd, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    where = tmp_path_factory.mktemp("people")
    assert typed("run", "first-contact", "--agent", "hybrid", "--limit", "3", "-o", "runs", "--quiet", cwd=where).returncode == 0
    return where


def rated(folder: Path, item: str, *, rubric: str = RUBRIC) -> Path:
    path = folder / "people.labels.jsonl"
    labels.write(path, [Label(item=item, rater="Anna <b>", criterion="F6", value=1, scale=(0, 1), rubric=rubric)])
    return path


def report(folder: Path, *more: str):
    return typed("report", "runs/hybrid", "--labels", "people.labels.jsonl", *more, "-o", "report.html", cwd=folder)


def test_a_persons_sheet_is_shown_with_its_rater_and_is_no_markup(folder):
    scenario = min((folder / "runs/hybrid/conversations.jsonl").read_text().splitlines()).split('"')[3]
    rated(folder, f"hybrid/{scenario}/0")
    done = report(folder)
    assert done.returncode == 0, done.stderr
    page = (folder / "report.html").read_text(encoding="utf-8")
    assert "Anna &lt;b&gt;" in page
    assert "Anna <b>" not in page
    assert "what people say needs no licence" in page


def test_labels_of_other_runs_or_of_another_rubric_are_refused(folder):
    rated(folder, "somebody/s-1/0")
    done = report(folder)
    assert (done.returncode, "no label in people.labels.jsonl is about a conversation of hybrid" in done.stderr) == (3, True)
    rated(folder, "hybrid/s-1/0", rubric="other@1#0123")
    done = report(folder)
    assert (done.returncode, "with the rubric other@1#0123" in done.stderr) == (3, True)
