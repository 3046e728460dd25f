"""Runs and verdicts as suites of test cases: one for each dimension of a candidate, and one for its verdict."""

from collections.abc import Iterator, Sequence
from pathlib import PurePath

from hardcalls.report.candidate import Candidate, candidates
from hardcalls.report.junit_case import Suite
from hardcalls.report.junit_rules import rule_cases, verdict_case
from hardcalls.report.junit_talks import RATED, talk_cases
from hardcalls.report.location import Documents
from hardcalls.report.subject import Subject

TALKED = (*RATED, "never", "rubric")


def suites(subjects: Sequence[Subject], *, documents: Documents, beside: Sequence[str] = ()) -> tuple[Suite, ...]:
    """All suites, the candidates that were judged first; `beside` are the paths of the reports that hold the rest."""
    found = candidates(subjects)
    return tuple(s for c in found for s in _suites(c, documents=documents, beside=beside) if s.cases)


def _suites(candidate: Candidate, *, documents: Documents, beside: Sequence[str]) -> Iterator[Suite]:
    verdict, manifest = candidate.subject.verdict, candidate.run.manifest
    reports = tuple((f"report{PurePath(path).suffix}", path) for path in beside)
    # What another tool has recorded was played by no version of hardcalls.
    played = (("hardcalls", manifest.hardcalls),) if manifest.hardcalls else ()
    facts = (("suite", f"{manifest.suite} {manifest.suite_version}".strip()), *played, *reports)
    if verdict:
        cases = (verdict_case(candidate, verdict),)
        yield Suite(name=f"{candidate.name}.verdict", cases=cases, properties=facts, started=manifest.started)
    asked = [f.metric.dimension for f in verdict.findings] if verdict else []
    for dimension in dict.fromkeys((*TALKED, *asked)):
        rules = rule_cases(verdict, dimension, documents=documents) if verdict else ()
        talks = talk_cases(candidate, dimension, documents=documents) if dimension in TALKED else ()
        yield Suite(name=f"{candidate.name}.{dimension}", cases=(*rules, *talks), properties=facts, started=manifest.started)
