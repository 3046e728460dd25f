"""A history as text for a terminal."""

from collections.abc import Iterator, Sequence

from tabulate import tabulate

from hardcalls.cli.streams import folded, plain
from hardcalls.report.history_view import AgentView, ChronicleView, Finds, HistoryView

ROWS = 12
"""Of each table of finds; a file has more."""


def history_text(view: HistoryView, *, columns: int | None = None) -> str:
    """Every run with its verdict and its numbers, then what they say together."""
    return "\n".join(plain(line) for line in _lines(view, columns))


def _lines(view: HistoryView, columns: int | None) -> Iterator[str]:
    yield folded(view.lead, columns)
    for chronicle in view.chronicles:
        yield from _chronicle(chronicle, columns)
    if view.skipped:
        yield from ("", view.skipped_title)
        yield from (folded(f"  - {folder}: {why}", columns) for folder, why in view.skipped)
    legend = f"In brackets: what else fits what was seen ({view.confidence} interval). n: the scenarios that could show it."
    yield from ("", folded(legend, columns))


def _chronicle(found: ChronicleView, columns: int | None) -> Iterator[str]:
    yield from ("", folded(f"{found.title}: {found.lead}", columns))
    yield from (folded(f"  note: {notice}", columns) for notice in found.notices)
    for agent in found.agents:
        yield from ("", folded(f"{agent.name}: {agent.lead}", columns))
        yield from _agent(agent, found.heads, columns)
    for find in found.finds:
        yield from _find(find, columns)


def _agent(agent: AgentView, heads: Sequence[str], columns: int | None) -> Iterator[str]:
    decided = any(r.verdict for r in agent.rows)
    rows = [
        [r.started, r.version, *([r.verdict or "-"] if decided else []), *(c.replace(" (", "\n(", 1) for c in r.cells), r.folder]
        for r in agent.rows
    ]
    titles = ["started", "", *(["verdict"] if decided else []), *(h.replace(" ", "\n", 1) for h in heads), "run"]
    lines = _table(rows, titles)
    if columns is None or max(map(len, lines)) <= columns:
        yield from lines
        for row in agent.rows:
            if told := "; ".join(x for x in (row.marks, row.why) if x):
                yield folded(f"  - {row.folder}: {told}", columns)
        return
    for row in agent.rows:
        told = "; ".join(x for x in (row.verdict, row.marks, row.why) if x)
        yield folded(f"- {row.started} {row.version} {row.folder}{f': {told}' if told else ''}", columns)
        yield from (folded(f"    {head}: {cell}", columns) for head, cell in zip(heads, row.cells, strict=True))


def _find(find: Finds, columns: int | None) -> Iterator[str]:
    yield from ("", find.title)
    yield from (folded(f"  {line}", columns) for line in find.lines)
    if find.rows:
        lines = _table(find.rows[:ROWS], find.heads)
        if columns is None or max(map(len, lines)) + 2 <= columns:
            yield from (f"  {line}".rstrip() for line in lines)
        else:
            for row in find.rows[:ROWS]:
                told = (f"{head}: {cell}" if head else cell for head, cell in zip(find.heads[1:], row[1:], strict=True) if cell)
                yield folded(f"  - {row[0]}: {', '.join(told)}", columns)
    if len(find.rows) > ROWS or find.more:
        yield "  and more; -o FILE.json has them all"


def _table(rows: Sequence[Sequence[str]], heads: Sequence[str]) -> list[str]:
    return tabulate(rows, headers=heads, tablefmt="simple", disable_numparse=True).splitlines()
