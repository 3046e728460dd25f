"""A panel: several judges of one conversation, and one sheet of what they say together."""

import math
import statistics
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Protocol

import msgspec

from hardcalls import store
from hardcalls.errors import ConfigError
from hardcalls.judges.gathered import gathered
from hardcalls.plugins import source
from hardcalls.rubric import Criterion
from hardcalls.score import Assessment, Case
from hardcalls.sheet import Citation, Mark, Sheet
from hardcalls.transcript import Usage

RULES = ("majority", "mean", "veto")
FEWEST = 2
VERSION = 2
"""Of how members are counted: raise it when the same marks come to another one."""


class Member(Protocol):
    """A judge that fills in a sheet."""

    async def judge(self, case: Case) -> Assessment: ...


class Panel:
    """Asks every member about a conversation at once, and counts what they say, criterion by criterion.

    `majority`: what more than half of those who answer say; a flag is raised as badly as more than half say that it is at least.
    `mean`: the mean of the values on scales; flags are voted on.
    `veto`: a flag that one member raises is raised, and is not raised only when every member says so; of scales, the median,
    the lower one of two. In every rule more than half of the members have to answer, and what they do not settle is missing.
    """

    def __init__(self, name: str, members: Mapping[str, Member], *, rule: str) -> None:
        """ConfigError for fewer than two members, or a rule that there is not."""
        if len(members) < FEWEST or rule not in RULES:
            rules = ", ".join(RULES)
            raise ConfigError(
                f"the panel {name!r} has {len(members)} judges and the rule {rule!r}: give two or more, and of {rules}"
            )
        self.name, self.members, self.rule = name, dict(members), rule
        prints = {who: str(getattr(member, "fingerprint", "")) or source(member) for who, member in self.members.items()}
        self.fingerprint = store.fingerprint([rule, VERSION, prints])

    @property
    def criteria(self) -> tuple[Criterion, ...]:
        """What the members are asked, one after another: a question for each."""
        return tuple(c for m in self.members.values() for c in getattr(m, "criteria", ()))

    def __repr__(self) -> str:
        return f"Panel({self.name!r}, {', '.join(self.members)}, rule={self.rule!r})"

    async def judge(self, case: Case) -> Assessment:
        """One sheet, with the members' own in it; it took what they took together."""
        said = dict(zip(self.members, await gathered(m.judge(case) for m in self.members.values()), strict=True))
        sheets = {who: self._sheet(who, assessment) for who, assessment in said.items()}
        self._same_rubric(sheets)
        first = next(iter(sheets.values()))
        usage = Usage()
        for sheet in sheets.values():
            usage = usage.plus(sheet.usage)
        criteria = dict.fromkeys(m.criterion for s in sheets.values() for m in s.marks)
        together = Sheet(
            rater=self.name,
            kind="panel",
            rubric=first.rubric,
            marks=tuple(combined({who: s.mark(c) for who, s in sheets.items()}, rule=self.rule) for c in criteria),
            caps=first.caps,
            instrument=self.fingerprint,
            usage=usage,
            members=tuple(sheets.values()),
        )
        return Assessment(sheet=together, faults=tuple(f for a in said.values() for f in a.faults))

    async def aclose(self) -> None:
        """Close what was opened for the members."""
        for member in self.members.values():
            close = getattr(member, "aclose", None)
            if close:
                await close()

    def _sheet(self, who: str, assessment: Assessment) -> Sheet:
        """What one member has filled in."""
        if assessment.sheet is None:
            raise ConfigError(f"the panel {self.name!r}: its judge {who!r} fills in no sheet, and so has no vote; leave it out")
        return assessment.sheet

    def _same_rubric(self, sheets: Mapping[str, Sheet]) -> None:
        rubrics = {s.rubric for s in sheets.values()}
        if len(rubrics) > 1:
            used = ", ".join(f"{who!r} {s.rubric}" for who, s in sheets.items())
            raise ConfigError(f"the panel {self.name!r}: its judges use different rubrics ({used}); give all of them the same")


def combined(marks: Mapping[str, Mark | None], *, rule: str) -> Mark:
    """What the members' marks of one criterion come to; a member that was not asked counts as one that gave no answer."""
    found = [m for m in marks.values() if m is not None]
    votes = [m for m in found if m.state in {"given", "not_applicable"}]
    told = "; ".join(f"{who}: {_said(mark)}" for who, mark in marks.items())
    flag = found[0].kind == "flag"
    if rule == "veto" and flag:
        return _vetoed(votes, members=len(marks), told=told) or _none(found[0], f"not every judge has answered ({told})")
    if 2 * len(votes) <= len(marks):
        return _none(found[0], f"too few judges have answered ({told})")
    if rule == "majority" or flag:
        agreed = (flag and _raised(votes)) or _majority(votes)
        return _one(agreed, told) if agreed else _none(found[0], f"no value has a majority ({told})")
    given = [m for m in votes if m.value is not None]
    if 2 * len(given) < len(votes):
        return _one([m for m in votes if m.value is None], told)
    if 2 * len(given) == len(votes):
        return _none(found[0], f"the judges disagree on whether it applies ({told})")
    values = [m.value for m in given if m.value is not None]
    value = math.fsum(values) / len(values) if rule == "mean" else statistics.median_low(values)
    return msgspec.structs.replace(_one(given, told), value=value)


def _vetoed(votes: Sequence[Mark], *, members: int, told: str) -> Mark | None:
    """A flag that any member raises, at the worst that one says; None where nobody does and somebody has not answered."""
    worst = max((m.value or 0 for m in votes), default=0)
    if worst:
        return _one([m for m in votes if m.value == worst], told)
    if len(votes) < members:
        return None
    return _one([m for m in votes if m.value is not None] or votes, told)


def _majority(votes: Sequence[Mark]) -> Sequence[Mark]:
    """Those who say what more than half of the votes say; or nobody."""
    chosen, count = Counter((m.state, m.value) for m in votes).most_common(1)[0]
    return [m for m in votes if (m.state, m.value) == chosen] if 2 * count > len(votes) else []


def _raised(votes: Sequence[Mark]) -> Sequence[Mark]:
    """Those who raise a flag to the worst point that more than half of the votes reach, the mildest of them first; or nobody."""
    raised = sorted((m.value, number) for number, m in enumerate(votes) if m.value)
    most = len(votes) // 2 + 1
    return [votes[number] for value, number in raised if value >= raised[-most][0]] if len(raised) >= most else []


def _one(agreed: Sequence[Mark], told: str) -> Mark:
    """The first of those who agree, with what all of them cite."""
    cited: dict[Citation, None] = dict.fromkeys(c for m in agreed for c in m.evidence)
    why = next((m.reason for m in agreed if m.reason), "")
    reason = f"{told}. {why}" if why else told
    return msgspec.structs.replace(agreed[0], reason=reason, evidence=tuple(cited))


def _none(like: Mark, why: str) -> Mark:
    return msgspec.structs.replace(like, state="missing", value=None, severity=None, reason=why, evidence=())


def _said(mark: Mark | None) -> str:
    """A member's vote in a word."""
    if mark is None:
        return "not asked"
    return f"{mark.value:g}" if mark.value is not None else mark.state.replace("_", " ")
