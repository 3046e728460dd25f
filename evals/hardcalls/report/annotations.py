"""Verdicts as annotations: lines that GitHub shows on the files of a change."""

from collections.abc import Iterator, Sequence
from typing import Literal

from hardcalls.record import Record
from hardcalls.report import said
from hardcalls.report.candidate import Candidate, candidates
from hardcalls.report.location import Documents, Location, location
from hardcalls.report.subject import Subject
from hardcalls.verdict import Reason, Waived

Level = Literal["error", "warning", "notice"]
LEVELS: tuple[Level, ...] = ("error", "warning", "notice")
MOST = 10
"""Of each level: GitHub shows no more from one step."""
MOST_NAMED = 5


class Annotation(Record):
    """One thing to know at one place, or at none."""

    level: Level
    title: str
    message: str
    where: Location | None = None


def annotations(subjects: Sequence[Subject], *, documents: Documents) -> tuple[Annotation, ...]:
    """At most ten of each level, the gravest first: FAIL is an error, INCONCLUSIVE a warning, a waiver a notice."""
    found = [*_loosened(subjects), *(a for c in candidates(subjects) for a in _of(c, documents))]
    return tuple(a for level in LEVELS for a in _cut([a for a in found if a.level == level], level))


def command(annotation: Annotation) -> str:
    """The line that GitHub reads; nothing in a text can end it or begin another."""
    properties = {"title": annotation.title}
    if annotation.where:
        properties = {"file": annotation.where.file, "line": str(annotation.where.line), **properties}
    listed = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    return f"::{annotation.level} {listed}::{_data(annotation.message)}"


def _of(candidate: Candidate, documents: Documents) -> Iterator[Annotation]:
    verdict = candidate.subject.verdict
    if verdict is None:
        return
    for waived in verdict.waivers:
        yield _waived(candidate, waived)
    for reason in verdict.reasons:
        yield _reason(candidate, reason, documents)


def _loosened(subjects: Sequence[Subject]) -> Iterator[Annotation]:
    lines = dict.fromkeys(line for s in subjects if s.verdict for line in s.verdict.loosened)
    if lines:
        message = "\n".join(said.shown(line, 600) for line in lines)
        yield Annotation(level="notice", title="The policy was loosened since the baseline was promoted", message=message)


def _waived(candidate: Candidate, waived: Waived) -> Annotation:
    waiver = waived.waiver
    what = f"{said.name(waiver.owner)}, until {waiver.expires.isoformat()}: {said.quote(waiver.reason)}"
    covers = f" It covers: {said.shown(' '.join(waived.covers), 600)}" if waived.covers else ""
    title = f"{candidate.name}: {said.name(waiver.rule)} is waived ({waived.state})"
    return Annotation(level="notice", title=title, message=f"{what}.{covers}")


def _reason(candidate: Candidate, reason: Reason, documents: Documents) -> Annotation:
    lines = [said.shown(reason.sentence, 600)]
    if reason.conversations:
        more = len(reason.conversations) - MOST_NAMED
        named = ", ".join(said.name(s) for s in reason.conversations[:MOST_NAMED])
        lines.append(f"Seen in: {named}{f' and {more} more' if more > 0 else ''}.")
    if reason.change:
        lines.append(f"What would change it: {said.shown(reason.change, 400)}.")
    dimension = reason.metric.partition(".")[0]
    places = (location(documents, s, dimension=dimension) for s in reason.conversations)
    return Annotation(
        level="error" if reason.outcome == "FAIL" else "warning",
        title=f"{candidate.name}: {reason.outcome}{f' by {said.name(reason.rule)}' if reason.rule else ''}",
        message="\n".join(lines),
        where=next((p for p in places if p), None),
    )


def _cut(found: Sequence[Annotation], level: Level) -> Iterator[Annotation]:
    """As many as are shown; the last of them says how many are not."""
    if len(found) <= MOST:
        yield from found
        return
    yield from found[: MOST - 1]
    more = len(found) - (MOST - 1)
    yield Annotation(level=level, title="hardcalls: and more", message=f"{more} more are not shown here; the report has them all.")


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
