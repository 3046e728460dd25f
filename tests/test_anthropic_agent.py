import asyncio
import json
from pathlib import Path

import msgspec
import pytest
from endpoint import MockEndpoint
from endpoint_case import BRIEF, CONVERSATION, HELLO
from endpoint_form import (
    Answer,
    Broken,
    Item,
    bad_request,
    calls,
    filtered,
    local_overflow,
    overflow,
    rate_limited,
    says,
    server_error,
    spent,
    unknown_model,
    wrong_key,
)

from hardcalls.agents.anthropic import AnthropicAgent
from hardcalls.endpoints.settings import Settings
from hardcalls.errors import EndpointError
from hardcalls.talk import Reply
from hardcalls.transcript import Message

GOLDEN = Path(__file__).parent / "golden" / "endpoints"
KEY = "sk-ant-planted-0123456789abcdef"
QUICK = Settings(shared=True, backoff=0.001, timeout=5)
VARIABLES = ("ANTHROPIC_API_KEY", "ANTHROPIC_AUTH_TOKEN", "ANTHROPIC_BASE_URL", "ANTHROPIC_PROFILE")


def ask(
    *script: Item,
    settings: Settings = QUICK,
    api_key: str | None = KEY,
    messages: tuple[Message, ...] = HELLO,
) -> tuple[Reply, MockEndpoint]:
    async def asking() -> tuple[Reply, MockEndpoint]:
        async with MockEndpoint(script) as endpoint:
            there = msgspec.structs.replace(settings, base_url=endpoint.anthropic_url)
            async with AnthropicAgent("claude-mock", settings=there, api_key=api_key) as agent:
                return await agent.reply(messages, BRIEF), endpoint

    return asyncio.run(asking())


def fault_of(reply: Reply) -> tuple[str, str]:
    assert reply.fault is not None
    return reply.fault.kind, reply.fault.blame


def test_the_whole_request_is_the_documented_one() -> None:
    reply, endpoint = ask(says("Your order was charged twice."), messages=CONVERSATION)
    assert endpoint.requests[0].body == json.loads((GOLDEN / "anthropic_request.json").read_text(encoding="utf-8"))
    assert reply.content == "Your order was charged twice."
    assert reply.fault is None


def test_settings_are_sent_where_they_belong_and_no_seed_is() -> None:
    settings = Settings(temperature=0.2, max_tokens=300, seed=5, headers={"X-Team": "care"}, params={"top_k": 5})
    _, endpoint = ask(says("Hi."), settings=settings)
    request = endpoint.requests[0]
    assert {k: request.body[k] for k in ("temperature", "max_tokens", "top_k")} == {
        "temperature": 0.2,
        "max_tokens": 300,
        "top_k": 5,
    }
    assert "seed" not in request.body
    assert request.headers["x-team"] == "care"


def test_a_system_message_within_the_conversation_joins_the_system_prompt() -> None:
    messages = (Message(role="system", content="The customer is on the phone app."), *HELLO)
    _, endpoint = ask(says("Hi."), messages=messages)
    assert endpoint.requests[0].body["system"].endswith("\n\nThe customer is on the phone app.")
    assert [m["role"] for m in endpoint.requests[0].body["messages"]] == ["user"]


def test_a_tool_call_comes_back_with_its_arguments_as_text() -> None:
    reply, _ = ask(calls("find_order", '{"number":"A-1"}', text="One moment."))
    assert reply.content == "One moment."
    assert [(c.name, c.arguments) for c in reply.tool_calls] == [("find_order", '{"number":"A-1"}')]
    assert reply.fault is None


@pytest.mark.parametrize(("name", "arguments"), [("refund_everything", "{}"), ("find_order", '{"number": "A-')])
def test_invented_tools_and_malformed_arguments_are_left_for_replay_to_find(name: str, arguments: str) -> None:
    reply, _ = ask(calls(name, arguments))
    assert [(c.name, c.arguments) for c in reply.tool_calls] == [(name, arguments)]
    assert reply.fault is None


def test_cached_tokens_are_counted_as_read() -> None:
    reply, _ = ask(says("Hi."))
    assert (reply.usage.calls, reply.usage.input_tokens, reply.usage.output_tokens) == (1, 900, 21)
    assert 0 < reply.usage.seconds < 5


def test_an_empty_reply_is_left_for_replay_to_find() -> None:
    reply, _ = ask(says(""))
    assert (reply.content, reply.tool_calls, reply.fault) == ("", (), None)


@pytest.mark.parametrize(
    ("item", "kind", "content"),
    [
        (Answer(text="Half a sen", end="length"), "length_cut", "Half a sen"),
        (Answer(end="refusal"), "refusal", ""),
        (Answer(text="So far", end="window"), "context_overflow", "So far"),
        (filtered(), "content_filter", ""),
        (overflow(), "context_overflow", ""),
        (local_overflow(), "context_overflow", ""),
        (Broken(how="cut_json"), "unreadable_reply", ""),
        (Broken(how="page"), "unreadable_reply", ""),
        (Broken(how="oversized"), "unreadable_reply", ""),
    ],
    ids=["length", "refusal", "window", "filtered", "overflow", "local_overflow", "cut_json", "page", "oversized"],
)
def test_what_the_agent_did_wrong_is_its_own_fault_and_is_not_asked_again(item: Item, kind: str, content: str) -> None:
    reply, endpoint = ask(item)
    assert fault_of(reply) == (kind, "agent")
    assert reply.content == content
    assert len(endpoint.requests) == reply.usage.calls == 1


@pytest.mark.parametrize(
    "item", [rate_limited(), server_error(529), Broken(how="reset"), Broken(how="hang_up")], ids=["429", "529", "reset", "hang_up"]
)
def test_a_provider_that_recovers_is_asked_again(item: Item) -> None:
    reply, endpoint = ask(item, item, says("Here I am."))
    assert (reply.content, reply.fault, reply.usage.calls) == ("Here I am.", None, 3)
    assert len(endpoint.requests) == 3


@pytest.mark.parametrize(
    ("item", "kind"),
    [(rate_limited(), "rate_limited"), (server_error(529), "provider_error"), (Broken(how="reset"), "connection")],
)
def test_a_provider_that_stays_down_is_infrastructure_after_four_calls(item: Item, kind: str) -> None:
    reply, endpoint = ask(item, item, item, item, says("too late"))
    assert fault_of(reply) == (kind, "infrastructure")
    assert len(endpoint.requests) == reply.usage.calls == 4


@pytest.mark.parametrize("item", [server_error(), Broken(how="reset"), Broken(how="hang_up")], ids=["500", "reset", "hang_up"])
def test_a_teams_own_bot_that_fails_is_the_agents_fault(item: Item) -> None:
    reply, endpoint = ask(item, says("too late"), settings=Settings())
    assert fault_of(reply) == ("bot_error", "agent")
    assert len(endpoint.requests) == 1


def test_silence_is_a_time_out() -> None:
    reply, _ = ask(Broken(how="silence"), settings=Settings(shared=True, timeout=0.2, retries=0))
    assert fault_of(reply) == ("provider_timeout", "infrastructure")


def test_a_name_that_does_not_resolve_is_a_dns_fault() -> None:
    async def asking() -> Reply:
        settings = Settings(base_url="http://nowhere.invalid", retries=0)
        async with AnthropicAgent("m", settings=settings, api_key=KEY) as agent:
            return await agent.reply(HELLO, BRIEF)

    assert fault_of(asyncio.run(asking())) == ("dns", "infrastructure")


@pytest.mark.parametrize(
    ("item", "says_what_to_do"),
    [
        (wrong_key(), "Set ANTHROPIC_API_KEY"),
        (unknown_model("claude-mock"), "Check the model's name and the base URL (--base-url)"),
        (bad_request("max_tokens: too large"), "Check the model, the settings sent with it"),
        (spent(), "Check the credit and the limits"),
    ],
    ids=["401", "404", "400", "no credit"],
)
def test_a_refusal_that_every_conversation_would_meet_stops_the_run(item: Item, says_what_to_do: str) -> None:
    with pytest.raises(EndpointError, match=r"^127\.0\.0\.1:\d+ answered 4\d\d: ") as caught:
        ask(item)
    assert says_what_to_do in str(caught.value)
    assert "claude-mock" in str(caught.value)


def test_a_base_url_with_the_version_in_it_is_met_with_the_right_advice() -> None:
    async def asking() -> None:
        async with MockEndpoint([]) as endpoint:
            settings = Settings(base_url=endpoint.anthropic_url + "/v1")
            async with AnthropicAgent("m", settings=settings) as agent:
                await agent.reply(HELLO, BRIEF)

    with pytest.raises(EndpointError, match="it has no /v1 at its end"):
        asyncio.run(asking())


def test_without_a_key_the_error_says_which_variable_to_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("ANTHROPIC_CONFIG_DIR", str(tmp_path))
    with pytest.raises(EndpointError, match=r"no (usable )?key for api\.anthropic\.com.* Set ANTHROPIC_API_KEY"):
        AnthropicAgent("claude", settings=Settings())


def test_a_local_server_needs_no_key(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    reply, _ = ask(says("Hi."), api_key=None)
    assert reply.content == "Hi."


def test_key_and_base_url_come_from_the_clients_own_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    async def asking() -> dict[str, str]:
        async with MockEndpoint([says("Hi.")]) as endpoint:
            monkeypatch.delenv("ANTHROPIC_AUTH_TOKEN", raising=False)
            monkeypatch.setenv("ANTHROPIC_API_KEY", KEY)
            monkeypatch.setenv("ANTHROPIC_BASE_URL", endpoint.anthropic_url)
            async with AnthropicAgent("m", settings=Settings()) as agent:
                await agent.reply(HELLO, BRIEF)
            return endpoint.requests[0].headers

    headers = asyncio.run(asking())
    assert KEY in {headers.get("x-api-key"), headers.get("authorization", "").removeprefix("Bearer ")}


def test_a_planted_key_is_seen_nowhere() -> None:
    seen: list[str] = []
    for item in (says(f"you sent {KEY}"), bad_request(f"you sent {KEY}"), server_error(), overflow()):
        try:
            reply, _ = ask(item, settings=Settings(shared=True, retries=0))
        except EndpointError as exc:
            seen += [str(exc), repr(exc.__cause__), repr(exc.__context__)]
        else:
            seen.append(msgspec.json.encode(reply).decode())
    seen.append(repr(AnthropicAgent("m", settings=Settings(base_url="http://127.0.0.1"), api_key=KEY)))
    assert not [text for text in seen if KEY in text]
    assert "you sent ***" in seen[0]
    assert "you sent ***" in seen[1]
