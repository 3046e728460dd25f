"""explain(): what one rule asks, in a sentence for a product owner."""

from hardcalls.measures import Metric, metric_of
from hardcalls.measures.amount import limit_text, margin_text, percent
from hardcalls.policy import Policy
from hardcalls.rule import Rule

RATINGS = {
    "checks": "checks",
    "judges": "licensed judges",
    "people": "people",
    "combined": "people's ratings combined with a judge's",
}
SLICES = {"language": "language", "locale": "locale", "situation": "situation", "requirement": "kind of escalation"}


def explain(rule: Rule, policy: Policy) -> str:
    """When a rule blocks, or what must be shown; over what; how surely; and why."""
    metric = metric_of(rule.metric)
    assert metric is not None  # policy.parse() refuses any other
    parts = [f"{_asks(rule, metric)}.", *_terms(rule, policy, metric)]
    if rule.why:
        parts.append(f"Why: {rule.why.rstrip('.')}.")
    return " ".join(parts)


def _asks(rule: Rule, metric: Metric) -> str:
    if rule.never:
        return f"Blocks when it happens even once, in any conversation, that {_event(metric)}"
    if rule.each == "conversation":
        beyond = "below" if rule.floor is not None else "above"
        return f"Blocks when any single conversation lies {beyond} {limit_text(rule.limit, metric)} in {_named(metric)}"
    if rule.kind == "prove":
        return f"Passes only when it is shown that {_kept(rule, metric)}"
    return f"Blocks when it is shown that {_broken(rule, metric)}"


def _event(metric: Metric) -> str:
    """What never may happen: the metric's question without its "How often"."""
    return metric.question.removeprefix("How often ").rstrip("?.")


def _named(metric: Metric) -> str:
    question = metric.question[:1].lower() + metric.question[1:].rstrip("?.")
    return f"{metric.title!r} ({question})"


def _kept(rule: Rule, metric: Metric) -> str:
    """The claim of a proof."""
    named = _named(metric)
    if rule.quantile is not None:
        share, side = _tail(rule)
        return f"at most {share} of scenarios lie {side} {limit_text(rule.limit, metric)} in {named}"
    if rule.gap is not None:
        return f"no {_slice(rule.by)} is worse than all the others together by more than {margin_text(rule.gap, metric)} in {named}"
    if rule.compares:
        return _difference(rule, metric, kept=True)
    least = "at least" if rule.floor is not None else "at most"
    if rule.each:
        return f"every scenario's own rate over its trials is {least} {limit_text(rule.limit, metric)} in {named}"
    return f"{named} is {least} {limit_text(rule.limit, metric)}{_where(rule, 'each')}"


def _broken(rule: Rule, metric: Metric) -> str:
    """The claim that a veto blocks on."""
    named = _named(metric)
    if rule.quantile is not None:
        share, side = _tail(rule)
        return f"more than {share} of scenarios lie {side} {limit_text(rule.limit, metric)} in {named}"
    if rule.gap is not None:
        return (
            f"any {_slice(rule.by)} is worse than all the others together by more than {margin_text(rule.gap, metric)} in {named}"
        )
    if rule.compares:
        return _difference(rule, metric, kept=False)
    beyond = "below" if rule.floor is not None else "above"
    if rule.each:
        return (
            f"any scenario's own rate over its trials is {beyond} {limit_text(rule.limit, metric)} in {named}; "
            "one that only ever goes wrong keeps the verdict open even where its trials are too few to show it"
        )
    return f"{named} is {beyond} {limit_text(rule.limit, metric)}{_where(rule, 'any')}"


def _difference(rule: Rule, metric: Metric, *, kept: bool) -> str:
    """The claim about a difference from the baseline."""
    named, limit = _named(metric), rule.limit
    by = f" by {'less' if kept and rule.within is not None else 'more'} than {margin_text(limit, metric)}" if limit else ""
    if rule.within is not None:
        said = f"differs from the baseline{by}"
    elif rule.gain is not None:
        said = f"is {'' if kept else 'not '}better than in the baseline{by}"
    else:
        by = f" by {margin_text(limit, metric)} or more" if kept and limit else by
        said = f"is {'not ' if kept else ''}worse than in the baseline{by}"
    slices = f" in {'each' if kept else 'any'} {_slice(rule.by)}" if rule.by else ""
    return f"{named} {said}{slices}"


def _where(rule: Rule, which: str) -> str:
    return f" in {which} {_slice(rule.by)}" if rule.by else ", on average over scenarios"


def _slice(by: str) -> str:
    return SLICES.get(by) or f"slice by {by!r}"


def _tail(rule: Rule) -> tuple[str, str]:
    q = rule.quantile or 0.0
    return (percent(q), "below") if rule.floor is not None else (percent(1 - q), "above")


def _terms(rule: Rule, policy: Policy, metric: Metric) -> list[str]:
    """What is counted, how surely, and on whose word."""
    terms = []
    if rule.never:
        least = max(rule.exposures, rule.minimum)
        scenarios = "one scenario" if least == 1 else f"{least} independent scenarios"
        terms.append(f"A clean count means something from {scenarios} on in which it could have happened.")
    elif rule.statistical:
        paired = ", paired with the baseline's" if rule.compares else ""
        over = "each scenario's trials" if rule.each else f"independent scenarios{paired}"
        terms.append(f"Judged over {over}, one-sided {percent(policy.confidence)}.")
    if rule.minimum > 1 and not rule.never:
        where = f" in each {_slice(rule.by)}" if rule.by else ""
        terms.append(f"Needs {rule.minimum} independent scenarios{where}.")
    if rule.compares and policy.baseline == "optional":
        terms.append("Not asked without a baseline.")
    if metric.dimension == "rubric":
        counted = [RATINGS[s] for s in ("judges", "people", "combined") if s in policy.sources(rule)]
        terms.append(f"Counts: {', '.join(counted)}.")
    return terms
