"""rate(): a stored run is rated again, conversation by conversation, in memory that does not grow with it."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import msgspec

from hardcalls import store
from hardcalls.errors import RunError
from hardcalls.journal import locked
from hardcalls.raters import CHECKS
from hardcalls.rating.grading import grading, judged
from hardcalls.rating.pool import rated
from hardcalls.rating.rows import Lines, Rating
from hardcalls.rating.said import Judgements, Key
from hardcalls.record import Record
from hardcalls.run import Manifest
from hardcalls.score import Rater


class Rated(Record):
    """What was rated."""

    manifest: Manifest
    """As it stands now."""
    conversations: int
    excluded: int
    """Of these, the ones lost to faults that are not the agent's."""
    missing: int
    """Planned conversations that are not there."""


class _Counts:
    """Adds up what passes by."""

    def __init__(self) -> None:
        self.conversations = self.excluded = 0
        self.keys: set[Key] = set()

    def of(self, found: Iterator[Lines]) -> Iterator[bytes]:
        for lines in found:
            self.conversations += lines.count
            self.excluded += lines.excluded
            self.keys.update(lines.keys)
            yield lines.text


def rate(folder: Path, *, raters: Mapping[str, Rater] = CHECKS, judges: Mapping[str, str] | None = None, jobs: int = 1) -> Rated:
    """Rate a stored run again with `jobs` processes; until the last conversation is rated, the old ratings stand.

    What judges said is handed on: of those that the manifest names, and of `judges` (their prints by name), which it then names.
    """
    manifest, stimuli = store.read_plan(folder)
    stored = manifest.judges
    manifest = msgspec.structs.replace(manifest, judges=dict(sorted({**stored, **(judges or {})}.items())))
    path = folder / "conversations.jsonl"
    if not path.exists():
        raise RunError(f"{path} is missing; the run was stopped before its first conversation ended, run again")
    counts = _Counts()
    prints = msgspec.structs.replace(manifest.fingerprints, grading=judged(grading(raters), manifest.judges))
    manifest = msgspec.structs.replace(manifest, fingerprints=prints)
    with locked(folder):
        # Read only now: a run that had still been going on may have brought more judgements.
        said = Judgements(folder, stored=stored, wanted=manifest.judges)
        rating = Rating(path, stimuli=stimuli, raters=raters, judged=said or None, recorded=bool(manifest.recorded))
        with rated(rating, path, jobs=jobs) as found:
            store.save_ratings(folder, manifest, counts.of(found))
    missing = 0 if manifest.recorded else len(set(manifest.planned) - counts.keys)
    return Rated(manifest=manifest, conversations=counts.conversations, excluded=counts.excluded, missing=missing)
