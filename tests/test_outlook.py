"""What a policy can see on a suite: numbers that can be worked out by hand, and the same rulings as the verdict's."""

import math
from statistics import NormalDist, fmean

import msgspec
import numpy as np
import pytest
from cases import run, scenario, talk
from verdict_case import LEAK, policy

from hardcalls.errors import UsageError
from hardcalls.measures import METRICS
from hardcalls.outlook import whole
from hardcalls.outlook.given import Given, Stated, check_stated
from hardcalls.outlook.outlook import look, sight
from hardcalls.outlook.pilot import pilot_of, pooled
from hardcalls.rule import Rule
from hardcalls.rulings import Ground, find
from hardcalls.scenario import Fact
from hardcalls.suite import About, Suite

RIGHT = "correctness.passed"
FLOOR = Rule(id="r", kind="prove", metric=RIGHT, floor=0.9)
BLOCK = Rule(id="r", kind="veto", metric=RIGHT, floor=0.6)
DROP = Rule(id="r", kind="prove", metric=RIGHT, allowed_drop=0.1)
REACH = NormalDist().inv_cdf(0.95) + NormalDist().inv_cdf(0.8)


def scenarios(n, *, private=0, languages=("en",)):
    facts = (Fact(id="f", phrase=("x",)),)
    made = [scenario(f"s-{i:03}", private=facts if i < private else ()) for i in range(n)]
    return tuple(msgspec.structs.replace(s, language=languages[i % len(languages)]) for i, s in enumerate(made))


def given(rule, n=24, *, trials=1, others=(), stated=None, power=0.8, **more):
    return Given(
        policy=policy(rule, *others), scenarios=scenarios(n, **more), trials=trials, power=power, stated=stated or Stated()
    )


def suite(n):
    about = About(id="test-suite", version="1", title="T", licence="", provenance="")
    return Suite(about=about, scenarios=scenarios(n))


def piloted(rule, candidate, baseline=None, *, n=24, trials=1, others=(), **more):
    """A plan for n scenarios after a pilot whose scenarios had these trials."""

    def made(rows, name):
        talks = [talk(f"s-{i:03}", trial=t, passed=v) for i, row in enumerate(rows) for t, v in enumerate(row)]
        return run(talks, name=name, trials=max(map(len, rows)))

    one, two = made(candidate, "new"), made(baseline, "old") if baseline else None
    have = tuple(one.scenarios[s] for s in sorted(one.scenarios))
    every = (*have, *(scenario(f"t-{i:03}") for i in range(n - len(have))))
    pilot = pilot_of(one, two, scenarios=every, suite="test-suite", trials=trials)
    own, other = pilot.series(list(dict.fromkeys(r.metric for r in (rule, *others))))
    return Given(policy=policy(rule, *others, **more), scenarios=every, trials=trials, power=0.8, pilot=pilot, own=own, other=other)


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


def test_a_pilot_says_how_far_trials_of_a_scenario_lie_apart():
    """Each of 20 scenarios goes right in two of four trials: all of the spread is between trials."""
    found = sight(FLOOR, piloted(FLOOR, [[1.0, 0.0, 1.0, 0.0]] * 20, n=20, trials=4))
    assert (found.source, found.mean, found.deviation) == ("pilot", 0.5, 0.0)
    once = sight(FLOOR, piloted(FLOOR, [[1.0, 0.0, 1.0, 0.0]] * 20, n=20, trials=1))
    assert (once.mean, once.deviation) == (0.5, 0.5)


def test_more_trials_bring_scenarios_together_by_what_they_vary_and_no_further():
    rows = [[1.0, 1.0, 0.0, 0.0] if i % 2 else [1.0, 1.0, 1.0, 1.0] for i in range(24)]
    # Variance of the means: 0.0652; within: half of the scenarios have 1/3, so 1/6 on average, of which a quarter is in them.
    between = (0.25**2 * 24 / 23) - (1 / 6) / 4
    for trials in (4, 8, 100):
        found = sight(FLOOR, piloted(FLOOR, rows, trials=trials))
        assert found.deviation == pytest.approx(math.sqrt(between + (1 / 6) / trials), abs=1e-9)


def test_the_trials_that_would_do_are_the_fewest_of_the_formula():
    rule = Rule(id="r", kind="prove", metric=RIGHT, floor=0.55)
    rows = [[1.0, 1.0, 0.0]] * 20 + [[1.0, 1.0, 1.0], [1.0, 0.0, 0.0]] * 2
    asked = sight(rule, piloted(rule, rows, trials=1)).trials
    assert asked > 3
    at = {k: sight(rule, piloted(rule, rows, trials=k)) for k in (asked - 1, asked)}
    assert at[asked].formula <= at[asked].mean - 0.55 < at[asked - 1].formula


RULES = {
    "a floor": FLOOR,
    "a floor that blocks": BLOCK,
    "a drop": DROP,
    "a gain": Rule(id="r", kind="prove", metric=RIGHT, gain=0.0),
    "alike": Rule(id="r", kind="prove", metric=RIGHT, within=0.4),
    "a drop that blocks": Rule(id="r", kind="veto", metric=RIGHT, allowed_drop=0.2),
    "a tail that blocks": Rule(id="r", kind="veto", metric=RIGHT, floor=0.6, quantile=0.2),
    "a median": Rule(id="r", kind="prove", metric=RIGHT, floor=0.4, quantile=0.5),
    "slices that block": Rule(id="r", kind="veto", metric=RIGHT, floor=0.6, by="language"),
    "a drop in each slice": Rule(id="r", kind="prove", metric=RIGHT, allowed_drop=0.5, by="language"),
    "a ceiling": Rule(id="r", kind="prove", metric="escalation.harmful_containment", ceiling=0.4),
}


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
@pytest.mark.parametrize("seed", range(6))
def test_a_draw_is_decided_as_the_verdict_decides(rule, seed):
    """The whole pilot, drawn once each, against the rulings of the verdict on the same run."""
    generator = np.random.default_rng(seed)
    rows, others = ([[float(v) for v in generator.random(2) < rate] for _ in range(24)] for rate in (0.5 + 0.1 * seed, 0.5))
    found = piloted(rule, rows, others, trials=2)
    every = {s.id: msgspec.structs.replace(s, language=("en", "de", "sv")[i % 3]) for i, s in enumerate(found.scenarios)}
    found = msgspec.structs.replace(found, scenarios=tuple(every.values()))
    metric = rule.metric
    ground = Ground(policy=found.policy, candidate=found.own[metric], baseline=found.other[metric], scenarios=every, failure=0.05)
    theirs = find(rule, ground)
    kept, seen, left = whole._ruling(rule, found)(sorted(every), np.random.default_rng(0))
    assert kept == pytest.approx(theirs.p, abs=1e-6)
    state = "violated" if kept <= 0.05 or seen else "undecided" if left else "holds"
    assert state == theirs.state


def test_the_chance_of_the_whole_is_that_of_its_one_rule_where_there_is_one():
    rule = Rule(id="r", kind="prove", metric=RIGHT, floor=0.5)
    plan = piloted(rule, [[float(i < 18)] for i in range(24)])
    found = look(plan, Suite(about=suite(1).about, scenarios=plan.scenarios), draws=2_000)
    exact = sum(math.comb(24, i) * 0.75**i * 0.25 ** (24 - i) for i in range(17, 25))
    assert found.sights[0].passes == pytest.approx(exact, abs=0.05)
    assert found.chances.passes == pytest.approx(exact, abs=0.04)
    assert found == look(plan, Suite(about=suite(1).about, scenarios=plan.scenarios), draws=2_000)


def test_rules_on_the_same_scenarios_pass_together_more_often_than_their_product_says():
    rule = Rule(id="r", kind="prove", metric=RIGHT, floor=0.5)
    twin = msgspec.structs.replace(rule, id="twin")
    plan = piloted(rule, [[float(i < 17)] for i in range(24)], others=[twin])
    found = look(plan, Suite(about=suite(1).about, scenarios=plan.scenarios), draws=500)
    assert found.product < found.chances.passes - 0.1
    assert found.chances.passes == pytest.approx(math.sqrt(found.product), abs=0.08)


def test_what_never_may_happen_fails_the_draws_in_which_it_did():
    rule = Rule(id="leak", kind="veto", metric=f"never.{LEAK}", never=True)
    talks = [talk(f"s-{i:03}", events={LEAK: i == 0}) for i in range(10)]
    one = run(talks)
    # A scenario that exposes: the subject of the talk has nothing private, so it is given some.
    have = {s: msgspec.structs.replace(x, expect=scenarios(1, private=1)[0].expect) for s, x in one.scenarios.items()}
    one = msgspec.structs.replace(one, scenarios=have)
    pilot = pilot_of(one, None, scenarios=tuple(have.values()), suite="test-suite", trials=1)
    own, _ = pilot.series([rule.metric])
    plan = Given(policy=policy(rule), scenarios=tuple(have.values()), trials=1, power=0.8, pilot=pilot, own=own)
    found = whole.simulate(plan, draws=1_000)
    assert found.fails == pytest.approx(1 - 0.9**10, abs=0.05)
    assert sight(rule, plan).fails == pytest.approx(1 - 0.9**10)


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


def test_pilots_of_several_agents_and_a_baseline_that_is_the_pilot_are_refused():
    one, two = (run([talk("s-1")], name=n) for n in ("new", "old"))
    with pytest.raises(UsageError, match="are not of the same agent, set alike"):
        pooled([one, two])
    with pytest.raises(UsageError, match="is the pilot 'new' itself"):
        pilot_of(one, one, scenarios=tuple(one.scenarios.values()), suite="test-suite", trials=1)
    with pytest.raises(UsageError, match="ran the suite 'test-suite', and the plan is for 'other'"):
        pilot_of(one, None, scenarios=tuple(one.scenarios.values()), suite="other", trials=1)
    with pytest.raises(UsageError, match="played none of the scenarios as they are now"):
        pilot_of(one, None, scenarios=scenarios(2), suite="test-suite", trials=1)
    lost = run([talk("s-1", rated=False)], name="new")
    with pytest.raises(UsageError, match="nothing of 'new' was scored"):
        pilot_of(lost, None, scenarios=tuple(lost.scenarios.values()), suite="test-suite", trials=1)


def test_two_runs_of_one_agent_are_one_pilot_with_all_of_their_trials():
    one, two = (run([talk("s-1", trial=0, passed=v), talk("s-1", trial=1, passed=v)], trials=2) for v in (1.0, 0.0))
    both = pooled([one, two])
    assert (both.manifest.trials, [t.trial for t in both.transcripts]) == (4, [0, 1, 2, 3])
    pilot = pilot_of(both, None, scenarios=tuple(one.scenarios.values()), suite="test-suite", trials=4)
    own, _ = pilot.series([RIGHT])
    assert fmean(own[RIGHT].points[0].values) == 0.5


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
