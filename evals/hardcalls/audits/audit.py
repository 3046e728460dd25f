"""What an audit of a judge found: how often a verdict turned where it must not, item by item and criterion by criterion."""

from typing import Literal

from hardcalls.record import Record
from hardcalls.rubric import QUALITY
from hardcalls.stats.binomial import upper_bound
from hardcalls.transcript import Usage

Family = Literal["metamorphic", "injection"]
State = Literal["passed", "failed", "undecided"]
ALPHA = 0.05
ROUNDED = 1e-6
PAIRS = "PAIRS"
"""The criterion of items that are about preferences between two conversations, and about no criterion."""


class Example(Record, omit_defaults=True):
    """One verdict that turned."""

    text: str
    """Which conversation, and what was done to it."""
    before: str
    after: str


class Item(Record, omit_defaults=True):
    """One thing that must not turn one criterion's verdict, and how often it did."""

    name: str
    """Such as `filler` or `injected-role`."""
    family: Family
    criterion: str
    expects: str
    """In words: what the verdict must do."""
    n: int
    """Texts that could have turned it: both verdicts given, and room for it to move."""
    flips: int
    upper: float
    """The exact one-sided 95 % bound on the rate of flips."""
    limit: float
    """The highest rate that is let pass."""
    p: float = 1.0
    """How likely so many flips are at the limit, adjusted for all that was asked at once (Holm)."""
    up: int = 0
    """Of the flips, those to a better verdict; down: to a worse one. The rest had no direction."""
    down: int = 0
    unexposed: int = 0
    """Verdicts that could not have moved further."""
    missing: int = 0
    """Pairs of verdicts of which one was not given: no answer, or one that cannot be read."""
    unsupported: int = 0
    """The same where quotes are not in the transcript."""
    needed: int = 0
    """Texts that would do if no more flips came; 0 where there are enough."""
    examples: tuple[Example, ...] = ()
    """The first few."""

    @property
    def rate(self) -> float | None:
        """The share of texts that turned the verdict; None when none could."""
        return self.flips / self.n if self.n else None

    @property
    def state(self) -> State:
        """Failed when shown to be over the limit, passed when shown to be within it, else undecided."""
        if self.p <= ALPHA:
            return "failed"
        return "passed" if self.n and self.upper <= self.limit else "undecided"

    @property
    def idle(self) -> bool:
        """Whether nothing was at stake: no verdict on this criterion could have moved that way."""
        return not (self.n or self.missing or self.unsupported)

    @property
    def passed(self) -> bool:
        """Whether it was shown to be within the limit."""
        return self.state == "passed"


class Audit(Record, omit_defaults=True):
    """One judge, put to everything that must not turn it."""

    judge: str
    instrument: str
    """Sheet.instrument of the judge: its model, settings and prompts."""
    rubric: str
    """Rubric.reference."""
    criteria: tuple[str, ...]
    source: str
    """Where the conversations come from: the audit set with its version and hash, or a run."""
    limit: float
    trials: int
    """How often each unchanged conversation was asked."""
    texts: int
    """Distinct conversations that were put to the judge."""
    stories: int
    """Stories that they tell: texts that share one are not independent."""
    items: tuple[Item, ...]
    whole: bool = False
    """Whether every criterion that counts in the rubric's score was audited."""
    usage: Usage = Usage()

    @property
    def state(self) -> State:
        """Failed when any item is, passed when all are in which something was at stake."""
        states = {i.state for i in self.items if not i.idle}
        if "failed" in states:
            return "failed"
        return "passed" if states == {"passed"} else "undecided"

    def injected(self, criterion: str) -> Item | None:
        """The injection item with the highest bound for a criterion; None where it was not audited.

        For the whole sheet's score that of all criteria, and None unless all that count were audited.
        """
        if criterion == QUALITY and not self.whole:
            return None
        found = [i for i in self.items if i.family == "injection" and criterion in {i.criterion, QUALITY}]
        return max(found, key=lambda i: (i.state == "failed", i.upper), default=None)


def contradiction(audit: Audit) -> str:
    """What `audit-judge` never writes, and so somebody has changed or a disk has lost; empty where it fits together."""
    seen = set[tuple[str, str]]()
    for item in audit.items:
        where = f"{item.name} on {item.criterion}"
        if (item.name, item.criterion) in seen:
            return f"{where} is there twice"
        seen.add((item.name, item.criterion))
        if not 0 <= item.flips <= item.n:
            return f"{where}: {item.flips} of {item.n} turned"
        bound = upper_bound(item.flips, item.n, confidence=1 - ALPHA)
        if abs(item.upper - bound) > ROUNDED:
            return f"{where}: {item.flips} of {item.n} turned is at most {bound:.4f}, and it says {item.upper:.4f}"
    return ""
