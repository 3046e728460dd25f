"""What begins with a session that collects scenarios: who plays, who collects and, in the process that hears all, who decides."""

from pathlib import Path

import pytest

from hardcalls.errors import HardcallsError, UsageError
from hardcalls.pytesting.agent import NOBODY
from hardcalls.pytesting.collecting import Collecting
from hardcalls.pytesting.deciding import Deciding
from hardcalls.pytesting.stage import Stage


def begin(config: pytest.Config, file: Path) -> Stage:
    """The stage of a session that collects scenarios; pytest.UsageError for settings that cannot be used."""
    if config.getoption("dist", "no") == "each":
        raise pytest.UsageError("--hardcalls: --dist each would have every worker play every conversation; use --dist load")
    try:
        stage = Stage(file)
    except HardcallsError as exc:
        raise pytest.UsageError(f"--hardcalls: {exc}") from exc
    try:
        if not stage.candidates:
            raise UsageError(f"{file}: {NOBODY}")
        if not hasattr(config, "workerinput") and not config.option.collectonly:
            config.pluginmanager.register(Deciding(stage, file=file), "hardcalls-deciding")
    except HardcallsError as exc:
        stage.close()
        raise pytest.UsageError(f"--hardcalls: {exc}") from exc
    config.pluginmanager.register(Collecting(stage, file=file), "hardcalls-collecting")
    return stage
