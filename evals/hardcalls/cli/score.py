"""`hardcalls score`: rate stored runs again."""

import argparse

from hardcalls.cli.folders import folders
from hardcalls.cli.tables import run_line
from hardcalls.runner import rate


def main(given: argparse.Namespace) -> int:
    """Rate each run with the checks that ship."""
    for folder in (f for name in given.run for f in folders(name)):
        print(run_line(rate(folder), folder))
    return 0
