"""What docs/history.md tells people to type works as it stands, and every flag of it is told."""

import argparse
import re
from pathlib import Path

import pytest

from hardcalls.cli import run_command
from hardcalls.cli.parser import parser

TEXT = (Path(__file__).parents[1] / "docs/history.md").read_text(encoding="utf-8")
COMMANDS = [line[2:].split() for line in TEXT.splitlines() if line.startswith("$ ")]


def test_the_tour_of_promote_and_history_works(desk, capsys):
    assert desk
    codes = [run_command(words[1:]) for words in COMMANDS]
    assert codes == [0] * len(COMMANDS)
    assert len(COMMANDS) == 6
    said = capsys.readouterr().out
    assert "promoted: hybrid -> baselines/my-suite" in said
    assert "hybrid: PASS" in said
    assert {p.name for p in Path().glob("history.*")} == {"history.html", "history.md", "history.json"}


@pytest.mark.parametrize("command", ["promote", "history"])
def test_every_flag_is_told(command):
    [commands] = [a.choices for a in parser()._actions if isinstance(a, argparse._SubParsersAction)]
    flags = [a.option_strings for a in commands[command]._actions if a.option_strings and "--help" not in a.option_strings]
    untold = [f for f in flags if not any(re.search(rf"(?<![\w-]){name}\b", TEXT) for name in f)]
    assert untold == ([["-c", "--config"]] if command == "promote" else [])
