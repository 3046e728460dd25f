"""The chat completions protocol: what is sent for a question, and how its answer is read. No I/O."""

from typing import Any

import msgspec

from hardcalls.endpoints.count import counted
from hardcalls.endpoints.evidence import finished
from hardcalls.endpoints.question import Question, safe_name, settled, text_arguments
from hardcalls.fault import Fault
from hardcalls.talk import Reply
from hardcalls.tool import Tool, ToolCall
from hardcalls.transcript import Message, Usage

ENDINGS = {"content_filter": "content_filter", "length": "length_cut"}


# Wire records name only what is read; whatever else a service sends is left alone.
class FunctionCall(msgspec.Struct, frozen=True):
    name: str = ""
    arguments: str | dict[str, Any] | None = None


class Call(msgspec.Struct, frozen=True):
    id: str | None = None
    function: FunctionCall | None = None


class Part(msgspec.Struct, frozen=True):
    type: str = ""
    text: str = ""


class Said(msgspec.Struct, frozen=True):
    content: str | list[Part] | None = None
    refusal: str | None = None
    tool_calls: list[Call] | None = None


class Choice(msgspec.Struct, frozen=True):
    message: Said
    finish_reason: str | None = None


class Cached(msgspec.Struct, frozen=True):
    cached_tokens: Any = None


class Count(msgspec.Struct, frozen=True):
    prompt_tokens: Any = None
    completion_tokens: Any = None
    prompt_tokens_details: Cached | None = None


class Completion(msgspec.Struct, frozen=True):
    choices: list[Choice]
    usage: Count | None = None


DECODER = msgspec.json.Decoder(Completion)


def messages(question: Question) -> list[dict[str, Any]]:
    """The conversation as chat messages, the system prompt first."""
    return [{"role": "system", "content": question.system}, *(message(m) for m in settled(question.messages))]


def message(said: Message) -> dict[str, Any]:
    """One chat message."""
    if said.role == "tool":
        return {"role": "tool", "tool_call_id": safe_name(said.tool_call_id or ""), "content": said.content}
    if not said.tool_calls:
        return {"role": said.role, "content": said.content}
    calls = [
        {"id": safe_name(c.id), "type": "function", "function": {"name": safe_name(c.name), "arguments": text_arguments(c)}}
        for c in said.tool_calls
    ]
    return {"role": said.role, "content": said.content or None, "tool_calls": calls}


def tool(offered: Tool) -> dict[str, Any]:
    """A tool as a function definition."""
    function = {"name": offered.name, "description": offered.description, "parameters": offered.parameters}
    return {"type": "function", "function": function}


def read(content: bytes, *, prefix: str) -> Reply:
    """The reply in an answer's body."""
    completion = DECODER.decode(content)
    if not completion.choices:
        raise msgspec.ValidationError("`choices` is empty")
    choice = completion.choices[0]
    said = choice.message
    count = completion.usage or Count()
    fault = finished(choice.finish_reason, ENDINGS)
    if said.refusal and (fault is None or fault.kind != "content_filter"):
        fault = Fault(kind="refusal", evidence="the reply holds a refusal instead of content")
    return Reply(
        content=words(said.content) or said.refusal or "",
        tool_calls=tuple(tool_call(c, f"{prefix}-{i}") for i, c in enumerate(said.tool_calls or ())),
        fault=fault,
        usage=Usage(
            input_tokens=counted(count.prompt_tokens),
            cached_tokens=counted(count.prompt_tokens_details.cached_tokens) if count.prompt_tokens_details else None,
            output_tokens=counted(count.completion_tokens),
        ),
    )


def words(content: str | list[Part] | None) -> str:
    """The text of a message, given whole or in parts."""
    return "".join(p.text for p in content if p.type == "text") if isinstance(content, list) else content or ""


def tool_call(call: Call, spare_id: str) -> ToolCall:
    """The call as the model wrote it; arguments that some servers send as an object become text again."""
    function = call.function or FunctionCall()
    arguments = function.arguments
    text = msgspec.json.encode(arguments).decode() if isinstance(arguments, dict) else arguments or "{}"
    return ToolCall(id=call.id or spare_id, name=function.name, arguments=text)
