"""Conversations that were lost to somebody else's fault, as far as the file's own words are evidence of it."""

import re
import textwrap

from hardcalls.fault import Fault

SHOWN = 300
KINDS = (
    ("RateLimitError", "rate_limited"),
    ("APIConnectionError", "connection"),
    ("APITimeoutError", "provider_timeout"),
    ("Timeout", "provider_timeout"),
    ("InternalServerError", "provider_error"),
    ("ServiceUnavailableError", "provider_error"),
    ("BadGatewayError", "provider_error"),
)
"""Class names of the clients' errors, and what each is evidence of."""
SECRET = re.compile(r"\b(?:sk|pk|key|gsk|xai)-[\w*.-]+|\bBearer\s+\S+", re.IGNORECASE)


def infrastructure_kind(error: str) -> str:
    """The kind of fault that the class name in an error text is evidence of; empty when it is none."""
    return next((kind for name, kind in KINDS if re.search(rf"\b{name}\b", error)), "")


def lost(kind: str, *words: str) -> Fault:
    """A fault with the file's own words, shortened, without anything that looks like a key."""
    said = SECRET.sub("***", ": ".join(w for w in words if w))
    return Fault(kind=kind, evidence=textwrap.shorten(said, SHOWN, placeholder=" …"))
