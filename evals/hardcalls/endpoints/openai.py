"""The official OpenAI client as a line to a model: it keeps keys, base URL and headers; its low-level verb carries the bytes."""

import contextlib
import os
import time
from typing import Any

import aiohttp
import httpx2
import msgspec
import openai

from hardcalls.endpoints import openai_wire as wire
from hardcalls.endpoints.address import Address, bare, host_of, is_loopback, is_provider, readable
from hardcalls.endpoints.connection import connections, patience, whole_url
from hardcalls.endpoints.endpoint import Endpoint
from hardcalls.endpoints.evidence import Received
from hardcalls.endpoints.openai_stream import Chunks
from hardcalls.endpoints.question import Question, mixed_seed, named_schema
from hardcalls.endpoints.secret import Secrets, credentials
from hardcalls.endpoints.settings import Settings, filled_in, header_lines, secrets_in
from hardcalls.endpoints.streamed import Gathering, arrived, whole
from hardcalls.endpoints.traffic import Traffic
from hardcalls.errors import EndpointError
from hardcalls.talk import Reply

KEY_VARIABLE = "OPENAI_API_KEY"
# Servers on this machine ask for no key, but the client does not start without one.
NO_KEY = "none"
ADVICE = "For this protocol it ends in /v1, as in http://127.0.0.1:8080/v1."
PATH = "/chat/completions"
# What the client would otherwise work out anew for each request, at a tenth of its cost. Nothing that is asked again is the same.
SAID: Any = {"headers": {}, "max_retries": 0, "idempotency_key": ""}
STREAM = openai.AsyncStream[Any]


class OpenAILine:
    """Chat completions, of the provider itself or of any service that speaks its protocol."""

    def __init__(self, model: str, *, settings: Settings, api_key: str | None = None) -> None:
        self.model = model
        self._settings = settings
        self._params: dict[str, Any] = filled_in(settings.params, os.environ, where="params")
        self._client = client(settings, api_key=api_key)
        self._url = whole_url(self._client.base_url, PATH)
        self._secrets = secrets(self._client, settings)
        self.address = address(self._client, PATH, shared=settings.shared)
        # OpenAI's newer models refuse `max_tokens`; most other services know nothing else.
        self._longest = "max_completion_tokens" if self.address.host.endswith(("openai.com", "azure.com")) else "max_tokens"

    def body(self, question: Question) -> dict[str, Any]:
        """The request body for a question."""
        settings = self._settings
        body: dict[str, Any] = {"model": self.model, "messages": wire.messages(question)}
        if question.tools:
            body["tools"] = [wire.tool(t) for t in question.tools]
        temperature = question.temperature if settings.temperature is None else settings.temperature
        if temperature is not None:
            body["temperature"] = temperature
        if settings.max_tokens is not None:
            body[self._longest] = settings.max_tokens
        if settings.seed is not None:
            body["seed"] = mixed_seed(settings.seed, question.seed)
        if question.schema:
            body["response_format"] = {"type": "json_schema", "json_schema": named_schema(question.schema)}
        if settings.stream:
            body |= {"stream": True, "stream_options": {"include_usage": True}}
        return body | self._params

    async def post(self, body: dict[str, Any]) -> Received | Exception:
        """Send it once."""
        return await posted(self._client, self._url, body, into=Chunks() if body.get("stream") else None, secrets=self._secrets)

    def read(self, content: bytes, *, prefix: str) -> Reply:
        """The reply in an answer's body."""
        return wire.read(content, prefix=prefix)

    async def close(self) -> None:
        """Close the client."""
        await self._client.close()


async def posted(
    client: openai.AsyncOpenAI, url: str, body: dict[str, Any], *, into: Gathering | None, secrets: Secrets
) -> Received | Exception:
    """What came of sending a body once; `into` puts a stream together, where one is asked for."""
    sent = time.monotonic()
    try:
        content = msgspec.json.encode(body)
        options = SAID | {"timeout": client.timeout}
        response: Any = await client.post(
            url, content=content, cast_to=httpx2.Response, options=options, stream=into is not None, stream_cls=STREAM
        )
        return await arrived(response, into, sent=sent, secrets=secrets)
    except openai.APIStatusError as exc:
        return whole(exc.response, secrets=secrets)
    except (openai.OpenAIError, httpx2.HTTPError, httpx2.InvalidURL, aiohttp.ClientError, OSError, ValueError) as exc:
        return exc


def address(client: openai.AsyncOpenAI, path: str, *, shared: bool | None) -> Address:
    """Where the client's requests go."""
    url = str(client.base_url)
    known = is_provider(url) if shared is None else shared
    return Address(
        host=host_of(url), url=bare(url) + path.removeprefix("/"), shared=known, key_variable=KEY_VARIABLE, advice=ADVICE
    )


def secrets(client: openai.AsyncOpenAI, settings: Settings) -> Secrets:
    """What must never be seen again of what the client was given."""
    return Secrets(
        {
            client.api_key,
            client.admin_api_key,
            *credentials(client.base_url.username, client.base_url.password),
            *secrets_in(settings.headers | settings.params, os.environ),
            *secrets_in(header_lines(os.environ.get("OPENAI_CUSTOM_HEADERS", "")), os.environ),
        }
    )


def client(settings: Settings, *, api_key: str | None) -> openai.AsyncOpenAI:
    """The official client: keys and base URL from where it always takes them, its own retries off."""
    headers = filled_in(settings.headers, os.environ, where="headers")
    base_url = settings.base_url or None
    if is_loopback(base_url or os.environ.get("OPENAI_BASE_URL", "")):
        api_key = api_key or os.environ.get(KEY_VARIABLE) or NO_KEY
    made: openai.AsyncOpenAI | None = None
    with contextlib.suppress(openai.OpenAIError):
        made = openai.AsyncOpenAI(
            api_key=api_key,
            base_url=readable(base_url),
            timeout=patience(settings.timeout),
            max_retries=0,
            default_headers=headers,
            http_client=connections(),
        )
    if made is None:
        where = host_of(base_url or os.environ.get("OPENAI_BASE_URL", "") or "https://api.openai.com")
        raise EndpointError(
            f"no key for {where}. Set {KEY_VARIABLE}, or name a server that needs none with --base-url (judges: --judge-base-url)."
        )
    return made


def openai_endpoint(model: str, *, settings: Settings, api_key: str | None = None, traffic: Traffic | None = None) -> Endpoint:
    """A model that speaks chat completions."""
    asked, key = (settings.keyless, NO_KEY) if traffic and traffic.offline else (settings, api_key)
    return Endpoint(OpenAILine(model, settings=asked, api_key=key), settings=settings, traffic=traffic)
