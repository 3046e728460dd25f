"""An order for a report: whom it is about, and how it is to look."""

import pathlib
from collections.abc import Mapping

from hardcalls.decode import Document
from hardcalls.record import Record
from hardcalls.report.subject import Subject


class Order(Record):
    """Everything that a report of any form is made from."""

    subjects: tuple[Subject, ...]
    title: str = ""
    """Empty for our own."""
    confidence: float = 0.95
    """Of the intervals that are shown, two-sided."""
    templates: pathlib.Path | None = None
    """A template or asset in this folder takes the place of ours of the same name."""
    documents: Mapping[str, Document] = {}
    """The suite's files by scenario id, where they are known."""
    beside: tuple[str, ...] = ()
    """The paths of the other reports that are written with it."""
