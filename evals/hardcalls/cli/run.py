"""`hardcalls run`: replay a suite against agents, and store every conversation with its ratings."""

import argparse
import time
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from hardcalls import store
from hardcalls.cli.candidates import candidates, spec_of
from hardcalls.cli.engine import Engine, engine_of
from hardcalls.cli.execution import code_of, conclude, execute, stoppable, teller
from hardcalls.cli.selection import select
from hardcalls.cli.streams import say
from hardcalls.cli.tables import estimate_table
from hardcalls.config import Config
from hardcalls.config import read as read_config
from hardcalls.errors import SuiteError, UsageError
from hardcalls.limits import Limits
from hardcalls.plan import Plan, Shard
from hardcalls.stopping import Stop
from hardcalls.suite import Loaded
from hardcalls.worlds import problems, world_of


def main(given: argparse.Namespace) -> int:
    """Run everything that was asked for; 0 when it is complete, 2 when a budget ended it, 130 when somebody did."""
    if given.dry_run and given.json:
        raise UsageError("--dry-run prints a table for people, not JSON; leave out --json")
    alone = next((name for name in ("policy", "baseline", "licence", "date") if getattr(given, name)), "")
    if alone:
        raise UsageError(f"--{alone} decides on a run: add --until-decided, or give it to `hardcalls gate` when the run has ended")
    config = read_config(Path(given.config) if given.config else None)
    loaded = load(given.suite or config.suite)
    return stoppable(lambda stop: everything(loaded, given, config, stop=stop))


async def everything(loaded: Loaded, given: argparse.Namespace, config: Config, *, stop: Stop) -> int:
    """One candidate after another; the first that does not end as planned ends it all."""
    async with engine_of(given, config) as engine:
        plan = plan_of(loaded, given, engine)
        if given.dry_run:
            say(estimate_table(plan, {text: spec_of(text, config) for text in given.agent}))
            return 0
        output = Path(given.output or config.output)
        for candidate in candidates(given, config, traffic=engine.traffic):
            folder = output / candidate.name
            with teller(candidate.name, given, engine, total=len(plan.conversations)) as tell:
                stopped, found = await execute(plan, candidate, folder=folder, progress=tell, stop=stop, quiet=given.quiet)
            conclude(found, folder, given=given, stopped=stopped)
            if stopped:
                return code_of(stopped)
    return 0


def load(name: str) -> Loaded:
    """A suite whose scenarios also fit their worlds; SuiteError with every problem."""
    loaded = store.load_suite(name)
    found = [p.text for s in loaded.suite.scenarios for p in problems(s, loaded.documents[s.id])]
    if found:
        raise SuiteError("\n".join(found))
    return loaded


def plan_of(loaded: Loaded, given: argparse.Namespace, engine: Engine) -> Plan:
    """What is to be run."""
    scenarios, partial = select(loaded.suite, given)
    for scenario in scenarios if engine.simulator.print is None else ():
        engine.simulator.customer_of(scenario)  # says what is missing before anything is begun
    names = sorted({s.setting.world for s in scenarios if s.setting})
    shard = shard_of(given.shard)
    if shard.text:
        partial = "; ".join(p for p in (partial, f"shard {shard.text}") if p)
    return Plan(
        suite=loaded.suite.id,
        suite_version=loaded.suite.about.version,
        scenarios=scenarios,
        worlds={name: world_of(name) for name in names},
        trials=given.trials,
        jobs=given.jobs,
        partial=partial,
        started=datetime.now(UTC).isoformat(timespec="seconds"),
        version=version("hardcalls"),
        limits=Limits(tool_rounds=given.tool_rounds, seconds=given.conversation_time),
        shard=shard,
        judges=engine.judges,
        budget=engine.budget,
        customer_of=engine.simulator.customer_of,
        simulator=engine.simulator.print,
        clock=time.monotonic,
        currency=engine.currency,
    )


def shard_of(text: str) -> Shard:
    """The part of a plan that `2/4` means; the whole for nothing."""
    if not text:
        return Shard()
    number, _, of = text.partition("/")
    if not (number.isascii() and number.isdigit() and of.isascii() and of.isdigit() and len(text) <= 12):  # noqa: PLR2004
        raise UsageError(f"--shard {text!r}: write it as 2/4, the second of four parts")
    return Shard(number=int(number), of=int(of))
