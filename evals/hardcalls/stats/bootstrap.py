"""Intervals of a mean, or of any statistic, by drawing whole clusters again (Efron 1987)."""

import math
from collections.abc import Hashable, Sequence

import numpy as np

from hardcalls.stats.interval import Interval
from hardcalls.stats.resampling import MOST_LEFT_OUT, Array, Resampling, Statistic, draws, interval_of, jackknifed


def bootstrap(statistic: Statistic, clusters: Sequence[Hashable], *, how: Resampling) -> Interval:
    """The interval of a statistic of one figure over units that belong to clusters.

    Data of which every draw gives the same have no spread to be seen: their interval is the point itself, and its method
    says so, as it says why there is none (then it is infinite). The same seed gives the same interval.
    """
    order = {cluster: i for i, cluster in enumerate(dict.fromkeys(clusters))}
    groups = np.array([order[c] for c in clusters], dtype=np.int64)
    n = len(order)
    estimate = float(statistic(np.ones((1, groups.size)))[0, 0]) if n else math.nan
    if n < 2 or not math.isfinite(estimate):  # noqa: PLR2004  (one cluster cannot be drawn differently)
        return _none(estimate, n, how, "bootstrap: one cluster alone" if n == 1 else "bootstrap: there is no figure")
    drawn = np.concatenate([statistic(w[:, groups]) for w in draws(n, how=how)])[:, 0]
    without = jackknifed(statistic, groups)[:, 0] if how.corrected and n <= MOST_LEFT_OUT else None
    known = drawn[np.isfinite(drawn)]
    if known.size == drawn.size and np.ptp(known) <= 1e-12 * max(1.0, abs(estimate)):
        return _point(estimate, n, how)
    found = interval_of(drawn, estimate, n=n, confidence=how.confidence, left_out=without)
    return found if isinstance(found, Interval) else _none(estimate, n, how, f"bootstrap: {found}")


def bootstrap_mean(values: Sequence[float], clusters: Sequence[Hashable], *, how: Resampling) -> Interval:
    """The interval of the mean of all values, of which each weighs the same, over clusters."""
    data = np.asarray(values, dtype=np.float64)

    def mean(weights: Array) -> Array:
        means: Array = weights @ data / weights.sum(axis=1)
        return means[:, None]

    return bootstrap(mean, clusters, how=how)


def _point(estimate: float, n: int, how: Resampling) -> Interval:
    method = "bootstrap: every draw gives the same, so this is a point and no bound"
    return Interval(estimate=estimate, low=estimate, high=estimate, n=n, confidence=how.confidence, method=method)


def _none(estimate: float, n: int, how: Resampling, method: str) -> Interval:
    return Interval(estimate=estimate, low=-math.inf, high=math.inf, n=n, confidence=how.confidence, method=method)
