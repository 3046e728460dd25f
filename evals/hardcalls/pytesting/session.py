"""What begins with a pytest session: who plays, who collects, and, in the one process that hears of everything, who decides."""

from pathlib import Path

import pytest

from hardcalls.errors import HardcallsError, UsageError
from hardcalls.pytesting.agent import HardcallsAgent
from hardcalls.pytesting.asked import PLAYED, STAGE, settings_file
from hardcalls.pytesting.collecting import Collecting
from hardcalls.pytesting.deciding import Deciding
from hardcalls.pytesting.stage import Stage

NOBODY = "it names no agent: set `agent` (or `agents`) in its table [pytest]; see docs/pytest.md"


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


def agent_for(request: pytest.FixtureRequest) -> HardcallsAgent:
    """Whom the fixture is in one test; what cannot be used is an error of its set-up."""
    config = request.config
    try:
        if STAGE not in config.stash:
            config.stash[STAGE] = Stage(settings_file(config))
        stage = config.stash[STAGE]
        name = _named(request) or stage.settings.agent or next(iter(stage.settings.named), "")
        if not name:
            raise UsageError(f"the fixture hardcalls_agent reads hardcalls.toml in the folder that pytest began in, and {NOBODY}")
        agent = stage.agent(name)
    except HardcallsError as exc:
        pytest.fail(str(exc), pytrace=False)
    told = request.node.stash.setdefault(PLAYED, [])
    return HardcallsAgent(stage, agent, tell=told.append)


def _named(request: pytest.FixtureRequest) -> str:
    """The agent that a test asks for, by parameter or by marker."""
    asked = getattr(request, "param", None)
    if asked is not None:
        return str(asked)
    marker = request.node.get_closest_marker("hardcalls_agent")
    if marker is None:
        return ""
    if len(marker.args) != 1 or marker.kwargs:
        raise UsageError('the marker hardcalls_agent names one agent: @pytest.mark.hardcalls_agent("mine")')
    return str(marker.args[0])
