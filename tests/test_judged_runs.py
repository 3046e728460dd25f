"""Judges within a run: asked once a conversation, kept, and caught up with."""

import asyncio

import pytest
from cases import Says
from run_case import candidate, plan

from hardcalls import store
from hardcalls.endpoints.budget import Budget
from hardcalls.errors import BudgetSpent, CrashError
from hardcalls.rating import rate
from hardcalls.runner import run
from hardcalls.score import Assessment, Rating


class Kind:
    """A judge that counts, and that breaks when it is told to."""

    def __init__(self, error=None, *, after=0):
        self.asked, self._error, self._after = [], error, after

    async def judge(self, case):
        self.asked.append(case.transcript.key)
        if self._error and len(self.asked) > self._after:
            raise self._error
        return Assessment(ratings=(Rating(criterion="empathy.kind", value=0.5, rater="kind"),))


def judged(folder, judge, **more):
    asked = plan(judges={"kind": judge}, **more)
    outcome = asyncio.run(run(asked, candidate(Says("Well.")), folder=folder, progress=lambda *_: None))
    return outcome, store.read_run(folder)


def test_every_conversation_is_judged_once_and_the_judgement_is_among_its_ratings(tmp_path):
    judge = Kind()
    outcome, found = judged(tmp_path / "run", judge)
    assert sorted(judge.asked) == [t.key for t in found.transcripts]
    assert [s.value_of("empathy.kind") for s in found.scores] == [0.5] * outcome.total
    assert len((tmp_path / "run" / "judgements.jsonl").read_bytes().splitlines()) == outcome.total


def test_a_run_with_a_judge_is_graded_otherwise_than_one_without(tmp_path):
    _, with_judge = judged(tmp_path / "with", Kind())
    asyncio.run(run(plan(), candidate(Says("Well.")), folder=tmp_path / "without", progress=lambda *_: None))
    without = store.read_run(tmp_path / "without")
    assert with_judge.manifest.fingerprints.grading != without.manifest.fingerprints.grading
    assert with_judge.transcripts == without.transcripts


def test_a_judge_that_raises_is_named_and_what_it_had_not_judged_is_caught_up_with(tmp_path):
    with pytest.raises(CrashError, match=r"the judge 'kind' raised ZeroDivisionError: planted \(scenario 's-3', trial 1\)"):
        judged(tmp_path / "run", Kind(ZeroDivisionError("planted"), after=3))
    before = store.read_run(tmp_path / "run")
    assert (len(before.transcripts), len(before.scores), before.manifest.fingerprints.grading) == (4, 3, "")
    judge = Kind()
    outcome, found = judged(tmp_path / "run", judge)
    assert (outcome.resumed, len(judge.asked), len(found.scores)) == (4, 7, 10)
    assert found.manifest.fingerprints.grading


def test_a_budget_that_ends_while_judging_stops_the_run_in_good_order(tmp_path):
    outcome, found = judged(tmp_path / "run", Kind(BudgetSpent("the budget is spent: 5 of 5 calls"), after=5))
    assert (outcome.stopped, len(found.transcripts), len(found.scores)) == ("the budget is spent: 5 of 5 calls", 6, 5)
    outcome, found = judged(tmp_path / "run", Kind())
    assert (outcome.stopped, len(found.scores)) == ("", 10)


def test_a_run_does_not_begin_what_its_budget_cannot_pay(tmp_path):
    budget = Budget(calls=25)
    for _ in range(25):
        budget.reserve()
    agent = Says("Well.")
    outcome = asyncio.run(run(plan(budget=budget), candidate(agent), folder=tmp_path / "run", progress=lambda *_: None))
    assert (outcome.done, outcome.stopped, agent.seen) == (0, "budget: 25 of 25 calls", [])


def test_rated_again_a_judged_run_keeps_what_its_judge_said_and_is_graded_the_same(tmp_path):
    _, before = judged(tmp_path / "run", Kind())
    rate(tmp_path / "run")
    after = store.read_run(tmp_path / "run")
    assert after == before
    assert list(after.manifest.judges) == ["kind"]


def test_what_a_judge_had_said_before_the_end_is_not_asked_again(tmp_path):
    judged(tmp_path / "run", Kind())
    ratings = tmp_path / "run" / "ratings.jsonl"
    ratings.write_bytes(b"".join(ratings.read_bytes().splitlines(keepends=True)[:-3]))
    judge = Kind()
    _, found = judged(tmp_path / "run", judge)
    assert (judge.asked, len(found.scores)) == ([], 10)
