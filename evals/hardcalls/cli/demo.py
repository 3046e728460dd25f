"""`hardcalls demo`: the bundled suite against three built-in agents, and what a product owner should make of it."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from hardcalls.cli.candidates import candidate, candidates
from hardcalls.cli.engine import engine_of
from hardcalls.cli.execution import code_of, execute, stoppable, teller
from hardcalls.cli.gate import subjects_of, write_reports
from hardcalls.cli.policy_files import read_policy
from hardcalls.cli.run import load, plan_of
from hardcalls.cli.streams import folded, say, width
from hardcalls.cli.tables import NOT_MEASURED, overview
from hardcalls.cli.verdict_text import verdict_text
from hardcalls.config import Config
from hardcalls.config import read as read_config
from hardcalls.errors import RunError
from hardcalls.run import Run
from hardcalls.stopping import Stop
from hardcalls.store import read_run

DEPLOYED = "answers-only"
AGENTS = (DEPLOYED, "hybrid", "always-human")
WHO = {
    DEPLOYED: "answers from an FAQ, fast and cheap; the baseline, as if it were deployed today",
    "hybrid": "solves routine questions, hands over when a person is due",
    "always-human": "hands over everything in its first reply",
}
REASONS = 3
FITTED = "hybrid was improved on what this suite showed of it: that it passes says that the suite can be passed, and no more."

DEFAULTS: dict[str, object] = {
    "scenario": [],
    "filter": [],
    "limit": None,
    "trials": 1,
    "jobs": 4,
    "tool_rounds": 8,
    "conversation_time": 1800.0,
    "shard": "",
    "judge": [],
    "offline": False,
    "cache": None,
    "prices": None,
    "budget_calls": None,
    "budget_tokens": None,
    "budget_money": None,
    "budget_time": None,
}
"""What `hardcalls run` lets people choose, and the demo does not."""


def main(given: argparse.Namespace) -> int:
    """Run, decide and report; 0 when that worked, whatever the verdicts are."""
    asked = argparse.Namespace(**{**DEFAULTS, **vars(given)})
    config = read_config(Path(given.config)) if given.config else Config()
    return stoppable(lambda stop: everything(asked, config, stop=stop))


async def everything(given: argparse.Namespace, config: Config, *, stop: Stop) -> int:
    """The runs, what they say, and the report."""
    output = Path(given.output)
    loaded = load("first-contact")
    async with engine_of(given, config) as engine:
        plan = plan_of(loaded, given, engine)
        languages = len({s.language for s in loaded.suite.scenarios})
        say(folded(f"{loaded.suite.about.title}, in {languages} languages.\n", width()))
        chosen = [*(candidate(name, given, config) for name in AGENTS), *candidates(given, config, traffic=engine.traffic)]
        runs: list[Run] = []
        for one in chosen:
            folder = output / one.name
            _clear(folder)
            told = argparse.Namespace(quiet=one.deterministic, json=False)
            with teller(one.name, told, engine, total=len(plan.conversations)) as tell:
                stopped, found = await execute(plan, one, folder=folder, progress=tell, stop=stop)
            if stopped or found is None:
                return code_of(stopped)
            runs.append(read_run(folder))
            say(folded(f"  {one.name}: {WHO.get(one.name, one.spec)}", width()))
    conclude(runs, output)
    return 0


def conclude(runs: Sequence[Run], output: Path) -> None:
    """What a product owner should make of it."""
    say(f"\n{overview(runs, columns=width())}\n")
    say(f"{folded(NOT_MEASURED, width())}\n{folded(FITTED, width())}\n")
    policy = read_policy("smoke")
    subjects = subjects_of(list(runs), baseline=runs[0], policy=policy)
    for subject in subjects:
        if subject.verdict:
            say(f"{verdict_text(subject.verdict, reasons=REASONS, columns=width())}\n")
    write_reports([str(output / "report.html")], subjects, title="Three agents, 24 hard calls")


def _clear(folder: Path) -> None:
    """Remove an earlier demo's run; nothing else that may be in the folder."""
    try:
        for name in ("manifest.json", "suite.json", "conversations.jsonl", "ratings.jsonl"):
            (folder / name).unlink(missing_ok=True)
    except OSError as exc:
        raise RunError(f"the demo cannot write to {folder}: {exc.strerror or exc}; choose another folder with -o") from exc
