import asyncio
import json
import time
import urllib.error
import urllib.request

import msgspec
import pytest
from endpoint import MockEndpoint
from endpoint_case import BRIEF, CONVERSATION, HELLO
from endpoint_form import says
from parts import missing

from hardcalls.agents.anthropic import AnthropicAgent
from hardcalls.agents.openai import OpenAIAgent
from hardcalls.endpoints.address import host_of, is_loopback, is_provider
from hardcalls.endpoints.evidence import telling
from hardcalls.endpoints.question import settled
from hardcalls.endpoints.secret import Secrets
from hardcalls.endpoints.settings import Settings, filled_in
from hardcalls.errors import ConfigError, EndpointError
from hardcalls.transcript import Message

KEY = "sk-planted-0123456789abcdef"


@pytest.mark.parametrize(
    ("url", "host", "loopback", "provider"),
    [
        ("https://api.openai.com/v1", "api.openai.com", False, True),
        ("https://care.openai.azure.com/openai/v1", "care.openai.azure.com", False, True),
        ("https://api.openai.com.example.org/v1", "api.openai.com.example.org", False, False),
        ("http://user:word@127.0.0.1:8080/v1?key=1", "127.0.0.1:8080", True, False),
        ("http://localhost:8080", "localhost:8080", True, False),
        ("http://[::1]:8080", "::1:8080", True, False),
        ("https://bot.example.org", "bot.example.org", False, False),
    ],
)
def test_what_matters_of_an_address_is_told_apart(url: str, host: str, loopback: bool, provider: bool) -> None:  # noqa: FBT001  (a row of the table)
    assert (host_of(url), is_loopback(url), is_provider(url)) == (host, loopback, provider)


def test_of_an_answers_headers_those_are_kept_that_say_when_to_come_back() -> None:
    sent = {
        b"Retry-After-Ms": b"10",
        b"X-RateLimit-Remaining-Tokens": b"900",
        b"anthropic-ratelimit-requests-reset": b"2026-03-14T08:30:10Z",
        b"X-Request-Id": b"req_1",
        b"Set-Cookie": b"session=1",
    }
    assert telling(list(sent.items())) == {
        "retry-after-ms": "10",
        "x-ratelimit-remaining-tokens": "900",
        "anthropic-ratelimit-requests-reset": "2026-03-14T08:30:10Z",
    }


def test_settings_show_nothing_secret_and_keep_the_rest() -> None:
    settings = Settings(
        base_url="https://me:planted-word@bot.example.org/v1?key=planted-key",
        max_tokens=200,
        headers={"Authorization": "Bearer planted-token", "X-Api-Key": "${TEAM_KEY}", "X-Team": "care"},
        params={"top_p": 0.5, "routes": [{"api_key": "planted-too"}]},
    )
    assert settings.shown == {
        "base_url": "https://bot.example.org/v1",
        "max_tokens": 200,
        "headers": {"Authorization": "***", "X-Api-Key": "${TEAM_KEY}", "X-Team": "care"},
        "params": {"top_p": 0.5, "routes": [{"api_key": "***"}]},
    }
    assert "planted" not in repr(settings)
    assert filled_in(settings.headers, {"TEAM_KEY": "k"}, where="headers")["X-Api-Key"] == "k"


def test_secrets_are_taken_out_longest_first_and_words_are_left_alone() -> None:
    secrets = Secrets(["planted-key", "planted-key-2", "none", None, ""])
    assert secrets.out_of_bytes(b"planted-key-2 and planted-key and none") == b"*** and *** and none"
    assert repr(secrets) == "Secrets(2)"


def test_every_call_is_answered_and_every_answer_has_a_call() -> None:
    stray = Message(role="tool", content="nobody asked", tool_call_id="call_9")
    done = settled((*CONVERSATION, stray))
    assert stray not in done
    calls = [c.id for m in done for c in m.tool_calls]
    assert calls == [m.tool_call_id for m in done if m.role == "tool"]
    assert settled(done) == done


def test_the_mock_endpoint_serves_other_processes_from_a_thread() -> None:
    with MockEndpoint([says("Hi.")]) as endpoint:
        body = json.dumps({"model": "m", "messages": [{"role": "user", "content": "Hello"}]}).encode()
        url = endpoint.openai_url + "/chat/completions"
        started = time.monotonic()
        request = urllib.request.Request(url, data=body, headers={"Authorization": "Bearer k", "Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=5) as answer:
            assert json.load(answer)["choices"][0]["message"]["content"] == "Hi."
        assert time.monotonic() - started < 5
        with pytest.raises(urllib.error.HTTPError, match="401") as refused:
            urllib.request.urlopen(urllib.request.Request(url, data=body), timeout=5)
        refused.value.close()
    assert [r.protocol for r in endpoint.requests] == ["openai", "openai"]
    assert msgspec.json.encode(endpoint.requests[0].body) == msgspec.json.encode(json.loads(body))


@pytest.mark.parametrize(("ci", "outcome"), [("", pytest.skip.Exception), ("true", pytest.fail.Exception)])
def test_a_missing_part_is_skipped_at_home_and_fails_in_ci(
    ci: str, outcome: type[BaseException], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CI", ci)
    with pytest.raises(outcome, match="Chromium is missing"):
        missing("Chromium")


def test_a_connection_that_was_idle_for_a_while_is_given_up_before_a_server_would_close_it() -> None:
    async def peers(kind: type[OpenAIAgent | AnthropicAgent]) -> list[object]:
        async with MockEndpoint(lambda _: says("Hi.")) as endpoint:
            url = endpoint.openai_url if kind is OpenAIAgent else endpoint.anthropic_url
            async with kind("m", settings=Settings(base_url=url), api_key=KEY) as agent:
                for idle in (0.0, 1.7, 0.0):
                    await agent.reply(HELLO, BRIEF)
                    await asyncio.sleep(idle)
            return endpoint.peers

    async def both() -> list[list[object]]:
        return await asyncio.gather(peers(OpenAIAgent), peers(AnthropicAgent))

    for first, again, after in asyncio.run(both()):
        assert first == again != after


@pytest.mark.parametrize("base_url", ["localhost:8080", "ftp://example.org", "http://[broken", "http://"])
def test_a_base_url_that_is_none_says_so_at_once(base_url: str) -> None:
    with pytest.raises(EndpointError, match="--base-url"):
        OpenAIAgent("m", settings=Settings(base_url=base_url), api_key=KEY)


@pytest.mark.parametrize(
    ("scheme", "key", "says_what_to_do"),
    [("https", KEY, "begins with http:// or https://"), ("http", "two\nlines-of-a-key", "OPENAI_API_KEY for characters")],
)
def test_a_request_that_cannot_be_sent_says_why(scheme: str, key: str, says_what_to_do: str) -> None:
    async def asking() -> None:
        async with MockEndpoint([]) as endpoint:
            settings = Settings(base_url=endpoint.openai_url.replace("http", scheme, 1))
            async with OpenAIAgent("m", settings=settings, api_key=key) as agent:
                await agent.reply(HELLO, BRIEF)

    with pytest.raises(EndpointError, match=says_what_to_do) as caught:
        asyncio.run(asking())
    assert "lines-of-a-key" not in str(caught.value)


def test_a_variable_that_is_not_set_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TEAM_TOKEN", raising=False)
    with pytest.raises(ConfigError, match=r"headers.X-Team: the environment variable TEAM_TOKEN is not set"):
        OpenAIAgent("m", settings=Settings(headers={"X-Team": "${TEAM_TOKEN}"}), api_key=KEY)
