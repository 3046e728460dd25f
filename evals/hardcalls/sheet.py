"""A sheet: one rubric filled in for one conversation by one rater, a judge, a panel or a person; and the score that it comes to."""

import math
from typing import Literal

from hardcalls.record import Record
from hardcalls.rubric import Caps, Criterion, Rubric, Severity
from hardcalls.transcript import Usage

State = Literal["given", "not_applicable", "unsupported", "missing"]
"""`unsupported`: its quotes are not in the transcript. `missing`: no answer, one that cannot be read, or one off the scale."""
Kind = Literal["judge", "panel", "person"]


class Citation(Record, omit_defaults=True):
    """Words of the transcript that a mark rests on."""

    turn: int
    """The customer turn, from 1; 0 for what the agent said before the customer's first words."""
    text: str


class Mark(Record, omit_defaults=True):
    """One criterion as one rater judged it."""

    criterion: str
    title: str = ""
    """The criterion's, for whoever reads the mark without its rubric."""
    state: State = "given"
    value: float | None = None
    """On the criterion's own scale, from 0 to `top`; None unless given."""
    top: int = 2
    """The scale's highest value."""
    kind: Literal["scale", "flag"] = "scale"
    severity: Severity | None = None
    """Of a flag that is raised."""
    counts: bool = True
    reason: str = ""
    """The rater's own, or why there is no value."""
    evidence: tuple[Citation, ...] = ()

    @property
    def share(self) -> float | None:
        """From 0 (bad) to 1 (good), whatever the scale: of a flag 1 where it is not raised, and 0 where it is, however badly."""
        if self.value is None:
            return None
        return float(self.value == 0) if self.kind == "flag" else self.value / self.top


class Quality(Record):
    """What a sheet comes to, from 0 to 1; None where a mark that decides it is not known."""

    raw: float | None
    """The mean of the scales that apply."""
    capped: float | None
    """The same, but no more than the worst flag allows."""
    capped_by: tuple[str, ...] = ()
    """The flags behind a cap."""
    unknown: tuple[str, ...] = ()
    """Criteria without a value that count."""


class Sheet(Record, omit_defaults=True):
    """One rubric, one conversation, one rater."""

    rater: str
    kind: Kind
    rubric: str
    """Rubric.reference."""
    marks: tuple[Mark, ...]
    """In the rubric's order."""
    caps: Caps = Caps()
    """The rubric's."""
    instrument: str = ""
    """Of a judge: the fingerprint of its model, settings and prompts. Empty for a person."""
    due: tuple[int, ...] = ()
    """Customer turns after which a person was due, as this rater saw it."""
    comment: str = ""
    usage: Usage = Usage()
    """What asking took."""
    members: tuple["Sheet", ...] = ()
    """Of a panel: what each of its judges filled in."""

    def mark(self, criterion: str) -> Mark | None:
        """The mark of one criterion; None when it was not asked."""
        return next((m for m in self.marks if m.criterion == criterion), None)

    @property
    def quality(self) -> Quality:
        """The mean of the scales that apply, capped by the worst flag; unknown where what is missing could decide it."""
        counted = [m for m in self.marks if m.counts]
        scales = [m for m in counted if m.kind == "scale" and m.state != "not_applicable"]
        flags = [m for m in counted if m.kind == "flag" and m.state != "not_applicable"]
        unknown = tuple(m.criterion for m in (*scales, *flags) if m.value is None)
        shares = [m.share for m in scales if m.share is not None]
        raw = math.fsum(shares) / len(shares) if shares and len(shares) == len(scales) else None
        limits = {m.criterion: getattr(self.caps, m.severity) for m in flags if m.severity}
        cap = min(limits.values(), default=1.0)
        # Nothing that is still unknown can lift a score above a cap of 0.
        known = raw is not None and all(m.value is not None for m in flags)
        capped = 0.0 if cap == 0 else min(raw, cap) if raw is not None and known else None
        by = tuple(sorted(c for c, limit in limits.items() if limit == cap and cap < 1))
        return Quality(raw=raw, capped=capped, capped_by=by, unknown=unknown)


def given(criterion: Criterion, value: float, *, reason: str = "", evidence: tuple[Citation, ...] = ()) -> Mark:
    """A mark with a value on the criterion's scale."""
    severity = criterion.severity_of(value) if criterion.kind == "flag" else None
    return _mark(criterion, state="given", value=value, severity=severity, reason=reason, evidence=evidence)


def without(criterion: Criterion, state: State, *, reason: str, evidence: tuple[Citation, ...] = ()) -> Mark:
    """A mark without a value, and why."""
    return _mark(criterion, state=state, value=None, severity=None, reason=reason, evidence=evidence)


def _mark(
    criterion: Criterion,
    *,
    state: State,
    value: float | None,
    severity: Severity | None,
    reason: str,
    evidence: tuple[Citation, ...],
) -> Mark:
    """A mark that carries what its criterion says of its scale, so that it can be read alone."""
    return Mark(
        criterion=criterion.id,
        title=criterion.title,
        state=state,
        value=value,
        top=criterion.top,
        kind=criterion.kind,
        severity=severity,
        counts=criterion.counts,
        reason=reason,
        evidence=evidence,
    )


def in_order(rubric: Rubric, marks: tuple[Mark, ...]) -> tuple[Mark, ...]:
    """Marks in the order of the rubric's criteria."""
    order = {c.id: n for n, c in enumerate(rubric.criteria)}
    return tuple(sorted(marks, key=lambda m: order.get(m.criterion, len(order))))
