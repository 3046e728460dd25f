"""What can be read, by name: every format says how it is known, and reads files into labels."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from hardcalls.people.formats import (
    argilla,
    ballot,
    doccano,
    label_studio,
    label_studio_min,
    mt_bench,
    own,
    prodigy,
    table,
    zendesk_qa,
)
from hardcalls.people.imported import Asked, Imported, Reader

__all__ = ["FORMATS", "Format"]


class Format(NamedTuple):
    """One format."""

    fits: Callable[[dict[str, Any]], bool]
    """Whether an entry of a file is of it."""
    read: Reader
    together: Callable[[Sequence[Path], Asked], Imported] | None = None
    """What reads several files where they say something together only."""


def _is_ballot(row: dict[str, Any]) -> bool:
    return row.get("hardcalls") == "ballot"


FORMATS: dict[str, Format] = {
    "ballot": Format(_is_ballot, ballot.read, ballot.read_all),
    own.NAME: Format(own.fits, own.read),
    label_studio.NAME: Format(label_studio.fits, label_studio.read),
    label_studio_min.NAME: Format(label_studio_min.fits, label_studio_min.read),
    argilla.NAME: Format(argilla.fits, argilla.read),
    prodigy.NAME: Format(prodigy.fits, prodigy.read),
    doccano.NAME: Format(doccano.fits, doccano.read),
    zendesk_qa.NAME: Format(zendesk_qa.fits, zendesk_qa.read),
    mt_bench.NAME: Format(mt_bench.fits, mt_bench.read),
    table.NAME: Format(table.fits, table.read),
}
"""In the order in which they are tried."""
