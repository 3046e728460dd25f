"""Judging stored runs from the command line: what is asked for, how far it is, and what came of it."""

import argparse
import sys
import time
from collections.abc import Mapping
from pathlib import Path

import msgspec

from hardcalls.cli.engine import engine_of
from hardcalls.cli.execution import code_of, stoppable
from hardcalls.cli.streams import say
from hardcalls.cli.tables import rated_line
from hardcalls.cli.tally import short
from hardcalls.config import Config
from hardcalls.config import read as read_config
from hardcalls.judging import Outcome, Tally, judge
from hardcalls.measures.metric import written
from hardcalls.score import Rater
from hardcalls.stopping import Stop
from hardcalls.transcript import Usage

AT_ONCE = 8
LINE_EVERY, LINE_PAUSE, TENTH = 30.0, 2.0, 10
"""Seconds after which a line is due, seconds between two lines at least, and the parts of the way at which one is due."""


def rejudged(given: argparse.Namespace, chosen: Mapping[str, Rater], *, folders: list[Path], cores: int) -> int:
    """Judge one run after another, until one of them is stopped; 0 when all are judged, else as `run`."""
    # What plays customers is never asked here.
    config = msgspec.structs.replace(read_config(Path(given.config) if given.config else None), simulator="")
    return stoppable(lambda stop: _everything(given, config, chosen, folders=folders, cores=cores, stop=stop))


async def _everything(
    given: argparse.Namespace, config: Config, chosen: Mapping[str, Rater], *, folders: list[Path], cores: int, stop: Stop
) -> int:
    async with engine_of(given, config) as engine:
        for folder in folders:
            found = await judge(
                folder,
                engine.judges or {},
                jobs=given.jobs or AT_ONCE,
                sample=given.sample,
                raters=chosen,
                cores=cores,
                budget=engine.budget,
                stop=stop,
                progress=None if given.quiet else Telling(folder.name),
                clock=time.monotonic,
            )
            _tell(found, folder, currency=engine.currency, quiet=given.quiet)
            if found.stopped:
                return code_of(found.stopped)
    return 0


class Telling:
    """Plain lines on stderr: how far it is, at every tenth or after half a minute."""

    def __init__(self, name: str) -> None:
        self._name, self._began = name, time.monotonic()
        self._said_at, self._said = self._began, -1

    def __call__(self, tally: Tally) -> None:
        """Say it where it is due."""
        now, done = time.monotonic(), tally.done
        tenth = done * TENTH // max(1, tally.conversations)
        passed = now - self._said_at
        if passed >= LINE_EVERY or (tenth > self._said and passed >= LINE_PAUSE):
            self._said_at, self._said = now, tenth
            pace = (done - tally.resumed) / max(0.001, now - self._began)
            print(f"{self._name}: judged {done:,} of {tally.conversations:,}, {pace:.1f} a second", file=sys.stderr, flush=True)


def _tell(found: Outcome, folder: Path, *, currency: str, quiet: bool) -> None:
    tally = found.tally
    if found.mended:
        print(f"{folder.name}: {found.mended}", file=sys.stderr)
    for name, count in tally.superseded.items() if not quiet else ():
        what = f"what {name!r} said of {count:,} conversations"
        print(f"{folder.name}: {what} was said by another model, prompt or rubric; it is asked anew", file=sys.stderr)
    if found.stopped:
        kept = f"{tally.done:,} of {tally.conversations:,} conversations are judged and kept, and the old ratings stand"
        print(f"{folder.name}: stopped ({found.stopped}): {kept}; the same command goes on", file=sys.stderr)
    say(f"{folder.name}: {tally_line(tally, currency=currency)}")
    if found.rated:
        say(rated_line(found.rated, folder))


def tally_line(tally: Tally, *, currency: str = "") -> str:
    """What came of asking, on one line."""
    parts = [f"{tally.done:,} of {tally.conversations:,} conversations judged"]
    if tally.resumed:
        parts.append(f"{tally.resumed:,} of them were there already")
    if tally.unasked:
        parts.append(f"{tally.unasked:,} lost to faults that are not the agent's, and not asked about")
    marks = sum(tally.marks.values())
    states = ("given", "not_applicable", "unsupported", "missing")
    if marks:
        listed = ", ".join(f"{tally.marks.get(s, 0):,} {s.replace('_', ' ')}" for s in states)
        parts.append(f"marks now: {listed}")
    if tally.unreached:
        parts.append(f"{tally.unreached:,} answers that could not be had; the same command asks for them again")
    if tally.usage.calls or tally.usage.cache_hits:
        parts.append(f"used {used_line(tally.usage, currency=currency)}")
    return "; ".join(parts)


def used_line(usage: Usage, *, currency: str = "") -> str:
    """Calls, tokens and what they cost; nothing about what is not known."""
    parts = [f"{usage.calls:,} calls"]
    if usage.cache_hits:
        parts.append(f"{usage.cache_hits:,} answers from the cache")
    if usage.input_tokens is not None or usage.output_tokens is not None:
        parts.append(f"{short(usage.input_tokens or 0)} tokens in and {short(usage.output_tokens or 0)} out")
    if usage.cost is not None and currency:
        parts.append(f"cost {written(usage.cost, 'money')} {currency}")
    return ", ".join(parts)
