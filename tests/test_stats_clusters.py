"""Units that belong together: errors, draws and flips go by cluster."""

import itertools
import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from hardcalls.stats.bootstrap import bootstrap, bootstrap_mean
from hardcalls.stats.clustered import clustered_error, clustered_mean
from hardcalls.stats.interval import mean_t
from hardcalls.stats.permutation import sign_flip
from hardcalls.stats.reliability import pass_at_interval, pass_hat_difference, pass_hat_interval
from hardcalls.stats.resampling import Resampling
from hardcalls.stats.trials import pass_at, pass_hat

TOY, PAIRS = (1, 1, 0, 0, 1, 1, 1, 0), "00112233"
# Fifteen law schools: mean LSAT score and mean GPA of their students (Efron 1987).
LSAT = (576, 635, 558, 578, 666, 580, 555, 661, 651, 605, 653, 575, 545, 572, 594)
GPA = (3.39, 3.30, 2.81, 3.03, 3.44, 3.07, 3.00, 3.43, 3.36, 3.13, 3.12, 2.74, 2.76, 2.88, 2.96)
HOW = Resampling(resamples=1_000, confidence=0.9)


def test_clustered_errors_are_the_worked_ones():
    assert clustered_error(TOY, PAIRS, corrected=False) == pytest.approx(0.207289, abs=5e-7)
    assert clustered_error(TOY, PAIRS) == pytest.approx(0.239357, abs=5e-7)
    assert clustered_error(TOY, range(8)) == pytest.approx(0.182981, abs=5e-7)


def test_a_clustered_interval_has_the_freedom_of_its_clusters():
    got = clustered_mean(TOY, PAIRS, confidence=0.95)
    half = float(stats.t.ppf(0.975, 3)) * 0.239357
    assert (got.n, got.estimate) == (4, 0.625)
    assert (got.low, got.high) == pytest.approx((0.625 - half, 0.625 + half), abs=1e-5)


def test_a_cluster_a_unit_is_students_interval():
    values = [0.1, 0.9, 0.4, 0.4, 0.8]
    one, other = clustered_mean(values, range(5), confidence=0.9), mean_t(values, confidence=0.9)
    assert (one.low, one.high, one.n) == (pytest.approx(other.low), pytest.approx(other.high), 5)


def test_what_does_not_vary_between_clusters_has_no_error_and_no_sure_interval():
    assert clustered_error([1.0] * 4, "aabb") == 0.0
    assert clustered_mean([1.0] * 4, "aabb", confidence=0.9).low == -math.inf
    assert clustered_mean([1.0] * 40, range(40), confidence=0.9, spread=1.0).low == pytest.approx(1 - (1 - 0.05 ** (1 / 40)))
    assert clustered_mean([1.0, 0.0], "aa", confidence=0.9).high == math.inf
    assert math.isnan(clustered_mean([], [], confidence=0.9).estimate)
    assert clustered_error([0.1, 0.3, 0.2, 0.2], "aabb") == 0.0  # but for rounding


def _correlation(weights):
    x, y, total = np.array(LSAT, dtype=float), np.array(GPA), weights.sum(axis=1)
    mean_x, mean_y = weights @ x / total, weights @ y / total
    spread = (weights @ x**2 / total - mean_x**2) * (weights @ y**2 / total - mean_y**2)
    return ((weights @ (x * y) / total - mean_x * mean_y) / np.sqrt(np.maximum(spread, 1e-12)))[:, None]


def test_the_law_schools_have_the_published_correlation_and_interval():
    got = bootstrap(_correlation, range(15), how=Resampling(resamples=20_000, confidence=0.9))
    assert round(got.estimate, 4) == 0.7764
    assert (got.low, got.high) == (pytest.approx(0.42, abs=0.02), pytest.approx(0.93, abs=0.02))


def test_the_interval_of_a_mean_agrees_with_scipys():
    values = np.random.default_rng(5).gamma(2.0, size=40)
    got = bootstrap_mean(values.tolist(), range(40), how=Resampling(resamples=9_000, confidence=0.9))
    ours = stats.bootstrap((values,), np.mean, n_resamples=9_000, confidence_level=0.9, method="BCa", rng=1).confidence_interval
    assert (got.low, got.high) == pytest.approx((ours.low, ours.high), abs=0.03)


def test_the_same_seed_draws_the_same_and_another_one_does_not():
    one, same, other = (bootstrap_mean(TOY, PAIRS, how=Resampling(resamples=200, confidence=0.9, seed=seed)) for seed in (1, 1, 2))
    assert one == same
    assert one != other


def test_data_without_spread_are_a_point_that_says_so_and_never_nan():
    point = bootstrap_mean([0.5] * 6, range(6), how=HOW)
    assert (point.low, point.estimate, point.high, point.n) == (0.5, 0.5, 0.5, 6)
    assert point.method == "bootstrap: every draw gives the same, so this is a point and no bound"
    alone = bootstrap_mean([0.0, 1.0], "aa", how=HOW)
    assert (alone.low, alone.estimate, alone.high, alone.method) == (-math.inf, 0.5, math.inf, "bootstrap: one cluster alone")
    nothing = bootstrap_mean([], [], how=HOW)
    assert (nothing.low, nothing.high, nothing.method) == (-math.inf, math.inf, "bootstrap: there is no figure")


def test_units_of_a_cluster_are_drawn_together():
    apart = bootstrap_mean([1.0, 0.0] * 10, range(20), how=HOW)
    together = bootstrap_mean([1.0, 0.0] * 10, [at // 2 for at in range(20)], how=HOW)
    assert apart.high - apart.low > 0.2
    assert together.high == together.low == 0.5


def test_pass_k_has_its_estimate_and_an_interval_over_tasks():
    successes, trials = [4, 3, 4, 2, 0, 4, 4, 1, 4, 3], [4] * 10
    for k in (1, 2, 4):
        got = pass_hat_interval(successes, trials, k=k, how=HOW)
        assert got.estimate == pytest.approx(pass_hat(successes, trials, k=k))
        assert 0 <= got.low < got.estimate < got.high <= 1
        assert got.method == f"pass^{k}, bootstrap, BCa, 1000 draws"
        once = pass_at_interval(successes, trials, k=k, how=HOW)
        assert once.estimate == pytest.approx(pass_at(successes, trials, k=k))
    assert pass_at_interval(successes, trials, k=4, how=HOW).low < pass_at(successes, trials, k=4)
    with pytest.raises(ValueError, match="choose k from 1 to 4"):
        pass_hat_interval(successes, trials, k=5, how=HOW)


def test_a_difference_of_pass_k_is_paired_by_task_and_takes_unequal_trials():
    before, after = ([4, 3, 4, 2, 0, 4, 4, 1], [4] * 8), ([3, 3, 3, 3, 0, 3, 3, 1], [3] * 8)
    got = pass_hat_difference(before, after, k=3, how=HOW)
    assert got.estimate == pytest.approx(pass_hat(*after, k=3) - pass_hat(*before, k=3))
    assert got.low < got.estimate < got.high
    same = pass_hat_difference(before, before, k=2, how=HOW)
    assert (same.low, same.high) == (0.0, 0.0)
    with pytest.raises(ValueError, match="shorter"):
        pass_hat_difference(before, ([3], [3]), k=2, how=HOW)


def test_sign_flips_count_every_pattern_where_they_are_few():
    values = [0.3, -0.1, 0.4, 0.25, 0.2]
    sums = [sum(s * v for s, v in zip(signs, values, strict=True)) for signs in itertools.product((1, -1), repeat=5)]
    seen = sum(values) - 1e-12
    got = {side: sign_flip(values, range(5), side=side) for side in ("both", "greater", "less")}
    assert got["both"].p == sum(abs(s) >= seen for s in sums) / 32
    assert got["greater"].p == sum(s >= seen for s in sums) / 32
    assert got["less"].p == sum(s <= seen + 1e-9 for s in sums) / 32
    assert got["both"].exact
    assert got["both"].patterns == 32


def test_sign_flips_of_alike_and_of_no_differences():
    assert sign_flip([0.0] * 8, range(8)).p == 1.0
    assert sign_flip([], []).p == 1.0
    assert sign_flip([0.1] * 8, range(8)).p == 2 / 2**8
    assert sign_flip([0.1] * 8, [at // 2 for at in range(8)], side="greater").p == 1 / 2**4
    assert sign_flip([1.0, -1.0] * 4, [at // 2 for at in range(8)]).p == 1.0


def test_many_signs_are_drawn_and_p_is_never_nought():
    values = [0.1] * 30
    got = sign_flip(values, range(30), draws=999, seed=4)
    assert (got.p, got.patterns, got.exact) == (1 / 1_000, 999, False)
    assert got == sign_flip(values, range(30), draws=999, seed=4)
    mixed = [0.3 if at % 3 else -0.4 for at in range(30)]
    drawn = sign_flip(mixed, range(30), draws=20_000).p
    normal = stats.ttest_1samp(mixed, 0.0).pvalue
    assert drawn == pytest.approx(normal, abs=0.05)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from([-1.0, -0.5, 0.0, 0.5, 1.0]), max_size=10))
def test_both_sides_of_sign_flips_mirror_each_other(values):
    n = range(len(values))
    assert sign_flip(values, n, side="greater").p == sign_flip([-v for v in values], n, side="less").p
    assert sign_flip(values, n).p == sign_flip([-v for v in values], n).p
