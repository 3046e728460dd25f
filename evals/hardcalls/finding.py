"""A finding: what the evidence says about one rule."""

import math
from typing import Literal

from hardcalls.measures import Metric
from hardcalls.record import Record
from hardcalls.rule import Rule
from hardcalls.stats.interval import Interval

State = Literal["holds", "violated", "undecided", "not asked"]


class Need(Record, omit_defaults=True):
    """How much more evidence, if it goes on as it began, decides a rule: the counts are what has to be added."""

    scenarios: int = 0
    """Independent scenarios that ask what the rule asks."""
    trials: int = 0
    """Trials of each scenario."""
    towards: Literal["holds", "violated"] = "holds"
    """What it would show."""


class SliceSeen(Record, omit_defaults=True):
    """One slice of a rule that asks each of them."""

    name: str
    state: State
    interval: Interval
    p: float = 1.0
    """Of "the rule is kept here", before it is corrected for how many slices there are."""
    conversations: tuple[str, ...] = ()
    """The scenarios behind it, the worst first."""


class Finding(Record, omit_defaults=True):
    """One rule with what was seen."""

    rule: Rule
    metric: Metric
    state: State
    sentence: str
    """What was seen and what the policy asks, for a product owner."""
    interval: Interval | None = None
    p: float = 1.0
    """The p-value of "the rule is kept"; only statistical rules have one."""
    conversations: tuple[str, ...] = ()
    """The scenarios behind it, the worst first."""
    change: str = ""
    """What would change it."""
    need: Need | None = None
    """How much more of the same would decide it, where it is undecided and anything would."""
    slices: tuple[SliceSeen, ...] = ()
    """The worst first."""
    happened: tuple[int, int] | None = None
    """Of what must never happen: in how many conversations it did, of how many that could have shown it, over all trials."""
    recall: float = 1.0
    """Of what must never happen: the lower limit of how often it is seen when it happens; the bound is widened by it."""

    @property
    def shortfall(self) -> float:
        """How far the estimate lies on the wrong side of the limit, in the metric's unit; 0 when on the right side."""
        if self.interval is None or math.isnan(self.interval.estimate):
            return 0.0
        if self.rule.quantile is not None or self.rule.each == "conversation":
            # The number is the share of scenarios beyond the limit.
            allowed = self.rule.quantile or 0.0
            return max(0.0, self.interval.estimate - (1 - allowed if self.rule.ceiling is not None and allowed else allowed))
        limit = self.rule.floor if self.rule.floor is not None else self.rule.ceiling
        if limit is None:
            return 0.0
        gap = limit - self.interval.estimate
        return max(0.0, gap if self.rule.floor is not None else -gap)
