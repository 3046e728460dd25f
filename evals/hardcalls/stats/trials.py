"""What k trials of the same scenario say: pass^k and pass@k, unbiased, per task and then averaged."""

import math
from collections.abc import Sequence


def pass_hat(successes: Sequence[int], trials: Sequence[int], *, k: int) -> float:
    """The chance that k independent trials all succeed: the mean of C(c, k) / C(n, k) over tasks (Yao et al. 2024).

    NaN without tasks; ValueError when a task has fewer than k trials.
    """
    enough(trials, k)
    shares = [math.comb(c, k) / math.comb(n, k) for c, n in zip(successes, trials, strict=True)]
    return math.fsum(shares) / len(shares) if shares else math.nan


def pass_at(successes: Sequence[int], trials: Sequence[int], *, k: int) -> float:
    """The chance that at least one of k trials succeeds: the mean of 1 - C(n - c, k) / C(n, k) over tasks (Chen et al. 2021)."""
    enough(trials, k)
    shares = [1 - math.comb(n - c, k) / math.comb(n, k) for c, n in zip(successes, trials, strict=True)]
    return math.fsum(shares) / len(shares) if shares else math.nan


def enough(trials: Sequence[int], k: int) -> None:
    """ValueError where a task has fewer than k trials."""
    short = min(trials, default=k)
    if k < 1 or short < k:
        raise ValueError(f"k is {k}, but a task has {short} trials; choose k from 1 to {short}")
