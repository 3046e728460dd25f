"""Section 4: the same number for parts of the suite, with honest doubt about small ones."""

import math
from collections.abc import Sequence

from hardcalls.corners import corners
from hardcalls.measures import Talk, series_of
from hardcalls.report import said, scale, words
from hardcalls.report.candidate import Candidate, scenarios_of
from hardcalls.report.view_numbers import SliceCell, SliceGroup, SliceView
from hardcalls.scenario import Scenario
from hardcalls.stats.interval import wilson

FEWEST = 5
"""Scenarios that a slice must have for its interval to be drawn."""
LANGUAGE = "language"


def slices(everyone: Sequence[Candidate], *, confidence: float) -> tuple[SliceGroup, ...]:
    """Conversations without a failure by language and by each tag that is used with more than one value."""
    scenarios = scenarios_of(everyone)
    groups = []
    for tag in (LANGUAGE, *words.TAGS):
        values = sorted({v for v in (_value(s, tag) for s in scenarios.values()) if v})
        if not values:
            continue
        views = tuple(
            SliceView(name=_name(tag, v), cells=tuple(_cell(c, tag, v, confidence=confidence) for c in everyone)) for v in values
        )
        groups.append(SliceGroup(title=words.TAGS.get(tag, "Language"), slices=views))
    return tuple(groups)


def _value(scenario: Scenario, tag: str) -> str:
    return scenario.language if tag == LANGUAGE else scenario.tags.get(tag, "")


def _name(tag: str, value: str) -> str:
    return said.name(words.language(value)) if tag == LANGUAGE else said.name(words.plain(value)).capitalize()


def _cell(candidate: Candidate, tag: str, value: str, *, confidence: float) -> SliceCell:
    talks: list[Talk] = [t for t in candidate.talks if _value(t.scenario, tag) == value]
    found = series_of(talks, "overall.passed")
    rewards = series_of(talks, "outcome.reward")
    found = rewards if rewards.points and not found.points else found
    scenarios = candidate.run.scenarios
    gone = {(s, t) for s, t in candidate.gone if s in scenarios and _value(scenarios[s], tag) == value}
    at = corners(found, candidate.run, gone=gone) if gone else None
    ends = f"corners {scale.share(at.low)} to {scale.share(at.high)}" if at else ""
    units = found.units
    n, hits = len(units), math.fsum(units)
    seen = wilson(hits, n, confidence=confidence)
    if not n:
        return SliceCell(
            candidate=candidate.name,
            counted="0 of 0",
            interval=", ".join(p for p in ("none scored", ends) if p),
            bar=None,
            value=None,
            low=None,
            high=None,
            count=0,
        )
    number = f"{hits:.0f}" if math.isclose(hits, round(hits), abs_tol=1e-9) else f"{hits:.1f}"
    small = n < FEWEST
    return SliceCell(
        candidate=candidate.name,
        counted=f"{number} of {n}",
        interval=", ".join(p for p in ("too few to say" if small else scale.spread(seen, found.metric), ends) if p),
        bar=None if small else scale.bar(seen, end=1.0),
        value=seen.estimate,
        low=seen.low,
        high=seen.high,
        count=n,
    )
