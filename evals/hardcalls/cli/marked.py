"""A filled-in rubric as lines for a terminal."""

from collections.abc import Iterator

from rich.text import Text

from hardcalls.cli.streams import plain
from hardcalls.report.marks import KINDS, quality_line, valued
from hardcalls.sheet import Sheet

STYLES = {"good": "green", "bad": "red", "open": "yellow", "plain": ""}


def marked(sheet: Sheet) -> Iterator[Text]:
    """What a sheet comes to, then each mark; the words that it rests on below what is not fully good."""
    yield Text("")
    yield Text(f"{KINDS[sheet.kind]} {plain(sheet.rater)}: {plain(quality_line(sheet.quality))}", style="bold")
    for mark in sheet.marks:
        value, tone = valued(mark)
        title = f" {plain(mark.title)}" if mark.title else ""
        reason = f": {plain(mark.reason)}" if mark.reason else ""
        yield Text(f"  {mark.criterion}{title}: {value}{reason}", style=STYLES[tone])
        for quote in mark.evidence if mark.share != 1 else ():
            where = f"turn {quote.turn}: " if quote.turn else ""
            doubt = " (not in the conversation)" if mark.state == "unsupported" else ""
            yield Text(f"      {where}“{plain(quote.text)}”{doubt}", style="dim")
    if sheet.comment:
        yield Text(f"  {plain(sheet.comment)}", style="dim")
