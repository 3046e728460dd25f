"""The decision in Markdown: what is waived and loosened, and every rule with what was seen."""

from collections.abc import Iterator, Sequence

from hardcalls.report.markdown_text import table, text
from hardcalls.report.view import Card
from hardcalls.report.view_rules import LoosenedView, RuleView, WaiverView


def waived_lines(waivers: Sequence[WaiverView], loosened: Sequence[LoosenedView]) -> Iterator[str]:
    """What stands before everything else."""
    if waivers:
        yield from ("**Waived**", "")
        for one in waivers:
            who = f"by {text(one.owner)}, until {one.until}"
            yield f"- **{one.state}: {text(one.rule)}**, {who}: {text(one.reason)} {text(one.meaning)}"
            yield from (f"  - {text(line)}" for line in one.covers)
        yield ""
    for change in loosened:
        yield from (f"**{text(change.title)}**", "", *(f"- {text(line)}" for line in change.lines), "")


BOUNDS = (
    "In brackets: the bounds by which the policy decides, each one-sided at its confidence. The intervals of the sections below "
    "are two-sided and made another way, so they differ a little."
)


def rules_lines(cards: Sequence[Card]) -> Iterator[str]:
    """A table of rules for each candidate that was judged, and one for the slices of each rule that asks them."""
    if not any(card.rules for card in cards):
        return
    yield from ("## The rules, one by one", "", BOUNDS, "")
    for card in cards:
        if not card.rules:
            continue
        yield from (f"### {text(card.name)}: {card.rules_lead}", "")
        rows = [(r.state, f"{r.title} ({r.name})", f"{r.kind}: {r.asks}", _seen(r), _open(r)) for r in card.rules]
        yield from table(("State", "Rule", "It asks", "Seen", "What would change it"), rows)
        for rule in card.rules:
            if rule.slices:
                yield from (f"{text(rule.title)} ({text(rule.name)}), {rule.slices_title}:", "")
                yield from table(
                    ("Slice", "State", "Value", "Interval", "n"),
                    [(s.name, s.state, s.estimate, s.interval, str(s.count)) for s in rule.slices],
                )


def _seen(rule: RuleView) -> str:
    number = " ".join(p for p in (rule.estimate, rule.of) if p)
    return " ".join(p for p in (rule.early, f"{number} ({rule.doubt})" if number else rule.sentence) if p)


def _open(rule: RuleView) -> str:
    return "; ".join(p for p in (rule.waived, rule.change) if p)
