"""The conformance test of adapters: each planted fault is found by its own check, and honest agents pass."""

import asyncio
import itertools
import subprocess
import sys
from pathlib import Path

import pytest
from http_bot import HttpBot, says

from hardcalls.agents.builtin import BUILTIN
from hardcalls.agents.command import CommandAgent, CommandSettings
from hardcalls.agents.http import HttpAgent, read_template
from hardcalls.agents.python import PythonAgent
from hardcalls.cli import run_command
from hardcalls.conformance import examine, problems
from hardcalls.endpoints.http_template import Template
from hardcalls.errors import EndpointError
from hardcalls.fault import Fault
from hardcalls.talk import Reply
from hardcalls.tool import ToolCall
from hardcalls.transcript import Handoff, Usage

BOT = Path(__file__).with_name("command_bot.py")
STATELESS = 'url = "{url}/chat"\nbody = {{messages = "{{{{messages}}}}"}}\n[reply]\ntext = "$.messages[*].text"\n'


def said(messages):
    return [m.content for m in messages if m.role == "user"]


def honest(messages):
    """Repeats the code word that it was told, if the customer has told it one."""
    told = [w.strip(",.") for text in said(messages) for w in text.split("code word is ")[1:]]
    return f"You told me: {told[0][:40]}" if told else "How can I help?"


class Planted:
    """An agent with one fault, over an honest one."""

    async def reply(self, messages, brief):
        del brief
        return Reply(content=honest(messages), usage=Usage(calls=1, input_tokens=1, output_tokens=1))


class Silent(Planted):
    async def reply(self, messages, brief):
        del messages, brief
        return Reply()


class SharesState(Planted):
    last = ""

    async def reply(self, messages, brief):
        del brief
        before, SharesState.last = SharesState.last, messages[-1].content
        return Reply(content=f"Before that I heard: {before}")


class Forgets(Planted):
    async def reply(self, messages, brief):
        del brief
        return Reply(content=honest(messages[-1:]))


class GoesOn(Planted):
    """Keeps conversations by their id for ever."""

    def __init__(self):
        self.known = {}

    async def reply(self, messages, brief):
        heard = self.known.setdefault(brief.conversation, [])
        heard += said(messages)[-1:]
        return Reply(content=" / ".join(heard))


class BreaksOnTools(Planted):
    async def reply(self, messages, brief):
        if messages[-1].role == "tool" and not messages[-1].ok:
            return Reply(fault=Fault(kind="bot_error", evidence="no idea what this is"))
        return await super().reply(messages, brief)


class BreaksOnText(Planted):
    async def reply(self, messages, brief):
        if not messages[-1].content.isascii():
            return Reply(fault=Fault(kind="bot_error", evidence="ascii only"))
        return await super().reply(messages, brief)


class BreaksOnLength(Planted):
    kind = "bot_error"

    async def reply(self, messages, brief):
        if len(messages[-1].content) > 10_000:
            return Reply(fault=Fault(kind=self.kind, evidence="too long"))
        return await super().reply(messages, brief)


class Overflows(BreaksOnLength):
    kind = "context_overflow"


class BreaksOnNothing(Planted):
    async def reply(self, messages, brief):
        return await super().reply(messages, brief) if messages[-1].content else Reply()


class WantsTurns(Planted):
    async def reply(self, messages, brief):
        if [m.role for m in messages[-2:]] == ["user", "user"]:
            return Reply(fault=Fault(kind="bot_error", evidence="roles have to alternate"))
        return await super().reply(messages, brief)


class Grabs(Planted):
    async def reply(self, messages, brief):
        reply = await super().reply(messages, brief)
        if isinstance(messages, list):
            del messages[0]
        return reply


class Scribbles(Planted):
    async def reply(self, messages, brief):
        brief.charter.tools[0].parameters["required"] = ["everything"]
        return await super().reply(messages, brief)


class OneAtATime(Planted):
    def __init__(self):
        self.busy = 0

    async def reply(self, messages, brief):
        self.busy += 1
        try:
            await asyncio.sleep(0.01)
            if self.busy > 4:
                return Reply(fault=Fault(kind="bot_error", evidence="too busy"))
            return await super().reply(messages, brief)
        finally:
            self.busy -= 1


class MixesUp(Planted):
    """Keeps the conversation it is at in one place, which only several at once show."""

    async def reply(self, messages, brief):
        del brief
        self.now = messages
        await asyncio.sleep(0.01)
        return Reply(content=honest(self.now))


class WillNotStop(Planted):
    async def reply(self, messages, brief):
        try:
            await asyncio.sleep(0.02)
        except asyncio.CancelledError:
            return Reply(content="I go on.")
        return await super().reply(messages, brief)


class StaysBroken(Planted):
    """After a reply that was cancelled it never answers well again."""

    broken = False

    async def reply(self, messages, brief):
        was, self.broken = self.broken, True
        await asyncio.sleep(0.06)
        self.broken = was
        return Reply() if was else await super().reply(messages, brief)


class Raises(Planted):
    async def reply(self, messages, brief):
        if "last bill" in messages[-1].content:
            raise ValueError("no bills here")
        return await super().reply(messages, brief)


class Returns(Planted):
    async def reply(self, messages, brief):
        del messages, brief
        return "Hi"


class LeavesATask(Planted):
    task = None

    async def reply(self, messages, brief):
        self.task = self.task or asyncio.create_task(asyncio.sleep(60), name="background")
        return await super().reply(messages, brief)


STARTED: list[subprocess.Popen[bytes]] = []


def start_once():
    if not STARTED:
        STARTED.append(subprocess.Popen([sys.executable, "-c", "import time; time.sleep(20)"]))


class LeavesAProcess(Planted):
    async def reply(self, messages, brief):
        start_once()
        return await super().reply(messages, brief)


@pytest.fixture(autouse=True)
def no_process_is_left():
    yield
    for process in STARTED:
        process.kill()
        process.wait()
    STARTED.clear()


@pytest.mark.parametrize(
    ("agent", "found"),
    [
        (Silent, "answers: empty_reply"),
        (SharesState, "keeps conversations apart: what one customer said was told to another"),
        (GoesOn, "begins anew: a conversation that is played once more goes on where it ended"),
        (BreaksOnTools, "takes tool results: after a tool's failure: bot_error: no idea what this is"),
        (BreaksOnText, "takes any text: right to left: bot_error: ascii only; customers write like this"),
        (BreaksOnLength, "takes long messages: bot_error: too long; one message had 100,000 characters"),
        (BreaksOnNothing, "takes an empty message: empty_reply"),
        (WantsTurns, "takes two messages in a row: bot_error: roles have to alternate"),
        (Grabs, "leaves what it is given alone: the messages or the brief were not what they had been"),
        (Scribbles, "leaves what it is given alone: the messages or the brief were not what they had been"),
        (OneAtATime, "answers several at once: 8 conversations at once: bot_error: too busy"),
        (MixesUp, "answers several at once: 8 of 8 conversations at once were told another's words"),
        (WillNotStop, "can be cancelled: it goes on after it was cancelled"),
        (StaysBroken, "can be cancelled: empty_reply"),
        (Raises, "faults, not exceptions: 1 replies raised, the first ValueError: no bills here"),
        (Returns, "faults, not exceptions: "),
        (LeavesATask, "leaves nothing behind: still there after it was closed: the task background"),
        (LeavesAProcess, "leaves nothing behind: still there after it was closed: the process "),
    ],
)
def test_a_planted_fault_is_found_by_its_own_check(agent, found):
    assert [p for p in problems(agent()) if p.startswith(found)] != []


def test_an_honest_agent_has_no_problem():
    assert problems(Planted()) == []
    assert problems(honest) == []


def outcomes(agent):
    return {f.check: f.outcome for f in asyncio.run(examine(agent))}


def test_what_may_be_on_purpose_is_a_warning():
    warned = [outcomes(a()) for a in (Forgets, Overflows, Planted)]
    assert [w["remembers a conversation"] for w in warned] == ["warned", "passed", "passed"]
    assert [w["takes long messages"] for w in warned] == ["passed", "warned", "passed"]
    assert [w["counts what it uses"] for w in warned] == ["warned", "passed", "passed"]
    assert [w["shows its handoff"] for w in warned] == ["warned"] * 3


@pytest.mark.parametrize(
    ("reply", "seen"),
    [
        (
            Reply(tool_calls=(ToolCall(id="x", name="transfer_to_human", arguments="{}"),)),
            "seen: the world's tool, transfer_to_human",
        ),
        (Reply(handoff=Handoff(kind="executed", turn=0, via="signal")), "seen: its own signal (executed)"),
        (Reply(handoff=Handoff(kind="executed", turn=0, via="text")), "seen: its phrase (executed)"),
    ],
)
def test_a_handoff_that_is_seen_is_named(reply, seen):
    numbers = itertools.count()

    class Over:
        async def reply(self, messages, brief):
            del brief
            human = "human" in messages[-1].content and next(numbers) == 0
            return reply if human else Reply(content="Hi")

    found = asyncio.run(examine(Over()))
    assert next(f.told for f in found if f.check == "shows its handoff") == seen


def test_an_agent_that_cannot_be_asked_at_all_is_not_asked_further():
    class Refused:
        async def reply(self, *_):
            raise EndpointError("no key")

    found = asyncio.run(examine(Refused()))
    assert [(f.check, f.told) for f in found] == [
        ("answers", "raised: no key; see what it needs to be reached and started"),
        ("the rest", "not tried: nothing can be asked"),
    ]


def test_a_built_in_agent_passes():
    assert problems(BUILTIN["hybrid"]) == []


def test_a_command_passes_and_leaves_no_process():
    words = (sys.executable, str(BOT), "hands-over")
    assert problems(CommandAgent(words, CommandSettings())) == []


@pytest.mark.parametrize("kind", ["messages", "sessions", "one session for all"])
def test_a_bot_behind_http_passes_unless_its_template_mixes_sessions_up(tmp_path, kind):
    heard: dict[str, list[str]] = {}

    def answer(request):
        if "messages" in request.body:
            texts = [m["content"] for m in request.body["messages"] if m["role"] == "user"]
        else:
            texts = heard.setdefault(request.body["session"], [])
            texts.append(request.body["text"])
        return says("You wrote: " + " / ".join(t[:80] for t in texts))

    async def play():
        async with HttpBot(answer) as bot:
            agent = HttpAgent(template_of(bot), file="bot.toml")
            return await examine(agent, close=agent.aclose)

    def template_of(bot) -> Template:
        if kind == "messages":
            return read_template(bot.template(tmp_path, STATELESS))
        session = "{{{{conversation}}}}" if kind == "sessions" else "{{{{language}}}}"
        body = f'body = {{{{session = "{session}", text = "{{{{{{{{message}}}}}}}}"}}}}'
        return read_template(bot.template(tmp_path, STATELESS.replace('body = {{messages = "{{{{messages}}}}"}}', body)))

    failed = [f.check for f in asyncio.run(play()) if f.outcome == "failed"]
    mixed = ["keeps conversations apart", "begins anew", "answers several at once"]
    assert failed == (mixed if kind == "one session for all" else [])


def test_a_function_that_takes_its_time_is_not_waited_for_for_ever():
    async def never(_):
        await asyncio.sleep(60)

    [first, *_] = problems(PythonAgent(never, spec="never"), seconds=0.05)
    assert first == "answers: bot_timeout: no answer within 0.05 s; see what it needs to be reached and started"


def good(_):
    return "Hi"


def bad(_):
    return 1


def test_the_command_line_says_what_was_found(capsys):
    assert run_command(["conformance", "mine=python:test_conformance:good"]) == 0
    assert capsys.readouterr().out.endswith("mine: nothing failed in 16 checks\n")
    assert run_command(["conformance", "mine=python:test_conformance:bad"]) == 1
    told = " ".join(capsys.readouterr().out.split())
    assert "test_conformance:bad returned int; return a text or a hardcalls.Reply" in told
