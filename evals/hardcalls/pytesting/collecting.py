"""The tree of a settings file: its suite, the agents, and one item for each scenario and trial."""

from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from hardcalls.errors import BudgetSpent, HardcallsError
from hardcalls.plan import Candidate, Key
from hardcalls.pytesting.played import Played
from hardcalls.pytesting.stage import Stage

ATTACHED = "hardcalls"
"""The attribute of a report that holds its conversation, as JSON."""
UNPAID = "hardcalls_unpaid"
"""The attribute of the report of a conversation that no budget was left for."""


class NeverEventError(Exception):
    """What must never happen did; the message shows where."""


def item_name(key: Key) -> str:
    """What the item of a conversation is called."""
    return f"{key[0]}[trial-{key[1] + 1}]"


class Collecting:
    """Collects the settings file, and attaches what was played to the reports of its items."""

    def __init__(self, stage: Stage, *, file: Path) -> None:
        self._stage, self._file = stage, file

    def pytest_collect_file(self, file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
        """The settings file's tree."""
        if file_path.resolve() != self._file:
            return None
        collector: pytest.Collector = SettingsFile.from_parent(parent, path=file_path, stage=self._stage)
        return collector

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(
        self, item: pytest.Item, call: pytest.CallInfo[None]
    ) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        """What was played travels with the report of its set-up, from whichever process to the one that decides."""
        report = yield
        if isinstance(item, Conversation) and call.when == "setup":
            if item.played:
                setattr(report, ATTACHED, msgspec.json.encode(item.played).decode())
            setattr(report, UNPAID, item.unpaid)
        return report


class SettingsFile(pytest.File):
    """hardcalls.toml."""

    def __init__(self, *, stage: Stage, **given: Any) -> None:
        super().__init__(**given)
        self._stage = stage

    def collect(self) -> Iterator[pytest.Collector]:
        """Its one suite."""
        yield SuiteNode.from_parent(self, name=self._stage.plan.suite, stage=self._stage)


class SuiteNode(pytest.Collector):
    """A suite."""

    def __init__(self, *, stage: Stage, **given: Any) -> None:
        super().__init__(**given)
        self._stage = stage

    def collect(self) -> Iterator[pytest.Collector]:
        """Every agent that it is played against."""
        for agent in self._stage.candidates.values():
            yield AgentNode.from_parent(self, name=agent.name, stage=self._stage, agent=agent)


class AgentNode(pytest.Collector):
    """One agent."""

    def __init__(self, *, stage: Stage, agent: Candidate, **given: Any) -> None:
        super().__init__(**given)
        self._stage, self._agent = stage, agent

    def collect(self) -> Iterator[pytest.Item]:
        """One item for each scenario and trial, trial by trial."""
        for key in self._stage.plan.conversations:
            # Given whole, so that pytest reads the trial as a parameter, as it does where it remembers what failed.
            name = item_name(key)
            given = {"name": name, "nodeid": f"{self.nodeid}::{name}"}
            yield Conversation.from_parent(self, **given, stage=self._stage, agent=self._agent, key=key)


class Conversation(pytest.Item):
    """One scenario with one agent, once: it is played in the set-up, and fails only for what must never happen."""

    def __init__(self, *, stage: Stage, agent: Candidate, key: Key, **given: Any) -> None:
        super().__init__(**given)
        self._stage, self._agent, self._key = stage, agent, key
        self.played: Played | None = None
        self.unpaid = False
        self.add_marker("hardcalls")

    def setup(self) -> None:
        """Play and rate it; where that cannot be done, the item is in error; where it was lost, or no budget is left, skipped."""
        try:
            self.played = self._stage.play(self._agent, self._key)
        except BudgetSpent as exc:
            self.unpaid = True
            raise pytest.skip.Exception(str(exc)) from None
        except HardcallsError as exc:
            raise pytest.fail.Exception(str(exc), pytrace=False) from None
        self.user_properties[:] = self.played.properties
        if self.played.lost:
            pytest.skip(self.played.lost)

    def runtest(self) -> None:
        """Fail for what must never happen."""
        if self.played and self.played.offence:
            raise NeverEventError(self.played.offence)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """What must never happen, and the conversation in which it did."""
        if isinstance(excinfo.value, NeverEventError):
            return str(excinfo.value)
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int, str]:
        """Where it stands, and what it is called."""
        return self.path, 0, f"{self._agent.name}: {self.name}"
