"""Bounds of a share that was estimated: lopsided near an end, and never nearer than Student's."""

import pytest

from hardcalls.stats.effective import effective_share
from hardcalls.stats.interval import Interval, at_confidence, clopper_pearson, mean_t


def seen(hits: int, n: int) -> Interval:
    return mean_t([1.0] * hits + [0.0] * (n - hits), confidence=0.95)


@pytest.mark.parametrize(("hits", "n"), [(97, 100), (58, 60), (30, 60), (3, 100)])
def test_of_plain_shares_it_is_about_the_exact_interval(hits, n):
    found, exact = effective_share(seen(hits, n), confidence=0.9), clopper_pearson(hits, n, confidence=0.9)
    assert found.low == pytest.approx(exact.low, abs=0.02)
    assert found.high == pytest.approx(exact.high, abs=0.02)
    assert found.n == n


@pytest.mark.parametrize("confidence", [0.5, 0.8, 0.9, 0.99])
def test_it_holds_students(confidence):
    base = seen(55, 60)
    found, student = effective_share(base, confidence=confidence), at_confidence(base, confidence=confidence)
    assert found.low <= student.low
    assert found.high >= student.high


def test_without_any_spread_it_is_as_it_was():
    point = Interval(estimate=0.5, low=0.5, high=0.5, n=40, confidence=0.95, method="t")
    assert effective_share(point, confidence=0.9).low == 0.5
    assert effective_share(seen(40, 60), confidence=0.0).high == pytest.approx(40 / 60)
