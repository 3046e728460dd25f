"""An agent that is a Python object of the user's: `module:attr`."""

import inspect
from collections.abc import Callable, Sequence
from typing import Any

import msgspec

from hardcalls.errors import UsageError
from hardcalls.fault import Fault
from hardcalls.plugins import load
from hardcalls.talk import Agent, Brief, Reply
from hardcalls.transcript import Message


class PythonAgent:
    """Asks a function that takes the messages (and, if it wants, the brief) and returns a text or a Reply."""

    def __init__(self, function: Callable[..., Any], *, spec: str) -> None:
        self._function, self._spec = function, spec
        self._takes_brief = _takes_brief(function)

    async def reply(self, messages: Sequence[Message], brief: Brief) -> Reply:
        """The function's answer, awaited if it is async; CrashError is made of whatever it raises, by replay()."""
        answer = self._function(messages, brief) if self._takes_brief else self._function(messages)
        if inspect.isawaitable(answer):
            answer = await answer
        if isinstance(answer, str):
            return Reply(content=answer)
        if isinstance(answer, Reply):
            return _owned(answer)
        raise TypeError(f"{self._spec} returned {type(answer).__name__}; return a text or a hardcalls.Reply")


class ReplyingAgent:
    """Asks an object of the user's that replies by itself."""

    def __init__(self, agent: Agent) -> None:
        self._agent = agent

    async def reply(self, messages: Sequence[Message], brief: Brief) -> Reply:
        """The object's own answer; whatever is no Reply is refused by replay()."""
        answer = await self._agent.reply(messages, brief)
        return _owned(answer) if isinstance(answer, Reply) else answer


def _owned(reply: Reply) -> Reply:
    """A reply whose fault is the bot's own: what it says of others is no evidence, or it could drop whom it fears."""
    if not isinstance(reply.fault, Fault) or reply.fault.blame == "agent":
        return reply
    evidence = f"the bot reported {reply.fault.kind}: {reply.fault.evidence}"
    return msgspec.structs.replace(reply, fault=msgspec.structs.replace(reply.fault, kind="bot_error", evidence=evidence))


def _takes_brief(function: Callable[..., Any]) -> bool:
    """Whether the function has a second parameter that has to be given, or one that is called `brief`."""
    try:
        parameters = list(inspect.signature(function).parameters.values())
    except (TypeError, ValueError):  # some functions written in C do not say
        return False
    places = [p for p in parameters if p.kind in {p.POSITIONAL_ONLY, p.POSITIONAL_OR_KEYWORD}]
    return len(places) > 1 and (places[1].default is inspect.Parameter.empty or places[1].name == "brief")


def python_agent(spec: str) -> Agent:
    """The agent that `module:attr` names: an object with `reply`, a class of one, or a function."""
    found = load(spec, what="agent")
    if isinstance(found, type):
        try:
            found = found()
        except Exception as exc:
            raise UsageError(f"agent python:{spec}: making one raised {type(exc).__name__}: {exc}") from exc
    if inspect.iscoroutinefunction(getattr(found, "reply", None)):
        return ReplyingAgent(found)
    if callable(found):
        return PythonAgent(found, spec=spec)
    raise UsageError(f"agent python:{spec}: {type(found).__name__} is neither a function nor an object with `async def reply`")
