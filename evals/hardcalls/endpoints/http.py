"""A team's own bot behind HTTP as a line: its template makes the requests, and says where the reply lies."""

import os
import ssl
from typing import Any

import aiohttp
import msgspec

from hardcalls.endpoints import http_wire as wire
from hardcalls.endpoints.address import Address, bare, host_of
from hardcalls.endpoints.endpoint import LARGEST
from hardcalls.endpoints.evidence import PASSING, REDIRECTS, SERVER_ERROR, Received, Setback, complaint
from hardcalls.endpoints.http_template import Opening, Template, filled, filled_url, read_body, secret_parts, text_of
from hardcalls.endpoints.lost import chain, lost
from hardcalls.endpoints.question import Question
from hardcalls.endpoints.secret import Secrets
from hardcalls.endpoints.settings import filled_in, secrets_in
from hardcalls.errors import EndpointError
from hardcalls.fault import Fault
from hardcalls.talk import Reply

CONNECT_SECONDS = 10.0
# What says that the template or its key is wrong, as long as nothing has ever worked.
NEVER_MEANT = frozenset({401, 403, 404, 405, 407, 415})


class Connections:
    """The connections to one bot, kept open between its requests."""

    def __init__(self) -> None:
        self._session: aiohttp.ClientSession | None = None

    @property
    def session(self) -> aiohttp.ClientSession:
        """Made when it is first asked for, within the event loop that it is used in."""
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=0),
                timeout=aiohttp.ClientTimeout(total=None, sock_connect=CONNECT_SECONDS),
                cookie_jar=aiohttp.DummyCookieJar(),  # a cookie would be shared by all conversations
            )
        return self._session

    async def close(self) -> None:
        """Close them."""
        if self._session is not None:
            await self._session.close()
            self._session = None


class HttpLine:
    """One of a template's requests: the one that opens a conversation, or the one that brings a reply."""

    def __init__(self, template: Template, *, file: str, connections: Connections, opens: bool = False) -> None:
        self.model = file
        self._http, self._answered = connections, False
        request: Template | Opening = template.open if opens and template.open else template
        headers = template.headers | request.headers
        body = read_body(request.body)
        self._method = request.method
        self._url: str = filled_in(request.url, os.environ, where="url")
        self._headers: dict[str, str] = filled_in(headers, os.environ, where="headers")
        self._body = filled_in(body, os.environ, where="body")
        self._read = wire.opened(template.open) if opens and template.open else wire.said(template.reply)
        self.address = Address(
            host=host_of(self._url),
            shared=template.shared,
            key_variable="its headers",
            advice=f"See {file}.",
            remembers=template.remembers,
            url=bare(self._url),
        )
        self._secrets = Secrets(
            {*secrets_in(headers | {"url": request.url, "body": body}, os.environ), *secret_parts(self._url)},
        )

    def body(self, question: Question) -> dict[str, Any]:
        """The request for a question."""
        values = wire.values(question)
        request: dict[str, Any] = {
            "method": self._method,
            "url": filled_url(self._url, values),
            "headers": {k: one_line(text_of(filled(v, values))) for k, v in self._headers.items()},
        }
        return request if self._body is None else request | {"body": filled(self._body, values)}

    async def post(self, body: dict[str, Any]) -> Received | Exception | Setback:
        """Send it once."""
        headers: dict[str, str] = body["headers"]
        content = None
        if "body" in body:
            content = msgspec.json.encode(body["body"])
            headers = {"Content-Type": "application/json"} | headers
        try:
            async with self._http.session.request(
                body["method"], body["url"], data=content, headers=headers, allow_redirects=False
            ) as response:
                found = Received(
                    status=response.status,
                    headers={k.lower(): v for k, v in response.headers.items()},
                    content=self._secrets.out_of_bytes(await read_at_most(response.content)),
                )
        except (aiohttp.ClientError, OSError, ValueError) as exc:
            return self._lost(exc)
        return self._judged(found)

    def read(self, content: bytes, *, prefix: str) -> Reply:
        """The reply in an answer's body."""
        del prefix
        return self._read(content)

    async def close(self) -> None:
        """Close the connections, those of the bot's other request too."""
        await self._http.close()

    def _lost(self, exc: Exception) -> Setback:
        try:
            return lost(exc, address=self.address, seconds=CONNECT_SECONDS)
        except EndpointError:
            secure = any(isinstance(c, ssl.SSLError | aiohttp.ClientSSLError) for c in chain(exc))
            what = "no secure connection could be made" if secure else "the request could not be sent"
            todo = "that its certificate is trusted here" if secure else "that the headers hold nothing but plain characters"
            raise EndpointError(
                f"{self.address.host}: {what} ({type(exc).__name__}). Check the `url` in {self.model}, and {todo}."
            ) from None

    def _judged(self, found: Received) -> Received | Setback:
        """A success or an error that an endpoint knows how to take; what else was refused is the bot's own failure."""
        if found.ok:
            self._answered = True
            return found
        told = f"{self.address.host} answered {found.status}"
        if found.status in REDIRECTS:
            raise EndpointError(f"{told}: it sends its visitors elsewhere. Write that address as the `url` in {self.model}.")
        if found.status >= SERVER_ERROR or found.status in PASSING:
            return found
        said = complaint(found.content).message
        told = f"{told}: {said}" if said else told
        if found.status in NEVER_MEANT and not self._answered:
            raise EndpointError(f"{told}. Check the `url`, the `method` and the `headers` in {self.model}.")
        return Setback(fault=Fault(kind="bot_error", evidence=told))


async def read_at_most(stream: aiohttp.StreamReader) -> bytes:
    """A body, piece by piece, and no more of it than it takes to see that it is too long."""
    pieces: list[bytes] = []
    size = 0
    async for piece in stream.iter_any():
        pieces.append(piece)
        size += len(piece)
        if size > LARGEST:
            break
    return b"".join(pieces)


def one_line(text: str) -> str:
    """A header's value: it cannot hold a line break."""
    return " ".join(text.split())
