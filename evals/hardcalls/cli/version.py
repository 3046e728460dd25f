"""`hardcalls --version`."""

import argparse
from importlib.metadata import version


def main(given: argparse.Namespace) -> int:
    """Print the version."""
    del given
    print(f"hardcalls {version('hardcalls')}")
    return 0
