"""Whole HTTP answers as bytes, made once: the mock endpoint only writes them."""

import json
import math
import zlib
from typing import Any

# A number stands in each, so that no two conversations are told the same, as in reality; always of as many digits.
NUMBER = "000000"
# One for each turn, then from the start again: an agent that says the same twice would be rated for it.
WORDS = (
    "Thank you for telling me. I can see payment 000000 on your account, and I will look at what happened with it now.",
    "I have checked order 000000. The shop confirmed the return on Monday, and the amount has been taken off your next instalment.",
    "You do not need to pay anything until then. Bill 000000 shows the new date in the app, and a message comes one day before it.",
    "Case 000000 is settled now. If anything looks wrong to you later, write here again, and somebody will look at it with you.",
)
VERDICT = json.dumps({"value": 0.75, "turn": 2, "reason": "It names the problem and says what happens next."})
OVERSIZED = 5_000_000
ERRORS = {
    429: ("rate_limit_error", "Rate limit reached for requests. Please try again."),
    500: ("api_error", "The server had an error while processing your request."),
    502: ("api_error", "Bad gateway."),
    503: ("overloaded_error", "The service is overloaded. Please try again later."),
    529: ("overloaded_error", "Overloaded"),
}
REASONS = {200: "OK", 400: "Bad Request", 404: "Not Found", 429: "Too Many Requests", 500: "Internal Server Error"}


def http(status: int, body: bytes, *, headers: str = "") -> bytes:
    """One answer over a connection that stays open."""
    reason = REASONS.get(status, "Error")
    head = f"HTTP/1.1 {status} {reason}\r\ncontent-type: application/json\r\n{headers}content-length: {len(body)}\r\n\r\n"
    return head.encode() + body


def said(protocol: str, words: str, *, model: str) -> bytes:
    """The body of a reply with these words."""
    answer: dict[str, Any]
    if protocol == "messages":
        answer = {
            "id": "msg_mock",
            "type": "message",
            "role": "assistant",
            "model": model,
            "content": [{"type": "text", "text": words}],
            "stop_reason": "end_turn",
            "stop_sequence": None,
            "usage": {"input_tokens": 160, "output_tokens": 40},
        }
    else:
        answer = {
            "id": "chatcmpl-mock",
            "object": "chat.completion",
            "created": 1767225600,
            "model": model,
            "choices": [
                {
                    "index": 0,
                    "message": {"role": "assistant", "content": words, "refusal": None},
                    "logprobs": None,
                    "finish_reason": "stop",
                }
            ],
            "usage": {"prompt_tokens": 160, "completion_tokens": 40, "total_tokens": 200},
        }
    return json.dumps(answer).encode()


def failed(protocol: str, status: int, message: str = "") -> bytes:
    """The body of an error."""
    kind, usual = ERRORS.get(status, ("invalid_request_error", "Bad request."))
    error: dict[str, Any] = {"message": message or usual, "type": kind}
    if protocol == "messages":
        return json.dumps({"type": "error", "error": error}).encode()
    return json.dumps({"error": error | {"param": None, "code": None}}).encode()


class Replies:
    """Every answer that one protocol gives, ready to be written."""

    def __init__(self, protocol: str, *, retry_after: float) -> None:
        self._protocol = protocol
        self.words = tuple(http(200, said(protocol, w, model="mock")).split(NUMBER.encode()) for w in WORDS)
        self.verdict = http(200, said(protocol, VERDICT, model="judge"))
        whole = said(protocol, WORDS[0], model="mock")
        self.odd = {
            "truncated": http(200, whole[: len(whole) // 2]),
            "blank": http(200, b""),
            "empty": http(200, said(protocol, "", model="mock")),
            "cut": http(200, whole)[: -len(whole) // 2],
        }
        # Both forms: a date or whole seconds is the standard's, milliseconds are what some services add.
        wait = f"retry-after: {math.ceil(retry_after)}\r\nretry-after-ms: {retry_after * 1000:.0f}\r\n"
        self.odd |= {str(s): http(s, failed(protocol, s), headers=wait if s == 429 else "") for s in ERRORS}

    def answer(self, fault: str, *, judge: bool, turn: int, conversation: str) -> bytes:
        """The bytes for one request."""
        if fault == "oversized":
            return http(200, said(self._protocol, "very " * (OVERSIZED // 5), model="mock"))
        if fault in self.odd:
            return self.odd[fault]
        if judge:
            return self.verdict
        return (b"%06d" % (zlib.crc32(conversation.encode()) % 1_000_000)).join(self.words[(turn - 1) % len(WORDS)])

    def refused(self, why: str) -> bytes:
        """The answer to a request that is not well-formed."""
        return http(400, failed(self._protocol, 400, why))
