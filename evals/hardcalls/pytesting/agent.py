"""The fixture `hardcalls_agent`: an agent that plays scenarios for tests of one's own."""

from collections.abc import Callable

import pytest

from hardcalls.errors import HardcallsError, UsageError
from hardcalls.plan import Candidate
from hardcalls.pytesting.asked import PLAYED, STAGE, settings_file
from hardcalls.pytesting.played import Played
from hardcalls.pytesting.stage import Stage

NOBODY = "it names no agent: set `agent` (or `agents`) in its table [pytest]; see docs/pytest.md"


class HardcallsAgent:
    """Plays scenarios of the suite for one test; what this process has played once is not played again."""

    def __init__(self, stage: Stage, agent: Candidate, *, tell: Callable[[Callable[[], tuple[str, str]]], None]) -> None:
        self._stage, self._agent, self._tell = stage, agent, tell

    def __repr__(self) -> str:
        return f"<hardcalls_agent {self.name}>"

    @property
    def name(self) -> str:
        """What the agent is called."""
        return self._agent.name

    def play(self, scenario: str, *, trial: int = 1) -> Played:
        """One conversation, played and rated, trials counted from 1; a test whose conversation was lost on the way is skipped."""
        __tracebackhide__ = True  # pytest then shows the line of the test, and none of ours
        if trial < 1:
            raise UsageError(f"there is no trial {trial} of {scenario!r}; trials are counted from 1")
        try:
            played = self._stage.play(self._agent, (scenario, trial - 1))
        except HardcallsError as exc:
            raise exc.with_traceback(None) from None
        self._tell(played.told)
        if played.lost:
            pytest.skip(played.lost)
        return played


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
        raise pytest.fail.Exception(str(exc), pytrace=False) from None
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
