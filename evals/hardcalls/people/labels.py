"""Files of labels: JSON lines of Label, or the long CSV, which spreadsheets and statisticians read."""

import csv
import itertools
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec
from msgspec.structs import replace

from hardcalls.decode import Document, convert
from hardcalls.errors import ImportFileError, RunError
from hardcalls.imports.rows.row import Bad, Row
from hardcalls.imports.rows.sources import rows
from hardcalls.label import Label
from hardcalls.people.long import COLUMNS, NEEDED, UnreadableError, label_of, row_of
from hardcalls.people.wrong import wrong_with

SHOWN = 20
"""Problems that are named; the rest of them is counted."""

LONGEST = 500
"""Characters of a problem that are shown."""

Key = tuple[object, ...]


def key_of(label: Label) -> Key:
    """What two labels of one file cannot have in common: it would be the same rating twice."""
    return label.item, label.criterion, label.rater, label.kind, label.turn, label.pair, label.repeat


def read(path: Path) -> tuple[Label, ...]:
    """The labels of a file, in its order (also packed with gzip); ImportFileError with the lines that are wrong."""
    labels: list[Label] = []
    problems: list[str] = []
    seen: dict[Key, str] = {}
    for row in rows(str(path)):
        found = _label(row, path.name)
        if isinstance(found, str):
            problems.append(found)
            continue
        first = seen.setdefault(key_of(found), row.place)
        if first is not row.place:
            what = f"{found.rater} rated {found.item} on {found.criterion} in {first} already"
            problems.append(f"{row.place}: {what}; keep one of them, or count them by `repeat`")
        labels.append(found)
    if problems:
        more = [f"… and {len(problems) - SHOWN} more"] if len(problems) > SHOWN else []
        raise ImportFileError("\n".join([*(p[:LONGEST] for p in problems[:SHOWN]), *more]))
    if not labels:
        raise ImportFileError(f"{path} has no labels in it; `hardcalls import-ratings` writes such files")
    return tuple(labels)


def read_all(paths: Iterable[Path]) -> tuple[Label, ...]:
    """The labels of several files, the same rating once; ImportFileError where two files say something else of it.

    What an adjudicator decided anew may stand beside the older decision.
    """
    labels: list[Label] = []
    seen: dict[Key, tuple[Label, Path]] = {}
    for path in paths:
        for label in read(path):
            plain = replace(label, source="")
            held, first = seen.setdefault(key_of(label), (plain, path))
            if first is path or label.kind == "adjudicated":
                labels.append(label)
            elif held != plain:
                what = f"{label.rater} rated {label.item} on {label.criterion} in {first} and, differently, in {path}"
                raise ImportFileError(
                    f"{what}; give one of them, or put both together: `hardcalls import-ratings {first} {path} -o …` counts repeats"
                )
    return tuple(labels)


def write(path: Path, labels: Iterable[Label]) -> None:
    """Write labels, sorted, the same ones always as the same bytes: the long CSV where the name ends in .csv, else JSON lines."""
    ordered = in_order(labels)
    partial = path.with_name(f"{path.name}.new")
    try:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            if path.suffix.lower() == ".csv":
                with partial.open("w", encoding="utf-8", newline="") as file:
                    csv.writer(file, lineterminator="\n").writerows(itertools.chain((COLUMNS,), map(row_of, ordered)))
            else:
                encode = msgspec.json.Encoder().encode
                with partial.open("wb") as lines:
                    lines.writelines(encode(label) + b"\n" for label in ordered)
            partial.replace(path)
        finally:
            partial.unlink(missing_ok=True)
    except OSError as exc:
        raise RunError(f"{path} cannot be written: {exc.strerror or exc}; choose another with -o") from exc


def in_order(labels: Iterable[Label]) -> tuple[Label, ...]:
    """Labels sorted by item, criterion, rater and what tells them apart, their numbers all written alike."""
    # 1 and 1.0 are one value, and have to be one text.
    alike = (msgspec.convert(msgspec.to_builtins(label), Label) for label in labels)
    return tuple(sorted(alike, key=_place))


def _place(label: Label) -> tuple[str | int | float, ...]:
    turn = -1 if label.turn is None else label.turn
    return (
        label.item,
        label.criterion,
        label.rater,
        label.kind,
        turn,
        *(label.pair or ("", "")),
        label.repeat,
        label.at,
        repr(label),
    )


def _label(row: Row | Bad, source: str) -> Label | str:
    """The label of a row, or what is wrong with it."""
    if isinstance(row, Bad):
        return row.text
    try:
        label = label_of(row.value, source=source) if row.value.keys() >= NEEDED else msgspec.convert(row.value, Label)
    except UnreadableError as exc:
        return f"{row.place}: {exc}"
    except msgspec.ValidationError:
        return next(_problems(row))
    wrong = wrong_with(label)
    return f"{row.place}: {wrong}" if wrong else label


def _problems(row: Row) -> Iterator[str]:
    found = convert(Document(file=row.place, value=row.value), Label)
    if isinstance(found, tuple):
        yield from (p.text for p in found)
