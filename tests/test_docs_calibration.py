"""What docs/judges.md tells people to type about licences and estimates works as it stands, on planted runs."""

import random
import re
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest
from calibration_case import RUBRIC_TEXT, Truth, audit, command, honest, people, run_folder

from hardcalls.estimates.estimate import Estimate
from hardcalls.licence import Floors, Licence
from hardcalls.people.labels import write

TEXT = (Path(__file__).parents[1] / "docs" / "judges.md").read_text(encoding="utf-8").partition("\n## Calibrating a judge\n")[2]
COMMANDS = [line.split()[2:] for line in re.findall(r"^\$ .*$", TEXT, re.MULTILINE) if "runs/new" in line]
FLOORS = dict(re.findall(r"^\| `(\w+)` \| ([\d.]+) \|", TEXT, re.MULTILINE))


@pytest.fixture
def desk(tmp_path, monkeypatch):
    """Runs of two agents with one in three of their scenarios rated by people, where the documents say they are."""
    monkeypatch.chdir(tmp_path)
    labels = []
    for seed, name in enumerate(("new", "base"), 5):
        truth = Truth(150, shift=-0.5 * (name == "base"))
        run_folder(Path("runs") / name, truth, honest, name=name)
        drawn = random.Random(1).sample(truth.names, 50)
        labels += people(truth, agent=name, names=drawn, chance=1 / 3, seed=seed)
    for name in ("people.labels.jsonl", "pilot.labels.jsonl"):
        write(Path(name), labels)
    Path("rubric.yaml").write_text(RUBRIC_TEXT)
    Path("audit.json").write_bytes(msgspec.json.encode(audit()))
    return tmp_path


def test_the_commands_work_in_their_order(desk, capsys):
    assert [c[0] for c in COMMANDS] == ["calibrate", "estimate", "estimate", "plan-ratings"]
    for words in COMMANDS:
        code, out, err = command(capsys, *words, "--rubric", "rubric.yaml")
        assert (code, err, bool(out)) == (0, "", True)
    licence = msgspec.json.decode((desk / "licence.json").read_bytes(), type=Licence)
    assert all(p.granted for p in licence.permits)
    found = msgspec.json.decode((desk / "difference.json").read_bytes(), type=Estimate)
    assert (found.metric, found.agent, found.baseline, found.labelled) == ("rubric.quality", "new", "base", 50)


def test_the_published_examples_come_out_as_the_document_says():
    [script], [said] = (re.findall(rf"^```{kind}\n(.*?)^```", TEXT, re.MULTILINE | re.DOTALL) for kind in ("python", "text"))
    made = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert made.stdout == said


def test_the_floors_are_the_ones_that_hold():
    floors = Floors()
    assert {name: float(value) for name, value in FLOORS.items()} == {name: getattr(floors, name) for name in FLOORS}
    assert FLOORS.keys() == {"items", "raters", "shift", "over_length", "injected", "days"}
    assert f"| `omega`, `epsilon` | {floors.omega:g}, {floors.epsilon:g} |" in TEXT
