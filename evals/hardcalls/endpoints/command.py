"""A command as something that can be asked: which of its processes gets a question, and when another one is started."""

import asyncio
import itertools
import time
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from hardcalls.endpoints.process import Process
from hardcalls.endpoints.secret import Secrets
from hardcalls.errors import EndpointError
from hardcalls.fault import Fault
from hardcalls.record import Record

STILLBORN = 3
"""So many processes that end before anything was ever answered mean that none will answer."""


class Heard(Record):
    """What came of a question."""

    line: bytes = b""
    fault: Fault | None = None
    seconds: float = 0.0
    """Without waiting for its turn."""


class Command:
    """The processes of one command: one for all questions, or a fresh one for each. Close it in the loop it was used in."""

    def __init__(
        self,
        command: Sequence[str],
        *,
        timeout: float,
        at_once: int | None,
        fresh: bool,
        environment: Mapping[str, str],
        secrets: Secrets,
    ) -> None:
        self._command, self._timeout, self._fresh = command, timeout, fresh
        self._environment, self._secrets = environment, secrets
        self._turns = asyncio.Semaphore(at_once) if at_once else None
        self._starting = asyncio.Lock()
        self._current: Process | None = None
        self._closing: set[asyncio.Task[None]] = set()
        self._numbers = itertools.count(1)
        self._answered = False
        self._stillborn = 0

    async def ask(self, question: Mapping[str, Any]) -> Heard:
        """The answer to a question (an `id` is added to it); EndpointError where the command never answers anything."""
        if self._turns is None:
            return await self._ask(question)
        async with self._turns:
            return await self._ask(question)

    async def close(self) -> None:
        """End all processes."""
        if self._current:
            self._retire(self._current)
            self._current = None
        await asyncio.gather(*self._closing)

    async def _ask(self, question: Mapping[str, Any]) -> Heard:
        name = str(next(self._numbers))
        line = msgspec.json.encode({"id": name, **question})
        process = await self._process()
        started = time.monotonic()
        try:
            answer = await process.ask(name, line, seconds=self._timeout, last=self._fresh)
        finally:
            if process.idle and (process.retired or self._fresh):
                self._retire(process)
        seconds = time.monotonic() - started
        self._answered |= process.answered
        if isinstance(answer, bytes):
            return Heard(line=answer, seconds=seconds)
        if process.failed and not self._answered:
            self._stillborn += 1
            if self._stillborn >= STILLBORN:
                raise EndpointError(
                    f"{answer.evidence}; {self._stillborn} processes of {self._command[0]!r} have ended like this, and none has "
                    "answered anything. Try it in a shell from this folder, with a line as docs/agents.md shows it"
                )
        return Heard(fault=answer, seconds=seconds)

    async def _process(self) -> Process:
        if self._fresh:
            return await self._started()
        async with self._starting:
            if self._current is None or self._current.retired:
                if self._current and self._current.idle:
                    self._retire(self._current)
                self._current = await self._started()
            return self._current

    async def _started(self) -> Process:
        return await Process.start(self._command, environment=self._environment, secrets=self._secrets)

    def _retire(self, process: Process) -> None:
        """Let it end while others go on; close() waits for that."""
        if process.closing:
            return
        process.closing = True
        task = asyncio.create_task(process.close())
        self._closing.add(task)
        task.add_done_callback(self._closing.discard)
        if process is self._current:
            self._current = None
