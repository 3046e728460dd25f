"""Replies kept on disk: recorded once, replayed without the endpoint, in any number of runs.

One file of JSON lines, so that it can be read, compared, merged and kept beside the code: a folder of 10,000 small files is
none of that. Lines are only ever added, each in one write; a line that is torn or foreign is a reply that is not there.
"""

import hashlib
import os
from pathlib import Path
from typing import Any

import msgspec

from hardcalls.errors import ConfigError
from hardcalls.record import Record

FILE = "replies.jsonl"


class Kept(Record):
    """One answer of success, as it came."""

    key: str
    model: str
    host: str
    body: str


ENCODER = msgspec.json.Encoder(order="sorted")
DECODER = msgspec.json.Decoder(Kept)
START = b'{"key":"'
DIGITS = 64


def key_of(body: Any, *, url: str, seed: int, trial: int) -> str:
    """What a reply is found by: where it was asked for, all that was asked, in which conversation and in which trial."""
    return hashlib.sha256(ENCODER.encode([url, seed, trial, body])).hexdigest()


class Cache:
    """The replies in a folder. Several processes may use it at once: each sees what was there when it began, and its own."""

    def __init__(self, folder: Path, *, offline: bool = False) -> None:
        self.folder, self.offline = folder, offline
        self.hits = self.misses = 0
        self.unreadable = 0
        """Lines that hold no reply."""
        self.lost = 0
        """Replies that could not be written."""
        self._path = folder / FILE
        self._places: dict[bytes, tuple[int, int]] = {}
        self._file = self._open()
        self._index()

    def __repr__(self) -> str:
        return f"Cache({str(self.folder)!r}, {len(self._places)} replies)"

    @property
    def size(self) -> int:
        """How many replies are kept."""
        return len(self._places)

    @property
    def said(self) -> str:
        """What it did, as in `12 replies from the cache, 3 asked for, 1 line unreadable`."""
        told = [f"{self.hits:,} replies from the cache, {self.misses:,} not in it"]
        told += [f"{self.unreadable:,} of its lines unreadable"] if self.unreadable else []
        told += [f"{self.lost:,} could not be written to {self._path}"] if self.lost else []
        return ", ".join(told)

    def holds(self, key: str) -> bool:
        """Whether a body was kept under a key."""
        return key.encode() in self._places

    def get(self, key: str) -> bytes | None:
        """The body that was kept under a key, or None."""
        place = self._places.get(key.encode())
        if place is not None:
            start, length = place
            try:
                kept = DECODER.decode(os.pread(self._file, length, start))
            except (OSError, msgspec.DecodeError, UnicodeDecodeError):
                self.unreadable += 1
            else:
                if kept.key == key:
                    self.hits += 1
                    return kept.body.encode()
                self.unreadable += 1
            del self._places[key.encode()]
        self.misses += 1
        return None

    def forget(self, key: str) -> None:
        """Count a body that was found, and is no reply any more, as one that is not there."""
        self._places.pop(key.encode(), None)
        self.unreadable += 1
        self.hits -= 1
        self.misses += 1

    def put(self, key: str, body: bytes, *, model: str, host: str) -> None:
        """Keep the body of a reply that was read. What cannot be written is counted, and no reason to stop."""
        if self.offline:
            return
        try:
            line = msgspec.json.encode(Kept(key=key, model=model, host=host, body=body.decode())) + b"\n"
            written = os.write(self._file, line)
            end = os.lseek(self._file, 0, os.SEEK_CUR)
            if written < len(line):
                # Another write must not go on in the middle of this line.
                os.write(self._file, b"\n")
                self.lost += 1
                return
        except (OSError, UnicodeDecodeError):
            self.lost += 1
            return
        self._places[key.encode()] = (end - len(line), len(line))

    def close(self) -> None:
        """Close the file."""
        os.close(self._file)

    def _open(self) -> int:
        try:
            if self.offline:
                return os.open(self._path, os.O_RDONLY)
            self.folder.mkdir(parents=True, exist_ok=True)
            return os.open(self._path, os.O_RDWR | os.O_APPEND | os.O_CREAT, 0o644)
        except OSError as exc:
            todo = "record it first, with --cache and without --offline" if self.offline else "name another folder with --cache"
            raise ConfigError(f"the reply cache {self._path} cannot be opened: {exc.strerror or exc}; {todo}") from exc

    def _index(self) -> None:
        """Where each line is; the lines themselves are read when they are wanted."""
        place = 0
        line = b"\n"
        with self._path.open("rb") as file:
            for line in file:
                key = line[len(START) : len(START) + DIGITS]
                if line.startswith(START) and line.endswith(b"\n"):
                    self._places[key] = (place, len(line))
                elif line.strip():
                    self.unreadable += 1
                place += len(line)
        if not line.endswith(b"\n") and not self.offline:
            os.write(self._file, b"\n")
