"""What stays of a run that something ended, and how it goes on: every way a process can go, with real processes."""

import hashlib
import json
import os
import random
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

BOT = """
import asyncio, os
from pathlib import Path

async def agent(messages, brief):
    with open("asked.log", "a") as log:
        log.write(f"{brief.conversation} {len(messages)}\\n")
    await asyncio.sleep(PACE)
    return f"Answer {len(messages)} to {brief.seed}."
"""
SUITE = """
id = "calls"
version = "1"
title = "Calls"
licence = "CC0-1.0"
provenance = "written for this test"
"""
SCENARIO = """
id: call-{n}
title: Call {n}
language: en
customer:
  kind: scripted
  steps:
    - {{id: one, say: "Where is my order number {n}?"}}
    - {{id: two, say: "And when does it come?"}}
"""
TIMES = ("timings", "usage")
SCENARIOS = 12


@pytest.fixture
def calls(tmp_path, monkeypatch):
    """A folder with a suite of small scenarios and a slow bot, as the current folder."""
    (tmp_path / "suite" / "scenarios").mkdir(parents=True)
    (tmp_path / "suite" / "suite.toml").write_text(SUITE)
    for n in range(SCENARIOS):
        (tmp_path / "suite" / "scenarios" / f"call-{n}.yaml").write_text(SCENARIO.format(n=n))
    pace(0.02)(tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def pace(seconds):
    return lambda folder: (folder / "bot.py").write_text(BOT.replace("PACE", str(seconds)))


def begin(*more, output="runs", **options):
    command = [sys.executable, "-m", "hardcalls", "run", "suite", "--agent", "bot=python:bot:agent", "-o", output, "-j", "3"]
    return subprocess.Popen(
        [*command, "--trials", "3", *more],
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
        **options,
    )


def end(process):
    """The exit code and what was said on stderr."""
    _, said = process.communicate(timeout=60)
    return process.returncode, said


def go_on(*more):
    command = [sys.executable, "-m", "hardcalls", "resume", "runs/bot", "-j", "3", *more]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    return done.returncode, done.stderr


def rows(path="runs/bot/conversations.jsonl"):
    """The finished conversations, without what differs from time to time, by scenario and trial."""
    lines = [line for line in Path(path).read_bytes().split(b"\n")[:-1] if line] if Path(path).exists() else []
    read = [{k: v for k, v in json.loads(line).items() if k not in TIMES} for line in lines]
    return sorted(read, key=lambda r: (r["scenario"], r["trial"]))


def asked():
    return Path("asked.log").read_text().splitlines()


def name(row):
    """What the bot knows a conversation by."""
    return hashlib.sha256(f"calls/{row['scenario']}/{row['trial']}".encode()).hexdigest()[:16]


def wait_for(count):
    for _ in range(600):
        if len(rows()) >= count:
            return
        time.sleep(0.02)
    raise AssertionError(f"there were only {len(rows())} of {count} conversations")


@pytest.fixture
def undisturbed(calls):
    """What a run gives that nothing disturbs."""
    assert end(begin(output="whole"))[0] == 0
    (calls / "asked.log").unlink()
    return rows("whole/bot/conversations.jsonl")


def test_killed_at_any_moment_a_run_loses_nothing_that_had_ended_and_repeats_nothing(undisturbed):
    chance = random.Random(20)
    kills: list[tuple[set[str], int]] = []
    for had in (1, 8, 20):
        process = begin()
        wait_for(had)
        time.sleep(chance.random() * 0.1)
        os.killpg(process.pid, signal.SIGKILL)
        assert end(process)[0] == -signal.SIGKILL
        kills.append(({name(row) for row in rows()}, len(asked())))
    code, said = go_on()
    assert (code, rows()) == (0, undisturbed)
    assert "went on from" in said
    for ended, so_far in kills:
        assert ended.isdisjoint(line.split()[0] for line in asked()[so_far:])


def test_the_same_command_again_goes_on_too(undisturbed):
    process = begin()
    wait_for(5)
    os.killpg(process.pid, signal.SIGKILL)
    end(process)
    assert end(begin())[0] == 0
    assert rows() == undisturbed


def test_interrupted_once_a_run_finishes_what_is_going_on_and_says_how_to_go_on(undisturbed):
    process = begin()
    wait_for(4)
    process.send_signal(signal.SIGINT)
    code, said = end(process)
    assert code == 130
    assert "finishing the conversations that are going on; Ctrl-C again drops them" in said
    assert f"stopped (interrupted): {len(rows())} of 36 conversations have ended and are kept; `hardcalls resume runs/bot`" in said
    assert len(asked()) == 2 * len(rows())
    assert go_on()[0] == 0
    assert rows() == undisturbed


@pytest.mark.parametrize("how", ["twice", "terminated"])
def test_told_to_end_at_once_a_run_drops_what_is_going_on(calls, how):
    pace(0.3)(calls)
    process = begin()
    wait_for(1)
    process.send_signal(signal.SIGTERM if how == "terminated" else signal.SIGINT)
    if how == "twice":
        # Two signals at once would be one: the first has been heard when it is answered.
        assert any("Ctrl-C again drops them" in line for line in process.stderr)
        process.send_signal(signal.SIGINT)
    code, said = end(process)
    assert code == 130
    assert "stopped (interrupted" in said
    assert len(asked()) > 2 * len(rows())
    pace(0.0)(calls)


def test_two_processes_do_not_write_one_run(calls):
    pace(0.3)(calls)
    first = begin()
    wait_for(1)
    code, said = end(begin())
    assert code == 3
    assert said == "hardcalls: runs/bot is being written by another hardcalls; wait until it has ended, or choose another -o\n"
    first.send_signal(signal.SIGTERM)
    end(first)


def test_a_full_disk_stops_a_run_and_once_there_is_room_it_goes_on(undisturbed):
    limit = 6_000
    process = begin(preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)))
    code, said = end(process)
    assert code == 3
    assert ".jsonl cannot be written: File too large; what had ended is kept" in said
    assert 0 < len(rows()) < 3 * SCENARIOS
    assert Path("runs/bot/conversations.jsonl").read_bytes().endswith(b"}\n")
    assert go_on()[0] == 0
    assert rows() == undisturbed


def test_a_torn_last_line_is_taken_off_and_run_again(undisturbed):
    assert end(begin())[0] == 0
    path = Path("runs/bot/conversations.jsonl")
    whole = path.read_bytes()
    path.write_bytes(whole[:-40])
    code, said = go_on()
    assert (code, rows()) == (0, undisturbed)
    assert "conversations.jsonl: the last line was torn" in said
    assert "went on from 35 of 36" in said
    ratings = Path("runs/bot/ratings.jsonl").read_bytes().splitlines()
    assert len(ratings) == len({(r["scenario"], r["trial"]) for r in map(json.loads, ratings)}) == 36


def test_a_folder_that_cannot_be_written_is_named(calls):
    (calls / "taken").write_text("a file")
    code, said = end(begin(output="taken/deeper"))
    assert code == 3
    assert said == "hardcalls: the run folder taken/deeper/bot cannot be written: Not a directory; choose another with -o\n"
    if Path("/proc/self").exists():
        code, said = end(begin(output="/proc/hardcalls"))
        assert (code, "the run folder /proc/hardcalls/bot cannot be written" in said) == (3, True)


def test_a_suite_that_has_changed_is_refused_and_what_changed_is_said(calls):
    process = begin()
    wait_for(3)
    os.killpg(process.pid, signal.SIGKILL)
    end(process)
    changed = SCENARIO.format(n=4).replace("And when", "So when")
    (calls / "suite" / "scenarios" / "call-4.yaml").write_text(changed)
    (calls / "suite" / "scenarios" / "call-5.yaml").unlink()
    code, said = end(begin())
    assert code == 3
    assert said == (
        "hardcalls: runs/bot holds a run of something else:\n"
        "  scenarios that are no longer there: call-5\n"
        "  scenarios that are changed, or played in something that has: call-4\n"
        "choose another folder with -o, or remove this one to begin anew\n"
    )
    assert go_on()[0] == 0  # with the suite as it was, which the run folder holds
    assert len(rows()) == 3 * SCENARIOS
