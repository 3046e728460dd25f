"""look(): a policy and a suite -> what the policy can see on it, rule by rule and as a whole."""

import math

from hardcalls.errors import UsageError
from hardcalls.measures import Metric, metric_of
from hardcalls.outlook.cost import Cost, cost_of
from hardcalls.outlook.given import Given, units_in
from hardcalls.outlook.parts import conversation_sight, gap_sight, never_sight, scenario_sight, slices_sight
from hardcalls.outlook.question import question_of
from hardcalls.outlook.sight import Sight, mean_sight
from hardcalls.outlook.whole import Chances, simulate
from hardcalls.policy import Policy
from hardcalls.record import Record
from hardcalls.rule import Rule
from hardcalls.scenario import Scenario
from hardcalls.suite import Suite

DRAWS = 500


class Outlook(Record, omit_defaults=True):
    """What a policy can see on a suite."""

    policy: str
    policy_hash: str
    suite: str
    suite_version: str
    scenarios: int
    units: int
    """Independent ones."""
    trials: int
    power: float
    alpha: float
    failure: float
    """The error at which one rule's violation fails a candidate for sure."""
    sights: tuple[Sight, ...]
    blocked: tuple[str, ...] = ()
    """Why no candidate can pass, apart from the rules: too few scenarios or trials."""
    product: float | None = None
    """The chance that all rules let a candidate pass, as if they had nothing to do with each other; None where one is not known."""
    chances: Chances | None = None
    """The same by draws from a pilot."""
    needs: int | None = None
    """Independent scenarios of the suite's make-up with which each proof is as likely as wanted; None where that is not known."""
    cost: Cost | None = None
    cost_needed: Cost | None = None
    """Of a suite of `needs`."""

    @property
    def cannot_pass(self) -> bool:
        """Whether no candidate can pass on this suite."""
        return bool(self.blocked) or any(s.blocked for s in self.sights)

    @property
    def underpowered(self) -> tuple[Sight, ...]:
        """Rules that ask for more than this suite is likely to show."""
        return tuple(s for s in self.sights if s.underpowered)


def look(given: Given, suite: Suite, *, draws: int = DRAWS) -> Outlook:
    """What a policy can see on a suite; UsageError where it was written for another one."""
    policy = given.policy
    fits(policy, suite)
    sights = tuple(sight(rule, given) for rule in policy.rules)
    units = units_in(given.scenarios)
    needs = _needs(sights, units)
    conversations = len(given.scenarios) * given.trials
    cost = cost_of(given.pilot.run, conversations) if given.pilot else None
    more = math.ceil(conversations * needs / units) if needs and needs > units else 0
    return Outlook(
        policy=policy.id,
        policy_hash=policy.hash,
        suite=suite.id,
        suite_version=suite.about.version,
        scenarios=len(given.scenarios),
        units=units,
        trials=given.trials,
        power=given.power,
        alpha=policy.alpha,
        failure=given.failure,
        sights=sights,
        blocked=_blocked(policy, units, given.trials),
        product=_product(sights),
        chances=simulate(given, draws=draws),
        needs=needs,
        cost=cost,
        cost_needed=cost_of(given.pilot.run, more) if given.pilot and cost and more else None,
    )


def fits(policy: Policy, suite: Suite) -> None:
    """UsageError where a policy was written for another suite, or another version of it."""
    if why := policy.misfit(suite.id, suite.about.version):
        raise UsageError(why)


def sight(rule: Rule, given: Given) -> Sight:
    """What can be seen of one rule."""
    metric = _metric(rule)
    if rule.never:
        return never_sight(rule, metric, given)
    if rule.each == "conversation":
        return conversation_sight(rule, metric, given)
    if rule.each == "scenario":
        return scenario_sight(rule, metric, given)
    question = question_of(rule, metric)
    if question is None:
        return gap_sight(rule, metric, given)
    return slices_sight(rule, metric, question, given) if rule.by else mean_sight(rule, metric, question, given)


def _metric(rule: Rule) -> Metric:
    metric = metric_of(rule.metric)
    assert metric is not None  # policy.parse() refuses any other
    return metric


def _blocked(policy: Policy, units: int, trials: int) -> tuple[str, ...]:
    found = []
    if units < policy.minimum_scenarios:
        found.append(f"the policy asks for {policy.minimum_scenarios} independent scenarios, and the suite has {units}")
    if trials < policy.minimum_trials:
        found.append(f"the policy asks for {policy.minimum_trials} trials, and {trials} are planned")
    return tuple(found)


def _product(sights: tuple[Sight, ...]) -> float | None:
    """None as soon as one that could go either way is not known; rules on each scenario have no chance of their own."""
    if any(s.blocked for s in sights):
        return 0.0
    known = [s.passes for s in sights if s.rule.each != "scenario" and s.rule.gap is None]
    return math.prod(p for p in known if p is not None) if known and None not in known else None


def _needs(sights: tuple[Sight, ...], units: int) -> int | None:
    """The whole suite, grown evenly, until the proof that needs most is as likely as wanted; None where one's need is not known."""
    proofs = [s for s in sights if s.rule.kind == "prove" and s.rule.statistical and not s.rule.each and not s.rule.by]
    if not proofs or any(s.needs is None or s.units == 0 for s in proofs):
        return None
    return max(math.ceil(units * s.needs / s.units) for s in proofs if s.needs is not None)


def given_of(policy: Policy, scenarios: tuple[Scenario, ...], *, trials: int = 0, power: float = 0.8) -> Given:
    """A plan of which nothing is known: the widest spread is supposed, and the fewest trials that the policy takes."""
    return Given(policy=policy, scenarios=scenarios, trials=trials or policy.minimum_trials, power=power)
