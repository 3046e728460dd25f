"""How many conversations people have to rate for an interval of a wanted width, with a judge's help and without."""

import math
from collections.abc import Mapping, Sequence

from hardcalls.record import Record
from hardcalls.stats.interval import quantile

LEAST = 5
"""Units that people rated, below which a stratum's own spread is not known."""


class Spread(Record):
    """How far values lie apart, and how well the judge follows people."""

    people: float
    """Standard deviation of people's values over units."""
    judge: float
    """The same of the judge's, over all units."""
    correlation: float

    @property
    def rest(self) -> float:
        """What of people's spread the judge leaves, at its best."""
        return self.people * math.sqrt(max(0.0, 1 - self.correlation**2))


class Need(Record, omit_defaults=True):
    """What a wanted width takes. None: more units than there are."""

    spread: Spread
    units: int
    """That there are: scenarios, or stories that several of them tell."""
    width: float
    confidence: float
    classical: int | None
    combined: int | None
    narrowest: float
    """The width when people rate all of them."""
    tuning: float = 0.0
    """Lambda at `combined`."""
    strata: dict[str, int] = {}
    """How to draw `combined` (or where that is None, all) of them: by weight and by what the judge leaves (Neyman)."""


def spread_of(people: Sequence[float], judged: Sequence[float], everything: Sequence[float]) -> Spread:
    """From a pilot: people's values and the judge's of the same units, and the judge's of all."""
    x, y = _deviation(judged), _deviation(people)
    mx, my = math.fsum(judged) / len(judged), math.fsum(people) / len(people)
    covariance = math.fsum((a - mx) * (b - my) for a, b in zip(judged, people, strict=True)) / max(1, len(people) - 1)
    return Spread(people=y, judge=_deviation(everything), correlation=covariance / (x * y) if x > 0 and y > 0 else 0.0)


def need(spread: Spread, *, units: int, width: float, confidence: float) -> Need:
    """The fewest units for an interval of this width: Student's t, lambda tuned, the unlabelled being the rest of the units."""
    plain, both = (_fewest(spread, units, width, confidence, judged=judged) for judged in (False, True))
    return Need(
        spread=spread,
        units=units,
        width=width,
        confidence=confidence,
        classical=plain,
        combined=both if plain is None or (both is not None and both < plain) else plain,
        tuning=_tuning(spread, both, units) if both else 0.0,
        narrowest=_width(spread, units, units, confidence, judged=False),
    )


def shared_out(n: int, weights: Mapping[str, float], rests: Mapping[str, float]) -> dict[str, int]:
    """So many labels over strata, as weight times what the judge leaves (Neyman 1934), at least two in each where they reach."""
    pull = {name: weights[name] * rests[name] for name in sorted(weights)}
    total = math.fsum(pull.values())
    shares = {name: n * (p / total if total > 0 else weights[name]) for name, p in pull.items()}
    whole = {name: math.floor(s) for name, s in shares.items()}
    for name in sorted(shares, key=lambda s: (whole[s] - shares[s], s))[: n - sum(whole.values())]:
        whole[name] += 1
    for name in sorted(whole):
        most = max(whole, key=lambda s: (whole[s], s))
        while whole[name] < 2 < whole[most]:  # noqa: PLR2004  (one has no spread)
            whole[name], whole[most] = whole[name] + 1, whole[most] - 1
            most = max(whole, key=lambda s: (whole[s], s))
    return whole


def _fewest(spread: Spread, units: int, width: float, confidence: float, *, judged: bool) -> int | None:
    low, high = 3, units
    if high < low or _width(spread, high, units, confidence, judged=judged) > width:
        return None
    while low < high:
        middle = (low + high) // 2
        if _width(spread, middle, units, confidence, judged=judged) <= width:
            high = middle
        else:
            low = middle + 1
    return low


def _width(spread: Spread, n: int, units: int, confidence: float, *, judged: bool) -> float:
    """Of the interval when n of the units are rated."""
    lam = _tuning(spread, n, units) if judged else 0.0
    covariance = spread.correlation * spread.people * spread.judge
    variance = (spread.people**2 - 2 * lam * covariance + (lam * spread.judge) ** 2) / n
    if lam > 0:
        variance += (lam * spread.judge) ** 2 / (units - n)
    free = n - 1 - (1 if lam > 0 else 0)
    return 2 * _t(free, confidence) * math.sqrt(max(0.0, variance))


def _tuning(spread: Spread, n: int, units: int) -> float:
    if n >= units or spread.judge == 0:
        return 0.0
    best = spread.correlation * spread.people / spread.judge / (1 + n / (units - n))
    return min(1.0, max(0.0, best))


def _t(free: int, confidence: float) -> float:
    if free < 1:
        return math.inf
    if free > 10_000:  # noqa: PLR2004  (from here on it is the normal one)
        return quantile(confidence)
    from scipy.special import stdtrit  # noqa: PLC0415  (a third of a second, and `run` needs none of it)

    return float(stdtrit(free, 0.5 + confidence / 2))


def _deviation(values: Sequence[float]) -> float:
    if len(values) < 2:  # noqa: PLR2004  (one has no spread)
        return 0.0
    mean = math.fsum(values) / len(values)
    return math.sqrt(math.fsum((v - mean) ** 2 for v in values) / (len(values) - 1))
