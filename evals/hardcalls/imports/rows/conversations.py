"""From rows to conversations: one a row, or one message a row, put together as long as the conversation stays the same."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

from hardcalls.imports.rows.chat import Said, messages_of, name_of, plain, said, scenario_of, transcript_of
from hardcalls.imports.rows.columns import Columns
from hardcalls.imports.rows.exported import is_exported, of_exported
from hardcalls.imports.rows.row import MISSING, Bad, Row, UnusableError, cell, given
from hardcalls.record import Record
from hardcalls.transcript import Transcript


class Found(Record):
    """One conversation and where it stood."""

    place: str
    transcript: Transcript


def conversations(rows: Iterable[Row | Bad], columns: Columns, *, agent: str) -> Iterator[Found | Bad]:
    """Every conversation of a table, in its order."""
    if columns.messages:
        for number, row in enumerate(rows, 1):
            yield row if isinstance(row, Bad) else _of_row(row, columns, agent=agent, number=number)
        return
    yield from _of_messages(rows, columns, agent=agent)


def _of_row(row: Row, columns: Columns, *, agent: str, number: int) -> Found | Bad:
    try:
        if is_exported(row.value):
            return Found(place=row.place, transcript=of_exported(row.value))
        name = name_of(row.value, columns) if columns.id else f"row-{number:06}"
        value = given(row.value, columns.messages)
        if value is None:
            raise UnusableError(f"its {columns.messages!r} is blank")  # noqa: TRY301  (all that is wrong is said in one place)
        found = transcript_of(row.value, messages_of(value, columns), columns, name=name, agent=agent)
    except UnusableError as exc:
        return Bad(place=row.place, why=str(exc))
    return Found(place=row.place, transcript=found)


def _of_messages(rows: Iterable[Row | Bad], columns: Columns, *, agent: str) -> Iterator[Found | Bad]:
    """Where role and text are lists, each row is a conversation all the same."""

    def named(row: Row | Bad) -> Any:
        if isinstance(row, Bad):
            return row
        value = given(row.value, columns.id) if columns.id else None
        # Rows that name no conversation belong to none, and each of them is said to be bad.
        return row if value is None or isinstance(given(row.value, columns.text), list) else (value,)

    for number, (_, group) in enumerate(groupby(rows, named), 1):
        first, *rest = group
        if isinstance(first, Bad):
            yield first
            continue
        together = [first, *(r for r in rest if isinstance(r, Row))]
        try:
            name = name_of(first.value, columns) if columns.id else f"row-{number:06}"
            found = transcript_of(
                first.value, _parallel(first, columns) or _one_each(together, columns), columns, name=name, agent=agent
            )
        except UnusableError as exc:
            value = given(first.value, columns.id) if columns.id else None
            yield Bad(place=first.place, why=str(exc), scenario=scenario_of(plain(value)))
        else:
            yield Found(place=first.place, transcript=found)


def _parallel(row: Row, columns: Columns) -> list[Said]:
    """The messages of a row whose role and text are two lists; none where they are single values."""
    roles, texts = given(row.value, columns.role), given(row.value, columns.text)
    if not isinstance(roles, list) and not isinstance(texts, list):
        return []
    if not isinstance(roles, list) or not isinstance(texts, list) or len(roles) != len(texts):
        raise UnusableError(f"its {columns.role!r} and its {columns.text!r} are not two lists of the same length")
    return [said(r, t, index=i) for i, (r, t) in enumerate(zip(roles, texts, strict=True), 1)]


def _one_each(rows: list[Row], columns: Columns) -> list[Said]:
    """One message a row, in the order that a column gives, or else as they stand."""
    if columns.order:
        rows = _sorted(rows, columns.order)
    texts = (None if (text := cell(r.value, columns.text)) is MISSING else text for r in rows)
    return [said(given(r.value, columns.role), text, index=i) for i, (r, text) in enumerate(zip(rows, texts, strict=True), 1)]


def _sorted(rows: list[Row], column: str) -> list[Row]:
    keys = [given(r.value, column) for r in rows]
    if len(rows) > 1 and any(k is None for k in keys):
        raise UnusableError(f"its {column!r} is blank in a message ({rows[keys.index(None)].place}), so their order is not known")
    keys = [_number(k) for k in keys]
    try:
        return [rows[i] for i in sorted(range(len(rows)), key=lambda i: keys[i])]
    except TypeError as exc:
        raise UnusableError(f"its {column!r} holds values that cannot be put in order") from exc


def _number(value: Any) -> Any:
    """A number where it is one, also as text: 10 comes after 9."""
    try:
        return float(value) if isinstance(value, str) else value
    except ValueError:
        return value
