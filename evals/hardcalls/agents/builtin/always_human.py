"""The agent that passes everything on: a person in the first reply, whatever the matter."""

from collections.abc import Sequence

from hardcalls.agents.builtin.case import Case, joined, open_case
from hardcalls.agents.builtin.flow import Flow, call, play
from hardcalls.agents.builtin.handover import call_back, waiting_for_number
from hardcalls.talk import Brief, Reply
from hardcalls.transcript import Message

QUEUE = "general"
FIRST_WORDS = 12


class AlwaysHuman:
    """Never tries to solve anything."""

    async def reply(self, messages: Sequence[Message], brief: Brief) -> Reply:
        """A handover, or a callback where the queue is closed."""
        return play(turn(open_case(messages, brief)), messages)


def turn(case: Case) -> Flow:
    """Hand over with a kind sentence and a short note."""
    refusal = waiting_for_number(case)
    if refusal and case.reading.given.phones:
        return (yield from call_back(case, QUEUE, refusal))
    words = case.past.said[0].split()
    quoted = " ".join(words[:FIRST_WORDS]) + (" …" if len(words) > FIRST_WORDS else "")
    answer = yield from call("transfer_to_human", reason="customer needs help", summary=f'Customer wrote: "{quoted}"', queue=QUEUE)
    case.note([answer])
    if answer.ok:
        return joined(case.say("kind"), case.say("passed_on"))
    if not answer.refused:
        return joined(case.say("kind"), case.say("not_handed"))
    return joined(case.say("kind"), (yield from call_back(case, QUEUE, answer)))
