"""Requests as the two protocols document them, as far as the mock endpoint looks: what it cannot read is not well-formed."""

from typing import Any, Literal

import msgspec

JUDGE = "judge"
"""Requests for the model of this name are a judge's."""


class Text(msgspec.Struct, frozen=True, tag="text"):
    text: str


class Use(msgspec.Struct, frozen=True, tag="tool_use"):
    id: str
    name: str
    input: dict[str, Any]


class Result(msgspec.Struct, frozen=True, tag="tool_result"):
    tool_use_id: str
    content: str | list[Text] = ""


class ChatMessage(msgspec.Struct, frozen=True):
    role: Literal["system", "developer", "user", "assistant", "tool"]
    content: str | list[Text] | None = None
    tool_calls: list[msgspec.Raw] | None = None
    tool_call_id: str | None = None


class Chat(msgspec.Struct, frozen=True):
    model: str
    messages: list[ChatMessage]
    seed: int | None = None
    stream: bool = False


class Turn(msgspec.Struct, frozen=True):
    role: Literal["user", "assistant"]
    content: str | list[Text | Use | Result]


class Messages(msgspec.Struct, frozen=True):
    model: str
    max_tokens: int
    messages: list[Turn]
    system: str | list[Text] = ""
    stream: bool = False
    seed: None = None


DECODERS: dict[str, msgspec.json.Decoder[Any]] = {"chat": msgspec.json.Decoder(Chat), "messages": msgspec.json.Decoder(Messages)}


class Asked(msgspec.Struct, frozen=True):
    """One well-formed request."""

    conversation: str
    """What it belongs to: the seed, where one is sent, and the customer's first words."""
    judge: bool
    turn: int
    """Messages of the customer so far."""


def read(protocol: str, body: bytes) -> Asked | str:
    """The request, or why it is not well-formed."""
    try:
        request = DECODERS[protocol].decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError) as exc:
        return str(exc)
    users = [m for m in request.messages if m.role == "user"]
    if not users:
        return "no message is the user's"
    if request.stream:
        return "the mock endpoint does not stream"
    if wrong := _order(protocol, request.messages):
        return wrong
    first = users[0].content
    opening = first if isinstance(first, str) else "".join(getattr(part, "text", "") for part in first or ())
    seed = "" if request.seed is None else request.seed
    return Asked(conversation=f"{seed}/{opening[:60]}", judge=request.model == JUDGE, turn=len(users))


def _order(protocol: str, messages: list[Any]) -> str:
    """Why these messages cannot stand in this order; empty when they can."""
    roles = [m.role for m in messages]
    if roles[-1] == "assistant":
        return "the last message is the assistant's"
    if protocol == "messages":
        odd = next((i for i, role in enumerate(roles) if role != ("user", "assistant")[i % 2]), None)
        return "" if odd is None else f"messages.{odd}: user and assistant must alternate, from the user on"
    late = next((i for i, role in enumerate(roles) if i and role in {"system", "developer"}), None)
    return "" if late is None else f"messages.{late}: the system's message does not come first"
