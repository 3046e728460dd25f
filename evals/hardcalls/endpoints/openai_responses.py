"""The official OpenAI client as a line to a model over the responses protocol, which keeps nothing between calls."""

import os
from typing import Any

import msgspec

from hardcalls.endpoints import openai_responses_wire as wire
from hardcalls.endpoints.connection import whole_url
from hardcalls.endpoints.endpoint import Endpoint
from hardcalls.endpoints.evidence import Received, belated
from hardcalls.endpoints.openai import NO_KEY, address, client, posted, secrets
from hardcalls.endpoints.openai_responses_stream import ResponseEvents
from hardcalls.endpoints.openai_thoughts import Thoughts
from hardcalls.endpoints.question import Question, named_schema, with_params
from hardcalls.endpoints.settings import Settings, filled_in
from hardcalls.endpoints.traffic import Traffic
from hardcalls.talk import Reply

PATH = "/responses"


class OpenAIResponsesLine:
    """Responses, of the provider itself or of any service that speaks its protocol.

    Every request holds the whole conversation, and nothing is kept by the service. What a model thought before it called tools
    is given back to it, sealed as it came.
    """

    def __init__(self, model: str, *, settings: Settings, api_key: str | None = None) -> None:
        self.model = model
        self._settings = settings
        self._params: dict[str, Any] = filled_in(settings.params, os.environ, where="params")
        self._client = client(settings, api_key=api_key)
        self._url = whole_url(self._client.base_url, PATH)
        self._secrets = secrets(self._client, settings)
        self._thoughts = Thoughts()
        self.address = address(self._client, PATH, shared=settings.shared)

    def body(self, question: Question) -> dict[str, Any]:
        """The request body for a question. This protocol takes no seed."""
        settings = self._settings
        body: dict[str, Any] = {
            "model": self.model,
            "instructions": question.system,
            "input": wire.items(question, self._thoughts),
            "store": False,
        }
        if question.tools:
            body["tools"] = [wire.tool(t) for t in question.tools]
        temperature = question.temperature if settings.temperature is None else settings.temperature
        if temperature is not None:
            body["temperature"] = temperature
        if settings.max_tokens is not None:
            body["max_output_tokens"] = settings.max_tokens
        if question.schema:
            body["text"] = {"format": {"type": "json_schema", **named_schema(question.schema)}}
        if settings.stream:
            body["stream"] = True
        return with_params(body, self._params, table="text")

    async def post(self, body: dict[str, Any]) -> Received | Exception:
        """Send it once; a response that failed is given as the error that it is."""
        into = ResponseEvents() if body.get("stream") else None
        came = await posted(self._client, self._url, body, into=into, secrets=self._secrets)
        if isinstance(came, Exception) or not came.ok or b'"failed"' not in came.content:
            return came
        failed = wire.failure(came.content)
        return msgspec.structs.replace(came, status=belated(failed), content=failed, first=None) if failed else came

    def read(self, content: bytes, *, prefix: str) -> Reply:
        """The reply in an answer's body."""
        reply = wire.read(content, prefix=prefix)
        self._thoughts.keep(content, reply)
        return reply

    async def close(self) -> None:
        """Close the client."""
        await self._client.close()


def openai_responses_endpoint(
    model: str, *, settings: Settings, api_key: str | None = None, traffic: Traffic | None = None
) -> Endpoint:
    """A model that speaks the responses protocol."""
    asked, key = (settings.keyless, NO_KEY) if traffic and traffic.offline else (settings, api_key)
    return Endpoint(OpenAIResponsesLine(model, settings=asked, api_key=key), settings=settings, traffic=traffic)
