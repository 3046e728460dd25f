"""The whole policy: seeded draws of a pilot's scenarios and trials, each decided by all of its rules."""

import math
from collections.abc import Callable, Sequence

import numpy as np

from hardcalls.measures import Point
from hardcalls.outlook.given import Given, units_in, units_of_pilot
from hardcalls.outlook.parts import slices
from hardcalls.outlook.pilot import Units
from hardcalls.outlook.question import Question, p_broken, p_kept, question_of
from hardcalls.record import Record
from hardcalls.rule import Rule
from hardcalls.slices import slice_of
from hardcalls.stats.bounded import p_above, p_below
from hardcalls.stats.multiplicity import holm

Draw = Sequence[str]
"""Units, some of them more than once."""
Ruling = tuple[float, bool, bool]
"""The p-value of "the rule is kept" (1 where none is worked out), whether it was seen to be broken, and whether it is left open."""
Rand = np.random.Generator


class Chances(Record):
    """How often a candidate like the pilot would pass and fail."""

    passes: float
    fails: float
    draws: int
    left_out: tuple[str, ...] = ()
    """Rules that no draw can decide: those on gaps, and on what has no bounds; taken as kept."""

    @property
    def error(self) -> float:
        """The standard error of the chance to pass that comes from the number of draws."""
        return math.sqrt(self.passes * (1 - self.passes) / self.draws)


def simulate(given: Given, *, draws: int, seed: int = 0) -> Chances | None:
    """The policy on so many suites drawn from the pilot's scenarios, within each kind of escalation; None without a pilot."""
    if not given.pilot:
        return None
    rulings: list[tuple[Rule, Callable[[Draw, Rand], Ruling]]] = []
    left_out = []
    for rule in given.policy.rules:
        made = _ruling(rule, given)
        if made:
            rulings.append((rule, made))
        else:
            left_out.append(rule.id)
    strata, generator = _strata(given), np.random.default_rng(seed)
    outcomes = []
    for _ in range(draws):
        drawn = [units[i] for units, n in strata for i in generator.integers(len(units), size=n)]
        outcomes.append(_outcome([(rule, find(drawn, generator)) for rule, find in rulings], alpha=given.policy.alpha))
    share = {name: outcomes.count(name) / draws for name in ("PASS", "FAIL")}
    return Chances(passes=share["PASS"], fails=share["FAIL"], draws=draws, left_out=tuple(left_out))


def _strata(given: Given) -> list[tuple[list[str], int]]:
    """The pilot's units of each kind of escalation, and how many of that kind the suite has."""
    assert given.pilot
    planned, played = dict[str, set[str]](), dict[str, set[str]]()
    for scenario in given.scenarios:
        kind = slice_of(scenario, "requirement")
        planned.setdefault(kind, set()).add(scenario.unit)
        if scenario.id in given.pilot.scenarios:
            played.setdefault(kind, set()).add(scenario.unit)
    return [(sorted(played[kind]), len(units)) for kind, units in sorted(planned.items()) if kind in played]


def _outcome(found: Sequence[tuple[Rule, Ruling]], *, alpha: float) -> str:
    """Holm over the statistical rules for FAIL, as the verdict does; what looks broken and is not shown to be leaves it open."""
    statistical = [p for rule, (p, _, _) in found if rule.statistical]
    if any(seen for _, (_, seen, _) in found) or min(holm(statistical), default=1.0) <= alpha:
        return "FAIL"
    return "INCONCLUSIVE" if any(left for _, (_, _, left) in found) or min(statistical, default=1.0) <= alpha else "PASS"


def _ruling(rule: Rule, given: Given) -> Callable[[Draw, Rand], Ruling] | None:
    """How one rule is decided on a draw; None where it is not."""
    points = given.own[rule.metric].points if rule.metric in given.own else ()
    if rule.never or rule.each == "conversation":
        return _seen(rule, points, given)
    if rule.each == "scenario":
        return _each(rule, points, given)
    asked = question_of(rule, given.own[rule.metric].metric) if rule.metric in given.own else None
    if asked is None or asked.ends is None:
        return None
    units = units_of_pilot(rule, asked, given)
    if rule.compares and not units:
        return lambda _draw, _rand: (1.0, False, given.policy.baseline == "required")
    return _mean(rule, asked, units, given)


def _mean(rule: Rule, asked: Question, units: Units, given: Given) -> Callable[[Draw, Rand], Ruling]:
    """A mean, a quantile or a difference, of all together or of each slice."""
    alpha, proof = given.policy.alpha, rule.kind == "prove"
    cache: dict[tuple[float, ...], tuple[float, float]] = {}
    sizes = {name: {s.unit for s in found} for name, found in slices(rule, given).items()} if rule.by else {}
    of_unit = {unit: name for name, found in sizes.items() for unit in found}
    few = min((len(found) for found in sizes.values()), default=units_in(given.asked(rule))) < rule.minimum

    def weigh(values: tuple[float, ...]) -> tuple[float, float]:
        if values not in cache:
            cache[values] = (p_kept(asked, values), p_broken(asked, values) if proof else 0.0)
        return cache[values]

    def one(unit: str, generator: Rand) -> float:
        copies = units[unit]
        return copies[0] if len(copies) == 1 else copies[int(generator.integers(len(copies)))]

    def find(draw: Draw, generator: Rand) -> Ruling:
        by: dict[str, list[float]] = {}
        for unit in draw:
            if unit in units and (not rule.by or unit in of_unit):
                by.setdefault(of_unit.get(unit, ""), []).append(one(unit, generator))
        for name, planned in sizes.items():
            # A slice is as large as the suite has it, however often a draw hit it.
            own = sorted(planned & units.keys())
            values = by.pop(name, [])[: len(planned)]
            values += [one(own[i], generator) for i in generator.integers(len(own), size=len(planned) - len(values))] if own else []
            if values:
                by[name] = values
        if not by:
            return 1.0, False, True
        found = [weigh(tuple(sorted(values))) for values in by.values()]
        unshown = proof and any(broken > alpha for _, broken in found)
        # A slice in which nothing went right is left open, however few scenarios it has.
        dead = bool(rule.by) and not rule.compares and any(_dead(rule, asked.sign, v) for v in by.values())
        return min(holm([kept for kept, _ in found])), False, few or unshown or dead

    return find


def _dead(rule: Rule, sign: float, values: Sequence[float]) -> bool:
    worst = 0.0 if rule.floor is not None else 1.0
    return rule.limit != worst and all(v * sign == worst for v in values)


def _by_unit(points: Sequence[Point]) -> dict[str, list[tuple[float, ...]]]:
    found: dict[str, list[tuple[float, ...]]] = {}
    for point in points:
        found.setdefault(point.unit, []).append(point.values or (point.mean,))
    return found


def _trials(values: tuple[float, ...], trials: int, generator: Rand) -> tuple[float, ...]:
    """So many trials of one scenario, drawn from those that there were."""
    return tuple(values[i] for i in generator.integers(len(values), size=trials))


def _seen(rule: Rule, points: Sequence[Point], given: Given) -> Callable[[Draw, Rand], Ruling]:
    """What must never happen in any conversation, and the worst of them."""
    units, floor = _by_unit(points), rule.floor is not None
    least = max(rule.exposures, rule.minimum) if rule.never else rule.minimum
    few = units_in(given.asked(rule)) < least

    def find(draw: Draw, generator: Rand) -> Ruling:
        values = [v for unit in draw if unit in units for trials in units[unit] for v in _trials(trials, given.trials, generator)]
        beyond = [v > 0 if rule.never else v < rule.limit if floor else v > rule.limit for v in values]
        return 1.0, any(beyond), few

    return find


def _each(rule: Rule, points: Sequence[Point], given: Given) -> Callable[[Draw, Rand], Ruling]:
    """Every scenario's own rate: broken after Holm, left open while one has only ever gone wrong; of what answers alike, known."""
    units, floor, limit = _by_unit(points), rule.floor is not None, rule.limit
    worst, alpha, proof = (0.0 if floor else 1.0), given.policy.alpha, rule.kind == "prove"
    alike = given.pilot is not None and given.pilot.run.manifest.deterministic
    cache: dict[tuple[float, ...], tuple[float, float]] = {}

    def weigh(values: tuple[float, ...]) -> tuple[float, float]:
        if alike:
            mean = math.fsum(values) / len(values)
            right = float(mean >= limit if floor else mean <= limit)
            return right, 1 - right
        if values not in cache:
            below, above = p_below(values, limit=limit, most=1.0), p_above(values, limit=limit, least=0.0)
            cache[values] = (below, above) if floor else (above, below)
        return cache[values]

    def find(draw: Draw, generator: Rand) -> Ruling:
        rows = [_trials(v, given.trials, generator) for unit in draw if unit in units for v in units[unit]]
        if not rows:
            return 1.0, False, True
        found = [weigh(tuple(sorted(row))) for row in rows]
        dead = limit != worst and any(set(row) == {worst} for row in rows)
        unshown = proof and any(broken > alpha for _, broken in found)
        return min(holm([kept for kept, _ in found])), False, dead or unshown

    return find
