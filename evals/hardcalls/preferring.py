"""prefer(): a judge is asked which of two runs dealt better with the same customers, many pairs at a time."""

import asyncio
from collections import deque
from collections.abc import Iterable
from typing import Protocol

from hardcalls.comparison import shared_by
from hardcalls.endpoints.budget import Budget, affords_another
from hardcalls.errors import BudgetSpent, CrashError, HardcallsError, RunError, first_of
from hardcalls.preference import SCHEMA, Paired, Preference, Preferences, results
from hardcalls.replay import NO_WORLD
from hardcalls.run import Run
from hardcalls.sample import Key, limit_of, place
from hardcalls.score import Case
from hardcalls.stopping import Stop
from hardcalls.talk import Clock, still
from hardcalls.transcript import Transcript, Usage


class PairJudge(Protocol):
    """Who says which of two conversations was better."""

    name: str
    instrument: str
    rubric: str

    async def pair(self, baseline: Case, candidate: Case) -> Paired: ...


class Progress(Protocol):
    """Told how many of how many pairs are done."""

    def __call__(self, done: int, total: int) -> None: ...


async def prefer(
    baseline: Run,
    candidate: Run,
    judge: PairJudge,
    *,
    jobs: int,
    sample: int | None = None,
    confidence: float = 0.95,
    budget: Budget | None = None,
    stop: Stop | None = None,
    progress: Progress | None = None,
    clock: Clock = still,
) -> Preferences:
    """Ask about every pair of conversations on a scenario that is the same in both runs; RunError where there is none.

    With `sample`, about so many pairs, which a hash of their names draws.
    """
    pairing = shared_by(baseline, candidate)
    one, two = (_counted(run, pairing.shared) for run in (baseline, candidate))
    keys = sorted(one.keys() & two.keys())
    if not keys:
        names = f"{baseline.name!r} and {candidate.name!r}"
        raise RunError(f"{names} have no scenario on which a conversation of each counts; run the lost ones again")
    last = limit_of(keys, sample) if sample else None
    chosen = [k for k in keys if last is None or place(k) <= last]
    planned = {k for run in (baseline, candidate) for k in _planned(run) if k[0] in pairing.shared}
    work = _Work(judge, budget=budget, stop=stop or Stop(), tell=progress, clock=clock, total=len(chosen))
    await work.do(((_case(baseline, one[k]), _case(candidate, two[k])) for k in chosen), jobs=jobs)
    rows = tuple(r for _, found in sorted(work.found.items()) for r in found)
    return Preferences(
        schema=SCHEMA,
        baseline=baseline.name,
        candidate=candidate.name,
        judge=judge.name,
        instrument=judge.instrument,
        rubric=judge.rubric,
        pairing=pairing,
        unpaired=tuple(f"{s}, trial {t + 1}" for s, t in sorted(planned - set(keys))),
        results=results(rows, confidence=confidence),
        rows=rows,
        usage=work.usage,
        stopped=work.stop.reason if len(work.found) < len(chosen) else "",
    )


class _Work:
    """All pairs of two runs, local to prefer()."""

    def __init__(
        self, judge: PairJudge, *, budget: Budget | None, stop: Stop, tell: Progress | None, clock: Clock, total: int
    ) -> None:
        self._judge, self._budget, self.stop, self._tell, self._clock, self._total = judge, budget, stop, tell, clock, total
        self._at_work = 0
        # Until one pair is done: a call for each criterion in each order.
        self._guess = 2 * len(getattr(judge, "criteria", ())) or 2
        self.found: dict[Key, tuple[Preference, ...]] = {}
        self.usage = Usage()

    async def do(self, pairs: Iterable[tuple[Case, Case]], *, jobs: int) -> None:
        """Ask until nothing is left, or until it is told to stop."""
        left = deque(pairs)
        workers: list[asyncio.Task[None]] = []
        self.stop.drops(lambda: [w.cancel() for w in workers])
        try:
            async with asyncio.TaskGroup() as group:
                workers += [group.create_task(self._one_after_another(left)) for _ in range(min(jobs, len(left)))]
        except* HardcallsError as found:
            raise first_of(found) from found

    async def _one_after_another(self, left: deque[tuple[Case, Case]]) -> None:
        while (
            left
            and not self.stop.reason
            and affords_another(self._budget, self.stop, at_work=self._at_work, guess=self._guess, what="pair")
        ):
            await asyncio.sleep(0)
            if not left:
                return
            one, two = left.popleft()
            self._at_work += 1
            try:
                await self._one(one, two)
            except BudgetSpent:
                self.stop.ask(f"budget: {self._budget.spent or self._budget.said}" if self._budget else "the budget is spent")
            finally:
                self._at_work -= 1

    async def _one(self, one: Case, two: Case) -> None:
        key, began = one.transcript.key, self._clock()
        try:
            found = await self._judge.pair(one, two)
        except HardcallsError:
            raise
        except Exception as exc:
            where = f"scenario {key[0]!r}, trial {key[1] + 1}"
            raise CrashError(f"the judge {self._judge.name!r} raised {type(exc).__name__}: {exc} ({where}); mend it") from exc
        self.found[key], self.usage = found.rows, self.usage.plus(found.usage)
        if self._budget:
            self._budget.finished(found.usage, seconds=self._clock() - began)
        if self._tell:
            self._tell(len(self.found), self._total)


def _counted(run: Run, shared: Iterable[str]) -> dict[Key, Transcript]:
    """The conversations of shared scenarios that say something about the agent."""
    wanted = set(shared)
    return {t.key: t for t in run.transcripts if t.scenario in wanted and not t.excluded}


def _planned(run: Run) -> Iterable[Key]:
    return (t.key for t in run.transcripts) if run.manifest.recorded else run.manifest.planned


def _case(run: Run, transcript: Transcript) -> Case:
    scenario = run.scenarios[transcript.scenario]
    charter = run.charters.get(scenario.setting.world, NO_WORLD) if scenario.setting else NO_WORLD
    return Case(scenario=scenario, transcript=transcript, charter=charter)
