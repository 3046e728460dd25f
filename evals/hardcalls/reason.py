"""A reason: one thing that speaks against going live, in words, with what is behind it."""

from collections import Counter
from collections.abc import Sequence
from typing import Literal

from hardcalls.comparison import Comparison
from hardcalls.finding import Finding, Need
from hardcalls.measured import Pair
from hardcalls.measures import could_ask, metric_of
from hardcalls.measures.amount import counted
from hardcalls.policy import Policy
from hardcalls.record import Record
from hardcalls.rule import Rule
from hardcalls.run import Run
from hardcalls.sequential import early_failures
from hardcalls.stats.multiplicity import holm

Outcome = Literal["PASS", "FAIL", "INCONCLUSIVE"]


class Reason(Record):
    """One thing that speaks against going live, in words, with what is behind it."""

    outcome: Outcome
    sentence: str
    rule: str = ""
    metric: str = ""
    conversations: tuple[str, ...] = ()
    why: str = ""
    """Why the policy asks it, in the words of the policy."""
    change: str = ""
    """What would change it."""
    need: Need | None = None
    never: bool = False
    shortfall: float = 0.0
    """How far the estimate lies on the wrong side of the limit, in the metric's unit."""


def total(reasons: Sequence[Reason]) -> Outcome:
    """What reasons come to: FAIL before INCONCLUSIVE before PASS."""
    outcomes = {r.outcome for r in reasons}
    return "FAIL" if "FAIL" in outcomes else "INCONCLUSIVE" if "INCONCLUSIVE" in outcomes else "PASS"


def badness(reason: Reason) -> tuple[bool, bool, float, int]:
    """Failures first, among them what must never happen, then by how far the limit was missed."""
    return (reason.outcome != "FAIL", not reason.never, -reason.shortfall, -len(reason.conversations))


def rule_reasons(findings: Sequence[Finding], *, failure: float, looked: bool = False) -> list[Reason]:
    """Why the rules do not let it pass. A union of violations fails, so each has to stand after Holm's correction.

    In a run that is looked at while it goes on (`looked`), tests that are made for its end say nothing before it.
    """
    statistical = [f for f in findings if f.rule.statistical]
    adjusted = dict(zip((f.rule.id for f in statistical), holm([f.p for f in statistical]), strict=True))
    reasons = []
    for finding in findings:
        # What was seen in a single conversation needs no statistics.
        shown = not finding.rule.statistical or adjusted[finding.rule.id] <= (0.0 if looked else failure)
        outcome: Outcome | None = None
        if finding.state == "violated":
            outcome = "FAIL" if shown else "INCONCLUSIVE"
        elif finding.state == "undecided":
            outcome = "INCONCLUSIVE"
        if outcome:
            by_chance = finding.state == "violated" and not shown
            reasons.append(
                Reason(
                    outcome=outcome,
                    sentence=finding.sentence,
                    rule=finding.rule.id,
                    metric=finding.rule.metric,
                    conversations=finding.conversations,
                    why=finding.rule.why,
                    change=(_BEFORE_ITS_END if looked else _by_chance(finding.need)) if by_chance else finding.change,
                    need=None if outcome == "FAIL" else finding.need,
                    never=finding.rule.never,
                    shortfall=finding.shortfall,
                )
            )
    return reasons


def early_reasons(pair: Pair, policy: Policy, *, waived: frozenset[str]) -> list[Reason]:
    """What looks at a run have shown before the run was complete."""
    rules = {r.id: r for r in policy.rules}
    return [
        Reason(
            outcome="FAIL",
            sentence=found.sentence,
            rule=found.rule,
            metric=found.metric,
            conversations=found.behind,
            why=rules[found.rule].why,
            change="mend the agent where it failed; to run the rest changes nothing",
        )
        for found in early_failures(pair, policy, waived=waived)
    ]


_RATE = "rate them with `hardcalls score RUN`"
_BEFORE_ITS_END = "it looks violated, and its test is made for the end of the run: only what a look has shown counts before"


def _by_chance(need: Need | None) -> str:
    more = "more scenarios of this kind would show it"
    if need and need.trials:
        more = f"{need.trials} more trial{'' if need.trials == 1 else 's'} of it that go as these did would show it"
    elif need:
        more = f"about {need.scenarios} more scenario{'' if need.scenarios == 1 else 's'} that go as these did would show it"
    return f"it looks violated, but one of so many rules may look so by chance: {more}"


def _were(n: int, noun: str) -> str:
    return f"{counted(n, noun)} {'was' if n == 1 else 'were'}"


def _undecided(sentence: str, change: str) -> Reason:
    return Reason(outcome="INCONCLUSIVE", sentence=sentence, change=change)


def run_reasons(
    pair: Pair, comparison: Comparison | None, policy: Policy, *, answered: frozenset[str], waived: frozenset[str]
) -> list[Reason]:
    """What keeps a run from passing whatever its numbers are; the rules that people have `answered` need no other ratings."""
    candidate = pair.candidate
    run, reasons = candidate.run, []
    if only := run.manifest.partial or (f"shard {run.manifest.shard}" if run.manifest.shard else ""):
        reasons.append(_undecided(f"Partial: not a gate. Only part of the suite ran ({only}).", "run the whole suite"))
    units = {run.scenarios[scenario].unit for scenario, _ in candidate.scored}
    if len(units) < policy.minimum_scenarios:
        sentence = f"{_were(len(units), 'independent scenario')} scored; the policy asks for {policy.minimum_scenarios}."
        reasons.append(_undecided(sentence, f"add {counted(policy.minimum_scenarios - len(units), 'more independent scenario')}"))
    if comparison and any(r.compares for r in policy.rules):
        paired = {run.scenarios[s].unit for s in comparison.pairing.shared if s in run.scenarios}
        if len(paired) < policy.minimum_scenarios:
            same = "is" if len(paired) == 1 else "are"
            both = f"{counted(len(paired), 'independent scenario')} {same} the same in both runs"
            sentence = f"{both}; the policy asks for {policy.minimum_scenarios}."
            reasons.append(_undecided(sentence, f"run the baseline again with `hardcalls run {run.manifest.suite}`"))
    trials = _trials(run)
    if trials < policy.minimum_trials:
        sentence = f"{trials} trial{' was' if trials == 1 else 's were'} run; the policy asks for {policy.minimum_trials}."
        reasons.append(_undecided(sentence, f"run again with --trials {policy.minimum_trials}"))
    asked = [r for r in policy.rules if r.id not in waived | answered]
    part = pair.baseline.run.manifest.partial or pair.baseline.run.manifest.shard if pair.baseline else ""
    if part and any(r.compares for r in policy.rules if r.id not in waived):
        sentence = f"The baseline is only part of its suite ({part}): what it is compared on was chosen."
        reasons.append(_undecided(sentence, "run the baseline on the whole suite"))
    unrated = {(scenario, trial) for r in asked for scenario, trial, _ in candidate.series[r.metric].missing}
    if unrated:
        sentence = f"{counted(len(unrated), 'conversation')} could not be rated on everything that the policy asks."
        reasons.append(_undecided(sentence, "the report lists what is missing and why"))
    old = pair.baseline.series if pair.baseline else {}
    unrated = {(s, trial) for r in asked if r.compares and old for s, trial, _ in old[r.metric].missing if s in pair.shared}
    if unrated:
        sentence = f"{counted(len(unrated), 'conversation')} of the baseline could not be rated on what the policy compares."
        reasons.append(_undecided(sentence, "rate the baseline again with `hardcalls score RUN`, or name another one"))
    return reasons


def _one_sided(rule: Rule, policy: Policy) -> bool:
    """Whether only the corner against the candidate counts of a rule that asks how far it is from the baseline on either side."""
    return rule.within is not None and policy.lost == "against"


def _trials(run: Run) -> int:
    """The trials of every scenario: as planned, or what the scenario that was recorded least often has."""
    if not run.manifest.recorded:
        return run.manifest.trials
    return min(Counter(t.scenario for t in run.transcripts).values(), default=0)


def loss_reasons(pair: Pair, policy: Policy, disputed: tuple[Outcome, Outcome] | None, *, waived: frozenset[str]) -> list[Reason]:
    """What the conversations that were lost keep open; `disputed` holds the corners where they decide the outcome."""
    candidate = pair.candidate
    run, reasons = candidate.run, []
    if run.missing:
        sentence = f"{len(run.missing)} of the planned conversations {'was' if len(run.missing) == 1 else 'were'} never finished."
        reasons.append(_undecided(sentence, "finish the run: `hardcalls resume RUN`"))
    unrated = candidate.lost - {t.key for t in run.excluded} - set(run.missing)
    if unrated:
        reasons.append(
            _undecided(
                f"{counted(len(unrated), 'conversation')} {'has' if len(unrated) == 1 else 'have'} no ratings.",
                _RATE,
            )
        )
    every = len(run.transcripts)
    if every and len(run.excluded) / every > policy.most_faults:
        what = f"{'was' if len(run.excluded) == 1 else 'were'} lost to faults that are not the agent's"
        sentence = f"{len(run.excluded)} of {counted(every, 'conversation')} {what}, more than {policy.most_faults:.0%}."
        reasons.append(_undecided(sentence, "mend what failed, then `hardcalls resume RUN --lost`"))
    if disputed:
        rate = candidate.lost == unrated and not (pair.baseline and pair.baseline.lost)
        which = "conversations without ratings" if rate else "lost conversations"
        sentence = f"The {which} could decide it: {disputed[0]} if they went badly, {disputed[1]} if they went well."
        reasons.append(_undecided(sentence, _RATE if rate else "run the lost conversations again: `hardcalls resume RUN --lost`"))
    lost = sorted({s for s, _ in candidate.lost if s in run.scenarios})
    for rule in policy.rules:
        metric = metric_of(rule.metric)
        exposed = [s for s in lost if could_ask(rule.metric, run.scenarios[s])]
        # A value without bounds has no worst corner, nor has a gap, nor what may be too far on either side where one counts.
        no_corner = metric is not None and (rule.never or rule.gap is not None or not metric.bounded or _one_sided(rule, policy))
        if metric and exposed and no_corner and rule.id not in waived:
            rate = all(key in unrated for key in candidate.lost if key[0] == exposed[0])
            what, change = ("has no ratings", _RATE) if rate else ("was lost", "run it again: `hardcalls resume RUN --lost`")
            reasons.append(_undecided(f"{metric.title}: the exposed conversation {exposed[0]} {what}.", change))
    return reasons + _losses_of_baseline(pair, [r for r in policy.rules if r.id not in waived])


def _losses_of_baseline(pair: Pair, rules: Sequence[Rule]) -> list[Reason]:
    """What the baseline lost of values without bounds: those that are left may be the ones that are easily beaten."""
    baseline, reasons = pair.baseline, []
    for rule in rules if baseline else ():
        metric = metric_of(rule.metric)
        if baseline is None or metric is None or metric.bounded or not rule.compares:
            continue
        gone = sorted({s for s, _ in baseline.lost if s in pair.shared and could_ask(rule.metric, baseline.run.scenarios[s])})
        if gone:
            sentence = f"{metric.title}: the baseline has lost its conversation {gone[0]}, so what is compared is not all."
            reasons.append(_undecided(sentence, "run the lost conversations of the baseline again"))
    return reasons
