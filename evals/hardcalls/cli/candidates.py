"""From NAME=SPEC, flags and hardcalls.toml to agents that are ready to run."""

import argparse
import os
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import msgspec

from hardcalls.agents import recorded
from hardcalls.agents.builtin import BUILTIN
from hardcalls.agents.python import python_agent
from hardcalls.config import AgentConfig, Config
from hardcalls.endpoints.settings import Settings
from hardcalls.errors import ConfigError, UsageError
from hardcalls.plan import Candidate
from hardcalls.plugins import unknown
from hardcalls.run import Manifest

MODELS = ("openai", "anthropic")
KINDS = (*MODELS, "python", "recorded")
SPECS = (*BUILTIN, "openai:MODEL", "anthropic:MODEL", "python:module:attr", "recorded:FILE")


def candidates(given: argparse.Namespace, config: Config, *, traffic: Any = None) -> list[Candidate]:
    """One candidate for each --agent; UsageError for a name given twice."""
    found = [candidate(text, given, config, traffic=traffic) for text in given.agent]
    names = [c.name for c in found]
    twice = sorted({n for n in names if names.count(n) > 1})
    if twice:
        raise UsageError(f"two agents are called {twice[0]!r}; give each its own name, as in --agent NAME=SPEC")
    return found


def restored(manifest: Manifest, given: argparse.Namespace, *, traffic: Any = None) -> Candidate:
    """The candidate that a stored run was begun with."""
    settings = {k: v for k, v in manifest.settings.items() if k not in {"model", "base_url", "api_key_env"}}
    named = {k: manifest.settings.get(k, "") for k in ("base_url", "api_key_env")}
    config = Config(agents={manifest.agent: AgentConfig(spec=manifest.spec, settings=settings, **named)})
    return candidate(manifest.agent, given, config, traffic=traffic)


def candidate(text: str, given: argparse.Namespace, config: Config, *, traffic: Any = None) -> Candidate:
    """The candidate that `NAME=SPEC`, `SPEC` or a name from hardcalls.toml means."""
    del traffic
    name, spec = text.partition("=")[0], spec_of(text, config)
    configured = config.agents.get(name)
    name = _file_name(name)
    kind, _, rest = spec.partition(":")
    if spec in BUILTIN:
        return Candidate(name=name, spec=spec, agent=BUILTIN[spec], settings={}, deterministic=True)
    if kind in MODELS:
        return _model(name, kind, rest, given=given, configured=configured or AgentConfig(spec=spec))
    if kind == "python":
        return Candidate(name=name, spec=spec, agent=python_agent(rest), settings={}, deterministic=False)
    agent = recorded.read(Path(rest))
    return Candidate(name=name, spec=f"recorded:{Path(rest).name}", agent=agent, settings={}, deterministic=True)


def spec_of(text: str, config: Config) -> str:
    """What `NAME=SPEC`, `SPEC` or a name from hardcalls.toml stands for; UsageError when there is no such kind of agent."""
    name, has_spec, spec = text.partition("=")
    if not has_spec:
        spec = config.agents[name].spec if name in config.agents else name
    kind, _, rest = spec.partition(":")
    if spec in BUILTIN or (kind in KINDS and rest):
        return spec
    raise unknown("agent", spec, [*SPECS, *config.agents])


def _file_name(name: str) -> str:
    """A name that can be a folder's: what is not a letter, digit, dot or dash becomes a dash."""
    plain = "".join(c if c.isalnum() or c in "._-" else "-" for c in name).strip(".-")
    if not plain:
        raise UsageError(f"--agent {name!r}: the name has no letter or digit in it; write it as --agent NAME=SPEC")
    return plain


def _model(name: str, kind: str, model: str, *, given: argparse.Namespace, configured: AgentConfig) -> Candidate:
    fields: dict[str, Any] = dict(configured.settings)
    flags = {"base_url": given.base_url, "temperature": given.temperature, "max_tokens": given.max_tokens, "timeout": given.timeout}
    fields |= {"base_url": configured.base_url} if configured.base_url else {}
    fields |= {k: v for k, v in flags.items() if v is not None}
    try:
        settings = msgspec.convert(fields, Settings)
    except msgspec.ValidationError as exc:
        raise ConfigError(f"the settings of the agent {name!r} cannot be used: {exc}; see docs/agents.md") from exc
    if settings.base_url and urlsplit(settings.base_url).scheme not in {"http", "https"}:
        raise UsageError(f"--base-url {settings.base_url!r} is no web address; write it as http://host:port/v1")
    agent = _sdk_agent(kind, model, settings, key=_key(given, configured))
    return Candidate(
        name=name,
        spec=f"{kind}:{model}",
        agent=agent,
        settings={"model": model} | settings.shown,
        deterministic=False,
        close=agent.aclose,
    )


def _sdk_agent(kind: str, model: str, settings: Settings, *, key: str | None) -> Any:
    # The SDKs take half a second each to import; only the one that is asked for is.
    if kind == "openai":
        from hardcalls.agents.openai import OpenAIAgent  # noqa: PLC0415  (see above)

        return OpenAIAgent(model, settings=settings, api_key=key)
    from hardcalls.agents.anthropic import AnthropicAgent  # noqa: PLC0415  (see above)

    return AnthropicAgent(model, settings=settings, api_key=key)


def _key(given: argparse.Namespace, configured: AgentConfig) -> str | None:
    """The key from the flag, else from the named environment variable; None leaves it to the SDK."""
    if given.api_key:
        key: str = given.api_key
        return key
    variable = given.api_key_env or configured.api_key_env
    if not variable:
        return None
    if not os.environ.get(variable):
        raise ConfigError(f"the environment variable {variable} is empty or not set; it should hold the API key")
    return os.environ[variable]
