"""`hardcalls plan`: what a policy can see on a suite, before anything is run."""

import argparse
from collections.abc import Sequence
from pathlib import Path

import msgspec

from hardcalls.cli.folders import one, runs
from hardcalls.cli.planned import outlook_text
from hardcalls.cli.policy_files import policy_of
from hardcalls.cli.run import load
from hardcalls.cli.streams import say, width
from hardcalls.errors import UsageError
from hardcalls.outlook.given import Given, Stated, check_stated
from hardcalls.outlook.outlook import fits, look
from hardcalls.outlook.pilot import pilot_of, pooled
from hardcalls.policy import Policy
from hardcalls.suite import About, Suite


def main(given: argparse.Namespace) -> int:
    """Print it; 2 where the policy asks for more than the suite is likely to show, unless that is accepted."""
    policy, suite = policy_of(given), suite_of(given.suite)
    fits(policy, suite)
    found = look(_given(given, policy, suite), suite)
    if given.json:
        say(msgspec.json.format(msgspec.json.encode(found), indent=2).decode())
    else:
        say(outlook_text(found, accepted=given.accept_underpowered, columns=width()))
    return 2 if (found.cannot_pass or found.underpowered) and not given.accept_underpowered else 0


def suite_of(name: str) -> Suite:
    """A suite by its folder or id; of a run, the scenarios that it played, as those of an imported one stand nowhere else."""
    if not (Path(name) / "manifest.json").is_file():
        return load(name).suite
    run = one(name)
    about = About(id=run.manifest.suite, version=run.manifest.suite_version, title=run.manifest.suite, licence="", provenance=name)
    return Suite(about=about, scenarios=tuple(run.scenarios[s] for s in sorted(run.scenarios)))


def _given(given: argparse.Namespace, policy: Policy, suite: Suite) -> Given:
    stated = Stated(
        rates=_once("--rate", given.rate),
        deviations=_once("--sd", given.sd),
        differences=_once("--sd-difference", given.sd_difference),
    )
    check_stated(stated, policy)
    if given.baseline and not given.pilot:
        raise UsageError("--baseline says how far a pilot lies from what is deployed: give --pilot too")
    run = pooled(runs(given.pilot)) if given.pilot else None
    trials = given.trials or (run.manifest.trials if run else policy.minimum_trials)
    plan = Given(policy=policy, scenarios=suite.scenarios, trials=trials, power=given.power, stated=stated)
    if run is None:
        return plan
    baseline = one(given.baseline) if given.baseline else None
    pilot = pilot_of(run, baseline, scenarios=suite.scenarios, suite=suite.id, trials=trials)
    own, other = pilot.series(list(dict.fromkeys(r.metric for r in policy.rules)))
    return msgspec.structs.replace(plan, pilot=pilot, own=own, other=other)


def _once(option: str, pairs: Sequence[tuple[str, float]]) -> dict[str, float]:
    found: dict[str, float] = {}
    for name, value in pairs:
        if name in found:
            raise UsageError(f"{option} {name} is given twice ({found[name]:g} and {value:g}); give it once")
        found[name] = value
    return found
