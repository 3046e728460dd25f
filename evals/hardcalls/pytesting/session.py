"""What begins with a session that collects scenarios: who plays, who collects and, in the process that hears all, who decides."""

from pathlib import Path

import pytest

from hardcalls.errors import HardcallsError, UsageError
from hardcalls.pytesting.agent import NOBODY
from hardcalls.pytesting.collecting import Collecting
from hardcalls.pytesting.stage import Stage

DECIDING, COLLECTING = "hardcalls-deciding", "hardcalls-collecting"


def begin(config: pytest.Config, file: Path) -> Stage:
    """The stage of a session that collects scenarios; pytest.UsageError for settings that cannot be used."""
    try:
        # Set in workers of xdist alone.
        stage = Stage(file, workers=getattr(config, "workerinput", {}).get("workercount", 1))
    except HardcallsError as exc:
        raise pytest.UsageError(f"--hardcalls: {exc}") from exc
    try:
        if not stage.candidates:
            raise UsageError(f"{file}: {NOBODY}")
        if not hasattr(config, "workerinput") and not config.option.collectonly:
            from hardcalls.pytesting.deciding import Deciding  # noqa: PLC0415  (a worker decides nothing, and need not wait for it)

            _register(config, Deciding(stage, file=file), DECIDING)
        _register(config, Collecting(stage, file=file), COLLECTING)
    except HardcallsError as exc:
        stage.close()
        raise pytest.UsageError(f"--hardcalls: {exc}") from exc
    return stage


def _register(config: pytest.Config, part: object, name: str) -> None:
    """UsageError where somebody has blocked a part, without which a session would end green and undecided."""
    if config.pluginmanager.register(part, name) is None:
        raise UsageError(f"-p no:{name} leaves out the part of hardcalls that it needs; leave out --hardcalls instead")
