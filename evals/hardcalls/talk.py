"""The conversation in progress: the agent's turns, its tool calls against the world, and what went wrong on the way."""

import asyncio
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Literal, Protocol

import msgspec

from hardcalls.errors import CrashError, HardcallsError
from hardcalls.fault import Fault
from hardcalls.limits import Limits
from hardcalls.record import Record
from hardcalls.tool import ToolCall, ToolResult
from hardcalls.transcript import Ending, Handoff, Message, Note, Timing, Usage, says_something
from hardcalls.world import Charter

Clock = Callable[[], float]
"""Seconds from some moment on, never going back."""


def still() -> float:
    """The clock of those who do not ask for times: it stands still, so that nothing in a transcript differs from time to time."""
    return 0.0


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
    first: float | None = None
    """Seconds from the request to the first token; None where the reply came whole."""


class Agent(Protocol):
    """A candidate: anything that replies. It holds no state of a conversation; the messages are all of it."""

    async def reply(self, messages: Sequence[Message], brief: Brief) -> Reply: ...


class Desk(Protocol):
    """A world in one conversation: one fresh state, in memory."""

    def call(self, name: str, arguments: dict[str, Any]) -> ToolResult: ...

    def state(self) -> dict[str, Any]: ...


class Talk:
    """One conversation as it goes on, local to replay()."""

    def __init__(
        self, agent: Agent, *, name: str, scenario: str, brief: Brief, desk: Desk | None, limits: Limits, clock: Clock
    ) -> None:
        self.agent, self.name, self.scenario, self.brief, self.desk, self.limits = agent, name, scenario, brief, desk, limits
        self._clock = clock
        self.messages: list[Message] = []
        self.notes: list[Note] = []
        self.handoffs: list[Handoff] = []
        self.faults: list[Fault] = []
        self.timings: list[Timing] = []
        self.usage = Usage()
        self._replying = 0.0
        self._tried_to_hand_over = False
        self._tools = {t.name for t in brief.charter.tools}

    @property
    def state(self) -> dict[str, Any]:
        """A copy, so that a world that goes on with its own tables cannot change what was seen."""
        if self.desk is None:
            return {}
        with plugged_in(self.brief.charter.world, "state()"):
            copy: dict[str, Any] = msgspec.to_builtins(self.desk.state())
            return copy

    @property
    def handed_over(self) -> bool:
        """Whether a person has it now."""
        return any(h.kind == "executed" for h in self.handoffs)

    async def answer(self) -> Ending | None:
        """Let the agent have its turn; an Ending when the conversation cannot go on after it."""
        started = self._clock()
        first, tools = None, 0.0
        number = len(self.notes)
        try:
            for done in range(self.limits.tool_rounds + 1):
                asked = self._clock()
                reply = await self._ask()
                first = asked - started + reply.first if reply.first is not None and reply.content else first
                ending = self._take(reply, number, seconds=self._clock() - asked)
                if ending or not reply.tool_calls:
                    return ending
                called = self._clock()
                for call in reply.tool_calls if done < self.limits.tool_rounds else ():
                    self._run(call, number)
                tools += self._clock() - called
            evidence = f"still calling tools after {self.limits.tool_rounds} rounds in one turn"
            return self._stop(Fault(kind="tool_rounds", evidence=evidence, turn=number))
        finally:
            self._time(number, first=first, last=self._clock() - started, tools=tools)

    def _time(self, number: int, *, first: float | None, last: float, tools: float) -> None:
        if last:
            rounded = None if first is None else round(first, 4)
            self.timings.append(Timing(turn=number, first=rounded, last=round(last, 4), tools=round(tools, 4)))

    def _take(self, reply: Reply, number: int, *, seconds: float) -> Ending | None:
        """Put a reply into the conversation; an Ending when it is the last."""
        self.usage = self.usage.plus(reply.usage)
        # An endpoint says what its answer took; the rest of the time went by in waiting for it to be let in.
        self._replying += reply.usage.seconds if reply.usage.calls else seconds
        if reply.content or reply.tool_calls:
            self.messages.append(Message(role="assistant", content=reply.content, tool_calls=reply.tool_calls))
        if reply.handoff:
            # What only the world can confirm, an agent cannot signal.
            via = "text" if reply.handoff.via == "text" else "signal"
            self.handoffs.append(msgspec.structs.replace(reply.handoff, turn=number, via=via))
        if reply.fault and reply.fault.recovered:
            self.faults.append(msgspec.structs.replace(reply.fault, turn=number))
        elif reply.fault:
            return self._stop(msgspec.structs.replace(reply.fault, turn=number))
        if self._replying > self.limits.seconds:
            evidence = f"the agent's replies took {self._replying:.0f} s in all; at most {self.limits.seconds:g} s"
            return self._stop(Fault(kind="conversation_timeout", evidence=evidence, turn=number))
        if reply.tool_calls or says_something(reply.content) or self.handed_over:
            return None
        return self._stop(Fault(kind="empty_reply", evidence="the reply held neither words nor a tool call", turn=number))

    async def _ask(self) -> Reply:
        where = f"in turn {len(self.notes)} of {self.scenario!r}"
        try:
            reply = await self.agent.reply(tuple(self.messages), self.brief)
        except HardcallsError:
            raise
        except (Exception, SystemExit, asyncio.CancelledError) as exc:
            task = asyncio.current_task()
            if isinstance(exc, asyncio.CancelledError) and task and task.cancelling():
                raise  # somebody else stopped the run
            raised = f"the agent {self.name!r} raised {type(exc).__name__}: {exc} ({where})"
            raise CrashError(f"{raised}; mend the agent and run again") from exc
        try:
            # A bot's own object may hold anything; what is stored has to be readable again.
            stored = msgspec.json.encode(_readable(msgspec.to_builtins(reply)))
            return msgspec.json.decode(stored, type=Reply)
        except (TypeError, ValueError, RecursionError, msgspec.MsgspecError) as exc:
            answered = f"the agent {self.name!r} answered with what is no hardcalls.Reply: {exc} ({where})"
            raise CrashError(f"{answered}; mend the agent and run again") from exc

    def _stop(self, fault: Fault) -> Ending:
        self.faults.append(fault)
        return Ending(by="agent" if fault.blame == "agent" else "fault", reason=f"{fault.kind}: {fault.evidence}")

    def _run(self, call: ToolCall, number: int) -> None:
        """Execute one call against the world and put its answer into the conversation."""
        result = self._result(call, number)
        self.messages.append(Message(role="tool", content=result.content, tool_call_id=call.id, ok=result.ok))
        charter, arguments = self.brief.charter, call.parsed or {}
        details = {k: str(arguments.get(k) or "") for k in ("queue", "reason", "summary")}
        if call.name == charter.handoff_tool:
            if result.ok:
                self.handoffs.append(Handoff(kind="executed", turn=number, via="tool", **details))
            # A call that could not be understood (`error: …`) never reached a queue, and so was no attempt.
            self._tried_to_hand_over |= not result.content.startswith("error:")
        elif call.name == charter.callback_tool and result.ok:
            # Only an honest failed attempt makes a callback a handoff; a callback instead of trying is a promise.
            details = self._tried() | {k: v for k, v in details.items() if v}
            kind: Literal["executed", "promised"] = "executed" if self._tried_to_hand_over else "promised"
            self.handoffs.append(Handoff(kind=kind, turn=number, via="callback", **details))

    def _tried(self) -> dict[str, str]:
        """What the last failed handoff said, which the callback carries on."""
        name = self.brief.charter.handoff_tool
        calls = [c for m in self.messages for c in m.tool_calls if c.name == name]
        arguments = (calls[-1].parsed or {}) if calls else {}
        return {k: str(arguments.get(k) or "") for k in ("queue", "reason", "summary")}

    def _result(self, call: ToolCall, number: int) -> ToolResult:
        if call.name not in self._tools or self.desk is None:
            self.faults.append(Fault(kind="invented_tool", evidence=f"called {call.name!r}", turn=number, recovered=True))
            known = ", ".join(sorted(self._tools)) or "none"
            return ToolResult(content=f"error: there is no tool {call.name!r}; tools: {known}", ok=False)
        arguments = call.parsed
        if arguments is None:
            evidence = f"{call.name}: {call.arguments[:120]!r} is not a JSON object"
            self.faults.append(Fault(kind="malformed_arguments", evidence=evidence, turn=number, recovered=True))
            return ToolResult(content="error: the arguments are not a JSON object", ok=False)
        with plugged_in(self.brief.charter.world, call.name):
            result = self.desk.call(call.name, arguments)
            if not isinstance(result, ToolResult):
                raise TypeError(f"call() returned {type(result).__name__}, not a ToolResult")
            return result


@contextmanager
def plugged_in(name: str, what: str) -> Iterator[None]:
    """What a world raises becomes a CrashError that names it."""
    try:
        yield
    except HardcallsError:
        raise
    except (Exception, SystemExit) as exc:
        raise CrashError(f"the world {name!r} raised {type(exc).__name__} in {what}: {exc}; mend the world and run again") from exc


def _readable(value: Any) -> Any:
    """Plain values with half characters (a lone surrogate, which no file can hold) replaced by question marks."""
    if isinstance(value, str):
        return value.encode(errors="replace").decode()
    if isinstance(value, dict):
        return {_readable(k): _readable(v) for k, v in value.items()}
    return [_readable(v) for v in value] if isinstance(value, list) else value
