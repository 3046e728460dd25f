"""Bounds for a few planned looks at the same data, after equal shares of it (Pocock 1977; O'Brien and Fleming 1979)."""

import math
from typing import Literal

import numpy as np
import numpy.typing as npt

from hardcalls.stats.interval import quantile

Shape = Literal["pocock", "obrien-fleming"]
Array = npt.NDArray[np.float64]
POINTS = 64
"""Nodes of the integral between two bounds, which is smooth: nine digits."""


def bounds(looks: int, *, alpha: float, shape: Shape) -> tuple[float, ...]:
    """By look, how far from 0 a z statistic must lie on either side to reject, so that all looks together err at `alpha`.

    Computed from the joint normal distribution of the looks, not from a table. The first look that lies beyond decides;
    units must come in an order that has nothing to do with their values.
    """
    if looks < 1:
        raise ValueError(f"looks is {looks}; plan at least one")
    if looks == 1:
        return (quantile(1 - alpha),)
    from scipy.optimize import brentq  # noqa: PLC0415  (a third of a second, and `run` needs none of it)

    constant = float(brentq(lambda c: error_of(_at(c, looks, shape)) - alpha, 0.5, 20.0, xtol=1e-8))
    return _at(constant, looks, shape)


def error_of(limits: tuple[float, ...]) -> float:
    """The chance that a z statistic without effect ever lies beyond its limit, looked at after equal shares of the data.

    Armitage, McPherson and Rowe's recursion (1969): the density of the sum at each look, cut off where it stopped.
    """
    nodes, weights = np.polynomial.legendre.leggauss(POINTS)
    at = nodes * limits[0]
    density = _normal(at) * weights * limits[0]
    for look, limit in enumerate(limits[1:], 2):
        reach = limit * math.sqrt(look)
        then = nodes * reach
        density = _normal(then[:, None] - at[None, :]) @ density * weights * reach
        at = then
    return 1 - float(density.sum())


def _at(constant: float, looks: int, shape: Shape) -> tuple[float, ...]:
    return tuple(constant if shape == "pocock" else constant * math.sqrt(looks / look) for look in range(1, looks + 1))


def _normal(x: Array) -> Array:
    density: Array = np.exp(-(x**2) / 2) / math.sqrt(2 * math.pi)
    return density
