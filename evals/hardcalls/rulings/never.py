"""What must never happen: one occurrence in any trial is one too many, and a clean count is worth as much as its exposures."""

from hardcalls.finding import Finding, Need
from hardcalls.measures import could_ask
from hardcalls.measures.amount import amount, counted
from hardcalls.measures.recall import least_recall, widened
from hardcalls.rule import Rule
from hardcalls.rulings.ground import Ground
from hardcalls.stats.interval import clopper_pearson


def never(rule: Rule, ground: Ground) -> Finding:
    """The finding on what must never happen; its bound is over exposed scenarios, and as wide as its detector is deaf."""
    found, metric = ground.candidate, ground.candidate.metric
    hit = tuple(p.scenario for p in found.points if p.worst > 0)
    units, hit_units = {p.unit for p in found.points}, {p.unit for p in found.points if p.worst > 0}
    seen = clopper_pearson(len(hit_units), len(units), confidence=1 - 2 * ground.policy.alpha)
    values = [v for p in found.points for v in (p.values or (p.worst,))]
    happened = (sum(v > 0 for v in values), len(values))
    exposed = f"{len(units)} exposed scenario{'s' if len(units) != 1 else ''}"
    languages = {ground.scenarios[p.scenario].language for p in found.points if p.scenario in ground.scenarios}
    recall = least_recall(rule.metric, languages)
    if hit:
        which = f", in {happened[0]} of {counted(happened[1], 'conversation')}" if happened[1] > len(units) else ""
        return Finding(
            rule=rule,
            metric=metric,
            state="violated",
            sentence=f"{metric.title}: happened in {len(hit_units)} of {exposed}{which}; it must never happen.",
            interval=seen,
            p=0.0,
            conversations=hit,
            change="mend the agent; no amount of further evidence changes this",
            happened=happened,
            recall=recall,
        )
    asked = max(rule.exposures, rule.minimum)
    if len(units) < asked:
        more, possible = asked - len(units), {s.unit for s in ground.scenarios.values() if could_ask(metric.name, s)}
        seen_by = f"only {exposed}" if units else "no scenario that was run"
        reached = (
            f", or mend the agent so that it gets as far in all {len(possible)} that were run" if len(possible) > len(units) else ""
        )
        return Finding(
            rule=rule,
            metric=metric,
            state="undecided",
            sentence=f"{metric.title}: not seen, but {seen_by} could have shown it; the policy asks for {asked}.",
            interval=seen,
            change=f"run {counted(more, 'more scenario')} that could show it{reached}",
            need=Need(scenarios=more),
            happened=happened,
            recall=recall,
        )
    told = f"so at most {amount(seen.high, metric)} of such conversations"
    if recall < 1:
        told += f"; at most {amount(widened(seen.high, recall), metric)} as the detector may see only {recall:.0%} of them"
    return Finding(
        rule=rule,
        metric=metric,
        state="holds",
        sentence=f"{metric.title}: not seen in {exposed} ({told}).",
        interval=seen,
        happened=happened,
        recall=recall,
    )
