"""judge(): judges are asked about the conversations of a stored run, many at a time, and each answer is kept as it comes."""

import asyncio
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import Protocol

import msgspec

from hardcalls import store
from hardcalls.endpoints.budget import Budget, affords_another
from hardcalls.errors import BudgetSpent, HardcallsError, RunError, UsageError, first_of
from hardcalls.journal import CONVERSATIONS, JUDGEMENTS, Judgement, locked, mend, write_whole
from hardcalls.plan import Judge, ask, print_of
from hardcalls.raters import CHECKS
from hardcalls.rating import case_of, rate
from hardcalls.rating.rate import Rated
from hardcalls.rating.said import LOST, Judgements, Key
from hardcalls.record import Record
from hardcalls.sample import limit_of, place
from hardcalls.score import Assessment, Rater
from hardcalls.stimuli import Stimuli
from hardcalls.stopping import Stop
from hardcalls.store import Named
from hardcalls.talk import Clock, still
from hardcalls.transcript import Transcript, Usage


class Tally(Record):
    """What has come of asking so far."""

    conversations: int = 0
    """Those that are to be judged."""
    done: int = 0
    """Of these, the ones of which every judge has said something, earlier times included."""
    resumed: int = 0
    """Of the done ones, those that were done when this began."""
    unasked: int = 0
    """Of the done ones, those lost to faults that are not the agent's: no judge is asked about them."""
    marks: dict[str, int] = {}
    """Marks that came now, by state."""
    unreached: int = 0
    """Answers that a judge could not be reached for, so that the same command asks again."""
    usage: Usage = Usage()
    superseded: dict[str, int] = {}
    """By judge, how many judgements that it made as something else do not count any more."""


class Outcome(Record):
    """How it ended."""

    tally: Tally
    stopped: str = ""
    """Why it ended before it was complete; empty when it is."""
    mended: str = ""
    """What an earlier process had left torn."""
    rated: Rated | None = None
    """The run as it is rated now; None where it was stopped, and the old ratings stand."""


class Progress(Protocol):
    """Told of each conversation that has been judged."""

    def __call__(self, tally: Tally) -> None: ...


async def judge(
    folder: Path,
    judges: Mapping[str, Judge],
    *,
    jobs: int,
    sample: int | None = None,
    raters: Mapping[str, Rater] = CHECKS,
    cores: int = 1,
    budget: Budget | None = None,
    stop: Stop | None = None,
    progress: Progress | None = None,
    clock: Clock = still,
) -> Outcome:
    """Ask what has not been said yet of a stored run, `jobs` conversations at once, then rate it with all that was said.

    What a judge of the same name said as something else (another model, prompt or rubric) is asked anew. With `sample`, only so
    many conversations are judged: those that a hash of their names puts first, the same ones every time.
    """
    if not judges:
        raise UsageError("no judge is named, so there is nothing to ask; name one with --judge NAME=SPEC")
    with locked(folder):
        manifest, stimuli = store.read_plan(folder)
        mended = mend(folder / JUDGEMENTS)
        prints = {name: print_of(j) for name, j in sorted(judges.items())}
        said = Judgements(folder, stored=manifest.judges, wanted=manifest.judges | prints)
        with ExitStack() as open_files:
            work = _Work(
                folder,
                stimuli,
                judges,
                prints,
                said=said,
                sample=sample,
                budget=budget,
                stop=stop or Stop(),
                tell=progress,
                clock=clock,
            )
            open_files.callback(work.close)
            await work.do(jobs=jobs)
        if work.stop.reason:
            return Outcome(tally=work.tally, stopped=work.stop.reason, mended=mended)
        Judgements(folder, stored=manifest.judges, wanted=manifest.judges | prints).drop_superseded()
    rated = rate(folder, raters=raters, judges=prints, jobs=cores)
    return Outcome(tally=work.tally, mended=mended, rated=rated)


class _Work:
    """One run that is being judged, local to judge()."""

    def __init__(
        self,
        folder: Path,
        stimuli: Stimuli,
        judges: Mapping[str, Judge],
        prints: Mapping[str, str],
        *,
        said: Judgements,
        sample: int | None,
        budget: Budget | None,
        stop: Stop,
        tell: Progress | None,
        clock: Callable[[], float],
    ) -> None:
        self._folder, self._stimuli, self._judges, self._prints = folder, stimuli, judges, prints
        self._said, self._budget, self.stop, self._tell, self._clock = said, budget, stop, tell, clock
        self._file: int | None = None
        self._at_work = 0
        # Until one has been judged: a call for each criterion that a judge says it has.
        self._guess = sum(len(getattr(j, "criteria", ())) or 1 for j in judges.values())
        self._last = self._limit_of(sample)
        keys = [0, 0]
        for key in self._keys():
            keys[0] += 1
            keys[1] += self._complete(key)
        superseded = {n: c for n, c in said.superseded.items() if n in judges}
        self.tally = Tally(conversations=keys[0], done=keys[1], resumed=keys[1], superseded=superseded)
        self._unreached: set[Key] = set()

    def close(self) -> None:
        """Close the file of judgements."""
        if self._file is not None:
            os.close(self._file)
            self._file = None

    async def do(self, *, jobs: int) -> None:
        """Ask until nothing is left, or until it is told to stop; whom a judge could not be reached for, once more at the end."""
        await self._all((t for t in self._transcripts() if not self._complete(t.key)), jobs=jobs)
        again, self._unreached = self._unreached, set()
        if again and not self.stop.reason:
            self._said = Judgements(self._folder, stored=self._prints, wanted=self._said.wanted)
            await self._all((t for t in self._transcripts() if t.key in again), jobs=jobs)

    async def _all(self, waiting: Iterator[Transcript], *, jobs: int) -> None:
        workers: list[asyncio.Task[None]] = []
        self.stop.drops(lambda: [w.cancel() for w in workers])
        try:
            async with asyncio.TaskGroup() as group:
                workers += [group.create_task(self._one_after_another(waiting)) for _ in range(jobs)]
        except* HardcallsError as found:
            raise first_of(found) from found

    async def _one_after_another(self, waiting: Iterator[Transcript]) -> None:
        while not self.stop.reason and affords_another(self._budget, self.stop, at_work=self._at_work, guess=self._guess):
            # A judge that never waits would let nobody else have a turn, nor a signal be heard.
            await asyncio.sleep(0)
            transcript = next(waiting, None)
            if transcript is None:
                return
            self._at_work += 1
            try:
                await self._one(transcript)
            except BudgetSpent:
                self.stop.ask(f"budget: {self._budget.spent or self._budget.said}" if self._budget else "the budget is spent")
            finally:
                self._at_work -= 1

    async def _one(self, transcript: Transcript) -> None:
        """Every judge that has said nothing of a conversation yet."""
        key, began = transcript.key, self._clock()
        if transcript.excluded:
            self._count(unasked=self.tally.unasked + 1)
            return
        case = case_of(self._stimuli, transcript)
        used = Usage()
        for name, one in self._judges.items():
            if not self._said.has(name, key):
                found = await ask(name, one, case, goes_on="then the same command goes on")
                self._keep(Judgement(scenario=key[0], trial=key[1], judge=name, assessment=found, instrument=self._prints[name]))
                used = used.plus(found.sheet.usage) if found.sheet else used
                self._note(key, found)
        if self._budget:
            self._budget.finished(used, seconds=self._clock() - began)
        self._count(usage=self.tally.usage.plus(used))

    def _note(self, key: Key, found: Assessment) -> None:
        marks = dict(self.tally.marks)
        for mark in found.sheet.marks if found.sheet else ():
            marks[mark.state] = marks.get(mark.state, 0) + 1
        lost = any(f.kind == LOST for f in found.faults)
        if lost:
            self._unreached.add(key)
        self.tally = msgspec.structs.replace(self.tally, marks=marks, unreached=self.tally.unreached + lost)

    def _count(self, **more: object) -> None:
        done = min(self.tally.done + 1, self.tally.conversations)
        self.tally = msgspec.structs.replace(self.tally, done=done, **more)
        if self._tell:
            self._tell(self.tally)

    def _keep(self, row: Judgement) -> None:
        """Add one line, whole or not at all: whatever ends this process, it is not asked for again."""
        path = self._folder / JUDGEMENTS
        try:
            if self._file is None:
                self._file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o644)
            write_whole(self._file, msgspec.json.encode(row) + b"\n")
        except OSError as exc:
            why = f"{path} cannot be written: {exc.strerror or exc}"
            raise RunError(f"{why}; what had been judged is kept: mend that, then the same command goes on") from exc

    def _complete(self, key: Key) -> bool:
        return all(self._said.has(name, key) for name in self._judges)

    def _limit_of(self, sample: int | None) -> int | None:
        """The highest place that belongs to a sample; None for all conversations."""
        if sample is None:
            return None
        return limit_of((row.key for row in store.rows(self._folder / CONVERSATIONS, Named)), sample)

    def _keys(self) -> Iterator[Key]:
        for row in store.rows(self._folder / CONVERSATIONS, Named):
            if self._last is None or place(row.key) <= self._last:
                yield row.key

    def _transcripts(self) -> Iterator[Transcript]:
        for row in store.rows(self._folder / CONVERSATIONS, Transcript):
            if self._last is None or place(row.key) <= self._last:
                yield row
