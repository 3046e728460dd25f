"""Whether paired differences lie about nought: their signs are flipped, whole clusters at once (Fisher 1935)."""

from collections.abc import Hashable, Sequence
from typing import Literal

import numpy as np

from hardcalls.record import Record

Side = Literal["both", "greater", "less"]
EXACT = 16
"""Clusters up to which every pattern of signs is counted: 65,536 of them."""
ROUNDING = 1e-9
AT_ONCE = 4_000_000


class SignFlip(Record):
    """A p-value and how it was found."""

    p: float
    patterns: int
    """Patterns of signs that were counted, or drawn."""
    exact: bool
    """Whether these are all that there are."""


def sign_flip(
    differences: Sequence[float], clusters: Sequence[Hashable], *, side: Side = "both", draws: int = 9_999, seed: int = 0
) -> SignFlip:
    """The p-value of "each cluster's differences are as likely as their opposites".

    The statistic is the sum of all differences. Up to 16 clusters that differ at all, every pattern of signs is counted; with
    more, `draws` of them, and p is (b + 1) / (draws + 1). It tests symmetry: of skewed differences whose mean is nought it
    rejects more often than it says, so decisions do not rest on it.
    """
    grouped: dict[Hashable, float] = {}
    for difference, cluster in zip(differences, clusters, strict=True):
        grouped[cluster] = grouped.get(cluster, 0.0) + difference
    largest = max((abs(s) for s in grouped.values()), default=0.0)
    sums = np.array([s for s in grouped.values() if abs(s) > ROUNDING * max(largest, 1e-300)], dtype=np.float64)
    if not sums.size:
        return SignFlip(p=1.0, patterns=1, exact=True)
    seen = float(sums.sum())
    reach = ROUNDING * float(np.abs(sums).sum())
    if sums.size <= EXACT:
        patterns = (np.arange(2**sums.size)[:, None] >> np.arange(sums.size)) & 1
        beyond = _beyond((2.0 * patterns - 1) @ sums, seen, reach, side)
        return SignFlip(p=beyond / len(patterns), patterns=len(patterns), exact=True)
    generator = np.random.default_rng(seed)
    beyond, left = 0, draws
    while left > 0:
        rows = min(left, max(1, AT_ONCE // sums.size))
        signs = 2.0 * generator.integers(2, size=(rows, sums.size)) - 1
        beyond += _beyond(signs @ sums, seen, reach, side)
        left -= rows
    return SignFlip(p=(beyond + 1) / (draws + 1), patterns=draws, exact=False)


def _beyond(flipped: np.typing.NDArray[np.float64], seen: float, reach: float, side: Side) -> int:
    """How many sums lie at least as far out as the one that was seen; equal but for rounding is as far."""
    if side == "both":
        return int((np.abs(flipped) >= abs(seen) - reach).sum())
    return int((flipped >= seen - reach).sum() if side == "greater" else (flipped <= seen + reach).sum())
