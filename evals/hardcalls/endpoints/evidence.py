"""What went wrong with a call, judged on what was seen: whose fault it is, and whether asking again makes sense.

The default is the agent's fault. Three things are told apart: a fault of this conversation (a value), a fault of the
endpoint (a value too, and worth another try), and a refusal that no other conversation would survive (EndpointError).
"""

import re
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from hardcalls.endpoints.address import Address
from hardcalls.errors import EndpointError
from hardcalls.fault import Fault
from hardcalls.record import Record

SHOWN = 300
OVERFLOW_CODES = frozenset({"context_length_exceeded", "exceed_context_size_error", "request_too_large"})
OVERFLOW = re.compile(
    r"prompt is too long|maximum context length|exceed\w*.{0,40}context|exceeds the maximum number of tokens|input is too long",
    re.IGNORECASE,
)
FILTER_CODES = frozenset(
    {
        "content_filter",
        "content_policy_violation",
        "ResponsibleAIPolicyViolation",
        "invalid_prompt",
        "bio_policy",
        "misalignment_policy_violation",
    }
)
FILTERED = re.compile(r"content management policy|content filtering policy|content policy", re.IGNORECASE)
# A 429 that no waiting mends.
SPENT_CODES = frozenset({"insufficient_quota", "billing_hard_limit_reached", "billing_error"})
CONVERSATION_STATUSES = frozenset({400, 403, 413, 422})
TOO_LARGE = 413
UNPROCESSABLE = 422
LONGEST_COMPLAINT = 4096
# By which names services refuse what they do not know.
UNWANTED = {
    "schema": re.compile(
        r"response_?format|json_?schema|text\.format|output_(?:config|format)|structured.outputs?|grammar", re.IGNORECASE
    ),
    "temperature": re.compile(r"\btemperature\b", re.IGNORECASE),
}
TIMED_OUT = frozenset({408, 504, 524})
BUSY = 429
REDIRECTS = range(300, 400)
PASSING = frozenset({408, 409, 425, BUSY})
BAD_REQUEST, SERVER_ERROR, NO_STATUS = 400, 500, 600
TELLING = (b"retry-after", b"ratelimit", b"x-ratelimit-", b"anthropic-ratelimit-")
# The status that an error has when it comes at once, by the code or type that it names when it comes late.
BELATED = {
    "rate_limit_exceeded": BUSY,
    "rate_limit_error": BUSY,
    "insufficient_quota": BUSY,
    "billing_error": 402,
    "context_length_exceeded": 400,
    "exceed_context_size_error": 400,
    "request_too_large": TOO_LARGE,
    "content_filter": 400,
    "content_policy_violation": 400,
    "invalid_prompt": 400,
    "bio_policy": 400,
    "misalignment_policy_violation": 400,
    "invalid_request_error": 400,
    "authentication_error": 401,
    "invalid_api_key": 401,
    "permission_error": 403,
    "not_found_error": 404,
    "model_not_found": 404,
    "timeout_error": 504,
    "overloaded_error": 529,
}


class Received(Record):
    """An HTTP answer: those headers that say when to come back, by lower-case name, and its body without secrets."""

    status: int
    headers: dict[str, str] = {}
    content: bytes = b""
    """What came whole, or a stream put together as if it had."""
    first: float | None = None
    """Seconds from sending the request to the first token; None where the answer came whole."""

    @property
    def ok(self) -> bool:
        return 200 <= self.status < 300  # noqa: PLR2004  (the class of status codes that mean success)


class Setback(Record):
    """A call that brought no reply."""

    fault: Fault
    again: bool = False
    """Whether asking again makes sense."""


class Complaint(Record):
    """What an error body says, whichever service's form it has."""

    message: str
    codes: frozenset[str] = frozenset()
    status: int | None = None
    """The HTTP status that it names itself."""


def telling(headers: Sequence[tuple[bytes, bytes]]) -> dict[str, str]:
    """Those of an answer's headers that say when to come back."""
    return {n.decode("latin-1"): v.decode("latin-1") for name, v in headers if (n := name.lower()).startswith(TELLING)}


def belated(content: bytes) -> int:
    """The HTTP status that an error would have had, had it not come after a promise of success; 500 for those not known."""
    said = complaint(content)
    known = [BELATED[code] for code in said.codes if code in BELATED]
    # Of a code and a type, the one that says more than that the request was bad.
    return said.status or max(known, default=SERVER_ERROR)


def shortened(text: str) -> str:
    """One line of at most 300 characters."""
    line = " ".join(text.split())
    return line if len(line) <= SHOWN else line[: SHOWN - 1] + "…"


def complaint(content: bytes) -> Complaint:
    """Read an error body: `{"error": {...}}`, `{"error": "..."}`, `{"message": ...}`, `{"detail": ...}` or plain text."""
    try:
        body = msgspec.json.decode(content)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return Complaint(message=shortened(content.decode("utf-8", "replace")))
    error: Any = body.get("error", body) if isinstance(body, dict) else body
    if not isinstance(error, dict):
        return Complaint(message=shortened(str(error)))
    inner = error.get("innererror")
    named = [error.get("code"), error.get("type"), inner.get("code") if isinstance(inner, dict) else None]
    said = next((error[k] for k in ("message", "detail", "title") if error.get(k)), "")
    status = error.get("code")
    return Complaint(
        message=shortened(str(said)),
        codes=frozenset(c for c in named if isinstance(c, str)),
        status=status if type(status) is int and BAD_REQUEST <= status < NO_STATUS else None,
    )


def unwanted(received: Received, wishes: Sequence[str]) -> str:
    """Of what was only wished for, that which a service refuses by name; empty where it refuses something else."""
    if received.status not in {BAD_REQUEST, UNPROCESSABLE}:
        return ""
    said = received.content[:LONGEST_COMPLAINT].decode("utf-8", "replace")
    return next((w for w in wishes if UNWANTED[w].search(said)), "")


def refused(received: Received, *, address: Address, model: str) -> Setback:
    """What an HTTP answer other than success means; EndpointError where no other conversation would fare better."""
    status, said = received.status, complaint(received.content)
    told = f"{address.host} answered {status}" + (f": {said.message}" if said.message else "")
    if status in CONVERSATION_STATUSES:
        if status == TOO_LARGE or said.codes & OVERFLOW_CODES or OVERFLOW.search(said.message):
            return Setback(fault=Fault(kind="context_overflow", evidence=told))
        if said.codes & FILTER_CODES or FILTERED.search(said.message):
            return Setback(fault=Fault(kind="content_filter", evidence=told))
    spent = bool(said.codes & SPENT_CODES)
    if spent or (status < SERVER_ERROR and status not in PASSING):
        raise EndpointError(f"{told} (model {model!r}). {advice(status, address=address, spent=spent)}")
    if status == BUSY:
        return Setback(fault=Fault(kind="rate_limited" if address.shared else "bot_error", evidence=told), again=True)
    if status in TIMED_OUT:
        return late(told, address=address)
    return Setback(fault=Fault(kind="provider_error" if address.shared else "bot_error", evidence=told), again=address.shared)


def late(told: str, *, address: Address) -> Setback:
    """A time-out: the agent's own where the endpoint is its own."""
    kind = "provider_timeout" if address.shared else "bot_timeout"
    return Setback(fault=Fault(kind=kind, evidence=told), again=address.shared)


def advice(status: int, *, address: Address, spent: bool) -> str:
    """What to do about a refusal."""
    if status in REDIRECTS:
        return f"It sends its visitors elsewhere: write that address as the base URL (--base-url). {address.advice}".rstrip()
    if spent or status == 402:  # noqa: PLR2004  (payment required)
        return "Check the credit and the limits of the account behind the key."
    if status in {401, 403}:
        return f"Set {address.key_variable} to a key that may use this model there."
    if status == 404:  # noqa: PLR2004  (not found)
        return f"Check the model's name and the base URL (--base-url). {address.advice}".rstrip()
    return f"Check the model, the settings sent with it and the base URL (--base-url). {address.advice}".rstrip()


def finished(reason: str | None, kinds: Mapping[str, str]) -> Fault | None:
    """The fault that the reason for ending a reply stands for, by a protocol's own table; None for an ordinary end."""
    kind = kinds.get(reason or "")
    return Fault(kind=kind, evidence=f"the reply ended with {reason!r}") if kind else None


def unreadable(content: bytes, why: object, *, host: str) -> Fault:
    """An answer that promised success and holds no reply."""
    start = shortened(content[:SHOWN].decode("utf-8", "replace"))[:80]
    return Fault(
        kind="unreadable_reply", evidence=f"{host} answered with what is no reply ({shortened(str(why))}); it begins {start!r}"
    )
