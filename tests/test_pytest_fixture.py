"""The fixture `hardcalls_agent` plays scenarios for tests of one's own, and a failed assert shows the turn."""

import re

import golden
from pytest_case import collected, desk_in, session, verdict
from test_docs import ROOT, blocks, commands

from hardcalls.config import PytestConfig

HERE = "docs/pytest.md"
ASSERTS = """
import asyncio

import pytest


def test_words(hardcalls_agent):
    assert "voucher" in hardcalls_agent.play("en-double-charge").turn(2)


@pytest.mark.parametrize("hardcalls_agent", ["always-human"], indirect=True)
def test_handoff(hardcalls_agent):
    assert hardcalls_agent.play("en-asks-for-a-person").handoff is None


@pytest.mark.hardcalls_agent("nobody")
def test_nobody(hardcalls_agent):
    pass


def test_no_such_scenario(hardcalls_agent):
    hardcalls_agent.play("en-nothing")


def test_no_such_turn(hardcalls_agent):
    hardcalls_agent.play("en-double-charge").turn(9)


def test_in_a_loop(hardcalls_agent):
    async def work():
        return hardcalls_agent.play("en-double-charge", trial=2)

    assert asyncio.run(work()).ratings["correctness.end_state"] == 1
"""
ONCE = """
def test_mine(hardcalls_agent):
    assert hardcalls_agent.play("en-double-charge").missed == ()


def test_mine_again(hardcalls_agent):
    assert hardcalls_agent.play("en-double-charge").handoff is None
"""


def failures(out):
    """What pytest says of the tests that failed, without rules, places and times."""
    part = out[out.index("= ERRORS =") :].rpartition("\n=")[0]
    part = re.sub(r"^[_=-]+ (.*?) [_=-]+$", r"# \1", part.partition("\n")[2], flags=re.MULTILINE)
    return re.sub(r"\S*/evals/hardcalls/", "", part)


def test_a_failed_assert_shows_the_turn_and_the_conversation(tmp_path):
    desk = desk_in(tmp_path, 'agent = "hybrid"')
    (desk / "test_mine.py").write_text(ASSERTS, encoding="utf-8")
    done = session(desk, "test_mine.py", "-W", "error")
    assert done.returncode == 1
    assert "4 failed, 1 passed, 1 error" in done.stdout
    golden.check("pytest/asserts.txt", failures(done.stdout))


def test_what_was_played_is_not_played_again_for_another_test(tmp_path):
    desk = desk_in(tmp_path, 'agent = "mine=python:my_bot:Bot"')
    (desk / "test_mine.py").write_text(ONCE, encoding="utf-8")
    done = collected(desk, ".", "-W", "error")
    assert (done.returncode, verdict(done)) == (0, "PASS"), done.stdout
    assert "4 passed" in done.stdout
    calls = (desk / "calls.txt").read_text(encoding="utf-8").splitlines()
    assert len(calls) == len(set(calls))


def test_the_document_tells_of_every_setting():
    told = (ROOT / HERE).read_text(encoding="utf-8")
    assert [f for f in PytestConfig.__struct_fields__ if f"`{f}`" not in told] == []


def test_the_sessions_of_the_document_work(tmp_path):
    [settings], [test] = blocks(HERE, "toml"), blocks(HERE, "python")
    plain, own = (command.split()[1:] for text in blocks(HERE, "console") for command in commands(text))
    desk = desk_in(tmp_path, "")
    (desk / "hardcalls.toml").write_text(settings, encoding="utf-8")
    decided = session(desk, *plain)
    assert (decided.returncode, verdict(decided)) == (0, "PASS"), decided.stdout
    (desk / "test_refunds.py").write_text(test, encoding="utf-8")
    done = session(desk, *own)
    assert (done.returncode, "2 passed" in done.stdout) == (0, True), done.stdout
