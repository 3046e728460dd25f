"""A rule: one condition for going live, on one metric."""

import math
from collections.abc import Iterator
from typing import Annotated, Literal

import msgspec

from hardcalls.measures import Metric
from hardcalls.record import Record
from hardcalls.scenario import Name

Source = Literal["checks", "judges", "people", "combined"]
"""Checks; judges with a licence; people alone; people's ratings with a judge's (hardcalls estimate)."""


class Rule(Record, omit_defaults=True):
    """One condition. `prove` must be shown to hold; `veto` blocks when it is shown not to."""

    id: Name
    kind: Literal["prove", "veto"]
    metric: str
    why: str = ""
    """The sentence a product owner reads."""
    floor: float | None = None
    """The least the true value may be."""
    ceiling: float | None = None
    """The most it may be."""
    allowed_drop: Annotated[float, msgspec.Meta(ge=0)] | None = None
    """How much worse than the baseline it may be."""
    gain: Annotated[float, msgspec.Meta(ge=0)] | None = None
    """How much better than the baseline it must be, at least; 0 asks for better at all."""
    within: Annotated[float, msgspec.Meta(gt=0)] | None = None
    """How far from the baseline it may be on either side: equivalence."""
    gap: Annotated[float, msgspec.Meta(gt=0)] | None = None
    """How much worse one slice may be than all the others together; with `by`."""
    never: bool = False
    """One occurrence, in any trial, blocks."""
    by: str = ""
    """`language`, `locale`, `situation`, `requirement` or a tag: the rule is asked of each slice, and the worst one decides."""
    quantile: Annotated[float, msgspec.Meta(gt=0, lt=1)] | None = None
    """With `floor` or `ceiling`: the limit is on this quantile of scenarios, and not on their mean; 0.1 is the 10th percentile."""
    each: Literal["", "scenario", "conversation"] = ""
    """With `floor` or `ceiling`: every scenario's rate over its trials must keep to it, or the worst conversation that was seen."""
    exposures: Annotated[int, msgspec.Meta(ge=1)] = 1
    """For `never`: how many scenarios must have been exposed for a clean count to mean anything."""
    minimum: Annotated[int, msgspec.Meta(ge=1)] = 1
    """Independent scenarios without which the rule is not decided; with `by`, in each slice."""
    rests_on: tuple[Source, ...] = ()
    """Which ratings count for this rule; empty means what the policy says."""

    @property
    def compares(self) -> bool:
        """Whether it asks about the baseline as well."""
        return self.allowed_drop is not None or self.gain is not None or self.within is not None

    @property
    def statistical(self) -> bool:
        """Whether it is decided by a probability; what was seen in a single conversation needs none."""
        return not self.never and self.each != "conversation"

    @property
    def limit(self) -> float:
        """The number that it sets; 0 for what must never happen."""
        return next((v for v in self._limits if v is not None), 0.0)

    @property
    def _limits(self) -> tuple[float | None, ...]:
        return (self.floor, self.ceiling, self.allowed_drop, self.gain, self.within, self.gap)


KINDS = "floor, ceiling, allowed_drop, gain, within, gap, never"


def rule_problems(rule: Rule, metric: Metric) -> Iterator[tuple[str, str]]:
    """(field, what is wrong) of a rule that cannot be meant."""
    asked = [getattr(rule, name) for name in KINDS.split(", ")]
    if sum(v is not None and v is not False for v in asked) != 1:
        yield "", f"give exactly one of {KINDS}"
    if rule.never and metric.dimension != "never":
        yield "never", f"{rule.metric!r} is no never-event; those begin with `never.`"
    if rule.each == "scenario" and not metric.bounded:
        yield "each", f"{rule.metric!r} is no share; of each scenario only shares can be asked"
    yield from _limit_problems(rule, metric)
    yield from _modifier_problems(rule)


def _limit_problems(rule: Rule, metric: Metric) -> Iterator[tuple[str, str]]:
    """Limits on the wrong side, in percent, or that are no numbers."""
    wrong = "floor" if metric.better == "lower" else "ceiling" if metric.better == "higher" else ""
    if wrong and getattr(rule, wrong) is not None:
        yield wrong, f"{rule.metric!r} is better {metric.better}; give a {'ceiling' if wrong == 'floor' else 'floor'}"
    for name in ("allowed_drop", "gain", "gap"):
        if getattr(rule, name) is not None and metric.better == "neither":
            yield name, f"{rule.metric!r} is neither better high nor low; give a floor, a ceiling or within"
    limit = rule.limit
    if metric.bounded and not 0 <= limit <= 1:
        yield "", f"{rule.metric!r} is a share: write 0.9 for 90 %, not {limit:g}"
    elif not math.isfinite(limit):
        yield "", f"{limit} is no limit; give a number"


def _modifier_problems(rule: Rule) -> Iterator[tuple[str, str]]:
    """What goes with some rules and not with this one."""
    level = rule.floor is not None or rule.ceiling is not None
    if rule.exposures > 1 and not rule.never:
        yield "exposures", "only a rule with `never = true` asks for exposures"
    if (rule.quantile is not None or rule.each) and not level:
        yield "quantile" if rule.quantile is not None else "each", "only a floor or a ceiling can be asked of a quantile or of each"
    if rule.gap is not None and not rule.by:
        yield "gap", 'say between which slices: by = "language", or another key'
    if rule.by and rule.quantile is not None:
        yield "quantile", "a quantile is asked of all scenarios together; leave out by, or the quantile"
    if rule.by and (rule.never or rule.each):
        yield "by", "what must never happen, and what is asked of each scenario or conversation, is asked of all slices already"
    if rule.each and rule.quantile is not None:
        yield "each", "ask for a quantile or for each, not both"
    if rule.each == "conversation" and rule.kind == "prove":
        yield "kind", 'the worst conversation that was seen proves nothing about those to come: write kind = "veto"'
