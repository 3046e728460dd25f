"""The pytest plugin: `pytest --hardcalls FILE` collects scenarios as tests; the fixture `hardcalls_agent` plays them in one's own.

Every pytest session of everybody who has hardcalls installed imports this module, so it imports pytest alone; the rest comes
when it is asked for.
"""

import sys
from collections.abc import Generator
from typing import TYPE_CHECKING, Any

import pytest

from hardcalls.pytesting.asked import OPTION, PLAYED, STAGE, path_of, settings_file

if TYPE_CHECKING:
    from hardcalls.pytesting.agent import HardcallsAgent

MARKERS = (
    "hardcalls: a conversation of a scenario with an agent, collected by --hardcalls",
    "hardcalls_agent(name): whom the fixture hardcalls_agent is: NAME=SPEC, SPEC, or a name from hardcalls.toml",
)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declare `--hardcalls FILE`."""
    parser.getgroup("hardcalls", "hard conversations with an agent").addoption(
        "--hardcalls",
        dest=OPTION,
        metavar="FILE",
        default=None,
        help="Collect the scenarios that the [pytest] table of FILE (hardcalls.toml) names as tests, and decide by its policy",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Declare the markers, and have the settings file collected."""
    for line in MARKERS:
        config.addinivalue_line("markers", line)
    file = settings_file(config)
    if file and not any(path_of(config, arg.split("::")[0]) == file for arg in config.args):
        config.args.append(str(file))


def pytest_sessionstart(session: pytest.Session) -> None:
    """With `--hardcalls`, make everything ready before anything is collected; pytest.UsageError for what cannot be used."""
    file = settings_file(session.config)
    if file:
        if session.config.getoption("dist", "no") == "each":
            raise pytest.UsageError("--hardcalls: --dist each would have every worker play every conversation; use --dist load")
        from hardcalls.pytesting.session import begin  # noqa: PLC0415  (only who asks for it waits for it)

        session.config.stash[STAGE] = begin(session.config, file)


def pytest_unconfigure(config: pytest.Config) -> None:
    """Close what was opened."""
    stage = config.stash.get(STAGE, None)
    if stage:
        del config.stash[STAGE]
        stage.close()


@pytest.fixture
def hardcalls_agent(request: pytest.FixtureRequest) -> "HardcallsAgent":
    """An agent that plays scenarios for a test: see docs/pytest.md."""
    from hardcalls.pytesting.agent import agent_for  # noqa: PLC0415  (only who asks for it waits for it)

    return agent_for(request)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Below a test that has failed, the conversations that it played."""
    report = yield
    if report.failed and report.when == "call":
        report.sections += [told() for told in item.stash.get(PLAYED, ())]
    return report


def pytest_assertrepr_compare(op: str, left: object, right: object) -> list[str] | None:
    """Of an `assert` on what an agent said in a turn, the turn."""
    words: Any = sys.modules.get("hardcalls.pytesting.words")
    return words.compared(op, left, right) if words else None
