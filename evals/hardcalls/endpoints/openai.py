"""The official OpenAI client as a line to a model: it keeps keys, base URL and headers; its low-level verb carries the bytes."""

import contextlib
import os
from typing import Any

import aiohttp
import httpx2
import openai

from hardcalls.endpoints import openai_wire as wire
from hardcalls.endpoints.address import Address, bare, host_of, is_loopback, is_provider, readable
from hardcalls.endpoints.endpoint import Endpoint
from hardcalls.endpoints.evidence import Received
from hardcalls.endpoints.question import Question, mixed_seed
from hardcalls.endpoints.secret import Secrets
from hardcalls.endpoints.settings import Settings, filled_in, header_lines, secrets_in
from hardcalls.errors import EndpointError
from hardcalls.talk import Reply

KEY_VARIABLE = "OPENAI_API_KEY"
# Servers on this machine ask for no key, but the client does not start without one.
NO_KEY = "none"
ADVICE = "For this protocol it ends in /v1, as in http://127.0.0.1:8080/v1."
CONNECT_SECONDS = 10.0


class OpenAILine:
    """Chat completions, of the provider itself or of any service that speaks its protocol."""

    def __init__(self, model: str, *, settings: Settings, api_key: str | None = None) -> None:
        self.model = model
        self._settings = settings
        headers = filled_in(settings.headers, os.environ, where="headers")
        self._params: dict[str, Any] = filled_in(settings.params, os.environ, where="params")
        self._client = client(settings, api_key=api_key, headers=headers)
        url = str(self._client.base_url)
        shared = is_provider(url) if settings.shared is None else settings.shared
        self.address = Address(
            host=host_of(url),
            url=bare(url).rstrip("/") + "/chat/completions",
            shared=shared,
            key_variable=KEY_VARIABLE,
            advice=ADVICE,
        )
        # OpenAI's newer models refuse `max_tokens`; most other services know nothing else.
        self._longest = "max_completion_tokens" if self.address.host.endswith(("openai.com", "azure.com")) else "max_tokens"
        self._secrets = Secrets(
            {
                self._client.api_key,
                self._client.admin_api_key,
                *secrets_in(settings.headers | settings.params, os.environ),
                *secrets_in(header_lines(os.environ.get("OPENAI_CUSTOM_HEADERS", "")), os.environ),
            }
        )

    def body(self, question: Question) -> dict[str, Any]:
        """The request body for a question."""
        settings = self._settings
        body: dict[str, Any] = {"model": self.model, "messages": wire.messages(question)}
        if question.tools:
            body["tools"] = [wire.tool(t) for t in question.tools]
        if settings.temperature is not None:
            body["temperature"] = settings.temperature
        if settings.max_tokens is not None:
            body[self._longest] = settings.max_tokens
        if settings.seed is not None:
            body["seed"] = mixed_seed(settings.seed, question.seed)
        return body | self._params

    async def post(self, body: dict[str, Any]) -> Received | Exception:
        """Send it once."""
        try:
            response = await self._client.post("/chat/completions", body=body, cast_to=httpx2.Response)
        except openai.APIStatusError as exc:
            response = exc.response
        except (openai.OpenAIError, httpx2.HTTPError, httpx2.InvalidURL, aiohttp.ClientError, OSError, ValueError) as exc:
            return exc
        headers = {k.lower(): v for k, v in response.headers.items()}
        return Received(status=response.status_code, headers=headers, content=self._secrets.out_of_bytes(response.content))

    def read(self, content: bytes, *, prefix: str) -> Reply:
        """The reply in an answer's body."""
        return wire.read(content, prefix=prefix)

    async def close(self) -> None:
        """Close the client."""
        await self._client.close()


def client(settings: Settings, *, api_key: str | None, headers: dict[str, str]) -> openai.AsyncOpenAI:
    """The official client: keys and base URL from where it always takes them, its own retries off."""
    base_url = settings.base_url or None
    if is_loopback(base_url or os.environ.get("OPENAI_BASE_URL", "")):
        api_key = api_key or os.environ.get(KEY_VARIABLE) or NO_KEY
    made: openai.AsyncOpenAI | None = None
    with contextlib.suppress(openai.OpenAIError):
        made = openai.AsyncOpenAI(
            api_key=api_key,
            base_url=readable(base_url),
            timeout=httpx2.Timeout(settings.timeout, connect=min(CONNECT_SECONDS, settings.timeout)),
            max_retries=0,
            default_headers=headers,
            http_client=openai.DefaultAioHttpClient(),
        )
    if made is None:
        where = host_of(base_url or os.environ.get("OPENAI_BASE_URL", "") or "https://api.openai.com")
        raise EndpointError(f"no key for {where}. Set {KEY_VARIABLE}, or name a server that needs none with --base-url.")
    return made


def openai_endpoint(model: str, *, settings: Settings, api_key: str | None = None) -> Endpoint:
    """A model that speaks chat completions."""
    return Endpoint(OpenAILine(model, settings=settings, api_key=api_key), settings=settings)
