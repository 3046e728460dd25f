"""Plays tiny conversations with an agent, and keeps what it answers."""

import asyncio
import itertools
from collections.abc import Sequence

import msgspec

from hardcalls.conformance.finding import Finding, failed, passed
from hardcalls.errors import HardcallsError
from hardcalls.fault import Fault
from hardcalls.replay import World
from hardcalls.scenario import Setting
from hardcalls.talk import Agent, Brief, Desk, Reply
from hardcalls.tool import ToolCall, ToolResult
from hardcalls.transcript import Message, Usage, says_something
from hardcalls.world import Charter

NOW = "2026-03-02T10:00:00+00:00"
ROUNDS = 8
RAISED = "raised"
UNREACHED = frozenset({"connection", "dns"})
"""Faults of which the first says that nobody is there to be tried."""


class Chat:
    """One conversation with the agent under test."""

    def __init__(self, probe: "Probe", *, conversation: str, desk: Desk) -> None:
        self._probe, self._desk = probe, desk
        self.brief = probe.brief(conversation)
        self.messages: list[Message] = []
        self.replies: list[Reply] = []

    async def say(self, text: str) -> Reply:
        """The agent's last reply to a customer's line, after its tool calls were carried out."""
        self.messages.append(Message(role="user", content=text))
        reply = Reply()
        for _ in range(ROUNDS):
            reply = await self._probe.ask(self.messages, self.brief)
            self.replies.append(reply)
            if reply.content or reply.tool_calls:
                self.messages.append(Message(role="assistant", content=reply.content, tool_calls=reply.tool_calls))
            if reply.fault or not reply.tool_calls:
                break
            for call in reply.tool_calls:
                result = self._result(call)
                self.messages.append(Message(role="tool", content=result.content, tool_call_id=call.id, ok=result.ok))
        return reply

    @property
    def text(self) -> str:
        """All that the agent said."""
        return "\n".join(r.content for r in self.replies)

    @property
    def trouble(self) -> str:
        """What went wrong in it; empty when nothing did."""
        return next((trouble(r) for r in self.replies if trouble(r)), "")

    def _result(self, call: ToolCall) -> ToolResult:
        if call.parsed is None:
            return ToolResult(content="error: the arguments are not a JSON object", ok=False)
        return self._desk.call(call.name, call.parsed)


class Probe:
    """The agent under test, and what is remembered across checks."""

    def __init__(self, agent: Agent, *, world: World, seconds: float) -> None:
        self.agent, self._world, self._seconds = agent, world, seconds
        self.as_given = msgspec.json.encode(world.charter)
        # A copy: an agent that changes what it is given must not change the world of others.
        self.charter = msgspec.json.decode(self.as_given, type=Charter)
        self._numbers = itertools.count(1)
        self.usage = Usage()
        self.raised: list[str] = []
        self.hopeless = ""
        """Why nothing can be asked at all; empty while something can."""
        self._heard = False

    def chat(self, conversation: str = "") -> Chat:
        """A conversation that has not begun; with a new id, unless one is named."""
        desk = self._world.open(Setting(world=self.charter.world, now=NOW))
        return Chat(self, conversation=conversation or f"conformance-{next(self._numbers)}", desk=desk)

    def brief(self, conversation: str) -> Brief:
        """What the agent is given besides the messages."""
        return Brief(charter=self.charter, now=NOW, language="en", seed=7, trial=0, conversation=conversation)

    async def ask(self, messages: Sequence[Message], brief: Brief) -> Reply:
        """One reply; what is raised, and what is no Reply, is kept and becomes a fault."""
        try:
            async with asyncio.timeout(self._seconds):
                reply = await self.agent.reply(messages, brief)
        except TimeoutError:
            return Reply(fault=Fault(kind="bot_timeout", evidence=f"no answer within {self._seconds:g} s"))
        except HardcallsError as exc:
            self.hopeless = str(exc)
            return Reply(fault=Fault(kind=RAISED, evidence=str(exc)))
        except Exception as exc:  # noqa: BLE001  (what an agent raises is what is looked for)
            return self._kept(f"{type(exc).__name__}: {exc}")
        if not isinstance(reply, Reply):
            return self._kept(f"returned {type(reply).__name__}, which is no hardcalls.Reply")
        try:
            read: Reply = msgspec.json.decode(msgspec.json.encode(reply), type=Reply)
        except (TypeError, ValueError, RecursionError, msgspec.MsgspecError) as exc:
            return self._kept(f"returned a Reply that cannot be stored: {exc}")
        self.usage = self.usage.plus(read.usage)
        if read.fault is None:
            self._heard = True
        elif read.fault.kind in UNREACHED and not self._heard:
            self.hopeless = read.fault.evidence
        return read

    def faults_not_exceptions(self) -> Finding:
        """Whether nothing was raised in all that was asked."""
        check = "faults, not exceptions"
        if not self.raised:
            return passed(check)
        todo = "what goes wrong on a bot's side is a Fault in its Reply; an exception stops the whole run"
        return failed(check, f"{len(self.raised)} replies raised, the first {self.raised[0]}; {todo}")

    def _kept(self, what: str) -> Reply:
        self.raised.append(what)
        return Reply(fault=Fault(kind=RAISED, evidence=what))


def trouble(reply: Reply) -> str:
    """What is wrong with a reply on its own; empty when nothing is."""
    if reply.fault:
        return f"{reply.fault.kind}: {reply.fault.evidence}"
    if reply.tool_calls or reply.handoff or says_something(reply.content):
        return ""
    return "empty_reply: neither words nor a tool call nor a handoff"
