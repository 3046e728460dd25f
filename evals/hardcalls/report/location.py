"""Where a scenario stands in the files of its suite, so that whoever reads a result can go there."""

from collections.abc import Mapping

from hardcalls.decode import Document, Path
from hardcalls.record import Record

Documents = Mapping[str, Document]
"""A suite's files by scenario id."""
_SECTIONS: dict[str, Path] = {"escalation": ("escalation",), "correctness": ("expect",)}


class Location(Record):
    """A line of a file."""

    file: str
    line: int
    """From 1."""


def location(documents: Documents, scenario: str, *, dimension: str = "") -> Location | None:
    """Where a scenario says what it asks of a dimension, or else where it begins; None when its file is not known."""
    document = documents.get(scenario)
    if document is None:
        return None
    place = _SECTIONS.get(dimension, ("id",))
    line = document.lines.get(place) or document.lines.get(("id",)) or 1
    return Location(file=document.file, line=line)
