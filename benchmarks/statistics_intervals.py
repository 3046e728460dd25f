"""How often the bounds of each interval miss the truth, for few units of many shapes."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

import numpy as np

from benchmarks.statistics_shapes import CHANGES, NOMINAL, SHARES, SIZED, SIZES, Array, Shape, doubt, each, generator, listed, told
from hardcalls.stats.bootstrap import bootstrap_mean
from hardcalls.stats.bounded import p_above, p_below
from hardcalls.stats.clustered import clustered_mean
from hardcalls.stats.interval import Interval, clopper_pearson, mean_t, wilson
from hardcalls.stats.paired import newcombe_paired
from hardcalls.stats.reliability import pass_hat_interval
from hardcalls.stats.resampling import Resampling
from hardcalls.stats.skewed import mean_skewed

TWO_SIDED = 1 - 2 * NOMINAL
DRAWS, FEWER = 10_000, 2_000
"""Samples of each method, and of those that resample."""
HOW = Resampling(resamples=1_000, confidence=TWO_SIDED)
Row = Sequence[float]
Missed = tuple[bool, bool]
"""Whether the truth lay below the lower bound, and above the upper one."""
Method = Callable[[Row, float], Missed]
RESAMPLING = "BCa bootstrap"
GAFFKE = "**Gaffke** (decides)"


def _by(make: Callable[[Row], Interval]) -> Method:
    def missed(row: Row, truth: float) -> Missed:
        found = make(row)
        return truth < found.low - 1e-9, truth > found.high + 1e-9

    return missed


def _gaffke(row: Row, truth: float, *, least: float, most: float) -> Missed:
    return p_above(row, limit=truth, least=least) < NOMINAL, p_below(row, limit=truth, most=most) < NOMINAL


def _bca(row: Row) -> Interval:
    return bootstrap_mean(row, range(len(row)), how=HOW)


OF_SHARES: Mapping[str, Method] = {
    GAFFKE: partial(_gaffke, least=0.0, most=1.0),
    "Wilson": _by(lambda x: wilson(sum(x), len(x), confidence=TWO_SIDED)),
    "Clopper–Pearson": _by(lambda x: clopper_pearson(sum(x), len(x), confidence=TWO_SIDED)),
    "Student's t": _by(lambda x: mean_t(x, confidence=TWO_SIDED, spread=1.0)),
    RESAMPLING: _by(_bca),
}
OF_CHANGES: Mapping[str, Method] = {
    GAFFKE: partial(_gaffke, least=-1.0, most=1.0),
    "Student's t": _by(lambda x: mean_t(x, confidence=TWO_SIDED, spread=2.0)),
    RESAMPLING: _by(_bca),
}
OF_SIZES: Mapping[str, Method] = {
    "**t, Hall, Cox** (decides)": _by(lambda x: mean_skewed(x, confidence=TWO_SIDED)),
    "Student's t": _by(lambda x: mean_t(x, confidence=TWO_SIDED)),
    RESAMPLING: _by(_bca),
}
CELL = "*lower / upper*: percent of samples whose lower bound lay above the truth, and whose upper bound lay below it"


def markdown(quick: bool, jobs: int) -> str:  # noqa: FBT001  (a Section)
    """All tables of intervals."""
    scale = 10 if quick else 1
    draws, fewer = DRAWS // scale, FEWER // scale
    one = f"±{100 * doubt(NOMINAL, draws):.1f} points, ±{100 * doubt(NOMINAL, fewer):.1f} where a method resamples"
    head = (
        f"Nominal {100 * NOMINAL:g} / {100 * NOMINAL:g} everywhere (a two-sided {100 * TWO_SIDED:g} % interval). {CELL}. "
        f"{draws:,} samples a cell, {fewer:,} where a method resamples; one standard error at 5 % is {one}. "
        "Bold: above nominal by more than three of them."
    )
    differing = (*SIZES[:2], 14, *SIZES[2:])
    parts = [
        head,
        _table("#### A mean of shares (values from 0 to 1)", _shares, SHARES, SIZES, scale=scale, jobs=jobs),
        _table("#### A mean of paired differences of shares (from −1 to 1)", _changes, CHANGES, differing, scale=scale, jobs=jobs),
        _table("#### A mean of sizes without a known end (costs, seconds)", _sizes, SIZED, SIZES, scale=scale, jobs=jobs),
        _table(
            "#### A mean of clustered shares (n is the number of clusters, of 1 to 4 units)",
            _clusters,
            CLUSTERED,
            SIZES,
            scale=scale,
            jobs=jobs,
        ),
        _table("#### pass^k of n tasks with 4 trials each", _passes, PASSES, SIZES[1:], scale=scale, jobs=jobs),
    ]
    return "\n\n".join(parts)


def _table(
    says: str,
    cell: Callable[[tuple[str, int, int]], dict[str, str]],
    shapes: Mapping[str, Shape],
    sizes: Sequence[int],
    *,
    scale: int,
    jobs: int,
) -> str:
    found = each(cell, [(name, n, scale) for name in shapes for n in sizes], jobs)
    rows = []
    for at, (name, shape) in enumerate(shapes.items()):
        cells = found[at * len(sizes) : (at + 1) * len(sizes)]
        for method in cells[0]:
            label = f"{name}: {shape.says}" if method == next(iter(cells[0])) else ""
            rows.append((label, method, *(c[method] for c in cells)))
    return listed(says, ("values", "method", *(f"n {n}" for n in sizes)), rows)


def _rates(samples: Array, truth: float, methods: Mapping[str, Method], scale: int) -> dict[str, str]:
    found = {}
    for name, method in methods.items():
        draws = (FEWER if name == RESAMPLING else DRAWS) // scale
        kinds, counts = np.unique(np.sort(samples[:draws], axis=1), axis=0, return_counts=True)
        missed = np.array([method(row, truth) for row in kinds.tolist()], dtype=np.float64)
        found[name] = _cell(counts @ missed / draws, draws)
    return found


def _cell(rates: Array, draws: int) -> str:
    return " / ".join(told(float(rate), draws=draws) for rate in rates)


def _shares(of: tuple[str, int, int]) -> dict[str, str]:
    name, n, scale = of
    shape = SHARES[name]
    return _rates(shape.draw(generator("shares", name, n), DRAWS // scale, n), shape.mean, OF_SHARES, scale)


def _sizes(of: tuple[str, int, int]) -> dict[str, str]:
    name, n, scale = of
    shape = SIZED[name]
    return _rates(shape.draw(generator("sizes", name, n), DRAWS // scale, n), shape.mean, OF_SIZES, scale)


def _changes(of: tuple[str, int, int]) -> dict[str, str]:
    name, n, scale = of
    shape, draws = CHANGES[name], DRAWS // scale
    samples = shape.draw(generator("changes", name, n), draws, n)
    found = _rates(samples[..., 1] - samples[..., 0], shape.mean, OF_CHANGES, scale)
    cells, counts = np.unique(np.sort(3 * samples[..., 0] + 60 * samples[..., 1], axis=1), axis=0, return_counts=True)
    missed = []
    for row in cells:
        candidate = np.floor_divide(row, 60 / 4) / 4
        arms = ((row - 60 * candidate) / 3).tolist(), candidate.tolist()
        seen = newcombe_paired(*arms, confidence=TWO_SIDED)
        missed.append((shape.mean < seen.low - 1e-9, shape.mean > seen.high + 1e-9))
    found["Newcombe (shown)"] = _cell(counts @ np.array(missed, dtype=np.float64) / draws, draws)
    return found


def _clustered(rng: np.random.Generator, draws: int, n: int) -> Array:
    """(draws, clusters, units): a cluster's units share a rate; the first 1, 2, 3, 4, 1, 2… of each count."""
    rates = rng.beta(2, 0.5, size=(draws, n, 1))
    return (rng.random((draws, n, 4)) < rates).astype(np.float64)


CLUSTERED = {"shared rates": Shape(says="0 or 1, rates beta(2, 0.5) by cluster", draw=_clustered, mean=0.8)}


def _clusters(of: tuple[str, int, int]) -> dict[str, str]:
    name, n, scale = of
    shape = CLUSTERED[name]
    samples = shape.draw(generator("clusters", name, n), DRAWS // scale, n)
    sizes = [1 + at % 4 for at in range(n)]
    names = [at for at, size in enumerate(sizes) for _ in range(size)]
    methods: Mapping[str, tuple[Method, int]] = {
        GAFFKE: (lambda x, mu: _gaffke(_means(x, sizes), mu, least=0.0, most=1.0), DRAWS),
        "t, CR1": (_by(lambda x: clustered_mean(x, names, confidence=TWO_SIDED, spread=1.0)), DRAWS),
        "t, CR0": (_by(lambda x: clustered_mean(x, names, confidence=TWO_SIDED, spread=1.0, corrected=False)), DRAWS),
        "t, clusters ignored": (_by(lambda x: mean_t(x, confidence=TWO_SIDED, spread=1.0)), DRAWS),
        RESAMPLING: (_by(lambda x: bootstrap_mean(x, names, how=HOW)), FEWER),
    }
    found = {}
    for method, (missed, most) in methods.items():
        draws = most // scale
        rows = [[v for cluster, size in zip(s, sizes, strict=True) for v in cluster[:size]] for s in samples[:draws].tolist()]
        found[method] = _cell(np.array([missed(row, shape.mean) for row in rows], dtype=np.float64).mean(axis=0), draws)
    return found


def _means(values: Row, sizes: Sequence[int]) -> list[float]:
    ends = np.cumsum(sizes).tolist()
    return [sum(values[end - size : end]) / size for end, size in zip(ends, sizes, strict=True)]


def _tasks(rng: np.random.Generator, draws: int, n: int) -> Array:
    """Successes in 4 trials of tasks whose rates are beta(2, 1)."""
    return rng.binomial(4, rng.beta(2, 1, size=(draws, n))).astype(np.float64)


PASSES = {f"pass^{k}": Shape(says="task rates beta(2, 1)", draw=_tasks, mean=2 / (2 + k)) for k in (1, 2, 4)}


def _passes(of: tuple[str, int, int]) -> dict[str, str]:
    name, n, scale = of
    shape, draws, k = PASSES[name], FEWER // scale, int(name.removeprefix("pass^"))
    samples = shape.draw(generator("passes", n), draws, n).astype(int).tolist()
    missed = [_by(lambda x: pass_hat_interval([int(c) for c in x], [4] * n, k=k, how=HOW))(row, shape.mean) for row in samples]
    return {RESAMPLING: _cell(np.array(missed, dtype=np.float64).mean(axis=0), draws)}
