"""Scenarios that waver, and scenarios that tell no agent from another."""

from collections.abc import Iterator, Sequence
from typing import Literal

from hardcalls.history.entry import Entry, tally
from hardcalls.record import Record
from hardcalls.stats.interval import Interval, clopper_pearson

ENOUGH = 2
"""Versions of agents that a scenario must have met before it can be said to tell none from another."""


class Flaky(Record):
    """A scenario in which the same agent passed at one time and failed at another."""

    scenario: str
    agent: str
    version: int
    passed: int
    counted: int
    runs: int
    interval: Interval
    """Of the chance to pass."""
    deterministic: bool
    """Whether this agent says of itself that it gives the same answer every time."""


class Idle(Record):
    """A scenario with the same result in every run of every agent."""

    scenario: str
    result: Literal["always passed", "never passed"]
    passed: int
    counted: int
    runs: int
    versions: int
    """Versions of agents."""
    interval: Interval


def flaky(entries: Sequence[Entry], *, versions: dict[tuple[str, str], int], confidence: float) -> tuple[Flaky, ...]:
    """What wavers, the most even first; only conversations with the same stimulus, rated by the same checks, count together."""
    groups: dict[tuple[str, str, str], dict[tuple[str, str], list[Entry]]] = {}
    for entry in entries:
        for scenario in entry.passes:
            group = groups.setdefault((*entry.version, scenario), {})
            group.setdefault((entry.grading, entry.stimulus.get(scenario, "")), []).append(entry)
    found = []
    for (agent, subject, scenario), kinds in groups.items():
        latest = list(kinds.values())[-1]
        passed, counted = tally(latest, scenario)
        if 0 < passed < counted:
            found.append(
                Flaky(
                    scenario=scenario,
                    agent=agent,
                    version=versions[agent, subject],
                    passed=passed,
                    counted=counted,
                    runs=len({e.origin for e in latest}),
                    interval=clopper_pearson(passed, counted, confidence=confidence),
                    deterministic=latest[-1].deterministic,
                )
            )
    return tuple(sorted(found, key=lambda f: (abs(f.passed / f.counted - 0.5), -f.counted, f.scenario, f.agent, f.version)))


def idle(entries: Sequence[Entry], *, confidence: float) -> tuple[Idle, ...] | None:
    """Scenarios of the suite as it is now that never told two agents apart, under the checks of the latest rated run.

    None where these checks have rated only one version of one agent.
    """
    rated = [e for e in entries if e.grading]
    if len({e.version for e in rated if e.grading == rated[-1].grading}) < ENOUGH:
        return None
    last = rated[-1]
    now = {s: print_ for e in rated if e.suite_version == last.suite_version for s, print_ in e.stimulus.items()}
    alike = [e for e in rated if e.grading == last.grading]
    return tuple(_idle(alike, now, confidence))


def _idle(entries: Sequence[Entry], now: dict[str, str], confidence: float) -> Iterator[Idle]:
    for scenario in sorted(now):
        met = [e for e in entries if e.stimulus.get(scenario) == now[scenario] and scenario in e.passes]
        versions = {e.version for e in met}
        passed, counted = tally(met, scenario)
        if len(versions) < ENOUGH or 0 < passed < counted:
            continue
        yield Idle(
            scenario=scenario,
            result="always passed" if passed else "never passed",
            passed=passed,
            counted=counted,
            runs=len({e.origin for e in met}),
            versions=len(versions),
            interval=clopper_pearson(passed, counted, confidence=confidence),
        )
