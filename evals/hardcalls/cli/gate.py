"""`hardcalls gate`: the decision, as words and as an exit code."""

import argparse
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from hardcalls.backing import asks_rubric
from hardcalls.cli.evidence import Backing, backing_of
from hardcalls.cli.folders import one, runs
from hardcalls.cli.outputs import announce, as_json, documents_of, full_reports, summary_file
from hardcalls.cli.policy_files import policy_of
from hardcalls.cli.streams import folded, say, width
from hardcalls.cli.tables import NOT_MEASURED
from hardcalls.cli.verdict_text import verdict_text
from hardcalls.comparison import compare
from hardcalls.decode import Document
from hardcalls.policy import Policy
from hardcalls.report import Subject, check_path, render
from hardcalls.run import Run
from hardcalls.verdict import Evidence, Verdict, decide

NOTHING = Backing()
CODES = {"PASS": 0, "FAIL": 1, "INCONCLUSIVE": 2}


def main(given: argparse.Namespace) -> int:
    """Decide on every candidate: any FAIL is 1, else any INCONCLUSIVE 2, else 0."""
    for path in given.output:
        check_path(Path(path))
    summary = summary_file(given)
    policy = policy_of(given)
    baseline = one(given.baseline) if given.baseline else None
    # A folder of runs may hold the baseline as well; what is deployed is not up for a decision unless nothing else is named.
    named = runs(given.candidate)
    candidates = [c for c in named if c != baseline] or named
    documents = documents_of(given, candidates)
    subjects = subjects_of(candidates, baseline=baseline, policy=policy, backing=backing_of(given))
    verdicts = [s.verdict for s in subjects if s.verdict]
    if given.json:
        say(as_json(verdicts))
    else:
        say("\n\n".join(verdict_text(v, columns=width()) for v in verdicts))
        if not any(asks_rubric(f.rule.metric) and f.interval for v in verdicts for f in v.findings):
            say(f"\n{folded(NOT_MEASURED, width())}")
    write_reports(given.output, subjects, aside=given.json, documents=documents)
    announce(given, subjects, documents=documents, summary=summary)
    return worst_code(verdicts)


def worst_code(verdicts: Sequence[Verdict]) -> int:
    """The exit code of several verdicts."""
    codes = {CODES[v.outcome] for v in verdicts}
    return 1 if 1 in codes else max(codes)


def subjects_of(
    candidates: Sequence[Run], *, baseline: Run | None, policy: Policy | None, backing: Backing = NOTHING
) -> list[Subject]:
    """Each candidate with its comparison and its verdict; a run is not compared with itself, but an older one of that name is."""
    return [_subject(c, baseline=baseline, policy=policy, backing=backing) for c in candidates]


def _subject(candidate: Run, *, baseline: Run | None, policy: Policy | None, backing: Backing) -> Subject:
    itself = candidate == baseline
    baseline = None if itself else baseline
    comparison = compare(baseline, candidate) if baseline else None
    evidence = Evidence(
        candidate=candidate,
        baseline=baseline,
        comparison=comparison,
        licences=backing.licences,
        estimates=backing.estimates,
        today=backing.today,
        itself=itself,
        was=backing.promotion.policy if backing.promotion else None,
    )
    verdict = decide(evidence, policy) if policy else None
    return Subject(
        run=candidate,
        comparison=comparison,
        verdict=verdict,
        licences=backing.holding,
        policy=policy,
        promotion=backing.promotion,
        itself=itself,
    )


def write_reports(
    paths: Sequence[str],
    subjects: Sequence[Subject],
    *,
    title: str = "",
    templates: Path | None = None,
    aside: bool = False,
    documents: Mapping[str, Document] | None = None,
) -> None:
    """Write one report per path, its format by the path's ending; `aside` names them on stderr, where they spoil no JSON."""
    for path in paths:
        beside = [p for p in full_reports(paths) if p != path]
        render(subjects, Path(path), title=title, templates=templates, documents=documents, beside=beside)
        if aside:
            print(f"report: {path}", file=sys.stderr)
        else:
            say(f"report: {path}")
