"""A label: one value that one rater gave one item on one criterion, whatever tool it was given in."""

from typing import Literal

from hardcalls import rubric
from hardcalls.record import Record
from hardcalls.sheet import Sheet

Kind = Literal["person", "crowd", "model", "gold", "adjudicated"]
State = Literal["given", "not_applicable", "skipped"]
DUE = rubric.DUE
"""The criterion of a mark on a turn: 1, after this turn a person was due; 0 and no turn, nowhere was one due."""


class Label(Record, omit_defaults=True):
    """One value, one rater, one item, one criterion."""

    item: str
    """What was rated: of a run `AGENT/SCENARIO/TRIAL` (item_of), of other tools their own id."""
    rater: str
    criterion: str
    value: float | str | None = None
    """A number, a category's name, or the name of the winner (`tie` for none) of a pair; None unless given."""
    state: State = "given"
    kind: Kind = "person"
    """A model's suggestion is never a person's; `gold` is what is right by agreement beforehand."""
    scale: tuple[float, float] | None = None
    """The lowest and the highest value that could be given, where that is known."""
    turn: int | None = None
    """The turn that it is about; None for the whole conversation."""
    pair: tuple[str, str] | None = None
    """What was compared, sorted by name; value then names one of them, or `tie`."""
    language: str = ""
    stratum: str = ""
    """What the item was drawn from."""
    chance: float | None = None
    """The probability with which it was drawn; None where nobody drew it at random."""
    repeat: int = 0
    """1 for the second time that the same rater saw the same item, and so on."""
    at: str = ""
    """ISO 8601, UTC."""
    seconds: float | None = None
    """What this label took; the time of a whole conversation is shared equally by its labels."""
    comment: str = ""
    rubric: str = ""
    """Rubric.reference, where the criterion belongs to one."""
    source: str = ""
    """The tool and the file it came from."""

    @property
    def number(self) -> float | None:
        """The value where it is one."""
        return float(self.value) if isinstance(self.value, int | float) else None


def item_of(agent: str, key: tuple[str, int]) -> str:
    """The name of one conversation of a run as an item; trials are counted from 0, as in the run folder."""
    return f"{agent}/{key[0]}/{key[1]}"


def labels_of(sheet: Sheet, *, item: str, language: str = "", source: str = "") -> tuple[Label, ...]:
    """A sheet as labels: one for each mark that has a value or does not apply."""
    kept = [m for m in sheet.marks if m.state in {"given", "not_applicable"}]
    return tuple(
        Label(
            item=item,
            rater=sheet.rater,
            criterion=m.criterion,
            value=m.value,
            state="given" if m.state == "given" else "not_applicable",
            kind="person" if sheet.kind == "person" else "model",
            scale=(0, m.top),
            language=language,
            comment=sheet.comment,
            rubric=sheet.rubric,
            source=source,
        )
        for m in kept
    )
