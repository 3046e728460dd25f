"""One model behind one address: asks, asks again where that makes sense, and always answers with a Reply."""

import asyncio
import time
from random import Random
from typing import Any, Protocol

import msgspec

from hardcalls.endpoints.address import Address
from hardcalls.endpoints.evidence import Received, Setback, late, refused, unreadable
from hardcalls.endpoints.lost import lost
from hardcalls.endpoints.question import Question
from hardcalls.endpoints.settings import Settings
from hardcalls.endpoints.traffic import Traffic
from hardcalls.endpoints.waiting import asked_to_wait, pause
from hardcalls.talk import Reply
from hardcalls.transcript import Usage

LARGEST = 4 * 1024 * 1024
"""Bytes of one answer that are read as a reply; no chat reply comes near it."""


class Line(Protocol):
    """One protocol over one official client."""

    @property
    def address(self) -> Address: ...

    @property
    def model(self) -> str: ...

    def body(self, question: Question) -> dict[str, Any]: ...

    async def post(self, body: dict[str, Any]) -> Received | Exception | Setback:
        """Send it once: any HTTP answer, or what kept one from coming. Secrets are out of it already."""

    def read(self, content: bytes, *, prefix: str) -> Reply:
        """The reply in a body; raises msgspec.ValidationError or DecodeError. `prefix` makes ids for calls that have none."""

    async def close(self) -> None: ...


class Endpoint:
    """A model that can be asked. Close it when done, within the event loop it was used in."""

    def __init__(self, line: Line, *, settings: Settings, traffic: Traffic | None = None) -> None:
        self._line, self._settings, self._traffic = line, settings, traffic or Traffic()

    def __repr__(self) -> str:
        return f"Endpoint({self._line.model!r} at {self._line.address.host})"

    async def ask(self, question: Question) -> Reply:
        """One reply to one question, with what went wrong as a fault; EndpointError where asking is pointless."""
        body, settings = self._line.body(question), self._settings
        chance: Random | None = None
        attempt = 0
        while True:
            attempt += 1
            started = time.monotonic()
            received = await self._post(body)
            seconds = time.monotonic() - started
            if isinstance(received, Received) and received.ok:
                return self._read(received.content, question, calls=attempt, seconds=seconds)
            setback = self._judge(received)
            if not setback.again or attempt > settings.retries:
                fault = setback.fault
                if attempt > 1:
                    fault = msgspec.structs.replace(fault, evidence=f"{fault.evidence} (asked {attempt} times)")
                return Reply(fault=fault, usage=Usage(calls=attempt, seconds=seconds))
            asked = asked_to_wait(received.headers, now=time.time()) if isinstance(received, Received) else None
            # Seeded, and another for each conversation, so that those that failed together do not come back together.
            chance = chance or Random(question.seed)  # noqa: S311  (spreads retries; nothing secret)
            await asyncio.sleep(pause(attempt, first=settings.backoff, asked=asked, chance=chance))

    async def close(self) -> None:
        """Close the connections."""
        await self._line.close()

    async def _post(self, body: dict[str, Any]) -> Received | Exception | Setback:
        try:
            async with asyncio.timeout(self._settings.timeout):
                return await self._line.post(body)
        except TimeoutError:
            told = f"{self._line.address.host} gave no whole answer within {self._settings.timeout:g} s"
            return late(told, address=self._line.address)

    def _judge(self, received: Received | Exception | Setback) -> Setback:
        if isinstance(received, Setback):
            return received
        if isinstance(received, Exception):
            return lost(received, address=self._line.address, seconds=self._settings.timeout)
        return refused(received, address=self._line.address, model=self._line.model)

    def _read(self, content: bytes, question: Question, *, calls: int, seconds: float) -> Reply:
        host = self._line.address.host
        if len(content) > LARGEST:
            fault = unreadable(content, f"{len(content):,} bytes; at most {LARGEST:,} are read", host=host)
            return Reply(fault=fault, usage=Usage(calls=calls, seconds=seconds))
        try:
            reply = self._line.read(content, prefix=f"call-{len(question.messages)}")
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as exc:
            return Reply(fault=unreadable(content, exc, host=host), usage=Usage(calls=calls, seconds=seconds))
        usage = msgspec.structs.replace(reply.usage, calls=calls, seconds=seconds)
        return msgspec.structs.replace(reply, usage=usage)
