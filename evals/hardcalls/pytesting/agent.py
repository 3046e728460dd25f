"""The fixture `hardcalls_agent`: an agent that plays scenarios for tests of one's own."""

from collections.abc import Callable

import pytest

from hardcalls.errors import UsageError
from hardcalls.plan import Candidate
from hardcalls.pytesting.played import Played
from hardcalls.pytesting.stage import Stage


class HardcallsAgent:
    """Plays scenarios of the suite for one test; what this process has played once is not played again."""

    def __init__(self, stage: Stage, agent: Candidate, *, tell: Callable[[Callable[[], tuple[str, str]]], None]) -> None:
        self._stage, self._agent, self._tell = stage, agent, tell

    @property
    def name(self) -> str:
        """What the agent is called."""
        return self._agent.name

    def play(self, scenario: str, *, trial: int = 1) -> Played:
        """One conversation, played and rated, trials counted from 1; a test whose conversation was lost on the way is skipped."""
        if trial < 1:
            raise UsageError(f"there is no trial {trial} of {scenario!r}; trials are counted from 1")
        played = self._stage.play(self._agent, (scenario, trial - 1))
        self._tell(played.told)
        if played.lost:
            pytest.skip(played.lost)
        return played
