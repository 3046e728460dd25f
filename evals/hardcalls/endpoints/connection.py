"""The connections under the official clients: they build and read a request, these carry it, by the shortest way there is."""

import functools
import io
import ssl
from collections.abc import AsyncIterator
from typing import Any
from urllib.request import getproxies

import aiohttp
import httpx2
import openai

from hardcalls.endpoints.endpoint import LARGEST

CONNECT_SECONDS = 10.0
# As many as there may be calls in flight. An idle one is given up before any common server would: one that the server closes
# just as it is used again would look like a failure of the bot behind it.
CONNECTIONS, IDLE_SECONDS = 1024, 1.5
LIMITS = httpx2.Limits(max_connections=CONNECTIONS, keepalive_expiry=IDLE_SECONDS)
PIECE = 16 * 1024
LARGE = 1024 * 1024
"""Bytes of a request from which on it is sent in pieces: in one, it would keep all others waiting."""
ENCODINGS = "accept-encoding"
STREAM, ASKED = "text/event-stream", b'"stream":true'
# What the official clients say of a request that needs nothing else of the library under them.
KNOWN = frozenset({"method", "url", "headers", "content", "timeout", "files", "params"})


class Connections(httpx2.AsyncClient):
    """Sends what an official client built. Nothing is sent on to another address, and nothing is remembered between calls.

    A quarter of what a call costs there goes to authentication flows, redirects, cookies and merged defaults that no call here
    uses. A cookie would also tie one conversation to another.
    """

    def __init__(self) -> None:
        super().__init__(transport=Unused(), follow_redirects=False)
        self._session: aiohttp.ClientSession | None = None
        self._encodings = self.headers[ENCODINGS]

    def build_request(self, *args: Any, **said: Any) -> httpx2.Request:
        """The request, with the headers that it was given and no others."""
        if args or said.keys() - KNOWN or said.get("params") or said.get("files"):
            return super().build_request(*args, **said)
        url, waits = address_of(said["url"]), {"timeout": httpx2.Timeout(said["timeout"]).as_dict()}
        headers = httpx2.Headers(said["headers"]).multi_items() if not isinstance(said["headers"], list) else said["headers"]
        if all(name.lower() != ENCODINGS for name, _ in headers):
            headers = [*headers, (ENCODINGS, self._encodings)]
        return httpx2.Request(said["method"], url, headers=headers, content=said.get("content"), extensions=waits)

    async def send(self, request: httpx2.Request, **_asked: Any) -> httpx2.Response:
        """Its answer: whole, unless a stream was asked for and comes. Raises what aiohttp raises."""
        waits = request.extensions["timeout"]
        came = await self._open().request(
            request.method,
            str(request.url),
            headers=request.headers,
            data=request.content if len(request.content) < LARGE else io.BytesIO(request.content),
            allow_redirects=False,
            timeout=patience_of(waits["connect"], waits["read"], waits["pool"]),
        )
        if is_small(came.headers):
            content = await came.read()
            return httpx2.Response(came.status, headers=came.raw_headers, content=content, request=request)
        response = httpx2.Response(came.status, headers=came.raw_headers, stream=Pieces(came), request=request)
        try:
            await bounded(response)
        except BaseException:
            came.close()
            raise
        return response

    async def aclose(self) -> None:
        """Close all connections."""
        if self._session:
            await self._session.close()
        await super().aclose()

    def _open(self) -> aiohttp.ClientSession:
        # Opened late: a session belongs to the event loop that it was made in.
        if self._session is None:
            connector = aiohttp.TCPConnector(limit=CONNECTIONS, keepalive_timeout=IDLE_SECONDS, ssl=trusted())
            jar = aiohttp.DummyCookieJar()
            self._session = aiohttp.ClientSession(connector=connector, cookie_jar=jar, auto_decompress=False)
        return self._session


class Unused(httpx2.AsyncBaseTransport):
    """Where the library would send by itself: nothing goes that way."""


class Pieces(httpx2.AsyncByteStream):
    """An answer's body as it comes."""

    def __init__(self, answer: aiohttp.ClientResponse) -> None:
        self._answer = answer

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for piece in self._answer.content.iter_chunked(PIECE):
            yield piece

    async def aclose(self) -> None:
        """Give the connection up, unless all was read."""
        self._answer.release()


def connections() -> httpx2.AsyncClient:
    """What an official client is given to send with; through a proxy of the environment the library's own way is taken."""
    if not getproxies():
        return Connections()
    hooks: Any = {"response": [bounded]}
    return openai.DefaultAioHttpClient(limits=LIMITS, follow_redirects=False, event_hooks=hooks, verify=trusted())


@functools.cache
def trusted() -> ssl.SSLContext:
    """The certificates that are trusted; read once, as that takes longer than a call."""
    return httpx2.create_ssl_context()


@functools.lru_cache(maxsize=64)
def address_of(url: str) -> httpx2.URL:
    """An address, read once: there are as many as endpoints."""
    return httpx2.URL(url)


@functools.lru_cache(maxsize=64)
def patience_of(connect: float | None, read: float | None, pool: float | None) -> aiohttp.ClientTimeout:
    """The same time-outs, as aiohttp names them."""
    return aiohttp.ClientTimeout(sock_connect=connect, sock_read=read, connect=pool)


def is_small(headers: Any) -> bool:
    """Whether an answer says of itself that it is no larger than a reply can be, and not packed."""
    length = headers.get("content-length", "")
    return length.isascii() and length.isdigit() and len(length) < len(str(LARGEST)) and "content-encoding" not in headers


async def bounded(response: httpx2.Response) -> None:
    """Read an answer that may be without end, or packed a thousand times smaller than it is.

    A stream that was asked for is left to its reader.
    """
    headers = response.headers
    if is_small(headers) or (headers.get("content-type", "").startswith(STREAM) and ASKED in response.request.content):
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
