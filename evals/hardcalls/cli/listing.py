"""`hardcalls list`: what there is to choose from."""

import argparse
from collections.abc import Callable

from tabulate import tabulate

from hardcalls import store
from hardcalls.cli.candidates import SPECS
from hardcalls.cli.policy_files import policy_names, read_policy
from hardcalls.cli.rubrics import read_rubric, rubric_names
from hardcalls.cli.tables import doc_of
from hardcalls.measures import METRICS, metric_of
from hardcalls.raters import CHECKS

ABOUT_WORLDS = {
    "bnpl": "a buy-now-pay-later company: orders, instalments, payments, disputes, hardship plans, freezes, cases",
    "module:attribute": "a world of your own; see docs/worlds.md",
}

# A rubric's criteria have a metric each.
RUBRIC = [m for m in (metric_of("rubric.quality"), metric_of("rubric.ID")) if m]


def main(given: argparse.Namespace) -> int:
    """Print one kind, or all but the scenarios."""
    kinds: dict[str, Callable[[], str]] = {
        "suites": _suites,
        "agents": lambda: tabulate([[s] for s in SPECS], tablefmt="plain"),
        "worlds": lambda: tabulate([[w, about] for w, about in ABOUT_WORLDS.items()], tablefmt="plain"),
        "policies": lambda: tabulate([[p, read_policy(p).title] for p in policy_names()], tablefmt="plain"),
        "rubrics": lambda: tabulate([[r.reference, r.title] for r in map(read_rubric, rubric_names())], tablefmt="plain"),
        "metrics": lambda: tabulate([[m.name, m.question] for m in (*METRICS.values(), *RUBRIC)], tablefmt="plain"),
        "checks": lambda: tabulate([[n, doc_of(c)] for n, c in CHECKS.items()], tablefmt="plain"),
    }
    if given.what == "scenarios":
        print(_scenarios(given.suite))
    elif given.what:
        print(kinds[given.what]())
    else:
        print("\n\n".join(f"{kind}\n{text()}" for kind, text in kinds.items()))
    return 0


def _suites() -> str:
    found = [store.load_suite(name).suite for name in store.suite_names()]
    return tabulate([[s.id, s.about.version, len(s.scenarios), s.about.title] for s in found], tablefmt="plain")


def _scenarios(name: str) -> str:
    rows = [
        [s.id, s.language, s.escalation.default if s.escalation else "", s.title] for s in store.load_suite(name).suite.scenarios
    ]
    return tabulate(rows, headers=["id", "language", "handoff", "title"], tablefmt="plain")
