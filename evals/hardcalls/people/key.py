"""The key: what each random name on the raters' pages stands for. Whoever rates must not see it."""

import hashlib
import os
from pathlib import Path
from typing import Literal

import msgspec

from hardcalls.errors import ImportFileError, RunError
from hardcalls.label import Label
from hardcalls.people.ballot import Mode
from hardcalls.people.frame import Spot
from hardcalls.people.issue import Card
from hardcalls.record import Record
from hardcalls.rubric import Rubric

SCHEMA: Literal[1] = 1


class Source(Record):
    """A run that conversations were taken from."""

    arm: str
    agent: str
    folder: str
    subject: str
    """The fingerprint of the agent."""
    print: str
    """SHA-256 of the conversations, so that another run in the same folder is not taken for this one."""


class Sealed(Record):
    """What one random name stands for."""

    item: str
    card: Card


class Issued(Record):
    """One rater's page."""

    assignment: str
    rater: str
    items: tuple[Sealed, ...]


class Key(Record, tag="key", tag_field="hardcalls"):
    """All that is needed to make labels of ballots."""

    schema: Literal[1]
    seed: str
    """With it anybody who has the runs can draw the same again, and so knows the key."""
    mode: Mode
    rubric: Rubric
    criteria: tuple[str, ...]
    """Those that are asked."""
    sources: tuple[Source, ...]
    issued: tuple[Issued, ...]
    gold: tuple[Label, ...] = ()
    """The answers that are known."""

    @property
    def commitment(self) -> str:
        """SHA-256 of everything it says; each page holds it, so that a key that was changed later is found out."""
        return hashlib.sha256(msgspec.json.encode(self, order="sorted")).hexdigest()

    @property
    def spots(self) -> frozenset[Spot]:
        """Every conversation that somebody was given."""
        return frozenset(s for i in self.issued for x in i.items for s in x.card.spots)


def write(path: Path, key: Key) -> None:
    """Write a key that only its owner can read."""
    content = msgspec.json.format(msgspec.json.encode(key), indent=2) + b"\n"
    try:
        # Created as private as it stays: between making it and closing it off, others could have read it.
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(content)
    except OSError as exc:
        raise RunError(f"{path} cannot be written: {exc.strerror or exc}; choose another folder with -o") from exc


def read(path: Path) -> Key:
    """A key from its file."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=Key)
    except OSError as exc:
        raise ImportFileError(f"the key {path} cannot be read: {exc.strerror or exc}; name the key.json of this round") from exc
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as exc:
        raise ImportFileError(f"{path} is not a key of `hardcalls grade`: {exc}; name the key.json of this round") from exc
