"""Prodigy: JSON lines, one decision each."""

import re
from pathlib import Path
from typing import Any

from hardcalls.imports.rows.row import Row
from hardcalls.people.entries import entries
from hardcalls.people.imported import Asked, Gathering, Imported, name_of

NAME = "prodigy"
A_DATE = re.compile(r"(?:.*-)?\d{4}-\d\d-\d\d(?:[_T ].*)?")
"""How a session is called that nobody gave a name."""
ACCEPTED = {"accept": 1, "reject": 0}
IGNORED = "ignored by the annotator"


def fits(row: dict[str, Any]) -> bool:
    """Whether an entry is a decision of Prodigy."""
    return "answer" in row and ("_task_hash" in row or "_input_hash" in row)


def read(path: Path, asked: Asked) -> Imported:
    """Choices as what was chosen; other decisions as 1 (accepted) or 0 (rejected) on their label."""
    gather = Gathering(path, asked, tool=NAME)
    for row in gather.readable(entries(path)):
        _decision(gather, row)
    return gather.imported()


def _decision(gather: Gathering, row: Row) -> None:
    task = row.value
    answer = name_of(task.get("answer"))
    if answer == "ignore":
        gather.leave(IGNORED, row.place)
        return
    if answer not in ACCEPTED:
        gather.bad(row.place, f"`answer` is {task.get('answer')!r}; Prodigy writes accept, reject or ignore")
        return
    item = gather.item(row, task.get("_input_hash"))
    if not item:
        gather.bad(row.place, "the decision has no _input_hash")
        return
    comment = task.get("user_input")
    fields = {
        "item": item,
        "rater": _person(gather, task),
        "at": task.get("_timestamp"),
        "comment": comment if isinstance(comment, str) else "",
    }
    if isinstance(task.get("options"), list):
        _choice(gather, row, answer, **fields)
    elif str(task.get("_view_id", "")).endswith("_manual") or _is_marked(task):
        gather.leave("spans that were marked, which rate nothing", row.place)
    else:
        gather.add(row.place, _label(task), ACCEPTED[answer], scale=(0.0, 1.0), **fields)


def _choice(gather: Gathering, row: Row, answer: str, **fields: Any) -> None:
    chosen = row.value.get("accept")
    if answer == "reject":
        gather.leave("choice that was rejected as a whole", row.place)
    elif not chosen:
        gather.leave("choice without any option chosen", row.place)
    else:
        gather.add(row.place, name_of(row.value.get("label")) or "choice", chosen, **fields)


def _person(gather: Gathering, task: dict[str, Any]) -> str:
    """Who decided; empty when only the time of a session is known, as that is no person."""
    name = next((n for key in ("_annotator_id", "_session_id") if (n := name_of(task.get(key)))), "")
    if A_DATE.fullmatch(name):
        gather.note("some sessions are called by their date, which is no person: who decided there is not known")
        return ""
    return name


def _label(task: dict[str, Any]) -> str:
    """What was accepted or rejected: a label, that of the one span, or the answer as such."""
    spans = task.get("spans")
    of_span = spans[0].get("label") if isinstance(spans, list) and len(spans) == 1 and isinstance(spans[0], dict) else None
    return name_of(task.get("label")) or name_of(of_span) or "answer"


def _is_marked(task: dict[str, Any]) -> bool:
    spans = task.get("spans")
    return not task.get("label") and isinstance(spans, list) and len(spans) > 1
