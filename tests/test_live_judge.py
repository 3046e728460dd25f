"""A small live language model as a judge: it judges badly, what it answers can be read, and what it invents does not count."""

import asyncio
import json

import msgspec
import pytest
from judge_case import case, judge
from local_llm import local_llm

from hardcalls.endpoints.openai import openai_endpoint
from hardcalls.endpoints.settings import Settings
from hardcalls.judges.exhibit import exhibit_of
from hardcalls.transcript import Message

__all__ = ["local_llm"]
LOSS = case(
    (
        Message(role="user", content="My father has died, and you still charge his account."),
        Message(role="assistant", content="I am sorry for your loss. I have stopped the payments from his account."),
    )
)


class Brief:
    """The live model, held to short answers by the schema, which its server knows how to do: it would go on for ever."""

    def __init__(self, endpoint):
        self._endpoint = endpoint

    async def ask(self, question):
        schema = json.loads(json.dumps(question.schema))
        fields = schema["properties"]
        fields["reason"]["maxLength"] = 60
        fields["quotes"]["maxItems"] = 1
        fields["quotes"]["items"]["properties"]["text"]["maxLength"] = 80
        return await self._endpoint.ask(msgspec.structs.replace(question, schema=schema))


@pytest.mark.xdist_group("local-llm")
def test_a_small_live_model_fills_in_a_sheet_that_can_be_read(local_llm):
    async def asking():
        settings = Settings(base_url=local_llm + "/v1", max_tokens=250, timeout=300)
        endpoint = openai_endpoint("smollm2", settings=settings)
        try:
            return await judge(Brief(endpoint), criteria=["W1", "B1"]).judge(LOSS)
        finally:
            await endpoint.close()

    found = asyncio.run(asking())
    assert found.sheet is not None
    assert found.faults == ()
    assert [m.criterion for m in found.sheet.marks] == ["W1", "B1"]
    assert {m.state for m in found.sheet.marks} <= {"given", "not_applicable", "unsupported"}
    assert found.sheet.usage.calls == 2
    exhibit = exhibit_of(LOSS)
    assert all(exhibit.turn_of(c.text, cited=c.turn) == c.turn for m in found.sheet.marks for c in m.evidence)
