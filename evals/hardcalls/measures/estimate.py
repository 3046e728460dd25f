"""What a series comes to: its mean over independent units, with the interval that tables and reports show."""

import math

from hardcalls.measures.escalation import COST
from hardcalls.measures.metric import Series
from hardcalls.stats.interval import Interval, mean_t, wilson


def estimate(found: Series, *, confidence: float) -> Interval:
    """Wilson's interval for shares, Student's t for everything else; two-sided `confidence`."""
    units = found.units
    if found.metric.bounded:
        return wilson(math.fsum(units), len(units), confidence=confidence)
    # Only the cost has a largest value; where all are alike it bounds what was not seen.
    return mean_t(units, confidence=confidence, spread=COST["missed_safety"] if found.metric.unit == "cost" else None)
