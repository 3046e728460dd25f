"""What a history keeps of one run, so that no two runs are held at once."""

import datetime as dt
import hashlib
from collections.abc import Iterable, Sequence

import msgspec

from hardcalls.corners import lost, scored
from hardcalls.measures import Series, measure, talks, value_of
from hardcalls.record import Record
from hardcalls.run import Run

PASSED = ("overall.passed", "outcome.reward")
"""What it means that a conversation passed: nothing failed, or in a recorded one the reward that came with it was 1."""
UNKNOWN = dt.datetime.min.replace(tzinfo=dt.UTC)

Tally = tuple[int, int]
"""Conversations that passed, and those that count."""


class Judging(Record):
    """What one judge said of the conversations of a run."""

    rater: str
    instrument: str
    rubric: str
    scores: dict[str, tuple[float, ...]]
    """By scenario, the score of each sheet that has one, in the order of trials."""


class Entry(Record):
    """One run: what it was of, and every number that a history asks for."""

    folder: str
    agent: str
    suite: str
    suite_version: str
    started: str
    subject: str
    grading: str
    """Empty for a run that nobody has rated."""
    digest: str
    """Of its conversations."""
    graded: str
    """SHA-256 of its ratings."""
    deterministic: bool
    partial: str
    conversations: int
    scored: int
    lost: int
    stimulus: dict[str, str]
    units: dict[str, str]
    series: dict[str, Series]
    passes: dict[str, Tally]
    """By scenario."""
    instruments: dict[str, str]
    """By judge, what it was made of."""
    judgings: tuple[Judging, ...]
    outcome: str = ""
    """Of its verdict; empty without one."""
    why: str = ""
    """The worst reason, or why there is no verdict."""

    @property
    def when(self) -> dt.datetime:
        """When it was started; the beginning of time where that is not known."""
        try:
            found = dt.datetime.fromisoformat(self.started)
        except ValueError:
            return UNKNOWN
        return found if found.tzinfo else found.replace(tzinfo=dt.UTC)

    @property
    def version(self) -> tuple[str, str]:
        """What is one version of an agent."""
        return (self.agent, self.subject)

    @property
    def origin(self) -> tuple[str, str, str, str]:
        """What a run keeps when it is copied or rated again."""
        return (self.agent, self.subject, self.started, self.digest)


def entry_of(run: Run, *, folder: str, metrics: Sequence[str], outcome: str = "", why: str = "") -> Entry:
    """What a history keeps of a run."""
    manifest = run.manifest
    judgings = _judgings(run)
    return Entry(
        folder=folder,
        agent=run.name,
        suite=manifest.suite,
        suite_version=manifest.suite_version,
        started=manifest.started,
        subject=manifest.fingerprints.subject,
        grading=manifest.fingerprints.grading if run.scores else "",
        digest=run.digest,
        graded=hashlib.sha256(msgspec.json.encode(run.scores)).hexdigest(),
        deterministic=manifest.deterministic,
        partial=manifest.partial,
        conversations=len(run.transcripts),
        scored=len(scored(run)),
        lost=len(lost(run)) if run.scores else 0,
        stimulus=dict(manifest.fingerprints.stimulus),
        units={name: s.unit for name, s in run.scenarios.items()},
        series=measure(run, metrics),
        passes=_passes(run),
        instruments=dict(manifest.judges) | {j.rater: j.instrument for j in judgings},
        judgings=judgings,
        outcome=outcome,
        why=why,
    )


def _passes(run: Run) -> dict[str, Tally]:
    found: dict[str, Tally] = {}
    for talk in talks(run):
        value = next((v for name in PASSED if (v := value_of(name, talk)) is not None), None)
        if isinstance(value, float):
            passed, counted = found.get(talk.scenario.id, (0, 0))
            found[talk.scenario.id] = (passed + (value >= 1), counted + 1)
    return found


def _judgings(run: Run) -> tuple[Judging, ...]:
    found: dict[tuple[str, str, str], dict[str, list[float]]] = {}
    for score in run.scores:
        for sheet in score.sheets:
            quality = sheet.quality.capped
            if sheet.kind != "person" and quality is not None:
                of_judge = found.setdefault((sheet.rater, sheet.instrument, sheet.rubric), {})
                of_judge.setdefault(score.scenario, []).append(quality)
    return tuple(
        Judging(rater=r, instrument=i, rubric=u, scores={s: tuple(v) for s, v in scores.items()})
        for (r, i, u), scores in sorted(found.items())
    )


def tally(entries: Iterable[Entry], scenario: str) -> Tally:
    """How often a scenario passed in runs, each once; an agent that gives the same answer every time counts once by version."""
    passed = counted = 0
    known: set[object] = set()
    for entry in entries:
        good, of = entry.passes.get(scenario, (0, 0))
        same = entry.deterministic and good in {0, of}
        key = (entry.version, good == of) if same else entry.origin
        if not of or key in known:
            continue
        known.add(key)
        passed, counted = (passed + (good > 0), counted + 1) if same else (passed + good, counted + of)
    return passed, counted
