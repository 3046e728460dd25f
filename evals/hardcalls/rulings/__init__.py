"""What the evidence says about one rule: a file for each way in which a rule can ask."""

from collections.abc import Callable, Sequence

from hardcalls.finding import Finding
from hardcalls.rule import Rule
from hardcalls.rulings.difference import difference
from hardcalls.rulings.each_conversation import each_conversation
from hardcalls.rulings.each_scenario import each_scenario
from hardcalls.rulings.each_slice import each_slice
from hardcalls.rulings.estimated import answers, estimated
from hardcalls.rulings.gap import gap
from hardcalls.rulings.ground import Ground
from hardcalls.rulings.level import level
from hardcalls.rulings.never import never
from hardcalls.rulings.quantile import quantile

__all__ = ["Ground", "answers", "find"]


def find(rule: Rule, ground: Ground) -> Finding:
    """The finding on one rule; an estimate by people is evidence by itself, and stands in for the series."""
    if ground.estimate and answers(rule):
        return estimated(rule, ground, ground.estimate)
    return _way(rule, alone=ground.baseline is None)(rule, ground)


def _way(rule: Rule, *, alone: bool) -> Callable[[Rule, Ground], Finding]:
    """How a rule asks; what compares says so itself where there is nothing to compare with."""
    ways: Sequence[tuple[bool, Callable[[Rule, Ground], Finding]]] = (
        (rule.never, never),
        (rule.compares and (alone or not rule.by), difference),
        (rule.gap is not None, gap),
        (bool(rule.by), each_slice),
        (rule.quantile is not None, quantile),
        (rule.each == "scenario", each_scenario),
        (rule.each == "conversation", each_conversation),
    )
    return next((way for asks, way in ways if asks), level)
