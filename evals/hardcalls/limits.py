"""How far one conversation may go."""

from hardcalls.record import Record


class Limits(Record):
    """What ends a conversation that does not end by itself."""

    tool_rounds: int = 8
    """Rounds of tool calls within one agent turn."""
    turns: int = 20
    """Customer turns."""
    seconds: float = 1800.0
    """For all of an agent's replies together, without waiting for a provider's rate limit and without repeated calls."""
