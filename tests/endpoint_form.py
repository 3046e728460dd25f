"""The forms that the two services document: replies, errors, headers, and what they refuse in a request."""

import json
import re
from dataclasses import dataclass, field
from typing import Any, Literal

Protocol = Literal["openai", "anthropic", "responses"]
NAME = re.compile(r"[A-Za-z0-9_-]{1,64}")


@dataclass(frozen=True, kw_only=True)
class Answer:
    """A reply of the model: words, calls (name and JSON text of the arguments), and how it ended."""

    text: str = ""
    calls: tuple[tuple[str, str], ...] = ()
    end: Literal["", "length", "content_filter", "refusal", "window"] = ""


@dataclass(frozen=True, kw_only=True)
class Failure:
    """An error answer, in each service's words."""

    status: int
    openai: dict[str, Any]
    anthropic: dict[str, Any]
    headers: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Broken:
    """An answer that is none."""

    how: Literal["reset", "midway", "hang_up", "cut_json", "page", "oversized", "silence", "stall", "endless", "empty"]


@dataclass(frozen=True, kw_only=True)
class Late:
    """An error that comes after the promise of success."""

    failure: Failure


Item = Answer | Failure | Broken | Late


def says(text: str) -> Answer:
    return Answer(text=text)


def calls(name: str, arguments: str, *, text: str = "") -> Answer:
    return Answer(text=text, calls=((name, arguments),))


def rate_limited(retry_after: str = "0") -> Failure:
    message = "Rate limit reached for requests. Please try again."
    return Failure(
        status=429,
        openai={"message": message, "type": "requests", "param": None, "code": "rate_limit_exceeded"},
        anthropic={"type": "rate_limit_error", "message": message},
        headers={"retry-after": retry_after},
    )


def server_error(status: int = 500) -> Failure:
    return Failure(
        status=status,
        openai={"message": "The server had an error.", "type": "server_error", "param": None, "code": None},
        anthropic={"type": "overloaded_error" if status == 529 else "api_error", "message": "The server had an error."},
    )


def overflow() -> Failure:
    return Failure(
        status=400,
        openai={
            "message": "This model's maximum context length is 8192 tokens. However, your messages resulted in 9001 tokens.",
            "type": "invalid_request_error",
            "param": "messages",
            "code": "context_length_exceeded",
        },
        anthropic={"type": "invalid_request_error", "message": "prompt is too long: 209001 tokens > 200000 maximum"},
    )


def local_overflow() -> Failure:
    """As llama.cpp words it, over both protocols."""
    error = {
        "code": 400,
        "message": "request (9001 tokens) exceeds the available context size (8192 tokens), try increasing it",
        "type": "exceed_context_size_error",
        "n_prompt_tokens": 9001,
        "n_ctx": 8192,
    }
    return Failure(status=400, openai=error, anthropic=error)


def filtered() -> Failure:
    return Failure(
        status=400,
        openai={
            "message": "The response was filtered due to the prompt triggering the content management policy.",
            "type": None,
            "param": "prompt",
            "code": "content_filter",
            "innererror": {"code": "ResponsibleAIPolicyViolation"},
        },
        anthropic={"type": "invalid_request_error", "message": "Output blocked by content filtering policy"},
    )


def wrong_key(shown: str = "") -> Failure:
    return Failure(
        status=401,
        openai={
            "message": f"Incorrect API key provided: {shown}.",
            "type": "invalid_request_error",
            "param": None,
            "code": "invalid_api_key",
        },
        anthropic={"type": "authentication_error", "message": f"invalid x-api-key {shown}"},
    )


def unknown_model(name: str) -> Failure:
    return Failure(
        status=404,
        openai={
            "message": f"The model `{name}` does not exist or you do not have access to it.",
            "type": "invalid_request_error",
            "param": None,
            "code": "model_not_found",
        },
        anthropic={"type": "not_found_error", "message": f"model: {name}"},
    )


def bad_request(message: str) -> Failure:
    return Failure(
        status=400,
        openai={"message": message, "type": "invalid_request_error", "param": None, "code": None},
        anthropic={"type": "invalid_request_error", "message": message},
    )


def spent() -> Failure:
    return Failure(
        status=429,
        openai={
            "message": "You exceeded your current quota.",
            "type": "insufficient_quota",
            "param": None,
            "code": "insufficient_quota",
        },
        anthropic={"type": "billing_error", "message": "Your credit balance is too low."},
    )


def failure_body(failure: Failure, protocol: Protocol, number: int) -> dict[str, Any]:
    if protocol != "anthropic":
        return {"error": failure.openai}
    return {"type": "error", "error": failure.anthropic, "request_id": f"req_{number:06}"}


def openai_answer(answer: Answer, number: int, model: str) -> dict[str, Any]:
    refusal = answer.text if answer.end == "refusal" else None
    message: dict[str, Any] = {
        "role": "assistant",
        "content": None if refusal or (answer.calls and not answer.text) else answer.text,
        "refusal": refusal,
        "annotations": [],
    }
    if answer.calls:
        message["tool_calls"] = [
            {"id": f"call_{number:06}_{i}", "type": "function", "function": {"name": name, "arguments": arguments}}
            for i, (name, arguments) in enumerate(answer.calls)
        ]
    ordinary = "tool_calls" if answer.calls else "stop"
    reason = {"length": "length", "window": "length", "content_filter": "content_filter"}.get(answer.end, ordinary)
    return {
        "id": f"chatcmpl-{number:06}",
        "object": "chat.completion",
        "created": 1772000000 + number,
        "model": model,
        "choices": [{"index": 0, "message": message, "logprobs": None, "finish_reason": reason}],
        "usage": {
            "prompt_tokens": 900,
            "completion_tokens": 21,
            "total_tokens": 921,
            "prompt_tokens_details": {"cached_tokens": 640, "audio_tokens": 0},
        },
        "service_tier": "default",
        "system_fingerprint": "fp_mock",
    }


def anthropic_answer(answer: Answer, number: int, model: str) -> dict[str, Any]:
    content: list[dict[str, Any]] = [{"type": "text", "text": answer.text}] if answer.text else []
    for i, (name, arguments) in enumerate(answer.calls):
        try:
            given = json.loads(arguments)
        except ValueError:
            given = arguments
        content.append({"type": "tool_use", "id": f"toolu_{number:06}_{i}", "name": name, "input": given})
    ordinary = "tool_use" if answer.calls else "end_turn"
    reasons = {"length": "max_tokens", "refusal": "refusal", "content_filter": "refusal", "window": "model_context_window_exceeded"}
    return {
        "id": f"msg_{number:06}",
        "type": "message",
        "role": "assistant",
        "model": model,
        "content": content,
        "stop_reason": reasons.get(answer.end, ordinary),
        "stop_sequence": None,
        "usage": {
            "input_tokens": 100,
            "cache_creation_input_tokens": 0,
            "cache_read_input_tokens": 800,
            "output_tokens": 21,
            "service_tier": "standard",
        },
    }


def openai_objection(body: dict[str, Any]) -> str:
    waiting: set[str] = set()
    for message in body["messages"]:
        if message["role"] == "tool":
            if message["tool_call_id"] not in waiting:
                return "messages with role 'tool' must be a response to a preceding message with 'tool_calls'"
            waiting.discard(message["tool_call_id"])
            continue
        if waiting:
            return "an assistant message with 'tool_calls' must be followed by tool messages responding to each 'tool_call_id'"
        for call in message.get("tool_calls", ()):
            if not NAME.fullmatch(call["function"]["name"]):
                return "tool_calls.function.name does not match pattern '^[a-zA-Z0-9_-]+$'"
            json.loads(call["function"]["arguments"])
            waiting.add(call["id"])
        if message.get("content") is None and not message.get("tool_calls"):
            return "content is required"
    return "tool calls are not answered" if waiting else ""


def anthropic_objection(headers: dict[str, str], body: dict[str, Any]) -> str:  # noqa: PLR0911  (one return a rule)
    if "anthropic-version" not in headers:
        return "anthropic-version: header is required"
    if not isinstance(body.get("max_tokens"), int):
        return "max_tokens: Field required"
    before, waiting, seen = "assistant", set[str](), set[str]()
    for turn in body["messages"]:
        if turn["role"] == before:
            return "messages: roles must alternate between user and assistant"
        before = turn["role"]
        results = {b["tool_use_id"] for b in turn["content"] if b["type"] == "tool_result"}
        if results != waiting:
            return "messages: each `tool_use` block must have a `tool_result` block in the next message, and no other"
        uses = [b for b in turn["content"] if b["type"] == "tool_use"]
        waiting = {b["id"] for b in uses}
        if len(waiting) != len(uses) or waiting & seen:
            return "messages: `tool_use` ids must be unique"
        seen |= waiting
        if any(not NAME.fullmatch(b["name"]) or not isinstance(b["input"], dict) for b in uses):
            return "tool_use: name or input is invalid"
        if any(b["type"] == "text" and not b["text"].strip() for b in turn["content"]):
            return "messages: text content blocks must be non-empty"
    return "tool calls are not answered" if waiting or before == "assistant" else ""
