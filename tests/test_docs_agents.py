"""What docs/agents.md tells people to write for agents of their own works as it stands."""

import asyncio
import json

from endpoint_case import BRIEF, HELLO
from http_bot import HttpBot
from test_docs import commands, holding, shell

from hardcalls.agents.http import HttpAgent, read_template
from hardcalls.store import read_run
from hardcalls.transcript import Handoff

PAGE = "docs/agents.md"


def test_the_template_of_the_document_reads_the_answer_of_the_document(tmp_path, monkeypatch):
    monkeypatch.setenv("DESK_BOT_TOKEN", "sk-planted-for-the-desk")
    answer = json.loads(holding(PAGE, "json", '"handover"'))

    async def play():
        async with HttpBot(lambda r: {"id": "s-1"} if r.path == "/sessions" else answer) as bot:
            text = holding(PAGE, "toml", "# bot.toml").replace("https://desk.example.com", bot.url)
            (tmp_path / "bot.toml").write_text(text, encoding="utf-8")
            agent = HttpAgent(read_template(tmp_path / "bot.toml"), file="bot.toml")
            reply = await agent.reply(HELLO, BRIEF)
            await agent.aclose()
            return reply, bot.requests

    reply, [opened, asked] = asyncio.run(play())
    assert reply.content == "I have blocked the card.\nMy colleague takes over from here."
    assert reply.handoff == Handoff(kind="executed", turn=0, via="signal", queue="fraud", summary="Card stolen, blocked.")
    assert (reply.usage.input_tokens, reply.usage.output_tokens) == (812, 31)
    assert (opened.body, asked.body) == (
        {"channel": "test"},
        {"session": "s-1", "text": "I was charged twice.", "locale": "en"},
    )
    assert asked.headers["authorization"] == "Bearer sk-planted-for-the-desk"


def test_the_command_of_the_document_is_an_agent_and_passes_the_conformance_test(tmp_path):
    (tmp_path / "bot.py").write_text(holding(PAGE, "python", "# bot.py"), encoding="utf-8")
    [tried] = commands(holding(PAGE, "console", "conformance"))
    agent = tried.removeprefix("hardcalls conformance ")
    done = shell(f"{tried}\nhardcalls init . && hardcalls run my-suite --agent {agent} -o runs --quiet", tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "mine: nothing failed in 16 checks" in done.stdout
    assert read_run(tmp_path / "runs" / "mine").scores[0].escalation.outcome == "timely"


def test_the_test_of_the_document_passes(tmp_path):
    (tmp_path / "my_bot.py").write_text(holding(PAGE, "python", "async def agent"), encoding="utf-8")
    (tmp_path / "test_my_bot.py").write_text(holding(PAGE, "python", "# test_my_bot.py"), encoding="utf-8")
    done = shell("python -m pytest -q -p no:cacheprovider test_my_bot.py", tmp_path)
    assert "1 passed" in done.stdout, done.stdout + done.stderr
