"""From a name to an object: `module:attr` of the user's own code, or a name in a built-in table."""

import hashlib
import importlib
import inspect
import sys
from collections.abc import Container, Iterable
from pathlib import Path
from typing import Any

from hardcalls.errors import UsageError


def load(spec: str, *, what: str) -> Any:
    """The object that `module:attr` names, looked up from the current folder as well as from what is installed."""
    module_name, _, attribute = spec.partition(":")
    if not module_name or not attribute:
        raise UsageError(f"{what} {spec!r}: write it as module:attribute, for instance my_bot:agent")
    if "" not in sys.path:
        sys.path.insert(0, "")
    try:
        module = importlib.import_module(module_name)
    except ModuleNotFoundError as exc:
        if exc.name and not f"{module_name}.".startswith(f"{exc.name}."):
            raise UsageError(
                f"{what} {spec!r}: importing it needs the module {exc.name!r}, which is not installed; install it"
            ) from exc
        raise UsageError(
            f"{what} {spec!r}: there is no module {module_name!r} in this folder or among the installed ones; check its name"
        ) from exc
    except (Exception, SystemExit) as exc:
        raise UsageError(f"{what} {spec!r}: importing {module_name!r} raised {type(exc).__name__}: {exc}; mend it") from exc
    try:
        return getattr(module, attribute)
    except AttributeError as exc:
        public = ", ".join(n for n in dir(module) if not n.startswith("_"))
        raise UsageError(f"{what} {spec!r}: {module_name!r} has no {attribute!r}; it has: {public or 'nothing public'}") from exc


def made(spec: str, *, what: str, **offered: Any) -> Any:
    """The same; where it is a class, one object of it, made with what is offered and what it has a parameter for."""
    found = load(spec, what=what)
    if not isinstance(found, type):
        return found
    try:
        return found(**{name: value for name, value in offered.items() if name in _parameters(found)})
    except (Exception, SystemExit) as exc:
        raise UsageError(f"{what} {spec!r}: making one raised {type(exc).__name__}: {exc}; mend it and try again") from exc


def _parameters(found: type) -> Container[str]:
    try:
        return inspect.signature(found).parameters
    except (TypeError, ValueError):  # some classes written in C do not say
        return ()


def source(found: object) -> str:
    """SHA-256 of the file that an object's class stands in; empty where there is none (a class that was typed in)."""
    try:
        return hashlib.sha256(Path(inspect.getfile(type(found))).read_bytes()).hexdigest()
    except (OSError, TypeError):
        return ""


def unknown(what: str, name: str, known: Iterable[str]) -> UsageError:
    """The error for a name that is in no table; it lists those that are."""
    return UsageError(f"no {what} {name!r}; known: {', '.join(sorted(known))}")
