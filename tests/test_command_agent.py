"""A bot that is a command: lines in, lines out, and no process that is left behind."""

import asyncio
import json
import os
import shlex
import sys
import time
from pathlib import Path

import pytest
from endpoint_case import BRIEF, CONVERSATION, HELLO

from hardcalls.agents.command import CommandAgent, CommandSettings, shown_words, words_of
from hardcalls.endpoints.process import Process
from hardcalls.endpoints.secret import Secrets
from hardcalls.errors import EndpointError, UsageError
from hardcalls.fault import Fault
from hardcalls.talk import Reply
from hardcalls.tool import ToolCall
from hardcalls.transcript import Handoff, Message

BOT = Path(__file__).with_name("command_bot.py")


def said(text):
    return (Message(role="user", content=text),)


def ask(how, *conversations, command=(), **settings):
    """The replies to some conversations, one after another."""

    async def play() -> list[Reply]:
        agent = CommandAgent(command or (sys.executable, str(BOT), how), CommandSettings(**settings))
        try:
            return [await agent.reply(c, BRIEF) for c in conversations or (HELLO,)]
        finally:
            await agent.aclose()

    return asyncio.run(play())


def ask_at_once(how, *texts, **settings):
    async def play() -> list[Reply]:
        agent = CommandAgent((sys.executable, str(BOT), how), CommandSettings(**settings))
        try:
            return await asyncio.gather(*(agent.reply(said(t), BRIEF) for t in texts))
        finally:
            await agent.aclose()

    return asyncio.run(play())


def is_there(pid):
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return Path(f"/proc/{pid}/stat").read_text().split()[2] != "Z" if Path("/proc").is_dir() else True


def test_a_line_holds_the_conversation_and_all_that_an_agent_is_given():
    [reply] = ask("echo", CONVERSATION)
    told = json.loads(reply.content)
    assert told.pop("conversation").startswith("c0ffee-")
    assert [m["role"] for m in told["messages"]] == [m.role for m in CONVERSATION]
    assert told["brief"].pop("policy") == BRIEF.charter.policy
    assert [t["function"]["name"] for t in told["brief"].pop("tools")] == ["find_order", "transfer_to_human"]
    assert told["brief"] == {"handoff_tool": "transfer_to_human", "now": BRIEF.now, "language": "en", "seed": 4711, "trial": 0}
    assert told["turn"] == 4
    assert (reply.usage.calls, reply.usage.input_tokens, reply.usage.output_tokens, reply.usage.cost) == (1, 5, None, 0.25)
    assert reply.usage.seconds > 0


def test_a_handoff_and_tool_calls_are_read_in_either_shape():
    [over], [signal], [calls] = ask("hands-over"), ask("signals"), ask("calls")
    assert over.handoff == Handoff(kind="executed", turn=0, via="signal", queue="fraud", summary="Card stolen.")
    assert (signal.content, signal.handoff) == ("", Handoff(kind="executed", turn=0, via="signal"))
    assert calls.tool_calls == (
        ToolCall(id="call-1-0", name="find_order", arguments='{"number":"A-1"}'),
        ToolCall(id="x", name="transfer_to_human", arguments="{"),
    )


def test_a_phrase_may_stand_for_a_handoff():
    [reply] = ask("echo", said("put me through"), handoff_phrase="put me THROUGH")
    assert reply.handoff == Handoff(kind="executed", turn=0, via="text")


@pytest.mark.parametrize(
    ("how", "kind", "evidence"),
    [
        ("reports", "bot_error", "the command reported: the model is gone"),
        ("chatters", "unreadable_reply", "print everything else to stderr. It begins 'Loading the model'"),
        ("misnames", "unreadable_reply", "the command's line is no reply: Object contains unknown field `contents`"),
        ("confuses", "unreadable_reply", "answered a question 'nobody' that was not asked, or answered it twice"),
        ("mute", "bot_timeout", "the command gave no answer within 0.3 s"),
    ],
)
def test_what_goes_wrong_is_the_bots_failure(how, kind, evidence):
    [reply] = ask(how, timeout=0.3 if how == "mute" else 20.0)
    assert (reply.fault.kind, reply.fault.blame, reply.usage.calls) == (kind, "agent", 1)
    assert evidence in reply.fault.evidence


def test_a_process_that_dies_is_the_failure_of_one_conversation_and_another_is_started(monkeypatch):
    monkeypatch.setenv("BOT_API_KEY", "sk-planted-in-the-environment")
    monkeypatch.setenv("BOT_AUTH", "answered")
    first, died, after = ask("moody", said("a"), said("die"), said("b"))
    assert died.fault.evidence == "the command ended with code 7 before it answered: panic: *** die"
    assert (died.fault.kind, first.content.split()[1], after.content.split()[1]) == ("bot_error", "a", "b")
    assert first.content.split()[0] != after.content.split()[0]


@pytest.mark.parametrize("loop", ["asyncio", "uvloop"])
def test_a_process_that_has_ended_when_it_is_asked_is_the_bots_failure_on_either_loop(loop):
    """A run uses uvloop, whose pipes close in an order and with errors of their own."""

    async def play(pause):
        process = await Process.start(["sh", "-c", "exit 3"], environment=os.environ, secrets=Secrets(()))
        try:
            await asyncio.sleep(pause)
            return await process.ask("1", b"{}", seconds=10), process.failed
        finally:
            await process.close()

    with asyncio.Runner(loop_factory=pytest.importorskip(loop).new_event_loop) as runner:
        found = {runner.run(play(pause)) for pause in (0, 0.001, 0.002, 0.004, 0.008, 0.2)}
    assert found == {(Fault(kind="bot_error", evidence="the command ended with code 3 before it answered"), True)}


def test_a_late_line_is_never_anothers_answer():
    late, after = ask("moody", said("slow"), said("b"), timeout=1.0)
    assert (late.fault.kind, after.content.split()[1]) == ("bot_timeout", "b")


def test_others_on_their_way_survive_a_time_out_of_one():
    replies = ask_at_once("reverses", "1", "2", "3", at_once=8, timeout=20.0)
    assert [r.content.split()[1] for r in replies] == ["1", "2", "3"]
    never, *others = ask_at_once("reverses", "never", "2", at_once=8, timeout=1.0)
    assert (never.fault.kind, [r.content.split()[1] for r in others]) == ("bot_timeout", ["2"])


def test_one_line_at_a_time_unless_the_command_takes_more():
    began = time.monotonic()
    replies = ask_at_once("reverses", "1", "1", "1")
    assert time.monotonic() - began > 0.9
    assert len({r.content.split()[0] for r in replies}) == 1


def test_a_fresh_process_for_each_reply_runs_beside_the_others():
    replies = ask_at_once("moody", "a", "b", "c", fresh=True)
    assert len({r.content.split()[0] for r in replies}) == 3


def test_lines_of_four_megabytes_pass_and_longer_ones_are_named():
    fits, beyond, after = ask("long", said("4000000"), said("5000000"), said("5"))
    assert (len(fits.content), beyond.fault.kind, len(after.content)) == (4_000_000, "unreadable_reply", 5)
    assert beyond.fault.evidence == "the command wrote a line of more than 4,194,304 bytes"
    [heard] = ask("echo", said("z" * 3_000_000))
    assert len(heard.content) > 3_000_000


def test_what_is_written_to_stderr_blocks_nobody():
    assert [r.content for r in ask("noisy", HELLO, HELLO)] == ["Hi", "Hi"]


def test_a_command_that_never_answers_anything_stops_the_run():
    with pytest.raises(EndpointError, match=r"ended with code 2 before it answered: .*No such file.*; 3 processes of"):
        ask("", HELLO, HELLO, HELLO, command=(sys.executable, "nowhere.py"))


def test_a_command_that_ends_after_each_answer_is_told_how_to_be_run():
    [reply] = ask("", command=(sys.executable, "-c", "import sys; sys.stdin.readline()"))
    assert reply.fault.evidence.endswith("it has to read lines until there are no more (or set fresh = true)")
    assert [r.content for r in ask("once", HELLO, HELLO, fresh=True)] == ["Hi", "Hi"]


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("nowhere-at-all x", "there is no command 'nowhere-at-all' here"),
        ("./command_bot.md", "write ./ before a file's name"),
        ("python 'bot.py", "No closing quotation; close its quotes"),
        ("''", "there is no command ''"),
    ],
)
def test_what_is_no_command_is_said_at_once(line, says):
    with pytest.raises(UsageError, match=says):
        CommandAgent(words_of(line), CommandSettings())


def test_a_file_that_is_no_program_is_said_when_it_is_started(tmp_path):
    file = tmp_path / "bot"
    file.write_bytes(b"\x00\x01")
    file.chmod(0o755)
    with pytest.raises(EndpointError, match="cannot be started: Exec format error"):
        ask("", command=(str(file),))


def test_no_process_outlives_the_agent_not_even_what_it_started():
    [reply] = ask("parent")
    pids = [int(n) for n in reply.content.split()]
    deadline = time.monotonic() + 5
    while any(map(is_there, pids)) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert [is_there(p) for p in pids] == [False, False]


def test_a_process_that_does_not_want_to_end_is_ended():
    began = time.monotonic()
    ask("stubborn", timeout=0.2)
    assert time.monotonic() - began < 5


def test_what_is_shown_of_a_command_holds_no_secret_and_what_its_files_hold(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("bot.py").write_text("print()", encoding="utf-8")
    monkeypatch.setenv("BOT_TOKEN", "sk-planted-for-the-bot")
    words = words_of(
        f"{shlex.quote(sys.executable)} bot.py --token abcdefgh --api-key=abcdefgh --pass-token '${{BOT_TOKEN}}' --quiet"
    )
    shown = CommandAgent(words, CommandSettings(at_once=4)).shown
    assert shown["command"][1:] == ["bot.py", "--token", "***", "--api-key=***", "--pass-token", "${BOT_TOKEN}", "--quiet"]
    assert shown["at_once"] == 4
    before = shown["files"]["bot.py"]
    Path("bot.py").write_text("print(1)", encoding="utf-8")
    after = CommandAgent(words, CommandSettings()).shown["files"]["bot.py"]
    assert len(before) == len(after) == 16
    assert before != after
    assert shown_words(["python", "bot.py", "--quiet"]) == ["python", "bot.py", "--quiet"]
