"""What a rule asks, in few words: its limit, and of what."""

from hardcalls.measures import Metric
from hardcalls.measures.amount import limit_text, margin_text, ordinal
from hardcalls.report import words
from hardcalls.rule import Rule


def asks(rule: Rule, metric: Metric) -> str:
    """What a rule asks, in few words: `at least 90%, in each language`."""
    if rule.never:
        return f"never, with at least {words.count(rule.exposures, 'scenario')} that could show it"
    per = f", in each {words.plain(rule.by)}" if rule.by else ""
    if rule.compares:
        return f"{_against(rule, metric)} than the baseline{per}" if rule.within is None else f"{_against(rule, metric)}{per}"
    if rule.gap is not None:
        return f"no {words.plain(rule.by)} more than {margin_text(rule.gap, metric)} worse than the others together"
    limit = f"{'at least' if rule.floor is not None else 'at most'} {limit_text(rule.limit, metric)}"
    if rule.each:
        return f"{limit} in {'every scenario, over its trials' if rule.each == 'scenario' else 'the worst conversation'}"
    if rule.quantile is not None:
        return f"{limit} at the {ordinal(rule.quantile)} percentile of scenarios{per}"
    return f"{limit}{per}"


def _against(rule: Rule, metric: Metric) -> str:
    if rule.within is not None:
        return f"within {margin_text(rule.within, metric)} of the baseline"
    if rule.gain is not None:
        return f"better by more than {margin_text(rule.gain, metric)}" if rule.gain else "better"
    return f"at most {margin_text(rule.allowed_drop or 0.0, metric)} worse" if rule.allowed_drop else "not worse"
