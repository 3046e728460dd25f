"""Cases for a third rater as a file to fill in: JSON with the conversations, or CSV for a spreadsheet."""

import csv
import io
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec

from hardcalls.agreement.adjudication import SIDES, TIE, UNFIT, Case, Decision, View
from hardcalls.errors import ImportFileError, RunError
from hardcalls.imports.rows.row import Bad
from hardcalls.imports.rows.sources import rows
from hardcalls.people.ballot import Talk
from hardcalls.people.blind import Names
from hardcalls.record import Record

COLUMNS = ("case", "item", "criterion", "turn", "language", "answers", "said", "decision", "reason", "adjudicator")
FILLED = ("case", "decision", "reason", "adjudicator")
NAMED = 2
"""Slashes in the name of a conversation of a run: AGENT/SCENARIO/TRIAL."""


class Docket(Record):
    """One case as the third rater sees it, and what they fill in."""

    case: str
    item: str
    """Without the name of an agent."""
    criterion: str
    rubric: str
    turn: int | None
    language: str
    answers: str
    """What may stand in `decision`."""
    said: tuple[View, ...]
    conversations: tuple[Talk, ...]
    """None where no run was named; of a pair the first and the second."""
    decision: float | str = ""
    reason: str = ""
    adjudicator: str = ""


class Casework(Record, tag="casework", tag_field="hardcalls"):
    """All cases of some labels."""

    cases: tuple[Docket, ...]


def docket(case: Case, names: Names, conversations: Sequence[Talk] = ()) -> Docket:
    """A case without what could tell whose conversation or whose opinion it is."""
    first = case.labels[0]
    return Docket(
        case=case.id,
        item=blind_item(first.item),
        criterion=first.criterion,
        rubric=first.rubric,
        turn=first.turn,
        language=first.language,
        answers=answers(case),
        said=tuple(msgspec.structs.replace(v, comment=names.cover(v.comment)) for v in case.views),
        conversations=tuple(conversations),
    )


def blind_item(item: str) -> str:
    """The name of an item without its agent, where it has one."""
    return "/".join(item.rsplit("/", NAMED)[-NAMED:]) if item.count("/") >= NAMED else item


def agents_of(item: str, pair: tuple[str, str] | None) -> tuple[str, ...]:
    """The names of agents that an item and its pair give away."""
    return (*((item.rsplit("/", NAMED)[0],) if item.count("/") >= NAMED else ()), *(pair or ()))


def answers(case: Case) -> str:
    """What may be written as a decision, in words."""
    if case.labels[0].pair:
        known: tuple[str, ...] = (*SIDES, TIE)
    elif case.choices:
        known = case.choices
    else:
        known = (f"{case.scale[0]:g} to {case.scale[1]:g}" if case.scale else "a number",)
    return ", ".join((*known, UNFIT))


def write(path: Path, dockets: Sequence[Docket]) -> None:
    """Write cases as JSON, or as CSV where the name ends so; RunError where that cannot be, or would undo decisions."""
    if done := _filled_in(path):
        raise RunError(
            f"{path} holds {done} decision{'s' if done != 1 else ''} that would be lost; "
            f"choose another with -o, or add them to the labels first, with --decisions {path}"
        )
    content = _csv(dockets) if path.suffix.lower() == ".csv" else _json(dockets)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    except OSError as exc:
        raise RunError(f"{path} cannot be written: {exc.strerror or exc}; choose another with -o") from exc


def _filled_in(path: Path) -> int:
    """How many cases of a file somebody has begun to decide; 0 where it is not there, or no file of cases."""
    try:
        return sum(bool(d.decision or d.reason.strip()) for d in decisions(path)) if path.is_file() else 0
    except ImportFileError:
        return 0


def _json(dockets: Sequence[Docket]) -> bytes:
    return msgspec.json.format(msgspec.json.encode(Casework(cases=tuple(dockets))), indent=2) + b"\n"


def _csv(dockets: Sequence[Docket]) -> bytes:
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for d in dockets:
        said = "\n".join(f"{v.rater}: {_plain(v.value)}{f' ({v.comment})' if v.comment else ''}" for v in d.said)
        turn = "" if d.turn is None else d.turn
        writer.writerow([_still(c) for c in (d.case, d.item, d.criterion, turn, d.language, d.answers, said, "", "", "")])
    return out.getvalue().encode("utf-8-sig")


def _still(cell: str | int) -> str | int:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if isinstance(cell, str) and cell[:1] in {"=", "+", "-", "@", "\t", "\r"} else cell


def _plain(value: float | str) -> str:
    return value if isinstance(value, str) else f"{value:g}"


def decisions(path: Path) -> tuple[Decision, ...]:
    """What was filled in, also what is still open; ImportFileError for a file that is no casework."""
    if path.suffix.lower() == ".csv":
        return tuple(_of_rows(path))
    try:
        found = msgspec.json.decode(path.read_bytes(), type=Casework)
    except OSError as exc:
        raise ImportFileError(f"{path} cannot be read: {exc.strerror or exc}; name the file that was filled in") from exc
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as exc:
        raise ImportFileError(f"{path} is no file of cases: {exc}; `hardcalls adjudicate` writes one to fill in") from exc
    return tuple(
        Decision(
            case=d.case,
            decision=_plain(d.decision).strip(),
            reason=d.reason,
            adjudicator=d.adjudicator.strip(),
            place=f"{path.name}, case {n}",
        )
        for n, d in enumerate(found.cases, 1)
    )


def _of_rows(path: Path) -> Iterator[Decision]:
    for row in rows(str(path)):
        if isinstance(row, Bad):
            raise ImportFileError(row.text)
        missing = [c for c in FILLED if c not in row.value]
        if missing:
            raise ImportFileError(
                f"{row.place}: the column {missing[0]!r} is missing; fill in the file that `hardcalls adjudicate` wrote"
            )
        case, decision, reason, adjudicator = (str(row.value[c] or "").strip() for c in FILLED)
        yield Decision(case=case, decision=decision, reason=reason, adjudicator=adjudicator, place=row.place)
