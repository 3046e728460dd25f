"""One conversation in the hands of the hybrid agent, at the moment of its latest message."""

import datetime as dt
from collections.abc import Mapping, Sequence
from functools import lru_cache

from hardcalls.agents.builtin import writing
from hardcalls.agents.builtin.flow import Answer, Call
from hardcalls.agents.builtin.past import Past, past_of
from hardcalls.agents.builtin.reading import Reading, read
from hardcalls.agents.builtin.tongue import Tongue
from hardcalls.agents.builtin.tongues import TONGUES, tongue_of
from hardcalls.talk import Brief
from hardcalls.transcript import Message

EPOCH = "2000-01-01T00:00:00+00:00"
ACTS = (
    "refund_payment",
    "waive_fee",
    "open_dispute",
    "pause_instalments",
    "set_payment_plan",
    "freeze_account",
    "block_purchases",
    "change_contact",
)


class Case:
    """What is known and done in one turn; made anew from the messages each time, and kept nowhere."""

    def __init__(self, past: Past, tongue: Tongue, *, now: dt.datetime, policy: str) -> None:
        self.past, self.tongue, self.now, self.policy = past, tongue, now, policy
        self.readings: tuple[Reading, ...] = tuple(reading_of(text, tongue.code) for text in past.said)
        self.answers: list[Answer] = list(past.answers)
        self.acts_before = len(self.acts)

    @property
    def reading(self) -> Reading:
        """The latest message."""
        return self.readings[-1]

    @property
    def acts(self) -> list[Answer]:
        """Everything that was done to the account, in order."""
        return [a for a in self.answers if a.tool in ACTS and a.ok]

    @property
    def customer_id(self) -> str:
        """The customer's id once found."""
        return str(self.found.get("customer_id", ""))

    @property
    def found(self) -> Mapping[str, object]:
        """What find_customer has told; empty before."""
        return next((a.data for a in reversed(self.answers) if a.tool == "find_customer" and a.ok), {})

    @property
    def verified(self) -> bool:
        """Whether the customer's identity is established."""
        checked = any(a.tool == "verify_identity" and a.ok for a in self.answers)
        return checked or self.found.get("identity_verified") is True

    def note(self, answers: Sequence[Answer]) -> None:
        """Remember what tools have just answered."""
        self.answers.extend(answers)

    def say(self, name: str, /, **fields: object) -> str:
        """A sentence in the customer's language."""
        return self.tongue.phrases.say[name].format(**fields)

    def fresh(self, sentence: str) -> str:
        """The sentence, unless the customer has read it before."""
        return "" if any(sentence in reply for reply in self.past.replies) else sentence

    def money(self, value: object, currency: str) -> str:
        """An amount as the customer writes it."""
        return writing.amount(float(str(value)), currency, phrases=self.tongue.phrases)

    def date(self, iso: object) -> str:
        """A date as the customer writes it."""
        return writing.date(str(iso), phrases=self.tongue.phrases)


@lru_cache(maxsize=1024)
def reading_of(text: str, code: str) -> Reading:
    """The reading of a message, which is the same however often a turn comes back to it."""
    return read(text, TONGUES[code])


def open_case(messages: Sequence[Message], brief: Brief) -> Case:
    """The case that the messages tell of."""
    past = past_of(messages)
    now = dt.datetime.fromisoformat(brief.now or EPOCH)
    return Case(past, tongue_of(past.said, brief.language), now=now, policy=brief.charter.policy)


def joined(*sentences: str) -> str:
    """Sentences as one text; empty ones leave no gap."""
    return " ".join(each for each in sentences if each)


def calls(tool: str, argument: str, values: Sequence[str]) -> tuple[Call, ...]:
    """One call for each value, to be made side by side."""
    return tuple(Call(tool=tool, arguments={argument: each}) for each in values)
