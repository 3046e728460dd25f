"""A limit that every slice must keep: the worst one decides."""

import math
from collections.abc import Sequence

import msgspec

from hardcalls.finding import Finding, Need, SliceSeen, State
from hardcalls.measures import Point, Series
from hardcalls.measures.amount import amount, counted, limit_text, points
from hardcalls.record import Record
from hardcalls.rule import Rule
from hardcalls.rulings.difference import again, paired, right_side, turned, weigh_difference, worse_first
from hardcalls.rulings.ground import Ground
from hardcalls.rulings.weight import Weight, dead, ends_of, more, of_slices, weigh
from hardcalls.rulings.words import alone, asks_against, change_of, nothing, unsliced, worst_first
from hardcalls.slices import slice_of
from hardcalls.stats.multiplicity import holm

SHOWN = 4
"""Slices named in the sentence."""


class Part(Record):
    """One slice with its values."""

    name: str
    values: tuple[float, ...]
    """One per independent unit: levels, or differences from the baseline."""
    weight: Weight
    scenarios: tuple[str, ...]
    """The worst first."""


def each_slice(rule: Rule, ground: Ground) -> Finding:
    """The finding on a rule that is asked of each slice; FAIL is corrected after Holm for how many there are."""
    metric = ground.candidate.metric
    parts = _parts(rule, ground)
    if not parts:
        return unsliced(rule, ground.candidate) if not sliced(ground.candidate, rule, ground) else nothing(rule, ground.candidate)
    adjusted = holm([p.weight.kept for p in parts])
    states = [_state(rule, part, p, ground=ground) for part, p in zip(parts, adjusted, strict=True)]
    seen = [
        SliceSeen(name=x.name, state=s, interval=x.weight.interval, p=x.weight.kept, conversations=x.scenarios)
        for x, s in zip(parts, states, strict=True)
    ]
    high = metric.better != "lower" if rule.compares else rule.floor is not None
    order = sorted(
        range(len(parts)), key=lambda i: ((seen[i].interval.estimate if high else -seen[i].interval.estimate), seen[i].name)
    )
    state = of_slices(states)
    told = [i for i in order if states[i] == state] if state != "holds" else order[:1]
    need = _need(rule, [parts[i] for i in told], ground=ground, of=len(parts)) if state != "holds" else None
    names = "; ".join(_told(rule, seen[i], ground) for i in told[:SHOWN])
    rest = f"; and {len(told) - SHOWN} more" if len(told) > SHOWN else ""
    word = {"violated": "not kept in", "undecided": "not known for", "holds": "worst in"}[state]
    sentence = f"{metric.title} by {rule.by}, {counted(len(parts), 'slice')}: {word} {names}{rest}; {_asks(rule, ground)}."
    sentence += alone(state, [p.weight.kept for p in parts], ground.failure)
    worst = seen[told[0]]
    made = Finding(
        rule=rule,
        metric=metric,
        state=state,
        sentence=sentence,
        interval=worst.interval,
        p=min(adjusted),
        conversations=tuple(dict.fromkeys(s for i in told for s in parts[i].scenarios)),
        change=_change(state, need, worst.name),
        need=need,
        slices=tuple(seen[i] for i in order),
    )
    apart = sorted(sliced(ground.candidate, rule, ground).keys() - {p.name for p in parts})
    return _without(made, apart) if apart else made


def _without(found: Finding, names: Sequence[str]) -> Finding:
    """The same, with the slices that the baseline has nothing of: a proof is not made without them."""
    told = f"{found.sentence} The baseline has no scenario of {', '.join(names)} to compare with."
    if found.rule.kind == "veto" or found.state != "holds":
        return msgspec.structs.replace(found, sentence=told)
    change = f"run the baseline again with all scenarios of {', '.join(names)}"
    return msgspec.structs.replace(found, state="undecided", sentence=told, change=change)


def sliced(found: Series, rule: Rule, ground: Ground) -> dict[str, Series]:
    """A series by slice, in the order of their names; scenarios that say nothing of the key are in none."""
    by: dict[str, list[Point]] = {}
    for point in found.points:
        scenario = ground.scenarios.get(point.scenario)
        if scenario and (name := slice_of(scenario, rule.by)):
            by.setdefault(name, []).append(point)
    return {name: Series(metric=found.metric, points=tuple(by[name])) for name in sorted(by)}


def _parts(rule: Rule, ground: Ground) -> list[Part]:
    own = sliced(ground.candidate, rule, ground)
    if rule.compares:
        return _compared(rule, ground, own)
    parts = []
    for name, found in own.items():
        ends = ends_of(found.metric)
        weight = weigh(found.units, limit=rule.limit, at_least=rule.floor is not None, ends=ends, alpha=ground.policy.alpha)
        parts.append(Part(name=name, values=found.units, weight=weight, scenarios=worst_first(rule, found)))
    return parts


def _compared(rule: Rule, ground: Ground, own: dict[str, Series]) -> list[Part]:
    if ground.baseline is None:
        return []
    others, parts = sliced(ground.baseline, rule, ground), []
    for name, found in own.items():
        gaps = paired(others[name], found)[2] if name in others else ()
        if gaps:
            weight = weigh_difference(rule, gaps, found.metric, alpha=ground.policy.alpha)
            parts.append(Part(name=name, values=gaps, weight=weight, scenarios=worse_first(others[name], found)))
    return parts


def _state(rule: Rule, part: Part, adjusted: float, *, ground: Ground) -> State:
    if adjusted <= ground.failure:
        return "violated"
    if len(part.values) < rule.minimum or _dead(rule, part.values, ground):
        return "undecided"
    return "holds" if rule.kind == "veto" or part.weight.broken <= ground.policy.alpha else "undecided"


def _dead(rule: Rule, values: Sequence[float], ground: Ground) -> bool:
    """Whether nothing at all went right in a slice: too few to show it is no reason to let it pass."""
    metric = ground.candidate.metric
    if rule.compares:
        return turned(rule, tuple(values), metric)
    return dead(values, limit=rule.limit, at_least=rule.floor is not None, ends=ends_of(metric))


def _need(rule: Rule, parts: Sequence[Part], *, ground: Ground, of: int) -> Need | None:
    """How many more scenarios the slice needs that is nearest to being decided last."""
    needs = [n for part in parts if (n := _need_of(rule, part, ground=ground, of=of))]
    return max(needs, key=lambda n: n.scenarios) if needs and len(needs) == len(parts) else None


def _need_of(rule: Rule, part: Part, *, ground: Ground, of: int) -> Need | None:
    n = len(part.values)
    if n < rule.minimum:
        return Need(scenarios=rule.minimum - n)
    at_least, alpha, metric = rule.floor is not None, ground.policy.alpha, ground.candidate.metric
    mean = math.fsum(part.values) / n
    right = right_side(rule, mean, metric) if rule.compares else None if mean == rule.limit else (mean > rule.limit) == at_least
    if right is None:
        return None

    def enough(added: int) -> bool:
        times = (n + added) / n
        if rule.compares:
            found = again(rule, part.values, metric, times=times, alpha=alpha)
        else:
            found = more(part.values, times, limit=rule.limit, at_least=at_least, ends=ends_of(metric), alpha=alpha)
        return found.broken <= alpha if right else found.kept * of * ground.rules <= ground.failure

    low, high = 0, 50 * n + 200
    if enough(low) or not enough(high):
        return None
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if enough(middle) else (middle, high)
    return Need(scenarios=high, towards="holds" if right else "violated")


def _change(state: State, need: Need | None, name: str) -> str:
    if state == "undecided" and need:
        which = "with" if need.towards == "holds" else "without"
        told = "would show that it is kept there" if which == "with" else "would show that it is not kept there"
        return f"{counted(need.scenarios, 'more scenario')} in {name!r} {told}, if they go as these did; or mend the agent there"
    return change_of(state, need)


def _told(rule: Rule, slice_: SliceSeen, ground: Ground) -> str:
    metric, seen = ground.candidate.metric, slice_.interval
    write = points if rule.compares else amount
    return f"{slice_.name} {write(seen.estimate, metric)} ({write(seen.low, metric)} to {write(seen.high, metric)}, n {seen.n})"


def _asks(rule: Rule, ground: Ground) -> str:
    metric = ground.candidate.metric
    if rule.compares:
        return f"in each {asks_against(rule, metric)}"
    return f"each must have {'at least' if rule.floor is not None else 'at most'} {limit_text(rule.limit, metric)}"
