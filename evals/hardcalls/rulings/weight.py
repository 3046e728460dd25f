"""What values say about one limit: how surely it is kept, how surely it is not, and how many more would settle it."""

import math
from collections.abc import Callable, Sequence

from hardcalls.finding import Need, State
from hardcalls.record import Record
from hardcalls.rule import Rule
from hardcalls.rulings.ground import Ground
from hardcalls.stats.bounded import bounded_mean, p_above, p_below
from hardcalls.stats.interval import Interval, mean_t
from hardcalls.stats.multiplicity import p_of

SHARES, DIFFERENCES = (0.0, 1.0), (-1.0, 1.0)
MOST = 4096.0
"""So many times the evidence is as good as never."""
Ends = tuple[float, float] | None
"""What no value can be below, and what none can be above; None where nobody knows."""


class Weight(Record):
    """What values say about one limit."""

    interval: Interval
    kept: float
    """The p-value of "the limit is kept": small when a violation is shown."""
    broken: float
    """The p-value of "the limit is not kept": small when it is shown to be kept."""


def weigh(values: Sequence[float], *, limit: float, at_least: bool, ends: Ends, alpha: float) -> Weight:
    """Independent values against a limit on their mean; the interval's ends are bounds at `alpha` each."""
    if ends is None:
        return _unbounded(values, limit=limit, at_least=at_least, alpha=alpha)
    least, most = ends
    above, below = p_above(values, limit=limit, least=least), p_below(values, limit=limit, most=most)
    kept, broken = (below, above) if at_least else (above, below)
    return Weight(interval=bounded_mean(values, least=least, most=most, confidence=1 - 2 * alpha), kept=kept, broken=broken)


def weigh_within(values: Sequence[float], *, limit: float, ends: Ends, alpha: float) -> Weight:
    """Independent differences against a limit on both sides: two one-sided tests to show that it is kept (Schuirmann 1987)."""
    low = weigh(values, limit=-limit, at_least=True, ends=ends, alpha=alpha)
    high = weigh(values, limit=limit, at_least=False, ends=ends, alpha=alpha)
    return Weight(interval=low.interval, kept=min(1.0, 2 * min(low.kept, high.kept)), broken=max(low.broken, high.broken))


def _unbounded(values: Sequence[float], *, limit: float, at_least: bool, alpha: float) -> Weight:
    def bound(level: float) -> Interval:
        return mean_t(values, confidence=1 - 2 * level)

    under = p_of(lambda level: bound(level).high < limit)
    over = p_of(lambda level: bound(level).low > limit)
    return Weight(interval=bound(alpha), kept=under if at_least else over, broken=over if at_least else under)


def state_of(rule: Rule, weight: Weight, ground: Ground) -> State:
    """What a rule's kind makes of it: a proof must be shown, a veto must be shown to be broken."""
    if weight.kept <= ground.failure:
        return "violated"
    return "holds" if rule.kind == "veto" or weight.broken <= ground.policy.alpha else "undecided"


def need_of(values: Sequence[float], again: Callable[[float], Weight], *, right: bool | None, ground: Ground) -> Need | None:
    """How many more values like these would show what they point to; None where they point nowhere.

    `again(times)` weighs them as if each had been seen so many times; `right` says on which side of the limit their mean lies.
    """
    if right is None or not values:
        return None

    def enough(times: float) -> bool:
        weight = again(times)
        return weight.broken <= ground.policy.alpha if right else weight.kept <= ground.failure

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
    n = len(values)
    if ends is None:
        # The spread stays, the number grows: Student's t with that many.
        seen = _unbounded(values, limit=limit, at_least=at_least, alpha=alpha)
        mean = math.fsum(values) / n
        half = (seen.interval.high - mean) / math.sqrt(times)
        wide = Interval(estimate=mean, low=mean - half, high=mean + half, n=round(n * times), confidence=1 - 2 * alpha, method="t")
        under, over = float(wide.high >= limit), float(wide.low <= limit)
        return Weight(interval=wide, kept=under if at_least else over, broken=over if at_least else under)
    above = p_above(values, limit=limit, least=ends[0], times=times)
    below = p_below(values, limit=limit, most=ends[1], times=times)
    nothing = Interval(estimate=math.nan, low=ends[0], high=ends[1], n=n, confidence=1 - 2 * alpha, method="none")
    return Weight(interval=nothing, kept=below if at_least else above, broken=above if at_least else below)
