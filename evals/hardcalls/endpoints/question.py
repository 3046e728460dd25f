"""What a model is asked, in no provider's form; and what is made good before any provider is shown it."""

import hashlib
import re
from collections.abc import Collection, Sequence
from functools import lru_cache
from itertools import combinations
from typing import Any

import msgspec

from hardcalls.record import Record
from hardcalls.tool import Tool, ToolCall
from hardcalls.transcript import Message

# Two protocols want a user's words first.
OPENED = "(The customer has opened the chat and has not written yet.)"
NOT_CARRIED_OUT = "This call was not carried out."
WISHES = ("schema", "temperature")
"""What is asked of those models that know it: one that refuses it is asked without."""
# What both providers accept as the name of a function or the id of a call.
UNSAFE = re.compile(r"[^A-Za-z0-9_-]")
LONGEST_NAME = 64


class Question(Record):
    """One request to a model."""

    system: str
    messages: tuple[Message, ...]
    tools: tuple[Tool, ...] = ()
    seed: int = 0
    """The conversation's own seed."""
    trial: int = 0
    """A reply that was kept for one trial never answers another."""
    schema: dict[str, Any] | None = None
    """JSON schema that the answer should have; a wish: see WISHES."""
    temperature: float | None = None
    """Where the settings name none; a wish too."""


def wishes_of(question: Question) -> tuple[str, ...]:
    """The wishes that a question has."""
    return tuple(w for w in WISHES if getattr(question, w) is not None)


def without_wishes(question: Question, refused: Collection[str]) -> Question:
    """The question without those wishes."""
    given = [w for w in wishes_of(question) if w in refused]
    return msgspec.structs.replace(question, **dict.fromkeys(given)) if given else question


def forms_of(question: Question) -> tuple[Question, ...]:
    """All forms that a question may have been asked in: as it is, then with one wish less after another."""
    wishes = wishes_of(question)
    parts = [refused for n in range(len(wishes) + 1) for refused in combinations(wishes, n)]
    return tuple(without_wishes(question, refused) for refused in parts)


def named_schema(schema: dict[str, Any]) -> dict[str, Any]:
    """A schema that an answer has to keep to, as two protocols want it."""
    return {"name": "answer", "strict": True, "schema": schema}


def with_params(body: dict[str, Any], params: dict[str, Any], *, table: str) -> dict[str, Any]:
    """The body with the fields that a user has set, which win; of one table, only those within it that they name."""
    ours, own = body.get(table), params.get(table)
    return body | params | ({table: ours | own} if isinstance(ours, dict) and isinstance(own, dict) else {})


@lru_cache(maxsize=4096)
def mixed_seed(own: int, conversation: int) -> int:
    """The seed that is sent: the same for every call of a conversation, another for another."""
    digest = hashlib.sha256(f"{own}:{conversation}".encode()).digest()
    return int.from_bytes(digest[:4]) & 0x7FFF_FFFF


def settled(messages: Sequence[Message]) -> tuple[Message, ...]:
    """The messages with every tool call answered right after it, and no answer without a call.

    Providers refuse anything else, and their refusal would end a whole run.
    """
    done: list[Message] = []
    waiting: list[str] = []
    for message in messages:
        if message.role == "tool":
            if message.tool_call_id in waiting:
                waiting.remove(message.tool_call_id)
                done.append(message)
            continue
        done.extend(unanswered(waiting))
        waiting = [call.id for call in message.tool_calls]
        done.append(message)
    return (*done, *unanswered(waiting))


def unanswered(ids: Sequence[str]) -> list[Message]:
    """An answer for each call that got none."""
    return [Message(role="tool", content=NOT_CARRIED_OUT, tool_call_id=i, ok=False) for i in ids]


def safe_name(name: str) -> str:
    """A tool's name or a call's id as providers take it back: an invented one may hold characters that they refuse."""
    return UNSAFE.sub("_", name)[:LONGEST_NAME] or "_"


def object_arguments(call: ToolCall) -> dict[str, Any]:
    """The arguments as an object; what the agent wrote that is none is shown to it whole, under a telling name."""
    parsed = call.parsed
    return {"INVALID_JSON": call.arguments} if parsed is None else parsed


def text_arguments(call: ToolCall) -> str:
    """The arguments as JSON text: as the agent wrote them, or, where that is no object, wrapped in one."""
    return (call.arguments or "{}") if call.parsed is not None else msgspec.json.encode(object_arguments(call)).decode()
