"""What comes of somebody else's ratings: labels, what was left out and why, and what the user should know."""

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Protocol

import msgspec

from hardcalls.errors import ImportFileError
from hardcalls.imports.rows.row import MISSING, Bad, Row, cell
from hardcalls.label import Kind, Label
from hardcalls.people.mapping import Mapping
from hardcalls.people.meaning import Meaning
from hardcalls.people.moment import utc
from hardcalls.people.wrong import TIE, wrong_with
from hardcalls.record import Record

TIES = frozenset({"tie", "both", "equal", "same", "draw", "neither", "none"})
"""Words for that neither of two is better; what follows them (`tie (bothbad)`) says no more."""
LONGEST = 300
"""Characters of a reason that are shown."""
LISTED = 20
"""Bad rows that are named; the rest of them is counted."""


class LeftOut(Record):
    """Ratings that no label was made of."""

    why: str
    count: int
    first: str
    """Where the first of them stands."""


class Imported(Record):
    """What one file came to."""

    labels: tuple[Label, ...]
    """In the file's order."""
    left_out: tuple[LeftOut, ...] = ()
    notes: tuple[str, ...] = ()
    """What the user should know of how it was read."""


class Asked(Record):
    """What the user said of the files."""

    mapping: Mapping = Mapping()
    key: Path | None = None
    """The sealed key of a grading."""
    rater: str = ""
    """Who rated, where a file does not say it."""
    skip_bad: bool = False


class Reader(Protocol):
    """What reads one format."""

    def __call__(self, path: Path, asked: Asked) -> Imported:
        """The labels of one file; ImportFileError when it is not of this format, or when rows are bad and not skipped."""


class Gathering:
    """What a file has come to so far."""

    def __init__(self, path: Path, asked: Asked, *, tool: str) -> None:
        self.asked, self.mapping = asked, asked.mapping
        self._source = f"{tool} {path.name}"
        self._path = path
        self._meaning = Meaning(asked.mapping)
        self._labels: list[Label] = []
        self._left: dict[str, LeftOut] = {}
        self._notes: dict[str, None] = {}
        self._bad: list[str] = []
        self._bad_count = 0
        self._zoneless: Counter[str] = Counter()

    def readable(self, entries: Iterable[Row | Bad]) -> Iterator[Row]:
        """The rows of a source that could be read; the others are noted as bad."""
        for entry in entries:
            if isinstance(entry, Bad):
                self.bad(entry.place, entry.why)
            else:
                yield entry

    def add(self, place: str, criterion: str, raw: Any, *, scale: tuple[float, float] | None = None, **fields: Any) -> None:
        """One rating as the tool has it: `fields` are those of Label, without what the mapping says of values and scales."""
        name = self._meaning.name(criterion)
        meant = self._meaning.of(name, raw, scale=scale)
        if meant.left_out:
            self.leave(meant.left_out, place)
        elif meant.wrong:
            self.bad(place, f"{name}: {meant.wrong}")
        else:
            self.keep(place, criterion=name, value=meant.value, state=meant.state, scale=meant.scale, **fields)

    def versus(self, place: str, criterion: str, raw: Any, *, row: Any, sides: tuple[str, str], **fields: Any) -> None:
        """Which of two was preferred: `raw` names a side, or is `tie`; the sides bear the names that the mapping's `pair` finds."""
        columns = self.mapping.pair
        names = (name_of(find(row, columns[0])), name_of(find(row, columns[1]))) if columns else sides
        if not all(names):
            self.bad(place, f"the columns {columns} of `pair` do not both hold a name")
            return
        if names[0] == names[1]:
            self.leave("pair of a thing with itself", place)
            return
        known = {**dict(zip(sides, names, strict=True)), **{n: n for n in names}, **dict(zip(columns or (), names, strict=False))}
        text = str(raw).strip() if raw is not None else ""
        winner = known.get(text, TIE if text.casefold().partition(" ")[0] in TIES else "")
        if not text:
            self.leave("no value", place)
        elif not winner:
            self.leave(f"{text[:40]!r} names neither side of a pair, and no tie", place)
        else:
            first, second = sorted(names)
            self.keep(place, criterion=self._meaning.name(criterion), value=winner, pair=(first, second), **fields)

    @property
    def named(self) -> bool:
        """Whether the user said who rated where a file does not."""
        return bool(self.asked.rater or self.mapping.constants.rater)

    def keep(self, place: str, *, at: Any = None, seconds: Any = None, kind: Kind = "person", **fields: Any) -> None:
        """A label whose value is known; what is left to the mapping's constants is filled in."""
        constants = self.mapping.constants
        fields["language"] = fields.get("language") or constants.language
        fields["rater"] = fields.get("rater") or constants.rater or self._nobody()
        label = Label(
            **fields,
            kind=constants.kind or kind if kind == "person" else kind,
            at=self._moment(at),
            seconds=float(seconds) if isinstance(seconds, int | float) and seconds >= 0 else None,
            source=self._source,
        )
        if wrong := wrong_with(label):
            self.bad(place, wrong)
        else:
            self._labels.append(label)

    def item(self, row: Row, own: Any) -> str:
        """The name of what was rated: from the mapping's column, else the tool's own; empty where there is none."""
        return name_of(find(row.value, self.mapping.item)) if self.mapping.item else name_of(own)

    def leave(self, why: str, place: str, count: int = 1) -> None:
        """Ratings that no label is made of."""
        if count:
            known = self._left.get(why) or LeftOut(why=why, count=0, first=place)
            self._left[why] = msgspec.structs.replace(known, count=known.count + count)

    def bad(self, place: str, why: str) -> None:
        """A row that cannot be right."""
        self._bad_count += 1
        if len(self._bad) < LISTED:
            self._bad.append(f"{place}: {why if len(why) <= LONGEST else why[:LONGEST] + '…'}")

    def note(self, text: str) -> None:
        """What the user should know, once."""
        self._notes[text] = None

    def imported(self) -> Imported:
        """What it all came to; ImportFileError for bad rows that are not skipped, and when no label came of the file."""
        if self._bad and not self.asked.skip_bad:
            more = [f"… and {self._bad_count - LISTED} more"] if self._bad_count > LISTED else []
            hint = "mend them, or leave such rows out with --skip-bad (they are counted)"
            raise ImportFileError("\n".join([*self._bad, *more, hint]))
        for text in self._bad:
            place, _, why = text.partition(": ")
            self.leave(f"bad row: {why}", place)
        self.leave("bad row, not listed", str(self._path), self._bad_count - len(self._bad))
        for what, count in sorted(self._zoneless.items()):
            self.note(f"{count:,} times {what}")
        return Imported(labels=tuple(self._labels), left_out=tuple(self._left.values()), notes=tuple(self._notes))

    def _nobody(self) -> str:
        """Who rated when nothing says it."""
        if not self.asked.rater:
            stem = self._path.name.removesuffix(".gz").rpartition(".")[0] or self._path.name
            self.note(f"{self._path.name} does not say who rated: all of that counts as one rater, {stem!r}; --rater names them")
            return stem
        return self.asked.rater

    def _moment(self, at: Any) -> str:
        if at is None or at == "":
            return ""
        found = utc(at)
        if found is None:
            self._zoneless["could not be read and are left blank; write them as ISO 8601"] += 1
        elif isinstance(at, str) and "T" in found and not _has_zone(at):
            self._zoneless["say no time zone and are taken as UTC"] += 1
        return found or ""


def _has_zone(text: str) -> bool:
    tail = text.strip()[10:]
    return "Z" in tail.upper() or "+" in tail or "-" in tail or text.strip().replace(".", "").isdigit()


def find(row: Any, column: str) -> Any:
    """What lies in a column or under a path (`meta.id`); None where there is nothing, or a blank."""
    value = cell(row, column) if isinstance(row, dict) and column else MISSING
    return None if value is MISSING or value == "" else value


def name_of(value: Any) -> str:
    """A name as text: a whole number without its fraction; empty for what is no name."""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return "" if value is None or isinstance(value, bool | dict | list) else str(value).strip()
