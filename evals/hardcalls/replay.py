"""replay(): one scenario, one agent, one trial -> one Transcript; and the protocols of those who take part."""

import asyncio
import hashlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Literal, Protocol

import msgspec

from hardcalls.errors import CrashError, HardcallsError
from hardcalls.fault import Fault
from hardcalls.record import Record
from hardcalls.scenario import Scenario, Setting
from hardcalls.tool import ToolCall, ToolResult
from hardcalls.transcript import Ending, Handoff, Message, Note, Transcript, Turn, Usage, says_something, split_turns
from hardcalls.world import Charter, differences

NO_WORLD = Charter(world="", policy="", tools=())
FALLBACK_LIMIT = 0.2
"""Above this share of a conversation's customer turns on the fallback branch, the script did not fit: the scenario's fault."""


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

    def call(self, name: str, arguments: dict[str, Any]) -> ToolResult: ...

    def state(self) -> dict[str, Any]: ...


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
        self, past: Sequence[Note], turn: Turn | None, *, handoffs: Sequence[Handoff], state: dict[str, Any]
    ) -> Said | None: ...


class Limits(Record):
    """How far one conversation may go."""

    tool_rounds: int = 8
    """Rounds of tool calls within one agent turn."""
    turns: int = 20
    """Customer turns."""


def seed_of(suite: str, scenario: str, trial: int) -> int:
    """The seed of one trial, from SHA-256 so that it is the same in every process: an int below 2**31."""
    digest = hashlib.sha256(f"{suite}\x1f{scenario}\x1f{trial}".encode()).digest()
    return int.from_bytes(digest[:4], "big") >> 1


class _Talk:
    """The conversation in progress, local to replay()."""

    def __init__(self, agent: Agent, *, name: str, scenario: str, brief: Brief, desk: Desk | None, limits: Limits) -> None:
        self.agent, self.name, self.scenario, self.brief, self.desk, self.limits = agent, name, scenario, brief, desk, limits
        self.messages: list[Message] = []
        self.notes: list[Note] = []
        self.handoffs: list[Handoff] = []
        self.faults: list[Fault] = []
        self.usage = Usage()
        self.tried_to_hand_over = False
        self.tools = {t.name for t in brief.charter.tools}

    @property
    def state(self) -> dict[str, Any]:
        """A copy, so that a world that goes on with its own tables cannot change what was seen."""
        if self.desk is None:
            return {}
        with _world(self.brief.charter.world, "state()"):
            copy: dict[str, Any] = msgspec.to_builtins(self.desk.state())
            return copy

    @property
    def handed_over(self) -> bool:
        return any(h.kind == "executed" for h in self.handoffs)

    async def answer(self) -> Ending | None:
        """Let the agent have its turn; an Ending when the conversation cannot go on after it."""
        number = len(self.notes)
        for done in range(self.limits.tool_rounds + 1):
            reply = await self._ask()
            self.usage = self.usage.plus(reply.usage)
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
            if not reply.tool_calls:
                if says_something(reply.content) or self.handed_over:
                    return None
                return self._stop(Fault(kind="empty_reply", evidence="the reply held neither words nor a tool call", turn=number))
            for call in reply.tool_calls if done < self.limits.tool_rounds else ():
                self._run(call, number)
        evidence = f"still calling tools after {self.limits.tool_rounds} rounds in one turn"
        return self._stop(Fault(kind="tool_rounds", evidence=evidence, turn=number))

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
            answered = f"the agent {self.name!r} answered with what is no hardcalls.replay.Reply: {exc} ({where})"
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
            self.tried_to_hand_over |= not result.content.startswith("error:")
        elif call.name == charter.callback_tool and result.ok:
            # Only an honest failed attempt makes a callback a handoff; a callback instead of trying is a promise.
            details = self._tried() | {k: v for k, v in details.items() if v}
            kind: Literal["executed", "promised"] = "executed" if self.tried_to_hand_over else "promised"
            self.handoffs.append(Handoff(kind=kind, turn=number, via="callback", **details))

    def _tried(self) -> dict[str, str]:
        """What the last failed handoff said, which the callback carries on."""
        name = self.brief.charter.handoff_tool
        calls = [c for m in self.messages for c in m.tool_calls if c.name == name]
        arguments = (calls[-1].parsed or {}) if calls else {}
        return {k: str(arguments.get(k) or "") for k in ("queue", "reason", "summary")}

    def _result(self, call: ToolCall, number: int) -> ToolResult:
        if call.name not in self.tools or self.desk is None:
            self.faults.append(Fault(kind="invented_tool", evidence=f"called {call.name!r}", turn=number, recovered=True))
            known = ", ".join(sorted(self.tools)) or "none"
            return ToolResult(content=f"error: there is no tool {call.name!r}; tools: {known}", ok=False)
        arguments = call.parsed
        if arguments is None:
            evidence = f"{call.name}: {call.arguments[:120]!r} is not a JSON object"
            self.faults.append(Fault(kind="malformed_arguments", evidence=evidence, turn=number, recovered=True))
            return ToolResult(content="error: the arguments are not a JSON object", ok=False)
        with _world(self.brief.charter.world, call.name):
            result = self.desk.call(call.name, arguments)
            if not isinstance(result, ToolResult):
                raise TypeError(f"call() returned {type(result).__name__}, not a ToolResult")
            return result


@contextmanager
def _world(name: str, what: str) -> Iterator[None]:
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


async def replay(
    scenario: Scenario,
    agent: Agent,
    *,
    customer: Customer,
    world: World | None,
    name: str,
    suite: str,
    trial: int,
    limits: Limits = Limits(),  # noqa: B008  (frozen)
) -> Transcript:
    """Play one scenario against one agent once, and return everything that was said and done."""
    setting = scenario.setting
    desk = None
    if world and setting:
        with _world(setting.world, "open()"):
            desk = world.open(setting)
    brief = Brief(
        charter=world.charter if world else NO_WORLD,
        now=setting.now if setting else "",
        language=scenario.language,
        seed=seed_of(suite, scenario.id, trial),
        trial=trial,
        conversation=hashlib.sha256(f"{suite}/{scenario.id}/{trial}".encode()).hexdigest()[:16],
    )
    talk = _Talk(agent, name=name, scenario=scenario.id, brief=brief, desk=desk, limits=limits)
    first = talk.state
    ending = await _converse(talk, customer)
    last = talk.state
    share = sum(n.fallback for n in talk.notes) / max(1, len(talk.notes))
    if share > FALLBACK_LIMIT:
        evidence = f"{share:.0%} of the customer's turns were the fallback line, more than {FALLBACK_LIMIT:.0%}"
        talk.faults.append(Fault(kind="fallback_share", evidence=evidence))
    return Transcript(
        scenario=scenario.id,
        agent=name,
        trial=trial,
        messages=tuple(talk.messages),
        ending=ending,
        notes=tuple(talk.notes),
        handoffs=tuple(talk.handoffs),
        changes=differences(first, last),
        end_state=last,
        faults=tuple(talk.faults),
        usage=talk.usage,
    )


async def _converse(talk: _Talk, customer: Customer) -> Ending:
    turn: Turn | None = None
    while True:
        said = await customer.speak(talk.notes, turn, handoffs=talk.handoffs, state=talk.state)
        if said is None:
            return Ending(by="handoff") if talk.handed_over else Ending(by="customer", reason="the customer had no more to say")
        if len(talk.notes) >= talk.limits.turns and not talk.handed_over:
            return Ending(by="turn_limit", reason=f"{talk.limits.turns} customer turns")
        talk.notes.append(msgspec.structs.replace(said.note, turn=len(talk.notes) + 1))
        talk.messages.append(Message(role="user", content=said.text))
        if talk.handed_over:
            return Ending(by="handoff")
        ending = await talk.answer()
        if ending:
            return ending
        turn = split_turns(talk.messages)[-1]
