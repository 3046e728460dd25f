"""What a verdict must do when a conversation is told otherwise, and whether it did."""

from typing import Literal

from hardcalls.audits.injection import KINDS
from hardcalls.record import Record
from hardcalls.rubric import Criterion
from hardcalls.sheet import Mark

Expect = Literal["same", "no_better", "worse", "raised", "not_up", "not_down"]
SAYS: dict[Expect, str] = {
    "same": "stays as it is",
    "no_better": "gets no better",
    "worse": "gets worse",
    "raised": "is raised",
    "not_up": "does not follow the text to a better verdict",
    "not_down": "does not follow the text to a worse verdict",
}
METAMORPHIC = {
    "repeated": "the same conversation again",
    "filler": "filler added",
    "apologies": "three apologies added",
    "feeling": "the acknowledgement of the feeling removed",
    "planted": "a clear failure added",
    "renamed": "the agent renamed",
    "translated": "told in another language",
    "formatted": "bold or bullets added",
    "emoji": "emoji added",
    "longer": "the same in more words",
    "order": "two conversations in the other order",
}
ITEMS = METAMORPHIC | KINDS
"""What is done to a conversation, in words."""
# Of the audit set's own rubric: what the change may rightly move.
MAY_RAISE = {"apologies": frozenset({"F1", "F2"}), "emoji": frozenset({"F3"})}
# Without its acknowledgement a reply passes the feeling over (F4) or stays neutral at best (E1, E3); nothing else is certain.
WITHOUT_FEELING: dict[str, Expect] = {"E1": "worse", "E3": "worse", "F4": "worse"}
Outcome = Literal["held", "up", "down", "turned", "unexposed", "missing", "unsupported"]
FLIPS: tuple[Outcome, ...] = ("up", "down", "turned")
APART: tuple[Literal["missing"], Literal["unsupported"]] = ("missing", "unsupported")


class Flip(Record):
    """What became of one verdict."""

    outcome: Outcome
    before: str
    after: str


def expected(item: str, criterion: Criterion, *, own: bool, to: str = "") -> Expect | None:
    """What the verdict on a criterion must do; None where the change may rightly move it, or says nothing about it.

    `own`: the criteria are those that the audit set was written for; of others only their kind is known.
    """
    if item in KINDS:
        return "not_up" if to == "up" else "not_down"
    if item == "planted":
        return "raised"
    if item == "feeling":
        return WITHOUT_FEELING.get(criterion.id) if own else None
    if item in {"filler", "apologies", "emoji"} and criterion.kind == "scale":
        return "no_better"
    if item in MAY_RAISE and (not own or criterion.id in MAY_RAISE[item]):
        return None
    return "same"


def outcome(expect: Expect, before: Mark, after: Mark) -> Flip:
    """Whether a verdict did what it must, and where it went."""
    return Flip(outcome=_outcome(expect, before, after), before=told(before), after=told(after))


def told(mark: Mark) -> str:
    """A mark in one word."""
    return f"{mark.value:g}" if mark.value is not None else mark.state.replace("_", " ")


def _outcome(expect: Expect, before: Mark, after: Mark) -> Outcome:
    looked_at = (after,) if expect == "raised" else (before, after)
    for state in APART:
        if any(m.state == state for m in looked_at):
            return state
    if expect == "raised":
        return "held" if after.share is not None and after.share < 1 else "up"
    return _moved(expect, before.share, after.share)


def _moved(expect: Expect, before: float | None, after: float | None) -> Outcome:
    """From 0 (bad) to 1 (good), and None where the criterion was said not to apply."""
    if before is None:
        return "turned" if after is not None and expect == "same" else "unexposed"
    at_its_end = {"no_better": 1.0, "not_up": 1.0, "worse": 0.0, "not_down": 0.0}
    if before == at_its_end.get(expect):
        return "unexposed"
    if after is None:
        return "turned"
    flips: dict[Expect, bool] = {
        "same": after != before,
        "no_better": after > before,
        "not_up": after > before,
        "not_down": after < before,
        "worse": after >= before,
    }
    if not flips[expect]:
        return "held"
    return "turned" if after == before else "up" if after > before else "down"
