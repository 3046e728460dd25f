"""Real recorded runs are decided as they should be: better where it shows, open where it does not, and never called alike."""

import math
import random
import re
import subprocess
import sys
from collections import Counter
from functools import cache
from pathlib import Path

import msgspec
import pytest
from imports.tau_case import results, scored, simulation, write
from parts import missing
from verdict_case import policy

from hardcalls.errors import ImportFileError
from hardcalls.imports import IMPORTERS
from hardcalls.measured import Measured, Pair, findings
from hardcalls.measures import METRICS, Point, Series, series
from hardcalls.policy import Policy
from hardcalls.reason import rule_reasons, total
from hardcalls.rule import Rule
from hardcalls.run import Run
from hardcalls.verdict import Evidence, Verdict, decide

SHARED = Path(__file__).parents[2] / "shared" / "data"
BETTER = Rule(id="better", kind="prove", metric="outcome.reward", gain=0.0)
REWARD = METRICS["outcome.reward"]
DOUBT = "It does not say that two agents are the same."
ALIKE = re.compile(r"\b(identical|the same as|no difference(?! shown)|equal|unchanged|as good as|alike)\b", re.IGNORECASE)
TABLE = """
id = "better"
title = "Better than what is deployed"

[[rules]]
id = "better"
kind = "prove"
metric = "outcome.reward"
gain = 0.0
"""


def data(kind: str, name: str) -> Path:
    path = SHARED / f"{kind}_runs" / f"{name}.json.gz"
    return path if path.is_file() else missing(f"the recorded run {kind}_runs/{name} beside the checkout")


@cache
def recorded(name: str, kind: str = "tau2") -> Run:
    run = scored(IMPORTERS[kind](data(kind, name)))
    prints = msgspec.structs.replace(run.manifest.fingerprints, grading="checks-1")
    return msgspec.structs.replace(run, manifest=msgspec.structs.replace(run.manifest, fingerprints=prints))


def decided(domain: str, asked: Policy) -> Verdict:
    n = 20 if domain == "airline" else 40
    base, tuned = (recorded(f"{domain}_gpt-4.1-{which}_{n}x1") for which in ("base", "sft"))
    return decide(Evidence(candidate=tuned, baseline=base), asked)


@pytest.mark.parametrize(
    ("domain", "outcome", "better", "worse"),
    [("telecom", "PASS", 12, 0), ("airline", "INCONCLUSIVE", 6, 3), ("retail", "INCONCLUSIVE", 6, 6)],
)
def test_fine_tuning_is_shown_to_be_better_only_where_it_is(domain, outcome, better, worse):
    found = decided(domain, policy(BETTER))
    assert found.outcome == outcome
    assert f"better in {better} and worse in {worse}; it must be better." in found.findings[0].sentence


def hardcalls(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", "hardcalls", *map(str, arguments)], capture_output=True, text=True, check=False)


def test_the_gate_leaves_retail_open_and_calls_it_alike_nowhere(tmp_path):
    for which in ("base", "sft"):
        source = data("tau2", f"retail_gpt-4.1-{which}_40x1")
        assert hardcalls("import", "tau2", source, "--name", which, "-o", tmp_path / which).returncode == 0
    asked = tmp_path / "better.toml"
    asked.write_text(TABLE, encoding="utf-8")
    forms = [tmp_path / f"verdict{ending}" for ending in (".md", ".comment.md", ".xml")]
    told = [part for form in forms for part in ("-o", form)]
    gate = hardcalls("gate", tmp_path / "sft", "--baseline", tmp_path / "base", "--policy", asked, *told)
    assert gate.returncode == 2, gate.stderr
    assert "better in 6 and worse in 6; it must be better" in " ".join(gate.stdout.split())
    verdict = hardcalls("gate", tmp_path / "sft", "--baseline", tmp_path / "base", "--policy", asked, "--json")
    for text in (gate.stdout, verdict.stdout, *(form.read_text(encoding="utf-8") for form in forms)):
        assert not ALIKE.search(text.replace(DOUBT, ""))


def test_what_cannot_be_joined_is_refused():
    with pytest.raises(ImportFileError, match="task_id"):
        IMPORTERS["tau2"](data("tau2", "airline_toolorchestra_50x1_MALFORMED-no-task_id"))


@pytest.mark.parametrize(("floor", "corners"), [(0.8, ("PASS", "PASS")), (0.92, ("INCONCLUSIVE", "PASS"))])
def test_the_conversation_that_a_claimed_success_leaves_out_is_no_success(floor, corners):
    run = recorded("airline_adaptive-agent_50x1_SELF-REPORTED-reward-1.0")
    found = decide(Evidence(candidate=run), policy(Rule(id="done", kind="prove", metric="outcome.reward", floor=floor)))
    assert (found.scored, [(s, t) for s, t, _ in found.excluded], found.corners) == (49, [("airline-7", 0)], corners)
    assert found.outcome == corners[0]


def test_a_reward_that_nobody_gave_never_passes(tmp_path):
    ended = [simulation(str(i), reward=1.0) for i in range(60)]
    whole, part = (
        scored(IMPORTERS["tau2"](write(tmp_path, results(s), name)))
        for s, name in ((ended, "whole.json"), ([*ended[:-1], simulation("59", reward=None)], "part.json"))
    )
    asked = policy(Rule(id="done", kind="prove", metric="outcome.reward", floor=0.5))
    assert [decide(Evidence(candidate=r), asked).outcome for r in (whole, part)] == ["PASS", "INCONCLUSIVE"]


@cache
def outcome(gaps: tuple[float, ...], rule: Rule) -> str:
    """What the gate says of units with these differences, from -1 to 1 each."""
    sides = [[max(0.0, -g) for g in gaps], [max(0.0, g) for g in gaps]]
    run, asked = recorded("airline_gpt-4o_50x4trials", "tau1"), policy(rule)
    one, two = (Measured(run=run, series={REWARD.name: _series(s)}, scored=frozenset(), lost=frozenset()) for s in sides)
    names = frozenset(p.scenario for p in one.series[REWARD.name].points)
    pair = Pair(candidate=two, baseline=one, shared=names, failure=asked.alpha)
    return total(rule_reasons(findings(pair, asked, estimates=(), worse=None), failure=asked.alpha))


def _series(values: list[float]) -> Series:
    return Series(
        metric=REWARD,
        points=tuple(
            Point(scenario=f"t-{i:02}", unit=f"t-{i:02}", mean=v, worst=v, trials=1, values=(v,)) for i, v in enumerate(values)
        ),
    )


@pytest.mark.parametrize(
    "rule",
    [BETTER, *(Rule(id=f"drop-{d}", kind="prove", metric="outcome.reward", allowed_drop=d) for d in (0.0, 0.05, 0.1))],
    ids=lambda r: r.id,
)
def test_an_agent_compared_with_itself_fails_no_more_often_than_stated(rule):
    """Two trials of four of the same agent, tasks drawn with replacement, trials shuffled within each."""
    rng, draws = random.Random(20_261), 1_000
    tasks = [p.values for p in series(recorded("airline_gpt-4o_50x4trials", "tau1"), "outcome.reward").points]
    found = Counter()
    for _ in range(draws):
        drawn = (rng.sample(values, 2) for values in rng.choices(tasks, k=len(tasks)))
        found[outcome(tuple(sorted(new - old for old, new in drawn)), rule)] += 1
    most = 0.05 + 3 * math.sqrt(0.05 * 0.95 / draws)
    assert found["FAIL"] / draws <= most
    # Of what is exactly at its limit a PASS is as wrong as a FAIL; with room above it, it is right.
    assert rule.allowed_drop or found["PASS"] / draws <= most
