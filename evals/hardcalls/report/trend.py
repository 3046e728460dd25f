"""The picture of one metric over time: an interval for each run, lines between those that are comparable, and where they end."""

from collections.abc import Sequence

from hardcalls.history import Moment
from hardcalls.measures import Metric
from hardcalls.measures.metric import UNITS
from hardcalls.report import scale, words
from hardcalls.report.history_view import Break, Link, Spot, TrendView
from hardcalls.stats.interval import Interval

DENSE = 40
"""Runs from which on the dots are small."""
EDGE, TOP, BOTTOM = 3.0, 8.0, 92.0
"""Where the first run lies, and the ends of the scale, in per cent of the picture."""


def trend(metric: Metric, moments: Sequence[Moment]) -> TrendView | None:
    """One metric over the runs of one agent, at equal distances in the order of time; None where it was never measured."""
    seen = [(i, m, m.values[metric.name]) for i, m in enumerate(moments) if metric.name in m.values]
    if not seen:
        return None
    end = scale.top([found for *_, found in seen], metric)
    places = [_across(i, len(moments)) for i, *_ in seen]
    broken = _broken(moments)
    spots = tuple(_spot(found, x, end) for x, (*_, found) in zip(places, seen, strict=True))
    links = []
    for (i, *_), (j, *_), one, two in zip(seen, seen[1:], spots, spots[1:], strict=False):
        if not any(b in broken for b in range(i + 1, j + 1)):
            links.append(Link(x1=one.x, y1=one.y, x2=two.x, y2=two.y))
    last = seen[-1][2]
    first = seen[0][2]
    latest = scale.amount(last.estimate, metric)
    span = f" The first: {scale.amount(first.estimate, metric)}." if len(seen) > 1 else ""
    doubt = f"{scale.spread(last, metric)}, n {last.n}"
    over = f"{metric.title} over {words.count(len(seen), 'run')}"
    return TrendView(
        title=metric.title,
        question=metric.question,
        latest=latest,
        doubt=doubt,
        told=f"{over}.{span} The latest: {latest} ({doubt}). All are in the table below.",
        scale_end=scale.amount(end, metric) if metric.bounded else f"{end:g}{UNITS.get(metric.unit, '')}",
        dense=len(seen) > DENSE,
        spots=spots,
        links=tuple(links),
        breaks=tuple(Break(x=_percent((_across(b - 1, len(moments)) + _across(b, len(moments))) / 2)) for b in broken),
    )


def _broken(moments: Sequence[Moment]) -> list[int]:
    """The runs from which on numbers are of something else: another version of the agent, or other checks."""
    return [i for i, m in enumerate(moments) if i and (m.new_version or m.regraded)]


def _across(index: int, of: int) -> float:
    return 50.0 if of == 1 else EDGE + (100 - 2 * EDGE) * index / (of - 1)


def _spot(found: Interval, x: float, end: float) -> Spot:
    low, high = (found.low, found.high) if scale.drawn(found) else (found.estimate, found.estimate)
    return Spot(x=_percent(x), y=_down(found.estimate, end), top=_down(high, end), bottom=_down(low, end))


def _down(value: float, end: float) -> str:
    return _percent(BOTTOM - (BOTTOM - TOP) * min(max(value / end if end else 0.0, 0.0), 1.0))


def _percent(value: float) -> str:
    return f"{value:.2f}%"
