"""What it means that no HTTP answer came: read from the first cause, because clients name the same failure differently."""

import asyncio
import socket
import ssl

import aiohttp
import httpx2

from hardcalls.endpoints.address import Address
from hardcalls.endpoints.evidence import Setback, late
from hardcalls.errors import EndpointError
from hardcalls.fault import Fault

HUNG_UP = (
    aiohttp.ServerDisconnectedError,
    aiohttp.ClientPayloadError,
    ConnectionResetError,
    BrokenPipeError,
    asyncio.IncompleteReadError,
)
UNREACHED = (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError, ConnectionRefusedError)


def chain(exc: BaseException) -> list[BaseException]:
    """The exception and all that led to it, the nearest first."""
    causes: list[BaseException] = []
    current: BaseException | None = exc
    while current is not None and current not in causes:
        causes.append(current)
        current = current.__cause__ or current.__context__
    return causes


def lost(exc: BaseException, *, address: Address, seconds: float) -> Setback:
    """What an exception of the transport means; EndpointError where no request can be sent at all.

    The texts hold class names and the host, never an exception's own words: these may hold the URL or a header.
    """
    causes = chain(exc)

    def seen(*kinds: type[BaseException]) -> BaseException | None:
        return next((c for c in causes if isinstance(c, kinds)), None)

    if found := seen(aiohttp.ClientSSLError, ssl.SSLError, aiohttp.ClientConnectorCertificateError):
        raise EndpointError(
            f"{address.host}: no secure connection ({type(found).__name__}). Check that the base URL (--base-url) begins "
            "with http:// or https:// as the server expects, and that this machine trusts its certificate."
        )
    if seen(aiohttp.ClientConnectorDNSError, socket.gaierror):
        return Setback(fault=Fault(kind="dns", evidence=f"the name of {address.host} could not be resolved"), again=True)
    broken = seen(*HUNG_UP, aiohttp.ClientOSError)
    # One of the clients says "connect" of a connection that was reset, too: the first cause tells them apart.
    if found := seen(*UNREACHED) or (None if broken else seen(httpx2.ConnectError)):
        told = f"{address.host} could not be reached ({type(found).__name__})"
        return Setback(fault=Fault(kind="connection", evidence=told), again=True)
    if seen(TimeoutError, httpx2.TimeoutException) and not seen(aiohttp.ClientOSError, aiohttp.ServerDisconnectedError):
        return late(f"{address.host} gave no answer within {seconds:g} s", address=address)
    if found := broken or seen(httpx2.NetworkError, httpx2.RemoteProtocolError):
        told = f"{address.host} closed the connection before its answer was complete ({type(found).__name__})"
        # It was there and took the request: with a bot of one's own, that is the bot failing on this conversation.
        return Setback(fault=Fault(kind="connection" if address.shared else "bot_error", evidence=told), again=address.shared)
    if found := seen(aiohttp.ClientResponseError, httpx2.DecodingError):
        told = f"{address.host} sent something that is not HTTP, or not in the encoding it names ({type(found).__name__})"
        return Setback(fault=Fault(kind="unreadable_reply", evidence=told))
    raise EndpointError(
        f"{address.host}: the request could not be sent ({type(causes[-1]).__name__}). Check the base URL (--base-url), the "
        f"extra headers, and {address.key_variable} for characters that a header cannot hold. {address.advice}".rstrip()
    )
