"""Coefficients of agreement: figures that others have published, figures worked by hand, and data that show nothing."""

import math

import krippendorff
import numpy as np
import pytest
from agreement_case import FLEISS, KRIPPENDORFF, SHROUT_FLEISS, WIKIPEDIA, codes, counts, point, with_interval
from hypothesis import given, settings
from hypothesis import strategies as st

from hardcalls.stats.alpha import alphas
from hardcalls.stats.chance import chance_corrected, pair_agreement, prevalence, weights_of
from hardcalls.stats.concordance import kappa as kappa_of_lists
from hardcalls.stats.concordance import spearman
from hardcalls.stats.icc import FORMS, iccs
from hardcalls.stats.kappa import confusion, distances, kappa, pair_tables, spearman_of
from hardcalls.stats.resampling import Figure, Resampling, measured

LEVELS = ("nominal", "ordinal", "interval", "ratio")
FIVE = (1, 2, 3, 4, 5)


@pytest.mark.parametrize(
    ("rows", "categories", "published"),
    [
        (WIKIPEDIA, 4, [0.691358, 0.806721, 0.810845, 0.808944]),
        (KRIPPENDORFF, 5, [0.743421, 0.815388, 0.849107, 0.797403]),
    ],
)
def test_alpha_gives_the_published_figures_with_missing_ratings(rows, categories, published):
    table = counts(codes(rows), categories)
    assert point(alphas(table, FIVE[:categories], levels=LEVELS), len(table)) == published


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(st.integers(-1, 3), min_size=3, max_size=3), min_size=2, max_size=12))
def test_alpha_is_what_the_reference_package_gives(rows):
    ratings = np.array(rows)
    table = counts(ratings, 4)
    got = alphas(table, (0, 1, 2, 3), levels=LEVELS)(np.ones((1, len(rows))))[0]
    used = table[table.sum(axis=1) >= 2].sum(axis=0) > 0
    if used.sum() < 2:
        assert np.isnan(got).all()
        return
    data = np.where(ratings.T < 0, np.nan, ratings.T).astype(float)
    want = [krippendorff.alpha(data, level_of_measurement=level, value_domain=[0, 1, 2, 3]) for level in LEVELS]
    assert got.tolist() == pytest.approx(want, abs=1e-9)


def test_a_weighted_draw_is_the_same_as_the_units_written_out():
    ratings = codes(KRIPPENDORFF)
    table, weights = counts(ratings, 5), np.array([0, 2, 1, 0, 3, 1, 1, 1, 0, 2, 1, 0])
    written = np.repeat(table, weights, axis=0)
    for make in (
        lambda c: alphas(c, FIVE, levels=LEVELS),
        lambda c: chance_corrected(c, FIVE, models=[("gwet", "identity"), ("gwet", "quadratic"), ("fleiss", "linear")]),
        prevalence,
        lambda c: pair_agreement(c, np.eye(5)),
    ):
        drawn = make(table)(weights[None, :].astype(float))[0]
        assert drawn.tolist() == pytest.approx(make(written)(np.ones((1, len(written))))[0].tolist(), abs=1e-12)


def test_gwet_and_its_kin_give_the_published_figures():
    table = counts(codes(KRIPPENDORFF), 5)
    models = [
        *(("gwet", w) for w in ("identity", "linear", "quadratic", "ordinal")),
        ("brennan-prediger", "identity"),
        ("fleiss", "identity"),
    ]
    got = chance_corrected(table, FIVE, models=models)(np.ones((1, len(table))))[0]
    assert [round(float(v), 3) for v in got] == [0.775, 0.859, 0.914, 0.899, 0.773, 0.761]


def test_ordinal_weights_are_named_because_there_are_two_kinds():
    table = counts(codes(KRIPPENDORFF), 5)
    assert point(alphas(table, FIVE, levels=["ordinal"]), 12) == [0.815388]
    assert weights_of(FIVE, "ordinal")[0].tolist() == [1, 0.9, 0.7, 0.4, 0]


def test_fleiss_kappa_gives_the_published_figure():
    found = chance_corrected(np.array(FLEISS, dtype=float), FIVE, models=[("fleiss", "identity")])
    assert round(point(found, 10)[0], 5) == 0.20993


@pytest.mark.parametrize(("table", "want"), [((20, 5, 10, 15), 0.4), ((45, 15, 25, 15), 0.1304), ((25, 35, 5, 35), 0.2593)])
def test_kappa_gives_the_published_figures_of_the_same_agreement_at_other_prevalences(table, want):
    cells = np.array(table, dtype=float).reshape(2, 2)
    assert round(float(kappa(cells, distances((0, 1), "plain"))), 4) == want


def test_weighted_kappa_of_a_table_worked_by_hand():
    # 4 units, categories 0-2: (0,0) (1,2) (2,2) (0,1). Linear: observed (0+1+0+1)/4 = .5; rows .5 .25 .25, columns .25 .25 .5,
    # expected .5(.25+2*.5) + .25(.25+.5) + .25(2*.25+.25) = 1. Quadratic: .5; .5(.25+4*.5) + .25(.25+.5) + .25(4*.25+.25) = 1.625.
    cells = confusion([0, 1, 2, 0], [0, 2, 2, 1], categories=3)
    assert float(kappa(cells, distances((0, 1, 2), "linear"))) == pytest.approx(1 - 0.5 / 1)
    assert float(kappa(cells, distances((0, 1, 2), "quadratic"))) == pytest.approx(1 - 0.5 / 1.625)


def test_an_unused_category_is_on_the_list_all_the_same():
    one, two = [0, 0, 2, 2], [0, 2, 2, 2]
    with_gap, without = confusion(one, two, categories=3), confusion([0, 0, 1, 1], [0, 1, 1, 1], categories=2)
    assert float(kappa(with_gap, distances((0, 1, 2), "linear"))) == float(kappa(without, distances((0, 1), "linear"))) == 0.5


def test_the_tables_of_all_pairs_are_those_of_each_pair():
    ratings = codes(WIKIPEDIA)
    weights = np.array([[1] * 15, [0, 2] * 7 + [1]])
    first, second = [0, 0, 1], [1, 2, 2]
    together = pair_tables(ratings[:, first], ratings[:, second], weights, categories=4)
    for draw, often in zip(together, weights, strict=True):
        written = np.repeat(ratings, often, axis=0)
        for table, one, two in zip(draw, first, second, strict=True):
            assert (table == confusion(written[:, one], written[:, two], categories=4)).all()


def test_icc_gives_the_published_figures():
    ratings = np.array(SHROUT_FLEISS, dtype=float)
    got = dict(zip(FORMS, point(iccs(ratings), 6), strict=True))
    want = {"1,1": 0.1657, "A,1": 0.2898, "C,1": 0.7148, "1,k": 0.4428, "A,k": 0.6201, "C,k": 0.9093}
    assert {form: round(value, 4) for form, value in got.items()} == want


@pytest.mark.parametrize(
    ("one", "two", "want"),
    [
        ([1, 2, 3, 4, 5], [5, 6, 7, 8, 7], 0.8207826817),
        ([1, 2, 3], [3, 2, 1], -1.0),
        ([1, 1, 1], [1, 2, 3], None),
        ([], [], None),
    ],
)
def test_spearman_gives_ties_their_mean_rank_and_nothing_where_nothing_varies(one, two, want):
    assert spearman(one, two) == (want if want is None else pytest.approx(want))


def test_figures_from_a_table_are_those_of_the_lists():
    one, two = [0, 1, 2, 2, 1, 0, 2], [0, 0, 2, 1, 1, 1, 2]
    table = confusion(one, two, categories=3)
    assert float(spearman_of(table)) == pytest.approx(spearman(one, two))
    assert float(kappa(table, distances((0, 1, 2), "quadratic"))) == pytest.approx(kappa_of_lists(one, two))


def test_ratings_without_variety_have_no_coefficient_and_say_so():
    same = counts(np.zeros((6, 3), dtype=int), 3)
    [found] = with_interval(alphas(same, (0, 1, 2), levels=["nominal"]), 6)
    assert (found.value, found.interval, found.reason) == (None, None, "none")
    assert math.isnan(kappa(confusion([0, 0], [0, 0], categories=3), distances((0, 1, 2), "plain")))
    assert np.isnan(iccs(np.full((5, 3), 2.0))(np.ones((1, 5)))).all()
    assert np.isnan(iccs(np.arange(5.0)[:, None])(np.ones((1, 5)))).all()


def test_one_rater_alone_has_no_agreement():
    alone = counts(np.array([[0], [1], [2]]), 3)
    assert np.isnan(alphas(alone, (0, 1, 2), levels=LEVELS)(np.ones((1, 3)))).all()
    assert np.isnan(chance_corrected(alone, (0, 1, 2), models=[("gwet", "identity")])(np.ones((1, 3)))).all()


# Fifteen law schools: mean test score and mean grade (Efron 1982).
LSAT = [576, 635, 558, 578, 666, 580, 555, 661, 651, 605, 653, 575, 545, 572, 594]
GPA = [3.39, 3.30, 2.81, 3.03, 3.44, 3.07, 3.00, 3.43, 3.36, 3.13, 3.12, 2.74, 2.76, 2.88, 2.96]


def correlation(weights):
    x, y = (np.array(v) - np.mean(v) for v in (LSAT, GPA))
    n = weights.sum(axis=1)
    mx, my = weights @ x / n, weights @ y / n
    cov = weights @ (x * y) / n - mx * my
    return (cov / np.sqrt((weights @ x**2 / n - mx**2) * (weights @ y**2 / n - my**2)))[:, None]


def test_the_bootstrap_of_the_law_schools_is_the_published_one():
    [found] = with_interval(correlation, 15, resamples=20_000, confidence=0.9)
    assert found.value == pytest.approx(0.7764, abs=5e-5)
    assert found.interval.method == "bootstrap, BCa, 20000 draws"
    assert (found.interval.low, found.interval.high) == (pytest.approx(0.42, abs=0.03), pytest.approx(0.93, abs=0.02))


def test_the_same_seed_gives_the_same_interval_and_another_one_another():
    table = counts(codes(WIKIPEDIA), 4)
    statistic = alphas(table, FIVE[:4], levels=["ordinal"])
    one, same, other = (with_interval(statistic, 15, seed=s) for s in (1, 1, 2))
    assert one == same != other


def test_units_of_one_group_are_drawn_together():
    values = np.array([1.0] * 10 + [0.0] * 10 + [1.0] * 10 + [0.0] * 10)

    def mean(weights):
        return (weights @ values / weights.sum(axis=1))[:, None]

    def width(groups):
        informative = groups >= 0
        [found] = measured(mean, [Figure(name="m")], groups=groups, informative=informative, how=Resampling(), none="")
        return found.interval.high - found.interval.low

    assert width(np.arange(40) // 10) > 2 * width(np.arange(40))
