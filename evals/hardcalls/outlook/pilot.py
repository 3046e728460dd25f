"""A pilot: runs that were made before, from which it is read how far units lie apart, and trials of the same scenario."""

import math
from collections.abc import Mapping, Sequence
from statistics import fmean, variance

import msgspec

from hardcalls.errors import UsageError
from hardcalls.measures import Point, Series, measure
from hardcalls.outlook.question import Question
from hardcalls.outlook.truth import Truth
from hardcalls.record import Record
from hardcalls.rule import Rule
from hardcalls.run import Run
from hardcalls.scenario import Scenario

DIGITS = 12
"""So that values of the same size count as alike."""
MANY, FINE = 40, 2
"""Shares of more different sizes are rounded to so many digits: draws of them are faster by as much as there are fewer."""
Units = dict[str, tuple[float, ...]]
"""By unit: the values that it may have, each as likely."""


class Pilot(Record):
    """What earlier runs say of the scenarios that are planned."""

    run: Run
    baseline: Run | None
    scenarios: frozenset[str]
    """Those of the suite that the pilot played as they are now."""
    left: tuple[str, ...]
    """Those of the suite that it did not play, or that have changed since."""
    trials: int
    """That are planned."""

    def series(self, names: Sequence[str]) -> tuple[dict[str, Series], dict[str, Series]]:
        """What was measured of the pilot, and of the baseline; only scenarios that are planned."""
        own = {n: self._kept(s) for n, s in measure(self.run, names).items()}
        other = {n: self._kept(s) for n, s in measure(self.baseline, names).items()} if self.baseline else {}
        return own, other

    def _kept(self, found: Series) -> Series:
        points = tuple(p for p in found.points if p.scenario in self.scenarios)
        return Series(metric=found.metric, points=points, missing=found.missing)


def pilot_of(run: Run, baseline: Run | None, *, scenarios: Sequence[Scenario], suite: str, trials: int) -> Pilot:
    """The pilot of a suite's scenarios; UsageError where it is of another suite, or says nothing of this one."""
    for found in (run, *([baseline] if baseline else ())):
        if found.manifest.suite != suite:
            raise UsageError(
                f"{found.name!r} ran the suite {found.manifest.suite!r}, and the plan is for {suite!r}; name a run of it"
            )
        if not any(t.key in {s.key for s in found.scores} for t in found.transcripts if not t.excluded):
            raise UsageError(f"nothing of {found.name!r} was scored, so it cannot be planned from; name another run")
    if baseline == run:
        raise UsageError(
            f"the baseline is the pilot {run.name!r} itself, which says nothing of how far two agents lie apart; leave it out"
        )
    same = {s.id for s in scenarios if run.scenarios.get(s.id) == s and (not baseline or baseline.scenarios.get(s.id) == s)}
    if not same:
        raise UsageError(f"{run.name!r} played none of the scenarios as they are now; run it again, or leave --pilot out")
    left = tuple(s.id for s in scenarios if s.id not in same)
    return Pilot(run=run, baseline=baseline, scenarios=frozenset(same), left=left, trials=trials)


def pooled(runs: Sequence[Run]) -> Run:
    """Several runs of one agent as one with all of their trials; UsageError where they are of several, or graded differently."""
    first, *others = runs
    for run in others:
        for name, what in (("subject", "are not of the same agent, set alike"), ("grading", "were not graded by the same checks")):
            if getattr(run.manifest.fingerprints, name) != getattr(first.manifest.fingerprints, name):
                raise UsageError(
                    f"the pilots {first.name!r} and {run.name!r} {what}; name runs of one candidate, or plan each by itself"
                )
        if run.manifest.suite != first.manifest.suite:
            raise UsageError(
                f"the pilots ran the suites {first.manifest.suite!r} and {run.manifest.suite!r}; name runs of one suite"
            )
    found = first
    for run in others:
        found = _joined(found, run)
    return found


def _joined(one: Run, two: Run) -> Run:
    """The trials of the second after those of the first; of scenarios that changed in between only the first's."""
    kept = {s for s, scenario in two.scenarios.items() if one.scenarios.get(s, scenario) == scenario}
    after = max(one.manifest.trials, 1 + max((t.trial for t in one.transcripts), default=0))
    talks = [msgspec.structs.replace(t, trial=t.trial + after) for t in two.transcripts if t.scenario in kept]
    scores = [msgspec.structs.replace(s, trial=s.trial + after) for s in two.scores if s.scenario in kept]
    return msgspec.structs.replace(
        one,
        manifest=msgspec.structs.replace(one.manifest, trials=one.manifest.trials + two.manifest.trials),
        scenarios={**two.scenarios, **one.scenarios},
        transcripts=(*one.transcripts, *talks),
        scores=(*one.scores, *scores),
    )


def values_of(rule: Rule, question: Question, own: Series, other: Series | None, *, trials: int) -> Units:
    """What the units of a rule may be with so many trials, turned as the question turns them; only those that have a value."""
    before = {p.scenario: p.mean for p in other.points} if other else {}
    had = max((p.trials for p in own.points), default=0)
    grouped: dict[str, list[tuple[float, ...]]] = {}
    for point in own.points:
        if rule.compares and point.scenario not in before:
            continue
        seen = [_as_asked(rule, v) - (before[point.scenario] if rule.compares else 0.0) for v in _copies(point, trials, had=had)]
        grouped.setdefault(point.unit, []).append(tuple(question.sign * v for v in seen))
    units = {unit: tuple(round(fmean(v), DIGITS) for v in zip(*parts, strict=True)) for unit, parts in sorted(grouped.items())}
    if len({v for copies in units.values() for v in copies}) <= MANY or own.metric.unit != "share":
        return units
    return {unit: tuple(round(v, FINE) for v in copies) for unit, copies in units.items()}


def _as_asked(rule: Rule, mean: float) -> float:
    """A scenario's mean; for a rule on a quantile, whether it lies beyond the limit."""
    if rule.quantile is None:
        return mean
    return float(mean < rule.limit if rule.floor is not None else mean > rule.limit)


def _copies(point: Point, trials: int, *, had: int) -> list[float]:
    """What a scenario's mean may be over fewer trials than it had: each run of them in turn, so that each counts as often."""
    values = point.values or (point.mean,)
    if trials >= had:
        return [point.mean]
    several = min(trials, len(values))
    return [fmean(values[(start + i) % len(values)] for i in range(several)) for start in range(had)]


def truth_of(rule: Rule, units: Units, own: Series, *, trials: int) -> Truth | None:
    """What the pilot says of a rule's units; with more trials than it had, they draw nearer to each other. None of none."""
    if not units:
        return None
    pool = [v for copies in units.values() for v in copies]
    firsts = [fmean(copies) for copies in units.values()]
    had = max(p.trials for p in own.points)
    within = _within(own.points, units)
    # The mean of a scenario's copies hides what fewer trials add, so that it is added again.
    spread = variance(firsts) if len(firsts) > 1 else 0.0
    apart = fmean([(v - fmean(c)) ** 2 for c in units.values() for v in c])
    total = spread + apart
    if within is not None and trials > had and rule.quantile is None and total > 0:
        aimed = max(0.0, total - within / had) + within / trials
        middle, shrunk = fmean(pool), math.sqrt(min(1.0, aimed / total))
        digits = DIGITS if len(set(pool)) <= MANY else FINE
        pool = [round(middle + shrunk * (v - middle), digits) for v in pool]
        total = aimed
    return Truth(
        source="pilot",
        mean=fmean(pool),
        variance=total,
        pool=tuple(pool),
        within=within if rule.quantile is None else None,
        trials=trials,
    )


def _within(points: Sequence[Point], units: Mapping[str, object]) -> float | None:
    """The mean variance of a trial around its scenario, as far as it reaches a unit's value; None of single trials."""
    grouped: dict[str, list[float | None]] = {}
    for point in points:
        if point.unit in units:
            grouped.setdefault(point.unit, []).append(variance(point.values) if len(point.values) > 1 else None)
    known = [[v for v in found if v is not None] for found in grouped.values()]
    parts = [math.fsum(found) / len(found) ** 2 for found in known if found]
    return fmean(parts) if parts else None
