"""What pairs of raters agree on: Cohen's kappa and Spearman's rho, of each pair and their mean."""

from collections.abc import Sequence

import msgspec
import numpy as np

from hardcalls.agreement.figures import PAIR, why_none
from hardcalls.agreement.group import MOST_STEPS, Group
from hardcalls.agreement.table import Table
from hardcalls.stats.coefficient import Coefficient
from hardcalls.stats.kappa import Distance, distances, kappa, pair_tables, spearman_of
from hardcalls.stats.resampling import Array, Codes, Figure, Resampling, Statistic, measured

SHARED = 10
"""Units that two raters need in common to be a pair."""
MOST_PAIRS = 45
"""Pairs up to which each is told, and not only their mean."""
CELLS = 1_000_000
"""Cells of tables in memory at once."""
WORK = 5e9
"""Products above which fewer draws are made."""
FEWEST = 200
KAPPA, SPEARMAN = "Cohen's kappa", "Spearman's rho"


def pairs(group: Group, table: Table, how: Resampling) -> tuple[tuple[Coefficient, ...], tuple[Coefficient, ...]]:
    """The mean over pairs of each figure, and the figures of each pair where there are not too many."""
    graded = group.ordered and len(group.categories) > PAIR
    kinds: tuple[Distance, ...] = ("plain", "linear", "quadratic") if graded else ("plain",)
    called = [*(Figure(name=KAPPA, weights=k) for k in kinds), *([Figure(name=SPEARMAN, weights="ranks")] if graded else [])]
    rated = (table.codes >= 0).astype(np.float64)
    shared = rated.T @ rated
    first, second = np.nonzero(np.triu(shared >= SHARED, k=1))
    reason = _why_not(group, table, len(first))
    if reason:
        return tuple(Coefficient(name=f.name, weights=f.weights, n=0, of="mean of pairs", reason=reason) for f in called), ()
    each = len(first) <= MOST_PAIRS
    names = [f"{table.raters[a]} & {table.raters[b]}" for a, b in zip(first, second, strict=True)] if each else []
    mean = f"mean of {len(first)} pair{'s' if len(first) > 1 else ''}"
    found = measured(
        _statistic(table, [distances(table.worth.tolist(), k) for k in kinds], (first, second), ranks=graded, each=each),
        [msgspec.structs.replace(f, of=of) for of in (mean, *names) for f in called],
        groups=table.items,
        informative=table.ratings >= PAIR,
        how=_affordable(how, len(first) * len(table.worth) ** 2 * len(table.units)),
        none="one of the two gave one value only",
    )
    told = found[len(called) :]
    counts = np.repeat(shared[first, second], len(called))[: len(told)].astype(int).tolist()
    return found[: len(called)], tuple(msgspec.structs.replace(f, n=n) for f, n in zip(told, counts, strict=True))


def _why_not(group: Group, table: Table, pairs: int) -> str:
    if len(group.categories) > MOST_STEPS + 1:
        return f"{len(group.categories)} different values, and kappa takes up to {MOST_STEPS + 1}"
    return why_none(table) or ("" if pairs else f"no two raters share {SHARED} items")


def _statistic(table: Table, weighings: Sequence[Array], pairs: tuple[Codes, Codes], *, ranks: bool, each: bool) -> Statistic:
    """Each figure's mean over the pairs that have one, then every figure of every pair if asked for."""
    first, second = pairs
    categories = len(table.worth)

    def block(weights: Array, some: slice) -> Array:
        one, two = table.codes[:, first[some]], table.codes[:, second[some]]
        tables = pair_tables(one, two, weights, categories=categories)
        return np.stack([*(kappa(tables, w) for w in weighings), *([spearman_of(tables)] if ranks else [])], axis=2)

    def statistic(weights: Array) -> Array:
        at_once = max(1, int(CELLS / (len(weights) * categories**2)))
        sums, defined, told = 0.0, 0.0, []
        for start in range(0, len(first), at_once):
            found = block(weights, slice(start, start + at_once))
            known = np.isfinite(found)
            sums += np.where(known, found, 0.0).sum(axis=1)
            defined += known.sum(axis=1)
            told += [found] if each else []
        means = np.divide(sums, defined, out=np.full(np.shape(sums), np.nan), where=np.asarray(defined) > 0)
        return np.concatenate([means, *(f.reshape(len(weights), -1) for f in told)], axis=1)

    return statistic


def _affordable(how: Resampling, work: int) -> Resampling:
    """Fewer draws, and without the correction for skew, where a crowd of raters makes thousands of pairs."""
    if work * how.resamples <= WORK:
        return how
    return msgspec.structs.replace(how, resamples=min(how.resamples, max(FEWEST, int(WORK / work))), corrected=False)
