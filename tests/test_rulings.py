"""One rule at a time: what holds, what is violated, what is not known, and what would decide it."""

import pytest
from ruling_case import flat, ruled

from hardcalls.finding import Need
from hardcalls.rule import Rule
from hardcalls.stats.bounded import p_above, p_below

RIGHT = "correctness.passed"


def rule(kind: str = "prove", metric: str = RIGHT, **more) -> Rule:
    return Rule(id="r", kind=kind, metric=metric, **more)


def test_a_floor_says_how_many_more_scenarios_would_show_it():
    found = ruled(rule(floor=0.9), flat(25, 25))
    assert (found.state, found.need) == ("undecided", Need(scenarios=4, towards="holds"))
    assert found.change == "about 4 more scenarios of this kind would show that it is kept, if they go as these did"
    assert ruled(rule(floor=0.9), flat(29, 29)).state == "holds"


def test_a_floor_that_is_missed_says_how_many_more_would_show_that():
    found = ruled(rule(floor=0.9), flat(8, 10))
    assert found.need is not None
    assert found.need.towards == "violated"
    n = 10 + found.need.scenarios
    values = [1.0] * 8 + [0.0] * 2
    assert p_below(values, limit=0.9, most=1.0, times=n / 10) <= 0.05
    assert p_below(values, limit=0.9, most=1.0, times=(n - 1) / 10) > 0.05


def test_at_the_very_limit_no_number_decides():
    found = ruled(rule(floor=0.8), flat(8, 10))
    assert found.need is None
    assert "no number of scenarios is likely to decide it" in found.change


def test_fewer_scenarios_than_a_rule_asks_for_decide_nothing_but_a_violation():
    found = ruled(rule("veto", floor=0.5, minimum=10), flat(4, 4))
    assert (found.state, found.need) == ("undecided", Need(scenarios=6))
    assert "asks for at least 10 scenarios" in found.sentence
    assert ruled(rule("veto", floor=0.9, minimum=10), flat(0, 4)).state == "violated"


def test_a_drop_is_decided_by_the_exact_test_and_not_by_an_interval_that_is_too_narrow_for_few():
    base = {s: [1.0] for s in flat(0, 14)}
    same = ruled(rule(allowed_drop=0.17), base, baseline=base)
    assert same.state == "undecided"  # a candidate that loses 17 % is as good as this in one of 13 runs
    assert p_above([0.0] * 14, limit=-0.17, least=-1.0) == pytest.approx(0.83**14)
    more = {s: [1.0] for s in flat(0, 17)}
    assert ruled(rule(allowed_drop=0.17), more, baseline=more).state == "holds"


@pytest.mark.parametrize(
    ("gained", "lost", "n", "state"),
    [(12, 0, 40, "holds"), (6, 3, 20, "undecided"), (6, 6, 40, "undecided"), (0, 12, 40, "violated"), (0, 0, 40, "undecided")],
)
def test_better_has_to_be_shown(gained, lost, n, state):
    base = {f"s-{i:03}": [float(i >= gained)] for i in range(n)}
    new = {f"s-{i:03}": [float(i < n - lost)] for i in range(n)}
    found = ruled(rule(gain=0.0), new, baseline=base)
    assert found.state == state
    assert f"better in {gained} and worse in {lost}; it must be better." in found.sentence


@pytest.mark.parametrize(
    ("gained", "lost", "n", "state"),
    [(0, 0, 60, "holds"), (2, 1, 20, "undecided"), (0, 20, 40, "violated"), (20, 0, 40, "violated")],
)
def test_alike_has_to_be_shown_on_both_sides(gained, lost, n, state):
    base = {f"s-{i:03}": [float(i >= gained)] for i in range(n)}
    new = {f"s-{i:03}": [float(i < n - lost)] for i in range(n)}
    assert ruled(rule(within=0.1, metric="escalation.handoff_rate"), new, baseline=base).state == state


@pytest.mark.parametrize(
    ("kind", "baseline", "state"),
    [
        ("prove", "required", "undecided"),
        ("prove", "optional", "not asked"),
        ("veto", "required", "undecided"),
        ("veto", "optional", "not asked"),
    ],
)
def test_without_a_baseline_a_rule_that_compares_is_open_or_not_asked_as_the_policy_says(kind, baseline, state):
    assert ruled(rule(kind, allowed_drop=0.1), flat(5, 5), baseline_is=baseline).state == state
    assert ruled(rule(kind, allowed_drop=0.1, by="language"), flat(5, 5), baseline_is=baseline).state == state


def _by_language(dead: str = "", *, each: int = 5, count: int = 10) -> tuple[dict[str, list[float]], dict[str, str]]:
    trials, languages = {}, {}
    for number in range(count):
        name = f"l{number}"
        for i in range(each):
            scenario = f"{name}-{i:02}"
            trials[scenario], languages[scenario] = [float(name != dead)], name
    return trials, languages


@pytest.mark.parametrize(
    ("each", "state"), [(1, "undecided"), (5, "undecided"), (7, "undecided"), (8, "violated"), (20, "violated")]
)
def test_one_dead_language_among_ten_is_never_kept(each, state):
    trials, languages = _by_language("l3", each=each)
    found = ruled(rule("veto", floor=0.5, by="language"), trials, languages=languages)
    assert found.state == state
    assert found.slices[0].name == "l3"
    assert found.conversations[:2] == (("l3-00", "l3-01") if each > 1 else ("l3-00",))
    if state == "undecided":
        assert found.need == Need(scenarios=8 - each, towards="violated")
        assert "more scenario" in found.change
        assert "'l3'" in found.change


def test_every_slice_has_to_prove_what_must_be_proved():
    trials, languages = _by_language(each=30, count=2)
    assert ruled(rule(floor=0.9, by="language"), trials, languages=languages).state == "holds"
    trials.pop("l1-00")
    trials.pop("l1-01")
    found = ruled(rule(floor=0.9, by="language"), trials, languages=languages)
    assert found.state == "undecided"
    assert [s.state for s in found.slices] == ["holds", "undecided"]
    assert found.need == Need(scenarios=1, towards="holds")


def test_a_small_slice_still_vetoes():
    trials, languages = _by_language(each=5, count=2)
    trials |= {f"x-{i}": [0.0] for i in range(6)}
    languages |= {f"x-{i}": "x" for i in range(6)}
    found = ruled(rule("veto", floor=0.6, by="language"), trials, languages=languages)
    assert (found.state, found.slices[0].name, found.slices[0].interval.n) == ("violated", "x", 6)


def test_scenarios_that_say_nothing_of_the_key_are_in_no_slice():
    found = ruled(rule("veto", floor=0.6, by="tier"), flat(5, 5))
    assert (found.state, found.sentence) == ("undecided", "Done right by tier: no scenario that was rated says which tier it is.")


def test_a_drop_may_be_asked_of_each_slice():
    trials, languages = _by_language("l1", each=20, count=3)
    base = {s: [1.0] for s in trials}
    found = ruled(rule("veto", allowed_drop=0.1, by="language"), trials, baseline=base, languages=languages)
    assert (found.state, found.slices[0].name) == ("violated", "l1")
    assert "in each it may be worse by at most 10 points" in found.sentence


@pytest.mark.parametrize(("hits", "state"), [(20, "holds"), (15, "holds"), (4, "violated")])
def test_a_gap_blocks_when_it_is_shown(hits, state):
    trials = flat(20, 20, prefix="a") | flat(20, 20, prefix="b") | flat(hits, 20, prefix="c")
    languages = {s: s[0] for s in trials}
    found = ruled(rule("veto", gap=0.3, by="language"), trials, languages=languages)
    assert found.state == state
    assert found.slices[0].name == ("c" if hits < 20 else "a")


def test_a_gap_is_kept_only_where_it_is_shown_to_be_small():
    small = {s: v for p in "ab" for s, v in flat(30, 30, prefix=p).items()}
    languages = {s: s[0] for s in small}
    assert ruled(rule(gap=0.15, by="language"), small, languages=languages).state == "holds"
    assert ruled(rule(gap=0.05, by="language"), small, languages=languages).state == "undecided"
    assert ruled(rule(gap=0.05, by="language"), flat(9, 9)).sentence.endswith("is 'en', so there is no gap to see.")


@pytest.mark.parametrize(
    ("below", "kind", "state"), [(0, "prove", "holds"), (3, "prove", "undecided"), (3, "veto", "holds"), (9, "veto", "violated")]
)
def test_a_quantile_is_a_count_of_scenarios_beyond_the_limit(below, kind, state):
    trials = {f"s-{i:02}": [0.2 if i < below else 0.9] for i in range(40)}
    found = ruled(rule(kind, floor=0.5, quantile=0.1), trials)
    assert found.state == state
    assert f"10th percentile: {'20%' if below > 4 else '90%' if below < 4 else ''}" in found.sentence
    assert f"{below} of 40 scenarios lie below 50%" in found.sentence


def test_a_high_quantile_has_a_ceiling():
    trials = {f"s-{i:02}": [40.0 if i < 12 else 2.0] for i in range(40)}
    found = ruled(rule("veto", "latency.slowest_turn", ceiling=30.0, quantile=0.95), trials)
    assert found.state == "violated"
    assert "95th percentile: 40.00 s; 12 of 40 scenarios lie above 30.00 s" in found.sentence


@pytest.mark.parametrize(
    ("k", "state", "more"),
    [(1, "undecided", 9), (3, "undecided", 7), (9, "undecided", 1), (10, "violated", 0), (20, "violated", 0)],
)
def test_one_dead_scenario_among_fifty_good_ones_is_never_kept(k, state, more):
    trials = {f"s-{i:03}": [1.0] * k for i in range(49)} | {"dead": [0.0] * k}
    found = ruled(rule("veto", floor=0.5, each="scenario"), trials)
    assert (found.state, found.conversations) == (state, ("dead",))
    assert (found.need.trials if found.need else 0) == more
    assert state == "violated" or f"{more} more trial" in found.change


def test_a_dead_scenario_of_an_agent_that_always_answers_alike_is_known_at_once():
    trials = {f"s-{i:03}": [1.0] for i in range(49)} | {"dead": [0.0]}
    found = ruled(rule("veto", floor=0.5, each="scenario"), trials, deterministic=True)
    assert found.state == "violated"
    assert found.sentence.endswith("It answers the same every time, so one trial shows it.")
    assert (found.interval.low, found.interval.high) == (0.0, 0.0)


def test_a_scenario_that_went_well_once_is_not_dead():
    trials = {f"s-{i:03}": [1.0] * 3 for i in range(49)} | {"hard": [0.0, 0.0, 1.0]}
    found = ruled(rule("veto", floor=0.5, each="scenario"), trials)
    assert (found.state, found.conversations) == ("holds", ())
    assert "the worst is hard (1 of 3 trials)" in found.sentence


def test_the_worst_conversation_that_was_seen_needs_no_statistics():
    good = {f"s-{i:02}": [0.9, 0.8] for i in range(5)}
    found = ruled(rule("veto", floor=0.5, each="conversation"), good | {"bad": [0.9, 0.1]})
    assert (found.state, found.p, found.conversations) == ("violated", 0.0, ("bad",))
    assert "the worst of 12 conversations has 10%, and 1 lies below the limit" in found.sentence
    assert ruled(rule("veto", floor=0.5, each="conversation"), good).state == "holds"


@pytest.mark.parametrize(
    ("cost", "kind", "state"), [(0.02, "prove", "holds"), (0.5, "veto", "violated"), (0.1, "prove", "undecided")]
)
def test_a_cost_has_no_upper_end_and_is_judged_all_the_same(cost, kind, state):
    trials = {f"s-{i:02}": [cost * (1 + i % 5)] for i in range(40)}
    assert ruled(rule(kind, "cost.per_conversation", ceiling=0.3), trials).state == state


def test_what_must_never_happen_counts_conversations_and_exposed_scenarios():
    trials = {"a": [0.0, 0.0, 0.0], "b": [0.0, 1.0, 1.0]}
    found = ruled(rule("veto", "never.leak_before_verification", never=True), trials)
    assert (found.state, found.happened) == ("violated", (2, 6))
    assert "happened in 1 of 2 exposed scenarios, in 2 of 6 conversations; it must never happen" in found.sentence


@pytest.mark.parametrize(
    ("shown", "asked", "said", "change"),
    [
        (
            0,
            3,
            "not seen, but no scenario that was run could have shown it; the policy asks for 3.",
            "run 3 more scenarios that could show it",
        ),
        (
            1,
            2,
            "not seen, but only 1 exposed scenario could have shown it; the policy asks for 2.",
            "run 1 more scenario that could show it",
        ),
    ],
)
def test_what_too_few_could_have_shown_names_how_many_more(shown, asked, said, change):
    trials = {f"s-{i}": [0.0] for i in range(shown)}
    found = ruled(rule("veto", "never.self_harm_without_handoff", never=True, exposures=asked), trials)
    assert found.state == "undecided"
    assert found.sentence.endswith(said)
    assert found.change == change
    assert found.need == Need(scenarios=asked - shown)


def test_a_zero_count_of_what_is_read_is_worth_as_much_as_the_reader_sees():
    trials = {f"s-{i:02}": [0.0] for i in range(58)}
    read = ruled(rule("veto", "never.invented_money_commitment", never=True), trials)
    done = ruled(rule("veto", "never.leak_before_verification", never=True), trials)
    assert "at most 5% of such conversations; at most 10% as the detector may see only 49% of them" in read.sentence
    assert done.sentence.endswith("not seen in 58 exposed scenarios (so at most 5% of such conversations).")
    assert (done.recall, round(read.recall, 2)) == (1.0, 0.49)
