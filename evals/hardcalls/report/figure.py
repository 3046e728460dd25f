"""The number that a rule is decided by: what it counts, how it is written, and where the limit lies beside it."""

import math
from collections.abc import Sequence
from typing import Literal

from hardcalls.finding import Finding
from hardcalls.measures import Metric
from hardcalls.measures.metric import UNITS, written
from hardcalls.measures.recall import widened
from hardcalls.record import Record
from hardcalls.report import scale, words
from hardcalls.report.view_numbers import Bar
from hardcalls.rule import Rule
from hardcalls.stats.interval import Interval

Form = Literal["level", "share", "difference", "worse"]
"""A value of the metric; a share of scenarios; candidate minus baseline; how much worse one slice is than the others."""


class Figure(Record):
    """A number with its doubt, as people read it."""

    estimate: str
    interval: str
    n: str
    bar: Bar | None


def figure(seen: Interval, rule: Rule, metric: Metric, *, beside: Sequence[Interval] = ()) -> Figure:
    """One interval of a finding; the bar holds the limit as well, and those that stand `beside` it are on the same scale."""
    form, noun = form_of(rule), "trial" if rule.each == "scenario" else ""
    n = words.count(seen.n, noun) if noun else f"n {seen.n}"
    if not seen.n or math.isnan(seen.estimate):
        return Figure(estimate="not measured", interval="", n=n, bar=None)
    bar = _bar(seen, rule, metric, beside=beside)
    return Figure(estimate=_value(seen.estimate, form, metric), interval=_spread(seen, form, metric), n=n, bar=bar)


def form_of(rule: Rule) -> Form:
    """What the numbers of a rule's finding are."""
    if rule.never or rule.quantile is not None or rule.each == "conversation":
        return "share"
    return "difference" if rule.compares else "worse" if rule.gap is not None else "level"


def of(finding: Finding) -> str:
    """What the number is a number of, where it is not simply the metric over all scenarios."""
    rule, metric = finding.rule, finding.metric
    worst = next((f" in {slice_name(s.name, rule)}" for s in finding.slices if s.interval == finding.interval), "")
    beyond = "below" if rule.floor is not None else "above"
    if rule.never:
        return "of the scenarios that could show it"
    if rule.quantile is not None:
        return f"of scenarios lie {beyond} {scale.amount(rule.limit, metric)}"
    if rule.each == "conversation":
        return f"of scenarios have a conversation {beyond} {scale.amount(rule.limit, metric)}"
    if rule.each == "scenario":
        return f"in {finding.conversations[0]}" if finding.conversations else "in the worst scenario"
    if rule.compares:
        return f"against the baseline{worst}"
    return f"worse than the others together,{worst}" if rule.gap is not None else worst.strip()


def unseen(finding: Finding) -> str:
    """How far an interval reaches when what was not seen is allowed for; empty where whatever happens is seen."""
    seen = finding.interval
    if finding.recall >= 1 or seen is None or not seen.n:
        return ""
    wide = widened(seen.high, finding.recall)
    return f"up to {scale.share(wide)} as what reads it may see only {scale.share(finding.recall)} of it"


def slice_name(name: str, rule: Rule) -> str:
    """A slice as people call it."""
    return words.language(name) if rule.by == "language" else words.plain(name)


def limit_of(seen: Interval, rule: Rule, metric: Metric) -> float | None:
    """Where the limit lies on the scale of the rule's number; of two limits the nearer one, None where one case is too many."""
    if rule.never or rule.each == "conversation":
        return None
    if rule.quantile is not None:
        return rule.quantile if rule.floor is not None else 1 - rule.quantile
    if rule.within is not None:
        return math.copysign(rule.within, seen.estimate)
    if rule.compares:
        upwards = (metric.better == "lower") != (rule.gain is not None)
        return rule.limit if upwards else -rule.limit
    return rule.limit


def _value(value: float, form: Form, metric: Metric) -> str:
    if form == "share":
        return scale.share(value)
    return scale.amount(value, metric) if form == "level" else signed(value, metric, unit=True)


def _spread(seen: Interval, form: Form, metric: Metric) -> str:
    if form == "share":
        return f"{scale.share(seen.low)} to {scale.share(seen.high)}"
    if form == "level" or not scale.drawn(seen):
        return scale.spread(seen, metric)
    return f"{signed(seen.low, metric)} to {signed(seen.high, metric)}"


def signed(value: float, metric: Metric, *, unit: bool = False) -> str:
    """A difference with its sign: percentage points for shares."""
    if math.isnan(value):
        return "nothing"
    text = f"{value * 100:+.0f}" if metric.bounded else f"{'+' if value >= 0 else ''}{written(value, metric.unit)}"
    text = text.lstrip("+-") if not text.strip("+-0.") else text.replace("-", "−")
    return f"{text}{' points' if metric.bounded else UNITS.get(metric.unit, '')}" if unit else text


def _bar(seen: Interval, rule: Rule, metric: Metric, *, beside: Sequence[Interval]) -> Bar | None:
    form, limit = form_of(rule), limit_of(seen, rule, metric)
    if form == "share":
        return scale.bar(seen, end=1.0, limit=limit)
    every = [seen, *beside, *([_at(limit)] if limit is not None else [])]
    if form == "level":
        return scale.bar(seen, end=scale.top(every, metric), limit=limit)
    far = max(abs(v) for i in every for v in (i.low, i.high, i.estimate) if math.isfinite(v))
    end = (min(1.0, 1.1 * far) if metric.bounded else 1.1 * far) or 1.0
    return scale.bar(seen, end=end, start=-end, limit=limit)


def _at(value: float) -> Interval:
    return Interval(estimate=value, low=value, high=value, n=0, confidence=0.0, method="none")
