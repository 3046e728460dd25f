"""How a team's own bot is asked over HTTP, as a small file says it: requests with placeholders, and where the reply lies."""

import re
from collections.abc import Mapping
from typing import Annotated, Any, Literal
from urllib.parse import quote, urlsplit

import msgspec

from hardcalls.endpoints.secret import credentials
from hardcalls.endpoints.settings import HIDDEN, LONGEST, SECRET_NAME, VARIABLE, hidden
from hardcalls.record import Record

PLACEHOLDER = re.compile(r"\{\{\s*(.*?)\s*\}\}")


class HandoffPaths(Record, omit_defaults=True):
    """Where a bot says that it hands over."""

    path: str
    values: tuple[str | int | bool, ...] = ()
    """What it holds then. None given: anything but null, false, 0 and an empty text."""
    queue: str = ""
    reason: str = ""
    summary: str = ""


class UsagePaths(Record, omit_defaults=True):
    """Where a bot says what it used."""

    input_tokens: str = ""
    cached_tokens: str = ""
    output_tokens: str = ""


class ReplyPaths(Record, omit_defaults=True):
    """Where a bot's reply lies in its answer."""

    text: str
    """Several that are found are joined, each on a line of its own."""
    error: str = ""
    handoff: HandoffPaths | None = None
    usage: UsagePaths | None = None


class Opening(Record, omit_defaults=True):
    """The request that opens a conversation, for bots that want one."""

    url: str
    session: str
    """Where its answer holds the id that `{{session}}` stands for."""
    method: Literal["GET", "POST", "PUT", "PATCH"] = "POST"
    headers: dict[str, str] = {}
    """Beside those of the other request."""
    body: dict[str, Any] | list[Any] | str | None = None


class Template(Record, omit_defaults=True):
    """One bot."""

    url: str
    reply: ReplyPaths
    method: Literal["GET", "POST", "PUT", "PATCH"] = "POST"
    headers: dict[str, str] = {}
    body: dict[str, Any] | list[Any] | str | None = None
    """Sent as JSON; a text is JSON itself."""
    open: Opening | None = None
    timeout: Annotated[float, msgspec.Meta(gt=0, le=LONGEST)] = 120.0
    """Seconds for one whole answer."""
    retries: Annotated[int, msgspec.Meta(ge=0, le=10)] = 3
    """Only of what is not the bot's fault: it could not be reached."""
    backoff: Annotated[float, msgspec.Meta(ge=0, le=30)] = 0.5
    shared: bool = False
    """Whether it is a provider's that many share, so that its errors and time-outs are not the agent's."""
    handoff_phrase: str = ""

    @property
    def remembers(self) -> bool:
        """Whether the bot is told which conversation a request belongs to, and so may keep it on its own side."""
        asked = text_of([self.url, self.headers, self.body])
        return bool(self.open or {"conversation", "session"} & set(PLACEHOLDER.findall(asked)))

    @property
    def shown(self) -> dict[str, Any]:
        """The template as it may be written down: without anything secret."""
        plain: dict[str, Any] = msgspec.to_builtins(self)
        for part in (plain, plain.get("open", {})):
            if "url" in part:
                part["url"] = shown_url(part["url"])
            for field in ("headers", "body"):
                if field in part:
                    part[field] = hidden("", read_body(part[field]))
        return plain


def shown_url(url: str) -> str:
    """A URL without a user in it, and without what its query names like a secret."""
    start, question, query = url.partition("?")
    pairs = [pair.partition("=") for pair in query.split("&")] if question else []
    told = "&".join(f"{name}{equals}{hidden(name, value) if equals else value}" for name, equals, value in pairs)
    scheme, slashes, rest = start.partition("://")
    host, slash, path = rest.partition("/")
    user, at, bare_host = host.rpartition("@")
    if at and VARIABLE.sub("", user).strip(":"):
        host = f"{HIDDEN}@{bare_host}"
    return f"{scheme}{slashes}{host}{slash}{path}{question}{told}"


def secret_parts(url: str) -> set[str]:
    """What a URL holds that must never be seen: its user, and what its query names like a secret."""
    parts = urlsplit(url)
    pairs = (pair.partition("=") for pair in parts.query.split("&"))
    return credentials(parts.username, parts.password) | {v for name, _, v in pairs if v and SECRET_NAME.search(name)}


def read_body(body: Any) -> Any:
    """A body that was written as JSON text, as its value; any other as it is."""
    return msgspec.json.decode(body) if isinstance(body, str) else body


def filled(value: Any, values: Mapping[str, Any]) -> Any:
    """The value with its placeholders filled in, once: alone in a text one gives its own value, else its text."""
    if isinstance(value, dict):
        return {k: filled(v, values) for k, v in value.items()}
    if isinstance(value, list):
        return [filled(v, values) for v in value]
    if not isinstance(value, str):
        return value
    alone = PLACEHOLDER.fullmatch(value)
    return values[alone[1]] if alone and "}}" not in alone[1] else PLACEHOLDER.sub(lambda found: text_of(values[found[1]]), value)


def filled_url(url: str, values: Mapping[str, Any]) -> str:
    """The URL with its placeholders filled in, escaped."""
    return PLACEHOLDER.sub(lambda found: quote(text_of(values[found[1]]), safe=""), url)


def text_of(value: Any) -> str:
    """A value inside a longer text."""
    return value if isinstance(value, str) else msgspec.json.encode(value).decode()
