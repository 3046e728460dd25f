"""`hardcalls history`: what a folder of runs says over time."""

import argparse
import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from hardcalls.cli.chronicle import history_text
from hardcalls.cli.evidence import backing_of
from hardcalls.cli.folders import one
from hardcalls.cli.gate import subjects_of
from hardcalls.cli.policy_files import read_policy
from hardcalls.cli.promoted import promotion_of
from hardcalls.cli.streams import say, width
from hardcalls.cli.tables import CONFIDENCE
from hardcalls.errors import HardcallsError, RunError, UsageError
from hardcalls.history import PASSED, Entry, History, Skipped, chronicles, entry_of
from hardcalls.history.chronicle import SCHEMA
from hardcalls.measures import known_metrics, metric_of
from hardcalls.report.history import history_view
from hardcalls.report.history_pages import check_history_path, history_json, write_history
from hardcalls.run import Run
from hardcalls.store import read_run

LEADING = (
    "escalation.timely",
    "escalation.unneeded",
    "correctness.passed",
    "empathy.no_failure_seen",
    *PASSED,
)
Decided = tuple[str, str]
"""A verdict's outcome, empty where there is none, and why."""


def main(given: argparse.Namespace) -> int:
    """Read every run once, and print or write what they say together; RunError when there is none."""
    for path in given.output:
        check_history_path(Path(path))
    metrics = _metrics(given.metric)
    folder = Path(given.folder)
    places = list(_places(folder))
    entries, skipped = _read(places, folder, metrics=metrics, decide=_decider(given))
    if not entries:
        first = f"; the first that is damaged: {skipped[0].why}" if skipped else ""
        raise RunError(f"there is no run in {folder} that can be read, however deep{first}")
    found, copies = chronicles(entries, drift_of=given.metric or PASSED, confidence=CONFIDENCE)
    history = History(
        schema=SCHEMA,
        folder=str(folder),
        confidence=CONFIDENCE,
        policy=read_policy(given.policy).title if given.policy else "",
        chronicles=found,
        skipped=(*skipped, *copies),
    )
    if given.json:
        say(history_json(history).decode().rstrip())
    else:
        say(history_text(history_view(history), columns=width()))
    for path in given.output:
        write_history(history, Path(path))
        if not given.json:
            say(f"history: {path}")
    return 0


def _metrics(names: Sequence[str]) -> tuple[str, ...]:
    for name in names:
        if metric_of(name) is None:
            raise UsageError(f"there is no metric {name!r}; metrics: {known_metrics()}")
    return tuple(dict.fromkeys(names)) or LEADING


def _places(folder: Path) -> Iterator[Path]:
    """Every run folder below, in the order of names; what begins with a dot is somebody's unfinished work."""
    if not folder.is_dir():
        raise RunError(f"there is no folder {folder}; name one with runs in it, such as runs")
    for place, inner, files in os.walk(folder):
        inner[:] = sorted(name for name in inner if not name.startswith("."))
        if "conversations.jsonl" in files or {"manifest.json", "suite.json"} <= set(files):
            yield Path(place)


def _read(
    places: Sequence[Path], folder: Path, *, metrics: Sequence[str], decide: Callable[[Run], Decided]
) -> tuple[list[Entry], list[Skipped]]:
    entries, skipped = [], []
    for place in places:
        name = place.relative_to(folder).as_posix() if place != folder else place.name
        try:
            promotion_of(place)
            run = read_run(place)
        except RunError as exc:
            skipped.append(Skipped(folder=name, why=str(exc)))
            continue
        outcome, why = decide(run)
        entries.append(entry_of(run, folder=name, metrics=metrics, outcome=outcome, why=why))
    return entries, skipped


def _decider(given: argparse.Namespace) -> Callable[[Run], Decided]:
    """What decides on each run; one that cannot be decided on says why, and the others go on."""
    if not given.policy:
        for flag in ("baseline", "licence", "estimate"):
            if getattr(given, flag):
                raise UsageError(f"--{flag} is for verdicts, and no policy is named; give --policy FILE")
        return lambda _: ("", "")
    policy = read_policy(given.policy)
    baseline = one(given.baseline) if given.baseline else None
    backing = backing_of(given)

    def decide(run: Run) -> Decided:
        try:
            subjects = subjects_of([run], baseline=baseline, policy=policy, backing=backing)
        except HardcallsError as exc:
            return "", f"no verdict: {exc}"
        [verdict] = [s.verdict for s in subjects if s.verdict]
        return verdict.outcome, verdict.reasons[0].sentence if verdict.reasons else ""

    return decide
