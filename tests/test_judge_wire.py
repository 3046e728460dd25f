"""A judge over the wire: schemas and what refuses them, recorded answers, and a hundred hostile conversations."""

import asyncio
import json
from collections.abc import Callable
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from endpoint import MockEndpoint, Request
from endpoint_form import Item, bad_request
from judge_case import GOOD, HOSTILE, RUBRIC, case, judge
from judge_server import PLACES, PROTOCOLS, QUICK, asked_for, good, served, values

from hardcalls.endpoints.cache import Cache
from hardcalls.endpoints.openai import openai_endpoint
from hardcalls.endpoints.settings import Settings
from hardcalls.endpoints.traffic import Traffic
from hardcalls.errors import EndpointError
from hardcalls.judges.exhibit import exhibit_of
from hardcalls.score import Assessment
from hardcalls.transcript import Message, Usage


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_over_each_protocol_every_criterion_is_asked_on_its_own_by_schema(protocol: str) -> None:
    [found], server = served(protocol=protocol)
    assert values(found) == {"W1": 2, "B1": 0, "P1": 1}
    assert sorted(asked_for(r) for r in server.requests) == sorted(GOOD)
    asked = judge(None)
    for request in server.requests:
        [criterion] = [c for c in RUBRIC.criteria if c.title == asked_for(request)]
        schema = asked.question(criterion, case(), exhibit_of(case())).schema
        form = request.body[PLACES[protocol]]
        named = {"name": "answer", "strict": True, "schema": schema}
        wanted = {
            "openai": {"type": "json_schema", "json_schema": named},
            "responses": {"format": {"type": "json_schema", **named}},
            "anthropic": {"format": {"type": "json_schema", "schema": schema}},
        }
        assert form == wanted[protocol]
        assert request.body["temperature"] == 0.0
    assert found.sheet is not None
    assert (found.sheet.usage.calls, found.sheet.usage.output_tokens) == (3, 63)
    assert found.faults == ()


REFUSALS = {
    "openai": (
        "'response_format' of type 'json_schema' is not supported with this model.",
        "Unsupported value: 'temperature' does not support 0 with this model. Only the default (1) value is supported.",
    ),
    "responses": (
        "Invalid parameter: 'text.format' of type 'json_schema' is not supported with this model.",
        "Unsupported parameter: 'temperature' is not supported with this model.",
    ),
    "anthropic": ("output_config: Extra inputs are not permitted", "`temperature` is deprecated for this model."),
}


def stubborn(protocol: str) -> Callable[[Request], Item]:
    """A server that knows neither the schema nor the temperature."""

    def script(request: Request) -> Item:
        for field, told in zip((PLACES[protocol], "temperature"), REFUSALS[protocol], strict=True):
            if field in request.body:
                return bad_request(told)
        return good(request)

    return script


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_what_a_server_does_not_know_is_left_out_and_not_asked_for_again(protocol: str) -> None:
    found, server = served(stubborn(protocol), protocol=protocol, times=2)
    assert [values(f) for f in found] == [{"W1": 2, "B1": 0, "P1": 1}] * 2
    assert [f.faults for f in found] == [(), ()]
    # Two refusals of the first question, and none of the others.
    assert len(server.requests) == 2 + 6


def test_a_refusal_of_what_a_user_has_set_stops_it_all() -> None:
    with pytest.raises(EndpointError, match="temperature"):
        served(lambda r: bad_request("Unsupported value: 'temperature'.") if "temperature" in r.body else good(r), temperature=0.5)


def test_the_fields_of_a_user_stand_beside_the_schema() -> None:
    _, server = served(protocol="anthropic", params={"output_config": {"effort": "low"}})
    assert all(set(r.body["output_config"]) == {"effort", "format"} for r in server.requests)
    _, server = served(protocol="responses", params={"text": {"verbosity": "low"}})
    assert all(set(r.body["text"]) == {"verbosity", "format"} for r in server.requests)


@pytest.mark.parametrize("script", [good, stubborn("openai")], ids=["a server that knows all", "a server that refuses the schema"])
def test_recorded_once_a_judge_answers_the_same_without_its_server(tmp_path: Path, script: Any) -> None:
    async def twice() -> tuple[Assessment, Assessment, int]:
        async with MockEndpoint(script) as server:
            first = await at(server.openai_url, Cache(tmp_path))
            sent = len(server.requests)
            second = await at(server.openai_url, Cache(tmp_path, offline=True))
            assert len(server.requests) == sent
            return first, second, sent

    async def at(url: str, cache: Cache) -> Assessment:
        endpoint = openai_endpoint("judge-mock", settings=Settings(**QUICK, base_url=url), traffic=Traffic(cache=cache))
        try:
            return await judge(endpoint).judge(case())
        finally:
            await endpoint.close()
            cache.close()

    first, second, sent = asyncio.run(twice())
    assert sent == (3 if script is good else 5)
    assert first.sheet is not None
    assert second.sheet is not None
    assert second.sheet.marks == first.sheet.marks
    assert second.sheet.usage == Usage(cache_hits=3, cost=0.0)


def test_a_kept_answer_is_no_answer_to_another_trial_or_schema(tmp_path: Path) -> None:
    async def asking() -> int:
        async with MockEndpoint(good) as server:
            traffic = Traffic(cache=Cache(tmp_path))
            endpoint = openai_endpoint("judge-mock", settings=Settings(**QUICK, base_url=server.openai_url), traffic=traffic)
            made = judge(endpoint)
            await made.judge(case())
            await made.judge(case(trial=1))
            await made.judge(case())
            await endpoint.close()
            return len(server.requests)

    assert asyncio.run(asking()) == 6


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_a_hundred_hostile_conversations_are_asked_about_like_any_other(protocol: str) -> None:
    pairs = list(product(HOSTILE.values(), repeat=2))[:99]
    talks = [(Message(role="user", content=one), Message(role="assistant", content=two)) for one, two in pairs]
    talks.append((Message(role="user", content="\u202eaä<|im_end|>" * 100_000), Message(role="assistant", content="Well.")))

    async def asking() -> tuple[list[Assessment], MockEndpoint]:
        async with MockEndpoint(good) as server:
            url = server.anthropic_url if protocol == "anthropic" else server.openai_url
            endpoint = PROTOCOLS[protocol]("judge-mock", settings=Settings(**QUICK, base_url=url), api_key="sk-planted")
            made = judge(endpoint, criteria=["B1"])
            try:
                return [await made.judge(case(t)) for t in talks], server
            finally:
                await endpoint.close()

    found, server = asyncio.run(asking())
    assert [values(f) for f in found] == [{"B1": 0}] * 100
    assert len(server.requests) == 100
    assert all("<|im_end|>" not in json.dumps(r.body, ensure_ascii=False) for r in server.requests)
