"""Simulators that were planted to misbehave are caught, each with the right kind; an honest one passes."""

from pathlib import Path

import pytest
from honest_talks import HONEST
from simulated_case import OPENING, SHIP, faults, line, lines, play, played_by

from hardcalls.customers.guard import cues_of, unchecked, violations
from hardcalls.customers.line import Line
from hardcalls.replay import View
from hardcalls.scenario import Known
from hardcalls.store import load_suite
from hardcalls.transcript import Message, Note, Turn

__all__ = ["play"]
DOCUMENT = (Path(__file__).parents[1] / "docs" / "simulated.md").read_text(encoding="utf-8").replace("\n", " ")

WELL = {"en": "I can see the order, and it has not left yet.", "de": "Ich habe die Bestellung gefunden, sie ist noch nicht weg."}
GOOD = {"en": "And why has it not been sent?", "de": "Und warum ist sie noch nicht verschickt?"}
PLANTS = [
    ("played_the_agent", "en", line("How can I help you with your order today?")),
    ("played_the_agent", "de", line("Wie kann ich Ihnen mit Ihrer Bestellung helfen?")),
    ("played_the_agent", "en", line("Could you please give me your date of birth?")),
    ("played_the_agent", "de", line("Nennen Sie mir bitte Ihr Geburtsdatum.")),
    ("played_the_agent", "en", line("I will use find_order for that.")),
    ("played_the_agent", "en", line("Agent: It has been sent. Customer: Thank you.")),
    ("hung_up_early", "en", line("Good bye then.", leave=True)),
    ("hung_up_early", "de", line("Dann auf Wiedersehen.", leave=True, satisfied=False)),
    ("invented_fact", "en", line("I paid £55 for it.")),
    ("invented_fact", "de", line("Ich habe 55 € dafür bezahlt.")),
    ("invented_fact", "en", line("I ordered it on 9 February.")),
    ("invented_fact", "de", line("Ich habe am 9. Februar bestellt.")),
    ("invented_fact", "en", line("My order is XY-9876.")),
    ("invented_fact", "de", line("Meine Telefonnummer ist 0170 5551234.")),
    ("invented_fact", "en", line("Write to me at robin.hale@mail.example.")),
    ("wrong_customer_language", "en", line("Und warum ist die Bestellung noch nicht verschickt worden?")),
    ("wrong_customer_language", "de", line("And why has the order not been sent to me yet?")),
    ("wrong_customer_language", "de", line("Na gut. I have been waiting for this order for two weeks already.")),
    ("false_ending", "en", line("Great, that is all, thank you.", leave=True, satisfied=True)),
    ("false_ending", "de", line("Gut, das war alles, danke.", leave=True, satisfied=True)),
    ("unplanned_request", "en", line("Let me speak to a manager.")),
    ("unplanned_request", "de", line("Ich möchte mit einem Menschen sprechen.")),
    ("unclear_request", "en", line("Surely there is another way.", asks_for_human=True)),
    ("unclear_request", "de", line("Das muss doch anders gehen.", asks_for_human=True)),
    ("repeated_itself", "en", line(OPENING["en"])),
    ("repeated_itself", "de", line(f"Hallo! {OPENING['de']}")),
    ("played_the_agent", "en", line(WELL["en"])),
    ("played_the_agent", "de", line(WELL["de"])),
    ("simulator_unreadable", "en", line("")),
    ("simulator_unreadable", "de", line("")),
]


def subject_of(kind, language):
    return played_by(language, **({"default": "forbidden", "due": ()} if kind == "unplanned_request" else {}))


@pytest.mark.parametrize(("kind", "language", "bad"), PLANTS)
def test_a_simulator_that_never_keeps_to_its_part_is_at_fault_and_the_agent_is_not(kind, language, bad, play):
    found, requests = play(subject_of(kind, language), [bad] * 3, WELL[language])
    assert faults(found) == [(kind, "simulator", False)]
    assert (found.ending.by, found.excluded.kind, len(requests)) == ("fault", kind, 3)
    assert found.faults[0].turn == 2
    assert lines(found) == [OPENING[language]]


@pytest.mark.parametrize(("kind", "language", "bad"), PLANTS)
def test_a_simulator_that_then_keeps_to_its_part_goes_on(kind, language, bad, play):
    script = [bad, line(GOOD[language]), line("Ok.", leave=True)]
    found, requests = play(subject_of(kind, language), script, WELL[language], SHIP, WELL[language])
    assert faults(found) == [(kind, "simulator", True)]
    assert (found.excluded, found.ending.by, lines(found)[1]) == (None, "customer", GOOD[language])
    assert "Stage direction" in requests[1].body["messages"][-1]["content"]


@pytest.mark.parametrize(("language", "agent", "customer"), HONEST)
def test_an_honest_simulator_raises_no_false_alarm(language, agent, customer, play):
    subject = played_by(language, ends=(), patience=len(customer) + 1)
    script = [line(say, leave=i == len(customer) - 1) for i, say in enumerate(customer)]
    found, _ = play(subject, script, *agent)
    assert [(f.kind, f.evidence) for f in found.faults] == []
    assert lines(found)[1:] == list(customer)


def test_what_a_customer_quotes_is_not_said_by_them():
    assert kinds("Twice it ended with “is there anything else I can help you with?”, and nothing came.") == []
    assert kinds("Is there anything else I can help you with?") == ["played_the_agent"]


def test_customers_who_were_written_by_hand_raise_no_false_alarm():
    """Only what can be checked of a line by itself: the scripted customers of the suite have no part."""
    alarms, requests, seen_requests, lines_read = [], 0, 0, 0
    for scenario in load_suite("first-contact").suite.scenarios:
        for step in (s for s in scenario.steps if not s.language):
            subject = played_by(scenario.language, ends=(), patience=9)
            proposed = Line(say=step.say)
            found = violations(proposed, scenario=subject, part=subject.customer, view=view("I see."))
            alarms += [v.evidence for v in found if v.kind != "invented_fact"]
            lines_read += 1
            if scenario.language in {"en", "de"}:
                asks, sees = "asks_for_human" in step.cues, bool(cues_of(proposed, scenario=subject, view=view("I see.")))
                assert asks or not sees, step.say
                requests, seen_requests = requests + asks, seen_requests + sees
    assert alarms == []
    assert f"{lines_read} lines" in DOCUMENT
    assert f"{seen_requests} of the {requests} requests" in DOCUMENT


def view(agent: str, *, state=None) -> View:
    said = Message(role="assistant", content=agent)
    turn = Turn(number=1, customer=OPENING["en"], replies=(said,))
    messages = (Message(role="user", content=OPENING["en"]), said)
    return View(notes=(Note(turn=1, step="opening"),), messages=messages, turn=turn, handoffs=(), state=state or {}, seed=0)


def kinds(say, agent="I see.", *, language="en", state=None, **more):
    part = {k: more.pop(k) for k in ("ends", "knows", "patience", "due", "default") if k in more}
    subject = played_by(language, **part)
    found = violations(Line(say=say, **more), scenario=subject, part=subject.customer, view=view(agent, state=state))
    return [v.kind for v in found]


@pytest.mark.parametrize(
    ("say", "agent", "caught"),
    [
        ("Bye.", "One moment, I am looking into it.", True),
        ("Bye.", "What is your order number?", True),
        ("What happens next?", "It has been sent.", True),
        ("Bye.", "It has been sent. Is there anything else I can do?", False),
        ("Bye.", "It has been sent.", False),
        ("Thank you.", "What a day! It has been sent.", False),
    ],
)
def test_where_the_world_shows_nothing_what_is_open_is_read_from_what_was_said(say, agent, caught):
    assert kinds(say, agent, ends=(), leave=True) == (["hung_up_early"] if caught else [])


def test_who_has_what_they_came_for_may_leave_whatever_was_asked():
    state = {"orders": {"o-1": {"status": "sent"}}}
    assert kinds("Thank you, bye.", "Anything you want to tell us?", state=state, leave=True, satisfied=True) == []
    assert kinds("Thank you, bye.", "Anything you want to tell us?", leave=True) == ["hung_up_early"]


def test_the_last_turn_of_patience_is_never_too_early_and_still_no_false_ending():
    assert kinds("I give up.", leave=True, satisfied=False, patience=2) == []
    assert kinds("I am happy.", leave=True, satisfied=True, patience=2) == ["false_ending"]


@pytest.mark.parametrize(
    "say",
    [
        "I paid 40 pounds on the 3rd of March.",
        "It was £40.00, on 03/03/2026.",
        "The number is ab 1234, or AB1234.",
        "Ring me on 07700 900123.",
        "The number ends in 0123.",
        "It is 14 March today, that is 11 days.",
        "I was born in 1991 and I called 3 times at 10:30am.",
        "You said £12.50 and the 20th of March, reference ZZ-777-1.",
    ],
)
def test_facts_that_were_given_or_told_may_be_stated_in_any_form(say):
    assert kinds(say, "It is £12.50, by 20 March; your reference is ZZ-777-1.") == []


@pytest.mark.parametrize(
    "say", ["I paid $40.", "It was the 4th of March.", "It is AB-12345.", "Ring 07700 900124.", "I sent £12.50."]
)
def test_facts_that_only_look_like_given_ones_are_inventions(say):
    assert kinds(say) == ["invented_fact"]


def test_a_birthday_is_the_same_day_without_its_year_and_another_with_another():
    knows = (Known(what="your date of birth", date="1991-07-19"),)
    assert kinds("I was born on 19 July.", knows=knows) == []
    assert kinds("I was born on 19 July 1992.", knows=knows) == ["invented_fact"]


def test_what_cannot_be_checked_is_named():
    def named(say, agent="I see.", *, language="en", leave=False, **part):
        subject = played_by(language, **part)
        return unchecked(Line(say=say, leave=leave), scenario=subject, part=subject.customer, view=view(agent))

    assert named("I have been waiting for the parcel for a week.") == ()
    assert named("Yes.") == ("wrong_customer_language",)
    assert named("I have been waiting for the parcel for a week.", ends=(), leave=True) == ("false_ending",)
    offer = "Would you like to speak to a colleague?"
    assert named("I have been waiting for the parcel for a week.", offer) == ("declines_human",)
    polish = named("Czekam na tę paczkę już od ponad tygodnia.", language="pl")
    assert polish == ("played_the_agent", "invented_fact", "asks_for_human")


def test_a_yes_to_an_offered_person_is_a_request_when_the_model_says_so(play):
    accepts = line("Yes please, do that.", asks_for_human=True)
    found, _ = play(played_by(patience=2, due=()), [accepts], "Would you like me to get a colleague for you?")
    assert (found.notes[1].cues, found.notes[1].unchecked[-1], faults(found)) == (("asks_for_human",), "declines_human", [])


def test_in_a_language_that_no_check_reads_a_request_is_what_the_model_says_of_it(play):
    subject = played_by("pl", patience=2, due=())
    found, _ = play(subject, [line("Proszę mnie połączyć z człowiekiem, natychmiast.", asks_for_human=True)], "No.")
    assert (found.notes[1].cues, faults(found)) == (("asks_for_human",), [])
    assert "asks_for_human" in found.notes[1].unchecked
