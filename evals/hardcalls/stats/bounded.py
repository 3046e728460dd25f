"""The mean of values that lie between two known ends: p-values and bounds that hold for few, skewed and alike values."""

import math
from collections import Counter
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from hardcalls.stats.interval import Interval, clopper_pearson

Array = npt.NDArray[np.float64]

WIDTHS = (0.06, 0.03)
"""Steps of the logarithm of the frequency: for few values, and for more than `FEW`, whose phase turns faster."""
FEW = 60
STEPS = tuple(np.exp(np.arange(-22.0, 22.0, width)) for width in WIDTHS)
"""Frequencies at which the integral is taken: what lies beyond is less than 1e-9 of it."""
NUDGE = 0.1
"""How near the line of integration may come to the pole at 0."""
EXACT = CLOSE = 1e-12
MOST_DISTINCT = 1_000


def p_above(values: Sequence[float], *, limit: float, least: float, times: float = 1.0) -> float:
    """The p-value of "the mean is at most `limit`", for independent values of which none can be below `least`.

    Gaffke's test (2005; Learned-Miller and Thomas 2019): one value more, the worst possible, is added, and the p-value is the
    chance that a mean of all with random weights (Dirichlet, all ones) is at most the limit. For values that are 0 or 1 it is
    the exact binomial test. `times` is how often each value is thought to have been seen (to ask what more of them would say).
    """
    if not values or limit >= max(values):
        return 1.0
    if limit < least:
        return 0.0
    counts = Counter(values)
    if len(counts) > MOST_DISTINCT:
        # Each a little lower than it is: that can only make the p-value larger.
        width = (max(values) - least) / MOST_DISTINCT
        counts = Counter(least + math.floor((v - least) / width) * width for v in values)
    shapes = np.array([*(c * times for c in counts.values()), 1.0])
    offsets = np.array([*counts, least]) - limit
    # A share of the farthest, so that it does not matter in what unit sizes are told.
    kept = np.abs(offsets) > EXACT * np.abs(offsets).max()
    return _at_most_zero(shapes[kept], offsets[kept])


def p_below(values: Sequence[float], *, limit: float, most: float, times: float = 1.0) -> float:
    """The p-value of "the mean is at least `limit`", for independent values of which none can be above `most`; see p_above()."""
    return p_above([-v for v in values], limit=-limit, least=-most, times=times)


def bounded_mean(values: Sequence[float], *, least: float, most: float, confidence: float) -> Interval:
    """The interval whose ends are where the two p-values are (1 - confidence) / 2; Clopper and Pearson's for 0 and 1 alone."""
    n = len(values)
    if n == 0:
        return Interval(estimate=math.nan, low=least, high=most, n=0, confidence=confidence, method="gaffke")
    if (least, most) == (0.0, 1.0) and set(values) <= {0.0, 1.0}:
        return clopper_pearson(math.fsum(values), n, confidence=confidence)
    tail, mean = (1 - confidence) / 2, math.fsum(values) / n
    low = lower_bound(values, least=least, alpha=tail)
    high = -lower_bound([-v for v in values], least=-most, alpha=tail)
    return Interval(estimate=mean, low=min(low, mean), high=max(high, mean), n=n, confidence=confidence, method="gaffke")


def lower_bound(values: Sequence[float], *, least: float, alpha: float) -> float:
    """The largest limit that the mean is shown to exceed at `alpha`."""
    top = math.fsum(values) / len(values)
    if top <= least or p_above(values, limit=least, least=least) >= alpha:
        return least
    if p_above(values, limit=top, least=least) < alpha:
        return top
    from scipy.optimize import brentq  # noqa: PLC0415  (a third of a second, and `run` needs none of it)

    return float(brentq(lambda limit: p_above(values, limit=limit, least=least) - alpha, least, top, xtol=1e-9 * (top - least)))


def _at_most_zero(shapes: Array, offsets: Array) -> float:
    """P(sum of offset x gamma(shape) <= 0), to eight digits (five of thousands of values) where it is above 1e-20.

    The inversion integral of the moment generating function, along the line through its saddlepoint (where nothing
    oscillates), in the logarithm of the frequency (where the rule of equal steps is as exact as numbers are).
    """
    if not (offsets < 0).any():
        return 0.0
    if not (offsets > 0).any():
        return 1.0
    spread = math.sqrt(float(shapes @ offsets**2))
    scaled = offsets / spread
    saddle = _saddle(shapes, scaled)
    saddle = saddle if abs(saddle) > NUDGE else math.copysign(NUDGE, saddle)
    left = 1 - scaled * saddle
    tilted = scaled / left
    width = math.sqrt(float(shapes @ tilted**2))
    fine = int(shapes.sum() > FEW)
    frequency = STEPS[fine] / width
    product = np.multiply.outer(frequency, tilted)
    phase = np.arctan(product) @ shapes
    size = np.exp(-0.5 * (np.log1p(product**2) @ shapes))
    inside = size * (saddle * np.cos(phase) + frequency * np.sin(phase)) / (saddle**2 + frequency**2)
    area = float((inside * frequency).sum()) * WIDTHS[fine] / math.pi * math.exp(-float(shapes @ np.log(left)))
    return min(1.0, max(0.0, -area if saddle < 0 else 1.0 - area))


def _saddle(shapes: Array, offsets: Array) -> float:
    """Where the slope of the cumulant generating function is nought: between the poles at 1 / offset on either side of 0."""
    low, high = 1 / float(offsets.min()), 1 / float(offsets.max())
    at = 0.0
    for _ in range(200):
        parts = offsets / (1 - offsets * at)
        slope = float(shapes @ parts)
        low, high = (low, at) if slope > 0 else (at, high)
        step = at - slope / float(shapes @ parts**2)
        step = step if low < step < high else (low + high) / 2
        if abs(step - at) <= CLOSE * (1 + abs(at)):
            return step
        at = step
    return at
