"""Label Studio, JSON_MIN and CSV: one annotation a row, where answers stand beside the task's own data."""

from pathlib import Path
from typing import Any

import msgspec

from hardcalls.errors import ImportFileError
from hardcalls.imports.rows.row import Row
from hardcalls.people.entries import entries
from hardcalls.people.formats.table import read_table
from hardcalls.people.imported import Asked, Imported

NAME = "label-studio-min"
OWN = frozenset({"id", "annotator", "annotation_id", "created_at", "updated_at", "lead_time", "agreement"})
"""Columns that Label Studio adds."""


def fits(row: dict[str, Any]) -> bool:
    """Whether a row is an annotation of Label Studio."""
    return {"annotation_id", "annotator"} <= row.keys()


def read(path: Path, asked: Asked) -> Imported:
    """The columns that the mapping calls criteria, under [wide]: nothing in the file tells them from the task's data."""
    mapping = asked.mapping
    if not mapping.wide:
        first = next((r for r in entries(path) if isinstance(r, Row)), None)
        columns = ", ".join(sorted(first.value.keys() - OWN)) if first else "none"
        raise ImportFileError(
            f"{path}: answers and the task's own data stand side by side here, and nothing tells them apart; name the answers "
            f"under [wide] in a mapping (--map FILE), or export as JSON, which keeps them apart. The columns are: {columns}"
        )
    own = {"item": mapping.item or "id", "rater": mapping.rater or "annotator", "at": mapping.at or "updated_at"}
    taken = msgspec.structs.replace(mapping, **own, seconds=mapping.seconds or "lead_time")
    return read_table(path, msgspec.structs.replace(asked, mapping=taken), tool=NAME)
