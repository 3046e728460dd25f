"""How something given differs from the record it should be: every misfit, each with its path and a hint."""

import difflib
from collections.abc import Iterable
from typing import Annotated, Any, Literal, get_args, get_origin

import msgspec

from hardcalls.record import Record


def misfits(kind: type[Record], given: object, *, at: str) -> tuple[str, ...]:
    """One line for each field that is unknown, missing or of the wrong type."""
    prefix = f"{at}." if at else ""
    if not isinstance(given, dict):
        return (f"{at or 'arguments'}: expected fields and values, got {type(given).__name__}",)
    fields = {field.name: field for field in msgspec.structs.fields(kind)}
    found = [f"{prefix}{name}: unknown; {hint(str(name), fields)}" for name in given if name not in fields]
    for name, field in fields.items():
        if name not in given:
            found += [f"{prefix}{name}: missing"] if field.required else []
        elif why := misfit(field.type, given[name]):
            found.append(f"{prefix}{name}: {why}")
    return tuple(found)


def misfit(kind: Any, value: object) -> str:
    """Why a value does not fit a type, or an empty string."""
    try:
        msgspec.convert(value, kind)
    except msgspec.ValidationError as exc:
        names = choices(kind)
        return (
            f"{value!r} is not possible; {hint(str(value), names)}" if names and isinstance(value, str) else f"{exc}, got {value!r}"
        )
    return ""


def choices(kind: Any) -> tuple[str, ...]:
    """The texts that a type allows, where it allows only some."""
    if get_origin(kind) is Annotated:
        return choices(get_args(kind)[0])
    return tuple(map(str, get_args(kind))) if get_origin(kind) is Literal else ()


def hint(name: str, known: Iterable[str]) -> str:
    """The closest match, and all that would have been right."""
    names = tuple(known)
    close = difflib.get_close_matches(name, names, n=1)
    listed = ", ".join(each or '""' for each in names) or "none"
    return f"did you mean {close[0]!r}? Known: {listed}" if close else f"known: {listed}"
