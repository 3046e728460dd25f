"""The official Anthropic client as a line to a model: it keeps keys, base URL and headers; its low-level verb carries the bytes."""

import os
import time
from typing import Any

import aiohttp
import anthropic
import httpx2
import msgspec

from hardcalls.endpoints import anthropic_wire as wire
from hardcalls.endpoints.address import Address, bare, host_of, is_loopback, is_provider, readable
from hardcalls.endpoints.anthropic_stream import MessageEvents
from hardcalls.endpoints.connection import connections, patience
from hardcalls.endpoints.endpoint import Endpoint
from hardcalls.endpoints.evidence import Received, shortened
from hardcalls.endpoints.question import Question, with_params
from hardcalls.endpoints.secret import Secrets, credentials
from hardcalls.endpoints.settings import Settings, filled_in, header_lines, secrets_in
from hardcalls.endpoints.streamed import arrived, whole
from hardcalls.endpoints.traffic import Traffic
from hardcalls.errors import EndpointError
from hardcalls.talk import Reply

KEY_VARIABLE = "ANTHROPIC_API_KEY"
TOKEN_VARIABLE = "ANTHROPIC_AUTH_TOKEN"  # noqa: S105  (a name, no token)
# Servers on this machine ask for no key, but the client sends nothing without one.
NO_KEY = "none"
ADVICE = "For this protocol it has no /v1 at its end, as in http://127.0.0.1:8080."
# The protocol wants a limit; this one is far above any reply to a customer.
MAX_TOKENS = 4096
PATH = "/v1/messages"
# What the client would otherwise work out anew for each request, at a tenth of its cost.
SAID: Any = {"headers": {}, "max_retries": 0}
STREAM = anthropic.AsyncStream[Any]


class AnthropicLine:
    """Messages, of the provider itself or of any service that speaks its protocol."""

    def __init__(self, model: str, *, settings: Settings, api_key: str | None = None) -> None:
        self.model = model
        self._settings = settings
        headers = filled_in(settings.headers, os.environ, where="headers")
        self._params: dict[str, Any] = filled_in(settings.params, os.environ, where="params")
        self._client = client(settings, api_key=api_key, headers=headers)
        url = str(self._client.base_url)
        shared = is_provider(url) if settings.shared is None else settings.shared
        self.address = Address(
            host=host_of(url), url=bare(url).rstrip("/") + PATH, shared=shared, key_variable=KEY_VARIABLE, advice=ADVICE
        )
        self._secrets = Secrets(
            {
                self._client.api_key,
                self._client.auth_token,
                *credentials(self._client.base_url.username, self._client.base_url.password),
                *secrets_in(settings.headers | settings.params, os.environ),
                *secrets_in(header_lines(os.environ.get("ANTHROPIC_CUSTOM_HEADERS", "")), os.environ),
            }
        )

    def body(self, question: Question) -> dict[str, Any]:
        """The request body for a question. This protocol takes no seed, and of newer models no temperature either."""
        settings = self._settings
        body: dict[str, Any] = {
            "model": self.model,
            "max_tokens": settings.max_tokens or MAX_TOKENS,
            "system": wire.system(question),
            "messages": wire.messages(question),
        }
        if question.tools:
            body["tools"] = [wire.tool(t) for t in question.tools]
        temperature = question.temperature if settings.temperature is None else settings.temperature
        if temperature is not None:
            body["temperature"] = temperature
        if question.schema:
            body["output_config"] = {"format": {"type": "json_schema", "schema": question.schema}}
        if settings.stream:
            body["stream"] = True
        return with_params(body, self._params, table="output_config")

    async def post(self, body: dict[str, Any]) -> Received | Exception:
        """Send it once."""
        into = MessageEvents() if body.get("stream") else None
        sent = time.monotonic()
        try:
            content = msgspec.json.encode(body)
            response: Any = await self._client.post(
                PATH,
                content=content,
                cast_to=httpx2.Response,
                options=SAID | {"timeout": self._client.timeout},
                stream=into is not None,
                stream_cls=STREAM,
            )
            return await arrived(response, into, sent=sent, secrets=self._secrets)
        except anthropic.APIStatusError as exc:
            return whole(exc.response, secrets=self._secrets)
        except (anthropic.AnthropicError, httpx2.HTTPError, httpx2.InvalidURL, aiohttp.ClientError, OSError, ValueError) as exc:
            return exc

    def read(self, content: bytes, *, prefix: str) -> Reply:
        """The reply in an answer's body."""
        return wire.read(content, prefix=prefix)

    async def close(self) -> None:
        """Close the client."""
        await self._client.close()


def client(settings: Settings, *, api_key: str | None, headers: dict[str, str]) -> anthropic.AsyncAnthropic:
    """The official client: keys and base URL from where it always takes them, its own retries and its tracing off."""
    base_url = settings.base_url or None
    keyless = not (api_key or os.environ.get(KEY_VARIABLE) or os.environ.get(TOKEN_VARIABLE))
    if keyless and is_loopback(base_url or os.environ.get("ANTHROPIC_BASE_URL", "")):
        api_key = NO_KEY
    todo = f"Set {KEY_VARIABLE}, or name a server that needs none with --base-url (judges: --judge-base-url)."
    where = host_of(base_url or os.environ.get("ANTHROPIC_BASE_URL") or "https://api.anthropic.com")
    try:
        made = anthropic.AsyncAnthropic(
            api_key=api_key,
            base_url=readable(base_url),
            timeout=patience(settings.timeout),
            max_retries=0,
            default_headers=headers,
            open_telemetry=False,
            http_client=connections(),
        )
    except anthropic.AnthropicError as exc:
        # The client also looks for a profile on disk; what it says of one names files, never a key.
        raise EndpointError(f"no usable key for {where}: {shortened(str(exc))} {todo}") from exc
    if made.api_key is None and made.auth_token is None and made.credentials is None:
        raise EndpointError(f"no key for {where}. {todo}")
    return made


def anthropic_endpoint(model: str, *, settings: Settings, api_key: str | None = None, traffic: Traffic | None = None) -> Endpoint:
    """A model that speaks the messages protocol."""
    asked, key = (settings.keyless, NO_KEY) if traffic and traffic.offline else (settings, api_key)
    return Endpoint(AnthropicLine(model, settings=asked, api_key=key), settings=settings, traffic=traffic)
