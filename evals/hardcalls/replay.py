"""replay(): one scenario, one agent, one trial -> one Transcript; and the protocols of the two sides that the agent meets."""

import hashlib
from typing import Any, Protocol

import msgspec

from hardcalls.fault import Fault
from hardcalls.limits import Limits
from hardcalls.record import Record
from hardcalls.scenario import Scenario, Setting
from hardcalls.talk import Agent, Brief, Clock, Desk, Talk, plugged_in, still
from hardcalls.transcript import Ending, Handoff, Message, Note, Transcript, Turn, Usage
from hardcalls.world import Charter, differences

NO_WORLD = Charter(world="", policy="", tools=())
FALLBACK_LIMIT = 0.2
"""Above this share of a conversation's customer turns on the fallback branch, the script did not fit: the scenario's fault."""


class World(Protocol):
    """A company that conversations can happen in."""

    @property
    def charter(self) -> Charter: ...

    def open(self, setting: Setting) -> Desk: ...


class View(Record):
    """All that a customer has to go on."""

    notes: tuple[Note, ...]
    """Of the customer's own turns so far."""
    messages: tuple[Message, ...]
    turn: Turn | None
    """The last customer turn with what the agent did in it; None before the opening."""
    handoffs: tuple[Handoff, ...]
    state: dict[str, Any]
    """The world's, as it is now."""
    seed: int


class Said(Record):
    """A customer's line, with what only the customer's side knows about it."""

    text: str
    note: Note
    faults: tuple[Fault, ...] = ()
    """The customer's side's own; one that is not recovered ends the conversation, and the line is not said."""
    usage: Usage = Usage()


class Customer(Protocol):
    """Who talks to the agent. None as an answer means that the customer leaves."""

    async def speak(self, view: View) -> Said | None: ...


def seed_of(suite: str, scenario: str, trial: int) -> int:
    """The seed of one trial, from SHA-256 so that it is the same in every process: an int below 2**31."""
    digest = hashlib.sha256(f"{suite}\x1f{scenario}\x1f{trial}".encode()).digest()
    return int.from_bytes(digest[:4], "big") >> 1


async def replay(
    scenario: Scenario,
    agent: Agent,
    *,
    customer: Customer,
    world: World | None,
    name: str,
    suite: str,
    trial: int,
    limits: Limits = Limits(),  # noqa: B008  (frozen)
    clock: Clock = still,
) -> Transcript:
    """Play one scenario against one agent once, and return everything that was said and done."""
    setting = scenario.setting
    desk = None
    if world and setting:
        with plugged_in(setting.world, "open()"):
            desk = world.open(setting)
    brief = Brief(
        charter=world.charter if world else NO_WORLD,
        now=setting.now if setting else "",
        language=scenario.language,
        seed=seed_of(suite, scenario.id, trial),
        trial=trial,
        conversation=hashlib.sha256(f"{suite}/{scenario.id}/{trial}".encode()).hexdigest()[:16],
    )
    talk = Talk(agent, name=name, scenario=scenario.id, brief=brief, desk=desk, limits=limits, clock=clock)
    first = talk.state
    ending, theirs = await _converse(talk, customer)
    last = talk.state
    share = sum(n.fallback for n in talk.notes) / max(1, len(talk.notes))
    if share > FALLBACK_LIMIT:
        evidence = f"{share:.0%} of the customer's turns were the fallback line, more than {FALLBACK_LIMIT:.0%}"
        talk.faults.append(Fault(kind="fallback_share", evidence=evidence))
    return Transcript(
        scenario=scenario.id,
        agent=name,
        trial=trial,
        messages=tuple(talk.messages),
        ending=ending,
        notes=tuple(talk.notes),
        handoffs=tuple(talk.handoffs),
        changes=differences(first, last),
        end_state=last,
        faults=tuple(talk.faults),
        usage=talk.usage,
        customer_usage=theirs,
        timings=tuple(talk.timings),
    )


async def _converse(talk: Talk, customer: Customer) -> tuple[Ending, Usage]:
    """How it ended, and what the customer's side used."""
    turn: Turn | None = None
    usage = Usage()
    while True:
        said = await customer.speak(_view(talk, turn))
        if said is None:
            left = Ending(by="handoff") if talk.handed_over else Ending(by="customer", reason="the customer had no more to say")
            return left, usage
        usage = usage.plus(said.usage)
        talk.faults.extend(msgspec.structs.replace(f, turn=len(talk.notes) + 1) for f in said.faults)
        broken = next((f for f in said.faults if not f.recovered), None)
        if broken:
            return Ending(by="fault", reason=f"{broken.kind}: {broken.evidence}"), usage
        if len(talk.notes) >= talk.limits.turns and not talk.handed_over:
            return Ending(by="turn_limit", reason=f"{talk.limits.turns} customer turns"), usage
        talk.notes.append(msgspec.structs.replace(said.note, turn=len(talk.notes) + 1))
        talk.messages.append(Message(role="user", content=said.text))
        if talk.handed_over:
            return Ending(by="handoff"), usage
        opened = len(talk.messages)
        ending = await talk.answer()
        if ending:
            return ending, usage
        turn = Turn(number=len(talk.notes), customer=said.text, replies=tuple(talk.messages[opened:]))


def _view(talk: Talk, turn: Turn | None) -> View:
    return View(
        notes=tuple(talk.notes),
        messages=tuple(talk.messages),
        turn=turn,
        handoffs=tuple(talk.handoffs),
        state=talk.state,
        seed=talk.brief.seed,
    )
