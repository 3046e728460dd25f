"""A command as its own process on its own core, with what it cost by the system's own accounts."""

import contextlib
import json
import os
import pty
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.memory import Peak, watched

ROOT = Path(__file__).parents[1]
ENVIRONMENT = {"OPENAI_API_KEY": "none-needed", "TERM": "xterm-256color", "COLUMNS": "120"}


class FailedError(Exception):
    """A command that should have worked did not; its output is the message."""


@dataclass(frozen=True, kw_only=True)
class Cost:
    """One process from its start to its end, start-up included."""

    wall: float
    """Seconds."""
    cpu: float
    """Seconds in user and system mode, of its children too."""
    peak: float
    """MB resident at most, of its largest process."""
    together: float
    """MB at most, of it and its children; 0 where nobody looked."""
    code: int
    output: str


@dataclass(frozen=True, kw_only=True)
class Cores:
    """Which cores the two sides get; on a machine with one, they share it."""

    server: frozenset[int]
    client: frozenset[int]


def every_core() -> frozenset[int]:
    """All that there are."""
    return frozenset(os.sched_getaffinity(0))


def cores() -> Cores:
    """The first core for the server (and for whoever measures), the last for the client."""
    given = sorted(os.sched_getaffinity(0))
    return Cores(server=frozenset(given[:1]), client=frozenset(given[-1:]))


@contextlib.contextmanager
def on(chosen: frozenset[int]) -> Iterator[None]:
    """Processes that are started within go to these cores."""
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, chosen)
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)


def python(*arguments: str) -> list[str]:
    """A command line of this interpreter."""
    return [sys.executable, *arguments]


def measured(command: Sequence[str], *, pinned: frozenset[int], terminal: bool = False, family: bool = False) -> Cost:
    """Run a command to its end; FailedError when it fails. With `terminal`, it writes to one, so that it shows its progress."""
    cost = tried(command, pinned=pinned, terminal=terminal, family=family)
    if cost.code:
        raise FailedError(f"{' '.join(command)} ended with {cost.code}:\n{cost.output[-2000:]}")
    return cost


def tried(command: Sequence[str], *, pinned: frozenset[int], terminal: bool = False, family: bool = False) -> Cost:
    """Run a command to its end, whatever its code. With `family`, what it and its children hold together is looked at."""
    reading, writing = pty.openpty() if terminal else os.pipe()
    started = time.perf_counter()
    with on(pinned):
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=writing, stderr=writing, cwd=ROOT, env=environment())
    os.close(writing)
    found: list[bytes] = []
    reader = threading.Thread(target=_drain, args=(reading, found))
    reader.start()
    with watched(process.pid) if family else contextlib.nullcontext(Peak()) as peak:
        _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    reader.join()
    return Cost(
        wall=wall,
        cpu=usage.ru_utime + usage.ru_stime,
        peak=usage.ru_maxrss / 1024,
        together=peak.megabytes,
        code=process.returncode,
        output=b"".join(found).decode(errors="replace"),
    )


def environment() -> dict[str, str]:
    """This process's environment, with what the measured ones need."""
    return dict(os.environ) | ENVIRONMENT | {"PYTHONPATH": os.pathsep.join(filter(None, (os.environ.get("PYTHONPATH"), str(ROOT))))}


def _drain(reading: int, found: list[bytes]) -> None:
    # A terminal that is closed on its other side reads as an error.
    with contextlib.suppress(OSError):
        while piece := os.read(reading, 65_536):
            found.append(piece)
    os.close(reading)


@dataclass(frozen=True, kw_only=True)
class Mock:
    """A running mock endpoint."""

    url: str

    def stats(self) -> dict[str, Any]:
        """What it has counted."""
        found: dict[str, Any] = json.loads(_fetched(f"{self.url}/stats"))
        return found

    def reset(self) -> None:
        """Let it count from 0 again."""
        _fetched(f"{self.url}/reset")


def _fetched(url: str) -> bytes:
    with urllib.request.urlopen(url, timeout=30) as answer:
        found: bytes = answer.read()
        return found


@contextlib.contextmanager
def mock(*arguments: str, pinned: frozenset[int]) -> Iterator[Mock]:
    """A mock endpoint for as long as it is needed."""
    with on(pinned):
        process = subprocess.Popen(
            python("-m", "benchmarks.mock_endpoint", *arguments), stdout=subprocess.PIPE, cwd=ROOT, text=True
        )
    try:
        if process.stdout is None or not (url := process.stdout.readline().strip()):
            raise FailedError("the mock endpoint did not start")
        yield Mock(url=url)
    finally:
        process.terminate()
        process.wait()
