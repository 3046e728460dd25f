"""A report as the templates are given it: ready strings, and the numbers behind them. Templates only loop and choose."""

from hardcalls.record import Record
from hardcalls.report.view_numbers import Glance, NeverTable, Panel, SliceGroup
from hardcalls.report.view_rules import Link, LoosenedView, RuleView, WaiverView
from hardcalls.report.view_sheets import JudgedView
from hardcalls.report.view_talks import Gallery, Timeline
from hardcalls.report.words import Tone

SCHEMA = 1


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


class Card(Record):
    """The verdict on one candidate."""

    id: str
    name: str
    word: str
    sign: str
    tone: Tone
    meaning: str
    policy: str
    policy_id: str
    policy_hash: str
    note: str
    waived: str
    """How many of its rules are waived, if any is."""
    notices: tuple[str, ...]
    """What the verdict does not say, such as what was not asked without a baseline."""
    against: str
    counted: str
    reasons: tuple[ReasonView, ...]
    """The three worst."""
    further: tuple[ReasonView, ...]
    further_title: str
    further_start: str
    """The number that the first further reason has, since those above are counted too."""
    rules: tuple[RuleView, ...]
    """The violated first, then the undecided."""
    rules_title: str
    rules_lead: str
    """How many are in which state."""
    rules_open: bool
    """Whether any is not settled."""
    rules_settled: str
    """How many are; empty for none."""
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
    waivers: tuple[WaiverView, ...]
    loosened: tuple[LoosenedView, ...]
    notices: tuple[str, ...]
    cards: tuple[Card, ...]
    ruled: bool
    """Whether any of them was judged by rules."""
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
