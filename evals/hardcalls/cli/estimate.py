"""`hardcalls estimate`: what people would say of a whole run."""

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec

from hardcalls.cli.arms import arm_of, mark_of
from hardcalls.cli.folders import one
from hardcalls.cli.instrument import Judged, fitting, judged, read_labels, rubric_of, with_quality
from hardcalls.cli.saved import save
from hardcalls.cli.streams import folded, plain, say, width
from hardcalls.comparison import compare
from hardcalls.errors import UsageError
from hardcalls.estimates.estimate import Estimate
from hardcalls.estimates.estimating import Instrument, estimate
from hardcalls.label import Label
from hardcalls.rubric import QUALITY
from hardcalls.run import Run
from hardcalls.stats.interval import Interval, within

LISTED = 8
"""Strata that are told one by one."""


def main(given: argparse.Namespace) -> int:
    """Print the estimate with the one that people's ratings alone give beside it, and write it where that is asked."""
    run = one(given.run)
    baseline = one(given.baseline) if given.baseline else None
    if baseline is not None and baseline.name == run.name:
        raise UsageError(f"both runs are of an agent named {run.name!r}, so labels cannot tell them apart")
    found = judged([run, *([baseline] if baseline else [])], given.judge)
    labels = labels_of(found, given.labels, criterion=given.criterion, rubric=given.rubric)
    made = _estimate(run, baseline, found, labels, given)
    if given.output:
        save(Path(given.output), made)
    if given.json:
        say(msgspec.json.format(msgspec.json.encode(made), indent=2).decode())
    else:
        say("\n".join(folded(line, width()) for line in _lines(made)))
        if given.output:
            say(f"\nestimate written to {given.output}")
    return 0


def labels_of(found: Judged, files: Sequence[str], *, criterion: str, rubric: str) -> Sequence[Label]:
    """People's labels of these runs, with the scores of their sheets where those are asked for."""
    labels = fitting(read_labels(files), found)
    if criterion != QUALITY:
        return labels
    whole = rubric_of(found, rubric, asked=True)
    return with_quality(labels, whole) if whole else labels


def _estimate(run: Run, baseline: Run | None, found: Judged, labels: Sequence[Label], given: argparse.Namespace) -> Estimate:
    shared = compare(baseline, run).pairing.shared if baseline else ()
    arms = [arm_of(r, found, labels, criterion=given.criterion, scenarios=shared) for r in (run, baseline) if r]
    mark = mark_of(found, given.criterion)
    return estimate(
        arms[0],
        arms[1] if baseline else None,
        criterion=given.criterion,
        flag=mark is not None and mark.kind == "flag",
        by=Instrument(judge=found.judge, instrument=found.instrument, rubric=found.rubric),
        confidence=given.confidence,
        assume_random=given.assume_random,
    )


def _lines(made: Estimate) -> Iterator[str]:
    about = f"{plain(made.agent)} less {plain(made.baseline)}" if made.baseline else plain(made.agent)
    what = "scenarios" if made.baseline else "conversations"
    yield f"{about}: {made.metric}, from 0 (bad) to 1 (good)"
    difference = bool(made.baseline)
    yield f"  people and {plain(made.judge)}: {_span(made.interval, difference=difference)}"
    yield f"  people alone: {_span(made.classical, difference=difference)}"
    if made.corrected:
        corrected = _span(made.corrected, difference=difference)
        yield f"  {plain(made.judge)} alone, corrected by its error rates (Rogan-Gladen): {corrected}"
    rated = f"{made.labelled} {what} rated by people ({made.interval.n} independent)"
    yield f"  {rated}, {made.unlabelled} by the judge alone; lambda {made.tuning:.2f}"
    saved = f"{made.savings:.0%} of people's ratings saved" if made.savings > 0 else "the judge saves no ratings here"
    yield f"  {saved}; {made.interval.confidence:.0%} intervals"
    if len(made.strata) > LISTED:
        fewest = min(s.labelled for s in made.strata)
        yield f"  {len(made.strata)} strata, in each at least {fewest} rated; -o writes them all"
    for s in made.strata if len(made.strata) <= LISTED else ():
        yield f"  stratum {plain(s.name) or '-'}: {s.weight:.0%} of all, {s.labelled} rated, about {s.unlabelled} not"
    if made.assumed_random:
        yield "  taken as drawn at random on somebody's word: no gate takes it"
    yield from (f"  note: {plain(note)}" for note in made.notes)


def _span(seen: Interval, *, difference: bool) -> str:
    seen = within(seen, -1.0 if difference else 0.0, 1.0)
    return f"{seen.estimate:.3f} [{seen.low:.3f} to {seen.high:.3f}]"
