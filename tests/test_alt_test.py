"""The alternative annotator test, on a set worked by hand and on ratings by real experts and real judges."""

import csv
import math
from pathlib import Path

import pytest
from parts import missing

from hardcalls.stats.alt_test import alt_test
from hardcalls.stats.multiplicity import benjamini_yekutieli

REAL = Path(__file__).parents[2] / "shared" / "data" / "empathic_judging" / "lend_an_ear"
# Winning rate and advantage probability of gpt, claude, gemini and the crowd's mean, by the authors' own code.
PUBLISHED = {
    "validating_emotions": "1.00,0.87 1.00,0.89 1.00,0.86 0.00,0.41",
    "encouraging_elaboration": "0.33,0.81 1.00,0.85 1.00,0.93 0.00,0.35",
    "demonstrating_understanding": "0.00,0.74 1.00,0.89 1.00,0.89 0.00,0.23",
    "advice_giving": "0.00,0.66 0.00,0.35 0.00,0.61 0.00,0.41",
    "self_oriented": "0.00,0.79 0.33,0.86 0.67,0.89 0.00,0.31",
    "dismissing_emotions": "0.00,0.31 0.00,0.33 0.00,0.35 0.00,0.43",
}
# Four items, three people. Ann and Ben agree on all of them; Cas says 2 where they say 1 on the last two.
PEOPLE = {
    "ann": {"a": 0, "b": 2, "c": 1, "d": 1},
    "ben": {"a": 0, "b": 2, "c": 1, "d": 1},
    "cas": {"a": 0, "b": 2, "c": 2, "d": 2},
}


def ratings(file, criterion):
    with (REAL / file).open(encoding="utf-8") as text:
        return {row["conversation_id"]: float(row[criterion]) for row in csv.DictReader(text)}


@pytest.mark.parametrize("criterion", PUBLISHED)
def test_the_judges_of_real_conversations_come_out_as_the_authors_code_has_them(criterion):
    if not REAL.is_dir():
        missing("../shared/data/empathic_judging")
    people = {f"expert{i}": ratings(f"expert{i}_ratings.csv", criterion) for i in (1, 2, 3)}
    judges = [ratings(f"{name}_ratings.csv", criterion) for name in ("gpt", "claude", "gemini", "crowd")]
    found = [alt_test(people, judge, epsilon=0.2) for judge in judges]
    assert " ".join(f"{t.omega:.2f},{t.rho:.2f}" for t in found) == PUBLISHED[criterion]


def test_ties_count_for_both_and_the_t_test_is_that_of_the_hand():
    # The judge is ann with one error: 0 for 1 on d.
    found = alt_test(PEOPLE, {"a": 0, "b": 2, "c": 1, "d": 0}, epsilon=0.2, least=4)
    ann, ben, cas = found.raters
    # Against ann (others: ben, cas): a, b, c are ties; on d ann is off by 0 and 1, the judge by 1 and 2: lost.
    assert (ann.won, ann.lost) == (0.75, 1.0)
    assert (ben.won, ben.lost) == (ann.won, ann.lost)
    # Against cas (others both 1): c is won (0 off against 1), d is a tie (both are 1 off), a and b are ties.
    assert (cas.won, cas.lost) == (1.0, 0.75)
    assert found.rho == pytest.approx(2.5 / 3)
    # ann: d = 0, 0, 0, 1: mean 1/4, standard error 1/4, t = (0.25 - 0.2) / 0.25 = 0.2 with 3 degrees of freedom.
    t = 0.2
    below = 0.5 + (t / math.sqrt(3) / (1 + t * t / 3) + math.atan(t / math.sqrt(3))) / math.pi
    assert ann.p == pytest.approx(below)
    # cas: d = 0, 0, -1, 0: t = (-0.25 - 0.2) / 0.25 = -1.8.
    t = -1.8
    assert cas.p == pytest.approx(0.5 + (t / math.sqrt(3) / (1 + t * t / 3) + math.atan(t / math.sqrt(3))) / math.pi)
    assert (found.omega, found.passed) == (0.0, False)


def test_by_accuracy_a_near_miss_is_as_bad_as_a_far_one():
    near = alt_test(PEOPLE, {"a": 1, "b": 2, "c": 1, "d": 1}, epsilon=0.2, scoring="accuracy", least=4)
    far = alt_test(PEOPLE, {"a": 2, "b": 2, "c": 1, "d": 1}, epsilon=0.2, scoring="accuracy", least=4)
    assert near == far
    assert [r.won for r in near.raters] == [0.75, 0.75, 0.75]


def test_differences_that_never_vary_are_as_certain_as_they_look():
    same = PEOPLE["ann"]
    people = {"ann": same, "ben": same}
    assert alt_test(people, same, epsilon=0.2, least=4).omega == 1.0
    assert alt_test(people, {i: v + 1 for i, v in same.items()}, epsilon=0.2, least=4).omega == 0.0


def test_a_judge_that_says_nothing_loses_and_one_that_was_not_asked_is_not_compared():
    same = PEOPLE["ann"]
    silent = alt_test({"ann": same, "ben": same}, dict.fromkeys(same), epsilon=0.2, least=4)
    assert (silent.omega, silent.rho) == (0.0, 0.0)
    assert alt_test({"ann": same, "ben": same}, {"a": 0.0}, epsilon=0.2, least=4) is None
    assert alt_test({"ann": same}, same, epsilon=0.2, least=4) is None


def test_trials_of_one_scenario_are_one_unit():
    items = [f"{s}/{t}" for s in "abcde" for t in range(10)]
    people = {"ann": dict.fromkeys(items, 1), "ben": dict.fromkeys(items, 1)}
    judge = {i: 1 if i[0] < "e" else 2 for i in items}
    apart = alt_test(people, judge, epsilon=0.5)
    together = alt_test(people, judge, epsilon=0.5, unit_of={i: i[0] for i in items})
    assert [r.rejected for r in apart.raters] == [True, True]
    assert [r.rejected for r in together.raters] == [False, False]


def test_benjamini_and_yekutieli_reject_as_in_the_example_of_1995():
    values = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1]
    assert sum(benjamini_yekutieli(values, q=0.05)) == 3
    assert benjamini_yekutieli(list(reversed(values)), q=0.05)[-3:] == (True, True, True)
    assert benjamini_yekutieli([], q=0.05) == ()
