"""Measures of what judges, panels and people wrote on their sheets: `rubric.quality`, and one by each criterion's id.

A team's own rubric has criteria of its own, so these names are a pattern and no list.
"""

import re

from hardcalls.measures.metric import Measure, Missing, Talk, Value, metric
from hardcalls.scenario import Scenario
from hardcalls.score import Score
from hardcalls.sheet import Sheet

PREFIX, WHOLE = "rubric.", "quality"
ADVICE = "advice, not evidence"
"""What stands in the reason of a mark that is there, and may gate nothing."""
NAME = re.compile(r"rubric\.(quality|[A-Z][A-Z0-9_]{0,15})")


def rubric_measure(name: str) -> Measure | None:
    """The measure that a name such as `rubric.quality` or `rubric.E1` stands for; None for any other name."""
    if not NAME.fullmatch(name):
        return None
    asked = name.removeprefix(PREFIX)
    title = "Quality by the rubric" if asked == WHOLE else f"{asked} by the rubric"
    question = (
        "What do the applicable scales come to, from 0 to 1, capped by the worst failure that was seen?"
        if asked == WHOLE
        else f"How far is criterion {asked} met, from 0 to 1 (of a flag: in what share was it not raised)?"
    )
    return Measure(metric=metric(name, title, better="higher", question=question), value=lambda t: _value(t, asked), asks=_asks)


def sheet_of(score: Score) -> Sheet | Missing | None:
    """The sheet that speaks for a conversation: the panel's, or else the only judge's; people's are estimated apart."""
    sheets = [s for s in score.sheets if s.kind == "panel"] or [s for s in score.sheets if s.kind == "judge"]
    if len(sheets) > 1:
        return Missing(why=f"{len(sheets)} judges filled in a sheet, and no panel made them one")
    return sheets[0] if sheets else None


def _value(talk: Talk, asked: str) -> Value:
    sheet = sheet_of(talk.score)
    if not isinstance(sheet, Sheet):
        return sheet
    if asked == WHOLE:
        quality = sheet.quality
        if quality.capped is not None:
            return quality.capped
        if not quality.unknown:
            return None
        first = sheet.mark(quality.unknown[0])
        return _lacking(sheet, ", ".join(quality.unknown), reason=first.reason if first else "")
    mark = sheet.mark(asked)
    if mark is None or mark.state == "not_applicable":
        return None
    return _lacking(sheet, asked, reason=mark.reason) if mark.share is None else mark.share


def _lacking(sheet: Sheet, what: str, *, reason: str) -> Missing:
    if ADVICE in reason:
        return Missing(why=reason)
    return Missing(why=f"{sheet.rater} gave no value for {what}{f': {reason}' if reason else ''}")


def _asks(scenario: Scenario) -> bool:
    """A judge can say something of every conversation."""
    return bool(scenario.id)
