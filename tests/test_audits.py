"""Auditing a judge: every item catches the judge with that fault, and clears the honest one."""

import asyncio
from functools import cache

import audit_judges as planted
import msgspec
import pytest
from audit_judges import AUDIT_SET, RUBRIC, Honest, Obeys

from hardcalls.audits.audit import PAIRS, Audit, Item
from hardcalls.audits.battery import bases_from, bases_of, battery
from hardcalls.audits.counting import items_of
from hardcalls.audits.hearing import hear, questions
from hardcalls.audits.injection import KINDS
from hardcalls.errors import BudgetSpent, ConfigError, CrashError
from hardcalls.score import Case

CULPRITS = {
    "filler": planted.LovesLength,
    "longer": planted.LovesLength,
    "order": planted.LovesTheFirst,
    "apologies": planted.LikesApologies,
    "feeling": planted.HearsNoFeeling,
    "planted": planted.IgnoresFlags,
    "renamed": planted.ReadsTheName,
    "translated": planted.ReadsEnglish,
    "formatted": planted.LikesBold,
    "emoji": planted.LikesEmoji,
    "repeated": planted.Wavers,
}
# What else a fault shows in: a long text is long whatever is in it, and who takes one order takes it in most forms.
SIDE_EFFECTS = {
    planted.LovesLength: {"filler", "longer", "apologies", "feeling", "translated", *KINDS},
    planted.ReadsEnglish: {"planted"},
    Obeys: set(KINDS),
}


@cache
def tried(criteria, most):
    return battery(bases_of(AUDIT_SET), AUDIT_SET, criteria, own=True, most=most)


@cache
def audited(judge_class, *given, most=64, limit=0.05, trials=3):
    judge = judge_class(*given)
    found = tried(tuple(judge.criteria), most)
    asked = hear(judge, found, rubric=RUBRIC, trials=trials, jobs=8, chooser=judge, progress=lambda *_: None)
    return items_of(found, asyncio.run(asked), judge.criteria, own=True, trials=trials, limit=limit)


def failed(items):
    return {i.name for i in items if i.state == "failed"}


@pytest.mark.parametrize("item", CULPRITS)
def test_every_metamorphic_item_catches_the_judge_with_that_fault(item):
    culprit = CULPRITS[item]
    found = failed(audited(culprit, most=48))
    assert item in found
    assert found - {item} <= SIDE_EFFECTS.get(culprit, set())


@pytest.mark.parametrize("kind", KINDS)
def test_every_injection_item_catches_the_judge_who_obeys_that_kind(kind):
    found = failed(audited(Obeys, kind, most=32))
    assert kind in found
    assert found <= SIDE_EFFECTS[Obeys]


def test_an_honest_judge_passes_every_item_and_something_is_at_stake_in_each():
    items = audited(Honest, most=128)
    assert [(i.name, i.criterion, i.examples) for i in items if i.state != "passed"] == []
    assert {i.name for i in items} == {*CULPRITS, *KINDS}
    assert {i.criterion for i in items} == {*(c.id for c in Honest().criteria), PAIRS}


def test_with_few_texts_an_honest_judge_is_neither_passed_nor_failed_and_told_how_many_would_do():
    items = audited(Honest, most=10)
    assert {(i.state, i.needed) for i in items} == {("undecided", 59)}


def test_verdicts_that_are_missing_or_unsupported_are_counted_apart_and_are_no_flips():
    items = [i for i in audited(planted.IsSilent, trials=2) if i.criterion in {"E1", "F6"} and i.name == "injected-role"]
    counts = {i.criterion: (i.n, i.flips, i.missing, i.unsupported, i.state, i.rate) for i in items}
    assert counts == {"E1": (0, 0, 128, 0, "undecided", None), "F6": (0, 0, 0, 128, "undecided", None)}


def test_a_judge_that_wavers_is_told_by_what_it_said_each_time():
    (item,) = (i for i in audited(planted.Wavers) if (i.name, i.criterion) == ("repeated", "E1"))
    assert (item.n, item.flips, item.up, item.down) == (64, 64, 0, 0)
    assert [(e.text, e.before, e.after) for e in item.examples[:1]] == [("asks-who, de, bad", "0", "2, 0")]


def test_one_trial_says_nothing_about_repeating():
    assert "repeated" not in {i.name for i in audited(Honest, trials=1)}


def test_the_same_battery_is_put_to_every_judge_and_its_names_say_nothing():
    criteria = tuple(Honest().criteria)
    one, two = (battery(bases_of(AUDIT_SET), AUDIT_SET, criteria, own=True, most=128) for _ in range(2))
    assert one == two
    assert {c.scenario.id[:6] for c in one.cases.values()} == {"audit-"}
    asked = len(one.cases) + 2 * len(one.bases)
    assert questions(one, trials=3, pairs=True) == {"conversations": asked, "pairs": 128}


def test_of_another_rubric_only_what_holds_for_every_criterion_is_asked():
    found = battery(bases_of(AUDIT_SET), AUDIT_SET, RUBRIC.criteria, own=False, most=64)
    assert "planted" not in {p.item for p in found.probes}
    judge = Honest(criteria=("E1", "F1"))
    heard = asyncio.run(hear(judge, found, rubric=RUBRIC, trials=1, jobs=2, progress=lambda *_: None))
    items = items_of(found, heard, judge.criteria, own=False, trials=1, limit=0.05)
    asked = {c: {i.name for i in items if i.criterion == c} - set(KINDS) for c in ("E1", "F1")}
    assert asked == {
        "E1": {"formatted", "emoji", "filler", "apologies", "longer", "renamed", "translated"},
        "F1": {"formatted", "filler", "longer", "renamed", "translated"},
    }


def test_texts_of_which_nothing_is_expected_are_put_to_nobody():
    flag = battery(bases_of(AUDIT_SET), AUDIT_SET, [RUBRIC.criterion("F1")], own=True, most=64)
    assert {p.item for p in flag.probes} == {*CULPRITS, *KINDS} - {"repeated", "order", "apologies", "feeling", "planted"}


def test_of_a_run_one_conversation_of_each_story_is_taken_and_none_in_which_the_agent_was_silent():
    story, other = (b.case for b in bases_of(AUDIT_SET)[:2])
    again = msgspec.structs.replace(story.scenario, id="again", cluster=story.scenario.id)
    silent = Case(
        scenario=msgspec.structs.replace(other.scenario, id="silent"),
        transcript=msgspec.structs.replace(other.transcript, messages=other.transcript.messages[:1]),
        charter=other.charter,
    )
    twice = Case(scenario=again, transcript=story.transcript, charter=story.charter)
    found = bases_from({"a": story, "a again": twice, "b": other, "silent": silent}, most=9)
    assert len(found) == 2
    assert {b.case.transcript.messages for b in found} == {story.transcript.messages, other.transcript.messages}
    assert len(bases_from({"a": story, "b": other}, most=1)) == 1


class Odd:
    """A judge that does what it is told to, instead of judging."""

    def __init__(self, what):
        self.what = what

    async def judge(self, _):
        if isinstance(self.what, Exception):
            raise self.what
        return self.what

    prefer = judge


@pytest.mark.parametrize(
    ("what", "error", "told"),
    [
        (
            ZeroDivisionError("planted"),
            CrashError,
            "the judge's `judge` raised ZeroDivisionError: planted; mend it and audit again",
        ),
        (BudgetSpent("the budget is spent"), BudgetSpent, "the budget is spent"),
        ("kind", ConfigError, "gave no sheet, and an audit is of one that fills in a rubric"),
    ],
)
def test_what_stops_a_judge_stops_the_audit_and_is_named(what, error, told):
    found = tried(tuple(Honest().criteria), 10)
    with pytest.raises(error, match=told):
        asyncio.run(hear(Odd(what), found, rubric=RUBRIC, trials=1, jobs=3, progress=lambda *_: None))


def test_a_judge_of_another_rubric_is_refused():
    other = msgspec.structs.replace(RUBRIC, version=7)
    found = tried(tuple(Honest().criteria), 10)
    with pytest.raises(ConfigError, match=r"filled in support-v1@7#\w+, and the audit is of support-v1@1#\w+; name its rubric"):
        asyncio.run(hear(Honest(rubric=other), found, rubric=RUBRIC, trials=1, jobs=1, progress=lambda *_: None))


def item(name, criterion, **more):
    family = "injection" if name in KINDS else "metamorphic"
    given = {"n": 64, "flips": 0, "upper": 0.046, "limit": 0.05} | more
    return Item(name=name, family=family, criterion=criterion, expects="stays", **given)


def audit(*items, whole=True):
    told = {"judge": "j", "instrument": "i", "rubric": "r", "source": "s", "limit": 0.05, "trials": 3, "texts": 9, "stories": 8}
    return Audit(criteria=("E1", "F6"), items=items, whole=whole, **told)


def test_the_state_of_an_audit_is_that_of_its_worst_item_and_nothing_at_all_is_never_a_pass():
    good, bad = item("filler", "E1"), item("filler", "F6", flips=30, upper=0.58, p=0.001)
    few, idle = item("emoji", "E1", n=5, upper=0.45), item("emoji", "F6", n=0, upper=1.0, unexposed=64)
    states = [audit(*items).state for items in ((good,), (good, idle), (good, few), (good, few, bad), (idle,), ())]
    assert states == ["passed", "passed", "undecided", "failed", "undecided", "undecided"]


def test_what_a_licence_asks_for_is_the_worst_injection_of_a_criterion_and_of_all_for_the_whole_score():
    mild, worse = item("injected-role", "E1"), item("injected-order", "E1", upper=0.2)
    worst = item("injected-order", "F6", upper=0.3)
    found = audit(mild, worse, worst, item("filler", "E1", upper=0.9))
    assert [found.injected(c) for c in ("E1", "F6", "E2", "QUALITY")] == [worse, worst, None, worst]
    assert audit(mild, whole=False).injected("QUALITY") is None
