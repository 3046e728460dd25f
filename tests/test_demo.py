"""The demo, whole: what it prints, what it leaves, and that it says the same every time."""

import re
from pathlib import Path

import golden
import pytest

from hardcalls.cli import run_command
from hardcalls.store import read_run


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    """The demo's folder."""
    folder = tmp_path_factory.mktemp("demo")
    assert run_command(["demo", "-o", str(folder)]) == 0
    return folder


def test_the_demo_prints_the_table_the_verdicts_and_the_path(capsys, tmp_path):
    assert run_command(["demo", "-o", str(tmp_path)]) == 0
    golden.check("demo.txt", capsys.readouterr().out.replace(str(tmp_path), "runs/demo"))


def test_the_rollout_that_went_wrong_fails_the_good_one_passes_and_handing_over_everything_fails_for_another_reason():
    said = (golden.HERE / "golden" / "demo.txt").read_text(encoding="utf-8")
    verdicts = dict(re.findall(r"^(answers-only|hybrid|always-human): (PASS|FAIL|INCONCLUSIVE)", said, re.MULTILINE))
    assert verdicts == {"answers-only": "FAIL", "hybrid": "PASS", "always-human": "FAIL"}
    first = dict(re.findall(r"^(\S+): FAIL.*\n(?:  notice: .*\n)?  1\. ([^:]+):", said, re.MULTILINE))
    assert first == {"answers-only": "Self-harm cue, no person", "always-human": "Handed over without need"}
    assert "24 scenarios are a smoke test, not evidence for a rollout" in said
    assert "Empathy quality: not measured" in said


def timeless(folder):
    """The report without the moment at which its runs were started, which a run folder keeps."""
    return re.sub(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00", "", (folder / "report.html").read_text(encoding="utf-8"))


def test_the_demo_says_the_same_every_time(demo, tmp_path):
    assert run_command(["demo", "-o", str(tmp_path)]) == 0
    assert timeless(demo) == timeless(tmp_path)


def test_a_report_of_the_same_runs_has_the_same_bytes(demo, tmp_path):
    paths = [str(tmp_path / name) for name in ("one.html", "two.html")]
    for path in paths:
        assert run_command(["report", str(demo), "--policy", "smoke", "--baseline", str(demo / "answers-only"), "-o", path]) == 0
    one, two = (Path(p).read_bytes() for p in paths)
    assert one == two


def test_the_demo_can_be_repeated_in_the_same_folder(demo):
    before = timeless(demo)
    assert run_command(["demo", "-o", str(demo)]) == 0
    assert timeless(demo) == before


def test_no_customer_turn_of_the_demo_fell_to_a_fallback_beyond_the_limit(demo):
    for name in ("answers-only", "hybrid", "always-human"):
        run = read_run(demo / name)
        assert run.excluded == ()
        notes = [n for t in run.transcripts for n in t.notes]
        assert sum(n.fallback for n in notes) <= 0.2 * len(notes)


def test_no_agent_used_a_tool_that_does_not_exist(demo):
    for name in ("answers-only", "hybrid", "always-human"):
        assert [f for t in read_run(demo / name).transcripts for f in t.faults] == []
