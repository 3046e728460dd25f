"""Scripted and branching customers: which line comes next, and what only their side knows."""

import asyncio
from dataclasses import dataclass, field
from typing import Any

import pytest
from cases import scenario, step

from hardcalls.customers import customer_of
from hardcalls.errors import SuiteError
from hardcalls.replay import View
from hardcalls.scenario import Branch, Recorded, Scenario, When
from hardcalls.tool import ToolCall
from hardcalls.transcript import Handoff, Message, Note, Turn

REACHED = Handoff(kind="executed", turn=1)


@dataclass
class Agents:
    """What the agent did in the turn that the customer answers."""

    text: str = "Well."
    called: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()
    handoffs: tuple[Handoff, ...] = ()
    state: dict[str, Any] = field(default_factory=dict)

    @property
    def turn(self) -> Turn:
        names = [*self.called, *self.refused]
        calls = tuple(ToolCall(id=str(i), name=n) for i, n in enumerate(names))
        answers = tuple(Message(role="tool", tool_call_id=str(i), ok=i < len(self.called)) for i, _ in enumerate(names))
        replies = (Message(role="assistant", tool_calls=calls), *answers, Message(role="assistant", content=self.text))
        return Turn(number=1, customer="", replies=replies)


def after(customer, past, did):
    turn = did.turn if past else None
    view = View(notes=tuple(past), messages=(), turn=turn, handoffs=did.handoffs, state=did.state, seed=0)
    return asyncio.run(customer.speak(view))


def next_step(when, did, *, otherwise="other"):
    """The id of the step that follows when the first branch asks for `when`; None when the customer leaves."""
    steps = [step("one", next=(Branch(when=when, go="two"),), otherwise=otherwise), step("two"), step("other")]
    said = after(customer_of(scenario(steps=steps, branching=True)), [Note(turn=1, step="one")], did)
    return said and said.note.step


def test_a_scripted_customer_says_each_line_once_and_in_order():
    customer = customer_of(scenario(steps=[step("one", " First. "), step("two", "Second.", cues=("fraud",), language="de")]))
    first = after(customer, [], Agents())
    second = after(customer, [first.note], Agents())
    assert (first.text, first.note.step, first.note.language) == ("First.", "one", "en")
    assert (second.text, second.note.cues, second.note.language, second.note.fallback) == ("Second.", ("fraud",), "de", False)
    assert after(customer, [first.note, second.note], Agents()) is None


def test_a_scripted_customer_is_quiet_once_a_person_has_taken_over():
    customer = customer_of(scenario(steps=[step("one"), step("two")]))
    assert after(customer, [Note(turn=1, step="one")], Agents(handoffs=(REACHED,))) is None


@pytest.mark.parametrize(
    ("when", "did", "fires"),
    [
        (When(called="ship"), Agents(called=("ship",)), True),
        (When(called="ship"), Agents(refused=("ship",)), False),
        (When(called="ship"), Agents(called=("ship",), refused=("ship",)), True),
        (When(refused="ship"), Agents(refused=("ship",)), True),
        (When(refused="ship"), Agents(called=("ship",), refused=("ship",)), False),
        (When(refused="ship"), Agents(), False),
        (When(not_called="ship"), Agents(refused=("ship",)), True),
        (When(not_called="ship"), Agents(called=("ship",)), False),
        (When(handed_over=False), Agents(), True),
        (When(offered=True), Agents("Would you like to speak to a colleague?"), True),
        (When(offered=True), Agents("Well."), False),
        (When(offered=False), Agents("Well."), True),
        (When(asked_identification=True), Agents("Could you give me your date of birth, please?"), True),
        (When(asked_identification=True), Agents("Well."), False),
        (When(asked_identification=False), Agents("Well."), True),
        (When(state={"o.s": "sent"}), Agents(state={"o": {"s": "sent"}}), True),
        (When(state={"o.s": "sent"}), Agents(state={"o": {"s": "open"}}), False),
        (When(state={"o.s": None}), Agents(), True),
        (When(said="REFUND"), Agents("A refund."), True),
        (When(said="^refund"), Agents("A refund."), False),
        (When(called="ship", said="x"), Agents(called=("ship",)), False),
    ],
)
def test_a_branch_fires_when_all_that_it_asks_was_done(when, did, fires):
    assert next_step(when, did) == ("two" if fires else "other")


def test_the_first_branch_that_fits_is_taken():
    branches = (Branch(when=When(called="a"), go="a"), Branch(when=When(called="b"), go="b"))
    customer = customer_of(scenario(steps=[step("one", next=branches), step("a"), step("b")], branching=True))
    assert after(customer, [Note(turn=1, step="one")], Agents(called=("b", "a"))).note.step == "a"


@pytest.mark.parametrize(("when", "goes"), [(When(handed_over=True), "two"), (When(called="ship"), None), (When(), None)])
def test_after_a_handoff_only_a_branch_that_asks_for_one_fires(when, goes):
    assert next_step(when, Agents(called=("ship",), handoffs=(REACHED,))) == goes


@pytest.mark.parametrize("kind", ["offered", "promised"])
def test_an_offered_or_promised_person_has_not_taken_over(kind):
    assert next_step(When(handed_over=True), Agents(handoffs=(Handoff(kind=kind, turn=1),))) == "other"


@pytest.mark.parametrize("otherwise", ["end", None])
def test_a_customer_leaves_where_the_script_ends(otherwise):
    assert next_step(When(called="ship"), Agents(), otherwise=otherwise) is None


def test_only_a_line_that_no_branch_led_to_is_a_fallback():
    steps = [
        step("one", next=(Branch(when=When(called="a"), go="two"),), otherwise="two"),
        step("two", otherwise="three"),
        step("three"),
    ]
    customer = customer_of(scenario(steps=steps, branching=True))
    fell = after(customer, [Note(turn=1, step="one")], Agents())
    led = after(customer, [Note(turn=1, step="one")], Agents(called=("a",)))
    plain = after(customer, [Note(turn=1, step="two")], Agents())
    assert (fell.note.fallback, led.note.fallback, plain.note.fallback, plain.note.step) == (True, False, False, "three")


def test_a_branching_customer_leaves_after_the_most_turns():
    customer = customer_of(scenario(steps=[step("one", otherwise="one")], branching=True))
    past = [Note(turn=i, step="one") for i in range(1, 13)]
    assert after(customer, past[:11], Agents()).note.step == "one"
    assert after(customer, past, Agents()) is None


def test_a_recorded_customer_cannot_be_replayed():
    with pytest.raises(SuiteError, match="scenario 'r' was recorded elsewhere and cannot be replayed"):
        customer_of(Scenario(id="r", title="r", language="en", customer=Recorded()))
