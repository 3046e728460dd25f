"""Intervals for one proportion or mean."""

import math
from collections.abc import Sequence
from statistics import NormalDist

import msgspec

from hardcalls.record import Record


class Interval(Record):
    """An estimate with its doubt."""

    estimate: float
    low: float
    high: float
    n: int
    """Independent units."""
    confidence: float
    """Two-sided."""
    method: str


def quantile(confidence: float) -> float:
    """The standard normal quantile of a two-sided confidence level."""
    return NormalDist().inv_cdf(0.5 + confidence / 2)


def wilson(successes: float, n: int, *, confidence: float) -> Interval:
    """Wilson score interval for a proportion (Wilson 1927).

    `successes` may be fractional (units that are averages of trials): their variance is at most that of a
    coin with the same mean, so the interval only gets wider than it has to be.
    """
    if n <= 0:
        return Interval(estimate=math.nan, low=0.0, high=1.0, n=0, confidence=confidence, method="wilson")
    p, z = successes / n, quantile(confidence)
    centre = (p + z * z / (2 * n)) / (1 + z * z / n)
    half = z / (1 + z * z / n) * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
    low = 0.0 if successes <= 0 else max(0.0, centre - half)
    high = 1.0 if successes >= n else min(1.0, centre + half)
    return Interval(estimate=p, low=low, high=high, n=n, confidence=confidence, method="wilson")


def clopper_pearson(successes: float, n: int, *, confidence: float) -> Interval:
    """Exact interval for a proportion (Clopper and Pearson 1934), from the beta distribution.

    `successes` may be fractional (units that are averages of trials): the beta distribution goes on between the whole numbers.
    """
    if n <= 0:
        return Interval(estimate=math.nan, low=0.0, high=1.0, n=0, confidence=confidence, method="clopper-pearson")
    from scipy.special import betaincinv  # noqa: PLC0415  (a third of a second, and `run` needs none of it)

    tail = (1 - confidence) / 2
    low = 0.0 if successes <= 0 else float(betaincinv(successes, n - successes + 1, tail))
    high = 1.0 if successes >= n else float(betaincinv(successes + 1, n - successes, 1 - tail))
    return Interval(estimate=successes / n, low=low, high=high, n=n, confidence=confidence, method="clopper-pearson")


def zero_failures_bound(n: int, *, confidence: float) -> float:
    """The exact one-sided upper bound on a rate of which nothing was seen in n units: 1 - alpha^(1/n)."""
    return 1.0 if n <= 0 else 1 - float((1 - confidence) ** (1 / n))


def mean_t(values: Sequence[float], *, confidence: float, spread: float | None = None) -> Interval:
    """Student t interval for a mean of independent units.

    Equal values say little about the spread: where `spread` (the largest possible distance between two values) is
    known, an interval of no width is widened by `spread` times the chance, exact at this confidence, that a unit differs.
    One value, or equal ones of unknown spread, give an infinite interval.
    """
    n = len(values)
    if n == 0:
        return Interval(estimate=math.nan, low=-math.inf, high=math.inf, n=0, confidence=confidence, method="t")
    mean = math.fsum(values) / n
    deviation = math.sqrt(math.fsum((v - mean) ** 2 for v in values) / (n - 1)) if n > 1 else 0.0
    if deviation > 0:
        from scipy.special import stdtrit  # noqa: PLC0415  (a third of a second, and `run` needs none of it)

        half = float(stdtrit(n - 1, 0.5 + confidence / 2)) * deviation / math.sqrt(n)
    else:
        half = math.inf if spread is None else spread * zero_failures_bound(n, confidence=0.5 + confidence / 2)
    return Interval(estimate=mean, low=mean - half, high=mean + half, n=n, confidence=confidence, method="t")


def at_confidence(interval: Interval, *, confidence: float) -> Interval:
    """The interval of an estimate at another confidence, by Student's t with n - 1 degrees of freedom on either side."""
    if interval.n <= 1:
        return Interval(estimate=interval.estimate, low=-math.inf, high=math.inf, n=interval.n, confidence=confidence, method="t")
    from scipy.special import stdtrit  # noqa: PLC0415  (a third of a second, and `run` needs none of it)

    df = interval.n - 1
    scale = float(stdtrit(df, 0.5 + confidence / 2)) / float(stdtrit(df, 0.5 + interval.confidence / 2))
    low = interval.estimate - (interval.estimate - interval.low) * scale
    high = interval.estimate + (interval.high - interval.estimate) * scale
    return Interval(estimate=interval.estimate, low=low, high=high, n=interval.n, confidence=confidence, method=interval.method)


def within(interval: Interval, least: float, most: float) -> Interval:
    """The same interval as it is told: no further than what is measured can go."""
    return msgspec.structs.replace(interval, low=max(least, interval.low), high=min(most, interval.high))
