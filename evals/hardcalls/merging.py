"""merge(): shards of one run, made on several machines, become one run folder."""

import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import msgspec

from hardcalls import store
from hardcalls.errors import RunError
from hardcalls.journal import CONVERSATIONS, JUDGEMENTS, RATINGS, Journal, Judgement, changes
from hardcalls.run import Manifest
from hardcalls.score import Score
from hardcalls.transcript import Transcript

ROWS: dict[str, type[Transcript] | type[Score] | type[Judgement]] = {
    CONVERSATIONS: Transcript,
    RATINGS: Score,
    JUDGEMENTS: Judgement,
}


def merge(parts: Sequence[Path], output: Path) -> tuple[str, ...]:
    """Write one run of all parts, and name the shards that are still missing, as `2/4`: what they hold is planned and not finished.

    RunError when the parts are not of one plan, or hold a conversation twice.
    """
    if len(parts) < 2:  # noqa: PLR2004
        raise RunError("one run is nothing to merge; name two or more shards of it")
    if (output / "manifest.json").exists():
        raise RunError(f"{output} already holds a run; choose another -o")
    plans = [store.read_plan(p) for p in parts]
    first, stimuli = plans[0]
    for part, (manifest, _) in zip(parts[1:], plans[1:], strict=True):
        _agree(parts[0], first, part, manifest)
    _apart(parts)
    merged = _joined([m for m, _ in plans])
    with _whole_or_none(output) as beside, Journal(beside, manifest=merged, stimuli=stimuli) as journal:
        for part in parts:
            for name, kind in ROWS.items():
                for row in store.rows(part / name, kind) if (part / name).exists() else ():
                    journal.append(row)
        gradings = {m.fingerprints.grading for m, _ in plans}
        if len(gradings) == 1 and "" not in gradings:
            journal.complete(grading=gradings.pop())
        else:
            journal.forget_ratings()
    return _missing([m for m, _ in plans])


@contextmanager
def _whole_or_none(output: Path) -> Iterator[Path]:
    """A folder beside the wanted one, which takes its name once it is whole.

    Half of a merged run would look like one that was stopped, and `resume` would play the other half again.
    """
    beside = output.with_name(f".{output.name}.merging")
    shutil.rmtree(beside, ignore_errors=True)
    try:
        yield beside
        _moved(beside, output)
    except BaseException as exc:
        shutil.rmtree(beside, ignore_errors=True)
        if isinstance(exc, RunError) and isinstance(exc.__cause__, OSError):
            why = exc.__cause__.strerror or exc.__cause__
            raise RunError(f"the joined run cannot be written to {output}: {why}; the parts are as they were") from exc
        raise


def _moved(beside: Path, output: Path) -> None:
    try:
        beside.replace(output)
    except OSError as exc:
        raise RunError(f"{output} cannot be written") from exc


def _agree(first: Path, one: Manifest, other: Path, two: Manifest) -> None:
    """RunError when two parts are not of the same plan."""
    whole = {"shard": "", "partial": ""}
    found = changes(msgspec.structs.replace(one, **whole), msgspec.structs.replace(two, **whole))
    if found or _out_of(one) != _out_of(two):
        told = "\n".join(f"  {line}" for line in found) or f"  shards: {one.shard or 'none'} and {two.shard or 'none'}"
        todo = "compare them with `hardcalls compare` instead"
        if not found and not (one.shard and two.shard):
            todo = "what was merged before takes no further shard: merge all shards at once, into another folder"
        raise RunError(f"{first} and {other} are not parts of one run:\n{told}\n{todo}")


def _out_of(manifest: Manifest) -> str:
    return manifest.shard.partition("/")[2]


def _apart(parts: Sequence[Path]) -> None:
    """RunError when a conversation is in two parts."""
    owner: dict[tuple[str, int], Path] = {}
    for part in parts:
        for row in store.rows(part / CONVERSATIONS, Transcript):
            if row.key in owner:
                raise RunError(
                    f"{owner[row.key]} and {part} both hold {row.scenario!r}, trial {row.trial + 1}: "
                    "the same shard is named twice, or these are two runs; a conversation counts once"
                )
            owner[row.key] = part


def _missing(manifests: Sequence[Manifest]) -> tuple[str, ...]:
    """The shards that no part is."""
    of = _out_of(manifests[0])
    there = {m.shard for m in manifests}
    return tuple(shard for n in range(1, int(of or 0) + 1) if (shard := f"{n}/{of}") not in there)


def _joined(manifests: Sequence[Manifest]) -> Manifest:
    """The plan that all parts are of."""
    first = min(manifests, key=lambda m: m.started)
    rest = [p for p in first.partial.split("; ") if p and not p.startswith("shard ")]
    prints = msgspec.structs.replace(first.fingerprints, grading="")
    recorded = sum(m.recorded for m in manifests)
    return msgspec.structs.replace(first, shard="", partial="; ".join(rest), fingerprints=prints, recorded=recorded)
