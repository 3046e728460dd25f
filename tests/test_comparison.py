"""Two runs side by side: paired by what both were put to, and careful about what is shown."""

import math

import pytest
from cases import many, run, talk

from hardcalls.comparison import compare, difference, pair
from hardcalls.errors import RunError
from hardcalls.measures import METRICS, Point, Series


def told(baseline, candidate):
    return compare(baseline, candidate).differences["correctness.passed"]


def test_scenarios_are_paired_by_what_the_agents_were_put_to():
    one = run(many(4), name="old", stimulus={"s-000": "a", "s-001": "a", "s-002": "a"})
    two = run(many(4), name="new", stimulus={"s-000": "a", "s-001": "b", "s-003": "a"})
    found = pair(one, two)
    assert (found.shared, found.changed) == (("s-000",), ("s-001",))
    assert (found.only_baseline, found.only_candidate) == (("s-002",), ("s-003",))
    assert told(one, two).interval.n == 1


def test_runs_graded_by_different_checks_are_refused_with_the_command():
    with pytest.raises(RunError, match=r"'old' and 'new' were graded by different checks; .*`hardcalls score RUN`"):
        compare(run(many(2), name="old", grading="checks-1"), run(many(2), name="new", grading="checks-2"))


def test_a_run_that_was_never_graded_is_refused_with_the_command():
    with pytest.raises(RunError, match=r"'new' has no ratings; grade it with `hardcalls score RUN`"):
        compare(run(many(2), name="old"), run(many(2), name="new", grading=""))


@pytest.mark.parametrize(
    ("stimulus", "why"),
    [({"other": "same"}, "they share no scenario"), ({"s-000": "changed"}, "the scenarios they share have changed")],
)
def test_runs_with_nothing_in_common_are_refused(stimulus, why):
    with pytest.raises(RunError, match=rf"'old' \(test-suite\) and 'new' \(test-suite\) cannot be compared: {why}"):
        compare(run(many(2), name="old"), run(many(2), name="new", stimulus=stimulus))


@pytest.mark.parametrize("runs", [many(20), many(10, 10), many(0, 20), many(1)])
def test_equal_runs_are_not_shown_to_differ_and_never_called_the_same(runs):
    found = compare(run(runs, name="old"), run(runs, name="new"))
    assert {d.shown for d in found.differences.values()} == {"not shown"}
    difference = found.differences["correctness.passed"]
    assert (difference.interval.estimate, difference.gained, difference.lost, difference.p) == (0, (), (), 1)
    assert difference.interval.low < 0 < difference.interval.high


@pytest.mark.parametrize(
    ("old", "new", "shown"),
    [(many(5, 15), many(20), "better"), (many(20), many(5, 15), "worse"), (many(19, 1), many(20), "not shown")],
)
def test_a_difference_is_shown_when_its_interval_leaves_nought_out(old, new, shown):
    assert told(run(old, name="old"), run(new, name="new")).shown == shown


def test_for_a_metric_that_is_better_low_fewer_is_better():
    def missed(outcome):
        return [talk(f"s-{i:03}", outcome=outcome, default="required") for i in range(20)]

    found = compare(run(missed("missed"), name="old"), run(missed("timely"), name="new")).differences
    assert (found["escalation.missed"].shown, found["escalation.missed"].interval.estimate) == ("better", -1)
    assert len(found["escalation.missed"].gained) == 20
    assert found["escalation.timely"].shown == "better"
    assert found["escalation.handoff_rate"].shown == "not shown"


def test_mcnemar_counts_the_units_that_changed():
    old = [talk(f"s-{i}", passed=float(i < 6)) for i in range(10)]
    new = [talk(f"s-{i}", passed=float(i != 0)) for i in range(10)]
    found = told(run(old, name="old"), run(new, name="new"))
    assert (len(found.gained), len(found.lost)) == (4, 1)
    assert math.isclose(found.p, 2 * (1 + 5) / 2**5)


def test_a_cluster_is_one_unit_and_fractions_have_no_mcnemar():
    old = [talk("a", cluster="x"), talk("b", cluster="x"), talk("c")]
    new = [talk("a", cluster="x", passed=0.0), talk("b", cluster="x"), talk("c")]
    found = told(run(old, name="old"), run(new, name="new"))
    assert (found.interval.n, found.baseline, found.candidate, found.p) == (2, (1.0, 1.0), (1.0, 0.5), None)
    assert found.lost == ("a",)


def test_trials_are_averaged_and_their_number_may_differ():
    old = run([talk(), talk("s-2")], name="old")
    new = run([talk(trial=t, passed=float(t > 0)) for t in range(4)] + [talk("s-2")], name="new", trials=4)
    found = told(old, new)
    assert (found.candidate, found.interval.n) == ((0.75, 1.0), 2)


def test_a_scenario_without_a_value_in_one_run_is_in_no_difference():
    found = told(run(many(3), name="old"), run([*many(2), talk("s-002", passed=None)], name="new"))
    assert found.interval.n == 2


def test_a_metric_that_neither_run_has_values_for_is_left_out():
    assert "outcome.reward" not in compare(run(many(2), name="old"), run(many(2), name="new")).differences


def test_a_change_that_is_neither_better_nor_worse_has_a_direction():
    metric = METRICS["escalation.handoff_rate"]
    one, two = (Series(metric=metric, points=tuple(point(f"s-{i:02}", value) for i in range(20))) for value in (0.0, 1.0))
    shared = [p.scenario for p in one.points]
    assert difference(one, two, shared=shared, confidence=0.95).shown == "higher"
    assert difference(two, one, shared=shared, confidence=0.95).shown == "lower"


def test_two_scenarios_that_went_up_show_nothing_yet():
    metric = METRICS["overall.passed"]
    one, two = (Series(metric=metric, points=(point("a", value), point("b", value))) for value in (0.0, 1.0))
    found = difference(one, two, shared=["a", "b"], confidence=0.95)
    assert found.interval.low > 0
    assert (found.p, found.shown) == (0.5, "not shown")


def point(scenario, value):
    return Point(scenario=scenario, unit=scenario, mean=value, worst=value, trials=1)
