"""A rule against what people would have said of all conversations, estimated from those that they rated."""

from hardcalls.estimates.estimate import Estimate
from hardcalls.finding import Finding, State
from hardcalls.measures import Metric
from hardcalls.measures.amount import amount, points
from hardcalls.rule import Rule
from hardcalls.rulings.ground import Ground
from hardcalls.rulings.words import asks, asks_against, change_of
from hardcalls.stats.effective import effective_share
from hardcalls.stats.interval import Interval, at_confidence, within
from hardcalls.stats.multiplicity import p_of

FEWEST = 30
"""Independent scenarios that people must have rated; of fewer, intervals err too often (docs/statistics.md)."""
FEWEST_WITH_A_JUDGE = 50
"""Below this, how far the judge is to be heeded is known too badly: what people say counts alone."""


def answers(rule: Rule) -> bool:
    """Whether an estimate of one whole run, or of one difference, can answer a rule: not what asks for parts or tails."""
    return not (rule.never or rule.by or rule.quantile is not None or rule.each)


def estimated(rule: Rule, ground: Ground, estimate: Estimate) -> Finding:
    """The finding on what people and a judge say together; on what people say alone where only that counts."""
    metric = ground.candidate.metric
    alone = "combined" not in ground.policy.sources(rule) or estimate.interval.n < FEWEST_WITH_A_JUDGE
    base = estimate.classical if alone else estimate.interval
    low_limit, high_limit = _limits(rule, metric)

    def bound(alpha: float) -> Interval:
        return (at_confidence if rule.compares else effective_share)(base, confidence=1 - 2 * alpha)

    under = p_of(lambda a: low_limit is not None and bound(a).high < low_limit)
    over = p_of(lambda a: high_limit is not None and bound(a).low > high_limit)
    kept = min(1.0, 2 * min(under, over)) if low_limit is not None and high_limit is not None else min(under, over)
    at_alpha = bound(ground.policy.alpha)
    shown = (low_limit is None or at_alpha.low >= low_limit) and (high_limit is None or at_alpha.high <= high_limit)
    if rule.gain is not None:
        shown = shown and (at_alpha.low > rule.gain if metric.better == "higher" else at_alpha.high < -rule.gain)
    state: State = "violated" if kept <= ground.failure else "holds" if shown or rule.kind == "veto" else "undecided"
    few, short = max(0, FEWEST - base.n), max(0, rule.minimum - base.n)
    state = "undecided" if few or (short and state != "violated") else state
    seen = within(at_alpha, -1.0 if rule.compares else 0.0, 1.0)
    others = "" if alone else f", {estimate.unlabelled} by {estimate.judge} alone"
    told = f"{estimate.labelled} conversations rated by people{others}"
    change = "more conversations rated by people would decide it" if state == "undecided" else change_of(state)
    if few or (short and state == "undecided"):
        what = "for an interval that holds" if few >= short else "for what the rule asks"
        change = f"people's ratings of {base.n} independent scenarios are too few {what}; let them rate {max(few, short)} more"
    return Finding(
        rule=rule,
        metric=metric,
        state=state,
        sentence=_sentence(rule, metric, seen, estimate=estimate, told=told),
        interval=seen,
        p=1.0 if few else kept,
        change=change,
    )


def _limits(rule: Rule, metric: Metric) -> tuple[float | None, float | None]:
    """The least and the most that the estimate may be."""
    if rule.within is not None:
        return -rule.within, rule.within
    if rule.compares:
        signed = rule.gain if rule.gain is not None else -(rule.allowed_drop or 0.0)
        return (signed, None) if metric.better == "higher" else (None, -signed)
    return rule.floor, rule.ceiling


def _sentence(rule: Rule, metric: Metric, seen: Interval, *, estimate: Estimate, told: str) -> str:
    if rule.compares:
        spread = f"{points(seen.low, metric)} to {points(seen.high, metric)}; {told}"
        far = points(seen.estimate, metric)
        return f"{metric.title}: a difference of {far} from {estimate.baseline} ({spread}); {asks_against(rule, metric)}."
    spread = f"{amount(seen.low, metric)} to {amount(seen.high, metric)} is plausible"
    return f"{metric.title}: {amount(seen.estimate, metric)} ({spread}; {told}); {asks(rule, metric)}."
