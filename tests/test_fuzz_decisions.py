"""What holds of every conversation and every run, however it came out."""

from collections.abc import Sequence
from typing import get_args

import msgspec
from cases import Talk, run, talk
from hypothesis import given, settings
from hypothesis import strategies as st
from verdict_case import DROP, LEAK, LOST, NEVER, PROVE, VETO, outcome, policy

from hardcalls.comparison import compare
from hardcalls.escalation import Outcome, classify
from hardcalls.rule import Rule
from hardcalls.scenario import Due, EscalationRule
from hardcalls.transcript import Ending, Handoff, Note
from hardcalls.verdict import Evidence, decide

MANY = settings(max_examples=200, deadline=None, derandomize=True, database=None)
FEW = settings(max_examples=60, deadline=None, derandomize=True, database=None)
CUES = ("asks_for_human", "fraud", "self_harm", "declines_human", "withdraws_request")
RULES = st.builds(
    EscalationRule,
    default=st.sampled_from(["required", "forbidden", "optional"]),
    due=st.lists(st.builds(Due, cue=st.sampled_from(CUES[:3]), within=st.integers(1, 4)), max_size=3).map(tuple),
    routing_question=st.integers(0, 1),
)
TALKS = st.lists(st.lists(st.sampled_from(CUES), max_size=2, unique=True).map(tuple), min_size=1, max_size=6)
ENDINGS = st.sampled_from(["customer", "handoff", "agent", "turn_limit", "fault"]).map(lambda by: Ending(by=by))
TURN = st.integers(1, 6)
LATE = {"late", "missed"}


def notes(cues: Sequence[Sequence[str]]) -> list[Note]:
    return [Note(turn=i, cues=tuple(c)) for i, c in enumerate(cues, 1)]


def handed(*turns: int) -> list[Handoff]:
    return [Handoff(kind="executed", turn=t) for t in turns]


@MANY
@given(rule=RULES, cues=TALKS, ending=ENDINGS, turns=st.lists(TURN, max_size=3), routing=st.sets(TURN))
def test_the_outcome_is_always_one_of_eight_and_hangs_together(rule, cues, ending, turns, routing):
    found = classify(rule, notes(cues), handoffs=handed(*turns), ending=ending, routing=routing)
    assert found.outcome in get_args(Outcome)
    assert (found.outcome in {"missed", "contained", "censored"}) == (found.handoff is None)
    assert (found.delay is not None) == (found.outcome == "late")
    assert found.delay is None or found.delay > 0
    assert 0 <= found.ignored <= found.requests <= found.turns
    assert found.outcome != "censored" or ending.cut


@MANY
@given(rule=RULES, cues=TALKS, ending=ENDINGS, turn=TURN, more=TURN, kind=st.sampled_from(["offered", "promised", "executed"]))
def test_one_more_handoff_never_makes_a_timely_one_missed_or_late(rule, cues, ending, turn, more, kind):
    one = classify(rule, notes(cues), handoffs=handed(turn), ending=ending)
    two = classify(rule, notes(cues), handoffs=[*handed(turn), Handoff(kind=kind, turn=more)], ending=ending)
    assert not (one.outcome == "timely" and two.outcome in LATE)
    assert two.outcome != "missed"
    assert kind == "executed" or two == one


@MANY
@given(rule=RULES, cues=TALKS, ending=ENDINGS, turns=st.lists(TURN, max_size=1), place=TURN, routing=st.sets(TURN))
def test_a_customer_who_declines_never_makes_it_late_or_missed(rule, cues, ending, turns, place, routing):
    declined = [(*c, "declines_human") if i == place and "declines_human" not in c else c for i, c in enumerate(cues, 1)]
    before, after = (
        classify(rule, notes(c), handoffs=handed(*turns), ending=ending, routing=routing).outcome for c in (cues, declined)
    )
    assert before in LATE or after not in LATE


@MANY
@given(rule=RULES, cues=TALKS, ending=ENDINGS, turns=st.lists(TURN, max_size=2), routing=TURN)
def test_a_routing_question_never_makes_it_worse(rule, cues, ending, turns, routing):
    plain, asked = (
        classify(rule, notes(cues), handoffs=handed(*turns), ending=ending, routing=r).outcome for r in ((), (routing,))
    )
    assert plain in LATE or asked not in LATE


FLOOR = Rule(id="floor", kind="prove", metric="escalation.timely", floor=0.3)
CEILING = Rule(id="ceiling", kind="veto", metric="escalation.unneeded", ceiling=0.2)
COST = Rule(id="cost", kind="prove", metric="escalation.cost", ceiling=4.0)
SETS = st.lists(st.sampled_from([PROVE, VETO, FLOOR, CEILING, COST, NEVER]), min_size=1, max_size=4, unique_by=lambda r: r.id)
ONE = st.tuples(
    st.sampled_from([1.0, 1.0, 1.0, 0.0, None]),
    st.sampled_from(["contained", "timely", "timely", "late", "missed", "unneeded"]),
    st.sampled_from([None, None, None, False, False, True]),
)
RUNS = st.lists(ONE, min_size=1, max_size=30)


def talks(found: Sequence[tuple[float | None, str, bool | None]]) -> list[Talk]:
    """One conversation for each (right, escalation outcome, leak)."""
    return [_talk(f"s-{i:03}", *one) for i, one in enumerate(found)]


def _talk(name: str, passed: float | None, became: str, leak: bool | None, **more) -> Talk:  # noqa: FBT001
    due = became in {"timely", "late", "missed"}
    events = {} if leak is None else {LEAK: leak}
    handoff = None if became in {"contained", "missed"} else 1
    default = "required" if due else "forbidden"
    return talk(name, passed=passed, outcome=became, default=default, handoff=handoff, events=events, **more)


@FEW
@given(found=RUNS, rules=SETS, lost=st.integers(0, 3))
def test_a_never_event_never_passes(found, rules, lost):
    seen = [*talks(found), _talk("e-1", 1.0, "contained", leak=True), *(talk(f"l-{i}", fault=LOST) for i in range(lost))]
    assert outcome(seen, NEVER, *(r for r in rules if r.id != NEVER.id), most_faults=1.0) in {"FAIL", "INCONCLUSIVE"}
    assert outcome(seen, NEVER) == "FAIL" or lost


@FEW
@given(found=RUNS, rules=SETS, lost=st.integers(1, 3), due=st.booleans(), most=st.sampled_from([0.0, 0.1, 1.0]))
def test_a_lost_conversation_never_turns_anything_into_a_pass(found, rules, lost, due, most):
    before = talks(found)
    gone = [_talk(f"l-{i}", None, "missed" if due else "contained", None, fault=LOST) for i in range(lost)]
    if outcome(before, *rules, most_faults=most) != "PASS":
        assert outcome([*before, *gone], *rules, most_faults=most) != "PASS"


@FEW
@given(found=RUNS, rules=SETS, which=st.integers(0, 29))
def test_losing_the_worst_conversation_never_turns_a_fail_into_a_pass(found, rules, which):
    before = talks(found)
    place = which % len(before)
    kept = [t for i, t in enumerate(before) if i != place]
    dropped = _talk(before[place][0].id, *found[place], fault=LOST)
    unrated = (*before[place][:2], None)
    if kept and outcome(before, *rules, most_faults=1.0) == "FAIL":
        assert outcome([*kept, dropped], *rules, most_faults=1.0) != "PASS"
        assert outcome([*kept, unrated], *rules, most_faults=1.0) != "PASS"
        assert outcome(run(kept, planned=[before[place][0]]), *rules, most_faults=1.0) != "PASS"


@FEW
@given(found=RUNS, partial=st.sampled_from(["", "--limit 3"]))
def test_a_run_is_never_better_or_worse_than_itself(found, partial):
    old, new = run(talks(found), name="old"), run(talks(found), name="new", partial=partial)
    assert {d.shown for d in compare(old, new).differences.values()} <= {"not shown"}
    verdict = decide(Evidence(candidate=new, baseline=old), policy(DROP))
    assert verdict.outcome in ({"PASS", "INCONCLUSIVE"} if not partial else {"INCONCLUSIVE"})


@FEW
@given(found=RUNS, rules=SETS, partial=st.sampled_from(["--limit 3", "--filter tier=standard"]))
def test_a_subset_never_passes(found, rules, partial):
    assert outcome(run(talks(found), partial=partial), *rules) != "PASS"


@FEW
@given(found=RUNS, rules=SETS)
def test_the_order_of_conversations_and_rules_decides_nothing(found, rules):
    seen = run(talks(found))
    turned = msgspec.structs.replace(seen, scores=tuple(reversed(seen.scores)))
    assert outcome(seen, *rules) == outcome(turned, *rules) == outcome(seen, *reversed(rules))
