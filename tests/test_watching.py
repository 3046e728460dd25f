"""Who watches a run is told of each conversation once, in order; what is lost is tried again before its block is passed."""

import asyncio

import msgspec
import pytest
from run_case import candidate, plan

from hardcalls.design import design_of
from hardcalls.fault import Fault
from hardcalls.plan import manifest_of
from hardcalls.policy import Policy
from hardcalls.rule import Rule
from hardcalls.run import Run
from hardcalls.runner import run
from hardcalls.spending import saving
from hardcalls.stopping import Stop
from hardcalls.store import read_run
from hardcalls.talk import Reply
from hardcalls.transcript import Usage
from hardcalls.watching import Watcher

LOST = Fault(kind="connection", evidence="refused", turn=1)


class Bot:
    """Says the same to everybody, and loses the first tries of the scenarios that are named."""

    def __init__(self, *lost):
        self.lost, self.order = set(lost), []

    async def reply(self, messages, brief):
        del brief
        await asyncio.sleep(0)
        scenario = "s-" + messages[0].content.split()[-1].rstrip(".")
        self.order.append(scenario) if len(messages) == 1 else None
        if scenario in self.lost:
            self.lost.discard(scenario)
            return Reply(fault=LOST)
        return Reply(content="Well.")


def blocks(**more):
    """Five scenarios as two blocks: 3 and 0, then 1, 4 and 2."""
    made = plan(**more)
    design = design_of(made.scenarios, seed="s", policy="p", policy_hash="h", early=0.5)
    cut = msgspec.structs.replace(design, blocks=(("s-3", "s-0"), ("s-1", "s-4", "s-2")))
    return plan(sequential=cut, **more)


def play(folder, plan_, bot, *, until="", stop=None):
    told = []

    def watch(transcript, rated):
        assert transcript.key == rated.key
        told.append(transcript.key)
        return "enough" if transcript.scenario == until else ""

    outcome = asyncio.run(run(plan_, candidate(bot), folder=folder, progress=lambda *_: None, stop=stop, watch=watch))
    return told, outcome


def test_blocks_are_run_one_after_another_with_all_their_trials(tmp_path):
    told, outcome = play(tmp_path / "run", blocks(trials=2), Bot())
    first = [("s-3", 0), ("s-0", 0), ("s-3", 1), ("s-0", 1)]
    assert told[:4] == first
    assert told[4:] == [(f"s-{n}", t) for t in range(2) for n in (1, 4, 2)]
    assert (outcome.decided, outcome.stopped, outcome.done) == ("", "", 10)
    assert read_run(tmp_path / "run").manifest.planned == tuple(told)


def test_when_it_is_decided_nothing_more_is_begun_and_what_goes_on_is_finished(tmp_path):
    told, outcome = play(tmp_path / "one", blocks(trials=1), Bot(), until="s-0")
    assert told == [("s-3", 0), ("s-0", 0)]
    assert (outcome.decided, outcome.stopped, outcome.done) == ("enough", "", 2)
    told, outcome = play(tmp_path / "several", blocks(trials=1, jobs=3), Bot(), until="s-3")
    assert outcome.decided == "enough"
    assert told[0] == ("s-3", 0), "and nobody is asked again once it is decided"
    assert len(told) < outcome.done == 3
    assert read_run(tmp_path / "one").manifest.fingerprints.grading


def test_what_an_earlier_process_had_rated_is_told_first_and_once(tmp_path):
    stop = Stop()

    class Ends(Bot):
        async def reply(self, messages, brief):
            if len(self.order) == 2:
                stop.ask("enough for today")
            return await super().reply(messages, brief)

    first, outcome = play(tmp_path / "run", blocks(trials=1), Ends(), stop=stop)
    assert outcome.stopped == "enough for today"
    again, outcome = play(tmp_path / "run", blocks(trials=1), Bot())
    assert 0 < len(first) < len(again) == len(set(again)) == 5
    assert set(again[: len(first)]) == set(first)
    _, outcome = play(tmp_path / "run2", blocks(trials=1), Bot(), until="s-0")
    bot = Bot()
    told, outcome = play(tmp_path / "run2", blocks(trials=1), bot, until="s-0")
    assert (set(told), bot.order) == ({("s-3", 0), ("s-0", 0)}, []), "what was decided is not run further"
    assert outcome.decided == "enough"


def test_what_was_lost_is_tried_again_before_the_next_block_begins(tmp_path):
    bot = Bot("s-3")
    play(tmp_path / "run", blocks(trials=1), bot)
    assert bot.order == ["s-3", "s-0", "s-3", "s-1", "s-4", "s-2"]
    plain = Bot("s-3")
    play(tmp_path / "plain", plan(trials=1), plain)
    assert plain.order == ["s-0", "s-1", "s-2", "s-3", "s-4", "s-3"]


@pytest.mark.parametrize("early", [0.5, 0.001])
def test_a_watcher_says_what_has_become_clear_when_a_block_has_ended(tmp_path, early):
    rules = Policy(id="p", title="P", early=early, rules=(Rule(id="right", kind="veto", metric="correctness.passed", floor=0.9),))
    made = blocks(trials=1)
    design = msgspec.structs.replace(made.sequential, policy_hash=rules.hash, early=early)
    made = plan(sequential=design, trials=1)
    manifest = manifest_of(made, candidate(Bot()))
    watcher = Watcher(Run(manifest=manifest, scenarios=made.stimuli.scenarios, charters={}, transcripts=(), scores=()), rules)
    play(tmp_path / "run", made, Bot())
    found = read_run(tmp_path / "run")
    said = {}
    for key in manifest.planned:
        transcript = next(t for t in found.transcripts if t.key == key)
        wrong = msgspec.structs.replace(found.score_of(key), ratings=tuple(_failed(r) for r in found.score_of(key).ratings))
        said[key[0]] = watcher(transcript, wrong)
    assert said == dict.fromkeys(said, "") | {"s-2": "the rule 'right' is broken" if early > 0.1 else ""}


@pytest.mark.parametrize(
    ("cost", "told"),
    [
        (0.0004, "saved: 3 of 5 conversations (60%), about 240 tokens and about 0.0012 EUR at the average so far"),
        (1.5, "saved: 3 of 5 conversations (60%), about 240 tokens and about 4.50 EUR at the average so far"),
        (None, "saved: 3 of 5 conversations (60%), about 240 tokens at the average so far"),
    ],
)
def test_what_was_saved_is_told_in_tokens_and_money_where_they_are_known(tmp_path, cost, told):
    play(tmp_path / "run", blocks(trials=1), Bot(), until="s-0")
    found = read_run(tmp_path / "run")
    used = Usage(calls=2, input_tokens=60, output_tokens=20, cost=cost)
    found = msgspec.structs.replace(
        found,
        manifest=msgspec.structs.replace(found.manifest, currency="EUR"),
        transcripts=tuple(msgspec.structs.replace(t, usage=used) for t in found.transcripts),
    )
    assert saving(found).text == told
    plain = read_run(tmp_path / "run")
    assert saving(plain).text == "saved: 3 of 5 conversations (60%)"


def _failed(rating):
    return msgspec.structs.replace(rating, value=0.0) if rating.criterion.startswith("correctness.") else rating
