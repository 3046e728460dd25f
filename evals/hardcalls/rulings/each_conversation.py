"""A limit on the worst conversation that was seen: no average, and no statistics."""

from hardcalls.finding import Finding
from hardcalls.measures import Point
from hardcalls.measures.amount import amount, counted
from hardcalls.rule import Rule
from hardcalls.rulings.ground import Ground
from hardcalls.rulings.words import asks, nothing, too_few
from hardcalls.stats.interval import clopper_pearson


def each_conversation(rule: Rule, ground: Ground) -> Finding:
    """The finding on the worst conversation; the interval is the share of scenarios that have one beyond the limit."""
    found, metric = ground.candidate, ground.candidate.metric
    if not found.points:
        return nothing(rule, found)
    floor = rule.floor is not None
    beyond = [p for p in found.points if any((v < rule.limit if floor else v > rule.limit) for v in _values(p))]
    every = [v for p in found.points for v in _values(p)]
    count = sum((v < rule.limit if floor else v > rule.limit) for v in every)
    units = {p.unit for p in found.points}
    seen = clopper_pearson(len({p.unit for p in beyond}), len(units), confidence=1 - 2 * ground.policy.alpha)
    worst = min(every) if floor else max(every)
    told = f"the worst of {counted(len(every), 'conversation')} has {amount(worst, metric)}"
    if beyond:
        told += f", and {count} {'lies' if count == 1 else 'lie'} {'below' if floor else 'above'} the limit"
    most = f"so at most {seen.high:.0%} of scenarios have one beyond it"
    change = "mend the agent; no amount of further evidence changes this" if beyond else ""
    sign = 1 if floor else -1
    made = Finding(
        rule=rule,
        metric=metric,
        state="violated" if beyond else "holds",
        sentence=f"{metric.title}: {told}; {asks(rule, metric)} in each ({most}).",
        interval=seen,
        p=0.0 if beyond else 1.0,
        conversations=tuple(p.scenario for p in sorted(beyond, key=lambda p: (sign * _worst(p, floor=floor), p.scenario))),
        change=change,
    )
    return too_few(made, len(units))


def _values(point: Point) -> tuple[float, ...]:
    return point.values or (point.worst,)


def _worst(point: Point, *, floor: bool) -> float:
    return min(_values(point)) if floor else max(_values(point))
