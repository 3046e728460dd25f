"""`hardcalls report`: runs as one file that people read."""

import argparse

from hardcalls.cli.folders import one, runs
from hardcalls.cli.gate import read_policy, write_reports


def main(given: argparse.Namespace) -> int:
    """Write every report asked for."""
    baseline = one(given.baseline) if given.baseline else None
    policy = read_policy(given.policy) if given.policy else None
    write_reports(given.output, runs(given.run), baseline=baseline, policy=policy, title=given.title)
    return 0
