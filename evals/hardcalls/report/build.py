"""build(): runs, comparisons and verdicts -> one view. Pure: the same input gives the same report."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from hardcalls.errors import CrashError, HardcallsError, UsageError
from hardcalls.report import reading, said, scale, words
from hardcalls.report.candidate import Candidate, candidates
from hardcalls.report.conversations import gallery
from hardcalls.report.never import never
from hardcalls.report.numbers import glance
from hardcalls.report.panels import panels
from hardcalls.report.sheets import judged, unmeasured
from hardcalls.report.slices import slices
from hardcalls.report.subject import Subject
from hardcalls.report.timeline import timeline
from hardcalls.report.verdicts import card
from hardcalls.report.view import SCHEMA, ReportView
from hardcalls.report.waivers import loosened, waivers

T = TypeVar("T")
TITLE = "May they answer our hardest customers?"


def build(subjects: Sequence[Subject], *, title: str = "", series_confidence: float = 0.95) -> ReportView:
    """The whole report, under our own question when it has no title; UsageError when there is nothing to report on."""
    if not subjects:
        raise UsageError("a report needs at least one run; give one or more run folders")
    return guarded(lambda: _build(subjects, title=title, confidence=series_confidence))


def guarded(step: Callable[[], T]) -> T:
    """What a step gives; whatever it raises unexpectedly becomes a CrashError."""
    try:
        return step()
    except HardcallsError:
        raise
    except Exception as exc:
        raise CrashError(
            f"the report could not be made ({type(exc).__name__}: {exc}); if a run folder or a template was edited, undo that; "
            "else this is a fault of hardcalls"
        ) from exc


def _build(subjects: Sequence[Subject], *, title: str, confidence: float) -> ReportView:
    everyone = candidates(subjects)
    baselines = frozenset(s.comparison.baseline for s in subjects if s.comparison)
    level = scale.share(confidence)
    cards = tuple(card(c, baselines=baselines) for c in everyone)
    return ReportView(
        schema=SCHEMA,
        title=said.quote(title) or TITLE,
        lead=_lead(everyone),
        waivers=waivers(everyone),
        loosened=loosened(everyone),
        notices=tuple(_notices(everyone)),
        cards=cards,
        ruled=any(c.rules for c in cards),
        glance=glance(everyone, confidence=confidence),
        panels=panels(everyone, confidence=confidence),
        judged=judged(everyone, confidence=confidence),
        confidence=level,
        timeline=timeline(everyone),
        slices=slices(everyone, confidence=confidence),
        never=never(everyone, confidence=confidence),
        galleries=tuple(gallery(c) for c in everyone),
        terms=reading.terms(level),
        outcomes=reading.outcomes(),
        dossiers=tuple(reading.dossier(c) for c in everyone),
        provenance=reading.provenance(everyone),
    )


def _lead(everyone: Sequence[Candidate]) -> str:
    suites = words.listed(
        sorted({f"{said.name(c.run.manifest.suite)} {said.name(c.run.manifest.suite_version)}" for c in everyone})
    )
    judged: Counter[str] = Counter(c.subject.verdict.outcome for c in everyone if c.subject.verdict)
    verdicts = ", ".join(f"{judged[o]} {o}" for o in words.VERDICTS if judged[o])
    what = f"{words.count(len(everyone), 'agent')} on {suites}"
    return f"{what}: {verdicts}." if verdicts else f"{what}. No policy was applied."


def _notices(everyone: Sequence[Candidate]) -> Iterator[str]:
    """What a reader must know before reading any number."""
    unknown = unmeasured(everyone) if any(c.talks for c in everyone) else ()
    if unknown:
        yield f"{' '.join(unknown)} A figure under empathy says how often checks saw no failure, and nothing about warmth."
    gradings = {c.run.manifest.fingerprints.grading for c in everyone if c.run.scores}
    if len(gradings) > 1:
        yield "These runs were graded by different checks: their numbers must not be compared. Score them again to do so."
    if len({(c.run.manifest.suite, c.run.manifest.suite_version) for c in everyone}) > 1:
        yield "These runs are of different suites or versions: numbers side by side are not about the same conversations."
    for candidate in everyone:
        if not candidate.run.scores:
            yield f"{candidate.name} has no ratings, so nothing is said about how good it is. Score it with `hardcalls score`."
