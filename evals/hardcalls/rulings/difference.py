"""A limit on the difference from a baseline, paired by scenario."""

import math

from hardcalls.finding import Finding, State
from hardcalls.measures import Metric, Point, Series, units_of
from hardcalls.measures.amount import amount, points
from hardcalls.rule import Rule
from hardcalls.rulings.ground import Ground
from hardcalls.rulings.weight import (
    Ends,
    Weight,
    both_sides,
    dead,
    judged,
    more,
    need_of,
    weigh,
    weigh_within,
)
from hardcalls.rulings.words import asks_against, change_of, nothing, too_few


def difference(rule: Rule, ground: Ground) -> Finding:
    """The finding on a rule that compares; nothing is asked where there is no baseline and the policy can do without."""
    metric = ground.candidate.metric
    if ground.baseline is None:
        return _alone(rule, ground)
    one, two = ({p.scenario: p for p in s.points} for s in (ground.baseline, ground.candidate))
    common = sorted(one.keys() & two.keys())
    if not common:
        return nothing(rule, ground.candidate if not two else ground.baseline)
    b, c, gaps = paired(ground.baseline, ground.candidate)
    weight = weigh_difference(rule, gaps, metric, alpha=ground.policy.alpha)
    state = judged(rule, weight, ground, dead=turned(rule, gaps, metric))
    need = None
    if state == "undecided" or weight.kept <= ground.failure:
        mean = math.fsum(gaps) / len(gaps)
        right = right_side(rule, mean, metric)
        need = need_of(gaps, lambda t: again(rule, gaps, metric, times=t, alpha=ground.policy.alpha), right=right, ground=ground)
    seen = weight.interval
    moved = _moved(ground.baseline, ground.candidate)
    gained, lost = sum(m > 0 for m in moved.values()), sum(m < 0 for m in moved.values())
    text = (
        f"{metric.title}: {amount(_mean(c), metric)} against {amount(_mean(b), metric)} in the baseline over "
        f"{len(b)} scenarios, a difference of {points(seen.estimate, metric)} ({points(seen.low, metric)} to "
        f"{points(seen.high, metric)}), better in {gained} and worse in {lost}; {asks_against(rule, metric)}."
    )
    return too_few(
        Finding(
            rule=rule,
            metric=metric,
            state=state,
            sentence=text,
            interval=seen,
            p=weight.kept,
            conversations=worse_first(ground.baseline, ground.candidate),
            change=change_of(state, need, seen=seen),
            need=need,
        ),
        len(gaps),
    )


def paired(baseline: Series, candidate: Series) -> tuple[tuple[float, ...], tuple[float, ...], tuple[float, ...]]:
    """Of each independent unit that both have a value for: the baseline's, the candidate's, and candidate minus baseline."""
    one, two = ({p.scenario: p for p in s.points} for s in (baseline, candidate))
    common = sorted(one.keys() & two.keys())
    b, c = _units(one, common), _units(two, common)
    # Rounded, so that differences of the same size count as alike.
    return b, c, tuple(round(y - x, 12) for x, y in zip(b, c, strict=True))


def worse_first(baseline: Series, candidate: Series) -> tuple[str, ...]:
    """The scenarios in which the candidate did worse, by how much."""
    moved = _moved(baseline, candidate)
    return tuple(sorted((s for s in moved if moved[s] < 0), key=lambda s: (moved[s], s)))


def _moved(baseline: Series, candidate: Series) -> dict[str, float]:
    """By scenario that both have a value for, how much better the candidate did."""
    better = -1 if candidate.metric.better == "lower" else 1
    before = {p.scenario: p.mean for p in baseline.points}
    return {p.scenario: (p.mean - before[p.scenario]) * better for p in candidate.points if p.scenario in before}


def _units(points_: dict[str, Point], scenarios: list[str]) -> tuple[float, ...]:
    return units_of([points_[s] for s in scenarios])


def turned(rule: Rule, gaps: tuple[float, ...], metric: Metric) -> bool:
    """Whether everything that went right in the baseline went wrong now, and nothing else was compared."""
    limit, at_least, ends = _limit(rule, metric)
    return dead(gaps, limit=limit, at_least=at_least, ends=ends)


def weigh_difference(rule: Rule, gaps: tuple[float, ...], metric: Metric, *, alpha: float) -> Weight:
    """Differences against a rule's limit on them."""
    limit, at_least, ends = _limit(rule, metric)
    if rule.within is not None:
        return weigh_within(gaps, limit=limit, ends=ends, alpha=alpha)
    return weigh(gaps, limit=limit, at_least=at_least, ends=ends, alpha=alpha)


def again(rule: Rule, gaps: tuple[float, ...], metric: Metric, *, times: float, alpha: float) -> Weight:
    """The same had each difference been seen so many times."""
    limit, at_least, ends = _limit(rule, metric)
    if rule.within is None:
        return more(gaps, times, limit=limit, at_least=at_least, ends=ends, alpha=alpha)
    low = more(gaps, times, limit=-limit, at_least=True, ends=ends, alpha=alpha)
    return both_sides(low, more(gaps, times, limit=limit, at_least=False, ends=ends, alpha=alpha))


def _limit(rule: Rule, metric: Metric) -> tuple[float, bool, Ends]:
    """The limit on candidate minus baseline, whether it is the least, and how far differences can go."""
    higher = metric.better == "higher"
    ends = (-metric.ends[1], metric.ends[1])
    if rule.within is not None:
        return rule.within, True, ends
    signed = rule.gain if rule.gain is not None else -(rule.allowed_drop or 0.0)
    return (signed if higher else -signed), higher, ends


def right_side(rule: Rule, mean: float, metric: Metric) -> bool | None:
    """Whether a mean difference keeps a rule's limit; None at the very limit."""
    limit, at_least, _ = _limit(rule, metric)
    if rule.within is not None:
        return None if abs(mean) == limit else abs(mean) < limit
    return None if mean == limit else (mean > limit) == at_least


def _alone(rule: Rule, ground: Ground) -> Finding:
    metric = ground.candidate.metric
    sentence = f"{metric.title}: there is nothing to compare it with, so whether it got worse is not known."
    state: State = "not asked" if ground.policy.baseline == "optional" else "undecided"
    change = 'name what is deployed with --baseline RUN, or write baseline = "optional" in the policy'
    return Finding(rule=rule, metric=metric, state=state, sentence=sentence, change=change if state == "undecided" else "")


def _mean(values: tuple[float, ...]) -> float:
    return math.fsum(values) / len(values)
