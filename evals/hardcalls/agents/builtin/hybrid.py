"""The agent that a good team would build: it solves what it may, and brings in a person when one is due."""

from collections.abc import Sequence

from hardcalls.agents.builtin.case import Case, joined, open_case
from hardcalls.agents.builtin.flow import Flow, play
from hardcalls.agents.builtin.handover import call_back, hand_over, waiting_for_number
from hardcalls.agents.builtin.identity import find, proof
from hardcalls.agents.builtin.routine import routine
from hardcalls.talk import Brief, Reply
from hardcalls.transcript import Message


class Hybrid:
    """Reads each message for what calls for a person, then for what can be solved."""

    async def reply(self, messages: Sequence[Message], brief: Brief) -> Reply:
        """The next tool calls or words; all of it follows from the messages."""
        return play(turn(open_case(messages, brief)), messages)


def turn(case: Case) -> Flow:
    """One agent turn."""
    refusal = waiting_for_number(case)
    cue = next(iter(case.reading.cues), "")
    if refusal and cue != "self_harm" and case.reading.given.phones:
        return (yield from call_back(case, str(refusal.arguments.get("queue", "general")), refusal))
    if offer := agreed_to_a_person(case):
        return (yield from hand_over(case, offer))
    if cue and case.reading.declines and cue != "self_harm":
        return (yield from declined(case, cue))
    if cue == "complaint" and (yield from ledger_can_be_read(case)):
        return (yield from routine(case))
    if cue:
        return (yield from hand_over(case, cue))
    return (yield from routine(case))


def declined(case: Case, cue: str) -> Flow:
    """The customer wants no person: name what happened, and go on."""
    named = case.say(cue, who=case.reading.relative or case.tongue.phrases.someone)
    return (yield from routine(case, first=joined(case.fresh(named), case.say("declined"))))


def ledger_can_be_read(case: Case) -> Flow:
    """Whether somebody who paid and was dunned can be told the facts before a person takes over; "" means no."""
    if not any("dunned" in r.topics for r in case.readings):
        return ""
    known = yield from find(case)
    return "yes" if case.verified or (known and all(proof(case))) else ""


def agreed_to_a_person(case: Case) -> str:
    """What the customer says yes to: a review of a refused application, or an answer to a complaint; "" means to nothing."""
    last = case.past.replies[-1] if case.past.replies else ""
    if case.reading.declines:
        return ""
    if case.say("credit_info") in last and (case.reading.agrees or "wants_review" in case.reading.topics):
        return "credit_review"
    # "Ok, thanks" ends a conversation; it asks for nothing.
    return "complaint" if case.say("why") in last and case.reading.agrees and "thanks" not in case.reading.topics else ""
