"""A judge's rate of a flag, corrected by how often people found it to err (Rogan and Gladen)."""

import math
from collections.abc import Sequence
from statistics import fmean

from hardcalls.estimates.rated import Arm, Rated
from hardcalls.record import Record
from hardcalls.stats.interval import Interval
from hardcalls.stats.paired import newcombe_independent
from hardcalls.stats.rogan_gladen import Errors, rogan_gladen

MARGIN = 0.1
"""Error rates of two agents are equal when they are shown to differ by less than this (two one-sided tests at 5 % each)."""


class Corrected(Record):
    """The share of conversations in which the flag is not raised; None where it cannot be known."""

    interval: Interval | None
    notes: tuple[str, ...]


def corrected(arm: Arm, baseline: Arm | None, *, confidence: float) -> Corrected:
    """One agent's share, or its difference from a baseline's; each by its own error rates unless they are shown to be equal."""
    if baseline is None:
        seen = _good(arm, _errors([arm]), confidence=confidence)
        return Corrected(interval=seen, notes=(_told(arm.agent, _errors([arm])),))
    equal = _equal(_errors([arm]), _errors([baseline]))
    errors = [_errors([arm, baseline])] * 2 if equal else [_errors([arm]), _errors([baseline])]
    one, two = (_good(a, e, confidence=confidence) for a, e in zip((arm, baseline), errors, strict=True))
    if equal:
        how = f"the judge errs alike for both agents, shown within {MARGIN:g} by two one-sided tests: {_told('both', errors[0])}"
    else:
        own = f"{_told(arm.agent, errors[0])}; {_told(baseline.agent, errors[1])}"
        how = f"the judge is not shown to err alike for both agents (within {MARGIN:g}), so each is corrected by its own: {own}"
    if one is None or two is None:
        return Corrected(interval=None, notes=(how,))
    estimate = one.estimate - two.estimate
    low = estimate - math.hypot(one.estimate - one.low, two.high - two.estimate)
    high = estimate + math.hypot(one.high - one.estimate, two.estimate - two.low)
    n = min(one.n, two.n)
    difference = Interval(estimate=estimate, low=low, high=high, n=n, confidence=confidence, method="rogan-gladen")
    return Corrected(interval=difference, notes=(how,))


def _good(arm: Arm, errors: Errors, *, confidence: float) -> Interval | None:
    """Of one arm: units are stories, each the mean of its conversations, as wide as coins of that mean would be."""
    units: dict[str, list[float]] = {}
    for r in arm.rated:
        if r.judge is not None:
            units.setdefault(r.unit, []).append(1 - r.judge)
    if not units:
        return None
    raised = rogan_gladen(fmean(map(fmean, units.values())), len(units), errors=errors, confidence=confidence)
    if raised is None:
        return None
    return Interval(
        estimate=1 - raised.estimate,
        low=1 - raised.high,
        high=1 - raised.low,
        n=raised.n,
        confidence=confidence,
        method=raised.method,
    )


def _errors(arms: Sequence[Arm]) -> Errors:
    """How often the judge is right where people decided, by what they decided; 1 is a flag that is raised, so a share of 0."""
    both = [r for a in arms for r in a.rated if r.judge is not None and r.person in {0.0, 1.0}]
    positives, negatives = ([r for r in both if r.person == value] for value in (0.0, 1.0))
    return Errors(specificity=_right(negatives), negatives=len(negatives), sensitivity=_right(positives), positives=len(positives))


def _right(rated: Sequence[Rated]) -> float:
    return sum(r.judge == r.person for r in rated) / len(rated) if rated else 0.0


def _equal(one: Errors, two: Errors) -> bool:
    pairs = (
        ((one.specificity, one.negatives), (two.specificity, two.negatives)),
        ((one.sensitivity, one.positives), (two.sensitivity, two.positives)),
    )
    for (share, n), (other, m) in pairs:
        if not n or not m:
            return False
        seen = newcombe_independent((round(share * n), round(other * m)), (n, m), confidence=0.9)
        if not -MARGIN < seen.low <= seen.high < MARGIN:
            return False
    return True


def _told(who: str, errors: Errors) -> str:
    return (
        f"{who}: the judge sees {errors.sensitivity:.0%} of {errors.positives} raised flags and clears "
        f"{errors.specificity:.0%} of {errors.negatives} that are not"
    )
