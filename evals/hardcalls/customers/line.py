"""What the model behind a simulated customer proposes to say."""

import re

import msgspec

from hardcalls.record import Record
from hardcalls.transcript import says_something

LONGEST = 2000
_FENCED = re.compile(r"```(?:json)?\s*(.*?)\s*```", re.DOTALL | re.IGNORECASE)
_THOUGHT = re.compile(r"<think>.*?</think>", re.DOTALL)


class Line(Record):
    """A line, and whether the customer leaves with it."""

    say: str
    leave: bool = False
    satisfied: bool | None = None
    """Whether they got what they came for; None while that is open."""
    asks_for_human: bool = False
    """Whether the line is meant to ask for a person."""

    @property
    def written(self) -> str:
        """The line as the model is shown it again."""
        return msgspec.json.encode(self).decode()


class _Answer(msgspec.Struct, frozen=True):
    # What else a model adds to its answer is left alone.
    say: str
    leave: bool = False
    satisfied: bool | None = None
    asks_for_human: bool = False


def read(text: str) -> Line | str:
    """The line in a model's answer, or why there is none. One code fence and a leading thought are no obstacle."""
    plain = _THOUGHT.sub("", text, count=1).strip() if text.lstrip().startswith("<think>") else text.strip()
    fenced = _FENCED.fullmatch(plain)
    try:
        answer = msgspec.json.decode(fenced[1] if fenced else plain, type=_Answer)
    except (msgspec.DecodeError, RecursionError) as exc:
        return f"it is not the JSON object that was asked for ({exc}); it begins {plain[:80]!r}"
    say = answer.say.encode(errors="replace").decode().strip()
    if not says_something(say):
        return "`say` is empty"
    if len(say) > LONGEST:
        return f"`say` has {len(say):,} characters; at most {LONGEST:,} are taken"
    return Line(say=say, leave=answer.leave, satisfied=answer.satisfied, asks_for_human=answer.asks_for_human)
