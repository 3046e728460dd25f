"""What a rule asks, in few words: its limit, and of what."""

from hardcalls.measures import Metric
from hardcalls.measures.metric import UNITS, written
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
        return f"no {words.plain(rule.by)} more than {_gap(rule.gap, metric)} worse than the others together"
    limit = f"{'at least' if rule.floor is not None else 'at most'} {_amount(rule.limit, metric)}"
    if rule.each:
        return f"{limit} in {'every scenario, over its trials' if rule.each == 'scenario' else 'the worst conversation'}"
    if rule.quantile is not None:
        return f"{limit} at the {_ordinal(rule.quantile)} percentile of scenarios{per}"
    return f"{limit}{per}"


def _against(rule: Rule, metric: Metric) -> str:
    if rule.within is not None:
        return f"within {_gap(rule.within, metric)} of the baseline"
    if rule.gain is not None:
        return f"better by more than {_gap(rule.gain, metric)}" if rule.gain else "better"
    return f"at most {_gap(rule.allowed_drop or 0.0, metric)} worse" if rule.allowed_drop else "not worse"


def _gap(value: float, metric: Metric) -> str:
    """A distance between two values of a metric."""
    return f"{value * 100:.8g} points" if metric.bounded else _amount(value, metric)


def _amount(value: float, metric: Metric) -> str:
    """A limit, with every digit that the policy wrote."""
    return f"{value * 100:.8g}%" if metric.bounded else f"{written(value, metric.unit)}{UNITS.get(metric.unit, '')}"


def _ordinal(share: float) -> str:
    number = f"{share * 100:.8g}"
    ending = {"1": "st", "2": "nd", "3": "rd"}.get(number[-1], "th")
    return f"{number}{'th' if number in {'11', '12', '13'} else ending}"
