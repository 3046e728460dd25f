"""`hardcalls compare`: differences between runs."""

import argparse

import msgspec

from hardcalls.cli.folders import one, runs
from hardcalls.cli.streams import width
from hardcalls.cli.tables import comparison_table
from hardcalls.comparison import compare


def main(given: argparse.Namespace) -> int:
    """Print one table per candidate, or one JSON list."""
    baseline = one(given.baseline)
    comparisons = [compare(baseline, candidate) for candidate in runs(given.candidate)]
    if given.json:
        print(msgspec.json.format(msgspec.json.encode(comparisons), indent=2).decode())
    else:
        print("\n\n".join(comparison_table(c, columns=width()) for c in comparisons))
    return 0
