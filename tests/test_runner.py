"""Which conversations are run, how many at once, and what stays when something breaks."""

import asyncio

import pytest
from cases import Says
from run_case import SUITE_SIZE, candidate, plan

from hardcalls import store
from hardcalls.errors import CrashError, EndpointError, RunError, UsageError
from hardcalls.fault import Fault
from hardcalls.rating import rate
from hardcalls.runner import run
from hardcalls.score import Assessment, Rating
from hardcalls.talk import Reply


def play(folder, agent, *, progress=None, close=None, **more):
    seen = progress if progress is not None else []
    asyncio.run(
        run(
            plan(**more),
            candidate(agent, close=close),
            folder=folder,
            progress=lambda t, standing: seen.append((t.key, standing.done, standing.total)),
        )
    )
    return store.read_run(folder)


class Slow:
    """Takes longer for the first scenarios, so that several at once finish in another order; counts how many are at work."""

    def __init__(self):
        self.now, self.most = 0, 0

    async def reply(self, messages, brief):
        self.now += 1
        self.most = max(self.most, self.now)
        await asyncio.sleep(0.002 * (SUITE_SIZE - int(messages[0].content[5])))
        self.now -= 1
        return Reply(content=f"{brief.seed} {len(messages)}")


class Breaks:
    """Works until it meets one scenario."""

    def __init__(self, error):
        self.error = error

    async def reply(self, messages, brief):
        del brief
        if "I am 3." in messages[0].content:
            raise self.error
        return Reply(content="Well.")


def test_every_scenario_is_run_in_every_trial_and_rated(tmp_path):
    progress = []
    found = play(tmp_path / "run", Says("Well."), progress=progress)
    assert (
        [t.key for t in found.transcripts] == [s.key for s in found.scores] == [(f"s-{i}", t) for i in range(5) for t in range(2)]
    )
    assert [n for _, n, _ in progress] == list(range(1, 11))
    assert [k for k, _, _ in progress] == [(f"s-{i}", t) for t in range(2) for i in range(5)]
    assert (found.missing, {of for *_, of in progress}) == ((), {10})
    assert found.charters["shop"].handoff_tool == "transfer"


def test_one_at_a_time_and_several_at_once_give_the_same_conversations(tmp_path):
    one, several = Slow(), Slow()
    first = play(tmp_path / "one", one, jobs=1)
    second = play(tmp_path / "several", several, jobs=4)
    assert (one.most, several.most) == (1, 4)
    assert first.transcripts == second.transcripts
    assert first.scores == second.scores
    assert len({t.messages[1].content for t in first.transcripts}) == 10


def test_several_agents_are_told_apart_by_subject_and_are_put_to_the_same(tmp_path):
    runs = {}
    for name in ("a", "b"):
        asyncio.run(run(plan(), candidate(Says(name), name=name), folder=tmp_path / name, progress=lambda *_: None))
        runs[name] = store.read_run(tmp_path / name).manifest.fingerprints
    assert runs["a"].subject != runs["b"].subject
    assert (runs["a"].stimulus, runs["a"].grading) == (runs["b"].stimulus, runs["b"].grading)
    assert len(set(runs["a"].stimulus.values())) == SUITE_SIZE


@pytest.mark.parametrize("jobs", [1, 3])
def test_an_agent_that_raises_keeps_what_was_finished(tmp_path, jobs):
    with pytest.raises(CrashError, match="the agent 'bot' raised ZeroDivisionError: planted"):
        play(tmp_path / "run", Breaks(ZeroDivisionError("planted")), jobs=jobs)
    kept = store.read_run(tmp_path / "run")
    assert {t.key for t in kept.transcripts} >= {("s-0", 0), ("s-1", 0), ("s-2", 0)}
    assert ("s-3", 0) in kept.missing
    assert len(kept.transcripts) <= 2 + jobs
    assert rate(tmp_path / "run").conversations == len(store.read_run(tmp_path / "run").scores) == len(kept.transcripts)


def test_a_key_that_is_refused_stops_the_run(tmp_path):
    with pytest.raises(EndpointError, match="wrong key"):
        play(tmp_path / "run", Breaks(EndpointError("wrong key")))


@pytest.mark.parametrize("kind", ["connection", "dns"])
def test_an_endpoint_that_cannot_be_reached_stops_the_run_early(tmp_path, kind):
    agent = Says(Reply(fault=Fault(kind=kind, evidence="127.0.0.1:9 refused")))
    with pytest.raises(EndpointError, match=r"the endpoint cannot be reached: 127.0.0.1:9 refused; check its address"):
        play(tmp_path / "run", agent)
    assert len(agent.seen) == 3


def test_an_endpoint_that_fails_otherwise_or_later_does_not(tmp_path):
    limited = Says(Reply(fault=Fault(kind="rate_limited", evidence="429")))
    assert len(play(tmp_path / "limited", limited).excluded) == 10
    assert len(limited.seen) == 20  # each conversation is tried once more, after all others


def test_an_endpoint_that_goes_away_stops_the_run_and_what_it_broke_off_is_not_finished(tmp_path):
    agent = Says("Well.", "Well.", Reply(fault=Fault(kind="connection", evidence="refused")))
    with pytest.raises(
        EndpointError, match=r"cannot be reached any more: refused\. 1 conversations are kept; `hardcalls resume .*run`"
    ):
        play(tmp_path / "run", agent)
    assert len(agent.seen) == 2 + 3
    again = Says("Well.")
    found = play(tmp_path / "run", again)
    assert (len(again.seen), len(found.transcripts), found.excluded) == (2 * 9, 10, ())


def test_a_conversation_that_somebody_else_broke_off_is_tried_once_more(tmp_path):
    limited = Reply(fault=Fault(kind="rate_limited", evidence="429"))
    agent = Says("Well.", "Well.", limited, "Well.")
    found = play(tmp_path / "run", agent)
    assert (len(found.transcripts), found.excluded, len(agent.seen)) == (10, (), 21)
    [twice] = [t for t in found.transcripts if t.faults]
    assert twice.faults == (Fault(kind="rate_limited", evidence="first try: 429", turn=1, recovered=True),)


def test_an_agent_is_closed_whatever_happened(tmp_path):
    closed = []

    async def close():
        closed.append(True)

    play(tmp_path / "fine", Says("Well."), close=close)
    with pytest.raises(CrashError):
        play(tmp_path / "broken", Says(ZeroDivisionError()), close=close)
    assert closed == [True, True]


def test_a_run_that_is_complete_is_not_run_again(tmp_path):
    first = play(tmp_path / "run", Says("Well."))
    agent = Says("Something else.")
    assert play(tmp_path / "run", agent) == first
    assert agent.seen == []


def test_a_folder_that_holds_something_else_is_not_run_into(tmp_path):
    play(tmp_path / "run", Says("Well."))
    agent = Says("Well.")
    with pytest.raises(RunError, match=r"holds a run of something else:\n  trials: 2 is now 3\nchoose another folder with -o"):
        play(tmp_path / "run", agent, trials=3)
    assert agent.seen == []


class Strict:
    def rate(self, case):
        del case
        return Assessment(ratings=(Rating(criterion="empathy.x", value=0.0, rater="mine"),))


def test_rating_again_asks_no_agent_and_says_that_it_was_graded_otherwise(tmp_path):
    agent = Says("Well.")
    before = play(tmp_path / "run", agent)
    calls = len(agent.seen)
    rated = rate(tmp_path / "run", raters={"mine": Strict()})
    assert len(agent.seen) == calls
    after = store.read_run(tmp_path / "run")
    assert (rated.manifest, rated.conversations, rated.missing) == (after.manifest, len(after.transcripts), 0)
    assert after.transcripts == before.transcripts
    assert {s.value_of("empathy.x") for s in after.scores} == {0.0}
    assert after.manifest.fingerprints.grading != before.manifest.fingerprints.grading
    rate(tmp_path / "run")
    assert store.read_run(tmp_path / "run") == before


@pytest.mark.parametrize("more", [{"jobs": 0}, {"jobs": -1}, {"trials": 0}])
def test_a_run_of_nothing_is_refused_and_does_not_wait_for_ever(more):
    with pytest.raises(UsageError, match="give at least one of each"):
        plan(**more)


def test_what_was_lost_to_others_is_run_again_when_asked_for_and_the_rest_is_not(tmp_path):
    limited = Reply(fault=Fault(kind="rate_limited", evidence="429"))
    lost = play(tmp_path / "run", Says(*["Well."] * 4, limited))
    assert len(lost.excluded) == 8
    agent = Says("Well.")
    assert play(tmp_path / "run", agent) == lost
    found = play(tmp_path / "run", agent, retry_lost=True)
    assert (len(found.transcripts), found.excluded, len(agent.seen)) == (10, (), 2 * 8)
    assert [s.key for s in found.scores] == [t.key for t in found.transcripts]


def test_a_folder_in_which_nothing_had_ended_is_begun_anew(tmp_path):
    with pytest.raises(EndpointError, match="wrong key"):
        play(tmp_path / "run", Says(EndpointError("wrong key")))
    assert len(play(tmp_path / "run", Says("Well."), trials=3).transcripts) == 15
