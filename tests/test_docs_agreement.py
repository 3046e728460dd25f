"""What docs/agreement.md tells people to type gives the figures that it names."""

import argparse
import re
import shutil
from pathlib import Path

import pytest
from agreement_data import place

from hardcalls.cli import run_command
from hardcalls.cli.parser import parser

TEXT = (Path(__file__).parents[1] / "docs" / "agreement.md").read_text(encoding="utf-8")
MAPPINGS = dict(re.findall(r"^```toml\n# (\w+\.toml)\n(.*?)^```", TEXT, re.MULTILINE | re.DOTALL))
CONSOLES = [block.splitlines() for block in re.findall(r"^```console\n(.*?)^```", TEXT, re.MULTILINE | re.DOTALL)]
TABLE = re.findall(r"^\| (\w+) \| (\d\.\d{3}) \| (\d\.\d{3}) \| (\d\.\d{3}) \|$", TEXT, re.MULTILINE)


@pytest.fixture
def typed(tmp_path, monkeypatch, capsys):
    """Types the commands of a block in a folder with the mappings and a set of data, and gives what the last of them printed."""
    monkeypatch.chdir(tmp_path)
    for name, text in MAPPINGS.items():
        (tmp_path / name).write_text(text, encoding="utf-8")

    def run(lines, folder, *more):
        for file in place(folder).iterdir():
            shutil.copy(file, tmp_path)
        for line in lines:
            capsys.readouterr()
            words = line.removeprefix("$ hardcalls ").split()
            assert run_command([*words, *(more if words[0] == "agreement" else ())]) == 0
        return capsys.readouterr().out

    return run


def figures(text, name, weights):
    """The figure in each table of a report, by the table's criterion."""
    found = {}
    for line in text.splitlines():
        if title := re.match(r"(\w+): \d+ items", line):
            criterion = title[1]
        elif row := re.match(rf"  {name}\s+{weights}\s+(\S+)", line):
            found[criterion] = row[1]
    return found


def test_experts_on_empathy_agree_as_the_document_says(typed):
    text = typed(CONSOLES[0], "empathic_judging/lend_an_ear")
    assert len(TABLE) == 6
    pair = r"Cohen's kappa, expert1_ratings & expert2_ratings"
    for column, (name, weights) in enumerate(
        [("Krippendorff's alpha", "ordinal"), ("Krippendorff's alpha", "interval"), (pair, "quadratic")]
    ):
        assert figures(text, name, weights) == {row[0]: row[column + 1] for row in TABLE}


def test_many_raters_on_safety_agree_as_the_document_says(typed):
    text = typed(CONSOLES[1], "dices", "--resamples", "20")
    said = re.search(r"43,050 ratings: alpha (\S+) nominal and (\S+) ordinal", TEXT)
    got = [figures(text, "Krippendorff's alpha", level)["safety"] for level in ("nominal", "ordinal")]
    assert got == [said[1], said[2].rstrip(".")]
    assert "7503 pairs" in text


@pytest.mark.parametrize("command", ["agreement", "adjudicate"])
def test_every_flag_is_in_the_document(command):
    [commands] = [a.choices for a in parser()._actions if isinstance(a, argparse._SubParsersAction)]
    flags = [a.option_strings for a in commands[command]._actions if a.option_strings and "--help" not in a.option_strings]
    assert flags
    assert [f for f in flags if not any(re.search(rf"{name}\b", TEXT) for name in f)] == []
