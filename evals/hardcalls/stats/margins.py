"""Paired differences against a margin: not worse by it (non-inferiority), and not apart by it either way (equivalence)."""

import math
from collections.abc import Hashable, Sequence
from typing import Literal

from hardcalls.record import Record
from hardcalls.stats.bounded import bounded_mean, p_above, p_below
from hardcalls.stats.clustered import clustered_error, clustered_mean
from hardcalls.stats.interval import Interval

Shown = Literal["PASS", "FAIL", "INCONCLUSIVE"]
Ends = tuple[float, float]


class AgainstMargin(Record):
    """What differences show about a margin."""

    interval: Interval
    """Its ends are the one-sided bounds at `alpha`."""
    alpha: float
    p: float
    """Of the opposite of what PASS says."""
    p_fail: float
    """Of the opposite of what FAIL says."""

    @property
    def outcome(self) -> Shown:
        """PASS or FAIL where it is shown at alpha; too little to tell is neither."""
        if self.p <= self.alpha:
            return "PASS"
        return "FAIL" if self.p_fail <= self.alpha else "INCONCLUSIVE"


def non_inferior(
    differences: Sequence[float],
    *,
    margin: float,
    alpha: float,
    clusters: Sequence[Hashable] | None = None,
    ends: Ends | None = None,
) -> AgainstMargin:
    """Whether the mean of candidate minus baseline (higher is better) lies above -margin; FAIL shows that it lies below.

    A margin of 0 asks for superiority. With `ends`, between which every difference lies, by the test of `bounded`, which holds at
    any n; else by Student's t over clusters.
    """
    above, below = _tails(differences, -margin, clusters, ends)
    return AgainstMargin(interval=_interval(differences, alpha, clusters, ends), alpha=alpha, p=above, p_fail=below)


def equivalent(
    differences: Sequence[float],
    *,
    within: float,
    alpha: float,
    clusters: Sequence[Hashable] | None = None,
    ends: Ends | None = None,
) -> AgainstMargin:
    """Whether the mean difference lies between -within and within: two one-sided tests (Schuirmann 1987).

    PASS needs both. FAIL shows that it lies outside; as that is one of two things, each is tested at half of alpha.
    """
    above, under = _tails(differences, -within, clusters, ends)
    over, below = _tails(differences, within, clusters, ends)
    p_fail = min(1.0, 2 * min(under, over))
    return AgainstMargin(interval=_interval(differences, alpha, clusters, ends), alpha=alpha, p=max(above, below), p_fail=p_fail)


def _interval(differences: Sequence[float], alpha: float, clusters: Sequence[Hashable] | None, ends: Ends | None) -> Interval:
    named = range(len(differences)) if clusters is None else clusters
    if ends is None:
        return clustered_mean(differences, named, confidence=1 - 2 * alpha)
    return bounded_mean(_means(differences, named), least=ends[0], most=ends[1], confidence=1 - 2 * alpha)


def _tails(
    differences: Sequence[float], limit: float, clusters: Sequence[Hashable] | None, ends: Ends | None
) -> tuple[float, float]:
    """The p-values of "at most the limit" and of "at least the limit"."""
    named = range(len(differences)) if clusters is None else clusters
    if ends is not None:
        means = _means(differences, named)
        return p_above(means, limit=limit, least=ends[0]), p_below(means, limit=limit, most=ends[1])
    count = len(set(named))
    error = clustered_error(differences, named)
    if not 0 < error < math.inf:
        return 1.0, 1.0  # what does not vary, or stands alone, says nothing about its spread
    from scipy.special import stdtr  # noqa: PLC0415  (a third of a second, and `run` needs none of it)

    t = (math.fsum(differences) / len(differences) - limit) / error
    return float(stdtr(count - 1, -t)), float(stdtr(count - 1, t))


def _means(differences: Sequence[float], clusters: Sequence[Hashable]) -> list[float]:
    """One value per cluster."""
    grouped: dict[Hashable, list[float]] = {}
    for difference, cluster in zip(differences, clusters, strict=True):
        grouped.setdefault(cluster, []).append(difference)
    return [math.fsum(values) / len(values) for values in grouped.values()]
