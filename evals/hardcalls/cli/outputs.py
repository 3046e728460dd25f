"""What a decision is told to: other programs as JSON, GitHub as annotations, and a job's summary."""

import argparse
import os
import sys
from collections.abc import Mapping, Sequence
from importlib.metadata import version
from pathlib import Path

import msgspec

from hardcalls.cli.streams import say
from hardcalls.decode import Document
from hardcalls.errors import RunError, UsageError
from hardcalls.record import Record
from hardcalls.report import Subject, build
from hardcalls.report.annotations import annotations, command
from hardcalls.report.comment import to_comment
from hardcalls.run import Run
from hardcalls.store import load_suite
from hardcalls.verdict import Verdict

SUMMARY = "GITHUB_STEP_SUMMARY"
WORKSPACE = "GITHUB_WORKSPACE"
SCHEMA = 1
FULL = (".html", ".json", ".md")


class Decisions(Record):
    """What `hardcalls gate --json` prints. A number that has no finite value is null."""

    schema: int
    """Raised when a program that reads this would have to change."""
    hardcalls: str
    """The version that decided."""
    verdicts: tuple[Verdict, ...]


def as_json(verdicts: Sequence[Verdict]) -> str:
    """Verdicts as other programs read them."""
    found = Decisions(schema=SCHEMA, hardcalls=version("hardcalls"), verdicts=tuple(verdicts))
    return msgspec.json.format(msgspec.json.encode(found), indent=2).decode()


def full_reports(paths: Sequence[str]) -> tuple[str, ...]:
    """Those of the paths that hold a whole report, and no projection of one."""
    return tuple(p for p in paths if p.lower().endswith(FULL) and not p.lower().endswith(".comment.md"))


def summary_file(given: argparse.Namespace) -> Path | None:
    """The file that GitHub shows as the job's summary; UsageError when it is asked for and GitHub has named none."""
    if not given.summary:
        return None
    name = os.environ.get(SUMMARY)
    if not name:
        raise UsageError(f"--summary writes to the file that {SUMMARY} names, and it names none; elsewhere, use -o FILE.comment.md")
    return Path(name)


def documents_of(given: argparse.Namespace, runs: Sequence[Run]) -> dict[str, Document]:
    """The files of the suite that --suite names, by scenario id, their paths as the workspace has them."""
    if not given.suite:
        return {}
    loaded = load_suite(given.suite)
    other = next((r for r in runs if r.manifest.suite != loaded.suite.id), None)
    if other:
        ran = f"{other.name!r} ran {other.manifest.suite!r}"
        raise UsageError(f"--suite {given.suite} is the suite {loaded.suite.id!r}, and {ran}; name the folder of that one")
    on_github = getattr(given, "annotations", "") == "github"
    root = Path((os.environ.get(WORKSPACE) if on_github else "") or Path.cwd()).resolve()
    found = {}
    for scenario, document in loaded.documents.items():
        path = Path(document.file).resolve()
        # Nobody can be shown a line of a file that is not in their repository.
        if path.is_relative_to(root):
            found[scenario] = msgspec.structs.replace(document, file=path.relative_to(root).as_posix())
    return found


def announce(
    given: argparse.Namespace, subjects: Sequence[Subject], *, documents: Mapping[str, Document], summary: Path | None
) -> None:
    """Print annotations where they are asked for, and add to the summary."""
    if given.annotations == "github":
        for annotation in annotations(subjects, documents=documents):
            if given.json:
                print(command(annotation), file=sys.stderr)
            else:
                say(command(annotation))
    if summary:
        text = to_comment(subjects, build(subjects), beside=full_reports(given.output))
        try:
            with summary.open("a", encoding="utf-8") as file:
                file.write(f"{text}\n")
        except OSError as exc:
            raise RunError(f"the summary {summary} cannot be written: {exc.strerror or exc}") from exc
