"""The test on which decisions about means rest, against what can be computed another way."""

import itertools
import math
from collections import Counter

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hardcalls.stats.binomial import at_least
from hardcalls.stats.bounded import bounded_mean, lower_bound, p_above, p_below
from hardcalls.stats.interval import clopper_pearson

SHARE = st.integers(0, 20).map(lambda x: x / 20)
SHARES = st.lists(SHARE, min_size=1, max_size=40)


@pytest.mark.parametrize(("n", "limit"), [(1, 0.5), (5, 0.1), (29, 0.9), (100, 0.95), (300, 0.01)])
def test_of_noughts_and_ones_it_is_the_exact_binomial_test(n, limit):
    for right in {0, 1, n // 2, n - 1, n}:
        values = [1.0] * right + [0.0] * (n - right)
        assert p_above(values, limit=limit, least=0.0) == pytest.approx(at_least(right, n, rate=limit), rel=1e-8)
        wrong = at_least(n - right, n, rate=1 - limit)
        assert p_below(values, limit=limit, most=1.0) == pytest.approx(wrong, rel=1e-8)


@pytest.mark.parametrize(
    ("values", "limit", "least"),
    [
        ([0.5], 0.3, 0.0),
        ([0.0, 0.5, 1.0, 1.0, 0.25], 0.4, 0.0),
        ([0.9, 0.95, 0.99, 0.7, 0.85, 0.92], 0.6, 0.0),
        ([-1.0, 0.0, 0.0, 0.0, 0.5, 0.0, 1.0], -0.2, -1.0),
        ([0.0] * 20, -0.1, -1.0),
        ([3.0, 8.0, 2.0, 40.0], 6.0, 0.0),
    ],
)
def test_it_is_the_chance_that_randomly_weighted_values_and_one_at_the_end_have_a_mean_within_the_limit(values, limit, least):
    draws = 200_000
    weights = np.random.default_rng(7).dirichlet(np.ones(len(values) + 1), size=draws)
    share = float((weights @ [*values, least] <= limit).mean())
    assert p_above(values, limit=limit, least=least) == pytest.approx(share, abs=4 * math.sqrt(0.25 / draws))


def test_one_value_leaves_the_share_of_the_way_from_the_end_to_the_limit():
    assert p_above([0.8], limit=0.6, least=0.0) == pytest.approx(0.75)
    assert p_below([-0.5], limit=0.0, most=1.0) == pytest.approx(2 / 3)


def test_alike_values_are_never_more_certain_than_so_many_successes():
    for n in (1, 10, 1_000):
        assert p_above([0.9] * n, limit=0.45, least=0.0) == pytest.approx(0.5**n, rel=1e-6)
    assert p_above([0.9] * 1_000, limit=0.9, least=0.0) == 1.0


@pytest.mark.parametrize(("limit", "p"), [(-0.1, 0.0), (0.0, 0.0), (1.0, 1.0), (1.1, 1.0)])
def test_beyond_the_ends_nothing_is_open(limit, p):
    assert p_above([0.5, 1.0, 0.0], limit=limit, least=0.0) == pytest.approx(p, abs=1e-9)


def test_a_limit_at_the_end_is_shown_only_where_something_lies_beyond_it():
    assert p_above([0.0, 0.0], limit=0.0, least=0.0) == 1.0
    assert p_above([0.0, 1.0], limit=0.0, least=0.0) == 0.0
    assert p_above([], limit=0.5, least=0.0) == 1.0


def test_a_thousand_values_of_which_each_is_another_are_counted_too():
    values = (np.arange(1, 1_001) / 1_001).tolist()
    half = p_above(values, limit=0.5, least=0.0)
    assert 0.5 < half < 0.55  # their mean is the limit, and one value is added at the end
    error = math.sqrt(1 / 12 / 1_001)
    assert p_above(values, limit=0.5 - 3 * error, least=0.0) == pytest.approx(0.00135, rel=0.25)


@settings(max_examples=30, deadline=None)
@given(SHARES)
def test_the_higher_the_limit_the_less_is_shown(values):
    limits = [x / 10 for x in range(11)]
    found = [p_above(values, limit=limit, least=0.0) for limit in limits]
    assert all(a <= b + 1e-7 for a, b in itertools.pairwise(found))
    assert all(0 <= p <= 1 for p in found)


@settings(max_examples=30, deadline=None)
@given(SHARES, SHARE, st.integers(0, 39))
def test_a_better_value_never_shows_less(values, better, at):
    raised = list(values)
    raised[at % len(values)] = max(better, raised[at % len(values)])
    assert p_above(raised, limit=0.6, least=0.0) <= p_above(values, limit=0.6, least=0.0) + 1e-7


@settings(max_examples=15, deadline=None)
@given(SHARES, st.sampled_from([0.8, 0.9, 0.98]))
def test_an_intervals_ends_are_where_the_tests_turn_and_wider_with_more_confidence(values, confidence):
    seen = bounded_mean(values, least=0.0, most=1.0, confidence=confidence)
    wider = bounded_mean(values, least=0.0, most=1.0, confidence=confidence + 0.01)
    assert wider.low - 1e-7 <= seen.low <= seen.estimate <= seen.high <= wider.high + 1e-7
    tail = (1 - confidence) / 2
    if seen.low > 1e-6:
        assert p_above(values, limit=seen.low - 1e-5, least=0.0) <= tail + 1e-6
    if seen.high < 1 - 1e-6:
        assert p_below(values, limit=seen.high + 1e-5, most=1.0) <= tail + 1e-6


def test_an_interval_of_noughts_and_ones_is_clopper_and_pearsons():
    exact = clopper_pearson(28, 30, confidence=0.9)
    values = [1.0] * 28 + [0.0] * 2
    assert bounded_mean(values, least=0.0, most=1.0, confidence=0.9) == exact
    assert lower_bound(values, least=0.0, alpha=0.05) == pytest.approx(exact.low, abs=1e-7)


def test_an_interval_of_nothing_is_all_that_there_is():
    got = bounded_mean([], least=-1.0, most=1.0, confidence=0.9)
    assert (got.low, got.high, got.n) == (-1.0, 1.0, 0)


def test_seen_twice_is_the_same_as_so_many_more():
    values = [0.5, 1.0, 1.0, 0.0, 0.75]
    twice = p_above(values * 2, limit=0.4, least=0.0)
    assert p_above(values, limit=0.4, least=0.0, times=2.0) == pytest.approx(twice, rel=1e-9)


@pytest.mark.parametrize("values", [(0.0, 0.3, 1.0), (0.0, 0.8, 1.0)])
def test_it_errs_no_more_often_than_it_says_counted_through(values):
    n, alpha = 6, 0.05
    for chances in ((0.05, 0.15, 0.8), (0.3, 0.4, 0.3), (0.6, 0.35, 0.05), (0.02, 0.03, 0.95)):
        mean = math.fsum(v * c for v, c in zip(values, chances, strict=True))
        error = 0.0
        for picked in itertools.combinations_with_replacement(range(3), n):
            counts = Counter(picked)
            ways = math.factorial(n) / math.prod(math.factorial(c) for c in counts.values())
            if p_above([values[i] for i in picked], limit=mean, least=0.0) <= alpha:
                error += ways * math.prod(chances[i] for i in picked)
        assert error <= alpha


@pytest.mark.parametrize("unit", [1e-14, 1e-6, 1e9])
def test_it_does_not_matter_in_what_unit_sizes_are_told(unit):
    sizes = [0.4, 0.9, 1.0, 1.3, 1.7, 2.0, 2.2, 3.1, 4.0, 9.5]
    told = [unit * v for v in sizes]
    assert p_above(told, limit=1.2 * unit, least=0.0) == pytest.approx(p_above(sizes, limit=1.2, least=0.0), rel=1e-6)
    assert lower_bound(told, least=0.0, alpha=0.05) == pytest.approx(unit * lower_bound(sizes, least=0.0, alpha=0.05), rel=1e-6)
