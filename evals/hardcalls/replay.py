"""replay(): one scenario, one agent, one trial -> one Transcript; and the protocols of those who take part."""

from collections.abc import Sequence
from typing import Protocol

from hardcalls.fault import Fault
from hardcalls.record import Record
from hardcalls.scenario import Setting
from hardcalls.tool import ToolCall, ToolResult
from hardcalls.transcript import Handoff, Message, Note, Turn, Usage
from hardcalls.world import Charter


class Brief(Record):
    """All that an agent is given besides the messages. Nothing of a scenario's expectations is in it."""

    charter: Charter
    now: str
    language: str
    seed: int
    trial: int
    conversation: str
    """An opaque id, the same for every call of one conversation."""


class Reply(Record, omit_defaults=True):
    """What an agent answers: words, tool calls, or its own signal that it hands over."""

    content: str = ""
    tool_calls: tuple[ToolCall, ...] = ()
    handoff: Handoff | None = None
    """The agent's own signal, for agents that do not use the world's tool; its turn is filled in by replay()."""
    fault: Fault | None = None
    """What went wrong instead of, or beside, a reply."""
    usage: Usage = Usage()


class Agent(Protocol):
    """A candidate: anything that replies. It holds no state of a conversation; the messages are all of it."""

    async def reply(self, messages: Sequence[Message], brief: Brief) -> Reply: ...


class Desk(Protocol):
    """A world in one conversation: one fresh state, in memory."""

    def call(self, name: str, arguments: dict[str, object]) -> ToolResult: ...

    def state(self) -> dict[str, object]: ...


class World(Protocol):
    """A company that conversations can happen in."""

    @property
    def charter(self) -> Charter: ...

    def open(self, setting: Setting) -> Desk: ...


class Said(Record):
    """A customer's line, with what only the customer's side knows about it."""

    text: str
    note: Note


class Customer(Protocol):
    """Who talks to the agent. `turn` is None for the opening; None as an answer means that the customer leaves."""

    async def speak(
        self, past: Sequence[Note], turn: Turn | None, *, handoffs: Sequence[Handoff], state: dict[str, object]
    ) -> Said | None: ...
