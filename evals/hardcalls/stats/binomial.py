"""How likely a count is at a given rate, and how many units would show that a rate is within a limit."""

from hardcalls.stats.interval import clopper_pearson

MOST = 10**7


def at_least(successes: int, n: int, *, rate: float) -> float:
    """The chance of so many successes or more in n independent units: P(Bin(n, rate) >= successes)."""
    if successes <= 0:
        return 1.0
    if successes > n:
        return 0.0
    from scipy.special import betainc  # noqa: PLC0415  (a third of a second, and `run` needs none of it)

    return float(betainc(successes, n - successes + 1, rate))


def upper_bound(successes: int, n: int, *, confidence: float) -> float:
    """The exact one-sided upper bound on a rate (Clopper and Pearson 1934)."""
    return clopper_pearson(successes, n, confidence=2 * confidence - 1).high


def enough(successes: int, *, limit: float, confidence: float) -> int:
    """The fewest units in which so many successes show, by the exact one-sided bound, that a rate is within a limit below 1."""
    low, high = successes, max(1, 2 * successes)
    while high < MOST and upper_bound(successes, high, confidence=confidence) > limit:
        low, high = high, 2 * high
    while high - low > 1:
        middle = (low + high) // 2
        if upper_bound(successes, middle, confidence=confidence) > limit:
            low = middle
        else:
            high = middle
    return high
