"""What a metric is: a named number per conversation, averaged by scenario, then by cluster."""

import math
from collections.abc import Callable, Sequence
from typing import Literal

from hardcalls.record import Record
from hardcalls.scenario import Scenario
from hardcalls.score import Score
from hardcalls.transcript import Transcript

Better = Literal["higher", "lower", "neither"]
Unit = Literal["share", "turns", "cost", "seconds", "tokens", "money"]
"""`cost` is one of declared weights, `money` one that is paid."""
MOST_COST = 20.0
"""The largest of the weights that are declared."""
UNITS = {"turns": " turns", "seconds": " s", "tokens": " tokens"}


class Talk(Record):
    """One conversation with what was found about it."""

    scenario: Scenario
    transcript: Transcript
    score: Score


class Missing(Record):
    """A value that should be there and is not."""

    why: str


Value = float | Missing | None
"""None: this metric does not ask about this conversation."""


class Metric(Record):
    """One thing measured."""

    name: str
    title: str
    dimension: str
    better: Better
    question: str
    """What the number answers, in words for a product owner."""
    unit: Unit = "share"

    @property
    def bounded(self) -> bool:
        """Whether each value lies in [0, 1]."""
        return self.unit == "share"

    @property
    def ends(self) -> tuple[float, float]:
        """What no value can be below, and what none can be above; sizes have no upper end."""
        return 0.0, 1.0 if self.bounded else MOST_COST if self.unit == "cost" else math.inf


def written(value: float, unit: Unit) -> str:
    """A finite number that is no share, without its unit's name: tokens whole, of little money the first two digits."""
    if unit == "tokens":
        return f"{value:,.0f}"
    if unit == "money" and 0 < abs(value) < 1:
        return f"{value:.{max(2, 1 - math.floor(math.log10(abs(value))))}f}"
    return f"{value:,.2f}"


class Point(Record):
    """One scenario's value: the mean over its trials, with the worst of them."""

    scenario: str
    unit: str
    """The cluster, or the scenario itself: what counts as independent."""
    mean: float
    worst: float
    trials: int
    values: tuple[float, ...] = ()
    """Of each trial."""


def units_of(points: Sequence[Point]) -> tuple[float, ...]:
    """One value per independent unit, the mean over its scenarios, sorted by the unit's name."""
    grouped: dict[str, list[float]] = {}
    for point in points:
        grouped.setdefault(point.unit, []).append(point.mean)
    return tuple(math.fsum(v) / len(v) for _, v in sorted(grouped.items()))


class Series(Record):
    """One metric over one run."""

    metric: Metric
    points: tuple[Point, ...]
    """Sorted by scenario."""
    missing: tuple[tuple[str, int, str], ...] = ()
    """(scenario, trial, why) of values that should be there."""

    @property
    def units(self) -> tuple[float, ...]:
        """One value per independent unit, sorted by the unit's name."""
        return units_of(self.points)


CUT = Missing(why="cut before it could be known")


class Measure(Record):
    """A metric with how it is read from a conversation, and whose conversations can ever have a value for it."""

    metric: Metric
    value: Callable[[Talk], Value]
    asks: Callable[[Scenario], bool]
    """Whether a conversation of this scenario can have a value: what a lost one may have hidden."""


def has_cues(scenario: Scenario) -> bool:
    """Whether it is known when a person was due, if at all: everything but a recording."""
    return scenario.escalation is not None


def with_cue(cue: str) -> Callable[[Scenario], bool]:
    """Scenarios whose customer may give this cue."""
    return lambda scenario: cue in scenario.cues


def metric(name: str, title: str, *, better: Better, question: str, unit: Unit = "share") -> Metric:
    """A metric whose dimension is the first part of its name."""
    return Metric(name=name, title=title, dimension=name.partition(".")[0], better=better, question=question, unit=unit)


def rating_of(criterion: str) -> Callable[[Talk], Value]:
    """The measure that is one criterion's rating."""

    def value(talk: Talk) -> Value:
        found = [r for r in talk.score.ratings if r.criterion == criterion]
        if not found:
            return None
        rated = [r.value for r in found if r.value is not None]
        # Of several raters the strictest counts, as it does in a whole dimension.
        return min(rated) if rated else Missing(why=found[0].reason)

    return value
