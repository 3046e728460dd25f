"""What a policy can see of one rule on a suite, and what it would take to see more."""

import math

from hardcalls.measures import Metric, metric_of
from hardcalls.measures.amount import counted
from hardcalls.outlook.given import Given, truth_about, units_in
from hardcalls.outlook.question import Question, turned
from hardcalls.outlook.truth import Truth, distance, needed, shown, trials_needed, turned_truth, violated
from hardcalls.record import Record
from hardcalls.rule import Rule
from hardcalls.stats.power import detectable, fewest


class Thin(Record):
    """A slice with too few scenarios for what a rule asks of it."""

    name: str
    units: int
    needs: int


class Sight(Record, omit_defaults=True):
    """One rule on one suite. Chances are told where what they rest on is known; None elsewhere."""

    rule: Rule
    metric: Metric
    units: int
    """Independent scenarios that can say something about it."""
    least: int = 1
    """The fewest with which it can be decided: for a proof with all as good as can be, for a veto with all as bad."""
    blocked: str = ""
    """Why it never lets a candidate pass on this suite, with what would."""
    warnings: tuple[str, ...] = ()
    wanted: float = 0.8
    """The chance that is wanted."""
    source: str = ""
    """Where mean and spread come from: `pilot`, `stated` or `supposed`."""
    mean: float | None = None
    """What is taken to be true: the metric's mean, or that of the differences from the baseline."""
    deviation: float | None = None
    """The standard deviation of one unit's value."""
    passes: float | None = None
    fails: float | None = None
    """By this rule alone."""
    sees: float | None = None
    """The least distance between truth and limit that is shown with the wanted power, by the test that decides: of a proof on
    the good side of the limit, of a veto on the bad one."""
    formula: float | None = None
    """The same by the normal approximation (Miller 2024)."""
    needs: int | None = None
    """Scenarios of this kind that show, with the wanted power, that what is taken to be true keeps the limit."""
    trials: int | None = None
    """Trials of each scenario that do so with the scenarios there are; for a rule on each scenario, those that show a dead one."""
    rules_out: float | None = None
    """For what must never happen: the lowest rate that a clean count rules out."""
    thin: tuple[Thin, ...] = ()

    @property
    def undecided(self) -> float | None:
        """The chance that it is left open."""
        return None if self.passes is None or self.fails is None else max(0.0, 1 - self.passes - self.fails)

    @property
    def underpowered(self) -> bool:
        """Whether a margin or a proof asks for more than is likely to be seen."""
        if self.blocked or self.margin is None:
            return bool(self.blocked)
        return self.margin < (math.inf if self.sees is None else self.sees) and (self.passes or 0.0) < self.wanted

    @property
    def margin(self) -> float | None:
        """What a proof allows between a candidate that is as good as the baseline and one that is not good enough."""
        if self.rule.kind != "prove" or self.rule.by:
            return None
        return self.rule.allowed_drop if self.rule.allowed_drop is not None else self.rule.within


def mean_sight(rule: Rule, metric: Metric, question: Question, given: Given) -> Sight:
    """What can be seen of a rule on a mean, a quantile or a difference."""
    alpha, power, n = given.policy.alpha, given.power, units_in(given.asked(rule))
    truth = truth_about(rule, question, given)
    known = not math.isnan(truth.variance)
    least = least_of(rule, question, alpha=alpha, failure=given.failure)
    held = shown(question, truth, n, alpha=alpha) if known else None
    broken = violated(question, truth, n, failure=given.failure) if known else None
    passes = held
    if rule.kind == "veto" and known:
        open_ = violated(question, truth, n, failure=alpha)
        passes = None if open_ is None else 1 - open_
    proof = rule.kind == "prove" and known
    error = alpha if rule.kind == "prove" else given.failure
    return Sight(
        rule=rule,
        metric=metric,
        units=n,
        least=least,
        blocked=blocked(rule, n, least),
        warnings=(*blind(rule, n, least), *_alike(rule, question, n, alpha=alpha)),
        wanted=power,
        source=truth.source,
        mean=None if truth.mean is None else question.sign * truth.mean + 0.0,
        deviation=math.sqrt(truth.variance) if known else None,
        passes=passes,
        fails=broken,
        sees=sees(rule, question, truth, n, alpha=error, power=power),
        formula=_finite(detectable(n, truth.variance, alpha=error, power=power, sides=1)),
        needs=needed(question, truth, alpha=alpha, power=power) if proof else None,
        trials=trials_needed(question, truth, n, alpha=alpha, power=power) if proof and (held or 0.0) < power else None,
    )


def least_of(rule: Rule, question: Question, *, alpha: float, failure: float) -> int:
    """The fewest units with which a rule can be decided at all."""
    if question.ends is None:
        return _least_of_sizes(rule, question, alpha=alpha, failure=failure)
    if rule.kind == "veto":
        # All of them as bad as can be: for a floor of 0.6, the chance of none right is 0.4 to the number of units.
        return fewest(question.below, alpha=failure)
    if question.paired:
        # All of them better than the baseline by as much as can be.
        return fewest((1 - question.limit) / 2, alpha=alpha)
    return fewest(question.room, alpha=alpha)


def _least_of_sizes(rule: Rule, question: Question, *, alpha: float, failure: float) -> int:
    """Three where sizes have no upper end; else so many that all of them, as good or as bad as can be, are not so by chance."""
    metric = metric_of(rule.metric)
    most = metric.ends[1] if metric else math.inf
    if math.isinf(most):
        return 3
    least, best = (-most, most) if rule.compares else (-most, 0.0)
    if rule.kind == "veto":
        return fewest((question.limit - least) / (best - least), alpha=failure)
    return fewest((best - question.limit) / (best - least), alpha=alpha)


def blocked(rule: Rule, n: int, least: int) -> str:
    """Why a rule keeps every candidate from passing; empty where it does not."""
    if n == 0:
        return "nothing on this suite says anything about it, so it stays undecided" if rule.kind == "prove" or rule.never else ""
    if rule.minimum > n:
        return f"it asks for {counted(rule.minimum, 'independent scenario')}, and the suite has {n} that ask it"
    if rule.kind == "prove" and n < least:
        best = f"even if {'it' if n == 1 else 'all of them'} {'did better' if rule.compares else 'went right'}"
        return f"it cannot be shown with {counted(n, 'independent scenario')}, {best}; {least} could"
    return ""


def blind(rule: Rule, n: int, least: int) -> tuple[str, ...]:
    """Where a veto could never fail a candidate."""
    if rule.kind != "veto" or n >= least:
        return ()
    if n == 0:
        return ("nothing on this suite says anything about it, so it can never block",)
    worst = f"even if {'it' if n == 1 else 'all of them'} went wrong"
    return (f"with {counted(n, 'independent scenario')} it can fail no candidate, {worst}; {least} could",)


def _alike(rule: Rule, question: Question, n: int, *, alpha: float) -> tuple[str, ...]:
    """Where a candidate that does exactly as the baseline could not show that it does."""
    if rule.kind != "prove" or not question.paired or question.limit >= 0 or n == 0:
        return ()
    least = fewest(question.room, alpha=alpha)
    alike = "a candidate that does just as the baseline in each"
    said = f"with {counted(n, 'independent scenario')} {alike} cannot show it; with {least} it could"
    return (said,) if n < least else ()


def sees(rule: Rule, question: Question, truth: Truth, n: int, *, alpha: float, power: float) -> float | None:
    """How far from the limit a truth must lie to be shown; None where it is not known, or no truth is far enough."""
    if math.isnan(truth.variance) or n == 0:
        return None
    if truth.mean is None and truth.source == "stated":
        return _finite(detectable(n, truth.variance, alpha=alpha, power=power, sides=1))
    if rule.kind == "veto":
        return _finite(distance(turned(question), turned_truth(truth), n, alpha=alpha, power=power))
    return _finite(distance(question, truth, n, alpha=alpha, power=power))


def _finite(value: float) -> float | None:
    return value if math.isfinite(value) else None
