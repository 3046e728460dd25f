"""One record as a file of its own."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from hardcalls.errors import RunError
from hardcalls.record import Record


def save(path: Path, record: Record) -> None:
    """Write a record as JSON, whole or not at all; its folder is made. RunError where it cannot be written."""
    with _beside(path, flag="-o") as partial:
        partial.write_bytes(msgspec.json.format(msgspec.json.encode(record), indent=2) + b"\n")
        partial.replace(path)


def check_place(path: Path, *, flag: str = "-o") -> None:
    """RunError where a file could not be written there, so that this is said before a judge is paid for what goes into it."""
    with _beside(path, flag=flag) as partial:
        partial.touch()


@contextmanager
def _beside(path: Path, *, flag: str) -> Iterator[Path]:
    """A file beside the one that is meant, which is gone afterwards."""
    partial = path.parent / f"{path.name}.new"
    try:
        if path.is_dir():
            raise IsADirectoryError(None, "a folder has that name")
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            yield partial
        finally:
            partial.unlink(missing_ok=True)
    except OSError as exc:
        raise RunError(f"{path} cannot be written: {exc.strerror or exc}; choose another with {flag}") from exc
