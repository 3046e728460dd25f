"""A customer whom a model plays: asked for a line, held to what it may say, and asked again when it does not keep to it."""

import hashlib
from typing import Protocol

import msgspec

from hardcalls.customers.guard import cues_of, last_turn, unchecked, violations
from hardcalls.customers.line import Line, read
from hardcalls.customers.prompt import conversation, system_prompt
from hardcalls.customers.scripted import say
from hardcalls.endpoints.question import Question
from hardcalls.fault import Fault
from hardcalls.part import FAREWELL, said_as
from hardcalls.record import Record
from hardcalls.replay import Said, View
from hardcalls.scenario import Scenario, Simulated
from hardcalls.talk import Reply
from hardcalls.transcript import Note, Usage

AGAIN = 2
"""How often a line that may not be said is asked for again."""
WHOSE = "the model that plays the customer"
# A model that plays the customer is the harness's own: what would be the agent's fault on its side is never the agent's here.
OURS = {
    "bot_error": "provider_error",
    "bot_timeout": "provider_timeout",
    "content_filter": "simulator_refused",
    "refusal": "simulator_refused",
}


class Simulator(Protocol):
    """The model that plays a customer: an endpoint."""

    async def ask(self, question: Question) -> Reply: ...


class _Taken(Record):
    """What came of asking once: a line, or what is wrong with it."""

    line: Line | None = None
    faults: tuple[Fault, ...] = ()
    objection: str = ""
    """What the model is told when it is asked again; empty when asking again makes no sense."""
    usage: Usage = Usage()


class SimulatedCustomer:
    """Plays a `simulated` customer. It holds no state of a conversation, so that many can go on at once."""

    def __init__(self, part: Simulated, *, scenario: Scenario, simulator: Simulator) -> None:
        self._part, self._scenario, self._simulator = part, scenario, simulator
        self._system = system_prompt(scenario, part)

    async def speak(self, view: View) -> Said | None:
        """The next line; None when they have left, their patience is at an end, or a person has taken over."""
        if not view.notes:
            return say(self._part.opening, language=self._scenario.language, fallback=False)
        gone = view.notes[-1].step == FAREWELL or len(view.notes) >= last_turn(self._scenario, self._part, view)
        if gone or any(h.kind == "executed" for h in view.handoffs):
            return None
        return await self._improvise(view)

    async def _improvise(self, view: View) -> Said:
        usage, objection = Usage(), ""
        faults: list[Fault] = []
        for attempt in range(AGAIN + 1):
            taken = await self._ask(view, attempt=attempt, objection=objection)
            usage = usage.plus(taken.usage)
            if taken.line:
                return self._said(taken.line, view, faults=faults, usage=usage)
            if not taken.objection:
                return _lost([*_recovered(faults), *taken.faults], usage=usage)
            faults += taken.faults
            objection = taken.objection
        return _lost(_once(faults), usage=usage)

    async def _ask(self, view: View, *, attempt: int, objection: str) -> _Taken:
        last = len(view.notes) + 1 >= last_turn(self._scenario, self._part, view)
        reply = await self._simulator.ask(
            Question(
                system=self._system,
                messages=conversation(view, last=last, objection=objection),
                seed=_seed(view.seed, len(view.notes), attempt),
            )
        )
        usage = reply.usage
        if reply.fault and not reply.fault.recovered:
            fault = Fault(kind=_kind(reply.fault), evidence=f"{WHOSE}: {reply.fault.evidence}")
            again = "Answer as the customer, shortly, with the JSON object." if fault.blame == "simulator" else ""
            return _Taken(faults=(fault,), objection=again, usage=usage)
        line = read(reply.content)
        if isinstance(line, str):
            fault = Fault(kind="simulator_unreadable", evidence=f"{WHOSE}: {line}")
            return _Taken(faults=(fault,), objection=f"Your answer could not be read: {line}. Write it again.", usage=usage)
        found = violations(line, scenario=self._scenario, part=self._part, view=view)
        if not found:
            return _Taken(line=line, usage=usage)
        faults = tuple(Fault(kind=v.kind, evidence=v.evidence) for v in found)
        reasons = " ".join(dict.fromkeys(v.instead for v in found))
        return _Taken(
            faults=faults, objection=f"You wanted to write: {line.written} Do not. {reasons} Write another line.", usage=usage
        )

    def _said(self, line: Line, view: View, *, faults: list[Fault], usage: Usage) -> Said:
        scenario = self._scenario
        note = Note(
            turn=0,
            step=said_as(len(view.notes) + 1, leaving=line.leave),
            cues=cues_of(line, scenario=scenario, view=view),
            language=scenario.language,
            unchecked=unchecked(line, scenario=scenario, part=self._part, view=view),
        )
        return Said(text=line.say, note=note, faults=_recovered(faults), usage=usage)


def _lost(faults: list[Fault] | tuple[Fault, ...], *, usage: Usage) -> Said:
    return Said(text="", note=Note(turn=0), faults=tuple(faults), usage=usage)


def _recovered(faults: list[Fault]) -> tuple[Fault, ...]:
    return tuple(msgspec.structs.replace(f, recovered=True) for f in faults)


def _once(faults: list[Fault]) -> tuple[Fault, ...]:
    """One of each kind, the last one first: it is what the conversation was lost to."""
    kinds = {f.kind: f for f in faults}
    told = f" (asked {AGAIN + 1} times)"
    return tuple(msgspec.structs.replace(f, evidence=f.evidence + told) for f in reversed(kinds.values()))


def _kind(fault: Fault) -> str:
    return OURS.get(fault.kind) or (fault.kind if fault.blame == "infrastructure" else "simulator_unreadable")


def _seed(conversation: int, turn: int, attempt: int) -> int:
    """Another for each turn and for each time that a line is asked for; of the conversation's own, so that trials differ."""
    digest = hashlib.sha256(f"customer:{conversation}:{turn}:{attempt}".encode()).digest()
    return int.from_bytes(digest[:4]) >> 1
