"""The alternative annotator test: whether a judge may stand in for one of several people.

Calderon, Reichart and Dror 2025 (arXiv 2501.10970).
"""

import math
from collections.abc import Mapping, Sequence
from typing import Literal

from hardcalls.record import Record
from hardcalls.stats.multiplicity import benjamini_yekutieli

Scoring = Literal["accuracy", "neg_rmse"]


class AgainstOne(Record):
    """The judge against one person, each measured by how near they come to the others."""

    rater: str
    items: int
    won: float
    """The share of items on which the judge came at least as near as the person."""
    lost: float
    """The share on which the person came at least as near as the judge; ties are in both."""
    p: float
    """One-sided, of: the judge is worse by epsilon or more."""
    rejected: bool
    """Whether that is refuted, so that the judge may stand in for this person."""


class AltTest(Record):
    """What the test found over all people who rated enough items."""

    omega: float
    """The winning rate: the share of people whom the judge may stand in for."""
    rho: float
    """The advantage probability: the mean of `won`."""
    epsilon: float
    q: float
    """The false discovery rate that Benjamini and Yekutieli's procedure holds over the people."""
    scoring: Scoring
    raters: tuple[AgainstOne, ...]

    @property
    def passed(self) -> bool:
        """The authors' criterion: at least half of the people."""
        return self.omega >= 0.5  # noqa: PLR2004  (the paper's own number)


def alt_test(
    people: Mapping[str, Mapping[str, float]],
    judge: Mapping[str, float | None],
    *,
    epsilon: float,
    scoring: Scoring = "neg_rmse",
    q: float = 0.05,
    least: int = 30,
    unit_of: Mapping[str, str] | None = None,
) -> AltTest | None:
    """The judge's values against each person's, by rater and item; None when nobody rated `least` items together with others.

    An item that the judge was asked and left open (None) is lost: a judge must not pass by silence. Items of one unit
    (trials of a scenario) are averaged before the t test, which has one degree of freedom less than there are units.
    """
    raters = []
    for rater in sorted(people):
        others = [values for name, values in sorted(people.items()) if name != rater]
        items = [i for i in sorted(people[rater]) if i in judge and any(i in o for o in others)]
        if len(items) >= max(least, 2):
            raters.append(_against(rater, items, people[rater], others, judge, scoring=scoring, epsilon=epsilon, unit_of=unit_of))
    if not raters:
        return None
    rejected = benjamini_yekutieli([r[-1] for r in raters], q=q)
    found = tuple(
        AgainstOne(rater=name, items=n, won=won, lost=lost, p=p, rejected=r)
        for (name, n, won, lost, p), r in zip(raters, rejected, strict=True)
    )
    return AltTest(
        omega=sum(rejected) / len(found),
        rho=math.fsum(r.won for r in found) / len(found),
        epsilon=epsilon,
        q=q,
        scoring=scoring,
        raters=found,
    )


def _against(
    rater: str,
    items: Sequence[str],
    own: Mapping[str, float],
    others: Sequence[Mapping[str, float]],
    judge: Mapping[str, float | None],
    *,
    scoring: Scoring,
    epsilon: float,
    unit_of: Mapping[str, str] | None,
) -> tuple[str, int, float, float, float]:
    won, lost = [], []
    for item in items:
        theirs = [o[item] for o in others if item in o]
        said = judge[item]
        person = _score(own[item], theirs, scoring)
        machine = -math.inf if said is None else _score(said, theirs, scoring)
        won.append(float(machine >= person))
        lost.append(float(person >= machine))
    units: dict[str, list[float]] = {}
    for item, w, h in zip(items, won, lost, strict=True):
        units.setdefault((unit_of or {}).get(item, item), []).append(h - w)
    n = len(items)
    means = [math.fsum(d) / len(d) for d in units.values()]
    return rater, n, math.fsum(won) / n, math.fsum(lost) / n, _p(means, epsilon)


def _score(value: float, others: Sequence[float], scoring: Scoring) -> float:
    """How near a value comes to the other people's: the share that is the same, or minus the root mean square distance."""
    if scoring == "accuracy":
        return sum(value == o for o in others) / len(others)
    return -math.sqrt(math.fsum((value - o) ** 2 for o in others) / len(others))


def _p(differences: Sequence[float], epsilon: float) -> float:
    """One-sided one-sample t test of a mean of at least epsilon; where nothing varies, it is as certain as it looks."""
    n = len(differences)
    mean = math.fsum(differences) / n
    deviation = math.sqrt(math.fsum((d - mean) ** 2 for d in differences) / (n - 1)) if n > 1 else 0.0
    if n < 2:  # noqa: PLR2004  (one unit has no spread, and shows nothing)
        return 1.0
    if deviation == 0:
        return 0.0 if mean < epsilon else 1.0
    from scipy.special import stdtr  # noqa: PLC0415  (a third of a second, and `run` needs none of it)

    return float(stdtr(n - 1, (mean - epsilon) / (deviation / math.sqrt(n))))
