"""A row of a table, or why there is none: what every kind of source gives."""

from typing import Any

from hardcalls.record import Record


class Row(Record):
    """One row as plain values."""

    place: str
    """`chats.jsonl:12`, or `chats.parquet, row 12`."""
    value: dict[str, Any]


class Bad(Record):
    """A row that cannot be used."""

    place: str
    why: str
    scenario: str = ""
    """Of the conversation that it is a part of, where that is known."""

    @property
    def text(self) -> str:
        """`chats.jsonl:12: why`."""
        return f"{self.place}: {self.why}"


class UnusableError(Exception):
    """Why a row cannot be used; caught where the row is known, and never seen by anybody."""


MISSING = object()
"""What a row has in a column that it does not have."""


def cell(row: dict[str, Any], column: str) -> Any:
    """The value of a column, which may be a path such as `meta.language`; MISSING where the row has none."""
    if column in row:
        return row[column]
    found: Any = row
    for name in column.split("."):
        if not isinstance(found, dict) or name not in found:
            return MISSING
        found = found[name]
    return found


def given(row: dict[str, Any], column: str) -> Any:
    """The value of a column; None where there is none, or a blank one."""
    value = cell(row, column) if column else None
    return None if value is MISSING or value == "" or (isinstance(value, float) and value != value) else value  # noqa: PLR0124  (not a number)
