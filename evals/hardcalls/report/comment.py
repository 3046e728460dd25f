"""The report as a comment on a change, or a job's summary: the verdicts first, the rest folded, and never too long to be posted."""

import html
import re
from collections.abc import Iterator, Sequence

from hardcalls.record import Record
from hardcalls.report.build import guarded
from hardcalls.report.markdown_text import table, text
from hardcalls.report.subject import Subject
from hardcalls.report.view import Card, ReasonView, ReportView

MOST = 64_800
"""UTF-16 units, of the 65,536 that a comment on GitHub may have; the rest is for a note of what was left out."""
SIGNS = {"PASS": "✅", "FAIL": "❌", "INCONCLUSIVE": "⚠️"}
# People, issues and labels are looked for in the finished page, where no backslash is left: only a character between stops it.
_BARE_CALLS = re.compile(r"([@#!~$&](?=[\w\"'])|\bGH-(?=\d))", re.IGNORECASE)


class Part(Record):
    """Lines that are shown whole or not at all, one by one, between a head and a tail."""

    head: str = ""
    items: tuple[str, ...] = ()
    tail: str = ""
    noun: str = "lines"


def marker(suites: Sequence[str]) -> str:
    """The comment in HTML by which a bot finds what it wrote before about the same suites."""
    names = sorted({re.sub(r"[^A-Za-z0-9._]+", "-", s).strip("-") for s in suites})
    return f"<!-- hardcalls: {' '.join(names)} -->"


def to_comment(subjects: Sequence[Subject], view: ReportView, *, beside: Sequence[str] = (), most: int = MOST) -> str:
    """Markdown as GitHub and GitLab read it; `beside` are the paths of the reports that hold the rest."""
    suites = [s.run.manifest.suite for s in subjects]
    return guarded(lambda: _fitted([Part(head=f"{marker(suites)}\n"), *_parts(view, beside)], most=most))


def _fitted(parts: Sequence[Part], *, most: int) -> str:
    """Parts as far as they go, cut between items, with a word on what is missing."""
    made: list[str] = []
    room, left_out = most, 0
    for part in parts:
        frame = _length(part.head) + _length(part.tail) + _length(_more(len(part.items), part.noun))
        taken: list[str] = []
        used = frame
        for item in part.items if used <= room else ():
            if used + _length(item) > room:
                break
            taken.append(item)
            used += _length(item)
        if used > room or (part.items and not taken):
            left_out += 1
            continue
        more = len(part.items) - len(taken)
        made += [part.head, *taken, *([_more(more, part.noun)] if more else []), part.tail]
        room -= used
    if left_out:
        sections = "1 section is" if left_out == 1 else f"{left_out} sections are"
        made.append(f"\n{sections} left out here, because a comment may not be longer. The full report has them.\n")
    return "".join(made)


def _more(n: int, noun: str) -> str:
    return f"\n… and {n:,} more {noun}, left out here because a comment may not be longer. The full report has them.\n"


def _length(text: str) -> int:
    """In the units that GitHub counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _parts(view: ReportView, beside: Sequence[str]) -> Iterator[Part]:
    yield Part(head=f"## {text(view.title)}\n\n{text(view.lead)}\n")
    yield from _cautions(view)
    rows = tuple(f"| {_sign(c)}**{c.word}** | {text(c.name)} | {text(c.counted)} | {text(c.against)} |\n" for c in view.cards)
    yield Part(head="\n| Verdict | Agent | Conversations | Compared with |\n| --- | --- | --- | --- |\n", items=rows, noun="agents")
    if view.notices:
        yield Part(head="\n", items=tuple(f"> {text(notice)}\n>\n" for notice in view.notices), noun="notices")
    for card in view.cards:
        yield from _card(card)
    yield from _glance(view)
    for card in view.cards:
        yield from _rules(card)
    yield from _never(view)
    for card in view.cards:
        if card.lost:
            items = tuple(f"- {text(line)}\n" for line in card.lost)
            yield _folded(f"{card.lost_title}: {_bare(card.name)}", "", items, noun="conversations")
    policies = dict.fromkeys(_policy(c) for c in view.cards if c.policy)
    facts = (*policies, *(f"Full report: {text(path)}." for path in beside))
    if facts:
        yield Part(head="\n", items=tuple(f"{fact}  \n" for fact in facts))


def _policy(card: Card) -> str:
    note = f": {text(card.note)}" if card.note else ""
    return f"Policy: {text(card.policy)} ({text(card.policy_id)}, {card.policy_hash}){note}"


def _sign(card: Card) -> str:
    return f"{SIGNS[card.word]} " if card.word in SIGNS else ""


def _cautions(view: ReportView) -> Iterator[Part]:
    """What must be read before any verdict: what is let go, what is asked less, what is only a part."""
    items = []
    for w in view.waivers:
        covers = f" It covers: {text(' '.join(w.covers))}" if w.covers and w.tone == "open" else ""
        who = f"{text(w.owner)}, until {text(w.until)}: {text(w.reason)}"
        items.append(f"> **Waived ({text(w.state)}): {text(w.rule)}** by {who} {text(w.meaning)}{covers}\n>\n")
    items += [f"> **{text(loose.title)}** {text(' '.join(loose.lines))}\n>\n" for loose in view.loosened]
    items += [f"> **{text(c.name)}: {text(c.partial)}**\n>\n" for c in view.cards if c.partial]
    if items:
        yield Part(head="\n", items=tuple(items), noun="notes")


def _card(card: Card) -> Iterator[Part]:
    """Why, and what would change it."""
    if not card.policy:
        return
    head = f"\n### {_sign(card)}{card.word}: {text(card.name)}\n\n{text(card.meaning)}\n"
    head += "".join(f"\n{text(line)}\n" for line in (*card.notices, card.corners) if line)
    reasons = tuple(f"{n}. {_reason(r)}\n" for n, r in enumerate(card.reasons, 1))
    yield Part(head=f"{head}\n", items=reasons, noun="reasons") if reasons else Part(head=head)
    if card.further:
        first = len(card.reasons) + 1
        items = tuple(f"{n}. {_reason(r)}\n" for n, r in enumerate(card.further, first))
        yield _folded(f"{card.further_title}: {_bare(card.name)}", "", items, noun="reasons")


def _reason(reason: ReasonView) -> str:
    where = ", ".join(text(link.text) for link in reason.links)
    lines = [f"**{reason.outcome}** {text(reason.sentence)}"]
    if reason.why:
        lines.append(f"Why it matters: {text(reason.why)}.")
    if where:
        lines.append(f"Seen in: {where}{f', {reason.more}' if reason.more else ''}.")
    if reason.change:
        lines.append(f"What would change it: {text(reason.change)}.")
    return "<br>".join(lines)


def _glance(view: ReportView) -> Iterator[Part]:
    rows = view.glance.rows
    if not rows or not rows[0].cells:
        return
    heads = ["Agent", *(text(c.title) for c in rows[0].cells)]
    cells = [[r.candidate, *(_cell(c.estimate, c.interval, c.n) for c in r.cells)] for r in rows]
    yield _table("The numbers", heads, cells, lead=f"Intervals at {view.confidence} confidence.\n\n", noun="agents")


def _cell(estimate: str, interval: str, n: str) -> str:
    return " ".join(x for x in (estimate, f"({interval})" if interval else "", n) if x)


def _rules(card: Card) -> Iterator[Part]:
    if card.rules:
        cells = [(r.state, r.name, r.sentence, r.waived or r.kind) for r in card.rules]
        yield _table(f"{card.rules_title}: {_bare(card.name)}", ("State", "Rule", "What was seen", "Kind"), cells, noun="rules")


def _never(view: ReportView) -> Iterator[Part]:
    cells = [(r.title, c.candidate, c.counted, c.bound) for r in view.never.rows for c in r.cells]
    heads = ("Event", "Agent", "Occurred of exposed", "How often it may still happen")
    if cells:
        lead = f"Exact upper bounds, one-sided {view.never.confidence}.\n\n"
        yield _table("What must never happen", heads, cells, lead=lead, noun="rows")


def _table(title: str, heads: Sequence[str], rows: Sequence[Sequence[str]], *, lead: str = "", noun: str) -> Part:
    head, rule, *lines = (f"{line}\n" for line in table(heads, rows))
    return _folded(title, f"{lead}{head}{rule}", tuple(lines[:-1]), noun=noun)


def _folded(title: str, head: str, items: tuple[str, ...], *, noun: str) -> Part:
    """What is opened by a click; its title is HTML."""
    return Part(head=f"\n<details><summary>{title}</summary>\n\n{head}", items=items, tail="\n</details>\n", noun=noun)


def _bare(name: str) -> str:
    """A name where HTML is read, and no Markdown."""
    return html.escape(_BARE_CALLS.sub("\\1\u200b", name)).replace("\u200b", "&#8203;")
