"""Two runs compared by judges of pairs: a judge who loves a place comes to nothing but ties, and an honest one is heard."""

import asyncio
import json
import re

import msgspec
import pytest
import report_case as case
import sheet_case as sheets

from hardcalls import store
from hardcalls.cli import run_command
from hardcalls.endpoints.budget import Budget
from hardcalls.errors import BudgetSpent, CrashError, EndpointError, RunError
from hardcalls.fault import Fault
from hardcalls.judges.judge import RubricJudge
from hardcalls.judges.pairwise import Choosing, PairJudge
from hardcalls.preference import OVERALL
from hardcalls.preferring import prefer
from hardcalls.replay import NO_WORLD
from hardcalls.score import Case
from hardcalls.talk import Reply
from hardcalls.transcript import Usage

SORRY = "I am so sorry about your father."
COLD = "We apologise for the inconvenience."
_FENCED = re.compile(r"<transcript (\w+)>\n(.*?)\n</transcript \1>", re.DOTALL)


def shown(question):
    """What the two transcripts of a question hold."""
    return [json.loads(found[1]) for found in _FENCED.findall(question.messages[0].content)]


def words_of(transcript):
    return [d["says"] for t in transcript["turns"] for d in t["agent"] if "says" in d]


def reply(better, *quotes):
    found = [{"conversation": place, "turn": 1, "text": text} for place, text in quotes]
    return Reply(content=json.dumps({"reason": "because", "quotes": found, "better": better}), usage=Usage(calls=1))


class Model:
    """A model behind a judge of pairs; `says` gives its reply to two lists of what the agents said."""

    def __init__(self, says):
        self.says, self.asked = says, []

    async def ask(self, question):
        self.asked.append(question)
        await asyncio.sleep(0)
        return self.says(*map(words_of, shown(question)))


def loves_first(one, two):
    del two
    return reply("first", ("first", one[0]))


def honest(one, two):
    warm = ["sorry about your father" in " ".join(words) for words in (one, two)]
    if warm[0] == warm[1]:
        return reply("equal")
    return reply("first", ("first", one[0])) if warm[0] else reply("second", ("second", two[0]))


def invents(one, two):
    del one, two
    return reply("second", ("second", "These words were never said."))


def unreadable(one, two):
    del one, two
    return Reply(content="I like the second.")


def arms(*, cold=("en-3", "en-4"), name="new"):
    """A baseline that is cold on every call, and a candidate that is on these only."""
    suite = [case.scenario(f"en-{i}") for i in range(8)]
    before = case.of("old", suite, [case.talk(s, agent="old", words=COLD) for s in suite])
    talks = [case.talk(s, agent=name, words=COLD if s.id in cold else SORRY) for s in suite]
    return before, case.of(name, suite, talks)


def judge(says, *, criteria=("E1",)):
    return PairJudge(RubricJudge("kind", Model(says), rubric=sheets.RUBRIC, described={"spec": "planted"}, criteria=criteria))


def preferred(one, baseline=None, candidate=None, **more):
    first, second = (baseline, candidate) if baseline else arms()
    return asyncio.run(prefer(first, second, one, jobs=more.pop("jobs", 3), **more))


def test_a_judge_who_loves_the_first_place_comes_to_ties_and_its_bias_is_counted():
    [found] = preferred(judge(loves_first)).results
    assert (len(found.won), len(found.tied), len(found.lost)) == (0, 8, 0)
    assert (found.net.estimate, found.p, found.shown) == (0.0, 1.0, "not shown")
    assert (found.disagreed.estimate, found.first, found.second) == (1.0, 8, 0)
    assert found.disagreed.low > 0.6


def test_an_honest_judge_is_heard_and_the_order_changes_nothing():
    [found] = preferred(judge(honest)).results
    assert (found.won, found.tied, found.lost) == (("en-0", "en-1", "en-2", "en-5", "en-6", "en-7"), ("en-3", "en-4"), ())
    assert (found.net.estimate, found.p, found.shown) == (0.75, 0.03125, "better")
    assert (found.disagreed.estimate, found.disagreed.n, found.corners) == (0.0, 8, None)


def test_swapped_the_runs_the_same_judge_prefers_the_other_one():
    after, before = arms()
    [found] = preferred(judge(honest), before, after).results
    assert (len(found.won), len(found.tied), len(found.lost), found.shown) == (0, 2, 6, "worse")


def test_words_that_nobody_said_and_replies_that_nobody_can_read_are_counted_and_no_ties():
    [invented] = preferred(judge(invents)).results
    assert (invented.unsupported, invented.missing, invented.given, invented.tied) == (8, 0, 0, ())
    assert invented.corners == (-1.0, 1.0)
    [silent] = preferred(judge(unreadable)).results
    assert (silent.unsupported, silent.missing, silent.given) == (0, 8, 0)


def test_a_preference_without_a_quote_is_unsupported_and_equal_needs_none():
    [found] = preferred(judge(lambda *_: reply("first"))).results
    assert (found.unsupported, found.given) == (8, 0)
    [found] = preferred(judge(lambda *_: reply("equal"))).results
    assert (found.unsupported, found.given, len(found.tied)) == (0, 8, 8)


def test_a_quote_must_stand_in_the_conversation_that_it_names():
    [found] = preferred(judge(lambda one, two: reply("second", ("first" if one != two else "second", two[0])))).results
    assert (found.unsupported, found.given) == (6, 2)


def test_several_criteria_are_asked_one_by_one_and_come_to_a_whole():
    one = judge(honest, criteria=())
    found = preferred(one)
    assert [r.criterion for r in found.results] == [OVERALL, "E1", "E2"]
    assert [c.id for c in one.criteria] == ["E1", "E2"], "flags are no qualities of which there can be more"
    assert (len(found.rows), found.usage.calls) == (16, 32)


def test_only_scenarios_that_are_the_same_in_both_runs_are_compared_and_lost_conversations_are_named():
    before, after = arms()
    stimulus = after.manifest.fingerprints.stimulus | {"en-0": "changed"}
    prints = msgspec.structs.replace(after.manifest.fingerprints, stimulus=stimulus, grading="another")
    fault = Fault(kind="provider_error", evidence="503", turn=1)
    gone = msgspec.structs.replace(
        after.transcripts[1], faults=(fault,), ending=msgspec.structs.replace(after.transcripts[1].ending, by="fault")
    )
    after = msgspec.structs.replace(
        after,
        manifest=msgspec.structs.replace(after.manifest, fingerprints=prints),
        transcripts=(after.transcripts[0], gone, *after.transcripts[2:]),
    )
    found = preferred(judge(honest), before, after)
    assert found.pairing.changed == ("en-0",)
    assert found.unpaired == ("en-1, trial 1",)
    assert {r.scenario for r in found.rows} == {f"en-{i}" for i in range(2, 8)}


def test_runs_that_share_nothing_are_refused():
    before, _ = arms()
    other = [case.scenario("de-1", language="de")]
    after = case.of("new", other, [case.talk(other[0], agent="new")])
    with pytest.raises(RunError, match="they share no scenario"):
        preferred(judge(honest), before, after)


class Own:
    """A judge of one's own that prefers wholes."""

    def __init__(self, says):
        self._says = says

    async def prefer(self, one, two):
        return self._says(one.transcript.turns[0].text, two.transcript.turns[0].text)


def test_a_judge_of_ones_own_is_asked_in_both_orders_too():
    first = Choosing("own", Own(lambda *_: "one"), instrument="x")
    [found] = preferred(first).results
    assert (len(found.tied), found.first, found.criterion) == (8, 8, "WHOLE")
    longer = Choosing("own", Own(lambda a, b: "one" if len(a) > len(b) else "two" if len(b) > len(a) else "tie"), instrument="x")
    [found] = preferred(longer).results
    assert (len(found.lost), len(found.tied), found.disagreed.estimate) == (6, 2, 0.0)
    with pytest.raises(CrashError, match="prefers 'three', which is none of one, two and tie"):
        preferred(Choosing("own", Own(lambda *_: "three"), instrument="x"))
    with pytest.raises(CrashError, match=r"raised KeyError: 'x' \(scenario 'en-0', trial 1\)"):
        preferred(Choosing("own", Own(lambda *_: {}["x"]), instrument="x"), jobs=1)


def test_a_budget_ends_it_in_good_order_and_what_was_answered_is_told():
    found = preferred(judge(honest), budget=Budget(calls=7), jobs=1)
    assert (len(found.rows), found.stopped) == (3, "budget: what is left is not likely to be enough for another pair")

    def spent(one, two):
        del one, two
        raise BudgetSpent("spent")

    assert preferred(judge(spent), budget=Budget(calls=7)).stopped.startswith("budget: ")


def test_a_judge_that_is_not_there_ends_it():
    fault = Fault(kind="connection", evidence="refused", turn=0)
    with pytest.raises(EndpointError, match="the judge 'kind' cannot be reached: refused"):
        preferred(judge(lambda *_: Reply(content="", fault=fault)))


def test_a_sample_is_the_same_pairs_every_time():
    one, two = preferred(judge(honest), sample=3), preferred(judge(loves_first), sample=3)
    assert [r.scenario for r in one.rows] == [r.scenario for r in two.rows]
    assert len(one.rows) == 3


def test_the_audit_of_orders_can_ask_in_one_order():
    before, after = arms()
    cases = [Case(scenario=r.scenarios["en-0"], transcript=r.transcripts[0], charter=NO_WORLD) for r in (before, after)]
    one = judge(honest)
    assert asyncio.run(one.prefer(*cases)) == "two"
    assert asyncio.run(one.prefer(*cases[::-1])) == "one"
    assert asyncio.run(judge(unreadable).prefer(*cases)) is None


def test_what_a_judge_of_pairs_is_depends_on_model_prompt_and_rubric():
    other = PairJudge(RubricJudge("kind", Model(honest), rubric=sheets.RUBRIC, described={"spec": "other"}))
    assert judge(honest).instrument == judge(loves_first).instrument
    assert other.instrument != judge(honest).instrument


def written(folder, run):
    stimuli = store.Stimuli(scenarios=run.scenarios, charters={})
    store.create(folder, run.manifest, stimuli)
    for transcript in run.transcripts:
        store.append(folder / "conversations.jsonl", transcript)
    store.save_scores(folder, run.manifest, run.scores)
    return str(folder)


def test_from_the_command_line_it_prints_a_table_and_stores_every_answer(tmp_path, capsys):
    before, after = arms()
    folders = [written(tmp_path / r.name, r) for r in (before, after)]
    output = tmp_path / "deep" / "preferences.json"
    code = run_command(
        ["prefer", *folders, "--judge", "kind=python:test_preferring:HonestModel", "--criteria", "E1", "-o", str(output)]
    )
    out, err = capsys.readouterr()
    assert (code, err) == (0, "")
    assert out.splitlines()[:2] == [
        "new against old, compared by kind",
        "8 pairs of conversations on 8 scenarios, each asked about in both orders",
    ]
    assert re.search(r"^E1 +6 +2 +0 +\+0\.75 \[\+0\.36 to \+1\.00\], n 8 +0\.031 +0% \[0% to 32%\] +0 +0$", out, re.MULTILINE)
    assert "By E1: kind prefers new." in out
    stored = json.loads(output.read_text(encoding="utf-8"))
    assert (stored["baseline"], stored["candidate"], len(stored["rows"])) == ("old", "new", 8)
    assert stored["rows"][0]["candidate_first"]["quotes"] == [{"conversation": "first", "turn": 1, "text": SORRY}]
    assert run_command(["prefer", *folders]) == 3
    assert "who is to compare them? Name a judge" in capsys.readouterr().err
    assert run_command(["prefer", *folders, "--judge", "python:sheet_case:Warm"]) == 3
    assert "Warm has no `async def prefer(one, two)`" in capsys.readouterr().err


class HonestModel(Model):
    def __init__(self):
        super().__init__(honest)
