"""`hardcalls run`: replay a suite against agents, and store every conversation with its ratings."""

import argparse
import asyncio
import sys
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from hardcalls import store
from hardcalls.cli.candidates import candidates, spec_of
from hardcalls.cli.selection import select
from hardcalls.cli.streams import say
from hardcalls.cli.tables import estimate_table, run_line
from hardcalls.config import read as read_config
from hardcalls.errors import RunError, SuiteError
from hardcalls.run import Run
from hardcalls.runner import Candidate, Plan, Progress, run
from hardcalls.suite import Loaded
from hardcalls.talk import Limits
from hardcalls.transcript import Transcript
from hardcalls.worlds import problems, world_of


def main(given: argparse.Namespace) -> int:
    """Run everything that was asked for; 0 when it is complete."""
    config = read_config(Path(given.config) if given.config else None)
    plan = plan_of(load(given.suite or config.suite), given)
    if given.dry_run:
        say(estimate_table(plan, {text: spec_of(text, config) for text in given.agent}))
        return 0
    chosen = candidates(given, config)
    output = Path(given.output or config.output)
    for candidate in chosen:
        found = execute(plan, candidate, folder=output / candidate.name, progress=teller(candidate.name, quiet=given.quiet))
        say(run_line(found, output / candidate.name))
    return 0


def load(name: str) -> Loaded:
    """A suite whose scenarios also fit their worlds; SuiteError with every problem."""
    loaded = store.load_suite(name)
    found = [p.text for s in loaded.suite.scenarios for p in problems(s, loaded.documents[s.id])]
    if found:
        raise SuiteError("\n".join(found))
    return loaded


def plan_of(loaded: Loaded, given: argparse.Namespace) -> Plan:
    """What is to be run."""
    scenarios, partial = select(loaded.suite, given)
    names = sorted({s.setting.world for s in scenarios if s.setting})
    return Plan(
        suite=loaded.suite,
        scenarios=scenarios,
        worlds={name: world_of(name) for name in names},
        trials=given.trials,
        jobs=given.jobs,
        partial=partial,
        started=datetime.now(UTC).isoformat(timespec="seconds"),
        version=version("hardcalls"),
        limits=Limits(tool_rounds=given.tool_rounds),
    )


def execute(plan: Plan, candidate: Candidate, *, folder: Path, progress: Progress) -> Run:
    """Run one candidate and return its run; RunError when not one conversation can be scored."""
    asyncio.run(run(plan, candidate, folder=folder, progress=progress))
    found = store.read_run(folder)
    if len(found.excluded) == len(found.transcripts):
        fault = found.excluded[0].excluded
        why = f"{fault.kind}: {fault.evidence}" if fault else ""
        raise RunError(
            f"not one of {len(found.transcripts)} conversations with {candidate.name!r} can be scored; the first was lost to {why}"
        )
    return found


def teller(name: str, *, quiet: bool) -> Progress:
    """Says how far a run is: one line that is rewritten on a terminal, every tenth conversation elsewhere."""
    live = sys.stderr.isatty()

    def tell(transcript: Transcript, done: int, total: int) -> None:
        del transcript
        if quiet:
            return
        if live:
            print(f"\r{name}: {done}/{total}", end="\n" if done == total else "", file=sys.stderr, flush=True)
        elif done == total or done % max(10, total // 10) == 0:
            print(f"{name}: {done}/{total}", file=sys.stderr, flush=True)

    return tell
