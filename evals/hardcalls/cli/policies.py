"""`hardcalls policy check` and `policy diff`: what a policy asks, what it misses, and what changed."""

import argparse
from collections.abc import Iterator

from hardcalls.cli.evidence import day_of
from hardcalls.cli.policy_files import read_policy
from hardcalls.cli.run import load
from hardcalls.cli.streams import folded, plain, say, width
from hardcalls.explanation import RATINGS, explain
from hardcalls.loosening import Change, changes
from hardcalls.measures.amount import counted
from hardcalls.outlook.advice import omissions, suite_warnings, waiver_warnings, weaknesses
from hardcalls.outlook.outlook import given_of, look
from hardcalls.policy import Policy
from hardcalls.store import suite_names


def main(given: argparse.Namespace) -> int:
    """Explain one policy, or compare two: then 1 where the newer is looser."""
    if not given.file:
        found = changes(read_policy(given.old), read_policy(given.new))
        _say(_changes(found) if found else ["Nothing changed."])
        return int(any(c.way == "looser" for c in found))
    policy, today = read_policy(given.file), day_of(given.date)
    _say([*_head(policy), *_waivers(policy, today), "", *_rules(policy)])
    if given.was:
        found = changes(read_policy(given.was), policy)
        _say(["", f"Since {given.was}:", *(_changes(found) if found else ["  nothing changed"])])
    warnings = [*waiver_warnings(policy, today), *weaknesses(policy), *omissions(policy), *_of_suite(policy, given.suite)]
    _say(["", "Warnings:", *(f"  - {line}" for line in warnings)] if warnings else ["", "Nothing to warn of."])
    return 0


def _say(lines: list[str]) -> None:
    say(plain("\n".join(folded(line, width()) for line in lines)))


def _head(policy: Policy) -> Iterator[str]:
    proofs = sum(r.kind == "prove" for r in policy.rules)
    vetoes = len(policy.rules) - proofs
    suite = f" for {policy.suite} {policy.suite_version}".rstrip() if policy.suite else ""
    yield f"{policy.id} ({policy.title}){suite}, hash {policy.hash}"
    blocks = f"none of {vetoes} vetoes blocks" if vetoes > 1 else "its one veto does not block" if vetoes else "nothing can block"
    yield f"PASS when {_each(proofs, 'proof')} shown and {blocks}; each bound is one-sided, {policy.confidence * 100:.6g}%."
    counts = ", ".join(RATINGS[s] for s in policy.ratings)
    lost = "count against the candidate" if policy.lost == "against" else "are counted both ways, which must agree"
    yield f"What counts: {counts}. Conversations that are lost {lost}, and may be at most {policy.most_faults * 100:.6g}% of all."
    needs = f"{counted(policy.minimum_scenarios, 'independent scenario')} and {counted(policy.minimum_trials, 'trial')} of each"
    baseline = (
        "Without a baseline, what compares stays undecided." if policy.baseline == "required" else "It can do without a baseline."
    )
    yield f"It needs at least {needs}. {baseline if any(r.compares for r in policy.rules) else ''}".rstrip()


def _each(count: int, noun: str) -> str:
    return f"each of {count} {noun}s is" if count > 1 else f"its one {noun} is" if count else "nothing has to be"


def _waivers(policy: Policy, today: str) -> Iterator[str]:
    for waiver in policy.waivers:
        state = "in force" if today <= waiver.expires.isoformat() else "expired"
        yield f"Waived: {waiver.rule} until {waiver.expires}, {state} ({waiver.owner}: {waiver.reason})"


def _rules(policy: Policy) -> Iterator[str]:
    for number, rule in enumerate(policy.rules, 1):
        yield f"{number}. {rule.id}: {explain(rule, policy)}"


def _of_suite(policy: Policy, name: str | None) -> Iterator[str]:
    """Warnings about the suite that is named, or else the bundled one that the policy was written for."""
    asked = name or (policy.suite if policy.suite in suite_names() else "")
    if not asked:
        return
    suite = load(asked).suite
    yield from suite_warnings(look(given_of(policy, suite.scenarios), suite))


def _changes(found: tuple[Change, ...]) -> list[str]:
    return [f"  {c.way}: {c.sentence}" for c in found]
