"""The marks of one conversation as they are read: beside the turn whose words they cite, and all of them in a list."""

from collections.abc import Container, Sequence

from hardcalls.report import said, scale, words
from hardcalls.report.view_talks import MarkView, QuoteView, SheetView
from hardcalls.score import Score
from hardcalls.sheet import Citation, Mark, Quality, Sheet

KINDS = {"person": "Person", "panel": "Panel", "judge": "Judge"}
"""What a rater is, people first."""
EVIDENCE = 3
"""Quotes shown of each mark."""
DOUBT = {
    "unsupported": "Unsupported: these words are not in the conversation, so this mark counts for nothing.",
    "missing": "Missing: there is no answer that can be read.",
}


def sheets_of(score: Score | None) -> tuple[SheetView, ...]:
    """Every sheet on a conversation with all of its marks."""
    return tuple(_sheet(s) for s in score.sheets) if score else ()


def marks_at(score: Score | None, turns: Container[int]) -> dict[int, tuple[MarkView, ...]]:
    """The marks that cite a turn, by the first turn that they cite."""
    placed: dict[int, list[MarkView]] = {}
    for sheet in score.sheets if score else ():
        for mark in sheet.marks:
            turn = next((c.turn for c in mark.evidence if c.turn in turns), None)
            if turn is not None:
                placed.setdefault(turn, []).append(_mark(mark, sheet))
    return {turn: tuple(found) for turn, found in placed.items()}


def quotes_of(evidence: Sequence[Citation]) -> tuple[QuoteView, ...]:
    """Citations as they are shown."""
    return tuple(QuoteView(turn=f"turn {c.turn}" if c.turn else "", text=said.quote(c.text)) for c in evidence if c.text.strip())


def _sheet(sheet: Sheet) -> SheetView:
    return SheetView(
        rater=said.name(sheet.rater),
        kind=KINDS[sheet.kind],
        quality=quality_line(sheet.quality),
        comment=said.quote(sheet.comment),
        marks=tuple(_mark(m, sheet) for m in sheet.marks),
    )


def quality_line(found: Quality) -> str:
    """What a sheet comes to, in words."""
    if found.capped is None:
        lacking = ", ".join(said.name(c) for c in found.unknown) or "every scale"
        return f"score not known: no value for {lacking}"
    cap = f", capped by {', '.join(said.name(c) for c in found.capped_by)}" if found.capped_by else ""
    before = f" (before flags {scale.share(found.raw)})" if found.raw is not None and found.raw != found.capped else ""
    return f"score {scale.share(found.capped)}{before}{cap}"


def _mark(mark: Mark, sheet: Sheet) -> MarkView:
    value, tone = valued(mark)
    return MarkView(
        title=f"{said.name(mark.criterion)} {said.name(mark.title)}" if mark.title else said.name(mark.criterion),
        value=value,
        tone=tone,
        rater=said.name(sheet.rater),
        reason=said.quote(mark.reason),
        quotes=quotes_of(mark.evidence[:EVIDENCE]),
        doubt=DOUBT.get(mark.state, ""),
    )


def valued(mark: Mark) -> tuple[str, words.Tone]:
    """A mark's value in words, and how it looks."""
    if mark.value is None or mark.share is None:
        return words.plain(mark.state), "plain" if mark.state == "not_applicable" else "open"
    if mark.kind == "flag" and not mark.value:
        return "not raised", "plain"
    if mark.kind == "flag":
        return f"raised: {mark.severity}", "open" if mark.severity == "minor" else "bad"
    return f"{mark.value:.3g} of {mark.top}", "good" if mark.share == 1 else "bad" if mark.share == 0 else "plain"
