"""The benchmarks' mock endpoint and how they judge; what they measure is measured by `make bench`, not here."""

import json
import os
import re
import subprocess
import sys
import urllib.error
import urllib.request
from collections import Counter
from http.client import RemoteDisconnected
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
CHAT = {"model": "mock", "messages": [{"role": "system", "content": "Be kind."}, {"role": "user", "content": "Hello"}], "seed": 7}
MESSAGES = {"model": "mock", "max_tokens": 10, "messages": [{"role": "user", "content": [{"type": "text", "text": "Hello"}]}]}
WORDS = "Thank you for telling me. I can see payment ###### on your account, and I will look at what happened with it now."


@pytest.fixture
def mock(request):
    """The address of a mock endpoint in a process of its own, with the flags that the test names."""
    flags = getattr(request, "param", ())
    process = subprocess.Popen(
        [sys.executable, "-m", "benchmarks.mock_endpoint", "--latency", "1ms", *flags], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    yield process.stdout.readline().strip()
    process.terminate()
    process.wait()
    process.stdout.close()


def ask(url, body, path="/v1/chat/completions"):
    """The status and the bytes of an answer."""
    data = None if body is None else body if isinstance(body, bytes) else json.dumps(body).encode()
    try:
        with urllib.request.urlopen(urllib.request.Request(url + path, data=data), timeout=10) as answer:
            return answer.status, answer.read()
    except urllib.error.HTTPError as exc:
        with exc:
            return exc.code, exc.read()


def test_both_protocols_are_answered_and_counted(mock):
    _, chat = ask(mock, CHAT)
    _, messages = ask(mock, MESSAGES, "/v1/messages")
    ask(mock, CHAT | {"model": "judge"})
    stats = json.loads(ask(mock, None, "/stats")[1])
    said = json.loads(chat)["choices"][0]["message"]["content"], json.loads(messages)["content"][0]["text"]
    assert [re.sub(r"\d{6}", "######", text) for text in said] == [WORDS, WORDS]
    assert said[0] != said[1], "no two conversations are told the same"
    assert stats["requests"] == {"chat": 2, "messages": 1, "agent": 2, "judge": 1}
    assert stats["conversations"] == {
        "7/Hello": {"agent": {"1": 1}, "judge": {"1": 1}},
        "/Hello": {"agent": {"1": 1}, "judge": {}},
    }


@pytest.mark.parametrize(
    ("path", "body", "why"),
    [
        ("/v1/chat/completions", b"{", "Input data was truncated"),
        ("/v1/chat/completions", {"model": "mock", "messages": []}, "no message is the user's"),
        (
            "/v1/chat/completions",
            CHAT | {"messages": [*CHAT["messages"], {"role": "assistant", "content": "Hi"}]},
            "the last message",
        ),
        ("/v1/chat/completions", CHAT | {"stream": True}, "does not stream"),
        ("/v1/messages", {k: v for k, v in MESSAGES.items() if k != "max_tokens"}, "missing required field `max_tokens`"),
        ("/v1/messages", MESSAGES | {"messages": MESSAGES["messages"] * 2}, "user and assistant must alternate"),
    ],
)
def test_a_request_that_is_not_well_formed_is_refused_and_counted(mock, path, body, why):
    status, answer = ask(mock, body, path)
    assert (status, why in json.loads(answer)["error"]["message"]) == (400, True)
    assert why in json.loads(ask(mock, None, "/stats")[1])["malformed"][0]


@pytest.mark.parametrize(
    ("mock", "status", "body"),
    [
        (("--faults", "429=1"), 429, b"Rate limit reached"),
        (("--faults", "500=1"), 500, b"The server had an error"),
        (("--faults", "blank=1"), 200, b""),
        (("--faults", "empty=1"), 200, b'"content": ""'),
        (("--faults", "oversized=1"), 200, b"very very very"),
    ],
    indirect=["mock"],
)
def test_a_planned_fault_comes_as_an_answer(mock, status, body):
    got, answer = ask(mock, CHAT)
    assert (got, body in answer) == (status, True)
    assert sum(json.loads(ask(mock, None, "/stats")[1])["faults"].values()) == 1


@pytest.mark.parametrize("mock", [("--faults", "truncated=1")], indirect=True)
def test_a_truncated_body_is_whole_for_http_and_no_json(mock):
    status, answer = ask(mock, CHAT)
    with pytest.raises(json.JSONDecodeError):
        json.loads(answer)
    assert status == 200


@pytest.mark.parametrize("mock", [("--faults", "reset=1")], indirect=True)
def test_a_reset_ends_the_connection_without_an_answer(mock):
    with pytest.raises((ConnectionResetError, RemoteDisconnected, urllib.error.URLError)):
        ask(mock, CHAT)


def test_the_same_requests_meet_the_same_faults_in_about_the_planned_share():
    code = (
        "from benchmarks.mock_faults import parse\n"
        "plan = parse('429=0.2,reset=0.1', seed=3)\n"
        "print(*(plan.fault(str(n), 'agent', 1, 1) or 'none' for n in range(2000)))"
    )
    one, two = (
        subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True).stdout for _ in range(2)
    )
    counted = Counter(one.split())
    assert one == two
    assert 340 < counted["429"] < 460
    assert 150 < counted["reset"] < 250


@pytest.mark.parametrize(
    ("flags", "why"),
    [
        (("--faults", "fire=1"), "there is no fault 'fire'"),
        (("--faults", "429"), "'429' is no fault with its rate"),
        (("--faults", "429=0.9,500=0.2"), "add up to at most 1"),
    ],
)
def test_a_plan_that_makes_no_sense_is_refused(flags, why):
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.mock_endpoint", *flags], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.returncode, why in done.stderr) == (2, True)


def test_a_missed_bar_fails_and_is_named():
    code = (
        "from benchmarks.bars import Outcome\n"
        "made = Outcome(title='t', told='', headers=('a',), rows=[('b',)], figures={'help.wall': 0.3, 'help.heavy': 0})\n"
        "print(made.missed, made.markdown)"
    )
    out = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert out.startswith("('help.wall',)")
    assert out.count("**missed**") == 1
    assert out.count("holds") == 1


def test_the_page_of_figures_names_every_workload_and_has_room_for_its_figures():
    page = (ROOT / "docs" / "performance.md").read_text(encoding="utf-8")
    wide = os.environ | {"COLUMNS": "1000"}
    usage = subprocess.check_output([sys.executable, "-m", "benchmarks", "--help"], cwd=ROOT, env=wide, text=True)
    workloads = usage.partition("any of ")[2].partition(" (default")[0].split(", ")
    assert [w for w in workloads if f"| `{w}` |" not in page] == []
    assert page.count("<!-- figures -->") == page.count("<!-- end of figures -->") == 1
