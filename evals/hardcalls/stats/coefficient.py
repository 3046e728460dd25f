"""One figure of agreement with its doubt, or why there is none."""

from hardcalls.record import Record
from hardcalls.stats.interval import Interval


class Coefficient(Record, omit_defaults=True):
    """A figure, what it was computed with, and on how much."""

    name: str
    n: int
    """Units that could show it."""
    weights: str = ""
    """What counts as how far apart: a level of measurement, or the name of the weights; empty where there are none."""
    of: str = ""
    """Whose or which: a pair of raters, a category."""
    value: float | None = None
    reason: str = ""
    """Why there is no value."""
    interval: Interval | None = None
    doubt: str = ""
    """Why there is no interval."""
