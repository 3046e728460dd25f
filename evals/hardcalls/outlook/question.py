"""What a statistical rule asks of units' values, turned so that more is better: that their mean be at least a limit."""

from hardcalls.measures import Metric
from hardcalls.record import Record
from hardcalls.rule import Rule
from hardcalls.stats.bounded import p_above, p_below


class Question(Record):
    """A limit on the mean of independent values, of which none lies beyond two ends."""

    limit: float
    sign: float
    """What the metric's own values (or their differences from the baseline) are multiplied by."""
    ends: tuple[float, float] | None
    """None where values have none."""
    both: bool = False
    """Whether the mean must be at most -limit as well: the limit is then below 0."""

    @property
    def paired(self) -> bool:
        """Whether it is about differences of shares."""
        return self.ends == (-1.0, 1.0)

    @property
    def room(self) -> float:
        """How far the limit lies below the best that units can be, or below no difference."""
        if self.ends is None:
            return 0.0
        return -self.limit if self.paired else self.ends[1] - self.limit

    @property
    def below(self) -> float:
        """How far it lies above the worst that they can be, as a share of what there is."""
        if self.ends is None:
            return 0.0
        return (self.limit - self.ends[0]) / (self.ends[1] - self.ends[0])


def turned(question: Question) -> Question:
    """The same limit from the other side: whether the mean is shown to lie beyond it."""
    ends = (-question.ends[1], -question.ends[0]) if question.ends else None
    return Question(limit=-question.limit, sign=-question.sign, ends=ends)


def question_of(rule: Rule, metric: Metric) -> Question | None:
    """The question of a rule on a mean, a quantile or a difference; None of one that asks about each, or about a gap."""
    if not rule.statistical or rule.each or rule.gap is not None:
        return None
    if rule.quantile is not None:
        share = rule.quantile if rule.floor is not None else 1 - rule.quantile
        return Question(limit=-share, sign=-1.0, ends=(-1.0, 0.0))
    if rule.floor is not None:
        return Question(limit=rule.floor, sign=1.0, ends=(0.0, 1.0) if metric.bounded else None)
    if rule.ceiling is not None:
        return Question(limit=-rule.ceiling, sign=-1.0, ends=(-1.0, 0.0) if metric.bounded else None)
    ends = (-1.0, 1.0) if metric.bounded else None
    if rule.within is not None:
        return Question(limit=-rule.within, sign=1.0, ends=ends, both=True)
    limit = rule.gain if rule.gain is not None else -(rule.allowed_drop or 0.0)
    return Question(limit=limit, sign=-1.0 if metric.better == "lower" else 1.0, ends=ends)


def p_broken(question: Question, values: tuple[float, ...]) -> float:
    """The p-value of "the limit is not kept" of bounded values that are turned: small when it is shown to be kept."""
    assert question.ends
    least, most = question.ends
    found = p_above(values, limit=question.limit, least=least)
    return max(found, p_below(values, limit=-question.limit, most=most)) if question.both else found


def p_kept(question: Question, values: tuple[float, ...]) -> float:
    """The p-value of "the limit is kept": small when a violation is shown."""
    assert question.ends
    least, most = question.ends
    found = p_below(values, limit=question.limit, most=most)
    if not question.both:
        return found
    return min(1.0, 2 * min(found, p_above(values, limit=-question.limit, least=least)))
