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
    Late,
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

from hardcalls.agents.openai_responses import OpenAIResponsesAgent
from hardcalls.endpoints.openai_responses_wire import read
from hardcalls.endpoints.settings import Settings
from hardcalls.errors import EndpointError
from hardcalls.talk import Reply
from hardcalls.transcript import Message

GOLDEN = Path(__file__).parent / "golden" / "endpoints"
KEY = "sk-planted-0123456789abcdef"
QUICK = Settings(shared=True, backoff=0.001, timeout=5)


def ask(
    *script: Item, settings: Settings = QUICK, api_key: str | None = KEY, messages: tuple[Message, ...] = HELLO
) -> tuple[Reply, MockEndpoint]:
    async def asking() -> tuple[Reply, MockEndpoint]:
        async with MockEndpoint(script) as endpoint:
            there = msgspec.structs.replace(settings, base_url=endpoint.openai_url)
            async with OpenAIResponsesAgent("gpt-mock", settings=there, api_key=api_key) as agent:
                return await agent.reply(messages, BRIEF), endpoint

    return asyncio.run(asking())


def fault_of(reply: Reply) -> tuple[str, str]:
    assert reply.fault is not None
    return reply.fault.kind, reply.fault.blame


def test_the_whole_request_is_the_documented_one() -> None:
    reply, endpoint = ask(says("Your order was charged twice."), messages=CONVERSATION)
    assert endpoint.requests[0].body == json.loads((GOLDEN / "openai_responses_request.json").read_text(encoding="utf-8"))
    assert (reply.content, reply.tool_calls, reply.fault) == ("Your order was charged twice.", (), None)


def test_settings_are_sent_where_they_belong_and_no_seed_is() -> None:
    settings = Settings(temperature=0.2, max_tokens=300, seed=5, headers={"X-Team": "care"}, params={"top_p": 0.5, "store": True})
    _, endpoint = ask(says("Hi."), settings=settings)
    request = endpoint.requests[0]
    sent = {k: request.body.get(k) for k in ("temperature", "max_output_tokens", "top_p", "store", "seed", "stream")}
    assert sent == {"temperature": 0.2, "max_output_tokens": 300, "top_p": 0.5, "store": True, "seed": None, "stream": None}
    assert request.headers["x-team"] == "care"
    assert request.headers["authorization"] == f"Bearer {KEY}"


def test_a_conversation_that_the_agent_opens_has_something_to_answer() -> None:
    _, endpoint = ask(says("Hi."), messages=())
    assert [i["role"] for i in endpoint.requests[0].body["input"]] == ["user"]


def test_a_tool_call_comes_back_as_the_model_wrote_it_and_by_the_id_that_its_answer_names() -> None:
    reply, _ = ask(calls("find_order", '{"number": "A-1"}', text="One moment."))
    assert reply.content == "One moment."
    assert [(c.id, c.name, c.arguments) for c in reply.tool_calls] == [("call_000001_0", "find_order", '{"number": "A-1"}')]
    assert reply.fault is None


@pytest.mark.parametrize(("name", "arguments"), [("refund_everything", "{}"), ("find_order", '{"number": "A-')])
def test_invented_tools_and_malformed_arguments_are_left_for_replay_to_find(name: str, arguments: str) -> None:
    reply, _ = ask(calls(name, arguments))
    assert [(c.name, c.arguments) for c in reply.tool_calls] == [(name, arguments)]
    assert reply.fault is None


@pytest.mark.parametrize("stream", [False, True])
def test_what_a_model_thought_before_its_calls_is_given_back_with_them_and_with_no_others(stream: bool) -> None:  # noqa: FBT001  (a row)
    async def inputs() -> list[list[str]]:
        script = [calls("find_order", '{"number": "A-1"}', text="One moment."), *[says("Done.")] * 3]
        async with MockEndpoint(script) as endpoint:
            settings = Settings(base_url=endpoint.openai_url, stream=stream)
            async with OpenAIResponsesAgent("m", settings=settings, api_key=KEY) as agent:
                reply = await agent.reply(HELLO, BRIEF)
                said = Message(role="assistant", content=reply.content, tool_calls=reply.tool_calls)
                found = Message(role="tool", content="A-1: two charges", tool_call_id=reply.tool_calls[0].id, ok=True)
                other = msgspec.structs.replace(said, content="Something else.")
                for messages in ((*HELLO, said, found), (*HELLO, other, found), CONVERSATION):
                    assert (await agent.reply(messages, BRIEF)).content == "Done."
        return [[i.get("encrypted_content") or i.get("type") or i["role"] for i in r.body["input"]] for r in endpoint.requests]

    _, same, other, unrelated = asyncio.run(inputs())
    assert same == ["user", "gAAAA", "message", "function_call", "function_call_output"]
    assert other == ["user", "message", "function_call", "function_call_output"]
    assert "gAAAA" not in unrelated


@pytest.mark.parametrize(("name", "arguments"), [("refunds.make now", "{}"), ("find_order", '{"number": "A-')])
def test_calls_that_the_provider_would_refuse_are_given_back_mended_and_without_thoughts(name: str, arguments: str) -> None:
    async def given_back() -> list[dict[str, object]]:
        async with MockEndpoint([calls(name, arguments), says("Done.")]) as endpoint:
            async with OpenAIResponsesAgent("m", settings=Settings(base_url=endpoint.openai_url), api_key=KEY) as agent:
                reply = await agent.reply(HELLO, BRIEF)
                said = Message(role="assistant", content=reply.content, tool_calls=reply.tool_calls)
                assert (await agent.reply((*HELLO, said), BRIEF)).content == "Done."
            return list(endpoint.requests[1].body["input"])

    assert [i.get("type", "message") for i in asyncio.run(given_back())] == ["message", "function_call", "function_call_output"]


def test_tokens_calls_and_seconds_are_counted() -> None:
    usage = ask(says("Hi."))[0].usage
    assert (usage.calls, usage.input_tokens, usage.cached_tokens, usage.output_tokens) == (1, 900, 640, 21)
    assert 0 < usage.seconds < 5


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
        (Late(failure=filtered()), "content_filter", ""),
        (overflow(), "context_overflow", ""),
        (Late(failure=overflow()), "context_overflow", ""),
        (local_overflow(), "context_overflow", ""),
        (Broken(how="cut_json"), "unreadable_reply", ""),
        (Broken(how="page"), "unreadable_reply", ""),
        (Broken(how="empty"), "unreadable_reply", ""),
        (Broken(how="oversized"), "unreadable_reply", ""),
    ],
)
def test_what_the_agent_did_wrong_is_its_own_fault_and_is_not_asked_again(item: Item, kind: str, content: str) -> None:
    reply, endpoint = ask(item)
    assert fault_of(reply) == (kind, "agent")
    assert reply.content == content
    assert len(endpoint.requests) == reply.usage.calls == 1


@pytest.mark.parametrize(
    "item",
    [rate_limited(), server_error(), Late(failure=server_error()), Late(failure=rate_limited()), Broken(how="reset")],
    ids=["429", "500", "late 500", "late 429", "reset"],
)
def test_a_provider_that_recovers_is_asked_again(item: Item) -> None:
    reply, endpoint = ask(item, item, says("Here I am."))
    assert (reply.content, reply.fault, reply.usage.calls) == ("Here I am.", None, 3)
    assert [r.body for r in endpoint.requests] == [endpoint.requests[0].body] * 3


@pytest.mark.parametrize(("shared", "kind"), [(True, "provider_error"), (False, "bot_error")])
def test_a_response_that_failed_is_an_error_of_the_service(shared: bool, kind: str) -> None:  # noqa: FBT001  (a row of the table)
    reply, _ = ask(Late(failure=server_error()), settings=Settings(shared=shared, retries=0))
    assert fault_of(reply)[0] == kind
    assert reply.fault is not None
    assert "answered 500: The server had an error." in reply.fault.evidence


@pytest.mark.parametrize(
    ("item", "says_what_to_do"),
    [
        (wrong_key("a-key"), "Set OPENAI_API_KEY"),
        (unknown_model("gpt-mock"), "Check the model's name and the base URL (--base-url)"),
        (bad_request("max_output_tokens: below the minimum"), "Check the model, the settings sent with it"),
        (spent(), "Check the credit and the limits"),
        (Late(failure=spent()), "Check the credit and the limits"),
    ],
    ids=["401", "404", "400", "no credit", "late no credit"],
)
def test_a_refusal_that_every_conversation_would_meet_stops_the_run(item: Item, says_what_to_do: str) -> None:
    with pytest.raises(EndpointError, match=r"^127\.0\.0\.1:\d+ answered 4\d\d: ") as caught:
        ask(item)
    assert says_what_to_do in str(caught.value)
    assert "gpt-mock" in str(caught.value)


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ({"status": "in_progress", "output": []}, "its status is 'in_progress'"),
        ({"status": "completed"}, "missing required field `output`"),
    ],
)
def test_what_is_no_finished_response_is_no_reply(body: object, told: str) -> None:
    with pytest.raises(msgspec.ValidationError, match=told):
        read(json.dumps(body).encode(), prefix="call-1")


def test_a_response_that_is_incomplete_for_a_reason_not_known_is_cut() -> None:
    part = {"type": "output_text", "text": "Half"}
    body = {
        "status": "incomplete",
        "incomplete_details": {"reason": "steered"},
        "output": [{"type": "message", "content": [part]}, {"type": "web_search_call", "status": "completed"}],
    }
    reply = read(json.dumps(body).encode(), prefix="call-1")
    assert (reply.content, fault_of(reply)) == ("Half", ("length_cut", "agent"))


def test_a_planted_key_is_seen_nowhere() -> None:
    seen: list[str] = []
    echo = f"you sent {KEY}"
    for item in (says(echo), bad_request(echo), server_error(), Late(failure=bad_request(echo))):
        try:
            reply, _ = ask(item, settings=Settings(shared=True, retries=0))
        except EndpointError as exc:
            seen += [str(exc), repr(exc.__cause__), repr(exc.__context__)]
        else:
            seen.append(msgspec.json.encode(reply).decode())
    seen.append(repr(OpenAIResponsesAgent("m", settings=Settings(base_url="http://127.0.0.1/v1"), api_key=KEY)))
    assert not [text for text in seen if KEY in text]
    assert "you sent ***" in seen[0]
    assert "you sent ***" in seen[1]
