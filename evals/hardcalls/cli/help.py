"""`hardcalls` without a command."""

import argparse


def main(given: argparse.Namespace) -> int:
    """Print what can be typed."""
    given.top.print_help()
    return 0
