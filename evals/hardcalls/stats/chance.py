"""Agreement of any number of raters, plain and corrected for what chance would give: Gwet, Fleiss, Brennan and Prediger."""

import math
from collections.abc import Sequence
from typing import Literal

import numpy as np

from hardcalls.stats.resampling import Array, Statistic

Weights = Literal["identity", "linear", "quadratic", "ordinal"]
Chance = Literal["gwet", "fleiss", "brennan-prediger"]


def weights_of(values: Sequence[float], kind: Weights) -> Array:
    """How much two categories count as agreeing, from 0 to 1 (Gwet 2014, Handbook of Inter-Rater Reliability, ch. 3).

    linear: 1 - |x - y| / range; quadratic: its square instead; ordinal: 1 - C(|i - j| + 1, 2) / C(q, 2) by places.
    These ordinal weights are not Krippendorff's ordinal distances, which depend on how often each category was used.
    """
    worth = np.asarray(values, dtype=np.float64)
    if kind == "identity" or len(worth) < 2:  # noqa: PLR2004  (a pair)
        return np.eye(len(worth))
    if kind == "ordinal":
        places = np.arange(len(worth))
        steps: Array = np.abs(places[:, None] - places[None, :]).astype(np.float64)
        return 1 - (steps + 1) * steps / 2 / math.comb(len(worth), 2)
    apart: Array = np.abs(worth[:, None] - worth[None, :]) / np.ptp(worth)
    return 1 - (apart if kind == "linear" else apart**2)


def chance_corrected(counts: Array, values: Sequence[float], *, models: Sequence[tuple[Chance, Weights]]) -> Statistic:
    """The statistic that gives (p_a - p_e) / (1 - p_e) for each model of chance and weights, with missing ratings.

    p_a is the mean weighted agreement of pairs over units with two ratings or more; pi_k is the mean share of category k over
    all units. p_e is T_w / (q (q - 1)) sum pi_k (1 - pi_k) for Gwet (2008: AC1 with identity weights, AC2 with others),
    sum w_kl pi_k pi_l for Fleiss (1971; unequal numbers of raters as Gwet 2014), T_w / q^2 for Brennan and Prediger (1981).
    T_w is the sum of weights, q the number of categories that could be used. NaN with fewer than two categories.
    """
    ratings = counts.sum(axis=1)
    rated = (ratings > 0).astype(np.float64)
    shares = counts / np.maximum(ratings, 1)[:, None]
    q = counts.shape[1]
    tables = {kind: weights_of(values, kind) for _, kind in models}
    seen = {kind: pair_agreement(counts, table) for kind, table in tables.items()}

    def statistic(weights: Array) -> Array:
        prevalence = _divide(weights @ shares, (weights @ rated)[:, None])
        columns = []
        for chance, kind in models:
            table = tables[kind]
            observed = seen[kind](weights)[:, 0]
            if q < 2:  # noqa: PLR2004  (a choice)
                expected = np.full(len(weights), 1.0)
            elif chance == "gwet":
                expected = table.sum() / (q * (q - 1)) * (prevalence * (1 - prevalence)).sum(axis=1)
            elif chance == "fleiss":
                expected = np.einsum("bk,bk->b", prevalence @ table, prevalence)
            else:
                expected = np.full(len(weights), table.sum() / q**2)
            columns.append(_divide(observed - expected, np.where(1 - expected > 1e-12, 1 - expected, 0.0)))  # noqa: PLR2004  (rounding)
        return np.stack(columns, axis=1)

    return statistic


def pair_agreement(counts: Array, table: Array) -> Statistic:
    """The statistic that gives the mean agreement of two raters of the same unit, over units with two ratings or more."""
    ratings = counts.sum(axis=1)
    pairable = (ratings >= 2).astype(np.float64)  # noqa: PLR2004  (a pair)
    agreeing = (counts * (counts @ table - 1)).sum(axis=1) / np.maximum(ratings * (ratings - 1), 1)

    def statistic(weights: Array) -> Array:
        return _divide(weights @ (agreeing * pairable), weights @ pairable)[:, None]

    return statistic


def prevalence(counts: Array) -> Statistic:
    """The statistic that gives the mean share of each category over units with a rating."""
    ratings = counts.sum(axis=1)
    shares = counts / np.maximum(ratings, 1)[:, None]

    def statistic(weights: Array) -> Array:
        return _divide(weights @ shares, (weights @ (ratings > 0))[:, None])

    return statistic


def _divide(above: Array, below: Array) -> Array:
    """A quotient that is NaN where the divisor is 0."""
    above, below = np.broadcast_arrays(above, below)
    quotient: Array = np.divide(above, below, out=np.full(above.shape, np.nan), where=below > 0)
    return quotient
