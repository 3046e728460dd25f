"""From NAME=SPEC, flags and hardcalls.toml, or from a stored run, to agents that are ready to run."""

import argparse
import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import urlsplit

import msgspec

from hardcalls.agents import recorded
from hardcalls.agents.builtin import BUILTIN
from hardcalls.agents.digest import digest
from hardcalls.agents.python import PythonSettings, ReplyingAgent, python_agent, source_of
from hardcalls.config import AgentConfig, Config
from hardcalls.endpoints.settings import HIDDEN, Settings
from hardcalls.errors import ConfigError, UsageError
from hardcalls.plan import Candidate
from hardcalls.plugins import unknown
from hardcalls.record import Record
from hardcalls.run import Manifest

BASE_URLS = {"openai": "OPENAI_BASE_URL", "openai-responses": "OPENAI_BASE_URL", "anthropic": "ANTHROPIC_BASE_URL"}
"""The kinds that are models, and the variable that says where each is when nothing else does."""
KINDS = (*BASE_URLS, "http", "command", "python", "recorded")
SPECS = (*BUILTIN, *(f"{kind}:MODEL" for kind in BASE_URLS), "http:FILE", "command:LINE", "python:module:attr", "recorded:FILE")
FLAGS = ("base_url", "temperature", "max_tokens", "timeout")
# A whole value, or what stands in its place in a URL or an option.
UNSEEN = re.compile(rf"(?:\A|[=?/]){re.escape(HIDDEN)}(?:\Z|[&@])")
T = TypeVar("T", bound=Record)


def candidates(given: argparse.Namespace, config: Config, *, traffic: Any = None) -> list[Candidate]:
    """One candidate for each --agent; UsageError for a name given twice."""
    found = [candidate(text, given, config, traffic=traffic) for text in given.agent]
    names = [c.name for c in found]
    twice = sorted({n for n in names if names.count(n) > 1})
    if twice:
        raise UsageError(f"two agents are called {twice[0]!r}; give each its own name, as in --agent NAME=SPEC")
    return found


def candidate(text: str, given: argparse.Namespace, config: Config, *, traffic: Any = None) -> Candidate:
    """The candidate that `NAME=SPEC`, `SPEC` or a name from hardcalls.toml means."""
    name, spec = _named(text), spec_of(text, config)
    configured = config.agents.get(name)
    if configured is None or configured.spec.partition(":")[0] != spec.partition(":")[0]:
        configured = AgentConfig(spec=spec)  # a name that is used for another kind of agent here takes none of its settings
    asked = configured.settings | ({"base_url": configured.base_url} if configured.base_url else {})
    return _made(_file_name(name), spec, asked, given=given, key_variable=configured.api_key_env, traffic=traffic)


def restored(manifest: Manifest, given: argparse.Namespace, *, traffic: Any = None) -> Candidate:
    """The candidate that a stored run was begun with; UsageError where a part of it was secret, or is now given otherwise."""
    unseen = sorted(_hidden(manifest.settings))
    if unseen:
        raise UsageError(
            f"the agent {manifest.agent!r} had secrets in its settings that were not stored ({', '.join(unseen)}): "
            "repeat the `hardcalls run` that began this run, and it goes on where it stopped"
        )
    for flag in FLAGS:
        now, then = getattr(given, flag, None), manifest.settings.get(flag)
        if now is not None and now != then:
            option = flag.replace("_", "-")
            raise UsageError(
                f"--{option} {now}: {manifest.agent!r} began with {then if then is not None else 'none'}; leave it out"
            )
    settings = dict(manifest.settings)
    variable = settings.pop("api_key_env", "")
    spec = f"recorded:{settings['file']}" if "file" in settings else manifest.spec
    return _made(manifest.agent, spec, settings, given=given, key_variable=variable, traffic=traffic, stored=True)


def spec_of(text: str, config: Config) -> str:
    """What `NAME=SPEC`, `SPEC` or a name from hardcalls.toml stands for; UsageError when there is no such kind of agent."""
    name = _named(text)
    spec = text[len(name) + 1 :] if len(name) < len(text) else config.agents[name].spec if name in config.agents else name
    kind, _, rest = spec.partition(":")
    if spec in BUILTIN or (kind in KINDS and rest.strip()):
        return spec
    raise unknown("agent", spec, [*SPECS, *config.agents])


def _named(text: str) -> str:
    """The NAME of NAME=SPEC; the whole text where it has none. A SPEC may hold `=` itself."""
    name, equals, _ = text.partition("=")
    return name if equals and name.partition(":")[0] not in KINDS else text


def _file_name(name: str) -> str:
    """A name that can be a folder's: what is not a letter, digit, dot or dash becomes a dash."""
    kind, _, rest = name.partition(":")
    if kind in {"http", "command"} and rest:
        # A whole command is no name for a folder, and may hold what is secret.
        named = [Path(word) for word in rest.split()]
        name = next((p for p in named if p.is_file()), named[0] if named else Path(kind)).stem or kind
    plain = "".join(c if c.isalnum() or c in "._-" else "-" for c in name).strip(".-")
    if not plain:
        raise UsageError(f"--agent {name!r}: the name has no letter or digit in it; write it as --agent NAME=SPEC")
    return plain


def _made(
    name: str,
    spec: str,
    asked: Mapping[str, Any],
    *,
    given: argparse.Namespace,
    key_variable: str,
    traffic: Any,
    stored: bool = False,
) -> Candidate:
    """The candidate of a SPEC and its settings, those that a run has stored (`stored`) or those that somebody has written."""
    kind, _, rest = spec.partition(":")
    timeout = {"timeout": given.timeout} if getattr(given, "timeout", None) is not None else {}
    if kind in BASE_URLS:
        return _model(name, kind, rest, asked=asked, given=given, key_variable=key_variable, traffic=traffic)
    if kind == "http":
        return _http(name, Path(rest), asked, timeout=timeout.get("timeout"), traffic=traffic, stored=stored)
    if kind == "command":
        return _command(name, rest, {**asked, **timeout})
    if kind == "python":
        settings = _settings(name, {k: v for k, v in {**asked, **timeout}.items() if k != "source"}, PythonSettings)
        bot = python_agent(rest, settings=settings)
        shown = {"source": source_of(rest)} | msgspec.to_builtins(settings)
        close = bot.aclose if isinstance(bot, ReplyingAgent) else None
        return Candidate(name=name, spec=spec, agent=bot, settings=shown, deterministic=False, close=close)
    if kind == "recorded":
        path = Path(rest)
        shown = {"file": rest, "holds": digest(recorded.file_of(path))}
        return Candidate(name=name, spec=f"recorded:{path.name}", agent=recorded.read(path), settings=shown, deterministic=True)
    if spec not in BUILTIN:
        raise unknown("agent", spec, SPECS)
    return Candidate(name=name, spec=spec, agent=BUILTIN[spec], settings={}, deterministic=True)


def _http(name: str, path: Path, asked: Mapping[str, Any], *, timeout: float | None, traffic: Any, stored: bool) -> Candidate:
    # aiohttp and the library for JSONPath; only who asks for a bot behind HTTP waits for them.
    from hardcalls.agents.http import HttpAgent, read_template, restored_template  # noqa: PLC0415  (see above)

    if asked and not stored:
        raise ConfigError(f"the agent {name!r} is an HTTP bot: write its settings into its template, {path}, not beside it")
    template = restored_template(dict(asked), file=path.name) if stored else read_template(path, timeout=timeout)
    bot = HttpAgent(template, file=path.name, traffic=traffic)
    return Candidate(name=name, spec=f"http:{path.name}", agent=bot, settings=template.shown, deterministic=False, close=bot.aclose)


def _command(name: str, line: str, asked: Mapping[str, Any]) -> Candidate:
    from hardcalls.agents.command import CommandAgent, CommandSettings, shown_line, words_of  # noqa: PLC0415  (asyncio's processes)

    words = tuple(asked["command"]) if "command" in asked else words_of(line)
    settings = _settings(name, {k: v for k, v in asked.items() if k not in {"command", "files"}}, CommandSettings)
    bot = CommandAgent(words, settings)
    spec = f"command:{shown_line(words)}"
    return Candidate(name=name, spec=spec, agent=bot, settings=bot.shown, deterministic=False, close=bot.aclose)


def _model(
    name: str, kind: str, model: str, *, asked: Mapping[str, Any], given: argparse.Namespace, key_variable: str, traffic: Any
) -> Candidate:
    fields = {k: v for k, v in asked.items() if k != "model"}
    fields |= {flag: value for flag in FLAGS if (value := getattr(given, flag, None)) is not None}
    if not fields.get("base_url") and os.environ.get(BASE_URLS[kind]):
        fields["base_url"] = os.environ[BASE_URLS[kind]]
    settings = _settings(name, fields, Settings)
    if settings.base_url and urlsplit(settings.base_url).scheme not in {"http", "https"}:
        raise UsageError(f"--base-url {settings.base_url!r} is no web address; write it as http://host:port/v1")
    key_variable = getattr(given, "api_key_env", None) or key_variable
    agent = _sdk_agent(kind, model, settings, key=_key(given, key_variable), traffic=traffic)
    shown = {"model": model} | settings.shown | ({"api_key_env": key_variable} if key_variable else {})
    parts = urlsplit(settings.base_url)
    if parts.username or parts.query:
        shown["base_url"] += f"?{HIDDEN}"
    return Candidate(name=name, spec=f"{kind}:{model}", agent=agent, settings=shown, deterministic=False, close=agent.aclose)


def _settings(name: str, fields: Mapping[str, Any], to: type[T]) -> T:
    try:
        return msgspec.convert(dict(fields), to)
    except msgspec.ValidationError as exc:
        raise ConfigError(f"the settings of the agent {name!r} cannot be used: {exc}; see docs/agents.md") from exc


def _sdk_agent(kind: str, model: str, settings: Settings, *, key: str | None, traffic: Any) -> Any:
    # The SDKs take half a second each to import; only the one that is asked for is.
    if kind == "openai":
        from hardcalls.agents.openai import OpenAIAgent  # noqa: PLC0415  (see above)

        return OpenAIAgent(model, settings=settings, api_key=key, traffic=traffic)
    if kind == "openai-responses":
        from hardcalls.agents.openai_responses import OpenAIResponsesAgent  # noqa: PLC0415  (see above)

        return OpenAIResponsesAgent(model, settings=settings, api_key=key, traffic=traffic)
    from hardcalls.agents.anthropic import AnthropicAgent  # noqa: PLC0415  (see above)

    return AnthropicAgent(model, settings=settings, api_key=key, traffic=traffic)


def _key(given: argparse.Namespace, variable: str) -> str | None:
    """The key from the flag, else from the named environment variable; None leaves it to the SDK."""
    key: str | None = getattr(given, "api_key", None)
    if key or not variable:
        return key or None
    if not os.environ.get(variable):
        raise ConfigError(f"the environment variable {variable} is empty or not set; it should hold the API key")
    return os.environ[variable]


def _hidden(value: Any, path: str = "") -> set[str]:
    """The paths of what was not written down because it is secret."""
    if isinstance(value, str):
        return {path} if UNSEEN.search(value) else set()
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list | tuple) else ()
    return set().union(*(_hidden(inner, f"{path}.{key}" if path else str(key)) for key, inner in pairs))
