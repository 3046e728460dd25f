"""The responses protocol: what is sent for a question, and how its answer is read. No I/O."""

from typing import Any

import msgspec

from hardcalls.endpoints.count import counted
from hardcalls.endpoints.evidence import finished
from hardcalls.endpoints.openai_thoughts import Thoughts
from hardcalls.endpoints.question import OPENED, Question, safe_name, settled, text_arguments
from hardcalls.fault import Fault
from hardcalls.talk import Reply
from hardcalls.tool import Tool, ToolCall
from hardcalls.transcript import Message, Usage

ENDINGS = {"max_output_tokens": "length_cut", "content_filter": "content_filter"}
NOTHING = msgspec.Raw(b"null")


# Wire records name only what is read; whatever else a service sends is left alone.
class Part(msgspec.Struct, frozen=True):
    type: str = ""
    text: str = ""
    refusal: str = ""


class Item(msgspec.Struct, frozen=True):
    type: str = ""
    content: list[Part] | None = None
    call_id: str | None = None
    name: str = ""
    arguments: str = ""


class Details(msgspec.Struct, frozen=True):
    reason: str | None = None


class Cached(msgspec.Struct, frozen=True):
    cached_tokens: Any = None


class Count(msgspec.Struct, frozen=True):
    input_tokens: Any = None
    output_tokens: Any = None
    input_tokens_details: Cached | None = None


class Response(msgspec.Struct, frozen=True):
    output: list[Item]
    status: str | None = None
    incomplete_details: Details | None = None
    usage: Count | None = None


class Outcome(msgspec.Struct, frozen=True):
    status: Any = None
    error: msgspec.Raw = NOTHING


DECODER = msgspec.json.Decoder(Response)
OUTCOME = msgspec.json.Decoder(Outcome)


def items(question: Question, thoughts: Thoughts) -> list[dict[str, Any]]:
    """The conversation as input items, with what the model thought where it is known; the protocol wants at least one."""
    settled_items = (thoughts.of(said) or written(said) for said in settled(question.messages))
    return [item for made in settled_items for item in made] or [{"role": "user", "content": OPENED}]


def written(said: Message) -> list[dict[str, Any]]:
    """The items of one message: a call is one of its own, and so is what it gave."""
    if said.role == "tool":
        return [{"type": "function_call_output", "call_id": safe_name(said.tool_call_id or ""), "output": said.content}]
    if said.role != "assistant":
        return [{"role": said.role, "content": said.content}]
    # What the model said is given back as output: some servers do not take it as plain text.
    words = {"type": "message", "role": "assistant", "content": [{"type": "output_text", "text": said.content}]}
    calls = [
        {"type": "function_call", "call_id": safe_name(c.id), "name": safe_name(c.name), "arguments": text_arguments(c)}
        for c in said.tool_calls
    ]
    return [words, *calls] if said.content or not calls else calls


def tool(offered: Tool) -> dict[str, Any]:
    """A tool as a function; not strict, which would change the schemas that the world gives."""
    return {
        "type": "function",
        "name": offered.name,
        "description": offered.description,
        "parameters": offered.parameters,
        "strict": False,
    }


def failure(content: bytes) -> bytes:
    """The error of a response that failed, as the body it would have had, had it failed at once; empty for any other."""
    try:
        outcome = OUTCOME.decode(content)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return b""
    return msgspec.json.encode({"error": outcome.error}) if outcome.status == "failed" else b""


def read(content: bytes, *, prefix: str) -> Reply:
    """The reply in an answer's body."""
    response = DECODER.decode(content)
    if response.status not in {None, "completed", "incomplete"}:
        raise msgspec.ValidationError(f"its status is {response.status!r}")
    parts = [p for item in response.output if item.type == "message" for p in item.content or ()]
    refusal = "".join(p.refusal for p in parts if p.type == "refusal")
    calls = [item for item in response.output if item.type == "function_call"]
    count = response.usage or Count()
    return Reply(
        content="".join(p.text for p in parts if p.type == "output_text") or refusal,
        tool_calls=tuple(
            ToolCall(id=c.call_id or f"{prefix}-{i}", name=c.name, arguments=c.arguments or "{}") for i, c in enumerate(calls)
        ),
        fault=fault(response, refused=bool(refusal)),
        usage=Usage(
            input_tokens=counted(count.input_tokens),
            cached_tokens=counted(count.input_tokens_details.cached_tokens) if count.input_tokens_details else None,
            output_tokens=counted(count.output_tokens),
        ),
    )


def fault(response: Response, *, refused: bool) -> Fault | None:
    """What is wrong with a reply that came."""
    reason = response.incomplete_details.reason if response.incomplete_details else None
    cut = finished(reason, ENDINGS)
    if response.status == "incomplete" and cut is None:
        cut = Fault(kind="length_cut", evidence=f"the reply is incomplete ({reason or 'no reason given'})")
    if refused and (cut is None or cut.kind != "content_filter"):
        return Fault(kind="refusal", evidence="the reply holds a refusal instead of content")
    return cut
