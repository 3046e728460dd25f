"""People's ratings of a sample and a judge's of everything: against published numbers, and by simulation."""

import random
from dataclasses import replace

import pytest

from hardcalls.stats.ppi import Unit, combined, ppi
from hardcalls.stats.rogan_gladen import Errors, allocation, rogan_gladen

Y = [1, 0, 1, 1, 0, 1, 0, 1, 1, 1]
F = [0.9, 0.2, 0.8, 0.4, 0.3, 0.7, 0.6, 0.9, 0.5, 0.8]
REST = [0.1, 0.9, 0.8, 0.7, 0.3, 0.2, 0.6, 0.8, 0.9, 0.5, 0.4, 0.7, 0.85, 0.65, 0.95, 0.15, 0.25, 0.75, 0.55, 0.45]


def units(y, f, rest):
    return [*(Unit(f=b, y=a, f_where_rated=b) for a, b in zip(y, f, strict=True)), *(Unit(f=v) for v in rest)]


def drawn(rng, *, n, big, rho, cluster=1):
    """Standard normal values of people (true mean 0), a judge that is off by 0.3, whole clusters rated."""
    count = (n + big) // cluster
    rated = set(rng.sample(range(count), n // cluster))
    found = []
    for c in range(count):
        shared = rng.gauss(0, 0.7) if cluster > 1 else 0.0
        for _ in range(cluster):
            y = shared + rng.gauss(0, 0.714 if cluster > 1 else 1)
            f = rho * y + (1 - rho**2) ** 0.5 * rng.gauss(0, 1) + 0.3
            found.append(Unit(f=f, y=y if c in rated else None, f_where_rated=f, cluster=f"c{c}"))
    return found


def test_the_published_numbers_come_out():
    plain = ppi(Y, F, REST, confidence=0.95, tuning=1, ddof=0)
    assert (plain.interval.estimate, plain.interval.low, plain.interval.high) == pytest.approx((0.665, 0.42072, 0.90928), abs=5e-6)
    tuned = ppi(Y, F, REST, confidence=0.95, ddof=0)
    assert tuned.tuning == pytest.approx(0.7220, abs=5e-5)
    assert (tuned.interval.estimate, tuned.interval.low, tuned.interval.high) == pytest.approx(
        (0.67473, 0.43293, 0.91653), abs=5e-6
    )
    assert ppi(Y, F, REST, confidence=0.95).tuning == pytest.approx(0.802, abs=5e-4)


def test_with_a_lambda_of_0_or_nothing_to_add_it_is_the_classical_estimate():
    assert ppi(Y, F, REST, confidence=0.95, tuning=0).interval.low == ppi(Y, F, REST, confidence=0.95).classical.low
    alone = combined(units(Y, F, []), confidence=0.95, spread=1)
    assert (alone.tuning, alone.unlabelled) == (0.0, 0)
    assert alone.interval.low == pytest.approx(alone.classical.low)
    assert alone.classical.low == pytest.approx(ppi(Y, F, [], confidence=0.95).classical.low)


def test_the_clustered_estimate_of_single_units_with_equal_chances_is_the_textbook_one():
    for tuning in (0.0, 0.4, 1.0):
        one, two = (
            ppi(Y, F, REST, confidence=0.95, tuning=tuning),
            combined(units(Y, F, REST), confidence=0.95, spread=1, tuning=tuning),
        )
        assert two.interval.estimate == pytest.approx(one.interval.estimate)
        # The variance under lambda is taken about the mean of all judged values here, and of the unlabelled ones there.
        assert two.interval.high - two.interval.low == pytest.approx(one.interval.high - one.interval.low, rel=0.03)
    assert combined(units(Y, F, REST), confidence=0.95, spread=1).tuning == pytest.approx(0.80, abs=0.01)


@pytest.mark.parametrize(("n", "big", "rho", "cluster"), [(10, 40, 0.8, 1), (30, 90, 0.8, 1), (30, 90, 0.0, 1), (30, 60, 0.7, 3)])
def test_the_interval_holds_the_truth_as_often_as_it_says(n, big, rho, cluster):
    rng, rounds = random.Random(5), 400
    hits = widths = plain = 0
    for _ in range(rounds):
        found = combined(drawn(rng, n=n, big=big, rho=rho, cluster=cluster), confidence=0.9, spread=10)
        hits += found.interval.low <= 0 <= found.interval.high
        widths += found.interval.high - found.interval.low
        plain += found.classical.high - found.classical.low
    assert 0.86 <= hits / rounds <= 0.95
    assert (widths < 0.9 * plain) == (rho > 0)


def test_unequal_chances_are_put_right_and_strata_make_it_narrower():
    rng, rounds, hits, shorter = random.Random(8), 300, 0, 0
    for _ in range(rounds):
        # 20 of 40 in the hard stratum (mean 0.2) are rated, and 20 of 160 in the easy one (mean 0.9): truth 0.76.
        population = [Unit(f=0, y=rng.gauss(0.2, 0.1), stratum="hard", chance=0.5) for _ in range(40)]
        population += [Unit(f=0, y=rng.gauss(0.9, 0.1), stratum="easy", chance=0.125) for _ in range(160)]
        population = [replace(u, f=u.y + rng.gauss(0.1, 0.1)) for u in population]
        rated = {*rng.sample(range(40), 20), *rng.sample(range(40, 200), 20)}
        sample = [replace(u, f_where_rated=u.f) if i in rated else replace(u, y=None) for i, u in enumerate(population)]
        found = combined(sample, confidence=0.9, spread=1)
        hits += found.interval.low <= 0.76 <= found.interval.high
        blurred = combined([replace(u, stratum="") for u in sample], confidence=0.9, spread=1)
        shorter += found.classical.high - found.classical.low < blurred.classical.high - blurred.classical.low
    assert 0.86 <= hits / rounds <= 1
    assert shorter > 0.95 * rounds


def test_a_sample_in_which_nothing_varies_is_not_certain_and_one_rating_says_nothing():
    flat = combined(units([1] * 10, [1] * 10, [1] * 90), confidence=0.9, spread=1)
    assert (flat.interval.estimate, flat.interval.low) == (1.0, pytest.approx(1 - (1 - 0.05 ** (1 / 10))))
    one = combined(units([1], [1], [1, 0]), confidence=0.9, spread=1)
    assert (one.interval.low, one.interval.high) == (float("-inf"), float("inf"))
    none = combined([Unit(f=1.0)], confidence=0.9, spread=1)
    assert (none.labelled, none.interval.low) == (0, float("-inf"))


def test_a_single_label_in_a_stratum_is_counted_with_another_stratum():
    found = units([0.1, 0.2, 0.3, 0.9], [0.1, 0.2, 0.3, 0.9], [0.5] * 8)
    found = [replace(u, stratum="small" if i == 3 else "big") for i, u in enumerate(found)]
    together = [replace(u, stratum="") for u in found]
    assert combined(found, confidence=0.9, spread=1).classical == combined(together, confidence=0.9, spread=1).classical


def test_a_judges_rate_is_corrected_by_its_errors_as_published():
    found = rogan_gladen(0.4, 1000, errors=Errors(specificity=0.7, negatives=200, sensitivity=0.9, positives=200), confidence=0.95)
    assert [round(v, 4) for v in (found.estimate, found.low, found.high)] == [0.1667, 0.0564, 0.2627]
    pilot = Errors(specificity=0.7, negatives=10, sensitivity=0.9, positives=10)
    assert allocation(0.4, pilot=pilot, labels=200) == (136, 64)


def test_a_judge_no_better_than_a_coin_or_of_unknown_errors_corrects_nothing():
    coin = Errors(specificity=0.5, negatives=50, sensitivity=0.5, positives=50)
    assert rogan_gladen(0.4, 100, errors=coin, confidence=0.95) is None
    unknown = Errors(specificity=0.9, negatives=0, sensitivity=0.9, positives=50)
    assert rogan_gladen(0.4, 100, errors=unknown, confidence=0.95) is None
