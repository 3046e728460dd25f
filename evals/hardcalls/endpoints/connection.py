"""How the official clients hold their connections."""

import httpx2

CONNECT_SECONDS = 10.0
# As many as there may be calls in flight. An idle one is given up before any common server would: one that the server closes
# just as it is used again would look like a failure of the bot behind it.
LIMITS = httpx2.Limits(max_connections=1024, keepalive_expiry=1.5)


def patience(seconds: float) -> httpx2.Timeout:
    """The time-out of one call, of which reaching the server may take a part."""
    return httpx2.Timeout(seconds, connect=min(CONNECT_SECONDS, seconds))


def whole_url(base: httpx2.URL, path: str) -> str:
    """Where a path is under a base URL, worked out once: the client would do it for each request, at a tenth of its cost."""
    return path if base.query else f"{base}{path.removeprefix('/')}"
