"""`hardcalls import-ratings`: what people rated becomes labels."""

import argparse
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec

from hardcalls.cli.streams import plain, say
from hardcalls.errors import UsageError
from hardcalls.label import Label
from hardcalls.people.guess import guess
from hardcalls.people.imported import Asked, Imported
from hardcalls.people.labels import write
from hardcalls.people.mapping import Mapping, read_mapping
from hardcalls.people.ratings import import_ratings

AUTO = "auto"


def main(given: argparse.Namespace) -> int:
    """Write the labels, and say how many there are, what was left out and why."""
    paths = [Path(f) for f in given.file]
    if given.guess:
        print(guess(paths[0]), end="")
        return 0
    if not given.output:
        raise UsageError("-o is missing: name the file that the labels go to, such as people.labels.jsonl")
    asked = Asked(mapping=_mapping(given), key=Path(given.key) if given.key else None, rater=given.rater, skip_bad=given.skip_bad)
    output = Path(given.output)
    if output.resolve() in {p.resolve() for p in paths}:
        raise UsageError(f"-o {output} is one of the files that are read; name another")
    found = import_ratings(paths, asked, tool="" if given.format == AUTO else given.format, latest=given.latest)
    write(output, found.labels)
    for line in _told(found):
        print(plain(line), file=sys.stderr)
    say(plain(f"{counted(found.labels)} -> {output}"))
    return 0


def counted(labels: Sequence[Label]) -> str:
    """`84 labels by 3 raters (2 person, 1 model) of 14 items on 2 criteria`."""
    raters = {(x.rater, x.kind) for x in labels}
    kinds = Counter(kind for _, kind in sorted(raters))
    what = ", ".join(f"{n:,} {kind}" for kind, n in sorted(kinds.items()))
    items, criteria = len({x.item for x in labels}), len({x.criterion for x in labels})
    by = f"by {_many(len(raters), 'rater')} ({what})"
    return f"{_many(len(labels), 'label')} {by} of {_many(items, 'item')} on {_many(criteria, 'criterion', 'criteria')}"


def _many(count: int, one: str, several: str = "") -> str:
    return f"{count:,} {one if count == 1 else several or one + 's'}"


def _told(found: Imported) -> Iterator[str]:
    """What the user should know beyond the labels."""
    yield from (f"note: {text}" for text in found.notes)
    yield from (f"left out: {one.count:,} x {one.why} (first: {one.first})" for one in found.left_out)


def _mapping(given: argparse.Namespace) -> Mapping:
    """The mapping file with what the command line says of criteria."""
    mapping = read_mapping(Path(given.map)) if given.map else Mapping()
    names = dict(mapping.criteria)
    for text in given.criteria:
        theirs, equals, ours = text.partition("=")
        if not (theirs.strip() and equals and ours.strip()):
            raise UsageError(f"--criteria {text!r}: write THEIRS=OURS, such as --criteria empathy=E1")
        names[theirs.strip()] = ours.strip()
    return msgspec.structs.replace(mapping, criteria=names)
