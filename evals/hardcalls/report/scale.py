"""Numbers as people read them, and where they lie on a scale."""

import math
from collections.abc import Iterable

from hardcalls.measures import Metric
from hardcalls.measures.metric import UNITS, written
from hardcalls.report.view_numbers import Bar
from hardcalls.stats.interval import Interval

FINE = (0.001, 0.002, 0.005, 0.01, 0.02, 0.05)
"""Further ends of a scale for money, of which a conversation takes little."""
TICKS = (0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 10_000, 100_000, 1_000_000)


def share(value: float) -> str:
    """A share in whole per cent; never 0 % or 100 % when it is not."""
    if math.isnan(value):
        return "nothing"
    if 0 < value < 0.005:  # noqa: PLR2004  (what would round to 0 %)
        return "under 1%"
    if 0.995 <= value < 1:  # noqa: PLR2004  (what would round to 100 %)
        return "over 99%"
    return f"{value:.0%}"


def amount(value: float, metric: Metric) -> str:
    """A value of a metric."""
    if metric.bounded:
        return share(value)
    return "any amount" if math.isinf(value) else f"{written(value, metric.unit)}{UNITS.get(metric.unit, '')}"


def spread(found: Interval, metric: Metric) -> str:
    """An interval in words."""
    if not drawn(found):
        return no_interval(found)
    low = found.low if metric.bounded else max(0.0, found.low)  # turns, costs, seconds and tokens are never negative
    ends = [share(v) if metric.bounded else written(v, metric.unit) for v in (low, found.high)]
    return " to ".join(ends)


def drawn(found: Interval) -> bool:
    """Whether an interval has two ends."""
    return math.isfinite(found.low) and math.isfinite(found.high)


def no_interval(found: Interval) -> str:
    """Why there is none."""
    return "no interval: all values are alike" if found.n > 1 else "no interval from one value"


def top(intervals: Iterable[Interval], metric: Metric) -> float:
    """The end of a scale that all of them fit on."""
    if metric.bounded:
        return 1.0
    most = max((v for i in intervals for v in (i.estimate, i.high) if math.isfinite(v)), default=1.0)
    ticks = (*FINE, *TICKS) if metric.unit == "money" else TICKS
    return next((float(t) for t in ticks if t >= most), most)


def bar(found: Interval, *, end: float, start: float = 0.0, limit: float | None = None) -> Bar | None:
    """Where an interval lies on a scale, and the limit of a rule on it; None without an estimate."""
    if math.isnan(found.estimate):
        return None
    low, high = (found.low, found.high) if drawn(found) else (found.estimate, found.estimate)
    low, high = max(start, low), min(end, high)
    at, width = _place(low, start, end), _place(high, start, end) - _place(low, start, end)
    zero = _percent(_place(0.0, start, end)) if start < 0 else ""
    line = _percent(_place(limit, start, end)) if limit is not None else ""
    dot = _percent(_place(found.estimate, start, end))
    return Bar(start=_percent(at), width=_percent(max(0.0, width)), dot=dot, zero=zero, limit=line)


def _place(value: float, start: float, end: float) -> float:
    return 100 * (min(max(value, start), end) - start) / (end - start)


def _percent(value: float) -> str:
    return f"{value:.1f}%"


def known(value: float) -> float | None:
    """A number that JSON can hold."""
    return value if math.isfinite(value) else None
