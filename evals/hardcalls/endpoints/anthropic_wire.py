"""The messages protocol: what is sent for a question, and how its answer is read. No I/O."""

from typing import Any

import msgspec

from hardcalls.endpoints.count import counted
from hardcalls.endpoints.evidence import finished
from hardcalls.endpoints.question import OPENED, Question, object_arguments, safe_name, settled
from hardcalls.talk import Reply
from hardcalls.tool import Tool, ToolCall
from hardcalls.transcript import Message, Usage

ENDINGS = {"max_tokens": "length_cut", "refusal": "refusal", "model_context_window_exceeded": "context_overflow"}
# The protocol wants no empty text.
NO_WORDS = "(no text)"


# Wire records name only what is read; whatever else a service sends is left alone.
class Block(msgspec.Struct, frozen=True):
    type: str = ""
    text: str = ""
    id: str = ""
    name: str = ""
    input: Any = None


class Count(msgspec.Struct, frozen=True):
    input_tokens: Any = None
    output_tokens: Any = None
    cache_read_input_tokens: Any = None
    cache_creation_input_tokens: Any = None


class Answer(msgspec.Struct, frozen=True):
    content: list[Block]
    stop_reason: str | None = None
    usage: Count | None = None


DECODER = msgspec.json.Decoder(Answer)


def system(question: Question) -> str:
    """The system prompt, with any system messages of the conversation after it."""
    return "\n\n".join([question.system, *(m.content for m in question.messages if m.role == "system" and m.content)])


def messages(question: Question) -> list[dict[str, Any]]:
    """The conversation as turns that alternate between user and assistant; tool results belong to the user's."""
    turns: list[dict[str, Any]] = []
    for said in settled(question.messages):
        if said.role == "system":
            continue
        role = "assistant" if said.role == "assistant" else "user"
        blocks = written(said)
        if not blocks:
            continue
        if not turns and role == "assistant":
            turns.append({"role": "user", "content": [text(OPENED)]})
        if turns and turns[-1]["role"] == role:
            turns[-1]["content"].extend(blocks)
        else:
            turns.append({"role": role, "content": blocks})
    return turns or [{"role": "user", "content": [text(OPENED)]}]


def written(said: Message) -> list[dict[str, Any]]:
    """The blocks of one message; none for an assistant's message without words or calls."""
    if said.role == "tool":
        result = {"type": "tool_result", "tool_use_id": safe_name(said.tool_call_id or ""), "content": said.content}
        return [{**result, "is_error": True} if said.ok is False else result]
    if said.role == "user":
        return [text(said.content if said.content.strip() else NO_WORDS)]
    blocks = [text(said.content)] if said.content.strip() else []
    for call in said.tool_calls:
        use = {"type": "tool_use", "id": safe_name(call.id), "name": safe_name(call.name), "input": object_arguments(call)}
        blocks.append(use)
    return blocks


def text(content: str) -> dict[str, Any]:
    """A block of words."""
    return {"type": "text", "text": content}


def tool(offered: Tool) -> dict[str, Any]:
    """A tool in this protocol's form."""
    return {"name": offered.name, "description": offered.description, "input_schema": offered.parameters}


def read(content: bytes, *, prefix: str) -> Reply:
    """The reply in an answer's body."""
    answer = DECODER.decode(content)
    count = answer.usage or Count()
    calls = [b for b in answer.content if b.type == "tool_use"]
    return Reply(
        content="".join(b.text for b in answer.content if b.type == "text"),
        tool_calls=tuple(
            ToolCall(id=b.id or f"{prefix}-{i}", name=b.name, arguments=input_text(b.input)) for i, b in enumerate(calls)
        ),
        fault=finished(answer.stop_reason, ENDINGS),
        usage=Usage(
            input_tokens=read_tokens(count),
            cached_tokens=counted(count.cache_read_input_tokens),
            output_tokens=counted(count.output_tokens),
        ),
    )


def input_text(value: Any) -> str:
    """A call's input as JSON text; a server that could not parse it may send the model's own text."""
    if isinstance(value, str):
        return value
    return "{}" if value is None else msgspec.json.encode(value).decode()


def read_tokens(count: Count) -> int | None:
    """All tokens that were read, the cached ones included: this protocol counts them apart."""
    said = counted(count.input_tokens)
    if said is None:
        return None
    return said + (counted(count.cache_read_input_tokens) or 0) + (counted(count.cache_creation_input_tokens) or 0)
