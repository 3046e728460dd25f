"""Sheets that judges and people filled in, for the runs of report_case."""

import asyncio

import msgspec
import report_case as case

from hardcalls.licence import Floors, Licence, Permit, Test
from hardcalls.report import Subject
from hardcalls.rubric import Anchor, Caps, Criterion, Rubric
from hardcalls.run import Run
from hardcalls.score import Assessment
from hardcalls.sheet import Citation, Sheet, given, without

PRINT = "d" * 16


def scale(name, title):
    anchors = tuple(Anchor(value=v, says=f"point {v}") for v in range(3))
    return Criterion(id=name, dimension="empathy", title=title, question="?", anchors=anchors, evidence="words")


def flag(name, title, *severities):
    raised = tuple(Anchor(value=v, says="it does", severity=s) for v, s in enumerate(severities, 1))
    anchors = (Anchor(value=0, says="it does not"), *raised)
    return Criterion(id=name, dimension="empathy", title=title, question="?", anchors=anchors, evidence="words", kind="flag")


RUBRIC = Rubric(
    id="small",
    version=1,
    title="Small",
    criteria=(
        scale("E1", "Names the feeling"),
        scale("E2", "Takes it on"),
        flag("F1", "Formula apology", "minor", "major"),
        flag("F2", "Blames", "critical"),
    ),
)
E1, E2, F1, F2 = RUBRIC.criteria


def warm(**more):
    """Everything well, with the words that show it."""
    seen = (Citation(turn=1, text="I am so sorry about your father."),)
    marks = (given(E1, 2, reason="the loss is named", evidence=seen), given(E2, 1), given(F1, 0), given(F2, 0))
    return sheet(marks, **more)


def cold(words="We apologise for the inconvenience.", **more):
    """A formula, one mark whose words nobody said, and one without an answer."""
    marks = (
        given(E1, 0, reason="the death is passed over", evidence=(Citation(turn=2, text=words),)),
        without(E2, "not_applicable", reason="nothing was asked for"),
        given(F1, 2, reason="a formula", evidence=(Citation(turn=2, text=words),)),
        without(
            F2, "unsupported", reason="says that it was her fault", evidence=(Citation(turn=1, text="that is your own fault"),)
        ),
    )
    return sheet(marks, **more)


def silent(**more):
    """A judge whose answers could not be read."""
    return sheet(tuple(without(c, "missing", reason="the reply is no JSON") for c in RUBRIC.criteria), **more)


def sheet(marks, *, rater="kind", kind="judge", instrument=PRINT, comment=""):
    printed = "" if kind == "person" else instrument
    rubric = RUBRIC.reference
    return Sheet(rater=rater, kind=kind, rubric=rubric, marks=marks, caps=Caps(), instrument=printed, comment=comment)


def with_sheets(run: Run, *sheets) -> Run:
    """A run whose conversations have these sheets, made by functions of a transcript; None for none."""
    by_key = {t.key: t for t in run.transcripts}
    scores = []
    for score in run.scores:
        found = tuple(s for make in sheets if (s := make(by_key[score.key])) is not None)
        scores.append(msgspec.structs.replace(score, sheets=tuple(sorted(found, key=lambda s: s.rater))))
    return msgspec.structs.replace(run, scores=tuple(scores))


def judge(transcript):
    if transcript.scenario == "en-widow":
        return silent()
    return cold() if len(transcript.turns) > 1 else warm()


def person(transcript):
    return warm(rater="Ada", kind="person", comment="Read twice.") if transcript.scenario == "en-account" else None


class Warm:
    """A judge that finds everything well."""

    fingerprint = PRINT

    async def judge(self, _case):
        await asyncio.sleep(0)
        return Assessment(sheet=warm(rater="judge"))


def licence(*languages, refused=()):
    tests = (Test(name="alt-test", passed=False, found="omega 0.25", asked="omega at least 0.5"),)
    permits = tuple(Permit(criterion="QUALITY", language=x, granted=True, items=40, raters=2, tests=()) for x in languages)
    no = tuple(Permit(criterion="E1", language=x, granted=False, items=40, raters=2, tests=tests) for x in refused)
    rubric = RUBRIC.reference
    return Licence(
        judge="kind",
        instrument=PRINT,
        rubric=rubric,
        permits=(*permits, *no),
        floors=Floors(),
        issued="2026-01-01",
        until="2026-07-01",
    )


def subjects(*, licences=()) -> list[Subject]:
    """The baseline unread, the candidate read by a judge, and one conversation of it by a person."""
    before, after = case.subjects()
    return [before, msgspec.structs.replace(after, run=with_sheets(after.run, judge, person), licences=tuple(licences))]
