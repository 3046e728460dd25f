"""p-values of several questions asked at once, and of one question asked through an interval."""

from collections.abc import Callable, Sequence


def holm(p_values: Sequence[float]) -> tuple[float, ...]:
    """Holm's adjusted p-values, in the order given (Holm 1979)."""
    order = sorted(range(len(p_values)), key=lambda i: p_values[i])
    adjusted = [1.0] * len(p_values)
    running = 0.0
    for rank, index in enumerate(order):
        running = max(running, min(1.0, (len(p_values) - rank) * p_values[index]))
        adjusted[index] = running
    return tuple(adjusted)


def p_of(beyond: Callable[[float], bool], *, steps: int = 40) -> float:
    """The smallest one-sided alpha at which a bound still lies beyond a limit: the p-value that an interval implies.

    `beyond(alpha)` says whether the bound at that alpha does; it must turn true at most once as alpha grows.
    """
    low, high = 0.0, 0.5
    if not beyond(high):
        return 1.0
    for _ in range(steps):
        middle = (low + high) / 2
        if middle > 0 and beyond(middle):
            high = middle
        else:
            low = middle
    return high


def benjamini_hochberg(p_values: Sequence[float], *, q: float) -> tuple[bool, ...]:
    """Which hypotheses are rejected at a false discovery rate of q, for independent or positively dependent ones (1995)."""
    return _step_up(p_values, q / max(len(p_values), 1))


def benjamini_yekutieli(p_values: Sequence[float], *, q: float) -> tuple[bool, ...]:
    """Which hypotheses are rejected at a false discovery rate of q, however they depend (Benjamini and Yekutieli 2001)."""
    m = len(p_values)
    return _step_up(p_values, q / (max(m, 1) * sum(1 / i for i in range(1, m + 1)) if m else 1.0))


def _step_up(p_values: Sequence[float], step: float) -> tuple[bool, ...]:
    """Every hypothesis up to the last, in order, whose p-value is within its rank times the step."""
    # The tolerance is for sums such as 0.05 * 3 / 5.5, which a p-value may meet exactly.
    passed = [p for rank, p in enumerate(sorted(p_values), 1) if p <= rank * step + 1e-15]
    return tuple(p <= max(passed, default=-1.0) for p in p_values)
