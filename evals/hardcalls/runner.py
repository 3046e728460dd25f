"""run(): which conversation is next, how many go on at once, when to stop. It only schedules."""

import asyncio
from collections import deque
from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

import msgspec

from hardcalls.endpoints.budget import affords_another
from hardcalls.errors import BudgetSpent, EndpointError, HardcallsError, first_of
from hardcalls.journal import CONVERSATIONS, RATINGS, Journal, Judgement
from hardcalls.plan import Candidate, Key, Plan, ask, grading_of, manifest_of
from hardcalls.raters import CHECKS
from hardcalls.rating.said import Said, beside
from hardcalls.record import Record
from hardcalls.replay import NO_WORLD, replay
from hardcalls.scenario import Scenario
from hardcalls.score import Assessment, Case, Score, score
from hardcalls.stopping import Stop
from hardcalls.store import rows
from hardcalls.transcript import Transcript, Usage

GIVE_UP_AFTER = 3
"""So many conversations in a row that never reached their endpoint mean that none will."""
UNREACHABLE = frozenset({"connection", "dns"})


class Standing(Record):
    """How far a run is."""

    done: int
    """Conversations that are stored, those of earlier times included."""
    total: int
    resumed: int
    """Of the done ones, those that were there when this process began."""
    at_work: int
    again: int
    """Conversations that somebody else's fault broke off, and that are still to be tried once more."""


class Outcome(Record):
    """How a run ended."""

    done: int
    total: int
    resumed: int
    stopped: str = ""
    """Why it ended before it was complete; empty when it is complete."""
    decided: str = ""
    """What was seen that settled it before it was complete; empty when nothing was, or nobody watched."""
    mended: tuple[str, ...] = ()
    """What an earlier process had left torn."""


class Progress(Protocol):
    """Told of each conversation that has ended."""

    def __call__(self, transcript: Transcript, standing: Standing) -> None: ...


class Watch(Protocol):
    """Told of each conversation that is rated, those of earlier times first: why nothing more has to be run, or nothing."""

    def __call__(self, transcript: Transcript, rated: Score) -> str: ...


async def run(
    plan: Plan, candidate: Candidate, *, folder: Path, progress: Progress, stop: Stop | None = None, watch: Watch | None = None
) -> Outcome:
    """Replay and rate every planned conversation that the folder does not hold yet, storing each as it ends."""
    try:
        with Journal(folder, manifest=manifest_of(plan, candidate), stimuli=plan.stimuli) as journal:
            return await _Work(plan, candidate, journal, progress=progress, stop=stop or Stop(), watch=watch).do()
    finally:
        if candidate.close:
            await candidate.close()


class _Work:
    """One run in progress, local to run()."""

    def __init__(
        self, plan: Plan, candidate: Candidate, journal: Journal, *, progress: Progress, stop: Stop, watch: Watch | None
    ) -> None:
        self._watch, self._decided = watch, ""
        self._plan, self._candidate, self._journal, self._progress, self._stop = plan, candidate, journal, progress, stop
        self._scenarios = {s.id: s for s in plan.scenarios}
        self._raters = CHECKS if plan.raters is None else plan.raters
        self._grading = grading_of(plan)
        self._released = journal.release_lost() if plan.retry_lost else 0
        self._done = set(journal.done[CONVERSATIONS])
        planned = plan.conversations
        self._total = len(planned)
        self._left = deque(k for k in planned if k not in self._done)
        self._again: dict[Key, Transcript] = {}
        self._lost: deque[Transcript] = deque(maxlen=max(GIVE_UP_AFTER, 2 * plan.jobs))
        self._at_work = 0
        # Until one has finished: a call for each thing that the customer says, and one for each criterion of each judge.
        asked = sum(len(getattr(judge, "criteria", ())) or 1 for judge in (plan.judges or {}).values())
        self._guess = max((len(s.steps) for s in plan.scenarios), default=1) + asked

    async def do(self) -> Outcome:
        """Work until nothing is left, or until it is told to stop."""
        stored = self._journal.manifest.fingerprints.grading
        if self._left or not stored or len(self._journal.done[RATINGS]) < len(self._done):
            if stored and stored != self._grading:
                self._journal.forget_ratings()
            self._recall()
            await self._catch_up()
            await self._work()
        rated = len(self._journal.done[RATINGS]) == len(self._done)
        if rated and (self._released or not stored or self._grading != stored) and self._done:
            self._journal.complete(grading=self._grading)
        return Outcome(
            done=len(self._done),
            total=self._total,
            resumed=self._journal.resumed,
            stopped=self._stop.reason if len(self._done) < self._total else "",
            decided=self._decided if len(self._done) < self._total else "",
            mended=self._journal.mended,
        )

    async def _work(self) -> None:
        workers: list[asyncio.Task[None]] = []
        self._stop.drops(lambda: [w.cancel() for w in workers])
        try:
            async with asyncio.TaskGroup() as group:
                workers += [group.create_task(self._one_after_another()) for _ in range(min(self._plan.jobs, len(self._left)))]
        except* HardcallsError as found:
            raise first_of(found) from found

    async def _one_after_another(self) -> None:
        while self._left and not self._over:
            # An agent that never waits would let every conversation go by before a failure could stop them.
            await asyncio.sleep(0)
            if (
                not self._left
                or self._over
                or not affords_another(self._plan.budget, self._stop, at_work=self._at_work, guess=self._guess)
            ):
                return
            key = self._left.popleft()
            self._at_work += 1
            try:
                await self._one(key)
            except BudgetSpent as exc:
                self._stop.ask(str(exc))
            finally:
                self._at_work -= 1

    async def _one(self, key: Key) -> None:
        """One conversation, from its opening to its ratings."""
        plan, scenario = self._plan, self._scenarios[key[0]]
        began = plan.clock()
        transcript = await replay(
            scenario,
            self._candidate.agent,
            customer=plan.customer_of(scenario),
            world=plan.worlds.get(scenario.setting.world) if scenario.setting else None,
            name=self._candidate.name,
            suite=plan.suite,
            trial=key[1],
            limits=plan.limits,
            clock=plan.clock,
        )
        lost = self._is_lost(transcript)
        first = self._again.pop(key, None)
        if lost and first is None:
            # Once more, after all others that may come first.
            self._again[key] = transcript
            self._left.insert(self._turn_of(key), key)
            return
        transcript = transcript if first is None else second_try(first, transcript)
        self._journal.append(transcript)
        self._done.add(key)
        judging = await self._rate(scenario, transcript)
        if plan.budget:
            used = transcript.usage.plus(transcript.customer_usage).plus(judging)
            plan.budget.finished(used, seconds=plan.clock() - began)
        self._progress(transcript, self._standing)

    def _is_lost(self, transcript: Transcript) -> bool:
        """Whether somebody else's fault broke it off; EndpointError when that goes on and on."""
        fault = transcript.excluded
        lost = fault is not None and fault.blame == "infrastructure"
        if lost:
            self._lost.append(transcript)
        else:
            self._lost.clear()
        self._stop_if_unreachable()
        return lost

    def _stop_if_unreachable(self) -> None:
        """EndpointError when one conversation after another never reaches its endpoint."""
        enough = min(GIVE_UP_AFTER if not self._done else max(GIVE_UP_AFTER, 2 * self._plan.jobs), self._total)
        faults = [t.excluded for t in self._lost][-enough:]
        if len(faults) < enough or any(f is None or f.kind not in UNREACHABLE for f in faults):
            return
        evidence = faults[-1].evidence if faults[-1] else ""
        if not self._done:
            raise EndpointError(f"the endpoint cannot be reached: {evidence}; check its address, and that the server is running")
        raise EndpointError(
            f"the endpoint cannot be reached any more: {evidence}. {len(self._done)} conversations are kept; "
            f"`hardcalls resume {self._journal.folder}` goes on when it is back"
        )

    async def _rate(self, scenario: Scenario, transcript: Transcript, *, said: Mapping[str, Assessment] | None = None) -> Usage:
        """Let every judge say what it has not said yet, and store the score; what asking them took."""
        setting = scenario.setting
        charter = self._plan.worlds[setting.world].charter if setting and setting.world in self._plan.worlds else NO_WORLD
        case = Case(scenario=scenario, transcript=transcript, charter=charter)
        judged, used = dict(said or {}), Usage()
        for name, judge in (self._plan.judges or {}).items():
            if name not in judged:
                found = judged[name] = await ask(name, judge, case, goes_on="then resume the run")
                self._journal.append(Judgement(scenario=scenario.id, trial=transcript.trial, judge=name, assessment=found))
                used = used.plus(found.sheet.usage) if found.sheet else used
        rated = score(case, beside(self._raters, {name: Said(s) for name, s in judged.items()}))
        self._journal.append(rated)
        self._journal.done[RATINGS].add(rated.key)
        if self._watch and not self._decided:
            self._decided = self._watch(transcript, rated)
        return used

    async def _catch_up(self) -> None:
        """Rate what an earlier process had finished, and had not come to rate."""
        judged = self._journal.unrated_judgements()
        for transcript in self._journal.unrated():
            await self._rate(self._scenarios[transcript.scenario], transcript, said=judged.get(transcript.key))

    def _recall(self) -> None:
        """Let the watch know what an earlier process had rated."""
        if not self._watch or not self._journal.done[RATINGS]:
            return
        folder = self._journal.folder
        stored = {t.key: t for t in rows(folder / CONVERSATIONS, Transcript)}
        for rated in rows(folder / RATINGS, Score):
            self._decided = self._decided or self._watch(stored[rated.key], rated)

    def _turn_of(self, key: Key) -> int:
        """Where a conversation that is tried again stands among those that are left: behind the others of its block."""
        for block in self._plan.sequential.blocks if self._plan.sequential else ():
            if key[0] in block:
                return next((i for i, (scenario, _) in enumerate(self._left) if scenario not in block), len(self._left))
        return len(self._left)

    @property
    def _over(self) -> bool:
        """Whether nothing more is to be begun."""
        return bool(self._stop.reason or self._decided)

    @property
    def _standing(self) -> Standing:
        return Standing(
            done=len(self._done),
            total=self._total,
            resumed=self._journal.resumed,
            at_work=self._at_work - 1,
            again=len(self._again),
        )


def second_try(first: Transcript, second: Transcript) -> Transcript:
    """A conversation that took two tries: what the first used was used, and what broke it off is told."""
    broke = [
        msgspec.structs.replace(f, recovered=True, evidence=f"first try: {f.evidence}") for f in first.faults if not f.recovered
    ]
    return msgspec.structs.replace(
        second,
        faults=(*broke, *second.faults),
        usage=first.usage.plus(second.usage),
        customer_usage=first.customer_usage.plus(second.customer_usage),
    )
