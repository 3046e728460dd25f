"""View records of the decision: each rule with what was seen, what is waived, and what was loosened."""

from hardcalls.record import Record
from hardcalls.report.view_numbers import Bar
from hardcalls.report.words import Tone


class Link(Record):
    """A conversation to go to; `target` is empty when it is not in the report."""

    text: str
    target: str


class SliceRow(Record):
    """One slice of a rule that asks each of them."""

    name: str
    state: str
    tone: Tone
    estimate: str
    interval: str
    n: str
    bar: Bar | None
    value: float | None
    low: float | None
    high: float | None
    count: int


class RuleView(Record):
    """One rule of the policy with what was seen."""

    id: str
    """Of its place in the report."""
    name: str
    """What the policy calls it."""
    title: str
    state: str
    tone: Tone
    sentence: str
    kind: str
    asks: str
    """What it asks, in short."""
    explained: str
    """What it asks, over what, how surely and why; empty where the policy is not at hand."""
    why: str
    estimate: str
    of: str
    """What that is a number of, where it is not simply the metric over all scenarios."""
    interval: str
    n: str
    bar: Bar | None
    p: str
    doubt: str
    """The interval, n, and what else is to be known of the estimate, in one line."""
    settled: bool
    """Whether nothing of it is open, and no slices have to be looked at."""
    early: str
    """What a look showed before the run was complete; empty where none did."""
    change: str
    need: str
    """How much more of the same would decide it; empty where it is decided, or nothing would."""
    happened: str
    """Of what must never happen: in how many conversations of all trials it did."""
    waived: str
    """Until when nobody minds; empty where it counts."""
    links: tuple[Link, ...]
    more: str
    """How many further conversations stand behind it; empty for none."""
    slices: tuple[SliceRow, ...]
    """The worst first, and the small ones too."""
    slices_title: str
    value: float | None
    low: float | None
    high: float | None
    count: int
    limit: float | None
    """On the scale of `value`; None where one case is too many."""
    chance: float | None
    """The p-value of "the rule is kept", before it is corrected for how many rules there are; None where it has none."""
    more_scenarios: int
    more_trials: int


class WaiverView(Record):
    """A rule that somebody let go for a while."""

    rule: str
    state: str
    tone: Tone
    meaning: str
    """What that state does to the verdict."""
    owner: str
    reason: str
    until: str
    covers: tuple[str, ...]
    """What would stand in the way without it."""


class LoosenedView(Record):
    """What the policy lets pass now and did not before."""

    title: str
    lines: tuple[str, ...]
