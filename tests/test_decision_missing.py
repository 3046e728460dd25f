"""Half of it missing, in every way in which it can be: never a PASS; all of it missing: no verdict at all."""

import datetime as dt
import subprocess
import sys

import msgspec
import pytest
from decision_case import conversation, decided, rescored, rollout, shipped, without
from round_case import stored
from verdict_case import LOST, policy

from hardcalls.errors import RunError
from hardcalls.licence import Floors, Licence, Permit
from hardcalls.licence import Test as Asked
from hardcalls.policy import Waiver
from hardcalls.rubric import Anchor, Criterion
from hardcalls.rule import Rule
from hardcalls.run import Run
from hardcalls.score import Score
from hardcalls.sheet import Sheet, given

RIGHT = Rule(id="right", kind="prove", metric="correctness.passed", floor=0.5)
OVERALL = Rule(id="overall", kind="veto", metric="overall.passed", floor=0.1)
DROP = Rule(id="drop", kind="prove", metric="overall.passed", allowed_drop=0.2)
WARM = Rule(id="warm", kind="prove", metric="rubric.quality", floor=0.1)


def half(score: Score) -> bool:
    return int(score.scenario[2:]) % 4 < 2


def unjudged(score: Score) -> Score:
    """The same with nothing that any check could say."""
    ratings = tuple(msgspec.structs.replace(r, value=None, reason="no lexicon") for r in score.ratings)
    return msgspec.structs.replace(score, ratings=ratings) if half(score) else score


def faulty(run: Run) -> Run:
    """The same run, of which half was lost to the infrastructure."""
    ending = conversation(0, trial=0, bad=False)[1].ending
    lost = msgspec.structs.replace(ending, by="fault")
    gone = {s.key for s in run.scores if half(s)}
    talks = tuple(msgspec.structs.replace(t, faults=(LOST,), ending=lost) if t.key in gone else t for t in run.transcripts)
    return msgspec.structs.replace(run, transcripts=talks)


def judged(run: Run, *instruments: str) -> Run:
    """The same run with a sheet on each conversation, by the judges in turn."""

    def sheeted(score: Score) -> Score:
        made = instruments[int(score.scenario[2:]) % len(instruments)]
        sheet = Sheet(rater="judge", kind="judge", instrument=made, rubric="r", marks=(given(WARMTH, 2),))
        return msgspec.structs.replace(score, sheets=(sheet,))

    return rescored(run, sheeted)


WARMTH = Criterion(
    id="E1",
    dimension="empathy",
    title="Warm",
    question="Is it?",
    evidence="Words.",
    anchors=tuple(Anchor(value=v, says=str(v)) for v in range(3)),
)
LICENCE = Licence(
    judge="judge",
    instrument="licensed",
    rubric="r",
    permits=(
        Permit(
            criterion="QUALITY",
            language="en",
            granted=True,
            items=50,
            raters=3,
            tests=(Asked(name="omega", passed=True, found="1.0", asked="at least 0.5"),),
        ),
    ),
    floors=Floors(),
    issued="2026-01-01",
    until="2026-12-31",
)


HALVES = {
    "no ratings": lambda run: rescored(run, lambda s: None if half(s) else s),
    "ratings that say nothing": lambda run: rescored(run, unjudged),
    "never finished": lambda run: without(run, [s.key for s in run.scores if half(s)]),
    "lost to faults": faulty,
}


@pytest.mark.parametrize("lost", ["both", "against"])
@pytest.mark.parametrize("way", HALVES)
def test_a_candidate_of_which_half_is_missing_never_passes(way, lost):
    whole = rollout(trials=2)
    asked = policy(RIGHT, OVERALL, lost=lost, most_faults=1.0)
    assert decided(whole, asked).outcome == "PASS"
    found = decided(HALVES[way](whole), asked)
    assert found.outcome == "INCONCLUSIVE"
    assert found.reasons


@pytest.mark.parametrize("way", HALVES)
def test_a_candidate_of_which_half_is_missing_never_passes_the_rollout_policy(way):
    assert decided(HALVES[way](rollout())).outcome == "INCONCLUSIVE"


@pytest.mark.parametrize("way", HALVES)
def test_a_candidate_that_fails_where_the_baseline_is_missing_is_not_shown_to_be_as_good(way):
    old = rollout(trials=2, name="old")
    new = rollout(trials=2, bad=lambda s, *_: int(s[2:]) % 4 < 2)
    kept = HALVES[way](old)
    assert decided(old, policy(DROP), baseline=kept).outcome != "FAIL"
    assert decided(new, policy(DROP), baseline=old).outcome == "FAIL"
    assert decided(new, policy(DROP), baseline=kept).outcome == "INCONCLUSIVE"


@pytest.mark.parametrize(
    ("instruments", "outcome"),
    [
        (("licensed",), "PASS"),
        (("licensed", "other"), "INCONCLUSIVE"),
        (("other",), "INCONCLUSIVE"),
        (("licensed",) * 59 + ("other",), "INCONCLUSIVE"),
    ],
    ids=["all licensed", "half", "none", "nearly all"],
)
def test_what_a_judge_without_a_licence_says_counts_as_missing(instruments, outcome):
    run = judged(rollout(trials=2, languages=("en",)), *instruments)
    assert decided(run, policy(RIGHT, WARM), licences=(LICENCE,), today="2026-06-01").outcome == outcome


def test_a_language_for_which_a_judge_has_no_licence_counts_as_missing():
    run = judged(rollout(trials=2, languages=("en", "de")), "licensed")
    assert decided(run, policy(RIGHT, WARM), licences=(LICENCE,), today="2026-06-01").outcome == "INCONCLUSIVE"


@pytest.mark.parametrize("floor", [0.5, 0.9])
def test_a_failure_that_half_of_a_run_shows_is_not_undone_by_the_other_half_that_nobody_rated(floor):
    bad = rescored(rollout(trials=2, bad=lambda *_: True), unjudged)
    asked = policy(msgspec.structs.replace(RIGHT, floor=floor))
    assert decided(bad, asked).outcome == "FAIL"


def test_a_waiver_covers_nothing_that_must_never_happen():
    waived = [r.id for r in shipped().rules if not r.never]
    waivers = tuple(Waiver(rule=r, owner="Ana Ruiz", reason="later", expires=dt.date(2030, 1, 1)) for r in waived)
    asked = msgspec.structs.replace(shipped(), waivers=waivers)
    assert decided(rollout(bad=lambda *_: True), asked, today="2029-12-31").outcome == "PASS"
    found = decided(rollout(leak=True), asked, today="2029-12-31")
    assert (found.outcome, [r.rule for r in found.reasons]) == ("FAIL", ["leak"])


def empty(run: Run) -> Run:
    return msgspec.structs.replace(run, transcripts=(), scores=())


def all_lost(run: Run) -> Run:
    return faulty(without(run, [s.key for s in run.scores if not half(s)]))


@pytest.mark.parametrize("made", [empty, all_lost])
def test_an_empty_run_and_one_that_is_all_errors_are_broken_and_exit_with_3(made, tmp_path):
    run = made(rollout(8, trials=1))
    with pytest.raises(RunError, match="nothing of 'new' can be scored"):
        decided(run, policy(RIGHT))
    stored(tmp_path / "run", run)
    gate = subprocess.run(
        [sys.executable, "-m", "hardcalls", "gate", str(tmp_path / "run"), "--policy", "smoke"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert gate.returncode == 3
    assert "Traceback" not in gate.stderr
