"""`hardcalls report`: runs as one file that people read."""

import argparse
from pathlib import Path

from hardcalls.cli.evidence import backing_of
from hardcalls.cli.folders import one, runs
from hardcalls.cli.gate import subjects_of, write_reports
from hardcalls.cli.outputs import documents_of
from hardcalls.cli.peoples_sheets import rated_by_people
from hardcalls.cli.policy_files import read_policy
from hardcalls.report import check_path


def main(given: argparse.Namespace) -> int:
    """Write every report asked for."""
    for path in given.output:
        check_path(Path(path))
    baseline = one(given.baseline) if given.baseline else None
    policy = read_policy(given.policy) if given.policy else None
    templates = Path(given.templates) if given.templates else None
    found = rated_by_people(runs(given.run), files=given.labels, rubric=given.rubric)
    subjects = subjects_of(found, baseline=baseline, policy=policy, backing=backing_of(given))
    documents = documents_of(given, found)
    write_reports(given.output, subjects, title=given.title, templates=templates, documents=documents)
    return 0
