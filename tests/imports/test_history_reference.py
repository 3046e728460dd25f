"""A history of real recorded runs finds what was computed from the same files by other means."""

import gzip
import json
from collections import Counter
from pathlib import Path

import msgspec
import pytest
from imports.tau_case import scored
from parts import missing

from hardcalls.history import PASSED, chronicles, entry_of
from hardcalls.imports import IMPORTERS

SHARED = Path(__file__).parents[3] / "shared" / "data"


def data(kind, name):
    path = SHARED / f"{kind}_runs" / f"{name}.json.gz"
    return path if path.is_file() else missing(f"the recorded run {kind}_runs/{name} beside the checkout")


def entry(kind, name, **prints):
    run = scored(IMPORTERS[kind](data(kind, name)))
    found = msgspec.structs.replace(run.manifest.fingerprints, grading="checks", **prints)
    agent = {"agent": prints["subject"]} if prints else {}
    manifest = msgspec.structs.replace(run.manifest, fingerprints=found, **agent)
    return entry_of(msgspec.structs.replace(run, manifest=manifest), folder=name, metrics=PASSED)


def told(*entries):
    [found], _ = chronicles(entries, drift_of=["outcome.reward"], confidence=0.95)
    return found


@pytest.mark.parametrize(("domain", "always", "never"), [("retail", 28, 0), ("telecom", 18, 10)])
def test_tasks_that_both_agents_pass_or_both_fail_are_dead(domain, always, never):
    found = told(*(entry("tau2", f"{domain}_gpt-4.1-{which}_40x1") for which in ("base", "sft")))
    assert Counter(i.result for i in found.idle) == Counter({"always passed": always, "never passed": never})


@pytest.mark.parametrize(("domain", "p", "shown"), [("retail", 1.0, False), ("telecom", 0.0005, True)])
def test_a_model_that_is_another_one_under_the_same_name_is_drift_where_it_shows(domain, p, shown):
    found = told(*(entry("tau2", f"{domain}_gpt-4.1-{which}_40x1", subject="same") for which in ("base", "sft")))
    [drift] = found.drifts
    assert (drift.p, drift.shown) == (pytest.approx(p, abs=5e-4), shown)


def test_flaky_tasks_are_those_with_both_rewards_among_their_trials():
    path = data("tau1", "airline_gpt-4o_50x4trials")
    rewards = {}
    for row in json.loads(gzip.decompress(path.read_bytes())):
        rewards.setdefault(row["task_id"], []).append(row["reward"])
    mixed = {f"airline-{task}": (sum(r == 1 for r in found), len(found)) for task, found in rewards.items() if len(set(found)) > 1}
    found = told(entry("tau1", "airline_gpt-4o_50x4trials"))
    assert {f.scenario: (f.passed, f.counted) for f in found.flaky} == mixed
    assert len(mixed) > 10
