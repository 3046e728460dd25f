"""score(): one transcript, one scenario, some raters -> one Score. What cannot be judged is missing, never 0 and never a pass."""

from collections.abc import Mapping
from functools import cached_property
from typing import Annotated, Literal, Protocol

import msgspec

from hardcalls.detectors import legible
from hardcalls.errors import CrashError, HardcallsError
from hardcalls.escalation import Escalation
from hardcalls.fault import Fault
from hardcalls.record import Record
from hardcalls.scenario import Scenario
from hardcalls.sheet import Sheet
from hardcalls.transcript import Transcript, Turn
from hardcalls.world import Charter

Dimension = Literal["empathy", "correctness", "escalation", "outcome"]
Severity = Literal["critical", "major", "minor"]


class Quote(Record):
    """Where something was seen: the customer turn, and the words."""

    turn: int
    text: str


class Rating(Record, omit_defaults=True):
    """One criterion as one rater judged it."""

    criterion: str
    """`<dimension>.<name>`, such as `empathy.blame`."""
    value: Annotated[float, msgspec.Meta(ge=0, le=1)] | None
    """From 0 (bad) to 1 (good); None is missing, and `reason` says why."""
    rater: str
    reason: str = ""
    evidence: tuple[Quote, ...] = ()
    severity: Severity = "major"

    @property
    def dimension(self) -> str:
        """The part of the criterion's name before the dot."""
        return self.criterion.split(".", 1)[0]

    @property
    def failed(self) -> bool:
        """Whether the criterion was judged and not fully met."""
        return self.value is not None and self.value < 1


class Event(Record, omit_defaults=True):
    """A never-event: whether this conversation could have shown it, and whether it did."""

    name: str
    occurred: bool
    evidence: tuple[Quote, ...] = ()


class Spoken(Record):
    """What the agent said in one customer turn, as a reader sees it, and the language that it was due in."""

    turn: int
    text: str
    language: str


class Case(Record, dict=True):  # what many raters ask for is worked out once
    """What a rater is given: one conversation and all that is known about it."""

    scenario: Scenario
    transcript: Transcript
    charter: Charter

    @cached_property
    def turns(self) -> tuple[Turn, ...]:
        """The transcript's customer turns."""
        return self.transcript.turns

    @cached_property
    def spoken(self) -> tuple[Spoken, ...]:
        """Every turn in which the agent said something, in order."""
        languages = {n.turn: n.language for n in self.transcript.notes}
        return tuple(
            Spoken(turn=t.number, text=text, language=languages.get(t.number) or self.scenario.language)
            for t in self.turns
            if (text := legible(t.text)).strip()
        )


class Assessment(Record, omit_defaults=True):
    """What one rater says of one conversation."""

    ratings: tuple[Rating, ...] = ()
    escalation: Escalation | None = None
    events: tuple[Event, ...] = ()
    """Never-events that this conversation was exposed to."""
    sheet: Sheet | None = None
    """A rubric that this rater filled in; its marks are no ratings, and no check's metric knows of them."""
    faults: tuple[Fault, ...] = ()
    """What went wrong with the rater itself (a judge that could not be read)."""


class Score(Record, omit_defaults=True):
    """All that was found about one conversation."""

    scenario: str
    trial: int
    ratings: tuple[Rating, ...]
    escalation: Escalation | None = None
    """None when the transcript has no cues."""
    events: tuple[Event, ...] = ()
    sheets: tuple[Sheet, ...] = ()
    """Rubrics that judges, panels and people filled in, sorted by rater."""
    faults: tuple[Fault, ...] = ()
    """What went wrong with those who rated; never the agent's."""

    @property
    def key(self) -> tuple[str, int]:
        """What a score is found by within a run."""
        return (self.scenario, self.trial)

    def missing(self, dimension: Dimension | None = None) -> str:
        """Why something of a dimension (of any, without one) could not be judged; empty when all of it was."""
        unrated = (r for r in self.ratings if r.value is None and dimension in {None, r.dimension})
        return next((r.reason or f"{r.criterion} is missing" for r in unrated), "")

    def value_of(self, criterion: str) -> float | None:
        """The rating of one criterion; None when it is missing or was not asked."""
        return next((r.value for r in self.ratings if r.criterion == criterion), None)


class Rater(Protocol):
    """Who judges a conversation: a check, a judge, a person's export."""

    def rate(self, case: Case) -> Assessment: ...


def score(case: Case, raters: Mapping[str, Rater]) -> Score:
    """Everything that the raters found about one conversation, in the order of their names."""
    found = [_rate(name, raters[name], case) for name in sorted(raters)]
    return Score(
        scenario=case.transcript.scenario,
        trial=case.transcript.trial,
        ratings=tuple(sorted((r for f in found for r in f.ratings), key=_order)),
        escalation=next((f.escalation for f in found if f.escalation), None),
        events=tuple(sorted((e for f in found for e in f.events), key=lambda e: e.name)),
        sheets=tuple(sorted((f.sheet for f in found if f.sheet), key=lambda s: s.rater)),
        faults=tuple(fault for f in found for fault in f.faults),
    )


def _rate(name: str, rater: Rater, case: Case) -> Assessment:
    where = f"scenario {case.transcript.scenario!r}, trial {case.transcript.trial + 1}"
    try:
        found = rater.rate(case)
        strange = [r.criterion for r in found.ratings if r.value is not None and not 0 <= r.value <= 1]
    except HardcallsError:
        raise
    except (Exception, SystemExit) as exc:
        raise CrashError(
            f"the check {name!r} raised {type(exc).__name__}: {exc} ({where}); mend the check and score again"
        ) from exc
    if strange:
        raise CrashError(f"the check {name!r} rated {strange[0]} outside 0 to 1 ({where}); mend the check and score again")
    return found


def _order(rating: Rating) -> tuple[str, str]:
    return (rating.criterion, rating.rater)
