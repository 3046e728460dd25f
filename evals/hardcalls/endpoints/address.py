"""Where an endpoint is, as far as it matters: its host for messages, whether it is here, and whether others share it."""

import ipaddress
from urllib.parse import urlsplit

from hardcalls.errors import EndpointError
from hardcalls.record import Record

# Hosts that serve many customers at once. Elsewhere an error is taken for the agent's own.
PROVIDERS = (
    "api.openai.com",
    "openai.azure.com",
    "api.anthropic.com",
    "services.ai.azure.com",
    "aiplatform.googleapis.com",
    "generativelanguage.googleapis.com",
    "api.mistral.ai",
    "api.groq.com",
    "api.together.xyz",
    "api.fireworks.ai",
    "api.deepseek.com",
    "openrouter.ai",
)


class Address(Record):
    """One endpoint, in the only words that messages may use for it."""

    host: str
    shared: bool
    """Whether it is a provider's that many share: only then is an error of it not the agent's."""
    key_variable: str
    """The environment variable that its key is read from."""
    advice: str = ""
    """How this protocol's base URL has to look."""
    remembers: bool = False
    """Whether it keeps conversations on its own side, so that a kept reply would be another conversation's."""
    url: str = ""
    """Where this protocol's requests go, without what may be secret in it; kept replies are found by it."""


def host_of(url: str) -> str:
    """The host (and port, where one is given) of a URL: no user, path or query."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return "an unreadable base URL"
    return (f"{host}:{port}" if port else host) or "an unreadable base URL"


def readable(url: str | None) -> str | None:
    """The URL, unless no request could go there; None where none is given."""
    if url is None:
        return None
    try:
        parts = urlsplit(url)
        usable = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        usable = False
    if not usable:
        raise EndpointError("the base URL is no address that begins with http:// or https://. Mend it (--base-url).")
    return url


def bare(url: str) -> str:
    """The URL without what may be secret in it (a user, a query)."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{host_of(url)}{parts.path}"


def is_loopback(url: str) -> bool:
    """Whether the URL points at this machine."""
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return False
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def is_provider(url: str) -> bool:
    """Whether the host is one of the providers that many share."""
    host = host_of(url).partition(":")[0]
    return any(host == known or host.endswith("." + known) for known in PROVIDERS)
