"""What values may look like, with the mean that they truly have; and how error rates are told."""

import hashlib
import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from multiprocessing import Pool
from typing import Any

import numpy as np
import numpy.typing as npt

from benchmarks.bars import table

Array = npt.NDArray[np.float64]
Rng = np.random.Generator
SIZES = (5, 10, 24, 50, 100)
NOMINAL = 0.05
"""What each one-sided error is meant to be."""


@dataclass(frozen=True, kw_only=True)
class Shape:
    """How units are drawn, and the mean of all that could be."""

    says: str
    draw: Callable[[Rng, int, int], Array]
    """(draws, units) values."""
    mean: float


def coin(rate: float) -> Callable[[Rng, int, int], Array]:
    """Units that are 1 at a rate and else 0."""
    return lambda rng, draws, n: (rng.random((draws, n)) < rate).astype(np.float64)


def graded(values: Sequence[float], chances: Sequence[float]) -> Callable[[Rng, int, int], Array]:
    """Units on a scale of a few values."""
    return lambda rng, draws, n: rng.choice(np.asarray(values), size=(draws, n), p=np.asarray(chances))


def trials(a: float, b: float, k: int) -> Callable[[Rng, int, int], Array]:
    """Means of k trials of units whose own rates are beta distributed."""
    return lambda rng, draws, n: rng.binomial(k, rng.beta(a, b, size=(draws, n))) / k


SHARES: Mapping[str, Shape] = {
    "rare": Shape(says="0 or 1, 1 in 5 %", draw=coin(0.05), mean=0.05),
    "half": Shape(says="0 or 1, 1 in 50 %", draw=coin(0.5), mean=0.5),
    "common": Shape(says="0 or 1, 1 in 90 %", draw=coin(0.9), mean=0.9),
    "ordinal": Shape(says="0, 0.5 or 1 in 5, 15 and 80 %", draw=graded((0.0, 0.5, 1.0), (0.05, 0.15, 0.8)), mean=0.875),
    "skewed": Shape(says="beta(9, 1): near 1 with a tail", draw=lambda rng, draws, n: rng.beta(9, 1, size=(draws, n)), mean=0.9),
    "trials": Shape(says="means of 4 trials, rates beta(4, 1)", draw=trials(4, 1, 4), mean=0.8),
}


def pairs(lost: float, gained: float, both: float) -> Callable[[Rng, int, int], Array]:
    """Two arms of 0 and 1, (draws, units, 2) with the baseline first, by how often units are lost, gained, or right in both."""
    cells = np.array([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0], [0.0, 0.0]])
    chances = np.array([lost, gained, both, 1 - lost - gained - both])
    return lambda rng, draws, n: cells[rng.choice(4, size=(draws, n), p=chances)]


def _paired_grades(rng: Rng, draws: int, n: int) -> Array:
    """Of three grades; seven of ten units get the same one twice, the others two that have nothing to do with each other."""
    drawn = graded((0.0, 0.5, 1.0), (0.1, 0.2, 0.7))(rng, 2 * draws, n).reshape(draws, 2, n).swapaxes(1, 2)
    drawn[..., 1] = np.where(rng.random((draws, n)) < 0.7, drawn[..., 0], drawn[..., 1])
    return drawn


def _paired_trials(rng: Rng, draws: int, n: int) -> Array:
    rates = rng.beta(4, 1, size=(draws, n))
    return np.stack([rng.binomial(4, rates), rng.binomial(4, rates)], axis=-1) / 4


CHANGES: Mapping[str, Shape] = {
    "few differ": Shape(says="0 or 1; 5 % lost, 5 % gained", draw=pairs(0.05, 0.05, 0.85), mean=0.0),
    "many differ": Shape(says="0 or 1; 25 % lost, 25 % gained", draw=pairs(0.25, 0.25, 0.3), mean=0.0),
    "at a margin": Shape(says="0 or 1; 12 % lost, 2 % gained", draw=pairs(0.12, 0.02, 0.84), mean=-0.1),
    "only worse": Shape(says="0 or 1; 10 % lost, none gained", draw=pairs(0.1, 0.0, 0.9), mean=-0.1),
    "ordinal": Shape(says="0, 0.5 or 1 in both; 30 % graded anew", draw=_paired_grades, mean=0.0),
    "trials": Shape(says="means of 4 trials each, rates beta(4, 1)", draw=_paired_trials, mean=0.0),
}


def lognormal(deviation: float) -> Callable[[Rng, int, int], Array]:
    """Units whose logarithms are normal about 0."""
    return lambda rng, draws, n: rng.lognormal(0, deviation, (draws, n))


SIZED: Mapping[str, Shape] = {
    "mild": Shape(says="lognormal, sd of the logarithm 0.5", draw=lognormal(0.5), mean=math.exp(0.125)),
    "strong": Shape(says="lognormal, 1.0", draw=lognormal(1.0), mean=math.exp(0.5)),
    "extreme": Shape(says="lognormal, 1.5", draw=lognormal(1.5), mean=math.exp(1.125)),
    "gamma": Shape(says="gamma, shape 0.5", draw=lambda r, d, n: r.gamma(0.5, 1.0, (d, n)), mean=0.5),
    "bursts": Shape(
        says="1, and 10 in 5 %",
        draw=lambda r, d, n: np.where(r.random((d, n)) < 0.05, 10.0, 1.0) * r.lognormal(0, 0.1, (d, n)),
        mean=1.45 * math.exp(0.005),
    ),
}


def generator(*named: object) -> Rng:
    """Random numbers that depend on names alone."""
    return np.random.default_rng(int.from_bytes(hashlib.sha256(repr(named).encode()).digest()[:8], "big"))


def each(work: Callable[[Any], Any], of: Iterable[Any], jobs: int) -> list[Any]:
    """The work done on each, in order, by so many processes."""
    with Pool(jobs) as pool:
        return pool.map(work, list(of), chunksize=1)


def told(rate: float, *, draws: int, nominal: float = NOMINAL) -> str:
    """A rate in percent, bold where it lies above the nominal one by more than three times its own doubt."""
    percent = f"{100 * rate:.1f}"
    return f"**{percent}**" if rate > nominal + 3 * doubt(nominal, draws) + 5e-4 else percent


def doubt(rate: float, draws: int) -> float:
    """The standard error of a rate that was seen in so many draws."""
    return math.sqrt(rate * (1 - rate) / draws)


def listed(says: str, headers: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A titled table."""
    return f"{says}\n\n{table(headers, rows)}"
