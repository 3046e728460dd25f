"""A history as the templates are given it: ready strings; templates only loop and choose."""

from hardcalls.record import Record
from hardcalls.report.words import Tone


class Spot(Record):
    """One run in a trend: where its estimate and its interval lie, in per cent of the picture from the left and the top."""

    x: str
    y: str
    top: str
    bottom: str


class Link(Record):
    """A line from one run to the next, where their numbers are comparable."""

    x1: str
    y1: str
    x2: str
    y2: str


class Break(Record):
    """Where something changed, so that what follows is another thing."""

    x: str


class TrendView(Record):
    """One metric of one agent over time."""

    title: str
    question: str
    latest: str
    doubt: str
    told: str
    """The picture in words."""
    scale_end: str
    dense: bool
    spots: tuple[Spot, ...]
    links: tuple[Link, ...]
    breaks: tuple[Break, ...]


class MomentRow(Record):
    """One run."""

    folder: str
    started: str
    version: str
    verdict: str
    tone: Tone
    why: str
    marks: str
    """What is special about it: a new version, other checks, a part of its suite, lost conversations."""
    cells: tuple[str, ...]


class AgentView(Record):
    """All runs of one agent."""

    id: str
    name: str
    lead: str
    trends: tuple[TrendView, ...]
    rows: tuple[MomentRow, ...]


class Finds(Record):
    """What was found of one kind, as sentences and a table."""

    id: str
    title: str
    intro: str
    lines: tuple[str, ...]
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    more: str
    """How many rows are left out; empty for none."""


class ChronicleView(Record):
    """One suite."""

    id: str
    title: str
    lead: str
    decided: bool
    """Whether anything stands under "Verdict"."""
    notices: tuple[str, ...]
    heads: tuple[str, ...]
    """Titles of the metrics: the columns after the verdict."""
    agents: tuple[AgentView, ...]
    finds: tuple[Finds, ...]


class HistoryView(Record):
    """The whole page."""

    title: str
    lead: str
    confidence: str
    contents: tuple[tuple[str, str], ...]
    """Where links at the top go, and their text."""
    chronicles: tuple[ChronicleView, ...]
    skipped: tuple[tuple[str, str], ...]
    skipped_title: str
