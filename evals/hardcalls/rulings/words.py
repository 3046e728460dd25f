"""How numbers of a finding are told to a product owner."""

import math
from collections.abc import Sequence

import msgspec

from hardcalls.finding import Finding, Need, State
from hardcalls.measures import Metric, Point, Series
from hardcalls.measures.amount import amount, counted, limit_text, margin_text
from hardcalls.rule import Rule
from hardcalls.stats.interval import Interval


def seen(interval: Interval, units: Sequence[float], metric: Metric) -> str:
    """A level with its doubt: a count where values are counts, an average otherwise."""
    graded = metric.dimension == "rubric" and any(0 < u < 1 for u in units)
    spread = f"{amount(interval.low, metric)} to {amount(interval.high, metric)}"
    if metric.bounded and not graded:
        hits = math.fsum(units)
        count = f"{hits:.0f}" if math.isclose(hits, round(hits)) else f"{hits:.1f}"
        return f"in {count} of {counted(interval.n, 'scenario')} ({spread} is plausible)"
    return f"{amount(interval.estimate, metric)} on average over {interval.n} ({spread})"


def asks(rule: Rule, metric: Metric) -> str:
    """What a rule with a floor or a ceiling asks."""
    return f"the policy asks for {'at least' if rule.floor is not None else 'at most'} {limit_text(rule.limit, metric)}"


def asks_against(rule: Rule, metric: Metric) -> str:
    """What a rule that compares asks."""
    margin = margin_text(rule.limit, metric)
    if rule.within is not None:
        return f"it may differ by at most {margin} either way"
    if rule.gain is not None:
        return f"it must be better by more than {margin}" if rule.gain else "it must be better"
    return f"it may be worse by at most {margin}"


def change_of(state: State, need: Need | None = None, *, seen: Interval | None = None) -> str:
    """What would change a finding; `seen` is infinite where nobody knows how far values lie apart."""
    if state == "violated":
        return "mend the agent where it failed; more of the same evidence changes nothing"
    if state != "undecided":
        return ""
    if need is None and seen and seen.high == math.inf:
        return (
            "values without an upper end that are all alike, or fewer than three, do not say how far others may lie; add scenarios"
        )
    if need is None:
        return "it lies so near the limit that no number of scenarios is likely to decide it; mend the agent where it failed"
    shows = "would show that it is kept" if need.towards == "holds" else "would show that it is not kept"
    if need.trials:
        return f"{counted(need.trials, 'more trial')} of each scenario {shows}, if they go as these did"
    return f"about {counted(need.scenarios, 'more scenario')} of this kind {shows}, if they go as these did"


def worst_first(rule: Rule, found: Series) -> tuple[str, ...]:
    """The scenarios that pull a metric the wrong way, worst first: of shares what is not as good as can be, else what is beyond."""
    high = rule.floor is not None or (rule.ceiling is None and found.metric.better != "lower")
    best = float(high) if found.metric.bounded or rule.compares or rule.gap is not None else rule.limit
    sign = 1 if high else -1
    bad: list[Point] = [p for p in found.points if sign * p.mean < sign * best]
    return tuple(p.scenario for p in sorted(bad, key=lambda p: (sign * p.mean, p.scenario)))


def nothing(rule: Rule, found: Series) -> Finding:
    """The finding where no conversation has a value."""
    metric, why = found.metric, f": {found.missing[0][2]}" if found.missing else ", so nothing is known"
    change = "use a suite whose scenarios ask for it, or leave the rule out"
    if metric.dimension == "rubric":
        change = "let people rate a random sample (`hardcalls grade`, `hardcalls estimate`), or a judge that they have licensed"
    return Finding(
        rule=rule, metric=metric, state="undecided", sentence=f"{metric.title}: no conversation could be rated{why}.", change=change
    )


def unsliced(rule: Rule, found: Series) -> Finding:
    """The finding where no scenario that was rated says anything of the key that slices are asked by."""
    if not found.points:
        return nothing(rule, found)
    return Finding(
        rule=rule,
        metric=found.metric,
        state="undecided",
        sentence=f"{found.metric.title} by {rule.by}: no scenario that was rated says which {rule.by} it is.",
        change=f"give the suite's scenarios the tag {rule.by!r}, or ask by another key",
    )


def too_few(found: Finding, n: int) -> Finding:
    """The same where the rule asks for more scenarios than there are: not decided, unless a violation is shown."""
    asked = found.rule.minimum
    if n >= asked or found.state == "violated":
        return found
    sentence = f"{found.sentence} The rule asks for at least {counted(asked, 'scenario')}."
    need = Need(scenarios=asked - n)
    return msgspec.structs.replace(
        found, state="undecided", sentence=sentence, need=need, change=f"add {counted(asked - n, 'scenario')} that ask for it"
    )


def alone(state: State, kept: Sequence[float], failure: float) -> str:
    """What is added where a slice by itself would be beyond the limit, and is not among so many."""
    if state != "holds" or min(kept) > failure:
        return ""
    return f" A slice by itself is beyond the limit; one of {len(kept)} may be so by chance, so it does not block."
