"""decide(): evidence and a policy -> PASS, FAIL or INCONCLUSIVE, with reasons. Pure: no clock, no file, no environment."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import Literal

import msgspec

from hardcalls.backing import asks_rubric, at_corner, backed, estimate_for, misfit
from hardcalls.comparison import Comparison, compare
from hardcalls.corners import Key, filled, lost, scored
from hardcalls.errors import RunError, UsageError
from hardcalls.estimates.estimate import Estimate
from hardcalls.finding import Finding, judge
from hardcalls.licence import Licence
from hardcalls.measures import Series, could_ask, measure, metric_of
from hardcalls.policy import Policy, Rule
from hardcalls.record import Record
from hardcalls.run import Run
from hardcalls.stats.multiplicity import holm

Outcome = Literal["PASS", "FAIL", "INCONCLUSIVE"]


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
    """ISO 8601 date: licences end."""


class Measured(Record):
    """What a policy asks about one run, measured once for all rules and corners."""

    run: Run
    series: dict[str, Series]
    scored: frozenset[Key]
    lost: frozenset[Key]
    """Conversations that could have said something and did not: left out, never finished, or never rated."""


class Reason(Record):
    """One thing that speaks against going live, in words, with what is behind it."""

    outcome: Outcome
    sentence: str
    rule: str = ""
    conversations: tuple[str, ...] = ()
    why: str = ""
    """Why the policy asks it, in the words of the policy."""
    change: str = ""
    """What would change it."""
    never: bool = False
    shortfall: float = 0.0
    """How far the estimate lies on the wrong side of the limit, in the metric's unit."""


class Verdict(Record):
    """The last word on one candidate, and why."""

    outcome: Outcome
    candidate: str
    baseline: str
    """Empty without one."""
    policy: str
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


def decide(evidence: Evidence, policy: Policy) -> Verdict:
    """The verdict on a candidate; RunError when nothing of it could be scored."""
    run = evidence.candidate
    if policy.suite and policy.suite != run.manifest.suite:
        raise UsageError(
            f"the policy {policy.id!r} was written for the suite {policy.suite!r}, and {run.name!r} ran {run.manifest.suite!r}"
        )
    candidate = _measured(run, policy, evidence)
    if not candidate.scored:
        raise RunError(_nothing_scorable(run))
    baseline, comparison = None, None
    if evidence.baseline:
        baseline, comparison = (
            _measured(evidence.baseline, policy, evidence),
            evidence.comparison or compare(evidence.baseline, run),
        )
    plain = _findings(candidate, baseline, comparison, policy=policy, worse=None, estimates=evidence.estimates)
    corners: tuple[Outcome, Outcome] | None = None
    if candidate.lost or (baseline and baseline.lost):
        cases = (
            _findings(candidate, baseline, comparison, policy=policy, worse=w, estimates=evidence.estimates) for w in (True, False)
        )
        against, in_favour = (_outcome(found, policy) for found in cases)
        corners = (against, in_favour)
    disputed = corners is not None and {*corners, _outcome(plain, policy)} != {corners[0]}
    reasons = [
        *_rule_reasons(plain, policy),
        *_run_reasons(candidate, comparison, policy, plain),
        *_loss_reasons(candidate, policy, corners if disputed else None),
    ]
    return Verdict(
        outcome="INCONCLUSIVE" if disputed else _total(reasons),
        candidate=run.name,
        baseline=evidence.baseline.name if evidence.baseline else "",
        policy=policy.title,
        policy_hash=policy.hash,
        note=policy.note,
        reasons=tuple(sorted(reasons, key=_badness)),
        findings=plain,
        scored=len(candidate.scored),
        excluded=tuple((t.scenario, t.trial, f"{t.excluded.kind}: {t.excluded.evidence}") for t in run.excluded if t.excluded),
        missing=run.missing,
        corners=corners,
    )


def _nothing_scorable(run: Run) -> str:
    if not run.scores and run.transcripts:
        return f"{run.name!r} has no ratings; rate it with `hardcalls score RUN` and decide then"
    first = next((t.excluded for t in run.excluded if t.excluded), None)
    why = f"; the first fault: {first.kind} ({first.evidence})" if first else ""
    counts = f"{len(run.transcripts)} conversations, {len(run.excluded)} of them lost to faults"
    return f"nothing of {run.name!r} can be scored: {counts}{why}"


def _measured(run: Run, policy: Policy, evidence: Evidence) -> Measured:
    names = dict.fromkeys(r.metric for r in policy.rules)
    series = measure(run, [n for n in names if not asks_rubric(n)])
    for name in names:
        if asks_rubric(name):
            allowed = backed(run, name, licences=evidence.licences, floors=policy.judges, today=evidence.today)
            series |= measure(allowed, [name])
    return Measured(run=run, series=series, scored=scored(run), lost=lost(run))


def _findings(
    candidate: Measured,
    baseline: Measured | None,
    comparison: Comparison | None,
    *,
    policy: Policy,
    worse: bool | None,
    estimates: Sequence[Estimate],
) -> tuple[Finding, ...]:
    """Every rule judged; with `worse` the lost conversations are counted against the candidate (True) or for it (False)."""
    shared = frozenset(comparison.pairing.shared) if comparison else frozenset()
    found = []
    for rule in policy.rules:
        one = _filled(candidate, rule, bad=worse)
        other = _only(_filled(baseline, rule, bad=None if worse is None else not worse), shared) if baseline else None
        estimate = estimate_for(rule, candidate.run, baseline.run if baseline else None, estimates=estimates)
        if estimate and worse is not None:
            shares = [_lost_share(m) for m in (candidate, baseline) if m]
            estimate = at_corner(estimate, lost=shares[0], lost_of_baseline=shares[-1] if baseline else 0.0, bad=worse)
        made = judge(rule, policy, candidate=one, baseline=other, scenarios=candidate.run.scenarios, estimate=estimate)
        if why := misfit(rule, candidate.run, baseline.run if baseline else None, estimates=estimates):
            made = msgspec.structs.replace(made, sentence=f"{made.sentence} The estimate that was given does not count: {why}.")
        found.append(made)
    return tuple(found)


def _lost_share(measured: Measured) -> float:
    return len(measured.lost) / max(1, len(measured.lost) + len(measured.scored))


def _only(found: Series, scenarios: AbstractSet[str]) -> Series:
    return Series(metric=found.metric, points=tuple(p for p in found.points if p.scenario in scenarios))


def _filled(measured: Measured, rule: Rule, *, bad: bool | None) -> Series:
    """A rule's series in which each lost conversation has the worst or the best value it could have had; as it is for None."""
    found = measured.series[rule.metric]
    metric = found.metric
    if bad is None:
        return found
    if not metric.bounded:
        return found  # no worst value exists; _loss_reasons() keeps such rules open
    wants_high = rule.floor is not None or (rule.ceiling is None and metric.better == "higher")
    return filled(found, measured.run, gone=measured.lost, value=float(wants_high != bad))


def _rule_reasons(findings: tuple[Finding, ...], policy: Policy) -> list[Reason]:
    statistical = [f for f in findings if not f.rule.never]
    adjusted = dict(zip((f.rule.id for f in statistical), holm([f.p for f in statistical]), strict=True))
    reasons = []
    for finding in findings:
        # A union of violations fails, so each has to stand after Holm's correction; never-events need no statistics.
        shown = finding.rule.never or adjusted.get(finding.rule.id, 1.0) <= policy.alpha
        outcome: Outcome | None = None
        if finding.state == "violated":
            outcome = "FAIL" if shown else "INCONCLUSIVE"
        elif finding.state == "undecided":
            outcome = "INCONCLUSIVE"
        if outcome:
            reasons.append(
                Reason(
                    outcome=outcome,
                    sentence=finding.sentence,
                    rule=finding.rule.id,
                    conversations=finding.conversations,
                    why=finding.rule.why,
                    change=finding.change,
                    never=finding.rule.never,
                    shortfall=finding.shortfall,
                )
            )
    return reasons


def _undecided(sentence: str, change: str) -> Reason:
    return Reason(outcome="INCONCLUSIVE", sentence=sentence, change=change)


def _run_reasons(candidate: Measured, comparison: Comparison | None, policy: Policy, findings: Sequence[Finding]) -> list[Reason]:
    """What keeps a run from passing whatever its numbers are."""
    run, reasons = candidate.run, []
    if run.manifest.partial:
        reasons.append(
            _undecided(f"Partial: not a gate. Only part of the suite ran ({run.manifest.partial}).", "run the whole suite")
        )
    units = {run.scenarios[scenario].unit for scenario, _ in candidate.scored}
    if len(units) < policy.minimum_scenarios:
        sentence = f"{len(units)} independent scenarios were scored; the policy asks for {policy.minimum_scenarios}."
        reasons.append(_undecided(sentence, "run more scenarios"))
    if comparison and any(r.allowed_drop is not None for r in policy.rules):
        paired = {run.scenarios[s].unit for s in comparison.pairing.shared if s in run.scenarios}
        if len(paired) < policy.minimum_scenarios:
            sentence = (
                f"{len(paired)} independent scenarios are the same in both runs; the policy asks for {policy.minimum_scenarios}."
            )
            reasons.append(_undecided(sentence, f"run the baseline again with `hardcalls run {run.manifest.suite}`"))
    if run.manifest.trials < policy.minimum_trials:
        sentence = f"{run.manifest.trials} trials were run; the policy asks for {policy.minimum_trials}."
        reasons.append(_undecided(sentence, f"run again with --trials {policy.minimum_trials}"))
    answered = {f.rule.metric for f in findings if asks_rubric(f.rule.metric) and f.interval}
    open_ = [found for name, found in candidate.series.items() if name not in answered]
    unrated = {(scenario, trial) for found in open_ for scenario, trial, _ in found.missing}
    if unrated:
        sentence = f"{len(unrated)} conversations could not be rated on everything that the policy asks."
        reasons.append(_undecided(sentence, "the report lists what is missing and why"))
    return reasons


def _loss_reasons(candidate: Measured, policy: Policy, disputed: tuple[Outcome, Outcome] | None) -> list[Reason]:
    """What the conversations that were lost keep open; `disputed` holds the corners where they decide the outcome."""
    run, reasons = candidate.run, []
    if run.missing:
        reasons.append(_undecided(f"{len(run.missing)} of the planned conversations were never finished.", "finish the run"))
    unrated = candidate.lost - {t.key for t in run.excluded} - set(run.missing)
    if unrated:
        reasons.append(_undecided(f"{len(unrated)} conversations have no ratings.", "rate them with `hardcalls score RUN`"))
    total = len(run.transcripts)
    if total and len(run.excluded) / total > policy.most_faults:
        what = "were lost to faults that are not the agent's"
        sentence = f"{len(run.excluded)} of {total} conversations {what}, more than {policy.most_faults:.0%}."
        reasons.append(_undecided(sentence, "mend what failed and run again"))
    if disputed:
        sentence = f"The lost conversations could decide it: {disputed[0]} if they went badly, {disputed[1]} if they went well."
        reasons.append(_undecided(sentence, "run the lost conversations again"))
    lost = sorted({s for s, _ in candidate.lost if s in run.scenarios})
    for rule in policy.rules:
        metric = metric_of(rule.metric)
        exposed = [s for s in lost if could_ask(rule.metric, run.scenarios[s])]
        # A value without bounds has no worst corner, so a lost conversation keeps such a rule open.
        if metric and exposed and (rule.never or not metric.bounded):
            reasons.append(_undecided(f"{metric.title}: the exposed conversation {exposed[0]} was lost.", "run it again"))
    return reasons


def _outcome(findings: tuple[Finding, ...], policy: Policy) -> Outcome:
    return _total(_rule_reasons(findings, policy))


def _total(reasons: list[Reason]) -> Outcome:
    outcomes = {r.outcome for r in reasons}
    return "FAIL" if "FAIL" in outcomes else "INCONCLUSIVE" if "INCONCLUSIVE" in outcomes else "PASS"


def _badness(reason: Reason) -> tuple[bool, bool, float, int]:
    """Failures first, among them what must never happen, then by how far the limit was missed."""
    return (reason.outcome != "FAIL", not reason.never, -reason.shortfall, -len(reason.conversations))
