"""An exhibit: one conversation as data that a judge is shown, between lines that nothing in it can imitate."""

import hashlib
import re
from collections.abc import Iterator, Sequence
from typing import Any

import msgspec

from hardcalls.detectors.text import straight
from hardcalls.record import Record
from hardcalls.score import Case
from hardcalls.transcript import Handoff, Turn

VERSION = 1
"""Of how a conversation is shown and quotes are looked for: raise it when either changes."""
SHORTEST = 4
"""Letters of a quote that can be looked for; a shorter one must be all that was said."""
DIGITS = 16
# What acts without being seen: controls, direction marks, joiners, fillers, variation selectors, tags, private use.
_UNSEEN = re.compile(
    "[\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164"
    "\ue000-\uf8ff\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U0010ffff]"
)
# Where a chat template's own marks begin: `<|im_start|>`, `</s>`, `[INST]`. No capital follows a bracket of JSON's own.
_MARKS = re.compile(r"<|\[(?=/?[A-Z_]{2,}\])")
_ESCAPED = re.compile(r"\\u([0-9a-fA-F]{4})")


class Passage(Record):
    """Something that was said or done in one turn, as quotes are looked for in it."""

    turn: int
    words: str


class Exhibit(Record):
    """What a judge is shown of one conversation. Nothing in it says which agent it is."""

    transcript: str
    """JSON between its two lines."""
    company: str
    """The company's rules in the same form; empty where they are not known."""
    languages: tuple[str, ...]
    """Those of the conversation, the scenario's first."""
    passages: tuple[Passage, ...]

    @property
    def language(self) -> str:
        """Their codes, as in `de, en`."""
        return ", ".join(self.languages)

    def turn_of(self, quote: str, *, cited: int | None = None) -> int | None:
        """The turn in which these words were said or written, the one that was cited where they stand there too.

        None where they stand nowhere, or are too few to look for. Line breaks, kinds of spaces and of quotation marks, and
        characters that cannot be seen make no difference; upper case does.
        """
        words = folded(_whole(_ESCAPED.sub(lambda found: chr(int(found[1], 16)), quote)))
        if not words:
            return None
        long = sum(not c.isspace() for c in words) >= SHORTEST
        turns = [p.turn for p in self.passages if (words in p.words if long else words == p.words)]
        return cited if cited in turns else next(iter(turns), None)


def exhibit_of(case: Case) -> Exhibit:
    """The exhibit of a case: the same bytes for the same conversation."""
    transcript = case.transcript
    languages = (case.scenario.language, *(n.language for n in transcript.notes))
    turns = [(t, [h for h in transcript.handoffs if h.turn == t.number]) for t in case.turns]
    rules = case.charter.policy or "\n\n".join(m.content for m in transcript.messages if m.role == "system" and m.content)
    now = case.scenario.setting.now if case.scenario.setting else ""
    company = {k: v for k, v in (("now", now), ("rules", rules)) if v}
    return Exhibit(
        transcript=fenced("transcript", _lines([_turn(t, h) for t, h in turns], transcript.ending.by)),
        company=fenced("company", _json(company)) if rules else "",
        languages=tuple(dict.fromkeys(code for code in languages if code)),
        passages=tuple(Passage(turn=t.number, words=w) for t, h in turns for text in _said(t, h) if (w := folded(text))),
    )


def fenced(what: str, content: str) -> str:
    """JSON between two lines in angle brackets that carry a mark made from it: no text can hold the mark of what it is part of."""
    content = _MARKS.sub(_written_out, _UNSEEN.sub(_written_out, content))
    mark = mark_of(content)
    return f"<{what} {mark}>\n{content}\n</{what} {mark}>"


def mark_of(content: str) -> str:
    """16 hex digits that depend on every letter of a text and do not stand in it."""
    number = 0
    while (mark := hashlib.sha256(f"{number}:{content}".encode()).hexdigest()[:DIGITS]) in content:
        number += 1
    return mark


def folded(text: str) -> str:
    """A text as quotes are compared: composed letters, plain quotation marks, one space where there is any, nothing unseen."""
    return " ".join(_UNSEEN.sub("", straight(_readable(text))).split())


def _whole(text: str) -> str:
    """Two halves of one character that were written apart, as that character."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _written_out(found: re.Match[str]) -> str:
    """Characters as JSON's escapes, in two halves where they need it."""
    units = found[0].encode("utf-16-be").hex()
    return "".join(f"\\u{units[i : i + 4]}" for i in range(0, len(units), 4))


def _lines(turns: Sequence[dict[str, Any]], ending: str) -> str:
    """The conversation as JSON with one line a turn."""
    told = ",\n".join(_json(t) for t in turns)
    return f'{{"turns":[\n{told}\n],"ended_by":{_json(ending)}}}'


def _turn(turn: Turn, handoffs: Sequence[Handoff]) -> dict[str, Any]:
    """One turn: what the customer wrote, what the agent did, and whether a person came into it."""
    told: dict[str, Any] = {"turn": turn.number}
    if turn.customer:
        told["customer"] = turn.customer
    told["agent"] = list(_done(turn))
    if handoffs:
        fields = ("kind", "via", "queue", "reason", "summary")
        told["handoffs"] = [{f: v for f in fields if (v := getattr(h, f))} for h in handoffs]
    return told


def _done(turn: Turn) -> Iterator[dict[str, Any]]:
    """What the agent said and called, in order, and what its tools returned."""
    calls = turn.calls
    answers = {id(answer) for _, answer in calls}
    left = iter(calls)
    for message in turn.replies:
        if message.role == "tool" and id(message) not in answers:
            yield {"result": message.content}
        if message.role != "assistant":
            continue
        if message.content:
            yield {"says": message.content}
        for call in message.tool_calls:
            _, answer = next(left)
            told: dict[str, Any] = {"calls": call.name, "with": call.arguments if call.parsed is None else call.parsed}
            if answer is not None:
                told |= {"result": answer.content} | ({} if answer.ok is None else {"succeeded": answer.ok})
            yield told


def _said(turn: Turn, handoffs: Sequence[Handoff]) -> Iterator[str]:
    """Everything of a turn that can be quoted."""
    yield turn.customer
    for handoff in handoffs:
        yield from (handoff.reason, handoff.summary)
    for message in turn.replies:
        yield message.content
        yield from (part for call in message.tool_calls for part in (call.name, call.arguments, *_values(call.parsed)))


def _values(value: Any) -> Iterator[str]:
    """The texts within what a tool was called with."""
    if isinstance(value, str):
        yield value
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    for part in inner:
        yield from _values(part)


def _json(value: Any) -> str:
    return msgspec.json.encode(_readable(value)).decode()


def _readable(value: Any) -> Any:
    """Half characters, which no request can hold, as question marks."""
    if isinstance(value, str):
        return value.encode(errors="replace").decode()
    if isinstance(value, dict):
        return {_readable(k): _readable(v) for k, v in value.items()}
    return [_readable(v) for v in value] if isinstance(value, list) else value
