"""One conversation: what the agent is shown, what its tools do, how it ends, and whose fault it was."""

import asyncio
import subprocess
import sys

import msgspec
import pytest
from cases import Says, Shop, scenario, step

from hardcalls.customers import customer_of
from hardcalls.errors import CrashError, EndpointError
from hardcalls.fault import Fault
from hardcalls.limits import Limits
from hardcalls.replay import replay, seed_of
from hardcalls.scenario import Branch, When
from hardcalls.talk import Reply
from hardcalls.tool import ToolCall
from hardcalls.transcript import Handoff, Usage

TWO = [step("one", "First."), step("two", "Second.")]


def call(name, arguments="{}", *, name_of_call="c"):
    return Reply(tool_calls=(ToolCall(id=name_of_call, name=name, arguments=arguments),))


def play(agent, *, steps=TWO, world=None, limits=None, branching=False):
    subject = scenario("s-1", steps=steps, world="shop" if world else "", branching=branching)
    return asyncio.run(
        replay(
            subject, agent, customer=customer_of(subject), world=world, name="bot", suite="t", trial=0, limits=limits or Limits()
        )
    )


def roles(transcript):
    return [m.role for m in transcript.messages]


def test_a_conversation_runs_until_the_customer_has_no_more_to_say():
    found = play(Says("One.", "Two."))
    assert [(m.role, m.content) for m in found.messages] == [
        ("user", "First."),
        ("assistant", "One."),
        ("user", "Second."),
        ("assistant", "Two."),
    ]
    assert (found.ending.by, found.ending.cut, found.faults) == ("customer", False, ())
    assert [n.turn for n in found.notes] == [1, 2]


def test_tools_change_the_world_and_answer_the_agent():
    found = play(Says(call("ship"), "It is on its way."), world=Shop())
    assert roles(found)[:4] == ["user", "assistant", "tool", "assistant"]
    assert [(c.path, c.before, c.after) for c in found.changes] == [("orders.o-1.status", "open", "sent")]
    assert found.end_state["orders"]["o-1"]["status"] == "sent"
    (asked, answer), *_ = found.turns[0].calls
    assert (asked.name, answer.ok) == ("ship", True)


def test_two_calls_with_one_id_get_each_its_own_answer():
    twice = Reply(tool_calls=(ToolCall(id="c", name="transfer"), ToolCall(id="c", name="ship")))
    found = play(Says(twice, "Done."), world=Shop(closed=True))
    assert [(c.name, a.ok) for c, a in found.turns[0].calls] == [("transfer", False), ("ship", True)]


def test_tool_rounds_are_bounded_and_the_excess_round_is_not_carried_out():
    found = play(Says(call("ship")), world=Shop(), limits=Limits(tool_rounds=3))
    assert roles(found).count("tool") == 3
    assert found.ending.by == "agent"
    assert [(f.kind, f.blame, f.turn, f.recovered) for f in found.faults] == [("tool_rounds", "agent", 1, False)]
    assert found.excluded is None


def test_exactly_the_allowed_tool_rounds_are_no_fault():
    found = play(Says(*[call("ship")] * 3, "Done."), world=Shop(), limits=Limits(tool_rounds=3))
    assert found.faults == ()


@pytest.mark.parametrize("world", [None, Shop()])
def test_an_invented_tool_is_answered_and_is_the_agents_fault(world):
    found = play(Says(call("refund_all"), "Well."), world=world)
    assert [(f.kind, f.blame, f.recovered) for f in found.faults] == [("invented_tool", "agent", True)]
    assert "error: there is no tool 'refund_all'; tools: " in found.messages[2].content
    assert (found.messages[2].ok, found.ending.by) == (False, "customer")


@pytest.mark.parametrize("arguments", ["{", "[1]", "null", '"text"'])
def test_malformed_arguments_are_answered_and_are_the_agents_fault(arguments):
    found = play(Says(call("ship", arguments), "Well."), world=Shop())
    assert [(f.kind, f.recovered) for f in found.faults] == [("malformed_arguments", True)]
    assert found.changes == ()


def test_an_empty_reply_ends_the_conversation_as_the_agents_fault():
    found = play(Says(Reply()))
    assert (found.ending.by, found.ending.cut, found.faults[0].kind) == ("agent", False, "empty_reply")


def test_a_fault_that_was_got_over_does_not_end_the_conversation():
    found = play(Says(Reply(content="One.", fault=Fault(kind="rate_limited", evidence="429", recovered=True)), "Two."))
    assert (found.ending.by, found.excluded) == ("customer", None)
    assert [(f.kind, f.turn) for f in found.faults] == [("rate_limited", 1)]


@pytest.mark.parametrize(("kind", "by", "lost"), [("connection", "fault", True), ("content_filter", "agent", False)])
def test_a_fault_in_place_of_a_reply_is_whoever_it_belongs_to(kind, by, lost):
    found = play(Says("One.", Reply(fault=Fault(kind=kind, evidence="seen"))))
    assert (found.ending.by, found.faults[0].turn, found.excluded is not None) == (by, 2, lost)


@pytest.mark.parametrize("raised", [ZeroDivisionError("planted"), SystemExit(0)])
def test_an_agent_that_raises_is_named(raised):
    with pytest.raises(CrashError, match=rf"the agent 'bot' raised {type(raised).__name__}.*in turn 2 of 's-1'"):
        play(Says("One.", raised))


def test_an_error_of_the_harness_itself_passes_through_an_agent():
    with pytest.raises(EndpointError, match="wrong key"):
        play(Says(EndpointError("wrong key")))


@pytest.mark.parametrize(
    "answer", [None, 3, Reply(content=None), Reply(content=3), Reply(tool_calls=["ship"]), object()], ids=lambda a: type(a).__name__
)
def test_an_agent_that_answers_with_something_else_is_named(answer):
    with pytest.raises(CrashError, match=r"the agent 'bot' answered with what is no hardcalls\.Reply"):
        play(Says(answer))


def test_half_a_character_in_a_reply_cannot_spoil_the_run_folder():
    found = play(Says("Fine \ud83d."))
    assert found.messages[1].content == "Fine ?."
    assert msgspec.json.decode(msgspec.json.encode(found), type=type(found)) == found


@pytest.mark.parametrize("breaks", ["open", "ship"])
def test_a_world_that_raises_is_named(breaks):
    with pytest.raises(CrashError, match=rf"the world 'shop' raised ZeroDivisionError in {breaks}"):
        play(Says(call("ship"), "Done."), world=Shop(breaks=breaks))


def test_a_handoff_by_tool_ends_the_conversation_after_that_turn():
    found = play(
        Says(call("transfer", '{"queue": "general", "summary": "Angry.", "reason": null}'), "Somebody comes."), world=Shop()
    )
    assert (found.ending.by, len(found.notes)) == ("handoff", 1)
    assert found.executed == Handoff(kind="executed", turn=1, via="tool", queue="general", summary="Angry.")


def test_a_handoff_by_the_agents_own_signal_gets_its_turn():
    found = play(Says("One.", Reply(handoff=Handoff(kind="executed", turn=0, via="signal"))))
    assert (found.ending.by, found.executed.turn, found.executed.via) == ("handoff", 2, "signal")


def test_an_offered_person_is_not_a_handoff():
    found = play(Says(Reply(content="A person?", handoff=Handoff(kind="offered", turn=0, via="text")), "Two."))
    assert (found.executed, found.ending.by) == (None, "customer")


CALL_BACK = call("call_back", '{"summary": "tomorrow"}')


@pytest.mark.parametrize(
    ("first", "kind"),
    [
        ([call("transfer", '{"queue": "general"}'), CALL_BACK], "executed"),
        ([CALL_BACK], "promised"),
        ([call("transfer", '{"bad": 1}'), CALL_BACK], "promised"),
        ([call("transfer", "{"), CALL_BACK], "promised"),
    ],
    ids=["after an honest attempt", "without one", "after a call of wrong arguments", "after a malformed call"],
)
def test_a_callback_is_a_handoff_only_after_an_honest_attempt(first, kind):
    found = play(Says(*first, "They will call."), world=Shop(closed=True))
    assert [h.kind for h in found.handoffs] == [kind]
    if kind == "executed":
        assert (found.executed.queue, found.executed.summary, found.executed.via) == ("general", "tomorrow", "callback")


def test_a_refused_handoff_is_none():
    found = play(Says(call("transfer"), "Nobody is there.", "Sorry."), world=Shop(closed=True))
    assert (found.handoffs, found.ending.by) == ((), "customer")


def test_a_customer_may_say_one_line_after_a_handoff():
    steps = [step("one", next=(Branch(when=When(handed_over=True), go="two"),)), step("two", "Thank you."), step("three")]
    found = play(Says(call("transfer"), "Somebody comes."), world=Shop(), steps=steps, branching=True)
    assert (found.messages[-1].content, found.ending.by, len(found.notes)) == ("Thank you.", "handoff", 2)


def test_the_turn_limit_cuts_only_who_had_more_to_say():
    assert play(Says("Well."), limits=Limits(turns=1)).ending.by == "turn_limit"
    assert play(Says("Well."), limits=Limits(turns=2)).ending.by == "customer"


@pytest.mark.parametrize(("steps", "lost"), [(4, True), (5, False)])
def test_more_than_a_fifth_of_fallback_lines_is_the_scenarios_fault(steps, lost):
    asks = step("one", next=(Branch(when=When(called="ship"), go="x"),), otherwise="s-2")
    rest = [step(f"s-{i}", otherwise=f"s-{i + 1}" if i < steps else None) for i in range(2, steps + 1)]
    found = play(Says("Well."), steps=[asks, *rest, step("x")], branching=True)
    assert sum(n.fallback for n in found.notes) == 1
    assert len(found.notes) == steps
    assert (found.excluded is not None) == lost
    assert not lost or (found.excluded.kind, found.excluded.blame) == ("fallback_share", "scenario")


def test_the_agent_never_sees_what_only_the_customers_side_knows():
    secret = step("zq-step", "Hello.", cues=("zq_cue",), discloses=("zq_event",), acknowledged_by=("zq-pattern",))
    agent = Says("Well.")
    play(agent, steps=[secret, step("two")], world=Shop())
    shown = b"".join(msgspec.json.encode(list(m)) + msgspec.json.encode(b) for m, b in agent.seen)
    assert len(agent.seen) == 2
    assert b"zq" not in shown
    assert b"s-1" not in shown


def test_usage_is_added_up_and_unknown_counts_stay_unknown():
    one = Reply(content="One.", usage=Usage(calls=1, input_tokens=5, seconds=0.5))
    found = play(Says(one, Reply(content="Two.", usage=Usage(calls=2, seconds=1.0))))
    assert found.usage == Usage(calls=3, input_tokens=5, output_tokens=None, seconds=1.5)


def test_seeds_are_the_same_in_every_process_and_differ_by_trial():
    code = "from hardcalls.replay import seed_of; print(seed_of('t', 's-1', 0))"
    runs = [
        subprocess.run([sys.executable, "-c", code], env={"PYTHONHASHSEED": s}, capture_output=True, text=True, check=True).stdout
        for s in ("1", "2")
    ]
    assert [int(r) for r in runs] == [seed_of("t", "s-1", 0)] * 2 == [205879344] * 2
    assert len({seed_of(a, b, t) for a in ("t", "ts") for b in ("s-1", "-1") for t in range(3)}) == 12
    assert 0 <= seed_of("t", "s-1", 0) < 2**31
