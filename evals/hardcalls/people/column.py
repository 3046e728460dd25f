"""Where a mapping looks for a value: a column, a path into it, a JSONPath, or with `each` an element of a list."""

from collections.abc import Callable
from typing import Any

from hardcalls.endpoints.jsonpath import Found, compiled
from hardcalls.imports.rows.row import MISSING, cell
from hardcalls.people.mapping import ELEMENT, POSITION

Look = Callable[[dict[str, Any], Any, int], Any]
"""Of a row, the element of its list and the element's place from 1, what lies in a column; None for nothing and for a blank."""


def look(column: str) -> Look:
    """The reader of one column."""
    if not column:
        return lambda _row, _element, _place: None
    if column == ELEMENT:
        return lambda _row, element, _place: _blank(element)
    if column == POSITION:
        return lambda _row, _element, place: f"{POSITION}{place:03}"
    if column.startswith("$"):
        path = compiled(column)
        if isinstance(path, Found):
            return lambda row, element, _place: _blank(_first(path, element, row))
    return lambda row, element, _place: _blank(_either(column, element, row))


def paths(column: str) -> Callable[[Any], list[Any]]:
    """The reader of everything that lies under a JSONPath."""
    path = compiled(column)
    return path.all if isinstance(path, Found) else lambda _value: []


def _first(path: Found, element: Any, row: dict[str, Any]) -> Any:
    inner = path.first(element) if isinstance(element, dict | list) else None
    return path.first(row) if inner is None else inner


def _either(column: str, element: Any, row: dict[str, Any]) -> Any:
    inner = cell(element, column) if isinstance(element, dict) else MISSING
    return cell(row, column) if inner is MISSING else inner


def _blank(value: Any) -> Any:
    return None if value is MISSING or (isinstance(value, str) and not value.strip()) else value
