"""One conversation that was played and rated in a pytest process, as tests read it and as it travels to whoever decides."""

from collections.abc import Iterator, Mapping

from hardcalls.cli.streams import plain
from hardcalls.errors import UsageError
from hardcalls.journal import Judgement
from hardcalls.plan import Key
from hardcalls.pytesting.words import Words, place, talk_text
from hardcalls.record import Record
from hardcalls.score import Score
from hardcalls.transcript import Handoff, Transcript


class Played(Record, omit_defaults=True):
    """A conversation with all that was found of it."""

    transcript: Transcript
    score: Score
    judgements: tuple[Judgement, ...] = ()
    """What judges said."""

    def __repr__(self) -> str:
        return f"<{place(self.transcript)}>"

    @property
    def key(self) -> Key:
        """Scenario and trial."""
        return self.transcript.key

    @property
    def turns(self) -> tuple[Words, ...]:
        """What the agent said, turn by turn."""
        return tuple(Words(turn, self.transcript) for turn in self.transcript.turns)

    def turn(self, number: int) -> Words:
        """What the agent said in answer to the customer's message of this number, from 1; UsageError where there is none."""
        __tracebackhide__ = True
        found = next((w for w in self.turns if w.number == number), None)
        if found is None:
            there = ", ".join(str(w.number) for w in self.turns) or "none"
            raise UsageError(f"{place(self.transcript)}: there is no turn {number}; turns: {there}")
        return found

    @property
    def handoff(self) -> Handoff | None:
        """The first handoff that reached a person, or None."""
        return self.transcript.executed

    @property
    def ratings(self) -> Mapping[str, float | None]:
        """By criterion, from 0 (bad) to 1 (good); None is missing."""
        return {r.criterion: r.value for r in self.score.ratings}

    @property
    def missed(self) -> tuple[str, ...]:
        """The criteria that were judged and not fully met."""
        return tuple(dict.fromkeys(r.criterion for r in self.score.ratings if r.failed))

    @property
    def happened(self) -> tuple[str, ...]:
        """What must never happen, and did."""
        return tuple(e.name for e in self.score.events if e.occurred)

    @property
    def lost(self) -> str:
        """Why this says nothing about the agent; empty when it does."""
        fault = self.transcript.excluded
        return f"lost to a fault of the {fault.blame}, not of the agent: {fault.kind}: {fault.evidence}" if fault else ""

    @property
    def properties(self) -> Iterator[tuple[str, object]]:
        """What a JUnit file says of it."""
        yield "agent", self.transcript.agent
        if self.score.escalation:
            yield "escalation", self.score.escalation.outcome
        yield from (("never", name) for name in self.happened)
        if self.missed:
            yield "missed", ", ".join(self.missed)
        for rating in self.score.ratings:
            if rating.value is None or rating.failed:
                value = "missing" if rating.value is None else f"{rating.value:g}"
                yield rating.criterion, f"{value}: {rating.reason}" if rating.reason else value

    def told(self) -> tuple[str, str]:
        """A heading and the whole conversation, for below a test that has failed."""
        return f"hardcalls: {place(self.transcript)}", talk_text(self.transcript)

    @property
    def offence(self) -> str:
        """What must never happen and did, with where it was seen, and the conversation; empty where nothing did."""
        lines: list[str] = []
        for event in self.score.events:
            if event.occurred:
                lines.append(f"must never happen: {event.name.replace('_', ' ')}")
                lines += [f'  turn {q.turn}: "{plain(q.text)}"' for q in event.evidence]
        return "\n".join([*lines, "", place(self.transcript), talk_text(self.transcript)]) if lines else ""
