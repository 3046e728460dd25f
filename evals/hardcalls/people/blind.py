"""Blind: a transcript as a rater sees it, with nothing in it of who the agent is and what was expected of it."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal

from hardcalls.people.ballot import Bubble, Talk
from hardcalls.people.frame import Arm
from hardcalls.transcript import Message, Transcript, Turn

COVER = "[name]"
SHORTEST = 2
"""Letters of a name that is covered: a single one is in every text."""
MODELS = frozenset({"deployment", "llm", "model"})
"""Settings that name a model."""
MAKERS = frozenset({"anthropic", "openai"})
"""Kinds of agents that are a model of somebody's. Others are code or addresses, whose parts are words like any other."""

_JOINTS = re.compile(r"(?<=\w)[-_\s]+(?=\w)")
_JOINED = r"[-_\s]{0,2}"
"""However the parts of a name are joined: `Acme Bot`, `acme-bot`, `AcmeBot`, with a line break or a hard space between."""


class Names:
    """The names of agents, and how they are covered in a text. It counts what it covers, by name."""

    def __init__(self, names: Iterable[str]) -> None:
        self.known = sorted({n.casefold() for n in names if len(n) >= SHORTEST}, key=lambda n: (-len(n), n))
        self.covered: dict[str, int] = {}
        found = "|".join(_JOINED.join(map(re.escape, _JOINTS.split(n))) for n in self.known)
        self._pattern = re.compile(rf"(?<!\w)(?:{found})(?!\w)", re.IGNORECASE) if found else None

    def cover(self, text: str) -> str:
        """The text with `[name]` where a name stood."""
        return self._pattern.sub(self._one, text) if self._pattern else text

    def _one(self, found: re.Match[str]) -> str:
        name = " ".join(found[0].casefold().split())
        self.covered[name] = self.covered.get(name, 0) + 1
        return COVER


def names_of(arms: Sequence[Arm]) -> Iterator[str]:
    """What could tell which agent it was: what it is called, how it was named on the command line, its model and who made that."""
    for arm in arms:
        manifest = arm.run.manifest
        kind, colon, rest = manifest.spec.partition(":")
        # What has no colon is its own name, or a word such as `imported`. A name given for the labels alone is in no text.
        yield from (manifest.agent, *((manifest.spec, rest) if colon else ()))
        models = [v for k, v in manifest.settings.items() if k in MODELS and isinstance(v, str)]
        yield from models
        if kind.partition("-")[0] in MAKERS:
            yield from (kind, kind.partition("-")[0], *(m.rpartition("/")[2] for m in (rest, *models)))


def talk_of(transcript: Transcript, names: Names, *, language: str) -> Talk:
    """What was said and done, in order, with names of agents covered."""
    before = sum(names.covered.values())
    languages = {n.turn: n.language for n in transcript.notes}
    bubbles = []
    for turn in transcript.turns:
        spoken = languages.get(turn.number) or language
        bubbles += list(_turn(turn, names, spoken))
        bubbles += [
            Bubble(by="handoff", turn=turn.number, text=names.cover(h.summary or h.reason), language=spoken)
            for h in transcript.handoffs
            if h.turn == turn.number and h.kind == "executed"
        ]
    covered = sum(names.covered.values()) - before
    return Talk(bubbles=tuple(bubbles), masked=covered, cut=transcript.ending.cut)


def _turn(turn: Turn, names: Names, language: str) -> Iterator[Bubble]:
    if turn.number:
        yield Bubble(by="customer", turn=turn.number, text=names.cover(turn.customer), language=language)
    answers = iter(answer for _, answer in turn.calls)
    silent = True
    for message in turn.replies:
        if message.role != "assistant":
            continue
        if message.content.strip():
            yield Bubble(by="agent", turn=turn.number, text=names.cover(message.content), language=language)
            silent = False
        for call in message.tool_calls:
            arguments = names.cover(call.arguments)
            yield _tool(names.cover(call.name), arguments, next(answers), names, turn.number)
            silent = False
    if silent:
        yield Bubble(by="agent", turn=turn.number, silent=True)


def _tool(name: str, arguments: str, answer: Message | None, names: Names, turn: int) -> Bubble:
    text, ok = (names.cover(answer.content), answer.ok) if answer else ("", None)
    return Bubble(by="tool", turn=turn, tool=name, arguments=arguments, text=text, ok=ok)


def direction_of(talks: Iterable[Talk]) -> Literal["ltr", "rtl"]:
    """Which way most letters of what was said run; the tag of a language does not always tell."""
    classes = [
        unicodedata.bidirectional(c) for t in talks for b in t.bubbles if b.by in {"customer", "agent"} for c in b.text[:2_000]
    ]
    return "rtl" if sum(c in {"R", "AL"} for c in classes) > classes.count("L") else "ltr"
