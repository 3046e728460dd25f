"""Whether a judge has changed: another instrument under the same name, or other scores for the same conversations."""

import math
from collections.abc import Iterator, Sequence

import msgspec

from hardcalls.history.drift import p_of_change
from hardcalls.history.entry import Entry, Judging
from hardcalls.record import Record
from hardcalls.stats.interval import Interval, mean_t
from hardcalls.stats.multiplicity import holm


class JudgeChange(Record):
    """From this run on a judge is made of something else, so that its scores before and after are not comparable."""

    rater: str
    folder: str
    before: str
    after: str


class JudgeDrift(Record):
    """One judge on the same conversations, rated twice."""

    rater: str
    rubric: str
    first: str
    second: str
    """Folders."""
    conversations: int
    moved: int
    """Conversations whose score is another one."""
    interval: Interval
    """The mean change of the score from first to second, over scenarios, on the scale from 0 to 1."""
    p: float
    """Corrected for the pairs looked at."""
    shown: bool


def changes(entries: Sequence[Entry]) -> tuple[JudgeChange, ...]:
    """Where a judge's fingerprint changed, in the order of the runs."""
    return tuple(_changes(entries))


def _changes(entries: Sequence[Entry]) -> Iterator[JudgeChange]:
    known: dict[str, str] = {}
    for entry in entries:
        for rater, instrument in sorted(entry.instruments.items()):
            before = known.get(rater, instrument)
            if before != instrument:
                yield JudgeChange(rater=rater, folder=entry.folder, before=before, after=instrument)
            known[rater] = instrument


def drifts(entries: Sequence[Entry], *, confidence: float) -> tuple[JudgeDrift, ...]:
    """Each judge's later scores against its first ones, wherever the same conversations were rated again by the same instrument."""
    first: dict[tuple[str, str, str, str], tuple[Entry, Judging]] = {}
    found = []
    for entry in entries:
        for judging in entry.judgings:
            key = (entry.digest, judging.rater, judging.instrument, judging.rubric)
            earlier = first.setdefault(key, (entry, judging))
            if earlier[0] is not entry:
                found.append(_drift(*earlier, entry, judging, confidence=confidence))
    adjusted = holm([d.p for d in found])
    return tuple(msgspec.structs.replace(d, p=p, shown=p <= 1 - confidence) for d, p in zip(found, adjusted, strict=True))


def _drift(first: Entry, one: Judging, second: Entry, two: Judging, *, confidence: float) -> JudgeDrift:
    units: dict[str, list[float]] = {}
    moved = conversations = 0
    for scenario in sorted(one.scores.keys() & two.scores.keys()):
        before, after = one.scores[scenario], two.scores[scenario]
        if len(before) != len(after):
            continue  # some of its trials have a score on one side only, and which is not kept
        steps = [a - b for b, a in zip(before, after, strict=True)]
        conversations += len(steps)
        moved += sum(s != 0 for s in steps)
        units.setdefault(first.units.get(scenario, scenario), []).extend(steps)
    means = [math.fsum(v) / len(v) for _, v in sorted(units.items())]
    return JudgeDrift(
        rater=one.rater,
        rubric=one.rubric,
        first=first.folder,
        second=second.folder,
        conversations=conversations,
        moved=moved,
        interval=mean_t(means, confidence=confidence),
        p=p_of_change(means, bounded=True),
        shown=False,
    )
