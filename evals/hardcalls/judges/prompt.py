"""A prompt: a text file with a version and two parts, filled in for one question."""

import hashlib
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Literal

from hardcalls.record import Record
from hardcalls.rubric import Criterion

FOLDER = Path(__file__).parent / "prompts"
_FILE = re.compile(r"version: (\d+)\n=== system\n(.*?)\n=== user\n(.*)", re.DOTALL)
_BLANK = re.compile(r"\{(\w+)\}")


class Prompt(Record):
    """What a judge is told (`system`) and asked (`user`), with blanks such as `{question}`."""

    name: str
    version: int
    system: str
    user: str
    digest: str
    """SHA-256 of the whole file, 16 hex digits."""

    @property
    def reference(self) -> str:
        """What goes into a judge's fingerprint, such as `criterion@1#0123456789abcdef`."""
        return f"{self.name}@{self.version}#{self.digest}"


@cache
def prompt_of(name: Literal["criterion", "preference"]) -> Prompt:
    """A prompt that ships."""
    text = (FOLDER / f"{name}.txt").read_text(encoding="utf-8")
    found = _FILE.fullmatch(text)
    assert found, f"{name}.txt is no prompt"
    digest = hashlib.sha256(text.encode()).hexdigest()[:16]
    return Prompt(name=name, version=int(found[1]), system=found[2].strip(), user=found[3].strip(), digest=digest)


def filled(text: str, blanks: Mapping[str, str]) -> str:
    """The text with its blanks filled in, all at once: what is filled in is never taken for a blank."""
    return _BLANK.sub(lambda found: blanks.get(found[1], found[0]), text)


def blanks_of(criterion: Criterion) -> dict[str, str]:
    """What a criterion says, by blank: title, question, evidence, anchors and when it does not apply."""
    points = [f"- {a.value}: {a.says}" + (f" For example: {a.example.strip()}" if a.example else "") for a in criterion.anchors]
    applies = f"\nIt does not apply: {criterion.not_applicable}\n" if criterion.not_applicable else ""
    return {
        "title": criterion.title,
        "question": criterion.question,
        "evidence": criterion.evidence,
        "anchors": "\n".join(points),
        "not_applicable": applies,
    }


def language_named(code: str) -> str:
    """A language as a prompt names it: by its code, which models know."""
    return f'the language with the code "{code}"' if code else "a language that is not stated"
