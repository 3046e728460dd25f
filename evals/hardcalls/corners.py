"""What a number would be had every lost conversation gone as badly, or as well, as it could: the two corners."""

import math
from collections.abc import Set as AbstractSet

from hardcalls.measures import Point, Series, could_ask
from hardcalls.record import Record
from hardcalls.run import Run

Key = tuple[str, int]
"""Scenario and trial."""


class Corners(Record):
    """The estimates of a share at both corners, from 0 to 1."""

    low: float
    high: float
    lost: int
    """Conversations that could have said something and did not."""


def scored(run: Run) -> frozenset[Key]:
    """The conversations that count: rated, and not lost to somebody else's fault."""
    return frozenset({s.key for s in run.scores} & {t.key for t in run.transcripts if not t.excluded})


def lost(run: Run) -> frozenset[Key]:
    """The conversations that could have counted and do not: left out, never finished, or never rated."""
    return frozenset({t.key for t in run.transcripts} | set(run.missing)) - scored(run)


def filled(found: Series, run: Run, *, gone: AbstractSet[Key], value: float) -> Series:
    """A series of shares in which each lost conversation that could have had a value has this one."""
    metric = found.metric
    points = {p.scenario: p for p in found.points}
    for scenario, _ in sorted(gone):
        if scenario not in run.scenarios or not could_ask(metric.name, run.scenarios[scenario]):
            continue
        old = points.get(scenario) or Point(scenario=scenario, unit=run.scenarios[scenario].unit, mean=0.0, worst=value, trials=0)
        mean = (old.mean * old.trials + value) / (old.trials + 1)
        worst = (min if metric.better == "higher" else max)(old.worst, value)
        points[scenario] = Point(
            scenario=scenario, unit=old.unit, mean=mean, worst=worst, trials=old.trials + 1, values=(*old.values, value)
        )
    return Series(metric=metric, points=tuple(points[s] for s in sorted(points)), missing=found.missing)


def corners(found: Series, run: Run, *, gone: AbstractSet[Key] | None = None) -> Corners | None:
    """Both corners of a summary; None where nothing was lost that it asks about, or where its values have no bounds.

    `gone` spares working out lost(run) again for each of many series.
    """
    gone = lost(run) if gone is None else gone
    asked = sum(s in run.scenarios and could_ask(found.metric.name, run.scenarios[s]) for s, _ in gone)
    if not asked or not found.metric.bounded:
        return None
    low, high = (filled(found, run, gone=gone, value=v).units for v in (0.0, 1.0))
    return Corners(low=math.fsum(low) / len(low), high=math.fsum(high) / len(high), lost=asked)
