"""The agent that is a command: JSON lines in, JSON lines out."""

import itertools
import os
import shlex
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

import msgspec

from hardcalls.agents.digest import digest
from hardcalls.agents.phrase import Phrase
from hardcalls.agents.session import Sessions
from hardcalls.endpoints.command import Command
from hardcalls.endpoints.count import MOST
from hardcalls.endpoints.evidence import shortened
from hardcalls.endpoints.openai_wire import message, tool
from hardcalls.endpoints.secret import Secrets
from hardcalls.endpoints.settings import LONGEST, SECRET_NAME, filled_in, hidden, secrets_in
from hardcalls.errors import UsageError
from hardcalls.fault import Fault
from hardcalls.record import Record
from hardcalls.talk import Brief, Reply
from hardcalls.tool import ToolCall
from hardcalls.transcript import Handoff, Message, Usage


class CommandSettings(Record, omit_defaults=True):
    """How a command is run."""

    timeout: Annotated[float, msgspec.Meta(gt=0, le=LONGEST)] = 120.0
    """Seconds for one reply, from when the command is given its line."""
    at_once: Annotated[int, msgspec.Meta(ge=1)] | None = None
    """How many lines the command is given before it has answered the first. None: one, or all where each has its own process."""
    fresh: bool = False
    """Whether each reply has a process of its own."""
    handoff_phrase: str = ""


class Function(Record):
    """A called tool as the OpenAI shape names it."""

    name: str
    arguments: str | dict[str, Any] = "{}"


class Called(Record):
    """A tool that the command wants called: `{"name", "arguments"}`, or the OpenAI shape."""

    id: str = ""
    name: str = ""
    arguments: str | dict[str, Any] = "{}"
    type: str = ""
    function: Function | None = None


class Signal(Record):
    """A handoff that the command has made."""

    queue: str = ""
    reason: str = ""
    summary: str = ""


Tokens = Annotated[int, msgspec.Meta(ge=0, le=MOST)]


class Count(Record):
    """What the command used for a reply."""

    input_tokens: Tokens | None = None
    cached_tokens: Tokens | None = None
    output_tokens: Tokens | None = None
    cost: Annotated[float, msgspec.Meta(ge=0, le=MOST)] | None = None


class Answer(Record):
    """One line of the command's."""

    id: str
    content: str = ""
    tool_calls: tuple[Called, ...] = ()
    handoff: bool | Signal | None = None
    usage: Count | None = None
    error: str = ""


SHORTEST_KEY = 12
DECODER = msgspec.json.Decoder(Answer)


class CommandAgent:
    """Gives a command each question as a line, and takes its line as the reply."""

    def __init__(self, words: Sequence[str], settings: CommandSettings) -> None:
        self.words, self.settings = tuple(words), settings
        command = filled_in(list(words), os.environ, where="the command")
        found = shutil.which(command[0])
        if found is None:
            raise UsageError(
                f"agent command: there is no command {command[0]!r} here; see the PATH, or write ./ before a file's name"
            )
        named = {n: v for n, v in os.environ.items() if SECRET_NAME.search(n) and is_like_a_key(v)}
        secret = {*secrets_in(dict(secret_words(words)), os.environ), *secrets_in({"command": list(words)}, os.environ)}
        self._command = Command(
            command,
            timeout=settings.timeout,
            at_once=settings.at_once or (None if settings.fresh else 1),
            fresh=settings.fresh,
            environment=os.environ,
            secrets=Secrets({*named.values(), *secret}),
        )
        self._sessions = Sessions()
        self._phrase = Phrase(settings.handoff_phrase, agent="command")

    @property
    def shown(self) -> dict[str, Any]:
        """What defines the agent, without anything secret: the command, and what the files hold that it names."""
        files = {word: digest(Path(word)) for word in self.words if Path(word).is_file()}
        rest: dict[str, Any] = msgspec.to_builtins(self.settings)
        return {"command": shown_words(self.words), "files": files} | rest

    async def reply(self, messages: Sequence[Message], brief: Brief) -> Reply:
        """One reply, for one line."""
        heard = await self._command.ask(
            {
                "conversation": self._sessions.name_of(messages, brief),
                "turn": sum(m.role == "user" for m in messages),
                "messages": [message(m) for m in messages],
                "brief": {
                    "policy": brief.charter.policy,
                    "tools": [tool(t) for t in brief.charter.tools],
                    "handoff_tool": brief.charter.handoff_tool,
                    "now": brief.now,
                    "language": brief.language,
                    "seed": brief.seed,
                    "trial": brief.trial,
                },
            }
        )
        reply = Reply(fault=heard.fault) if heard.fault else read(heard.line, prefix=f"call-{len(messages)}")
        usage = msgspec.structs.replace(reply.usage, calls=1, seconds=heard.seconds)
        return self._phrase.heard_in(msgspec.structs.replace(reply, usage=usage))

    async def aclose(self) -> None:
        """End the command's processes."""
        await self._command.close()


def read(line: bytes, *, prefix: str) -> Reply:
    """The reply in a line."""
    try:
        answer = DECODER.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as exc:
        return Reply(fault=Fault(kind="unreadable_reply", evidence=shortened(f"the command's line is no reply: {exc}")))
    count = answer.usage or Count()
    usage = Usage(
        input_tokens=count.input_tokens, cached_tokens=count.cached_tokens, output_tokens=count.output_tokens, cost=count.cost
    )
    if answer.error:
        return Reply(fault=Fault(kind="bot_error", evidence=shortened(f"the command reported: {answer.error}")), usage=usage)
    signal = answer.handoff if isinstance(answer.handoff, Signal) else Signal() if answer.handoff else None
    return Reply(
        content=answer.content,
        tool_calls=tuple(called(c, f"{prefix}-{i}") for i, c in enumerate(answer.tool_calls)),
        handoff=Handoff(kind="executed", turn=0, via="signal", **msgspec.to_builtins(signal)) if signal else None,
        usage=usage,
    )


def called(call: Called, spare_id: str) -> ToolCall:
    """A call, in whichever of the two shapes it was written."""
    name = call.function.name if call.function else call.name
    arguments = call.function.arguments if call.function else call.arguments
    text = arguments if isinstance(arguments, str) else msgspec.json.encode(arguments).decode()
    return ToolCall(id=call.id or spare_id, name=name, arguments=text)


def is_like_a_key(value: str) -> bool:
    """Whether a variable that is named like a secret holds one, and no word (`AUTH_MODE=disabled`) that a reply may hold too."""
    return len(value) >= SHORTEST_KEY and not value.isalpha()


def words_of(command: str) -> tuple[str, ...]:
    """The words of a command as a shell would split them; nothing else that a shell does is done."""
    try:
        words = tuple(shlex.split(command))
    except ValueError as exc:
        raise UsageError(f"agent command:{command}: {exc}; close its quotes") from exc
    if not words:
        raise UsageError("agent command: there is no command; write it as --agent 'mine=command:python bot.py'")
    return words


def shown_words(words: Sequence[str]) -> list[str]:
    """The words of a command as they may be written down: without what is given to an option that is named like a secret."""
    found = {value: hidden(name, value) for name, value in secret_words(words)}
    return [_without(word, found) for word in words]


def shown_line(words: Sequence[str]) -> str:
    """The same as one line."""
    return shlex.join(shown_words(words))


def secret_words(words: Sequence[str]) -> list[tuple[str, str]]:
    """Name and value of each `--option=value`, `NAME=value` and `--option value` that is named like a secret."""
    pairs = [word.partition("=")[::2] for word in words if "=" in word]
    pairs += [(name, value) for name, value in itertools.pairwise(words) if name.startswith("-") and "=" not in name]
    return [(name, value) for name, value in pairs if SECRET_NAME.search(name) and value and not value.startswith("-")]


def _without(word: str, found: dict[str, str]) -> str:
    name, equals, value = word.partition("=")
    return found.get(word, f"{name}={found[value]}" if equals and value in found else word)
