"""The commands as a shell runs them: pipes that close, full disks, narrow windows, terminals without our letters, Ctrl-C."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from terminal import COMMAND, PLAIN, on_a_terminal

from hardcalls.cli import run_command
from hardcalls.cli.streams import folded

FULL = Path("/dev/full")


@pytest.fixture
def ran(desk, capsys):
    assert run_command(["run", "my-suite", "--agent", "hybrid", "--agent", "faq=answers-only", "-o", "runs", "--quiet"]) == 0
    capsys.readouterr()
    return desk


def finished(*arguments, folder, **how):
    return subprocess.run([*COMMAND, *arguments], cwd=folder, check=False, timeout=120, env=PLAIN, **how)


def piped_to_nobody(*arguments, folder):
    """The exit code of a command whose reader has gone before it says anything, and what it complained of."""
    reading, writing = os.pipe()
    os.close(reading)
    done = finished(*arguments, folder=folder, stdout=writing, stderr=subprocess.PIPE)
    os.close(writing)
    return done.returncode, done.stderr.decode()


def test_a_closed_pipe_never_turns_a_fail_into_a_pass(ran):
    assert piped_to_nobody("gate", "runs/faq", "--policy", "policy.toml", "-o", "r.html", folder=ran) == (1, "")
    assert (ran / "r.html").exists()


def test_a_closed_pipe_is_no_failure_of_a_list_or_a_transcript(ran):
    assert piped_to_nobody("list", folder=ran) == (0, "")
    assert piped_to_nobody("show", "runs/faq", "en-asks-for-a-person", folder=ran) == (0, "")


def test_a_quiet_run_says_nothing_but_the_result(ran, capsys):
    assert ran
    for again in (["run", "my-suite", "--agent", "hybrid", "-o", "runs"], ["resume", "runs/hybrid"]):
        capsys.readouterr()
        assert run_command([*again, "--quiet"]) == 0
        assert capsys.readouterr() == ("hybrid: 2 conversations -> runs/hybrid\n", "")
        assert run_command(again) == 0
        assert capsys.readouterr().err == "hybrid: all of its conversations were there already\n"


def test_a_run_goes_on_when_nobody_listens(ran):
    assert piped_to_nobody("run", "my-suite", "--agent", "hybrid", "-o", "more", "--quiet", folder=ran) == (0, "")
    assert (ran / "more/hybrid/ratings.jsonl").exists()


@pytest.mark.skipif(not FULL.exists(), reason="this system has no /dev/full")
def test_output_that_finds_no_room_is_said_plainly(ran):
    with FULL.open("wb") as full:
        done = finished("gate", "runs/hybrid", "--policy", "policy.toml", folder=ran, stdout=full, stderr=subprocess.PIPE)
    assert done.returncode == 3
    said = done.stderr.decode()
    assert "the output cannot be written: No space left on device" in said
    assert "fault in hardcalls" not in said


def test_letters_that_a_terminal_lacks_are_escaped(ran):
    done = subprocess.run(
        [*COMMAND, "show", "runs/faq", "en-asks-for-a-person"],
        cwd=ran,
        check=False,
        timeout=120,
        capture_output=True,
        env=PLAIN | {"PYTHONIOENCODING": "ascii"},
    )
    assert done.returncode == 0, done.stderr.decode()
    assert b"\\u2014 turn 1" in done.stdout


def test_closed_streams_are_no_crash(ran):
    shell = f'"{sys.executable}" -m hardcalls run my-suite --agent hybrid -o more >&- 2>&-'
    assert subprocess.run(["sh", "-c", shell], cwd=ran, check=False, timeout=120, env=PLAIN).returncode == 0
    assert (ran / "more/hybrid/ratings.jsonl").exists()


def test_a_transcript_in_a_file_keeps_each_line_whole(ran):
    done = finished("show", "runs/faq", "en-asks-for-a-person", folder=ran, capture_output=True)
    lines = done.stdout.decode().splitlines()
    assert any(line.startswith("customer: Hello, it's about") and line.endswith("moira.campbell@example.org") for line in lines)
    assert [line for line in lines if line != line.rstrip()] == []


@pytest.mark.parametrize(
    "arguments",
    [
        ("gate", "runs", "--baseline", "runs/faq", "--policy", "policy.toml"),
        ("compare", "runs/faq", "runs/hybrid"),
        ("show", "runs/faq", "en-asks-for-a-person"),
        ("show", "runs/faq"),
    ],
    ids=" ".join,
)
def test_nothing_is_wider_than_a_window_of_eighty_columns(ran, arguments):
    said = on_a_terminal(*arguments, folder=ran, columns=80)
    assert said
    assert [line for line in said.splitlines() if len(line) > 80] == []


def test_the_demo_fits_a_window_of_eighty_columns(tmp_path):
    said = on_a_terminal("demo", folder=tmp_path, columns=80)
    assert "hybrid: PASS" in said
    assert [line for line in said.splitlines() if len(line) > 80] == []


def test_a_line_is_folded_under_its_first_word():
    assert folded("  1. one two three", 12) == "  1. one two\n     three"
    assert folded("  1. one two three", None) == "  1. one two three"


def test_ctrl_c_keeps_what_had_ended_and_says_how_to_go_on(ran):
    slow = "import asyncio\nasync def agent(messages):\n    await asyncio.sleep(0.2)\n    return 'Tell me more.'\n"
    (ran / "slow_bot.py").write_text(slow, encoding="utf-8")
    words = ["run", "first-contact", "--agent", "slow=python:slow_bot:agent", "-j", "1", "-o", "cut"]
    with subprocess.Popen([*COMMAND, *words], cwd=ran, stderr=subprocess.PIPE, env=PLAIN) as process:
        rows = ran / "cut/slow/conversations.jsonl"
        waited = time.monotonic() + 60
        while not (rows.exists() and rows.read_bytes().count(b"\n")) and time.monotonic() < waited:
            time.sleep(0.05)
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "of 24 conversations have ended and are kept; `hardcalls resume cut/slow` goes on" in err.decode()
    assert "Traceback" not in err.decode()
    assert [json.loads(line)["agent"] for line in rows.read_bytes().splitlines()]
    assert finished("score", "cut/slow", folder=ran, capture_output=True).returncode == 0
    assert finished("gate", "cut/slow", "--policy", "smoke", folder=ran, capture_output=True).returncode in {1, 2}
