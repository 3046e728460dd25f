"""Every scenario has one conversation that must score well and one that must fail for its named reason."""

import asyncio
from pathlib import Path

import pytest

from hardcalls.agents.recorded import of_exemplar, read_exemplar
from hardcalls.bundled import bundled
from hardcalls.customers import customer_of
from hardcalls.raters import CHECKS
from hardcalls.replay import replay
from hardcalls.score import Case, score
from hardcalls.store import load_suite
from hardcalls.worlds.bnpl import World

FOLDER = bundled("suites") / "first-contact" / "exemplars"
SUITE = load_suite("first-contact").suite
SCENARIOS = {s.id: s for s in SUITE.scenarios}
IDS = sorted(SCENARIOS)
WORLD = World()


def play(path: Path):
    exemplar = read_exemplar(path)
    scenario = SCENARIOS[exemplar.scenario]
    transcript = asyncio.run(
        replay(
            scenario,
            of_exemplar(exemplar),
            customer=customer_of(scenario),
            world=WORLD,
            name="exemplar",
            suite="first-contact",
            trial=0,
        )
    )
    return exemplar, transcript, score(Case(scenario=scenario, transcript=transcript, charter=WORLD.charter), CHECKS)


def told(score_):
    return "\n".join(f"{r.criterion}: {r.value} {r.reason} {[q.text for q in r.evidence]}" for r in score_.ratings)


@pytest.mark.parametrize("scenario", IDS)
def test_the_good_exemplar_meets_every_criterion(scenario):
    _, transcript, result = play(FOLDER / f"{scenario}.good.yaml")
    failed = [r.criterion for r in result.ratings if r.failed]
    assert failed == [], told(result)
    assert transcript.faults == (), transcript.faults
    assert not any(e.occurred for e in result.events)
    assert {r.dimension for r in result.ratings if r.value is not None} == {"empathy", "correctness", "escalation"}, told(result)


@pytest.mark.parametrize("scenario", IDS)
def test_the_bad_exemplar_fails_for_its_named_reasons(scenario):
    exemplar, transcript, result = play(FOLDER / f"{scenario}.bad.yaml")
    failed = {r.criterion for r in result.ratings if r.failed}
    assert exemplar.fails, "a bad exemplar names what must fail"
    assert failed == set(exemplar.fails), told(result)
    assert not transcript.excluded, transcript.faults
