"""What a gate is given to rest on, after somebody has been at the files."""

import contextlib
import io
import json

import msgspec
import pytest
from calibration_case import Truth, audit, command, honest, people, run_folder

from hardcalls.cli import run_command
from hardcalls.licence import ASKED, Licence
from hardcalls.people.labels import write

POLICY = """
id = "warm"
title = "Warm"

[[rules]]
id = "warm"
kind = "prove"
metric = "rubric.E1"
floor = 0.3
"""


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    """A run, a licence for its judge, and an estimate of it."""
    folder = tmp_path_factory.mktemp("evidence")
    truth = Truth(60)
    run_folder(folder / "run", truth, honest)
    write(folder / "people.jsonl", people(truth, chance=0.5))
    (folder / "audit.json").write_bytes(msgspec.json.encode(audit()))
    (folder / "policy.toml").write_text(POLICY)
    rated = [folder / "run", "--labels", folder / "people.jsonl"]
    audited = ["--date", "2026-03-02", "--audit", folder / "audit.json", "-o", folder / "licence.json"]
    made = [["calibrate", *rated, *audited], ["estimate", *rated, "--criterion", "E1", "-o", folder / "estimate.json"]]
    with contextlib.redirect_stdout(io.StringIO()):
        assert [run_command([str(w) for w in words]) for words in made] == [0, 0]
    return folder


@pytest.fixture
def gate(place, capsys):
    """The gate with one of the files changed."""

    def of(what, change=None, run="run"):
        found = json.loads((place / f"{what}.json").read_text())
        if change:
            change(found)
        (place / "changed.json").write_text(json.dumps(found))
        named = [f"--{what}", place / "changed.json", "--policy", place / "policy.toml", "--date", "2026-03-03"]
        return command(capsys, "gate", place / run, *named)

    return of


def test_both_files_as_they_were_written_decide(gate, place):
    told = [gate("licence"), gate("estimate")]
    assert [code for code, _, _ in told] == [0, 0], told
    licence = msgspec.json.decode((place / "licence.json").read_bytes(), type=Licence)
    assert {tuple(t.name for t in p.tests) for p in licence.permits} == {ASKED}


def _permit(found):
    return next(p for p in found["permits"] if p["criterion"] == "E1")


FORGED = {
    "is not what its tests say": lambda f: _permit(f)["tests"][3].update(passed=False),
    "is not what its tests says": lambda f: _permit(f).update(granted=False),
    "its tests are none": lambda f: _permit(f).update(tests=[]),
    "its tests are enough items, enough people": lambda f: _permit(f)["tests"].pop(),
    "granted on 29 items and 3 people": lambda f: _permit(f).update(items=29),
    "granted on 60 items and 1 people": lambda f: _permit(f).update(raters=1),
    "is there twice": lambda f: f["permits"].append(_permit(f)),
    "and ends on '2036-01-01'": lambda f: f.update(until="2036-01-01"),
    "and ends on '9'": lambda f: f.update(until="9"),
    "it is issued on 'soon'": lambda f: f.update(issued="soon"),
    "Object contains unknown field": lambda f: f.update(note="trust me"),
    "Expected `float` <= 1.0": lambda f: f["floors"].update(omega=2),
}


@pytest.mark.parametrize("why", FORGED)
def test_a_licence_that_somebody_changed_is_refused(gate, why):
    code, out, err = gate("licence", FORGED[why])
    assert (code, out, why.removesuffix("s") in err, err.count("\n")) == (3, "", True, 1), err


SOFTENED = {
    "is at most 0.0149, and it says 0.0010": lambda f: f["items"][0].update(upper=0.001),
    "300 of 200 turned": lambda f: f["items"][0].update(flips=300),
    "injected-order on E1 is there twice": lambda f: f["items"].append(f["items"][0]),
}


@pytest.mark.parametrize("why", SOFTENED)
def test_an_audit_that_somebody_changed_is_refused(place, capsys, why):
    found = json.loads((place / "audit.json").read_text())
    SOFTENED[why](found)
    (place / "softened.json").write_text(json.dumps(found))
    words = ["--labels", place / "people.jsonl", "--audit", place / "softened.json"]
    code, out, err = command(capsys, "calibrate", place / "run", *words)
    assert (code, out, why in err, err.count("\n")) == (3, "", True, 1), err


LYING = {
    "interval: 0.99 does not lie within": lambda f: f["interval"].update(estimate=0.99, low=0.995, high=1.0),
    "interval: 95 is no confidence": lambda f: f["interval"].update(confidence=95),
    "interval and classical are not of the same ratings": lambda f: f["interval"].update(n=5000),
    "0 independent units": lambda f: [f[k].update(n=0) for k in ("interval", "classical")],
    "independent units of 3 rated": lambda f: f.update(labelled=3),
    "tuning: 7 is not": lambda f: f.update(tuning=7),
    "Expected `float`, got `null`": lambda f: f["interval"].update(low=None),
    "missing required field `conversations`": lambda f: f.pop("conversations"),
}


@pytest.mark.parametrize("why", LYING)
def test_an_estimate_that_somebody_changed_is_refused(gate, why):
    code, out, err = gate("estimate", LYING[why])
    assert (code, out, why in err, err.count("\n")) == (3, "", True, 1), err


def test_an_estimate_of_the_same_agents_other_conversations_decides_nothing(gate, place):
    run_folder(place / "later", Truth(59), honest)
    code, out, err = gate("estimate", run="later")
    told = "The estimate that was given does not count: it was made of other conversations"
    assert (code, err, told in " ".join(out.split())) == (2, "", True)
