"""Rows of a Hugging Face data set: one on the hub, a folder with data files, or one that `save_to_disk` wrote."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hardcalls.errors import ImportFileError
from hardcalls.imports.rows.row import Row

SAVED = ("state.json", "dataset_dict.json")
"""What `save_to_disk` leaves."""


def of_dataset(name: str) -> Iterator[Row]:
    """The rows of `owner/name`, `owner/name:split` or a folder, streamed: nothing is downloaded ahead of what is read."""
    wanted, _, split = (name, "", "") if Path(name).is_dir() else name.partition(":")
    local = Path(wanted)
    check = f"see what is in {wanted}" if local.is_dir() else "check its name, and the network"
    # Only what the user named is asked for: nobody is told who asks, with what, or how often.
    os.environ |= {"HF_HUB_DISABLE_TELEMETRY": "1", "HF_UPDATE_DOWNLOAD_COUNTS": "0"}
    import datasets  # noqa: PLC0415  (a heavy library, for this kind of source only)

    datasets.config.HF_UPDATE_DOWNLOAD_COUNTS = False  # where it was imported before
    datasets.disable_progress_bars()
    number = 0
    try:
        saved = any((local / file).is_file() for file in SAVED)
        found = datasets.load_from_disk(wanted) if saved else datasets.load_dataset(wanted, streaming=True)
        if isinstance(found, dict):
            found = _split(found, split, name)
        for number, value in enumerate(found, 1):
            yield Row(place=f"{name}, row {number}", value=value)
    except ImportFileError:
        raise
    except Exception as exc:
        # What a data set may raise is open: of the network, of files, of its own code.
        where = f" after row {number}" if number else ""
        what = " ".join(str(exc).split())[:300] or type(exc).__name__
        raise ImportFileError(f"the data set {name!r} cannot be read{where}: {what}; {check}") from exc
    if not number:
        raise ImportFileError(f"the data set {name!r} has no rows: there is nothing to import")


def _split(found: dict[str, Any], split: str, name: str) -> Any:
    """The split that was asked for, or the only one there is."""
    if split in found:
        return found[split]
    if not split and len(found) == 1:
        return next(iter(found.values()))
    known = ", ".join(found)
    what = f"has no split {split!r}" if split else "has several splits"
    raise ImportFileError(
        f"the data set {name!r} {what}; name one of them, such as hf:{name.partition(':')[0]}:{next(iter(found))} ({known})"
    )
