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


async def asking(protocol: str, script: Sequence[Item], settings: Settings, *, pace: float = 0.0) -> tuple[Reply, MockEndpoint]:
    async with MockEndpoint(script, pace=pace) as endpoint:
        url = endpoint.anthropic_url if protocol == "anthropic" else endpoint.openai_url
        there = msgspec.structs.replace(settings, base_url=url)
        async with AGENTS[protocol]("mock", settings=there, api_key=KEY) as agent:
            return await agent.reply(CONVERSATION if len(script) == 1 else HELLO, BRIEF), endpoint


def ask(protocol: str, *script: Item, settings: Settings = STREAMED, pace: float = 0.0) -> tuple[Reply, MockEndpoint]:
    return asyncio.run(asking(protocol, script, settings, pace=pace))


def fault_of(reply: Reply) -> tuple[str, str]:
    assert reply.fault is not None
    return reply.fault.kind, reply.fault.blame


@pytest.mark.parametrize("protocol", AGENTS)
@pytest.mark.parametrize(
    "item",
    [
        says("Det är förstås inte bra. 👋 I will look, now."),
        says(""),
        calls("find_order", '{"number":"A-1","also":[1,2]}', text="One moment."),
        Answer(calls=(("find_order", '{"number":"A-1"}'), ("find_order", "{}"), ("transfer_to_human", '{"queue":"fraud"}'))),
        calls("find_order", '{"number": "A-'),
        Answer(text="Half a sen", end="length"),
        Answer(text="So far", end="content_filter"),
        Answer(text="I cannot help with that.", end="refusal"),
        Answer(text="So far", end="window"),
    ],
    ids=["words", "empty", "words and a call", "calls", "malformed", "length", "content filter", "refusal", "window"],
)
def test_a_streamed_reply_is_the_one_that_comes_whole(item: Item, protocol: str) -> None:
    streamed, endpoint = ask(protocol, item)
    whole, _ = ask(protocol, item, settings=msgspec.structs.replace(STREAMED, stream=False))
    assert endpoint.requests[0].body["stream"] is True
    assert whole.first is None
    assert (streamed.first is None) == (not whole.content and not whole.tool_calls)
    assert plain(streamed) == plain(whole)
    assert streamed.usage.output_tokens == 21


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
@pytest.mark.parametrize("how", ["reset", "midway", "hang_up", "cut_json", "empty"])
def test_a_stream_that_breaks_off_is_a_lost_connection_and_is_asked_for_again(how: Any, protocol: str) -> None:
    reply, endpoint = ask(protocol, Broken(how=how), Broken(how=how), says("Here I am."))
    assert (reply.content, reply.fault, reply.usage.calls) == ("Here I am.", None, 3)
    lost, _ = ask(protocol, Broken(how=how), Broken(how=how), Broken(how=how), says("too late"))
    assert (lost.content, fault_of(lost)) == ("", ("connection", "infrastructure"))
    own, endpoint = ask(protocol, Broken(how=how), says("too late"), settings=Settings(stream=True))
    assert (fault_of(own), len(endpoint.requests)) == (("bot_error", "agent"), 1)


@pytest.mark.parametrize("protocol", AGENTS)
@pytest.mark.parametrize(
    ("item", "kind"),
    [
        (filtered(), "content_filter"),
        (Late(failure=filtered()), "content_filter"),
        (overflow(), "context_overflow"),
        (Late(failure=overflow()), "context_overflow"),
        (Broken(how="page"), "unreadable_reply"),
        (Broken(how="oversized"), "unreadable_reply"),
        (Broken(how="endless"), "unreadable_reply"),
    ],
)
def test_what_the_agent_did_wrong_is_its_own_fault_and_is_not_asked_again(item: Item, kind: str, protocol: str) -> None:
    reply, endpoint = ask(protocol, item)
    assert (fault_of(reply), reply.content, len(endpoint.requests)) == ((kind, "agent"), "", 1)


@pytest.mark.parametrize("protocol", AGENTS)
@pytest.mark.parametrize(
    ("item", "kind"),
    [
        (Late(failure=server_error()), "provider_error"),
        (Late(failure=server_error(529)), "provider_error"),
        (Late(failure=rate_limited()), "rate_limited"),
    ],
)
def test_an_error_within_a_stream_is_the_error_that_it_says(item: Item, kind: str, protocol: str) -> None:
    reply, endpoint = ask(protocol, item, item, item, says("too late"))
    assert (fault_of(reply), len(endpoint.requests)) == ((kind, "infrastructure"), 3)
    assert ask(protocol, item, says("Here I am."))[0].content == "Here I am."


@pytest.mark.parametrize("protocol", AGENTS)
@pytest.mark.parametrize("how", ["silence", "stall"])
def test_the_time_out_is_that_of_the_whole_stream(how: Any, protocol: str) -> None:
    settings = Settings(shared=True, stream=True, timeout=0.2, retries=0)
    reply, _ = ask(protocol, Broken(how=how), settings=settings)
    assert fault_of(reply) == ("provider_timeout", "infrastructure")
    slow, _ = ask(protocol, says("a b c d e f g h i j"), settings=settings, pace=0.05)
    assert fault_of(slow) == ("provider_timeout", "infrastructure")


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
