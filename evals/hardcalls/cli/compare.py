"""`hardcalls compare`: differences between runs."""

import argparse

import msgspec

from hardcalls.cli.folders import one, runs
from hardcalls.cli.ledger import side_by_side
from hardcalls.cli.streams import width
from hardcalls.cli.tables import comparison_table
from hardcalls.comparison import compare


def main(given: argparse.Namespace) -> int:
    """Print one table per candidate, or one JSON list."""
    baseline = one(given.baseline)
    candidates = runs(given.candidate)
    comparisons = [compare(baseline, candidate) for candidate in candidates]
    if given.json:
        print(msgspec.json.format(msgspec.json.encode(comparisons), indent=2).decode())
    else:
        faults = side_by_side([baseline, *candidates], columns=width())
        tables = [comparison_table(c, columns=width()) for c in comparisons]
        print("\n\n".join([*tables, *([faults] if faults else [])]))
    return 0
