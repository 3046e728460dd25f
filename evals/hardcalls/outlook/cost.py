"""What so many conversations would cost, by what a pilot's did."""

from hardcalls.record import Record
from hardcalls.run import Run
from hardcalls.spending import Used, spending


class Cost(Record, omit_defaults=True):
    """What a number of conversations would use if they go as the pilot's did: the agent, its simulated customer and its judges."""

    conversations: int
    money: float | None = None
    """None where no price is known."""
    currency: str = ""
    tokens: float | None = None
    """Read and written; None where no endpoint says."""
    seconds: float | None = None
    """That endpoints take for answers, one after the other."""


def cost_of(pilot: Run, conversations: int) -> Cost | None:
    """The cost of so many conversations; None where the pilot asked no endpoint."""
    found = spending(pilot)
    sides = [u for u in (found.agent, found.customer, found.judges) if u.conversations]
    played = len(pilot.transcripts)
    if not sides or not played:
        return None
    times = conversations / played
    tokens = [_tokens(u) for u in sides]
    known = [t for t in tokens if t is not None]
    prices = [u.cost for u in sides if u.cost is not None]
    return Cost(
        conversations=conversations,
        money=sum(prices) * times if len(prices) == len(sides) else None,
        currency=found.currency,
        tokens=sum(known) * times if len(known) == len(sides) else None,
        seconds=found.answering * times if found.answering else None,
    )


def _tokens(used: Used) -> float | None:
    """Those of conversations that do not say are supposed to be as many as of those that do."""
    if used.input_tokens is None and used.output_tokens is None:
        return None
    counted = used.conversations - used.uncounted
    total = (used.input_tokens or 0) + (used.output_tokens or 0)
    return total * used.conversations / counted if counted else None
