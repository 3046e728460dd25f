"""One run from the command line: what its endpoints share, what stops it, and what is said when it has ended."""

import argparse
import asyncio
import contextlib
import inspect
import signal
import sys
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path

from hardcalls import store
from hardcalls.cli.progress import teller as told_by
from hardcalls.cli.streams import say
from hardcalls.cli.tables import run_line
from hardcalls.config import Config
from hardcalls.endpoints.budget import Budget
from hardcalls.endpoints.traffic import Traffic
from hardcalls.errors import RunError, UsageError
from hardcalls.plan import Candidate, Judge, Plan
from hardcalls.plugins import load
from hardcalls.run import Run
from hardcalls.runner import Outcome, Progress, run
from hardcalls.stopping import Stop

INCOMPLETE = 2
INTERRUPTED = 130
BY_SIGNAL = "interrupted"


@dataclass(frozen=True, kw_only=True)
class Engine:
    """What all agents, judges and customers of one command share."""

    traffic: Traffic | None = None
    judges: Mapping[str, Judge] | None = None
    currency: str = ""

    @property
    def budget(self) -> Budget | None:
        """What all calls may use."""
        return self.traffic.budget if self.traffic else None


@contextmanager
def engine_of(given: argparse.Namespace, config: Config) -> Iterator[Engine]:
    """The engine that the flags and the settings ask for."""
    del config
    yield Engine(judges=dict(judge_of(text) for text in given.judge) or None)


def judge_of(text: str) -> tuple[str, Judge]:
    """The name and the judge that `NAME=python:module:attr` means; an object with `judge(case)`, or a class of one."""
    name, found, spec = text.partition("=")
    name, spec = (name, spec) if found else ("judge", text)
    kind, _, rest = spec.partition(":")
    if kind != "python" or not rest:
        raise UsageError(f"--judge {text!r}: write it as NAME=python:module:attr")
    loaded = load(rest, what="judge")
    judge: Judge = loaded() if isinstance(loaded, type) else loaded
    if not inspect.iscoroutinefunction(getattr(judge, "judge", None)):
        raise UsageError(f"--judge {text!r}: {type(judge).__name__} has no `async def judge(case)`; see hardcalls.plan.Judge")
    return name, judge


def execute(plan: Plan, candidate: Candidate, *, folder: Path, progress: Progress) -> tuple[int, Run]:
    """Run one candidate: the exit code, and the run; RunError when not one conversation of it can be scored."""
    outcome = asyncio.run(_stoppable(plan, candidate, folder=folder, progress=progress))
    for line in outcome.mended:
        print(f"{candidate.name}: {line}", file=sys.stderr)
    if outcome.resumed:
        whole = outcome.resumed == outcome.total
        text = "all of its conversations were there already" if whole else f"went on from {outcome.resumed} of {outcome.total}"
        print(f"{candidate.name}: {text}", file=sys.stderr)
    if outcome.stopped:
        print(f"{candidate.name}: {told(outcome, folder)}", file=sys.stderr)
    if not outcome.done:
        raise RunError(f"not one of {outcome.total} conversations with {candidate.name!r} had ended; there is nothing to score")
    found = store.read_run(folder)
    if found.transcripts and len(found.excluded) == len(found.transcripts):
        fault = found.excluded[0].excluded
        why = f"{fault.kind}: {fault.evidence}" if fault else ""
        raise RunError(
            f"not one of {len(found.transcripts)} conversations with {candidate.name!r} can be scored; the first was lost to {why}"
        )
    code = INTERRUPTED if outcome.stopped.startswith(BY_SIGNAL) else INCOMPLETE if outcome.stopped else 0
    return code, found


def told(outcome: Outcome, folder: Path) -> str:
    """Why a run is not complete, and how it goes on."""
    kept = f"{outcome.done} of {outcome.total} conversations have ended and are kept"
    return f"stopped ({outcome.stopped}): {kept}; `hardcalls resume {folder}` goes on"


def teller(name: str, given: argparse.Namespace, engine: Engine, *, total: int) -> AbstractContextManager[Progress]:
    """Who tells how far a run is, as the flags ask for it."""
    return told_by(name, quiet=given.quiet, json=given.json, total=total, traffic=engine.traffic, currency=engine.currency)


def conclude(found: Run, folder: Path) -> None:
    """Say what a run holds."""
    say(run_line(found, folder))


async def _stoppable(plan: Plan, candidate: Candidate, *, folder: Path, progress: Progress) -> Outcome:
    """Run, and stop in good order when a signal says so."""
    stop = Stop()
    loop = asyncio.get_running_loop()

    def interrupted() -> None:
        if stop.reason:
            stop.drop(BY_SIGNAL)
            return
        stop.ask(BY_SIGNAL)
        print("\nfinishing the conversations that are going on; Ctrl-C again drops them", file=sys.stderr, flush=True)

    handlers = {signal.SIGINT: interrupted, signal.SIGTERM: lambda: stop.drop(f"{BY_SIGNAL} by SIGTERM")}
    # Where a loop cannot take signals (Windows), Ctrl-C still ends the process, and nothing that had ended is lost.
    with contextlib.suppress(NotImplementedError):
        for number, handler in handlers.items():
            loop.add_signal_handler(number, handler)
    try:
        return await run(plan, candidate, folder=folder, progress=progress, stop=stop)
    finally:
        with contextlib.suppress(NotImplementedError):
            for number in handlers:
                loop.remove_signal_handler(number)
