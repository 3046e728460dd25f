"""export(): run folders become one table, read and written conversation by conversation."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec

from hardcalls import store
from hardcalls.errors import RunError
from hardcalls.exports.table import Names, row_of
from hardcalls.exports.writers import Format, written
from hardcalls.record import Record
from hardcalls.score import Score
from hardcalls.transcript import Transcript


class Exported(Record):
    """One file that was written."""

    path: Path
    conversations: int
    rated: int


class _Criterion(msgspec.Struct):
    criterion: str


class _Event(msgspec.Struct):
    name: str


class _Rated(msgspec.Struct):
    """Of a score, what names columns."""

    ratings: tuple[_Criterion, ...]
    events: tuple[_Event, ...] = ()


class _Tagged(msgspec.Struct):
    tags: dict[str, str] = {}


class _Recorded(msgspec.Struct):
    """Of a transcript, what names columns."""

    origin: _Tagged | None = None


def export(files: Mapping[Path, Sequence[Path]], *, to: Format) -> tuple[Exported, ...]:
    """Write each file from its run folders, all of them with the same columns. RunError where a file would lie in a run folder."""
    folders = [folder for those in files.values() for folder in those]
    for path in files:
        if all((path.parent / name).exists() for name in ("manifest.json", "conversations.jsonl")):
            raise RunError(f"{path} would lie in the run folder {path.parent}, which an export leaves as it is; choose another -o")
    columns = names_of(folders)
    done = []
    for path, those in files.items():
        conversations = rated = 0
        with written(path, columns.columns, to=to) as write:
            for row in (row for folder in those for row in rows(folder, columns)):
                write(row)
                conversations += 1
                rated += row["ratings"] is not None
        done.append(Exported(path=path, conversations=conversations, rated=rated))
    return tuple(done)


def names_of(folders: Sequence[Path]) -> Names:
    """What the columns are called that the runs themselves name."""
    tags: set[str] = set()
    criteria: set[str] = set()
    events: set[str] = set()
    for folder in folders:
        manifest, stimuli = store.read_plan(folder)
        tags.update(t for s in stimuli.scenarios.values() for t in s.tags)
        if manifest.recorded:
            for told in store.rows(folder / "conversations.jsonl", _Recorded):
                tags.update(told.origin.tags if told.origin else ())
        for found in _rows(folder / "ratings.jsonl", _Rated):
            criteria.update(r.criterion for r in found.ratings)
            events.update(e.name for e in found.events)
    return Names(tags=tuple(sorted(tags)), criteria=tuple(sorted(criteria)), events=tuple(sorted(events)))


def rows(folder: Path, names: Names) -> Iterator[dict[str, Any]]:
    """The rows of one run, in the order in which its conversations ended."""
    manifest, stimuli = store.read_plan(folder)
    path = folder / "conversations.jsonl"
    scores = _Scores(folder / "ratings.jsonl")
    count = 0
    for transcript in store.rows(path, Transcript):
        scenario = stimuli.scenario_of(transcript)
        if scenario is None:
            what = f"{transcript.scenario!r} is of a scenario that suite.json does not hold"
            raise RunError(f"{path}: {what}; the run folder is damaged, run again")
        score = scores.of(transcript.key)
        count += 1
        yield row_of(names, run=folder.resolve().name, manifest=manifest, scenario=scenario, transcript=transcript, score=score)
    if manifest.recorded and count != manifest.recorded:
        raise RunError(
            f"{folder}: {manifest.recorded} conversations were imported, and there are {count}; the run folder is damaged"
        )


def _rows(path: Path, to: type[Any]) -> Iterator[Any]:
    if path.exists():
        yield from store.rows(path, to)


class _Scores:
    """The scores of a run beside its conversations: both stand in the same order, but for the few that ended together."""

    def __init__(self, path: Path) -> None:
        self._left: Iterator[Score] = _rows(path, Score)
        self._passed: dict[tuple[str, int], Score] = {}

    def of(self, key: tuple[str, int]) -> Score | None:
        """The score of one conversation; None when it was not rated."""
        if key in self._passed:
            return self._passed.pop(key)
        for score in self._left:
            if score.key == key:
                return score
            self._passed[score.key] = score
        return None
