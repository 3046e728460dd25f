"""A rubric: what is judged of a conversation, one criterion at a time, on described scales. parse() makes one from its file."""

import hashlib
from collections.abc import Iterator
from functools import cached_property
from typing import Annotated, Literal

import msgspec

from hardcalls.decode import Document, Path, Problem, parse_yaml, read_as
from hardcalls.record import Record, meaning

Dimension = Literal["empathy", "correctness", "escalation"]
Severity = Literal["critical", "major", "minor"]
CriterionId = Annotated[str, msgspec.Meta(pattern=r"^[A-Z][A-Z0-9_]{0,15}$")]
Text = Annotated[str, msgspec.Meta(min_length=1)]
QUALITY, DUE = "QUALITY", "DUE"
"""Under which a whole sheet's score is calibrated and gated, and under which turns stand after which a person was due."""
Share = Annotated[float, msgspec.Meta(ge=0, le=1)]


class Anchor(Record, omit_defaults=True):
    """One point of a scale, described."""

    value: Annotated[int, msgspec.Meta(ge=0, le=10)]
    says: Text
    example: str = ""
    """A short exchange that earns it."""
    severity: Severity | None = None
    """Of a flag's point: how bad it is; None where the flag is not raised."""


class Criterion(Record, omit_defaults=True):
    """One thing that is judged apart from all others."""

    id: CriterionId
    dimension: Dimension
    title: Text
    question: Text
    anchors: Annotated[tuple[Anchor, ...], msgspec.Meta(min_length=2)]
    """From 0 up, without gaps."""
    evidence: Text
    """What counts as evidence."""
    kind: Literal["scale", "flag"] = "scale"
    """On a scale more is better; a flag is raised or not, and 0 is not raised."""
    not_applicable: str = ""
    """When it does not apply; empty where it always does."""
    counts: bool = True
    """Whether it counts in the score of the whole sheet: a scale in its mean, a flag as its cap."""

    @property
    def top(self) -> int:
        """The highest value."""
        return self.anchors[-1].value

    def severity_of(self, value: float) -> Severity | None:
        """How bad a flag's value is; None where it is not raised, and for a scale."""
        return next((a.severity for a in self.anchors if a.value == value), None)


class Caps(Record, omit_defaults=True):
    """The most that a sheet's score may be once a flag of that severity is raised."""

    major: Share = 0.5
    critical: Share = 0.0
    minor: Share = 1.0


class Rubric(Record, omit_defaults=True, dict=True):  # every sheet names its hash, which is worked out once
    """A versioned set of criteria."""

    id: Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9][a-z0-9-]{0,62}$")]
    version: Annotated[int, msgspec.Meta(ge=1)]
    title: Text
    criteria: Annotated[tuple[Criterion, ...], msgspec.Meta(min_length=1)]
    language: Text = "en"
    """The language that it is written in, which is also the judge's."""
    licence: str = ""
    provenance: str = ""
    caps: Caps = Caps()

    @cached_property
    def hash(self) -> str:
        """SHA-256 of everything it says, 16 hex digits."""
        return hashlib.sha256(msgspec.json.encode(meaning(self), order="sorted")).hexdigest()[:16]

    @property
    def reference(self) -> str:
        """What goes into every rating: id, version and hash, such as `support-v1@1#0123456789abcdef`."""
        return f"{self.id}@{self.version}#{self.hash}"

    def criterion(self, name: str) -> Criterion | None:
        """One criterion by its id."""
        return next((c for c in self.criteria if c.id == name), None)


def parse(text: str, file: str) -> Rubric:
    """A rubric from its file's text; ConfigError with every problem."""
    return read_as(parse_yaml(text, file), Rubric, _meaning)


def _meaning(rubric: Rubric, document: Document) -> Iterator[Problem]:
    """Criteria that are there twice, scales with gaps, flags that say nothing."""
    for index, criterion in enumerate(rubric.criteria):
        place: Path = ("criteria", index)
        if any(c.id == criterion.id for c in rubric.criteria[:index]):
            yield document.problem((*place, "id"), f"the criterion {criterion.id!r} is there twice")
        if criterion.id in {QUALITY, DUE}:
            what = "the whole sheet's score" if criterion.id == QUALITY else "the turns after which a person was due"
            yield document.problem((*place, "id"), f"{criterion.id} is the name of {what}; choose another")
        if [a.value for a in criterion.anchors] != list(range(len(criterion.anchors))):
            yield document.problem((*place, "anchors"), "describe every point from 0 up: 0, 1, 2, and so on")
        for number, anchor in enumerate(criterion.anchors):
            raised = criterion.kind == "flag" and anchor.value > 0
            if raised != (anchor.severity is not None):
                says = "say how bad this is: severity: critical, major or minor" if raised else "only a raised flag has a severity"
                yield document.problem((*place, "anchors", number), says)
