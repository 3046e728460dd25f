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

from hardcalls.agents.openai import OpenAIAgent
from hardcalls.endpoints.settings import Settings
from hardcalls.errors import EndpointError
from hardcalls.talk import Reply

GOLDEN = Path(__file__).parent / "golden" / "endpoints"
KEY = "sk-planted-0123456789abcdef"
QUICK = Settings(shared=True, backoff=0.001, timeout=5)


def ask(*script: Item, settings: Settings = QUICK, api_key: str | None = KEY, long: bool = False) -> tuple[Reply, MockEndpoint]:
    async def asking() -> tuple[Reply, MockEndpoint]:
        async with MockEndpoint(script) as endpoint:
            there = msgspec.structs.replace(settings, base_url=endpoint.openai_url)
            async with OpenAIAgent("gpt-mock", settings=there, api_key=api_key) as agent:
                return await agent.reply(CONVERSATION if long else HELLO, BRIEF), endpoint

    return asyncio.run(asking())


def fault_of(reply: Reply) -> tuple[str, str]:
    assert reply.fault is not None
    return reply.fault.kind, reply.fault.blame


def test_the_whole_request_is_the_documented_one() -> None:
    reply, endpoint = ask(says("Your order was charged twice."), long=True)
    assert endpoint.requests[0].body == json.loads((GOLDEN / "openai_request.json").read_text(encoding="utf-8"))
    assert reply.content == "Your order was charged twice."
    assert reply.fault is None


def test_settings_are_sent_where_they_belong() -> None:
    settings = Settings(
        shared=True, temperature=0.2, max_tokens=300, seed=None, headers={"X-Team": "care"}, params={"top_p": 0.5, "seed": 9}
    )
    _, endpoint = ask(says("Hi."), settings=settings)
    request = endpoint.requests[0]
    sent = {k: request.body[k] for k in ("temperature", "max_tokens", "top_p", "seed")}
    assert sent == {"temperature": 0.2, "max_tokens": 300, "top_p": 0.5, "seed": 9}
    assert request.headers["x-team"] == "care"
    assert request.headers["authorization"] == f"Bearer {KEY}"


def test_the_seed_is_the_conversations_own() -> None:
    async def seeds() -> list[int]:
        async with MockEndpoint(lambda _: says("Hi.")) as endpoint:
            async with OpenAIAgent("m", settings=Settings(base_url=endpoint.openai_url)) as agent:
                for seed in (1, 1, 2):
                    await agent.reply(HELLO, msgspec.structs.replace(BRIEF, seed=seed))
            return [r.body["seed"] for r in endpoint.requests]

    first, again, other = asyncio.run(seeds())
    assert first == again != other


def test_a_system_prompt_of_ones_own_replaces_the_policy() -> None:
    _, endpoint = ask(says("Hi."), settings=Settings(system_prompt="Be brief.\nRules: {policy}\nNow: {now}"))
    policy = BRIEF.charter.policy
    assert endpoint.requests[0].body["messages"][0]["content"] == f"Be brief.\nRules: {policy}\nNow: {BRIEF.now}"


def test_a_tool_call_comes_back_as_the_model_wrote_it() -> None:
    reply, _ = ask(calls("find_order", '{"number": "A-1"}', text="One moment."))
    assert reply.content == "One moment."
    assert [(c.name, c.arguments) for c in reply.tool_calls] == [("find_order", '{"number": "A-1"}')]
    assert reply.fault is None


@pytest.mark.parametrize(("name", "arguments"), [("refund_everything", "{}"), ("find_order", '{"number": "A-')])
def test_invented_tools_and_malformed_arguments_are_left_for_replay_to_find(name: str, arguments: str) -> None:
    reply, _ = ask(calls(name, arguments))
    assert [(c.name, c.arguments) for c in reply.tool_calls] == [(name, arguments)]
    assert reply.fault is None


def test_tokens_calls_and_seconds_are_counted() -> None:
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
        (Answer(end="content_filter"), "content_filter", ""),
        (Answer(text="I cannot help with that.", end="refusal"), "refusal", "I cannot help with that."),
        (filtered(), "content_filter", ""),
        (overflow(), "context_overflow", ""),
        (local_overflow(), "context_overflow", ""),
        (Broken(how="cut_json"), "unreadable_reply", ""),
        (Broken(how="page"), "unreadable_reply", ""),
        (Broken(how="empty"), "unreadable_reply", ""),
        (Broken(how="oversized"), "unreadable_reply", ""),
    ],
    ids=lambda value: getattr(value, "how", None) or getattr(value, "end", None),
)
def test_what_the_agent_did_wrong_is_its_own_fault_and_is_not_asked_again(item: Item, kind: str, content: str) -> None:
    reply, endpoint = ask(item)
    assert fault_of(reply) == (kind, "agent")
    assert reply.content == content
    assert len(endpoint.requests) == reply.usage.calls == 1


@pytest.mark.parametrize(
    "item",
    [rate_limited(), server_error(), server_error(503), Broken(how="reset"), Broken(how="hang_up")],
    ids=["429", "500", "503", "reset", "hang_up"],
)
def test_a_provider_that_recovers_is_asked_again(item: Item) -> None:
    reply, endpoint = ask(item, item, says("Here I am."))
    assert (reply.content, reply.fault, reply.usage.calls) == ("Here I am.", None, 3)
    assert [r.body for r in endpoint.requests] == [endpoint.requests[0].body] * 3


@pytest.mark.parametrize(
    ("item", "kind"),
    [
        (rate_limited(), "rate_limited"),
        (server_error(), "provider_error"),
        (server_error(529), "provider_error"),
        (server_error(504), "provider_timeout"),
        (Broken(how="reset"), "connection"),
        (Broken(how="hang_up"), "connection"),
    ],
)
def test_a_provider_that_stays_down_is_infrastructure_after_four_calls(item: Item, kind: str) -> None:
    reply, endpoint = ask(item, item, item, item, says("too late"))
    assert fault_of(reply) == (kind, "infrastructure")
    assert len(endpoint.requests) == reply.usage.calls == 4


@pytest.mark.parametrize(
    ("item", "kind"),
    [(server_error(), "bot_error"), (server_error(504), "bot_timeout"), (Broken(how="reset"), "bot_error")],
)
def test_a_teams_own_bot_that_fails_is_the_agents_fault(item: Item, kind: str) -> None:
    reply, endpoint = ask(item, says("too late"), settings=Settings(backoff=0.001))
    assert fault_of(reply) == (kind, "agent")
    assert len(endpoint.requests) == 1


def test_the_wait_that_a_provider_asks_for_is_kept() -> None:
    async def asking() -> float:
        loop = asyncio.get_running_loop()
        async with MockEndpoint([rate_limited("0.3"), says("Hi.")]) as endpoint:
            settings = Settings(base_url=endpoint.openai_url, backoff=0.0)
            async with OpenAIAgent("m", settings=settings) as agent:
                started = loop.time()
                assert (await agent.reply(HELLO, BRIEF)).content == "Hi."
                return loop.time() - started

    assert 0.3 <= asyncio.run(asking()) < 2


@pytest.mark.parametrize(("shared", "kind"), [(True, "provider_timeout"), (False, "bot_timeout")])
def test_silence_is_a_time_out(shared: bool, kind: str) -> None:  # noqa: FBT001  (a row of the table)
    reply, _ = ask(Broken(how="silence"), settings=Settings(shared=shared, timeout=0.2, retries=0))
    assert reply.fault is not None
    assert reply.fault.kind == kind
    assert 0.15 < reply.usage.seconds < 3


def test_an_endpoint_that_is_not_there_is_a_connection_fault() -> None:
    async def asking() -> Reply:
        async with MockEndpoint([]) as endpoint:
            gone = endpoint.openai_url
        async with OpenAIAgent("m", settings=Settings(base_url=gone, backoff=0.001)) as agent:
            return await agent.reply(HELLO, BRIEF)

    reply = asyncio.run(asking())
    assert fault_of(reply) == ("connection", "infrastructure")
    assert reply.usage.calls == 4


def test_a_name_that_does_not_resolve_is_a_dns_fault() -> None:
    async def asking() -> Reply:
        settings = Settings(base_url="http://nowhere.invalid/v1", retries=0)
        async with OpenAIAgent("m", settings=settings, api_key=KEY) as agent:
            return await agent.reply(HELLO, BRIEF)

    assert fault_of(asyncio.run(asking())) == ("dns", "infrastructure")


@pytest.mark.parametrize(
    ("item", "says_what_to_do"),
    [
        (wrong_key("a-key"), "Set OPENAI_API_KEY"),
        (unknown_model("gpt-mock"), "Check the model's name and the base URL (--base-url)"),
        (bad_request("temperature is not supported " + "x" * 900), "Check the model, the settings sent with it"),
        (spent(), "Check the credit and the limits"),
    ],
    ids=["401", "404", "400", "no credit"],
)
def test_a_refusal_that_every_conversation_would_meet_stops_the_run(item: Item, says_what_to_do: str) -> None:
    with pytest.raises(EndpointError) as caught:
        ask(item)
    message = str(caught.value)
    assert message.startswith("127.0.0.1:")
    assert "gpt-mock" in message
    assert says_what_to_do in message
    assert len(message) < 600


def test_an_invented_tool_name_is_sent_back_in_a_form_that_providers_accept() -> None:
    _, endpoint = ask(says("Hi."), long=True)
    called = [c["function"] for m in endpoint.requests[0].body["messages"] for c in m.get("tool_calls", ())]
    assert [c["name"] for c in called] == ["find_order", "find_order", "refunds_make_now"]
    assert json.loads(called[1]["arguments"]) == {"INVALID_JSON": '{"number": '}


def test_without_a_key_the_error_says_which_variable_to_set(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("OPENAI_API_KEY", "OPENAI_ADMIN_KEY", "OPENAI_BASE_URL"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(EndpointError, match=r"no key for api\.openai\.com\. Set OPENAI_API_KEY"):
        OpenAIAgent("gpt", settings=Settings())


def test_a_local_server_needs_no_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    reply, endpoint = ask(says("Hi."), api_key=None)
    assert reply.content == "Hi."
    assert endpoint.requests[0].headers["authorization"] == "Bearer none"


def test_key_and_base_url_come_from_the_clients_own_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    async def asking() -> str:
        async with MockEndpoint([says("Hi.")]) as endpoint:
            monkeypatch.setenv("OPENAI_API_KEY", KEY)
            monkeypatch.setenv("OPENAI_BASE_URL", endpoint.openai_url)
            async with OpenAIAgent("m", settings=Settings()) as agent:
                await agent.reply(HELLO, BRIEF)
            return endpoint.requests[0].headers["authorization"]

    assert asyncio.run(asking()) == f"Bearer {KEY}"


def test_a_planted_key_is_seen_nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    token = "planted-team-token-42"
    monkeypatch.setenv("TEAM_TOKEN", token)
    settings = Settings(shared=True, retries=0, headers={"X-Team-Token": "${TEAM_TOKEN}"}, params={"api_key": "planted-in-params"})
    seen: list[str] = [repr(settings), str(settings.shown)]
    echo = f"you sent {KEY} and {token} and planted-in-params"
    for item in (says(echo), bad_request(echo), overflow(), server_error()):
        try:
            reply, endpoint = ask(item, settings=settings)
        except EndpointError as exc:
            seen += [str(exc), repr(exc.__cause__), repr(exc.__context__)]
        else:
            seen.append(msgspec.json.encode(reply).decode())
            assert endpoint.requests[0].headers["x-team-token"] == token
            assert endpoint.requests[0].body["api_key"] == "planted-in-params"
    seen.append(repr(OpenAIAgent("m", settings=Settings(base_url=f"http://user:{KEY}@127.0.0.1/v1?key={KEY}"), api_key=KEY)))
    for secret in (KEY, token, "planted-in-params"):
        assert not [text for text in seen if secret in text]
    assert "you sent ***" in seen[2]
