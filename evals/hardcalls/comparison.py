"""compare(): a baseline run against a candidate run, paired by scenario, trials averaged within it."""

from collections.abc import Sequence

from hardcalls.errors import RunError
from hardcalls.measures import Metric, Series, measure, units_of
from hardcalls.record import Record
from hardcalls.run import Run
from hardcalls.stats.interval import Interval, mean_t
from hardcalls.stats.paired import BINARY, mcnemar_exact, newcombe_paired


class Pairing(Record):
    """Which scenarios two runs have in common, and why the others are left out."""

    shared: tuple[str, ...]
    only_baseline: tuple[str, ...] = ()
    only_candidate: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    """Scenarios that both have, but not the same: the stimulus differs."""


class Difference(Record):
    """One metric, candidate minus baseline."""

    metric: Metric
    baseline: tuple[float, ...]
    candidate: tuple[float, ...]
    """One value per shared unit, in the same order."""
    interval: Interval
    gained: tuple[str, ...] = ()
    """Scenarios in which the candidate did better."""
    lost: tuple[str, ...] = ()
    """Scenarios in which it did worse."""
    p: float | None = None
    """Exact McNemar, two-sided; only where every value is 0 or 1."""

    @property
    def shown(self) -> str:
        """`better`, `worse`, or `not shown`; never that two are the same. `higher` or `lower` where neither is better."""
        # Two scenarios that both went up give a score interval above 0; the exact test knows that two coins do that, too.
        by_chance = self.p is not None and self.p > 1 - self.interval.confidence
        if by_chance or self.interval.low <= 0 <= self.interval.high:
            return "not shown"
        if self.metric.better == "neither":
            return "higher" if self.interval.low > 0 else "lower"
        return "better" if (self.interval.low > 0) == (self.metric.better == "higher") else "worse"


class Comparison(Record):
    """Everything that two runs say about each other."""

    baseline: str
    candidate: str
    pairing: Pairing
    differences: dict[str, Difference]
    """By metric; only those that both runs have values for."""


def pair(baseline: Run, candidate: Run) -> Pairing:
    """The scenarios whose stimulus is the same in both runs; RunError when there are none, or when grading differs."""
    for run in (baseline, candidate):
        if not run.manifest.fingerprints.grading:
            raise RunError(f"{run.name!r} has no ratings; grade it with `hardcalls score RUN` and compare then")
    one, two = baseline.manifest.fingerprints, candidate.manifest.fingerprints
    if one.grading != two.grading:
        names = f"{baseline.name!r} and {candidate.name!r}"
        raise RunError(f"{names} were graded by different checks; grade both again with `hardcalls score RUN` and compare then")
    return shared_by(baseline, candidate)


def shared_by(baseline: Run, candidate: Run) -> Pairing:
    """The same, however they were graded."""
    one, two = baseline.manifest.fingerprints, candidate.manifest.fingerprints
    both = sorted(one.stimulus.keys() & two.stimulus.keys())
    shared = tuple(s for s in both if one.stimulus[s] == two.stimulus[s])
    if not shared:
        why = "the scenarios they share have changed in between" if both else "they share no scenario"
        names = f"{baseline.name!r} ({baseline.manifest.suite}) and {candidate.name!r} ({candidate.manifest.suite})"
        raise RunError(f"{names} cannot be compared: {why}; run both on the same suite")
    return Pairing(
        shared=shared,
        only_baseline=tuple(sorted(one.stimulus.keys() - two.stimulus.keys())),
        only_candidate=tuple(sorted(two.stimulus.keys() - one.stimulus.keys())),
        changed=tuple(s for s in both if one.stimulus[s] != two.stimulus[s]),
    )


def compare(baseline: Run, candidate: Run, *, confidence: float = 0.95) -> Comparison:
    """Paired differences of every metric that both runs have values for; two-sided `confidence`."""
    pairing = pair(baseline, candidate)
    one, two = measure(baseline), measure(candidate)
    differences = {}
    for name in one:
        found = difference(one[name], two[name], shared=pairing.shared, confidence=confidence)
        if found is not None:
            differences[name] = found
    return Comparison(baseline=baseline.name, candidate=candidate.name, pairing=pairing, differences=differences)


def difference(baseline: Series, candidate: Series, *, shared: Sequence[str], confidence: float) -> Difference | None:
    """The paired difference over the scenarios that both series have a value for; None when there are none."""
    one, two = ({p.scenario: p for p in s.points} for s in (baseline, candidate))
    common = [s for s in sorted(shared) if s in one and s in two]
    if not common:
        return None
    metric = baseline.metric
    b, c = units_of([one[s] for s in common]), units_of([two[s] for s in common])
    signs = {s: two[s].mean - one[s].mean for s in common}
    good = 1 if metric.better != "lower" else -1
    binary = set(b) | set(c) <= BINARY
    gained = tuple(s for s, d in signs.items() if d * good > 0)
    lost = tuple(s for s, d in signs.items() if d * good < 0)
    return Difference(
        metric=metric,
        baseline=b,
        candidate=c,
        interval=interval(b, c, metric=metric, confidence=confidence),
        gained=gained,
        lost=lost,
        p=mcnemar_exact(sum(y > x for x, y in zip(b, c, strict=True)), sum(y < x for x, y in zip(b, c, strict=True)))
        if binary
        else None,
    )


def interval(baseline: Sequence[float], candidate: Sequence[float], *, metric: Metric, confidence: float) -> Interval:
    """The interval of a paired difference: score-based for shares, Student t for everything else."""
    if metric.bounded:
        return newcombe_paired(baseline, candidate, confidence=confidence)
    return mean_t([y - x for x, y in zip(baseline, candidate, strict=True)], confidence=confidence)
