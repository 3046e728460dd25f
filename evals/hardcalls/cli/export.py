"""`hardcalls export`: stored runs as tables."""

import argparse
import re
from pathlib import Path
from typing import get_args

from hardcalls.cli.folders import folders
from hardcalls.cli.streams import say
from hardcalls.errors import UsageError
from hardcalls.exports import Format, export

KNOWN: tuple[Format, ...] = get_args(Format)
SOME_FILE = re.compile(r"\.[A-Za-z]{1,8}")
"""How a file's name ends that is meant to hold something."""


def main(given: argparse.Namespace) -> int:
    """Write one file of all runs, or a folder with a file for each, and say what is in them."""
    output = Path(given.output)
    ending = next((f for f in KNOWN if output.suffix.lower() == f".{f}"), None)
    if ending and given.format and ending != given.format:
        raise UsageError(f"-o {output} and --format {given.format} disagree; give one of them")
    if not ending and SOME_FILE.fullmatch(output.suffix) and not (given.output.endswith("/") or output.is_dir()):
        known = ", ".join(f".{f}" for f in KNOWN)
        raise UsageError(
            f"-o {output}: no table is written as {output.suffix} (only {known}); for a folder of that name write {output}/"
        )
    to: Format = ending or given.format or "parquet"
    runs = [folder for name in given.run for folder in folders(name)]
    twice = next((r for n, r in enumerate(runs) if r.resolve() in {s.resolve() for s in runs[:n]}), None)
    if twice:
        raise UsageError(f"{twice} is named twice; a conversation counts once")
    files: dict[Path, list[Path]] = {output: runs} if ending else {}
    for folder in () if ending else runs:
        path = output / f"{folder.resolve().name}.{to}"
        if path in files:
            raise UsageError(f"two runs are called {path.stem!r}; write both into one file (-o runs.{to}), or one after the other")
        files[path] = [folder]
    for found in export(files, to=to):
        rated = "" if found.rated == found.conversations else f", {found.conversations - found.rated} of them not rated"
        say(f"{found.conversations} conversation{'s' if found.conversations != 1 else ''}{rated} -> {found.path}")
    return 0
