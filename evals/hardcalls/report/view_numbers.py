"""View records of numbers: estimates with their doubt, differences, slices and never-events."""

from hardcalls.record import Record
from hardcalls.report.words import Tone


class Bar(Record):
    """Where an estimate and its interval lie on a scale, in per cent of its width."""

    start: str
    width: str
    dot: str
    zero: str
    """Where no difference lies; empty on a scale that begins at zero."""
    limit: str = ""
    """Where the policy draws the line; empty without one."""


class DifferenceView(Record):
    """A candidate against its baseline on one metric."""

    word: str
    tone: Tone
    text: str
    counts: str
    p: str
    value: float | None
    low: float | None
    high: float | None


class Number(Record):
    """One metric of one candidate."""

    candidate: str
    estimate: str
    interval: str
    n: str
    missing: str
    corners: str
    """The estimate had all that was lost gone badly, and well; empty where nothing was lost."""
    bar: Bar | None
    difference: DifferenceView | None
    value: float | None
    low: float | None
    high: float | None
    count: int
    lacking: int
    worst: float | None = None
    best: float | None = None
    """The corners."""


class MetricView(Record):
    """One thing measured, for all candidates on one scale."""

    id: str
    dimension: str
    title: str
    question: str
    better: str
    scale_end: str
    note: str
    numbers: tuple[Number, ...]


class TrialsRow(Record):
    """What repeats of the same scenarios say about one candidate."""

    candidate: str
    cells: tuple[str, ...]
    worst: str
    note: str


class TrialsTable(Record):
    """The chance that k of k trials succeed."""

    heads: tuple[str, ...]
    rows: tuple[TrialsRow, ...]


class Tally(Record):
    """Which criteria one candidate failed most often."""

    candidate: str
    text: str


class PlainRow(Record):
    """One line of a table of words and counts."""

    head: str
    cells: tuple[str, ...]
    inner: bool
    """Whether it is a part of the line above it."""


class PlainTable(Record):
    """Words and counts, the candidates beside each other."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[PlainRow, ...]


class Panel(Record):
    """One dimension."""

    id: str
    title: str
    lead: tuple[str, ...]
    metrics: tuple[MetricView, ...]
    tallies: tuple[Tally, ...]
    trials: TrialsTable | None
    table: PlainTable | None = None


class GlanceCell(Record):
    """The leading number of one dimension for one candidate."""

    dimension: str
    title: str
    estimate: str
    interval: str
    n: str
    bar: Bar | None


class GlanceRow(Record):
    """One candidate at a glance."""

    candidate: str
    cells: tuple[GlanceCell, ...]


class Glance(Record):
    """All dimensions side by side."""

    rows: tuple[GlanceRow, ...]


class SliceCell(Record):
    """One slice of one candidate."""

    candidate: str
    counted: str
    interval: str
    bar: Bar | None
    value: float | None
    low: float | None
    high: float | None
    count: int


class SliceView(Record):
    """One value of a tag."""

    name: str
    cells: tuple[SliceCell, ...]


class SliceGroup(Record):
    """One way of slicing."""

    title: str
    slices: tuple[SliceView, ...]


class NeverCell(Record):
    """How often one never-event happened to one candidate."""

    candidate: str
    counted: str
    """Of the scenarios in which it could have."""
    talks: str
    """Of the conversations, over all trials."""
    bound: str
    recall: str
    """How often it is seen when it happens, where that takes reading; empty where it does not."""
    tone: Tone
    occurred: int
    exposed: int
    conversations: int
    """In so many it occurred."""
    trials: int
    """Of so many in which it could have."""
    upper: float | None
    """The exact bound on how often it is seen."""
    widened: float | None
    """The bound on how often it happens; the same where seeing it takes no reading."""
    least_recall: float | None


class NeverRow(Record):
    """One thing that must never happen."""

    title: str
    question: str
    cells: tuple[NeverCell, ...]


class NeverTable(Record):
    """All of them."""

    confidence: str
    rows: tuple[NeverRow, ...]
