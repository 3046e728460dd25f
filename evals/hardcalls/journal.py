"""The journal of a run: who may write it, what is already in it, and each conversation appended as soon as it has ended.

A conversation is finished when its line is whole. Lines are written at once and in one piece, so whatever kills the process
leaves at most one torn line at the end, which is taken off when the run goes on.
"""

import contextlib
import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Self

import filelock
import msgspec

from hardcalls import store
from hardcalls.errors import RunError
from hardcalls.record import Record
from hardcalls.run import Manifest
from hardcalls.score import Assessment, Score
from hardcalls.stimuli import Stimuli
from hardcalls.store import UNREADABLE, Named
from hardcalls.transcript import Transcript

CONVERSATIONS, RATINGS, JUDGEMENTS = "conversations.jsonl", "ratings.jsonl", "judgements.jsonl"
LOCK = ".lock"
SHOWN = 3


class Judgement(Record, omit_defaults=True):
    """What one judge said of one conversation: asked once, and kept, because asking costs."""

    scenario: str
    trial: int
    judge: str
    assessment: Assessment
    instrument: str = ""
    """What the judge was made of; empty for one that the manifest names."""


class Journal:
    """A run folder that this process, and no other, is writing. Use it with `with`."""

    def __init__(self, folder: Path, *, manifest: Manifest, stimuli: Stimuli) -> None:
        self.folder, self.manifest = folder, manifest
        self._lock = locked(folder)
        self._files: dict[str, int] = {}
        try:
            self.mended = self._begin(stimuli)
            self.done = {name: set(_keys(folder / name)) for name in (CONVERSATIONS, RATINGS)}
            self._refuse_foreign()
            self._drop_orphans()
        except BaseException:
            self._lock.release()
            raise
        self.resumed = len(self.done[CONVERSATIONS])

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for file in self._files.values():
            os.close(file)
        self._lock.release()

    def _begin(self, stimuli: Stimuli) -> tuple[str, ...]:
        """Create the run, or take up the one that is there; what had to be mended, in words."""
        if not (self.folder / "manifest.json").exists():
            store.create(self.folder, self.manifest, stimuli)
            return ()
        stored, _ = store.read_plan(self.folder)
        found = changes(stored, self.manifest)
        rows = self.folder / CONVERSATIONS
        if found and not (rows.exists() and rows.stat().st_size):
            # Nothing had ended yet: there is nothing to lose. The manifest goes last, so that whatever is left says what it is of.
            for name in (JUDGEMENTS, RATINGS, CONVERSATIONS, "manifest.json"):
                (self.folder / name).unlink(missing_ok=True)
            store.create(self.folder, self.manifest, stimuli)
            return ()
        if found:
            told = "\n".join(f"  {line}" for line in found)
            raise RunError(
                f"{self.folder} holds a run of something else:\n{told}\n"
                "choose another folder with -o, or remove this one to begin anew"
            )
        # The run goes on as it began: its own time, its own version.
        self.manifest = msgspec.structs.replace(self.manifest, started=stored.started, fingerprints=stored.fingerprints)
        return tuple(text for name in (CONVERSATIONS, RATINGS, JUDGEMENTS) if (text := mend(self.folder / name)))

    def _refuse_foreign(self) -> None:
        """RunError for a conversation that nobody planned."""
        foreign = () if self.manifest.recorded else sorted(self.done[CONVERSATIONS].difference(self.manifest.planned))
        if foreign:
            scenario, trial = foreign[0]
            raise RunError(
                f"{self.folder / CONVERSATIONS}: {scenario!r}, trial {trial} is not what manifest.json plans; "
                "the run folder is damaged: remove that line, or run again"
            )

    def _drop_orphans(self) -> None:
        """Take off ratings whose conversation was torn: both come again."""
        orphans = self.done[RATINGS] - self.done[CONVERSATIONS]
        if orphans:
            store.drop_rows(self.folder / RATINGS, orphans)
            self.done[RATINGS] -= orphans

    def append(self, row: Transcript | Score | Judgement) -> None:
        """Add one line, whole or not at all."""
        name = {Transcript: CONVERSATIONS, Score: RATINGS, Judgement: JUDGEMENTS}[type(row)]
        line = msgspec.json.encode(row) + b"\n"
        path = self.folder / name
        try:
            if name not in self._files:
                self._files[name] = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o644)
            write_whole(self._files[name], line)
        except OSError as exc:
            raise RunError(
                f"{path} cannot be written: {exc.strerror or exc}; what had ended is kept: "
                f"mend that, then `hardcalls resume {self.folder}` goes on"
            ) from exc

    def unrated(self) -> Iterator[Transcript]:
        """Conversations that had ended, and were not rated any more."""
        for transcript in store.rows(self.folder / CONVERSATIONS, Transcript) if self.resumed else ():
            if transcript.key not in self.done[RATINGS]:
                yield transcript

    def unrated_judgements(self) -> dict[tuple[str, int], dict[str, Assessment]]:
        """What judges had said of those already: it is not asked for again."""
        found: dict[tuple[str, int], dict[str, Assessment]] = {}
        path = self.folder / JUDGEMENTS
        for row in store.rows(path, Judgement) if self.resumed and path.exists() else ():
            made = row.instrument in {"", self.manifest.judges.get(row.judge)}
            if made and (row.scenario, row.trial) not in self.done[RATINGS]:
                found.setdefault((row.scenario, row.trial), {})[row.judge] = row.assessment
        return found

    def release_lost(self) -> int:
        """Make room for those that somebody else's fault broke off, so that they are run again; how many there were."""
        if not self.resumed:
            return 0
        path = self.folder / CONVERSATIONS
        lost = {t.key for t in store.rows(path, Transcript) if t.excluded and t.excluded.blame == "infrastructure"}
        if lost:
            for name in (RATINGS, JUDGEMENTS, CONVERSATIONS):
                store.drop_rows(self.folder / name, lost)
            self.done = {name: keys - lost for name, keys in self.done.items()}
            self.resumed = len(self.done[CONVERSATIONS])
        return len(lost)

    def forget_ratings(self) -> None:
        """All conversations are to be rated again."""
        # The name of the old grading must not stand over new ratings.
        self.complete(grading="")
        (self.folder / RATINGS).unlink(missing_ok=True)
        self.done[RATINGS] = set()

    def complete(self, *, grading: str) -> None:
        """Everything that is there has been rated, by this grading."""
        prints = msgspec.structs.replace(self.manifest.fingerprints, grading=grading)
        self.manifest = msgspec.structs.replace(self.manifest, fingerprints=prints)
        store.write_json(self.folder / "manifest.json", self.manifest)


def locked(folder: Path) -> filelock.BaseFileLock:
    """The lock of a run folder, held until this process ends or lets go; RunError when another process holds it."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = filelock.FileLock(folder / LOCK)
        lock.acquire(timeout=0)
    except filelock.Timeout as exc:
        raise RunError(f"{folder} is being written by another hardcalls; wait until it has ended, or choose another -o") from exc
    except OSError as exc:
        raise RunError(f"the run folder {folder} cannot be written: {exc.strerror or exc}; choose another with -o") from exc
    return lock


def write_whole(file: int, line: bytes) -> None:
    """All of it, or the file is as it was."""
    size = os.fstat(file).st_size
    left = memoryview(line)
    try:
        while left:
            left = left[os.write(file, left) :]
    except OSError:
        with contextlib.suppress(OSError):
            os.ftruncate(file, size)
        raise


def mend(path: Path) -> str:
    """Take a torn last line off a file; what was done, in words (empty when nothing had to be)."""
    try:
        with path.open("rb+") as file:
            end = file.seek(0, os.SEEK_END)
            whole, tail = _tail(file, end)
            if not tail:
                return ""
            if _readable(tail):
                file.write(b"\n")
                return ""
            file.truncate(whole)
    except FileNotFoundError:
        return ""
    except OSError as exc:
        raise RunError(f"{path} cannot be written: {exc.strerror or exc}; the run cannot go on until it can be") from exc
    return f"{path.name}: the last line was torn ({len(tail)} bytes) and is taken off; what it was of is run again"


def _tail(file: Any, end: int) -> tuple[int, bytes]:
    """Where the last whole line ends, and what comes after it."""
    tail, start = b"", end
    while start:
        step = min(65_536, start)
        start -= step
        file.seek(start)
        tail = file.read(step) + tail
        cut = tail.rfind(b"\n")
        if cut >= 0:
            file.seek(end)
            return start + cut + 1, tail[cut + 1 :]
    file.seek(end)
    return 0, tail


def _readable(line: bytes) -> bool:
    try:
        msgspec.json.decode(line)
    except UNREADABLE:
        return False
    return True


def _keys(path: Path) -> Iterator[tuple[str, int]]:
    """The key of every row; RunError for one that is there twice."""
    if not path.exists():
        return
    seen: set[tuple[str, int]] = set()
    for row in store.rows(path, Named):
        if row.key in seen:
            raise RunError(f"{path}: {row.scenario!r}, trial {row.trial} is there twice; remove one of the two lines, then resume")
        seen.add(row.key)
        yield row.key


def changes(stored: Manifest, wanted: Manifest) -> tuple[str, ...]:
    """What is not as it was when a run began, a line each; empty when the run may go on."""
    found = [
        f"{what}: {before} is now {after}"
        for what, before, after in (
            ("suite", stored.suite, wanted.suite),
            ("suite version", stored.suite_version, wanted.suite_version),
            ("agent", stored.spec, wanted.spec),
            ("trials", stored.trials, wanted.trials),
            ("shard", stored.shard or "the whole", wanted.shard or "the whole"),
            ("decided", _decided(stored), _decided(wanted)),
            ("tool rounds", stored.limits.tool_rounds, wanted.limits.tool_rounds),
            ("seconds a conversation", stored.limits.seconds, wanted.limits.seconds),
        )
        if before != after
    ]
    if stored.fingerprints.subject != wanted.fingerprints.subject:
        found += _settings("setting", stored.settings, wanted.settings)
    found += _settings("judge", stored.judges, wanted.judges)
    found += _settings("simulator", stored.simulator, wanted.simulator)
    before, after = stored.fingerprints.stimulus, wanted.fingerprints.stimulus
    found += _scenarios("no longer there", [s for s in stored.scenarios if s not in wanted.scenarios])
    found += _scenarios("new", [s for s in wanted.scenarios if s not in stored.scenarios])
    found += _scenarios("changed, or played in something that has", [s for s in after if s in before and before[s] != after[s]])
    return tuple(found)


def _decided(manifest: Manifest) -> str:
    """When a run is decided: nobody may begin to look at one, or stop to, when some of it has been seen."""
    design = manifest.sequential
    return f"block by block, by the policy {design.policy!r} ({design.policy_hash})" if design else "at its end"


def _scenarios(what: str, names: Sequence[str]) -> list[str]:
    shown = ", ".join(names[:SHOWN])
    more = f" and {len(names) - SHOWN} more" if len(names) > SHOWN else ""
    return [f"scenarios that are {what}: {shown}{more}"] if names else []


def _settings(what: str, stored: dict[str, Any], wanted: dict[str, Any]) -> list[str]:
    names = sorted({*stored, *wanted})
    return [f"{what} {n}: {_shown(stored, n)} is now {_shown(wanted, n)}" for n in names if stored.get(n) != wanted.get(n)]


def _shown(settings: dict[str, Any], name: str) -> str:
    text = repr(settings[name]) if name in settings else "not set"
    return text if len(text) <= 60 else text[:59] + "…"  # noqa: PLR2004  (a line of a terminal)
