"""A report as the templates are given it: ready strings, and the numbers behind them. Templates only loop and choose."""

from hardcalls.record import Record
from hardcalls.report.view_numbers import Glance, NeverTable, Panel, SliceGroup
from hardcalls.report.view_sheets import JudgedView
from hardcalls.report.view_talks import Gallery, Timeline
from hardcalls.report.words import Tone

SCHEMA = 1


class Link(Record):
    """A conversation to go to; `target` is empty when it is not in the report."""

    text: str
    target: str


class ReasonView(Record):
    """One thing that speaks against going live."""

    outcome: str
    tone: Tone
    sentence: str
    why: str
    """Why the policy asks it."""
    change: str
    links: tuple[Link, ...]
    more: str
    """How many further conversations stand behind it; empty for none."""


class RuleView(Record):
    """One rule of the policy with what was seen."""

    state: str
    tone: Tone
    sentence: str
    kind: str


class Card(Record):
    """The verdict on one candidate."""

    id: str
    name: str
    word: str
    sign: str
    tone: Tone
    meaning: str
    policy: str
    note: str
    against: str
    counted: str
    reasons: tuple[ReasonView, ...]
    """The three worst."""
    further: tuple[ReasonView, ...]
    further_title: str
    further_start: str
    """The number that the first further reason has, since those above are counted too."""
    rules: tuple[RuleView, ...]
    rules_title: str
    corners: str
    lost: tuple[str, ...]
    """What was excluded or never finished, and why."""
    lost_title: str
    partial: str


class Term(Record):
    """A word and what it means here."""

    word: str
    text: str


class Fact(Record):
    """One line about a run."""

    label: str
    value: str


class Dossier(Record):
    """What a run was of, what it lacks, and what went wrong in it."""

    id: str
    name: str
    facts: tuple[Fact, ...]
    settings: tuple[Fact, ...]
    faults: tuple[Fact, ...]
    missing: tuple[Fact, ...]
    """Values that should be there and are not: which metric, how many, and where."""
    pairing: tuple[Fact, ...]


class ReportView(Record):
    """A whole report."""

    schema: int
    title: str
    lead: str
    notices: tuple[str, ...]
    cards: tuple[Card, ...]
    glance: Glance
    panels: tuple[Panel, ...]
    judged: JudgedView | None
    """None where nobody filled in a rubric."""
    confidence: str
    timeline: Timeline
    slices: tuple[SliceGroup, ...]
    never: NeverTable
    galleries: tuple[Gallery, ...]
    terms: tuple[Term, ...]
    outcomes: tuple[Term, ...]
    dossiers: tuple[Dossier, ...]
    provenance: tuple[str, ...]
