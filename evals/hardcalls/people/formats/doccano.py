"""doccano: a text and its labels; who labelled it stands in no field."""

import hashlib
from pathlib import Path
from typing import Any

from hardcalls.imports.rows.row import Row
from hardcalls.people.entries import entries
from hardcalls.people.imported import Asked, Gathering, Imported, name_of

NAME = "doccano"
LABELS = ("label", "labels", "cats", "category")
SPANS = ("entities", "relations")
KNOWN = frozenset({"id", "text", "data", "meta", "comments", "Comments", *LABELS, *SPANS})
DIGITS = 12


def fits(row: dict[str, Any]) -> bool:
    """Whether an entry is an example of doccano and nothing else: a column more may be one that matters."""
    return bool(row.keys() & {"text", "data"}) and bool(row.keys() & {*LABELS, *SPANS}) and row.keys() <= KNOWN


def read(path: Path, asked: Asked) -> Imported:
    """The labels of texts; spans in them are left out."""
    gather = Gathering(path, asked, tool=NAME)
    labelled = False
    for row in gather.readable(entries(path)):
        labelled |= bool(row.value.keys() & {*LABELS, *SPANS})
        _example(gather, row)
    if not labelled:
        gather.bad(str(path), f"no entry has a field for labels ({', '.join(LABELS)}): this is no file of labelled texts")
    return gather.imported()


def _example(gather: Gathering, row: Row) -> None:
    example = row.value
    item = gather.item(row, example.get("id")) or _of_text(gather, example)
    for name in SPANS:
        found = example.get(name)
        gather.leave(
            "span or relation, which marks a place and rates nothing", row.place, len(found) if isinstance(found, list) else 0
        )
    given = next((example[n] for n in LABELS if example.get(n)), None)
    if not given:
        gather.leave("text without a label", row.place)
    elif isinstance(given, list) and any(not isinstance(g, str | int | float) for g in given):
        gather.leave("span or relation, which marks a place and rates nothing", row.place, len(given))
    elif not item:
        gather.leave("label without an id or a text that it belongs to", row.place)
    else:
        comments = example.get("Comments") or example.get("comments")
        said = "\n".join(map(str, comments)) if isinstance(comments, list) else name_of(comments)
        gather.add(row.place, "label", given, item=item, rater="", comment=said)


def _of_text(gather: Gathering, example: dict[str, Any]) -> str:
    """A name for a text that has none: the same text is the same item in every annotator's file."""
    text = example.get("text") or example.get("data")
    if not isinstance(text, str) or not text.strip():
        return ""
    gather.note("texts without an id are called by a hash of their words")
    return f"text-{hashlib.sha256(text.encode()).hexdigest()[:DIGITS]}"
