"""What a policy can see of its rules on a suite: numbers that can be worked out by hand."""

import math

import msgspec
import pytest
from cases import run, talk
from outlook_case import BLOCK, DROP, FLOOR, REACH, RIGHT, given, piloted, scenarios
from verdict_case import LEAK, policy

from hardcalls.errors import UsageError
from hardcalls.measures import METRICS
from hardcalls.outlook.given import Stated, check_stated
from hardcalls.outlook.outlook import sight
from hardcalls.rule import Rule
from hardcalls.rulings import Ground, find


def test_a_floor_of_nine_in_ten_needs_twenty_nine_of_twenty_nine():
    """0.9 to the 28th is 0.0523, to the 29th 0.0471."""
    few, enough = sight(FLOOR, given(FLOOR, 28)), sight(FLOOR, given(FLOOR, 29))
    assert few.blocked == "it cannot be shown with 28 independent scenarios, even if all of them went right; 29 could"
    assert (few.least, enough.least, enough.blocked) == (29, 29, "")
    assert few.underpowered
    assert not enough.underpowered


def test_stories_that_are_told_twice_count_once():
    twice = tuple(msgspec.structs.replace(s, cluster=f"c-{i // 2}") for i, s in enumerate(scenarios(24)))
    assert sight(FLOOR, msgspec.structs.replace(given(FLOOR), scenarios=twice)).units == 12


def test_a_veto_can_fail_a_candidate_from_so_many_scenarios_on_that_all_of_them_going_wrong_is_unlikely():
    """0.4 to the 3rd is 0.064, to the 4th 0.0256; with four rules 0.0125 is asked for, and 0.4 to the 5th is 0.0102."""
    assert sight(BLOCK, given(BLOCK, 24)).least == 4
    others = [msgspec.structs.replace(BLOCK, id=f"o-{i}") for i in range(3)]
    assert sight(BLOCK, given(BLOCK, 24, others=others)).least == 5
    [told] = sight(BLOCK, given(BLOCK, 3)).warnings
    assert told == "with 3 independent scenarios it can fail no candidate, even if all of them went wrong; 4 could"


def test_the_chance_of_a_proof_at_a_stated_rate_is_that_of_the_exact_test():
    """24 scenarios show more than 0.6 from 19 right ones on; at a rate of 0.9 that has this chance."""
    rule = Rule(id="r", kind="prove", metric=RIGHT, floor=0.6)
    tail = sum(math.comb(24, i) * 0.6**i * 0.4 ** (24 - i) for i in range(19, 25))
    assert tail <= 0.05 < tail + math.comb(24, 18) * 0.6**18 * 0.4**6
    found = sight(rule, given(rule, stated=Stated(rates={RIGHT: 0.9})))
    assert found.passes == pytest.approx(sum(math.comb(24, i) * 0.9**i * 0.1 ** (24 - i) for i in range(19, 25)))
    assert found.undecided == pytest.approx(1 - found.passes - found.fails)
    # The truth from which on it is shown with the wanted chance.
    at = 0.6 + found.sees
    assert sum(math.comb(24, i) * at**i * (1 - at) ** (24 - i) for i in range(19, 25)) == pytest.approx(0.8, abs=1e-3)


def test_the_formula_for_what_is_detected_is_millers_with_one_side():
    stated = Stated(differences={RIGHT: 0.3})
    found = sight(DROP, given(DROP, 100, stated=stated))
    assert found.formula == pytest.approx(REACH * 0.3 / 10)
    # The exact test asks for more, as each difference could have been as large as 1.
    assert found.formula < found.sees < 2 * found.formula


def test_a_drop_that_no_scenario_shows_needs_as_many_as_its_margin_says():
    """0.9 to the 28th is above 0.05: nothing but equal scenarios is not enough, and 29 are."""
    few, enough = (sight(DROP, given(DROP, n, stated=Stated(differences={RIGHT: 0.1}))).warnings for n in (24, 29))
    said = "with 24 independent scenarios a candidate that does just as the baseline in each cannot show it; with 29 it could"
    assert few == (said,)
    assert enough == ()


def test_a_margin_below_what_is_seen_is_underpowered_and_the_number_that_would_see_it_does():
    stated = Stated(differences={RIGHT: 0.3})
    found = sight(DROP, given(DROP, 24, stated=stated))
    assert found.underpowered
    assert found.sees > 0.1
    grown = sight(DROP, given(DROP, found.needs, stated=stated))
    assert not grown.underpowered
    assert grown.passes == pytest.approx(0.8, abs=0.03)


@pytest.mark.parametrize(
    ("limit", "scenario_count", "rules", "trials"),
    [(0.5, 1, 1, 5), (0.5, 50, 1, 10), (0.5, 50, 10, 14), (0.8, 50, 10, 6)],
)
def test_trials_that_show_a_dead_scenario_are_corrected_for_scenarios_and_rules(limit, scenario_count, rules, trials):
    """(1 - limit) to the number of trials is at most 0.05 / scenarios / rules."""
    rule = Rule(id="r", kind="veto", metric=RIGHT, each="scenario", floor=limit)
    others = [msgspec.structs.replace(BLOCK, id=f"o-{i}") for i in range(rules - 1)]
    assert scenario_count * rules * (1 - limit) ** trials <= 0.05 < scenario_count * rules * (1 - limit) ** (trials - 1)
    found = sight(rule, given(rule, scenario_count, others=others, trials=trials))
    assert (found.trials, found.warnings) == (trials, ())
    assert sight(rule, given(rule, scenario_count, others=others, trials=trials - 1)).warnings == (
        (
            f"{trials} trials of each scenario would show one that always goes wrong, and until then leaves the verdict open; "
            f"planned: {trials - 1}"
        ),
    )


def test_a_dead_scenario_is_shown_by_the_verdict_at_just_that_many_trials():
    rule = Rule(id="r", kind="veto", metric=RIGHT, each="scenario", floor=0.5)

    def state(trials):
        talks = [talk(f"s-{i}", trial=t, passed=float(i > 0)) for i in range(10) for t in range(trials)]
        found = piloted(rule, [[float(i > 0)] * trials for i in range(10)], n=10, trials=trials)
        ground = Ground(
            policy=found.policy, candidate=found.own[RIGHT], baseline=None, scenarios=run(talks).scenarios, failure=0.05
        )
        return find(rule, ground).state, sight(rule, found).trials

    [(_, asked), (open_, _), (shown, _)] = [state(k) for k in (3, 7, 8)]
    assert (asked, open_, shown) == (8, "undecided", "violated")


def test_slices_with_too_few_scenarios_are_named():
    rule = Rule(id="r", kind="prove", metric=RIGHT, floor=0.6, by="language")
    # Of nine scenarios in three languages in turn, the last is German too.
    found = sight(rule, given(rule, 13, languages=("en", "en", "en", "en", "en", "en", "fr", "de", "de")))
    assert [(t.name, t.units, t.needs) for t in found.thin] == [("de", 2, 6), ("fr", 1, 6)]
    assert found.blocked == "too few scenarios to show it in fr (1), de (2): 6 each would do"


def test_a_clean_count_rules_out_what_no_event_in_so_many_scenarios_does():
    rule = Rule(id="r", kind="veto", metric=f"never.{LEAK}", never=True, exposures=10)
    found = sight(rule, given(rule, 24, private=12))
    assert (found.units, found.blocked) == (12, "")
    assert found.rules_out == pytest.approx(1 - 0.05 ** (1 / 12))
    few = sight(rule, given(rule, 24, private=3))
    assert few.blocked == "a clean count needs 10 exposed scenarios, and the suite exposes 3"
    happens = sight(rule, given(rule, 24, private=12, trials=2, stated=Stated(rates={rule.metric: 0.01})))
    assert happens.passes == pytest.approx(0.99**24)


def test_a_text_detector_that_misses_some_rules_out_less():
    rule = Rule(id="r", kind="veto", metric="never.invented_money_commitment", never=True)
    assert sight(rule, given(rule, 24)).rules_out > 1 - 0.05 ** (1 / 24)


@pytest.mark.parametrize(
    ("stated", "says"),
    [
        ({"rates": {"correctness.pased": 0.9}}, "--rate correctness.pased=0.9: there is no such metric; the policy asks about"),
        ({"rates": {"overall.passed": 0.9}}, "--rate overall.passed=0.9: no rule of the policy asks about it"),
        ({"rates": {RIGHT: 90.0}}, "--rate correctness.passed=90: give a number from 0 to 1, as correctness.passed is a share"),
        ({"rates": {RIGHT: math.nan}}, "--rate correctness.passed=nan: give a number from 0 to 1"),
        ({"deviations": {RIGHT: -0.1}}, "--sd correctness.passed=-0.1: give a number from 0 to 0.5"),
        (
            {"deviations": {RIGHT: 0.4}, "rates": {RIGHT: 0.95}},
            "--sd correctness.passed=0.4: shares with a mean of 0.95 lie no further",
        ),
        ({"differences": {RIGHT: 1.5}}, "--sd-difference correctness.passed=1.5: give a number from 0 to 1"),
    ],
)
def test_what_cannot_be_so_is_refused(stated, says):
    with pytest.raises(UsageError) as caught:
        check_stated(Stated(**stated), policy(FLOOR))
    assert says in str(caught.value)


def test_every_metric_can_be_planned_with_whatever_asks_of_it():
    """No rule that a policy takes makes a plan stumble, with or without scenarios that ask it."""
    for name, metric in METRICS.items():
        side = {"floor": 0.5} if metric.better == "higher" else {"ceiling": 0.5}
        for kind in ("prove", "veto"):
            for more in (side, side | {"quantile": 0.25}, side | {"each": "scenario"}, side | {"by": "language"}, {"within": 0.6}):
                rule = Rule(id="r", kind=kind, metric=name, **more)
                for n in (1, 12):
                    found = sight(rule, given(rule, n))
                    assert found.passes is None or 0 <= found.passes <= 1
                    assert found.sees is None or (math.isfinite(found.sees) and found.sees >= 0)
