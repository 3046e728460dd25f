"""What goes out to a rater (Assignment) and what comes back (Ballot). Neither says whose conversations these are.

The page autosaves a Ballot in the browser under the id of its assignment, and exports it as one JSON file. Where it was
fetched over HTTP it also sends each Ballot by POST to `./ballot` as JSON, with the header `If-Match: "N"`: N is the revision
that it last read from there or stored there, 0 at first, and the ballot's own is higher. The answer is 200, or 412 when another
tab or machine has stored something since, each with `{"revision": N}`. GET of `./ballot` gives the stored Ballot, or 204.
"""

from typing import Annotated, Literal

import msgspec

from hardcalls.record import Record
from hardcalls.sheet import Citation

SCHEMA: Literal[1] = 1
Mode = Literal["single", "pairwise"]
Id = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{16}$")]
"""Random: it says nothing about what it stands for."""
Digest = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}$")]
Words = Annotated[str, msgspec.Meta(max_length=20_000)]
Whole = Annotated[int, msgspec.Meta(ge=0, le=10**9)]
TIE = "tie"


class Bubble(Record, omit_defaults=True):
    """One thing said or done."""

    by: Literal["customer", "agent", "tool", "handoff"]
    """`tool`: the agent used a tool. `handoff`: a person took over here."""
    turn: int
    """The customer turn that it belongs to, from 1; 0 for what the agent said before the customer's first words."""
    text: str = ""
    """What was said; of a tool what it answered; of a handoff the note to the person who takes over."""
    language: str = ""
    tool: str = ""
    arguments: str = ""
    """As the agent wrote them: mostly JSON."""
    ok: bool | None = None
    """Of a tool: whether it did what it says; None where that is not known."""
    silent: bool = False
    """The agent gave no answer in this turn."""


class Talk(Record, omit_defaults=True):
    """One conversation as a rater sees it."""

    bubbles: tuple[Bubble, ...]
    masked: int = 0
    """How often the name of an agent in the text was covered."""
    cut: bool = False
    """It was broken off, and did not come to its own end."""


class Item(Record, omit_defaults=True):
    """What one set of answers is about: one conversation, or in pairwise mode two of one scenario, left and right."""

    id: Id
    talks: Annotated[tuple[Talk, ...], msgspec.Meta(min_length=1, max_length=2)]
    language: str = ""
    direction: Literal["ltr", "rtl"] = "ltr"
    rules: str = ""
    """The company's rules that held in it: the name of one of the assignment's; empty where none are known."""


class Rules(Record):
    """A company's rules, as the agents were given them."""

    id: str
    text: str


class Assignment(Record):
    """All that one rater is given, in the order in which they see it."""

    id: Id
    rater: str
    rubric: str
    """Rubric.reference."""
    criteria: tuple[str, ...]
    """The ids of those that are asked, in the rubric's order. Pairwise: which side does better on each, or a tie."""
    commitment: Digest
    """SHA-256 of the key, so that no other key can take its place later."""
    items: tuple[Item, ...]
    rules: tuple[Rules, ...] = ()
    mode: Mode = "single"
    schema: Literal[1] = SCHEMA


class Answer(Record, omit_defaults=True):
    """One criterion of one item."""

    criterion: str
    state: Literal["given", "not_applicable"] | None = None
    """None: there is only a comment or a quote so far."""
    value: int | Literal["left", "right", "tie"] | None = None
    """A point of the criterion's scale; in pairwise mode the better side. None unless given."""
    comment: Words = ""
    quotes: Annotated[tuple[Citation, ...], msgspec.Meta(max_length=100)] = ()


class Due(Record, omit_defaults=True):
    """A mark on a turn: after it a person was due."""

    turn: Whole
    side: Literal[0, 1] = 0
    """Which of Item.talks."""


class Filled(Record, omit_defaults=True):
    """What a rater said of one item."""

    item: Id
    answers: Annotated[tuple[Answer, ...], msgspec.Meta(max_length=500)] = ()
    due: Annotated[tuple[Due, ...], msgspec.Meta(max_length=10_000)] = ()
    none_due: bool = False
    """The rater says that no person was due anywhere; without it and without marks, that is not known."""
    skipped: bool = False
    reason: Words = ""
    """Why it was skipped."""
    comment: Words = ""
    seconds: Annotated[float, msgspec.Meta(ge=0, le=1e9)] = 0.0
    """How long it was in front of the rater."""
    at: Annotated[str, msgspec.Meta(pattern=r"^$|^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$")] = ""
    """When it was last changed: ISO 8601, UTC, as `Date.toISOString()` writes it."""


class Ballot(Record, tag="ballot", tag_field="hardcalls"):
    """What comes back from one rater: the page's export, whole or half-way."""

    assignment: Id
    rater: str
    rubric: str
    commitment: Digest
    revision: Whole
    """One higher with each change."""
    items: Annotated[tuple[Filled, ...], msgspec.Meta(max_length=100_000)]
    """At most one for each item of the assignment, in any order; what was not looked at may be left out."""
    at: str = ""
    mode: Mode = "single"
    schema: Literal[1] = SCHEMA
