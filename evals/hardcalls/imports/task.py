"""What an imported conversation was about: the task's definition, as far as the file gives one."""

import hashlib
import re
import textwrap
from typing import Any

from hardcalls.record import Record
from hardcalls.scenario import Recorded, Scenario

LONGEST_NAME = 80
LONGEST_TITLE = 90


class Task(Record):
    """One task of a benchmark."""

    title: str
    definition: Any = None
    """What decides whether two runs were put to the same thing; None where the file does not say."""

    def scenario(self, name: str, *, domain: str) -> Scenario:
        """The scenario that stands for it: it can be rated and compared, not replayed."""
        return Scenario(id=name, title=self.title, language="en", customer=Recorded(), tags={"domain": domain})


def scenario_name(domain: str, task: str) -> str:
    """`<domain>-<task>`; a task id that has to be changed to be a name gets a piece of its hash, so that no two are mixed up."""
    plain = f"{domain}-{task}"
    name = slug(plain)
    if name == plain and len(name) <= LONGEST_NAME:
        return name
    mark = hashlib.sha256(plain.encode()).hexdigest()[:8]
    return f"{name[: LONGEST_NAME - len(mark) - 1].rstrip('-_')}-{mark}"


def slug(text: str) -> str:
    """Lower-case letters, digits, `-` and `_`."""
    return re.sub(r"[^a-z0-9_]+", "-", text.lower()).strip("-_") or "x"


def title_of(text: str, *, otherwise: str) -> str:
    """The first words of a text in one line."""
    return textwrap.shorten(text, LONGEST_TITLE, placeholder=" …") or otherwise


def without_nulls(value: Any) -> Any:
    """The same value without fields that are null, which some versions of a tool write and others leave out."""
    if isinstance(value, dict):
        return {k: without_nulls(v) for k, v in value.items() if v is not None}
    if isinstance(value, list):
        return [without_nulls(v) for v in value]
    return value
