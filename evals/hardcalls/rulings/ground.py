"""What a rule is decided on: the series of a candidate and of what it is compared with, and the errors that are allowed."""

from collections.abc import Mapping

from hardcalls.estimates.estimate import Estimate
from hardcalls.measures import Series
from hardcalls.policy import Policy
from hardcalls.record import Record
from hardcalls.scenario import Scenario


class Ground(Record):
    """All that one rule may be decided on."""

    policy: Policy
    candidate: Series
    baseline: Series | None
    scenarios: Mapping[str, Scenario]
    failure: float
    """The error that a violation may be shown with; that of a proof is the policy's alpha."""
    estimate: Estimate | None = None
    """By people: evidence by itself, it stands in for the series."""
    deterministic: bool = False
    """Whether the agent gives the same answer every time: one trial of a scenario then tells all of it."""

    @property
    def rules(self) -> int:
        """Rules among which a violation has to stand out."""
        return sum(r.statistical for r in self.policy.rules)
