"""What judges and people say, in Markdown."""

from collections.abc import Iterator, Sequence

from hardcalls.report.markdown_text import table, text
from hardcalls.report.view_sheets import CriterionView, FlagRow, JudgedView, RaterView


def judged_lines(view: JudgedView) -> Iterator[str]:
    """The section, line by line."""
    yield from ("## What judges and people say", "")
    for line in view.lead:
        yield from (text(line), "")
    for rater in view.raters:
        yield from _rater(rater)


def _rater(rater: RaterView) -> Iterator[str]:
    yield from (f"### {text(rater.candidate)}: {rater.kind.lower()} {text(rater.rater)}", "")
    yield from (f"**{rater.standing.word}** {text(rater.standing.detail)}. {text('; '.join(rater.made_of))}.", "")
    rows = [*_rows(rater.quality, ""), *_rows(rater.scales, ""), *_rows(rater.flags, "raised: ")]
    yield from table(("Criterion", "Share", "Interval", "n", "Marks", "Gates"), rows)
    worst = f" {rater.worst.text} {text(rater.worst.title)}." if rater.worst else ""
    yield from (f"{rater.tail}{worst}", "")
    for flag in rater.raised:
        yield f"- {_flag(flag)}"
    if rater.raised:
        yield ""


def _rows(found: Sequence[CriterionView], before: str) -> Iterator[Sequence[str]]:
    for row in found:
        title = f"{row.id} {row.title}" if row.id else row.title
        gates = f"{row.standing.word}: {row.standing.detail}" if row.standing else ""
        yield (title, f"{before}{row.estimate}", row.interval, row.n, "; ".join(p for p in (row.states, row.corners) if p), gates)


def _flag(flag: FlagRow) -> str:
    where = []
    for seen in flag.raised:
        quotes = "; ".join(f"“{text(q.text)}”" for q in seen.quotes)
        where.append(f"{text(seen.text)}{f' {quotes}' if quotes else ''}")
    places = "; ".join([*where, *([flag.more] if flag.more else [])])
    return f"**{text(flag.title)}** ({flag.severity}), {flag.counted}: {places}"
