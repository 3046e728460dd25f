"""An interval of a share that was estimated: as a binomial's of as many units as its error is worth."""

import math

from hardcalls.stats.interval import Interval, at_confidence, clopper_pearson, quantile


def effective_share(seen: Interval, *, confidence: float) -> Interval:
    """The interval of an estimated share in [0, 1] at another confidence, as lopsided as shares near an end are.

    Korn and Graubard (1998): Clopper and Pearson's, with the number of units that would have the same error. Each end is the
    farther of it and Student's. n counts the units that the estimate rests on.
    """
    student = at_confidence(seen, confidence=confidence)
    # Half of it is so many standard errors as the normal quantile says: the degrees of freedom are in it.
    wide, mean = (student.high - student.low) / 2, min(1.0, max(0.0, seen.estimate))
    if not (0 < wide < math.inf and 0 < mean < 1):
        return student
    worth = round(mean * (1 - mean) * (quantile(confidence) / wide) ** 2)
    exact = clopper_pearson(mean * worth, worth, confidence=confidence) if worth else student
    low, high = min(student.low, exact.low), max(student.high, exact.high)
    return Interval(
        estimate=seen.estimate, low=low, high=high, n=seen.n, confidence=confidence, method=f"{seen.method}, effective units"
    )
