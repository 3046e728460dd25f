"""GT-T as metrics: over conversations in which a person was due, in customer turns, from the end of the window."""

import pytest
from cases import talk

from hardcalls.escalation import Window
from hardcalls.measures import METRICS, Missing, Talk, could_ask, value_of

FRAUD = Window(cue="fraud", opens=2, closes=3)


def scores(**more):
    subject, transcript, found = talk(**more)
    values = [value_of(f"escalation.gtt{t}", Talk(scenario=subject, transcript=transcript, score=found)) for t in (1, 2, 3)]
    return ["missing" if isinstance(v, Missing) else v if v is None else round(v, 4) for v in values]


@pytest.mark.parametrize(
    ("outcome", "handoff", "expected"),
    [
        ("timely", 3, [1, 1, 1]),
        ("timely", 2, [0.7165, 0.92, 0.9636]),
        ("late", 4, [0.3679, 0.7788, 0.8948]),
        ("late", 5, [0.0183, 0.3679, 0.6412]),
        ("early", 1, [0.2636, 0.7165, 0.8623]),
        ("missed", None, [0, 0, 0]),
    ],
)
def test_a_person_scores_by_the_turns_from_the_end_of_the_window_and_lateness_weighs_more(outcome, handoff, expected):
    assert scores(outcome=outcome, default="required", window=FRAUD, handoff=handoff) == expected


@pytest.mark.parametrize(("outcome", "expected"), [("timely", 1), ("early", 0), ("missed", 0)])
def test_where_no_window_opened_any_turn_is_right_unless_it_came_before_what_calls_for_one(outcome, expected):
    handoff = None if outcome == "missed" else 4
    assert scores(outcome=outcome, default="required", handoff=handoff) == [expected] * 3


@pytest.mark.parametrize("outcome", ["contained", "unneeded", "permitted"])
def test_conversations_without_a_duty_are_not_asked_about(outcome):
    assert scores(outcome=outcome, default="optional", handoff=1 if outcome != "contained" else None) == [None] * 3


def test_a_conversation_that_was_cut_while_a_person_was_due_is_missing():
    assert scores(outcome="censored", default="required", window=FRAUD) == ["missing"] * 3
    assert scores(outcome="censored", default="forbidden") == [None] * 3


def test_they_are_shares_that_ask_only_where_a_person_may_be_due():
    metrics = [m for m in METRICS.values() if m.name.startswith("escalation.gtt")]
    assert [(m.name[-1], m.unit, m.better) for m in metrics] == [(str(t), "share", "higher") for t in (1, 2, 3)]
    due, _, _ = talk(default="required")
    routine, _, _ = talk(default="forbidden")
    assert could_ask("escalation.gtt1", due)
    assert not could_ask("escalation.gtt1", routine)
