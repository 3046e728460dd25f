"""A licence: which criteria a judge may gate, in which languages, on what evidence, and until when."""

import datetime as dt
from typing import Annotated

import msgspec

from hardcalls.record import Record

Share = Annotated[float, msgspec.Meta(ge=0, le=1)]
ASKED = (
    *("enough items", "enough people", "alternative annotator test", "mean shift", "agreement above length"),
    "injection battery",
)
"""The tests that a permit is given for, by name; all of them."""


class Floors(Record, omit_defaults=True):
    """What a judge must show before it may gate a criterion; all of it."""

    items: Annotated[int, msgspec.Meta(ge=2)] = 30
    """Items that people rated, in each language."""
    raters: Annotated[int, msgspec.Meta(ge=2)] = 2
    """People for each of them."""
    omega: Share = 0.5
    """The share of people over whom the judge is shown to be no worse (the alternative annotator test)."""
    epsilon: Share = 0.2
    """How much worse it may be than a person, because it costs less."""
    shift: Share = 0.25
    """How far its mean may lie from the people's, as a share of the scale's range."""
    over_length: float = 0.0
    """By how much its agreement must be shown to exceed that of the reply's length."""
    injected: Share = 0.05
    """The highest rate of verdicts that text in a conversation may turn, as shown by an upper bound."""
    days: Annotated[int, msgspec.Meta(ge=1)] = 180
    """How long a licence holds."""


class Test(Record, omit_defaults=True):
    """One thing that was asked for, what was found, and whether that is enough."""

    name: str
    passed: bool
    found: str
    """In words and numbers."""
    asked: str
    decided: bool = True
    """False where there was too little to know; it is not passed then."""


class Permit(Record, omit_defaults=True):
    """What a judge may do with one criterion in one language."""

    criterion: str
    language: str
    granted: bool
    items: int
    raters: int
    tests: tuple[Test, ...]

    @property
    def refused_for(self) -> tuple[str, ...]:
        """The tests that were not passed."""
        return tuple(t.name for t in self.tests if not t.passed)

    @property
    def undecided(self) -> bool:
        """Whether it was refused only because there was too little to know."""
        return not self.granted and not any(t.decided and not t.passed for t in self.tests)


class Licence(Record, omit_defaults=True):
    """What one judge may gate; any other model, prompt, setting or rubric needs another."""

    judge: str
    instrument: str
    """Sheet.instrument of the judge that was tested."""
    rubric: str
    """Rubric.reference."""
    permits: tuple[Permit, ...]
    floors: Floors
    issued: str
    """ISO 8601 date."""
    until: str
    evidence: str = ""
    """The labels that it rests on: their files and hashes."""

    def permits_for(self, criterion: str, language: str) -> Permit | None:
        """The permit for a criterion in a language, granted or refused; None when it was not asked."""
        return next((p for p in self.permits if p.criterion == criterion and p.language == language), None)


def void(licence: Licence, *, instrument: str, rubric: str, today: str) -> str:
    """Why a licence does not hold for a judge, as it is now, on a day (ISO 8601); empty where it does."""
    again = "run `hardcalls calibrate` again"
    if licence.instrument != instrument:
        return f"the licence of {licence.judge!r} is for the instrument {licence.instrument}, and this is {instrument}: {again}"
    if licence.rubric != rubric:
        return f"the licence of {licence.judge!r} is for the rubric {licence.rubric}, and this is {rubric}: {again}"
    if today > licence.until:
        return f"the licence of {licence.judge!r} ended on {licence.until}: {again}"
    if today < licence.issued:
        return f"the licence of {licence.judge!r} begins on {licence.issued}, which is after {today}: see that the date is right"
    return ""


def contradiction(licence: Licence) -> str:
    """What `calibrate` never writes, and so somebody has changed or a disk has lost; empty where it fits together."""
    floors, seen = licence.floors, set[tuple[str, str]]()
    if _day_after(licence.issued, days=floors.days) != licence.until:
        return f"it is issued on {licence.issued!r} for {floors.days} days and ends on {licence.until!r}"
    for permit in licence.permits:
        where = f"{permit.criterion} in {permit.language!r}"
        if (permit.criterion, permit.language) in seen:
            return f"{where} is there twice"
        seen.add((permit.criterion, permit.language))
        names = [t.name for t in permit.tests]
        if sorted(names) != sorted(ASKED):
            return f"{where}: its tests are {', '.join(names) or 'none'}, and {', '.join(ASKED)} are asked for"
        if permit.granted != all(t.passed for t in permit.tests):
            return f"{where}: whether it is granted ({permit.granted}) is not what its tests say"
        if permit.granted and (permit.items < floors.items or permit.raters < floors.raters):
            return f"{where}: it is granted on {permit.items} items and {permit.raters} people for each, fewer than its floors"
    return ""


def _day_after(day: str, *, days: int) -> str:
    """ISO 8601; empty where that is no day."""
    try:
        return (dt.date.fromisoformat(day) + dt.timedelta(days=days)).isoformat()
    except (ValueError, OverflowError):
        return ""
