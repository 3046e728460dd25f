"""What a model thought on the way to its tool calls: unreadable to all but its provider, and of use to it when it goes on."""

from typing import Any

import msgspec

from hardcalls.endpoints.question import safe_name
from hardcalls.talk import Reply
from hardcalls.tool import ToolCall
from hardcalls.transcript import Message

MOST = 8192
"""Replies whose thoughts are kept. Without its own, a model goes on from the same messages all the same."""


class Thoughts:
    """The output items of replies that called tools after thinking, found again by the calls."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, ...], tuple[str, list[dict[str, Any]]]] = {}

    def keep(self, content: bytes, reply: Reply) -> None:
        """Keep the items of an answer's body, where there are thoughts in them that can be given back."""
        if (
            not reply.tool_calls
            or reply.fault
            or b'"encrypted_content"' not in content
            or not all(map(acceptable, reply.tool_calls))
        ):
            return
        items: list[dict[str, Any]] = msgspec.json.decode(content)["output"]
        if any(item["type"] == "reasoning" and item.get("encrypted_content") for item in items):
            self._kept[ids(reply.tool_calls)] = (reply.content, items)
            if len(self._kept) > MOST:
                self._kept.pop(next(iter(self._kept)))

    def of(self, said: Message) -> list[dict[str, Any]] | None:
        """The items that a message was made from, if they were kept and it still says the same."""
        content, items = self._kept.get(ids(said.tool_calls), ("", None))
        return items if content == said.content else None


def ids(calls: tuple[ToolCall, ...]) -> tuple[str, ...]:
    """What calls are known by."""
    return tuple(call.id for call in calls)


def acceptable(call: ToolCall) -> bool:
    """Whether a call may be given back as it is: providers refuse some that their own models made."""
    return call.parsed is not None and safe_name(call.name) == call.name
