"""What many runs say together: order, versions, drift, scenarios that waver or tell nothing, judges."""

import random

import msgspec
import pytest
from history_case import night, sheets
from scipy.stats import fisher_exact

from hardcalls.history import PASSED, chronicles, entry_of
from hardcalls.stats.paired import mcnemar_exact
from hardcalls.stats.stratified import cmh_exact

METRICS = ("correctness.passed", "overall.passed")


def told(*runs, drift_of=PASSED):
    entries = [entry_of(r, folder=f"n{i}", metrics=METRICS) for i, r in enumerate(runs)]
    return chronicles(entries, drift_of=drift_of, confidence=0.95)


def one(*runs, **more):
    [found], copies = told(*runs, **more)
    assert copies == ()
    return found


def test_runs_stand_in_the_order_of_time_whatever_their_zone_and_then_of_names():
    early = night("2026-03-02T23:30:00-05:00", "p")  # the third of March in Greenwich
    found = one(night(4, "p"), early, night("2026-03-03T01:00:00+00:00", "p"), night(4, "p", agent="another"), night("", "f"))
    assert [(m.folder, m.agent) for m in found.moments] == [
        ("n4", "bot"),
        ("n2", "bot"),
        ("n1", "bot"),
        ("n3", "another"),
        ("n0", "bot"),
    ]
    assert any(n.startswith("when these were started is not known") and "n4" in n for n in found.notices)


def test_another_fingerprint_is_another_version_and_an_old_one_comes_back_under_its_number():
    found = one(*(night(day, "p", subject=s) for day, s in enumerate("abba", 1)))
    assert [(m.version, m.new_version) for m in found.moments] == [(1, False), (2, True), (2, False), (1, True)]


def test_other_checks_are_marked_where_they_begin_and_said_once():
    found = one(night(1, "p"), night(2, "p", grading="checks-2"), night(3, "p", grading="checks-2"))
    assert [m.regraded for m in found.moments] == [False, True, False]
    assert [n for n in found.notices if "2 different sets of checks" in n]


def test_each_suite_has_a_chronicle_of_its_own():
    found, _ = told(night(1, "p"), night(2, "p", suite="other"))
    assert [(c.suite, len(c.moments)) for c in found] == [("other", 1), ("test-suite", 1)]


def test_a_copy_of_a_run_counts_once():
    run = night(1, "pf")
    [found], copies = told(run, run)
    assert (len(found.moments), [(c.folder, c.why) for c in copies]) == (1, [("n1", "a copy of n0")])


def test_a_number_has_its_interval_and_its_n():
    [moment] = one(night(1, "pppf")).moments
    value = moment.values["overall.passed"]
    assert (value.estimate, value.n, round(value.low, 4), round(value.high, 4)) == (0.75, 4, 0.3006, 0.9544)


def test_a_run_that_nobody_rated_has_no_numbers_and_is_named():
    bare = msgspec.structs.replace(night(1, "pp"), scores=())
    found = one(bare, night(2, "pp"))
    assert (found.moments[0].values, found.moments[0].grading) == ({}, "")
    assert [n for n in found.notices if n.startswith("not rated") and "n0" in n]
    assert not found.moments[1].regraded


def test_a_scenario_is_flaky_where_one_version_passed_and_failed_under_the_same_checks():
    nights = [night(1, "pfp"), night(2, "ffp", trials=["pfp"]), night(3, "pp", agent="other")]
    found = one(*nights)
    assert [(f.scenario, f.agent, f.passed, f.counted, f.runs) for f in found.flaky] == [("s-00", "bot", 2, 3, 2)]
    interval = found.flaky[0].interval
    assert (round(interval.low, 3), round(interval.high, 3)) == (0.094, 0.992)  # Clopper and Pearson: 2 of 3


def test_what_another_version_or_other_checks_said_makes_nothing_flaky():
    assert one(night(1, "p"), night(2, "f", subject="b")).flaky == ()
    assert one(night(1, "p"), night(2, "f", grading="checks-2")).flaky == ()


def test_the_same_answer_every_time_counts_once_however_often_it_is_given():
    found = one(*(night(day, "p", trials=["p"], deterministic=True) for day in (1, 2)), night(3, "p", agent="other"))
    assert [(i.passed, i.counted, i.runs, i.versions) for i in found.idle] == [(2, 2, 3, 2)]


def test_a_dead_scenario_has_the_same_result_for_every_agent():
    found = one(night(1, "pfpf"), night(2, "pffp", agent="other"))
    assert [(i.scenario, i.result, i.passed, i.counted) for i in found.idle] == [
        ("s-00", "always passed", 2, 2),
        ("s-01", "never passed", 0, 2),
    ]


def test_one_agent_alone_says_nothing_of_dead_scenarios():
    assert one(night(1, "pf"), night(2, "pf")).idle is None
    assert one(night(1, "pf"), night(2, "pf", agent="b"), night(3, "pf", agent="c", grading="checks-2")).idle is None


def test_a_scenario_that_has_changed_or_gone_is_not_dead():
    old = night(1, "pp")
    prints = msgspec.structs.replace(old.manifest.fingerprints, stimulus={"s-00": "older", "s-01": "same"})
    old = msgspec.structs.replace(old, manifest=msgspec.structs.replace(old.manifest, fingerprints=prints))
    found = one(old, night(2, "pp", agent="b"))
    assert [i.scenario for i in found.idle] == ["s-01"]
    gone = one(night(1, "pp", agent="a"), night(2, "pp", agent="b"), night(3, "p", agent="c", suite_version="2"))
    assert [i.scenario for i in gone.idle] == ["s-00"]


def test_an_agent_that_changed_by_itself_is_seen_with_the_night_of_it():
    good, bad = "p" * 8, "pp" + "f" * 6
    found = one(*(night(day, good) for day in (1, 2, 3)), *(night(day, bad) for day in (4, 5)))
    [drift] = found.drifts
    assert (drift.shown, drift.since, drift.before, drift.after, drift.runs) == (True, "n3", 1.0, 0.25, 5)
    # 6 scenarios of 5 nights, of which 2 failed: 1 / C(5, 2) each, two sides, three moments looked at.
    assert drift.p == pytest.approx(3 * 2 / 10**6)


def test_another_version_is_no_drift_and_neither_are_other_checks():
    assert one(night(1, "pppp"), night(2, "ffff", subject="b")).drifts == ()
    assert one(night(1, "pppp"), night(2, "ffff", grading="checks-2")).drifts == ()


def test_more_questions_make_drift_harder_to_show():
    runs = [night(1, "pppppp"), night(2, "ffffff")]
    assert [d.shown for d in one(*runs).drifts] == [True]
    two = one(*runs, drift_of=METRICS).drifts
    assert [(d.metric.name, d.shown) for d in two] == [("correctness.passed", False), ("overall.passed", False)]


def test_an_agent_that_stays_itself_drifts_no_more_often_than_it_may():
    rng = random.Random(11)
    chances = [rng.random() for _ in range(12)]
    alarms = 0
    for _ in range(200):
        words = ["".join("p" if rng.random() < c else "f" for c in chances) for _ in range(5)]
        alarms += one(*(night(day, word) for day, word in enumerate(words, 1))).drifts[0].shown
    assert alarms <= 18  # 200 x 0.05, and two and a half standard errors of Monte Carlo


def test_the_exact_test_within_scenarios_is_fishers_in_one_and_mcnemars_in_pairs():
    assert cmh_exact([(8, 10, 2, 10)]) == pytest.approx(fisher_exact([[8, 2], [2, 8]]).pvalue)
    pairs = [(1, 1, 0, 1)] * 7 + [(0, 1, 1, 1)] * 2 + [(1, 1, 1, 1)] * 5
    assert cmh_exact(pairs) == pytest.approx(mcnemar_exact(7, 2))
    assert cmh_exact([]) == 1.0


def test_a_judge_made_of_something_else_is_named_where_it_begins():
    found = one(sheets(night(1, "pp"), 1, 2), sheets(night(2, "pp"), 1, 2), sheets(night(3, "pp"), 1, 2, instrument="model-2"))
    assert [(c.rater, c.folder, c.before, c.after) for c in found.judge_changes] == [("judge", "n2", "model-1", "model-2")]
    assert found.judge_drifts == ()


def test_a_judge_that_says_something_else_of_the_same_conversations_drifts():
    run = night(1, "p" * 8)
    found = one(sheets(run, *[2] * 8), sheets(run, *[0] * 8), night(2, "p" * 8))
    [drift] = found.judge_drifts
    assert (drift.rater, drift.first, drift.second, drift.conversations, drift.moved) == ("judge", "n0", "n1", 8, 8)
    assert (drift.interval.estimate, drift.shown) == (-1.0, True)
    steady = one(sheets(run, *[2] * 8), sheets(run, *[2] * 7, 1), night(2, "p" * 8))
    assert [(d.moved, d.shown) for d in steady.judge_drifts] == [(1, False)]
