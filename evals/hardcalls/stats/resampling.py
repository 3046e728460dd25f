"""Bootstrap intervals: whole units are drawn again with replacement, and a statistic is computed on all draws at once.

A draw is written as weights: how often it holds each unit. A statistic takes an array of weights (draws x units) and gives
one of figures (draws x figures), NaN where a draw has none; so that a thousand draws are a few products of matrices.
"""

from collections.abc import Callable, Iterator, Sequence
from statistics import NormalDist

import numpy as np
import numpy.typing as npt

from hardcalls.record import Record
from hardcalls.stats.coefficient import Coefficient
from hardcalls.stats.interval import Interval, quantile, wilson

Array = npt.NDArray[np.float64]
Codes = npt.NDArray[np.int64]
Statistic = Callable[[Array], Array]

CELLS = 2_000_000
"""Weights in memory at once."""
MOST_LEFT_OUT = 2_000
"""Units up to which each is left out once for the correction of bias and skew; with more of them it hardly moves anything."""
UNDEFINED = 0.1
"""The share of draws without a figure above which there is no interval."""


class Resampling(Record):
    """How intervals are made."""

    resamples: int = 1_000
    seed: int = 0
    confidence: float = 0.95
    corrected: bool = True
    """For bias and skew (BCa), which takes each unit left out once; else the plain percentiles."""


class Figure(Record, omit_defaults=True):
    """What a statistic is called; its value and interval come from the data."""

    name: str
    weights: str = ""
    of: str = ""
    proportion: bool = False
    """Whether it is a share of units: where all are alike, draws say nothing and Wilson's interval does."""


def measured(
    statistic: Statistic,
    figures: Sequence[Figure],
    *,
    groups: Codes,
    informative: npt.NDArray[np.bool_],
    how: Resampling,
    none: str,
) -> tuple[Coefficient, ...]:
    """Each figure of a statistic with its interval over groups of units.

    `groups` says to which group (from 0) each unit belongs: turns of one conversation are drawn together. `informative` marks
    units that the figures rest on; `none` is the reason to give where a figure is not defined.
    """
    n = len(np.unique(groups[informative])) if groups.size else 0
    units = int(informative.sum())
    point = statistic(np.ones((1, groups.size)))[0] if groups.size else np.full(len(figures), np.nan)
    if not np.isfinite(point).any() or n < 2:  # noqa: PLR2004  (one group cannot be drawn differently)
        doubt = "none: one item alone" if n == 1 else ""
        return tuple(
            _coefficient(f, float(p), n=units, reason=none, interval=None, doubt=doubt) for f, p in zip(figures, point, strict=True)
        )
    drawn = np.concatenate([statistic(w[:, groups]) for w in draws(int(groups.max()) + 1, how=how)])
    left_out = jackknifed(statistic, groups) if how.corrected and groups.max() < MOST_LEFT_OUT else None
    found = []
    for column, (figure, value) in enumerate(zip(figures, point.tolist(), strict=True)):
        interval: Interval | str
        if figure.proportion and np.ptp(drawn[:, column]) == 0:
            interval = wilson(value * n, n, confidence=how.confidence)
        else:
            jackknife = None if left_out is None else left_out[:, column]
            interval = interval_of(drawn[:, column], value, n=n, confidence=how.confidence, left_out=jackknife)
        known, doubt = (None, interval) if isinstance(interval, str) else (interval, "")
        found.append(_coefficient(figure, value, n=units, reason=none, interval=known, doubt=doubt))
    return tuple(found)


def _coefficient(figure: Figure, value: float, *, n: int, reason: str, interval: Interval | None, doubt: str) -> Coefficient:
    defined = bool(np.isfinite(value))
    return Coefficient(
        name=figure.name,
        weights=figure.weights,
        of=figure.of,
        value=value if defined else None,
        reason="" if defined else reason,
        n=n,
        interval=interval if defined else None,
        doubt=doubt if defined else "",
    )


def draws(n: int, *, how: Resampling) -> Iterator[Array]:
    """The weights of all draws of n groups, in pieces; the same seed gives the same draws."""
    generator = np.random.default_rng(how.seed)
    at_once = max(1, CELLS // n)
    for start in range(0, how.resamples, at_once):
        rows = min(at_once, how.resamples - start)
        picked = generator.integers(n, size=(rows, n)) + n * np.arange(rows)[:, None]
        yield np.bincount(picked.ravel(), minlength=rows * n).reshape(rows, n).astype(np.float64)


def jackknifed(statistic: Statistic, groups: Codes) -> Array:
    """The figures with each group left out once."""
    n = int(groups.max()) + 1
    at_once = max(1, CELLS // max(groups.size, 1))
    pieces = []
    for start in range(0, n, at_once):
        left = np.arange(start, min(start + at_once, n))
        pieces.append(statistic((groups[None, :] != left[:, None]).astype(np.float64)))
    return np.concatenate(pieces)


def interval_of(drawn: Array, estimate: float, *, n: int, confidence: float, left_out: Array | None) -> Interval | str:
    """The interval that draws of one figure give, or why they give none.

    Bias-corrected and accelerated (Efron 1987) where the figures with each group left out are given: z0 from the share of
    draws below the estimate, a = sum(u^3) / (6 sum(u^2)^1.5) with u the jackknife's mean minus each; else plain percentiles.
    """
    known = drawn[np.isfinite(drawn)]
    if not np.isfinite(estimate):
        return "there is no figure"
    if len(known) < len(drawn) * (1 - UNDEFINED):
        return f"none: one category alone in {1 - len(known) / len(drawn):.0%} of draws"
    if np.ptp(known) < 1e-12:  # noqa: PLR2004  (rounding)
        return "none: every draw gives the same"
    bounds = np.array([0.5 - confidence / 2, 0.5 + confidence / 2])
    shifted = None if left_out is None else _shifted(known, estimate, left_out, confidence)
    low, high = (float(q) for q in np.quantile(known, bounds if shifted is None else shifted))
    method = f"bootstrap, {'percentile' if shifted is None else 'BCa'}, {len(drawn)} draws"
    return Interval(estimate=estimate, low=low, high=high, n=n, confidence=confidence, method=method)


def _shifted(known: Array, estimate: float, left_out: Array, confidence: float) -> Array | None:
    """The percentiles that BCa reads; None where it is not defined."""
    normal = NormalDist()
    below = float((known < estimate).mean() + (known == estimate).mean() / 2)
    u = left_out[np.isfinite(left_out)]
    u = u.mean() - u if u.size else u
    spread = float((u**2).sum())
    if not 0 < below < 1 or spread <= 0:
        return None
    z0, a, z = normal.inv_cdf(below), float((u**3).sum()) / (6 * spread**1.5), quantile(confidence)
    ends = [(z0 + s, 1 - a * (z0 + s)) for s in (-z, z)]
    if any(scale <= 0 for _, scale in ends):
        return None
    return np.array([normal.cdf(z0 + moved / scale) for moved, scale in ends])
