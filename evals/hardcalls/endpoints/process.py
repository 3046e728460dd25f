"""A command that answers lines with lines: its processes are started, asked, stopped in time, and never outlive us."""

import asyncio
import contextlib
import os
import signal
from collections.abc import Mapping, Sequence

import msgspec

from hardcalls.endpoints.evidence import shortened
from hardcalls.endpoints.secret import Secrets
from hardcalls.errors import EndpointError
from hardcalls.fault import Fault

LARGEST = 4 * 1024 * 1024
"""Bytes of one line that are read."""
TAIL = 4096
NOT_READING = "; it has to read lines until there are no more (or set fresh = true)"
GRACE = 1.0
"""Seconds that a process has to end by itself, and once more after it was asked to."""
PLAIN = {"PYTHONUNBUFFERED": "1", "PYTHONIOENCODING": "utf-8"}
"""A bot in Python is heard when it prints, without having to flush."""


class Head(msgspec.Struct, frozen=True):
    """What a line has to say to be matched with its question."""

    id: str


class Process:
    """One process. Several questions may be on their way; each line is matched by its id."""

    def __init__(self, process: asyncio.subprocess.Process, *, secrets: Secrets) -> None:
        self._process, self._secrets = process, secrets
        self._waiting: dict[str, asyncio.Future[bytes | Fault]] = {}
        self._given_up: set[str] = set()
        self._writing = asyncio.Lock()
        self._tail = b""
        self._end: Fault | None = None
        """What is said to whoever asks it after it has ended."""
        self.failed = False
        """Whether it ended with a question unanswered."""
        self.answered = False
        self.retired = False
        """Whether it gets no further questions."""
        self.closing = False
        self._errors = asyncio.create_task(self._listen_to_errors())
        self._lines = asyncio.create_task(self._listen())

    @classmethod
    async def start(cls, command: Sequence[str], *, environment: Mapping[str, str], secrets: Secrets) -> "Process":
        """A new process in a group of its own; EndpointError where it cannot be started."""
        try:
            process = await asyncio.create_subprocess_exec(
                *command,
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.PIPE,
                env={**environment, **PLAIN},
                limit=LARGEST,
                start_new_session=True,
            )
        except (OSError, ValueError) as exc:
            why = (exc.strerror or exc) if isinstance(exc, OSError) else exc
            raise EndpointError(f"the command {command[0]!r} cannot be started: {why}; try it in a shell from this folder") from exc
        return cls(process, secrets=secrets)

    @property
    def idle(self) -> bool:
        """Whether nobody waits for it."""
        return not self._waiting

    async def ask(self, name: str, line: bytes, *, seconds: float, last: bool = False) -> bytes | Fault:
        """The line that answers a question, or what went wrong; after the last one there is nothing more to read for it."""
        if self._end:
            self.failed = True
            return self._end
        answer: asyncio.Future[bytes | Fault] = asyncio.get_running_loop().create_future()
        self._waiting[name] = answer
        try:
            async with asyncio.timeout(seconds):
                await self._write(line, last=last)
                found = await answer
        except BaseException as exc:
            self._given_up.add(name)
            if not isinstance(exc, TimeoutError):
                raise
            self.retired = True
            said = f"; it last said {self.last_words!r}" if self.last_words else ""
            return Fault(kind="bot_timeout", evidence=f"the command gave no answer within {seconds:g} s{said}")
        finally:
            del self._waiting[name]
        return found

    @property
    def last_words(self) -> str:
        """The last line that it wrote to stderr."""
        lines = [line for line in self._tail.decode("utf-8", "replace").splitlines() if line.strip()]
        return shortened(self._secrets.out_of(lines[-1])) if lines else ""

    async def close(self) -> None:
        """End it, and whatever it has started: by the end of its input, else by a signal, else for good."""
        self.retired = self.closing = True
        if self._process.stdin:
            self._process.stdin.close()
        for number in (None, signal.SIGTERM, signal.SIGKILL):
            if number:
                self._signal(number)
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(GRACE):
                    await self._process.wait()
                    break
        self._signal(signal.SIGKILL)  # what it started and left behind
        for task in (self._lines, self._errors):
            task.cancel()
        await asyncio.gather(self._lines, self._errors, return_exceptions=True)
        self._process._transport.close()  # type: ignore[attr-defined]  # noqa: SLF001  (pipes that a runaway still holds)

    def _signal(self, number: signal.Signals) -> None:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self._process.pid, number)

    async def _write(self, line: bytes, *, last: bool) -> None:
        stdin = self._process.stdin
        if stdin is None:
            return
        # A process that has ended is noticed by whoever reads from it.
        try:
            async with self._writing:
                stdin.write(line + b"\n")
                await stdin.drain()
                if last:
                    stdin.write_eof()
        except (BrokenPipeError, ConnectionResetError):
            return
        except RuntimeError:  # what uvloop raises where asyncio has the two above
            if not stdin.is_closing():
                raise

    async def _listen(self) -> None:
        stdout = self._process.stdout
        while stdout:
            try:
                line = await stdout.readline()
            except ValueError:
                self._all_get("unreadable_reply", f"the command wrote a line of more than {LARGEST:,} bytes")
                self._signal(signal.SIGKILL)
                break
            if not line:
                break
            if line.strip():
                self._take(line)
        self.retired = True
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(GRACE):
                await self._process.wait()
                await self._errors
        code = self._process.returncode
        how = "closed its output" if code is None else f"was ended by signal {-code}" if code < 0 else f"ended with code {code}"
        self.failed = bool(self._waiting)
        said = f": {self.last_words}" if self.last_words else NOT_READING if code == 0 else ""
        self._end = Fault(kind="bot_error", evidence=f"the command {how} before it answered{said}")
        self._all_get(self._end.kind, self._end.evidence)

    def _take(self, line: bytes) -> None:
        """Give a line to whoever waits for it; a line that is no answer fails all who wait, because it may be anybody's."""
        start = shortened(self._secrets.out_of(line[:400].decode("utf-8", "replace")))[:80]
        try:
            name = msgspec.json.decode(line, type=Head).id
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as exc:
            why = f"the command wrote a line that is no answer ({exc}); print everything else to stderr. It begins {start!r}"
            self._all_get("unreadable_reply", why)
            return
        answer = self._waiting.get(name)
        if answer and not answer.done():
            self.answered = True
            answer.set_result(self._secrets.out_of_bytes(line))
        elif name not in self._given_up:
            why = f"the command answered a question {name!r} that was not asked, or answered it twice; repeat the id of each line"
            self._all_get("unreadable_reply", why)

    def _all_get(self, kind: str, evidence: str) -> None:
        for answer in self._waiting.values():
            if not answer.done():
                answer.set_result(Fault(kind=kind, evidence=evidence))

    async def _listen_to_errors(self) -> None:
        while self._process.stderr:
            piece = await self._process.stderr.read(1 << 16)
            if not piece:
                break
            self._tail = (self._tail + piece)[-TAIL:]
