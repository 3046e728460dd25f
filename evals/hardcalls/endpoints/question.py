"""What a model is asked, in no provider's form; and what is made good before any provider is shown it."""

import hashlib
import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import msgspec

from hardcalls.record import Record
from hardcalls.tool import Tool, ToolCall
from hardcalls.transcript import Message

# Two protocols want a user's words first.
OPENED = "(The customer has opened the chat and has not written yet.)"
NOT_CARRIED_OUT = "This call was not carried out."
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
