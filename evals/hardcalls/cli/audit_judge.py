"""`hardcalls audit-judge`: what turns a judge's verdicts and must not."""

import argparse
import asyncio
import math
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import cast

import msgspec

from hardcalls.audits.audit import PAIRS, Audit
from hardcalls.audits.basis import AuditSet, parse
from hardcalls.audits.battery import Base, Battery, bases_from, bases_of, battery
from hardcalls.audits.counting import items_of
from hardcalls.audits.hearing import Chooser, Heard, Judge, hear, questions
from hardcalls.bundled import bundled
from hardcalls.cli.audit_words import audit_text, markdown
from hardcalls.cli.engine import engine_of
from hardcalls.cli.folders import one
from hardcalls.cli.rubrics import DEFAULT, read_rubric
from hardcalls.cli.saved import check_place, save
from hardcalls.cli.streams import say, width
from hardcalls.config import Config
from hardcalls.config import read as read_config
from hardcalls.errors import BudgetSpent, ConfigError, RunError, UsageError
from hardcalls.rubric import Criterion, Rubric
from hardcalls.score import Case
from hardcalls.transcript import Usage
from hardcalls.world import Charter

TENTHS = 10
CODES = {"passed": 0, "failed": 1, "undecided": 2}


def main(given: argparse.Namespace) -> int:
    """Try one judge, or one panel: 0 when every item passed, 1 when one failed, 2 when too little is known or a budget ended it."""
    if not given.judge:
        raise UsageError("name the judge that is to be audited: --judge NAME=SPEC")
    for flag, place in (("-o", given.output), ("--markdown", given.markdown)):
        if place:
            check_place(Path(place), flag=flag)
    # What plays customers is never asked here.
    config = msgspec.structs.replace(read_config(Path(given.config) if given.config else None), simulator="")
    rubric = read_rubric(given.rubric or config.rubric or DEFAULT)
    try:
        found = asyncio.run(_audited(given, config, rubric))
    except BudgetSpent as exc:
        kept = "with --cache DIR the same command would go on" if not given.cache else "the same command goes on from the cache"
        print(f"{given.judge[0]}: stopped, {exc}; nothing was decided, and {kept}", file=sys.stderr)
        return CODES["undecided"]
    if found is None:
        return 0
    say(audit_text(found, columns=width()))
    if given.output:
        save(Path(given.output), found)
    if given.markdown:
        _write(Path(given.markdown), markdown(found))
    return CODES[found.state]


async def _audited(given: argparse.Namespace, config: Config, rubric: Rubric) -> Audit | None:
    """What was found; None when only the number of questions was asked for."""
    audit_set = shipped()
    bases, source = _bases(given, audit_set)
    async with engine_of(given, config) as engine:
        judges = engine.judges or {}
        if len(judges) != 1:
            raise UsageError(f"one judge is audited at a time, and {len(judges)} are named; make them one with --panel RULE")
        name, judge = next(iter(judges.items()))
        wanted = _criteria(given.criteria, judge, rubric)
        own = rubric.id == audit_set.about.rubric
        tried = battery(bases, audit_set, wanted, own=own, most=given.sample)
        chooser = None if given.no_pairs else _chooser(judge)
        if given.dry_run:
            counts = questions(tried, trials=given.trials, pairs=chooser is not None)
            each = "1 criterion" if len(wanted) == 1 else f"{len(wanted)} criteria"
            say(f"{name}: {counts['conversations']:,} conversations for {each}, and {counts['pairs']:,} pairs")
            return None
        heard = await hear(
            judge,
            tried,
            rubric=rubric,
            trials=given.trials,
            jobs=given.jobs,
            chooser=chooser,
            progress=_unheard if given.quiet else Telling(name),
        )
    return audit_of(
        name,
        tried,
        heard,
        wanted,
        rubric=rubric,
        own=own,
        trials=given.trials,
        limit=given.max_flips,
        source=source,
        paired=getattr(chooser, "usage", Usage()),
    )


def audit_of(
    name: str,
    tried: Battery,
    heard: Heard,
    wanted: Sequence[Criterion],
    *,
    rubric: Rubric,
    own: bool,
    trials: int,
    limit: float,
    source: str,
    paired: Usage,
) -> Audit:
    """The audit that a judge's answers come to; RunError where it gave none that could be compared.

    `paired`: what asking about pairs has taken, which no sheet knows.
    """
    sheets = heard.sheets.values()
    judged = {m.criterion for s in sheets for m in s.marks}
    criteria = [c for c in wanted if c.id in judged]
    items = items_of(tried, heard, criteria, own=own, trials=trials, limit=limit)
    if not any(i.n for i in items if i.criterion != PAIRS):
        reasons = (m.reason for s in sheets for m in s.marks if m.value is None and m.reason)
        raise RunError(f"the judge {name!r} gave no verdict that could be compared: {next(reasons, 'its sheets are empty')}")
    usage = Usage()
    for sheet in sheets:
        usage = usage.plus(sheet.usage)
    usage = usage.plus(paired)
    return Audit(
        judge=name,
        instrument=next((s.instrument for s in sheets), ""),
        rubric=rubric.reference,
        criteria=tuple(c.id for c in criteria),
        source=source,
        limit=limit,
        trials=trials,
        texts=len(tried.cases),
        stories=tried.stories,
        items=items,
        whole={c.id for c in rubric.criteria if c.counts} <= {c.id for c in criteria},
        usage=usage,
    )


def shipped() -> AuditSet:
    """The audit set that ships."""
    folder = bundled("suites") / "audit"
    return parse({p.name: p.read_text(encoding="utf-8") for p in sorted(folder.glob("*.yaml"))})


def _bases(given: argparse.Namespace, audit_set: AuditSet) -> tuple[tuple[Base, ...], str]:
    """The conversations to begin with, and where they come from."""
    if not given.run:
        return bases_of(audit_set), audit_set.reference
    run = one(given.run)
    cases = {}
    for transcript in run.transcripts:
        scenario = run.scenarios[transcript.scenario]
        world = scenario.setting.world if scenario.setting else ""
        charter = run.charters.get(world) or Charter(world=world, policy="", tools=())
        label = f"{transcript.scenario}, trial {transcript.trial + 1}"
        cases[label] = Case(scenario=scenario, transcript=transcript, charter=charter)
    found = bases_from(cases, most=given.sample)
    if not found:
        raise RunError(f"{given.run}: there is no conversation in which the agent said something; name another run")
    return found, f"run {run.manifest.agent}, {run.manifest.suite} {run.manifest.suite_version}".strip()


def _criteria(asked: str, judge: Judge, rubric: Rubric) -> tuple[Criterion, ...]:
    """Those that the judge is asked about: the flags say, or the judge does, or it is all of them."""
    names = [c.strip() for c in asked.split(",") if c.strip()]
    unknown = sorted(set(names) - {c.id for c in rubric.criteria})
    if unknown:
        known = ", ".join(c.id for c in rubric.criteria)
        raise ConfigError(f"--criteria: the rubric {rubric.id!r} has no criterion {unknown[0]!r}; it has {known}")
    names = names or [c.id for c in getattr(judge, "criteria", ())]
    return tuple(c for c in rubric.criteria if not names or c.id in names)


def _chooser(judge: Judge) -> Chooser | None:
    """Who prefers one of two conversations: the judge itself, or the model behind it; None where neither can."""
    from hardcalls.judges.judge import RubricJudge  # noqa: PLC0415  (it brings the endpoints, and they are there by now)
    from hardcalls.judges.pairwise import PairJudge  # noqa: PLC0415  (see above)

    if isinstance(judge, RubricJudge):
        return PairJudge(judge)
    return cast("Chooser", judge) if callable(getattr(judge, "prefer", None)) else None


class Telling:
    """Says how far it is, at every tenth of the way."""

    def __init__(self, name: str) -> None:
        self._name, self._said = name, 0

    def __call__(self, done: int, total: int) -> None:
        """Say it where it is due."""
        tenth = math.floor(done * TENTHS / total)
        if tenth > self._said:
            self._said = tenth
            print(f"{self._name}: {done:,} of {total:,}", file=sys.stderr, flush=True)


def _unheard(done: int, total: int) -> None:
    """Say nothing."""


def _write(path: Path, text: str) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="")
    except OSError as exc:
        raise RunError(f"{path} cannot be written: {exc.strerror or exc}; choose another with --markdown") from exc
