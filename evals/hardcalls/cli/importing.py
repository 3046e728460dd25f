"""`hardcalls import`: recorded agents, of another tool or of production, become a run."""

import argparse
import sys
from pathlib import Path

import msgspec

from hardcalls import store
from hardcalls.cli.score import cores
from hardcalls.cli.streams import say
from hardcalls.cli.tables import rated_line
from hardcalls.errors import UsageError
from hardcalls.imports import IMPORTERS
from hardcalls.imports.rows import Report, import_rows, read_columns
from hardcalls.rating import rate

ROWS = "rows"


def main(given: argparse.Namespace) -> int:
    """Write the run folder, rate it, and say what is in it."""
    folder = Path(given.output)
    if given.format == ROWS:
        _import_rows(given, folder)
    else:
        _import_tool(given, folder)
    if not given.no_score:
        say(rated_line(rate(folder, jobs=given.jobs or cores()), folder))
    return 0


def _import_tool(given: argparse.Namespace, folder: Path) -> None:
    for flag, value in (("--map", given.map), ("--limit", given.limit), ("--skip-bad", given.skip_bad)):
        if value:
            raise UsageError(f"{flag} goes with `import rows`: files of {given.format} say themselves what they hold")
    found = IMPORTERS[given.format]([Path(f) for f in given.file])
    manifest = msgspec.structs.replace(found.manifest, agent=given.name) if given.name else found.manifest
    store.create(folder, manifest, found.stimuli)
    for transcript in found.transcripts:
        store.append(folder / "conversations.jsonl", transcript)


def _import_rows(given: argparse.Namespace, folder: Path) -> None:
    columns = read_columns(Path(given.map)) if given.map else None
    found = import_rows(given.file, folder, columns=columns, name=given.name, limit=given.limit, skip_bad=given.skip_bad)
    for line in _told(found):
        print(line, file=sys.stderr)
    count = found.manifest.recorded
    say(f"{found.manifest.agent}: {count} conversation{'s' if count != 1 else ''} imported -> {folder}")


def _told(found: Report) -> list[str]:
    """What the user should know of how a table was read."""
    lines = []
    if found.guessed:
        lines.append("guessed from the names of the columns; to say it otherwise, save this as a file for --map and change it:")
        plain = {f: getattr(found.columns, f) for f in ("id", "messages", "role", "text", "order", "language")}
        lines += [f"  {name} = {msgspec.json.encode(value).decode()}" for name, value in plain.items() if value]
    if found.unused:
        lines.append(f"columns that are not used: {', '.join(found.unused)}")
    if found.bad:
        more = f"; the first {len(found.listed)}:" if found.bad > len(found.listed) else ":"
        lines += [f"passed over {found.bad} bad row{'s' if found.bad != 1 else ''}{more}", *(f"  {text}" for text in found.listed)]
    return lines
