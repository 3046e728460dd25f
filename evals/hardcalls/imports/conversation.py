"""A recorded conversation, put together message by message."""

from collections import Counter, defaultdict, deque
from collections.abc import Iterable

from hardcalls.tool import ToolCall
from hardcalls.transcript import Handoff, Message

HANDOFF_TOOL = "transfer_to_human_agents"
"""How both tau benchmarks call it, in every domain."""


class Conversation:
    """Collects messages, numbers customer turns and notices handoffs."""

    def __init__(self) -> None:
        self.messages: list[Message] = []
        self.handoffs: list[Handoff] = []
        self._turn = 0
        self._used: Counter[str] = Counter()
        self._waiting: defaultdict[str, deque[str]] = defaultdict(deque)

    def system(self, text: str) -> None:
        """The agent's instructions."""
        self.messages.append(Message(role="system", content=text))

    def customer(self, text: str) -> None:
        """The customer speaks: a new turn."""
        self._turn += 1
        self.messages.append(Message(role="user", content=text))

    def agent(self, text: str, calls: Iterable[ToolCall] = ()) -> None:
        """The agent speaks, calls tools, or both; a call of the handoff tool is an executed handoff."""
        named = tuple(self._renamed(c) for c in calls)
        self.messages.append(Message(role="assistant", content=text, tool_calls=named))
        for call in named:
            if call.name == HANDOFF_TOOL:
                summary = str((call.parsed or {}).get("summary") or "")
                self.handoffs.append(Handoff(kind="executed", turn=self._turn, via="tool", summary=summary))

    def tool(self, call_id: str, text: str, *, ok: bool) -> None:
        """A tool's answer, to the oldest call of this id that has none yet."""
        waiting = self._waiting[call_id]
        name = waiting.popleft() if waiting else call_id
        self.messages.append(Message(role="tool", content=text, tool_call_id=name, ok=ok))

    def _renamed(self, call: ToolCall) -> ToolCall:
        """The call under an id of its own: some models use one id for several calls."""
        plain = call.id or "call"
        self._used[plain] += 1
        name = plain if self._used[plain] == 1 else f"{plain}#{self._used[plain]}"
        self._waiting[call.id].append(name)
        return ToolCall(id=name, name=call.name, arguments=call.arguments)
