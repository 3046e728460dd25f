"""The company's side as data: what a world offers to agents, what it declares to those who score, and what changed in it."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from hardcalls.record import Record
from hardcalls.tool import Tool


class Charter(Record):
    """What is the same in every conversation of a world."""

    world: str
    policy: str
    """The company's rules, as the agent is given them."""
    tools: tuple[Tool, ...]
    handoff_tool: str = ""
    callback_tool: str = ""
    identity_tool: str = ""
    changing: tuple[str, ...] = ()
    """Tools that change a customer's account."""
    protective: tuple[str, ...] = ()
    """Tools that change an account but protect the customer, and so need no identity first (a freeze)."""
    backing: dict[str, tuple[str, ...]] = {}
    """For each kind of commitment (`refund`, `fee_waiver`, `pause`, …) the tools whose success stands behind it."""
    audit: tuple[str, ...] = ()
    """Paths of records that the world writes about what happened; they are exempt from "nothing else changed"."""


class Change(Record):
    """One difference between the world's first and last state; None stands for absent."""

    path: str
    before: Any
    after: Any


def leaves(state: Any, prefix: str = "") -> Iterator[tuple[str, Any]]:
    """Each value of a nested state with its dotted path; lists and empty tables are values."""
    if isinstance(state, Mapping) and state:
        for key, value in state.items():
            yield from leaves(value, f"{prefix}.{key}" if prefix else str(key))
    else:
        yield prefix, state


def look_up(state: Any, path: str) -> Any:
    """The value at a dotted path, or None where there is none."""
    for part in path.split("."):
        if not isinstance(state, Mapping) or part not in state:
            return None
        state = state[part]
    return state


def fits(pattern: str, path: str) -> bool:
    """Whether a path, or a table above it, is what a pattern names: `*` is one name, `**` any depth."""
    return _fits(pattern.split("."), path.split("."))


def _fits(pattern: Sequence[str], path: Sequence[str]) -> bool:
    if not pattern:
        return True  # the pattern names a table that this path lies in
    if pattern[0] == "**":
        return True
    if not path or pattern[0] not in {"*", path[0]}:
        return False
    return _fits(pattern[1:], path[1:])


def differences(before: Mapping[str, Any], after: Mapping[str, Any]) -> tuple[Change, ...]:
    """Every path whose value differs, sorted by path."""
    old, new = dict(leaves(before)), dict(leaves(after))
    paths = sorted(p for p in old.keys() | new.keys() if old.get(p) != new.get(p))
    # A table that was empty and is not any more shows up as its rows; the empty table itself is no change.
    return tuple(Change(path=p, before=old.get(p), after=new.get(p)) for p in paths if {} not in (old.get(p), new.get(p)))
