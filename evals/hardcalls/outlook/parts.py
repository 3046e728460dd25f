"""What a policy can see of rules on parts: what must never happen, each scenario, each conversation, slices and their gaps."""

import math
from collections.abc import Mapping, Sequence

from hardcalls.measures import Metric, Point
from hardcalls.measures.recall import least_recall, widened
from hardcalls.outlook.given import COIN, Given, truth_about, units_in, units_of_pilot
from hardcalls.outlook.question import Question
from hardcalls.outlook.sight import Sight, Thin, blocked, least_of, sees
from hardcalls.outlook.truth import shown, violated
from hardcalls.rule import Rule
from hardcalls.scenario import Scenario
from hardcalls.slices import keys_of, slice_of
from hardcalls.stats.binomial import upper_bound
from hardcalls.stats.power import NORMAL

MOST_TRIALS = 10_000


def never_sight(rule: Rule, metric: Metric, given: Given) -> Sight:
    """What must never happen: how many scenarios can show it, and what a clean count of all of them rules out."""
    asked = given.asked(rule)
    n, least = units_in(asked), max(rule.exposures, rule.minimum)
    recall = least_recall(rule.metric, (s.language for s in asked))
    rate, source = _rate(rule, given)
    clean = None if rate is None else (1 - rate) ** (len(asked) * given.trials)
    why = f"a clean count needs {least} exposed scenarios, and the suite exposes {n}" if n < least else ""
    return Sight(
        rule=rule,
        metric=metric,
        units=n,
        least=least,
        blocked=why,
        source=source,
        mean=rate,
        passes=None if clean is None else 0.0 if why else clean,
        fails=None if clean is None else 1 - clean,
        rules_out=widened(upper_bound(0, n, confidence=given.policy.confidence), recall) if n else 1.0,
    )


def _rate(rule: Rule, given: Given) -> tuple[float | None, str]:
    """The share of conversations in which something happens: a pilot's, or as stated."""
    if given.pilot and rule.metric in given.own and given.own[rule.metric].points:
        values = _values(given.own[rule.metric].points)
        return sum(v > 0 for v in values) / len(values), "pilot"
    if rule.metric in given.stated.rates:
        return given.stated.rates[rule.metric], "stated"
    return None, ""


def _values(points: Sequence[Point]) -> list[float]:
    return [v for p in points for v in (p.values or (p.mean,))]


def conversation_sight(rule: Rule, metric: Metric, given: Given) -> Sight:
    """A limit on the worst conversation: no statistics, one is enough."""
    asked = given.asked(rule)
    n, share, source = units_in(asked), None, ""
    if given.pilot and rule.metric in given.own and given.own[rule.metric].points:
        values = _values(given.own[rule.metric].points)
        beyond = sum(v < rule.limit if rule.floor is not None else v > rule.limit for v in values)
        share, source = beyond / len(values), "pilot"
    clean = None if share is None else (1 - share) ** (len(asked) * given.trials)
    return Sight(
        rule=rule,
        metric=metric,
        units=n,
        least=rule.minimum,
        blocked=blocked(rule, n, rule.minimum),
        source=source,
        passes=clean,
        fails=None if clean is None else 1 - clean,
    )


def scenario_sight(rule: Rule, metric: Metric, given: Given) -> Sight:
    """A limit on each scenario: how many trials show one in which everything goes wrong, corrected for scenarios and rules."""
    asked = given.asked(rule)
    count = len(asked)
    right = 1 - rule.limit if rule.floor is not None else rule.limit
    proof = rule.kind == "prove"
    alike = given.pilot is not None and given.pilot.run.manifest.deterministic
    error = given.policy.alpha if proof else given.failure / max(1, count)
    # What always happens is known after one time.
    needs = 1 if alike else _trials(1 - right if proof else right, error)
    what = "one that always goes right" if proof else "one that always goes wrong"
    told: tuple[str, ...] = ()
    why = blocked(rule, units_in(asked), 1)
    if needs is None:
        told = (f"no number of trials shows {what}",)
    elif needs > given.trials:
        other = "" if proof else ", and until then leaves the verdict open"
        said = f"{needs} trials of each scenario would show {what}{other}; planned: {given.trials}"
        why, told = (said, ()) if proof and not why else (why, (said,))
    return Sight(rule=rule, metric=metric, units=units_in(asked), blocked=why, warnings=told, trials=needs)


def _trials(right: float, alpha: float) -> int | None:
    """The fewest trials, all alike, of which the chance is at most alpha when each goes this way at `right`."""
    if right <= 0:
        return 1
    found = math.ceil(math.log(alpha) / math.log(right) - 1e-9) if right < 1 else MOST_TRIALS + 1
    return max(1, found) if found <= MOST_TRIALS else None


def slices(rule: Rule, given: Given) -> Mapping[str, tuple[Scenario, ...]]:
    """The scenarios that a rule asks, by slice."""
    by: dict[str, list[Scenario]] = {}
    for scenario in given.asked(rule):
        if name := slice_of(scenario, rule.by):
            by.setdefault(name, []).append(scenario)
    return {name: tuple(by[name]) for name in sorted(by)}


def slices_sight(rule: Rule, metric: Metric, question: Question, given: Given) -> Sight:
    """A limit that every slice must keep: what the smallest of them can show."""
    parts = slices(rule, given)
    if not parts:
        return _keyless(rule, metric, given)
    alpha, failure = given.policy.alpha, given.failure / len(parts)
    sizes = {name: units_in(found) for name, found in parts.items()}
    least = least_of(rule, question, alpha=alpha, failure=failure)
    thin = _thin(sizes, max(least, rule.minimum))
    held, kept, broken = 1.0, 1.0, 1.0
    truth = truth_about(rule, question, given)
    for name, n in sizes.items():
        mine = truth_about(rule, question, given, only=frozenset(s.id for s in parts[name]))
        if mine.mean is None or math.isnan(mine.variance):
            held = kept = broken = math.nan
            break
        held *= shown(question, mine, n, alpha=alpha) or 0.0
        kept *= 1 - (violated(question, mine, n, failure=alpha / len(parts)) or 0.0)
        broken *= 1 - (violated(question, mine, n, failure=failure) or 0.0)
    smallest = min(sizes.values())
    error = alpha if rule.kind == "prove" else failure
    return Sight(
        rule=rule,
        metric=metric,
        units=sum(sizes.values()),
        least=least,
        blocked=_slices_blocked(rule, thin),
        warnings=_told(rule, thin),
        source=truth.source,
        mean=None if truth.mean is None else question.sign * truth.mean + 0.0,
        deviation=None if math.isnan(truth.variance) else math.sqrt(truth.variance),
        passes=_known(held if rule.kind == "prove" else kept),
        fails=_known(1 - broken),
        sees=sees(rule, question, truth, smallest, alpha=error, power=given.power),
        thin=thin,
    )


def _thin(sizes: Mapping[str, int], needs: int) -> tuple[Thin, ...]:
    return tuple(Thin(name=name, units=n, needs=needs) for name, n in sizes.items() if n < needs)


def _slices_blocked(rule: Rule, thin: Sequence[Thin]) -> str:
    """A proof must be shown in each slice, and a minimum be met in each."""
    short = thin if rule.kind == "prove" else [t for t in thin if t.units < rule.minimum]
    return f"too few scenarios to show it in {_names(short)}" if short else ""


def _told(rule: Rule, thin: Sequence[Thin]) -> tuple[str, ...]:
    if rule.kind == "prove" or not thin:
        return ()
    return (f"too few scenarios to fail a candidate in {_names(thin)}, even if all of them went wrong",)


def _names(thin: Sequence[Thin]) -> str:
    """The thinnest first, by name and number, and what each would need."""
    ordered = sorted(thin, key=lambda t: (t.units, t.name))
    named = ", ".join(f"{t.name} ({t.units})" for t in ordered)
    needs = max(t.needs for t in ordered)
    return f"{named}: {needs} {'each ' if len(ordered) > 1 else ''}would do"


def _known(value: float) -> float | None:
    return None if math.isnan(value) else value


def gap_sight(rule: Rule, metric: Metric, given: Given) -> Sight:
    """A limit on how much worse a slice is than the rest: what the smallest slice can show, by the normal approximation."""
    parts = slices(rule, given)
    if len(parts) < 2:  # noqa: PLR2004  (a gap lies between two)
        return _keyless(rule, metric, given)
    sizes = {name: units_in(found) for name, found in parts.items()}
    rest = sum(sizes.values())
    question = Question(limit=0.0, sign=1.0 if metric.better == "higher" else -1.0, ends=None)
    level = Rule(id=rule.id, kind=rule.kind, metric=rule.metric, floor=0.0)
    units = units_of_pilot(level, question, given)
    values = [v for copies in units.values() for v in copies]
    middle = math.fsum(values) / len(values) if values else 0.0
    spread = math.fsum((v - middle) ** 2 for v in values) / len(values) if values else COIN if metric.bounded else math.nan
    smallest = min(sizes.values())
    reach = NORMAL.inv_cdf(1 - given.failure / len(parts)) + NORMAL.inv_cdf(given.power)
    far = reach * math.sqrt(spread * (1 / smallest + 1 / (rest - smallest)))
    thin = _thin(sizes, max(2, rule.minimum))
    return Sight(
        rule=rule,
        metric=metric,
        units=rest,
        blocked=_slices_blocked(rule, thin) if rule.kind == "prove" or rule.minimum > 1 else "",
        warnings=_told(rule, thin),
        source="pilot" if values else "supposed",
        sees=far if math.isfinite(far) else None,
        thin=thin,
    )


def _keyless(rule: Rule, metric: Metric, given: Given) -> Sight:
    """Where the suite does not fall into slices by the key."""
    keys = ", ".join(keys_of(given.scenarios))
    said = (
        f"no two slices by {rule.by!r} have scenarios that ask it"
        if rule.gap is not None
        else f"no scenario that asks it has {rule.by!r}"
    )
    return Sight(rule=rule, metric=metric, units=0, blocked=f"{said}, so it stays undecided; keys of the suite: {keys}")
