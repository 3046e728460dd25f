"""How often a run that may stop early is failed, and how much of it is then not run, for candidates whose true rates are known."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

import numpy as np

from benchmarks.statistics_rollouts import Array, Asked, Rollouts, Shape, suite
from benchmarks.statistics_shapes import each, generator, listed, told
from hardcalls.design import Design, design_of, weights_of
from hardcalls.stats.betting import FLAT, STAKES
from hardcalls.stats.bounded import p_below

DRAWS, CHUNK = 10_000, 1_000
ALPHA, EARLY = 0.05, 0.5
FLOOR, MARGIN, DEPLOYED = 0.8, 0.1, 0.9
"""The rules: at least this rate, at most this much below the baseline, whose rate is the third."""
METRIC = "correctness.passed"
KEPT = {"better": 0.95, "equal": 0.9, "worse, allowed": 0.85, "at both limits": 0.8}
BROKEN = {"beyond": 0.7, "far beyond": 0.5}
TRUTHS: Mapping[str, float] = {**KEPT, **BROKEN}


@dataclass(frozen=True, kw_only=True)
class Kind:
    """A shape of values, and what is odd about the rates of its scenarios."""

    shape: Shape
    odd: str = ""


def _kind(name: str, says: str, odd: str = "", **more: object) -> Kind:
    return Kind(shape=replace(Shape(name=name, says=says, trials=1), **more), odd=odd)


KINDS: Mapping[str, Kind] = {
    k.shape.name: k
    for k in (
        _kind("coins", "96 scenarios, 1 trial: 0 or 1"),
        _kind("trials", "means of 3 trials", trials=3),
        _kind("graded", "a scale of eleven, most at its ends", values="graded"),
        _kind("few differ", "0 or 1, nearly always as the baseline", scenario=0.97),
        _kind("alike", "every scenario has the very same value: no spread", odd="alike"),
        _kind("languages", "one language far worse than the others", odd="languages"),
        _kind("fixed", "some scenarios always fail, the others never: only their order is chance", odd="fixed"),
        _kind("families", "24 stories, each told in 4 languages", together=4, family=0.4),
        _kind("lost", "8 % lost to others' faults", trials=3, lost=0.08),
        _kind("few", "24 scenarios, 1 trial", scenarios=24),
    )
}


def markdown(quick: bool, jobs: int) -> str:  # noqa: FBT001  (a Section)
    """The table of runs until they are decided."""
    draws = DRAWS // (10 if quick else 1)
    found = each(_cell, [(kind, truth, draws) for kind in KINDS for truth in TRUTHS], jobs)
    rows = []
    for at, kind in enumerate(KINDS.values()):
        cells = found[at * len(TRUTHS) : (at + 1) * len(TRUTHS)]
        rows.append((f"{kind.shape.name}: {kind.shape.says}", str(_blocks(kind)), *cells))
    says = (
        f"Two rules at a confidence of {1 - ALPHA:.0%}: a rate of at least {FLOOR:.0%}, and at most {100 * MARGIN:.0f} points "
        f"below a baseline whose true rate is {DEPLOYED:.0%}; half of the error is for the looks. {draws:,} runs a cell. "
        f"*early / in all / saved*: percent of runs failed at a look (nominal at most {100 * ALPHA * EARLY:g}), failed at a look "
        f"or in the end (at most {100 * ALPHA:g}), and the mean percent of conversations that were not run. Bold: an error above "
        "nominal by more than three standard errors."
    )
    truths = [f"{name} ({100 * rate:.0f} %)" for name, rate in TRUTHS.items()]
    return listed(says, ("values", "blocks", *truths), rows)


def _cell(asked: tuple[str, str, int]) -> str:
    kind, truth, draws = KINDS[asked[0]], asked[1], asked[2]
    parts = [_failed(kind, TRUTHS[truth], min(CHUNK, draws), start) for start in range(0, draws, CHUNK)]
    early, failed, saved = (float(np.concatenate(p).mean()) for p in zip(*parts, strict=True))
    if truth in BROKEN:
        return f"{100 * early:.1f} / {100 * failed:.1f} / {100 * saved:.0f}"
    of_looks = told(early, draws=draws, nominal=ALPHA * EARLY)
    return f"{of_looks} / {told(failed, draws=draws, nominal=ALPHA)} / {100 * saved:.0f}"


def _failed(kind: Kind, rate: float, draws: int, start: int) -> tuple[Array, Array, Array]:
    """Of each run: whether a look failed it, whether anything did, and the share of it that was not run."""
    mine, theirs = _drawn(kind, rate, draws, start)
    against = np.round(mine - theirs, 12)
    kept = [mine - FLOOR, against + MARGIN]
    columns, weights = _layout(kind)
    top = looks(kept, [1 - FLOOR, 1 + MARGIN], columns, weights)
    first = np.where(top >= 1 / (ALPHA * EARLY), np.arange(top.shape[1]), top.shape[1]).min(axis=1)
    early = first < top.shape[1]
    sizes = np.cumsum([len(c) for c in columns])
    saved = np.where(early, 1 - sizes[np.minimum(first, len(columns) - 1)] / sizes[-1], 0.0)
    least = np.minimum(_kept_by_chance(mine, FLOOR), _kept_by_chance(against, -MARGIN))
    # Holm: some rule falls exactly when the smallest of the two p-values, doubled, is small enough.
    return early, early | (2 * least <= ALPHA * (1 - EARLY)), saved


def looks(kept: Sequence[Array], gains: Sequence[float], columns: Sequence[Array], weights: Sequence[Array]) -> Array:
    """(draws, blocks): the largest evidence against any rule after each block, as stats/betting.py has it, for many runs at once.

    `kept` are (draws, units), a rule each; `columns` and `weights` are the units of each block.
    """
    wealths = []
    for values, gain in zip(kept, gains, strict=True):
        stakes = (np.arange(STAKES) + 0.5) / STAKES / max(gain, FLAT)
        logs, after = np.zeros((len(values), STAKES)), []
        for of_block, weight in zip(columns, weights, strict=True):
            logs = logs + np.einsum("dus,u->ds", np.log1p(-values[:, of_block, None] * stakes), weight)
            after.append(np.exp(np.minimum(logs, 700.0)).mean(axis=1))
        wealths.append(np.stack(after, axis=1))
    ordered = np.sort(np.stack(wealths), axis=0)
    groups = [(ordered[-1] + ordered[:n].sum(axis=0)) / (n + 1) for n in range(len(ordered))]
    return np.min(groups, axis=0)


def _kept_by_chance(values: Array, limit: float) -> Array:
    """The p-value of "the limit is kept" of each run."""
    kinds, which = np.unique(np.sort(np.round(values, 9), axis=1), axis=0, return_inverse=True)
    found = np.array([p_below(row, limit=limit, most=1.0) for row in kinds.tolist()])
    return found[which.ravel()]


@cache
def _design(scenarios: int, together: int) -> tuple[Design, dict[str, str]]:
    made = suite(Shape(name="", says="", scenarios=scenarios, together=together))
    design = design_of(list(made.values()), seed="made-up", policy="made-up", policy_hash="", early=EARLY)
    return design, {name: s.unit for name, s in made.items()}


def _blocks(kind: Kind) -> int:
    return len(_design(kind.shape.scenarios, kind.shape.together)[0].blocks)


def _layout(kind: Kind) -> tuple[list[Array], list[Array]]:
    """The columns and the weights of each block's units."""
    design, units = _design(kind.shape.scenarios, kind.shape.together)
    at = {unit: i for i, unit in enumerate(sorted(set(units.values())))}
    blocks = weights_of(design, units)
    return [np.array([at[u] for u in b]) for b in blocks], [np.array(list(b.values())) for b in blocks]


def _drawn(kind: Kind, rate: float, draws: int, start: int) -> tuple[Array, Array]:
    """(draws, units) values of candidates and of what they are compared with."""
    shape, n = kind.shape, kind.shape.scenarios
    if kind.odd == "alike":
        return np.full((draws, n), rate), np.full((draws, n), DEPLOYED)
    if kind.odd == "fixed":
        rng = generator("fixed", rate, start)
        fails = (int(n * (1 - rate) + 1e-9), int(np.ceil(n * (1 - DEPLOYED) - 1e-9)))
        mine, theirs = (rng.permuted(np.tile(np.arange(n) >= f, (draws, 1)), axis=1).astype(np.float64) for f in fails)
        return mine, theirs
    seed = [*shape.name.encode(), round(1000 * rate), start]
    made = Rollouts(shape, [_asked(kind, rate)], baseline=_asked(kind, DEPLOYED), count=draws, seed=seed)
    mine = np.where(made.lost, 1.0, made.values[METRIC]).mean(axis=2)
    theirs = made.before.mean(axis=2)
    together = (draws, -1, shape.together)
    return mine.reshape(together).mean(axis=2), theirs.reshape(together).mean(axis=2)


def _asked(kind: Kind, rate: float) -> Asked:
    if kind.odd != "languages":
        return Asked(metric=METRIC, good=rate, limit=rate, beyond=rate)
    others = min(1.0, rate + 0.1)
    return Asked(metric=METRIC, good=others, limit=4 * rate - 3 * others, beyond=0.0, worse_in="de")
