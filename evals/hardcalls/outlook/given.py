"""What a plan is made of: a suite's scenarios, how often each is played, and what is known or supposed about the candidate."""

import math

from hardcalls.errors import UsageError
from hardcalls.measures import Metric, Series, could_ask, metric_of
from hardcalls.outlook.pilot import Pilot, Units, truth_of, values_of
from hardcalls.outlook.question import Question
from hardcalls.outlook.truth import Truth
from hardcalls.policy import Policy
from hardcalls.record import Record
from hardcalls.rule import Rule
from hardcalls.scenario import Scenario
from hardcalls.stats.power import spread_out

COIN = 0.25
"""The largest variance of a share: right as often as wrong."""


class Stated(Record):
    """What somebody says of the candidate, by metric."""

    rates: dict[str, float] = {}
    """Means."""
    deviations: dict[str, float] = {}
    """Standard deviations of scenarios' values, averaged over the trials that are planned."""
    differences: dict[str, float] = {}
    """The same of their differences from the baseline."""


class Given(Record):
    """All that a plan rests on."""

    policy: Policy
    scenarios: tuple[Scenario, ...]
    trials: int
    power: float
    """The chance that is wanted of showing what is so."""
    stated: Stated = Stated()
    pilot: Pilot | None = None
    own: dict[str, Series] = {}
    """By metric, what was measured of the pilot."""
    other: dict[str, Series] = {}
    """The same of its baseline."""

    @property
    def failure(self) -> float:
        """The error at which a violation fails a candidate for sure, whatever the other rules say: Bonferroni's share of alpha."""
        return self.policy.alpha / max(1, sum(r.statistical for r in self.policy.rules))

    def asked(self, rule: Rule) -> tuple[Scenario, ...]:
        """The scenarios that can say something about a rule; of those that a pilot played, the ones that did."""
        could = (s for s in self.scenarios if could_ask(rule.metric, s))
        if not self.pilot or rule.metric not in self.own:
            return tuple(could)
        said = {p.scenario for p in self.own[rule.metric].points}
        return tuple(s for s in could if s.id in said or s.id in self.pilot.left)


def units_in(scenarios: tuple[Scenario, ...]) -> int:
    """How many of them are independent."""
    return len({s.unit for s in scenarios})


def units_of_pilot(rule: Rule, question: Question, given: Given, *, only: frozenset[str] | None = None) -> Units:
    """The pilot's values of a rule; none without one, or where it compares and there is no baseline. `only`: these scenarios."""
    if not given.pilot or rule.metric not in given.own or (rule.compares and rule.metric not in given.other):
        return {}
    own = given.own[rule.metric]
    if only is not None:
        own = Series(metric=own.metric, points=tuple(p for p in own.points if p.scenario in only))
    return values_of(rule, question, own, given.other[rule.metric] if rule.compares else None, trials=given.trials)


def truth_about(rule: Rule, question: Question, given: Given, *, only: frozenset[str] | None = None) -> Truth:
    """What is taken to be true: what the pilot says, else what is stated, else the widest spread and no mean."""
    metric = metric_of(rule.metric)
    assert metric is not None
    units = units_of_pilot(rule, question, given, only=only)
    found = truth_of(rule, units, given.own[rule.metric], trials=given.trials) if units else None
    if found:
        return found
    return _difference(metric, given) if rule.compares else _level(rule, question, metric, given)


def _level(rule: Rule, question: Question, metric: Metric, given: Given) -> Truth:
    rate, deviation = (d.get(metric.name) for d in (given.stated.rates, given.stated.deviations))
    if rate is None:
        known = deviation is not None and rule.quantile is None
        spread = deviation**2 if deviation is not None and known else COIN if question.ends else math.nan
        return Truth(source="stated" if known else "supposed", mean=None, variance=spread, trials=given.trials)
    if not metric.bounded:
        spread = math.nan if deviation is None else deviation**2
        mean = None if rule.quantile is not None else question.sign * rate
        return Truth(source="stated", mean=mean, variance=spread, trials=given.trials)
    pool = spread_out(rate, deviation) if deviation is not None else ()
    if rule.quantile is not None:
        low = rule.floor is not None
        beyond = [v < rule.limit if low else v > rule.limit for v in pool]
        ends = (1 - rate) * (rule.limit > 0) if low else rate * (rule.limit < 1)
        share = sum(beyond) / len(beyond) if beyond else ends
        return Truth(source="stated", mean=question.sign * share, variance=share * (1 - share), trials=given.trials)
    spread = rate * (1 - rate) if deviation is None else deviation**2
    turned = tuple(question.sign * v for v in pool)
    return Truth(source="stated", mean=question.sign * rate, variance=spread, pool=turned, trials=given.trials)


def _difference(metric: Metric, given: Given) -> Truth:
    """No difference; as far apart as two arms that have nothing to do with each other, unless it is stated how far."""
    stated = given.stated
    if metric.name in stated.differences:
        return Truth(source="stated", mean=0.0, variance=stated.differences[metric.name] ** 2, trials=given.trials)
    if metric.name in stated.deviations:
        return Truth(source="stated", mean=0.0, variance=2 * stated.deviations[metric.name] ** 2, trials=given.trials)
    rate = stated.rates.get(metric.name)
    if rate is None or not metric.bounded:
        return Truth(source="supposed", mean=0.0, variance=2 * COIN if metric.bounded else math.nan, trials=given.trials)
    return Truth(source="stated", mean=0.0, variance=2 * rate * (1 - rate), trials=given.trials)


def check_stated(stated: Stated, policy: Policy) -> None:
    """UsageError for what cannot be, or what no rule of the policy asks about."""
    asked = {r.metric for r in policy.rules}
    for option, values in (("--rate", stated.rates), ("--sd", stated.deviations), ("--sd-difference", stated.differences)):
        for name, value in values.items():
            metric = metric_of(name)
            if metric is None or name not in asked:
                what = "there is no such metric" if metric is None else "no rule of the policy asks about it"
                raise UsageError(f"{option} {name}={value:g}: {what}; the policy asks about {', '.join(sorted(asked))}")
            most = {"--rate": 1.0, "--sd": 0.5, "--sd-difference": 1.0}[option]
            if value < 0 or (metric.bounded and value > most) or not math.isfinite(value):
                room = f"from 0 to {most:g}, as {name} is a share" if metric.bounded else "of 0 or more"
                raise UsageError(f"{option} {name}={value:g}: give a number {room}")
    for name, value in stated.deviations.items():
        rate = stated.rates.get(name)
        metric = metric_of(name)
        if rate is not None and metric and metric.bounded and value > math.sqrt(rate * (1 - rate)) + 1e-9:
            most = math.sqrt(rate * (1 - rate))
            raise UsageError(f"--sd {name}={value:g}: shares with a mean of {rate:g} lie no further apart than {most:.3g}")
