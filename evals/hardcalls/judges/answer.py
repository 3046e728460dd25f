"""What a judge answers about one criterion: the schema it is asked for, and how an answer becomes a mark. No I/O."""

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

from hardcalls.judges.exhibit import Exhibit
from hardcalls.record import Record
from hardcalls.rubric import Criterion
from hardcalls.sheet import Citation, Mark, given, without

VERSION = 2
"""Of how answers are read: raise it when the same answer comes to another mark."""
NOT_APPLICABLE = "not_applicable"
LONGEST_REASON = 2000
MOST_QUOTES = 20
SHOWN = 80
_THOUGHT = re.compile(r"\s*<think>.*?</think>", re.DOTALL)
# The rest of the line is blank; possessive, for an answer that ends in thousands of empty lines is common.
_FENCED = re.compile(r"```[a-zA-Z]*[ \t\r]*+\n(.*?)```", re.DOTALL)
_WHOLE = re.compile(r"\s*([+-]?\d{1,3})(?:\.0+)?\s*")


class Unreadable(Record):
    """Why there is no answer in a text."""

    why: str


def values_of(criterion: Criterion) -> tuple[str, ...]:
    """What may stand in `value`, as text: the points of the scale, and `not_applicable` where the criterion says when."""
    points = tuple(str(a.value) for a in criterion.anchors)
    return (*points, NOT_APPLICABLE) if criterion.not_applicable else points


def schema_of(values: Sequence[str], *, field: str = "value", also: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """The JSON schema of an answer, of what all three protocols accept.

    The reason comes first, so that it is given before the value; `also` adds fields to a quote.
    """
    quote = {**(also or {}), "turn": {"type": "integer"}, "text": {"type": "string"}}
    return _table(
        {
            "reason": {"type": "string"},
            "quotes": {"type": "array", "items": _table(quote)},
            field: {"type": "string", "enum": list(values)},
        }
    )


def read(text: str, *, criterion: Criterion, exhibit: Exhibit) -> Mark:
    """The mark that an answer comes to.

    `missing`: it cannot be read, contradicts itself or is off the scale. `unsupported`: it rests on words that are not in the
    transcript, or on none; only "not seen" of a flag, and "does not apply", need no quote.
    """
    table = table_of(text)
    value = table if isinstance(table, Unreadable) else _value(table.get("value"), criterion)
    found = table if isinstance(table, Unreadable) else quotes_of(table, exhibit)
    if isinstance(table, Unreadable) or isinstance(value, Unreadable) or isinstance(found, Unreadable):
        why = next(f.why for f in (table, value, found) if isinstance(f, Unreadable))
        return without(criterion, "missing", reason=why)
    (cited, invented), reason = found, reason_of(table)
    if value is None and not invented:
        return without(criterion, "not_applicable", reason=reason, evidence=cited)
    unseen = criterion.kind == "flag" and value == 0
    if value is not None and not invented and (cited or unseen):
        return given(criterion, value, reason=reason, evidence=cited)
    told = f"not in the transcript: {', '.join(repr(_short(q)) for q in invented)}" if invented else "nothing is quoted"
    said = "does not apply" if value is None else value
    return without(criterion, "unsupported", reason=f"{told} (the judge said {said}: {reason})", evidence=cited)


def table_of(text: str) -> dict[str, Any] | Unreadable:
    """The one JSON object in an answer; a code fence, a thought before it and words around it are no obstacle."""
    plain = _THOUGHT.sub("", text, count=1) if text.lstrip().startswith("<think>") else text
    found = _object_in(plain)
    if isinstance(found, Unreadable) and (blocks := _FENCED.findall(plain)):
        return _object_in(blocks[0]) if len(blocks) == 1 else Unreadable(why="the answer holds more than one JSON object")
    return found


def quotes_of(table: Mapping[str, Any], exhibit: Exhibit) -> tuple[tuple[Citation, ...], tuple[str, ...]] | Unreadable:
    """The quotes of an answer: those in the transcript, with the turn in which they stand, and those that are nowhere."""
    quotes = table.get("quotes") or []
    if isinstance(quotes, str | dict):
        quotes = [quotes]
    if not isinstance(quotes, list):
        return Unreadable(why=f"`quotes` is {_short(json.dumps(quotes))}, not a list of quotes")
    cited, invented = list[Citation](), list[str]()
    # One that is not there voids the answer wherever it stands, so all are looked up and only the first ones kept.
    for quote in quotes:
        fields = quote if isinstance(quote, dict) else {"text": quote}
        text, turn = fields.get("text"), _turn(fields.get("turn"))
        if not isinstance(text, str):
            return Unreadable(why=f"a quote is {_short(json.dumps(quote))}, not words with their turn")
        text = printable(text)
        if not text:
            continue
        where = exhibit.turn_of(text, cited=turn)
        if where is None:
            invented.append(text)
        else:
            cited.append(Citation(turn=where, text=text))
    return tuple(dict.fromkeys(cited))[:MOST_QUOTES], tuple(invented)[:MOST_QUOTES]


def reason_of(table: Mapping[str, Any]) -> str:
    """Why, in the judge's words, of bounded length; empty where it gave none."""
    reason = table.get("reason")
    return printable(reason)[:LONGEST_REASON] if isinstance(reason, str) else ""


def printable(text: str) -> str:
    """A text that every file can hold: half characters become question marks."""
    return text.encode(errors="replace").decode().strip()


def _object_in(text: str) -> dict[str, Any] | Unreadable:
    """What stands from the first brace to the last one."""
    wrong = "the answer is not the JSON object that was asked for"
    start, end = text.find("{"), text.rfind("}")
    if start < 0 or end < start:
        return Unreadable(why=f"{wrong}; it begins {_short(text)!r}")
    try:
        table: dict[str, Any] = json.loads(text[start : end + 1], object_pairs_hook=_once, parse_constant=_no_number)
    except (ValueError, RecursionError) as exc:
        return Unreadable(why=f"{wrong} ({exc}); it begins {_short(text)!r}")
    return table


def _value(value: Any, criterion: Criterion) -> int | Unreadable | None:
    """The value on the criterion's scale; None where it does not apply."""
    named = " ".join(value.replace("_", " ").replace("-", " ").split()).lower() if isinstance(value, str) else ""
    if named in {"not applicable", "n/a", "na"}:
        why = f"{criterion.id} always applies, and the judge said that it does not"
        return None if criterion.not_applicable else Unreadable(why=why)
    whole = None if isinstance(value, bool) else _WHOLE.fullmatch(str(value))
    if whole is None or not 0 <= int(whole[1]) <= criterion.top:
        scale = ", ".join(values_of(criterion))
        return Unreadable(why=f"`value` is {_short(json.dumps(value))}; the scale of {criterion.id} has {scale}")
    return int(whole[1])


def _turn(value: Any) -> int | None:
    """The turn that was cited; None where that is no number."""
    whole = None if isinstance(value, bool) else _WHOLE.fullmatch(str(value))
    return int(whole[1]) if whole else None


def _once(pairs: Sequence[tuple[str, Any]]) -> dict[str, Any]:
    """An object whose names are each there once: of two values, neither is the answer."""
    table = dict[str, Any]()
    for name, value in pairs:
        if name in table:
            raise ValueError(f"{_short(name)!r} is there twice")
        table[name] = value
    return table


def _no_number(name: str) -> Any:
    raise ValueError(f"{name} is no number of JSON")


def _table(fields: Mapping[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": dict(fields), "required": list(fields), "additionalProperties": False}


def _short(text: str) -> str:
    line = " ".join(printable(text).split())
    return line if len(line) <= SHOWN else f"{line[: SHOWN - 1]}…"
