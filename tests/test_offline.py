"""Recorded once with each official client, replayed with no key, no server and none of the variables that were filled in."""

import asyncio
from pathlib import Path

import msgspec
import pytest
from endpoint import MockEndpoint
from endpoint_case import BRIEF, CONVERSATION, HELLO
from endpoint_form import Answer, calls, says

from hardcalls.agents.anthropic import AnthropicAgent
from hardcalls.agents.openai import OpenAIAgent
from hardcalls.agents.openai_responses import OpenAIResponsesAgent
from hardcalls.endpoints.cache import Cache
from hardcalls.endpoints.settings import Settings
from hardcalls.endpoints.traffic import Traffic
from hardcalls.errors import EndpointError
from hardcalls.talk import Reply
from hardcalls.transcript import Message, Usage

KEY = "sk-planted-0123456789abcdef"
TOKEN = "planted-token-fedcba9876543210"
AGENTS = (OpenAIAgent, OpenAIResponsesAgent, AnthropicAgent)
SETTINGS = Settings(headers={"X-Gateway": "Bearer ${PLANTED_TOKEN}"}, params={"metadata": {"auth_token": "${PLANTED_TOKEN}"}})
TALKS = (HELLO, CONVERSATION)


async def ask(kind: type, cache: Cache, *, url: str, key: str | None, stream: bool = False, talks: object = TALKS) -> list[Reply]:
    settings = msgspec.structs.replace(SETTINGS, base_url=url, stream=stream)
    async with kind("gpt-mock", settings=settings, api_key=key, traffic=Traffic(cache=cache)) as agent:
        return [await agent.reply(messages, BRIEF) for messages in talks]


@pytest.mark.parametrize("stream", [False, True], ids=["whole", "streamed"])
@pytest.mark.parametrize("kind", AGENTS)
def test_what_was_recorded_is_replayed_word_for_word(
    kind: type, *, stream: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("OPENAI_API_KEY", "ANTHROPIC_API_KEY", "ANTHROPIC_AUTH_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PLANTED_TOKEN", TOKEN)
    script = [says(f"Your key is {KEY}, and I see two charges."), calls("find_order", '{"number": "A-1"}', text="One moment.")]

    async def recording() -> tuple[list[Reply], str]:
        async with MockEndpoint(script) as endpoint:
            url = endpoint.anthropic_url if kind is AnthropicAgent else endpoint.openai_url
            return await ask(kind, Cache(tmp_path), url=url, key=KEY, stream=stream), url

    recorded, gone = asyncio.run(recording())
    monkeypatch.delenv("PLANTED_TOKEN")
    cache = Cache(tmp_path, offline=True)
    replayed = asyncio.run(ask(kind, cache, url=gone, key=None, stream=stream))
    free = Usage(cache_hits=1, cost=0.0)
    assert replayed == [msgspec.structs.replace(r, usage=free, first=None) for r in recorded]
    assert [r.usage.calls for r in recorded] == [1, 1]
    kept = (tmp_path / "replies.jsonl").read_text(encoding="utf-8")
    assert "two charges" in kept
    assert KEY not in kept
    assert TOKEN not in kept
    with pytest.raises(EndpointError, match=r"2 others were found.*without --offline asks for what is missing"):
        asyncio.run(ask(kind, cache, url=gone, key=None, stream=stream, talks=[(Message(role="user", content="Something else"),)]))


def test_a_provider_far_away_needs_no_key_either(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("OPENAI_API_KEY", "OPENAI_BASE_URL", "ANTHROPIC_API_KEY", "ANTHROPIC_AUTH_TOKEN", "ANTHROPIC_BASE_URL"):
        monkeypatch.delenv(name, raising=False)
    Cache(tmp_path).close()
    for kind in AGENTS:
        with pytest.raises(EndpointError, match=r"keeps no reply of 'gpt-mock' at api\."):
            asyncio.run(ask(kind, Cache(tmp_path, offline=True), url="", key=None))


def test_a_reply_that_was_cut_or_refused_is_kept_as_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PLANTED_TOKEN", TOKEN)
    cut = Answer(text="Half a sen", end="length")

    async def twice() -> tuple[list[Reply], int]:
        async with MockEndpoint([cut]) as endpoint:
            cache = Cache(tmp_path)
            found = [await ask(OpenAIAgent, cache, url=endpoint.openai_url, key=KEY, talks=[HELLO]) for _ in range(2)]
            return [reply for replies in found for reply in replies], len(endpoint.requests)

    (first, again), requests = asyncio.run(twice())
    assert requests == 1
    assert first.fault is not None
    assert (again.content, again.fault) == (first.content, first.fault)


def test_a_kept_reply_that_somebody_has_spoiled_is_asked_for_again_and_is_nobodys_fault(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PLANTED_TOKEN", TOKEN)

    async def twice() -> tuple[list[Reply], int]:
        async with MockEndpoint([says("Once."), says("Again.")]) as endpoint:
            found = await ask(OpenAIAgent, Cache(tmp_path), url=endpoint.openai_url, key=KEY, talks=[HELLO])
            file = tmp_path / "replies.jsonl"
            file.write_bytes(file.read_bytes().replace(b"choices", b"voices!"))
            with pytest.raises(EndpointError, match="keeps no reply"):
                await ask(OpenAIAgent, Cache(tmp_path, offline=True), url=endpoint.openai_url, key=None, talks=[HELLO])
            found += await ask(OpenAIAgent, Cache(tmp_path), url=endpoint.openai_url, key=KEY, talks=[HELLO])
            found += await ask(OpenAIAgent, Cache(tmp_path, offline=True), url=endpoint.openai_url, key=None, talks=[HELLO])
            return found, len(endpoint.requests)

    replies, requests = asyncio.run(twice())
    assert ([r.content for r in replies], [r.fault for r in replies], requests) == (["Once.", "Again.", "Again."], [None] * 3, 2)
