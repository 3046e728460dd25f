"""Judges asked about stored runs: each conversation once, nothing lost, and nothing mixed up with what another judge said."""

import asyncio
import os
import signal
import subprocess
import sys
import time

import msgspec
import pytest
import sheet_case as sheets
from cases import Says, many, run
from run_case import candidate, plan

from hardcalls import store
from hardcalls.cli import run_command
from hardcalls.endpoints.budget import Budget
from hardcalls.errors import BudgetSpent, CrashError, UsageError
from hardcalls.fault import Fault
from hardcalls.journal import Judgement
from hardcalls.judging import judge
from hardcalls.rating import rate
from hardcalls.runner import run as play
from hardcalls.score import Assessment
from hardcalls.transcript import Usage

TALKS = 12
OWN = """
import asyncio, os
from pathlib import Path
from hardcalls.score import Assessment
import sheet_case

class Slow:
    fingerprint = "slow-1"
    async def judge(self, case):
        await asyncio.sleep(float(os.environ.get("PAUSE", "0")))
        with Path("asked").open("a") as file:
            file.write(f"{case.transcript.scenario}\\n")
        return Assessment(sheet=sheet_case.warm(rater="slow", instrument="slow-1"))
"""


class Kind:
    """A judge that counts whom it was asked about, and breaks when it is told to."""

    def __init__(self, fingerprint="kind-1", *, error=None, after=0, lost=()):
        self.fingerprint, self.asked = fingerprint, []
        self._error, self._after, self._lost = error, after, list(lost)

    async def judge(self, case):
        await asyncio.sleep(0)
        if self._error and len(self.asked) >= self._after:
            raise self._error
        self.asked.append(case.transcript.key)
        found = sheets.warm(instrument=self.fingerprint)
        if case.transcript.scenario in self._lost:
            self._lost.remove(case.transcript.scenario)
            return Assessment(sheet=sheets.silent(), faults=(Fault(kind="judge_unreachable", evidence="refused"),))
        return Assessment(sheet=msgspec.structs.replace(found, usage=Usage(calls=4)))


@pytest.fixture
def folder(tmp_path):
    return stored(tmp_path / "bot", run(many(TALKS)))


def stored(folder, found):
    store.create(folder, found.manifest, msgspec.convert({"scenarios": {}, "charters": {}}, store.Stimuli))
    (folder / "suite.json").write_bytes(msgspec.json.encode({"scenarios": found.scenarios, "charters": {}}))
    (folder / "conversations.jsonl").write_bytes(b"".join(msgspec.json.encode(t) + b"\n" for t in found.transcripts))
    rate(folder)
    return folder


def ask(folder, *, jobs=3, **more):
    judges = {name: j for name, j in more.items() if hasattr(j, "judge")}
    return asyncio.run(judge(folder, judges, jobs=jobs, **{k: v for k, v in more.items() if k not in judges}))


def judged_by(folder):
    """By judge and print, in how many conversations its sheet stands among the ratings."""
    found = {}
    for score in store.read_run(folder).scores:
        for sheet in score.sheets:
            found[sheet.rater, sheet.instrument] = found.get((sheet.rater, sheet.instrument), 0) + 1
    return found


def test_every_conversation_is_judged_once_and_its_sheet_stands_among_the_ratings(folder):
    before, kind = store.read_run(folder).manifest, Kind()
    found = ask(folder, kind=kind)
    after = store.read_run(folder).manifest
    assert sorted(kind.asked) == [t.key for t in store.read_run(folder).transcripts]
    assert judged_by(folder) == {("kind", "kind-1"): TALKS}
    assert (after.judges, after.fingerprints.grading != before.fingerprints.grading) == ({"kind": "kind-1"}, True)
    assert (found.tally.done, found.tally.marks, found.tally.usage.calls) == (TALKS, {"given": 4 * TALKS}, 4 * TALKS)


def test_a_stored_run_that_was_judged_later_is_graded_as_one_that_was_judged_when_it_was_played(tmp_path):
    for name, judges in (("played", {"kind": Kind()}), ("later", None)):
        asyncio.run(play(plan(judges=judges), candidate(Says("Well.")), folder=tmp_path / name, progress=lambda *_: None))
    ask(tmp_path / "later", kind=Kind())
    played, later = (store.read_run(tmp_path / name) for name in ("played", "later"))
    assert later.manifest.fingerprints == played.manifest.fingerprints
    assert (later.scores, later.manifest.judges) == (played.scores, played.manifest.judges)


def test_the_same_command_again_asks_nothing(folder):
    ask(folder, kind=Kind())
    again = Kind()
    found = ask(folder, kind=again)
    assert (again.asked, found.tally.resumed) == ([], TALKS)
    assert judged_by(folder) == {("kind", "kind-1"): TALKS}


def test_a_judge_that_breaks_is_named_what_it_said_is_kept_and_the_old_ratings_stand(folder):
    before = (folder / "ratings.jsonl").read_bytes()
    with pytest.raises(CrashError, match=r"the judge 'kind' raised ZeroDivisionError: planted \(scenario 's-"):
        ask(folder, kind=Kind(error=ZeroDivisionError("planted"), after=5))
    assert (folder / "ratings.jsonl").read_bytes() == before
    kind = Kind()
    ask(folder, kind=kind)
    assert (len(kind.asked), judged_by(folder)) == (TALKS - 5, {("kind", "kind-1"): TALKS})


def test_a_judge_that_is_another_by_the_same_name_is_asked_anew_and_takes_the_old_ones_place(folder):
    ask(folder, kind=Kind())
    other = Kind("kind-2")
    found = ask(folder, kind=other)
    assert (len(other.asked), found.tally.superseded) == (TALKS, {"kind": TALKS})
    assert judged_by(folder) == {("kind", "kind-2"): TALKS}
    assert len((folder / "judgements.jsonl").read_bytes().splitlines()) == TALKS
    assert store.read_run(folder).manifest.judges == {"kind": "kind-2"}


def test_until_the_new_judge_has_said_everything_the_old_one_counts(folder):
    ask(folder, kind=Kind())
    found = ask(folder, kind=Kind("kind-2", error=BudgetSpent("spent"), after=4), budget=Budget(calls=1_000))
    assert found.stopped.startswith("budget: ")
    rate(folder)
    assert judged_by(folder) == {("kind", "kind-1"): TALKS}
    rest = Kind("kind-2")
    ask(folder, kind=rest)
    assert (len(rest.asked), judged_by(folder)) == (TALKS - 4, {("kind", "kind-2"): TALKS})


def test_one_more_judge_leaves_what_the_first_said(folder):
    ask(folder, kind=Kind())
    ask(folder, cold=Cold())
    assert judged_by(folder) == {("kind", "kind-1"): TALKS, ("cold", "cold-1"): TALKS}


class Cold(Kind):
    async def judge(self, case):
        self.asked.append(case.transcript.key)
        return Assessment(sheet=sheets.cold(rater="cold", instrument="cold-1"))

    def __init__(self):
        super().__init__("cold-1")


def test_what_a_judge_could_not_be_reached_for_is_asked_once_more_and_by_the_next_command_again(folder):
    twice = Kind(lost=["s-003", "s-003", "s-007"])
    found = ask(folder, kind=twice)
    assert (twice.asked.count(("s-003", 0)), twice.asked.count(("s-007", 0)), found.tally.unreached) == (2, 2, 3)
    assert [s.scenario for s in store.read_run(folder).scores if s.sheets[0].quality.capped is None] == ["s-003"]
    third = Kind()
    ask(folder, kind=third)
    assert third.asked == [("s-003", 0)]
    assert all(s.sheets[0].quality.capped is not None for s in store.read_run(folder).scores)


def test_a_sample_is_the_same_of_every_agent_and_the_smaller_is_a_part_of_the_larger(tmp_path):
    one, two = (stored(tmp_path / name, run(many(TALKS), name=name)) for name in ("one", "two"))
    first, second, more = Kind(), Kind(), Kind()
    ask(one, kind=first, sample=4)
    ask(two, kind=second, sample=4)
    ask(one, kind=more, sample=6)
    assert sorted(first.asked) == sorted(second.asked)
    assert (len(first.asked), len(more.asked), set(first.asked) & set(more.asked)) == (4, 2, set())
    assert judged_by(one) == {("kind", "kind-1"): 6}


def test_conversations_lost_to_others_faults_are_not_asked_about(tmp_path):
    found = run(many(3))
    fault = Fault(kind="connection", evidence="refused", turn=1)
    lost = msgspec.structs.replace(found.transcripts[0], faults=(fault,))
    lost = msgspec.structs.replace(lost, ending=msgspec.structs.replace(lost.ending, by="fault"))
    folder = stored(tmp_path / "bot", msgspec.structs.replace(found, transcripts=(lost, *found.transcripts[1:])))
    kind = Kind()
    assert (ask(folder, kind=kind).tally.unasked, len(kind.asked)) == (1, 2)


def test_a_budget_stops_in_good_order_before_what_it_cannot_pay(folder):
    budget = Budget(calls=9)
    kind = Kind()
    kind.criteria = ("E1", "E2", "F1", "F2")
    found = ask(folder, kind=kind, jobs=1, budget=budget)
    assert (len(kind.asked), found.rated) == (2, None)
    assert found.stopped == "budget: what is left is not likely to be enough for another conversation"


def test_a_torn_judgement_is_taken_off_and_asked_again(folder):
    ask(folder, kind=Kind())
    path = folder / "judgements.jsonl"
    path.write_bytes(path.read_bytes()[:-20])
    kind = Kind()
    found = ask(folder, kind=kind)
    assert (len(kind.asked), found.mended[:16]) == (1, "judgements.jsonl")


def test_a_judgement_of_a_judge_whom_the_manifest_does_not_name_counts_for_nothing(folder):
    row = Judgement(scenario="s-001", trial=0, judge="stranger", assessment=Assessment(sheet=sheets.warm()))
    (folder / "judgements.jsonl").write_bytes(msgspec.json.encode(row) + b"\n")
    rate(folder)
    assert judged_by(folder) == {}


def test_without_a_judge_there_is_nothing_to_ask(folder):
    with pytest.raises(UsageError, match="no judge is named"):
        ask(folder)


def command(folder, **more):
    here = os.path.dirname(__file__)  # noqa: PTH120
    env = {**os.environ, "PYTHONPATH": f"{folder.parent}{os.pathsep}{here}", **more}
    argv = [sys.executable, "-m", "hardcalls", "score", folder, "--judge", "slow=python:own_judge:Slow", "-j", "2"]
    return subprocess.Popen(argv, cwd=folder.parent, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


@pytest.mark.skipif(sys.platform == "win32", reason="signals are not sent like this on Windows")
@pytest.mark.parametrize(("how", "code"), [(signal.SIGKILL, -signal.SIGKILL), (signal.SIGINT, 130)])
def test_killed_or_interrupted_the_same_command_asks_only_what_is_missing(folder, how, code):
    (folder.parent / "own_judge.py").write_text(OWN, encoding="utf-8")
    asked = folder.parent / "asked"
    process = command(folder, PAUSE="0.15")
    end = time.monotonic() + 20
    while time.monotonic() < end and (not asked.exists() or len(asked.read_text().splitlines()) < 3):
        time.sleep(0.01)
    process.send_signal(how)
    _, err = process.communicate(timeout=20)
    assert (process.returncode, "Traceback" in err) == (code, False)
    kept = len((folder / "judgements.jsonl").read_bytes().splitlines())
    before = len(asked.read_text().splitlines())
    assert kept < TALKS
    out, err = (again := command(folder)).communicate(timeout=20)
    assert (again.returncode, err) == (0, "")
    assert len(asked.read_text().splitlines()) - before == TALKS - kept
    assert judged_by(folder) == {("slow", "slow-1"): TALKS}
    assert f"{TALKS} of {TALKS} conversations judged; {kept} of them were there already" in out


def test_from_the_command_line_it_says_what_came_of_it(folder, capsys, monkeypatch):
    (folder.parent / "own_judge2.py").write_text(OWN, encoding="utf-8")
    monkeypatch.chdir(folder.parent)
    assert run_command(["score", str(folder), "--judge", "slow=python:own_judge2:Slow"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "bot: 12 of 12 conversations judged; marks now: 48 given, 0 not applicable, 0 unsupported, 0 missing",
        f"bot: 12 conversations -> {folder}",
    ]
    assert run_command(["score", str(folder), "--sample", "3"]) == 3
    assert "--sample is about judges, and none is named" in capsys.readouterr().err
