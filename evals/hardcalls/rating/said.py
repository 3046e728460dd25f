"""What judges have said of a run, found by conversation without holding it in memory: asking again would cost."""

import contextlib
import hashlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import BinaryIO

import msgspec

from hardcalls import store
from hardcalls.errors import RunError
from hardcalls.journal import JUDGEMENTS, Judgement
from hardcalls.score import Assessment, Case, Rater

Key = tuple[str, int]
LOST = "judge_unreachable"
"""The fault of a judge that asking again may mend."""


class Said:
    """What a judge said of one conversation: handed on, and not asked for again."""

    def __init__(self, assessment: Assessment) -> None:
        self._assessment = assessment

    def rate(self, case: Case) -> Assessment:
        """What was said then."""
        del case
        return self._assessment


def beside(raters: Mapping[str, Rater], said: Mapping[str, Rater]) -> dict[str, Rater]:
    """Checks first, then what judges said, by name: whatever a judge is called, it stands in for no check and ahead of none."""
    return {**raters, **{f"~{name}": rater for name, rater in said.items()}}


class _Failed(msgspec.Struct, frozen=True):
    """A fault of a judge, by its kind."""

    kind: str


class _Outcome(msgspec.Struct, frozen=True):
    """The part of an assessment that says whether it should be asked for again."""

    faults: tuple[_Failed, ...] = ()


class Heading(msgspec.Struct, frozen=True):
    """What a judgement is found by; most of it is not looked at."""

    scenario: str
    trial: int
    judge: str
    instrument: str = ""
    assessment: _Outcome = _Outcome()


class Judgements:
    """Where in judgements.jsonl the last word of each judge on each conversation stands; of no other instrument than asked for."""

    def __init__(self, folder: Path, *, stored: Mapping[str, str], wanted: Mapping[str, str]) -> None:
        """Read the places once. `stored` are the judges' prints as the manifest has them, `wanted` those whose word counts."""
        self.path = folder / JUDGEMENTS
        self.wanted = dict(wanted)
        self.superseded: dict[str, int] = {}
        """By judge, how many judgements another instrument of its name made."""
        self._places: dict[int, int] = {}
        self._lost: set[int] = set()
        self._lines = 0
        for place, row in _headings(self.path):
            self._lines += 1
            # A row without an instrument was written while the run was played, by the judge that the manifest names.
            print_ = row.instrument or stored.get(row.judge, "")
            if row.judge in self.wanted and print_ == self.wanted[row.judge]:
                self._add(row, place)
            elif row.judge in self.wanted:
                self.superseded[row.judge] = self.superseded.get(row.judge, 0) + 1

    def __bool__(self) -> bool:
        return bool(self._places)

    def has(self, judge: str, key: Key) -> bool:
        """Whether a judge has said something of a conversation; what it could not be reached for is still to be asked."""
        name = _hash(judge, key)
        return name in self._places and name not in self._lost

    def of(self, key: Key) -> dict[str, Said]:
        """What each judge said of a conversation, by its name."""
        places = {j: p for j in self.wanted if (p := self._places.get(_hash(j, key))) is not None}
        if not places:
            return {}
        with self.path.open("rb") as file:
            return {judge: Said(self._row(file, place, judge, key).assessment) for judge, place in places.items()}

    def _add(self, row: Heading, place: int) -> None:
        name = _hash(row.judge, (row.scenario, row.trial))
        self._places[name] = place
        if any(f.kind == LOST for f in row.assessment.faults):
            self._lost.add(name)
        else:
            self._lost.discard(name)

    def _row(self, file: BinaryIO, place: int, judge: str, key: Key) -> Judgement:
        file.seek(place)
        try:
            row = msgspec.json.decode(file.readline(), type=Judgement)
        except store.UNREADABLE as exc:
            raise RunError(f"{self.path}: the judgement of {judge!r} on {key[0]!r} cannot be read ({exc}); score again") from exc
        if (row.judge, row.scenario, row.trial) != (judge, *key):
            raise RunError(f"{self.path} was changed while it was read; score again")
        return row

    def drop_superseded(self) -> None:
        """Take off every line that counts for nothing any more; whole or not at all."""
        if len(self._places) == self._lines:
            return
        partial = self.path.with_name(f"{self.path.name}.new")
        try:
            with self.path.open("rb") as file, partial.open("wb") as kept:
                counting = set(self._places.values())
                place = 0
                for line in file:
                    if place in counting:
                        kept.write(line)
                    place += len(line)
            partial.replace(self.path)
        except OSError as exc:
            raise RunError(f"{self.path} cannot be written: {exc.strerror or exc}; mend that, then score again") from exc
        finally:
            with contextlib.suppress(OSError):
                partial.unlink(missing_ok=True)


def _headings(path: Path) -> Iterator[tuple[int, Heading]]:
    """Each judgement's place and heading; RunError naming the line of a foreign one. A torn last line is passed over."""
    if not path.exists():
        return
    decode, place = msgspec.json.Decoder(Heading).decode, 0
    with path.open("rb") as file:
        for number, line in enumerate(file, 1):
            if not line.isspace() and not store.is_torn(line):
                try:
                    yield place, decode(line)
                except store.UNREADABLE as exc:
                    raise RunError(f"{path}:{number}: this line cannot be read ({exc}); remove it, then score again") from exc
            place += len(line)


def _hash(judge: str, key: Key) -> int:
    """64 bits of a name: a few bytes for each judgement, however many there are."""
    return int.from_bytes(hashlib.blake2b(f"{judge}\0{key[0]}\0{key[1]}".encode(), digest_size=8).digest())
