"""Betting against a hypothesis on a mean of bounded values: evidence that may be looked at as often as one likes."""

import math
from collections.abc import Sequence

from hardcalls.stats.interval import Interval

STAKES = 20
"""So many stakes are spread evenly, and the same is put on each."""
FLAT = 1e-3
"""A gain as small as this bounds no stake any further."""
TOP = 700.0
"""The logarithm of the largest wealth that is told."""

Weighed = tuple[float, float]
"""By how much a value keeps its limit (below 0: by how much it breaks it), and its weight, from 0 to 1."""


def wealth(blocks: Sequence[Sequence[Weighed]], *, gain: float) -> tuple[float, ...]:
    """What 1 has become after each block when it was bet on "the mean is below 0"; no value can be above `gain`.

    The mean over stakes of the product of (1 - stake x value) ** weight. As long as the mean is at least 0, nobody is expected
    to win, however the blocks follow: the chance that it ever reaches 1 / alpha is at most alpha (Ville 1939; for bounded means
    Waudby-Smith and Ramdas 2024).
    """
    stakes = [(k + 0.5) / STAKES / max(gain, FLAT) for k in range(STAKES)]
    logs, found = [0.0] * STAKES, []
    for block in blocks:
        logs = [
            so_far + math.fsum(weight * math.log1p(-stake * value) for value, weight in block)
            for so_far, stake in zip(logs, stakes, strict=True)
        ]
        found.append(_mean_of_exponents(logs))
    return tuple(found)


def adjusted(wealths: Sequence[float]) -> tuple[float, ...]:
    """What is left of each of several bets when all are looked at: at least 1 / alpha rejects it, with error alpha over them all.

    A hypothesis falls when every group of hypotheses that it is in does, and the evidence against a group is the mean of its
    bets (closed testing, Vovk and Wang 2021); never weaker than asking each bet for so many times as much as there are bets.
    """
    found = []
    for index, own in enumerate(wealths):
        others = sorted((*wealths[:index], *wealths[index + 1 :]))
        found.append(min((own + math.fsum(others[:n])) / (n + 1) for n in range(len(wealths))))
    return tuple(found)


def betting_mean(values: Sequence[float], *, least: float, most: float, confidence: float) -> Interval:
    """The interval for the mean of independent values between two known ends that holds however often one looks.

    It holds for all numbers of values together, so one may stop when it pleases; for that it is wider than bounded_mean().
    """
    n, alpha = len(values), (1 - confidence) / 2
    mean = math.fsum(values) / n if n else math.nan
    high = _upper(values, least=least, most=most, alpha=alpha) if n else most
    low = -_upper([-v for v in values], least=-most, most=-least, alpha=alpha) if n else least
    return Interval(estimate=mean, low=low, high=high, n=n, confidence=confidence, method="betting")


def _upper(values: Sequence[float], *, least: float, most: float, alpha: float) -> float:
    """The largest mean that the bets against it have not refuted: the higher it is said to be, the more they win."""

    def refuted(mean: float) -> bool:
        return wealth([[(v - mean, 1.0) for v in values]], gain=most - mean)[-1] >= 1 / alpha

    low, high = least, most
    if not refuted(high):
        return high
    while high - low > 1e-9:  # noqa: PLR2004  (far finer than any share is told)
        middle = (low + high) / 2
        low, high = (low, middle) if refuted(middle) else (middle, high)
    return high


def _mean_of_exponents(logs: Sequence[float]) -> float:
    top = max(logs)
    return math.exp(min(TOP, top + math.log(math.fsum(math.exp(v - top) for v in logs) / len(logs))))
