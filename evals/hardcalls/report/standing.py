"""Whether what a rater says may decide anything: people's word, a licensed judge's, or advice."""

from collections.abc import Sequence

from hardcalls.licence import Licence
from hardcalls.report import said, words
from hardcalls.report.candidate import Candidate
from hardcalls.report.view_sheets import StandingView
from hardcalls.rubric import QUALITY
from hardcalls.sheet import Sheet

ADVICE = StandingView(word="advisory", tone="open", detail="does not gate")
PEOPLE = StandingView(word="people", tone="plain", detail="what people say needs no licence")


def standing(candidate: Candidate, sheet: Sheet, *, criterion: str = QUALITY, languages: Sequence[str]) -> StandingView:
    """What a rater's mark on one criterion (its whole sheet, without one) counts for, in these languages."""
    if sheet.kind == "person":
        return PEOPLE
    found = licences(candidate, sheet)
    granted = [language for language in languages if any(_granted(lic, criterion, language) for lic in found)]
    if not granted:
        refused = sorted({r for lic in found for p in lic.permits if p.criterion == criterion for r in p.refused_for})
        return StandingView(word="advisory", tone="open", detail=f"licence refused: {', '.join(refused)}") if refused else ADVICE
    until = max(lic.until for lic in found)
    rest = [said.name(words.language(x)) for x in languages if x not in granted]
    detail = f"until {said.name(until)}" + (f"; advisory in {words.listed(rest)}" if rest else "")
    return StandingView(word="LICENSED", tone="good", detail=detail)


def licences(candidate: Candidate, sheet: Sheet) -> tuple[Licence, ...]:
    """Those of the judge that filled in a sheet, as it was then."""
    every = candidate.subject.licences
    return tuple(i for i in every if sheet.kind != "person" and i.instrument == sheet.instrument and i.rubric == sheet.rubric)


def _granted(licence: Licence, criterion: str, language: str) -> bool:
    permit = licence.permits_for(criterion, language)
    return permit is not None and permit.granted
