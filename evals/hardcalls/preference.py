"""Preferences: which of two conversations on one scenario was better, asked in both orders, and what they say of two runs."""

import math
from collections.abc import Iterable, Sequence
from typing import Literal

from hardcalls.comparison import Pairing
from hardcalls.measures import Point, units_of
from hardcalls.record import Record
from hardcalls.stats.interval import Interval, mean_t, wilson
from hardcalls.stats.paired import mcnemar_exact
from hardcalls.transcript import Usage

SCHEMA = 1
OVERALL = "overall"
"""The criterion of what all criteria together come to."""
State = Literal["given", "unsupported", "missing"]
Winner = Literal["baseline", "candidate", "tie"]
WORTH = {"baseline": -1.0, "tie": 0.0, "candidate": 1.0}


class Quoted(Record):
    """Words that an answer rests on."""

    conversation: Literal["first", "second"]
    turn: int
    text: str


class Answer(Record, omit_defaults=True):
    """What was answered about two conversations in one order."""

    state: State
    better: Literal["first", "second", "equal"] | None = None
    """None unless given."""
    reason: str = ""
    """Or why there is no answer."""
    quotes: tuple[Quoted, ...] = ()


class Preference(Record, omit_defaults=True):
    """One pair of conversations by one criterion, in both orders."""

    scenario: str
    trial: int
    unit: str
    """What counts as independent: the scenario's cluster, or the scenario."""
    criterion: str
    baseline_first: Answer
    candidate_first: Answer
    counts: bool = True
    """Whether the criterion is a part of the whole, as in a sheet's score."""

    @property
    def state(self) -> State:
        """Given when both orders were answered; else why one was not."""
        states = {self.baseline_first.state, self.candidate_first.state}
        return "missing" if "missing" in states else "unsupported" if "unsupported" in states else "given"

    @property
    def answers(self) -> tuple[Winner, Winner] | None:
        """Who was better in each order; None unless both are given."""
        one, two = self.baseline_first.better, self.candidate_first.better
        if self.state != "given" or one is None or two is None:
            return None
        first: dict[str, Winner] = {"first": "baseline", "second": "candidate", "equal": "tie"}
        second: dict[str, Winner] = {"first": "candidate", "second": "baseline", "equal": "tie"}
        return first[one], second[two]

    @property
    def winner(self) -> Winner | None:
        """Whoever is better in both orders; a tie where the orders disagree; None where one of them has no answer."""
        answers = self.answers
        return None if answers is None else answers[0] if answers[0] == answers[1] else "tie"

    @property
    def disagrees(self) -> bool | None:
        """Whether the two orders had different answers; None where one of them has none."""
        answers = self.answers
        return None if answers is None else answers[0] != answers[1]


class Paired(Record):
    """All that came of asking about one pair."""

    rows: tuple[Preference, ...]
    """One for each criterion."""
    usage: Usage = Usage()


class Result(Record):
    """One criterion over all pairs. A win is the candidate's."""

    criterion: str
    pairs: int
    given: int
    unsupported: int
    missing: int
    won: tuple[str, ...]
    """Scenarios, by what their trials come to."""
    tied: tuple[str, ...]
    lost: tuple[str, ...]
    net: Interval
    """Wins minus losses, from -1 to 1, over independent units."""
    p: float
    """Exact sign test over independent units, two-sided."""
    disagreed: Interval
    """The share of pairs whose answer changed with the order, over independent units."""
    first: int
    """Of the answers that changed from one conversation to the other, how often the first one was preferred, whichever it was."""
    second: int
    corners: tuple[float, float] | None = None
    """The net had every pair without an answer been lost, and had every one been won; None where none is missing."""

    @property
    def shown(self) -> Literal["better", "worse", "not shown"]:
        """What interval and sign test both show of the candidate; never that two are the same."""
        if self.p > 1 - self.net.confidence or self.net.low <= 0 <= self.net.high:
            return "not shown"
        return "better" if self.net.low > 0 else "worse"


class Preferences(Record):
    """What one judge prefers of two runs."""

    schema: int
    baseline: str
    candidate: str
    judge: str
    instrument: str
    rubric: str
    pairing: Pairing
    unpaired: tuple[str, ...]
    """Conversations (`scenario, trial 1`) that one run has not, or that were lost to faults that are not the agent's."""
    results: tuple[Result, ...]
    """Overall first, then by criterion."""
    rows: tuple[Preference, ...]
    """Sorted by (scenario, trial), then as the rubric has its criteria."""
    usage: Usage = Usage()
    """What asking took."""
    stopped: str = ""
    """Why it is not complete; empty when it is."""


def results(rows: Sequence[Preference], *, confidence: float) -> tuple[Result, ...]:
    """Each criterion, after those that count together, where there are several."""
    criteria = tuple(dict.fromkeys(r.criterion for r in rows))
    found = tuple(_result(c, [_Outcome.of(r) for r in rows if r.criterion == c], confidence=confidence) for c in criteria)
    counted = [r for r in rows if r.counts]
    if len({r.criterion for r in counted}) < 2:  # noqa: PLR2004  (one is no whole)
        return found
    return (_result(OVERALL, list(_together(counted)), confidence=confidence), *found)


class _Outcome(Record):
    """One pair by one criterion, or by all of them."""

    scenario: str
    unit: str
    state: State
    winner: Winner | None
    answers: tuple[Winner, Winner] | None
    disagrees: bool | None

    @classmethod
    def of(cls, row: Preference) -> "_Outcome":
        return cls(
            scenario=row.scenario,
            unit=row.unit,
            state=row.state,
            winner=row.winner,
            answers=row.answers,
            disagrees=row.disagrees,
        )


def _together(rows: Sequence[Preference]) -> Iterable[_Outcome]:
    """By pair: whoever is better by more criteria, in each order; unknown where what is missing could turn it."""
    grouped: dict[tuple[str, int], list[Preference]] = {}
    for row in rows:
        grouped.setdefault((row.scenario, row.trial), []).append(row)
    for (scenario, _), found in grouped.items():
        answers = [a for r in found if (a := r.answers)]
        lacking = len(found) - len(answers)
        sides = [sum(WORTH[a[order]] for a in answers) for order in (0, 1)]
        known = all(abs(side) > lacking or not lacking for side in sides)
        states = {r.state for r in found}
        state: State = "given" if known else "missing" if "missing" in states else "unsupported"
        both = (_side(sides[0]), _side(sides[1])) if known else None
        yield _Outcome(
            scenario=scenario,
            unit=found[0].unit,
            state=state,
            winner=None if both is None else both[0] if both[0] == both[1] else "tie",
            answers=both,
            disagrees=None if both is None else both[0] != both[1],
        )


def _side(value: float) -> Winner:
    return "candidate" if value > 0 else "baseline" if value < 0 else "tie"


def _result(criterion: str, found: Sequence[_Outcome], *, confidence: float) -> Result:
    known = [o for o in found if o.winner is not None]
    points = _points(known, {id(o): WORTH[o.winner] for o in known if o.winner})
    units = units_of(points)
    changed = units_of(_points(known, {id(o): float(bool(o.disagrees)) for o in known}))
    turned = [o.answers for o in known if o.answers and {*o.answers} == {"baseline", "candidate"}]
    ends = [_mean(units_of(_points(found, {id(o): WORTH[o.winner] if o.winner else e for o in found}))) for e in (-1.0, 1.0)]
    return Result(
        criterion=criterion,
        pairs=len(found),
        given=len(known),
        unsupported=sum(o.state == "unsupported" for o in found),
        missing=sum(o.state == "missing" for o in found),
        won=tuple(p.scenario for p in points if p.mean > 0),
        tied=tuple(p.scenario for p in points if p.mean == 0),
        lost=tuple(p.scenario for p in points if p.mean < 0),
        net=mean_t(units, confidence=confidence, spread=2.0),
        p=mcnemar_exact(sum(u > 0 for u in units), sum(u < 0 for u in units)),
        corners=(ends[0], ends[1]) if len(known) < len(found) else None,
        disagreed=wilson(math.fsum(changed), len(changed), confidence=confidence),
        first=sum(a == ("baseline", "candidate") for a in turned),
        second=sum(a == ("candidate", "baseline") for a in turned),
    )


def _points(found: Sequence[_Outcome], values: dict[int, float]) -> tuple[Point, ...]:
    """One value per scenario, the mean over its trials."""
    grouped: dict[tuple[str, str], list[float]] = {}
    for outcome in found:
        grouped.setdefault((outcome.scenario, outcome.unit), []).append(values[id(outcome)])
    return tuple(
        Point(scenario=s, unit=unit, mean=math.fsum(v) / len(v), worst=min(v), trials=len(v))
        for (s, unit), v in sorted(grouped.items())
    )


def _mean(values: Sequence[float]) -> float:
    return math.fsum(values) / len(values) if values else 0.0
