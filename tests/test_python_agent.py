"""An agent in Python: whatever kind of function it is, it keeps neither the others nor the end waiting."""

import asyncio
import contextvars
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from cases import scenario, step
from endpoint_case import BRIEF, HELLO

from hardcalls.agents.python import PythonAgent, PythonSettings, ReplyingAgent, python_agent, source_of
from hardcalls.customers import customer_of
from hardcalls.errors import ConfigError, CrashError
from hardcalls.replay import replay
from hardcalls.talk import Reply
from hardcalls.transcript import Handoff, Usage

PLACE = contextvars.ContextVar("PLACE", default="nowhere")
QUICK = PythonSettings(timeout=0.2)


class Bot:
    def __init__(self) -> None:
        self.closed = False

    async def reply(self, messages, brief):
        del messages, brief
        await asyncio.sleep(5)

    async def aclose(self):
        self.closed = True


def agent(function, **settings):
    return PythonAgent(function, spec="mine", settings=PythonSettings(**settings))


def play(asked):
    subject = scenario("s-1", steps=[step("one")])
    return asyncio.run(replay(subject, asked, customer=customer_of(subject), world=None, name="bot", suite="t", trial=0))


def ask(asked):
    return asyncio.run(asked.reply(HELLO, BRIEF))


def test_functions_that_block_run_beside_each_other():
    async def play():
        # Nobody passes before all five are there: one after another, none ever would.
        together = threading.Barrier(5, timeout=20)
        slow = agent(lambda _: f"{threading.current_thread().name} {together.wait()}")
        return await asyncio.gather(*(slow.reply(HELLO, BRIEF) for _ in range(5)))

    assert sorted(r.content for r in asyncio.run(play())) == [f"agent {n}" for n in range(5)]


def test_a_function_sees_the_context_of_whoever_asks():
    PLACE.set("here")
    assert ask(agent(lambda _: PLACE.get())).content == "here"


@pytest.mark.parametrize(
    "made", [lambda: agent(lambda _: time.sleep(3), timeout=0.2), lambda: ReplyingAgent(Bot(), settings=QUICK)]
)
def test_a_reply_that_does_not_come_is_the_bots_failure(made):
    began = time.monotonic()
    reply = ask(made())
    assert (reply.fault.kind, reply.fault.blame, reply.fault.evidence) == (
        "bot_timeout",
        "agent",
        "the bot gave no answer within 0.2 s",
    )
    assert time.monotonic() - began < 2


def test_a_function_that_never_returns_does_not_keep_the_program_from_ending():
    code = (
        "import asyncio, time\n"
        "from endpoint_case import BRIEF, HELLO\n"
        "from hardcalls.agents.python import PythonAgent, PythonSettings\n"
        "hung = PythonAgent(lambda _: time.sleep(60), spec='mine', settings=PythonSettings(timeout=0.1))\n"
        "print(asyncio.run(hung.reply(HELLO, BRIEF)).fault.kind)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=Path(__file__).parent, capture_output=True, text=True, check=True, timeout=20
    )
    assert (done.stdout, done.stderr) == ("bot_timeout\n", "")


def test_a_function_that_returns_too_late_troubles_nobody():
    code = (
        "import asyncio, time\n"
        "from endpoint_case import BRIEF, HELLO\n"
        "from hardcalls.agents.python import PythonAgent, PythonSettings\n"
        "late = PythonAgent(lambda _: time.sleep(0.3), spec='mine', settings=PythonSettings(timeout=0.1))\n"
        "asyncio.run(late.reply(HELLO, BRIEF))\n"
        "time.sleep(0.5)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=Path(__file__).parent, capture_output=True, text=True, check=True, timeout=20
    )
    assert (done.stdout, done.stderr) == ("", "")


@pytest.mark.parametrize("raised", [ValueError("broken"), TimeoutError("its own"), SystemExit(3), KeyError("x")])
def test_what_a_function_raises_is_raised_where_it_is_asked(raised):
    def breaks(_):
        raise raised

    async def breaks_later(_):
        raise raised

    async def play(function):
        with pytest.raises(type(raised)) as seen:
            await agent(function).reply(HELLO, BRIEF)
        return seen.value

    assert asyncio.run(play(breaks)) is raised
    assert asyncio.run(play(breaks_later)) is raised


def test_a_plain_function_may_return_what_has_to_be_awaited():
    async def words():
        return "Hi"

    assert ask(agent(lambda _: words())).content == "Hi"


def test_a_callable_object_that_is_async_stays_in_the_loop():
    class Caller:
        async def __call__(self, messages):
            del messages
            return threading.current_thread().name

    assert ask(agent(Caller())).content == threading.main_thread().name


def test_a_bot_may_say_what_it_used():
    used = Usage(calls=2, input_tokens=10, output_tokens=4, cost=0.5)
    assert ask(agent(lambda _: Reply(content="Hi", usage=used))).usage == used


def test_a_phrase_stands_for_a_handoff_of_a_bot_that_only_talks():
    talker = agent(lambda messages: f"I pass you on. {len(messages)}", handoff_phrase=r"\bpass you on\b")
    assert ask(talker).handoff == Handoff(kind="executed", turn=0, via="text")
    signal = Handoff(kind="offered", turn=0, via="signal")
    own = agent(lambda _: Reply(content="I pass you on.", handoff=signal), handoff_phrase="pass you on")
    assert ask(own).handoff == signal
    with pytest.raises(ConfigError, match=r"handoff_phrase '\(' is no regular expression"):
        agent(lambda _: "", handoff_phrase="(")


def test_an_object_is_closed_with_its_own_aclose():
    bot = Bot()
    asyncio.run(ReplyingAgent(bot).aclose())
    assert bot.closed
    asyncio.run(ReplyingAgent(object()).aclose())


def test_the_source_of_an_agent_is_told_by_what_its_file_holds(tmp_path, monkeypatch):
    monkeypatch.syspath_prepend(tmp_path)
    (tmp_path / "told_bot.py").write_text("def bot(messages): return 'a'\n", encoding="utf-8")
    python_agent("told_bot:bot")
    before = source_of("told_bot:bot")
    (tmp_path / "told_bot.py").write_text("def bot(messages): return 'b'\n", encoding="utf-8")
    assert len(before) == 16
    assert source_of("told_bot:bot") != before
    assert source_of("nowhere_at_all:bot") == ""


class Own(BaseException):
    """Of a library that keeps its errors to itself."""


@pytest.mark.parametrize("raised", [KeyboardInterrupt(), Own("x")])
@pytest.mark.parametrize("later", [True, False], ids=["async", "plain"])
def test_a_bot_cannot_pass_for_somebody_who_pressed_ctrl_c(raised, later):
    def breaks(_):
        raise raised

    async def breaks_later(_):
        raise raised

    with pytest.raises(CrashError, match=rf"the agent 'bot' raised RuntimeError: {type(raised).__name__}: {raised} \(in turn 1"):
        play(agent(breaks_later if later else breaks))


@pytest.mark.parametrize(
    "usage", [{"input_tokens": 10**30}, {"output_tokens": -5}, {"calls": -1}, {"cost": -0.5}, {"seconds": 1e300}]
)
def test_counts_that_cannot_be_are_no_reply(usage):
    told = Reply(content="Hi", usage=Usage(**usage))
    with pytest.raises(CrashError, match=r"answered with what is no hardcalls.Reply: .* - at `\$.usage"):
        play(agent(lambda _: told))
