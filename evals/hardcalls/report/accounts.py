"""Section 2, at its end: whose failures the faults were, and what each run cost and how long it took."""

from collections.abc import Callable, Sequence

from hardcalls.fault import BLAMES, COUNTED, Blame
from hardcalls.ledger import UNFINISHED, Ledger, ledger
from hardcalls.measures import METRICS
from hardcalls.measures.metric import written
from hardcalls.report import said, scale, words
from hardcalls.report.candidate import Candidate
from hardcalls.report.numbers import metric_view
from hardcalls.report.view_numbers import Panel, PlainRow, PlainTable
from hardcalls.spending import Spending, Spread, Used, spending

NONE = "—"
CACHED = "of them kept by the provider"


def faults(everyone: Sequence[Candidate], *, confidence: float) -> Panel | None:
    """Each side's faults, the candidates beside each other; None where there were none."""
    found = [(c, ledger(c.run, confidence=confidence)) for c in everyone]
    rows: list[PlainRow] = []
    for blame in BLAMES:
        if not any(blame in one.rates for _, one in found):
            continue
        left_out = "" if blame in COUNTED else ", left out"
        cells = tuple(_share(one, blame) for _, one in found)
        rows.append(PlainRow(head=f"{words.BLAME[blame]}{left_out}", cells=cells, inner=False))
        kinds = sorted({e.kind for _, one in found for e in one.entries if e.blame == blame})
        rows += [PlainRow(head=_title(k), cells=tuple(_kind(one, k) for _, one in found), inner=True) for k in kinds]
    if not rows:
        return None
    heads = ("Whose it was", *(c.name for c in everyone))
    table = PlainTable(title="Conversations that a fault decided; what is left out is in no rate", heads=heads, rows=tuple(rows))
    return Panel(id="faults", title="Whose failures", lead=(), metrics=(), tallies=(), trials=None, table=table)


def _title(kind: str) -> str:
    return "Never finished" if kind == UNFINISHED else said.name(words.plain(kind)).capitalize()


def _share(found: Ledger, blame: Blame) -> str:
    of = found.counted if blame in COUNTED else found.planned
    seen = found.rates.get(blame)
    if seen is None or not seen.n:
        return f"0 of {of:,}"
    return f"{found.decided(blame):,} of {of:,}: {scale.share(seen.estimate)} ({scale.share(seen.low)} to {scale.share(seen.high)})"


def _kind(found: Ledger, kind: str) -> str:
    entry = next((e for e in found.entries if e.kind == kind), None)
    if entry is None:
        return NONE
    made_good = f"{entry.recovered} made good" if entry.recovered else ""
    return ", ".join(p for p in (str(entry.decided) if entry.decided else "", made_good) if p)


def used(everyone: Sequence[Candidate], *, confidence: float) -> Panel | None:
    """Calls, tokens, money and time; None where no endpoint was asked."""
    found = [spending(c.run) for c in everyone]
    if not any(s.agent.conversations or s.customer.conversations for s in found):
        return None
    rows = [PlainRow(head=h, cells=tuple(cell(s) or NONE for s in found), inner=h == CACHED) for h, cell in ROWS]
    rows = [r for r in rows if set(r.cells) != {NONE}]
    names = [m.name for m in METRICS.values() if m.dimension in words.USED and any(c.measured[m.name].points for c in everyone)]
    views = (metric_view(n, everyone, confidence=confidence) for n in names)
    title = "In total, with what was left out" if any(c.run.excluded for c in everyone) else "In total"
    return Panel(
        id="used",
        title="What it cost and how long it took",
        lead=(),
        metrics=tuple(v for v in views if v is not None),
        tallies=(),
        trials=None,
        table=PlainTable(title=title, heads=("", *(c.name for c in everyone)), rows=tuple(rows)),
    )


def _count(number: int | None) -> str:
    return "" if number is None else f"{number:,}"


def _tokens(one: Used, count: int | None) -> str:
    silent = "conversation that does not say", "conversations that do not say"
    gaps = f", without {words.count(one.uncounted, *silent)}" if one.uncounted else ""
    return f"{count:,}{gaps}" if count is not None else ""


def _cost(one: Used, currency: str) -> str:
    if one.cost is not None:
        return f"{written(one.cost, 'money')} {said.name(currency) if currency else ''}".rstrip()
    if one.unpriced < one.conversations and (currency or one.at_least):
        least = f"{written(one.at_least, 'money')} {said.name(currency) if currency else ''}".rstrip()
        return f"unknown, at least {least}: not known of {one.unpriced:,} of {words.count(one.conversations, 'conversation')}"
    return ""


def _each(found: Spending) -> str:
    each = found.agent.per_conversation
    return f"{written(each, 'money')} {said.name(found.currency) if found.currency else ''}".rstrip() if each is not None else ""


def _spread(seen: Spread | None) -> str:
    return f"half within {seen.median:.2f} s, 95% within {seen.p95:.2f} s (n {seen.n:,})" if seen else ""


ROWS: tuple[tuple[str, Callable[[Spending], str]], ...] = (
    ("Calls", lambda s: _count(s.agent.calls) if s.agent.conversations else ""),
    ("Answers from a cache", lambda s: _count(s.agent.cache_hits or None)),
    ("Tokens read", lambda s: _tokens(s.agent, s.agent.input_tokens)),
    (CACHED, lambda s: _count(s.agent.cached_tokens)),
    ("Tokens written", lambda s: _tokens(s.agent, s.agent.output_tokens)),
    ("Cost", lambda s: _cost(s.agent, s.currency)),
    ("Cost of a conversation", _each),
    ("An answer took", lambda s: _spread(s.turns)),
    ("Its first token came after", lambda s: _spread(s.first)),
    ("Time spent answering", lambda s: f"{s.answering:,.0f} s" if s.answering else ""),
    ("Time in tools", lambda s: f"{s.tools:,.1f} s" if s.tools else ""),
    ("Simulated customers: calls", lambda s: _count(s.customer.calls) if s.customer.conversations else ""),
    ("Simulated customers: tokens read", lambda s: _tokens(s.customer, s.customer.input_tokens)),
    ("Simulated customers: tokens written", lambda s: _tokens(s.customer, s.customer.output_tokens)),
    ("Simulated customers: cost", lambda s: _cost(s.customer, s.currency)),
)
