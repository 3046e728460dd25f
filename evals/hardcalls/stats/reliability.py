"""pass^k and pass@k with their doubt: tasks are drawn again, each with all of its trials."""

import math
from collections.abc import Hashable, Sequence

import msgspec

from hardcalls.stats.bootstrap import bootstrap_mean
from hardcalls.stats.interval import Interval
from hardcalls.stats.resampling import Resampling
from hardcalls.stats.trials import enough


def pass_hat_interval(
    successes: Sequence[int], trials: Sequence[int], *, k: int, how: Resampling, clusters: Sequence[Hashable] | None = None
) -> Interval:
    """pass^k, all of k trials succeed, with its BCa interval over tasks, or clusters of them; ValueError as in pass_hat()."""
    return _told(_all_succeed(successes, trials, k), clusters, how, f"pass^{k}")


def pass_at_interval(
    successes: Sequence[int], trials: Sequence[int], *, k: int, how: Resampling, clusters: Sequence[Hashable] | None = None
) -> Interval:
    """pass@k, one of k trials succeeds, with its BCa interval over tasks, or clusters of them."""
    enough(trials, k)
    shares = [1 - math.comb(n - c, k) / math.comb(n, k) for c, n in zip(successes, trials, strict=True)]
    return _told(shares, clusters, how, f"pass@{k}")


def pass_hat_difference(
    baseline: tuple[Sequence[int], Sequence[int]],
    candidate: tuple[Sequence[int], Sequence[int]],
    *,
    k: int,
    how: Resampling,
    clusters: Sequence[Hashable] | None = None,
) -> Interval:
    """The candidate's pass^k minus the baseline's, each (successes, trials) over the same tasks, which are drawn in pairs.

    The tasks stand in the same order. The arms may have different numbers of trials; each needs k of every task.
    """
    before, after = _all_succeed(*baseline, k), _all_succeed(*candidate, k)
    differences = [b - a for a, b in zip(before, after, strict=True)]
    return _told(differences, clusters, how, f"paired pass^{k}")


def _all_succeed(successes: Sequence[int], trials: Sequence[int], k: int) -> list[float]:
    enough(trials, k)
    return [math.comb(c, k) / math.comb(n, k) for c, n in zip(successes, trials, strict=True)]


def _told(shares: Sequence[float], clusters: Sequence[Hashable] | None, how: Resampling, of: str) -> Interval:
    found = bootstrap_mean(shares, range(len(shares)) if clusters is None else clusters, how=how)
    return msgspec.structs.replace(found, method=f"{of}, {found.method}")
