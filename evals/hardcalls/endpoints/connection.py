"""How the official clients hold their connections, and what of an answer they take in."""

from typing import Any

import httpx2

from hardcalls.endpoints.endpoint import LARGEST

CONNECT_SECONDS = 10.0
# As many as there may be calls in flight. An idle one is given up before any common server would: one that the server closes
# just as it is used again would look like a failure of the bot behind it.
LIMITS = httpx2.Limits(max_connections=1024, keepalive_expiry=1.5)


STREAM, ASKED = "text/event-stream", b'"stream":true'


def held() -> dict[str, Any]:
    """How a client is made: nothing is sent on to another address, and of an answer no more is read than can be a reply."""
    return {"limits": LIMITS, "follow_redirects": False, "event_hooks": {"response": [bounded]}}


async def bounded(response: httpx2.Response) -> None:
    """Read an answer that may be without end, or packed a thousand times smaller than it is.

    A stream that was asked for is left to its reader.
    """
    headers = response.headers
    length = headers.get("content-length", "")
    small = length.isascii() and length.isdigit() and len(length) < len(str(LARGEST)) and "content-encoding" not in headers
    if small or (headers.get("content-type", "").startswith(STREAM) and ASKED in response.request.content):
        return
    pieces: list[bytes] = []
    size = 0
    async for piece in response.aiter_bytes():
        pieces.append(piece)
        size += len(piece)
        if size > LARGEST:
            await response.aclose()
            break
    response._content = b"".join(pieces)  # noqa: SLF001  (where the client looks before it reads on)


def patience(seconds: float) -> httpx2.Timeout:
    """The time-out of one call, of which reaching the server may take a part."""
    return httpx2.Timeout(seconds, connect=min(CONNECT_SECONDS, seconds))


def whole_url(base: httpx2.URL, path: str) -> str:
    """Where a path is under a base URL, worked out once: the client would do it for each request, at a tenth of its cost."""
    return path if base.query else f"{base}{path.removeprefix('/')}"
