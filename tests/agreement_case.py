"""Ratings that others have published figures for, and small ways to look at them."""

import numpy as np

from hardcalls.stats.coefficient import Coefficient
from hardcalls.stats.resampling import Figure, Resampling, measured

NOBODY = None
WIKIPEDIA = (
    "* * * * * 3 4 1 2 1 1 3 3 * 3",
    "1 * 2 1 3 3 4 3 * * * * * * *",
    "* * 2 1 3 4 4 * 2 1 1 3 3 * 4",
)
KRIPPENDORFF = (
    "1 2 3 3 2 1 4 1 2 * * *",
    "1 2 3 3 2 2 4 1 2 5 * 3",
    "* 3 3 3 2 3 4 2 2 5 1 *",
    "1 2 3 3 2 4 4 1 2 5 1 *",
)
SHROUT_FLEISS = ((9, 2, 5, 8), (6, 1, 3, 2), (8, 4, 6, 8), (7, 1, 2, 6), (10, 5, 6, 9), (6, 2, 4, 7))
FLEISS = (
    *((0, 0, 0, 0, 14), (0, 2, 6, 4, 2), (0, 0, 3, 5, 6), (0, 3, 9, 2, 0), (2, 2, 8, 1, 1)),
    *((7, 7, 0, 0, 0), (3, 2, 6, 3, 0), (2, 5, 3, 2, 2), (6, 5, 2, 1, 0), (0, 2, 2, 3, 7)),
)


def codes(rows: tuple[str, ...]) -> np.ndarray:
    """Ratings of raters (rows) as units x raters, from 0, -1 missing."""
    return np.array([[-1 if v == "*" else int(v) - 1 for v in row.split()] for row in rows]).T


def counts(ratings: np.ndarray, categories: int) -> np.ndarray:
    return np.stack([(ratings == k).sum(axis=1) for k in range(categories)], axis=1).astype(float)


def point(statistic, units: int) -> list[float]:
    """Every figure of a statistic on the data as they are, to six digits."""
    return [round(float(v), 6) for v in statistic(np.ones((1, units)))[0]]


def with_interval(statistic, units: int, *, names=("figure",), resamples=2000, **how) -> tuple[Coefficient, ...]:
    groups = np.arange(units)
    figures = [Figure(name=n) for n in names]
    resampling = Resampling(resamples=resamples, **how)
    return measured(statistic, figures, groups=groups, informative=groups >= 0, how=resampling, none="none")
