"""masked(): a conversation in which neither a name nor a style says which agent it was."""

import re
from collections.abc import Iterable

import msgspec

from hardcalls.score import Case
from hardcalls.transcript import Handoff, Message

VERSION = 1
"""Of what is taken out: raise it when the same conversation comes out otherwise."""
NAMELESS = "the assistant"
SHORTEST = 3
"""Letters of a name that is looked for."""
# What models are called by their makers, with or without a version.
_MODELS = re.compile(
    r"\b(?:chatgpt|(?:gpt|claude|gemini|llama|mistral|mixtral|deepseek|qwen|grok|copilot|command-r)"
    r"(?:[- ]?(?:\d[\w.]*|sonnet|opus|haiku|pro|flash|turbo|mini|nano|large|small))+|claude|deepseek)\b",
    re.IGNORECASE,
)
_IMAGES = re.compile(
    "[\u00a9\u00ae\u203c\u2049\u20e3\u2122\u2139\u2194-\u21aa\u231a-\u23ff\u25aa-\u25fe\u2600-\u27bf\u2934\u2935\u2b05-\u2b55"
    "\u3030\u303d\u3297\u3299\ufe0e\ufe0f\U0001f000-\U0001faff]\u200d?"
)
# In this order: what is inside a mark may hold another one.
_MARKS = (
    (re.compile(r"^[ \t]*```[^\n]*$", re.MULTILINE), ""),
    (re.compile(r"^[ \t]{0,3}(?:#{1,6}[ \t]+|>[ \t]?)", re.MULTILINE), ""),
    (re.compile(r"^[ \t]*(?:[-*_][ \t]*){3,}$", re.MULTILINE), ""),
    (re.compile(r"^[ \t]*(?:[-*+•·▪◦–]|\(?\d{1,2}[.)])[ \t]+", re.MULTILINE), ""),
    (re.compile(r"!?\[([^\]\n]*)\]\(([^)\n]*)\)"), r"\1 (\2)"),
    (re.compile(r"(\*\*\*|\*\*|__|~~|`)(?=\S)([^\n]*?\S)\1"), r"\2"),
    (re.compile(r"(?<![\w*])\*(?=\S)([^*\n]*?[^\s*])\*(?![\w*])"), r"\1"),
    (re.compile(r"(?<![\w_])_(?=\S)([^_\n]*?[^\s_])_(?![\w_])"), r"\1"),
)


def masked(case: Case, *, names: Iterable[str]) -> Case:
    """The same case, its agent's words without these names, without those of models, without formatting and small images.

    What the customer and the tools said stays as it is.
    """
    hidden = hiding(names)
    transcript = case.transcript
    messages = tuple(_message(m, hidden) for m in transcript.messages)
    handoffs = tuple(_handoff(h, hidden) for h in transcript.handoffs)
    plain = msgspec.structs.replace(transcript, agent=NAMELESS, messages=messages, handoffs=handoffs)
    return Case(scenario=case.scenario, transcript=plain, charter=case.charter)


def hiding(names: Iterable[str]) -> tuple[re.Pattern[str], ...]:
    """What finds the names: in any case, but a name that is an ordinary word (`mine`) only where it is written as a name."""
    found = []
    for name in sorted({n.strip() for n in names if len(n.strip()) >= SHORTEST}, key=lambda n: (-len(n), n)):
        ordinary = name.isalpha() and name.islower()
        # However its parts are joined: `gpt-5 mini`, `gpt 5-mini`.
        parts = re.split(r"[-_ ]+", name.capitalize() if ordinary else name)
        text = "[-_ ]?".join(re.escape(p) for p in parts)
        found.append(re.compile(rf"(?<!\w){text}(?!\w)", re.NOFLAG if ordinary else re.IGNORECASE))
    return tuple(found)


def plain(text: str) -> str:
    """Text without formatting: no headings, bullets, emphasis, links in brackets, or small images; words as they were."""
    for pattern, instead in _MARKS:
        text = pattern.sub(instead, text)
    lines = (" ".join(line.split()) for line in _IMAGES.sub("", text).splitlines())
    return "\n".join(line for line in lines if line)


def _nameless(text: str, hidden: tuple[re.Pattern[str], ...]) -> str:
    for name in hidden:
        text = name.sub(NAMELESS, text)
    return plain(_MODELS.sub(NAMELESS, text))


def _message(message: Message, hidden: tuple[re.Pattern[str], ...]) -> Message:
    if message.role != "assistant" or not message.content:
        return message
    return msgspec.structs.replace(message, content=_nameless(message.content, hidden))


def _handoff(handoff: Handoff, hidden: tuple[re.Pattern[str], ...]) -> Handoff:
    reason, summary = _nameless(handoff.reason, hidden), _nameless(handoff.summary, hidden)
    return msgspec.structs.replace(handoff, reason=reason, summary=summary)
