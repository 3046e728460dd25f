"""Numbers that others have published or that can be worked by hand."""

import math

import pytest

from hardcalls.stats.interval import clopper_pearson, mean_t, wilson, zero_failures_bound
from hardcalls.stats.multiplicity import holm, p_of
from hardcalls.stats.paired import mcnemar_exact, newcombe_independent, newcombe_paired
from hardcalls.stats.trials import pass_at, pass_hat

# Successes of 50 tasks in 4 trials each (tau-bench, airline, gpt-4o; MIT), published as pass^1..4 = .420 .273 .220 .200.
AIRLINE = [
    *(0, 1, 1, 0, 0, 1, 1, 1, 0, 0, 0, 1, 4, 2, 0, 2, 1, 1, 4, 0, 4, 3, 0, 0, 4),
    *(0, 2, 2, 0, 1, 2, 2, 0, 0, 3, 4, 4, 3, 4, 1, 3, 2, 4, 1, 2, 2, 2, 1, 4, 4),
]


@pytest.mark.parametrize(("s", "n", "low", "high"), [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611)])
def test_wilson_gives_the_published_limits(s, n, low, high):
    got = wilson(s, n, confidence=0.95)
    assert (round(got.low, 4), round(got.high, 4)) == (low, high)


def test_wilson_of_nothing_knows_nothing():
    got = wilson(0, 0, confidence=0.95)
    assert math.isnan(got.estimate)
    assert (got.low, got.high) == (0.0, 1.0)


def test_clopper_pearson_of_no_failure_in_twenty():
    assert round(clopper_pearson(0, 20, confidence=0.95).high, 4) == 0.1684


def test_three_hundred_without_a_failure_leave_one_in_a_hundred_open():
    assert round(zero_failures_bound(300, confidence=0.95), 5) == 0.00994
    assert zero_failures_bound(0, confidence=0.95) == 1.0


def test_newcombe_gives_the_published_limits_for_independent_arms():
    got = newcombe_independent((56, 48), (70, 80), confidence=0.95)
    assert (round(got.low, 4), round(got.high, 4)) == (0.0524, 0.3339)


@pytest.mark.parametrize(
    ("counts", "low", "high"),
    [
        ((36, 12, 2, 0), 0.0569, 0.3404),
        ((20, 12, 2, 16), 0.0562, 0.3290),
    ],
)
def test_newcombe_gives_the_published_limits_for_paired_arms(counts, low, high):
    both, gained, lost, neither = counts
    candidate = [1.0] * both + [1.0] * gained + [0.0] * lost + [0.0] * neither
    baseline = [1.0] * both + [0.0] * gained + [1.0] * lost + [0.0] * neither
    got = newcombe_paired(baseline, candidate, confidence=0.95)
    assert (got.low, got.high) == (pytest.approx(low, abs=5e-4), pytest.approx(high, abs=5e-4))


def test_equal_arms_keep_an_interval_with_width():
    got = newcombe_paired([1.0] * 10, [1.0] * 10, confidence=0.9)
    assert got.low < -0.1
    assert got.high > 0.1


@pytest.mark.parametrize(
    ("gained", "lost", "p"), [(6, 3, 0.508), (6, 6, 1.0), (12, 0, 0.0005), (24, 9, 0.0135), (59, 121, 4.434e-6)]
)
def test_mcnemar_exact_gives_the_reference_values(gained, lost, p):
    assert mcnemar_exact(gained, lost) == pytest.approx(p, rel=0.05)


def test_pass_hat_gives_the_published_airline_row():
    trials = [4] * 50
    assert [round(pass_hat(AIRLINE, trials, k=k), 4) for k in (1, 2, 3, 4)] == [0.42, 0.2733, 0.22, 0.2]
    assert pass_at([1, 0], [4, 4], k=2) == pytest.approx(0.25)


def test_pass_hat_refuses_more_trials_than_there_are():
    with pytest.raises(ValueError, match="choose k from 1 to 3"):
        pass_hat([1, 2], [4, 3], k=4)


def test_holm_gives_the_worked_example():
    assert holm([0.01, 0.04, 0.03, 0.005]) == pytest.approx((0.03, 0.06, 0.06, 0.02))


def test_the_p_value_of_a_bound_is_where_it_touches_the_limit():
    p = p_of(lambda alpha: wilson(20, 100, confidence=1 - 2 * alpha).high < 0.3)
    assert wilson(20, 100, confidence=1 - 2 * p).high == pytest.approx(0.3, abs=1e-6)


def test_equal_values_do_not_make_a_mean_certain():
    assert mean_t([2.0, 2.0, 2.0], confidence=0.9).high == math.inf
    assert mean_t([1.0] * 20, confidence=0.9, spread=1.0).high == pytest.approx(1.1391, abs=1e-4)
    known = mean_t([-1.0, 0, -1, 1, -1, 1, 0, 0, -1, 1], confidence=0.9)
    assert known.low == pytest.approx(-0.1 - 1.8331 * 0.2769, abs=1e-3)
