"""How many units show what: published sizes, and chances that are counted another way."""

import itertools
import math

import pytest

from hardcalls.stats.bounded import p_above, p_below
from hardcalls.stats.interval import clopper_pearson
from hardcalls.stats.power import (
    MOST,
    Variances,
    detectable,
    fewest,
    power_of_ceiling,
    power_of_difference,
    power_of_drop,
    power_of_equivalence,
    power_of_floor,
    power_of_mean,
    spread_out,
    units_for,
    units_for_ceiling,
    units_for_floor,
)

USUAL = {"alpha": 0.05, "power": 0.8}


def test_sizes_are_millers():
    assert units_for(0.03, 1 / 9, **USUAL) == 969
    once = Variances(between=1 / 9, baseline=1 / 6, candidate=1 / 6)
    assert round(detectable(198, once.of_difference(trials=1, baseline_trials=1), **USUAL), 3) == 0.133
    assert round(detectable(198, once.of_difference(trials=10, baseline_trials=10), **USUAL), 3) == 0.076


@pytest.mark.parametrize(
    ("n", "once", "four", "endless"),
    [
        (50, 0.264, 0.175, 0.132),
        (100, 0.187, 0.124, 0.093),
        (200, 0.132, 0.087, 0.066),
        (500, 0.084, 0.055, 0.042),
        (1_000, 0.059, 0.039, 0.03),
    ],
)
def test_the_least_that_is_detected_falls_with_units_and_trials(n, once, four, endless):
    variances = Variances(between=1 / 9, baseline=1 / 6, candidate=1 / 6)
    seen = [detectable(n, variances.of_difference(trials=k, baseline_trials=k), **USUAL) for k in (1, 4, 10**9)]
    assert [round(d, 3) for d in seen] == [once, four, endless]


def test_power_at_the_least_that_is_detected_is_the_power_that_was_asked_for():
    for sides in (1, 2):
        least = detectable(120, 0.3, alpha=0.05, power=0.9, sides=sides)
        assert power_of_difference(120, least, 0.3, alpha=0.05, sides=sides) == pytest.approx(0.9)
        assert units_for(least, 0.3, alpha=0.05, power=0.9, sides=sides) == 120


def test_what_cannot_be_shown_needs_more_than_anybody_has():
    assert detectable(0, 0.3, **USUAL) == math.inf
    assert units_for(0.0, 0.3, **USUAL) == units_for(-0.1, 0.3, **USUAL) == MOST
    assert (power_of_difference(0, 0.1, 0.3, alpha=0.05), power_of_difference(10, 0.0, 0.3, alpha=0.05)) == (0.0, 0.0)
    assert power_of_difference(10, 0.1, 0.0, alpha=0.05) == 1.0
    assert units_for_floor(rate=0.9, floor=0.9, **USUAL) == MOST
    assert units_for_floor(rate=0.9001, floor=0.9, **USUAL) == MOST
    assert fewest(0.0, alpha=0.05) == MOST
    assert fewest(1.0, alpha=0.05) == 1


@pytest.mark.parametrize(("floor", "n"), [(0.8, 14), (0.9, 29), (0.95, 59), (0.99, 299)])
def test_so_many_units_without_a_miss_are_the_fewest_that_show_a_floor(floor, n):
    assert fewest(1 - floor, alpha=0.05) == n
    assert clopper_pearson(n, n, confidence=0.9).low > floor > clopper_pearson(n - 1, n - 1, confidence=0.9).low
    assert power_of_floor(n, rate=1.0, floor=floor, alpha=0.05) == 1.0
    assert power_of_floor(n - 1, rate=1.0, floor=floor, alpha=0.05) == 0.0


def test_alike_arms_need_as_many_for_a_drop():
    assert power_of_drop(29, gained=0.0, lost=0.0, margin=0.1, alpha=0.05) == 1.0
    assert power_of_drop(28, gained=0.0, lost=0.0, margin=0.1, alpha=0.05) == 0.0


def test_the_chance_of_showing_a_floor_is_the_sum_over_what_shows_it():
    n, rate, floor = 60, 0.96, 0.85
    shows = [s for s in range(n + 1) if clopper_pearson(s, n, confidence=0.9).low >= floor]
    chance = math.fsum(math.comb(n, s) * rate**s * (1 - rate) ** (n - s) for s in shows)
    assert power_of_floor(n, rate=rate, floor=floor, alpha=0.05) == pytest.approx(chance)
    assert power_of_ceiling(n, rate=1 - rate, ceiling=1 - floor, alpha=0.05) == pytest.approx(chance)


def test_at_the_limit_the_chance_is_at_most_alpha_and_beyond_it_grows():
    for n in (10, 29, 50, 117):
        chances = [power_of_floor(n, rate=rate, floor=0.8, alpha=0.05) for rate in (0.7, 0.8, 0.9, 0.95, 1.0)]
        assert chances[1] <= 0.05
        assert chances == sorted(chances)


def test_from_so_many_units_on_the_chance_stays():
    n = units_for_floor(rate=0.95, floor=0.9, **USUAL)
    assert power_of_floor(n - 1, rate=0.95, floor=0.9, alpha=0.05) < 0.8
    assert all(power_of_floor(m, rate=0.95, floor=0.9, alpha=0.05) >= 0.8 for m in range(n, 3 * n))
    assert units_for_ceiling(rate=0.05, ceiling=0.1, **USUAL) == n
    assert units_for_floor(rate=1.0, floor=0.9, **USUAL) == 29


def test_the_chance_of_showing_a_drop_is_the_sum_over_what_shows_it():
    n, gained, lost, margin = 18, 0.1, 0.06, 0.2
    chance = 0.0
    for g, x in itertools.product(range(n + 1), repeat=2):
        if g + x <= n and p_above([1.0] * g + [-1.0] * x + [0.0] * (n - g - x), limit=-margin, least=-1.0) <= 0.05:
            ways = math.comb(n, g) * math.comb(n - g, x)
            chance += ways * gained**g * lost**x * (1 - gained - lost) ** (n - g - x)
    assert power_of_drop(n, gained=gained, lost=lost, margin=margin, alpha=0.05) == pytest.approx(chance)
    assert power_of_drop(60, gained=0.0, lost=0.1, margin=0.1, alpha=0.05) <= 0.05
    assert power_of_drop(40, gained=1.0, lost=0.0, margin=-0.5, alpha=0.05) == 1.0


def test_drawn_chances_agree_with_counted_ones_and_are_the_same_each_time():
    values = (1.0,) * 19 + (0.0,)
    drawn = power_of_mean(values, 60, limit=0.85, least=0.0, alpha=0.05, draws=1_000, seed=3)
    assert drawn == pytest.approx(power_of_floor(60, rate=0.95, floor=0.85, alpha=0.05), abs=0.05)
    assert drawn == power_of_mean(values, 60, limit=0.85, least=0.0, alpha=0.05, draws=1_000, seed=3)
    assert power_of_mean((), 60, limit=0.85, least=0.0, alpha=0.05) == 0.0


@pytest.mark.parametrize(("mean", "deviation"), [(0.9, 0.1), (0.9, 0.29), (0.5, 0.3), (0.97, 0.05)])
def test_made_up_values_have_the_mean_and_the_spread_that_were_asked_for(mean, deviation):
    values = spread_out(mean, deviation)
    centre = math.fsum(values) / len(values)
    assert centre == pytest.approx(mean, abs=5e-4)
    assert math.sqrt(math.fsum((v - centre) ** 2 for v in values) / len(values)) == pytest.approx(deviation, rel=0.02)
    assert 0 <= min(values) <= max(values) <= 1


def test_where_no_such_spread_fits_all_lies_at_the_ends():
    assert spread_out(0.9, 0.5, count=10) == (0.0, *(1.0,) * 9)
    assert spread_out(0.0, 2.0, least=-1.0, count=4) == (-1.0, -1.0, 1.0, 1.0)
    assert spread_out(0.9, 0.0) == (0.9,)
    assert spread_out(1.0, 0.2) == (1.0,)


@pytest.mark.parametrize(("n", "gained", "lost"), [(12, 0.05, 0.05), (12, 0.3, 0.1), (30, 0.025, 0.025), (9, 0.0, 0.1)])
def test_equivalence_is_counted_where_both_sides_are_shown_by_the_same_units(n, gained, lost):
    within, alpha, chance = 0.12 if n == 30 else 0.4, 0.05, 0.0
    for more, fewer in itertools.product(range(n + 1), repeat=2):
        if more + fewer > n:
            continue
        values = [1.0] * more + [-1.0] * fewer + [0.0] * (n - more - fewer)
        if p_above(values, limit=-within, least=-1.0) <= alpha >= p_below(values, limit=within, most=1.0):
            ways = math.comb(n, more) * math.comb(n - more, fewer)
            chance += ways * gained**more * lost**fewer * (1 - gained - lost) ** (n - more - fewer)
    assert chance > 0
    assert power_of_equivalence(n, gained=gained, lost=lost, within=within, alpha=alpha) == pytest.approx(chance, rel=1e-9)
