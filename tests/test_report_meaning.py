"""What a PASS says of itself, and of what it was compared with, in a report: no more than is so."""

import datetime as dt

import report_case as case

from hardcalls.cli.evidence import Backing
from hardcalls.cli.gate import subjects_of
from hardcalls.comparison import compare
from hardcalls.policy import Policy, Waiver
from hardcalls.report import Subject, build
from hardcalls.report.candidate import candidates
from hardcalls.report.junit import to_junit
from hardcalls.report.junit_suites import suites
from hardcalls.report.numbers import metric_view
from hardcalls.rule import Rule
from hardcalls.run import Run

VETO = Rule(id="no-lapse", kind="veto", metric="overall.passed", floor=0.2)
PROOF = Rule(id="right", kind="prove", metric="correctness.passed", floor=0.2)
UNSHOWN = Rule(id="in-time", kind="prove", metric="escalation.timely", floor=0.999)
WAIVER = Waiver(rule="in-time", owner="Ada", reason="a new queue", expires=dt.date(9999, 1, 1))


def run_of(name: str) -> Run:
    return case.run(name, [case.scenario(f"en-{i:02}") for i in range(12)], trials=2)


def policy_of(*rules: Rule, waived: bool = False) -> Policy:
    return Policy(id="p", title="Policy", baseline="optional", rules=rules, waivers=(WAIVER,) if waived else ())


def meaning(policy: Policy) -> str:
    [subject] = subjects_of([run_of("new")], baseline=None, policy=policy, backing=Backing(today="2026-11-20"))
    [card] = build([subject]).cards
    assert card.word == "PASS"
    assert f"PASS: {card.meaning}" in to_junit(suites([subject], documents={})).decode()
    return card.meaning


def test_a_pass_says_that_all_was_shown_only_where_something_was_asked_for():
    assert meaning(policy_of(VETO, PROOF)) == "Every proof that the policy asks for was shown, and nothing blocks."
    assert meaning(policy_of(VETO)) == "No proof was asked for, and nothing blocks: no more than that."


def test_a_pass_with_a_waiver_does_not_say_that_all_was_shown():
    said = "Every proof that the policy asks for was shown, or is waived, and nothing else blocks."
    assert meaning(policy_of(PROOF, UNSHOWN, waived=True)) == said
    said = "No proof was asked for that is not waived, and nothing else blocks."
    assert meaning(policy_of(VETO, UNSHOWN, waived=True)) == said


def test_a_run_that_is_its_own_baseline_is_said_to_be_it():
    old = run_of("old")
    found = {}
    for baseline in (None, old):
        [card] = build(subjects_of([old], baseline=baseline, policy=policy_of(VETO))).cards
        found[baseline is None] = card.against
    assert found == {
        True: "No baseline was given: nothing is said about better or worse.",
        False: "It is the baseline itself: nothing is said about better or worse.",
    }


def test_an_interval_beyond_zero_that_shows_no_difference_says_why():
    suite = [case.scenario(f"en-{i:02}") for i in range(12)]
    few, all_ = ("en-00", "en-01", "en-02", "en-03", "en-04"), tuple(s.id for s in suite)
    told = []
    for missed in (few, all_):
        runs = [case.run("old", suite, misses=missed), case.run("new", suite)]
        found = compare(*runs)
        view = metric_view("escalation.timely", candidates([Subject(run=runs[1], comparison=found)]), confidence=0.95)
        assert view is not None
        [difference] = [c.difference for c in view.numbers if c.difference]
        told.append((difference.word, difference.low > 0, difference.counts))
    assert told == [
        ("No difference shown", True, "5 gained, 0 lost, over 12 scenarios, exact McNemar p = 0.062"),
        ("Better", True, "12 gained, 0 lost, over 12 scenarios"),
    ]
