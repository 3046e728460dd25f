"""Rows that `hardcalls export` wrote: nothing about them has to be guessed, and nothing is lost."""

from typing import Any

import msgspec

from hardcalls.imports.rows.row import UnusableError
from hardcalls.transcript import Transcript

RECORD, MESSAGES, CONVERSATION = "record", "messages", "conversation"
"""Columns of an export; the first holds, as JSON, all of a transcript but its messages."""


def is_exported(row: dict[str, Any]) -> bool:
    """Whether a row has what an export always has."""
    return isinstance(row.get(RECORD), str) and MESSAGES in row and CONVERSATION in row


def of_exported(row: dict[str, Any]) -> Transcript:
    """The transcript of an exported row."""
    try:
        rest = msgspec.json.decode(row[RECORD], type=dict)
        messages = row[MESSAGES]
        told = msgspec.json.decode(messages) if isinstance(messages, str) else messages
        known = [{k: v for k, v in m.items() if v is not None} for m in told]
        return msgspec.convert(rest | {"messages": known}, Transcript)
    except (msgspec.DecodeError, msgspec.ValidationError, AttributeError, TypeError) as exc:
        raise UnusableError(f"it was exported by hardcalls, and changed since: {exc}") from exc
