"""Ballots: what the pages of `hardcalls grade` export, and what `hardcalls serve-grading` stores."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec

from hardcalls.errors import ImportFileError, UsageError
from hardcalls.people import key as keys
from hardcalls.people.ballot import Ballot
from hardcalls.people.imported import Asked, Imported, LeftOut
from hardcalls.people.unseal import Returned, unseal

NAME = "ballot"


def fits(row: dict[str, Any]) -> bool:
    """Whether an entry is a ballot."""
    return row.get("hardcalls") == "ballot"


def read(path: Path, asked: Asked) -> Imported:
    """The labels of one ballot."""
    return read_all([path], asked)


def read_all(paths: Sequence[Path], asked: Asked) -> Imported:
    """The labels of a whole round: of several states of one ballot the newest counts, and what is not there yet is counted."""
    if asked.key is None:
        raise UsageError(
            f"{paths[0]}: ballots say nothing without their key; give --key, the key.json that `hardcalls grade` wrote"
        )
    found = unseal([Returned(ballot=_ballot(p), file=p.name) for p in paths], keys.read(asked.key))
    where = str(asked.key)
    left_out = tuple(LeftOut(why=why, count=count, first=found.first.get(why, where)) for why, count in found.left_out.items())
    return Imported(labels=found.labels, left_out=left_out, notes=found.notes)


def _ballot(path: Path) -> Ballot:
    try:
        return msgspec.json.decode(path.read_bytes(), type=Ballot)
    except OSError as exc:
        raise ImportFileError(f"{path} cannot be read: {exc.strerror or exc}; name what the page exported") from exc
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as exc:
        raise ImportFileError(
            f"{path} is not what a grading page exports: {exc}; ask the rater for the file as it was saved"
        ) from exc
