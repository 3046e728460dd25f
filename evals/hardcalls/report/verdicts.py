"""Section 1: one card per candidate with the verdict and what speaks against going live."""

from collections.abc import Sequence

from hardcalls.promotion import Promotion
from hardcalls.report import said, words
from hardcalls.report.candidate import Candidate
from hardcalls.report.ruled import meaning
from hardcalls.report.rules import lead, links, rules, settled
from hardcalls.report.view import Card, ReasonView
from hardcalls.verdict import Reason, Verdict

FIRST = 3


def card(candidate: Candidate, *, baselines: frozenset[str]) -> Card:
    """The card of one candidate, judged or not."""
    run, verdict = candidate.run, candidate.subject.verdict
    reasons = tuple(_reason(r, candidate) for r in verdict.reasons) if verdict else ()
    further = reasons[FIRST:]
    word, (sign, tone, meaning) = _word(candidate, baselines)
    found = rules(candidate, verdict) if verdict else ()
    lost = tuple(_lost(candidate))
    return Card(
        id=f"{candidate.id}-card",
        name=candidate.name,
        word=word,
        sign=sign,
        tone=tone,
        meaning=meaning,
        policy=said.quote(verdict.policy) if verdict else "",
        policy_id=said.name(verdict.policy_id) if verdict else "",
        policy_hash=verdict.policy_hash if verdict else "",
        note=said.quote(verdict.note) if verdict else "",
        waived=_waived(verdict),
        notices=tuple(said.quote(n) for n in verdict.notices) if verdict else (),
        against=_against(candidate, baselines=baselines),
        counted=_counted(candidate),
        reasons=reasons[:FIRST],
        further=further,
        further_start=str(FIRST + 1),
        further_title=words.count(len(further), "further reason"),
        rules=found,
        rules_title=f"All {len(found)} rules of the policy" if len(found) > 1 else "The one rule of the policy",
        rules_lead=lead(verdict) if verdict else "",
        rules_open=any(not r.settled for r in found),
        rules_settled=settled(found),
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
        sign, tone, _ = words.VERDICTS[verdict.outcome]
        return verdict.outcome, (sign, tone, meaning(verdict))
    if candidate.run.name in baselines and candidate.subject.comparison is None:
        return "BASELINE", ("=", "plain", "The version that the others are compared with. No policy was applied to it.")
    return "NOT JUDGED", ("–", "plain", "No policy was applied: measured, not judged.")


def _reason(reason: Reason, candidate: Candidate) -> ReasonView:
    behind, more = links(candidate, reason.conversations)
    return ReasonView(
        outcome=reason.outcome,
        tone="bad" if reason.outcome == "FAIL" else "open",
        sentence=said.shown(reason.sentence, 600),
        why=said.shown(reason.why, 400),
        change=said.shown(reason.change, 400),
        links=behind,
        more=more,
    )


def _waived(verdict: Verdict | None) -> str:
    n = sum(w.state == "in force" for w in verdict.waivers) if verdict else 0
    return f"{words.count(n, 'rule')} of the policy {'is' if n == 1 else 'are'} waived." if n else ""


def _against(candidate: Candidate, *, baselines: frozenset[str]) -> str:
    comparison = candidate.subject.comparison
    if comparison is None:
        if candidate.subject.verdict is None:
            return ""
        if candidate.run.name in baselines:
            return "It is the baseline that the others are compared with."
        if candidate.subject.itself:
            return "It is the baseline itself: nothing is said about better or worse."
        return "No baseline was given: nothing is said about better or worse."
    shared = words.count(len(comparison.pairing.shared), "shared scenario")
    return f"Compared with the baseline {said.name(comparison.baseline)} over {shared}.{_promoted(candidate.subject.promotion)}"


def _promoted(found: Promotion | None) -> str:
    if found is None:
        return ""
    if not found.forced:
        return f" It was promoted on {found.day.isoformat()} by the policy {said.name(found.policy.id)}."
    why = f"{said.name(found.owner)}: {said.quote(found.reason)}"
    return f" It was promoted on {found.day.isoformat()} against its verdict, {found.outcome} ({why})."


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
