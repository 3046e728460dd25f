"""What calls cost, by a table that the user owns."""

from hardcalls.record import Record
from hardcalls.transcript import Usage


class Prices(Record):
    """The prices of models, in one currency."""

    currency: str

    def cost(self, model: str, host: str, usage: Usage) -> float | None:
        """What a usage costs at that model there; None where it cannot be known."""
        del model, host, usage
        return None
