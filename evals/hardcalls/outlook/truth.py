"""What is taken to be true of the units of one rule, and what so many of them would show then."""

import math
from collections.abc import Callable
from typing import Literal

import msgspec
import numpy as np

from hardcalls.outlook.question import Question, p_broken, p_kept
from hardcalls.record import Record
from hardcalls.stats.power import (
    MOST,
    detectable,
    fewest,
    power_of_ceiling,
    power_of_difference,
    power_of_drop,
    power_of_equivalence,
    power_of_floor,
    power_of_mean,
    spread_out,
    units_for,
    units_for_floor,
)

DRAWS, SEARCHED = 500, 120
"""Of a chance that is told, and of one that is only searched with."""
FAR = 400
"""Units from which on the formula is as good as any draw, and much faster."""
MOST_SEARCHED, GROWTH = 4 * FAR, 1.25
STEPS, FEWER = 12, 8
"""Halvings until a distance is told; fewer where each of them is drawn."""
SHAPES = 30
"""Values that stand for a spread: each more makes a draw slower."""
COARSE = 0.99
"""Units of which the spread is this share of what their mean allows are coins."""
Source = Literal["pilot", "stated", "supposed"]


class Truth(Record):
    """Units' values, turned as the question turns them: a pilot's, or shares of which only mean and spread are known."""

    source: Source
    mean: float | None
    """None where only the spread is supposed; of differences without a pilot 0."""
    variance: float
    """Of one unit's value; NaN where nobody knows."""
    pool: tuple[float, ...] = ()
    """Values that units may have, each as likely; empty for coins (each right or wrong) and flips (+1, -1 or neither)."""
    within: float | None = None
    """Of one trial around its scenario; None where it is not known."""
    trials: int = 1

    @property
    def flips(self) -> float:
        """The chance of +1, and as large that of -1, of differences without a pilot."""
        return min(0.5, self.variance / 2)


def turned_truth(truth: Truth) -> Truth:
    """The same values with their signs turned."""
    mean = None if truth.mean is None else -truth.mean
    return msgspec.structs.replace(truth, mean=mean, pool=tuple(-v for v in truth.pool))


def shown(question: Question, truth: Truth, n: int, *, alpha: float, draws: int = DRAWS) -> float | None:
    """The chance that n units show that the limit is kept; None where nothing is known of the mean."""
    mean = truth.mean
    if mean is None or n == 0:
        return None if mean is None else 0.0
    if question.ends is None:
        one = power_of_difference(n, mean - question.limit, truth.variance, alpha=alpha, sides=1)
        other = power_of_difference(n, -question.limit - mean, truth.variance, alpha=alpha, sides=1) if question.both else 1.0
        return max(0.0, one + other - 1)
    if truth.pool:
        return _drawn(truth.pool, n, lambda values: _clears(question, values) and p_broken(question, values) <= alpha, draws=draws)
    if not question.paired:
        least = question.ends[0]
        return power_of_floor(n, rate=mean - least, floor=question.limit - least, alpha=alpha)
    if question.both:
        return power_of_equivalence(n, gained=truth.flips, lost=truth.flips, within=-question.limit, alpha=alpha)
    return power_of_drop(n, gained=truth.flips, lost=truth.flips, margin=-question.limit, alpha=alpha)


def violated(question: Question, truth: Truth, n: int, *, failure: float, draws: int = DRAWS) -> float | None:
    """The chance that n units show at `failure` that the limit is not kept."""
    mean = truth.mean
    if mean is None or n == 0:
        return None if mean is None else 0.0
    if question.ends is None:
        return power_of_difference(n, question.limit - mean, truth.variance, alpha=failure, sides=1)
    if truth.pool:
        return _drawn(
            truth.pool, n, lambda values: not _clears(question, values) and p_kept(question, values) <= failure, draws=draws
        )
    if not question.paired:
        least = question.ends[0]
        return power_of_ceiling(n, rate=mean - least, ceiling=question.limit - least, alpha=failure)
    sides = 2 if question.both else 1
    one = power_of_drop(n, gained=truth.flips, lost=truth.flips, margin=question.limit, alpha=failure / sides)
    return min(1.0, sides * one)


def _clears(question: Question, values: tuple[float, ...]) -> bool:
    """Whether a mean lies on the good side; where it does not, it shows nothing good, which spares working out how little."""
    mean = math.fsum(values) / len(values)
    return mean > question.limit and (not question.both or mean < -question.limit)


def distance(question: Question, truth: Truth, n: int, *, alpha: float, power: float) -> float:
    """The least distance between truth and limit that n units show with this power; infinite where none is enough.

    A level that would be shown is thought to be spread as the truth is, as a share of what its mean allows; a difference lies
    around no difference, as far apart as the truth's do around theirs.
    """
    if n == 0:
        return math.inf
    if question.ends is None:
        return detectable(n, truth.variance, alpha=alpha, power=power, sides=1)
    if not question.paired:
        return _of_level(question, truth, n, alpha=alpha, power=power)
    centred = _centred(truth)

    def enough(margin: float) -> bool:
        asked = msgspec.structs.replace(question, limit=-margin)
        found = shown(asked, centred, n, alpha=alpha, draws=SEARCHED)
        return found is not None and found >= power

    return _least(enough, most=1.0, steps=FEWER if centred.pool else STEPS)


def _of_level(question: Question, truth: Truth, n: int, *, alpha: float, power: float) -> float:
    assert question.ends
    least = question.ends[0]
    floor, share = question.limit - least, 1.0
    if truth.mean is not None and 0 < truth.mean - least < 1:
        at = truth.mean - least
        share = truth.variance / (at * (1 - at))

    def enough(far: float) -> bool:
        rate = min(1.0, floor + far)
        if share > COARSE:
            return power_of_floor(n, rate=rate, floor=floor, alpha=alpha) >= power
        values = spread_out(rate, math.sqrt(share * rate * (1 - rate)), count=SHAPES)
        return power_of_mean(values, n, limit=floor, least=0.0, alpha=alpha, draws=SEARCHED) >= power

    return _least(enough, most=1 - floor, steps=STEPS if share > COARSE else FEWER)


def _centred(truth: Truth) -> Truth:
    """The same spread around no difference, alike on both sides."""
    if not truth.pool or truth.mean is None:
        return msgspec.structs.replace(truth, mean=0.0)
    apart = [min(1.0, abs(v - truth.mean)) for v in truth.pool]
    pool = tuple(round(sign * v, 12) + 0.0 for v in apart for sign in (1.0, -1.0))
    return msgspec.structs.replace(truth, mean=0.0, pool=pool)


def needed(question: Question, truth: Truth, *, alpha: float, power: float) -> int | None:
    """The units that show with this power that the limit is kept; None where the truth does not keep it, or is not known."""
    if truth.mean is None or math.isnan(truth.variance):
        return None
    far = _far(question, truth.mean)
    if far <= 0:
        return None
    if question.ends and not truth.pool and not question.paired:
        least = question.ends[0]
        found = units_for_floor(rate=truth.mean - least, floor=question.limit - least, alpha=alpha, power=power)
        return None if found >= MOST else found
    guess = units_for(far, truth.variance, alpha=alpha, power=power, sides=1)
    if question.ends is None or guess >= FAR or truth.source == "supposed":
        return None if guess >= MOST else max(guess, fewest(question.room, alpha=alpha) if question.room > 0 else 1)
    return _searched(lambda n: (shown(question, truth, n, alpha=alpha, draws=SEARCHED) or 0.0) >= power, guess)


def trials_needed(question: Question, truth: Truth, n: int, *, alpha: float, power: float) -> int | None:
    """The trials of each scenario that n units would do with; None where none would, or how trials differ is not known."""
    if truth.mean is None or truth.within is None or n == 0:
        return None
    far = _far(question, truth.mean)
    between = max(0.0, truth.variance - truth.within / truth.trials)
    left = n * (far / detectable(1, 1.0, alpha=alpha, power=power, sides=1)) ** 2 - between
    return max(1, math.ceil(truth.within / left - 1e-9)) if far > 0 and left > 0 else None


def _far(question: Question, mean: float) -> float:
    far = mean - question.limit
    return min(far, -question.limit - mean) if question.both else far


def _least(enough: Callable[[float], bool], *, most: float, steps: int) -> float:
    """The least number up to `most` that is enough, as near as so many halvings come; infinite where not even that is."""
    if most <= 0 or not enough(most):
        return math.inf
    low, high = 0.0, most
    for _ in range(steps):
        middle = (low + high) / 2
        low, high = (low, middle) if enough(middle) else (middle, high)
    return high


def _searched(enough: Callable[[int], bool], guess: int) -> int | None:
    """The fewest units that are enough, to three in a hundred, looked for around a guess."""
    high = max(1, guess)
    if enough(high):
        low = math.floor(high / GROWTH)
        while low >= 1 and enough(low):
            low, high = math.floor(low / GROWTH), low
    else:
        low, high = high, math.ceil(GROWTH * high)
        while not enough(high):
            if high > MOST_SEARCHED:
                return None
            low, high = high, math.ceil(GROWTH * high)
    while high - low > max(1, high // 33):
        middle = (low + high) // 2
        low, high = (low, middle) if enough(middle) else (middle, high)
    return high


def _drawn(pool: tuple[float, ...], n: int, test: Callable[[tuple[float, ...]], bool], *, draws: int) -> float:
    """The share of seeded draws of n values that pass a test; equal draws are tested once."""
    picked = np.asarray(pool)[np.random.default_rng(0).integers(len(pool), size=(draws, n))]
    seen: dict[tuple[float, ...], bool] = {}
    passed = 0
    for row in np.sort(picked, axis=1).tolist():
        key = tuple(row)
        if key not in seen:
            seen[key] = test(key)
        passed += seen[key]
    return passed / draws
