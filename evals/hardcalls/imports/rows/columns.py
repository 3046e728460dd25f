"""Columns: which column of a table is what; from a small TOML file, and from the names that such columns usually have."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec

from hardcalls.decode import Problem, convert, parse_toml
from hardcalls.errors import ImportFileError
from hardcalls.imports.rows.row import MISSING, Row, cell, given
from hardcalls.record import Record

Role = Literal["customer", "agent", "person", "system", "tool", "ignore"]
Language = Annotated[str, msgspec.Meta(pattern=r"^([a-z]{2,3})?$")]

ROLES: dict[str, Role] = {
    **dict.fromkeys(
        ("user", "customer", "client", "human", "visitor", "caller", "consumer", "end_user", "enduser", "guest"), "customer"
    ),
    **dict.fromkeys(("assistant", "agent", "bot", "chatbot", "ai", "gpt", "model", "virtual_agent", "virtual_assistant"), "agent"),
    **dict.fromkeys(
        ("person", "human_agent", "live_agent", "advisor", "adviser", "representative", "operator", "employee"), "person"
    ),
    **dict.fromkeys(("system", "developer"), "system"),
    **dict.fromkeys(("tool", "function"), "tool"),
}
"""What is meant by the names that roles usually have."""

USUAL = {
    "id": (
        *("conversation", "conversation_id", "conversationid", "chat_id", "chatid", "session_id", "sessionid", "dialogue_id"),
        *("dialog_id", "conv_id", "convo_id", "thread_id", "ticket_id", "call_id", "id", "uuid"),
    ),
    "messages": (
        "messages",
        "conversations",
        "conversation",
        "turns",
        "dialogue",
        "dialog",
        "transcript",
        "chat",
        "utterances",
        "original",
    ),
    "role": ("role", "speaker", "sender", "author", "from", "participant", "author_role", "sender_type", "speaker_role"),
    "text": ("content", "text", "message", "body", "utterance", "value", "msg"),
    "order": ("order", "position", "turn", "seq", "sequence", "message_index", "ts", "timestamp", "time", "created_at", "sent_at"),
    "language": ("language", "lang", "locale"),
}
"""The names that columns usually have, the likeliest first."""


class Given(Record):
    """A rating that stands in the table."""

    column: str = ""
    """Empty: the one with the rating's own name."""
    scale: tuple[float, float] = (0, 1)
    """The worst value and the best one; what lies between is stretched to 0 to 1."""


class Columns(Record, omit_defaults=True):
    """Which column is what; empty where there is none. A column may be a path such as `meta.language`."""

    id: str = ""
    """What names a conversation; without one, they are counted."""
    messages: str = ""
    """A list of messages; `role` and `text` are then the names in each of them."""
    role: str = ""
    text: str = ""
    order: str = ""
    """Where each row is one message: what its conversation is sorted by."""
    language: str = ""
    default_language: Language = ""
    """Where no column says it, or it is blank; without it, the language is told from what the customer wrote."""
    version: str = ""
    """Of the agent; becomes the tag `version`."""
    cluster: str = ""
    """What makes conversations depend on each other (the customer): all of one cluster count as one."""
    tags: tuple[str, ...] = ()
    ratings: dict[Annotated[str, msgspec.Meta(pattern=r"^[a-z][a-z0-9_]*$")], Given] = {}
    transferred: str = ""
    """Yes or no: whether a person was brought in."""
    handoff_tool: str = ""
    """The name of the tool that brings in a person."""
    roles: dict[str, Role] = {}
    """What the names of roles mean, beyond those that are usual."""

    def role_of(self, name: str) -> Role | None:
        """What a role's name means, in any case; None for one that nobody told."""
        plain = name.strip().lower().replace(" ", "_").replace("-", "_")
        return self.roles.get(name) or self.roles.get(plain) or ROLES.get(plain)

    @property
    def named(self) -> tuple[str, ...]:
        """Every column of the table that is used."""
        inner = () if self.messages else (self.role, self.text, self.order)
        rated = (g.column or name for name, g in self.ratings.items())
        every = (self.id, self.messages, *inner, self.language, self.version, self.cluster, *self.tags, *rated, self.transferred)
        return tuple(dict.fromkeys(c for c in every if c))


def read_columns(path: Path) -> Columns:
    """A map file; ImportFileError with every problem in it."""
    try:
        parsed = parse_toml(path.read_text(encoding="utf-8-sig"), str(path))
    except (OSError, UnicodeDecodeError) as exc:
        why = (exc.strerror or exc) if isinstance(exc, OSError) else "it is not text in UTF-8"
        raise ImportFileError(f"the map {path} cannot be read: {why}; docs/import.md shows how one is written") from exc
    if isinstance(parsed, Problem):
        raise ImportFileError(parsed.text)
    found = convert(parsed, Columns)
    if not isinstance(found, Columns):
        raise ImportFileError("\n".join(p.text for p in found))
    for name, rating in found.ratings.items():
        if rating.scale[0] == rating.scale[1]:
            raise ImportFileError(f"{path}: ratings.{name}.scale: its worst value is its best one; write it as [worst, best]")
    return found


def completed(columns: Columns, rows: Sequence[Row]) -> Columns:
    """The same with what it does not say guessed from the first rows; ImportFileError when the messages cannot be found."""
    names = tuple(dict.fromkeys(n for row in rows for n in row.value))

    def usual(what: str) -> str:
        return next(iter(_usual(names, what)), "")

    guess: dict[str, Any] = {}
    if not columns.messages and not (columns.role and columns.text):
        guess["messages"] = next((n for n in _usual(names, "messages") if _holds_messages(rows, n)), "")
        if not guess["messages"]:
            guess |= {k: getattr(columns, k) or usual(k) for k in ("role", "text", "order")}
    if not columns.id:
        guess["id"] = next((n for n in _usual(names, "id") if not _holds_messages(rows, n)), "")
    if not columns.language and not columns.default_language:
        guess["language"] = usual("language")
    found = msgspec.structs.replace(columns, **guess)
    if not found.messages and not (found.role and found.text):
        raise ImportFileError(
            f"{rows[0].place}: no column looks like the messages of a conversation, or like the role and the text of one; "
            f"there are: {', '.join(names) or 'none'}. Say with --map which column is what"
        )
    _there(found, rows, names)
    texts = (given(row.value, found.text) for row in rows)
    if not found.messages and not found.id and not any(isinstance(text, list) for text in texts):
        raise ImportFileError(
            f"{rows[0].place}: each row is one message, and no column looks like the name of its conversation; "
            f"there are: {', '.join(names)}. Say with --map which one is the `id`"
        )
    return found


def _usual(names: Sequence[str], what: str) -> list[str]:
    lower: Mapping[str, str] = {n.lower(): n for n in reversed(names)}
    return [lower[n] for n in USUAL[what] if n in lower]


def _holds_messages(rows: Sequence[Row], name: str) -> bool:
    """Whether a column holds lists, or text that is one in JSON."""
    value = next((v for row in rows if (v := row.value.get(name))), None)
    if isinstance(value, str):
        return value.lstrip().startswith("[")
    return isinstance(value, list | tuple) and isinstance(next((v for v in value if v is not None), {}), dict | list | tuple)


def _there(columns: Columns, rows: Sequence[Row], names: Sequence[str]) -> None:
    """ImportFileError when a column that every conversation needs is in none of the first rows."""
    needed = (columns.id, *((columns.messages,) if columns.messages else (columns.role, columns.text)))
    for column in needed:
        if column and all(cell(row.value, column) is MISSING for row in rows):
            raise ImportFileError(f"{rows[0].place}: there is no column {column!r}; there are: {', '.join(names) or 'none'}")
