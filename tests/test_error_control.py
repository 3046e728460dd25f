"""What is claimed errs no more often than is said: where values are skewed, and where many rules are asked."""

import math

import msgspec
import numpy as np
import pytest
from cases import scenario
from outlook_case import given
from ruling_case import ruled, series

from hardcalls.measures.escalation import COST
from hardcalls.measures.metric import MOST_COST
from hardcalls.outlook.outlook import sight
from hardcalls.policy import Policy
from hardcalls.rule import Rule
from hardcalls.rulings import Ground, find

MONEY = "cost.per_conversation"


def money(**more) -> Rule:
    return Rule(id="r", metric=MONEY, **{"kind": "prove", **more})


def test_skewed_costs_of_a_slice_are_not_held_to_be_kept_more_often_than_is_said():
    """There is no gap: that one slice is the cheaper is shown by chance alone, by Student's t in one of ten samples."""
    generator, kept = np.random.default_rng(7), 0
    languages = {f"{name}-{i:02}": name for name, n in (("da", 10), ("en", 40)) for i in range(n)}
    for _ in range(400):
        sizes = {s: [float(v)] for s, v in zip(languages, generator.lognormal(0, 1, len(languages)), strict=True)}
        found = ruled(money(gap=100.0, by="language"), sizes, languages=languages)
        kept += next(s for s in found.slices if s.name == "da").interval.high <= 0
    assert kept / 400 < 0.05 + 3 * math.sqrt(0.05 * 0.95 / 400)


@pytest.mark.parametrize("rules", [1, 5])
def test_what_would_show_that_costs_rose_too_far_allows_for_all_rules(rules):
    before = {f"s-{i:02}": [2.0 + (i % 5) / 4] for i in range(12)}
    after = {s: [v[0] + 1.05 + 0.8 * (-1) ** i] for i, (s, v) in enumerate(before.items())}
    rule = money(kind="veto", allowed_drop=0.8)
    others = tuple(msgspec.structs.replace(rule, id=f"other-{i}") for i in range(rules - 1))
    policy = Policy(id="p", title="P", rules=(rule, *others))

    def seen(one: dict[str, list[float]], two: dict[str, list[float]], asked: Rule):
        return find(
            asked,
            Ground(
                policy=policy,
                candidate=series(two, metric=MONEY),
                baseline=series(one, metric=MONEY),
                scenarios={s: scenario(s) for s in two},
                failure=policy.alpha,
            ),
        )

    need = seen(before, after, msgspec.structs.replace(rule, kind="prove")).need
    assert need is not None
    assert need.towards == "violated"
    times = math.ceil((12 + need.scenarios) / 12)
    many = [{f"{s}-{k}": v for s, v in found.items() for k in range(times)} for found in (before, after)]
    assert seen(*many, rule).p * rules <= policy.alpha


def test_errors_of_escalation_cost_no_more_than_their_largest_weight_and_that_bounds_their_mean():
    """One scenario of 40 in which it was missed that somebody was in danger would move the mean by half a point."""
    ask = Rule(id="r", kind="prove", metric="escalation.cost", ceiling=2.0)
    clean = {f"s-{i:02}": [0.0] for i in range(40)}
    found = ruled(ask, clean)
    assert (found.state, found.interval.high) == ("holds", pytest.approx(20 * (1 - 0.05 ** (1 / 40))))
    few = ruled(ask, dict(list(clean.items())[:20]))
    assert (few.state, few.need.scenarios) == ("undecided", 9)
    assert ruled(msgspec.structs.replace(ask, ceiling=None, allowed_drop=2.0), clean, baseline=clean).state == "holds"
    assert max(COST.values()) == MOST_COST


@pytest.mark.parametrize("sizes", [[0.1] * 30, [0.1, 0.2]])
def test_sizes_that_do_not_say_how_far_others_may_lie_show_nothing_and_say_so(sizes):
    trials = {f"s-{i:02}": [v] for i, v in enumerate(sizes)}
    for found in (ruled(money(ceiling=4.0), trials), ruled(money(allowed_drop=1.0), trials, baseline=trials)):
        assert (found.state, found.need) == ("undecided", None)
        assert found.change.startswith("values without an upper end that are all alike, or fewer than three,")


def test_a_plan_knows_how_many_scenarios_without_an_error_bound_what_errors_cost():
    """0.9 to the 28th is 0.0523, to the 29th 0.0471: a tenth of the largest weight, which is 20, is 2."""
    ask = Rule(id="r", kind="prove", metric="escalation.cost", ceiling=2.0)
    few, enough = sight(ask, given(ask, 28)), sight(ask, given(ask, 29))
    assert (few.least, enough.blocked) == (29, "")
    assert few.blocked.endswith("even if all of them went right; 29 could")
    assert [ruled(ask, {f"s-{i}": [0.0] for i in range(n)}).state for n in (28, 29)] == ["undecided", "holds"]
    assert sight(money(ceiling=2.0), given(money(ceiling=2.0), 2)).least == 3


@pytest.mark.parametrize(("kind", "state"), [("prove", "undecided"), ("veto", "holds")])
def test_a_language_that_the_baseline_has_nothing_of_is_not_proved_to_be_no_worse(kind, state):
    languages = {f"{name}-{i:02}": name for name in ("da", "en") for i in range(40)}
    right = {s: [1.0] for s in languages}
    rule = Rule(id="r", kind=kind, metric="correctness.passed", allowed_drop=0.1, by="language")
    assert ruled(rule, right, baseline=right, languages=languages).state == "holds"
    found = ruled(rule, right, baseline={s: v for s, v in right.items() if s.startswith("en")}, languages=languages)
    assert found.state == state
    assert found.sentence.endswith(" The baseline has no scenario of da to compare with.")
