"""Krippendorff's alpha: agreement beyond chance for any number of raters, with missing ratings."""

from collections.abc import Sequence
from typing import Literal

import numpy as np

from hardcalls.stats.resampling import Array, Statistic

Level = Literal["nominal", "ordinal", "interval", "ratio"]


def alphas(counts: Array, values: Sequence[float], *, levels: Sequence[Level]) -> Statistic:
    """The statistic that gives alpha at each level (Krippendorff 2011, "Computing Krippendorff's alpha-reliability").

    `counts` says how many raters gave each unit each category (units x categories, in their order), `values` what the
    categories are worth (read at the levels interval and ratio). Units with fewer than two ratings do not count. NaN where
    fewer than two categories were used, or at the level ratio where a value is below 0.
    """
    ratings = counts.sum(axis=1)
    pairable = ratings >= 2  # noqa: PLR2004  (a pair)
    paired = counts * pairable[:, None]
    share = np.where(pairable, 1 / np.maximum(ratings - 1, 1), 0.0)
    worth = np.asarray(values, dtype=np.float64)
    distances = {level: _squared(worth, level) for level in levels if level != "ordinal"}
    apart = {level: np.einsum("uk,uk->u", paired @ d, paired) * share for level, d in distances.items()}

    def statistic(weights: Array) -> Array:
        margins = weights @ paired
        total = margins.sum(axis=1)
        columns = []
        for level in levels:
            if level == "ordinal":
                observed, expected = _ordinal(weights, paired, margins, share)
            else:
                observed = weights @ apart[level]
                expected = np.einsum("bk,bk->b", margins @ distances[level], margins)
            known = ((margins > 0).sum(axis=1) > 1) & (expected > 0)
            ratio = np.divide((total - 1) * observed, expected, out=np.full(len(total), np.nan), where=known)
            columns.append(1 - ratio)
        return np.stack(columns, axis=1)

    return statistic


def _squared(worth: Array, level: Level) -> Array:
    """Squared distances between categories; NaN at the level ratio below 0, which has no meaning."""
    difference = worth[:, None] - worth[None, :]
    if level == "nominal":
        return 1 - np.eye(len(worth))
    if level == "interval":
        return difference**2
    if (worth < 0).any():
        return np.full_like(difference, np.nan)
    total = worth[:, None] + worth[None, :]
    return np.divide(difference, total, out=np.zeros_like(difference), where=total > 0) ** 2


def _ordinal(weights: Array, paired: Array, margins: Array, share: Array) -> tuple[Array, Array]:
    """Observed and expected disagreement at the level ordinal.

    The distance between two categories is the number of ratings between their middles, so it is that between their mean
    ranks, which are other ones in every draw.
    """
    ranks = np.cumsum(margins, axis=1) - margins / 2
    ranks -= margins.sum(axis=1, keepdims=True) / 2
    squares = ranks**2
    total = margins.sum(axis=1)
    spread = np.einsum("bk,bk->b", (weights * (share * paired.sum(axis=1))) @ paired, squares)
    common = np.einsum("bu,bu->b", weights * share, (ranks @ paired.T) ** 2)
    observed = np.maximum(2 * (spread - common), 0.0)
    expected = 2 * (total * np.einsum("bk,bk->b", margins, squares) - np.einsum("bk,bk->b", margins, ranks) ** 2)
    return observed, expected
