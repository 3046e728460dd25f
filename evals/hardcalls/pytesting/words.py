"""What was said in one turn of a played conversation, as tests compare it and as a failed comparison shows it."""

from collections.abc import Iterator
from typing import Self

from hardcalls.cli.streams import plain
from hardcalls.transcript import Transcript, Turn

SHORT = 160
"""Characters of a tool call and of its answer that are shown."""


class Words(str):
    """All that an agent said in one turn; a string that knows where it was said."""

    __slots__ = ("number", "transcript")
    number: int
    transcript: Transcript

    def __new__(cls, turn: Turn, transcript: Transcript) -> Self:
        """The agent's words of a turn."""
        words = super().__new__(cls, turn.text)
        words.number, words.transcript = turn.number, transcript
        return words

    @property
    def place(self) -> str:
        """Which turn of what this is."""
        return f"turn {self.number} of {place(self.transcript)}"


def place(transcript: Transcript) -> str:
    """Which conversation this is."""
    return f"{transcript.scenario}, trial {transcript.trial + 1}, with {transcript.agent}"


def compared(op: str, left: object, right: object) -> list[str] | None:
    """What to show of a comparison with an agent's words that did not hold; None for any other comparison."""
    words = next((side for side in (right, left) if isinstance(side, Words)), None)
    if words is None:
        return None
    sides = [side.place if isinstance(side, Words) else repr(side) for side in (left, right)]
    turn = next(t for t in words.transcript.turns if t.number == words.number)
    return [f"{sides[0]} {op} {sides[1]}", *_brief(turn, words.transcript)]


def _brief(turn: Turn, transcript: Transcript) -> Iterator[str]:
    """A turn in few lines, what was said first: pytest cuts a longer explanation off."""
    yield from _said("customer", turn.customer)
    yield from _said("agent", turn.text)
    if turn.calls:
        yield f"  calls {', '.join(plain(call.name) for call, _ in turn.calls)}"
    yield from _handoffs(turn, transcript)


def talk_text(transcript: Transcript) -> str:
    """A whole conversation, turn by turn."""
    ended = f"ended by {transcript.ending.by}{': ' if transcript.ending.reason else ''}{plain(transcript.ending.reason)}"
    lines = [line for turn in transcript.turns for line in turn_lines(turn, transcript)]
    return "\n".join([*lines, *_faults(transcript), ended])


def turn_lines(turn: Turn, transcript: Transcript) -> Iterator[str]:
    """One turn: who said what, which tools were called, and whether a person came into it."""
    yield f"turn {turn.number}"
    if turn.customer:
        yield from _said("customer", turn.customer)
    answers = iter(turn.calls)
    for message in turn.replies:
        if message.role == "assistant" and message.content:
            yield from _said("agent", message.content)
        for call in message.tool_calls:
            _, answer = next(answers)
            yield f"  calls {plain(call.name)}({_short(call.arguments)})"
            if answer:
                yield f"    -> {_short(answer.content)}"
    yield from _handoffs(turn, transcript)


def _handoffs(turn: Turn, transcript: Transcript) -> Iterator[str]:
    for handoff in transcript.handoffs:
        if handoff.turn == turn.number:
            queue = f" to {plain(handoff.queue)}" if handoff.queue else ""
            yield f"  handoff {handoff.kind}{queue}: {_short(handoff.summary or handoff.reason or 'no note')}"


def _said(who: str, text: str) -> Iterator[str]:
    first, *rest = plain(text).splitlines() or [""]
    yield f"  {who}: {first}"
    yield from (f"    {line}" for line in rest)


def _faults(transcript: Transcript) -> Iterator[str]:
    for fault in transcript.faults:
        made_good = ", made good" if fault.recovered else ""
        yield f"fault of the {fault.blame}{made_good}: {fault.kind}: {_short(fault.evidence)}"


def _short(text: str) -> str:
    one = " ".join(plain(text).split())
    return one if len(one) <= SHORT else f"{one[: SHORT - 1]}…"
