"""What a server can do to us: send us elsewhere, answer without end, give our key back in disguise, and lie about its counts."""

import asyncio
import base64
import json
import tracemalloc

import msgspec
import pytest
from hostile_server import HostileServer, answer, bomb
from hypothesis import given
from hypothesis import strategies as st

from hardcalls.endpoints.anthropic import anthropic_endpoint
from hardcalls.endpoints.evidence import unreadable
from hardcalls.endpoints.openai import openai_endpoint
from hardcalls.endpoints.openai_responses import openai_responses_endpoint
from hardcalls.endpoints.question import Question
from hardcalls.endpoints.secret import Secrets, credentials
from hardcalls.endpoints.settings import Settings
from hardcalls.errors import EndpointError
from hardcalls.talk import Reply
from hardcalls.transcript import Message, Usage

KEY = "sk-planted/with+signs-12345"
MADE = {"openai": openai_endpoint, "responses": openai_responses_endpoint, "anthropic": anthropic_endpoint}
QUESTION = Question(system="Be kind.", messages=(Message(role="user", content="My woe is private."),), seed=1, trial=0)
COUNTS = '{"input_tokens": %s, "output_tokens": %s}'
WHOLE = {
    "openai": '{"choices": [{"message": {"content": "Hi"}}], "usage": {"prompt_tokens": %s, "completion_tokens": %s}}',
    "responses": '{"output": [{"type": "message", "content": [{"type": "output_text", "text": "Hi"}]}], "usage": ' + COUNTS + "}",
    "anthropic": '{"content": [{"type": "text", "text": "Hi"}], "usage": ' + COUNTS + "}",
}


def ask(kind: str, sent: bytes, *, endless: bytes = b"") -> Reply:
    async def asking() -> Reply:
        async with HostileServer(sent, endless=endless) as server:
            url = f"http://127.0.0.1:{server.port}" + ("" if kind == "anthropic" else "/v1")
            endpoint = MADE[kind]("model", settings=Settings(base_url=url, retries=0, timeout=10), api_key=KEY)
            try:
                return await endpoint.ask(QUESTION)
            finally:
                await endpoint.close()

    return asyncio.run(asking())


@pytest.mark.parametrize("kind", MADE)
@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "307 Temporary", "308 Permanent"])
def test_a_conversation_is_never_sent_on_to_another_address(kind, status):
    async def asking() -> list[tuple[str, bytes]]:
        async with HostileServer(answer(WHOLE[kind].encode())) as other:
            moved = answer(b"", status=status, headers=f"location: http://localhost:{other.port}/v1/elsewhere")
            with pytest.raises(EndpointError, match=r"It sends its visitors elsewhere: write that address as the base URL"):
                await asyncio.to_thread(ask, kind, moved)
            return other.requests

    assert asyncio.run(asking()) == []


@pytest.mark.parametrize("kind", MADE)
@pytest.mark.parametrize("status", ["200 OK", "500 Oh"])
def test_an_answer_that_unpacks_to_far_more_than_a_reply_is_not_read_to_its_end(kind, status):
    sent = bomb(120_000_000).replace(b"200 OK", status.encode())
    tracemalloc.start()
    reply = ask(kind, sent)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert reply.fault.kind == ("unreadable_reply" if status == "200 OK" else "bot_error")
    assert peak < 80_000_000


@pytest.mark.parametrize("kind", MADE)
@pytest.mark.parametrize("form", [b"application/json", b"text/event-stream"])
def test_an_answer_without_end_is_not_waited_for(kind, form):
    head = b"HTTP/1.1 200 OK\r\ncontent-type: " + form + b"\r\ntransfer-encoding: chunked\r\n\r\n"
    reply = ask(kind, head, endless=b"10000\r\n" + b" " * 65_536 + b"\r\n")
    assert (reply.fault.kind, reply.fault.blame) == ("unreadable_reply", "agent")
    assert "it is too long; at most 4,194,304 bytes are read" in reply.fault.evidence


def spelled(text: str) -> str:
    return "".join(f"\\u{ord(c):04x}" for c in text)


@pytest.mark.parametrize("kind", MADE)
@pytest.mark.parametrize("dress", [str, spelled, lambda text: text.replace("/", "\\/")], ids=["plain", "spelled out", "slashed"])
def test_a_key_that_is_given_back_in_another_spelling_is_seen_nowhere(kind, dress):
    body = (WHOLE[kind] % (1, 1)).replace("Hi", f"Hi, {dress(KEY)}!").encode()
    assert ask(kind, answer(body)).content == "Hi, ***!"
    error = f'{{"error": {{"message": "no {dress(KEY)}"}}}}'.encode()
    assert ask(kind, answer(error, status="500 Oh")).fault.evidence.endswith("answered 500: no ***")


@given(st.text(min_size=8).map(str.strip).filter(lambda t: len(t) >= 8), st.booleans())
def test_no_secret_that_is_text_outlives_any_way_to_write_json(secret, ascii_only):
    written = json.dumps({"said": f"it is {secret}."}, ensure_ascii=ascii_only).encode(errors="replace")
    assert secret not in msgspec.json.decode(Secrets({secret.encode(errors="replace").decode()}).out_of_bytes(written))["said"]


def test_a_user_in_a_url_is_known_as_it_is_sent_too():
    assert credentials("desk%40home", "pass%2Fword") == {
        *("desk%40home", "desk@home", "pass%2Fword", "pass/word"),
        base64.b64encode(b"desk@home:pass/word").decode(),
    }
    assert credentials(None, None) == set()


@pytest.mark.parametrize("kind", MADE)
@pytest.mark.parametrize("count", ["-1000000", "9" * 60, "1.5", '"12"', "true", "{}", "null"])
def test_a_count_that_cannot_be_one_is_not_known_and_spoils_no_reply(kind, count):
    reply = ask(kind, answer((WHOLE[kind] % (count, 7)).encode()))
    assert (reply.content, reply.fault) == ("Hi", None)
    assert reply.usage == Usage(calls=1, seconds=reply.usage.seconds, input_tokens=None, output_tokens=7)


def test_what_is_wrong_with_a_reply_is_told_in_one_line():
    assert (
        unreadable(b"{", "first\n  -> second\n", host="h").evidence
        == "h answered with what is no reply (first -> second); it begins '{'"
    )
