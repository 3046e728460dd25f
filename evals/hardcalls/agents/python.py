"""An agent that is a Python object of the user's: `module:attr`."""

import inspect
from collections.abc import Callable, Sequence
from typing import Any

from hardcalls.errors import UsageError
from hardcalls.plugins import load
from hardcalls.replay import Agent, Brief, Reply
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
            return answer
        raise TypeError(f"{self._spec} returned {type(answer).__name__}; return a text or a hardcalls.replay.Reply")


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
        agent: Agent = found
        return agent
    if callable(found):
        return PythonAgent(found, spec=spec)
    raise UsageError(f"agent python:{spec}: {type(found).__name__} is neither a function nor an object with `async def reply`")
