"""`hardcalls conformance`: whether an agent's adapter does what a replay relies on."""

import argparse
import asyncio
from pathlib import Path

from tabulate import tabulate

from hardcalls.cli.candidates import candidate
from hardcalls.cli.streams import say
from hardcalls.config import read as read_config
from hardcalls.conformance import examine
from hardcalls.worlds import world_of


def main(given: argparse.Namespace) -> int:
    """Try it, and say what was found: 0 when nothing failed, else 1."""
    config = read_config(Path(given.config) if given.config else None)
    world = world_of(given.world)
    made = candidate(given.agent, given, config)
    found = asyncio.run(examine(made.agent, close=made.close, world=world))
    say(tabulate([[f.outcome, f.check, f.told] for f in found], tablefmt="plain", maxcolwidths=[None, None, 90]))
    failed = sum(f.outcome == "failed" for f in found)
    say(
        f"\n{made.name}: {failed} of {len(found)} checks failed"
        if failed
        else f"\n{made.name}: nothing failed in {len(found)} checks"
    )
    return 1 if failed else 0
