"""The mean of values that come in clusters: stories told in several languages, turns of one conversation."""

import math
from collections.abc import Hashable, Sequence

from hardcalls.stats.interval import Interval, zero_failures_bound


def clustered_error(values: Sequence[float], clusters: Sequence[Hashable], *, corrected: bool = True) -> float:
    """The standard error of the mean of all values, where only clusters are independent (Liang and Zeger 1986; Miller 2024).

    The root of the sum of squares of the clusters' summed distances from the mean, over n (CR0). `corrected` is for few
    clusters: the square times C / (C - 1) for C of them (CR1 of a mean; with one value a cluster, the usual standard error).
    Infinite for fewer than two clusters.
    """
    n, apart = len(values), _apart(values, clusters)
    if len(apart) < 2:  # noqa: PLR2004  (one has no spread)
        return math.inf
    square = math.fsum(a * a for a in apart) / n**2
    return math.sqrt(square * len(apart) / (len(apart) - 1) if corrected else square)


def clustered_mean(
    values: Sequence[float], clusters: Sequence[Hashable], *, confidence: float, spread: float | None = None, corrected: bool = True
) -> Interval:
    """The interval of the mean of all values, by Student's t with one degree of freedom less than there are clusters.

    Each value weighs the same. Where clusters are all alike, `spread` (the largest possible distance between two values)
    widens it as in mean_t(); without it, as with one cluster, the interval is infinite. `n` is the number of clusters.
    """
    count = len(set(clusters))
    if not values:
        return Interval(estimate=math.nan, low=-math.inf, high=math.inf, n=0, confidence=confidence, method="clustered t")
    mean = math.fsum(values) / len(values)
    error = clustered_error(values, clusters, corrected=corrected)
    if 0 < error < math.inf:
        from scipy.special import stdtrit  # noqa: PLC0415  (a third of a second, and `run` needs none of it)

        half = float(stdtrit(count - 1, 0.5 + confidence / 2)) * error
    else:
        half = math.inf if spread is None else spread * zero_failures_bound(count, confidence=0.5 + confidence / 2)
    return Interval(estimate=mean, low=mean - half, high=mean + half, n=count, confidence=confidence, method="clustered t")


def _apart(values: Sequence[float], clusters: Sequence[Hashable]) -> list[float]:
    """By cluster, how far its values lie from the mean in all; what is only rounding is nought."""
    if not values:
        return []
    mean = math.fsum(values) / len(values)
    grouped: dict[Hashable, list[float]] = {}
    for value, cluster in zip(values, clusters, strict=True):
        grouped.setdefault(cluster, []).append(value - mean)
    rounding = 1e-12 * max(abs(v) for v in values)
    sums = [math.fsum(parts) for parts in grouped.values()]
    return [s if abs(s) > rounding else 0.0 for s in sums]
