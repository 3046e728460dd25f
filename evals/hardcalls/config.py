"""A team's own settings, hardcalls.toml: their agents by name, and what to use where the command line says nothing."""

from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec

from hardcalls.decode import parse_toml, read_as
from hardcalls.errors import ConfigError
from hardcalls.record import Record

FILE = "hardcalls.toml"


class AgentConfig(Record, omit_defaults=True):
    """One agent of the team's."""

    spec: str
    """Such as `openai:gpt-5`, `http:bot.toml`, `command:python bot.py`, `python:my_bot:agent` or a built-in name."""
    base_url: str = ""
    api_key_env: str = ""
    """The environment variable that holds the key; the key itself is never written down."""
    settings: dict[str, Any] = {}
    """Everything else it is asked with, by its kind; see docs/agents.md."""


class PytestConfig(Record, omit_defaults=True):
    """What `pytest --hardcalls` does; see docs/pytest.md. What it leaves out is as it is elsewhere in the file."""

    agent: str = ""
    """Whom scenarios are played against, and whom the fixture `hardcalls_agent` is: NAME=SPEC, SPEC, or a name from [agents]."""
    agents: tuple[str, ...] = ()
    """Several of them instead; the fixture is `agent`, or else the first."""
    suite: str = ""
    trials: Annotated[int, msgspec.Meta(ge=1, le=1_000)] = 1
    """Independent repeats of each scenario."""
    policy: str = ""
    baseline: str = ""
    """The run folder of what is deployed today."""
    judges: tuple[str, ...] = ()
    licences: tuple[str, ...] = ()
    """Files that say what judges may gate."""
    estimates: tuple[str, ...] = ()
    """Files that say what people found."""
    cache: str = ""
    """The folder in which every reply is kept, and taken from when it is asked for again."""
    offline: bool = False
    """Take replies from the cache alone."""
    budget_calls: Annotated[int, msgspec.Meta(ge=1, le=10**9)] | None = None
    """Of all workers together, as the next two."""
    budget_tokens: Annotated[int, msgspec.Meta(ge=1, le=10**12)] | None = None
    budget_money: Annotated[float, msgspec.Meta(gt=0)] | None = None
    tool_rounds: Annotated[int, msgspec.Meta(ge=1, le=1_000_000)] | None = None
    """Of an agent in one turn."""
    conversation_time: Annotated[float, msgspec.Meta(gt=0)] | None = None
    """Seconds that an agent's replies may take in one conversation."""
    output: str = ""
    """The folder that gets one of each session's own (default: `pytest` in the one for runs)."""
    reports: tuple[str, ...] = ()
    """Files to write a report to, beside the one in the session's folder."""
    inconclusive: Literal["error", "pass"] = "error"
    """What the session's exit status makes of INCONCLUSIVE."""

    @property
    def named(self) -> tuple[str, ...]:
        """Every agent that scenarios are played against."""
        return self.agents or ((self.agent,) if self.agent else ())


class Config(Record, omit_defaults=True):
    """What hardcalls.toml may say."""

    suite: str = "first-contact"
    policy: str = ""
    output: str = "runs"
    prices: str = ""
    """The file of your price table."""
    simulator: str = ""
    """What plays simulated customers: a SPEC, or the name of one of the agents here."""
    rubric: str = ""
    """The rubric that judges fill in: a file, or the id of a bundled one."""
    agents: dict[str, AgentConfig] = {}
    judges: dict[str, AgentConfig] = {}
    """Models that judge, by name."""
    pytest: PytestConfig = PytestConfig()
    """What `pytest --hardcalls` does."""


def read(path: Path | None) -> Config:
    """The settings of a file; those of ./hardcalls.toml when none is named, and the defaults when that does not exist."""
    file = path or Path(FILE)
    if path is None and not file.is_file():
        return Config()
    try:
        text = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as exc:
        why = (exc.strerror or exc) if isinstance(exc, OSError) else "it is not text in UTF-8"
        raise ConfigError(
            f"the settings file {file} cannot be read: {why}; name another, with --config (in pytest: --hardcalls)"
        ) from exc
    return read_as(parse_toml(text, str(file)), Config)
