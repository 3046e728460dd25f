"""run(): which conversations, how many at once, each stored as soon as it has ended. It only schedules."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hardcalls import store
from hardcalls.customers import customer_of
from hardcalls.errors import EndpointError, HardcallsError, UsageError
from hardcalls.rating import rate
from hardcalls.replay import World, replay
from hardcalls.run import SCHEMA, Fingerprints, Manifest
from hardcalls.scenario import Scenario
from hardcalls.suite import Suite
from hardcalls.talk import Agent, Limits
from hardcalls.transcript import Transcript

GIVE_UP_AFTER = 3
"""So many conversations in a row that never reached their endpoint mean that none will."""
UNREACHABLE = frozenset({"connection", "dns"})


@dataclass(frozen=True, kw_only=True)
class Candidate:
    """An agent ready to be run, with what may be written down about it."""

    name: str
    spec: str
    agent: Agent
    settings: Mapping[str, Any]
    """Never a key."""
    deterministic: bool
    close: Callable[[], Awaitable[None]] | None = None


@dataclass(frozen=True, kw_only=True)
class Plan:
    """What is to be run, the same for every candidate."""

    suite: Suite
    scenarios: tuple[Scenario, ...]
    worlds: Mapping[str, World]
    trials: int
    jobs: int
    partial: str
    started: str
    version: str
    limits: Limits

    def __post_init__(self) -> None:
        if self.jobs < 1 or self.trials < 1:
            raise UsageError(f"{self.jobs} conversations at once and {self.trials} trials: give at least one of each")

    @property
    def conversations(self) -> tuple[tuple[Scenario, int], ...]:
        """Each scenario and trial, trial by trial, so that an early stop has seen every scenario."""
        return tuple((s, t) for t in range(self.trials) for s in self.scenarios)


Progress = Callable[[Transcript, int, int], None]
"""Told of each finished conversation, how many are done, and how many there are."""


def manifest_of(plan: Plan, candidate: Candidate) -> Manifest:
    """What is written down before the first conversation."""
    charters = {name: world.charter for name, world in plan.worlds.items()}
    stimulus = {s.id: store.fingerprint([s, charters.get(s.setting.world) if s.setting else None]) for s in plan.scenarios}
    return Manifest(
        schema=SCHEMA,
        suite=plan.suite.id,
        suite_version=plan.suite.about.version,
        agent=candidate.name,
        spec=candidate.spec,
        settings=dict(candidate.settings),
        trials=plan.trials,
        scenarios=tuple(s.id for s in plan.scenarios),
        fingerprints=Fingerprints(subject=store.fingerprint([candidate.spec, dict(candidate.settings)]), stimulus=stimulus),
        deterministic=candidate.deterministic,
        partial=plan.partial,
        started=plan.started,
        hardcalls=plan.version,
    )


async def run(plan: Plan, candidate: Candidate, *, folder: Path, progress: Progress) -> None:
    """Replay every planned conversation and store each as it ends; then rate them all."""
    charters = {name: world.charter for name, world in plan.worlds.items()}
    stimuli = store.Stimuli(scenarios={s.id: s for s in plan.scenarios}, charters=charters)
    store.create(folder, manifest_of(plan, candidate), stimuli)
    limit = asyncio.Semaphore(plan.jobs)
    done: list[Transcript] = []

    async def one(scenario: Scenario, trial: int) -> None:
        async with limit:
            # An agent that never waits would let every conversation go by before a failure could stop them.
            await asyncio.sleep(0)
            transcript = await replay(
                scenario,
                candidate.agent,
                customer=customer_of(scenario),
                world=plan.worlds.get(scenario.setting.world) if scenario.setting else None,
                name=candidate.name,
                suite=plan.suite.id,
                trial=trial,
                limits=plan.limits,
            )
        store.append(folder / "conversations.jsonl", transcript)
        done.append(transcript)
        progress(transcript, len(done), len(plan.conversations))
        _stop_if_unreachable(done, enough=min(GIVE_UP_AFTER, len(plan.conversations)))

    try:
        async with asyncio.TaskGroup() as group:
            for scenario, trial in plan.conversations:
                group.create_task(one(scenario, trial))
    except* HardcallsError as found:
        raise _first(found) from found
    finally:
        if candidate.close:
            await candidate.close()
    rate(folder)


def _first(group: BaseExceptionGroup[Any]) -> BaseException:
    """The first real exception of a group of groups."""
    inner = group.exceptions[0]
    return _first(inner) if isinstance(inner, BaseExceptionGroup) else inner


def _stop_if_unreachable(done: Sequence[Transcript], *, enough: int) -> None:
    if len(done) != enough:
        return
    faults = [t.excluded for t in done]
    if all(f is not None and f.kind in UNREACHABLE for f in faults):
        evidence = faults[0].evidence if faults[0] else ""
        raise EndpointError(f"the endpoint cannot be reached: {evidence}; check --base-url, and that the server is running")
