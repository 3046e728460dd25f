"""How often something truly is so, from how often a judge says so and how often it errs (Rogan and Gladen 1978).

The interval is Lee et al.'s (arXiv 2511.21140): it adds pseudo-counts, and holds for few labels too.
"""

import math

from hardcalls.record import Record
from hardcalls.stats.interval import Interval, quantile


class Errors(Record):
    """What people found of a judge's verdicts."""

    specificity: float
    """The share of negatives that it calls negative."""
    negatives: int
    sensitivity: float
    """The share of positives that it calls positive."""
    positives: int


def rogan_gladen(rate: float, n: int, *, errors: Errors, confidence: float) -> Interval | None:
    """The true rate behind a judge's `rate` over n units; None where the judge does no better than a coin, or nothing is known."""
    if not n or not errors.negatives or not errors.positives:
        return None
    q0, q1, m0, m1 = errors.specificity, errors.sensitivity, errors.negatives, errors.positives
    estimate = _corrected(rate, q0, q1)
    z = quantile(confidence)
    p = (n * rate + z * z / 2) / (n + z * z)
    q0, q1, n_, m0_, m1_ = _smoothed(q0, m0), _smoothed(q1, m1), n + z * z, m0 + 2, m1 + 2
    centre = _corrected(p, q0, q1)
    if estimate is None or centre is None:
        return None
    v0, v1 = q0 * (1 - q0) / m0_, q1 * (1 - q1) / m1_
    moved = 2 * z * z * (centre * v1 - (1 - centre) * v0)
    error = math.sqrt(p * (1 - p) / n_ + (1 - centre) ** 2 * v0 + centre**2 * v1) / (q0 + q1 - 1)
    low, high = (min(1.0, max(0.0, centre + moved + side * z * error)) for side in (-1, 1))
    estimate = min(1.0, max(0.0, estimate))
    # The interval is about the smoothed rate: the plain one may lie just outside it.
    return Interval(
        estimate=estimate, low=min(low, estimate), high=max(high, estimate), n=m0 + m1, confidence=confidence, method="rogan-gladen"
    )


def allocation(rate: float, *, pilot: Errors, labels: int) -> tuple[int, int]:
    """How many of `labels` are to be of true negatives and of true positives, for the shortest interval (same paper)."""
    q0, q1 = _smoothed(pilot.specificity, pilot.negatives), _smoothed(pilot.sensitivity, pilot.positives)
    if not 0 < rate < 1:
        return (labels, 0) if rate <= 0 else (0, labels)
    positives = round(labels / (1 + (1 / rate - 1) * math.sqrt((1 - q0) / (1 - q1))))
    return labels - positives, positives


def _corrected(p: float, q0: float, q1: float) -> float | None:
    return (p + q0 - 1) / (q0 + q1 - 1) if q0 + q1 > 1 else None


def _smoothed(share: float, n: int) -> float:
    return (n * share + 1) / (n + 2)
