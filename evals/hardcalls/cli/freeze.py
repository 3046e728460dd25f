"""`hardcalls freeze`: conversations of simulated customers become scripted scenarios."""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from hardcalls.cli.folders import one
from hardcalls.errors import UsageError
from hardcalls.freeze import freeze, why_not, yaml_of
from hardcalls.plugins import unknown
from hardcalls.run import Run
from hardcalls.suite import parse
from hardcalls.transcript import Transcript

MOST_NAMES = 3
ABOUT = """id = {id}
version = "1"
title = {title}
licence = {licence}
provenance = {provenance}
"""


def main(given: argparse.Namespace) -> int:
    """Write one scenario for each conversation, into a suite that is there or a new one; nothing that is there is changed."""
    run, folder = one(given.run), Path(given.output)
    chosen = _chosen(run, given.scenario, given.trial)
    against = [(t, why) for t in chosen if (why := why_not(run, t))]
    if against and (given.scenario or len(against) == len(chosen)):
        raise UsageError("\n".join(f"{names} cannot be frozen: {why}" for names, why in _by_reason(against)))
    frozen = [freeze(run, t) for t in chosen if not why_not(run, t)]
    files = {folder / "scenarios" / f"{s.id}.yaml": yaml_of(s) for s in frozen}
    there = [str(f) for f in files if f.exists()]
    if there:
        raise UsageError(f"{', '.join(there)} is there already; choose another -o, or remove it first")
    about = folder / "suite.toml"
    if not about.exists():
        files[about] = _about(run)
    # What is written has to be a sound suite.
    parse({"suite.toml": files.get(about) or _about(run)} | {f.name: t for f, t in files.items() if f != about})
    _write(files)
    for names, why in _by_reason(against):
        print(f"left out: {names}: {why}", file=sys.stderr)
    for file in sorted(files):
        print(file)
    return 0


def _chosen(run: Run, scenarios: list[str], trial: int | None) -> list[Transcript]:
    for name in scenarios:
        if not any(t.scenario == name for t in run.transcripts):
            raise unknown("conversation", name, {t.scenario for t in run.transcripts})
    chosen = [t for t in run.transcripts if (not scenarios or t.scenario in scenarios) and trial in {None, t.trial + 1}]
    if not chosen:
        raise UsageError(f"{run.name} has no conversation with trial {trial}" if trial else f"{run.name} has no conversations")
    return chosen


def _by_reason(against: list[tuple[Transcript, str]]) -> Iterator[tuple[str, str]]:
    """Some of the conversations, and how many more, for each reason."""
    for why in dict.fromkeys(why for _, why in against):
        names = [f"{t.scenario} (trial {t.trial + 1})" for t, reason in against if reason == why]
        more = f" and {len(names) - MOST_NAMES} more" if len(names) > MOST_NAMES else ""
        yield ", ".join(names[:MOST_NAMES]) + more, why


def _about(run: Run) -> str:
    suite = run.manifest.suite
    values = {
        "id": f"{suite}-frozen",
        "title": f"Frozen conversations of {suite}",
        "licence": f"as the suite {suite}",
        "provenance": f"`hardcalls freeze`, from runs of {suite} with simulated customers; each scenario names its own",
    }
    return ABOUT.format(**{k: _quoted(v) for k, v in values.items()})


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _write(files: dict[Path, str]) -> None:
    for file, text in files.items():
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8", newline="\n")
        except OSError as exc:
            raise UsageError(f"{file} cannot be written: {exc.strerror or exc}; choose another folder with -o") from exc
