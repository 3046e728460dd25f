"""Section 1: one card per candidate with the verdict and what speaks against going live."""

from collections.abc import Sequence

from hardcalls.report import said, words
from hardcalls.report.candidate import Candidate
from hardcalls.report.conversations import worst_first
from hardcalls.report.view import Card, Link, ReasonView, RuleView
from hardcalls.verdict import Reason, Verdict

FIRST = 3
MOST_LINKS = 3
LINK = 72
"""Characters of a scenario's title in a link."""


def card(candidate: Candidate, *, baselines: frozenset[str]) -> Card:
    """The card of one candidate, judged or not."""
    run, verdict = candidate.run, candidate.subject.verdict
    reasons = tuple(_reason(r, candidate) for r in verdict.reasons) if verdict else ()
    further = reasons[FIRST:]
    word, (sign, tone, meaning) = _word(candidate, baselines)
    rules = _rules(verdict) if verdict else ()
    lost = tuple(_lost(candidate))
    return Card(
        id=f"{candidate.id}-card",
        name=candidate.name,
        word=word,
        sign=sign,
        tone=tone,
        meaning=meaning,
        policy=said.quote(verdict.policy) if verdict else "",
        note=said.quote(verdict.note) if verdict else "",
        against=_against(candidate, baselines=baselines),
        counted=_counted(candidate),
        reasons=reasons[:FIRST],
        further=further,
        further_start=str(FIRST + 1),
        further_title=words.count(len(further), "further reason"),
        rules=rules,
        rules_title=f"All {len(rules)} rules of the policy" if len(rules) > 1 else "The one rule of the policy",
        corners=_corners(verdict),
        lost=lost,
        lost_title=f"{words.count(len(candidate.lost), 'conversation')} not counted, and why",
        partial=f"Partial: not a gate. Only part of the suite was run ({said.quote(run.manifest.partial)})."
        if run.manifest.partial
        else "",
    )


def _word(candidate: Candidate, baselines: frozenset[str]) -> tuple[str, tuple[str, words.Tone, str]]:
    verdict = candidate.subject.verdict
    if verdict:
        return verdict.outcome, words.VERDICTS[verdict.outcome]
    if candidate.run.name in baselines and candidate.subject.comparison is None:
        return "BASELINE", ("=", "plain", "The version that the others are compared with. No policy was applied to it.")
    return "NOT JUDGED", ("–", "plain", "No policy was applied: measured, not judged.")


def _reason(reason: Reason, candidate: Candidate) -> ReasonView:
    links = []
    for scenario in reason.conversations[:MOST_LINKS]:
        talk = worst_first(candidate, scenario)
        links.append(Link(text=_short(candidate.title(scenario)), target=candidate.anchor(scenario, talk.trial) if talk else ""))
    more = len(reason.conversations) - len(links)
    return ReasonView(
        outcome=reason.outcome,
        tone="bad" if reason.outcome == "FAIL" else "open",
        sentence=said.shown(reason.sentence, 600),
        why=said.shown(reason.why, 400),
        change=said.shown(reason.change, 400),
        links=tuple(links),
        more=f"and {words.count(more, 'more', 'more')}" if more > 0 else "",
    )


def _short(title: str) -> str:
    return title if len(title) <= LINK else f"{title[:LINK].rsplit(' ', 1)[0].rstrip(',.;:')} …"


def _rules(verdict: Verdict) -> tuple[RuleView, ...]:
    views = []
    for finding in verdict.findings:
        word, tone = words.STATES[finding.state]
        kind = "must be proved" if finding.rule.kind == "prove" else "blocks when shown bad"
        views.append(RuleView(state=word, tone=tone, sentence=said.shown(finding.sentence, 600), kind=kind))
    return tuple(views)


def _against(candidate: Candidate, *, baselines: frozenset[str]) -> str:
    comparison = candidate.subject.comparison
    if comparison is None:
        if candidate.subject.verdict is None:
            return ""
        if candidate.run.name in baselines:
            return "It is the baseline that the others are compared with."
        return "No baseline was given: nothing is said about better or worse."
    shared = words.count(len(comparison.pairing.shared), "shared scenario")
    return f"Compared with the baseline {said.name(comparison.baseline)} over {shared}."


def _counted(candidate: Candidate) -> str:
    run = candidate.run
    scored = words.count(len(candidate.talks), "conversation")
    units = words.count(len({t.scenario.unit for t in candidate.talks}), "independent scenario")
    trials = words.count(run.manifest.trials, "trial")
    return f"{scored} counted: {units}, {trials} each."


def _corners(verdict: Verdict | None) -> str:
    if verdict is None or verdict.corners is None:
        return ""
    badly, well = verdict.corners
    if badly == well:
        return f"Conversations were lost, and that could not change it: {badly} whether they went badly or well."
    return f"Conversations were lost, and they could decide it: {badly} if they all went badly, {well} if they all went well."


def _lost(candidate: Candidate) -> Sequence[str]:
    lines = []
    for scenario, trial, why in candidate.lost:
        which = f", {candidate.trial(trial)}" if candidate.trial(trial) else ""
        lines.append(f"{candidate.title(scenario)} ({scenario}{which}): {why}.")
    return lines
