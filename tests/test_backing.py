"""What a rule on a rubric may rest on: a judge that people have licensed, or people themselves; everything else is advice."""

import math

import msgspec
import pytest
from cases import run, scenario, talk
from verdict_case import LOST, policy, said

from hardcalls.estimates.estimate import Estimate
from hardcalls.licence import Floors, Licence, Permit
from hardcalls.licence import Test as Asked
from hardcalls.measures import Missing, metric_of, series, value_of
from hardcalls.measures import Talk as Measured
from hardcalls.rubric import Anchor, Caps, Criterion
from hardcalls.rule import Rule
from hardcalls.sheet import Sheet, given, without
from hardcalls.stats.interval import Interval, at_confidence, mean_t
from hardcalls.verdict import Evidence, decide

TODAY = "2026-03-02"
WARM = Criterion(
    id="E1",
    dimension="empathy",
    title="Warm",
    question="Is it?",
    evidence="Words.",
    anchors=tuple(Anchor(value=v, says=str(v)) for v in range(3)),
)
FLAG = Criterion(
    id="F7",
    dimension="empathy",
    title="Denies facts",
    question="Does it?",
    evidence="Words.",
    kind="flag",
    anchors=(Anchor(value=0, says="no"), Anchor(value=1, says="yes", severity="critical")),
)
QUALITY = Rule(id="warm", kind="prove", metric="rubric.quality", floor=0.6)


def sheet(warm: float | None = 2, *, flag: float | None = 0, rater: str = "judge", kind: str = "judge", caps: Caps | None = None):
    marks = tuple(without(c, "missing", reason="no answer") if v is None else given(c, v) for c, v in ((WARM, warm), (FLAG, flag)))
    return Sheet(rater=rater, kind=kind, rubric="r@1#a", marks=marks, instrument="gpt#1", caps=caps or Caps())


def judged(*sheets: Sheet, n: int = 24, lost: int = 0):
    talks = [talk(f"s-{i:03}") for i in range(n)]
    found = [(s, t, msgspec.structs.replace(score, sheets=sheets)) for s, t, score in talks]
    return run([*found, *(talk(f"z-{i}", fault=LOST, rated=False) for i in range(lost))])


def licence(*, granted: bool = True, criterion: str = "QUALITY", language: str = "en", **changed) -> Licence:
    test = Asked(name="omega", passed=granted, found="1.0", asked="at least 0.5")
    permit = Permit(criterion=criterion, language=language, granted=granted, items=50, raters=3, tests=(test,))
    made = {
        "judge": "judge",
        "instrument": "gpt#1",
        "rubric": "r@1#a",
        "permits": (permit,),
        "floors": Floors(),
        "issued": "2026-01-01",
        "until": "2026-06-30",
    }
    return Licence(**(made | changed))


def decided(candidate, *rules, licences=(), estimates=(), baseline=None, **more):
    evidence = Evidence(candidate=candidate, baseline=baseline, licences=tuple(licences), estimates=tuple(estimates), today=TODAY)
    return decide(evidence, policy(*(rules or (QUALITY,)), **more))


def estimate(candidate, value: float, half: float, *, baseline=None, **changed) -> Estimate:
    interval = Interval(estimate=value, low=value - half, high=value + half, n=60, confidence=0.95, method="ppi++")
    made = {
        "metric": "rubric.quality",
        "agent": candidate.name,
        "subject": candidate.manifest.fingerprints.subject,
        "conversations": candidate.digest,
        "interval": interval,
        "classical": interval,
        "judge": "judge",
        "labelled": 60,
        "unlabelled": 400,
        "baseline": baseline.name if baseline else "",
        "baseline_subject": baseline.manifest.fingerprints.subject if baseline else "",
        "baseline_conversations": baseline.digest if baseline else "",
    }
    return Estimate(**(made | changed))


def test_a_judge_without_a_licence_gives_advice_and_never_a_verdict():
    found = decided(judged(sheet()))
    assert found.outcome == "INCONCLUSIVE"
    assert "could be rated: what 'judge' says is advice, not evidence, as it has no licence (none was given); `hard" in said(found)
    assert "gave no value" not in said(found)
    assert "hardcalls grade" in found.reasons[0].change or "hardcalls grade" in found.reasons[1].change


def test_nor_does_its_bad_opinion_fail_an_agent():
    assert decided(judged(sheet(0))).outcome == "INCONCLUSIVE"


def test_with_a_licence_for_the_criterion_and_the_language_its_numbers_decide():
    assert decided(judged(sheet()), licences=[licence()]).outcome == "PASS"
    assert decided(judged(sheet(0)), licences=[licence()]).outcome == "FAIL"


@pytest.mark.parametrize(
    ("held", "why"),
    [
        (licence(granted=False), "it was refused for QUALITY in 'en': omega"),
        (licence(criterion="E1"), "nobody has compared it with people on QUALITY in 'en'"),
        (licence(language="de"), "nobody has compared it with people on QUALITY in 'en'"),
        (
            licence(instrument="gpt#2"),
            "the licence of 'judge' is for the instrument gpt#2, and this is gpt#1: run `hardcalls calibrate` again",
        ),
        (licence(instrument="gpt#2", judge="other"), "no licence (those of 'other' are not its own)"),
        (licence(rubric="r@2#b"), "for the rubric r@2#b"),
        (licence(until="2026-03-01"), "ended on 2026-03-01"),
        (licence(issued="2026-03-03"), "begins on 2026-03-03"),
        (licence(floors=Floors(items=10)), "given under other floors"),
    ],
)
def test_a_licence_that_does_not_fit_is_none(held, why):
    found = decided(judged(sheet()), licences=[held])
    assert (found.outcome, why in said(found)) == ("INCONCLUSIVE", True), said(found)


def test_a_score_between_all_and_nothing_is_told_as_a_mean_and_one_that_is_not_as_a_count():
    told = [decided(judged(sheet(value)), licences=[licence()]).findings[0].sentence for value in (1, 2)]
    assert [t.split(" (")[0].split(": ")[1] for t in told] == ["50% on average over 24", "in 24 of 24 scenarios"]


def test_a_policy_with_other_floors_takes_licences_given_under_these():
    floors = Floors(items=10)
    assert decided(judged(sheet()), licences=[licence(floors=floors)], judges=floors).outcome == "PASS"


def test_a_licence_for_one_criterion_is_none_for_the_other():
    rules = [Rule(id=c.lower(), kind="prove", metric=f"rubric.{c}", floor=0.6) for c in ("E1", "F7")]
    found = decided(judged(sheet()), *rules, licences=[licence(criterion="E1")])
    assert [f.state for f in found.findings] == ["holds", "undecided"]


def test_a_flag_counts_where_it_is_not_raised_and_a_critical_one_takes_the_whole_score():
    talks = Measured(scenario=scenario(), transcript=talk()[1], score=talk()[2])

    def of(name: str, found: Sheet):
        return value_of(name, msgspec.structs.replace(talks, score=msgspec.structs.replace(talks.score, sheets=(found,))))

    assert [of("rubric.F7", sheet(flag=v)) for v in (0, 1)] == [1.0, 0.0]
    assert [of("rubric.quality", sheet(w, flag=f)) for w, f in ((2, 0), (1, 0), (2, 1), (None, 1))] == [1.0, 0.5, 0.0, 0.0]
    assert isinstance(of("rubric.quality", sheet(None)), Missing)
    assert isinstance(of("rubric.quality", sheet(flag=None)), Missing)
    assert isinstance(of("rubric.E1", sheet(None)), Missing)
    assert of("rubric.E9", sheet()) is None
    assert metric_of("rubric.e1") is None


def test_of_several_judges_none_speaks_unless_a_panel_does():
    two = (sheet(), sheet(0, rater="other"))
    assert "no panel" in series(judged(*two), "rubric.quality").missing[0][2]
    panel = sheet(1, rater="panel", kind="panel")
    assert {p.mean for p in series(judged(*two, panel), "rubric.quality").points} == {0.5}
    people = sheet(0, rater="anna", kind="person")
    assert {p.mean for p in series(judged(sheet(), people), "rubric.quality").points} == {1.0}


def test_an_estimate_from_people_decides_without_any_licence():
    candidate = judged(sheet())
    assert decided(candidate, estimates=[estimate(candidate, 0.8, 0.1)]).outcome == "PASS"
    assert decided(candidate, estimates=[estimate(candidate, 0.3, 0.1)]).outcome == "FAIL"
    found = decided(candidate, estimates=[estimate(candidate, 0.62, 0.1)])
    assert found.outcome == "INCONCLUSIVE"
    assert "60 conversations rated by people, 400 by judge alone" in said(found)


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({"assumed_random": True}, "only somebody's word"),
        ({"subject": "another"}, "not about this one"),
        ({"conversations": "of yesterday"}, "made of other conversations"),
        ({"conversations": ""}, "made of other conversations"),
        ({"agent": "another"}, "it is about 'another'"),
        ({"metric": "rubric.E1"}, ""),
        ({"baseline_subject": "x"}, "it is of a difference, and this rule asks about one run by itself"),
    ],
)
def test_an_estimate_of_something_else_or_by_somebodys_word_decides_nothing_and_says_why(changed, why):
    candidate = judged(sheet())
    found = decided(candidate, estimates=[estimate(candidate, 0.8, 0.1, **changed)])
    assert found.outcome == "INCONCLUSIVE"
    assert ("The estimate that was given does not count" in said(found), why in said(found)) == (bool(why), True)


def test_a_difference_that_people_showed_decides_a_rule_against_the_baseline():
    candidate, baseline = judged(sheet()), judged(sheet(1))
    rule = Rule(id="r", kind="prove", metric="rubric.quality", allowed_drop=0.05)
    seen = [
        decided(candidate, rule, baseline=baseline, estimates=[estimate(candidate, d, 0.04, baseline=baseline)]).outcome
        for d in (0.1, -0.04, -0.2)
    ]
    assert seen == ["PASS", "INCONCLUSIVE", "FAIL"]


def test_conversations_that_were_lost_may_turn_an_estimate():
    few, many = judged(sheet(), n=23, lost=1), judged(sheet(), n=16, lost=8)
    assert decided(few, estimates=[estimate(few, 0.8, 0.05)], most_faults=1.0).outcome == "PASS"
    found = decided(many, estimates=[estimate(many, 0.8, 0.05)], most_faults=1.0)
    assert (found.outcome, found.corners) == ("INCONCLUSIVE", ("FAIL", "PASS"))


def test_an_interval_at_another_confidence_is_the_one_that_the_same_data_give():
    values = [0.2, 0.5, 0.9, 0.4, 0.7]
    wide, narrow = mean_t(values, confidence=0.95), mean_t(values, confidence=0.8)
    found = at_confidence(wide, confidence=0.8)
    assert math.isclose(found.low, narrow.low)
    assert math.isclose(found.high, narrow.high)
    assert at_confidence(msgspec.structs.replace(wide, n=1), confidence=0.8).high == math.inf


def test_of_two_estimates_of_the_same_nobody_chooses_the_better():
    candidate = judged(sheet())
    found = decided(candidate, estimates=[estimate(candidate, 0.8, 0.1), estimate(candidate, 0.3, 0.1)])
    assert found.outcome == "INCONCLUSIVE"
    assert "2 of those given are about it; give one" in said(found)


def test_only_the_ratings_that_a_policy_counts_decide():
    candidate = judged(sheet())
    both = {"licences": [licence()], "estimates": []}
    assert decided(candidate, ratings=("judges",), **both).outcome == "PASS"
    found = decided(candidate, ratings=("people",), **both)
    assert "what judges say does not count for this rule" in said(found)
    asked = estimate(candidate, 0.8, 0.1)
    assert decided(candidate, ratings=("judges",), estimates=[asked]).outcome == "INCONCLUSIVE"
    alone = msgspec.structs.replace(asked, classical=Interval(estimate=0.3, low=0.2, high=0.4, n=60, confidence=0.95, method="t"))
    assert decided(candidate, ratings=("people", "combined"), estimates=[alone]).outcome == "PASS"
    assert decided(candidate, ratings=("people",), estimates=[alone]).outcome == "FAIL"


@pytest.mark.parametrize(("n", "outcome"), [(29, "INCONCLUSIVE"), (30, "FAIL"), (49, "FAIL"), (50, "PASS")])
def test_few_rated_scenarios_decide_nothing_and_not_many_decide_without_the_judge(n, outcome):
    candidate = judged(sheet())
    both = Interval(estimate=0.8, low=0.7, high=0.9, n=n, confidence=0.95, method="ppi++")
    alone = Interval(estimate=0.3, low=0.2, high=0.4, n=n, confidence=0.95, method="t")
    found = decided(candidate, estimates=[estimate(candidate, 0.8, 0.1, interval=both, classical=alone)])
    assert found.outcome == outcome
    assert n >= 30 or "too few for an interval that holds; let them rate 1 more" in found.reasons[0].change
