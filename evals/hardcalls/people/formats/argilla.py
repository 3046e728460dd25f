"""Argilla: records of version 2, flat as `datasets` has them or nested as `to_list` gives them, and the shape of version 1."""

from collections.abc import Iterable, Iterator
from itertools import zip_longest
from pathlib import Path
from typing import Any

from hardcalls.imports.rows.row import Row
from hardcalls.people.entries import entries
from hardcalls.people.imported import Asked, Gathering, Imported, name_of
from hardcalls.record import Record

NAME = "argilla"
ANSWERS, SUGGESTED = ".responses", ".suggestion"
V1 = frozenset({"user_id", "value", "status"})
TAKEN = frozenset({"submitted", "completed"})


class Answer(Record):
    """What one user answered to one question."""

    question: str
    value: Any
    user: str
    status: str


def fits(row: dict[str, Any]) -> bool:
    """Whether an entry is a record of Argilla."""
    flat = any(k.endswith((ANSWERS, f"{SUGGESTED}.agent")) for k in row)
    return flat or _is_nested(row) or any(_is_v1(v) for v in row.values())


def read(path: Path, asked: Asked) -> Imported:
    """What was submitted as labels of people, suggestions as a model's."""
    gather = Gathering(path, asked, tool=NAME)
    for row in gather.readable(entries(path)):
        _record(gather, row)
    return gather.imported()


def _record(gather: Gathering, row: Row) -> None:
    record = row.value
    if not fits(record) and not any(k.endswith(SUGGESTED) for k in record):
        gather.bad(row.place, "this is no record of Argilla: it has neither responses nor suggestions")
        return
    item = gather.item(row, name_of(record.get("id")) or record.get("_server_id"))
    if not item:
        gather.bad(row.place, "the record has no id")
        return
    at = record.get("updated_at") or record.get("inserted_at")
    for answer in _answers(gather, row):
        if answer.status and answer.status not in TAKEN:
            gather.leave(f"{answer.status} response, which was not submitted", row.place)
            continue
        if not answer.status:
            gather.note("some responses have no status; they are taken for submitted ones")
        if answer.value is not None and not answer.user and not gather.named:
            gather.bad(row.place, f"{answer.question}: a response without its user (--rater names them)")
            continue
        gather.add(row.place, answer.question, _ranked(answer.value), item=item, rater=answer.user, at=at)
    for question, value, agent in _suggestions(record):
        if value is not None:
            gather.add(row.place, question, _ranked(value), item=item, rater=agent or "suggestion", kind="model")


def _answers(gather: Gathering, row: Row) -> Iterator[Answer]:
    record = row.value
    for name in record:
        if name.endswith(ANSWERS):
            yield from _flat(gather, row, name)
        elif _is_v1(record[name]):
            yield from _of_v1(name, record[name])
    if _is_nested(record):
        for question, answers in _fields(record.get("responses")):
            for answer in answers if isinstance(answers, list) else ():
                if isinstance(answer, dict):
                    yield _answer(question, answer.get("value"), answer.get("user_id"), answer.get("status"))


def _flat(gather: Gathering, row: Row, name: str) -> Iterator[Answer]:
    """Three lists side by side; all of them may be null."""
    lists = [row.value.get(n) for n in (name, f"{name}.users", f"{name}.status")]
    values, users, statuses = (v if isinstance(v, list) else [] for v in lists)
    if (users and len(users) != len(values)) or (statuses and len(statuses) != len(values)):
        gather.bad(row.place, f"{name}: {len(values)} values, {len(users)} users and {len(statuses)} statuses do not go together")
        return
    for value, user, status in zip_longest(values, users, statuses):
        yield _answer(name.removesuffix(ANSWERS), value, user, status)


def _of_v1(name: str, given: Any) -> Iterator[Answer]:
    """A list of answers, or one of lists."""
    if isinstance(given, dict):
        columns = (given[k] if isinstance(given[k], list) else [] for k in ("value", "user_id", "status"))
        rows = [*zip_longest(*columns)]
    else:
        rows = [(g.get("value"), g.get("user_id"), g.get("status")) for g in given if isinstance(g, dict)]
    for value, user, status in rows:
        yield _answer(name, value, user, status)


def _answer(question: str, value: Any, user: Any, status: Any) -> Answer:
    return Answer(question=question, value=value, user=name_of(user), status=str(status or "").lower())


def _suggestions(record: dict[str, Any]) -> Iterator[tuple[str, Any, str]]:
    """Question, value and agent of everything that a model suggested."""
    for name, value in record.items():
        if name.endswith(SUGGESTED):
            yield name.removesuffix(SUGGESTED), value, name_of(record.get(f"{name}.agent"))
        elif name.endswith("-suggestion"):
            about = record.get(f"{name}-metadata")
            yield name.removesuffix("-suggestion"), value, name_of(about.get("agent")) if isinstance(about, dict) else ""
    if _is_nested(record):
        for question, given in _fields(record.get("suggestions")):
            if isinstance(given, dict):
                yield question, given.get("value"), name_of(given.get("agent"))


def _fields(value: Any) -> Iterable[tuple[str, Any]]:
    return value.items() if isinstance(value, dict) else ()


def _is_nested(row: dict[str, Any]) -> bool:
    """Whether answers stand by question; a list of answers is another tool's (Surge, Scale and others have one for each worker)."""
    answers = [row[k] for k in ("responses", "suggestions") if k in row]
    return isinstance(row.get("fields"), dict) and bool(answers) and all(isinstance(a, dict | None) for a in answers)


def _is_v1(value: Any) -> bool:
    one = value[0] if isinstance(value, list) and value else value
    return isinstance(one, dict) and one.keys() >= V1


def _ranked(value: Any) -> Any:
    """A ranking as its values from the first rank on; any other answer as it is."""
    if isinstance(value, list) and value and all(isinstance(v, dict) and "rank" in v for v in value):
        ordered = sorted(value, key=lambda v: (v["rank"] is None, v["rank"] or 0, str(v.get("value"))))
        return " > ".join(str(v.get("value")) for v in ordered)
    return value
