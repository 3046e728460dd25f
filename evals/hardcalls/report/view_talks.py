"""View records of conversations: the timeline of handoffs, and transcripts as they are read."""

from hardcalls.record import Record
from hardcalls.report.words import Tone


class Cell(Record):
    """One customer turn on a timeline."""

    turn: str
    mark: str
    """What stands in the cell: letters, so that it is read without colour."""
    window: bool
    cue: bool
    handoff: bool
    reached: bool
    """Whether the conversation came so far."""


class Track(Record):
    """One candidate in one scenario."""

    candidate: str
    cells: tuple[Cell, ...]
    outcome: str
    tone: Tone
    sentence: str
    trials: str
    target: str


class TimelineRow(Record):
    """One scenario with all candidates."""

    title: str
    scenario: str
    language: str
    requirement: str
    tracks: tuple[Track, ...]


class TimelineGroup(Record):
    """Scenarios that ask for the same."""

    title: str
    rows: tuple[TimelineRow, ...]


class Timeline(Record):
    """Scenarios where a person was due, those where a handoff was wrong, and the rest."""

    groups: tuple[TimelineGroup, ...]
    absent: tuple[str, ...]
    """Sentences about runs without cues."""


class QuoteView(Record):
    """The words behind a finding."""

    turn: str
    text: str


class FlagView(Record):
    """One criterion that was not met."""

    title: str
    dimension: str
    severity: str
    reason: str
    quotes: tuple[QuoteView, ...]
    beside: tuple[QuoteView, ...]
    """Those that are not already read in the turn beside it, or in the reason."""
    also: str
    """The other turns that show it."""
    never: bool


class MarkView(Record):
    """One mark on one conversation."""

    title: str
    value: str
    tone: Tone
    rater: str
    reason: str
    quotes: tuple[QuoteView, ...]
    doubt: str
    """Said where the mark has no value: its quotes are not in the conversation, or there is no answer."""


class SheetView(Record):
    """One sheet on one conversation."""

    rater: str
    kind: str
    quality: str
    comment: str
    marks: tuple[MarkView, ...]


class ToolView(Record):
    """One call of a tool, with the world's answer."""

    name: str
    state: str
    tone: Tone
    arguments: str
    answer: str


class SayingView(Record):
    """Something the agent said or did, in order: words, or a tool call."""

    text: str
    tool: ToolView | None


class HandoffView(Record):
    """A person came into it."""

    title: str
    reason: str
    note: str


class TurnView(Record):
    """One customer message and what the agent did with it."""

    number: str
    language: str
    customer: str
    labels: tuple[str, ...]
    cues: tuple[str, ...]
    sayings: tuple[SayingView, ...]
    silent: str
    """Said in place of an answer when there was none."""
    handoffs: tuple[HandoffView, ...]
    flags: tuple[FlagView, ...]
    marks: tuple[MarkView, ...]


class TalkView(Record):
    """One conversation."""

    id: str
    title: str
    scenario: str
    trial: str
    language: str
    language_name: str
    mark: str
    """The word it is found by: a never-event, the number of failures, or that it was not counted."""
    tone: Tone
    outcome: str
    failures: str
    worst: bool
    excluded: str
    summary: str
    expected: str
    ending: str
    flags: tuple[FlagView, ...]
    """Those that belong to no one turn."""
    sheets: tuple[SheetView, ...]
    """What judges and people wrote, all of it."""
    missing: tuple[str, ...]
    changes: tuple[str, ...]
    turns: tuple[TurnView, ...]
    omitted: str
    """Why the transcript is not here; empty when it is."""


class Gallery(Record):
    """The conversations of one candidate, the worst first."""

    id: str
    name: str
    counted: str
    note: str
    worst: tuple[TalkView, ...]
    clean: tuple[TalkView, ...]
    clean_title: str
    listed: tuple[TalkView, ...]
    """Without transcripts, in large runs."""
    listed_title: str
