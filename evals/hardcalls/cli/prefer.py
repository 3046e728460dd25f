"""`hardcalls prefer`: which of two runs a judge prefers, asked in both orders."""

import argparse
import inspect
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import msgspec

from hardcalls.cli.engine import engine_of
from hardcalls.cli.execution import code_of, stoppable
from hardcalls.cli.folders import one
from hardcalls.cli.preferred import preferred_text
from hardcalls.cli.saved import check_place, save
from hardcalls.cli.streams import say, width
from hardcalls.config import Config
from hardcalls.config import read as read_config
from hardcalls.errors import UsageError
from hardcalls.judges.judge import RubricJudge
from hardcalls.judges.pairwise import Choosing, PairJudge
from hardcalls.plan import Judge, print_of
from hardcalls.preference import Preferences
from hardcalls.preferring import prefer
from hardcalls.run import Run
from hardcalls.stopping import Stop

LINE_EVERY = 10.0
"""Seconds between two lines that say how far it is."""


def main(given: argparse.Namespace) -> int:
    """Print what each judge prefers, and store it; 0 when all pairs were asked about, 2 when a budget ended it."""
    if not given.judge:
        raise UsageError("who is to compare them? Name a judge with --judge NAME=SPEC")
    if given.panel:
        raise UsageError("--panel makes one sheet of several, and here there are no sheets; leave it out: each judge is asked")
    if given.offline and not given.cache:
        raise UsageError("--offline takes every reply from a cache: name it with --cache DIR")
    # What plays customers is never asked here.
    config = msgspec.structs.replace(read_config(Path(given.config) if given.config else None), simulator="")
    baseline, candidate = one(given.baseline), one(given.candidate)
    return stoppable(lambda stop: _everything(given, config, baseline, candidate, stop=stop))


async def _everything(given: argparse.Namespace, config: Config, baseline: Run, candidate: Run, *, stop: Stop) -> int:
    found: list[Preferences] = []
    async with engine_of(given, config) as engine:
        judges = {name: _pairing(name, judge, {*given.hide, *_names(baseline, candidate)}) for name, judge in _all(engine.judges)}
        for name in judges if given.output else ():
            check_place(_place(given.output, name, several=len(judges) > 1))
        for name, judge in judges.items():
            telling = None if given.quiet or given.json else Telling(name)
            result = await prefer(
                baseline,
                candidate,
                judge,
                jobs=given.jobs,
                sample=given.sample,
                budget=engine.budget,
                stop=stop,
                progress=telling,
                clock=time.monotonic,
            )
            found.append(result)
            if given.output:
                save(_place(given.output, name, several=len(judges) > 1), result)
            if not given.json:
                say(preferred_text(result, columns=width()))
            if result.stopped:
                break
    if given.json:
        say(msgspec.json.format(msgspec.json.encode(found), indent=2).decode())
    return code_of(found[-1].stopped)


def _all(judges: object) -> Iterator[tuple[str, Judge]]:
    yield from judges.items() if isinstance(judges, dict) else ()


def _pairing(name: str, judge: Judge, names: set[str]) -> PairJudge | Choosing:
    """The judge as one of pairs; UsageError for one of the user's own that cannot be."""
    if isinstance(judge, RubricJudge):
        return PairJudge(judge, names=names)
    if inspect.iscoroutinefunction(getattr(judge, "prefer", None)):
        return Choosing(name, judge, instrument=print_of(judge), names=names)  # type: ignore[arg-type]  # (it has `prefer`)
    raise UsageError(
        f"--judge {name}: {type(judge).__name__} has no `async def prefer(one, two)`, so it cannot compare two conversations; "
        "see docs/judges.md"
    )


def _names(*runs: Run) -> Iterator[str]:
    """What the agents are called, and the models behind them."""
    for run in runs:
        yield run.name
        kind, found, model = run.manifest.spec.partition(":")
        if found and kind in {"openai", "openai-responses", "anthropic"}:
            yield model


def _place(output: str, name: str, *, several: bool) -> Path:
    path = Path(output)
    return path.with_name(f"{path.stem}-{name}{path.suffix}") if several else path


class Telling:
    """A line on stderr from time to time: how many pairs have been asked about."""

    def __init__(self, name: str) -> None:
        self._name, self._said_at = name, time.monotonic()

    def __call__(self, done: int, total: int) -> None:
        """Say it where it is due."""
        now = time.monotonic()
        if now - self._said_at >= LINE_EVERY:
            self._said_at = now
            print(f"{self._name}: asked about {done:,} of {total:,} pairs", file=sys.stderr, flush=True)
