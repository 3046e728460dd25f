"""`hardcalls promote`: a run that passed becomes the baseline of those that follow."""

import argparse
import datetime as dt
import re
from pathlib import Path

from msgspec.structs import replace

from hardcalls.cli.evidence import backing_of
from hardcalls.cli.folders import folders, one
from hardcalls.cli.gate import CODES, subjects_of
from hardcalls.cli.policy_files import policy_of
from hardcalls.cli.promoted import add, contents, named
from hardcalls.cli.streams import folded, say, width
from hardcalls.cli.verdict_text import verdict_text
from hardcalls.errors import RunError, UsageError
from hardcalls.loosening import loosened
from hardcalls.policy import Policy
from hardcalls.promotion import Promotion, digest_of
from hardcalls.run import Run
from hardcalls.store import read_run
from hardcalls.verdict import Verdict

BASELINES = Path("baselines")
REASONS = 3


def main(given: argparse.Namespace) -> int:
    """Decide again, and promote what passes; the gate's code, and nothing written, for what does not and is not forced."""
    _check_force(given)
    policy = policy_of(given)
    source = _only(given.run)
    run = read_run(source)
    baseline = one(given.baseline) if given.baseline else None
    backing = backing_of(given)
    subjects = subjects_of([run], baseline=baseline, policy=policy, backing=backing)
    [verdict] = [s.verdict for s in subjects if s.verdict]
    say(verdict_text(verdict, reasons=REASONS, columns=width()))
    if verdict.outcome != "PASS" and not given.force:
        refused = (
            f"not promoted: the verdict is {verdict.outcome}; --force --owner NAME --reason TEXT promotes it on somebody's word"
        )
        say(f"\n{folded(refused, width())}")
        return CODES[verdict.outcome]
    folder = Path(given.to) if given.to else default_folder(run)
    digest = digest_of(contents(source))
    promotion = _promotion(run, verdict, policy, name=named(run, digest, folder=folder), digest=digest, today=backing.today)
    if promotion.forced:
        promotion = _signed(promotion, verdict, owner=given.owner, reason=given.reason)
    register = add(folder, promotion, run=run, source=source)
    before = f", in place of {register.promotions[-2].agent}" if len(register.promotions) > 1 else ""
    forced = f", forced by {promotion.owner}: {promotion.reason}" if promotion.forced else ""
    say(f"\npromoted: {run.name} -> {folder}{before}{forced}")
    for sentence in loosened(register.promotions[-2].policy, policy) if before else ():
        say(folded(f"  the policy is looser than that of the last promotion: {sentence}", width()))
    say(f"from now on: `hardcalls gate RUN --baseline {folder}`")
    return 0


def default_folder(run: Run) -> Path:
    """Where the baseline of a suite is kept when nothing else is said."""
    return BASELINES / (re.sub(r"[^A-Za-z0-9._-]+", "-", run.manifest.suite).strip("-.") or "suite")


def _check_force(given: argparse.Namespace) -> None:
    signed = [bool((given.owner or "").strip()), bool((given.reason or "").strip())]
    if given.force and not all(signed):
        raise UsageError("--force wants --owner NAME and --reason TEXT: who promotes against the verdict, and why, is kept")
    if any(signed) and not given.force:
        raise UsageError("--owner and --reason go with --force; a run that passes needs neither")


def _only(name: str) -> Path:
    found = folders(name)
    if len(found) > 1:
        raise RunError(f"{name} holds {len(found)} runs ({', '.join(p.name for p in found)}); one can be promoted: name it")
    return found[0]


def _promotion(run: Run, verdict: Verdict, policy: Policy, *, name: str, digest: str, today: str) -> Promotion:
    prints = run.manifest.fingerprints
    return Promotion(
        agent=run.name,
        subject=prints.subject,
        grading=prints.grading,
        suite=run.manifest.suite,
        suite_version=run.manifest.suite_version,
        run=name,
        digest=digest,
        day=dt.date.fromisoformat(today),
        outcome=verdict.outcome,
        policy=policy,
        policy_hash=policy.hash,
        baseline=verdict.baseline,
    )


def _signed(promotion: Promotion, verdict: Verdict, *, owner: str, reason: str) -> Promotion:
    reasons = tuple(r.sentence for r in verdict.reasons)
    return replace(promotion, reasons=reasons, owner=owner.strip(), reason=reason.strip())
