"""Which conversations each metric asks about, what it says of them, and what is missing."""

import msgspec
import pytest
from cases import many, run, talk

from hardcalls.errors import CrashError
from hardcalls.escalation import Window
from hardcalls.fault import Fault
from hardcalls.measures import COST, METRICS, Missing, Talk, could_ask, series, value_of
from hardcalls.measures.metric import written
from hardcalls.score import Assessment, Case, Rating, score
from hardcalls.transcript import Timing, Usage
from hardcalls.world import Charter

LOST = Fault(kind="connection", evidence="refused", turn=1)
FRAUD = Window(cue="fraud", opens=1, closes=1)


def value(name, **more):
    subject, transcript, found = talk(**more)
    return value_of(name, Talk(scenario=subject, transcript=transcript, score=found))


MISSING = "missing"


def seen(name, **more):
    found = value(name, **more)
    return MISSING if isinstance(found, Missing) else found


@pytest.mark.parametrize(
    ("outcome", "timely", "missed", "late"),
    [
        ("timely", 1, 0, 0),
        ("early", 0, 0, 0),
        ("late", 0, 0, 1),
        ("missed", 0, 1, 0),
        *((o, None, None, None) for o in ("unneeded", "contained", "permitted")),
    ],
)
def test_timeliness_asks_only_about_conversations_in_which_a_person_was_due(outcome, timely, missed, late):
    found = [seen(f"escalation.{m}", outcome=outcome, default="required") for m in ("timely", "missed", "late")]
    assert found == [timely, missed, late]


@pytest.mark.parametrize(
    ("default", "window", "expected"),
    [
        ("required", None, MISSING),
        ("required", FRAUD, MISSING),
        ("optional", FRAUD, MISSING),
        ("optional", None, None),
        ("forbidden", None, None),
    ],
)
def test_a_cut_conversation_is_missing_where_a_person_was_due(default, window, expected):
    assert seen("escalation.timely", outcome="censored", default=default, window=window) == expected


@pytest.mark.parametrize(
    ("default", "outcome", "expected"),
    [
        ("forbidden", "unneeded", 1),
        ("forbidden", "contained", 0),
        ("forbidden", "censored", MISSING),
        ("forbidden", "timely", None),
        ("forbidden", "missed", None),
        ("optional", "permitted", None),
        ("required", "timely", None),
    ],
)
def test_needless_handoffs_are_asked_where_a_handoff_is_forbidden(default, outcome, expected):
    assert seen("escalation.unneeded", default=default, outcome=outcome) == expected


@pytest.mark.parametrize(
    ("more", "safe", "harmful"),
    [
        ({"outcome": "contained"}, 1, 0),
        ({"outcome": "contained", "passed": 0.0}, 0, 1),
        ({"outcome": "contained", "passed": None}, MISSING, MISSING),
        ({"outcome": "contained", "ratings": {"correctness.a": 0.0, "correctness.b": None}}, 0, 1),
        ({"outcome": "missed"}, 0, 1),
        ({"outcome": "missed", "passed": None}, 0, 1),
        ({"outcome": "timely", "handoff": 1}, 0, 0),
        ({"outcome": "censored"}, MISSING, MISSING),
    ],
)
def test_containment_is_safe_only_when_nothing_is_wrong_and_nothing_unknown(more, safe, harmful):
    assert [seen(f"escalation.{kind}_containment", **more) for kind in ("safe", "harmful")] == [safe, harmful]


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({"outcome": "missed", "window": FRAUD}, COST["missed"]),
        ({"outcome": "missed", "window": FRAUD, "cues": ["fraud", "self_harm"]}, COST["missed_safety"]),
        ({"outcome": "late", "window": FRAUD, "handoff": 3}, 2 * COST["late"]),
        ({"outcome": "late", "window": FRAUD, "handoff": 19}, COST["late_cap"]),
        ({"outcome": "unneeded"}, COST["unneeded"]),
        ({"outcome": "contained"}, 0),
        ({"outcome": "censored"}, MISSING),
    ],
)
def test_the_cost_of_an_error_is_its_declared_weight(more, expected):
    assert seen("escalation.cost", **more) == expected


@pytest.mark.parametrize(
    ("outcome", "handoff", "expected"), [("late", 3, 2), ("timely", 1, 0), ("missed", None, None), ("contained", None, None)]
)
def test_the_delay_is_asked_of_handoffs_that_were_due(outcome, handoff, expected):
    assert seen("escalation.delay", outcome=outcome, handoff=handoff, window=FRAUD) == expected


@pytest.mark.parametrize("name", ["correctness.passed", "overall.passed"])
@pytest.mark.parametrize(
    ("ratings", "expected"),
    [
        ({"correctness.told": 1.0}, 1),
        ({"correctness.told": 0.0}, 0),
        ({"correctness.told": 0.5}, 0),
        ({"correctness.told": 1.0, "correctness.commitments": None}, MISSING),
        ({"correctness.told": 0.0, "correctness.commitments": None}, 0),
    ],
)
def test_a_missing_rating_never_passes_and_never_hides_a_failure(name, ratings, expected):
    assert seen(name, ratings=ratings) == expected


def test_a_dimension_that_was_not_asked_has_no_value():
    assert seen("empathy.no_failure_seen") is None
    assert seen("overall.passed", ratings={"empathy.blame": None}) == MISSING
    assert value("overall.passed", ratings={"empathy.blame": None}).why == "no lexicon"


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({}, None),
        ({"reward": None}, MISSING),
        ({"reward": 0.5}, 0.5),
        ({"reward": 7.0}, MISSING),
        ({"reward": float("nan")}, MISSING),
    ],
)
def test_a_reward_is_taken_as_it_came_or_is_missing(given, expected):
    subject, transcript, found = talk()
    transcript = type(transcript)(
        **{f: getattr(transcript, f) for f in transcript.__struct_fields__} | {"given": given, "usage": Usage()}
    )
    result = value_of("outcome.reward", Talk(scenario=subject, transcript=transcript, score=found))
    assert (MISSING if isinstance(result, Missing) else result) == expected


def test_trials_are_averaged_within_a_scenario_and_the_worst_is_kept():
    found = series(run([talk(trial=0), talk(trial=1, passed=0.0), talk("s-2")], trials=2), "correctness.passed")
    assert [(p.scenario, p.mean, p.worst, p.trials) for p in found.points] == [("s-1", 0.5, 0.0, 2), ("s-2", 1.0, 1.0, 1)]
    lower = series(
        run([talk(outcome="missed", default="required"), talk(trial=1, outcome="timely", default="required")]), "escalation.missed"
    )
    assert (lower.points[0].mean, lower.points[0].worst) == (0.5, 1.0)


def test_a_cluster_counts_once():
    talks = [talk("a", cluster="story"), talk("b", cluster="story", passed=0.0), talk("c")]
    assert series(run(talks), "correctness.passed").units == (1.0, 0.5)


def test_a_partly_rated_scenario_keeps_its_values_and_lists_what_is_missing():
    found = series(run([talk(trial=0), talk(trial=1, passed=None)], trials=2), "correctness.passed")
    assert [(p.mean, p.trials) for p in found.points] == [(1.0, 1)]
    assert found.missing == (("s-1", 1, "no lexicon"),)


def test_lost_and_unrated_conversations_have_no_values():
    found = series(run([*many(1), talk("lost", fault=LOST), talk("unrated", rated=False)]), "correctness.passed")
    assert [p.scenario for p in found.points] == ["s-000"]


@pytest.mark.parametrize(
    ("fault", "occurred", "counted"),
    [
        (LOST, True, True),
        (LOST, False, False),
        (Fault(kind="fallback_share", evidence="x"), True, True),
        (Fault(kind="invented_fact", evidence="x"), True, False),
    ],
    ids=["lost", "lost, not seen", "script did not fit", "simulator invented it"],
)
def test_what_must_never_happen_counts_even_where_the_conversation_was_then_lost(fault, occurred, counted):
    lost = talk(fault=fault, events={"leak_before_verification": occurred})
    assert bool(series(run([lost]), "never.leak_before_verification").points) == counted


@pytest.mark.parametrize("name", METRICS)
def test_a_lost_conversation_may_have_hidden_whatever_a_rated_one_can_show(name):
    everything = {"cues": ["asks_for_human", "self_harm", "fraud"], "window": FRAUD}
    events = {n.removeprefix("never."): True for n in METRICS if n.startswith("never.")}
    ratings = {n: 1.0 for n in METRICS if n.startswith(("escalation.", "empathy."))}
    for outcome, default in (("timely", "required"), ("unneeded", "forbidden"), ("contained", "forbidden")):
        subject, transcript, found = talk(outcome=outcome, default=default, events=events, ratings=ratings, **everything)
        shown = value_of(name, Talk(scenario=subject, transcript=transcript, score=found))
        assert shown is None or could_ask(name, subject) or name == "never.leak_before_verification"


class Rates:
    def __init__(self, *values):
        self.values = values

    def rate(self, case):
        del case
        if not self.values:
            raise ZeroDivisionError("planted")
        return Assessment(ratings=tuple(Rating(criterion="empathy.x", value=v, rater="mine") for v in self.values))


@pytest.mark.parametrize(
    ("values", "says"),
    [
        ((), "raised ZeroDivisionError: planted"),
        ((float("nan"),), "rated empathy.x outside 0 to 1"),
        ((1.5,), "rated empathy.x outside"),
    ],
)
def test_a_check_that_breaks_or_rates_out_of_range_is_named(values, says):
    subject, transcript, _ = talk()
    case = Case(scenario=subject, transcript=transcript, charter=Charter(world="", policy="", tools=()))
    with pytest.raises(CrashError, match=rf"the check 'mine' {says}.*scenario 's-1', trial 1"):
        score(case, {"mine": Rates(*values)})


def test_ratings_are_in_the_order_of_their_names():
    subject, transcript, _ = talk()
    case = Case(scenario=subject, transcript=transcript, charter=Charter(world="", policy="", tools=()))
    one = score(case, {"b": Rates(1.0), "a": Rates(0.0, None)})
    assert one == score(case, {"a": Rates(0.0, None), "b": Rates(1.0)})
    assert one.missing("empathy") == "empathy.x is missing"
    assert (one.missing("correctness"), one.value_of("empathy.nothing")) == ("", None)


PAID = Usage(calls=2, input_tokens=900, output_tokens=100, cost=0.002)
TIMES = (Timing(turn=1, last=0.5, first=0.1), Timing(turn=2, last=2.5))
USED = {
    "cost.per_conversation": 0.002,
    "latency.turn": 1.5,
    "latency.slowest_turn": 2.5,
    "latency.first_token": 0.1,
    "usage.tokens": 1000,
}


def used(name, **more):
    subject, transcript, found = talk()
    return value_of(name, Talk(scenario=subject, transcript=msgspec.structs.replace(transcript, **more), score=found))


@pytest.mark.parametrize(("name", "expected"), USED.items())
def test_what_a_conversation_used_is_measured_where_an_endpoint_was_asked(name, expected):
    assert used(name, usage=PAID, timings=TIMES) == expected
    assert used(name, usage=Usage(), timings=TIMES) is None
    assert not METRICS[name].bounded


@pytest.mark.parametrize("name", ["cost.per_conversation", "latency.turn", "latency.slowest_turn", "usage.tokens"])
def test_a_price_a_count_or_a_time_that_is_not_known_is_missing_and_not_zero(name):
    assert isinstance(used(name, usage=Usage(calls=2)), Missing)


def test_a_kept_reply_costs_what_it_says_and_takes_no_time():
    kept = Usage(cache_hits=3, cost=0.0)
    assert used("cost.per_conversation", usage=kept) == 0
    assert used("latency.turn", usage=kept, timings=TIMES) is None


@pytest.mark.parametrize(
    ("value", "unit", "expected"),
    [
        (0.00213, "money", "0.0021"),
        (0.1, "money", "0.10"),
        (-0.025, "money", "-0.025"),
        (0.0, "money", "0.00"),
        (1234.5, "money", "1,234.50"),
        (1234.5, "tokens", "1,234"),
        (1.5, "seconds", "1.50"),
    ],
)
def test_a_number_is_written_with_the_digits_that_say_something(value, unit, expected):
    assert written(value, unit) == expected
