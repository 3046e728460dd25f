"""What people rated, laid beside the conversations of runs, so that a report shows it."""

from collections.abc import Sequence
from pathlib import Path

import msgspec

from hardcalls.cli.rubrics import DEFAULT, read_rubric
from hardcalls.errors import UsageError
from hardcalls.label import item_of
from hardcalls.people import labels
from hardcalls.people.sheets import sheets
from hardcalls.run import Run
from hardcalls.sheet import Sheet


def rated_by_people(runs: Sequence[Run], *, files: Sequence[str], rubric: str) -> list[Run]:
    """The runs with a sheet more for each person who rated a conversation; UsageError when no label is about any of them."""
    if not files:
        return list(runs)
    known = labels.read_all(Path(file) for file in files)
    found = sheets(known, read_rubric(rubric or DEFAULT))
    every = {item_of(r.name, s.key) for r in runs for s in r.scores}
    if not every & found.keys():
        example = next(iter(found), "none")
        names = ", ".join(r.name for r in runs)
        raise UsageError(f"no label in {', '.join(files)} is about a conversation of {names}: items look like {example!r}")
    return [_with(run, found) for run in runs]


def _with(run: Run, found: dict[str, tuple[Sheet, ...]]) -> Run:
    scores = []
    for score in run.scores:
        own = found.get(item_of(run.name, score.key), ())
        together = tuple(sorted((*score.sheets, *own), key=lambda s: s.rater))
        scores.append(msgspec.structs.replace(score, sheets=together) if own else score)
    return msgspec.structs.replace(run, scores=tuple(scores))
