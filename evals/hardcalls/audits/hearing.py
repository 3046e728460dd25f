"""Asking a judge for all of a battery, so many conversations at once."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Iterable, Mapping
from typing import Literal, Protocol, TypeVar, get_args

from hardcalls.audits.battery import Battery
from hardcalls.audits.retold import with_messages
from hardcalls.errors import ConfigError, CrashError, HardcallsError
from hardcalls.record import Record
from hardcalls.rubric import Rubric
from hardcalls.score import Assessment, Case
from hardcalls.sheet import Sheet

T = TypeVar("T")
Choice = Literal["one", "two", "tie"]
Progress = Callable[[int, int], None]
"""Told how many of how many questions are answered."""


class Judge(Protocol):
    """Who fills in a rubric."""

    async def judge(self, case: Case) -> Assessment: ...


class Chooser(Protocol):
    """Who prefers one of two conversations; None where the answer is missing."""

    async def prefer(self, one: Case, two: Case) -> Choice | None: ...


class Heard(Record):
    """What was answered."""

    sheets: dict[tuple[str, int], Sheet]
    """By the case's name and the trial."""
    choices: dict[tuple[str, str], Choice | None]
    """By the two cases' names, in the order in which they were shown."""


async def hear(
    judge: Judge, battery: Battery, *, rubric: Rubric, trials: int, jobs: int, chooser: Chooser | None = None, progress: Progress
) -> Heard:
    """Every conversation once, the unchanged ones `trials` times, and every pair in both orders.

    Whatever stops one question stops all: CrashError for a judge that raises, ConfigError for one that fills in another rubric.
    """
    sheets: dict[tuple[str, int], Sheet] = {}
    choices: dict[tuple[str, str], Choice | None] = {}
    wanted = rubric.reference

    async def ask(name: str, trial: int) -> None:
        case = with_messages(battery.cases[name], None, trial=trial)
        with_sheet = await _guarded(judge.judge(case), "judge")
        sheets[name, trial] = _sheet(with_sheet, wanted)

    async def choose(one: str, two: str) -> None:
        assert chooser is not None
        found = await _guarded(chooser.prefer(battery.cases[one], battery.cases[two]), "prefer")
        if found not in {*get_args(Choice), None}:
            raise CrashError(f"the judge prefers {found!r}, which is none of one, two and tie; mend its `prefer`")
        choices[one, two] = found

    work = [ask(name, trial) for name in battery.cases for trial in range(trials if name in battery.bases else 1)]
    if chooser:
        work += [choose(*names) for p in battery.pairs for names in ((p.one, p.two), (p.two, p.one))]
    await _together(work, jobs=jobs, progress=progress)
    return Heard(sheets=sheets, choices=choices)


def questions(battery: Battery, *, trials: int, pairs: bool) -> Mapping[str, int]:
    """How many conversations a judge would be shown, and how many pairs."""
    return {
        "conversations": len(battery.cases) + (trials - 1) * len(battery.bases),
        "pairs": 2 * len(battery.pairs) if pairs else 0,
    }


async def _guarded(asked: Awaitable[T], what: str) -> T:
    """What the judge answers; whatever it raises names it."""
    try:
        return await asked
    except HardcallsError:
        raise
    except Exception as exc:
        raise CrashError(f"the judge's `{what}` raised {type(exc).__name__}: {exc}; mend it and audit again") from exc


def _sheet(found: Assessment, wanted: str) -> Sheet:
    sheet = found.sheet if isinstance(found, Assessment) else None  # (a judge of one's own may send anything)
    if sheet is None:
        raise ConfigError("the judge gave no sheet, and an audit is of one that fills in a rubric (docs/judges.md)")
    if sheet.rubric != wanted:
        raise ConfigError(f"the judge filled in {sheet.rubric}, and the audit is of {wanted}; name its rubric with --rubric")
    return sheet


async def _together(work: Iterable[Coroutine[None, None, None]], *, jobs: int, progress: Progress) -> None:
    """All of it, so many at a time; the first error ends the rest."""
    waiting = list(work)[::-1]
    total, done = len(waiting), 0

    async def worker() -> None:
        nonlocal done
        while waiting:
            await waiting.pop()
            done += 1
            progress(done, total)

    workers = [asyncio.ensure_future(worker()) for _ in range(min(jobs, total))]
    try:
        await asyncio.gather(*workers)
    finally:
        for one in workers:
            one.cancel()
        await asyncio.gather(*workers, return_exceptions=True)
        for left in waiting:
            left.close()
