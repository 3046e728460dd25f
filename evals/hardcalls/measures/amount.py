"""Values of a metric, differences between them, and counts, as people read them."""

import math

from hardcalls.measures.metric import UNITS, Metric, written


def amount(value: float, metric: Metric) -> str:
    """A value of a metric."""
    if math.isnan(value):
        return "nothing"
    if metric.bounded:
        return f"{value:.0%}"
    if math.isinf(value):
        return "any amount"
    return written(value, metric.unit) + UNITS.get(metric.unit, "")


def limit_text(value: float, metric: Metric) -> str:
    """A limit, with every digit that the policy wrote: 97.5% is not 98%."""
    return percent(value) if metric.bounded else written(value, metric.unit) + UNITS.get(metric.unit, "")


def margin_text(value: float, metric: Metric) -> str:
    """A distance that a policy allows, as exactly: `1 point`, `2.5 points`."""
    if not metric.bounded:
        return limit_text(value, metric)
    return "1 point" if round(value * 100, 8) == 1 else f"{value * 100:.8g} points"


def percent(share: float) -> str:
    """A share with every digit that somebody wrote."""
    return f"{share * 100:.8g}%"


def ordinal(share: float) -> str:
    """A quantile as a percentile: `10th`, `97.5th`."""
    number = f"{share * 100:.8g}"
    teens = number in {"11", "12", "13"} or "." in number
    return number + ("th" if teens else {"1": "st", "2": "nd", "3": "rd"}.get(number[-1], "th"))


def points(value: float, metric: Metric, *, sign: bool = True) -> str:
    """A difference: percentage points for shares."""
    if metric.bounded:
        return f"{value * 100:+.0f} points" if sign else f"{value * 100:.0f} points"
    return f"{'+' if sign and value >= 0 else ''}{written(value, metric.unit)}" if math.isfinite(value) else "any amount"


def counted(n: int, noun: str) -> str:
    """`1 scenario`, `2 scenarios`."""
    return f"{n} {noun}{'' if n == 1 else 's'}"
