"""Evidence that may be looked at after every unit: an e-value of discordant pairs, and a confidence sequence of a mean."""

import math
from collections.abc import Sequence

from hardcalls.stats.interval import Interval

LARGEST = 709.0
"""The largest power of e that is a number."""


def discordant_e(gained: int, lost: int) -> float:
    """The e-value against "a unit on which two arms differ is as likely gained as lost": 2^m B(lost + 1, gained + 1), m = both.

    A mixture over all shares, evenly. Where it ever reaches 1 / alpha, that is refuted at alpha (Ville 1939). It looks both
    ways, so it refutes it for a better candidate, too.
    """
    both = gained + lost
    logarithm = both * math.log(2) + math.lgamma(gained + 1) + math.lgamma(lost + 1) - math.lgamma(both + 2)
    return math.exp(min(logarithm, LARGEST))


def sequence_half_width(n: int, *, deviation: float, confidence: float, tight: float = 1.0) -> float:
    """Half of what the asymptotic confidence sequence leaves open after n units (Waudby-Smith et al. 2024, arXiv 2103.06476).

    deviation x sqrt(2 (n r^2 + 1) / (n r)^2 x ln(sqrt(n r^2 + 1) / alpha)) with r = `tight`: larger is tightest earlier.
    """
    if n <= 0:
        return math.inf
    scale = n * tight**2 + 1
    return deviation * math.sqrt(2 * scale / (n * tight) ** 2 * math.log(math.sqrt(scale) / (1 - confidence)))


def confidence_sequence(values: Sequence[float], *, confidence: float, tight: float = 1.0) -> Interval:
    """The interval of a mean that holds at every n at once, for many units; infinite while nothing has varied."""
    n = len(values)
    if n == 0:
        return Interval(estimate=math.nan, low=-math.inf, high=math.inf, n=0, confidence=confidence, method="asymptotic sequence")
    mean = math.fsum(values) / n
    deviation = math.sqrt(math.fsum((v - mean) ** 2 for v in values) / (n - 1)) if n > 1 else 0.0
    half = sequence_half_width(n, deviation=deviation, confidence=confidence, tight=tight) if deviation > 0 else math.inf
    return Interval(estimate=mean, low=mean - half, high=mean + half, n=n, confidence=confidence, method="asymptotic sequence")
