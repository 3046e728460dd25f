"""ledger(): a run -> whose failures its faults were, how many conversations each kind decided, and what was left out for them."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable

from hardcalls.fault import BLAMES, COUNTED, Blame, Fault, blame_of
from hardcalls.record import Record
from hardcalls.run import Run
from hardcalls.stats.interval import Interval, wilson
from hardcalls.transcript import Transcript

UNFINISHED = "harness_killed"
"""What a planned conversation that was never stored is put down to: it was in flight, or had not begun, when the run ended."""
NEVER_STORED = "planned, and not finished when the run ended"


class Entry(Record):
    """One kind of fault in one run."""

    blame: Blame
    kind: str
    decided: int
    """Conversations that ended by it, or were left out for it."""
    recovered: int
    """Conversations in which it happened and was made good: they went on, or were played again, and it did not decide them."""
    first_turn: int
    """The earliest customer turn in which it was seen; 0 when it belongs to none."""
    rate: Interval
    """The share of conversations that it decided, over independent scenarios: see Ledger."""


class Exclusion(Record):
    """One conversation that says nothing about the agent, and on what evidence."""

    scenario: str
    trial: int
    fault: Fault


class Ledger(Record):
    """The faults of one run.

    Faults of the agent (and of a judge) are shares of the conversations that count, all others of those that were planned.
    """

    planned: int
    finished: int
    counted: int
    """Finished, and not left out."""
    failed: int
    """Counted conversations without a fault in which something was rated as wrong: the agent's, by what it said or did."""
    entries: tuple[Entry, ...]
    """By blame, the agent first, then by how many conversations each decided."""
    rates: dict[Blame, Interval]
    """Of all kinds of one blame together; only those that were seen."""
    excluded: tuple[Exclusion, ...]
    """Sorted by (scenario, trial); those that were never finished are among them."""

    def decided(self, blame: Blame) -> int:
        """Conversations decided by faults of one side."""
        return sum(e.decided for e in self.entries if e.blame == blame)


def cause(transcript: Transcript) -> Fault | None:
    """The fault that decided a conversation: the one it was left out for, else the agent's own that ended it."""
    return transcript.excluded or next((f for f in transcript.faults if f.blame == "agent" and not f.recovered), None)


def ledger(run: Run, *, confidence: float = 0.95) -> Ledger:
    """The fault ledger of a run, with two-sided Wilson intervals."""
    decided: dict[str, Counter[str]] = defaultdict(Counter)
    recovered: Counter[str] = Counter()
    turns: dict[str, list[int]] = defaultdict(list)
    excluded, counted, failed = [], Counter[str](), 0
    wrong = {s.key for s in run.scores if any(r.failed for r in s.ratings)}
    judging = {s.key: s.faults for s in run.scores if s.faults}
    planned = Counter(t.scenario for t in run.transcripts)
    for transcript in run.transcripts:
        found = cause(transcript)
        if transcript.excluded:
            excluded.append(Exclusion(scenario=transcript.scenario, trial=transcript.trial, fault=transcript.excluded))
        else:
            counted[transcript.scenario] += 1
            failed += found is None and transcript.key in wrong
        faults = (*transcript.faults, *judging.get(transcript.key, ()))
        judged = [f for f in faults if f.blame == "judge" and not (f.recovered or transcript.excluded)]
        by = {f.kind for f in (found, *judged) if f}
        for kind in by:
            decided[kind][transcript.scenario] += 1
        recovered.update({f.kind for f in faults if f.recovered} - by)
        for fault in faults:
            turns[fault.kind].append(fault.turn)
    for scenario, trial in run.missing:
        planned[scenario] += 1
        decided[UNFINISHED][scenario] += 1
        excluded.append(Exclusion(scenario=scenario, trial=trial, fault=Fault(kind=UNFINISHED, evidence=NEVER_STORED)))

    def rate(kinds: Iterable[str], blame: Blame) -> Interval:
        hits = sum((decided[k] for k in kinds), Counter[str]())
        return _rate(run, hits, counted if blame in COUNTED else planned, confidence=confidence)

    kinds = {*decided, *recovered}
    entries = [
        Entry(
            blame=blame_of(kind),
            kind=kind,
            decided=decided[kind].total(),
            recovered=recovered[kind],
            first_turn=min((t for t in turns[kind] if t), default=0),
            rate=rate([kind], blame_of(kind)),
        )
        for kind in sorted(kinds)
    ]
    blames = [b for b in BLAMES if any(e.blame == b for e in entries)]
    return Ledger(
        planned=planned.total(),
        finished=len(run.transcripts),
        counted=counted.total(),
        failed=failed,
        entries=tuple(sorted(entries, key=lambda e: (BLAMES.index(e.blame), -e.decided, e.kind))),
        rates={b: rate([e.kind for e in entries if e.blame == b], b) for b in blames},
        excluded=tuple(sorted(excluded, key=lambda e: (e.scenario, e.trial))),
    )


def _rate(run: Run, hits: Counter[str], of: Counter[str], *, confidence: float) -> Interval:
    """Trials averaged within a scenario, scenarios within their cluster."""
    units: dict[str, list[float]] = defaultdict(list)
    for scenario, n in of.items():
        unit = run.scenarios[scenario].unit if scenario in run.scenarios else scenario
        units[unit].append(hits[scenario] / n)
    means = [math.fsum(v) / len(v) for v in units.values()]
    return wilson(math.fsum(means), len(means), confidence=confidence)
