"""How far a run is, as it is told: on a terminal, in a log, as JSON, and not at all."""

import fcntl
import json
import os
import pty
import re
import signal
import struct
import subprocess
import sys
import termios
import threading
import time
from dataclasses import dataclass
from pathlib import Path

import msgspec
import pytest
from cases import run, talk

from hardcalls.cli.progress import drawn, lines, summary, teller
from hardcalls.cli.tally import Tally, clock, cut, packed, short
from hardcalls.fault import Fault
from hardcalls.runner import Standing
from hardcalls.transcript import Usage

OWN = Fault(kind="refusal", evidence="no\x1b[31m", turn=1)
THEIRS = Fault(kind="dns", evidence="no such name", turn=1)
PAID = Usage(calls=2, input_tokens=900, output_tokens=100, cost=0.25)
MOVES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")
SLOW = "import asyncio\nasync def agent(messages):\n    await asyncio.sleep(0.1)\n    return 'Tell me more.'\n"


def ended(name="s-1", *, usage=PAID, **more):
    return msgspec.structs.replace(talk(name, **more)[1], usage=usage)


def standing(done, total=10, **more):
    return Standing(**{"done": done, "total": total, "resumed": 0, "at_work": 2, "again": 0} | more)


@dataclass
class Traffic:
    in_flight: int = 3
    waiting: int = 1
    retries: int = 12
    held: float = 0.0
    last_fault: str = ""
    budget: object = None


@dataclass
class Budget:
    said: str = "14 of 100 calls"


def tally(*talks, traffic=None, total=10):
    found = Tally(total=total, began=0.0, traffic=traffic, currency="EUR")
    for n, transcript in enumerate(talks, 1):
        found.add(transcript, standing(n, total), now=float(n))
    return found


MIXED = (ended(handoff=1), ended(), ended(fault=OWN), ended(fault=THEIRS), ended(handoff=2))


def test_each_conversation_is_counted_once_by_how_it_came_out():
    found = tally(*MIXED)
    assert found.outcomes() == ["2 handed over", "1 kept", "1 agent fault", "1 lost to others' faults"]
    assert found.last_fault == "s-1: dns: no such name"
    assert tally(*MIXED[:3]).last_fault == "s-1: refusal: no\\u001b[31m"
    assert tally(traffic=Traffic(last_fault="429: busy")).last_fault == "429: busy"


def test_the_pace_falls_and_the_end_moves_away_while_nothing_ends():
    found = tally(*MIXED)
    assert found.pace(5.0) == ["60/min", "5 s left"]
    assert found.pace(50.0) == ["6.0/min", "50 s left"]
    assert tally().pace(5.0) == ["5 s so far"]
    assert tally(*[ended()] * 10).pace(20.0) == ["30/min"]


def test_what_was_used_is_told_and_a_cost_as_far_as_it_is_known():
    assert tally(*MIXED, traffic=Traffic(budget=Budget())).spent() == ["5,000 tokens", "1.25 EUR", "budget: 14 of 100 calls"]
    unpriced = msgspec.structs.replace(PAID, cost=None)
    assert tally(*MIXED, ended(usage=unpriced)).spent() == ["6,000 tokens", "at least 1.25 EUR"]
    assert tally(ended(usage=unpriced)).spent() == ["1,000 tokens"]
    assert tally(ended(usage=Usage())).spent() == []


def test_what_is_going_on_is_told():
    assert tally(ended(), traffic=Traffic(held=12.4)).traffic() == [
        "2 at work",
        "3 calls in flight",
        "1 waiting",
        "12 retries",
        "held back for 12 s",
    ]
    assert tally(ended()).traffic() == ["2 at work"]


@pytest.mark.parametrize("columns", [12, 40, 80, 200])
def test_a_display_is_never_wider_than_its_window(columns):
    loud = Traffic(last_fault="the service answered 503: " + "busy " * 100, budget=Budget())
    rows = drawn("an-agent-with-quite-a-name", tally(*MIXED, traffic=loud), now=9.0, columns=columns, unicode=True)
    assert max(map(len, rows)) < columns
    assert rows[-1].startswith("last fault"[: columns - 4])


def test_a_display_says_everything():
    rows = drawn("mine", tally(*MIXED, traffic=Traffic(budget=Budget())), now=5.0, columns=80, unicode=False)
    assert rows == [
        f"mine {'#' * 30}{'.' * 30} 5/10 50%",
        "2 handed over, 1 kept, 1 agent fault, 1 lost to others' faults",
        "60/min, 5 s left, 2 at work, 3 calls in flight, 1 waiting, 12 retries",
        "5,000 tokens, 1.25 EUR, budget: 14 of 100 calls",
        "last fault: s-1: dns: no such name",
    ]


def test_small_words():
    assert [clock(s) for s in (0, 59.4, 59.6, 200, 7_500)] == ["0 s", "59 s", "1:00", "3:20", "2:05:00"]
    assert [short(n) for n in (950, 9_999, 12_340, 4_560_000)] == ["950", "9,999", "12.3k", "4.56M"]
    assert list(packed(["one", "two", "three"], 9)) == ["one, two,", "three"]
    assert list(packed(["far too long"], 8)) == ["far t..."]
    assert cut("abcdef", 2) == ".."


def test_elsewhere_lines_come_at_every_tenth_and_not_too_often(capsys):
    now = iter(n / 2 for n in range(1000))
    with teller("bot", quiet=False, json=False, total=40, clock=lambda: next(now)) as tell:
        for n in range(1, 41):
            tell(ended(), standing(n, 40))
    said = capsys.readouterr().err.splitlines()
    assert [line.split(" (")[0] for line in said] == [f"bot: {n}/40" for n in (4, 8, 12, 16, 20, 24, 28, 32, 36, 40)]
    assert ", 40 kept, " in said[-1]


def test_a_line_comes_although_nothing_ends(capsys):
    said = threading.Event()
    with lines("bot", tally(), clock=time.monotonic, every=0.05):
        for _ in range(200):
            if capsys.readouterr().err.startswith("bot: 0/10 (0%), 0 handed over, 0 kept"):
                said.set()
                break
            time.sleep(0.02)
    assert said.is_set()
    assert [t.name for t in threading.enumerate() if t.name == "progress"] == []


def test_quiet_says_nothing(capsys):
    with teller("bot", quiet=True, json=True, total=1) as tell:
        tell(ended(), standing(1, 1))
    assert tuple(capsys.readouterr()) == ("", "")


def test_a_program_reads_an_event_a_line_and_a_summary_at_the_end(capsys, tmp_path):
    with teller("bot", quiet=False, json=True, total=2) as tell:
        tell(ended("a", handoff=1), standing(1, 2))
        tell(ended("b", trial=1, fault=THEIRS), standing(2, 2))
    out, err = capsys.readouterr()
    one, two = map(json.loads, out.splitlines())
    assert err == ""
    assert one == {
        "event": "conversation",
        "agent": "bot",
        "scenario": "a",
        "trial": 1,
        "ended_by": "customer",
        "handed_over": True,
        "lost_to": None,
        "faults": [],
        "usage": {"calls": 2, "input_tokens": 900, "output_tokens": 100, "cost": 0.25},
        "customer_usage": {},
        "done": 1,
        "total": 2,
    }
    assert (two["lost_to"], two["trial"], two["faults"][0]["blame"]) == ("dns", 2, "infrastructure")
    last = json.loads(summary(run([talk("a", handoff=1), talk("b", fault=THEIRS)]), tmp_path, stopped="interrupted"))
    told = ("event", "agent", "stopped", "planned", "counted", "handed_over")
    assert [last[k] for k in told] == ["summary", "bot", "interrupted", 2, 1, 1]
    document = (Path(__file__).parents[1] / "docs/faults.md").read_text(encoding="utf-8")
    assert [k for k in (*one, *last) if f"`{k}`" not in document] == []
    assert last["faults"] == [{"kind": "dns", "blame": "infrastructure", "decided": 1, "recovered": 0}]


def on_a_terminal(folder, *, columns=80, term="xterm", interrupt=False, more=()):
    """Exit code and everything that a run writes to a terminal of so many columns."""
    (folder / "slow_bot.py").write_text(SLOW, encoding="utf-8")
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 30, columns, 0, 0))
    environment = {k: v for k, v in os.environ.items() if k not in {"COLUMNS", "NO_COLOR"}} | {"TERM": term}
    words = [sys.executable, "-m", "hardcalls", "run", "my-suite", "--agent", "bot=python:slow_bot:agent", "-o", "runs", *more]
    with subprocess.Popen(words, cwd=folder, stdin=theirs, stdout=theirs, stderr=theirs, env=environment) as process:
        os.close(theirs)
        said = b""
        while True:
            try:
                said += os.read(ours, 65_536)
            except OSError:  # Linux ends a terminal with EIO
                break
            if interrupt and b" 1 kept" in said:
                process.send_signal(signal.SIGINT)
                interrupt = False
        code = process.wait(timeout=60)
    os.close(ours)
    return code, said.decode()


@pytest.mark.parametrize("columns", [40, 200])
def test_a_live_display_fits_its_window_and_leaves_a_clean_terminal(desk, columns):
    code, said = on_a_terminal(desk, columns=columns, more=("-j", "2"))
    assert code == 0
    rows = [row for part in MOVES.sub("\n", said).splitlines() for row in part.split("\r")]
    assert {row[:9] for row in rows} >= {"bot ━━━━━", "0 handed "}
    assert max(len(r) for r in rows if "runs/bot" not in r) <= columns
    # The display hides the cursor while it moves; after it is shown again, only the result is left.
    drawing, _, rest = said.rpartition("\x1b[?25h")
    assert "\x1b[?25l" in drawing
    assert MOVES.sub("", rest).strip().startswith("bot: 2 conversations")


def test_a_terminal_that_cannot_move_gets_plain_lines(desk):
    code, said = on_a_terminal(desk, term="dumb")
    assert code == 0
    assert "\x1b" not in said
    assert said.startswith("bot: 2/2 (100%), 0 handed over, 2 kept")


def test_ctrl_c_leaves_a_clean_terminal(desk):
    code, said = on_a_terminal(desk, interrupt=True, more=("-j", "1", "--trials", "9"))
    assert code == 130
    assert said.rindex("\x1b[?25h") > said.rindex("\x1b[?25l")
    assert "Traceback" not in said
    rest = MOVES.sub("", said.rpartition("\x1b[?25h")[2])
    assert "hardcalls resume runs/bot" in " ".join(said.split())
    assert re.fullmatch(r"bot: \d conversations?, 1\d planned but not finished -> runs/bot", rest.strip())
