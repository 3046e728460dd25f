"""`hardcalls run --until-decided`: each candidate is run no further than it takes to know that it fails, and is decided on."""

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import msgspec

from hardcalls import store
from hardcalls.cli.candidates import candidates, spec_of
from hardcalls.cli.engine import engine_of
from hardcalls.cli.evidence import Backing, backing_of
from hardcalls.cli.execution import code_of, conclude, execute, stoppable, teller
from hardcalls.cli.folders import one
from hardcalls.cli.gate import subjects_of, worst_code
from hardcalls.cli.policy_files import read_policy
from hardcalls.cli.run import load, plan_of
from hardcalls.cli.streams import say, width
from hardcalls.cli.tables import estimate_table
from hardcalls.cli.verdict_text import verdict_text
from hardcalls.config import Config
from hardcalls.config import read as read_config
from hardcalls.design import design_of, seed_of
from hardcalls.errors import RunError, UsageError
from hardcalls.plan import Candidate, Plan, grading_of, manifest_of
from hardcalls.policy import Policy
from hardcalls.run import Run
from hardcalls.sequential import waived_on, watched
from hardcalls.spending import saving
from hardcalls.stopping import Stop
from hardcalls.suite import Loaded
from hardcalls.verdict import Verdict
from hardcalls.watching import Watcher

PARTS = ("limit", "filter", "scenario", "shard")


@dataclass(frozen=True, kw_only=True)
class Terms:
    """What candidates are decided by."""

    policy: Policy
    baseline: Run | None
    backing: Backing

    @property
    def waived(self) -> frozenset[str]:
        """The rules that do not block today."""
        return waived_on(self.policy, self.backing.today)


def main(given: argparse.Namespace) -> int:
    """The gate's code: any FAIL is 1, else any INCONCLUSIVE 2, else 0; 2 or 130 also when a budget or somebody ended it."""
    part = next((name for name in PARTS if getattr(given, name)), "")
    if part:
        raise UsageError(f"--until-decided decides, and a part of a suite is no gate; leave out --{part}")
    if given.dry_run and given.json:
        raise UsageError("--dry-run prints a table for people, not JSON; leave out --json")
    config = read_config(Path(given.config) if given.config else None)
    loaded = load(given.suite or config.suite)
    terms = terms_of(given, config, loaded)
    return stoppable(lambda stop: everything(loaded, given, config, terms=terms, stop=stop))


def terms_of(given: argparse.Namespace, config: Config, loaded: Loaded) -> Terms:
    """The policy and what else decides; UsageError where it cannot decide on this run, before anything of it is paid for."""
    name = given.policy or config.policy
    if not name:
        raise UsageError("--until-decided needs to know by which rules: give --policy FILE, or set `policy` in hardcalls.toml")
    policy, suite = read_policy(name), loaded.suite
    if why := policy.misfit(suite.id, suite.about.version):
        raise UsageError(why)
    if given.trials < policy.minimum_trials:
        raise UsageError(f"the policy {policy.id!r} asks for {policy.minimum_trials} trials; give --trials {policy.minimum_trials}")
    terms = Terms(policy=policy, baseline=one(given.baseline) if given.baseline else None, backing=backing_of(given))
    if not watched(policy, compared=terms.baseline is not None, waived=terms.waived):
        never = any(r.never for r in policy.rules)
        stops = "only what must never happen can end it early" if never else "nothing can end it early"
        print(f"the policy {policy.id!r} sets no limit that blocks can be held against: {stops}", file=sys.stderr)
    return terms


async def everything(loaded: Loaded, given: argparse.Namespace, config: Config, *, terms: Terms, stop: Stop) -> int:
    """One candidate after another, each until it is decided."""
    async with engine_of(given, config) as engine:
        policy, plan = terms.policy, plan_of(loaded, given, engine)
        seed = seed_of(plan.suite, plan.suite_version)
        design = design_of(plan.scenarios, seed=seed, policy=policy.id, policy_hash=policy.hash, early=policy.early)
        plan = replace(plan, sequential=design)
        if given.dry_run:
            say(estimate_table(plan, {text: spec_of(text, config) for text in given.agent}))
            say(f"Looked at after each of {len(design.blocks)} blocks; a candidate that fails needs fewer.")
            return 0
        verdicts: list[Verdict] = []
        for candidate in candidates(given, config, traffic=engine.traffic):
            folder = Path(given.output or config.output) / candidate.name
            watch = watcher(plan, candidate, terms)
            with teller(candidate.name, given, engine, total=len(plan.conversations)) as tell:
                stopped, found = await execute(
                    plan, candidate, folder=folder, progress=tell, stop=stop, quiet=given.quiet, watch=watch
                )
            conclude(found, folder, given=given, stopped=stopped)
            if stopped:
                return code_of(stopped)
            verdicts += decided(store.read_run(folder), given=given, terms=terms)
    return worst_code(verdicts)


def watcher(plan: Plan, candidate: Candidate, terms: Terms) -> Watcher:
    """Who watches a candidate's run; RunError where it could not be compared with the baseline in the end."""
    baseline = terms.baseline
    if baseline and baseline.manifest.fingerprints.grading != grading_of(plan):
        raise RunError(
            f"the baseline {baseline.name!r} was graded by other checks or judges than this run will be; "
            "grade it with `hardcalls score RUN`, or run it again with the same judges"
        )
    stimuli = plan.stimuli
    blank = Run(
        manifest=manifest_of(plan, candidate), scenarios=stimuli.scenarios, charters=stimuli.charters, transcripts=(), scores=()
    )
    backing = terms.backing
    return Watcher(blank, terms.policy, baseline=baseline, licences=backing.licences, today=backing.today)


def decided(run: Run, *, given: argparse.Namespace, terms: Terms) -> Sequence[Verdict]:
    """Say what was not needed, and the verdict."""
    [subject] = subjects_of([run], baseline=terms.baseline, policy=terms.policy, backing=terms.backing)
    spared = saving(run)
    if subject.verdict is None:
        return ()
    if given.json:
        say(msgspec.json.encode({"event": "verdict", "agent": run.name, "saved": spared, "verdict": subject.verdict}).decode())
    else:
        say(f"  {spared.text}")
        say(verdict_text(subject.verdict, columns=width()))
    return (subject.verdict,)
