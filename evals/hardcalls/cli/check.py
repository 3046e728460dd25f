"""`hardcalls check`: everything that is wrong with a suite or a rubric, at once."""

import argparse
from collections.abc import Iterator
from pathlib import Path

from hardcalls.cli.rubrics import read_rubric, rubric_names
from hardcalls.cli.run import load
from hardcalls.customers import never_checked
from hardcalls.rubric import Rubric
from hardcalls.scenario import Simulated
from hardcalls.suite import Suite


def main(given: argparse.Namespace) -> int:
    """Say what a sound suite or rubric holds; an error lists what is wrong with one that is not."""
    if given.suite in rubric_names() or (Path(given.suite).is_file() and Path(given.suite).suffix in {".yaml", ".yml"}):
        print(_rubric(read_rubric(given.suite)))
        return 0
    suite = load(given.suite).suite
    controls = sum(bool(s.control_of) for s in suite.scenarios)
    languages = sorted({s.language for s in suite.scenarios})
    situations = len({s.situation for s in suite.scenarios})
    print(
        f"{suite.id} {suite.about.version}: {len(suite.scenarios)} scenarios, {situations} situations, {controls} matched controls."
    )
    print(f"Languages: {', '.join(languages)}. Nothing is wrong.")
    for line in _simulated(suite):
        print(line)
    return 0


def _rubric(rubric: Rubric) -> str:
    scales, flags = ([c.id for c in rubric.criteria if c.kind == kind] for kind in ("scale", "flag"))
    counted = sum(c.counts for c in rubric.criteria)
    return (
        f"{rubric.reference}: {len(scales)} scales ({', '.join(scales) or 'none'}) and {len(flags)} flags "
        f"({', '.join(flags) or 'none'}); {counted} of these {len(rubric.criteria)} criteria count in the score. Nothing is wrong."
    )


def _simulated(suite: Suite) -> Iterator[str]:
    """How many customers a model plays, and what no check can see of them."""
    parts = [(s, s.customer) for s in suite.scenarios if isinstance(s.customer, Simulated)]
    if parts:
        yield f"Simulated customers: {len(parts)}; a run needs --simulator."
    for scenario, part in parts:
        if missing := never_checked(scenario, part):
            yield f"Not checked in {scenario.id}: {', '.join(missing).replace('_', ' ')}."
