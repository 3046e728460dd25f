"""Runs in the order of time, and what they say together."""

from collections.abc import Iterator, Sequence

from hardcalls.history import drift, judges, scenarios
from hardcalls.history.drift import Drift
from hardcalls.history.entry import UNKNOWN, Entry
from hardcalls.history.judges import JudgeChange, JudgeDrift
from hardcalls.history.scenarios import Flaky, Idle
from hardcalls.measures import Metric
from hardcalls.measures.estimate import estimate
from hardcalls.record import Record
from hardcalls.stats.interval import Interval

SCHEMA = 1


class Moment(Record):
    """One run of one agent: its verdict and its numbers."""

    folder: str
    agent: str
    version: int
    """Of the agent, from 1: another fingerprint is another version."""
    subject: str
    new_version: bool
    """Whether the run of this agent before it was of another version."""
    started: str
    grading: str
    regraded: bool
    """Whether the rated run of this agent before it was rated by other checks: numbers across that are not comparable."""
    suite_version: str
    outcome: str
    why: str
    conversations: int
    scored: int
    lost: int
    partial: str
    values: dict[str, Interval]
    """By metric; only what was measured."""


class Chronicle(Record):
    """Everything that the runs of one suite say together."""

    suite: str
    metrics: tuple[Metric, ...]
    """Those that any run has a value of."""
    moments: tuple[Moment, ...]
    """In the order of time."""
    drifts: tuple[Drift, ...]
    judge_changes: tuple[JudgeChange, ...]
    judge_drifts: tuple[JudgeDrift, ...]
    flaky: tuple[Flaky, ...]
    idle: tuple[Idle, ...] | None
    """None where it is not known."""
    notices: tuple[str, ...]


class Skipped(Record):
    """A folder below that is left out, and why."""

    folder: str
    why: str


class History(Record):
    """All chronicles of a folder."""

    schema: int
    folder: str
    confidence: float
    policy: str
    """Its title; empty where nothing was decided."""
    chronicles: tuple[Chronicle, ...]
    """By suite."""
    skipped: tuple[Skipped, ...]


def chronicles(
    entries: Sequence[Entry], *, drift_of: Sequence[str], confidence: float
) -> tuple[tuple[Chronicle, ...], tuple[Skipped, ...]]:
    """One chronicle per suite, and the runs that are only copies of others; two-sided `confidence`.

    `drift_of` are the metrics by which an agent is asked whether it has changed: each one more makes all harder to show.
    """
    copies: list[Skipped] = []
    suites: dict[str, dict[object, Entry]] = {}
    for entry in sorted(entries, key=lambda e: (e.when, e.agent, e.folder)):
        known = suites.setdefault(entry.suite, {})
        first = known.setdefault((entry.origin, entry.grading, entry.graded), entry)
        if first is not entry:
            copies.append(Skipped(folder=entry.folder, why=f"a copy of {first.folder}"))
    found = tuple(
        _chronicle(suite, list(of.values()), drift_of=drift_of, confidence=confidence) for suite, of in sorted(suites.items())
    )
    return found, tuple(copies)


def _chronicle(suite: str, entries: Sequence[Entry], *, drift_of: Sequence[str], confidence: float) -> Chronicle:
    versions: dict[tuple[str, str], int] = {}
    for entry in entries:
        versions.setdefault(entry.version, 1 + sum(agent == entry.agent for agent, _ in versions))
    metrics = {name: s.metric for e in entries for name, s in e.series.items() if s.points}
    return Chronicle(
        suite=suite,
        metrics=tuple(metrics[n] for n in entries[0].series if n in metrics),
        moments=tuple(_moments(entries, versions, confidence=confidence)),
        drifts=drift.drifts(entries, metrics=drift_of, versions=versions, confidence=confidence),
        judge_changes=judges.changes(entries),
        judge_drifts=judges.drifts(entries, confidence=confidence),
        flaky=scenarios.flaky(entries, versions=versions, confidence=confidence),
        idle=scenarios.idle(entries, confidence=confidence),
        notices=tuple(_notices(entries)),
    )


def _moments(entries: Sequence[Entry], versions: dict[tuple[str, str], int], *, confidence: float) -> Iterator[Moment]:
    subjects: dict[str, str] = {}
    gradings: dict[str, str] = {}
    for entry in entries:
        agent, grading = entry.agent, entry.grading
        yield Moment(
            folder=entry.folder,
            agent=agent,
            version=versions[entry.version],
            subject=entry.subject,
            new_version=subjects.get(agent, entry.subject) != entry.subject,
            started=entry.started,
            grading=grading,
            regraded=bool(grading) and gradings.get(agent, grading) != grading,
            suite_version=entry.suite_version,
            outcome=entry.outcome,
            why=entry.why,
            conversations=entry.conversations,
            scored=entry.scored,
            lost=entry.lost,
            partial=entry.partial,
            values={n: estimate(s, confidence=confidence) for n, s in entry.series.items() if s.points},
        )
        subjects[agent] = entry.subject
        if grading:
            gradings[agent] = grading


def _notices(entries: Sequence[Entry]) -> Iterator[str]:
    """What a reader must know before reading any number."""
    gradings = dict.fromkeys(e.grading for e in entries if e.grading)
    if len(gradings) > 1:
        yield (
            f"these runs were rated by {len(gradings)} different sets of checks and judges: numbers before and after a change of "
            "these are not comparable; `hardcalls score RUN` rates a run again"
        )
    suite_versions = list(dict.fromkeys(e.suite_version for e in entries))
    if len(suite_versions) > 1:
        versions = ", ".join(suite_versions)
        yield f"the suite changed on the way (versions {versions}): only scenarios that stayed the same are set side by side"
    if unrated := [e.folder for e in entries if not e.grading]:
        yield f"not rated, so without any number: {', '.join(unrated)}; `hardcalls score RUN` rates a run"
    if unknown := [e.folder for e in entries if e.when == UNKNOWN]:
        yield f"when these were started is not known, so they stand first: {', '.join(unknown)}"
