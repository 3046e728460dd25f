"""The forms of the responses protocol, and what every protocol has in common: which form is whose."""

import json
from typing import Any

from endpoint_form import (
    NAME,
    Answer,
    Failure,
    Protocol,
    anthropic_answer,
    anthropic_objection,
    bad_request,
    openai_answer,
    openai_objection,
    wrong_key,
)

REASONS = {"length": "max_output_tokens", "window": "max_output_tokens", "content_filter": "content_filter"}
ROLES = {"user", "system", "developer"}


def answer_body(answer: Answer, protocol: Protocol, number: int, *, model: str) -> dict[str, Any]:
    forms = {"openai": openai_answer, "anthropic": anthropic_answer, "responses": responses_answer}
    return forms[protocol](answer, number, model)


def late_body(failure: Failure, protocol: Protocol, number: int) -> dict[str, Any]:
    """An error in an answer of success; the messages protocol has none but in a stream."""
    if protocol == "anthropic":
        return {"type": "error", "error": failure.anthropic}
    if protocol == "openai":
        return {"error": failure.openai}
    return responses_answer(Answer(), number, "mock") | {"status": "failed", "error": responses_error(failure), "output": []}


def responses_error(failure: Failure) -> dict[str, Any]:
    return {"code": failure.openai["code"] or "server_error", "message": failure.openai["message"]}


def responses_answer(answer: Answer, number: int, model: str) -> dict[str, Any]:
    reason = REASONS.get(answer.end)
    return {
        "id": f"resp_{number:06}",
        "object": "response",
        "created_at": 1772000000 + number,
        "status": "incomplete" if reason else "completed",
        "error": None,
        "incomplete_details": {"reason": reason} if reason else None,
        "model": model,
        "output": output(answer, number, status="incomplete" if reason else "completed"),
        "store": False,
        "usage": {
            "input_tokens": 900,
            "input_tokens_details": {"cached_tokens": 640, "cache_write_tokens": 0},
            "output_tokens": 21,
            "output_tokens_details": {"reasoning_tokens": 7},
            "total_tokens": 921,
        },
    }


def output(answer: Answer, number: int, *, status: str) -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = [{"type": "reasoning", "id": f"rs_{number:06}", "summary": [], "encrypted_content": "gAAAA"}]
    if answer.end == "refusal":
        part: dict[str, Any] = {"type": "refusal", "refusal": answer.text}
    else:
        part = {"type": "output_text", "text": answer.text, "annotations": [], "logprobs": []}
    if answer.text or not answer.calls:
        items.append({"type": "message", "id": f"msg_{number:06}", "role": "assistant", "status": status, "content": [part]})
    for i, (name, arguments) in enumerate(answer.calls):
        call = {"type": "function_call", "id": f"fc_{number:06}_{i}", "call_id": f"call_{number:06}_{i}"}
        items.append({**call, "name": name, "arguments": arguments, "status": status})
    return items


def objection(protocol: Protocol, headers: dict[str, str], body: Any) -> Failure | None:
    """What the service itself would refuse in a request; None when it would take it."""
    key = headers.get("authorization", "").removeprefix("Bearer ") or (protocol == "anthropic" and headers.get("x-api-key"))
    if not key:
        return wrong_key()
    if headers.get("content-type") != "application/json":
        return bad_request("content-type: application/json is required")
    talk = "input" if protocol == "responses" else "messages"
    if not isinstance(body, dict) or not isinstance(body.get("model"), str) or not isinstance(body.get(talk), list):
        return bad_request(f"model and {talk} are required")
    if protocol == "anthropic":
        said = anthropic_objection(headers, body)
    else:
        said = responses_objection(body) if protocol == "responses" else openai_objection(body)
    return bad_request(said) if said else None


def responses_objection(body: dict[str, Any]) -> str:
    if not body["input"]:
        return "input: at least one item is required"
    if any(t.get("strict") is not False for t in body.get("tools", ())):
        return "tools: in strict mode every property is required"
    waiting: set[str] = set()
    before: dict[str, Any] = {}
    for item in body["input"]:
        said = order_objection(item, before) or item_objection(item, waiting)
        before = item
        if said:
            return said
    return f"No tool output found for function call {waiting.pop()}." if waiting else ""


def order_objection(item: dict[str, Any], before: dict[str, Any]) -> str:
    """Thoughts are followed by what came of them, and what has an id of its own came of thoughts."""
    if before.get("type") == "reasoning" and "id" not in item:
        return f"Item '{before['id']}' of type 'reasoning' was provided without its required following item."
    if item.get("type") == "function_call" and "id" in item and "id" not in before:
        return f"Item '{item['id']}' of type 'function_call' was provided without its required 'reasoning' item."
    return ""


def item_objection(item: dict[str, Any], waiting: set[str]) -> str:  # noqa: PLR0911  (one return a rule)
    kind = item.get("type", "message")
    if kind == "reasoning":
        return "" if item["encrypted_content"] else f"Item with id '{item['id']}' not found."
    if kind == "function_call":
        if not NAME.fullmatch(item["name"]) or not NAME.fullmatch(item["call_id"]):
            return "input: invalid function call"
        json.loads(item["arguments"])
        waiting.add(item["call_id"])
    elif kind == "function_call_output":
        if item["call_id"] not in waiting:
            return f"No tool call found for function call output with call_id {item['call_id']}."
        waiting.discard(item["call_id"])
    elif kind != "message":
        return f"input: invalid type {kind}"
    elif item["role"] == "assistant":
        # As some servers have it: what a model said is output.
        if any(p["type"] != "output_text" or not isinstance(p["text"], str) for p in item["content"]):
            return "input: invalid content of an assistant's message"
    elif item["role"] not in ROLES or not isinstance(item["content"], str):
        return "input: invalid message"
    return ""
