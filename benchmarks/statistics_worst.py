"""The largest one-sided error of an interval of 0s and 1s over all rates of a grid, counted through, and where it lies."""

import itertools
import math
from collections.abc import Callable, Mapping
from functools import partial

import numpy as np

from benchmarks.statistics_shapes import NOMINAL, Array, each, listed, told
from hardcalls.rulings.gap import _difference
from hardcalls.stats.bounded import bounded_mean
from hardcalls.stats.interval import Interval, clopper_pearson, mean_t, wilson
from hardcalls.stats.paired import newcombe_paired

TWO_SIDED = 1 - 2 * NOMINAL
EXACTLY = 10**12
"""Draws that are worth as much as no doubt at all."""
RATES = np.array([0.005, 0.01, 0.02, *np.arange(1, 20) / 20, 0.98, 0.99, 0.995])
Worst = tuple[float, str]
"""An error, and the truth at which it is so large."""

SINGLE: Mapping[str, Callable[[list[float]], Interval]] = {
    "**Gaffke** (decides; Clopper–Pearson)": lambda x: bounded_mean(x, least=0.0, most=1.0, confidence=TWO_SIDED),
    "Clopper–Pearson": lambda x: clopper_pearson(sum(x), len(x), confidence=TWO_SIDED),
    "Wilson": lambda x: wilson(sum(x), len(x), confidence=TWO_SIDED),
    "Student's t": lambda x: mean_t(x, confidence=TWO_SIDED, spread=1.0),
}
PAIRED: Mapping[str, Callable[[list[float], list[float]], Interval]] = {
    "**Gaffke** (decides)": lambda b, c: bounded_mean(
        [y - x for x, y in zip(b, c, strict=True)], least=-1.0, most=1.0, confidence=TWO_SIDED
    ),
    "Newcombe (shown)": lambda b, c: newcombe_paired(b, c, confidence=TWO_SIDED),
    "Student's t": lambda b, c: mean_t([y - x for x, y in zip(b, c, strict=True)], confidence=TWO_SIDED, spread=2.0),
}


def markdown(quick: bool, jobs: int) -> str:  # noqa: FBT001  (a Section)
    """All tables of the worst."""
    sizes = (5, 10, 14, 24) if quick else (5, 10, 14, 24, 50)
    rates = [_row(name, each(partial(_single, name), sizes, jobs)) for name in SINGLE]
    pairs = [_row(name, each(partial(_paired, name), sizes[:4], jobs)) for name in PAIRED]
    slices = ((2, 20), (3, 20), (5, 20), (10, 20), (10, 40), (20, 80))
    gaps = [_row("bounds squared and added (decides)", each(_gap, slices, jobs))]
    head = (
        f"Exact, nothing is drawn: the larger of both one-sided errors, in percent (nominal {100 * NOMINAL:g}), at the rates where "
        "it is largest."
    )
    many = [f"n {n}" for n in sizes]
    return "\n\n".join(
        [
            head,
            listed("#### A rate, from 0.5 to 99.5 %", ("method", *many), rates),
            listed("#### A paired difference of rates (at the worst: lost, gained, right in both)", ("method", *many[:4]), pairs),
            listed(
                "#### How much worse a slice is than the rest, true gaps from 0 to 30 points (at the worst: rest, slice)",
                ("method", *(f"{own} against {rest}" for own, rest in slices)),
                gaps,
            ),
        ]
    )


def _row(name: str, found: list[Worst]) -> list[str]:
    return [name, *(f"{told(error, draws=EXACTLY)} at {where}" for error, where in found)]


def _binomial(n: int, rate: float) -> Array:
    return np.array([math.comb(n, s) * rate**s * (1 - rate) ** (n - s) for s in range(n + 1)])


def _single(name: str, n: int) -> Worst:
    seen = [SINGLE[name]([1.0] * s + [0.0] * (n - s)) for s in range(n + 1)]
    low, high = np.array([i.low for i in seen]), np.array([i.high for i in seen])
    found = []
    for rate in RATES.tolist():
        chance = _binomial(n, rate)
        found.append((max(chance[low > rate + 1e-12].sum(), chance[high < rate - 1e-12].sum()), f"{100 * rate:g} %"))
    return max(found)


def _paired(name: str, n: int) -> Worst:
    cells = [(x, g, b, n - x - g - b) for x in range(n + 1) for g in range(n + 1 - x) for b in range(n + 1 - x - g)]
    arms = [([1.0] * x + [0.0] * g + [1.0] * b + [0.0] * z, [0.0] * x + [1.0] * g + [1.0] * b + [0.0] * z) for x, g, b, z in cells]
    kept = {} if name == "Newcombe (shown)" else _by_change(name, n)
    seen = [kept.get((x, g)) or PAIRED[name](*arm) for (x, g, _, _), arm in zip(cells, arms, strict=True)]
    low, high = np.array([i.low for i in seen]), np.array([i.high for i in seen])
    counts = np.array(cells, dtype=np.float64)
    ways = np.array([math.lgamma(n + 1) - sum(math.lgamma(c + 1) for c in cell) for cell in cells])
    shares = (0.0, 0.01, 0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4)
    found = []
    for lost, gained, right in itertools.product(shares, shares, (0.0, 0.25, 0.5, 0.75, 1.0)):
        same = 1 - lost - gained
        rates = np.array([lost, gained, same * right, same * (1 - right)])
        with np.errstate(divide="ignore", invalid="ignore"):
            logs = np.where(counts > 0, counts * np.log(rates), 0.0)
        chance = np.exp(ways + logs.sum(axis=1))
        truth = gained - lost
        error = max(chance[low > truth + 1e-12].sum(), chance[high < truth - 1e-12].sum())
        found.append((float(error), f"{100 * lost:g}, {100 * gained:g}, {100 * same * right:g} %"))
    return max(found)


def _by_change(name: str, n: int) -> dict[tuple[int, int], Interval]:
    """What depends on the changes alone."""
    return {
        (x, g): PAIRED[name]([1.0] * x + [0.0] * (n - x), [0.0] * x + [1.0] * g + [0.0] * (n - x - g))
        for x in range(n + 1)
        for g in range(n + 1 - x)
    }


def _gap(sizes: tuple[int, int]) -> Worst:
    own, rest = sizes
    seen = [[_apart(r, rest, o, own) for o in range(own + 1)] for r in range(rest + 1)]
    low, high = (np.array([[getattr(i, end) for i in row] for row in seen]) for end in ("low", "high"))
    found = []
    for a, b in itertools.product(RATES.tolist(), repeat=2):
        if not -1e-9 <= a - b <= 0.3 + 1e-9:
            continue
        chance = np.outer(_binomial(rest, a), _binomial(own, b))
        error = max(chance[low > a - b + 1e-12].sum(), chance[high < a - b - 1e-12].sum())
        found.append((float(error), f"{100 * a:g}, {100 * b:g} %"))
    return max(found)


def _apart(right: int, rest: int, own_right: int, own: int) -> Interval:
    others, slice_ = ((1.0,) * s + (0.0,) * (n - s) for s, n in ((right, rest), (own_right, own)))
    return _difference(others, slice_, sign=1.0, ends=(0.0, 1.0), confidence=TWO_SIDED)
