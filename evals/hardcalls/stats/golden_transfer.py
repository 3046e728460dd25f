"""Golden Transfer within Tolerance: how near handoffs came to where they were due (Liu et al. 2021, arXiv 2012.07610)."""

import math
from collections.abc import Sequence

TOLERANCES = (1, 2, 3)
"""Of GT-I, GT-II and GT-III, in turns."""
EPSILON = 1e-7
OURS = 0.5
"""How much more lateness weighs than earliness where it is counted in customer turns from the end of a window."""


def golden_transfer(handed: Sequence[int], due: Sequence[int], *, tolerance: int, late: float = 0.0) -> float:
    """One conversation's score in [0, 1]: 1 exactly where due, falling with the distance like a bell as wide as `tolerance`.

    The mean over handoffs of the best exp(-distance^2 / (2 T^2) / (1 - late x sign)) over the turns that were due; 1 where
    nobody was due and none came, 0 where only one of both is so. `late` in (-1, 1): above 0 lateness costs more than earliness.
    The literature counts all utterances and takes 0. A second turn that was due and missed costs nothing.
    """
    if not handed or not due:
        return float(not handed and not due)
    return math.fsum(max(_near(p - q, tolerance, late) for q in due) for p in handed) / len(handed)


def _near(distance: int, tolerance: int, late: float) -> float:
    sign = (distance > 0) - (distance < 0)
    return math.exp(-(distance**2) / (2 * (tolerance + EPSILON) ** 2) / (1 - late * sign))
