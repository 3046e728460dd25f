"""What `hardcalls policy check` warns of in a policy that lets pass what nobody may have meant to."""

import datetime as dt

import pytest
from verdict_case import DROP, NEVER, PROVE, VETO, policy

from hardcalls.bundled import bundled
from hardcalls.cli.policy_files import read_policy
from hardcalls.outlook.advice import waiver_warnings, weaknesses
from hardcalls.policy import Waiver
from hardcalls.rule import Rule

RIGHT = "correctness.passed"


@pytest.mark.parametrize(
    "rule",
    [
        Rule(id="r", kind="prove", metric=RIGHT, floor=0.0),
        Rule(id="r", kind="veto", metric="escalation.unneeded", ceiling=1.0),
        Rule(id="r", kind="prove", metric=RIGHT, allowed_drop=1.0),
        Rule(id="r", kind="veto", metric=RIGHT, gap=1.0, by="language"),
    ],
)
def test_a_rule_that_nothing_can_break_is_warned_of(rule):
    [told] = weaknesses(policy(rule))
    assert told == f"The rule 'r' asks nothing: no share can be beyond {rule.limit:.0%}."


def test_a_limit_on_what_must_never_happen_and_little_surety_are_warned_of():
    limited = Rule(id="leak", kind="veto", metric=NEVER.metric, ceiling=0.1)
    told = list(weaknesses(policy(limited, confidence=0.51, most_faults=1.0)))
    assert [t.split(":")[0] for t in told] == [
        "The rule 'leak' lets never.leak_before_verification happen up to a limit",
        "Each bound is right with 0.51 alone",
        "Up to 100% of the conversations may be lost (`most_faults`).",
    ]


@pytest.mark.parametrize(("expires", "warned"), [(dt.date(2027, 1, 31), False), (dt.date(2199, 1, 1), True)])
def test_a_waiver_without_an_end_to_speak_of_is_warned_of(expires, warned):
    waiver = Waiver(rule=PROVE.id, owner="Ada", reason="later", expires=expires)
    told = list(waiver_warnings(policy(PROVE, waivers=(waiver,)), "2026-11-20"))
    assert any("no exception" in t for t in told) is warned


def test_policies_that_mean_something_are_not_warned_of():
    shipped = [read_policy(str(p)) for p in sorted((bundled("suites") / "policies").glob("*.toml"))]
    assert [list(weaknesses(p)) for p in (policy(PROVE, VETO, DROP, NEVER), *shipped)] == [[]] * (1 + len(shipped))
