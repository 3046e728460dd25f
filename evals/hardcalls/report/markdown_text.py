"""Words and tables in Markdown that no reader takes for anything else."""

import re
from collections.abc import Iterator, Sequence

from hardcalls.report import said

_CALLS = re.compile(r"(\\[@#!~$&](?=[\w\"'])|\bGH-(?=\d))", re.IGNORECASE)
"""What some sites look for in the finished page, where a backslash does not help: people and issues by name."""
_SPECIAL = re.compile(r"([\\`*_\[\]<>|#~$@!&])")


def text(words: str) -> str:
    """Words on one line that no Markdown reader takes for anything else."""
    escaped = _SPECIAL.sub(r"\\\1", said.seen(" ".join(words.split())))
    # What a reader would make a link of by itself is broken up.
    escaped = re.sub(r"(?i)(https?|ftp):/", r"\1:\\/", escaped)
    escaped = re.sub(r"(?i)\b(www)\.", r"\1\\.", escaped)
    return _CALLS.sub(r"\1&#8203;", escaped)


def table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """A table, its cells escaped and its heads as they are."""
    yield f"| {' | '.join(heads)} |"
    yield f"|{' --- |' * len(heads)}"
    for row in rows:
        yield f"| {' | '.join(text(cell) for cell in row)} |"
    yield ""
