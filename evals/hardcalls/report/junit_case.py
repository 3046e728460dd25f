"""A test case and a suite of them, as CI systems count them, before they become XML."""

import math
from collections.abc import Iterator
from typing import Literal

from hardcalls.record import Record
from hardcalls.report.location import Location
from hardcalls.stats.interval import Interval

Result = Literal["passed", "failure", "error", "skipped"]
"""`failure`: shown to be bad; `error`: not known; `skipped`: not asked, or waived."""
Properties = tuple[tuple[str, str], ...]


class Case(Record):
    """One thing that holds, fails, or is not known."""

    name: str
    result: Result = "passed"
    kind: str = ""
    """In a word, what it failed by."""
    message: str = ""
    """In one line."""
    text: str = ""
    """In as many as it takes."""
    properties: Properties = ()
    location: Location | None = None
    seconds: float = 0.0


class Suite(Record):
    """The cases of one dimension of one candidate."""

    name: str
    cases: tuple[Case, ...]
    properties: Properties = ()
    started: str = ""
    """ISO 8601; empty when it is not known."""


def figures(found: Interval | None, *, p: float | None = None) -> Iterator[tuple[str, str]]:
    """An estimate and what is known of its doubt; what has no finite value is left out."""
    if found is not None:
        yield "n", str(found.n)
        for name, value in (("estimate", found.estimate), ("low", found.low), ("high", found.high)):
            if math.isfinite(value):
                yield name, figure(value)
    if p is not None and math.isfinite(p):
        yield "p", figure(p)


def figure(value: float) -> str:
    """A number with as many digits as anybody needs."""
    return f"{value:.6g}"
