"""An agent that is a Python object of the user's: `module:attr`."""

import asyncio
import contextlib
import contextvars
import inspect
import sys
import threading
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import Annotated, Any

import msgspec

from hardcalls.agents.digest import digest
from hardcalls.agents.phrase import Phrase
from hardcalls.endpoints.settings import LONGEST
from hardcalls.errors import UsageError
from hardcalls.fault import Fault
from hardcalls.plugins import made
from hardcalls.record import Record
from hardcalls.talk import Agent, Brief, Reply
from hardcalls.transcript import Message


class PythonSettings(Record, omit_defaults=True):
    """How a Python agent is asked."""

    timeout: Annotated[float, msgspec.Meta(gt=0, le=LONGEST)] = 120.0
    """Seconds for one reply."""
    handoff_phrase: str = ""


class PythonAgent:
    """Asks a function that takes the messages (and, if it wants, the brief) and returns a text or a Reply."""

    def __init__(self, function: Callable[..., Any], *, spec: str, settings: PythonSettings = PythonSettings()) -> None:  # noqa: B008  (frozen)
        self._function, self._spec, self._settings = function, spec, settings
        self._takes_brief = _takes_brief(function)
        self._in_thread = not _is_async(function)
        self._phrase = Phrase(settings.handoff_phrase, agent=f"python:{spec}")

    async def reply(self, messages: Sequence[Message], brief: Brief) -> Reply:
        """The function's answer, awaited if it is async; CrashError is made of whatever it raises, by replay()."""
        return await within(self._settings.timeout, self._reply(messages, brief))

    async def _reply(self, messages: Sequence[Message], brief: Brief) -> Reply:
        given = (messages, brief) if self._takes_brief else (messages,)
        answer = await in_thread(self._function, *given) if self._in_thread else self._function(*given)
        if inspect.isawaitable(answer):
            answer = await answer
        if isinstance(answer, str):
            return self._phrase.heard_in(Reply(content=answer))
        if isinstance(answer, Reply):
            return self._phrase.heard_in(_owned(answer))
        raise TypeError(f"{self._spec} returned {type(answer).__name__}; return a text or a hardcalls.Reply")


class ReplyingAgent:
    """Asks an object of the user's that replies by itself."""

    def __init__(self, agent: Agent, *, settings: PythonSettings = PythonSettings()) -> None:  # noqa: B008  (frozen)
        self._agent, self._settings = agent, settings
        self._phrase = Phrase(settings.handoff_phrase, agent=type(agent).__name__)

    async def reply(self, messages: Sequence[Message], brief: Brief) -> Reply:
        """The object's own answer; whatever is no Reply is refused by replay()."""
        answer = await within(self._settings.timeout, self._agent.reply(messages, brief))
        return self._phrase.heard_in(_owned(answer)) if isinstance(answer, Reply) else answer

    async def aclose(self) -> None:
        """Let the object close what it has opened, if it has an `aclose` of its own."""
        close = getattr(self._agent, "aclose", None)
        if close:
            await close()


async def within(seconds: float, answer: Awaitable[Reply]) -> Reply:
    """The answer, or a time-out of the bot's as its fault."""
    try:
        async with asyncio.timeout(seconds) as limit:
            return await answer
    except TimeoutError:
        if not limit.expired():
            raise  # the bot's own
        return Reply(fault=Fault(kind="bot_timeout", evidence=f"the bot gave no answer within {seconds:g} s"))
    except (Exception, SystemExit, asyncio.CancelledError, GeneratorExit):
        raise
    except BaseException as exc:
        # Ctrl-C is heard by the loop, never in here: this is the bot's own, and must not look like it.
        raise RuntimeError(f"{type(exc).__name__}: {exc}") from exc


async def in_thread(function: Callable[..., Any], *given: Any) -> Any:
    """What a function returns in a thread of its own, which keeps nobody waiting: neither other conversations nor the end."""
    loop = asyncio.get_running_loop()
    done: asyncio.Future[None] = loop.create_future()
    context = contextvars.copy_context()
    outcome: list[tuple[Any, BaseException | None]] = []

    def finish() -> None:
        if not done.done():
            done.set_result(None)

    def work() -> None:
        try:
            outcome.append((context.run(function, *given), None))
        except BaseException as exc:  # noqa: BLE001  (raised again where somebody waits for it)
            outcome.append((None, exc))
        with contextlib.suppress(RuntimeError):  # nobody waits any more: the loop is closed
            loop.call_soon_threadsafe(finish)

    threading.Thread(target=work, name="agent", daemon=True).start()
    await done
    value, raised = outcome[0]
    if raised is not None:
        raise raised
    return value


def _is_async(function: Callable[..., Any]) -> bool:
    return inspect.iscoroutinefunction(function) or inspect.iscoroutinefunction(getattr(function, "__call__", None))  # noqa: B004


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


def python_agent(spec: str, *, settings: PythonSettings = PythonSettings()) -> PythonAgent | ReplyingAgent:  # noqa: B008  (frozen)
    """The agent that `module:attr` names: an object with `reply`, a class of one, or a function."""
    found = made(spec, what="agent")
    if inspect.iscoroutinefunction(getattr(found, "reply", None)):
        return ReplyingAgent(found, settings=settings)
    if callable(found):
        return PythonAgent(found, spec=spec, settings=settings)
    raise UsageError(
        f"agent python:{spec}: {type(found).__name__} is neither a function nor an object with `async def reply`; "
        "see docs/agents.md"
    )


def source_of(spec: str) -> str:
    """What the file of an agent's module holds, in 16 hex digits; empty where the module was not made of one."""
    module = sys.modules.get(spec.partition(":")[0])
    file = getattr(module, "__file__", None)
    return digest(Path(file)) if file else ""
