"""What an agent can do besides talking: the tools of a world, the calls made, the results returned."""

from typing import Any

import msgspec

from hardcalls.record import Record


class Tool(Record):
    """One tool of a world, as it is offered to an agent."""

    name: str
    description: str
    parameters: dict[str, Any]
    """JSON Schema of the arguments: an object schema with `properties` and `required`."""


class ToolCall(Record):
    """One call, exactly as the agent wrote it."""

    id: str
    name: str
    arguments: str = "{}"
    """JSON text as the agent wrote it; it may be malformed, which is the agent's fault and not ours."""

    @property
    def parsed(self) -> dict[str, Any] | None:
        """The arguments as an object, or None where the agent wrote something else."""
        try:
            value = msgspec.json.decode(self.arguments or "{}")
        except (msgspec.DecodeError, RecursionError):
            return None
        return value if isinstance(value, dict) else None


class ToolResult(Record):
    """What the world answered: text for the agent, and whether the call did what it says."""

    content: str
    ok: bool = True
