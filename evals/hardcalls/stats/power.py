"""What a number of units can show: power, the least that can be detected, and how many units are needed.

Two ways. By the normal approximation, from variances (Miller 2024, arXiv 2411.00640, section 5); and exactly, for the tests of
`bounded` on which decisions rest: by counting through what can be seen where units take two or three values, else by draws.
"""

import bisect
import math
from collections.abc import Sequence
from statistics import NormalDist

import numpy as np
import numpy.typing as npt

from hardcalls.record import Record
from hardcalls.stats.binomial import at_least
from hardcalls.stats.bounded import p_above

Array = npt.NDArray[np.float64]
NORMAL = NormalDist()
MOST = 10**6
"""Units that nobody has."""
REACH = 2**15
"""Units up to which the teeth of an exact test are counted."""


class Variances(Record):
    """Where the spread of a paired difference comes from."""

    between: float
    """Of the difference between the two arms' true values, over units."""
    baseline: float = 0.0
    """Of one trial around its unit's true value, in the baseline."""
    candidate: float = 0.0

    def of_difference(self, *, trials: int, baseline_trials: int) -> float:
        """The variance of one unit's difference of means over so many trials."""
        return self.between + self.baseline / baseline_trials + self.candidate / trials


def detectable(n: int, variance: float, *, alpha: float, power: float, sides: int = 2) -> float:
    """The difference that n units show with this power (the minimum detectable effect); infinite without units."""
    return math.inf if n <= 0 else _reach(alpha, power, sides) * math.sqrt(variance / n)


def units_for(difference: float, variance: float, *, alpha: float, power: float, sides: int = 2) -> int:
    """The fewest units that show a difference with this power; `difference` is the distance from what is to be refuted."""
    if difference <= 0:
        return MOST
    # The tolerance is for sizes that come out whole: 4.000000001 units are 4.
    return max(1, min(MOST, math.ceil(_reach(alpha, power, sides) ** 2 * variance / difference**2 - 1e-9)))


def power_of_difference(n: int, difference: float, variance: float, *, alpha: float, sides: int = 2) -> float:
    """The chance that n units show a difference of this distance from what is to be refuted (in its own direction)."""
    if n <= 0 or difference <= 0:
        return 0.0
    if variance <= 0:
        return 1.0
    return NORMAL.cdf(difference / math.sqrt(variance / n) - NORMAL.inv_cdf(1 - alpha / sides))


def _reach(alpha: float, power: float, sides: int) -> float:
    return NORMAL.inv_cdf(1 - alpha / sides) + NORMAL.inv_cdf(power)


def fewest(room: float, *, alpha: float) -> int:
    """The fewest units that can show anything: so many, all without a miss, leave less than `room` open at `alpha`.

    `room` is 1 - floor, a ceiling, or the drop that is allowed (all differences nought); with less, no result can be enough.
    """
    if room <= 0:
        return MOST
    return 1 if room >= 1 else max(1, min(MOST, math.ceil(math.log(alpha) / math.log1p(-room) - 1e-9)))


def power_of_floor(n: int, *, rate: float, floor: float, alpha: float) -> float:
    """The chance that n units, each a success at `rate`, show a rate above `floor`: exact, for the exact binomial test."""
    needed = _needed(n, floor, alpha)
    return 0.0 if needed > n else at_least(needed, n, rate=rate)


def power_of_ceiling(n: int, *, rate: float, ceiling: float, alpha: float) -> float:
    """The chance that n units, each a success at `rate`, show a rate below `ceiling`; a floor that is shown to be missed, too."""
    return power_of_floor(n, rate=1 - rate, floor=1 - ceiling, alpha=alpha)


def units_for_floor(*, rate: float, floor: float, alpha: float, power: float) -> int:
    """The units from which on the chance of showing a rate above `floor` stays at `power` (it falls and rises with each unit).

    `MOST` where the rate is not above the floor, or so little that no number of units is in reach.
    """
    if rate <= floor:
        return MOST
    if rate >= 1:
        return fewest(1 - floor, alpha=alpha)
    # By the normal approximation at the limit's spread, about so many: where to begin, and whether it is in reach at all.
    most = max(64, 2 * units_for(rate - floor, floor * (1 - floor), alpha=alpha, power=power, sides=1))
    while most <= REACH:
        sizes = np.arange(1, most + 1)
        short = np.flatnonzero(_powers(sizes, rate, floor, alpha) < power)
        # Twice as many as the last that is too few: the teeth are far smaller by then.
        if not short.size or 2 * (short[-1] + 1) <= most:
            return int(short[-1] + 2) if short.size else 1
        most *= 2
    return MOST


def units_for_ceiling(*, rate: float, ceiling: float, alpha: float, power: float) -> int:
    """The units from which on the chance of showing a rate below `ceiling` stays at `power`."""
    return units_for_floor(rate=1 - rate, floor=1 - ceiling, alpha=alpha, power=power)


def _needed(n: int, floor: float, alpha: float) -> int:
    """The fewest successes of n that show a rate above the floor; n + 1 where none do."""
    return int(_all_needed(np.array([n]), floor, alpha)[0])


def _all_needed(sizes: npt.NDArray[np.int64], floor: float, alpha: float) -> npt.NDArray[np.int64]:
    from scipy.special import betainc  # noqa: PLC0415  (a third of a second, and `run` needs none of it)

    low, high = np.zeros_like(sizes), sizes + 1
    while (high - low > 1).any():
        middle = (low + high) // 2
        shown = betainc(np.maximum(middle, 1), sizes - middle + 1, floor) <= alpha
        low, high = np.where(shown, low, middle), np.where(shown, middle, high)
    return high


def _powers(sizes: npt.NDArray[np.int64], rate: float, floor: float, alpha: float) -> Array:
    from scipy.special import betainc  # noqa: PLC0415  (a third of a second, and `run` needs none of it)

    needed = _all_needed(sizes, floor, alpha)
    chances: Array = np.where(needed > sizes, 0.0, betainc(needed, np.maximum(sizes - needed + 1, 1), rate))
    return chances


def power_of_drop(n: int, *, gained: float, lost: float, margin: float, alpha: float) -> float:
    """The chance that n paired units show a change above -margin, where a unit is gained (+1), lost (-1) or neither (0).

    Exact for the test of `bounded`: for each number of lost units, the fewest gained ones that show it. With a negative
    margin it is the chance of showing a gain.
    """
    total, chance = 0.0, _of_the_rest(gained, lost)
    for away, least in enumerate(_gains_needed(n, margin, alpha)):
        total += _exactly(away, n, rate=lost) * at_least(least, n - away, rate=chance)
    return min(1.0, total)


def power_of_equivalence(n: int, *, gained: float, lost: float, within: float, alpha: float) -> float:
    """The chance that n paired units, as above, show a change between -within and within: exact for the two one-sided tests."""
    total, chance = 0.0, _of_the_rest(gained, lost)
    needed = _gains_needed(n, within, alpha)
    for away, least in enumerate(needed):
        # Of so many gained and no more, this many lost are enough to show that the change is below `within`.
        most = bisect.bisect_right(needed, away) - 1
        both = at_least(least, n - away, rate=chance) - at_least(most + 1, n - away, rate=chance)
        total += _exactly(away, n, rate=lost) * max(0.0, both)
    return min(1.0, total)


def _of_the_rest(gained: float, lost: float) -> float:
    """The chance of a gain where nothing was lost."""
    return min(1.0, gained / (1 - lost)) if lost < 1 else 0.0


def _exactly(successes: int, n: int, *, rate: float) -> float:
    return at_least(successes, n, rate=rate) - at_least(successes + 1, n, rate=rate)


def _gains_needed(n: int, margin: float, alpha: float) -> list[int]:
    """By the number of units lost, the fewest gained that show a change above -margin: never fewer the more are lost."""
    found: list[int] = []
    needed = 0
    for away in range(n + 1):
        while needed <= n - away and not _shows(n, needed, away, margin, alpha):
            needed += 1
        if needed > n - away:
            break  # the more are lost, the more have to be gained
        found.append(needed)
    return found


def _shows(n: int, gained: int, lost: int, margin: float, alpha: float) -> bool:
    values = [1.0] * gained + [-1.0] * lost + [0.0] * (n - gained - lost)
    return p_above(values, limit=-margin, least=-1.0) <= alpha


def power_of_mean(
    values: Sequence[float], n: int, *, limit: float, least: float, alpha: float, draws: int = 1_000, seed: int = 0
) -> float:
    """The chance that n units drawn from `values` (each as likely) show a mean above `limit`, by seeded draws.

    `values` are a pilot's units, or made by `spread_out`; none can be below `least`. Mirror the signs to ask of a ceiling.
    """
    if n <= 0 or not values:
        return 0.0
    generator = np.random.default_rng(seed)
    pool = np.asarray(values, dtype=np.float64)
    picked = pool[generator.integers(len(pool), size=(draws, n))]
    seen: dict[tuple[float, ...], bool] = {}
    shown = 0
    for row in np.sort(picked, axis=1).tolist():
        key = tuple(row)
        if key not in seen:
            seen[key] = p_above(row, limit=limit, least=least) <= alpha
        shown += seen[key]
    return shown / draws


def spread_out(mean: float, deviation: float, *, least: float = 0.0, most: float = 1.0, count: int = 200) -> tuple[float, ...]:
    """Values between two ends with this mean and standard deviation: evenly spaced quantiles of a beta distribution.

    Where no spread so large fits between the ends, as much as does: the two ends alone.
    """
    width = most - least
    at = (mean - least) / width
    if deviation <= 0 or not 0 < at < 1:
        return (mean,)
    room = at * (1 - at) / (deviation / width) ** 2 - 1
    if room <= 1e-3:  # noqa: PLR2004  (all of it lies at the ends)
        highs = round(at * count)
        return (least,) * (count - highs) + (most,) * highs
    from scipy.special import betaincinv  # noqa: PLC0415  (a third of a second, and `run` needs none of it)

    quantiles = betaincinv(at * room, (1 - at) * room, (np.arange(count) + 0.5) / count)
    return tuple((least + width * quantiles).tolist())
