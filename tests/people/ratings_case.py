"""Exports of annotation tools, written for these tests in the shapes that the tools document, and what comes of them."""

import json
from pathlib import Path

import msgspec

from hardcalls.cli import run_command
from hardcalls.label import Label
from hardcalls.people.imported import Asked
from hardcalls.people.mapping import Mapping, parse_mapping
from hardcalls.people.ratings import import_ratings

DATA = Path(__file__).parents[3] / "shared" / "data"


def written(path, value):
    """A file with JSON in it, a list of lines where the name says so."""
    if path.suffix == ".jsonl":
        path.write_text("".join(json.dumps(v) + "\n" for v in value), encoding="utf-8")
    else:
        path.write_text(json.dumps(value, indent=1), encoding="utf-8")
    return path


def imported(*paths, mapping=None, tool="", latest=False, **asked):
    """What an import came to; the mapping as TOML."""
    found = parse_mapping(mapping, "map.toml") if mapping else Mapping()
    return import_ratings(paths, Asked(mapping=found, **asked), tool=tool, latest=latest)


def told(found, *fields):
    """The labels as tuples: item, rater, criterion, value, and the fields that were asked for."""
    return [(x.item, x.rater, x.criterion, x.value, *(getattr(x, f) for f in fields)) for x in found.labels]


def left(found):
    """What was left out, by reason."""
    return {one.why: one.count for one in found.left_out}


def label(**fields):
    """A label of which only what matters is said."""
    return Label(**({"item": "i", "rater": "r", "criterion": "c", "value": 1.0} | fields))


def command(capsys, *arguments):
    """Exit code, output and errors of a command."""
    code = run_command([str(a) for a in arguments])
    return (code, *capsys.readouterr())


def lines(path):
    """The labels of a file as plain values."""
    return [msgspec.json.decode(line) for line in path.read_bytes().splitlines()]
