"""An answer taken as it is written: put together into the body that would have come whole, with the time to its first token."""

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator
from typing import Protocol

import httpx2
import msgspec

from hardcalls.endpoints.evidence import Received, belated, telling
from hardcalls.endpoints.secret import Secrets
from hardcalls.endpoints.sse import Events

LONGEST = 8 * 1024 * 1024
"""Bytes of one stream, most of them not words, that are read."""
DRAIN_SECONDS = 0.1
ERROR = b'{"error"'


class Gathering(Protocol):
    """One streamed answer in one protocol, put together event by event."""

    ended: bool
    """Whether the reply is whole."""
    over: bool
    """Whether nothing follows that is worth reading."""
    error: bytes
    """What the service said went wrong after it had promised an answer; empty while nothing did."""

    def take(self, data: bytes) -> bool:
        """Take one event's data in; whether it brought a token. Raises msgspec.ValidationError or DecodeError."""

    def body(self) -> bytes:
        """The body of an answer that comes whole."""


async def arrived(response: httpx2.Response, into: Gathering | None, *, sent: float, secrets: Secrets) -> Received | Exception:
    """An answer of success, whole or streamed (`into` is given where a stream was asked for), or what cut it off.

    `sent` is when it was asked for (time.monotonic).
    """
    if into is None or not is_stream(response):
        await response.aread()
        return whole(response, secrets=secrets)
    came = await gathered(response, into, sent=sent)
    return came if isinstance(came, Exception) else without(secrets, came)


def whole(response: httpx2.Response, *, secrets: Secrets) -> Received:
    """An answer that came whole; some services promise success and send an error."""
    status, content = response.status_code, response.content
    if content.startswith(ERROR) and response.is_success:
        status = belated(content)
    return Received(status=status, headers=telling(response.headers.raw), content=secrets.out_of_bytes(content))


def without(secrets: Secrets, came: Received) -> Received:
    """The answer without secrets, which may have been spread over several events."""
    return msgspec.structs.replace(came, content=secrets.out_of_bytes(came.content))


def is_stream(response: httpx2.Response) -> bool:
    """Whether the service streams: some that are asked to answer whole all the same."""
    return response.headers.get("content-type", "").startswith("text/event-stream")


async def gathered(response: httpx2.Response, into: Gathering, *, sent: float) -> Received | Exception:
    """The streamed answer as if it had come whole, or what cut it off; `sent` is when it was asked for (time.monotonic)."""
    status, headers = response.status_code, telling(response.headers.raw)
    first: float | None = None
    events, size = Events(), 0
    try:
        pieces = response.aiter_bytes()
        async for piece in pieces:
            size += len(piece)
            for data in events.feed(piece):
                try:
                    brought = into.take(data)
                except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
                    return Received(status=status, headers=headers, content=data)
                if brought and first is None:
                    first = time.monotonic() - sent
                if into.error:
                    return Received(status=belated(into.error), headers=headers, content=into.error)
                if into.over:
                    break
            if into.over:
                await drained(pieces)
                break
            if size > LONGEST:
                # What is too long for a reply is shown as that.
                return Received(status=status, headers=headers, content=into.body().ljust(LONGEST))
    finally:
        await response.aclose()
    if not into.ended:
        return asyncio.IncompleteReadError(b"", None)
    return Received(status=status, headers=headers, content=into.body(), first=first)


async def drained(pieces: AsyncIterator[bytes]) -> None:
    """Read on to the end of the answer, which leaves the connection fit for the next one."""
    with contextlib.suppress(TimeoutError, httpx2.HTTPError):
        async with asyncio.timeout(DRAIN_SECONDS):
            async for _ in pieces:
                pass
