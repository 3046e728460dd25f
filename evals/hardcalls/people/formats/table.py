"""Any table or nested JSON of ratings, long or wide, as a mapping file describes it."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from hardcalls.errors import ImportFileError
from hardcalls.imports.rows.row import Bad, Row
from hardcalls.people.column import Look, look, paths
from hardcalls.people.entries import entries
from hardcalls.people.formats.label_studio_values import cell_of
from hardcalls.people.imported import Asked, Gathering, Imported, name_of
from hardcalls.people.long import KINDS
from hardcalls.people.mapping import ELEMENT, POSITION, SINGLE, Mapping
from hardcalls.people.meaning import word

NAME = "table"
FALSE = frozenset({"", "0", "false", "no", "n", "none"})


def fits(row: dict[str, Any]) -> bool:
    """Never of itself: a table has to be described."""
    del row
    return False


def read(path: Path, asked: Asked) -> Imported:
    """A label for each cell with a rating."""
    if not asked.mapping.is_table:
        hint = f"`hardcalls import-ratings {path} --guess` proposes one"
        raise ImportFileError(f"{path}: a table is read by a mapping that says which column is what (--map FILE); {hint}")
    if not asked.mapping.item:
        raise ImportFileError(f"{path}: the mapping does not say what was rated; give it an `item`, the column with its name")
    return read_table(path, asked, tool=NAME)


def read_table(path: Path, asked: Asked, *, tool: str) -> Imported:
    """The same for a tool whose table is known."""
    gather = Gathering(path, asked, tool=tool)
    table = _Table(gather, asked.mapping)
    for row in gather.readable(_rows(entries(path, sheet=asked.mapping.sheet), asked.mapping)):
        table.take(row)
    table.refuse_unknown_columns(path)
    return gather.imported()


def _rows(found: Iterable[Row | Bad], mapping: Mapping) -> Iterator[Row | Bad]:
    """The rows that lie under `entries`, or those of the file."""
    if not mapping.entries:
        yield from found
        return
    inside = paths(mapping.entries)
    for entry in found:
        if isinstance(entry, Bad):
            yield entry
            continue
        several = inside(entry.value)
        if not several:
            yield Bad(place=entry.place, why=f"nothing lies under `entries` ({mapping.entries})")
        for number, value in enumerate(several, 1):
            place = f"{entry.place}, entry {number}"
            yield Row(place=place, value=value) if isinstance(value, dict) else Bad(place=place, why="this entry is no JSON object")


class _Table:
    """The columns of a mapping, ready to be asked, and which of them were seen."""

    def __init__(self, gather: Gathering, mapping: Mapping) -> None:
        self._gather, self._mapping = gather, mapping
        self._look: dict[str, Look] = {name: look(getattr(mapping, name)) for name in SINGLE}
        self._wide = {name: (look(column), look(mapping.comments.get(name, ""))) for name, column in mapping.wide.items()}
        self._each = look(mapping.each)
        self._rows = 0
        used = {getattr(mapping, n): None for n in SINGLE} | dict.fromkeys(mapping.wide.values())
        every = used | dict.fromkeys(mapping.comments.values())
        self._never = {c: look(c) for c in every if c not in {"", ELEMENT, POSITION}}

    def take(self, row: Row) -> None:
        """One row: its ratings, those of every element where there is a list."""
        self._rows += 1
        if not self._mapping.each:
            self._rating(row, None, 0)
            return
        elements = self._each(row.value, None, 0)
        if not isinstance(elements, list):
            self._gather.bad(row.place, f"{self._mapping.each}: `each` has to be a list; it is {type(elements).__name__}")
            return
        for place, element in enumerate(elements, 1):
            self._rating(row, element, place)

    def refuse_unknown_columns(self, path: Path) -> None:
        """A column of the mapping that no row has is a mistake in the mapping; a blank one in every row may be right."""
        if self._rows and self._never:
            raise ImportFileError(
                f"{path}: no row has {min(self._never)!r}, which the mapping names; see what its columns are called"
            )

    def _rating(self, row: Row, element: Any, place: int) -> None:
        found = {name: get(row.value, element, place) for name, get in self._look.items()}
        if self._never:
            self._see(row, element, place)
        fields = self._fields(row, found)
        if fields is None:
            return
        if not self._mapping.wide:
            criterion = name_of(found["criterion"]) or self._mapping.constants.criterion
            if not criterion:
                self._gather.bad(row.place, "the row names no criterion")
                return
            self._one(row, criterion, found["value"], fields | {"comment": _text(found["comment"])})
            return
        rated = {name: get(row.value, element, place) for name, (get, _) in self._wide.items()}
        if fields["seconds"]:
            # A row's time is that of all its ratings.
            fields["seconds"] = round(fields["seconds"] / max(1, sum(v is not None and v != "" for v in rated.values())), 3)
        for name, (_, comment) in self._wide.items():
            said = "\n".join(t for t in (_text(comment(row.value, element, place)), _text(found["comment"])) if t)
            self._one(row, name, rated[name], fields | {"comment": said})

    def _one(self, row: Row, criterion: str, raw: Any, fields: dict[str, Any]) -> None:
        value, turn = cell_of(raw)
        if turn is not None:
            fields = fields | {"turn": turn}
        if self._mapping.pair:
            self._gather.versus(row.place, criterion, value, row=row.value, sides=self._mapping.pair, **fields)
        else:
            self._gather.add(row.place, criterion, value, **fields)

    def _fields(self, row: Row, found: dict[str, Any]) -> dict[str, Any] | None:
        """What all ratings of a row share; None when the row is a bad one."""
        item = name_of(found["item"])
        if not item:
            self._gather.bad(row.place, f"{self._mapping.item}: nothing there says what was rated")
            return None
        kind = KINDS.get(name_of(found["kind"]).lower(), "")
        if not kind:
            self._gather.bad(row.place, f"{self._mapping.kind}: {found['kind']!r} is no kind of rater")
            return None
        numbers = {n: word(found[n]) for n in ("turn", "seconds", "chance")}
        wrong = next((n for n, v in numbers.items() if isinstance(v, str) or (n == "turn" and v is not None and v % 1)), "")
        if wrong:
            self._gather.bad(row.place, f"{getattr(self._mapping, wrong)}: {found[wrong]!r} is no number for `{wrong}`")
            return None
        is_gold = found["gold"] is not None and str(found["gold"]).strip().lower() not in FALSE
        return {
            "item": item,
            "rater": name_of(found["rater"]),
            "kind": "gold" if is_gold else kind,
            "turn": None if numbers["turn"] is None else int(numbers["turn"]),
            "seconds": numbers["seconds"],
            "chance": numbers["chance"],
            "at": found["at"],
            "language": name_of(found["language"]),
            "stratum": name_of(found["stratum"]),
        }

    def _see(self, row: Row, element: Any, place: int) -> None:
        """Note which columns there are; a null counts, as the column is there."""
        there = set(row.value) | (set(element) if isinstance(element, dict) else set())
        self._never = {c: get for c, get in self._never.items() if c not in there and get(row.value, element, place) is None}


def _text(value: Any) -> str:
    return value if isinstance(value, str) else name_of(value)
