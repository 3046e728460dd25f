"""Which scenarios of a suite are run, and in what words a part of it says that it is one."""

import argparse

from hardcalls.errors import UsageError
from hardcalls.plugins import unknown
from hardcalls.scenario import Scenario
from hardcalls.suite import Suite


def select(suite: Suite, given: argparse.Namespace) -> tuple[tuple[Scenario, ...], str]:
    """The scenarios to run, and why they are only a part (empty for the whole suite)."""
    chosen, why = list(suite.scenarios), []
    if given.scenario:
        ids = {s.id for s in chosen}
        for wanted in given.scenario:
            if wanted not in ids:
                raise unknown("scenario", wanted, ids)
        chosen = [s for s in chosen if s.id in given.scenario]
        why.append("--scenario " + ", ".join(given.scenario))
    for text in given.filter:
        chosen = _filtered(chosen, text)
        why.append(f"--filter {text}")
    if given.limit:
        chosen = chosen[: given.limit]
        why.append(f"--limit {given.limit}")
    whole = len(chosen) == len(suite.scenarios)
    return tuple(chosen), "" if whole else f"{'; '.join(why)}: {len(chosen)} of {len(suite.scenarios)} scenarios"


def _filtered(scenarios: list[Scenario], text: str) -> list[Scenario]:
    tag, found, value = text.partition("=")
    if not found:
        raise UsageError(f"--filter {text!r}: write it as tag=value, for instance language=de or theme=grief")
    chosen = [s for s in scenarios if facets(s).get(tag) == value]
    if not chosen:
        values = sorted({v for s in scenarios if (v := facets(s).get(tag))})
        known = ", ".join(values) or f"none; tags: {', '.join(sorted({t for s in scenarios for t in facets(s)}))}"
        raise UsageError(f"--filter {text!r} leaves no scenario; values of {tag!r}: {known}")
    return chosen


def facets(scenario: Scenario) -> dict[str, str]:
    """What a scenario can be filtered by: its tags, language, situation, cluster and default escalation."""
    more = {
        "language": scenario.language,
        "situation": scenario.situation,
        "cluster": scenario.cluster,
        "escalation": scenario.escalation.default if scenario.escalation else "",
        "control": "yes" if scenario.control_of else "no",
    }
    return {k: v for k, v in (scenario.tags | more).items() if v}
