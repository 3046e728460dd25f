"""Intraclass correlation: how much of the variance of ratings is between units, from mean squares."""

from typing import Literal, get_args

import numpy as np

from hardcalls.stats.interval import Interval
from hardcalls.stats.resampling import Array, Statistic

Form = Literal["1,1", "A,1", "C,1", "1,k", "A,k", "C,k"]
FORMS: tuple[Form, ...] = get_args(Form)
"""One-way, absolute agreement and consistency (two-way); of one rater, and of the mean of all k."""


def iccs(ratings: Array) -> Statistic:
    """The statistic that gives all six FORMS (McGraw and Wong 1996; Shrout and Fleiss 1979).

    `ratings` (units x raters) is complete. NaN with fewer than two units or raters, or where no rating differs.
    """
    raters = ratings.shape[1]
    centred = ratings - ratings.mean() if ratings.size else ratings
    means, squares = centred.mean(axis=1), (centred**2).sum(axis=1)

    def statistic(weights: Array) -> Array:
        n = weights.sum(axis=1)
        columns = (weights @ centred) / n[:, None]
        grand = columns.mean(axis=1)
        rows = raters * np.maximum(weights @ means**2 - n * grand**2, 0)
        between = n * np.maximum((columns**2).sum(axis=1) - raters * grand**2, 0)
        total = np.maximum(weights @ squares - n * raters * grand**2, 0)
        return _forms(np.stack([rows, between, total], axis=1), n, raters)

    return statistic


def _forms(sums: Array, n: Array, k: int) -> Array:
    """All six from the sums of squares of units, raters and everything."""
    rows, columns, total = sums.T
    if k < 2:  # noqa: PLR2004  (a pair)
        return np.full((len(n), len(FORMS)), np.nan)
    usable = (n > 1) & (total > 1e-12)  # noqa: PLR2004  (rounding)
    free = np.where(n > 1, n - 1, 1.0)
    msr, msc = rows / free, columns / (k - 1)
    msw = np.maximum(total - rows, 0) / (np.maximum(n, 1) * (k - 1))
    mse = np.maximum(total - rows - columns, 0) / (free * (k - 1))
    above = np.stack([msr - msw, msr - mse, msr - mse, msr - msw, msr - mse, msr - mse], axis=1)
    drift = (msc - mse) / np.maximum(n, 1)
    below = np.stack([msr + (k - 1) * msw, msr + (k - 1) * mse + k * drift, msr + (k - 1) * mse, msr, msr + drift, msr], axis=1)
    known = usable[:, None] & (below > 1e-12)  # noqa: PLR2004  (rounding)
    found: Array = np.divide(above, below, out=np.full(above.shape, np.nan), where=known)
    return found


def icc_interval(ratings: Array, form: Form, *, confidence: float) -> Interval | None:
    """The interval of one form from the F distribution (McGraw and Wong 1996, table 7); None where it has no value.

    It takes ratings as normal, which scales of three steps are not: for them the bootstrap is the better one.
    """
    n, k = ratings.shape
    estimate = float(iccs(ratings)(np.ones((1, n)))[0, FORMS.index(form)]) if n > 1 else float("nan")
    if not np.isfinite(estimate):
        return None
    from scipy.special import fdtri  # noqa: PLC0415  (a third of a second, and `run` needs none of it)

    grand = ratings.mean()
    msr = k * ((ratings.mean(axis=1) - grand) ** 2).sum() / (n - 1)
    msc = n * ((ratings.mean(axis=0) - grand) ** 2).sum() / (k - 1)
    within = ((ratings - ratings.mean(axis=1, keepdims=True)) ** 2).sum()
    msw, mse = within / (n * (k - 1)), (within - msc * (k - 1)) / ((n - 1) * (k - 1))
    point = 0.5 + confidence / 2
    if (msw if form[0] == "1" else mse) <= 0:
        return None
    if form[0] == "A":
        low, high = _absolute((msr, msc, mse), (n, k), estimate if form == "A,1" else estimate / (k - (k - 1) * estimate), point)
    else:
        free = n * (k - 1) if form[0] == "1" else (n - 1) * (k - 1)
        f = msr / (msw if form[0] == "1" else mse)
        lower, upper = f / fdtri(n - 1, free, point), f * fdtri(free, n - 1, point)
        low, high = (lower - 1) / (lower + k - 1), (upper - 1) / (upper + k - 1)
    if form.endswith("k"):
        low, high = (k * x / (1 + (k - 1) * x) for x in (low, high))
    return Interval(estimate=estimate, low=float(low), high=float(high), n=n, confidence=confidence, method="F")


def _absolute(squares: tuple[float, float, float], shape: tuple[int, int], rho: float, point: float) -> tuple[float, float]:
    """The limits of ICC(A,1), with Satterthwaite's degrees of freedom."""
    from scipy.special import fdtri  # noqa: PLC0415  (a third of a second, and `run` needs none of it)

    (msr, msc, mse), (n, k) = squares, shape
    a, b = k * rho / (n * (1 - rho)), 1 + k * rho * (n - 1) / (n * (1 - rho))
    free = (a * msc + b * mse) ** 2 / ((a * msc) ** 2 / (k - 1) + (b * mse) ** 2 / ((n - 1) * (k - 1)))
    lower, upper = fdtri(n - 1, free, point), fdtri(free, n - 1, point)
    rest = k * msc + (k * n - k - n) * mse
    return float(n * (msr - lower * mse) / (lower * rest + n * msr)), float(n * (upper * msr - mse) / (rest + n * upper * msr))
