"""guess(): a mapping for a table that nobody has described, for people to read, mend and save; it is never used unseen."""

from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

import msgspec

from hardcalls.errors import ImportFileError
from hardcalls.imports.rows.row import Row
from hardcalls.people.entries import entries
from hardcalls.people.formats import FORMATS, label_studio_min
from hardcalls.people.imported import find
from hardcalls.people.meaning import word

LOOKED_AT = 300
DEEP = 4
KNOWN = (
    "# {file} is of the format {format}, which needs no mapping.\n"
    "# A mapping may still say what words mean ([values], [orders]), between which values they lie ([scales])\n"
    "# and what to call criteria ([criteria]).\n"
)
FEW = 12
"""Distinct values up to which a column may be a rating."""
LONG_WORD = 30
USUAL = {
    "item": (
        *("item_id", "item", "conversation_id", "conversation", "chat_id", "dialogue_id", "dialog_id", "simulation_id"),
        *("task_id", "ticket_id", "question_id", "example_id", "document_id", "sample_id", "uid", "uuid", "id"),
    ),
    "rater": (
        *("rater_id", "rater", "annotator_id", "annotator", "worker_id", "worker", "reviewer", "grader", "evaluator", "labeler"),
        *("coder", "judge", "judge_model", "user_id", "user", "completed_by", "email"),
    ),
    "criterion": ("dimension", "criterion", "criteria", "metric", "category", "aspect", "attribute", "question", "rubric_item"),
    "value": ("value", "score", "rating", "grade", "verdict", "judge_verdict", "winner", "label", "answer", "choice", "response"),
    "turn": ("turn", "turn_id", "turn_index", "message_index"),
    "at": ("ts", "timestamp", "created_at", "updated_at", "submitted_at", "completed_at", "date", "time"),
    "seconds": ("seconds", "duration", "lead_time", "time_spent"),
    "language": ("language", "lang", "locale"),
    "comment": ("comment", "comments", "reason", "rationale", "justification", "judge_justification", "explanation", "notes"),
    "gold": ("is_gold", "gold"),
}
"""The names that columns usually have, the likeliest first."""
PLAIN = ("rater", "turn", "at", "seconds", "language", "comment", "gold")
"""Fields that are columns as they are."""
UNSURE = {"gold": "  # unsure: only where such a row says what is right, and not what somebody answered who was tested"}
SAID_OF = ("_example", "_comment", "_comments", "_reason", "_rationale", "_evidence", "_justification", "_explanation")
SURE = USUAL["value"][:7]
"""Names of columns that hold the rating, whatever else there is."""
TIMES = ("sec", "secs", "seconds", "ms", "time", "duration")
NOT_RATED = (
    "agreement",
    "name",
    "length",
    "count",
    "index",
    "number",
    "version",
    "cost",
    "usd",
    "tokens",
    "temperature",
    "id",
    *TIMES,
)


def guess(path: Path) -> str:
    """A mapping in TOML, with comments on what is not sure; ImportFileError when the file cannot be read."""
    rows = [e.value for e in islice(entries(path), LOOKED_AT) if isinstance(e, Row)]
    if not rows:
        raise ImportFileError(f"{path} has no entry that can be read: there is nothing to guess from")
    known = next((n for n, f in FORMATS.items() if f.fits(rows[0]) and n != label_studio_min.NAME), "")
    if known:
        return KNOWN.format(file=path.name, format=known)
    head = [f"# Proposed for {path.name}; read it, mend it, save it and give it with --map."]
    if len(rows) == 1 and (inside := _list_in(rows[0])):
        where, rows = inside
        head += [f"entries = {_text(f'$.{where}[*]')}"]
    each = _each(rows)
    columns = _columns(rows)
    if each and each[1]:
        columns |= _columns([e for r in rows for e in find(r, each[0]) if isinstance(e, dict)])
    return "\n".join([*head, *_lines(columns, each)]) + "\n"


def _lines(columns: dict[str, list[Any]], each: tuple[str, bool] | None) -> Iterator[str]:
    taken = {field: found for field in USUAL if (found := _called(columns, USUAL[field]))}
    if each and not each[1]:
        yield from _item(columns, taken)
        yield from _bare(columns, each[0])
        return
    wide = _wide(columns, {*taken.values(), taken.get("item") or _different(columns)})
    value = taken.get("value", "")
    is_long = bool(value) and ("criterion" in taken or not wide or value.rpartition(".")[2].lower() in SURE)
    yield from _item(columns, taken)
    if each:
        yield f"each = {_text(each[0])}  # every element of this list is one rating, or one rater's"
    told = ("value", "criterion") if is_long else ()
    yield from (f"{f} = {_text(taken[f])}{UNSURE.get(f, '')}" for f in (*told, *PLAIN) if f in taken)
    constants = []
    if is_long and wide:
        yield f"# unsure: ratings too? {', '.join(wide)}"
    if is_long and "criterion" not in taken:
        constants.append(f"criterion = {_text(taken['value'])}  # unsure: no column says what is rated")
    if "rater" not in taken:
        constants.append('rater = "somebody"  # unsure: no column says who rated')
    if constants:
        yield from ("", "[constants]", *constants)
    if not is_long:
        yield from _wide_lines(columns, wide)
    yield from _scale(columns[taken["value"]] if is_long else [v for c in wide for v in columns[c]])


def _bare(columns: dict[str, list[Any]], each: str) -> Iterator[str]:
    """Ratings in a list without anything beside them."""
    yield f"each = {_text(each)}  # every element of this list is one rating"
    yield 'value = "@"'
    yield 'rater = "#"  # unsure: no name stands beside the ratings; the place in the list is taken for a rater'
    yield from ("", "[constants]", f"criterion = {_text(each.rpartition('.')[2])}  # unsure: what the ratings are of")
    yield from _scale([v for v in columns[each] if v is not None])


def _item(columns: dict[str, list[Any]], taken: dict[str, str]) -> Iterator[str]:
    if "item" in taken:
        same = len(set(map(str, columns[taken["item"]]))) < len(columns[taken["item"]]) and "rater" not in taken
        yield f"item = {_text(taken['item'])}" + ("  # unsure: names stand there more than once" if same else "")
        return
    different = _different(columns)
    yield f"item = {_text(different)}  # unsure: " + (
        "no two rows have the same" if different else "no column names what was rated"
    )


def _different(columns: dict[str, list[Any]]) -> str:
    """The first column in which every row has something of its own."""
    return next((c for c, v in columns.items() if len(set(map(str, v))) == len(v) and None not in v), "")


def _wide_lines(columns: dict[str, list[Any]], wide: Sequence[str]) -> Iterator[str]:
    yield from ("", "[wide]" + ("" if wide else "  # unsure: no column looks like ratings; write CRITERION = COLUMN"))
    yield from (f"{_text(c.rpartition('.')[2])} = {_text(c)}" for c in wide)
    said = {c: n for c in wide for n in (f"{c}{s}" for s in SAID_OF) if n in columns}
    if said:
        yield from ("", "[comments]", *(f"{_text(c.rpartition('.')[2])} = {_text(n)}" for c, n in said.items()))


def _scale(rated: Sequence[Any]) -> Iterator[str]:
    """The ends of the numbers that were seen, and the words that were."""
    values = [v for r in rated for v in ([word(x) for x in r] if isinstance(r, list) else [word(r)]) if v is not None and v != ""]
    numbers = [v for v in values if isinstance(v, float)]
    words = sorted({v for v in values if isinstance(v, str)})
    if numbers and not words:
        low, high = min(numbers), max(numbers)
        ends = f"[{low:g}, {high if high > low else low + 1:g}]"
        yield from (
            "",
            "[scales]",
            f'"*" = {ends}  # unsure: the lowest and the highest value that were seen; write the scale\'s ends',
        )
    elif words:
        yield from ("", "# Words that were seen. As they are, they become categories. If they have an order, write it:")
        yield from ("# [orders]", f'# "*" = [{", ".join(_text(w) for w in words[:FEW])}]', "# or what each of them means:")
        yield from ("# [values]", *(f"# {_text(w)} = ?" for w in words[:FEW]))


def _columns(rows: Sequence[dict[str, Any]]) -> dict[str, list[Any]]:
    """Every column and every path to a value, with all that stands there."""
    names = dict.fromkeys(name for row in rows for name in _names(row, "", DEEP))
    return {name: [find(row, name) for row in rows] for name in names}


def _names(value: dict[str, Any], before: str, deep: int) -> Iterator[str]:
    for name, inner in value.items():
        if isinstance(inner, dict) and deep:
            yield from _names(inner, f"{before}{name}.", deep - 1)
        else:
            yield f"{before}{name}"


def _called(columns: dict[str, list[Any]], usual: Sequence[str]) -> str:
    """The column with the likeliest name, at whatever depth."""
    last = {c.rpartition(".")[2].lower(): c for c in reversed(columns) if not any(isinstance(v, list) for v in columns[c])}
    return next((last[n] for n in usual if n in last), "")


def _wide(columns: dict[str, list[Any]], taken: set[str]) -> list[str]:
    return [c for c, values in columns.items() if c not in taken and _is_rating(c, values)]


def _is_rating(column: str, values: Sequence[Any]) -> bool:
    """Few different values, all numbers or all short words, and no name that says that it is something else."""
    if column.rpartition(".")[2].lower().rpartition("_")[2] in NOT_RATED:
        return False
    given = [word(v) for v in values if v is not None and not isinstance(v, dict | list)]
    numbers = [v for v in given if isinstance(v, float)]
    if not given or len(given) < len([v for v in values if v is not None]):
        return False
    different = len(set(given))
    if len(numbers) == len(given):
        # Means of several raters have many values, but between the ends of a short scale.
        return (different <= FEW or max(numbers) - min(numbers) <= FEW) and max(map(abs, numbers)) <= 100  # noqa: PLR2004
    return not numbers and 1 < different <= FEW and different < len(given) and all(len(str(v)) <= LONG_WORD for v in given)


def _each(rows: Sequence[dict[str, Any]]) -> tuple[str, bool] | None:
    """A list in every row whose elements may be ratings, and whether they are objects."""
    for name, values in _columns(rows).items():
        lists = [v for v in values if isinstance(v, list) and v]
        if not lists or len(lists) < len(values) / 2:
            continue
        elements = [e for v in lists for e in v]
        if all(isinstance(e, dict) for e in elements):
            keys = {k.lower() for e in elements for k in e}
            if keys & {*USUAL["rater"]}:
                return name, True
        elif all(isinstance(e, str | int | float) for e in elements) and _is_rating(name, elements):
            return name, False
    return None


def _list_in(value: dict[str, Any]) -> tuple[str, list[dict[str, Any]]] | None:
    """The longest list of objects in an object, and the path to it."""
    lists = [(n, found) for n in _names(value, "", DEEP) if isinstance(found := find(value, n), list) and len(found) > 1]
    plain = [(n, found) for n, found in lists if all(isinstance(f, dict) for f in found)]
    return max(plain, key=lambda p: len(p[1]), default=None)


def _text(text: str) -> str:
    """A text as TOML writes it, which is as JSON does."""
    return msgspec.json.encode(text).decode().replace("\x7f", "\\u007f")
