"""What one result of Label Studio says: the rating in it, the turn that it is about, the words that were written."""

from typing import Any

import msgspec

from hardcalls.people.imported import name_of

COMMENTS = frozenset({"textarea"})
"""Types that hold what an annotator wrote."""
RATED = {"choices": "choices", "rating": "rating", "number": "number", "pairwise": "selected", "taxonomy": "taxonomy"}
"""Types that hold a rating, and where in their value."""
TURNS = frozenset({"paragraphlabels"})
"""Types that label turns of a conversation."""


def rating_of(region: dict[str, Any]) -> tuple[Any, str]:
    """The rating as it stands, and why there is none."""
    kind, value = name_of(region.get("type")), region.get("value")
    if not isinstance(value, dict):
        return None, f"result of type {kind!r} without a value"
    if kind == "chatmessage":
        return None, "chat message (what was said, and no rating)"
    if kind == "taxonomy":
        return _paths(value), ""
    if kind in TURNS or (kind == "labels" and _is_turn(value)):
        return value.get(kind), ""
    if kind not in RATED:
        return None, f"result of type {kind!r}, which marks a place and rates nothing"
    return value.get(RATED[kind]), ""


def comment_of(region: dict[str, Any]) -> str:
    """What was written; several texts in lines."""
    value = region.get("value")
    text = value.get("text") if isinstance(value, dict) else None
    return "\n".join(t for t in text if isinstance(t, str)) if isinstance(text, list) else text if isinstance(text, str) else ""


def turn_of(region: dict[str, Any]) -> int | None:
    """The paragraph or message that a result is about, counted from 0 as the tool does; None for the whole."""
    value = region.get("value")
    if not isinstance(value, dict):
        return None
    index = value.get("message_index", region.get("message_index"))
    if isinstance(index, int) and not isinstance(index, bool):
        return index
    return int(value["start"]) if _is_turn(value) else None


def _is_turn(value: dict[str, Any]) -> bool:
    """Whether a region begins in a paragraph: those are counted as text, where characters are counted as numbers."""
    start = value.get("start")
    return isinstance(start, str) and start.isascii() and start.isdigit() and "startOffset" in value


def cell_of(value: Any) -> tuple[Any, int | None]:
    """The rating in a cell of JSON_MIN or CSV, which may be JSON in text and a list of one, and its turn."""
    if isinstance(value, str) and value.lstrip()[:1] in {"{", "["}:
        try:
            value = msgspec.json.decode(value)
        except (msgspec.DecodeError, RecursionError):
            return value, None
    if isinstance(value, list) and len(value) == 1:
        value = value[0]
    if not isinstance(value, dict):
        return value, None
    known = next((k for k in (*RATED.values(), "paragraphlabels", "labels") if k in value), "")
    turn = turn_of({"value": value})
    return (_paths(value) if known == "taxonomy" else value.get(known)), turn


def _paths(value: dict[str, Any]) -> Any:
    """The chosen places of a taxonomy, each as `above/below`."""
    chosen = value.get("taxonomy")
    if not isinstance(chosen, list):
        return chosen
    return ["/".join(map(name_of, path)) if isinstance(path, list) else name_of(path) for path in chosen]
