"""What a policy asks about a run, measured once; and every rule judged on it, as it is and at both corners."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

import msgspec

from hardcalls.backing import asks_rubric, at_corner, backed, estimate_for, misfit
from hardcalls.corners import Key, filled, lost, scored
from hardcalls.estimates.estimate import Estimate
from hardcalls.finding import Finding
from hardcalls.licence import Licence
from hardcalls.measures import Series, measure
from hardcalls.policy import Policy
from hardcalls.record import Record
from hardcalls.rule import Rule
from hardcalls.rulings import Ground, answers, find
from hardcalls.run import Run


class Measured(Record):
    """What a policy asks about one run, measured once for all rules and corners."""

    run: Run
    series: dict[str, Series]
    scored: frozenset[Key]
    lost: frozenset[Key]
    """Conversations that could have said something and did not: left out, never finished, or never rated."""


class Pair(Record):
    """A candidate, and what it is compared with."""

    candidate: Measured
    failure: float
    """The error that a violation may be shown with."""
    baseline: Measured | None = None
    shared: frozenset[str] = frozenset()
    """The scenarios that are the same in both."""


def measured(run: Run, policy: Policy, *, licences: Sequence[Licence], today: str) -> Measured:
    """Every series that the policy asks for; of a rubric only what may gate."""
    names = dict.fromkeys(r.metric for r in policy.rules)
    series = measure(run, [n for n in names if not asks_rubric(n)])
    for name in names:
        if asks_rubric(name):
            allowed = backed(run, name, licences=licences, floors=policy.judges, today=today)
            series |= measure(allowed, [name])
    return Measured(run=run, series=series, scored=scored(run), lost=lost(run))


def findings(pair: Pair, policy: Policy, *, estimates: Sequence[Estimate], worse: bool | None) -> tuple[Finding, ...]:
    """Every rule judged; with `worse` the lost conversations are counted against the candidate (True) or for it (False)."""
    return tuple(_finding(rule, pair, policy, estimates=estimates, worse=worse) for rule in policy.rules)


def answered(pair: Pair, policy: Policy, estimates: Sequence[Estimate]) -> frozenset[str]:
    """The rules that an estimate by people answers, whatever was not rated otherwise."""
    run, compared = pair.candidate.run, pair.baseline.run if pair.baseline else None
    return frozenset(
        rule.id
        for rule in policy.rules
        if answers(rule) and estimate_for(rule, run, compared, estimates=_countable(policy, rule, estimates))
    )


def _finding(rule: Rule, pair: Pair, policy: Policy, *, estimates: Sequence[Estimate], worse: bool | None) -> Finding:
    candidate, baseline = pair.candidate, pair.baseline
    other = None
    if baseline and rule.compares:
        other = _only(_filled(baseline, rule, bad=None if worse is None else not worse), pair.shared)
    run, compared = candidate.run, baseline.run if baseline else None
    counted = _countable(policy, rule, estimates)
    estimate = estimate_for(rule, run, compared, estimates=counted)
    if estimate and worse is not None:
        shares = [_lost_share(m) for m in (candidate, baseline) if m]
        estimate = at_corner(estimate, lost=shares[0], lost_of_baseline=shares[-1] if baseline else 0.0, bad=worse)
    made = find(
        rule,
        Ground(
            policy=policy,
            candidate=_counted(_filled(candidate, rule, bad=worse), rule, policy),
            baseline=_counted(other, rule, policy) if other else None,
            scenarios=run.scenarios,
            estimate=estimate,
            # What the looks have spent of the error makes a failure harder to show, and never a pass easier.
            failure=policy.alpha,
            deterministic=run.manifest.deterministic and _alike(candidate.series[rule.metric]),
        ),
    )
    if why := misfit(rule, run, compared, estimates=counted):
        made = msgspec.structs.replace(made, sentence=f"{made.sentence} The estimate that was given does not count: {why}.")
    return made


def _counted(found: Series, rule: Rule, policy: Policy) -> Series:
    """A series as far as its ratings count for a rule: sheets of judges do not where only people's do."""
    if not asks_rubric(rule.metric) or "judges" in policy.sources(rule):
        return found
    return Series(metric=found.metric, points=(), missing=(("", 0, "what judges say does not count for this rule"),))


def _countable(policy: Policy, rule: Rule, estimates: Sequence[Estimate]) -> Sequence[Estimate]:
    """The estimates that may count for a rule: none where neither people nor people with a judge do."""
    return estimates if policy.sources(rule) & {"people", "combined"} else ()


def _alike(found: Series) -> bool:
    """Whether no scenario went differently from trial to trial: what did is left to chance, whatever its manifest says."""
    return all(len(set(p.values)) <= 1 for p in found.points)


def _lost_share(found: Measured) -> float:
    return len(found.lost) / max(1, len(found.lost) + len(found.scored))


def _only(found: Series, scenarios: AbstractSet[str]) -> Series:
    return Series(metric=found.metric, points=tuple(p for p in found.points if p.scenario in scenarios))


def _filled(found: Measured, rule: Rule, *, bad: bool | None) -> Series:
    """A rule's series in which each lost conversation has the worst or the best value it could have had; as it is for None."""
    series = found.series[rule.metric]
    metric = series.metric
    if bad is None or not metric.bounded:
        return series  # without bounds no worst value exists; reasons keep such rules open
    wants_high = rule.floor is not None or (rule.ceiling is None and metric.better == "higher")
    return filled(series, found.run, gone=found.lost, value=float(wants_high != bad))
