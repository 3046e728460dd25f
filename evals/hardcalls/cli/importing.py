"""`hardcalls import`: recorded agents of another tool become a run."""

import argparse
from pathlib import Path

import msgspec

from hardcalls import store
from hardcalls.cli.tables import rated_line
from hardcalls.imports import IMPORTERS
from hardcalls.rating import rate


def main(given: argparse.Namespace) -> int:
    """Write the run folder, rate it, and say what is in it."""
    found = IMPORTERS[given.format]([Path(f) for f in given.file])
    manifest = msgspec.structs.replace(found.manifest, agent=given.name) if given.name else found.manifest
    folder = Path(given.output)
    store.create(folder, manifest, found.stimuli)
    for transcript in found.transcripts:
        store.append(folder / "conversations.jsonl", transcript)
    print(rated_line(rate(folder), folder))
    return 0
