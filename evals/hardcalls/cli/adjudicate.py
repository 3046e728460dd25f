"""`hardcalls adjudicate`: what raters disagree on, for a third one to decide."""

import argparse
import json
from collections.abc import Sequence
from pathlib import Path

import msgspec

from hardcalls.agreement.adjudication import Case, adjudicated, cases
from hardcalls.cli.folders import folders
from hardcalls.cli.streams import say
from hardcalls.errors import RunError, UsageError
from hardcalls.label import Label, item_of
from hardcalls.people import casework, labels
from hardcalls.people.ballot import Talk
from hardcalls.people.blind import Names, names_of, talk_of
from hardcalls.people.frame import Arm
from hardcalls.store import read_run


def main(given: argparse.Namespace) -> int:
    """List the cases, or add the decisions on them to the labels."""
    files = [Path(name) for name in given.labels]
    read = labels.read_all(files)
    missing = [c for c in given.criterion if c not in {v.criterion for v in read}]
    if missing:
        raise UsageError(
            f"--criterion {missing[0]}: no label is about it; there are {', '.join(sorted({v.criterion for v in read}))}"
        )
    return _merge(given, files, read) if given.decisions else _list(given, read)


def _list(given: argparse.Namespace, read: Sequence[Label]) -> int:
    output = Path(given.output)
    if output.suffix.lower() not in {".json", ".csv"}:
        raise UsageError(f"-o {output}: cases are written as .json or .csv")
    found = [c for c in cases(read, step=given.step) if not given.criterion or c.unit.criterion in given.criterion]
    arms = [_arm(folder) for name in given.run for folder in folders(name)]
    told = {name for label in read for name in casework.agents_of(label.item, label.pair)}
    names = Names([*told, *names_of(arms)])
    talks = _talks(arms, names)
    dockets = [casework.docket(case, names, _conversations(case, talks)) for case in found]
    casework.write(output, dockets)
    criteria = len({c.unit.criterion for c in found})
    on = f"{criteria} criteri{'a' if criteria != 1 else 'on'}"
    say(f"{len(found)} case{'s' if len(found) != 1 else ''} on {on} to decide -> {output}")
    if arms:
        without = sum(not d.conversations for d in dockets)
        say(f"  {len(found) - without} with their conversation, {without} without")
    if found:
        again = f"hardcalls adjudicate {' '.join(given.labels)} --decisions {output} -o …"
        say(f"  fill in decision, reason and adjudicator; then: {again}")
    return 0


def _arm(folder: Path) -> Arm:
    run = read_run(folder)
    return Arm(name=run.name, folder=str(folder), run=run)


def _talks(arms: Sequence[Arm], names: Names) -> dict[str, Talk]:
    """Every conversation by the name of its item, as a rater sees it."""
    return {
        item_of(name, t.key): talk_of(t, names, language="")
        for arm in arms
        for t in arm.run.transcripts
        for name in {arm.name, arm.run.manifest.agent}
    }


def _conversations(case: Case, talks: dict[str, Talk]) -> tuple[Talk, ...]:
    """The conversation of a case; of a pair both, in the order in which their names are covered."""
    first = case.labels[0]
    pair = first.pair[::-1] if first.pair and case.swapped else first.pair
    wanted = [f"{arm}/{first.item}" for arm in pair] if pair else [first.item]
    found = [talks[item] for item in wanted if item in talks]
    return tuple(found) if len(found) == len(wanted) else ()


def _merge(given: argparse.Namespace, files: Sequence[Path], read: Sequence[Label]) -> int:
    output, decided = Path(given.output), Path(given.decisions)
    if output.suffix.lower() != ".jsonl":
        raise UsageError(f"-o {output}: labels with decisions are written as .jsonl")
    if output.resolve() in {p.resolve() for p in (*files, decided)}:
        raise UsageError(f"-o {output} is one of the files that are read, and originals stay as they are; choose another")
    filled = casework.decisions(decided)
    made = adjudicated(read, filled, source=f"adjudication {decided.name}")
    try:
        output.parent.mkdir(parents=True, exist_ok=True)
        with output.open("wb") as out:
            for file in files:
                out.write(_lines(file))
            out.writelines(msgspec.json.encode(label) + b"\n" for label in made)
    except OSError as exc:
        raise RunError(f"{exc.filename or output} cannot be used: {exc.strerror or exc}; choose another with -o") from exc
    still = sum(not d.decision for d in filled)
    say(f"{len(read)} labels as they were, {len(made)} adjudicated, {still} cases still open -> {output}")
    return 0


def _lines(file: Path) -> bytes:
    """A file's labels as JSON lines: byte for byte where it is one of those."""
    content = file.read_bytes()
    if _is_plain(content):
        return content if content.endswith(b"\n") else content + b"\n"
    return b"".join(msgspec.json.encode(label) + b"\n" for label in labels.read(file))


def _is_plain(content: bytes) -> bool:
    """Whether this is a file of JSON lines, and neither packed nor a table."""
    try:
        return isinstance(json.loads(content.split(b"\n", 1)[0]), dict)
    except (ValueError, RecursionError):
        return False
