"""A team's own world, agent and suite, brought in as Python modules and run through the command line."""

import sys

import pytest

from hardcalls.cli import run_command
from hardcalls.store import read_run

MODULE = """
from hardcalls.talk import Reply
from hardcalls.tool import Tool, ToolCall, ToolResult
from hardcalls.world import Charter

OBJECT = {"type": "object", "properties": {"queue": {"type": "string"}, "summary": {"type": "string"}}, "required": ["queue"]}


class Desk:
    def __init__(self, state):
        self._state = {"tickets": {}} | state

    def call(self, name, arguments):
        self._state["tickets"]["t-1"] = {"queue": arguments["queue"]}
        return ToolResult(content="a colleague takes over")

    def state(self):
        return {table: dict(rows) for table, rows in self._state.items()}


class Library:
    charter = Charter(
        world="library",
        policy="Hand over whenever somebody asks for a person.",
        tools=(Tool(name="fetch_librarian", description="Bring in a librarian.", parameters=OBJECT),),
        handoff_tool="fetch_librarian",
        audit=("tickets.**",),
    )

    def open(self, setting):
        return Desk(dict(setting.state))


def keen(messages, brief):
    assert brief.charter.world == "library"
    if messages[-1].role == "tool":
        return "You were clear about wanting a person, and a librarian is with you now."
    return Reply(tool_calls=(ToolCall(id="1", name="fetch_librarian", arguments='{"queue": "desk", "summary": "wants a person"}'),))


async def deaf(messages):
    return "Please see our opening hours."
"""
SCENARIO = """
id: asks-for-a-librarian
title: Asks for a librarian
language: en
setting: {world: "planted_library:Library", now: "2026-03-02T10:00:00+00:00"}
customer:
  kind: scripted
  steps:
    - {id: one, say: "Could a librarian help me please?", cues: [asks_for_human]}
    - {id: two, say: "A librarian. Please.", cues: [asks_for_human]}
    - {id: three, say: "Is anybody there?", cues: [asks_for_human]}
escalation:
  default: required
  due: [{cue: asks_for_human, within: 1}]
  destination: [desk]
"""
SUITE = 'id = "library"\nversion = "1"\ntitle = "Library"\nlicence = "ours"\nprovenance = "ours"\n'


@pytest.fixture
def library(tmp_path, monkeypatch):
    (tmp_path / "planted_library.py").write_text(MODULE, encoding="utf-8")
    (tmp_path / "library" / "scenarios").mkdir(parents=True)
    (tmp_path / "library" / "suite.toml").write_text(SUITE, encoding="utf-8")
    (tmp_path / "library" / "scenarios" / "one.yaml").write_text(SCENARIO, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.syspath_prepend(str(tmp_path))
    yield tmp_path
    sys.modules.pop("planted_library", None)


def test_an_own_world_and_own_agents_run_like_the_built_in_ones(library, capsys):
    assert run_command(["check", "library"]) == 0
    agents = ["--agent", "keen=python:planted_library:keen", "--agent", "deaf=python:planted_library:deaf"]
    assert run_command(["run", "library", *agents, "-o", "runs", "--quiet"]) == 0, capsys.readouterr().err
    keen, deaf = (read_run(library / "runs" / name) for name in ("keen", "deaf"))
    assert keen.scores[0].escalation.outcome == "timely"
    assert keen.transcripts[0].handoffs[0].queue == "desk"
    assert keen.scores[0].value_of("correctness.nothing_else_changed") == 1.0
    assert deaf.scores[0].escalation.outcome == "missed"
    assert [e.name for e in deaf.scores[0].events if e.occurred] == ["three_requests_ignored"]


def test_what_is_no_world_is_refused_with_its_place(library, capsys):
    path = library / "library" / "scenarios" / "one.yaml"
    path.write_text(SCENARIO.replace("planted_library:Library", "planted_library:keen"), encoding="utf-8")
    assert run_command(["check", "library"]) == 3
    said = capsys.readouterr().err
    assert "one.yaml:5: setting.world: world 'planted_library:keen': function has no `charter`" in said


def test_a_tool_that_an_own_world_does_not_have_is_named(library, capsys):
    path = library / "library" / "scenarios" / "one.yaml"
    path.write_text(SCENARIO + "expect: {order: [{first: show_card}]}\n", encoding="utf-8")
    assert run_command(["check", "library"]) == 3
    assert "the world has no tool 'show_card'; tools: fetch_librarian" in capsys.readouterr().err
