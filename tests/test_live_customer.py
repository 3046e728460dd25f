"""A small live language model as a simulated customer: it plays badly, and never to the agent's harm."""

import asyncio

import pytest
from cases import Says, Shop
from local_llm import local_llm
from simulated_case import SHIP, played_by

from hardcalls.customers import customer_of
from hardcalls.endpoints.openai import openai_endpoint
from hardcalls.endpoints.settings import Settings
from hardcalls.fault import SIMULATOR
from hardcalls.replay import replay

__all__ = ["local_llm"]
JSON_ONLY = {"response_format": {"type": "json_object"}}


@pytest.mark.xdist_group("local-llm")
def test_a_small_live_model_may_fail_as_a_customer_and_the_agent_is_never_blamed(local_llm):
    async def talk():
        settings = Settings(base_url=local_llm + "/v1", temperature=0.7, max_tokens=60, timeout=300, params=JSON_ONLY)
        endpoint = openai_endpoint("smollm2", settings=settings)
        customer = customer_of(subject := played_by(patience=2), simulator=endpoint)
        try:
            agent = Says("I see.", SHIP, "It is sent.")
            return await replay(subject, agent, customer=customer, world=Shop(), name="bot", suite="t", trial=0)
        finally:
            await endpoint.close()

    found = asyncio.run(talk())
    assert {f.blame for f in found.faults} <= {"simulator"}
    assert {f.kind for f in found.faults} <= SIMULATOR
    assert (found.excluded is not None) == (found.ending.by == "fault")
    assert found.customer_usage.calls >= 1
