"""A floor or a ceiling on the mean of a metric."""

import math

from hardcalls.finding import Finding
from hardcalls.rule import Rule
from hardcalls.rulings.ground import Ground
from hardcalls.rulings.weight import dead, ends_of, judged, more, need_of, weigh
from hardcalls.rulings.words import asks, change_of, nothing, seen, too_few, worst_first


def level(rule: Rule, ground: Ground) -> Finding:
    """The finding on a limit that stands by itself."""
    found, metric = ground.candidate, ground.candidate.metric
    units = found.units
    if not units:
        return nothing(rule, found)
    at_least, limit, alpha = rule.floor is not None, rule.limit, ground.policy.alpha
    ends = ends_of(metric)
    weight = weigh(units, limit=limit, at_least=at_least, ends=ends, alpha=alpha)
    state = judged(rule, weight, ground, dead=dead(units, limit=limit, at_least=at_least, ends=ends))
    need = None
    if state == "undecided" or weight.kept <= ground.failure:
        mean = math.fsum(units) / len(units)
        right = None if mean == limit else (mean > limit) == at_least
        need = need_of(
            units, lambda t: more(units, t, limit=limit, at_least=at_least, ends=ends, alpha=alpha), right=right, ground=ground
        )
    return too_few(
        Finding(
            rule=rule,
            metric=metric,
            state=state,
            sentence=f"{metric.title}: {seen(weight.interval, units, metric)}; {asks(rule, metric)}.",
            interval=weight.interval,
            p=weight.kept,
            conversations=worst_first(rule, found),
            change=change_of(state, need, seen=weight.interval),
            need=need,
        ),
        len(units),
    )
