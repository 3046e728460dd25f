"""What a conversation holds so far: who said what, and what the tools answered before this turn."""

from collections.abc import Sequence

from hardcalls.agents.builtin.flow import Answer, rounds_of
from hardcalls.record import Record
from hardcalls.transcript import Message, split_turns


class Exchange(Record):
    """One customer message and what the agent did about it."""

    said: str
    answers: tuple[Answer, ...]
    reply: str


class Past(Record):
    """The conversation before this turn, and the message that opens it."""

    exchanges: tuple[Exchange, ...]
    text: str
    """The customer's latest message."""

    @property
    def said(self) -> tuple[str, ...]:
        """All that the customer has said, the latest message last."""
        return (*(e.said for e in self.exchanges if e.said), self.text)

    @property
    def replies(self) -> tuple[str, ...]:
        """All that the agent has said before."""
        return tuple(e.reply for e in self.exchanges if e.reply)

    @property
    def answers(self) -> tuple[Answer, ...]:
        """All that tools have answered before."""
        return tuple(a for e in self.exchanges for a in e.answers)

    def last(self, tool: str) -> Answer | None:
        """The latest success of a tool before this turn."""
        return next((a for a in reversed(self.answers) if a.tool == tool and a.ok), None)


def past_of(messages: Sequence[Message]) -> Past:
    """What the messages hold."""
    turns = split_turns(messages)
    exchanges = tuple(
        Exchange(said=t.customer, answers=tuple(a for each in rounds_of(t.replies) for a in each), reply=t.text) for t in turns[:-1]
    )
    return Past(exchanges=exchanges, text=turns[-1].customer if turns else "")
