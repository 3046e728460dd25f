"""A label as one row of the long CSV, and back: nothing is lost, and a text is never taken for a number."""

import re
from collections.abc import Mapping
from typing import Any

import msgspec

from hardcalls.label import Label

COLUMNS = (
    *("item_id", "rater_id", "dimension", "value", "scale_min", "scale_max", "rater_type", "run_id", "turn", "ts", "comment"),
    *("blinded", "adjudicated", "state", "pair_a", "pair_b", "language", "stratum", "chance", "repeat", "seconds", "rubric"),
    "source",
)
"""As they are written; a file needs the first four only."""
NEEDED = frozenset(COLUMNS[:4])
KINDS = {
    **dict.fromkeys(("person", "human", "expert", "annotator", "reviewer", ""), "person"),
    **dict.fromkeys(("crowd", "crowdsourced", "worker"), "crowd"),
    **dict.fromkeys(("model", "llm", "judge", "ai", "bot", "machine"), "model"),
    **dict.fromkeys(("gold", "ground_truth", "reference"), "gold"),
    **dict.fromkeys(("adjudicated", "adjudicator"), "adjudicated"),
}
"""What the usual names for kinds of raters mean."""
_FORMULA = re.compile(r"'*[=+\-@\t\r]")
"""How a cell begins that a spreadsheet would run, and how one does that was kept from it."""
YES, NO = frozenset({"true", "yes", "1"}), frozenset({"false", "no", "0", ""})
PLAIN = {
    "item_id": "item",
    "rater_id": "rater",
    "dimension": "criterion",
    "ts": "at",
    **{n: n for n in ("comment", "state", "language", "stratum", "rubric", "source")},
}
"""Columns that hold a field as it is."""


class UnreadableError(Exception):
    """Why a row is no label, as `column: what is wrong`; caught where the row is known."""


def row_of(label: Label) -> tuple[str, ...]:
    """The texts of one row, in the order of COLUMNS."""
    low, high = label.scale or (None, None)
    first, second = label.pair or ("", "")
    told = {column: inert(getattr(label, field)) for column, field in PLAIN.items()} | {
        "value": inert(_written(label.value)) if isinstance(label.value, str) else _written(label.value),
        "scale_min": _written(low),
        "scale_max": _written(high),
        "rater_type": label.kind,
        "turn": "" if label.turn is None else str(label.turn),
        "adjudicated": "true" if label.kind == "adjudicated" else "",
        "pair_a": inert(first),
        "pair_b": inert(second),
        "chance": _written(label.chance),
        "repeat": str(label.repeat) if label.repeat else "",
        "seconds": _written(label.seconds),
    }
    return tuple(told.get(c, "") for c in COLUMNS)


def label_of(row: Mapping[str, Any], *, source: str) -> Label:
    """The label of one row; columns that are not ours are passed over. UnreadableError for a cell that cannot be read."""
    cells = {k: "" if v is None else _active(v) if isinstance(v, str) else _written(v) for k, v in row.items() if k in COLUMNS}
    plain = {field: cells[column] for column, field in PLAIN.items() if cells.get(column)}
    kind = KINDS.get(cells.get("rater_type", "").strip().lower())
    if kind is None:
        known = ", ".join(k for k in KINDS if k)
        raise UnreadableError(f"rater_type: {cells['rater_type']!r} is not known; it must be one of {known}")
    value = _read(cells.get("value", ""))
    told: dict[str, Any] = {
        "state": "skipped" if value is None else "given",
        "value": value,
        "kind": "adjudicated" if _truth(cells, "adjudicated") else kind,
        "scale": _two(cells, "scale_min", "scale_max", _number),
        "pair": _two(cells, "pair_a", "pair_b", lambda c, n: c.get(n, "")),
        "turn": _whole(cells, "turn"),
        "repeat": _whole(cells, "repeat") or 0,
        "chance": _number(cells, "chance"),
        "seconds": _number(cells, "seconds"),
        # A file that says where its labels come from keeps that, also where it says nothing.
        "source": "" if "source" in row else f"{source}, run {cells['run_id']}" if cells.get("run_id") else source,
    }
    try:
        return msgspec.convert({"item": "", "rater": "", "criterion": ""} | told | plain, Label)
    except msgspec.ValidationError as exc:
        raise UnreadableError(str(exc)) from exc


def inert(text: str) -> str:
    """A text that no spreadsheet takes for a formula: one that begins like it has an apostrophe before it."""
    return f"'{text}" if _FORMULA.match(text) else text


def _active(text: str) -> str:
    """The text that `inert` was given."""
    return text[1:] if text.startswith("'") and _FORMULA.match(text) else text


def _written(value: Any) -> str:
    """A number as it is, a text as it is unless it would be read as something else; then as JSON writes it."""
    if value is None:
        return ""
    if not isinstance(value, str):
        return repr(value)
    return value if value and _read(value) == value and "\0" not in value else msgspec.json.encode(value).decode()


def _read(text: str) -> float | str | None:
    if not text.strip():
        return None
    if text.startswith('"') and text.endswith('"'):
        try:
            return msgspec.json.decode(text, type=str)
        except msgspec.DecodeError:
            return text
    try:
        return float(text) if text.isascii() and "_" not in text else text
    except ValueError:
        return text


def _number(cells: Mapping[str, str], name: str) -> float | None:
    found = _read(cells.get(name, ""))
    if isinstance(found, str):
        raise UnreadableError(f"{name}: {found!r} is not a number")
    return found


def _whole(cells: Mapping[str, str], name: str) -> int | None:
    found = _number(cells, name)
    if found is not None and not found.is_integer():
        raise UnreadableError(f"{name}: {found} is not a whole number")
    return None if found is None else int(found)


def _two(cells: Mapping[str, str], one: str, two: str, read: Any) -> tuple[Any, Any] | None:
    """Two cells that say something together only."""
    blank = [n for n in (one, two) if not cells.get(n, "").strip()]
    if len(blank) == 1:
        raise UnreadableError(f"{blank[0]}: it is blank, and {one if blank[0] == two else two} is not; give both or none")
    return None if blank else (read(cells, one), read(cells, two))


def _truth(cells: Mapping[str, str], name: str) -> bool:
    text = cells.get(name, "").strip().lower()
    if text not in YES | NO:
        raise UnreadableError(f"{name}: {cells[name]!r} is neither true nor false")
    return text in YES
