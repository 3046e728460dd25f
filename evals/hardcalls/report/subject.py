"""What one candidate brings to a report."""

from hardcalls.comparison import Comparison
from hardcalls.licence import Licence
from hardcalls.policy import Policy
from hardcalls.promotion import Promotion
from hardcalls.record import Record
from hardcalls.run import Run
from hardcalls.verdict import Verdict


class Subject(Record):
    """One run, with what it was compared with and what was decided."""

    run: Run
    comparison: Comparison | None = None
    verdict: Verdict | None = None
    licences: tuple[Licence, ...] = ()
    """Of judges, those that hold on the day of the report; without one, a judge is advisory."""
    policy: Policy | None = None
    """What it was decided by, to explain the rules."""
    promotion: Promotion | None = None
    """How the baseline came to be what is deployed, where it was promoted."""
    itself: bool = False
    """Whether it is the very run that was named as the baseline."""
