"""Looking more than once, and how near handoffs came: published constants and what can be worked by hand."""

import itertools
import math
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hardcalls.stats.anytime import confidence_sequence, discordant_e, sequence_half_width
from hardcalls.stats.golden_transfer import OURS, golden_transfer
from hardcalls.stats.group_sequential import bounds, error_of


@pytest.mark.parametrize(("looks", "pocock", "last"), [(2, 2.178, 1.977), (3, 2.289, 2.004), (5, 2.413, 2.040)])
def test_the_constants_for_a_few_looks_are_the_published_ones(looks, pocock, last):
    assert [round(b, 3) for b in bounds(looks, alpha=0.05, shape="pocock")] == [pocock] * looks
    found = bounds(looks, alpha=0.05, shape="obrien-fleming")
    assert found[-1] == pytest.approx(last, abs=6e-4)
    assert [b * math.sqrt(look / looks) for look, b in enumerate(found, 1)] == pytest.approx([found[-1]] * looks)


def test_one_look_is_the_usual_test_and_all_looks_together_err_at_alpha():
    assert bounds(1, alpha=0.05, shape="pocock") == pytest.approx((1.959964,))
    for alpha, shape in itertools.product((0.01, 0.1), ("pocock", "obrien-fleming")):
        assert error_of(bounds(4, alpha=alpha, shape=shape)) == pytest.approx(alpha, abs=1e-8)
    assert error_of((1.959964,) * 5) == pytest.approx(0.142, abs=5e-4)  # Armitage, McPherson and Rowe 1969
    with pytest.raises(ValueError, match="plan at least one"):
        bounds(0, alpha=0.05, shape="pocock")


@pytest.mark.parametrize(("gained", "lost", "e"), [(1, 9, 9.3091), (1, 19, 2496.61), (0, 15, 2048.0), (0, 0, 1.0)])
def test_the_e_value_of_discordant_pairs_is_the_worked_one(gained, lost, e):
    assert discordant_e(gained, lost) == pytest.approx(e, rel=1e-5)
    assert discordant_e(lost, gained) == pytest.approx(e, rel=1e-5)


def test_an_e_value_beyond_all_numbers_is_a_large_one():
    assert 1e300 < discordant_e(0, 5_000) < math.inf


def test_where_gains_and_losses_are_as_likely_the_e_value_is_1_on_average():
    for pairs in range(12):
        mean = sum(Fraction(math.comb(pairs, g), 2**pairs) * Fraction(discordant_e(g, pairs - g)) for g in range(pairs + 1))
        assert float(mean) == pytest.approx(1.0)


def test_a_confidence_sequence_is_as_wide_as_worked_out():
    assert sequence_half_width(100, deviation=1.0, confidence=0.95) == pytest.approx(0.32730, abs=5e-6)
    assert sequence_half_width(0, deviation=1.0, confidence=0.95) == math.inf
    values = [1.0, 3.0] * 50
    got = confidence_sequence(values, confidence=0.95)
    assert (got.estimate, got.n) == (2.0, 100)
    assert got.high - got.estimate == pytest.approx(0.32730 * math.sqrt(100 / 99), abs=1e-5)
    assert confidence_sequence([2.0] * 30, confidence=0.95).high == math.inf
    assert confidence_sequence([], confidence=0.95).low == -math.inf


@pytest.mark.parametrize(
    ("handed", "due", "late", "scores"),
    [
        ([5], [5], 0.0, (1.0, 1.0, 1.0)),
        ([6], [5], 0.0, (0.6065, 0.8825, 0.9460)),
        ([3], [5], 0.0, (0.1353, 0.6065, 0.8007)),
        ([5, 7], [5], 0.0, (0.5677, 0.8033, 0.9004)),
        ([5], [5, 9], 0.0, (1.0, 1.0, 1.0)),
        ([], [], 0.0, (1.0, 1.0, 1.0)),
        ([], [5], 0.0, (0.0, 0.0, 0.0)),
        ([5], [], 0.0, (0.0, 0.0, 0.0)),
        ([6], [5], OURS, (0.3679, 0.7788, 0.8948)),
        ([4], [5], OURS, (0.7165, 0.9200, 0.9636)),
    ],
)
def test_golden_transfer_gives_the_reference_values(handed, due, late, scores):
    assert tuple(round(golden_transfer(handed, due, tolerance=t, late=late), 4) for t in (1, 2, 3)) == scores


TURNS = st.lists(st.integers(1, 12), max_size=3)


@settings(max_examples=60, deadline=None)
@given(TURNS, TURNS, st.sampled_from([-0.5, 0.0, 0.5]))
def test_golden_transfer_is_a_share_that_grows_with_the_tolerance(handed, due, late):
    scores = [golden_transfer(handed, due, tolerance=t, late=late) for t in (1, 2, 3)]
    assert scores == sorted(scores)
    assert 0 <= scores[0] <= scores[-1] <= 1
