"""The figures of one group, each with its interval over items."""

from collections.abc import Sequence

import numpy as np

from hardcalls.agreement.group import Group
from hardcalls.agreement.table import Table
from hardcalls.record import Record
from hardcalls.stats.alpha import Level, alphas
from hardcalls.stats.chance import Chance, Weights, chance_corrected, pair_agreement, prevalence
from hardcalls.stats.coefficient import Coefficient
from hardcalls.stats.icc import FORMS, iccs
from hardcalls.stats.resampling import Array, Figure, Resampling, Statistic, measured

MOST_SHOWN = 12
"""Categories up to which the share of each is told."""
PAIR = 2
ALPHA, GWET, FLEISS = "Krippendorff's alpha", "Gwet's AC", "Fleiss' kappa"
AGREEMENT, PREVALENCE, MEAN, ICC = "agreement of pairs", "prevalence", "mean", "ICC"
ORDERED: tuple[Level, ...] = ("nominal", "ordinal")


class Shown(Record):
    """What is asked of a group beyond the usual."""

    level: Level | None = None
    """Of measurement, for alpha; None for all that the values allow."""
    how: Resampling = Resampling()


def levels_of(group: Group, asked: Level | None) -> tuple[Level, ...]:
    """The levels at which alpha is computed; with two categories they are all one."""
    if asked:
        return (asked,)
    if not group.ordered or len(group.categories) <= PAIR:
        return ("nominal",)
    return (*ORDERED, "interval") if group.numeric else ORDERED


def figures(group: Group, table: Table, shown: Shown) -> tuple[Coefficient, ...]:
    """Agreement, corrected for chance in each way that fits the values, and how often each of them was given."""
    if not table.units:
        return ()
    return (*_agreement(group, table, shown), *_icc(group, table, shown.how), *_prevalence(group, table, shown.how))


def _agreement(group: Group, table: Table, shown: Shown) -> tuple[Coefficient, ...]:
    overlap = table.ratings >= PAIR
    graded = group.ordered and len(group.categories) > PAIR
    weights: tuple[Weights, ...] = ("identity", "linear", "quadratic", "ordinal") if graded else ("identity",)
    models: list[tuple[Chance, Weights]] = [*(("gwet", w) for w in weights), ("fleiss", "identity")]
    gwets = [Figure(name=f"{GWET}{1 if w == 'identity' else 2}", weights=w) for w in weights]
    levels = levels_of(group, shown.level)
    usable = [v for v in levels if v == "nominal" or (group.ordered and (v == "ordinal" or group.numeric))]
    corrected: tuple[tuple[Statistic, list[Figure]], ...] = (
        (alphas(table.counts, table.worth.tolist(), levels=usable), [Figure(name=ALPHA, weights=v) for v in usable]),
        (chance_corrected(table.counts, table.worth.tolist(), models=models), [*gwets, Figure(name=FLEISS, weights="identity")]),
    )
    plain = pair_agreement(table.counts, np.eye(len(group.categories)))
    none = why_none(table)

    def of(statistic: Statistic, called: list[Figure], *, reason: str) -> tuple[Coefficient, ...]:
        return measured(statistic, called, groups=table.items, informative=overlap, how=shown.how, none=reason)

    found = of(plain, [Figure(name=AGREEMENT, proportion=True)], reason=none)
    for statistic, called in corrected:
        if called:
            reason = none or _undefined(called)
            found += of(_nothing(len(called)) if none else statistic, called, reason=reason)
    n = int(overlap.sum())
    refused = (Coefficient(name=ALPHA, weights=v, n=n, reason=_unfit(group)) for v in levels if v not in usable)
    return (*found, *refused)


def _unfit(group: Group) -> str:
    return "an order of names has no distances" if group.ordered else "names have no order, unless --order gives one"


def why_none(table: Table) -> str:
    """Why nothing can be corrected for chance; empty where it can."""
    overlap = table.counts[table.ratings >= PAIR]
    if not overlap.size:
        return "nothing was rated by two raters"
    if ((overlap.sum(axis=0)) > 0).sum() < PAIR:
        return "every rating is the same, so agreement cannot be told from chance"
    return ""


def _undefined(called: Sequence[Figure]) -> str:
    return "a ratio needs values of 0 or more" if called[0].weights == "ratio" else "not defined on these ratings"


def _nothing(figures: int) -> Statistic:
    def statistic(weights: Array) -> Array:
        return np.full((len(weights), figures), np.nan)

    return statistic


def _icc(group: Group, table: Table, how: Resampling) -> tuple[Coefficient, ...]:
    """The intraclass correlations of units that every rater rated."""
    if not group.numeric or len(group.categories) <= PAIR:
        return ()
    complete = (table.codes >= 0).all(axis=1)
    called = [Figure(name=f"{ICC}({form})") for form in FORMS]
    if len(table.raters) < PAIR or complete.sum() < PAIR:
        reason = (
            f"needs two raters and two items that each of them rated; of {len(table.raters)} raters all rated {int(complete.sum())}"
        )
        return tuple(Coefficient(name=f.name, n=int(complete.sum()), reason=reason) for f in called)
    _, items = np.unique(table.items[complete], return_inverse=True)
    none = "no rating differs from another"
    informative = np.ones(len(items), dtype=np.bool_)
    return measured(iccs(table.worth[table.codes[complete]]), called, groups=items, informative=informative, how=how, none=none)


def _prevalence(group: Group, table: Table, how: Resampling) -> tuple[Coefficient, ...]:
    rated = table.ratings > 0
    found: tuple[Coefficient, ...] = ()
    if len(group.categories) <= MOST_SHOWN:
        called = [Figure(name=PREVALENCE, of=f"{c:g}" if not isinstance(c, str) else c, proportion=True) for c in group.categories]
        found = measured(prevalence(table.counts), called, groups=table.items, informative=rated, how=how, none="no ratings")
    if group.numeric and len(group.categories) > PAIR:
        shares = prevalence(table.counts)

        def mean(weights: Array) -> Array:
            return (shares(weights) @ table.worth)[:, None]

        found += measured(mean, [Figure(name=MEAN)], groups=table.items, informative=rated, how=how, none="no ratings")
    return found
