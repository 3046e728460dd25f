"""Intraclass correlation: how much of the variance of ratings is between units, from mean squares."""

from typing import Literal, get_args

import numpy as np

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
