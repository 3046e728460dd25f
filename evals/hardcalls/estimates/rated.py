"""What is known of each conversation of a run: what a judge said of it, and what people said of those drawn for them."""

from hardcalls.record import Record


class Rated(Record, omit_defaults=True):
    """One conversation. Values are shares from 0 (bad) to 1 (good)."""

    item: str
    scenario: str
    unit: str
    """Scenarios of one unit tell one story: they are not independent, and count as one."""
    judge: float | None = None
    """None where the judge gave no value."""
    person: float | None = None
    """None where nobody was asked, or nobody could say."""
    unfit: bool = False
    """People say that the criterion does not apply."""
    asked: bool = False
    """People were given it."""
    chance: float | None = None
    """With which it was drawn; None where nobody drew it at random."""
    stratum: str = ""


class Arm(Record):
    """One run."""

    agent: str
    subject: str
    rated: tuple[Rated, ...]
    """Every conversation that says something about the agent."""
    conversations: str = ""
    """Run.digest."""
