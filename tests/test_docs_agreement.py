"""What docs/agreement.md tells people to type gives the figures that it names."""

import argparse
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from agreement_data import place

from hardcalls.cli import run_command
from hardcalls.cli.parser import parser

TEXT = (Path(__file__).parents[1] / "docs" / "agreement.md").read_text(encoding="utf-8")
MAPPINGS = dict(re.findall(r"^```toml\n# (\w+\.toml)\n(.*?)^```", TEXT, re.MULTILINE | re.DOTALL))
CONSOLES = [block.splitlines() for block in re.findall(r"^```console\n(.*?)^```", TEXT, re.MULTILINE | re.DOTALL)]
SCRIPT = re.findall(r"^```python\n(# published\.py\n.*?)^```", TEXT, re.MULTILINE | re.DOTALL)[0]
TABLE = re.findall(r"^\| (\w+) \| (\d\.\d{3}) \| (\d\.\d{3}) \| (\d\.\d{3}) \|$", TEXT, re.MULTILINE)


@pytest.fixture
def typed(tmp_path, monkeypatch, capsys):
    """Types the commands of a block in a folder with the mappings and a set of data, and gives what the last of them printed."""
    monkeypatch.chdir(tmp_path)
    for name, text in MAPPINGS.items():
        (tmp_path / name).write_text(text, encoding="utf-8")

    def run(lines, folder="", *more):
        for file in place(folder).iterdir() if folder else ():
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


def test_textbook_tables_give_the_figures_that_the_document_names(typed, tmp_path):
    first, *rest = CONSOLES[0]
    assert first == "$ python published.py > published.csv"
    (tmp_path / "published.py").write_text(SCRIPT, encoding="utf-8")
    made = subprocess.run([sys.executable, "published.py"], cwd=tmp_path, capture_output=True, text=True, check=True)
    (tmp_path / "published.csv").write_text(made.stdout, encoding="utf-8")
    text, ratio = typed(rest[:2]), typed(rest[2:])
    alpha = [figures(text, "Krippendorff's alpha", level) for level in ("nominal", "ordinal", "interval")]
    alpha.append(figures(ratio, "Krippendorff's alpha", "ratio"))
    found = {
        "alpha_3x15": [a["alpha_3x15"] for a in alpha],
        "alpha_4x12": [
            *(a["alpha_4x12"] for a in alpha),
            figures(text, "Gwet's AC1", "identity")["alpha_4x12"],
            *(figures(text, "Gwet's AC2", w)["alpha_4x12"] for w in ("linear", "quadratic", "ordinal")),
        ],
        "cohen_even": [figures(text, "Cohen's kappa, mean of 1 pair", "plain")[f"cohen_{c}"] for c in ("even", "yes", "apart")],
        "icc_6x4": [figures(text, rf"ICC\({form}\)", "")["icc_6x4"] for form in ("1,1", "A,1", "C,1", "1,k", "A,k", "C,k")],
        "fleiss_10x14": [figures(text, "Fleiss' kappa", "identity")["fleiss_10x14"]],
    }
    said = re.findall(r"^\| `(\w+)`.* \| .* \| (.*) \|$", TEXT, re.MULTILINE)
    assert {table: re.findall(r"\d\.\d{3}", named) for table, named in said} == found


def test_a_crowd_on_empathy_agrees_as_the_document_says(typed):
    text = typed(CONSOLES[2], "empathic_judging/lend_an_ear")
    [said] = re.findall(r"^Alpha \(interval\) is (.*?):", TEXT, re.MULTILINE | re.DOTALL)
    named = {criterion: value for value, criterion in re.findall(r"(\d\.\d{3})\s+for\s+(\w+)", said)}
    assert len(named) == 6
    assert figures(text, "Krippendorff's alpha", "interval") == named


def test_experts_on_empathy_agree_as_the_document_says(typed):
    text = typed(CONSOLES[1], "empathic_judging/lend_an_ear")
    assert len(TABLE) == 6
    pair = r"Cohen's kappa, expert1_ratings & expert2_ratings"
    for column, (name, weights) in enumerate(
        [("Krippendorff's alpha", "ordinal"), ("Krippendorff's alpha", "interval"), (pair, "quadratic")]
    ):
        assert figures(text, name, weights) == {row[0]: row[column + 1] for row in TABLE}


def test_many_raters_on_safety_agree_as_the_document_says(typed):
    text = typed(CONSOLES[3], "dices", "--resamples", "20")
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
