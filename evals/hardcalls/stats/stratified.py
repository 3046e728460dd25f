"""Two arms compared within strata: the exact test of Cochran, Mantel and Haenszel."""

import functools
import math
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]
Stratum = tuple[int, int, int, int]
"""Successes and trials of the first arm, then of the second."""


def cmh_exact(strata: Sequence[Stratum]) -> float:
    """The two-sided p-value of "within each stratum both arms have the same chance" (Mantel and Haenszel 1959; exact).

    Given each stratum's totals the first arm's successes are hypergeometric, so the chances of their sum are known: the p-value is
    twice the smaller tail. With one trial in each arm of each stratum it is McNemar's exact test.
    """
    seen, start = 0, 0
    parts: list[Array] = []
    for successes, trials, others, of in strata:
        low, chances = _hypergeometric(successes + others, trials + of, trials)
        if len(chances) > 1:
            seen += successes
            start += low
            parts.append(np.array(chances))
    if not parts:
        return 1.0
    # The distribution of a sum, by the product of the transforms: exact to about 1e-15.
    length = sum(len(p) - 1 for p in parts) + 1
    product = np.ones(length // 2 + 1, dtype=complex)
    for part in parts:
        product *= np.fft.rfft(part, length)
    chances_of_sum = np.clip(np.fft.irfft(product, length), 0.0, 1.0)
    at = seen - start
    below, above = float(chances_of_sum[: at + 1].sum()), float(chances_of_sum[at:].sum())
    return min(1.0, 2 * min(below, above))


@functools.lru_cache(maxsize=10_000)
def _hypergeometric(successes: int, of: int, drawn: int) -> tuple[int, tuple[float, ...]]:
    """The fewest successes among those drawn, and the chance of each number from there on."""
    low, high = max(0, drawn - (of - successes)), min(successes, drawn)
    every = math.comb(of, drawn)
    return low, tuple(math.comb(successes, x) * math.comb(of - successes, drawn - x) / every for x in range(low, high + 1))
