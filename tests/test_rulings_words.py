"""What a finding tells: the limit as the policy wrote it, what it rests on, and how much more would decide it."""

import pytest
from ruling_case import flat, ruled

from hardcalls.finding import Need
from hardcalls.rule import Rule

RIGHT, RATE, TURN = "correctness.passed", "escalation.handoff_rate", "latency.turn"


def rule(kind: str = "veto", metric: str = RIGHT, **more) -> Rule:
    return Rule(id="r", kind=kind, metric=metric, **more)


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ({"floor": 0.975}, "the policy asks for at least 97.5%."),
        ({"floor": 0.995}, "the policy asks for at least 99.5%."),
        ({"floor": 0.975, "by": "language"}, "each must have at least 97.5%."),
        ({"floor": 0.625, "each": "scenario"}, "each must have at least 62.5% over its trials."),
        ({"floor": 0.625, "quantile": 0.025}, "2.5th percentile: 100%; 0 of 9 scenarios lie below 62.5% "),
        ({"allowed_drop": 0.025}, "it may be worse by at most 2.5 points."),
        ({"allowed_drop": 0.01}, "it may be worse by at most 1 point."),
        ({"gap": 0.025, "by": "language"}, "a gap may be at most 2.5 points."),
        ({"gain": 0.025, "by": "language"}, "in each it must be better by more than 2.5 points."),
        ({"within": 0.025, "by": "language"}, "in each it may differ by at most 2.5 points either way."),
    ],
)
def test_a_limit_is_told_as_the_policy_wrote_it(asked, told):
    trials = flat(9, 9)
    languages = dict.fromkeys(list(trials)[:4], "de")
    assert told in ruled(rule(**asked), trials, baseline=trials, languages=languages).sentence


def test_behind_a_ceiling_on_what_is_neither_good_nor_bad_stand_those_above_it():
    found = ruled(rule(metric=RATE, ceiling=0.2), flat(8, 10))
    assert (found.state, found.conversations) == ("violated", tuple(f"s-{i:03}" for i in range(8)))
    assert ruled(rule(metric=RATE, floor=0.9), flat(1, 10)).conversations == tuple(f"s-{i:03}" for i in range(1, 10))


def test_behind_a_limit_on_time_stand_the_slow_ones_alone():
    trials = {f"s-{i:02}": [float(i)] for i in range(8)}
    assert ruled(rule(metric=TURN, ceiling=5.0), trials).conversations == ("s-07", "s-06")


def test_behind_a_drop_in_a_slice_stand_those_that_got_worse_by_how_much():
    base = {f"s-{i}": [1.0, 1.0] if i else [0.0, 0.0] for i in range(5)}
    new = base | {"s-3": [1.0, 0.0], "s-4": [0.0, 0.0]}
    assert ruled(rule("prove", allowed_drop=0.1, by="language"), new, baseline=base).conversations == ("s-4", "s-3")


@pytest.mark.parametrize("each", ["scenario", "conversation"])
def test_too_few_scenarios_decide_no_rule_on_each_of_them(each):
    few = ruled(rule(floor=0.5, each=each, minimum=6), flat(4, 4))
    assert (few.state, few.need) == ("undecided", Need(scenarios=2))
    assert few.sentence.endswith("The rule asks for at least 6 scenarios.")
    assert ruled(rule(floor=0.5, each=each, minimum=6), flat(6, 6)).state == "holds"


def test_a_dead_scenario_among_too_few_is_told_first():
    trials = flat(3, 3) | {"dead": [0.0]}
    found = ruled(rule(floor=0.5, each="scenario", minimum=9), trials)
    assert (found.state, found.conversations) == ("undecided", ("dead",))
    assert "see whether 'dead' is lost for good" in found.change


@pytest.mark.parametrize("asked", [{"allowed_drop": 0.1}, {"within": 0.1}, {"gain": 0.0}])
def test_a_proof_for_each_slice_against_a_baseline_says_how_many_more_would_decide(asked):
    n = 6
    base = {f"s-{i}": [0.0] for i in range(n)}
    new = {f"s-{i}": [float("gain" in asked and i < 3)] for i in range(n)}
    found = ruled(rule("prove", by="language", **asked), new, baseline=base)
    assert (found.state, found.need is not None) == ("undecided", True)
    assert found.need is not None
    assert f"{found.need.scenarios} more scenarios in 'en' would show that it is kept there" in found.change
    times = n + found.need.scenarios
    more = {f"m-{i:03}": [float("gain" in asked and i < times / 2)] for i in range(times)}
    assert ruled(rule("prove", by="language", **asked), more, baseline={s: [0.0] for s in more}).state == "holds"


def test_a_slice_in_which_nothing_goes_right_says_how_many_more_would_show_its_gap():
    trials = {f"en-{i}": [1.0] for i in range(12)} | {f"sv-{i}": [0.0] for i in range(2)}
    veto = rule("veto", gap=0.2, by="language")
    found = ruled(veto, trials, languages={s: s[:2] for s in trials})
    assert (found.state, found.need.towards) == ("undecided", "violated")
    assert found.change == f"about {found.need.scenarios} more scenarios in 'sv' would decide it, if they go as these did"
    more = trials | {f"sv-more-{i}": [0.0] for i in range(found.need.scenarios)}
    assert ruled(veto, more, languages={s: s[:2] for s in more}).state == "violated"


def test_a_gap_says_how_many_scenarios_of_which_slice_would_decide_it():
    trials = {f"en-{i:03}": [1.0] for i in range(300)} | {f"de-{i}": [1.0] for i in range(5)}
    languages = {s: s[:2] for s in trials}
    found = ruled(rule("prove", gap=0.2, by="language"), trials, languages=languages)
    assert (found.state, found.change) == ("undecided", "about 10 more scenarios in 'de' would decide it, if they go as these did")
    assert found.need == Need(scenarios=10)
    more = trials | {f"de-{i}": [1.0] for i in range(15)}
    assert ruled(rule("prove", gap=0.2, by="language"), more, languages={s: s[:2] for s in more}).state == "holds"
    few = ruled(rule("veto", gap=0.2, by="language", minimum=8), trials, languages=languages)
    assert (few.state, few.need) == ("undecided", Need(scenarios=3))
    hopeless = ruled(rule("prove", gap=0.2, by="language"), trials | {f"de-{i}": [0.0] for i in range(1)}, languages=languages)
    assert (hopeless.state, hopeless.need) == ("undecided", None)


def test_a_slice_that_is_better_than_the_rest_is_not_called_worse():
    trials = {f"en-{i}": [float(i % 2)] for i in range(8)} | {"de-0": [1.0]}
    found = ruled(rule("veto", gap=0.9, by="language", minimum=2), trials, languages={s: s[:2] for s in trials})
    assert "de is better than the rest by 50 points" in found.sentence


def test_a_shortfall_of_a_tail_is_told_in_scenarios_and_not_in_the_metric():
    """The number of such a rule is a share of scenarios, and nothing to be set beside the metric's limit."""
    assert ruled(rule(floor=0.8, quantile=0.1), flat(20, 20)).shortfall == 0
    assert ruled(rule(floor=0.8, quantile=0.1), flat(6, 10)).shortfall == pytest.approx(0.3)
    assert ruled(
        rule(metric=TURN, ceiling=5.0, quantile=0.9), {f"s-{i}": [float(i)] for i in range(10)}
    ).shortfall == pytest.approx(0.3)
    assert ruled(rule(floor=0.8, each="conversation"), flat(9, 10)).shortfall == pytest.approx(0.1)
