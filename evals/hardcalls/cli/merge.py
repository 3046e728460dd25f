"""`hardcalls merge`: the shards of one run become one run."""

import argparse
import sys
from pathlib import Path

from hardcalls import store
from hardcalls.cli.folders import folders
from hardcalls.cli.tables import run_line
from hardcalls.merging import merge


def main(given: argparse.Namespace) -> int:
    """Write the joined run, and say what is in it."""
    output = Path(given.output)
    missing = merge([f for name in given.run for f in folders(name)], output)
    if missing:
        todo = f"merge all again, into another folder, or run the rest here: `hardcalls resume {output}`"
        print(f"not there: shard {', '.join(missing)}; {todo}", file=sys.stderr)
    print(run_line(store.read_run(output), output))
    return 0
