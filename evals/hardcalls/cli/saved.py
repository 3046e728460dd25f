"""One record as a file of its own."""

from pathlib import Path

import msgspec

from hardcalls.errors import RunError
from hardcalls.record import Record


def save(path: Path, record: Record) -> None:
    """Write a record as JSON, whole or not at all; its folder is made. RunError where it cannot be written."""
    partial = path.with_name(f"{path.name}.new")
    try:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            partial.write_bytes(msgspec.json.format(msgspec.json.encode(record), indent=2) + b"\n")
            partial.replace(path)
        finally:
            partial.unlink(missing_ok=True)
    except OSError as exc:
        raise RunError(f"{path} cannot be written: {exc.strerror or exc}; choose another with -o") from exc
