"""A straight line through points, with its doubt."""

import math
from collections.abc import Sequence

from hardcalls.stats.interval import Interval


def slope(x: Sequence[float], y: Sequence[float], *, confidence: float) -> Interval | None:
    """The least-squares slope of y on x with its t interval; None with fewer than three points or equal x."""
    n = len(x)
    if n <= 2:  # noqa: PLR2004  (two points lie on a line, whatever they are)
        return None
    mean_x, mean_y = math.fsum(x) / n, math.fsum(y) / n
    spread = math.fsum((a - mean_x) ** 2 for a in x)
    if spread <= 0:
        return None
    found = math.fsum((a - mean_x) * (b - mean_y) for a, b in zip(x, y, strict=True)) / spread
    rest = math.fsum((b - mean_y - found * (a - mean_x)) ** 2 for a, b in zip(x, y, strict=True))
    from scipy.special import stdtrit  # noqa: PLC0415  (a third of a second, and `run` needs none of it)

    half = float(stdtrit(n - 2, 0.5 + confidence / 2)) * math.sqrt(rest / (n - 2) / spread)
    return Interval(estimate=found, low=found - half, high=found + half, n=n, confidence=confidence, method="t")
