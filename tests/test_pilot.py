"""What a pilot says of a plan: how far scenarios and trials lie apart, and rulings on draws that are the verdict's."""

import math
from pathlib import Path
from statistics import fmean

import msgspec
import numpy as np
import pytest
from cases import run, talk
from imports.tau_case import scored
from outlook_case import BLOCK, DROP, FLOOR, RIGHT, piloted, scenarios, suite
from parts import missing
from verdict_case import LEAK, policy

from hardcalls.errors import UsageError
from hardcalls.imports import IMPORTERS
from hardcalls.outlook import whole
from hardcalls.outlook.given import Given
from hardcalls.outlook.outlook import look, sight
from hardcalls.outlook.pilot import pilot_of, pooled
from hardcalls.rule import Rule
from hardcalls.rulings import Ground, find
from hardcalls.suite import Suite


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


SHARED = Path(__file__).parents[2] / "shared" / "data" / "tau2_runs"
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


@pytest.mark.parametrize("alike", [True, False])
def test_a_dead_scenario_of_an_agent_that_always_answers_alike_is_planned_as_it_is_decided(alike):
    rule = Rule(id="each", kind="veto", metric=RIGHT, each="scenario", floor=0.5)
    made = piloted(rule, [[1.0] for _ in range(8)], n=8)
    assert made.pilot is not None
    pilot = msgspec.structs.replace(
        made.pilot,
        run=msgspec.structs.replace(made.pilot.run, manifest=msgspec.structs.replace(made.pilot.run.manifest, deterministic=alike)),
    )
    plan = msgspec.structs.replace(made, pilot=pilot)
    assert sight(rule, plan).trials == (1 if alike else 8)
    dead = msgspec.structs.replace(plan, own=piloted(rule, [[0.0] for _ in range(8)], n=8).own)
    found = whole.simulate(dead, draws=50)
    assert found is not None
    assert (found.passes, found.fails) == (0.0, float(alike))


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


@pytest.mark.parametrize(
    ("domain", "count", "passes", "needs"), [("telecom", 40, (0.99, 1.0), (15, 40)), ("airline", 20, (0.05, 0.3), (100, 250))]
)
def test_recorded_runs_plan_as_they_decide(domain, count, passes, needs):
    """Fine-tuning shows in telecom with the 40 tasks there are; in airline, with 20, a repeat would hardly show it."""
    files = [SHARED / f"{domain}_gpt-4.1-{kind}_{count}x1.json.gz" for kind in ("base", "sft")]
    if not all(f.is_file() for f in files):
        missing(f"the recorded runs of {domain} beside the checkout")
    one, two = (scored(IMPORTERS["tau2"](f)) for f in files)
    rule = Rule(id="better", kind="prove", metric="outcome.reward", gain=0.0)
    every = tuple(two.scenarios[s] for s in sorted(two.scenarios))
    pilot = pilot_of(two, one, scenarios=every, suite=two.manifest.suite, trials=1)
    own, other = pilot.series([rule.metric])
    found = sight(rule, Given(policy=policy(rule), scenarios=every, trials=1, power=0.8, pilot=pilot, own=own, other=other))
    assert passes[0] <= found.passes <= passes[1]
    assert needs[0] <= found.needs <= needs[1]
