"""Margins, paired tests, families of questions, and skewed means."""

import itertools
import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from hardcalls.stats.bounded import p_above
from hardcalls.stats.interval import mean_t
from hardcalls.stats.margins import equivalent, non_inferior
from hardcalls.stats.multiplicity import benjamini_hochberg, benjamini_yekutieli, holm
from hardcalls.stats.paired import mcnemar_chi_square, mcnemar_exact, mcnemar_mid
from hardcalls.stats.skewed import mean_skewed

BEFORE, AFTER = (4, 5, 3, 4, 4, 5, 2, 4, 3, 5), (4, 4, 3, 5, 3, 5, 3, 4, 3, 4)
CHANGE = [float(b - a) for a, b in zip(BEFORE, AFTER, strict=True)]
# Benjamini and Hochberg 1995, the fifteen p-values of their example.
FIFTEEN = (1e-4, 4e-4, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1.0)
P_VALUES = st.lists(st.integers(0, 100).map(lambda x: x / 100), max_size=12)


def test_not_worse_by_a_margin_gives_the_worked_bound_and_p():
    got = non_inferior(CHANGE, margin=0.5, alpha=0.05)
    assert (round(got.interval.estimate, 4), round(got.interval.low, 4), round(got.p, 4)) == (-0.1, -0.5277, 0.0603)
    assert got.outcome == "INCONCLUSIVE"
    assert non_inferior(CHANGE, margin=0.6, alpha=0.05).outcome == "PASS"
    assert non_inferior(CHANGE, margin=-0.4, alpha=0.05).outcome == "FAIL"


def test_the_p_values_are_students():
    shifted = stats.ttest_1samp(CHANGE, -0.5)
    got = non_inferior(CHANGE, margin=0.5, alpha=0.05)
    assert (got.p, got.p_fail) == pytest.approx((shifted.pvalue / 2, 1 - shifted.pvalue / 2))


def test_equivalence_needs_both_sides():
    low, high = non_inferior(CHANGE, margin=0.5, alpha=0.05), non_inferior([-d for d in CHANGE], margin=0.5, alpha=0.05)
    got = equivalent(CHANGE, within=0.5, alpha=0.05)
    assert (got.p, got.outcome) == (pytest.approx(max(low.p, high.p)), "INCONCLUSIVE")
    assert equivalent(CHANGE, within=0.6, alpha=0.05).outcome == "PASS"
    assert equivalent([d + 2 for d in CHANGE], within=0.5, alpha=0.05).outcome == "FAIL"


def test_with_known_ends_it_is_the_exact_test_and_alike_arms_can_pass():
    same = [0.0] * 29
    assert non_inferior(same, margin=0.1, alpha=0.05, ends=(-1, 1)).outcome == "PASS"
    assert non_inferior(same[1:], margin=0.1, alpha=0.05, ends=(-1, 1)).outcome == "INCONCLUSIVE"
    assert non_inferior(same, margin=0.1, alpha=0.05).outcome == "INCONCLUSIVE"  # nothing varied, so t knows nothing
    assert equivalent([0.0] * 29, within=0.1, alpha=0.05, ends=(-1, 1)).outcome == "PASS"
    assert equivalent([0.0] * 28, within=0.1, alpha=0.05, ends=(-1, 1)).outcome == "INCONCLUSIVE"
    mixed = [-1.0, 0.5, 0.0, 0.0, 1.0, 0.0]
    got = non_inferior(mixed, margin=0.2, alpha=0.05, ends=(-1, 1))
    assert got.p == p_above(mixed, limit=-0.2, least=-1.0)


def test_clusters_are_what_is_independent():
    twice, names = CHANGE * 2, [*range(10)] * 2
    once, again = non_inferior(CHANGE, margin=0.5, alpha=0.05), non_inferior(twice, margin=0.5, alpha=0.05, clusters=names)
    assert again.p == pytest.approx(once.p)
    exact = [c / 5 for c in CHANGE]
    one = non_inferior(exact, margin=0.5, alpha=0.05, ends=(-1, 1))
    assert non_inferior(exact * 2, margin=0.5, alpha=0.05, clusters=names, ends=(-1, 1)) == one


@pytest.mark.parametrize(
    ("gained", "lost", "plain", "corrected"), [(59, 121, 21.356, 20.672), (86, 150, 17.356, 16.818), (0, 0, 0.0, 0.0)]
)
def test_mcnemars_chi_squares_are_the_published_ones(gained, lost, plain, corrected):
    assert mcnemar_chi_square(gained, lost, corrected=False)[0] == pytest.approx(plain, abs=5e-4)
    assert mcnemar_chi_square(gained, lost, corrected=True)[0] == pytest.approx(corrected, abs=5e-4)


def test_mcnemars_p_values_are_the_published_ones():
    assert mcnemar_chi_square(59, 121, corrected=False)[1] == pytest.approx(3.82e-6, rel=2e-3)
    assert mcnemar_chi_square(59, 121, corrected=True)[1] == pytest.approx(5.45e-6, rel=2e-3)
    assert mcnemar_exact(59, 121) == pytest.approx(4.434e-6, rel=2e-4)
    assert mcnemar_chi_square(0, 0, corrected=True)[1] == 1.0


def test_mid_p_counts_what_was_seen_half():
    # 2 x (P(X < 1) + P(X = 1) / 2) of ten fair coins; and all of it where as many were gained as lost, but for half of that.
    assert mcnemar_mid(1, 9) == pytest.approx(2 * (1 + 10 / 2) / 2**10)
    assert mcnemar_mid(9, 1) == mcnemar_mid(1, 9)
    assert mcnemar_mid(3, 3) == pytest.approx(1 - math.comb(6, 3) / 2**7)
    assert mcnemar_mid(0, 0) == 0.5


def test_the_fifteen_p_values_of_1995_are_rejected_as_published():
    assert [sum(reject(FIFTEEN, q=0.05)) for reject in (benjamini_hochberg, benjamini_yekutieli)] == [4, 3]
    assert sum(p <= 0.05 for p in holm(FIFTEEN)) == 3
    assert benjamini_hochberg([], q=0.05) == ()
    assert benjamini_hochberg([0.05, 0.05], q=0.05) == (True, True)


@settings(max_examples=80, deadline=None)
@given(P_VALUES, st.sampled_from([0.01, 0.05, 0.2]))
def test_each_procedure_rejects_within_the_bolder_one(p_values, q):
    plain, hochberg, yekutieli = [p <= q for p in p_values], benjamini_hochberg(p_values, q=q), benjamini_yekutieli(p_values, q=q)
    family = [p <= q for p in holm(p_values)]
    assert all(a <= b for a, b in zip(yekutieli, hochberg, strict=True))
    assert all(a <= b <= c for a, b, c in zip(family, hochberg, plain, strict=True))


@pytest.mark.parametrize(("deviation", "n", "most"), [(0.5, 10, 0.07), (1.0, 24, 0.07), (1.0, 100, 0.06)])
def test_the_upper_bound_of_skewed_costs_errs_about_as_often_as_it_says(deviation, n, most):
    samples = np.random.default_rng(8).lognormal(0, deviation, size=(1_500, n)).tolist()
    truth = math.exp(deviation**2 / 2)
    ours = sum(mean_skewed(x, confidence=0.9).high < truth for x in samples) / len(samples)
    students = sum(mean_t(x, confidence=0.9).high < truth for x in samples) / len(samples)
    assert ours <= most < students
    assert sum(mean_skewed(x, confidence=0.9).low > truth for x in samples) / len(samples) <= 0.05


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(-20, 200).map(lambda x: x / 10), min_size=1, max_size=20))
def test_a_skewed_mean_is_never_surer_than_students_and_widens_with_confidence(values):
    found = [mean_skewed(values, confidence=c) for c in (0.5, 0.8, 0.9, 0.99)]
    student = mean_t(values, confidence=0.9)
    assert found[2].low <= student.low
    assert found[2].high >= student.high
    assert all(b.low <= a.low <= a.estimate <= a.high <= b.high for a, b in itertools.pairwise(found))
    assert not any(math.isnan(end) for i in found for end in (i.low, i.high))


def test_without_skewness_it_is_students_interval():
    values = [-2.0, -1.0, 0.0, 1.0, 2.0]
    got, student = mean_skewed(values, confidence=0.9), mean_t(values, confidence=0.9)
    assert (got.low, got.high) == pytest.approx((student.low, student.high))
    assert mean_skewed([3.0, 3.0, 3.0], confidence=0.9).high == math.inf
    assert mean_skewed([3.0], confidence=0.9).low == -math.inf
    assert mean_skewed([3.0, 4.0], confidence=0.9).high == math.inf
    assert math.isnan(mean_skewed([], confidence=0.9).estimate)


def test_a_value_near_nought_does_not_stretch_the_bound():
    usual = [0.9, 1.0, 1.1, 1.2, 0.8, 1.05, 0.95, 1.15]
    assert mean_skewed([*usual, 1e-9], confidence=0.9).high < 1.5


def test_a_bound_that_no_number_can_hold_is_a_large_one():
    assert 1e300 < mean_skewed([0.5, 1.0, 2.0], confidence=1 - 1e-12).high < math.inf
    assert mean_skewed([0.1, 0.3 - 0.2, 0.1], confidence=0.9).high == pytest.approx(0.1)
