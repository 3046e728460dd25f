"""How a sign is written down."""

import re
from collections.abc import Mapping
from typing import Literal

from hardcalls.detectors.rule import lines
from hardcalls.record import Record

SignName = Literal["asks_for_human", "played_the_agent", "still_working", "asks_further"]
"""In a customer's line: a request for a person; the company's voice. In an agent's: that it is not done yet; a question that
only asks whether there is anything else."""
_NAME = re.compile(r"\{([a-z_]+)\}")


class Sign(Record):
    """Patterns of whole words, case ignored, looked for sentence by sentence."""

    hits: tuple[str, ...]
    unless: tuple[str, ...] = ()
    """Nowhere in the sentence."""
    masks: tuple[str, ...] = ()
    """Blotted out before anything is looked for."""


def sign(hits: str, *, words: Mapping[str, str], unless: str = "", masks: str = "") -> Sign:
    """A sign from blocks of text, one pattern a line; `{name}` stands for the word list of that name, in lists too."""

    def patterns(block: str) -> tuple[str, ...]:
        return tuple(_expanded(line, words) for line in lines(block))

    return Sign(hits=patterns(hits), unless=patterns(unless), masks=patterns(masks))


def _expanded(pattern: str, words: Mapping[str, str]) -> str:
    return _NAME.sub(lambda found: f"(?:{_expanded(words[found[1]], words)})", pattern)
