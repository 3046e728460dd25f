"""One model behind one address: asks, asks again where that makes sense, and always answers with a Reply."""

import asyncio
import time
from typing import Any, Protocol

import msgspec

from hardcalls.endpoints.address import Address
from hardcalls.endpoints.cache import key_of
from hardcalls.endpoints.capacity import Place
from hardcalls.endpoints.evidence import Received, Setback, late, refused, unreadable, unwanted
from hardcalls.endpoints.lost import lost
from hardcalls.endpoints.question import Question, forms_of, wishes_of, without_wishes
from hardcalls.endpoints.settings import Settings
from hardcalls.endpoints.traffic import Traffic
from hardcalls.endpoints.waiting import Patience, Pause, asked_to_wait, used_up
from hardcalls.errors import BudgetSpent, EndpointError
from hardcalls.fault import Fault
from hardcalls.talk import Reply
from hardcalls.transcript import Usage

LARGEST = 4 * 1024 * 1024
"""Bytes of one answer that are read as a reply; no chat reply comes near it."""
TOO_BUSY = frozenset({429, 503, 529})
UNREADABLE = "unreadable_reply"
FREE = Usage(cache_hits=1, cost=0.0)
"""Of a reply that was kept: nothing was sent, read, written or paid for it."""


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
        host = line.address.host
        self._limit = self._traffic.limit_of(host, line.model)
        self._price = self._traffic.prices.of(line.model, host) if self._traffic.prices else None
        self._params = settings.keyless.params
        self._unwanted: set[str] = set()
        if self._traffic.budget and self._price is None:
            self._traffic.budget.without_price(line.model)

    def __repr__(self) -> str:
        return f"Endpoint({self._line.model!r} at {self._line.address.host})"

    async def ask(self, question: Question) -> Reply:
        """One reply to one question, with what went wrong as a fault.

        EndpointError where asking is pointless, BudgetSpent where a call would be one too many.
        """
        while True:
            reply = await self._ask_once(without_wishes(question, self._unwanted))
            if isinstance(reply, Reply):
                return reply
            # What was only wished for, and is not known there, is not asked for again.
            self._unwanted.add(reply)

    async def _ask_once(self, question: Question) -> Reply | str:
        """The reply, or the wish for which there is none."""
        cache = None if self._line.address.remembers else self._traffic.cache
        if cache is None:
            return await self._ask(self._line.body(question), question, key="")
        bodies = [self._line.body(form) for form in forms_of(question)]
        keys = [self._key(body, question) for body in bodies]
        # It may have been answered without what was wished for, and that is told only by asking.
        key = next((k for k in keys if cache.holds(k)), keys[0])
        kept = cache.get(key)
        if kept is not None:
            reply = self._read(kept, question, usage=FREE)
            if reply.fault is None or reply.fault.kind != UNREADABLE:
                return reply
            # Only what could be read is kept: somebody has changed it since, and the agent never said it.
            cache.forget(key)
        if cache.offline:
            raise EndpointError(
                f"{cache.folder} keeps no reply of {self._line.model!r} at {self._line.address.host} to what was asked in trial "
                f"{question.trial + 1} ({cache.hits:,} others were found). Either it was answered with an error when it was "
                "recorded, and errors are not kept, or the scenario, the agent or its settings have changed since: the same "
                "command without --offline asks for what is missing."
            )
        return await self._ask(bodies[0], question, key=keys[0])

    def _key(self, body: dict[str, Any], question: Question) -> str:
        """What the reply to a question is kept under."""
        # Variables that were filled in and headers may hold keys: what is kept is found by neither.
        asked = {k: v for k, v in (body | self._params).items() if k != "headers"}
        return key_of(asked, url=self._line.address.url, seed=question.seed, trial=question.trial)

    async def close(self) -> None:
        """Close the connections."""
        await self._line.close()

    async def _ask(self, body: dict[str, Any], question: Question, *, key: str) -> Reply | str:
        """The reply to a body that is sent until one comes, or the wish for which the endpoint refuses it."""
        traffic, settings, patience = self._traffic, self._settings, None
        calls = 0
        while True:
            place = await self._enter()
            began = traffic.clock()
            calls += 1
            try:
                received = await self._post(body)
                seconds = traffic.clock() - began
                if isinstance(received, Received):
                    self._learn(received, place)
            finally:
                self._limit.leave(place)
            if isinstance(received, Received) and received.ok:
                return self._taken(received, question, calls=calls, seconds=seconds, key=key)
            if isinstance(received, Received) and (wish := unwanted(received, wishes_of(question))):
                return wish
            setback = self._judge(received)
            fault = setback.fault
            traffic.last_fault = f"{fault.kind}: {fault.evidence}"
            if setback.again:
                patience = patience or Patience(
                    retries=settings.retries, first=settings.backoff, longest=settings.longest_wait, seed=question.seed
                )
                headers = received.headers if isinstance(received, Received) else {}
                pause = patience.next(asked_to_wait(headers, now=time.time()))
                if isinstance(pause, Pause):
                    await self._pause(pause)
                    continue
                fault = with_more(fault, pause)
            if calls > 1:
                fault = with_more(fault, f"asked {calls} times")
            # An error costs nothing; what an answer that never arrived would have cost is not known.
            cost = 0.0 if self._price and isinstance(received, Received) else None
            return Reply(fault=fault, usage=Usage(calls=calls, seconds=seconds, cost=cost))

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

    async def _enter(self) -> Place:
        """Wait until one more call may be sent, and count it; leave() gives its place back."""
        budget, limit = self._traffic.budget, self._limit
        if budget is None:
            place = await limit.enter()
        else:
            budget.check()
            try:
                async with asyncio.timeout(budget.seconds_left):
                    place = await limit.enter()
            except TimeoutError:
                budget.stop()
            try:
                budget.reserve()
            except BudgetSpent:
                limit.leave(place)
                raise
        self._traffic.calls += 1
        return place

    async def _pause(self, pause: Pause) -> None:
        """Wait before asking again, without a place among those in flight; no longer than the budget has time."""
        traffic, seconds = self._traffic, pause.seconds
        traffic.retries += 1
        if pause.asked:
            # It waits where all are let in, who are asked to wait like it.
            return
        left = traffic.budget.seconds_left if traffic.budget else None
        traffic.pausing += 1
        try:
            await asyncio.sleep(seconds if left is None else min(seconds, left))
        finally:
            traffic.pausing -= 1

    def _learn(self, received: Received, place: Place) -> None:
        """What an answer says of how much the endpoint bears."""
        limit, headers, longest = self._limit, received.headers, self._settings.longest_wait
        if received.ok:
            limit.answered(place)
        elif received.status in TOO_BUSY:
            limit.refused(place)
        if headers:
            now = time.time()
            if seconds := used_up(headers, now=now):
                limit.hold(min(seconds, longest))
            # A wait that is too long for anybody is not begun.
            if not received.ok and (asked := asked_to_wait(headers, now=now)) and asked <= longest:
                limit.hold(asked)

    def _taken(self, received: Received, question: Question, *, calls: int, seconds: float, key: str) -> Reply:
        """The reply of an answer, paid for and kept."""
        traffic = self._traffic
        reply = self._read(received.content, question, usage=Usage(calls=calls, seconds=seconds), first=received.first)
        unread = reply.fault is not None and reply.fault.kind == UNREADABLE
        # What was cut or refused may come without its counts; an ordinary reply that does is told.
        if traffic.budget and (reply.fault is None or reply.usage.output_tokens is not None):
            traffic.budget.charge(reply.usage, model=self._line.model)
        if traffic.cache is not None and not unread:
            traffic.cache.put(key, received.content, model=self._line.model, host=self._line.address.host)
        if reply.fault:
            traffic.last_fault = f"{reply.fault.kind}: {reply.fault.evidence}"
        return reply

    def _read(self, content: bytes, question: Question, *, usage: Usage, first: float | None = None) -> Reply:
        """The reply in an answer's body. Tokens and cost are those of the answer, unless it was kept."""
        host = self._line.address.host
        if len(content) > LARGEST:
            fault = unreadable(content, f"it is too long; at most {LARGEST:,} bytes are read", host=host)
            return Reply(fault=fault, usage=usage)
        try:
            reply = self._line.read(content, prefix=f"call-{len(question.messages)}")
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as exc:
            return Reply(fault=unreadable(content, exc, host=host), usage=usage)
        if usage is not FREE:
            counted = reply.usage
            usage = Usage(
                calls=usage.calls,
                seconds=usage.seconds,
                input_tokens=counted.input_tokens,
                cached_tokens=counted.cached_tokens,
                output_tokens=counted.output_tokens,
                cost=self._price.cost(counted) if self._price else None,
            )
        return msgspec.structs.replace(reply, usage=usage, first=first)


def with_more(fault: Fault, told: str) -> Fault:
    """The fault with something more in its evidence."""
    return msgspec.structs.replace(fault, evidence=f"{fault.evidence} ({told})") if told else fault
