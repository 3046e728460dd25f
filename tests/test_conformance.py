"""The conformance test of adapters: each planted fault is found by its own check, and honest agents pass."""

import asyncio
import itertools
import sys
from pathlib import Path

import planted_adapters as planted
import pytest
from http_bot import HttpBot, says

from hardcalls.agents.builtin import BUILTIN
from hardcalls.agents.command import CommandAgent, CommandSettings
from hardcalls.agents.http import HttpAgent, read_template
from hardcalls.agents.python import PythonAgent
from hardcalls.cli import run_command
from hardcalls.conformance import examine, problems
from hardcalls.conformance.leftovers import UNSEEN, Leftovers
from hardcalls.endpoints.http_template import Template
from hardcalls.errors import EndpointError
from hardcalls.fault import Fault
from hardcalls.talk import Reply
from hardcalls.tool import ToolCall
from hardcalls.transcript import Handoff

BOT = Path(__file__).with_name("command_bot.py")
STATELESS = 'url = "{url}/chat"\nbody = {{messages = "{{{{messages}}}}"}}\n[reply]\ntext = "$.messages[*].text"\n'


@pytest.fixture(autouse=True)
def no_process_is_left():
    yield
    for process in planted.STARTED:
        process.kill()
        process.wait()
    planted.STARTED.clear()


@pytest.mark.parametrize(
    ("agent", "found"),
    [
        (planted.Silent, "answers: empty_reply"),
        (planted.SharesState, "keeps conversations apart: what one customer said was told to another"),
        (planted.GoesOn, "begins anew: a conversation that is played once more goes on where it ended"),
        (planted.BreaksOnTools, "takes tool results: after a tool's failure: bot_error: no idea what this is"),
        (planted.BreaksOnText, "takes any text: right to left: bot_error: ascii only; customers write like this"),
        (planted.BreaksOnLength, "takes long messages: bot_error: too long; one message had 100,000 characters"),
        (planted.BreaksOnNothing, "takes an empty message: empty_reply"),
        (planted.WantsTurns, "takes two messages in a row: bot_error: roles have to alternate"),
        (planted.Grabs, "leaves what it is given alone: the messages or the brief were not what they had been"),
        (planted.Scribbles, "leaves what it is given alone: the messages or the brief were not what they had been"),
        (planted.OneAtATime, "answers several at once: 8 conversations at once: bot_error: too busy"),
        (planted.MixesUp, "answers several at once: 8 of 8 conversations at once were told another's words"),
        (planted.WillNotStop, "can be cancelled: it goes on after it was cancelled"),
        (planted.StaysBroken, "can be cancelled: empty_reply"),
        (planted.Raises, "faults, not exceptions: 1 replies raised, the first ValueError: no bills here"),
        (planted.Returns, "faults, not exceptions: "),
        (planted.LeavesATask, "leaves nothing behind: still there after it was closed: the task background"),
        (planted.LeavesAProcess, "leaves nothing behind: still there after it was closed: the process "),
    ],
)
def test_a_planted_fault_is_found_by_its_own_check(agent, found):
    assert [p for p in problems(agent()) if p.startswith(found)] != []


def test_an_honest_agent_has_no_problem():
    assert problems(planted.Planted()) == []
    assert problems(planted.honest) == []


def outcomes(agent):
    return {f.check: f.outcome for f in asyncio.run(examine(agent))}


def test_what_may_be_on_purpose_is_a_warning():
    warned = [outcomes(a()) for a in (planted.Forgets, planted.Overflows, planted.Planted)]
    assert [w["remembers a conversation"] for w in warned] == ["warned", "passed", "passed"]
    assert [w["takes long messages"] for w in warned] == ["passed", "warned", "passed"]
    assert [w["counts what it uses"] for w in warned] == ["warned", "passed", "passed"]
    assert [w["shows its handoff"] for w in warned] == ["warned"] * 3


def test_where_processes_cannot_be_looked_at_it_is_said(tmp_path):
    async def told(**more):
        return (await Leftovers(**more).found()).told

    assert asyncio.run(told(threads=tmp_path)) == UNSEEN
    assert asyncio.run(told()) == ("" if sys.platform == "linux" else UNSEEN)


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


def test_where_nobody_is_there_it_is_said_once():
    class Unreachable:
        async def reply(self, *_):
            return Reply(fault=Fault(kind="connection", evidence="127.0.0.1:1 could not be reached"))

    found = asyncio.run(examine(Unreachable()))
    assert [(f.check, f.told) for f in found] == [
        ("answers", "connection: 127.0.0.1:1 could not be reached; see what it needs to be reached and started"),
        ("the rest", "not tried: nothing can be asked"),
    ]


def test_an_agent_that_is_out_of_reach_for_once_is_asked_further():
    numbers = itertools.count()

    class Shaky:
        async def reply(self, *_):
            return Reply(fault=Fault(kind="connection", evidence="reset")) if next(numbers) == 1 else Reply(content="Hi")

    assert [f.check for f in asyncio.run(examine(Shaky()))][-1] == "leaves nothing behind"


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

    [first, *_] = problems(PythonAgent(never, spec="never"), seconds=0.02)
    assert first == "answers: bot_timeout: no answer within 0.02 s; see what it needs to be reached and started"


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
