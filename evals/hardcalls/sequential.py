"""looks(): a run that goes on until it is decided -> what each complete block shows; early_failure(): whether one fails it.

Only failures are looked for. What is good enough must be shown by the whole run, so a look can cost a good candidate nothing but
the share of the error of FAIL that the policy lets it spend (`early`).
"""

import datetime as dt
import math
from collections.abc import Iterator, Mapping

from hardcalls.backing import asks_rubric
from hardcalls.corners import Key, filled
from hardcalls.design import Design, weights_of
from hardcalls.measured import Measured, Pair
from hardcalls.measures import Metric, Series, metric_of
from hardcalls.measures.amount import amount, counted, points
from hardcalls.policy import Policy
from hardcalls.record import Record
from hardcalls.rule import Rule
from hardcalls.run import Run
from hardcalls.stats.betting import Weighed, adjusted, wealth

SHOWN = 10
"""Scenarios that are named behind an early failure, at most."""


class Look(Record):
    """What was seen when a block, and all before it, had ended."""

    block: int
    """From 1."""
    scenarios: int
    """Independent ones, in this block and all before it."""
    evidence: dict[str, float]
    """By rule: what the bets against it have won, as a multiple of what was put in, corrected for the number of rules."""


class EarlyFailure(Record):
    """A rule that is shown to be broken before the run is complete."""

    rule: str
    metric: str
    block: int
    """From 1: after it, and all before it, the evidence was enough."""
    blocks: int
    scenarios: int
    """Independent ones in these blocks."""
    conversations: int
    """In these blocks."""
    evidence: float
    """What the bets against the rule have won, as a multiple of what was put in, corrected for the number of rules."""
    needed: float
    """The multiple that is enough."""
    sentence: str
    behind: tuple[str, ...] = ()
    """The scenarios that speak most against it, the worst first."""


def waived_on(policy: Policy, today: str) -> frozenset[str]:
    """The rules that a waiver holds off on a day (ISO 8601); none without one."""
    return frozenset(w.rule for w in policy.waivers if today and dt.date.fromisoformat(today) <= w.expires)


def watched(policy: Policy, *, compared: bool, waived: frozenset[str] = frozenset()) -> tuple[Rule, ...]:
    """The rules that a look can show to be broken: limits on the mean, or on a difference of means, of what has two ends."""
    return tuple(r for r in policy.rules if r.id not in waived and (compared or not r.compares) and _watchable(r, policy))


def _watchable(rule: Rule, policy: Policy) -> bool:
    metric = metric_of(rule.metric)
    limited = any(v is not None for v in (rule.floor, rule.ceiling, rule.allowed_drop, rule.gain))
    counts = "judges" if asks_rubric(rule.metric) else "checks"
    plain = not (rule.by or rule.each or rule.quantile is not None)
    return bool(metric and metric.bounded and limited and plain and counts in policy.sources(rule))


def looks(pair: Pair, policy: Policy, *, waived: frozenset[str] = frozenset()) -> tuple[Look, ...]:
    """A look for every block that has ended, as have all before it; none where the run was planned for no such policy."""
    run = pair.candidate.run
    design = run.manifest.sequential
    rules = watched(policy, compared=pair.baseline is not None, waived=waived)
    if design is None or design.policy_hash != policy.hash or not rules:
        return ()
    ended = ended_blocks(design, run)
    units = {name: scenario.unit for name, scenario in run.scenarios.items()}
    weights = weights_of(design, units)[:ended]
    won = []
    for rule in rules:
        kept = _kept(rule, pair)
        blocks: list[list[Weighed]] = [[(kept[u], w) for u, w in block.items() if u in kept] for block in weights]
        won.append(wealth(blocks, gain=_gain(rule)))
    found, seen = [], 0
    for number, (block, of_rules) in enumerate(zip(weights, zip(*won, strict=True), strict=True), 1):
        seen += len(block)
        evidence = dict(zip((r.id for r in rules), adjusted(of_rules), strict=True))
        found.append(Look(block=number, scenarios=seen, evidence=evidence))
    return tuple(found)


def ended_blocks(design: Design, run: Run) -> int:
    """How many blocks have ended, counted up to the first that has not."""
    done = {t.key for t in run.transcripts}
    trials = range(run.manifest.trials)
    for number, block in enumerate(design.blocks):
        if any((s, t) not in done for s in block for t in trials):
            return number
    return len(design.blocks)


def early_failure(pair: Pair, policy: Policy, *, waived: frozenset[str] = frozenset()) -> EarlyFailure | None:
    """The first of early_failures(); None when no look has shown anything."""
    return next(iter(early_failures(pair, policy, waived=waived)), None)


def early_failures(pair: Pair, policy: Policy, *, waived: frozenset[str] = frozenset()) -> tuple[EarlyFailure, ...]:
    """Every rule that a look has shown to be broken, the earliest and clearest first; each stands whatever comes after it.

    The chance that a rule that is kept is among them is at most alpha x early, however many looks and rules there are.
    """
    design = pair.candidate.run.manifest.sequential
    if design is None:
        return ()
    needed = 1 / (policy.alpha * design.early)
    rules = {r.id: r for r in policy.rules}
    found: dict[str, EarlyFailure] = {}
    for look in looks(pair, policy, waived=waived):
        for name, evidence in sorted(look.evidence.items(), key=lambda item: (-item[1], item[0])):
            if evidence >= needed and name not in found:
                found[name] = _failure(rules[name], look, design, pair, needed=needed)
    return tuple(found.values())


def _failure(rule: Rule, look: Look, design: Design, pair: Pair, *, needed: float) -> EarlyFailure:
    metric = _metric(rule)
    chosen = {s for block in design.blocks[: look.block] for s in block}
    kept = {s: v for s, v in _by_scenario(rule, pair).items() if s in chosen}
    bad = sorted((s for s in kept if kept[s] < 0), key=lambda s: (kept[s], s))
    evidence = look.evidence[rule.id]
    where = f"after block {look.block} of {len(design.blocks)} ({counted(look.scenarios, 'scenario')})"
    times = f"{evidence:,.0f}" if evidence < 1e6 else "more than a million"  # noqa: PLR2004  (no more needs to be told)
    return EarlyFailure(
        rule=rule.id,
        metric=rule.metric,
        block=look.block,
        blocks=len(design.blocks),
        scenarios=look.scenarios,
        conversations=len(chosen) * pair.candidate.run.manifest.trials,
        evidence=evidence,
        needed=needed,
        sentence=f"{metric.title}: {_seen(rule, metric, kept, pair)}; this was clear {where}, where bets against it had won "
        f"{times} times what was put in ({needed:,.0f} is enough).",
        behind=tuple(bad[:SHOWN]),
    )


def _seen(rule: Rule, metric: Metric, kept: Mapping[str, float], pair: Pair) -> str:
    """The mean so far, as the rule counts it, and what the rule asks."""
    units: dict[str, list[float]] = {}
    for scenario, value in kept.items():
        units.setdefault(pair.candidate.run.scenarios[scenario].unit, []).append(value)
    mean = math.fsum(math.fsum(v) / len(v) for v in units.values()) / len(units)
    over = f"over {counted(len(units), 'scenario')}"
    if not rule.compares:
        level = rule.limit + mean if rule.floor is not None else rule.limit - mean
        return f"{amount(level, metric)} {over}, and it must be at {'least' if rule.floor is not None else 'most'} " + amount(
            rule.limit, metric
        )
    better = mean + _margin(rule)
    asked = f"may be worse by at most {points(rule.limit, metric, sign=False)}" if rule.gain is None else "must be better"
    asked += f" by at least {points(rule.gain, metric, sign=False)}" if rule.gain else ""
    side = "better" if better > 0 else "worse"
    return f"{points(abs(better), metric, sign=False)} {side} than the baseline {over}, and it {asked}"


def _metric(rule: Rule) -> Metric:
    found = metric_of(rule.metric)
    if found is None:
        raise KeyError(rule.metric)
    return found


def _margin(rule: Rule) -> float:
    """How much better than the baseline a rule that compares wants it to be; below 0 for an allowed drop."""
    return rule.gain if rule.gain is not None else -(rule.allowed_drop or 0.0)


def _gain(rule: Rule) -> float:
    """By how much a value can keep the rule at most: what bounds the stakes."""
    if rule.compares:
        return 1.0 - _margin(rule)
    return 1.0 - rule.limit if rule.floor is not None else rule.limit


def _kept(rule: Rule, pair: Pair) -> dict[str, float]:
    """By independent unit: by how much it keeps the rule. What has no value neither wins nor loses."""
    units: dict[str, list[float]] = {}
    for scenario, value in _by_scenario(rule, pair).items():
        units.setdefault(pair.candidate.run.scenarios[scenario].unit, []).append(value)
    return {unit: math.fsum(v) / len(v) for unit, v in units.items()}


def _by_scenario(rule: Rule, pair: Pair) -> dict[str, float]:
    """The same by scenario, in what is the same in both runs where two are compared."""
    mine = dict(_means(pair.candidate, rule, for_candidate=True))
    if not rule.compares:
        return {s: v - rule.limit if rule.floor is not None else rule.limit - v for s, v in mine.items()}
    theirs = dict(_means(pair.baseline, rule, for_candidate=False)) if pair.baseline else {}
    better = -1 if _metric(rule).better == "lower" else 1
    common = mine.keys() & theirs.keys() & pair.shared
    return {s: better * (mine[s] - theirs[s]) - _margin(rule) for s in sorted(common)}


def _means(found: Measured, rule: Rule, *, for_candidate: bool) -> Iterator[tuple[str, float]]:
    """By scenario the mean over its trials; what was lost or could not be rated went as well as it could have for the candidate."""
    series: Series = found.series[rule.metric]
    gone: frozenset[Key] = found.lost | {(s, t) for s, t, _ in series.missing}
    wants_high = rule.floor is not None or (rule.ceiling is None and series.metric.better == "higher")
    for point in filled(series, found.run, gone=gone, value=float(wants_high == for_candidate)).points:
        yield point.scenario, point.mean
