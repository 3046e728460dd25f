"""A team's own bot behind HTTP: what it is sent, how it is heard, and whose failure what is."""

import asyncio
import json

import pytest
from aiohttp import web
from endpoint_case import BRIEF, CONVERSATION, HELLO
from http_bot import TEMPLATE, HttpBot, Request, hangs, says

from hardcalls.agents.http import HttpAgent, read_template
from hardcalls.endpoints.cache import Cache
from hardcalls.endpoints.traffic import Traffic
from hardcalls.errors import EndpointError, UsageError
from hardcalls.talk import Reply
from hardcalls.transcript import Handoff, Message, Usage

SECRET = "sk-planted-for-the-bot"
OPENING = """
[open]
url = "{url}/sessions"
body = {{language = "{{{{language}}}}"}}
session = "$.id"
"""


@pytest.fixture(autouse=True)
def token(monkeypatch):
    monkeypatch.setenv("DESK_TOKEN", SECRET)


def ask(folder, answer, *conversations, text=TEMPLATE, traffic=None):
    """The replies to some conversations, one after another, and what the bot was sent."""

    async def play() -> tuple[list[Reply], list[Request]]:
        async with HttpBot(answer) as bot:
            agent = HttpAgent(read_template(bot.template(folder, text)), file="bot.toml", traffic=traffic)
            try:
                return [await agent.reply(c, BRIEF) for c in conversations or (HELLO,)], bot.requests
            finally:
                await agent.aclose()

    return asyncio.run(play())


def test_the_customers_words_go_out_and_the_bots_words_come_back(tmp_path):
    [reply], [sent] = ask(tmp_path, lambda _: says("Let me see.", "One moment.", used={"in": 12, "out": 3}))
    assert reply.content == "Let me see.\nOne moment."
    assert (reply.usage.input_tokens, reply.usage.output_tokens, reply.usage.calls) == (12, 3, 1)
    assert (reply.fault, reply.handoff) == (None, None)
    assert (sent.path, sent.headers["x-desk"], sent.body["text"]) == ("/chat", f"Bearer {SECRET}", "I was charged twice.")
    assert sent.body["session"].startswith("c0ffee-")


def test_every_placeholder_stands_for_what_the_table_says(tmp_path):
    body = {n: f"{{{{{n}}}}}" for n in ("message", "messages", "policy", "language", "now", "seed", "turn")}
    body["mixed"] = "{{language}} {{turn}} {{ now }}"
    template = (
        "url = \"{url}/talk/{{{{conversation}}}}/to?at={{{{now}}}}\"\nbody = '''BODY'''\n[headers]\nX-Turn = \"{{{{turn}}}}\"\n"
        '[reply]\ntext = "$.messages[*].text"\n'
    ).replace("BODY", json.dumps(body).replace("{", "{{").replace("}", "}}"))
    _, [sent] = ask(tmp_path, lambda _: says("Yes."), CONVERSATION, text=template)
    assert sent.path.startswith("/talk/c0ffee-")
    assert sent.path.endswith("to?at=2026-03-14T09:30:00%2B01:00")
    assert sent.headers["x-turn"] == "4"
    messages = sent.body.pop("messages")
    assert [m["role"] for m in messages] == [m.role for m in CONVERSATION]
    assert messages[2]["tool_calls"][0]["function"] == {"name": "find_order", "arguments": '{"number": "A-1"}'}
    assert sent.body == {
        "message": "Är någon där?",
        "policy": BRIEF.charter.policy,
        "language": "en",
        "now": BRIEF.now,
        "seed": 4711,
        "turn": 4,
        "mixed": f"en 4 {BRIEF.now}",
    }


def test_what_a_customer_writes_is_never_filled_in(tmp_path):
    text = '{{policy}} ${DESK_TOKEN} "\\\n'
    _, [sent] = ask(tmp_path, lambda _: says("Yes."), (Message(role="user", content=text),))
    assert sent.body["text"] == text


def test_a_session_is_opened_once_a_conversation_and_again_when_it_is_played_once_more(tmp_path):
    numbers = iter(range(1, 9))

    def answer(request):
        return {"id": next(numbers)} if request.path == "/sessions" else says(f"heard in {request.body['session']}")

    later = (*HELLO, Message(role="assistant", content="Yes?"), Message(role="user", content="Well."))
    text = TEMPLATE.replace("{{{{conversation}}}}", "{{{{session}}}}") + OPENING
    replies, sent = ask(tmp_path, answer, HELLO, later, HELLO, later, text=text)
    assert [r.content for r in replies] == ["heard in 1", "heard in 1", "heard in 2", "heard in 2"]
    assert [r.path for r in sent] == ["/sessions", "/chat", "/chat", "/sessions", "/chat", "/chat"]
    assert sent[0].body == {"language": "en"}
    assert [r.usage.calls for r in replies] == [2, 1, 2, 1]


def test_a_conversation_that_is_played_once_more_has_another_name(tmp_path):
    later = (*HELLO, Message(role="assistant", content="Yes?"), Message(role="user", content="Well."))
    _, sent = ask(tmp_path, lambda _: says("Yes."), HELLO, later, HELLO)
    first, second, third = (r.body["session"] for r in sent)
    assert first == second != third


@pytest.mark.parametrize(
    ("more", "seen"),
    [
        ({"state": "handed_over"}, {}),
        ({"state": True, "to": {"queue": "fraud", "note": "Card stolen."}}, {"queue": "fraud", "summary": "Card stolen."}),
        ({"state": "bot"}, None),
        ({"state": 1}, None),
        ({}, None),
    ],
)
def test_the_signal_of_a_handoff_is_what_the_template_says(tmp_path, more, seen):
    [reply], _ = ask(tmp_path, lambda _: says("A colleague takes over.", **more))
    assert reply.handoff == (None if seen is None else Handoff(kind="executed", turn=0, via="signal", **seen))


@pytest.mark.parametrize(
    ("value", "is_one"), [("queue-1", True), (3, True), ("", False), (0, False), (None, False), (False, False)]
)
def test_without_values_any_sign_that_says_something_is_a_handoff(tmp_path, value, is_one):
    text = TEMPLATE.replace('values = ["handed_over", true]\n', "")
    [reply], _ = ask(tmp_path, lambda _: says("Well.", state=value), text=text)
    assert (reply.handoff is not None) is is_one


def test_a_handoff_may_come_without_words_and_a_phrase_may_stand_for_one(tmp_path):
    [silent], _ = ask(tmp_path, lambda _: {"state": "handed_over"})
    assert (silent.content, silent.handoff.via) == ("", "signal")
    text = "handoff_phrase = 'a colleague (takes|is taking) over'\n" + TEMPLATE
    [told], _ = ask(tmp_path, lambda _: says("Now A Colleague is taking over."), text=text)
    assert told.handoff == Handoff(kind="executed", turn=0, via="text")


@pytest.mark.parametrize(
    ("answer", "kind", "evidence"),
    [
        (lambda _: (500, {"error": "boom"}), "bot_error", "answered 500: boom"),
        (lambda _: (429, {"error": "slow down"}), "bot_error", "answered 429: slow down"),
        (lambda _: (422, {"detail": "no such text"}), "bot_error", "answered 422: no such text"),
        (lambda _: (504, {}), "bot_timeout", "answered 504"),
        (hangs, "bot_timeout", "gave no whole answer within 0.2 s"),
        (lambda _: {"problem": "the model is gone"}, "bot_error", "the bot reported: the model is gone"),
        (lambda _: {"problem": {"code": 7}}, "bot_error", 'the bot reported: {"code":7}'),
        (lambda _: {"answer": "Hi"}, "unreadable_reply", "`reply.text`, $.messages[*].text, finds nothing in it"),
        (lambda _: {"messages": [{"text": {"a": 1}}]}, "unreadable_reply", "finds an object and no text"),
        (lambda _: web.Response(text="<html>Sign in</html>"), "unreadable_reply", "it begins '<html>Sign in</html>'"),
        (lambda _: web.Response(body=b"\xff\xfe"), "unreadable_reply", "what is no reply"),
        (lambda _: web.Response(text='"' + "a" * 5_000_000 + '"'), "unreadable_reply", "at most 4,194,304 bytes are read"),
    ],
)
def test_what_goes_wrong_on_the_bots_side_is_its_own_failure(tmp_path, answer, kind, evidence):
    [reply], sent = ask(
        tmp_path, answer, text=TEMPLATE.replace("timeout = 5.0", "timeout = 0.2" if answer is hangs else "timeout = 5.0")
    )
    assert (reply.fault.kind, reply.fault.blame, len(sent)) == (kind, "agent", 2 if "429" in evidence else 1)
    assert evidence in reply.fault.evidence


def test_an_empty_reply_is_told_from_none(tmp_path):
    [reply], _ = ask(tmp_path, lambda _: {"messages": [{"text": None}]})
    assert (reply.fault, reply.content) == (None, "")


@pytest.mark.parametrize(("where", "kind"), [("http://127.0.0.1:9", "connection"), ("http://nowhere.invalid", "dns")])
def test_a_bot_that_cannot_be_reached_is_nobodys_failure_and_is_tried_again(tmp_path, where, kind):
    [reply], _ = ask(tmp_path, lambda _: says("Hi"), text=TEMPLATE.replace("{url}", where))
    assert (reply.fault.kind, reply.fault.blame, reply.usage.calls) == (kind, "infrastructure", 2)


@pytest.mark.parametrize(
    ("answer", "says_so"),
    [
        (lambda _: (404, {}), "answered 404. Check the `url`, the `method` and the `headers` in bot.toml."),
        (lambda _: (401, {"error": "who are you?"}), "answered 401: who are you?. Check the `url`"),
        (lambda _: web.Response(status=302, headers={"Location": "http://elsewhere.invalid/"}), "Write that address as the `url`"),
    ],
)
def test_a_template_that_never_worked_stops_the_run_and_says_where_to_look(tmp_path, answer, says_so):
    with pytest.raises(EndpointError) as raised:
        ask(tmp_path, answer)
    assert says_so in str(raised.value)


def test_a_refusal_after_the_first_success_is_the_bots_failure(tmp_path):
    answers = iter([says("Hi"), (404, {"error": "session gone"})])
    [_, reply], _ = ask(tmp_path, lambda _: next(answers), HELLO, HELLO)
    assert (reply.fault.kind, reply.fault.blame) == ("bot_error", "agent")


def test_a_bot_that_repeats_its_key_does_not_get_it_into_anything(tmp_path):
    def echo(request):
        return (500, {"error": request.headers["x-desk"]}) if len(request.body["text"]) > 25 else says(request.headers["x-desk"])

    replies, _ = ask(tmp_path, echo, HELLO, (Message(role="user", content="x" * 30),))
    assert replies[0].content == "Bearer ***"
    assert replies[1].fault.evidence.endswith("answered 500: Bearer ***")


def test_a_provider_that_many_share_is_asked_again(tmp_path):
    answers = iter([(503, {}), says("Hi")])
    [reply], _ = ask(tmp_path, lambda _: next(answers), text="shared = true\n" + TEMPLATE)
    assert (reply.content, reply.usage.calls) == ("Hi", 2)


def test_connections_are_kept_and_nothing_of_one_conversation_gets_into_another(tmp_path):
    ports = set()

    def answer(request):
        response = web.json_response(says("Hi"))
        response.set_cookie("session", request.body["session"])
        ports.add(request.headers.get("cookie"))
        return response

    ask(tmp_path, answer, HELLO, HELLO, HELLO)
    assert ports == {None}


def test_a_bot_that_only_reads_messages_can_be_replayed_and_one_with_sessions_cannot(tmp_path):
    stateless = TEMPLATE.replace('session = "{{{{conversation}}}}"\n', "")
    cache = Cache(tmp_path / "kept")
    [first, second], sent = ask(tmp_path, lambda _: says("Hi"), HELLO, HELLO, text=stateless, traffic=Traffic(cache=cache))
    assert (len(sent), first.content, second.content) == (1, "Hi", "Hi")
    assert second.usage == Usage(cache_hits=1, cost=0.0)
    _, sent = ask(tmp_path, lambda _: says("Hi"), HELLO, HELLO, traffic=Traffic(cache=cache))
    assert len(sent) == 2
    cache.close()
    offline = Cache(tmp_path / "kept", offline=True)
    with pytest.raises(UsageError, match="keeps conversations on its own side"):
        ask(tmp_path, lambda _: says("Hi"), traffic=Traffic(cache=offline))
    offline.close()
