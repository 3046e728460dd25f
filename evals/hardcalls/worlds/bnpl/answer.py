"""What a tool answers: the next state and a text that the agent can read."""

from collections.abc import Callable
from typing import Any

import msgspec

from hardcalls.record import Record
from hardcalls.tool import ToolResult
from hardcalls.worlds.bnpl.state import AMOUNTS, State, money

Answer = tuple[State, ToolResult]


class Offer(Record):
    """One tool: its arguments (whose docstring is its description), what it does, and who must be identified first."""

    arguments: type[Record]
    act: Callable[..., Answer]
    about: str = ""
    """The table whose id the tool is given; the desk makes sure that the row is there."""
    identity: bool = False
    """Whether the customer whom that row belongs to must have been identified."""


def done(state: State, **data: Any) -> Answer:
    """The tool did what it says; the data tell the agent so."""
    return state, ToolResult(content=msgspec.json.encode(data).decode())


def refused(state: State, why: str) -> Answer:
    """Policy forbids it; the state stays as it was."""
    return state, ToolResult(content=f"refused: {why}", ok=False)


def error(state: State, why: str) -> Answer:
    """The call makes no sense; the state stays as it was."""
    return state, ToolResult(content=f"error: {why}", ok=False)


def plain(row: Record, *, currency: str = "") -> dict[str, Any]:
    """A row as JSON values, its amounts as they are told in the currency."""
    values: dict[str, Any] = msgspec.to_builtins(row)
    return {name: money(value, currency) if name in AMOUNTS else value for name, value in values.items()}
