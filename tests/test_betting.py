"""Betting on a mean: nobody is expected to win while the limit is kept, and what is shown is exact where it can be counted."""

import itertools
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardcalls.stats.betting import FLAT, STAKES, adjusted, betting_mean, wealth

CAP = 1e-12


def expected(chances, *, limit, weights=None):
    """The exact mean of the wealth after 0/1 values with these chances, over every way they can come."""
    weights = weights or [1.0] * len(chances)
    total = 0.0
    for values in itertools.product([0, 1], repeat=len(chances)):
        chance = math.prod(p if v else 1 - p for v, p in zip(values, chances, strict=True))
        block = [(v - limit, w) for v, w in zip(values, weights, strict=True)]
        total += chance * wealth([block], gain=1 - limit)[-1]
    return total


@pytest.mark.parametrize("limit", [0.1, 0.5, 0.8])
def test_at_the_limit_the_wealth_is_expected_to_stay_and_above_it_to_shrink(limit):
    assert expected([limit] * 8, limit=limit) == pytest.approx(1, abs=1e-12)
    assert expected([limit + 0.1] * 8, limit=limit) < 1
    assert expected([limit - 0.1] * 8, limit=limit) > 1


@given(st.lists(st.floats(0, 1), min_size=1, max_size=7))
def test_values_of_different_means_never_win_while_their_mean_keeps_the_limit(chances):
    limit = math.fsum(chances) / len(chances)
    assert expected(chances, limit=limit) <= 1 + 1e-9


@given(st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1)), min_size=1, max_size=3))
def test_strata_of_which_a_block_holds_too_much_count_for_less_and_never_win(strata):
    """Each stratum has half a share too much of some block; (share / held) as its weight keeps the bet fair for the even mix."""
    limit = math.fsum(mean for mean, _ in strata) / len(strata)
    chances, weights = [], []
    for mean, more in strata:
        held = 1 + round(more)
        chances += [mean] * held
        weights += [1 / held] * held
    assert expected(chances, limit=limit, weights=weights) <= 1 + 1e-9


def test_a_block_changes_what_came_before_by_its_own_values_alone():
    first, second = [(-0.5, 1.0), (0.5, 1.0)], [(-0.5, 1.0)] * 3
    assert wealth([first, second], gain=0.5)[0] == wealth([first], gain=0.5)[0]
    assert wealth([first, second], gain=0.5)[1] == pytest.approx(wealth([first + second], gain=0.5)[0])


def test_the_wealth_is_the_mean_over_stakes_of_the_product():
    stakes = [(k + 0.5) / STAKES / 0.4 for k in range(STAKES)]
    by_hand = sum((1 - s * -0.6) * (1 - s * 0.4) ** 0.5 for s in stakes) / STAKES
    assert wealth([[(-0.6, 1.0), (0.4, 0.5)]], gain=0.4) == (pytest.approx(by_hand),)


def test_a_limit_that_no_value_can_exceed_falls_with_the_first_that_is_below():
    assert wealth([[(0.0, 1.0)] * 50], gain=0.0) == (1.0,)
    assert wealth([[(-1.0, 1.0)]], gain=0.0)[0] == pytest.approx(1 + 0.5 / FLAT)


def test_no_wealth_is_too_large_to_be_told():
    assert math.isfinite(wealth([[(-1.0, 1.0)] * 5000], gain=0.0)[0])
    assert wealth([[(0.999, 1.0)] * 5000], gain=1.0)[0] >= 0


@given(st.lists(st.floats(0, 1e6), min_size=1, max_size=6))
def test_of_several_bets_each_keeps_less_than_it_won_and_more_than_an_equal_share_of_it(wealths):
    left = adjusted(wealths)
    for own, kept in zip(wealths, left, strict=True):
        assert own / len(wealths) <= kept + CAP * (1 + own)
        assert kept <= own


def test_of_several_bets_a_hypothesis_falls_when_every_group_of_it_does():
    """Against all groups, listed."""
    wealths = (100.0, 3.0, 1.0, 0.0, 30.0)
    groups = [g for n in range(1, 6) for g in itertools.combinations(range(5), n)]
    by_hand = [min(sum(wealths[i] for i in g) / len(g) for g in groups if own in g) for own in range(5)]
    assert adjusted(wealths) == tuple(pytest.approx(v) for v in by_hand)


def test_the_interval_that_one_may_look_at_at_any_time_is_wider_and_holds_the_mean():
    few, many = ([0.0, 1.0] * n for n in (5, 100))
    wide, narrow = (betting_mean(v, least=0, most=1, confidence=0.95) for v in (few, many))
    assert 0 < wide.low < narrow.low < 0.5 < narrow.high < wide.high < 1
    assert narrow.low == pytest.approx(1 - narrow.high, abs=1e-8)
    assert (narrow.n, narrow.method) == (200, "betting")


def test_values_that_are_all_alike_leave_their_end_and_none_leave_everything_open():
    alike = betting_mean([1.0] * 30, least=0, most=1, confidence=0.95)
    assert (alike.estimate, alike.high) == (1, 1)
    assert 0.8 < alike.low < 1
    nothing = betting_mean([], least=-1, most=1, confidence=0.95)
    assert (nothing.low, nothing.high, nothing.n) == (-1, 1, 0)


def test_the_end_of_the_interval_is_where_the_bets_have_won_enough():
    values, alpha = [0.0, 0.25, 0.0, 0.5, 0.0, 0.0, 1.0, 0.0], 0.025
    high = betting_mean(values, least=0, most=1, confidence=0.95).high
    for mean, shown in ((high + 1e-6, True), (high - 1e-6, False)):
        assert (wealth([[(v - mean, 1.0) for v in values]], gain=1 - mean)[-1] >= 1 / alpha) is shown
