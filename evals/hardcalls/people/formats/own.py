"""Labels that hardcalls wrote, or that somebody wrote as it does: JSON lines of Label, or the long CSV."""

from pathlib import Path
from typing import Any

from msgspec.structs import replace

from hardcalls.people.imported import Asked, Imported
from hardcalls.people.labels import read as read_labels
from hardcalls.people.long import NEEDED

NAME = "labels"


def fits(row: dict[str, Any]) -> bool:
    """Whether an entry is a label."""
    return row.keys() >= NEEDED or ({"item", "rater", "criterion"} <= row.keys() and bool(row.keys() & {"value", "state"}))


def read(path: Path, asked: Asked) -> Imported:
    """The labels as they are, their criteria under the names that the mapping gives them."""
    names = asked.mapping.criteria
    labels = (replace(x, criterion=names[x.criterion]) if x.criterion in names else x for x in read_labels(path))
    return Imported(labels=tuple(labels))
