"""Plays an exemplar of the bundled suite against its scenario and rates it."""

import asyncio

from hardcalls.agents.recorded import Exemplar, of_exemplar, read_exemplar
from hardcalls.bundled import bundled
from hardcalls.customers import customer_of
from hardcalls.raters import CHECKS
from hardcalls.replay import replay
from hardcalls.score import Case, Score, score
from hardcalls.store import load_suite
from hardcalls.transcript import Transcript
from hardcalls.worlds.bnpl import World

FOLDER = bundled("suites") / "first-contact" / "exemplars"
SCENARIOS = {s.id: s for s in load_suite("first-contact").suite.scenarios}
WORLD = World()


def exemplar(name: str) -> Exemplar:
    return read_exemplar(FOLDER / f"{name}.yaml")


def play(script: Exemplar) -> tuple[Transcript, Score]:
    scenario = SCENARIOS[script.scenario]
    transcript = asyncio.run(
        replay(
            scenario,
            of_exemplar(script),
            customer=customer_of(scenario),
            world=WORLD,
            name="exemplar",
            suite="first-contact",
            trial=0,
        )
    )
    return transcript, score(Case(scenario=scenario, transcript=transcript, charter=WORLD.charter), CHECKS)


def told(found: Score) -> str:
    return "\n".join(f"{r.criterion}: {r.value} {r.reason} {[q.text for q in r.evidence]}" for r in found.ratings)


def failed(found: Score) -> set[str]:
    return {r.criterion for r in found.ratings if r.failed}
