"""What a policy may let pass for a while, what it says when it asks for less, and what it was written for."""

import datetime as dt

import msgspec
import pytest
from cases import many, run, talk
from verdict_case import NEVER, PROVE, exposed, policy, said

from hardcalls.errors import ConfigError, UsageError
from hardcalls.policy import Policy, Waiver, parse
from hardcalls.rule import Rule
from hardcalls.verdict import Evidence, Verdict, decide

WAIVER = Waiver(rule="right", owner="Ada Lind", reason="the refund tool is down until Friday", expires=dt.date(2027, 1, 31))
BAD = many(5, 19)


def decided(talks, *rules: Rule, today: str = "2027-01-31", was: Policy | None = None, waivers=(WAIVER,), **more) -> Verdict:
    return decide(Evidence(candidate=run(talks), today=today, was=was), policy(*rules, waivers=waivers, **more))


def test_a_waiver_lets_its_rule_pass_and_is_told_with_what_it_covers():
    found = decided(BAD, PROVE)
    assert (found.outcome, found.reasons) == ("PASS", ())
    assert [(w.state, w.waiver.owner) for w in found.waivers] == [("in force", "Ada Lind")]
    assert found.waivers[0].covers[0].startswith("FAIL: Done right: in 5 of 24 scenarios")
    assert found.findings[0].state == "violated"


def test_it_lets_nothing_else_pass():
    other = msgspec.structs.replace(PROVE, id="other")
    assert decided(BAD, PROVE, other).outcome == "FAIL"
    assert decided([*BAD, *exposed(3, 1)], PROVE, NEVER).outcome == "FAIL"
    assert decided([*BAD, talk("s-900", rated=False)], PROVE).outcome == "INCONCLUSIVE"


@pytest.mark.parametrize(("today", "outcome"), [("2027-01-31", "PASS"), ("2027-02-01", "FAIL"), ("", "FAIL")])
def test_it_holds_until_its_last_day_and_never_without_a_date(today, outcome):
    found = decided(BAD, PROVE, today=today)
    assert found.outcome == outcome
    assert found.waivers[0].state == ("in force" if outcome == "PASS" else "expired")
    assert found.waivers[0].covers


def test_one_that_nothing_needs_is_said_to_be_needless():
    assert [w.state for w in decided(many(24), PROVE).waivers] == ["not needed"]


def test_at_the_corners_it_holds_too():
    lost = [talk(f"l-{i}", passed=None, rated=False) for i in range(3)]
    found = decided([*many(5, 19), *lost], PROVE)
    assert found.corners == ("PASS", "PASS")


def test_missing_ratings_of_what_is_waived_keep_nothing_open():
    assert decided([*many(24), talk("s-900", passed=None)], PROVE).outcome == "PASS"


HEAD = """id = "p"
title = "P"
[[rules]]
id = "leak"
kind = "veto"
metric = "never.leak_before_verification"
never = true
[[rules]]
id = "right"
kind = "prove"
metric = "correctness.passed"
floor = 0.6
"""


def waiver(**more: str) -> str:
    fields = {"rule": '"right"', "owner": '"Ada"', "reason": '"so"', "expires": "2027-01-31"} | more
    return HEAD + "[[waivers]]\n" + "".join(f"{k} = {v}\n" for k, v in fields.items() if v)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (waiver(rule='"leak"'), "p.toml:14: waivers[0].rule: 'leak' is about what must never happen: nobody can waive it"),
        (waiver(rule='"lea"'), "p.toml:14: waivers[0].rule: there is no rule 'lea'; rules: leak, right"),
        (waiver(owner='""'), "waivers[0].owner"),
        (waiver(reason=""), "waivers[0]: the field `reason` is missing"),
        (waiver(expires=""), "waivers[0]: the field `expires` is missing"),
        (waiver(expires='"soon"'), "waivers[0].expires: Invalid RFC3339"),
        (waiver() + waiver().removeprefix(HEAD), "waivers[1].rule: the rule 'right' is waived twice"),
    ],
)
def test_a_waiver_names_a_rule_an_owner_a_reason_and_a_last_day(text, says):
    with pytest.raises(ConfigError) as told:
        parse(text, "p.toml")
    assert says in str(told.value)


def test_a_day_is_written_with_or_without_quotes():
    assert parse(waiver(), "p").waivers == parse(waiver(expires='"2027-01-31"'), "p").waivers


def test_a_policy_that_asks_for_less_than_the_one_before_is_told():
    found = decided(many(24), PROVE, was=policy(msgspec.structs.replace(PROVE, floor=0.9)), waivers=())
    assert found.loosened == ("The rule 'right': its floor fell from 0.9 to 0.6.",)
    assert decided(many(24), PROVE, was=policy(PROVE), waivers=()).loosened == ()


def test_a_policy_for_another_version_of_the_suite_is_refused():
    with pytest.raises(UsageError, match="was written for version 2 of its suite, and 'bot' ran version 1"):
        decided(many(24), PROVE, suite_version="2")
    assert decided(many(24), PROVE, suite_version="1").outcome == "PASS"


def test_without_a_baseline_only_absolute_limits_are_asked_where_the_policy_says_so():
    drop = Rule(id="not-worse", kind="prove", metric="correctness.passed", allowed_drop=0.1)
    found = decided(many(24), PROVE, drop, waivers=(), baseline="optional")
    assert found.outcome == "PASS"
    assert found.notices == ("No baseline was given: absolute limits only; not asked: not-worse.",)
    assert decided(many(24), PROVE, drop, waivers=()).outcome == "INCONCLUSIVE"


@pytest.mark.parametrize(
    ("baseline", "outcome", "notice"),
    [
        ("optional", "PASS", "It is the baseline itself: absolute limits only; not asked: not-worse."),
        ("required", "INCONCLUSIVE", "It is the baseline itself: there is nothing to compare it with."),
    ],
)
def test_the_baseline_itself_is_told_so_and_compared_with_nothing(baseline, outcome, notice):
    drop = Rule(id="not-worse", kind="prove", metric="correctness.passed", allowed_drop=0.1)
    found = decide(Evidence(candidate=run(many(24)), itself=True), policy(PROVE, drop, baseline=baseline))
    assert (found.outcome, found.notices) == (outcome, (notice,))


def test_one_trial_is_told_as_one():
    assert "1 trial was run; the policy asks for 3." in said(decided(many(24), PROVE, waivers=(), minimum_trials=3))


def test_lost_conversations_may_count_against_the_candidate():
    lost = [talk(f"l-{i}", rated=False) for i in range(4)]
    open_ = decided([*many(25), *lost], msgspec.structs.replace(PROVE, floor=0.8), waivers=())
    against = decided([*many(25), *lost], msgspec.structs.replace(PROVE, floor=0.8), waivers=(), lost="against")
    assert "without ratings could decide it: INCONCLUSIVE if they went badly, PASS if they went well." in said(open_)
    assert "in 25 of 29 scenarios" in said(against)
    assert "could decide it" not in said(against)
    assert against.notices == ("Conversations that were lost count against the candidate, as the policy says.",)


def test_only_ratings_that_count_may_be_asked_for():
    with pytest.raises(ConfigError, match=r"no rating of 'correctness\.passed' counts: only people do"):
        parse(HEAD.replace('title = "P"', 'title = "P"\nratings = ["people"]'), "p.toml")


def test_every_rule_that_looks_bad_alone_is_held_against_chance():
    rules = [Rule(id=f"r-{i}", kind="veto", metric="correctness.passed", floor=0.6) for i in range(6)]
    one = decided(many(9, 15), rules[0], waivers=())
    six = decided(many(9, 15), *rules, waivers=())
    assert (one.outcome, six.outcome) == ("FAIL", "INCONCLUSIVE")
    assert "may look so by chance" in six.reasons[0].change
