"""A mean that people would give, from their values of a random sample and a judge's values of everything (PPI++).

Angelopoulos, Duchi and Zrnic 2023 (arXiv 2311.01453). `ppi` is the textbook case of two independent samples; `combined`
is the same estimate for units that are clustered, drawn with unequal known chances, or drawn within strata.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from hardcalls.record import Record
from hardcalls.stats.interval import Interval, quantile, zero_failures_bound


@dataclass(frozen=True, kw_only=True)
class Unit:
    """One scenario: what the judge says of all of it, and what people and the judge say of the part that people rated."""

    f: float
    y: float | None = None
    """People's value; None where they rated nothing of it."""
    f_where_rated: float = math.nan
    """The judge's value of just what people rated."""
    weight: float = 1.0
    """How much of the whole it is."""
    chance: float = 1.0
    """The probability with which people were given it."""
    cluster: str = ""
    """Units of one cluster are not independent; empty: it is one by itself."""
    stratum: str = ""


class Combined(Record):
    """The estimate with the judge, and the one without."""

    interval: Interval
    classical: Interval
    tuning: float
    """Lambda: how far the judge is used, from 0 to 1."""
    labelled: int
    unlabelled: int


def ppi(
    y: Sequence[float],
    f: Sequence[float],
    unlabelled: Sequence[float],
    *,
    confidence: float,
    tuning: float | None = None,
    ddof: int = 1,
) -> Combined:
    """People's values `y` and the judge's `f` of the same items, and the judge's of other items from the same source.

    tuning: lambda; None tunes it by power: Cov(y, f) / ((1 + n/N) Var(f)), the variance over all items, cut to 0..1.
    ddof 1 divides every variance by n - 1 (but see below) and uses Student's t with n - 1 degrees of freedom; ddof 0 divides by n
    and uses the normal distribution, as ppi_py does. The variance under lambda divides by one less than all items in both.
    """
    n, big = len(y), len(unlabelled)
    lam = _tuned(y, f, unlabelled, ddof=ddof) if tuning is None else tuning
    rest = [a - lam * b for a, b in zip(y, f, strict=True)]
    estimate = _mean(rest) + (lam * _mean(unlabelled) if big else 0.0)
    variance = _variance(rest, ddof) / n + (lam * lam * _variance(unlabelled, ddof) / big if big else 0.0)
    half = _multiplier(n - 1, confidence=confidence, student=ddof == 1) * math.sqrt(variance)
    plain = _multiplier(n - 1, confidence=confidence, student=ddof == 1) * math.sqrt(_variance(y, ddof) / n)
    return Combined(
        interval=_interval(estimate, half, n=n, confidence=confidence, method="ppi++" if tuning is None else "ppi"),
        classical=_interval(_mean(y), plain, n=n, confidence=confidence, method="t" if ddof == 1 else "normal"),
        tuning=lam,
        labelled=n,
        unlabelled=big,
    )


def _tuned(y: Sequence[float], f: Sequence[float], unlabelled: Sequence[float], *, ddof: int) -> float:
    n, big = len(y), len(unlabelled)
    spread = _variance([*f, *unlabelled], 1)
    if not big or spread == 0:
        return 0.0
    covariance = math.fsum((a - _mean(y)) * (b - _mean(f)) for a, b in zip(y, f, strict=True)) / (n - ddof)
    return min(1.0, max(0.0, covariance / ((1 + n / big) * spread)))


def combined(units: Sequence[Unit], *, confidence: float, spread: float, tuning: float | None = None) -> Combined:
    """The weighted mean over all units, of which people rated some.

    With l = lambda (n + N) / N it is l * mean(f of all) + mean(y - l f of those rated), the latter weighted by weight / chance:
    for equal chances exactly PPI++ with the rest as its N. The variance is that of the sums of each cluster's linearised parts,
    people's values about their stratum's mean; each part grows by C / (C - strata) for C clusters, Student's t has as many
    degrees of freedom as there are rated clusters less strata, and both lose one more where lambda is tuned.
    Strata of less than two rated clusters become one. `spread`: the largest possible distance between two values of y,
    for samples in which nothing varies (mean_t has the same rule). Strata are taken as having the shares that they have here.
    """
    units = [replace(u, cluster=u.cluster or f"\0{number}") for number, u in enumerate(units)]
    rated = [u for u in units if u.y is not None]
    n, big = len(rated), len(units) - len(rated)
    nothing = Interval(estimate=math.nan, low=-math.inf, high=math.inf, n=0, confidence=confidence, method="t")
    if not rated:
        return Combined(interval=nothing, classical=nothing, tuning=0.0, labelled=0, unlabelled=big)
    strata = _strata(rated)
    people = _parts(rated, [u.weight / u.chance for u in rated], [u.y or 0.0 for u in rated], strata=strata)
    near = _parts(rated, [u.weight / u.chance for u in rated], [u.f_where_rated for u in rated], strata=strata)
    whole = _parts(units, [u.weight for u in units], [u.f for u in units], strata={})
    clusters, groups = len(people.by_cluster), len(set(strata.values()))
    share = big / len(units)
    if tuning is None:
        lam = _best(people.by_cluster, near.by_cluster, whole.by_cluster) * share if clusters > groups + 1 else 0.0
        lam = min(1.0, max(0.0, lam))
    else:
        lam = tuning
    used = lam / share if share else 0.0
    spent = groups + (1 if tuning is None and lam > 0 else 0)
    estimate = people.mean + used * (whole.mean - near.mean)
    rest = {c: people.by_cluster[c] - used * near.by_cluster[c] for c in people.by_cluster}
    other = {c: used * v for c, v in whole.by_cluster.items()}
    floor = spread * zero_failures_bound(clusters, confidence=0.5 + confidence / 2)
    half = _half(rest, other, spent=spent, confidence=confidence, floor=floor)
    plain = _half(people.by_cluster, {}, spent=groups, confidence=confidence, floor=floor)
    return Combined(
        interval=_interval(estimate, half, n=clusters, confidence=confidence, method="ppi++"),
        classical=_interval(people.mean, plain, n=clusters, confidence=confidence, method="t"),
        tuning=lam,
        labelled=n,
        unlabelled=big,
    )


@dataclass(frozen=True, kw_only=True)
class Parts:
    """A weighted mean, and how each cluster moves it."""

    mean: float
    by_cluster: Mapping[str, float]


def _parts(units: Sequence[Unit], weights: Sequence[float], values: Sequence[float], *, strata: Mapping[str, str]) -> Parts:
    total = math.fsum(weights)
    mean = math.fsum(w * v for w, v in zip(weights, values, strict=True)) / total
    sums: dict[str, list[tuple[float, float]]] = {}
    for unit, w, v in zip(units, weights, values, strict=True):
        sums.setdefault(strata.get(unit.stratum, ""), []).append((w, v))
    centres = {k: math.fsum(w * v for w, v in rows) / math.fsum(w for w, _ in rows) for k, rows in sums.items()}
    moved: dict[str, list[float]] = {}
    for unit, w, v in zip(units, weights, values, strict=True):
        moved.setdefault(unit.cluster, []).append(w * (v - centres[strata.get(unit.stratum, "")]) / total)
    return Parts(mean=mean, by_cluster={c: math.fsum(p) for c, p in moved.items()})


def _strata(rated: Sequence[Unit]) -> dict[str, str]:
    """By stratum, what it is counted as: itself where it has two clusters, else one with all that are as small."""
    members: dict[str, set[str]] = {}
    for unit in rated:
        members.setdefault(unit.stratum, set()).add(unit.cluster)
    small = {s for s, clusters in members.items() if len(clusters) < 2}  # noqa: PLR2004  (one has no spread)
    if len(small) == 1 and len(members) > 1:
        small |= {min(members.keys() - small, key=lambda s: (len(members[s]), s))}
    return {s: "\0small" if s in small else s for s in members}


def _best(people: Mapping[str, float], near: Mapping[str, float], whole: Mapping[str, float]) -> float:
    """The l of the least variance: the regression of people's parts on the judge's."""
    judge = {c: near.get(c, 0.0) - whole.get(c, 0.0) for c in near.keys() | whole.keys()}
    below = math.fsum(v * v for v in judge.values())
    return math.fsum(people[c] * judge[c] for c in people) / below if below > 0 else 0.0


def _half(rest: Mapping[str, float], other: Mapping[str, float], *, spent: int, confidence: float, floor: float) -> float:
    clusters = len(rest)
    free = clusters - spent
    if free < 1:
        return math.inf
    grow = math.sqrt(clusters / free)
    grow_other = math.sqrt(len(other) / (len(other) - 1)) if len(other) > 1 else 1.0
    parts = [grow * rest.get(c, 0.0) + grow_other * other.get(c, 0.0) for c in sorted(rest.keys() | other.keys())]
    error = math.sqrt(math.fsum(p * p for p in parts))
    half = _multiplier(free, confidence=confidence, student=True) * error
    return max(half, floor) if math.sqrt(math.fsum(p * p for p in rest.values())) <= 1e-12 else half  # noqa: PLR2004  (rounding)


def _interval(estimate: float, half: float, *, n: int, confidence: float, method: str) -> Interval:
    return Interval(estimate=estimate, low=estimate - half, high=estimate + half, n=n, confidence=confidence, method=method)


def _multiplier(free: int, *, confidence: float, student: bool) -> float:
    if not student:
        return quantile(confidence)
    if free < 1:
        return math.inf
    from scipy.special import stdtrit  # noqa: PLC0415  (a third of a second, and `run` needs none of it)

    return float(stdtrit(free, 0.5 + confidence / 2))


def _mean(values: Sequence[float]) -> float:
    return math.fsum(values) / len(values)


def _variance(values: Sequence[float], ddof: int) -> float:
    if len(values) <= ddof:
        return 0.0
    mean = _mean(values)
    return math.fsum((v - mean) ** 2 for v in values) / (len(values) - ddof)
