"""A verdict and its rules as test cases. What is not known is an error, and no failure."""

from collections.abc import Iterator

from hardcalls.finding import Finding
from hardcalls.report import said
from hardcalls.report.candidate import Candidate
from hardcalls.report.junit_case import Case, Properties, Result, figure, figures
from hardcalls.report.location import Documents, location
from hardcalls.report.ruled import meaning
from hardcalls.rule import Rule
from hardcalls.verdict import Reason, Verdict, Waived

RESULTS: dict[str, Result] = {"PASS": "passed", "FAIL": "failure", "INCONCLUSIVE": "error"}
LIMITS = ("floor", "ceiling", "allowed_drop", "gain", "within", "gap")
MODIFIERS = ("by", "quantile", "each")
MOST_NAMED = 20
"""Conversations named behind one rule."""


def verdict_case(candidate: Candidate, verdict: Verdict) -> Case:
    """The whole verdict as one case: waivers first, then what speaks against going live."""
    reasons = verdict.reasons
    return Case(
        name="may it go live?",
        result=RESULTS[verdict.outcome],
        kind=verdict.outcome,
        message=f"{verdict.outcome}: {said.shown(reasons[0].sentence, 600) if reasons else meaning(verdict)}",
        text="\n\n".join([*_preface(candidate, verdict), *(_reason(r) for r in reasons)]),
        properties=tuple(_standing(candidate, verdict)),
        seconds=sum(t.usage.seconds for t in candidate.run.transcripts),
    )


def _preface(candidate: Candidate, verdict: Verdict) -> Iterator[str]:
    for waived in verdict.waivers:
        yield f"{_waiver(waived)} It covers: {said.shown(' '.join(waived.covers) or 'nothing', 600)}"
    for line in verdict.loosened:
        yield f"Loosened: {said.shown(line, 600)}"
    for line in verdict.notices:
        yield said.shown(line, 600)
    if candidate.run.manifest.partial:
        yield f"Partial: not a gate. Only part of the suite was run ({said.quote(candidate.run.manifest.partial)})."
    yield f"{verdict.outcome}: {meaning(verdict)}"


def _standing(candidate: Candidate, verdict: Verdict) -> Iterator[tuple[str, str]]:
    yield "outcome", verdict.outcome
    yield "agent", candidate.name
    if verdict.baseline:
        yield "baseline", said.name(verdict.baseline)
    yield "policy", said.quote(verdict.policy)
    yield "policy.id", verdict.policy_id
    yield "policy.hash", verdict.policy_hash
    yield "scored", str(verdict.scored)
    yield "excluded", str(len(verdict.excluded))
    yield "missing", str(len(verdict.missing))
    if verdict.corners:
        yield "corners", f"{verdict.corners[0]} to {verdict.corners[1]}"
    if candidate.run.manifest.partial:
        yield "partial", said.quote(candidate.run.manifest.partial)


def _reason(reason: Reason) -> str:
    lines = [f"{reason.outcome}: {said.shown(reason.sentence, 600)}"]
    if reason.why:
        lines.append(f"Why it matters: {said.shown(reason.why, 400)}")
    if reason.conversations:
        lines.append(f"Seen in: {_named(reason.conversations)}")
    if reason.change:
        lines.append(f"What would change it: {said.shown(reason.change, 400)}")
    return "\n".join(lines)


def rule_cases(verdict: Verdict, dimension: str, *, documents: Documents) -> tuple[Case, ...]:
    """The rules on a dimension, in the policy's order."""
    return tuple(_rule_case(f, verdict, documents=documents) for f in verdict.findings if f.metric.dimension == dimension)


def _rule_case(finding: Finding, verdict: Verdict, *, documents: Documents) -> Case:
    rule = finding.rule
    against = [r for r in verdict.reasons if r.rule == rule.id]
    worst = next((r for r in against if r.outcome == "FAIL"), next(iter(against), None))
    waived = next((w for w in verdict.waivers if w.waiver.rule == rule.id and w.state == "in force"), None)
    result: Result = "passed"
    kind: str = finding.state
    message = finding.sentence
    if worst:
        result = RESULTS[worst.outcome]
    elif waived:
        result, kind, message = "skipped", "waived", f"{_waiver(waived)} {finding.sentence}"
    elif finding.state == "not asked":
        result = "skipped"
    where = (location(documents, s, dimension=finding.metric.dimension) for s in finding.conversations)
    return Case(
        name=f"rule {rule.id}: {finding.metric.title}",
        result=result,
        kind=kind,
        message=said.shown(message, 900),
        text=_told(finding, worst),
        properties=_properties(finding),
        location=next((w for w in where if w), None) if result in {"failure", "error"} else None,
    )


def _waiver(waived: Waived) -> str:
    waiver = waived.waiver
    until = "until" if waived.state != "expired" else "expired on"
    what = f"The rule {waiver.rule} is waived by {said.name(waiver.owner)}, {until} {waiver.expires.isoformat()}"
    return f"{what} ({waived.state}): {said.quote(waiver.reason)}."


def _told(finding: Finding, reason: Reason | None) -> str:
    lines = [said.shown(finding.sentence, 900)]
    if finding.rule.why:
        lines.append(f"Why it matters: {said.shown(finding.rule.why, 400)}")
    for seen in finding.slices:
        low, high = (figure(v) for v in (seen.interval.low, seen.interval.high))
        lines.append(
            f"  {said.name(seen.name)}: {seen.state}, {figure(seen.interval.estimate)} ({low} to {high}), n {seen.interval.n}"
        )
    if finding.conversations:
        lines.append(f"Seen in: {_named(finding.conversations)}")
    if change := (reason.change if reason else finding.change):
        lines.append(f"What would change it: {said.shown(change, 400)}")
    return "\n".join(lines)


def _named(conversations: tuple[str, ...]) -> str:
    more = len(conversations) - MOST_NAMED
    named = ", ".join(said.name(s) for s in conversations[:MOST_NAMED])
    return f"{named} and {more} more" if more > 0 else named


def _properties(finding: Finding) -> Properties:
    rule = finding.rule
    return (
        ("rule", rule.id),
        ("kind", rule.kind),
        ("metric", rule.metric),
        ("state", finding.state),
        *figures(finding.interval, p=finding.p if rule.statistical and finding.interval else None),
        *_limit(rule),
        *_counts(finding),
    )


def _limit(rule: Rule) -> Iterator[tuple[str, str]]:
    for name in LIMITS:
        value: float | None = getattr(rule, name)
        if value is not None:
            yield "limit", figure(value)
            yield "limit.kind", name
    if rule.never:
        yield "limit", "0"
        yield "limit.kind", "never"
    for name in MODIFIERS:
        if getattr(rule, name):
            yield name, str(getattr(rule, name))


def _counts(finding: Finding) -> Iterator[tuple[str, str]]:
    if finding.happened:
        yield "occurred", str(finding.happened[0])
        yield "exposed", str(finding.happened[1])
    if finding.need:
        yield "need.scenarios", str(finding.need.scenarios)
        yield "need.trials", str(finding.need.trials)
