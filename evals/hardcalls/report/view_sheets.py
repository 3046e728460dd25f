"""View records of rubrics that judges, panels and people filled in."""

from hardcalls.record import Record
from hardcalls.report.view_numbers import Bar
from hardcalls.report.view_talks import QuoteView
from hardcalls.report.words import Tone


class StandingView(Record):
    """Whether a rater's word may decide anything."""

    word: str
    tone: Tone
    detail: str


class CriterionView(Record):
    """One criterion over all conversations of one candidate, as one rater judged it."""

    id: str
    title: str
    estimate: str
    interval: str
    n: str
    bar: Bar | None
    states: str
    """How many marks were given, and how many were not, by why."""
    corners: str
    """The share had every mark without a value been 0, and had every one been 1; empty where all are known."""
    standing: StandingView | None
    """Where it is not the whole sheet's."""
    value: float | None
    low: float | None
    high: float | None
    count: int
    given: int
    not_applicable: int
    unsupported: int
    missing: int
    lowest: float | None
    highest: float | None
    """The corners."""


class RaisedView(Record):
    """One conversation in which a flag was raised."""

    text: str
    target: str
    """Empty when the conversation is not in the report."""
    quotes: tuple[QuoteView, ...]


class FlagRow(Record):
    """One flag that was raised."""

    title: str
    counted: str
    severity: str
    tone: Tone
    raised: tuple[RaisedView, ...]
    more: str


class WorstView(Record):
    """The conversation with the lowest score."""

    text: str
    title: str
    target: str


class RaterView(Record):
    """All sheets of one rater on one candidate."""

    id: str
    candidate: str
    rater: str
    kind: str
    made_of: tuple[str, ...]
    """Its rubric and what the judge is."""
    standing: StandingView
    sheets: int
    quality: tuple[CriterionView, ...]
    """Raw, and capped by the worst flag."""
    tail: str
    worst: WorstView | None
    scales: tuple[CriterionView, ...]
    flags: tuple[CriterionView, ...]
    raised: tuple[FlagRow, ...]


class JudgedView(Record):
    """What judges and people say of every candidate."""

    lead: tuple[str, ...]
    raters: tuple[RaterView, ...]
