"""An estimate: one criterion of one run, or its difference from a baseline, as people would have rated all of it."""

from hardcalls.record import Record
from hardcalls.rubric import QUALITY
from hardcalls.stats.interval import Interval

FEWEST = 2
"""Independent units without which there is no interval."""


class Stratum(Record, omit_defaults=True):
    """One part that labels were drawn from, with what was counted in it."""

    name: str
    weight: float
    """Its share of the whole, by the chances with which it was drawn."""
    labelled: int
    """Scenarios of it that people rated."""
    unlabelled: int
    """About how many there are beside them."""


class Estimate(Record, omit_defaults=True):
    """One number about one run, in shares from 0 (bad) to 1 (good), with its doubt."""

    metric: str
    """metric_of(criterion)."""
    agent: str
    subject: str
    """Fingerprints.subject of the run."""
    conversations: str
    """Run.digest: of no other conversations of the same agent does it say anything."""
    interval: Interval
    """People and judge combined; of a difference, candidate minus baseline. n counts independent units that people rated."""
    classical: Interval
    """From the people's ratings alone."""
    judge: str
    labelled: int
    """n: conversations that people rated; of a difference, scenarios that they rated in both arms."""
    unlabelled: int
    """N: the same that only the judge rated."""
    tuning: float = 0.0
    """Lambda: how far the judge was used, from 0 (not at all) to 1."""
    instrument: str = ""
    """Sheet.instrument of the judge."""
    rubric: str = ""
    """Rubric.reference."""
    baseline: str = ""
    """The agent that it is a difference from; empty for a level."""
    baseline_subject: str = ""
    baseline_conversations: str = ""
    strata: tuple[Stratum, ...] = ()
    corrected: Interval | None = None
    """Of a flag: the judge's rate corrected by its error rates (Rogan and Gladen), turned to shares of good."""
    assumed_random: bool = False
    """Whether somebody said, without a record of it, that the labelled items were drawn at random."""
    notes: tuple[str, ...] = ()

    @property
    def savings(self) -> float:
        """The share of human labels that the judge saved: 1 - (width / classical width) squared; below 0 where it cost some."""
        wide, narrow = self.classical.high - self.classical.low, self.interval.high - self.interval.low
        return 1 - (narrow / wide) ** 2 if wide > 0 and wide != float("inf") else 0.0


def contradiction(found: Estimate) -> str:
    """What `estimate` never writes, and so somebody has changed or a disk has lost; empty where it fits together."""
    for name, seen in (("interval", found.interval), ("classical", found.classical)):
        if not seen.low <= seen.estimate <= seen.high:
            return f"{name}: {seen.estimate:g} does not lie within {seen.low:g} to {seen.high:g}"
        if not 0 < seen.confidence < 1:
            return f"{name}: {seen.confidence:g} is no confidence between 0 and 1"
    n, plain = found.interval, found.classical
    if n.confidence != plain.confidence or n.n != plain.n:
        return "interval and classical are not of the same ratings"
    if not FEWEST <= n.n <= found.labelled or found.unlabelled < 0:
        return f"{n.n} independent units of {found.labelled} rated and {found.unlabelled} not rated are no sample"
    return "" if 0 <= found.tuning <= 1 else f"tuning: {found.tuning:g} is not between 0 and 1"


def metric_of(criterion: str) -> str:
    """The name of the metric of a criterion, `rubric.E1`, or of the whole sheet's score, `rubric.quality`."""
    return "rubric.quality" if criterion == QUALITY else f"rubric.{criterion}"
