"""From a row to a transcript: who said what, and when a person took over."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

import msgspec

from hardcalls.detectors import identify
from hardcalls.detectors.language import UNKNOWN
from hardcalls.imports.rows.columns import USUAL, Columns, Role
from hardcalls.imports.rows.row import UnusableError, given
from hardcalls.imports.task import LONGEST_NAME, scenario_name, slug
from hardcalls.record import Record
from hardcalls.tool import ToolCall
from hardcalls.transcript import Ending, Handoff, Message, Origin, Transcript

YES, NO = frozenset({"true", "yes", "y", "t", "1"}), frozenset({"false", "no", "n", "f", "0"})
CODE = re.compile(r"([A-Za-z]{2,3})(?:[-_].*)?")
ENOUGH = 400
"""Characters that are enough to tell a language by."""


class Said(Record):
    """One message of a source, before it is known what its role means."""

    role: str
    text: str
    calls: tuple[ToolCall, ...] = ()
    answers: str | None = None
    """The call that a tool's message answers."""


class Chat:
    """What one conversation has come to so far."""

    def __init__(self, handoff_tool: str) -> None:
        self.messages: list[Message] = []
        self.handoff: Handoff | None = None
        self.turn = 0
        self._tool = handoff_tool

    def add(self, said: Said, role: Role) -> None:
        """One more message; nothing is kept of what is said after a person has taken over."""
        if self.handoff and self.handoff.via == "signal":
            return
        if role == "person":
            self.handoff = self.handoff or Handoff(kind="executed", turn=self.turn, via="signal")
            self.handoff = msgspec.structs.replace(self.handoff, via="signal")
        elif role == "customer":
            self.turn += 1
            self.messages.append(Message(role="user", content=said.text))
        elif role == "agent":
            self.messages.append(Message(role="assistant", content=said.text, tool_calls=said.calls))
            if self._tool and not self.handoff and any(c.name == self._tool for c in said.calls):
                self.handoff = Handoff(kind="executed", turn=self.turn, via="tool")
        elif role == "tool":
            self.messages.append(Message(role="tool", content=said.text, tool_call_id=said.answers))
        else:
            self.messages.append(Message(role="system", content=said.text))


def transcript_of(row: dict[str, Any], said: Sequence[Said], columns: Columns, *, name: str, agent: str) -> Transcript:
    """One conversation; Unusable when it is none."""
    chat = Chat(columns.handoff_tool)
    for index, one in enumerate(said):
        role = columns.role_of(one.role)
        if role is None:
            raise UnusableError(f"message {index + 1} has the role {one.role!r}; say under [roles] in the map what it means")
        if role != "ignore":
            chat.add(one, role)
    if not chat.turn and not chat.handoff:
        raise UnusableError("the customer says nothing in it" if said else "it has no messages")
    if not chat.handoff and _transferred(row, columns):
        chat.handoff = Handoff(kind="executed", turn=chat.turn, via="signal")
    over = chat.handoff is not None
    scenario = scenario_of(name)
    origin = Origin(
        id=name if scenario != name else "",
        language=_language(row, columns, chat.messages),
        cluster=plain(given(row, columns.cluster)),
        tags=_tags(row, columns),
    )
    return Transcript(
        scenario=scenario,
        agent=agent,
        trial=0,
        messages=tuple(chat.messages),
        ending=Ending(by="handoff" if over else "recorded", reason="a person took over" if over else ""),
        handoffs=(chat.handoff,) if chat.handoff else (),
        given=dict(_ratings(row, columns)),
        origin=origin,
    )


def scenario_of(name: str) -> str:
    """The scenario that stands for a conversation: its name, or where that has other signs, one with a piece of its hash."""
    return name if slug(name) == name and len(name) <= LONGEST_NAME else scenario_name("chat", name)


def name_of(row: dict[str, Any], columns: Columns) -> str:
    """What names the conversation of a row; Unusable where that is blank, or no name."""
    value = given(row, columns.id)
    if value is None:
        raise UnusableError(f"its {columns.id!r} is blank")
    if isinstance(value, dict | list | bool):
        raise UnusableError(f"its {columns.id!r} is no name: {str(value)[:40]}")
    return plain(value)


def messages_of(value: Any, columns: Columns) -> list[Said]:
    """A list of messages, or such a list as JSON text."""
    if isinstance(value, str):
        try:
            value = msgspec.json.decode(value)
        except (msgspec.DecodeError, RecursionError) as exc:
            raise UnusableError(f"its {columns.messages!r} is text, and no list of messages in JSON: {exc}") from exc
    if not isinstance(value, list | tuple):
        raise UnusableError(f"its {columns.messages!r} is no list of messages")
    return [_said(one, index, columns) for index, one in enumerate(value, 1)]


def _said(one: Any, index: int, columns: Columns) -> Said:
    if isinstance(one, list | tuple) and len(one) == 2:  # noqa: PLR2004  (a pair of role and text)
        one = {"role": one[0], "text": one[1]}
        columns = msgspec.structs.replace(columns, role="role", text="text")
    if not isinstance(one, dict):
        raise UnusableError(f"message {index} is {'null' if one is None else f'no object: {str(one)[:40]}'}")
    role = _field(one, columns.role, "role")
    text = _field(one, columns.text, "text")
    return said(role, text, index=index, calls=one.get("tool_calls"), answers=one.get("tool_call_id"))


def said(role: Any, text: Any, *, index: int, calls: Any = None, answers: Any = None) -> Said:
    """One message; Unusable where it has no role, or nothing is said or done in it."""
    if not isinstance(role, str | int) or not str(role).strip():
        raise UnusableError(f"message {index} has no role")
    found = tuple(_calls(calls, index))
    if text is None and not found and answers is None:
        raise UnusableError(f"message {index} has no text")
    return Said(role=str(role), text=_text(text, index), calls=found, answers=None if answers is None else str(answers))


def _field(one: dict[str, Any], name: str, usual: str) -> Any:
    if name:
        return one.get(name)
    return next((one[n] for n in USUAL[usual] if n in one), None)


def _text(value: Any, index: int) -> str:
    """Text, or the texts of its parts; what is not text is named by its kind."""
    if value is None:
        return ""
    if isinstance(value, list | tuple):
        parts = [p if isinstance(p, dict) else {"type": "text", "text": p} for p in value]
        return "\n".join(str(p["text"]) if p.get("text") is not None else f"[{p.get('type') or 'part'}]" for p in parts)
    if isinstance(value, dict):
        raise UnusableError(f"message {index} has no text but an object; say in the map which of its fields holds the text")
    return value if isinstance(value, str) else plain(value)


def _calls(value: Any, index: int) -> Iterator[ToolCall]:
    """Tool calls in the shape of OpenAI, or flat."""
    if value is None:
        return
    if not isinstance(value, list | tuple) or not all(isinstance(c, dict) for c in value):
        raise UnusableError(f"message {index} has tool_calls that are no list of objects")
    for number, call in enumerate(value):
        of = call.get("function") if isinstance(call.get("function"), dict) else call
        if not isinstance(of.get("name"), str):
            raise UnusableError(f"message {index} calls a tool that has no name")
        arguments = of.get("arguments")
        text = arguments if isinstance(arguments, str) else msgspec.json.encode(arguments or {}).decode()
        yield ToolCall(id=str(call.get("id") or f"call-{index}-{number}"), name=of["name"], arguments=text)


def _transferred(row: dict[str, Any], columns: Columns) -> bool:
    value = given(row, columns.transferred)
    if value is None and columns.transferred:
        raise UnusableError(f"its {columns.transferred!r} is blank, so it is not known whether a person came")
    text = plain(value).strip().lower()
    if columns.transferred and text not in YES | NO:
        raise UnusableError(f"its {columns.transferred!r} is neither yes nor no: {text[:40]!r}")
    return text in YES


def _language(row: dict[str, Any], columns: Columns, messages: Sequence[Message]) -> str:
    value = given(row, columns.language)
    if value is not None:
        found = CODE.fullmatch(str(value).strip())
        if found is None:
            raise UnusableError(f"its {columns.language!r} is {str(value)[:40]!r}, and no code such as en or de-AT")
        return found[1].lower()
    if columns.default_language:
        return columns.default_language
    words = " ".join(m.content for m in messages if m.role == "user")
    return identify(words[:ENOUGH]) or UNKNOWN


def _tags(row: dict[str, Any], columns: Columns) -> dict[str, str]:
    wanted = {c.rpartition(".")[2]: c for c in columns.tags} | ({"version": columns.version} if columns.version else {})
    return {tag: plain(v) for tag, column in wanted.items() if (v := given(row, column)) is not None}


def _ratings(row: dict[str, Any], columns: Columns) -> Iterator[tuple[str, float | None]]:
    for name, rating in columns.ratings.items():
        column = rating.column or name
        value = given(row, column)
        if value is None:
            yield name, None
            continue
        worst, best = rating.scale
        try:
            found = (float(value) - worst) / (best - worst)
        except (TypeError, ValueError) as exc:
            raise UnusableError(f"its {column!r} is no number: {str(value)[:40]!r}") from exc
        if not 0 <= found <= 1:
            raise UnusableError(
                f"its {column!r} is {value}, outside {worst:g} to {best:g}; give its scale as [worst, best] in the map"
            )
        yield name, found


def plain(value: Any) -> str:
    """A value as text; a whole number that a table holds as 12.0 is 12."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)
