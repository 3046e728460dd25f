"""The streams that the services document: the same answers in server-sent events."""

import json
import re
from collections.abc import Iterator
from typing import Any

from endpoint_form import Answer, Failure, Protocol, failure_body
from endpoint_responses import answer_body, late_body, responses_error

Event = tuple[str, Any]


def frames(answer: Answer, protocol: Protocol, number: int, *, model: str, usage: bool = True) -> list[bytes]:
    """The stream of an answer; the counts of a chat completion come only when asked for."""
    whole = answer_body(answer, protocol, number, model=model)
    if protocol == "openai":
        return [b": processing\n\n", *(frame("", c) for c in chunks(whole, usage=usage)), b"data: [DONE]\n\n"]
    events = message_events(whole) if protocol == "anthropic" else response_events(whole)
    return [frame(name, {"type": name, **data}) for name, data in events]


def late_frames(failure: Failure, protocol: Protocol, number: int) -> list[bytes]:
    """The start of a stream, and the error that ends it."""
    begun = frames(Answer(text="Half a sentence of"), protocol, number, model="mock")[:5]
    if protocol == "openai":
        return [*begun, frame("", failure_body(failure, protocol, number))]
    if protocol == "anthropic":
        return [*begun, frame("error", failure_body(failure, protocol, number))]
    if failure.status == 500:
        return [*begun, frame("error", {"type": "error", "sequence_number": 9, "param": None, **responses_error(failure)})]
    return [
        *begun,
        frame("response.failed", {"type": "response.failed", "response": late_body(failure, protocol, number)}),
    ]


def frame(name: str, data: Any) -> bytes:
    return (f"event: {name}\n" if name else "").encode() + b"data: " + json.dumps(data, ensure_ascii=False).encode() + b"\n\n"


def pieces(text: str) -> list[str]:
    """As models write: a word at a time; numbers and braces in bits. What is far too long comes in large parts."""
    if len(text) > 10_000:
        return [text[at : at + 65_536] for at in range(0, len(text), 65_536)]
    return re.findall(r"\s?\w{1,4}|.", text, re.DOTALL)


def chunks(whole: dict[str, Any], *, usage: bool) -> Iterator[dict[str, Any]]:
    [choice], message = whole["choices"], whole["choices"][0]["message"]
    head = {k: whole[k] for k in ("id", "created", "model", "system_fingerprint")} | {"object": "chat.completion.chunk"}

    def chunk(delta: dict[str, Any], reason: str | None = None) -> dict[str, Any]:
        return head | {"choices": [{"index": 0, "delta": delta, "logprobs": None, "finish_reason": reason}], "usage": None}

    yield chunk({"role": "assistant", "content": "" if message["content"] is not None else None, "refusal": None})
    for part in ("content", "refusal"):
        for piece in pieces(message[part] or ""):
            yield chunk({part: piece})
    for index, call in enumerate(message.get("tool_calls", ())):
        function = {"name": call["function"]["name"], "arguments": ""}
        yield chunk({"tool_calls": [{"index": index, "id": call["id"], "type": "function", "function": function}]})
        for piece in pieces(call["function"]["arguments"]):
            yield chunk({"tool_calls": [{"index": index, "function": {"arguments": piece}}]})
    yield chunk({}, choice["finish_reason"])
    if usage:
        yield head | {"choices": [], "usage": whole["usage"]}


def message_events(whole: dict[str, Any]) -> Iterator[Event]:
    counts = whole["usage"]
    yield "message_start", {"message": whole | {"content": [], "stop_reason": None, "usage": counts | {"output_tokens": 1}}}
    yield "ping", {}
    for index, block in enumerate(whole["content"]):
        if block["type"] == "text":
            start, key, text = {"type": "text", "text": ""}, "text", block["text"]
        else:
            start, key = block | {"input": {}}, "partial_json"
            text = block["input"] if isinstance(block["input"], str) else json.dumps(block["input"])
        yield "content_block_start", {"index": index, "content_block": start}
        kind = "text_delta" if key == "text" else "input_json_delta"
        for piece in pieces(text) if text != "{}" else [""]:
            yield "content_block_delta", {"index": index, "delta": {"type": kind, key: piece}}
        yield "content_block_stop", {"index": index}
    ending = {"stop_reason": whole["stop_reason"], "stop_sequence": None}
    yield "message_delta", {"delta": ending, "usage": {"output_tokens": counts["output_tokens"]}}
    yield "message_stop", {}


def response_events(whole: dict[str, Any]) -> Iterator[Event]:
    begun = whole | {"status": "in_progress", "output": [], "usage": None, "incomplete_details": None}
    yield "response.created", {"response": begun}
    yield "response.in_progress", {"response": begun}
    for index, item in enumerate(whole["output"]):
        yield "response.output_item.added", {"output_index": index, "item": item | {"status": "in_progress"}}
        for part in item.get("content", ()):
            key = "refusal" if part["type"] == "refusal" else "text"
            name = f"response.{part['type']}"
            yield "response.content_part.added", {"output_index": index, "part": part | {key: ""}}
            for piece in pieces(part[key]):
                yield f"{name}.delta", {"output_index": index, "delta": piece}
            yield f"{name}.done", {"output_index": index, key: part[key]}
        if item["type"] == "function_call":
            for piece in pieces(item["arguments"]):
                yield "response.function_call_arguments.delta", {"output_index": index, "delta": piece}
        yield "response.output_item.done", {"output_index": index, "item": item}
    yield f"response.{whole['status']}", {"response": whole}
