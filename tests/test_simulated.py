"""A customer whom a model plays: what the model is shown, what is said, and how it ends."""

import asyncio

import msgspec
import pytest
from cases import Says, Shop
from endpoint import MockEndpoint
from endpoint_form import Answer, filtered, rate_limited, says, server_error
from simulated_case import OPENING, SHIP, TRANSFER, asked, faults, line, lines, play, played_by

from hardcalls.customers import customer_of, simulator_print
from hardcalls.endpoints.anthropic import anthropic_endpoint
from hardcalls.endpoints.openai import openai_endpoint
from hardcalls.endpoints.settings import Settings
from hardcalls.errors import EndpointError, UsageError
from hardcalls.replay import replay
from hardcalls.scenario import Claim, Expectation
from hardcalls.tool import ToolCall

__all__ = ["play"]


def test_the_opening_is_fixed_and_the_rest_is_the_models(play):
    script = [line("It should have come a week ago."), line("Thank you, good bye.", leave=True, satisfied=True)]
    found, requests = play(played_by(), script, "I see.", SHIP, "It is on its way.", "Good bye.")
    assert lines(found) == [OPENING["en"], "It should have come a week ago.", "Thank you, good bye."]
    assert [n.step for n in found.notes] == ["opening", "turn-2", "farewell"]
    assert (found.ending.by, found.ending.cut, found.faults) == ("customer", False, ())
    assert found.customer_usage.calls == len(requests) == 2
    assert found.customer_usage.input_tokens == 1800
    assert found.usage.calls == 0


def test_the_model_sees_the_conversation_from_the_customers_side(play):
    called = msgspec.structs.replace(SHIP, content="Let me send it.")
    found, requests = play(played_by(), [line("Is it gone?"), line("Fine, bye.", leave=True)], called, "Done.", "Yes.", "Bye.")
    assert faults(found) == []
    system, shown = asked(requests[1])
    assert [role for role, _ in shown] == ["user", "assistant", "user", "assistant", "user"]
    assert shown[2][1] == "Let me send it.\nDone."
    assert shown[3][1] == '{"say":"Is it gone?","leave":false,"satisfied":null,"asks_for_human":false}'
    assert shown[4][1] == "Yes."
    for told in ("Robin Hale", "40.00 GBP", "+44 7700 900123 (tell it when: the agent asks for it)", "English (en-GB)"):
        assert told in system
    assert "tool_calls" not in str(requests[1].body)
    assert "tools" not in requests[1].body


def test_the_model_sees_nothing_of_what_is_expected_of_the_agent(play):
    expected = Expectation(never_claim=(Claim(id="planted-claim", says=("planted pattern",)),), may_change=("planted.path",))
    subject = msgspec.structs.replace(played_by(), expect=expected, summary="planted summary", title="planted title")
    _, requests = play(subject, [line("Fine, bye.", leave=True)], SHIP, "Sent.", "Bye.")
    assert "planted" not in str(requests[0].body)
    assert "orders.o-1" not in str(requests[0].body)


def test_each_trial_and_each_turn_is_asked_with_a_seed_of_its_own_that_comes_back(play):
    def seeds(trial):
        _, requests = play(played_by(), [line("And now?"), line("Bye.", leave=True)], SHIP, "Sent.", trial=trial)
        return [r.body["seed"] for r in requests]

    assert seeds(0) == seeds(0)
    assert len({*seeds(0), *seeds(1)}) == 4


def test_a_customer_leaves_when_patience_is_at_an_end_and_is_told_so_before(play):
    script = [line("No."), line("Then I give up.", leave=True, satisfied=False)]
    found, requests = play(played_by(patience=3), script, "Well.")
    assert lines(found)[1:] == ["No.", "Then I give up."]
    assert (found.ending.by, faults(found)) == ("customer", [])
    assert ["your patience is at an end" in asked(r)[1][-1][1] for r in requests] == [False, True]


def test_a_customer_who_does_not_leave_is_gone_when_patience_is_at_an_end(play):
    found, requests = play(played_by(patience=3), [line("No."), line("Still no.")], "Well.")
    assert (len(found.notes), len(requests), found.ending.by) == (3, 2, "customer")


def test_a_request_for_a_person_is_a_cue_that_a_check_sees_and_whoever_asks_waits_for_them(play):
    script = [line("I want to speak to a real person.", asks_for_human=True), *[line("I am waiting.")] * 9]
    found, _ = play(played_by(patience=2), script, "Well.")
    assert [n.cues for n in found.notes] == [(), ("asks_for_human",), (), ()]


def test_a_person_who_takes_over_ends_it_without_another_call(play):
    script = [line("Put me through to a manager, please.", asks_for_human=True)]
    found, requests = play(played_by(), script, "Well.", TRANSFER, "You are through.")
    assert (found.ending.by, len(requests)) == ("handoff", 1)


@pytest.mark.parametrize(
    "text",
    [
        '```json\n{"say": "And now?"}\n```',
        '<think>They {would} ask.</think>\n{"say": "And now?"}',
        ' {"say": " And now? ", "leave": false, "feeling": "angry"} ',
    ],
)
def test_an_answer_is_read_through_a_fence_a_thought_and_more_than_was_asked_for(text, play):
    found, _ = play(played_by(patience=2), [says(text)], "Well.")
    assert (lines(found)[1:], faults(found)) == (["And now?"], [])


@pytest.mark.parametrize(
    "item",
    [
        says("And now?"),
        says('{"say": ""}'),
        says('{"say": "And now?", "leave": "no"}'),
        says('{"say": "And now?"} {"say": "And then?"}'),
        says('{"say": "' + "a" * 2001 + '"}'),
        says("[" * 100_000),
        Answer(text='{"say": "And n', end="length"),
        Answer(text=""),
    ],
)
def test_what_cannot_be_read_is_asked_for_again_and_then_the_simulators_fault(item, play):
    found, requests = play(played_by(), [item] * 3, "Well.")
    assert faults(found) == [("simulator_unreadable", "simulator", False)]
    assert (len(requests), found.ending.by, found.excluded.kind) == (3, "fault", "simulator_unreadable")
    assert found.customer_usage.calls == 3
    assert lines(found) == [OPENING["en"]]
    better, requests = play(played_by(patience=2), [item, line("And now?")], "Well.")
    assert (lines(better)[1:], faults(better)) == (["And now?"], [("simulator_unreadable", "simulator", True)])


@pytest.mark.parametrize("item", [Answer(text="I cannot do that.", end="refusal"), Answer(end="content_filter"), filtered()])
def test_a_refusal_or_a_filter_is_the_simulators_fault(item, play):
    found, _ = play(played_by(), [item] * 3, "Well.")
    assert faults(found) == [("simulator_refused", "simulator", False)]


@pytest.mark.parametrize("item", [server_error(), rate_limited()])
def test_trouble_with_the_simulators_endpoint_is_infrastructure_and_never_the_agents(item, play):
    found, requests = play(played_by(), [item] * 3, "Well.")
    [fault] = found.faults
    assert (fault.kind, fault.blame, fault.recovered, found.excluded) == ("provider_error", "infrastructure", False, fault)
    assert (len(requests), found.ending.by) == (1, "fault")
    assert "the model that plays the customer" in fault.evidence


def test_a_line_that_was_lost_to_the_endpoint_after_a_violation_is_lost_to_the_endpoint(play):
    found, _ = play(played_by(), [says("no JSON"), server_error()], "Well.")
    assert faults(found) == [("simulator_unreadable", "simulator", True), ("provider_error", "infrastructure", False)]


def test_a_simulated_customer_needs_a_model_and_the_advice_says_how():
    with pytest.raises(UsageError, match=r"'s-1' has a simulated customer.*--simulator openai:MODEL"):
        customer_of(played_by())


def test_a_refused_key_stops_the_run():
    async def ask():
        async with MockEndpoint(lambda _: says("")) as model:
            endpoint = openai_endpoint("m", settings=Settings(base_url=model.openai_url + "/nowhere"))
            subject = played_by()
            customer = customer_of(subject, simulator=endpoint)
            try:
                await replay(subject, Says("Well."), customer=customer, world=Shop(), name="bot", suite="t", trial=0)
            finally:
                await endpoint.close()

    with pytest.raises(EndpointError):
        asyncio.run(ask())


def test_one_customer_plays_many_conversations_at_once():
    def answer(request):
        _, shown = asked(request)
        number = shown[2][1].split()[-1]
        return line(f"You said {number} now.") if len(shown) == 3 else line(f"So {number} it was, bye.", leave=True)

    async def talks():
        async with MockEndpoint(answer, latency=0.01) as model:
            endpoint = openai_endpoint("m", settings=Settings(base_url=model.openai_url))
            subject = played_by(ends=())
            customer = customer_of(subject, simulator=endpoint)
            try:
                return await asyncio.gather(
                    *(
                        replay(subject, Says(f"This is {i}"), customer=customer, world=Shop(), name="b", suite="t", trial=i)
                        for i in range(8)
                    )
                )
            finally:
                await endpoint.close()

    for number, found in enumerate(asyncio.run(talks())):
        assert lines(found)[1:] == [f"You said {number} now.", f"So {number} it was, bye."]


def test_a_scenarios_words_are_never_a_blank_of_the_prompt(play):
    subject = played_by(goal="Get {persona} and {knows}.", persona="Somebody who writes {language}.")
    _, requests = play(subject, [line("Bye.", leave=True)], SHIP, "Sent.")
    assert "What you want: Get {persona} and {knows}." in asked(requests[0])[0]


def test_what_makes_two_simulators_the_same_stimulus_holds_model_settings_prompt_and_guard():
    one = simulator_print("openai:m", {"temperature": 0.5})
    assert one == simulator_print("openai:m", {"temperature": 0.5})
    assert one != simulator_print("openai:m", {"temperature": 0.6})
    assert one != simulator_print("openai:n", {"temperature": 0.5})
    assert (one.prompt[:2], one.guard) == ("1-", 1)


def test_tools_that_the_model_calls_are_not_run(play):
    call = Answer(text='{"say": "And now?"}', calls=(("ship", "{}"),))
    found, _ = play(played_by(patience=2), [call], "Well.")
    assert found.changes == ()
    assert not any(isinstance(c, ToolCall) for m in found.messages for c in m.tool_calls)


def test_the_other_protocol_is_spoken_too():
    async def talk():
        async with MockEndpoint([line("And now?"), Answer(text="No.", end="refusal"), line("Bye.", leave=True)]) as model:
            endpoint = anthropic_endpoint("m", settings=Settings(base_url=model.anthropic_url), api_key="k")
            subject = played_by()
            customer = customer_of(subject, simulator=endpoint)
            try:
                agent = Says("Well.", SHIP, "Sent.", "Bye.")
                return await replay(subject, agent, customer=customer, world=Shop(), name="bot", suite="t", trial=0)
            finally:
                await endpoint.close()

    found = asyncio.run(talk())
    assert lines(found)[1:] == ["And now?", "Bye."]
    assert faults(found) == [("simulator_refused", "simulator", True)]
    assert found.customer_usage.calls == 3
