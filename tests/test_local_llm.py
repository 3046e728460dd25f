import asyncio
from typing import Any

import pytest
from endpoint_case import BRIEF, HELLO
from local_llm import CONTEXT, local_llm

from hardcalls.agents.anthropic import AnthropicAgent
from hardcalls.agents.openai import OpenAIAgent
from hardcalls.agents.openai_responses import OpenAIResponsesAgent
from hardcalls.endpoints.settings import Settings
from hardcalls.talk import Reply
from hardcalls.transcript import Message

__all__ = ["local_llm"]

AGENTS: dict[str, tuple[Any, str]] = {
    "openai": (OpenAIAgent, "/v1"),
    "anthropic": (AnthropicAgent, ""),
    "responses": (OpenAIResponsesAgent, "/v1"),
}


def ask(address: str, protocol: str, messages: tuple[Message, ...], *, max_tokens: int = 16, stream: bool = False) -> Reply:
    async def asking() -> Reply:
        kind, path = AGENTS[protocol]
        settings = Settings(base_url=address + path, temperature=0.0, max_tokens=max_tokens, stream=stream)
        async with kind("smollm2", settings=settings) as agent:
            reply: Reply = await agent.reply(messages, BRIEF)
            return reply

    return asyncio.run(asking())


@pytest.mark.parametrize("protocol", AGENTS)
def test_a_real_model_answers_with_the_tools_on_offer(local_llm: str, protocol: str) -> None:
    first = ask(local_llm, protocol, HELLO)
    assert first.content
    assert first.fault is None or first.fault.kind == "length_cut"
    assert first.usage.calls == 1
    assert (first.usage.input_tokens or 0) > 50
    assert 0 < (first.usage.output_tokens or 0) <= 16
    longer = (*HELLO, Message(role="assistant", content=first.content), Message(role="user", content="And now?"))
    second = ask(local_llm, protocol, longer)
    assert second.content
    assert (second.usage.input_tokens or 0) > (first.usage.input_tokens or 0)


@pytest.mark.parametrize("protocol", AGENTS)
def test_a_real_models_reply_is_read_when_it_is_streamed(local_llm: str, protocol: str) -> None:
    whole = ask(local_llm, protocol, HELLO)
    streamed = ask(local_llm, protocol, HELLO, stream=True)
    # Not word for word: what this server has kept of the first question changes its arithmetic in the second.
    assert streamed.content
    assert whole.content
    assert {r.fault.kind for r in (streamed, whole) if r.fault} <= {"length_cut"}
    assert streamed.usage.input_tokens == whole.usage.input_tokens
    assert whole.first is None
    assert streamed.first is not None
    assert 0 < streamed.first <= streamed.usage.seconds


@pytest.mark.parametrize("stream", [False, True])
@pytest.mark.parametrize("protocol", ["openai", "anthropic"])  # of a response, this server does not say that it was cut
def test_a_reply_that_reaches_its_limit_is_cut(local_llm: str, protocol: str, stream: bool) -> None:  # noqa: FBT001  (a row)
    reply = ask(local_llm, protocol, HELLO, max_tokens=3, stream=stream)
    assert reply.fault is not None
    assert reply.fault.kind == "length_cut"
    assert reply.usage.output_tokens == 3


@pytest.mark.parametrize("protocol", AGENTS)
def test_a_conversation_that_does_not_fit_is_a_context_overflow(local_llm: str, protocol: str) -> None:
    stream = protocol != "openai"
    reply = ask(local_llm, protocol, (Message(role="user", content="I was charged twice. " * CONTEXT),), stream=stream)
    assert reply.fault is not None
    assert (reply.fault.kind, reply.fault.blame) == ("context_overflow", "agent")
    assert "context size" in reply.fault.evidence
