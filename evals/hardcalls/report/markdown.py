"""The report as Markdown, for a pull request or a job's summary: everything but the transcripts."""

from collections.abc import Iterator, Sequence

from hardcalls.report.build import guarded
from hardcalls.report.markdown_rules import rules_lines, waived_lines
from hardcalls.report.markdown_sheets import judged_lines
from hardcalls.report.markdown_text import table, text
from hardcalls.report.view import Card, Dossier, ReasonView, ReportView
from hardcalls.report.view_numbers import MetricView, NeverTable, Panel, SliceGroup
from hardcalls.report.view_talks import FlagView, Gallery, TalkView, Timeline

MOST_WORST = 10
"""Conversations described per candidate; the HTML report has them all."""


def to_markdown(view: ReportView) -> str:
    """One document; whatever a conversation holds is text in it and nothing else."""
    return guarded(lambda: "\n".join(_lines(view)) + "\n")


def _lines(view: ReportView) -> Iterator[str]:
    yield from (f"# {text(view.title)}", "", text(view.lead), "")
    yield from waived_lines(view.waivers, view.loosened)
    for notice in view.notices:
        yield from (f"> **{text(notice)}**", "")
    yield from ("## Verdicts", "")
    for card in view.cards:
        yield from _card(card)
    yield from rules_lines(view.cards)
    yield from ("## Side by side", "", f"Intervals at {view.confidence} confidence.", "")
    heads = ["Agent", *(c.title for c in view.glance.rows[0].cells)]
    rows = [
        [r.candidate, *(" ".join(x for x in _cell(c.estimate, c.interval, c.n) if x) for c in r.cells)] for r in view.glance.rows
    ]
    yield from table(heads, rows)
    for panel in view.panels:
        yield from _panel(panel)
    if view.judged:
        yield from judged_lines(view.judged)
    yield from _timeline(view.timeline)
    yield from _slices(view.slices)
    yield from _never(view.never)
    yield from ("## Worst conversations", "")
    for gallery in view.galleries:
        yield from _gallery(gallery)
    yield from _reading(view)


def _cell(estimate: str, interval: str, n: str) -> tuple[str, str, str]:
    return estimate, f"({interval})" if interval else "", n


def _card(card: Card) -> Iterator[str]:
    yield from (f"### {card.word}: {text(card.name)}", "", card.meaning, "")
    if card.partial:
        yield from (f"**{text(card.partial)}**", "")
    if card.waived:
        yield from (f"**{card.waived}**", "")
    if card.policy:
        which = f"({text(card.policy_id)}, {card.policy_hash})"
        yield from (f"{text(card.policy)}{f': {text(card.note)}' if card.note else ''} {which}", "")
    for notice in card.notices:
        yield from (text(notice), "")
    yield from (" ".join(x for x in (text(card.against), card.counted) if x), "")
    for number, reason in enumerate((*card.reasons, *card.further), 1):
        yield f"{number}. {_reason(reason)}"
    if card.reasons:
        yield ""
    if card.corners:
        yield from (card.corners, "")
    if card.lost:
        yield f"{card.lost_title}:"
        yield ""
        yield from (f"- {text(line)}" for line in card.lost)
        yield ""


def _reason(reason: ReasonView) -> str:
    where = ", ".join(text(link.text) for link in reason.links)
    seen = f" Seen in: {where}{f', {reason.more}' if reason.more else ''}." if where else ""
    why = f" Why it matters: {text(reason.why)}." if reason.why else ""
    change = f" What would change it: {text(reason.change)}." if reason.change else ""
    return f"**{reason.outcome}** {text(reason.sentence)}{why}{seen}{change}"


def _panel(panel: Panel) -> Iterator[str]:
    yield from (f"### {panel.title}", "")
    for line in panel.lead:
        yield from (text(line), "")
    heads = ("Measure", "Agent", "Value", "Interval", "n", "Missing", "Against the baseline")
    if panel.metrics:
        yield from table(heads, [row for metric in panel.metrics for row in _metric(metric)])
    for metric in panel.metrics:
        if metric.note:
            yield from (f"{metric.title}. {metric.note}", "")
    if panel.table:
        yield from (f"{panel.table.title}:", "")
        rows = [(f"{'– ' if r.inner else ''}{r.head}", *r.cells) for r in panel.table.rows]
        yield from table([text(h) for h in panel.table.heads], rows)
    for tally in panel.tallies:
        yield from (f"{text(tally.candidate)}, failed most often: {text(tally.text)}.", "")
    if panel.trials:
        rows = [(r.candidate, *r.cells, r.worst, r.note) for r in panel.trials.rows]
        yield from table(("Agent", *panel.trials.heads, "Worst trial", ""), rows)


def _metric(metric: MetricView) -> Iterator[Sequence[str]]:
    for number in metric.numbers:
        found = number.difference
        against = f"{found.word}: {found.text}; {found.counts}" if found else ""
        count = str(number.count) if number.count else number.n
        missing = ", ".join(p for p in (number.missing, number.corners) if p)
        yield (metric.title, number.candidate, number.estimate, number.interval, count, missing, against)


def _timeline(timeline: Timeline) -> Iterator[str]:
    yield from ("## When a person came", "")
    for line in timeline.absent:
        yield from (text(line), "")
    for group in timeline.groups:
        yield from (f"### {group.title}", "")
        rows = [(r.scenario, t.candidate, t.outcome, t.sentence, t.trials) for r in group.rows for t in r.tracks]
        yield from table(("Scenario", "Agent", "Outcome", "What happened", "Trials"), rows)


def _slices(groups: Sequence[SliceGroup]) -> Iterator[str]:
    if not groups:
        return
    yield from ("## Slices", "", "Conversations without a failure.", "")
    rows = [(g.title, s.name, c.candidate, c.counted, c.interval) for g in groups for s in g.slices for c in s.cells]
    yield from table(("By", "Slice", "Agent", "Passed", "Interval"), rows)


def _never(found: NeverTable) -> Iterator[str]:
    yield from ("## What must never happen", "", f"Exact upper bounds, one-sided {found.confidence}.", "")
    rows = [(r.title, c.candidate, c.counted, c.talks, c.bound, c.recall) for r in found.rows for c in r.cells]
    heads = ("Event", "Agent", "Occurred of exposed", "Over all trials", "How often it may still happen", "How it is seen")
    yield from table(heads, rows)


def _gallery(gallery: Gallery) -> Iterator[str]:
    yield from (f"### {text(gallery.name)}", "")
    for line in (gallery.note, "" if gallery.worst else "No failure was seen in any conversation."):
        if line:
            yield from (line, "")
    for talk in gallery.worst[:MOST_WORST]:
        yield from _talk(talk)
    more = len(gallery.worst) - MOST_WORST
    if more > 0:
        yield from (f"And {more} more with failures; the HTML report has them all.", "")


def _talk(talk: TalkView) -> Iterator[str]:
    trial = f", {talk.trial}" if talk.trial else ""
    where = f"{text(talk.scenario)}, {text(talk.language_name)}{trial}"
    what = "; ".join(x for x in (text(talk.mark), talk.failures, talk.outcome) if x)
    yield f"- **{text(talk.title)}** ({where}): {what}"
    for flag in (*talk.flags, *(f for turn in talk.turns for f in turn.flags)):
        yield f"  - {_flag(flag)}"
    yield ""


def _flag(flag: FlagView) -> str:
    quotes = "; ".join(f"{q.turn}: “{text(q.text)}”" if q.turn else f"“{text(q.text)}”" for q in flag.quotes)
    parts = [f"{flag.dimension}, {flag.severity}: {text(flag.title)}", text(flag.reason), quotes]
    return ". ".join(p for p in parts if p)


def _reading(view: ReportView) -> Iterator[str]:
    yield from ("## How to read this", "")
    yield from (f"- **{t.word}**: {text(t.text)}" for t in (*view.outcomes, *view.terms))
    yield ""
    yield from (f"- {text(line)}" for line in view.provenance)
    yield ""
    for dossier in view.dossiers:
        yield from _dossier(dossier)


def _dossier(dossier: Dossier) -> Iterator[str]:
    yield from (f"### The run of {text(dossier.name)}", "")
    none = "none" if not dossier.faults else ""
    groups = (
        ("", dossier.facts),
        ("Setting ", dossier.settings),
        ("Faults: ", dossier.faults),
        ("Missing: ", dossier.missing),
        ("", dossier.pairing),
    )
    for prefix, facts in groups:
        yield from (f"- {prefix}{text(f.label)}: {text(f.value)}" for f in facts)
    if none:
        yield "- Faults: none"
    yield ""
