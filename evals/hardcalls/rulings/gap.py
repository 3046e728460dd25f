"""A limit on how much worse one slice may be than all the others together."""

import math

import msgspec

from hardcalls.finding import Finding, Need, SliceSeen, State
from hardcalls.measures import Series, units_of
from hardcalls.measures.amount import counted, margin_text, points
from hardcalls.rule import Rule
from hardcalls.rulings.each_slice import sliced
from hardcalls.rulings.ground import Ground
from hardcalls.rulings.weight import Ends, dead, ends_of, of_slices
from hardcalls.rulings.words import alone, change_of, unsliced, worst_first
from hardcalls.stats.bounded import bounded_mean
from hardcalls.stats.interval import Interval
from hardcalls.stats.multiplicity import holm, p_of
from hardcalls.stats.skewed import mean_skewed

MOST = 64
"""So many times the scenarios of a slice are as good as never."""


def gap(rule: Rule, ground: Ground) -> Finding:
    """The finding on the gaps between each slice and the rest; FAIL is corrected after Holm for how many there are."""
    metric = ground.candidate.metric
    parts = sliced(ground.candidate, rule, ground)
    if len(parts) < 2:  # noqa: PLR2004  (a gap lies between two)
        if not parts:
            return unsliced(rule, ground.candidate)
        only = next(iter(parts))
        return Finding(
            rule=rule,
            metric=metric,
            state="undecided",
            sentence=f"{metric.title} by {rule.by}: all that was rated is {only!r}, so there is no gap to see.",
            change="add scenarios of another kind, or leave the rule out",
        )
    seen = [_seen(rule, name, parts, ground) for name in parts]
    adjusted = holm([s.p for s in seen])
    states = [_state(rule, s, p, own=parts[s.name], ground=ground) for s, p in zip(seen, adjusted, strict=True)]
    order = sorted(range(len(seen)), key=lambda i: (-seen[i].interval.estimate, seen[i].name))
    state = of_slices(states)
    told = next(i for i in order if states[i] == state)
    slices = tuple(msgspec.structs.replace(seen[i], state=states[i]) for i in order)
    one, open_ = seen[told], [s for s, its in zip(seen, states, strict=True) if its == "undecided"]
    need, where = _need(rule, open_, parts, ground) if state == "undecided" else (None, "")
    spread = f"{points(one.interval.low, metric)} to {points(one.interval.high, metric)}, n {one.interval.n}"
    far, most = points(abs(one.interval.estimate), metric, sign=False), margin_text(rule.limit, metric)
    side = "better" if one.interval.estimate < 0 else "worse"
    sentence = (
        f"{metric.title} by {rule.by}, {counted(len(seen), 'slice')}: {one.name} is {side} than the rest by "
        f"{far} ({spread}); a gap may be at most {most}."
    )
    sentence += alone(state, [s.p for s in seen], ground.failure)
    return Finding(
        rule=rule,
        metric=metric,
        state=state,
        sentence=sentence,
        interval=one.interval,
        p=min(adjusted),
        conversations=one.conversations,
        change=_change(need, where) if state == "undecided" else change_of(state),
        need=need,
        slices=slices,
    )


def _state(rule: Rule, part: SliceSeen, adjusted: float, *, own: Series, ground: Ground) -> State:
    if adjusted <= ground.failure:
        return "violated"
    high = own.metric.better != "lower"
    # A slice in which nothing went right, while the others do better: too few to show it is no reason to let it pass.
    gone = dead(own.units, limit=0.5, at_least=high, ends=ends_of(own.metric)) and part.interval.estimate > rule.limit
    if part.interval.n < rule.minimum or gone:
        return "undecided"
    return "holds" if rule.kind == "veto" or part.interval.high <= rule.limit else "undecided"


def _need(rule: Rule, open_: list[SliceSeen], parts: dict[str, Series], ground: Ground) -> tuple[Need | None, str]:
    """How many more scenarios the slice needs that needs most, and its name; None where one would not do with any number."""
    needs = [(_need_of(rule, part, parts, ground), part.name) for part in open_]
    known = [(need, name) for need, name in needs if need]
    return max(known, key=lambda one: one[0].scenarios) if len(known) == len(needs) else (None, "")


def _need_of(rule: Rule, part: SliceSeen, parts: dict[str, Series], ground: Ground) -> Need | None:
    own = parts[part.name].units
    if len(own) < rule.minimum:
        return Need(scenarios=rule.minimum - len(own))
    worse, times = part.interval.estimate > rule.limit, 2
    # What fails is corrected for slices and rules, so that it takes more to show than what is kept.
    alpha = ground.failure / (len(parts) * ground.rules) if worse else ground.policy.alpha
    while times <= MOST:
        more = _against_rest(part.name, own * times, parts, ground, alpha=alpha)
        if more.low > rule.limit if worse else more.high <= rule.limit:
            return Need(scenarios=len(own) * (times - 1), towards="violated" if worse else "holds")
        times += max(1, times // 4)
    return None


def _change(need: Need | None, name: str) -> str:
    if need is None:
        return "more scenarios in each slice may decide it; or mend the agent where it is worst"
    return f"about {counted(need.scenarios, 'more scenario')} in {name!r} would decide it, if they go as these did"


def _seen(rule: Rule, name: str, parts: dict[str, Series], ground: Ground) -> SliceSeen:
    """One slice against the rest: how much worse it is, with its p-value."""
    own = parts[name]

    def bound(alpha: float) -> Interval:
        return _against_rest(name, own.units, parts, ground, alpha=alpha)

    seen = bound(ground.policy.alpha)
    # No bound lies beyond what the estimate does not: most slices are spared the search.
    p = p_of(lambda alpha: bound(alpha).low > rule.limit, steps=24) if seen.estimate > rule.limit else 1.0
    return SliceSeen(name=name, state="holds", interval=seen, p=p, conversations=worst_first(rule, own))


def _against_rest(name: str, own: tuple[float, ...], parts: dict[str, Series], ground: Ground, *, alpha: float) -> Interval:
    """How much worse these values of a slice are than all others."""
    metric = ground.candidate.metric
    rest = units_of([p for other, found in parts.items() if other != name for p in found.points])
    sign = 1.0 if metric.better == "higher" else -1.0
    return _difference(rest, own, sign=sign, ends=ends_of(metric), confidence=1 - 2 * alpha)


def _difference(rest: tuple[float, ...], own: tuple[float, ...], *, sign: float, ends: Ends, confidence: float) -> Interval:
    """Rest minus own (turned round where less is better), from the bounds of each, squared and added (Zou and Donner 2008)."""

    def one(values: tuple[float, ...]) -> Interval:
        if math.isfinite(ends[1]):
            return bounded_mean(values, least=ends[0], most=ends[1], confidence=confidence)
        return mean_skewed(values, confidence=confidence)

    a, b = one(rest), one(own)
    middle = a.estimate - b.estimate
    low = middle - math.hypot(a.estimate - a.low, b.high - b.estimate)
    high = middle + math.hypot(a.high - a.estimate, b.estimate - b.low)
    low, high = (low, high) if sign > 0 else (-high, -low)
    return Interval(estimate=sign * middle, low=low, high=high, n=len(own), confidence=confidence, method="square-and-add")
