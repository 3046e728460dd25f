"""Agreement of two raters: Cohen's kappa and Spearman's rho, from the table of what one said where the other said what."""

from collections.abc import Sequence
from typing import Literal

import numpy as np

from hardcalls.stats.resampling import Array, Codes

Distance = Literal["plain", "linear", "quadratic"]


def confusion(one: Sequence[int], two: Sequence[int], *, categories: int) -> Array:
    """How often the first rater's category (rows) met the second's (columns); codes count from 0, -1 is a missing rating."""
    a, b = np.asarray(one, dtype=np.int64), np.asarray(two, dtype=np.int64)
    both = (a >= 0) & (b >= 0)
    cells = np.bincount(a[both] * categories + b[both], minlength=categories**2)
    return cells.reshape(categories, categories).astype(np.float64)


def distances(values: Sequence[float], kind: Distance) -> Array:
    """What a disagreement weighs: 1, |x - y| or (x - y)^2."""
    worth = np.asarray(values, dtype=np.float64)
    if kind == "plain":
        return 1 - np.eye(len(worth))
    apart: Array = np.abs(worth[:, None] - worth[None, :])
    return apart if kind == "linear" else apart**2


def kappa(tables: Array, weighing: Array) -> Array:
    """Cohen's kappa of each table (any shape x categories x categories): 1 - sum(v o) / sum(v e) (Cohen 1960, 1968).

    The list of categories is the table's, used or not: a missing one would change linear and quadratic weights by
    place. NaN where chance alone would agree fully, or nothing was rated by both.
    """
    rows, columns = tables.sum(axis=-1), tables.sum(axis=-2)
    total = rows.sum(axis=-1)
    flat = tables.reshape(*np.shape(total), weighing.size)
    observed = (flat @ weighing.ravel()) * total
    expected = ((rows @ weighing) * columns).sum(axis=-1)
    found: Array = 1 - np.divide(observed, expected, out=np.full(np.shape(total), np.nan), where=expected > 0)
    return found


def spearman_of(tables: Array) -> Array:
    """Spearman's rank correlation of each table, ties given their mean rank; NaN where one of the raters does not vary."""
    rows, columns = tables.sum(axis=-1), tables.sum(axis=-2)
    x, y = _ranks(rows), _ranks(columns)
    both = np.einsum("...i,...ij,...j->...", x, tables, y)
    spread = (rows * x**2).sum(axis=-1) * (columns * y**2).sum(axis=-1)
    varied = ((rows > 0).sum(axis=-1) > 1) & ((columns > 0).sum(axis=-1) > 1) & (spread > 0)
    found: Array = np.divide(both, np.sqrt(spread), out=np.full(np.shape(spread), np.nan), where=varied)
    return found


def _ranks(margins: Array) -> Array:
    """The mean rank of each category, counted from the middle."""
    ranks: Array = np.cumsum(margins, axis=-1) - margins / 2 - margins.sum(axis=-1, keepdims=True) / 2
    return ranks


def pair_tables(one: Codes, two: Codes, weights: Array, *, categories: int) -> Array:
    """The tables of many pairs in many draws (draws x pairs x categories x categories).

    `one` and `two` (units x pairs) hold what each pair's raters said, -1 where one is missing; `weights` (draws x units)
    how often each unit counts. A few large products of matrices: a small one for each draw would cost ten times as much.
    """
    units, pairs = one.shape
    cells = categories**2
    both = (one >= 0) & (two >= 0)
    marks = np.zeros((units, pairs * cells), dtype=np.float32)
    unit, pair = np.nonzero(both)
    marks[unit, pair * cells + one[both] * categories + two[both]] = 1
    # Counts stay exact in single precision up to 2^24.
    tables: Array = (weights.astype(np.float32) @ marks).astype(np.float64)
    return tables.reshape(len(weights), pairs, categories, categories)
