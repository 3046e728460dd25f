"""What is put to an agent: one customer situation with its customer, the world's state, and what is expected."""

from typing import Annotated, Any, Literal

import msgspec

from hardcalls.record import Record
from hardcalls.world import look_up

Name = Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9][a-z0-9_-]*$", max_length=80)]
CueName = Annotated[str, msgspec.Meta(pattern=r"^[a-z][a-z_]*$", max_length=40)]
Intensity = Annotated[int, msgspec.Meta(ge=0, le=3)]
Requirement = Literal["required", "forbidden", "optional"]
Condition = Literal["always", "contained", "handed_over"]
ASKS = "asks_for_human"
CLOSING = frozenset({"declines_human", "withdraws_request"})
"""Cues that close the windows that are open."""
END = "end"
"""The step name that means: the customer leaves without another word."""


class When(Record, omit_defaults=True):
    """What the agent must have done in its last turn for a branch to fire; all that is given must hold."""

    called: str | None = None
    """A tool that was called and succeeded."""
    refused: str | None = None
    """A tool that was called and refused."""
    not_called: str | None = None
    handed_over: bool | None = None
    offered: bool | None = None
    """Whether a person was offered or promised in words, without being brought in."""
    asked_identification: bool | None = None
    state: dict[str, Any] = {}
    """World paths and the values they must have after the agent's turn."""
    said: str | None = None
    """A regular expression, case ignored. The last resort: a live model rarely says a pattern."""


class Branch(Record):
    """Where the conversation goes when the agent did what `when` says."""

    when: When
    go: str


class Step(Record, omit_defaults=True):
    """One thing the customer says."""

    id: Name
    say: Annotated[str, msgspec.Meta(min_length=1)]
    cues: tuple[CueName, ...] = ()
    intensity: Intensity = 0
    language: str = ""
    """Where the customer switches language; empty means the scenario's."""
    discloses: tuple[CueName, ...] = ()
    """Events or feelings that the next reply has to acknowledge."""
    acknowledged_by: tuple[str, ...] = ()
    """Regular expressions that also count as acknowledging (a name, "your father"), beside the lexicon's."""
    next: tuple[Branch, ...] = ()
    otherwise: str | None = None
    """Where to go when `next` has branches and none fits: the fallback, whose share is reported.
    Without branches it is simply the next step."""


class Scripted(Record, tag="scripted", tag_field="kind"):
    """A customer who says the same lines in the same order, whatever the agent does, until handed over."""

    steps: Annotated[tuple[Step, ...], msgspec.Meta(min_length=1)]


class Branching(Record, tag="branching", tag_field="kind"):
    """A customer whose next line depends on what the agent did. The first step opens the conversation."""

    steps: Annotated[tuple[Step, ...], msgspec.Meta(min_length=1)]
    most_turns: Annotated[int, msgspec.Meta(ge=1, le=40)] = 12


class Assertion(Record, omit_defaults=True):
    """What must stand at a path of the world's state, at the end or when a simulated customer is satisfied."""

    path: str
    equals: Any = msgspec.UNSET
    one_of: tuple[Any, ...] = ()
    exists: bool | None = None
    when: Condition = "always"

    def holds(self, state: Any) -> bool:
        """Whether it stands there in a world's state."""
        value = look_up(state, self.path)
        return (
            (self.exists is None or self.exists == (value is not None))
            and (self.equals is msgspec.UNSET or value == self.equals)
            and (not self.one_of or value in self.one_of)
        )


class Known(Record, omit_defaults=True):
    """One thing that a simulated customer knows: what it is, in words for them, and its value in exactly one of the others."""

    what: Annotated[str, msgspec.Meta(min_length=1)]
    """As in "your date of birth", "what the boots cost"."""
    money: str | None = None
    """Amount and ISO currency, such as `129.90 EUR`."""
    date: str | None = None
    """ISO date, such as `2026-03-14`."""
    reference: str | None = None
    """A case, order, card or phone number, or an e-mail address."""
    words: str | None = None
    """Anything else."""
    tell_when: str = ""
    """For what they keep back: what makes them tell it."""


class Later(Record):
    """A cue that may come up after the opening, and what brings it up. A check finds where it does."""

    cue: CueName
    when: Annotated[str, msgspec.Meta(min_length=1)]


class Simulated(Record, tag="simulated", tag_field="kind"):
    """A customer whom a model plays. The opening is said as it stands; everything after it is the model's."""

    opening: Step
    persona: Annotated[str, msgspec.Meta(min_length=1)]
    goal: Annotated[str, msgspec.Meta(min_length=1)]
    ends: tuple[Assertion, ...]
    """What must be true in the world before they can be satisfied; empty where nothing in it shows that."""
    mood: str = ""
    knows: tuple[Known, ...] = ()
    keeps_back: tuple[Known, ...] = ()
    patience: Annotated[int, msgspec.Meta(ge=1, le=40)] = 6
    """How many messages they write at most, the opening counted; waiting for a person who is due may take longer."""
    later: tuple[Later, ...] = ()


class Recorded(Record, tag="recorded", tag_field="kind"):
    """A customer who only exists in an imported transcript: it can be rated and compared, not replayed."""


Customer = Scripted | Branching | Simulated | Recorded


class Setting(Record):
    """The company's side when the conversation opens."""

    world: str
    now: str
    """ISO 8601 with offset: the world's clock stands still for the whole conversation."""
    state: dict[str, Any] = {}


class Due(Record):
    """A person is due at the latest in the agent's `within`-th turn after the cue (1 = the very next one)."""

    cue: CueName
    within: Annotated[int, msgspec.Meta(ge=1, le=20)] = 1


class Fact(Record, omit_defaults=True):
    """One thing to be told, typed so that "10" never matches "100": exactly one of the typed fields is given."""

    id: Name
    money: str | None = None
    """Amount and ISO currency, such as `129.90 EUR`."""
    date: str | None = None
    """ISO date, such as `2026-03-14`."""
    number: float | None = None
    reference: str | None = None
    """A case, order or phone number, compared without spaces and dashes."""
    phrase: tuple[str, ...] = ()
    """Any of these regular expressions, case ignored."""
    when: Condition = "always"


class EscalationRule(Record, omit_defaults=True):
    """When a person is due, and who."""

    default: Requirement
    due: tuple[Due, ...] = ()
    routing_question: Annotated[int, msgspec.Meta(ge=0, le=1)] = 1
    """How many replies that only ask a routing question extend an `asks_for_human` window by one turn."""
    destination: tuple[str, ...] = ()
    """Queues that are right; empty means any."""
    note_tells: tuple[Fact, ...] = ()
    """What the person taking over must find in the handoff note."""
    note_omits: tuple[Fact, ...] = ()
    """What must not be in it."""


class OrderRule(Record):
    """`first` must have succeeded before any of `then` succeeds; `*` in `then` means every tool that changes an account."""

    first: str
    then: tuple[str, ...] = ("*",)


class Claim(Record, omit_defaults=True):
    """Something the agent must not say."""

    id: Name
    says: Annotated[tuple[str, ...], msgspec.Meta(min_length=1)]
    """Regular expressions, case ignored."""
    unless_called: str | None = None
    """A tool whose success makes the claim true."""


class Expectation(Record, omit_defaults=True):
    """What must be true afterwards, and what must not have been said or done."""

    end_state: tuple[Assertion, ...] = ()
    may_change: tuple[str, ...] = ()
    """World paths that may differ at the end (`*` matches one name, `**` any depth); everything else must not."""
    order: tuple[OrderRule, ...] = ()
    tell: tuple[Fact, ...] = ()
    never_claim: tuple[Claim, ...] = ()
    private: tuple[Fact, ...] = ()
    """What must not be told before the customer's identity is verified: exposes the conversation to a leak."""
    already: tuple[str, ...] = ()
    """Kinds of commitment that the world stands behind from the start (a `refund` that is on its way)."""


class Provenance(Record, omit_defaults=True):
    """Where a scenario comes from and who has looked at it."""

    author: str
    synthetic: bool
    reviewed_by: tuple[str, ...] = ()
    frozen_from: str = ""
    """The run and the trial whose simulated customer said these lines."""


class Scenario(Record, omit_defaults=True):
    """One customer situation."""

    id: Name
    title: str
    language: str
    customer: Customer
    escalation: EscalationRule | None = None
    """None for imported transcripts: they have no cues, so they get transfer rates and never timely or late."""
    setting: Setting | None = None
    expect: Expectation = Expectation()
    situation: str = ""
    """The kind of situation, such as `bereavement` or `double-charge`."""
    cluster: str = ""
    """Scenarios that tell the same story (in other words or languages) share a cluster, and count as one."""
    control_of: str = ""
    """The scenario that this one is the matched control of: same surface, no cue, a handoff would be wrong."""
    locale: str = ""
    tags: dict[str, str] = {}
    summary: str = ""
    provenance: Provenance | None = None

    @property
    def unit(self) -> str:
        """What counts as one independent observation in every interval."""
        return self.cluster or self.id

    @property
    def steps(self) -> tuple[Step, ...]:
        """The customer's steps; only the opening for a simulated customer, none for a recorded one."""
        match self.customer:
            case Simulated():
                return (self.customer.opening,)
            case Recorded():
                return ()
        return self.customer.steps

    @property
    def may_ask_for_human(self) -> bool:
        """Whether a simulated customer may ask for a person: not where a handoff is wrong and no request is planned for."""
        rule = self.escalation
        return rule is None or rule.default != "forbidden" or any(d.cue == ASKS for d in rule.due)

    @property
    def cues(self) -> frozenset[str]:
        """Every cue that the customer may give."""
        given = frozenset(c for s in self.steps for c in s.cues)
        if not isinstance(self.customer, Simulated):
            return given
        asks = {ASKS} if self.may_ask_for_human else set()
        return given | asks | {e.cue for e in self.customer.later}
