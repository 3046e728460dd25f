"""One run from the command line: what stops it, and what is said when it has ended."""

import argparse
import asyncio
import gc
import signal
import sys
from collections.abc import Awaitable, Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from hardcalls import store
from hardcalls.cli.engine import Engine
from hardcalls.cli.progress import summary
from hardcalls.cli.progress import teller as told_by
from hardcalls.cli.streams import say
from hardcalls.cli.tables import run_line
from hardcalls.errors import RunError
from hardcalls.plan import Candidate, Plan
from hardcalls.run import Run
from hardcalls.runner import Outcome, Progress, Watch, run
from hardcalls.stopping import Stop

INCOMPLETE = 2
INTERRUPTED = 130
BY_SIGNAL = "interrupted"


def teller(name: str, given: argparse.Namespace, engine: Engine, *, total: int) -> AbstractContextManager[Progress]:
    """Who tells how far a run is, as the flags ask for it."""
    return told_by(name, quiet=given.quiet, json=given.json, total=total, traffic=engine.traffic, currency=engine.currency)


def stoppable(work: Callable[[Stop], Awaitable[int]]) -> int:
    """Do some work that signals stop in good order; its exit code."""

    async def listening() -> int:
        with _heard() as stop:
            return await work(stop)

    with asyncio.Runner(loop_factory=_loop()) as runner:
        return runner.run(listening())


def _loop() -> Callable[[], asyncio.AbstractEventLoop] | None:
    """The faster loop of uvloop, where there is one (not on Windows)."""
    try:
        import uvloop  # noqa: PLC0415  (not on every system)
    except ImportError:
        return None
    return uvloop.new_event_loop


async def execute(
    plan: Plan,
    candidate: Candidate,
    *,
    folder: Path,
    progress: Progress,
    stop: Stop,
    quiet: bool = False,
    watch: Watch | None = None,
) -> tuple[str, Run | None]:
    """Run one candidate: why it was stopped (empty when it is complete), and the run (None while nothing of it had ended).

    If quiet, only what is out of order is said. RunError when not one conversation of it can be scored.
    """
    # What is loaded by now stays: nobody has to look through it again for what could go.
    gc.freeze()
    try:
        outcome = await run(plan, candidate, folder=folder, progress=progress, stop=stop, watch=watch)
    finally:
        gc.unfreeze()
    resumed = () if quiet else _resumed(outcome)
    for line in (*outcome.mended, *resumed, *_stopped(outcome, folder)):
        print(f"{candidate.name}: {line}", file=sys.stderr)
    if not outcome.done:
        return outcome.stopped, None
    found = store.read_conversations(folder)
    if found.transcripts and len(found.excluded) == len(found.transcripts):
        fault = found.excluded[0].excluded
        why = f"{fault.kind}: {fault.evidence}" if fault else ""
        raise RunError(
            f"not one of {len(found.transcripts)} conversations with {candidate.name!r} can be scored; the first was lost to {why}"
        )
    return outcome.stopped, found


def code_of(stopped: str) -> int:
    """The exit code of a run that was stopped for this reason."""
    return INTERRUPTED if stopped.startswith(BY_SIGNAL) else INCOMPLETE if stopped else 0


def _resumed(outcome: Outcome) -> Iterator[str]:
    """What was there already."""
    if outcome.resumed == outcome.total:
        yield "all of its conversations were there already"
    elif outcome.resumed:
        yield f"went on from {outcome.resumed} of {outcome.total}"


def _stopped(outcome: Outcome, folder: Path) -> Iterator[str]:
    """Why a run is not complete, and how it goes on where anything is to be gained by it."""
    if outcome.decided:
        yield f"decided after {outcome.done} of {outcome.total} conversations: {outcome.decided}"
    if outcome.stopped:
        kept = f"{outcome.done} of {outcome.total} conversations have ended and are kept"
        yield f"stopped ({outcome.stopped}): {kept}; `hardcalls resume {folder}` goes on"


def conclude(found: Run | None, folder: Path, *, given: argparse.Namespace, stopped: str) -> None:
    """Say what a run holds."""
    if found:
        say(summary(found, folder, stopped=stopped) if given.json else run_line(found, folder))


@contextmanager
def _heard() -> Iterator[Stop]:
    """What Ctrl-C and SIGTERM ask for."""
    stop = Stop()
    loop = asyncio.get_running_loop()

    def interrupted() -> None:
        if stop.reason:
            stop.drop(BY_SIGNAL)
            return
        stop.ask(BY_SIGNAL)
        print("\nfinishing the conversations that are going on; Ctrl-C again drops them", file=sys.stderr, flush=True)

    handlers = {signal.SIGINT: interrupted, signal.SIGTERM: lambda: stop.drop(f"{BY_SIGNAL} by SIGTERM")}
    # Loops take no signals on Windows: there Ctrl-C ends the process, and nothing that had ended is lost.
    taken = {} if sys.platform == "win32" else handlers
    for number, handler in taken.items():
        loop.add_signal_handler(number, handler)
    try:
        yield stop
    finally:
        for number in taken:
            loop.remove_signal_handler(number)
