"""`hardcalls resume`: a run that was stopped goes on where it stopped."""

import argparse
import time
from importlib.metadata import version
from pathlib import Path

from hardcalls import store
from hardcalls.cli.candidates import restored
from hardcalls.cli.engine import Engine, engine_of
from hardcalls.cli.execution import code_of, conclude, execute, stoppable, teller
from hardcalls.cli.folders import folders
from hardcalls.cli.run import shard_of
from hardcalls.config import Config
from hardcalls.config import read as read_config
from hardcalls.errors import RunError, UsageError
from hardcalls.plan import Plan
from hardcalls.run import Manifest
from hardcalls.stimuli import Stimuli
from hardcalls.stopping import Stop
from hardcalls.worlds import world_of


def main(given: argparse.Namespace) -> int:
    """Let every run that is named go on; 0 when all are complete, else as `run`."""
    config = read_config(Path(given.config) if given.config else None)
    return stoppable(lambda stop: everything(given, config, stop=stop))


async def everything(given: argparse.Namespace, config: Config, *, stop: Stop) -> int:
    """One run after another, until one of them is stopped."""
    async with engine_of(given, config) as engine:
        for folder in (f for name in given.run for f in folders(name)):
            manifest, stimuli = store.read_plan(folder)
            plan = plan_of(folder, manifest, stimuli, engine=engine, given=given)
            candidate = restored(manifest, given, traffic=engine.traffic)
            with teller(candidate.name, given, engine, total=len(plan.conversations)) as tell:
                stopped, run = await execute(plan, candidate, folder=folder, progress=tell, stop=stop, quiet=given.quiet)
            conclude(run, folder, given=given, stopped=stopped)
            if stopped:
                return code_of(stopped)
    return 0


def plan_of(folder: Path, manifest: Manifest, stimuli: Stimuli, *, engine: Engine, given: argparse.Namespace) -> Plan:
    """The plan that a run folder was begun with; RunError where it cannot be played any more."""
    if manifest.source:
        raise RunError(f"{folder} was imported ({manifest.source}): it holds what was recorded, and nothing can be played again")
    gone = sorted({*manifest.scenarios} ^ stimuli.scenarios.keys())
    if gone:
        raise RunError(
            f"{folder}: the scenarios of manifest.json are not those of suite.json (see {gone[0]!r}); it is damaged, run again"
        )
    worlds = {name: world_of(name) for name in stimuli.charters}
    for name, world in worlds.items():
        if world.charter != stimuli.charters[name]:
            raise RunError(f"the world {name!r} is not what it was when {folder} began; choose another folder, and run again")
    if set(manifest.judges) != set(engine.judges or ()):
        wanted = ", ".join(manifest.judges) or "none"
        raise UsageError(f"{folder} began with these judges: {wanted}; give the same ones with --judge")
    simulator = engine.played_again(manifest)
    return Plan(
        suite=manifest.suite,
        suite_version=manifest.suite_version,
        scenarios=tuple(stimuli.scenarios[name] for name in manifest.scenarios),
        worlds=worlds,
        trials=manifest.trials,
        jobs=given.jobs,
        partial=manifest.partial,
        started=manifest.started,
        version=version("hardcalls"),
        limits=manifest.limits,
        shard=shard_of(manifest.shard),
        sequential=manifest.sequential,
        judges=engine.judges,
        budget=engine.budget,
        customer_of=simulator.customer_of,
        simulator=simulator.print,
        retry_lost=given.lost,
        clock=time.monotonic,
        currency=engine.currency or manifest.currency,
    )
