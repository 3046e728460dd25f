"""A crash of something plugged in is exit code 3 with its name, never 1 or 2, which would look like a verdict."""

import gzip
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from hardcalls.cli import run_command

CODE = """
class Check:
    def rate(self, case):
        raise ZeroDivisionError("planted in a check")

async def agent(messages, brief):
    raise ZeroDivisionError("planted in an agent")

def silent(messages):
    return 42
"""


@pytest.fixture
def ran(tmp_path, monkeypatch, capsys):
    (tmp_path / "planted_parts.py").write_text(CODE, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.syspath_prepend(str(tmp_path))
    assert run_command(["init", "."]) == 0
    assert run_command(["run", "my-suite", "--agent", "hybrid", "-o", "runs", "--quiet"]) == 0
    capsys.readouterr()
    yield tmp_path
    sys.modules.pop("planted_parts", None)


def broken(capsys, *arguments):
    code = run_command(list(arguments))
    err = capsys.readouterr().err
    assert code == 3, err
    assert "Traceback" not in err
    return err


def test_a_crash_in_a_check_names_the_check_and_the_conversation(ran, capsys):
    assert ran
    message = broken(capsys, "score", "runs/hybrid", "--check", "mine=planted_parts:Check")
    assert "the check 'mine' raised ZeroDivisionError: planted in a check" in message
    assert "en-" in message


def test_a_crash_in_an_agent_names_the_agent(ran, capsys):
    assert ran
    message = broken(capsys, "run", "my-suite", "--agent", "bot=python:planted_parts:agent", "-o", "x")
    assert "the agent 'bot' raised ZeroDivisionError: planted in an agent" in message


def test_an_agent_that_returns_what_is_no_reply_is_named(ran, capsys):
    assert ran
    message = broken(capsys, "run", "my-suite", "--agent", "bot=python:planted_parts:silent", "-o", "x")
    assert "returned int" in message


def test_a_crash_in_the_report_is_no_verdict(ran, capsys):
    (ran / "templates").mkdir()
    (ran / "templates" / "report.html.j2").write_text("{{ no.such.thing }}", encoding="utf-8")
    message = broken(capsys, "report", "runs/hybrid", "-o", "r.html", "--templates", str(ran / "templates"))
    assert "the report" in message
    assert "UndefinedError" in message
    assert not (ran / "r.html").exists()


def test_a_file_that_is_too_large_for_the_memory_is_said(ran):
    with gzip.open(ran / "labels.json.gz", "wb", compresslevel=1) as file:
        file.write(b"[")
        for _ in range(300):
            file.write(b" " * 10**6)
    command = [Path(sys.executable).with_name("hardcalls"), "import-ratings", ran / "labels.json.gz", "-o", ran / "x.jsonl"]
    small = {"preexec_fn": lambda: resource.setrlimit(resource.RLIMIT_AS, (500_000_000, 500_000_000))}
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False, **small)
    assert (done.returncode, done.stderr.startswith("hardcalls: there is not enough memory for this; give ")) == (3, True), (
        done.stderr
    )


def test_a_crash_keeps_the_conversations_that_had_ended(ran, capsys):
    half = "async def agent(messages, brief):\n    if len(messages) > 1:\n        raise OSError('planted')\n    return 'Hello.'\n"
    (ran / "planted_half.py").write_text(half, encoding="utf-8")
    broken(capsys, "run", "my-suite", "--agent", "bot=python:planted_half:agent", "-o", "x", "-j", "1")
    assert (ran / "x/bot/manifest.json").exists()
    broken(capsys, "gate", "x/bot", "--policy", "policy.toml")
    sys.modules.pop("planted_half", None)
