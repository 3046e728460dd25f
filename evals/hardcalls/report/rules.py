"""Each rule of the policy: what it asks, what was seen, how far that is from the limit, and what would change it."""

from collections import Counter

from hardcalls.explanation import explain
from hardcalls.finding import Finding, Need, SliceSeen
from hardcalls.report import said, scale, words
from hardcalls.report.asks import asks
from hardcalls.report.candidate import Candidate
from hardcalls.report.conversations import worst_first
from hardcalls.report.figure import Figure, figure, limit_of, of, slice_name, unseen
from hardcalls.report.ruled import Ruled, ruled, state_of
from hardcalls.report.view_rules import Link, RuleView, SliceRow
from hardcalls.stats.interval import Interval
from hardcalls.verdict import Verdict

MOST_LINKS = 3
LINK = 72
"""Characters of a scenario's title in a link."""
NONE = Figure(estimate="", interval="", n="", bar=None)
KIND = {"prove": "must be proved", "veto": "blocks when shown bad"}


def rules(candidate: Candidate, verdict: Verdict) -> tuple[RuleView, ...]:
    """The violated first, then the undecided, each group in the policy's order."""
    numbers = {f.rule.id: i for i, f in enumerate(verdict.findings, 1)}
    return tuple(_rule(r, candidate, number=numbers[r.finding.rule.id]) for r in ruled(verdict))


def lead(verdict: Verdict) -> str:
    """How many rules are in which state."""
    counts = Counter(r.word.lower() for r in ruled(verdict))
    return "; ".join(f"{n} {word}" for word, n in counts.items())


def settled(views: tuple[RuleView, ...]) -> str:
    """How many rules can be folded away, in words; empty for none."""
    count = sum(v.settled for v in views)
    return f"{words.count(count, 'rule')} under which nothing speaks against the agent" if count else ""


def _rule(found: Ruled, candidate: Candidate, *, number: int) -> RuleView:
    finding = found.finding
    rule, metric, seen = finding.rule, finding.metric, finding.interval
    every = tuple(s.interval for s in finding.slices)
    shown = figure(seen, rule, metric, beside=every) if seen else NONE
    need = finding.need or Need()
    behind, more = links(candidate, finding.conversations)
    chance = finding.p if rule.statistical and seen is not None else None
    return RuleView(
        id=f"{candidate.id}-rule-{number}",
        name=rule.id,
        title=metric.title,
        state=found.word,
        tone=found.tone,
        sentence=said.shown(finding.sentence, 600),
        kind=KIND[rule.kind],
        asks=asks(rule, metric),
        explained=said.shown(explain(rule, candidate.subject.policy), 1200) if candidate.subject.policy else "",
        why=said.shown(rule.why, 400),
        estimate=shown.estimate,
        of=of(finding) if shown.interval else "",
        interval=shown.interval,
        n=shown.n,
        bar=shown.bar,
        p=_p(chance),
        doubt=", ".join(x for x in (shown.interval, unseen(finding), shown.n, _happened(finding), _p(chance)) if x),
        settled=not found.open and not finding.slices,
        early=said.shown(found.early, 600),
        change=said.shown(found.change, 400),
        need=_need(need),
        happened=_happened(finding),
        waived=found.waived,
        links=behind,
        more=more,
        slices=tuple(_slice(s, finding, beside=every) for s in finding.slices),
        slices_title=f"{words.count(len(finding.slices), 'slice')} by {words.plain(rule.by)}, the worst first",
        value=scale.known(seen.estimate) if seen else None,
        low=scale.known(seen.low) if seen else None,
        high=scale.known(seen.high) if seen else None,
        count=seen.n if seen else 0,
        limit=limit_of(seen, rule, metric) if seen else None,
        chance=chance,
        more_scenarios=need.scenarios,
        more_trials=need.trials,
    )


def links(candidate: Candidate, conversations: tuple[str, ...]) -> tuple[tuple[Link, ...], str]:
    """The first conversations behind something, and how many more there are, in words."""
    found = []
    for scenario in conversations[:MOST_LINKS]:
        talk = worst_first(candidate, scenario)
        target = candidate.anchor(scenario, talk.trial) if talk else ""
        found.append(Link(text=_short(candidate.title(scenario)), target=target))
    more = len(conversations) - len(found)
    return tuple(found), f"and {words.count(more, 'more', 'more')}" if more > 0 else ""


def _short(title: str) -> str:
    return title if len(title) <= LINK else f"{title[:LINK].rsplit(' ', 1)[0].rstrip(',.;:')} …"


def _p(chance: float | None) -> str:
    if chance is None or chance >= 1:
        return ""
    return f"p {chance:.3f}" if chance >= 0.001 else "p below 0.001"  # noqa: PLR2004  (three digits)


def _need(need: Need) -> str:
    parts = [
        *([words.count(need.scenarios, "more scenario")] if need.scenarios else []),
        *([f"{words.count(need.trials, 'more trial')} of each"] if need.trials else []),
    ]
    what = "shows that it holds" if need.towards == "holds" else "shows that it is violated"
    return f"about {' or '.join(parts)}, if they go as these did, {what}" if parts else ""


def _happened(finding: Finding) -> str:
    if finding.happened is None:
        return ""
    happened, of = finding.happened
    return f"{happened:,} of {words.count(of, 'conversation')} over all trials"


def _slice(found: SliceSeen, finding: Finding, *, beside: tuple[Interval, ...]) -> SliceRow:
    rule = finding.rule
    word, tone = state_of(found.state, rule)
    seen, shown = found.interval, figure(found.interval, rule, finding.metric, beside=beside)
    return SliceRow(
        name=said.name(slice_name(found.name, rule)),
        state=word,
        tone=tone,
        estimate=shown.estimate,
        interval=shown.interval,
        n=shown.n,
        bar=shown.bar,
        value=scale.known(seen.estimate),
        low=scale.known(seen.low),
        high=scale.known(seen.high),
        count=seen.n,
    )
