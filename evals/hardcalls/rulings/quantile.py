"""A limit on a quantile of scenarios: the tail that a mean hides."""

import math

from hardcalls.finding import Finding
from hardcalls.measures import units_of
from hardcalls.measures.amount import amount, counted, limit_text, ordinal, percent
from hardcalls.measures.metric import Point
from hardcalls.rule import Rule
from hardcalls.rulings.ground import Ground
from hardcalls.rulings.weight import SHARES, dead, judged, more, need_of, weigh
from hardcalls.rulings.words import change_of, nothing, too_few


def quantile(rule: Rule, ground: Ground) -> Finding:
    """The finding on a quantile, by the share of scenarios beyond the limit: exact, whatever the values look like."""
    found, metric = ground.candidate, ground.candidate.metric
    if not found.points:
        return nothing(rule, found)
    below, q = rule.floor is not None, rule.quantile or 0.0
    share = q if below else 1 - q
    beyond = {p.scenario for p in found.points if (p.mean < rule.limit if below else p.mean > rule.limit)}
    units = units_of([_as(p, value=float(p.scenario in beyond)) for p in found.points])
    alpha = ground.policy.alpha
    weight = weigh(units, limit=share, at_least=False, ends=SHARES, alpha=alpha)
    state = judged(rule, weight, ground, dead=dead(units, limit=share, at_least=False, ends=SHARES))
    need = None
    if state == "undecided" or weight.kept <= ground.failure:
        mean = math.fsum(units) / len(units)
        right = None if mean == share else mean < share
        need = need_of(
            units, lambda t: more(units, t, limit=share, at_least=False, ends=SHARES, alpha=alpha), right=right, ground=ground
        )
    at = _at([p.mean for p in found.points], q)
    bound = f"{weight.interval.high:.0%}" if state != "violated" else f"{weight.interval.low:.0%}"
    which = "below" if below else "above"
    counts = f"{len(beyond)} of {counted(len(found.points), 'scenario')}"
    reach = "at least" if state == "violated" else "up to"
    sentence = (
        f"{metric.title}, {ordinal(q)} percentile: {amount(at, metric)}; {counts} "
        f"lie {which} {limit_text(rule.limit, metric)} ({reach} {bound} of them is plausible); "
        f"the policy allows {percent(share)}."
    )
    worst = sorted((p for p in found.points if p.scenario in beyond), key=lambda p: (p.mean if below else -p.mean, p.scenario))
    return too_few(
        Finding(
            rule=rule,
            metric=metric,
            state=state,
            sentence=sentence,
            interval=weight.interval,
            p=weight.kept,
            conversations=tuple(p.scenario for p in worst),
            change=change_of(state, need),
            need=need,
        ),
        len(units),
    )


def _as(point: Point, *, value: float) -> Point:
    return Point(scenario=point.scenario, unit=point.unit, mean=value, worst=value, trials=1)


def _at(values: list[float], q: float) -> float:
    """The smallest value that at least a share q of all do not exceed."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(q * len(ordered) - 1e-9) - 1)]
