"""The report as JSON: the view itself, with the numbers behind the words."""

import msgspec

from hardcalls.report.build import guarded
from hardcalls.report.view import ReportView


def to_json(view: ReportView) -> bytes:
    """Indented JSON with a final newline; unknown numbers are null."""
    return guarded(lambda: msgspec.json.format(msgspec.json.encode(view), indent=2) + b"\n")
