"""`hardcalls check`: everything that is wrong with a suite, at once."""

import argparse

from hardcalls.cli.run import load


def main(given: argparse.Namespace) -> int:
    """Say what a sound suite holds; a SuiteError lists what is wrong with one that is not."""
    suite = load(given.suite).suite
    controls = sum(bool(s.control_of) for s in suite.scenarios)
    languages = sorted({s.language for s in suite.scenarios})
    situations = len({s.situation for s in suite.scenarios})
    print(
        f"{suite.id} {suite.about.version}: {len(suite.scenarios)} scenarios, {situations} situations, {controls} matched controls."
    )
    print(f"Languages: {', '.join(languages)}. Nothing is wrong.")
    return 0
