"""Votes on pairs as MT-bench keeps them: two models, a winner, a judge."""

import re
from pathlib import Path
from typing import Any

from hardcalls.imports.rows.row import Row
from hardcalls.people.entries import entries
from hardcalls.people.imported import Asked, Gathering, Imported, name_of
from hardcalls.people.meaning import word

NAME = "mt-bench"
NEEDED = frozenset({"question_id", "model_a", "model_b", "winner"})
A_MODEL = re.compile(r"gpt|claude|gemini|llama|mistral|llm|model", re.IGNORECASE)
CRITERION = "preference"


def fits(row: dict[str, Any]) -> bool:
    """Whether an entry is a vote on a pair."""
    return row.keys() >= NEEDED


def read(path: Path, asked: Asked) -> Imported:
    """A label for each vote; the two are sorted by name, so that both orders of a pair are one pair."""
    gather = Gathering(path, asked, tool=NAME)
    for row in gather.readable(entries(path)):
        _vote(gather, row)
    return gather.imported()


def _vote(gather: Gathering, row: Row) -> None:
    vote = row.value
    if not fits(vote):
        gather.bad(row.place, f"a vote needs {', '.join(sorted(NEEDED))}")
        return
    item = gather.item(row, vote.get("question_id"))
    sides = name_of(vote["model_a"]), name_of(vote["model_b"])
    if not item or not all(sides):
        gather.bad(row.place, "the question or one of the two models has no name")
        return
    turn = word(vote.get("turn"))
    fields: dict[str, Any] = {
        "item": item,
        "rater": _judge(vote.get("judge")),
        "turn": int(turn) if isinstance(turn, float) and turn.is_integer() else None,
        "at": vote.get("tstamp"),
        "kind": "model" if A_MODEL.search(_judge(vote.get("judge"))) else "person",
    }
    if fields["kind"] == "model":
        gather.note("judges whose names are those of models (gpt4_pair) are taken for models")
    # The winner is named by its side, and may be called as a side although the other model bears that name.
    winner = {"model_a": sides[0], "model_b": sides[1]}.get(str(vote["winner"]), vote["winner"])
    gather.versus(row.place, CRITERION, winner, row={}, sides=sides, **fields)


def _judge(value: Any) -> str:
    """A name, or those of a model and its prompt."""
    return " ".join(map(str, value)) if isinstance(value, list) else name_of(value)
