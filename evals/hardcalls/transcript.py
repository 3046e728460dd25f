"""What was said and done in one conversation: immutable, in the OpenAI chat message shape, plus what the customer's side knows."""

from collections.abc import Sequence
from typing import Annotated, Any, Literal

import msgspec

from hardcalls.fault import Fault
from hardcalls.record import Record
from hardcalls.tool import ToolCall
from hardcalls.world import Change


class Message(Record, omit_defaults=True):
    """One chat message. An agent is given these and nothing else of the conversation."""

    role: Literal["system", "user", "assistant", "tool"]
    content: str = ""
    tool_calls: tuple[ToolCall, ...] = ()
    tool_call_id: str | None = None
    ok: bool | None = None
    """For a tool's answer: whether the call did what it says. None for everything else."""


class Note(Record, omit_defaults=True):
    """What the customer's side knows of one customer turn, kept apart from the messages so that no agent can see it."""

    turn: int
    step: str = ""
    cues: tuple[str, ...] = ()
    intensity: int = 0
    language: str = ""
    discloses: tuple[str, ...] = ()
    fallback: bool = False
    """The customer said this because no branch fitted what the agent did."""
    unchecked: tuple[str, ...] = ()
    """What could not be checked about a simulated customer's line: kinds of fault, or cues that it may hold."""


class Handoff(Record, omit_defaults=True):
    """A person came into it. Offered is not promised, and promised is not executed."""

    kind: Literal["offered", "promised", "executed"]
    turn: int
    via: Literal["tool", "callback", "signal", "text"] = "tool"
    queue: str = ""
    reason: str = ""
    summary: str = ""


Whole = Annotated[int, msgspec.Meta(ge=0, le=10**15)]
Amount = Annotated[float, msgspec.Meta(ge=0, le=1e15)]


class Usage(Record, omit_defaults=True):
    """What the endpoints counted; None where they did not say."""

    calls: Whole = 0
    """Requests sent, repeated ones too."""
    input_tokens: Whole | None = None
    cached_tokens: Whole | None = None
    """Of the input tokens, those that the provider had kept from an earlier call."""
    output_tokens: Whole | None = None
    seconds: Amount = 0.0
    """Of the answers that were taken, without waiting before them."""
    cost: Amount | None = None
    """In the currency of the price table; None where no price is known, which is not the same as 0."""
    cache_hits: Whole = 0
    """Answers that came from a reply cache, at no cost."""

    def plus(self, other: "Usage") -> "Usage":
        """Both together; a count is unknown only where neither said one, a cost as soon as one is."""

        def total(a: int | None, b: int | None) -> int | None:
            return None if a is None and b is None else (a or 0) + (b or 0)

        return Usage(
            calls=self.calls + other.calls,
            input_tokens=total(self.input_tokens, other.input_tokens),
            cached_tokens=total(self.cached_tokens, other.cached_tokens),
            output_tokens=total(self.output_tokens, other.output_tokens),
            seconds=self.seconds + other.seconds,
            cost=_both(self, other),
            cache_hits=self.cache_hits + other.cache_hits,
        )


def _both(one: Usage, two: Usage) -> float | None:
    """The cost of two: of calls whose price is not known, nothing is known about their sum."""
    counted = [u.cost for u in (one, two) if u.calls or u.cost is not None]
    known = [c for c in counted if c is not None]
    return sum(known) if counted and len(known) == len(counted) else None


class Timing(Record, omit_defaults=True):
    """How long one agent turn took, in seconds from the customer's message."""

    turn: int
    last: float
    """To the end of the turn."""
    first: float | None = None
    """To the first token of the words that ended it; None where replies come whole."""
    tools: float = 0.0
    """Spent in the world's tools."""


class Ending(Record):
    """How a conversation ended. An agent that drops its customer has ended it (`agent`); it is not cut."""

    by: Literal["customer", "handoff", "agent", "turn_limit", "fault", "recorded"]
    reason: str = ""

    @property
    def cut(self) -> bool:
        """Whether something other than the two parties stopped it, so that it is not known how it would have gone on."""
        return self.by in {"turn_limit", "fault"}


class Turn(Record):
    """One customer message and everything the agent said and did before the next one."""

    number: int
    customer: str
    replies: tuple[Message, ...]

    @property
    def text(self) -> str:
        """All that the agent said to the customer in this turn."""
        return "\n".join(m.content for m in self.replies if m.role == "assistant" and m.content)

    @property
    def calls(self) -> tuple[tuple[ToolCall, Message | None], ...]:
        """Each tool call of this turn with the world's answer (None where none came)."""
        # An agent may use an id twice: its answers are then taken in the order in which they came.
        answers: dict[str | None, list[Message]] = {}
        for message in self.replies:
            if message.role == "tool":
                answers.setdefault(message.tool_call_id, []).append(message)
        waiting = {call_id: iter(found) for call_id, found in answers.items()}
        return tuple((c, next(waiting.get(c.id, iter(())), None)) for m in self.replies for c in m.tool_calls)


class Origin(Record, omit_defaults=True):
    """What is known of a recorded conversation beside what was said: it was played from no scenario."""

    id: str = ""
    """Its name in the source, where that could not be the scenario's."""
    language: str = ""
    cluster: str = ""
    tags: dict[str, str] = {}


class Transcript(Record, omit_defaults=True):
    """One finished conversation: one scenario, one agent, one trial."""

    scenario: str
    agent: str
    trial: int
    messages: tuple[Message, ...]
    ending: Ending
    notes: tuple[Note, ...] = ()
    handoffs: tuple[Handoff, ...] = ()
    changes: tuple[Change, ...] = ()
    end_state: dict[str, Any] = {}
    faults: tuple[Fault, ...] = ()
    usage: Usage = Usage()
    customer_usage: Usage = Usage()
    """Of a simulated customer's model."""
    timings: tuple[Timing, ...] = ()
    """One an agent turn; empty where nobody took the time."""
    given: dict[str, float | None] = {}
    """Ratings that came with an imported transcript (for instance `reward`); None is a rating that is missing."""
    origin: Origin | None = None
    """Of a conversation that was recorded, and not replayed."""

    @property
    def key(self) -> tuple[str, int]:
        """What a conversation is found by within a run."""
        return (self.scenario, self.trial)

    @property
    def opening(self) -> str:
        """The customer's first words."""
        return next((m.content for m in self.messages if m.role == "user"), "")

    @property
    def turns(self) -> tuple[Turn, ...]:
        """The conversation by customer turns, numbered from 1; what an agent says unasked before is turn 0."""
        return split_turns(self.messages)

    @property
    def executed(self) -> Handoff | None:
        """The first handoff that reached a person, or None."""
        return next((h for h in self.handoffs if h.kind == "executed"), None)

    @property
    def excluded(self) -> Fault | None:
        """The fault, not the agent's, for which this conversation says nothing about the agent; None when it counts.

        A failure of the agent's own that ended the conversation is never excused by a fault beside it.
        """
        if not self.faults:
            return None
        ended = [f for f in self.faults if not f.recovered and f.blame != "judge"]
        return None if any(f.blame == "agent" for f in ended) else next(iter(ended), None)


def split_turns(messages: Sequence[Message]) -> tuple[Turn, ...]:
    """Group messages into customer turns: an agent turn is everything between two customer messages.

    Two customer messages in a row make two turns, the first with no reply. System messages belong to no turn.
    """
    turns: list[tuple[str, list[Message]]] = []
    for message in messages:
        if message.role == "system":
            continue
        if message.role == "user":
            turns.append((message.content, []))
        elif turns:
            turns[-1][1].append(message)
        else:
            turns.append(("", [message]))
    first = 0 if turns and messages_start_with_agent(messages) else 1
    return tuple(Turn(number=first + i, customer=said, replies=tuple(done)) for i, (said, done) in enumerate(turns))


def says_something(text: str) -> bool:
    """Whether there is anything to see in a text."""
    return any(c.isprintable() and not c.isspace() for c in text)


def messages_start_with_agent(messages: Sequence[Message]) -> bool:
    """Whether the agent spoke first (a greeting before the customer said anything)."""
    return next((m.role != "user" for m in messages if m.role != "system"), False)
