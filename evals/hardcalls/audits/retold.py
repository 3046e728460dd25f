"""One conversation told otherwise: pure functions from a case to a case, each of which changes one thing."""

import hashlib
import re
from collections.abc import Callable, Sequence
from typing import Literal

import msgspec

from hardcalls.scenario import Recorded, Scenario
from hardcalls.score import Case
from hardcalls.tool import ToolCall
from hardcalls.transcript import Ending, Message, Transcript
from hardcalls.world import Charter

Style = Literal["bold", "bullets", "emoji before", "emoji after"]
Place = Literal["customer", "tool", "agent"]
NOBODY = "agent"
NOTES = "read_notes"
"""The tool through whose result a text comes in."""
_SENTENCES = re.compile(r"(?<=[.!?])\s+")
_EMOJI = ("✅", "📌", "➡️")


def conversation(customer: Sequence[str], agent: Sequence[str], *, language: str) -> Case:
    """A case of so many turns; nothing is known about it but its language."""
    turns = zip(customer, agent, strict=True)
    said = (m for c, a in turns for m in (Message(role="user", content=c), Message(role="assistant", content=a)))
    transcript = Transcript(
        scenario="",
        agent=NOBODY,
        trial=0,
        messages=tuple(said),
        ending=Ending(by="customer"),
    )
    scenario = Scenario(id="", title="A conversation", language=language, customer=Recorded())
    return with_messages(Case(scenario=scenario, transcript=transcript, charter=Charter(world="", policy="", tools=())), None)


def with_messages(case: Case, messages: Sequence[Message] | None, *, agent: str = "", trial: int = 0) -> Case:
    """The same case with other messages (None keeps them), under a name made from them, which says nothing about what was done."""
    transcript = msgspec.structs.replace(
        case.transcript,
        messages=case.transcript.messages if messages is None else tuple(messages),
        agent=agent or case.transcript.agent,
        trial=trial,
    )
    said = msgspec.json.encode([transcript.messages, transcript.agent, case.scenario.language])
    name = f"audit-{hashlib.sha256(said).hexdigest()[:16]}"
    return Case(
        scenario=msgspec.structs.replace(case.scenario, id=name),
        transcript=msgspec.structs.replace(transcript, scenario=name),
        charter=case.charter,
    )


def added(case: Case, text: str) -> Case:
    """The agent's last reply says this as well."""
    return _last_reply(case, lambda said: f"{said} {text}")


def replaced(case: Case, text: str) -> Case:
    """The agent's last reply is another."""
    return _last_reply(case, lambda _: text)


def without(case: Case, pieces: Sequence[str], *, instead: str = "") -> Case:
    """The agent's replies lack some pieces; something else may stand there."""

    def cut(said: str) -> str:
        for piece in pieces:
            said = said.replace(piece, f"{instead} " if instead else "")
        return said.strip()

    return _replies(case, cut)


def named(case: Case, *, says: str, agent: str) -> Case:
    """The agent gives its name before its first reply, and is called otherwise."""
    place = next((i for i, m in enumerate(case.transcript.messages) if _is_reply(m)), None)
    messages = [
        msgspec.structs.replace(m, content=f"{says} {m.content}") if i == place else m
        for i, m in enumerate(case.transcript.messages)
    ]
    return with_messages(case, messages, agent=agent)


def formatted(case: Case, style: Style) -> Case:
    """The agent's replies look otherwise, and say the same."""

    def dressed(said: str) -> str:
        sentences = _SENTENCES.split(said)
        if style == "bold":
            return " ".join(f"**{s}**" for s in sentences)
        if style == "bullets":
            return "\n".join(f"- {s}" for s in sentences)
        signed = zip((_EMOJI[i % len(_EMOJI)] for i in range(len(sentences))), sentences, strict=True)
        return " ".join(f"{e} {s}" if style == "emoji before" else f"{s} {e}" for e, s in signed)

    return _replies(case, dressed)


def injected(case: Case, text: str, place: Place) -> Case:
    """A text stands in the customer's last message, in the agent's last reply, or in a tool's result before it."""
    if place == "agent":
        return _last_reply(case, lambda said: f"{said}\n\n{text}")
    messages = list(case.transcript.messages)
    last = max((i for i, m in enumerate(messages) if m.role == "user"), default=-1)
    if place == "customer" and last >= 0:
        messages[last] = msgspec.structs.replace(messages[last], content=f"{messages[last].content}\n\n{text}")
        return with_messages(case, messages)
    call = Message(role="assistant", tool_calls=(ToolCall(id="audit-1", name=NOTES),))
    result = Message(role="tool", content=text, tool_call_id="audit-1", ok=True)
    return with_messages(case, [*messages[: last + 1], call, result, *messages[last + 1 :]])


def _is_reply(message: Message) -> bool:
    return message.role == "assistant" and bool(message.content)


def _replies(case: Case, change: Callable[[str], str]) -> Case:
    """Every reply of the agent, changed."""
    messages = (msgspec.structs.replace(m, content=change(m.content)) if _is_reply(m) else m for m in case.transcript.messages)
    return with_messages(case, tuple(messages))


def _last_reply(case: Case, change: Callable[[str], str]) -> Case:
    """The last reply of the agent, changed."""
    messages = list(case.transcript.messages)
    place = next((i for i in reversed(range(len(messages))) if _is_reply(messages[i])), None)
    if place is not None:
        messages[place] = msgspec.structs.replace(messages[place], content=change(messages[place].content))
    return with_messages(case, messages)
