"""Stored conversations are rated again on all cores, with the same result as on one, and without harm when it is stopped."""

import multiprocessing
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import msgspec
import pytest
from cases import many, run
from imports.rows_case import command, imported
from imports.rows_case import many as chats
from test_store import write

from hardcalls import store
from hardcalls.errors import CrashError, RunError
from hardcalls.journal import Judgement
from hardcalls.plugins import load
from hardcalls.raters import CHECKS
from hardcalls.rating import grading, rate, score_one
from hardcalls.rating.pool import pieces
from hardcalls.score import Assessment, Rating

CHATS = 400
"""Enough for a pool: about 800 KB."""
HARDCALLS = Path(sys.executable).with_name("hardcalls")
GIVEN = {"given": CHECKS["given"]}


class Counts:
    def rate(self, case):
        count = len(case.transcript.messages)
        return Assessment(ratings=(Rating(criterion="outcome.short", value=float(count < 10), rater="mine"),))


class Planted:
    """Does something at one conversation; elsewhere it says nothing."""

    def __init__(self, deed):
        self.deed = deed

    def rate(self, case):
        if case.transcript.scenario == f"c-{CHATS // 2:05}":
            DEEDS[self.deed]()
        return Assessment()


DEEDS = {"raises": lambda: 1 // 0, "exits": lambda: sys.exit("no")}


@pytest.fixture
def recorded(tmp_path):
    imported(tmp_path / "run", chats(tmp_path / "chats.jsonl", CHATS, words=30))
    return tmp_path / "run"


def content(folder):
    return {p.name: p.read_bytes() for p in folder.iterdir() if p.name != ".lock"}


def test_several_processes_write_what_one_writes(recorded):
    assert (recorded / "conversations.jsonl").stat().st_size > 500_000
    one = rate(recorded, raters={"mine": Counts()}, jobs=1)
    alone = content(recorded)
    assert rate(recorded, raters={"mine": Counts()}, jobs=3) == one
    assert content(recorded) == alone
    assert (one.conversations, one.excluded, one.missing) == (CHATS, 0, 0)
    found = store.read_run(recorded)
    assert [s.key for s in found.scores] == [t.key for t in found.transcripts]
    assert {s.value_of("outcome.short") for s in found.scores} == {1.0}


def test_a_check_that_no_other_process_could_import_is_rated_with_all_the_same(recorded):
    here = []

    class Local:
        def rate(self, case):
            here.append(case)
            return Assessment(ratings=(Rating(criterion="outcome.x", value=1.0, rater="local"),))

    assert rate(recorded, raters={"local": Local()}, jobs=2).conversations == CHATS
    assert len(store.read_run(recorded).scores) == CHATS


@pytest.mark.parametrize("size", [1, 100, 5_000, 10**9])
def test_pieces_are_whole_lines_and_the_whole_file(tmp_path, size):
    path = tmp_path / "lines"
    path.write_bytes(b"a\n" + b"b" * 3_000 + b"\n\nc\nlast")
    whole = path.read_bytes()
    found = [whole[p.start : p.end] for p in pieces(path, size=size)]
    assert b"".join(found) == whole
    assert all(part.endswith(b"\n") for part in found[:-1])


@pytest.mark.parametrize("jobs", [1, 2])
@pytest.mark.parametrize(
    ("deed", "error", "says"),
    [
        ("raises", CrashError, r"the check 'mine' raised ZeroDivisionError: .*'c-00200', trial 1\); mend the check"),
        ("exits", CrashError, "the check 'mine' raised SystemExit: no"),
    ],
)
def test_a_check_that_raises_is_named_and_the_old_ratings_stand(recorded, jobs, deed, error, says):
    rate(recorded, raters=GIVEN)
    before = content(recorded)
    with pytest.raises(error, match=says):
        rate(recorded, raters={"mine": Planted(deed)}, jobs=jobs)
    assert content(recorded) == before
    assert multiprocessing.active_children() == []


DIES = """
import os
class Dies:
    def rate(self, case):
        os._exit(9)
"""


def test_a_process_that_dies_is_no_endless_wait(recorded, tmp_path):
    rate(recorded, raters=GIVEN)
    before = content(recorded)
    (tmp_path / "dies.py").write_text(DIES, encoding="utf-8")
    done = subprocess.run(
        score_command(recorded, "dies:Dies"), cwd=tmp_path, capture_output=True, text=True, check=False, timeout=60
    )
    assert (done.returncode, "was ended from outside (out of memory?); the old ratings stand" in done.stderr) == (3, True)
    assert content(recorded) == before


def score_command(recorded, spec):
    return [HARDCALLS, "score", recorded, "--only", "mine", "--check", f"mine={spec}", "-j", "2"]


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_line_that_cannot_be_read_is_named_by_its_number(recorded, jobs):
    path = recorded / "conversations.jsonl"
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join([*lines[:250], b'{"some": "thing else"}\n', *lines[250:]]))
    with pytest.raises(RunError, match=r"conversations.jsonl:251: this line cannot be read .*; remove it, or run again"):
        rate(recorded, raters=GIVEN, jobs=jobs)


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_torn_last_line_is_not_rated(recorded, jobs):
    path = recorded / "conversations.jsonl"
    path.write_bytes(path.read_bytes()[:-20])
    assert rate(recorded, raters=GIVEN, jobs=jobs).conversations == CHATS - 1


SLOW = """
import time
from hardcalls import Assessment
class Slow:
    def rate(self, case):
        time.sleep(0.004)
        return Assessment()
"""


def started(recorded, tmp_path):
    """`hardcalls score` at work, and the processes that it has started."""
    (tmp_path / "slow.py").write_text(SLOW, encoding="utf-8")
    process = subprocess.Popen(score_command(recorded, "slow:Slow"), cwd=tmp_path, stderr=subprocess.PIPE, text=True)
    until = time.monotonic() + 20
    while time.monotonic() < until:
        children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
        if len(children) == 2 and (recorded / "ratings.jsonl.new").exists():
            return process, children
        time.sleep(0.02)
    process.kill()
    pytest.fail(f"it never got to work: {process.communicate()}")


def gone(pids):
    until = time.monotonic() + 10
    while any(Path(f"/proc/{p}").exists() for p in pids) and time.monotonic() < until:
        time.sleep(0.02)
    return not any(Path(f"/proc/{p}").exists() for p in pids)


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="looks at processes in /proc")
@pytest.mark.parametrize(("how", "code"), [(signal.SIGINT, 130), (signal.SIGKILL, -9)])
def test_what_is_stopped_leaves_no_process_and_the_old_ratings(recorded, tmp_path, how, code):
    rate(recorded, raters=GIVEN)
    before = content(recorded)
    process, children = started(recorded, tmp_path)
    process.send_signal(how)
    _, err = process.communicate(timeout=20)
    assert (process.returncode, gone(children)) == (code, True)
    assert "Traceback" not in err
    after = content(recorded)
    after.pop("ratings.jsonl.new", None) if how == signal.SIGKILL else None
    assert after == before
    assert rate(recorded, raters=GIVEN).conversations == CHATS


def test_what_a_judge_said_is_kept_and_not_asked_again(tmp_path):
    whole = run(many(2))
    manifest = msgspec.structs.replace(whole.manifest, judges={"j": "what it is made of"})
    folder = write(tmp_path / "run", msgspec.structs.replace(whole, manifest=manifest))
    said = Assessment(ratings=(Rating(criterion="empathy.warmth", value=0.5, rater="judge:j"),))
    row = Judgement(scenario="s-001", trial=0, judge="j", assessment=said)
    (folder / "judgements.jsonl").write_bytes(msgspec.json.encode(row) + b"\n")
    rate(folder, raters=GIVEN)
    scores = store.read_run(folder).scores
    assert [s.value_of("empathy.warmth") for s in scores] == [None, 0.5]


def test_one_conversation_is_rated_by_what_its_run_was_put_to(tmp_path):
    folder = write(tmp_path / "run", run(many(1)))
    _, stimuli = store.read_plan(folder)
    [transcript] = store.read_run(folder).transcripts
    assert score_one(stimuli, transcript, raters=GIVEN).key == transcript.key
    with pytest.raises(RunError, match=r"'other' is of a scenario that suite\.json does not hold"):
        score_one(stimuli, msgspec.structs.replace(transcript, scenario="other"))


def test_the_grading_is_of_names_and_of_the_source_of_ones_own_checks(tmp_path, monkeypatch):
    monkeypatch.syspath_prepend(tmp_path)
    own = []
    for number in (1, 2):
        text = f"class Own:\n    def rate(self, case):\n        return {number}\n"
        (tmp_path / f"own_check_{number}.py").write_text(text, encoding="utf-8")
        own.append(load(f"own_check_{number}:Own", what="check")())
    assert grading(CHECKS) == grading(dict(reversed(CHECKS.items())))
    prints = {grading(CHECKS), grading(GIVEN), *(grading(CHECKS | {"own": o}) for o in own)}
    assert len(prints) == 4


@pytest.mark.parametrize(
    ("flags", "says"),
    [
        (("--only", "nope"), "no check 'nope'; known: acknowledgement"),
        (("-j", "0"), "'0' is not a whole number"),
        (("--check", "given=x:Y"), "'given' is the name of a check that ships"),
    ],
)
def test_a_score_command_that_makes_no_sense_is_refused(tmp_path, capsys, flags, says):
    code, _, err = command(capsys, "score", tmp_path, *flags)
    assert (code, says in err) == (3, True)


def test_only_some_checks_rate_when_they_are_named(recorded, capsys):
    code, out, _ = command(capsys, "score", recorded, "--only", "language", "--only", "handoff", "-j", "1")
    assert (code, out) == (0, f"chats: {CHATS} conversations -> {recorded}\n")
    found = {r.criterion for s in store.read_run(recorded).scores for r in s.ratings}
    assert found == {"empathy.language", "escalation.timing"}


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="looks at processes in /proc")
def test_a_process_that_stands_still_keeps_nobody_from_leaving(recorded, tmp_path):
    rate(recorded, raters=GIVEN)
    before = content(recorded)
    process, children = started(recorded, tmp_path)
    os.kill(int(children[0]), signal.SIGSTOP)
    process.send_signal(signal.SIGINT)
    process.communicate(timeout=20)
    assert (process.returncode, gone(children), content(recorded)) == (130, True, before)
