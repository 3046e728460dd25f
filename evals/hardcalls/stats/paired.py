"""Differences between two arms measured on the same units."""

import math
from collections.abc import Sequence

from hardcalls.stats.interval import Interval, wilson

BINARY = frozenset({0.0, 1.0})


def newcombe_independent(successes: tuple[int, int], ns: tuple[int, int], *, confidence: float) -> Interval:
    """Difference of two independent proportions, first minus second (Newcombe 1998, hybrid score, method 10)."""
    one, two = (wilson(s, n, confidence=confidence) for s, n in zip(successes, ns, strict=True))
    d = one.estimate - two.estimate
    low = d - math.hypot(one.estimate - one.low, two.high - two.estimate)
    high = d + math.hypot(one.high - one.estimate, two.estimate - two.low)
    return Interval(estimate=d, low=low, high=high, n=min(ns), confidence=confidence, method="newcombe")


def newcombe_paired(baseline: Sequence[float], candidate: Sequence[float], *, confidence: float) -> Interval:
    """Difference of two paired proportions, candidate minus baseline (Newcombe 1998, square and add, method 10).

    Units may be averages of trials in [0, 1]; the correlation is then theirs, and Wilson's limits are the wider ones
    of a coin with the same mean.
    """
    n = len(baseline)
    if n == 0:
        return Interval(estimate=math.nan, low=-1.0, high=1.0, n=0, confidence=confidence, method="newcombe-paired")
    b = wilson(math.fsum(baseline), n, confidence=confidence)
    c = wilson(math.fsum(candidate), n, confidence=confidence)
    d, r = c.estimate - b.estimate, _correlation(baseline, candidate)
    below, above = (c.estimate - c.low, b.high - b.estimate), (c.high - c.estimate, b.estimate - b.low)
    low = d - math.sqrt(max(0.0, below[0] ** 2 - 2 * r * below[0] * below[1] + below[1] ** 2))
    high = d + math.sqrt(max(0.0, above[0] ** 2 - 2 * r * above[0] * above[1] + above[1] ** 2))
    return Interval(estimate=d, low=max(-1.0, low), high=min(1.0, high), n=n, confidence=confidence, method="newcombe-paired")


def _correlation(one: Sequence[float], two: Sequence[float]) -> float:
    """Pearson's r; for two binary arms phi with Newcombe's continuity correction; 0 where an arm does not vary."""
    n = len(one)
    if set(one) | set(two) <= BINARY:
        both = math.fsum(x * y for x, y in zip(one, two, strict=True))
        first, second = math.fsum(one), math.fsum(two)
        neither = n - first - second + both
        cross = both * neither - (first - both) * (second - both)
        cross = max(cross - n / 2, 0.0) if cross > 0 else cross
        scale = math.sqrt(first * (n - first) * second * (n - second))
        return cross / scale if scale > 0 else 0.0
    x, y = math.fsum(one) / n, math.fsum(two) / n
    cov = math.fsum((a - x) * (b - y) for a, b in zip(one, two, strict=True))
    scale = math.sqrt(math.fsum((a - x) ** 2 for a in one) * math.fsum((b - y) ** 2 for b in two))
    return cov / scale if scale > 0 else 0.0


def mcnemar_exact(gained: int, lost: int) -> float:
    """Two-sided exact McNemar p from the discordant pairs: min(1, 2 P(Bin(gained + lost, 1/2) <= min))."""
    pairs = gained + lost
    tail = sum(math.comb(pairs, i) for i in range(min(gained, lost) + 1))
    return min(1.0, float(2 * tail / 2**pairs))


def mcnemar_mid(gained: int, lost: int) -> float:
    """Two-sided mid-p McNemar: what was seen counts half. For reports alone, as it may err a little more often than it says."""
    pairs = gained + lost
    seen = float(math.comb(pairs, gained) / 2**pairs)
    return 1 - seen / 2 if gained == lost else mcnemar_exact(gained, lost) - seen


def mcnemar_chi_square(gained: int, lost: int, *, corrected: bool) -> tuple[float, float]:
    """McNemar's chi-square (one degree of freedom) and its p, plain or with Edwards' correction: for many discordant pairs."""
    pairs = gained + lost
    if not pairs:
        return 0.0, 1.0
    square = max(0.0, abs(gained - lost) - float(corrected)) ** 2 / pairs
    return square, math.erfc(math.sqrt(square / 2))
