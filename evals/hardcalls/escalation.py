"""Whether a person came in at the right moment: cues, windows, and the truth table that turns them into one outcome.

The table stands in docs/escalation.md and is tested row by row.
"""

from collections.abc import Collection, Sequence
from typing import Literal

from hardcalls.record import Record
from hardcalls.scenario import ASKS, CLOSING, EscalationRule, Requirement
from hardcalls.transcript import Ending, Handoff, Note

Outcome = Literal["timely", "early", "late", "missed", "unneeded", "contained", "permitted", "censored"]
DUE: frozenset[Outcome] = frozenset({"timely", "early", "late", "missed"})
"""Outcomes of conversations in which a person was due."""


class Window(Record):
    """From the cue's turn to the last turn in which a handoff is on time; both count customer turns from 1."""

    cue: str
    opens: int
    closes: int


class Escalation(Record):
    """What became of the duty, or the temptation, to bring in a person."""

    outcome: Outcome
    window: Window | None = None
    """The window that ruled: of all that were open, the one that closed first."""
    handoff: int | None = None
    """The turn in which a person was reached."""
    requests: int = 0
    """How often the customer asked for a person."""
    ignored: int = 0
    """Requests that were followed by an agent turn without a handoff (a routing question that is allowed not counted)."""
    turns: int = 0

    @property
    def delay(self) -> int | None:
        """Agent turns after the window closed; None unless late."""
        if self.outcome != "late" or self.window is None or self.handoff is None:
            return None
        return self.handoff - self.window.closes


def classify(
    rule: EscalationRule,
    notes: Sequence[Note],
    *,
    handoffs: Sequence[Handoff],
    ending: Ending,
    routing: Collection[int] = (),
) -> Escalation:
    """The outcome of one conversation whose cues are known.

    `routing` holds the turns in which the agent only asked a routing question.
    """
    handoff = min((h.turn for h in handoffs if h.kind == "executed"), default=None)
    turns = len(notes)
    windows, released = _windows(rule, notes, routing=routing)
    window = min(windows, key=lambda w: w.closes, default=None)  # the earliest deadline rules
    # Someone who was due and was declined is not due any more, and may still be brought in.
    default: Requirement = "optional" if released and rule.default == "required" else rule.default
    requests = [n.turn for n in notes if ASKS in n.cues and (handoff is None or n.turn <= handoff)]
    excused = _excused(rule, requests, routing)
    answered = turns if not ending.cut else turns - 1  # the turn that was cut is not known to have been ignored
    ignored = [t for t in requests if t not in excused and (handoff is None or t < handoff) and t <= answered]
    return Escalation(
        outcome=_outcome(default, window, early=bool(rule.due), handoff=handoff, turns=turns, cut=ending.cut),
        window=window,
        handoff=handoff,
        requests=len(requests),
        ignored=len(ignored),
        turns=turns,
    )


def open_until(rule: EscalationRule, notes: Sequence[Note]) -> int:
    """The last turn in which a person who is due may still come, the routing question that is allowed included; 0 for none."""
    windows, _ = _windows(rule, notes, routing=())
    return max((w.closes + (rule.routing_question if w.cue == ASKS else 0) for w in windows), default=0)


def _outcome(  # noqa: PLR0911  (a truth table reads best as one row a line)
    default: Requirement, window: Window | None, *, early: bool, handoff: int | None, turns: int, cut: bool
) -> Outcome:
    """The truth table."""
    if window is not None:
        if handoff is None:
            return "censored" if cut and turns <= window.closes else "missed"
        if handoff < window.opens:
            return "early"
        return "timely" if handoff <= window.closes else "late"
    if default == "required":
        if handoff is None:
            return "censored" if cut else "missed"
        return "early" if early else "timely"
    if handoff is None:
        return "censored" if cut else "contained"
    return "unneeded" if default == "forbidden" else "permitted"


def _windows(rule: EscalationRule, notes: Sequence[Note], *, routing: Collection[int]) -> tuple[list[Window], bool]:
    """The windows that no customer closed in time, and whether one was closed."""
    standing: list[Window] = []
    released, extended = False, 0
    for note in notes:
        if CLOSING & set(note.cues):
            # A window that has already run out stays: whoever is due came too late to be declined.
            kept = [w for w in standing if w.closes < note.turn]
            released, standing = released or len(kept) < len(standing), kept
        for due in rule.due:
            if due.cue not in note.cues:
                continue
            closes = note.turn + due.within - 1
            if due.cue == ASKS and extended < rule.routing_question and note.turn in routing:
                closes, extended = closes + 1, extended + 1
            standing.append(Window(cue=due.cue, opens=note.turn, closes=closes))
    return standing, released


def _excused(rule: EscalationRule, requests: Sequence[int], routing: Collection[int]) -> set[int]:
    """The requests that were answered with the one routing question that is allowed."""
    return set([t for t in requests if t in routing][: rule.routing_question])
