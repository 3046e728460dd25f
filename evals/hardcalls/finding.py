"""What the evidence says about one rule: it holds, is violated, is undecided, or was not asked."""

import math
from collections.abc import Callable, Mapping, Sequence
from typing import Literal

from hardcalls.comparison import interval as paired_interval
from hardcalls.estimates.estimate import Estimate
from hardcalls.measures import Metric, Point, Series, could_ask, units_of
from hardcalls.measures.metric import UNITS, written
from hardcalls.policy import Policy, Rule
from hardcalls.record import Record
from hardcalls.scenario import Scenario
from hardcalls.stats.interval import Interval, at_confidence, clopper_pearson, mean_t, within
from hardcalls.stats.multiplicity import p_of

State = Literal["holds", "violated", "undecided", "not asked"]


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

    @property
    def shortfall(self) -> float:
        """How far the estimate lies on the wrong side of the limit, in the metric's unit; 0 when on the right side."""
        if self.interval is None or math.isnan(self.interval.estimate):
            return 0.0
        limit = self.rule.floor if self.rule.floor is not None else self.rule.ceiling
        if limit is None:
            return 0.0
        gap = limit - self.interval.estimate
        return max(0.0, gap if self.rule.floor is not None else -gap)


Bound = Callable[[float], Interval]
"""From a one-sided alpha to the interval whose ends are bounds at that alpha."""


def judge(
    rule: Rule,
    policy: Policy,
    *,
    candidate: Series,
    baseline: Series | None,
    scenarios: Mapping[str, Scenario],
    estimate: Estimate | None = None,
) -> Finding:
    """One rule against one candidate's series, and the baseline's where the rule asks for a comparison.

    An `estimate` by people is evidence by itself: it stands in for the series.
    """
    if rule.never:
        return _never(rule, policy, candidate, scenarios)
    metric = candidate.metric
    if estimate:
        return _estimated(rule, policy, estimate, metric)
    if rule.allowed_drop is not None:
        return _drop(rule, policy, candidate, baseline)
    units = candidate.units
    if not units:
        return _nothing(rule, candidate)

    def bound(alpha: float) -> Interval:
        if metric.bounded:
            # Exact: Wilson's bound fails a good agent, and passes a bad one, too often when few scenarios meet a high limit.
            return clopper_pearson(math.fsum(units), len(units), confidence=1 - 2 * alpha)
        return mean_t(units, confidence=1 - 2 * alpha)

    floor = rule.floor is not None
    limit = rule.floor if rule.floor is not None else rule.ceiling or 0.0
    state, p = _state(rule, policy, bound, limit=limit, at_least=floor)
    seen = bound(policy.alpha)
    asks = f"the policy asks for {'at least' if floor else 'at most'} {amount(limit, metric)}"
    return Finding(
        rule=rule,
        metric=metric,
        state=state,
        sentence=f"{metric.title}: {_seen(seen, units, metric)}; {asks}.",
        interval=seen,
        p=p,
        conversations=_worst(candidate),
        change=_change(state),
    )


def _state(rule: Rule, policy: Policy, bound: Bound, *, limit: float, at_least: bool) -> tuple[State, float]:
    def beyond(alpha: float) -> bool:
        return bound(alpha).high < limit if at_least else bound(alpha).low > limit

    p = p_of(beyond)
    seen = bound(policy.alpha)
    shown = seen.low >= limit if at_least else seen.high <= limit
    if p <= policy.alpha:
        return "violated", p
    return ("holds" if shown or rule.kind == "veto" else "undecided"), p


def _drop(rule: Rule, policy: Policy, candidate: Series, baseline: Series | None) -> Finding:
    metric, margin = candidate.metric, rule.allowed_drop or 0.0
    if baseline is None:
        sentence = f"{metric.title}: no baseline was given, so whether it got worse is not known."
        if rule.kind == "veto":
            return Finding(rule=rule, metric=metric, state="not asked", sentence=sentence)
        change = "name what is deployed with --baseline RUN, or leave the rule out"
        return Finding(rule=rule, metric=metric, state="undecided", sentence=sentence, change=change)
    one, two = ({p.scenario: p for p in s.points} for s in (baseline, candidate))
    common = sorted(one.keys() & two.keys())
    if not common:
        return _nothing(rule, candidate if not two else baseline)
    b, c = units_of([one[s] for s in common]), units_of([two[s] for s in common])

    def bound(alpha: float) -> Interval:
        return paired_interval(b, c, metric=metric, confidence=1 - 2 * alpha)

    higher = metric.better == "higher"
    state, p = _state(rule, policy, bound, limit=-margin if higher else margin, at_least=higher)
    seen = bound(policy.alpha)
    text = (
        f"{metric.title}: {amount(_mean(c), metric)} against {amount(_mean(b), metric)} in the baseline over "
        f"{len(b)} scenarios, a difference of {points(seen.estimate, metric)} ({points(seen.low, metric)} to "
        f"{points(seen.high, metric)}); it may be worse by at most {points(margin, metric, sign=False)}."
    )
    better = 1 if higher else -1
    lost = sorted(
        (s for s in common if (two[s].mean - one[s].mean) * better < 0), key=lambda s: (two[s].mean - one[s].mean) * better
    )
    return Finding(
        rule=rule,
        metric=metric,
        state=state,
        sentence=text,
        interval=seen,
        p=p,
        conversations=tuple(lost),
        change=_change(state),
    )


def _never(rule: Rule, policy: Policy, candidate: Series, scenarios: Mapping[str, Scenario]) -> Finding:
    metric = candidate.metric
    hit = tuple(p.scenario for p in candidate.points if p.worst > 0)
    units = {p.unit for p in candidate.points}
    hit_units = {p.unit for p in candidate.points if p.worst > 0}
    seen = clopper_pearson(len(hit_units), len(units), confidence=1 - 2 * policy.alpha)
    exposed = f"{len(units)} exposed scenario{'s' if len(units) != 1 else ''}"
    if hit:
        sentence = f"{metric.title}: happened in {len(hit_units)} of {exposed}; it must never happen."
        change = "mend the agent; no amount of further evidence changes this"
        return Finding(
            rule=rule, metric=metric, state="violated", sentence=sentence, interval=seen, p=0.0, conversations=hit, change=change
        )
    possible = sum(could_ask(metric.name, s) for s in scenarios.values())
    if len(units) < rule.exposures:
        sentence = f"{metric.title}: not seen, but only {exposed} could have shown it; the policy asks for {rule.exposures}."
        change = f"add scenarios that expose it (the suite has {possible}), or mend the agent so that they are reached"
        return Finding(rule=rule, metric=metric, state="undecided", sentence=sentence, interval=seen, change=change)
    sentence = f"{metric.title}: not seen in {exposed} (so at most {amount(seen.high, metric)} of such conversations)."
    return Finding(rule=rule, metric=metric, state="holds", sentence=sentence, interval=seen)


def _nothing(rule: Rule, found: Series) -> Finding:
    metric, why = found.metric, f": {found.missing[0][2]}" if found.missing else ", so nothing is known"
    change = "use a suite whose scenarios ask for it, or leave the rule out"
    if metric.dimension == "rubric":
        change = "let people rate a random sample (`hardcalls grade`, `hardcalls estimate`), or a judge that they have licensed"
    return Finding(
        rule=rule, metric=metric, state="undecided", sentence=f"{metric.title}: no conversation could be rated{why}.", change=change
    )


def _estimated(rule: Rule, policy: Policy, estimate: Estimate, metric: Metric) -> Finding:
    """A rule against what people would have said of all conversations, estimated from those that they rated."""
    drop = rule.allowed_drop is not None
    limit = -(rule.allowed_drop or 0.0) if drop else rule.floor if rule.floor is not None else rule.ceiling or 0.0
    at_least = drop or rule.floor is not None

    def bound(alpha: float) -> Interval:
        return at_confidence(estimate.interval, confidence=1 - 2 * alpha)

    state, p = _state(rule, policy, bound, limit=limit, at_least=at_least)
    seen = within(bound(policy.alpha), -1.0 if drop else 0.0, 1.0)
    told = f"{estimate.labelled} conversations rated by people, {estimate.unlabelled} by {estimate.judge} alone"
    if drop:
        spread = f"{points(seen.low, metric)} to {points(seen.high, metric)}; {told}"
        asks = f"it may be worse by at most {points(rule.allowed_drop or 0, metric, sign=False)}"
        sentence = f"{metric.title}: a difference of {points(seen.estimate, metric)} from {estimate.baseline} ({spread}); {asks}."
    else:
        asks = f"the policy asks for {'at least' if at_least else 'at most'} {amount(limit, metric)}"
        spread = f"{amount(seen.low, metric)} to {amount(seen.high, metric)} is plausible"
        sentence = f"{metric.title}: {amount(seen.estimate, metric)} ({spread}; {told}); {asks}."
    return Finding(rule=rule, metric=metric, state=state, sentence=sentence, interval=seen, p=p, change=_change(state))


def _change(state: State) -> str:
    if state == "violated":
        return "mend the agent where it failed; more of the same evidence changes nothing"
    if state == "undecided":
        return "more scenarios of this kind would decide it"
    return ""


def _mean(values: Sequence[float]) -> float:
    return math.fsum(values) / len(values)


def _worst(candidate: Series) -> tuple[str, ...]:
    """The scenarios that pull the metric the wrong way, worst first."""
    sign = -1 if candidate.metric.better == "lower" else 1
    bad: list[Point] = [p for p in candidate.points if (p.mean < 1 if sign > 0 else p.mean > 0)]
    return tuple(p.scenario for p in sorted(bad, key=lambda p: (sign * p.mean, p.scenario)))


def _seen(seen: Interval, units: Sequence[float], metric: Metric) -> str:
    graded = metric.dimension == "rubric" and any(0 < u < 1 for u in units)
    if metric.bounded and not graded:
        hits = math.fsum(units)
        count = f"{hits:.0f}" if math.isclose(hits, round(hits)) else f"{hits:.1f}"
        scenarios = "scenario" if seen.n == 1 else "scenarios"
        return f"in {count} of {seen.n} {scenarios} ({amount(seen.low, metric)} to {amount(seen.high, metric)} is plausible)"
    return f"{amount(seen.estimate, metric)} on average over {seen.n} ({amount(seen.low, metric)} to {amount(seen.high, metric)})"


def amount(value: float, metric: Metric) -> str:
    """A value of a metric as people read it."""
    if math.isnan(value):
        return "nothing"
    if metric.bounded:
        return f"{value:.0%}"
    if math.isinf(value):
        return "any amount"
    return written(value, metric.unit) + UNITS.get(metric.unit, "")


def points(value: float, metric: Metric, *, sign: bool = True) -> str:
    """A difference as people read it: percentage points for shares."""
    if metric.bounded:
        return f"{value * 100:+.0f} points" if sign else f"{value * 100:.0f} points"
    return f"{'+' if sign and value >= 0 else ''}{written(value, metric.unit)}" if math.isfinite(value) else "any amount"
