"""Says how far a run is: a live display on a terminal, plain lines elsewhere, one JSON object a line for programs, or nothing."""

import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import msgspec

from hardcalls.cli.streams import say
from hardcalls.cli.tally import Shared, Tally, cut, packed
from hardcalls.ledger import ledger
from hardcalls.run import Run
from hardcalls.runner import Progress, Standing
from hardcalls.spending import spending
from hardcalls.transcript import Transcript

PER_SECOND = 2
"""How often a live display is drawn."""
LINE_EVERY = 30.0
"""Seconds after which a plain line is due whatever has happened."""
LINE_PAUSE = 2.0
"""Seconds that lie at least between two plain lines."""
TENTH = 10
NO_SCREEN = frozenset({"", "dumb", "unknown"})

Clock = Callable[[], float]
Told = Callable[[Transcript], None]
"""What a way of telling does with each conversation, once it is counted."""


@contextmanager
def teller(
    name: str,
    *,
    quiet: bool,
    json: bool,
    total: int,
    traffic: Shared | None = None,
    currency: str = "",
    clock: Clock = time.monotonic,
) -> Iterator[Progress]:
    """Who tells of a run: JSON events if asked for, nothing if quiet, else a display where stderr is a terminal that can move."""
    tally = Tally(total=total, began=clock(), traffic=traffic, currency=currency)
    if quiet:
        yield lambda transcript, standing: None  # noqa: ARG005  (nobody is told)
        return
    if json:
        telling = events(name, tally)
    elif sys.stderr.isatty() and os.environ.get("TERM", "") not in NO_SCREEN:
        telling = screen(name, tally, clock=clock)
    else:
        telling = lines(name, tally, clock=clock)
    with telling as told:

        def tell(transcript: Transcript, standing: Standing) -> None:
            tally.add(transcript, standing, now=clock())
            told(transcript)

        yield tell


@contextmanager
def events(name: str, tally: Tally) -> Iterator[Told]:
    """One JSON object a line on stdout: what ended, and how far the run is."""

    def told(transcript: Transcript) -> None:
        say(msgspec.json.encode({"event": "conversation", "agent": name} | event(transcript, tally.standing)).decode())

    yield told


def event(transcript: Transcript, standing: Standing) -> dict[str, Any]:
    """A conversation that has ended, as JSON tells it; trials are counted from 1."""
    lost = transcript.excluded
    return {
        "scenario": transcript.scenario,
        "trial": transcript.trial + 1,
        "ended_by": transcript.ending.by,
        "handed_over": transcript.executed is not None,
        "lost_to": lost.kind if lost else None,
        "faults": [msgspec.to_builtins(f) | {"blame": f.blame} for f in transcript.faults],
        "usage": transcript.usage,
        "customer_usage": transcript.customer_usage,
        "done": standing.done,
        "total": standing.total,
    }


def summary(run: Run, folder: Path, *, stopped: str = "") -> str:
    """The last event of a run, as a line of JSON: what it holds, whose faults there were, and what it used."""
    found = ledger(run)
    told = {
        "event": "summary",
        "agent": run.name,
        "folder": str(folder),
        "stopped": stopped,
        "planned": found.planned,
        "finished": found.finished,
        "counted": found.counted,
        "handed_over": sum(t.executed is not None and t.excluded is None for t in run.transcripts),
        "faults": [{"kind": e.kind, "blame": e.blame, "decided": e.decided, "recovered": e.recovered} for e in found.entries],
        "used": spending(run),
    }
    return msgspec.json.encode(told).decode()


@contextmanager
def lines(name: str, tally: Tally, *, clock: Clock, every: float = LINE_EVERY) -> Iterator[Told]:
    """Plain lines on stderr, at every tenth or after half a minute."""
    one_at_a_time, over = threading.Lock(), threading.Event()
    said_at, said = clock(), -1

    def line() -> None:
        nonlocal said_at, said
        with one_at_a_time:
            said_at, said = clock(), tally.standing.done
            print(tally.line(name, said_at), file=sys.stderr, flush=True)

    def told(transcript: Transcript) -> None:
        del transcript
        done, total = tally.standing.done, tally.standing.total
        is_next_tenth = done * TENTH // total > max(0, said) * TENTH // total
        if done == total or (is_next_tenth and clock() - said_at >= min(LINE_PAUSE, every)):
            line()

    def tick() -> None:
        while not over.wait(every / TENTH):
            if clock() - said_at >= every:
                line()

    ticking = threading.Thread(target=tick, name="progress", daemon=True)
    ticking.start()
    try:
        yield told
    finally:
        over.set()
        ticking.join()


@contextmanager
def screen(name: str, tally: Tally, *, clock: Clock) -> Iterator[Told]:
    """A display on the terminal that is drawn anew a few times a second, whatever happens meanwhile."""
    # Rich takes a while to import: only who looks at a terminal waits for it.
    from rich.console import Console  # noqa: PLC0415  (see above)
    from rich.live import Live  # noqa: PLC0415  (see above)
    from rich.text import Text  # noqa: PLC0415  (see above)

    console = Console(stderr=True, highlight=False)

    def picture() -> Text:
        rows = drawn(name, tally, now=clock(), columns=console.width, unicode=not console.options.ascii_only)
        return Text("\n".join(rows), no_wrap=True, overflow="crop")

    same = sys.stdout.isatty()
    with Live(console=console, get_renderable=picture, refresh_per_second=PER_SECOND, transient=True, redirect_stdout=same):
        yield lambda transcript: None  # noqa: ARG005  (what is drawn is drawn from the tally)
    if tally.ended and not same:
        print(tally.line(name, clock()), file=sys.stderr, flush=True)


def drawn(name: str, tally: Tally, *, now: float, columns: int, unicode: bool) -> list[str]:
    """The lines of a display that is so wide; the last column stays free, so that no terminal wraps."""
    room = max(8, columns - 1)
    standing = tally.standing
    share = standing.done / max(1, standing.total)
    counts = f" {standing.done}/{standing.total} {share:.0%}"
    name = cut(name, max(4, room // 3))
    width = min(60, room - len(name) - len(counts) - 1)
    on, off = ("━", "─") if unicode else ("#", ".")
    filled = min(width, int(share * width))
    bar = f" {on * filled}{off * (width - filled)}" if width >= 4 else ""  # noqa: PLR2004  (a bar that says something)
    rows = [cut(f"{name}{bar}{counts}", room)]
    rows += packed(tally.outcomes(), room)
    rows += packed([*tally.pace(now), *tally.traffic()], room)
    rows += packed(tally.spent(), room)
    return [*rows, *([cut(f"last fault: {tally.last_fault}", room)] if tally.last_fault else [])]
