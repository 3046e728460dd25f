"""Replies taken as they are written: the same replies over all three protocols, the time to the first token, and broken streams."""

import asyncio
import json
from collections.abc import Sequence
from typing import Any

import msgspec
import pytest
from endpoint import MockEndpoint
from endpoint_case import BRIEF, CONVERSATION, HELLO
from endpoint_form import Answer, Broken, Item, Late, calls, filtered, overflow, rate_limited, says, server_error, wrong_key
from endpoint_stream import frames

from hardcalls.agents.anthropic import AnthropicAgent
from hardcalls.agents.openai import OpenAIAgent
from hardcalls.agents.openai_responses import OpenAIResponsesAgent
from hardcalls.endpoints.openai_stream import Chunks
from hardcalls.endpoints.openai_wire import read
from hardcalls.endpoints.settings import Settings
from hardcalls.endpoints.sse import Events
from hardcalls.errors import EndpointError
from hardcalls.talk import Reply
from hardcalls.transcript import Usage

KEY = "sk-planted-0123456789abcdef"
AGENTS: dict[str, Any] = {"openai": OpenAIAgent, "anthropic": AnthropicAgent, "responses": OpenAIResponsesAgent}
STREAMED = Settings(shared=True, backoff=0.001, timeout=5, retries=2, stream=True)


async def asking(
    protocol: str, script: Sequence[Item], settings: Settings, *, pace: float = 0.0, replies: int = 1
) -> tuple[list[Reply], MockEndpoint]:
    async with MockEndpoint(script, pace=pace) as endpoint:
        url = endpoint.anthropic_url if protocol == "anthropic" else endpoint.openai_url
        there = msgspec.structs.replace(settings, base_url=url)
        async with AGENTS[protocol]("mock", settings=there, api_key=KEY) as agent:
            return [await agent.reply(CONVERSATION, BRIEF) for _ in range(replies)], endpoint


def ask(protocol: str, *script: Item, settings: Settings = STREAMED, pace: float = 0.0) -> tuple[Reply, MockEndpoint]:
    [reply], endpoint = asyncio.run(asking(protocol, script, settings, pace=pace))
    return reply, endpoint


def ask_each(protocol: str, *script: Item, settings: Settings = STREAMED) -> tuple[list[Reply], MockEndpoint]:
    """A reply for each item of the script."""
    return asyncio.run(asking(protocol, script, settings, replies=len(script)))


def fault_of(reply: Reply) -> tuple[str, str]:
    assert reply.fault is not None
    return reply.fault.kind, reply.fault.blame


SAYINGS = (
    says("Det är förstås inte bra. 👋 I will look, now."),
    says(""),
    calls("find_order", '{"number":"A-1","also":[1,2]}', text="One moment."),
    Answer(calls=(("find_order", '{"number":"A-1"}'), ("find_order", "{}"), ("transfer_to_human", '{"queue":"fraud"}'))),
    calls("find_order", '{"number": "A-'),
    Answer(text="Half a sen", end="length"),
    Answer(text="So far", end="content_filter"),
    Answer(text="I cannot help with that.", end="refusal"),
    Answer(text="So far", end="window"),
)


KINDS = {
    "openai": ["length_cut", "content_filter", "refusal", "length_cut"],
    "anthropic": ["length_cut", "refusal", "refusal", "context_overflow"],
    "responses": ["length_cut", "content_filter", "refusal", "length_cut"],
}


@pytest.mark.parametrize("protocol", AGENTS)
def test_a_streamed_reply_is_the_one_that_comes_whole(protocol: str) -> None:
    streamed, endpoint = ask_each(protocol, *SAYINGS)
    whole, _ = ask_each(protocol, *SAYINGS, settings=msgspec.structs.replace(STREAMED, stream=False))
    assert [r.body["stream"] for r in endpoint.requests] == [True] * len(SAYINGS)
    assert [plain(r) for r in streamed] == [plain(r) for r in whole]
    assert [r.first is None for r in streamed] == [not r.content and not r.tool_calls for r in whole]
    assert {r.first for r in whole} == {None}
    assert {r.usage.output_tokens for r in streamed} == {21}
    kinds = [r.fault and r.fault.kind for r in streamed]
    assert kinds == [None] * 5 + KINDS[protocol]


def plain(reply: Reply) -> Reply:
    usage = msgspec.structs.replace(reply.usage, seconds=0.0)
    return msgspec.structs.replace(reply, usage=usage, first=None)


@pytest.mark.parametrize("protocol", AGENTS)
def test_the_time_to_the_first_token_is_not_that_of_the_first_event_and_not_that_of_the_last(protocol: str) -> None:
    reply, _ = ask(protocol, says("one two three four five six seven eight nine ten"), pace=0.02)
    assert reply.first is not None
    # Each protocol says at least one thing before the first token; ten tokens follow it.
    assert 0.02 < reply.first < reply.usage.seconds - 0.15


@pytest.mark.parametrize("protocol", AGENTS)
def test_a_stream_that_breaks_off_is_a_lost_connection_and_is_asked_for_again(protocol: str) -> None:
    script = [Broken(how=how) for how in ("reset", "midway", "hang_up", "cut_json", "empty")]
    patient = msgspec.structs.replace(STREAMED, retries=5)
    reply, endpoint = ask(protocol, *script, says("Here I am."), settings=patient)
    assert (reply.content, reply.fault, reply.usage.calls, len(endpoint.requests)) == ("Here I am.", None, 6, 6)
    lost, _ = ask_each(protocol, *script, settings=msgspec.structs.replace(STREAMED, retries=0))
    assert [(r.content, fault_of(r)) for r in lost] == [("", ("connection", "infrastructure"))] * 5
    own, endpoint = ask_each(protocol, *script, settings=Settings(stream=True))
    assert [fault_of(r) for r in own] == [("bot_error", "agent")] * 5
    assert len(endpoint.requests) == 5


@pytest.mark.parametrize("protocol", AGENTS)
def test_what_the_agent_did_wrong_is_its_own_fault_and_is_not_asked_again(protocol: str) -> None:
    script = [filtered(), Late(failure=filtered()), overflow(), Late(failure=overflow()), Broken(how="page")]
    script += [Broken(how="oversized"), Broken(how="endless")]
    replies, endpoint = ask_each(protocol, *script)
    kinds = ["content_filter"] * 2 + ["context_overflow"] * 2 + ["unreadable_reply"] * 3
    assert [(fault_of(r), r.content) for r in replies] == [((kind, "agent"), "") for kind in kinds]
    assert len(endpoint.requests) == len(script)


@pytest.mark.parametrize("protocol", AGENTS)
def test_an_error_within_a_stream_is_the_error_that_it_says(protocol: str) -> None:
    script = [Late(failure=failure) for failure in (server_error(), server_error(529), rate_limited())]
    replies, _ = ask_each(protocol, *script, settings=msgspec.structs.replace(STREAMED, retries=0, longest_wait=0.0))
    assert [fault_of(r)[0] for r in replies] == ["provider_error", "provider_error", "rate_limited"]
    reply, endpoint = ask(protocol, *script, says("Here I am."), settings=msgspec.structs.replace(STREAMED, retries=3))
    assert (reply.content, len(endpoint.requests)) == ("Here I am.", 4)


def test_the_time_out_is_that_of_the_whole_stream() -> None:
    settings = Settings(shared=True, stream=True, timeout=0.3, retries=0)
    items = (Broken(how="silence"), Broken(how="stall"), says("a b c d e f g h i j"))

    async def all_at_once() -> list[tuple[list[Reply], MockEndpoint]]:
        return await asyncio.gather(*(asking(p, [item], settings, pace=0.05) for p in AGENTS for item in items))

    replies = [reply for [reply], _ in asyncio.run(all_at_once())]
    assert [fault_of(r) for r in replies] == [("provider_timeout", "infrastructure")] * 9


@pytest.mark.parametrize("protocol", AGENTS)
def test_a_key_that_is_spread_over_a_stream_is_seen_nowhere(protocol: str) -> None:
    reply, _ = ask(protocol, says(f"you sent {KEY}"))
    assert reply.content == "you sent ***"
    with pytest.raises(EndpointError) as caught:
        ask(protocol, Late(failure=wrong_key(f"you sent {KEY}")))
    assert "you sent ***" in str(caught.value)
    assert KEY not in str(caught.value)


@pytest.mark.parametrize("protocol", AGENTS)
def test_connections_are_used_again_after_a_stream(protocol: str) -> None:
    async def peers() -> list[Any]:
        async with MockEndpoint(lambda _: says("Hi.")) as endpoint:
            url = endpoint.anthropic_url if protocol == "anthropic" else endpoint.openai_url
            async with AGENTS[protocol]("mock", settings=msgspec.structs.replace(STREAMED, base_url=url), api_key=KEY) as agent:
                for _ in range(5):
                    await agent.reply(HELLO, BRIEF)
            return endpoint.peers

    seen = asyncio.run(peers())
    assert seen == [seen[0]] * 5


def test_counts_are_asked_for_where_they_do_not_come_by_themselves() -> None:
    assert ask("openai", says("Hi."))[1].requests[0].body["stream_options"] == {"include_usage": True}
    own = msgspec.structs.replace(STREAMED, params={"stream_options": {}})
    reply, _ = ask("openai", says("Hi."), settings=own)
    assert (reply.content, reply.usage.input_tokens) == ("Hi.", None)


@pytest.mark.parametrize("size", [1, 2, 7, 100_000])
@pytest.mark.parametrize("end", [b"\n", b"\r\n", b"\r"])
def test_events_are_the_same_however_their_bytes_are_cut_and_their_lines_end(end: bytes, size: int) -> None:
    first = b': note\n\nevent: a\ndata: {"x": "\xc3\xa9"}\n\n'
    stream = first + b"data:one\ndata: two\nid: 3\n\nretry: 5\n\ndata: [DONE]\n\ndata: never ended"
    written = stream.replace(b"\n", end)
    events = Events()
    found = [data for at in range(0, len(written), size) for data in events.feed(written[at : at + size])]
    assert found == [b'{"x": "\xc3\xa9"}', b"one\ntwo", b"[DONE]"]


def test_pieces_of_calls_are_told_apart_where_a_server_gives_them_no_index() -> None:
    def piece(**call: Any) -> bytes:
        return json.dumps({"choices": [{"delta": {"tool_calls": [call]}}]}).encode()

    chunks = Chunks()
    for data in (
        piece(id="c1", function={"name": "find", "arguments": '{"a"'}),
        piece(id="c1", function={"name": "find", "arguments": ": 1}"}),
        piece(id="c2", function={"name": "hand_over", "arguments": {"queue": "fraud"}}),
        piece(id="c3", function={"name": "find"}),
        piece(function={"arguments": "{}"}),
    ):
        assert chunks.take(data)
    assert not chunks.take(b"[DONE]")
    reply = read(chunks.body(), prefix="call-1")
    assert [(c.id, c.name, c.arguments) for c in reply.tool_calls] == [
        ("c1", "find", '{"a": 1}'),
        ("c2", "hand_over", '{"queue":"fraud"}'),
        ("c3", "find", "{}"),
    ]
    assert reply.usage == Usage()


def test_a_stream_that_ends_without_its_last_mark_is_whole_once_it_said_why_it_ended() -> None:
    chunks = Chunks()
    for frame in frames(says("Hi."), "openai", 1, model="m", usage=False)[1:-1]:
        assert not chunks.over
        chunks.take(frame.removeprefix(b"data: ").strip())
    assert chunks.ended
    assert read(chunks.body(), prefix="call-1").content == "Hi."
