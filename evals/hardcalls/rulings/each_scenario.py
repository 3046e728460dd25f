"""A limit on every scenario's own rate over its trials: one that always goes wrong is never outweighed by the others."""

import math
from collections.abc import Sequence

from hardcalls.finding import Finding, Need, State
from hardcalls.measures import Point
from hardcalls.measures.amount import counted, limit_text
from hardcalls.rule import Rule
from hardcalls.rulings.ground import Ground
from hardcalls.rulings.weight import SHARES
from hardcalls.rulings.words import nothing, too_few
from hardcalls.stats.bounded import bounded_mean, p_above, p_below
from hardcalls.stats.interval import Interval
from hardcalls.stats.multiplicity import holm

MOST_TRIALS = 10_000
SHOWN = 3
"""Scenarios named in the sentence."""


def each_scenario(rule: Rule, ground: Ground) -> Finding:
    """The finding on a limit for each scenario: FAIL after Holm, and never kept while one has only ever gone wrong."""
    found, metric = ground.candidate, ground.candidate.metric
    points = found.points
    if not points:
        return nothing(rule, found)
    kept = _each(rule, points, ground, broken=False)
    adjusted = holm(kept)
    dead = [p for p in points if _dead(rule, p)]
    beyond = [p for p, a in zip(points, adjusted, strict=True) if a <= ground.failure]
    proved = rule.kind == "prove" and all(p <= ground.policy.alpha for p in _each(rule, points, ground, broken=True))
    state: State = "holds"
    if beyond:
        state = "violated"
    elif dead or (rule.kind == "prove" and not proved):
        state = "undecided"
    sign = 1 if rule.floor is not None else -1
    worst = sorted(points, key=lambda p: (sign * p.mean, -p.trials, p.scenario))
    told = sorted(beyond or dead, key=lambda p: (sign * p.mean, -p.trials, p.scenario)) or worst[:1]
    need = _need(rule, dead, ground, of=len(points)) if state != "holds" and dead else None
    asks = f"each must have {'at least' if rule.floor is not None else 'at most'} {limit_text(rule.limit, metric)} over its trials"
    names = ", ".join(f"{p.scenario} {_counted(p)}" for p in told[:SHOWN]) + (
        f", and {len(told) - SHOWN} more" if len(told) > SHOWN else ""
    )
    word = {"violated": "shown to lie below it:", "undecided": "never seen to go well:", "holds": "the worst is"}[state]
    word = word.replace("below", "above") if sign < 0 else word
    word = "the worst is" if state == "undecided" and not dead else word
    seen = f"{word} {names}"
    if state == "holds" and told[0].mean == (1.0 if sign > 0 else 0.0):
        seen = "each went well every time"
    sentence = f"{metric.title}, each of {counted(len(points), 'scenario')}: {seen}; {asks}."
    if ground.deterministic and state == "violated":
        sentence += " It answers the same every time, so one trial shows it."
    made = Finding(
        rule=rule,
        metric=metric,
        state=state,
        sentence=sentence,
        interval=_interval(told[0], ground),
        p=min(adjusted),
        conversations=tuple(p.scenario for p in (told if state != "holds" else ())),
        change=_change(state, need, told[0].scenario, dead=bool(dead)),
        need=need,
    )
    return made if dead else too_few(made, len({p.unit for p in points}))


def _values(point: Point, ground: Ground) -> tuple[float, ...]:
    """The trials that say something: of an agent that always answers alike, the first."""
    values = point.values or (point.mean,)
    return values[:1] if ground.deterministic else values


def _each(rule: Rule, points: Sequence[Point], ground: Ground, *, broken: bool) -> list[float]:
    """Of each scenario, its p-value: worked out once for all that went alike."""
    known: dict[tuple[float, ...], float] = {}
    found = []
    for point in points:
        alike = tuple(sorted(_values(point, ground)))
        if alike not in known:
            known[alike] = _p(rule, point, ground, broken=broken)
        found.append(known[alike])
    return found


def _p(rule: Rule, point: Point, ground: Ground, *, broken: bool) -> float:
    """The p-value that one scenario's rate keeps to the limit; with `broken`, that it does not."""
    values = _values(point, ground)
    if ground.deterministic:
        # What always happens is known after one time.
        right = point.mean >= rule.limit if rule.floor is not None else point.mean <= rule.limit
        return float(right != broken)
    if (rule.floor is not None) != broken:
        return p_below(values, limit=rule.limit, most=SHARES[1])
    return p_above(values, limit=rule.limit, least=SHARES[0])


def _dead(rule: Rule, point: Point) -> bool:
    worst = 0.0 if rule.floor is not None else 1.0
    return point.mean == worst and rule.limit != worst


def _need(rule: Rule, dead: list[Point], ground: Ground, *, of: int) -> Need | None:
    """How many more trials would show that the dead are dead, were this the only violation among all rules and scenarios."""
    chance = 1 - rule.limit if rule.floor is not None else rule.limit
    if not 0 < chance < 1:
        return None
    trials = math.ceil(math.log(ground.failure / (of * ground.rules)) / math.log(chance) - 1e-9)
    fewest = max(len(_values(p, ground)) for p in dead)
    return Need(trials=trials - fewest, towards="violated") if fewest < trials <= MOST_TRIALS else None


def _change(state: State, need: Need | None, scenario: str, *, dead: bool) -> str:
    if state == "violated":
        return "mend the agent where it failed; more of the same evidence changes nothing"
    if state != "undecided":
        return ""
    if not dead:
        return "more trials of each scenario would show it"
    more = f"; {counted(need.trials, 'more trial')} of it that go as these did would show that it is" if need else ""
    return f"see whether {scenario!r} is lost for good{more}, one that goes well that it is not"


def _counted(point: Point) -> str:
    hits = math.fsum(point.values or (point.mean,))
    count = f"{hits:.0f}" if math.isclose(hits, round(hits)) else f"{hits:.1f}"
    return f"({count} of {counted(point.trials, 'trial')})"


def _interval(point: Point, ground: Ground) -> Interval:
    values = point.values or (point.mean,)
    if ground.deterministic:
        # What decides must also be what is told: its rate is known, and nothing else fits.
        level = 1 - 2 * ground.policy.alpha
        return Interval(estimate=point.mean, low=point.mean, high=point.mean, n=len(values), confidence=level, method="known")
    return bounded_mean(values, least=0.0, most=1.0, confidence=1 - 2 * ground.policy.alpha)
