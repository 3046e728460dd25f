"""Policies as people name them: a file, or the id of a bundled one."""

import argparse
from pathlib import Path

from hardcalls.bundled import bundled
from hardcalls.config import Config
from hardcalls.config import read as read_config
from hardcalls.errors import ConfigError, UsageError
from hardcalls.policy import Policy, parse


def policy_of(given: argparse.Namespace, config: Config | None = None) -> Policy:
    """What --policy names, or else the settings file; UsageError where neither does."""
    name = given.policy or (config or read_config(Path(given.config) if given.config else None)).policy
    if not name:
        raise UsageError(
            f"no policy was named: give --policy FILE, or set `policy` in hardcalls.toml; bundled: {', '.join(policy_names())}"
        )
    return read_policy(name)


def policy_names() -> tuple[str, ...]:
    """The ids of the bundled policies."""
    return tuple(sorted(p.stem for p in (bundled("suites") / "policies").glob("*.toml")))


def read_policy(name: str) -> Policy:
    """A policy by path, or else by the id of a bundled one."""
    path = Path(name)
    shipped = bundled("suites") / "policies" / f"{name}.toml"
    if not path.is_file() and shipped.is_file():
        path = shipped
    try:
        return parse(path.read_text(encoding="utf-8"), str(path))
    except (OSError, UnicodeDecodeError) as exc:
        why = (exc.strerror or exc) if isinstance(exc, OSError) else "it is not text in UTF-8"
        names = ", ".join(policy_names())
        raise ConfigError(f"the policy {name!r} cannot be read: {why}; give a policy file, or a bundled policy: {names}") from exc
