"""Values of a metric, and differences between them, as people read them."""

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


def points(value: float, metric: Metric, *, sign: bool = True) -> str:
    """A difference: percentage points for shares."""
    if metric.bounded:
        return f"{value * 100:+.0f} points" if sign else f"{value * 100:.0f} points"
    return f"{'+' if sign and value >= 0 else ''}{written(value, metric.unit)}" if math.isfinite(value) else "any amount"
