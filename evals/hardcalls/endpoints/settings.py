"""How a model is asked: everything about an endpoint and its sampling that a user may set, and nothing secret."""

import re
from collections.abc import Mapping
from typing import Annotated, Any

import msgspec

from hardcalls.endpoints.address import bare
from hardcalls.errors import ConfigError
from hardcalls.record import Record

SECRET_NAME = re.compile(r"auth|key|token|secret|password|cookie", re.IGNORECASE)
VARIABLE = re.compile(r"\$\{([A-Za-z_][A-Za-z0-9_]*)\}")
# What says where a secret comes from, and is none: `Bearer ${NAME}`, `{{session}}`.
NAMES = re.compile(VARIABLE.pattern + r"|\{\{[^{}]*\}\}|\b(?:Bearer|Basic|Token|ApiKey)\b", re.IGNORECASE)
HIDDEN = "***"
LONGEST = 1e9
"""Seconds that any time-out may have: not for ever, which no clock can count and no file can hold."""
TRANSPORT = frozenset({"api_key_env", "backoff", "file", "longest_wait", "retries"})
"""Settings that change how a request is carried, and never what is answered."""
UNHEARD = TRANSPORT | {"shared", "stream", "system_prompt", "timeout"}
"""Settings that change nothing about what a judge answers: it is asked once, by its own prompt, and nobody waits for it."""

SYSTEM_PROMPT = """{policy}

Today's date and time: {now}
Answer in the language that the customer writes in."""


class Settings(Record, omit_defaults=True):
    """How one model is asked. What is left at None is not sent, so that the provider's own default holds."""

    base_url: str = ""
    """Empty: the official client decides (`OPENAI_BASE_URL`, `ANTHROPIC_BASE_URL`, or the provider itself)."""
    temperature: Annotated[float, msgspec.Meta(ge=0, le=1000)] | None = None
    max_tokens: Annotated[int, msgspec.Meta(ge=1)] | None = None
    seed: int | None = 0
    """Mixed with each conversation's own seed into the one that is sent, where the API takes one. None sends none."""
    timeout: Annotated[float, msgspec.Meta(gt=0, le=LONGEST)] = 120.0
    """Seconds for one whole answer."""
    retries: Annotated[int, msgspec.Meta(ge=0, le=10)] = 3
    backoff: Annotated[float, msgspec.Meta(ge=0, le=30)] = 0.5
    """Seconds before the first retry; doubled for each one after it."""
    longest_wait: Annotated[float, msgspec.Meta(ge=0, le=86400)] = 120.0
    """Seconds that one question may wait between its tries in all, those that the endpoint asks for included."""
    shared: bool | None = None
    """Whether the endpoint is a provider's that many share, so that its errors and time-outs are not the agent's.
    None: yes for the known providers, no for every other host: there, they are the agent's (`bot_error`, `bot_timeout`)."""
    headers: dict[str, str] = {}
    """Extra headers. `${NAME}` stands for an environment variable, so that no secret has to be written down."""
    params: dict[str, Any] = {}
    """Extra fields of the request body; they win over ours. `${NAME}` as above."""
    stream: bool = False
    """Whether replies are taken as they are written, so that the time to the first token is known."""
    system_prompt: str = SYSTEM_PROMPT
    """`{policy}` and `{now}` are filled in from the conversation's brief."""

    @property
    def shown(self) -> dict[str, Any]:
        """These settings as they may be written into a run, a log or a report: without anything secret."""
        plain: dict[str, Any] = msgspec.to_builtins(self)
        if self.base_url:
            plain["base_url"] = bare(self.base_url)
        for part in ("headers", "params"):
            if part in plain:
                plain[part] = {k: hidden(k, v) for k, v in plain[part].items()}
        return plain

    @property
    def keyless(self) -> "Settings":
        """What is left of them where no request is sent, only kept replies are looked up: nothing secret, nothing to fill in."""
        params = {k: unfilled(hidden(k, v)) for k, v in self.params.items()}
        return msgspec.structs.replace(self, headers={}, params=params)

    def __repr__(self) -> str:
        return f"Settings({', '.join(f'{k}={v!r}' for k, v in self.shown.items())})"


def hidden(name: str, value: Any) -> Any:
    """The value as it may be shown: variables stay names, and what is named like a secret is not shown."""
    if isinstance(value, dict):
        return {k: hidden(k, v) for k, v in value.items()}
    if isinstance(value, list):
        return [hidden(name, v) for v in value]
    if not SECRET_NAME.search(name) or isinstance(value, bool | int | float | None):
        return value
    return value if isinstance(value, str) and not NAMES.sub("", value).strip() else HIDDEN


def unfilled(value: Any) -> Any:
    """The value with the name of a variable where it would be filled in."""
    if isinstance(value, dict):
        return {k: unfilled(v) for k, v in value.items()}
    if isinstance(value, list):
        return [unfilled(v) for v in value]
    return VARIABLE.sub(r"$\1", value) if isinstance(value, str) else value


def filled_in(value: Any, environment: Mapping[str, str], *, where: str) -> Any:
    """The value with every `${NAME}` replaced by that environment variable."""
    if isinstance(value, dict):
        return {k: filled_in(v, environment, where=f"{where}.{k}") for k, v in value.items()}
    if isinstance(value, list):
        return [filled_in(v, environment, where=where) for v in value]
    if not isinstance(value, str):
        return value
    for name in VARIABLE.findall(value):
        if name not in environment:
            raise ConfigError(f"{where}: the environment variable {name} is not set; set it, or take ${{{name}}} out of {where}")
    return VARIABLE.sub(lambda found: environment[found[1]], value)


def secrets_in(named: Mapping[str, Any], environment: Mapping[str, str]) -> set[str]:
    """The values that must never be seen: of variables, and of fields that are named like a secret."""
    found: set[str] = set()
    for name, value in named.items():
        if isinstance(value, dict):
            found |= secrets_in(value, environment)
        elif isinstance(value, list):
            found = found.union(*(secrets_in({name: v}, environment) for v in value))
        elif isinstance(value, str):
            found |= {environment[v] for v in VARIABLE.findall(value) if v in environment}
            if SECRET_NAME.search(name):
                found |= {value, value.removeprefix("Bearer ")}
    return found


def header_lines(text: str) -> dict[str, str]:
    """Headers given as lines of `Name: value`, as the official clients read them from the environment."""
    pairs = (line.partition(":") for line in text.splitlines())
    return {name.strip(): value.strip() for name, colon, value in pairs if colon}
