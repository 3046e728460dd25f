"""What a pytest session was asked for, and where it keeps what it has made; imported by every session, so with pytest alone."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from hardcalls.pytesting.stage import Stage

OPTION = "hardcalls"
STAGE: "pytest.StashKey[Stage]" = pytest.StashKey()
PLAYED = pytest.StashKey[list[Callable[[], tuple[str, str]]]]()
"""What a test has played, as headings and texts that are made when the test has failed."""


def settings_file(config: pytest.Config) -> Path | None:
    """The file that `--hardcalls` names; None without it."""
    named = config.getoption(OPTION)
    return path_of(config, named) if named else None


def path_of(config: pytest.Config, name: str) -> Path:
    """A path as it was typed, from the folder that pytest began in."""
    return Path(config.invocation_params.dir, name).resolve()
