"""decide(): evidence and a policy -> PASS, FAIL or INCONCLUSIVE, with reasons. Pure: no clock, no file, no environment."""

from collections.abc import Iterator, Sequence
from typing import Literal

from hardcalls.comparison import Comparison, compare
from hardcalls.errors import RunError, UsageError
from hardcalls.estimates.estimate import Estimate
from hardcalls.finding import Finding
from hardcalls.licence import Licence
from hardcalls.loosening import loosened
from hardcalls.measured import Pair, answered, findings, measured
from hardcalls.measures import could_ask
from hardcalls.policy import Policy, Waiver
from hardcalls.reason import Outcome, Reason, badness, early_reasons, loss_reasons, rule_reasons, run_reasons, total
from hardcalls.record import Record
from hardcalls.run import Run
from hardcalls.sequential import waived_on
from hardcalls.slices import slice_of

__all__ = ["Evidence", "Outcome", "Reason", "Verdict", "Waived", "decide"]


SHOWN = 5
"""Scenarios named in a notice."""


class Evidence(Record):
    """All that a verdict may rest on."""

    candidate: Run
    comparison: Comparison | None = None
    baseline: Run | None = None
    licences: tuple[Licence, ...] = ()
    """What judges may gate."""
    estimates: tuple[Estimate, ...] = ()
    """What people would have said of all conversations, estimated from a random sample of them."""
    today: str = ""
    """ISO 8601 date: licences and waivers end. Without it no waiver holds."""
    itself: bool = False
    """Whether the candidate is what others are compared with, so that there is nothing to compare it with."""
    was: Policy | None = None
    """The policy under which the baseline was let live, to see whether this one asks for less."""


class Waived(Record):
    """One waiver of the policy, and what it does here."""

    waiver: Waiver
    state: Literal["in force", "expired", "not needed"]
    covers: tuple[str, ...] = ()
    """What would have stood among the reasons without it."""


class Verdict(Record):
    """The last word on one candidate, and why."""

    outcome: Outcome
    candidate: str
    baseline: str
    """Empty without one."""
    policy: str
    policy_id: str
    policy_hash: str
    note: str
    reasons: tuple[Reason, ...]
    """The worst first; empty for PASS."""
    findings: tuple[Finding, ...]
    """One per rule, in the policy's order, with the conversations as they were."""
    scored: int
    excluded: tuple[tuple[str, int, str], ...]
    """(scenario, trial, fault) of conversations lost to faults that are not the agent's."""
    missing: tuple[tuple[str, int], ...]
    """Planned conversations that were never finished."""
    corners: tuple[Outcome, Outcome] | None = None
    """With every lost conversation counted against the candidate, and for it; None when none was lost."""
    waivers: tuple[Waived, ...] = ()
    """They are told before anything else."""
    loosened: tuple[str, ...] = ()
    """What this policy asks less than the one under which the baseline was let live."""
    notices: tuple[str, ...] = ()
    """What the reader has to know beside the reasons."""


def decide(evidence: Evidence, policy: Policy) -> Verdict:
    """The verdict on a candidate; RunError when nothing of it could be scored, UsageError where the policy is for another suite."""
    run = evidence.candidate
    manifest = run.manifest
    if why := policy.misfit(manifest.suite, manifest.suite_version, seen=f"{run.name!r} ran"):
        raise UsageError(why)
    candidate = measured(run, policy, licences=evidence.licences, today=evidence.today)
    if not candidate.scored:
        raise RunError(_nothing_scorable(run))
    baseline, comparison = None, None
    if evidence.baseline:
        baseline = measured(evidence.baseline, policy, licences=evidence.licences, today=evidence.today)
        comparison = evidence.comparison or compare(evidence.baseline, run)
    shared = frozenset(comparison.pairing.shared) if comparison else frozenset()
    pair = Pair(candidate=candidate, baseline=baseline, shared=shared, failure=_failure(policy, run))
    holding = waived_on(policy, evidence.today)
    against = policy.lost == "against" or None
    # What a look has shown while the run went on stands, whatever the conversations that were then not run would have been.
    early = early_reasons(pair, policy, waived=holding)

    def found(*, worse: bool | None) -> tuple[Finding, ...]:
        return findings(pair, policy, estimates=evidence.estimates, worse=worse)

    def by_rules(seen: Sequence[Finding]) -> list[Reason]:
        looked = run.manifest.sequential is not None and bool(run.missing)
        return rule_reasons(seen, failure=pair.failure, looked=looked)

    def outcome(seen: Sequence[Finding]) -> Outcome:
        return total([*early, *(r for r in by_rules(seen) if r.rule not in holding)])

    plain = found(worse=against)
    corners: tuple[Outcome, Outcome] | None = None
    if candidate.lost or (baseline and baseline.lost):
        corners = (outcome(found(worse=True)), outcome(found(worse=False)))
    disputed = corners is not None and not against and {*corners, outcome(plain)} != {corners[0]}
    rules = by_rules(plain)
    reasons = [*early, *(r for r in rules if r.rule not in holding and r.rule not in {e.rule for e in early})]
    # A run that was stopped because it had failed lacks what it was spared: that is no reason of its own.
    spared = run.manifest.sequential is not None and bool(run.missing) and total(reasons) == "FAIL" and not disputed
    if not spared:
        reasons += run_reasons(pair, comparison, policy, answered=answered(pair, policy, evidence.estimates), waived=holding)
        reasons += loss_reasons(pair, policy, corners if disputed else None, waived=holding)
    return Verdict(
        outcome="INCONCLUSIVE" if disputed else total(reasons),
        candidate=run.name,
        baseline=evidence.baseline.name if evidence.baseline else "",
        policy=policy.title,
        policy_id=policy.id,
        policy_hash=policy.hash,
        note=policy.note,
        reasons=tuple(sorted(reasons, key=badness)),
        findings=plain,
        scored=len(candidate.scored),
        excluded=tuple((t.scenario, t.trial, f"{t.excluded.kind}: {t.excluded.evidence}") for t in run.excluded if t.excluded),
        missing=run.missing,
        corners=corners,
        waivers=tuple(_waived(w, rules, holding=holding) for w in policy.waivers),
        loosened=loosened(evidence.was, policy) if evidence.was else (),
        notices=tuple(_notices(policy, plain, evidence, comparison=comparison, spared=spared)),
    )


def _nothing_scorable(run: Run) -> str:
    if not run.scores and len(run.transcripts) > len(run.excluded):
        return f"{run.name!r} has no ratings; rate it with `hardcalls score RUN` and decide then"
    first = next((t.excluded for t in run.excluded if t.excluded), None)
    why = f"; the first fault: {first.kind} ({first.evidence})" if first else ""
    counts = f"{len(run.transcripts)} conversations, {len(run.excluded)} of them lost to faults"
    return f"nothing of {run.name!r} can be scored: {counts}{why}"


def _failure(policy: Policy, run: Run) -> float:
    """The error that a violation may be shown with: of a run that was looked at while it went on, what the looks have left."""
    design = run.manifest.sequential
    return policy.alpha * (1 - design.early) if design and design.policy_hash == policy.hash else policy.alpha


def _waived(waiver: Waiver, reasons: Sequence[Reason], *, holding: frozenset[str]) -> Waived:
    covers = tuple(f"{r.outcome}: {r.sentence}" for r in reasons if r.rule == waiver.rule)
    if waiver.rule not in holding:
        return Waived(waiver=waiver, state="expired", covers=covers)
    return Waived(waiver=waiver, state="in force" if covers else "not needed", covers=covers)


def _notices(
    policy: Policy, found: Sequence[Finding], evidence: Evidence, *, comparison: Comparison | None, spared: bool
) -> Sequence[str]:
    notices, run = [], evidence.candidate
    if spared:
        planned = len(run.manifest.planned)
        notices.append(f"{len(run.missing)} of {planned} planned conversations were not run: it had failed before.")
    unasked = [f.rule.id for f in found if f.rule.compares and f.state == "not asked"]
    if unasked:
        why = "It is the baseline itself" if evidence.itself else "No baseline was given"
        notices.append(f"{why}: absolute limits only; not asked: {', '.join(unasked)}.")
    elif evidence.itself and any(f.rule.compares for f in found):
        notices.append("It is the baseline itself: there is nothing to compare it with.")
    if comparison and any(r.compares for r in policy.rules):
        # A scenario that is gone or changed may be the very one that used to go wrong.
        left = (*comparison.pairing.only_baseline, *comparison.pairing.changed)
        if left:
            which = ", ".join(left[:SHOWN]) + (f" and {len(left) - SHOWN} more" if len(left) > SHOWN else "")
            notices.append(f"Not compared, as the baseline has them and this run has not, or has changed them: {which}.")
        prints = [(r.manifest.spec, r.manifest.fingerprints.subject) for r in (run, evidence.baseline) if r]
        if len(prints) == 2 and len(set(prints)) == 1:  # noqa: PLR2004  (two runs)
            notices.append("The baseline is the same agent with the same settings: no worse than itself says nothing of others.")
    notices += _untagged(policy, run)
    if evidence.today and (policy.waivers or evidence.licences):
        notices.append(f"Waivers and licences are those that hold on {evidence.today}.")
    if policy.lost == "against":
        notices.append("Conversations that were lost count against the candidate, as the policy says.")
    return notices


def _untagged(policy: Policy, run: Run) -> Iterator[str]:
    """Scenarios that say nothing of a rule's key, and so are in no slice: one whose tag was taken away must not go unseen."""
    for rule in policy.rules:
        asked = [s for s in run.scenarios.values() if rule.by and could_ask(rule.metric, s)]
        bare = sum(not slice_of(s, rule.by) for s in asked)
        if 0 < bare < len(asked):
            yield f"{bare} of {len(asked)} scenarios have no {rule.by!r}, so {rule.id!r} asks nothing of them."
