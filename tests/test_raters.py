"""What is said of each rater alone: severity, drift, repeats with themselves, gold items, speed."""

import pytest

from hardcalls.agreement.figures import Shown
from hardcalls.agreement.group import Selection
from hardcalls.agreement.report import agreement
from hardcalls.label import Label
from hardcalls.stats.resampling import Resampling
from hardcalls.stats.trend import slope


def label(item, rater, value, **more):
    return Label(**{"item": item, "rater": rater, "criterion": "E1", "value": value, "scale": (0, 4)} | more)


def raters(labels):
    found = agreement(labels, selection=Selection(), shown=Shown(how=Resampling(resamples=50)))
    return {r.name: r for r in found.raters}


def day(n):
    return f"2026-03-{n + 1:02}T09:00:00Z"


def test_a_severe_rater_is_shown_as_a_share_of_the_scale():
    # Two others agree; the third gives one of four steps less on every other item: half a step of shift, an eighth of the scale.
    base = [n % 3 + 1 for n in range(12)]
    labels = [label(f"i{n:02}", r, v) for n, v in enumerate(base) for r in "ab"]
    labels += [label(f"i{n:02}", "strict", v - n % 2) for n, v in enumerate(base)]
    found = raters(labels)
    assert found["strict"].severity.estimate == pytest.approx(-0.125)
    assert found["strict"].severity.n == 12
    assert found["a"].severity.estimate == pytest.approx(0.0625)
    assert found["strict"].by_criterion["E1"] == found["strict"].severity
    assert found["strict"].advice == ("E1 12% of the scale lower than the others on 12 items: compare the anchors with them",)


def test_drift_is_seen_by_week_and_as_a_trend():
    labels = [label(f"i{n:02}", "steady", 2, at=day(n)) for n in range(28)]
    labels += [label(f"i{n:02}", "drifts", 2 + (n >= 14), at=day(n)) for n in range(28)]
    found = raters(labels)["drifts"]
    assert [(p.name, p.severity.estimate) for p in found.periods] == [
        # 2026-03-01 is a Sunday, alone in its week: one item has no spread.
        ("2026-W10", 0.0),
        ("2026-W11", pytest.approx(1 / 28)),
        ("2026-W12", 0.25),
        ("2026-W13", pytest.approx(0.25)),
    ]
    assert found.trend.low > 0
    assert found.advice[-1].startswith("moved 36% of the scale higher from the first label to the last")


def test_a_day_of_labels_is_cut_into_thirds():
    labels = [label(f"i{n:02}", r, 1 + (r == "b") * (n > 5), at=f"2026-03-02T09:{n:02}:00Z") for n in range(9) for r in "ab"]
    assert [(p.name, p.severity.estimate) for p in raters(labels)["b"].periods] == [
        ("first third", 0.0),
        ("middle third", 0.0),
        ("last third", 0.25),
    ]


def test_without_times_drift_is_not_known():
    labels = [label(f"i{n}", r, n % 4) for n in range(5) for r in "ab"]
    assert raters(labels)["a"].unknown == {
        "drift": "not all labels have a time",
        "repeats": "saw nothing twice",
        "gold": "saw no gold item",
        "seconds": "no times taken",
    }


def test_repeats_and_gold_are_counted_by_item():
    labels = [label(f"i{n}", r, 1) for n in range(4) for r in "ab"]
    labels += [label("i0", "a", 1, repeat=1), label("i1", "a", 2, repeat=1), label("i1", "a", 1, repeat=2)]
    labels += [label(f"i{n}", "known", 1 if n < 2 else 3, kind="gold") for n in range(3)]
    found = raters(labels)["a"]
    assert (found.repeats.estimate, found.repeats.n) == (0.75, 2)
    assert (found.gold.estimate, found.gold.n) == (pytest.approx(2 / 3), 3)
    assert found.gold.method == "wilson"
    assert "right on 67% of 3 gold items, below 80%: look at the rater" in found.advice
    assert set(raters(labels)) == {"a", "b"}


def test_finding_that_gold_does_not_apply_is_wrong_and_skipping_it_is_no_answer():
    gold = [label(f"i{n}", "known", 1, kind="gold") for n in range(3)]
    own = [
        label("i0", "a", 1),
        label("i1", "a", None, state="not_applicable"),
        label("i2", "a", None, state="skipped"),
    ]
    found = raters([*gold, *own])["a"]
    assert (found.gold.estimate, found.gold.n) == (0.5, 2)
    assert (found.labels, found.not_applicable, found.skipped) == (1, 1, 1)


def test_speed_is_a_median_with_its_quarters():
    labels = [label(f"i{n}", "a", 1, seconds=s) for n, s in enumerate((10, 20, 30, 40, 500))]
    found = raters(labels)["a"].seconds
    assert (found.labels, found.low, found.median, found.high) == (5, 20, 30, 40)


def test_one_item_with_others_gives_no_severity():
    found = raters([label("i0", "a", 1), label("i0", "b", 3), label("i1", "b", 3)])
    assert found["a"].severity is None
    assert found["a"].unknown["severity"] == "fewer than two items with numbers from others too"


def test_a_slope_is_the_published_one_of_least_squares():
    # x 1..5, y 2 4 5 4 5: slope .6, residual sum of squares 2.4, standard error sqrt(.8/10), t(3, .975) 3.18245.
    found = slope([1, 2, 3, 4, 5], [2, 4, 5, 4, 5], confidence=0.95)
    assert (found.estimate, found.low, found.high) == (
        pytest.approx(0.6),
        pytest.approx(-0.30013, abs=1e-4),
        pytest.approx(1.50013, abs=1e-4),
    )
    assert slope([1, 2], [1, 2], confidence=0.95) is None
    assert slope([1, 1, 1], [1, 2, 3], confidence=0.95) is None
