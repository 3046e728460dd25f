"""What values say about one limit: how surely it is kept, how surely it is not, and how many more would settle it."""

import math
from collections.abc import Callable, Sequence

import msgspec

from hardcalls.finding import Need, State
from hardcalls.measures import Metric
from hardcalls.record import Record
from hardcalls.rule import Rule
from hardcalls.rulings.ground import Ground
from hardcalls.stats.bounded import bounded_mean, lower_bound, p_above, p_below
from hardcalls.stats.interval import Interval
from hardcalls.stats.multiplicity import p_of
from hardcalls.stats.skewed import mean_skewed

Ends = tuple[float, float]
"""What no value can be below, and what none can be above; infinite where nobody knows."""
SHARES: Ends = (0.0, 1.0)
MOST = 4096.0
"""So many times the evidence is as good as never."""


class Weight(Record):
    """What values say about one limit."""

    interval: Interval
    kept: float
    """The p-value of "the limit is kept": small when a violation is shown."""
    broken: float
    """The p-value of "the limit is not kept": small when it is shown to be kept."""


def weigh(values: Sequence[float], *, limit: float, at_least: bool, ends: Ends, alpha: float) -> Weight:
    """Independent values against a limit on their mean; the interval's ends are bounds at `alpha` each."""
    least, most = ends
    if math.isfinite(least) and math.isfinite(most):
        interval = bounded_mean(values, least=least, most=most, confidence=1 - 2 * alpha)
    else:
        interval = mean_skewed(values, confidence=1 - 2 * alpha)
        low = lower_bound(values, least=least, alpha=alpha) if math.isfinite(least) else interval.low
        interval = msgspec.structs.replace(interval, low=low)
    above = p_above(values, limit=limit, least=least) if math.isfinite(least) else p_of(lambda a: _skewed(values, a).low > limit)
    below = p_below(values, limit=limit, most=most) if math.isfinite(most) else p_of(lambda a: _skewed(values, a).high < limit)
    kept, broken = (below, above) if at_least else (above, below)
    return Weight(interval=interval, kept=kept, broken=broken)


def _skewed(values: Sequence[float], alpha: float) -> Interval:
    return mean_skewed(values, confidence=1 - 2 * alpha)


def weigh_within(values: Sequence[float], *, limit: float, ends: Ends, alpha: float) -> Weight:
    """Independent differences against a limit on both sides: two one-sided tests to show that it is kept (Schuirmann 1987)."""
    low = weigh(values, limit=-limit, at_least=True, ends=ends, alpha=alpha)
    return both_sides(low, weigh(values, limit=limit, at_least=False, ends=ends, alpha=alpha))


def both_sides(low: Weight, high: Weight) -> Weight:
    """The weight of two limits of which both must be kept."""
    return Weight(interval=low.interval, kept=min(1.0, 2 * min(low.kept, high.kept)), broken=max(low.broken, high.broken))


def state_of(rule: Rule, weight: Weight, ground: Ground) -> State:
    """What a rule's kind makes of it: a proof must be shown, a veto must be shown to be broken."""
    if weight.kept <= ground.failure:
        return "violated"
    return "holds" if rule.kind == "veto" or weight.broken <= ground.policy.alpha else "undecided"


def judged(rule: Rule, weight: Weight, ground: Ground, *, dead: bool) -> State:
    """The same, where a veto does not let pass what has only ever gone wrong: too few to show it is no reason to."""
    state = state_of(rule, weight, ground)
    return "undecided" if dead and state == "holds" else state


def of_slices(states: Sequence[State]) -> State:
    """What the states of slices make of their rule: one that is violated violates it, one that is open keeps it open."""
    return "violated" if "violated" in states else "undecided" if "undecided" in states else "holds"


def dead(values: Sequence[float], *, limit: float, at_least: bool, ends: Ends) -> bool:
    """Whether every value is as bad as it can be, and the limit asks for better."""
    worst = ends[0] if at_least else ends[1]
    return all(map(math.isfinite, ends)) and limit != worst and all(v == worst for v in values)


def ends_of(metric: Metric) -> Ends:
    """How far a metric's values can go."""
    return metric.ends


def need_of(values: Sequence[float], again: Callable[[float], Weight], *, right: bool | None, ground: Ground) -> Need | None:
    """How many more values like these would show what they point to; None where they point nowhere, or show it already.

    `again(times)` weighs them as if each had been seen so many times; `right` says on which side of the limit their mean lies.
    A violation is shown when it stands after Holm's correction, were it the only one among all rules.
    """
    if right is None or not values:
        return None

    def enough(times: float) -> bool:
        weight = again(times)
        return weight.broken <= ground.policy.alpha if right else weight.kept * ground.rules <= ground.failure

    if enough(1.0):
        return None
    low, high = 1.0, 2.0
    while not enough(high):
        low, high = high, high * 2
        if high > MOST:
            return None
    n = len(values)
    while (high - low) * n > 1:
        middle = (low + high) / 2
        low, high = (low, middle) if enough(middle) else (middle, high)
    return Need(scenarios=max(1, math.ceil(n * high - 1e-9) - n), towards="holds" if right else "violated")


def more(values: Sequence[float], times: float, *, limit: float, at_least: bool, ends: Ends, alpha: float) -> Weight:
    """The weight of values as if each had been seen so many times; without the interval, which nobody asks for."""
    least, most = ends

    def wide(error: float) -> tuple[float, float]:
        """Where no end is known the spread stays, and the number grows."""
        found = _skewed(values, error)
        low, high = (found.estimate + (x - found.estimate) / math.sqrt(times) for x in (found.low, found.high))
        return low, high

    above = p_above(values, limit=limit, least=least, times=times) if math.isfinite(least) else p_of(lambda a: wide(a)[0] > limit)
    below = p_below(values, limit=limit, most=most, times=times) if math.isfinite(most) else p_of(lambda a: wide(a)[1] < limit)
    nothing = bounded_mean((), least=least, most=most, confidence=1 - 2 * alpha)
    return Weight(interval=nothing, kept=below if at_least else above, broken=above if at_least else below)
