"""One agent turn as a flow: it asks for tool calls, is given their answers, and ends in words."""

from collections.abc import Generator, Sequence
from typing import Any

import msgspec

from hardcalls.record import Record
from hardcalls.talk import Reply
from hardcalls.tool import ToolCall
from hardcalls.transcript import Message, split_turns


class Call(Record):
    """A tool to call."""

    tool: str
    arguments: dict[str, Any]


class Answer(Record):
    """What a tool answered to a call."""

    tool: str
    arguments: dict[str, Any]
    ok: bool
    content: str

    @property
    def data(self) -> dict[str, Any]:
        """The answer as an object; empty where it is none."""
        try:
            value = msgspec.json.decode(self.content)
        except msgspec.DecodeError:
            return {}
        return value if isinstance(value, dict) else {}

    @property
    def refused(self) -> bool:
        """Whether policy forbade it, which is not the same as a call that made no sense."""
        return not self.ok and self.content.startswith("refused:")


Flow = Generator[tuple[Call, ...], tuple[Answer, ...], str]


def call(tool: str, **arguments: object) -> Generator[tuple[Call, ...], tuple[Answer, ...], Answer]:
    """Call one tool within a flow, and have its answer."""
    answers = yield (Call(tool=tool, arguments=arguments),)
    return answers[0]


def play(flow: Flow, messages: Sequence[Message]) -> Reply:
    """The next reply of a flow, which is run from its start with the answers that this turn already holds."""
    number = sum(len(m.tool_calls) for m in messages)
    rounds = answered_rounds(messages)
    try:
        wanted = next(flow)
        for answers in rounds:
            # Somebody else's calls in this turn would answer questions that this flow never asked.
            if [(c.tool, c.arguments) for c in wanted] != [(a.tool, a.arguments) for a in answers]:
                continue
            wanted = flow.send(answers)
    except StopIteration as end:
        return Reply(content=str(end.value))
    calls = tuple(
        ToolCall(id=f"call_{number + i}", name=c.tool, arguments=msgspec.json.encode(c.arguments).decode())
        for i, c in enumerate(wanted, start=1)
    )
    return Reply(tool_calls=calls)


def answered_rounds(messages: Sequence[Message]) -> list[tuple[Answer, ...]]:
    """The rounds of tool calls since the customer's last message, each with its answers."""
    turns = split_turns(messages)
    return rounds_of(turns[-1].replies) if turns else []


def rounds_of(replies: Sequence[Message]) -> list[tuple[Answer, ...]]:
    """The rounds of tool calls in an agent turn; calls without an answer are left out."""
    answers = {m.tool_call_id: m for m in replies if m.role == "tool"}
    rounds = [tuple(answer_of(c, answers[c.id]) for c in m.tool_calls if c.id in answers) for m in replies if m.role == "assistant"]
    return [each for each in rounds if each]


def answer_of(asked: ToolCall, message: Message) -> Answer:
    """A stored call with its stored answer."""
    refusal = message.content.startswith(("refused:", "error:"))
    ok = not refusal if message.ok is None else message.ok
    return Answer(tool=asked.name, arguments=asked.parsed or {}, ok=ok, content=message.content)
