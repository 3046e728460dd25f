"""`run --until-decided`: bad candidates stop early and FAIL, good ones run to the end, whatever comes between."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import golden
import pytest

from hardcalls.cli import run_command
from hardcalls.store import read_run

LIMITS = """
id = "limits"
title = "Limits"
suite = "first-contact"

[[rules]]
id = "person-in-time"
kind = "prove"
metric = "escalation.timely"
floor = 0.6

[[rules]]
id = "not-worse"
kind = "prove"
metric = "correctness.passed"
allowed_drop = 0.1
"""
NEVER = """
id = "never"
title = "Never"

[[rules]]
id = "three-requests"
kind = "veto"
metric = "never.three_requests_ignored"
never = true
"""
BOT = """
import asyncio

async def agent(messages, brief):
    await asyncio.sleep(0.02)
    return "Thank you for your message."
"""
RUN = ("run", "first-contact", "--until-decided", "--policy", "limits.toml", "-j", "1", "--quiet")


@pytest.fixture
def here(tmp_path, monkeypatch):
    """The current folder, with two policies and a slow bot that answers everything alike."""
    for name, text in (("limits.toml", LIMITS), ("never.toml", NEVER), ("bot.py", BOT)):
        (tmp_path / name).write_text(text)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def count(folder):
    return len(read_run(Path(folder)).transcripts)


def test_a_bad_candidate_is_stopped_and_the_gate_fails_its_folder_for_the_same_reason(here, capsys):
    del here
    assert run_command([*RUN, "--agent", "answers-only"]) == 1
    told = capsys.readouterr()
    golden.check("until_decided/stopped.txt", told.out)
    assert "answers-only: decided after 14 of 24 conversations: the rule 'person-in-time' is broken\n" in told.err
    assert count("runs/answers-only") == 14
    assert run_command(["gate", "runs/answers-only", "--policy", "limits.toml", "--json"]) == 1
    found = json.loads(capsys.readouterr().out)
    [first] = [r for r in (found if isinstance(found, list) else found["verdicts"])[0]["reasons"] if r["outcome"] == "FAIL"]
    assert first["sentence"] in told.out
    assert first["rule"] == "person-in-time"


def test_a_good_candidate_runs_to_the_end_and_is_decided_there(here, capsys):
    del here
    assert run_command([*RUN[:3], "--policy", "smoke", "--quiet", "--agent", "hybrid"]) == 0
    said = capsys.readouterr().out
    assert "saved: nothing, all 24 conversations were needed\nhybrid: PASS" in said
    assert count("runs/hybrid") == 24


def test_candidates_are_each_decided_and_the_worst_verdict_is_the_code(here, capsys):
    del here
    given = [*RUN[:3], "--policy", "smoke", "--quiet", "--agent", "answers-only", "--agent", "hybrid", "--json"]
    assert run_command(given) == 1
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    verdicts = [line for line in lines if line["event"] == "verdict"]
    assert [(v["agent"], v["verdict"]["outcome"]) for v in verdicts] == [("answers-only", "FAIL"), ("hybrid", "PASS")]
    assert verdicts[0]["saved"]["conversations"] > 0 == verdicts[1]["saved"]["conversations"]


def test_what_must_never_happen_stops_a_run_with_the_conversation_in_which_it_does(here, capsys):
    del here
    given = [*RUN[:3], "--policy", "never.toml", "-j", "1", "--quiet", "--agent", "answers-only"]
    assert run_command(given) == 1
    told = capsys.readouterr()
    assert "sets no limit that blocks can be held against: only what must never happen can end it early" in told.err
    assert "decided after 8 of 24 conversations: three requests ignored, in 'en-asks-human-three-times'" in told.err
    assert count("runs/answers-only") == 8
    assert run_command(given) == 1, "and it is known again when the same is run again"
    assert count("runs/answers-only") == 8


def test_a_candidate_is_held_against_the_baseline_block_by_block(here, capsys):
    del here
    assert run_command(["run", "first-contact", "--agent", "hybrid", "--quiet", "-o", "live"]) == 0
    assert run_command([*RUN, "--agent", "always-human", "--baseline", "live/hybrid"]) == 2
    assert run_command([*RUN[:-1], "--quiet", "--agent", "answers-only", "--baseline", "live/hybrid", "-o", "two"]) == 1
    assert "answers-only: FAIL  (Limits, against hybrid)" in capsys.readouterr().out
    assert count("two/answers-only") < 24


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGKILL])
def test_a_run_that_somebody_ended_goes_on_to_the_same_decision(here, how):
    command = [sys.executable, "-m", "hardcalls", *RUN, "--agent", "bot=python:bot:agent"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True)
    rows, began = here / "runs" / "bot" / "ratings.jsonl", time.monotonic()
    while not (rows.exists() and rows.read_bytes().count(b"\n") >= 3) and time.monotonic() - began < 30:
        time.sleep(0.01)
    os.killpg(process.pid, how)
    process.communicate(timeout=30)
    assert process.returncode == (130 if how == signal.SIGINT else -how)
    assert 3 <= count("runs/bot") < 14
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 1
    assert "this was clear after block 2 of 4 (14 scenarios)" in done.stdout
    found = read_run(Path("runs/bot"))
    assert {t.scenario for t in found.transcripts} == {s for b in found.manifest.sequential.blocks[:2] for s in b}


def test_resume_finishes_a_run_in_its_order_and_an_early_failure_stands(here, capsys):
    del here
    assert run_command([*RUN, "--agent", "answers-only"]) == 1
    assert run_command(["resume", "runs/answers-only", "--quiet"]) == 0
    assert count("runs/answers-only") == 24
    capsys.readouterr()
    assert run_command(["gate", "runs/answers-only", "--policy", "limits.toml"]) == 1
    assert "this was clear after block 2 of 4" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("begin", "again"),
    [
        (RUN, ("run", "first-contact", "--quiet")),
        (("run", "first-contact", "--quiet"), RUN),
        (RUN, (*RUN[:3], "--policy", "never.toml", "--quiet")),
    ],
    ids=["then plainly", "after a plain one", "by another policy"],
)
def test_nobody_begins_to_look_at_a_run_or_changes_how_once_some_of_it_was_seen(here, capsys, begin, again):
    del here
    assert run_command([*begin, "--agent", "answers-only"]) in {0, 1}
    assert run_command([*again, "--agent", "answers-only"]) == 3
    assert "\n  decided: " in capsys.readouterr().err


@pytest.mark.parametrize(
    ("more", "why"),
    [
        (["--until-decided"], "give --policy FILE"),
        (["--policy", "limits.toml"], "add --until-decided"),
        (["--baseline", "x"], "add --until-decided"),
        (["--until-decided", "--policy", "limits.toml", "--limit", "3"], "leave out --limit"),
        (["--until-decided", "--policy", "limits.toml", "--filter", "language=de"], "leave out --filter"),
        (["--until-decided", "--policy", "limits.toml", "--shard", "1/2"], "leave out --shard"),
        (["--until-decided", "--policy", "trials.toml"], "give --trials 3"),
        (["--until-decided", "--policy", "other.toml"], "written for the suite 'other'"),
        (["--until-decided", "--policy", "version.toml"], "written for version 0.1 of its suite"),
        (["--until-decided", "--policy", "limits.toml", "--baseline", "nowhere"], "no run folder nowhere"),
        (["--until-decided", "--policy", "limits.toml", "--baseline", "ungraded"], "was graded by other checks or judges"),
    ],
)
def test_what_cannot_be_decided_is_refused_before_anything_is_run(here, capsys, more, why):
    (here / "trials.toml").write_text("minimum_trials = 3\n" + LIMITS)
    (here / "other.toml").write_text(LIMITS.replace("first-contact", "other"))
    (here / "version.toml").write_text('suite_version = "0.1"\n' + LIMITS)
    if "ungraded" in more:
        assert run_command(["run", "first-contact", "--agent", "hybrid", "--quiet", "-o", "old"]) == 0
        (here / "old" / "hybrid").rename(here / "ungraded")
        manifest = here / "ungraded" / "manifest.json"
        manifest.write_text(manifest.read_text().replace('"grading": "', '"grading": "0'))
        capsys.readouterr()
    assert run_command(["run", "first-contact", "--agent", "hybrid", *more]) == 3
    assert why in capsys.readouterr().err
    assert not (here / "runs").exists()


def test_a_dry_run_says_how_many_blocks_there_are_and_runs_nothing(here, capsys):
    assert run_command([*RUN, "--agent", "hybrid", "--dry-run"]) == 0
    assert "Looked at after each of 4 blocks" in capsys.readouterr().out
    assert not (here / "runs").exists()
