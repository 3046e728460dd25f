"""A bot's own protocol, as its template describes it: what placeholders stand for, and how an answer is read. No I/O."""

from collections.abc import Callable, Sequence
from typing import Any

import msgspec

from hardcalls.endpoints.count import counted
from hardcalls.endpoints.evidence import shortened
from hardcalls.endpoints.http_template import HandoffPaths, Opening, ReplyPaths, UsagePaths
from hardcalls.endpoints.jsonpath import Found, compiled
from hardcalls.endpoints.openai_wire import message
from hardcalls.endpoints.question import Question
from hardcalls.fault import Fault
from hardcalls.talk import Reply
from hardcalls.transcript import Handoff, Message, Usage

Read = Callable[[bytes], Reply]


class Asked(Question):
    """What a bot of one's own is asked: the conversation, and what its template may want to know of it."""

    conversation: str = ""
    session: str = ""
    language: str = ""
    now: str = ""


def values(question: Question) -> dict[str, Any]:
    """What each placeholder stands for."""
    said = [m.content for m in question.messages if m.role == "user"]
    known = {
        "message": "\n".join(unanswered(question.messages)),
        "messages": [message(m) for m in question.messages],
        "policy": question.system,
        "seed": question.seed,
        "turn": len(said),
    }
    if isinstance(question, Asked):
        mine = {"conversation": question.conversation, "session": question.session}
        known |= mine | {"language": question.language, "now": question.now}
    return known


def unanswered(messages: Sequence[Message]) -> list[str]:
    """What the customer has said since the agent last said something: one text, but for a customer who writes twice."""
    last = max((i for i, m in enumerate(messages) if m.role == "assistant" and m.content), default=-1)
    since = [m.content for m in messages[last + 1 :] if m.role == "user"]
    return since or [m.content for m in messages if m.role == "user"][-1:]


def said(paths: ReplyPaths) -> Read:
    """How the answer with a reply is read; what it lacks is a msgspec.ValidationError that names the path."""
    text, error = found_at(paths.text), found_at(paths.error)
    handoff, usage = _handoff(paths.handoff), _usage(paths.usage)

    def read(content: bytes) -> Reply:
        answer = msgspec.json.decode(content)
        failed = error.first(answer) if error else None
        if failed:
            what = failed if isinstance(failed, str) else msgspec.json.encode(failed).decode()
            return Reply(fault=Fault(kind="bot_error", evidence=shortened(f"the bot reported: {what}")), usage=usage(answer))
        signal = handoff(answer)
        parts = text.all(answer) if text else []
        if text and not parts and not text.lies_in(answer) and signal is None:
            raise msgspec.ValidationError(f"`reply.text`, {text.text}, finds nothing in it")
        odd = next((p for p in parts if not isinstance(p, str | int | float)), None)
        if text and odd is not None:
            raise msgspec.ValidationError(f"`reply.text`, {text.text}, finds {shape_of(odd)} and no text")
        words = "\n".join(p if isinstance(p, str) else str(p) for p in parts)
        return Reply(content=words, handoff=signal, usage=usage(answer))

    return read


def opened(opening: Opening) -> Read:
    """How the answer to the opening request is read: the session's id as a reply's words."""
    session = found_at(opening.session)

    def read(content: bytes) -> Reply:
        found = session.first(msgspec.json.decode(content)) if session else None
        if not isinstance(found, str | int) or isinstance(found, bool) or found == "":
            told = "nothing" if found is None else shape_of(found)
            raise msgspec.ValidationError(f"`open.session`, {opening.session}, finds {told} in it and no id")
        return Reply(content=str(found))

    return read


def _handoff(paths: HandoffPaths | None) -> Callable[[Any], Handoff | None]:
    if paths is None:
        return lambda _: None
    path, known = found_at(paths.path), [(type(v), v) for v in paths.values]
    note = {name: found_at(getattr(paths, name)) for name in ("queue", "reason", "summary")}

    def signal(answer: Any) -> Handoff | None:
        seen = path.all(answer) if path else []
        # 1 and true are equal to Python and not to a bot.
        if not (any((type(v), v) in known for v in seen if not isinstance(v, dict | list)) if known else any(seen)):
            return None
        told = {name: where.first(answer) for name, where in note.items() if where}
        plain = {k: v if isinstance(v, str) else msgspec.json.encode(v).decode() for k, v in told.items() if v is not None}
        return Handoff(kind="executed", turn=0, via="signal", **plain)

    return signal


def _usage(paths: UsagePaths | None) -> Callable[[Any], Usage]:
    if paths is None:
        return lambda _: Usage()
    where = {name: found_at(getattr(paths, name)) for name in ("input_tokens", "cached_tokens", "output_tokens")}

    def usage(answer: Any) -> Usage:
        counts = {name: path.first(answer) for name, path in where.items() if path}
        return Usage(**{k: n for k, v in counts.items() if (n := counted(v)) is not None})

    return usage


def found_at(text: str) -> Found | None:
    """A path that was checked before; None where none is given."""
    found = compiled(text) if text else None
    return found if isinstance(found, Found) else None


def shape_of(value: Any) -> str:
    """What kind of JSON a value is, in words."""
    kinds = {dict: "an object", list: "a list", bool: "true or false"}
    return kinds.get(type(value), "a text" if isinstance(value, str) else "a number")
