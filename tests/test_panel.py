"""Several judges, and what they say together: by majority, by mean, or with a veto on flags."""

import asyncio

import msgspec
import pytest
from judge_case import BLAME, GOOD, RUBRIC, WARMTH, Model, case, judge, said

from hardcalls.errors import BudgetSpent, ConfigError
from hardcalls.judges.panel import Panel, combined
from hardcalls.rubric import Anchor
from hardcalls.score import Assessment
from hardcalls.sheet import Citation, Mark, given, without
from hardcalls.talk import Reply
from hardcalls.transcript import Usage

NOT_APPLICABLE = "na"
RULES = ("majority", "mean", "veto")


def mark(criterion, vote, number=1):
    """A member's mark: a value, `na`, or None for a missing one."""
    if vote is None:
        return without(criterion, "missing", reason="no JSON")
    if vote == NOT_APPLICABLE:
        return without(criterion, "not_applicable", reason="no feeling")
    return given(criterion, vote, reason=f"reason {number}", evidence=(Citation(turn=number, text="words"),))


def together(rule, *votes, criterion=WARMTH):
    """State and value of what these votes come to."""
    found = combined({f"m{n}": mark(criterion, v, n) for n, v in enumerate(votes, 1)}, rule=rule)
    return found.value if found.state == "given" else found.state


@pytest.mark.parametrize(
    ("votes", "majority", "mean", "veto"),
    [
        ((2, 2, 0), 2, 4 / 3, 2),
        ((2, 1, 0), "missing", 1, 1),
        ((2, 0), "missing", 1, 0),
        ((1, 1), 1, 1, 1),
        ((2, 2, None), 2, 2, 2),
        ((2, None, None), "missing", "missing", "missing"),
        ((2, None), "missing", "missing", "missing"),
        ((2, 1, None), "missing", 1.5, 1),
        (("na", "na", 2), "not_applicable", "not_applicable", "not_applicable"),
        (("na", 1, 2), "missing", 1.5, 1),
        (("na", 2), "missing", "missing", "missing"),
        ((None, None), "missing", "missing", "missing"),
        ((0, 0, 2, 2, 2), 2, 1.2, 2),
    ],
)
def test_on_a_scale(votes, majority, mean, veto):
    assert {r: together(r, *votes) for r in RULES} == {"majority": majority, "mean": mean, "veto": veto}


@pytest.mark.parametrize(
    ("votes", "voted", "veto"),
    [
        ((0, 0, 0), 0, 0),
        ((0, 0, 1), 0, 1),
        ((0, 1, 1), 1, 1),
        ((0, 1), "missing", 1),
        ((0, 0, None), 0, "missing"),
        ((1, None, None), "missing", 1),
        ((0, 0, "na"), 0, 0),
        (("na", "na", "na"), "not_applicable", "not_applicable"),
        ((None, None, None), "missing", "missing"),
    ],
)
def test_on_a_flag(votes, voted, veto):
    assert {r: together(r, *votes, criterion=BLAME) for r in RULES} == {"majority": voted, "mean": voted, "veto": veto}


DEGREES = msgspec.structs.replace(BLAME, anchors=(*BLAME.anchors, Anchor(value=2, says="Cruelly.", severity="critical")))


@pytest.mark.parametrize(
    ("votes", "value", "severity"),
    [
        ((0, 1, 2), 1, "major"),
        ((2, 0, 1), 1, "major"),
        ((0, 2, 2), 2, "critical"),
        ((1, 2), 1, "major"),
        ((0, 0, 2), 0, None),
        ((0, 2), "missing", None),
    ],
)
def test_a_flag_with_degrees_is_raised_as_badly_as_most_say_that_it_is_at_least(votes, value, severity):
    assert together("majority", *votes, criterion=DEGREES) == together("mean", *votes, criterion=DEGREES) == value
    found = combined({f"m{n}": mark(DEGREES, v, n) for n, v in enumerate(votes)}, rule="majority")
    assert found.severity == severity


def test_a_mark_names_every_vote_and_cites_only_those_who_agree():
    found = combined(
        {"a": mark(WARMTH, 2, 1), "b": mark(WARMTH, None), "c": mark(WARMTH, 2, 3), "d": None, "e": mark(WARMTH, 2, 1)},
        rule="majority",
    )
    assert found.reason == "a: 2; b: missing; c: 2; d: not asked; e: 2. reason 1"
    assert found.evidence == (Citation(turn=1, text="words"), Citation(turn=3, text="words"))
    lost = combined({"a": mark(WARMTH, 2, 1), "b": mark(WARMTH, 0, 2)}, rule="majority")
    assert (lost.reason, lost.evidence) == ("no value has a majority (a: 2; b: 0)", ())


def test_a_flag_that_is_raised_carries_its_severity_and_one_that_is_not_settled_has_none():
    raised = combined({"a": mark(BLAME, 0), "b": mark(BLAME, 1, 2)}, rule="veto")
    assert (raised.severity, raised.evidence) == ("major", (Citation(turn=2, text="words"),))
    assert combined({"a": mark(BLAME, 0), "b": mark(BLAME, 1)}, rule="majority").severity is None


def ask(rule, **models):
    panel = Panel("panel", {name: judge(model, name=name) for name, model in models.items()}, rule=rule)
    return panel, asyncio.run(panel.judge(case()))


def reply(text, **more):
    return Reply(content=text, usage=Usage(calls=1, input_tokens=100, output_tokens=10, cost=0.5), **more)


def test_one_sheet_comes_of_all_with_each_members_in_it_and_what_they_took_together():
    answers = {title: reply(text) for title, text in GOOD.items()}
    harsh = answers | {"Warmth": reply(said("0", "Das tut mir leid.")), "Blame": reply("I cannot say.")}
    panel, found = ask("majority", one=Model(answers), two=Model(answers), three=Model(harsh))
    assert found.sheet is not None
    assert [(m.criterion, m.value) for m in found.sheet.marks] == [("W1", 2), ("B1", 0), ("P1", 1)]
    assert (found.sheet.rater, found.sheet.kind, found.sheet.rubric) == ("panel", "panel", RUBRIC.reference)
    assert found.sheet.instrument == panel.fingerprint
    assert [(s.rater, s.kind, s.quality.raw) for s in found.sheet.members] == [
        ("one", "judge", 1.0),
        ("two", "judge", 1.0),
        ("three", "judge", 0.0),
    ]
    assert found.sheet.usage == Usage(calls=9, input_tokens=900, output_tokens=90, cost=4.5)
    assert [(f.kind, f.evidence[:40]) for f in found.faults] == [("judge_unreadable", "the judge 'three', 1 (B1) of 3 criteria:")]


def test_a_panel_asks_what_its_members_ask_and_closes_what_was_opened_for_them():
    closed = []

    async def close():
        closed.append(1)

    members = {"one": judge(Model(), close=close), "two": judge(Model(), criteria=["W1"], close=close), "own": Own()}
    panel = Panel("panel", members, rule="mean")
    assert [c.id for c in panel.criteria] == ["W1", "B1", "P1", "W1"]
    asyncio.run(panel.aclose())
    assert closed == [1, 1]


def test_another_rule_member_or_prompt_is_another_panel():
    prints = {ask(rule, one=Model(), two=Model())[0].fingerprint for rule in RULES}
    three, _ = ask("mean", one=Model(), two=Model(), three=Model())
    other = Panel("panel", {"one": judge(Model()), "two": judge(Model(), described={"spec": "x"})}, rule="mean")
    assert len({*prints, three.fingerprint, other.fingerprint}) == 5
    assert ask("mean", one=Model(), two=Model())[0].fingerprint in prints


class Own:
    """A judge of somebody's own that fills in what it was given."""

    def __init__(self, sheet=None):
        self._sheet = sheet

    async def judge(self, _case):
        return Assessment(sheet=self._sheet)


def test_what_is_no_panel_is_refused():
    with pytest.raises(ConfigError, match="the panel 'p' has 1 judges and the rule 'mean'"):
        Panel("p", {"one": judge(Model())}, rule="mean")
    with pytest.raises(ConfigError, match="and of majority, mean, veto"):
        Panel("p", {"one": judge(Model()), "two": judge(Model())}, rule="best")
    with pytest.raises(ConfigError, match="its judge 'own' fills in no sheet"):
        asyncio.run(Panel("p", {"one": judge(Model()), "own": Own()}, rule="mean").judge(case()))


def test_judges_of_different_rubrics_make_no_panel():
    found = asyncio.run(judge(Model()).judge(case())).sheet
    assert found is not None
    other = type(found)(rater="own", kind="judge", rubric="other@1#0", marks=(Mark(criterion="W1", value=1),))
    with pytest.raises(ConfigError, match=r"its judges use different rubrics \('one' small@1#.*, 'own' other@1#0\)"):
        asyncio.run(Panel("p", {"one": judge(Model()), "own": Own(other)}, rule="mean").judge(case()))


def parted(error):
    """What becomes of a member at work when another one raises: whether it came to its end."""
    ended = []

    async def at_work(_):
        try:
            await asyncio.sleep(0.01)
        except asyncio.CancelledError:
            ended.append("called off")
            raise
        ended.append("answered")
        return Reply(content="")

    async def breaks(_):
        await asyncio.sleep(0)
        raise error

    with pytest.raises(type(error), match=r"^planted$"):
        ask("mean", one=Model(at_work), two=Model(breaks))
    return ended


def test_an_error_of_one_member_calls_the_others_off_and_the_end_of_a_budget_lets_them_finish():
    assert parted(ZeroDivisionError("planted")) == ["called off"]
    # The first question is answered; then there is nothing for the next two.
    assert parted(BudgetSpent("planted"))[0] == "answered"
