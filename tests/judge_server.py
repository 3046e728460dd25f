"""A judge of the small rubric behind a real server, in each of the three protocols."""

import asyncio
import json
from collections.abc import Callable
from typing import Any

from endpoint import MockEndpoint, Request
from endpoint_form import Item, says
from judge_case import GOOD, case, judge

from hardcalls.endpoints.anthropic import anthropic_endpoint
from hardcalls.endpoints.endpoint import Endpoint
from hardcalls.endpoints.openai import openai_endpoint
from hardcalls.endpoints.openai_responses import openai_responses_endpoint
from hardcalls.endpoints.settings import Settings
from hardcalls.endpoints.traffic import Traffic
from hardcalls.score import Assessment

PROTOCOLS: dict[str, Callable[..., Endpoint]] = {
    "openai": openai_endpoint,
    "responses": openai_responses_endpoint,
    "anthropic": anthropic_endpoint,
}
PLACES = {"openai": "response_format", "responses": "text", "anthropic": "output_config"}
QUICK = {"shared": True, "backoff": 0.001, "retries": 1, "timeout": 5.0}


def asked_for(request: Request) -> str:
    """Which criterion a request is about, wherever its protocol puts the question."""
    text = json.dumps(request.body, ensure_ascii=False)
    return next(title for title in GOOD if f"The question about this conversation: {title}" in text)


def good(request: Request) -> Item:
    return says(GOOD[asked_for(request)])


def served(
    script: Any = good, *, protocol: str = "openai", traffic: Traffic | None = None, times: int = 1, **settings: Any
) -> tuple[list[Assessment], MockEndpoint]:
    """What a judge behind a real server says of one conversation, again and again, and what the server was sent."""

    async def asking() -> tuple[list[Assessment], MockEndpoint]:
        async with MockEndpoint(script) as server:
            url = server.anthropic_url if protocol == "anthropic" else server.openai_url
            asked = Settings(**QUICK | {"base_url": url} | settings)
            endpoint = PROTOCOLS[protocol]("judge-mock", settings=asked, api_key="sk-planted", traffic=traffic)
            made = judge(endpoint, close=endpoint.close)
            try:
                return [await made.judge(case()) for _ in range(times)], server
            finally:
                await made.aclose()

    return asyncio.run(asking())


def values(found: Assessment) -> dict[str, float | None]:
    assert found.sheet is not None
    return {m.criterion: m.value for m in found.sheet.marks}
