"""Runs as the arms of an estimate: what the judge said of each conversation, and what people said of those they were given."""

from collections.abc import Iterable, Mapping, Sequence
from statistics import fmean

import msgspec

from hardcalls.agreement.final import Final, final_values
from hardcalls.cli.instrument import Judged
from hardcalls.errors import RunError
from hardcalls.estimates.rated import Arm, Rated
from hardcalls.label import Label, item_of
from hardcalls.rubric import QUALITY
from hardcalls.run import Run
from hardcalls.sheet import Mark, Sheet


def arm_of(run: Run, found: Judged, labels: Iterable[Label], *, criterion: str, scenarios: Sequence[str] = ()) -> Arm:
    """One run on one criterion; only these scenarios, where some are named."""
    mark = mark_of(found, criterion)
    asked, finals = _asked(labels, criterion, flag=mark is not None and mark.kind == "flag")
    kept = set(scenarios) or run.scenarios.keys()
    rated = []
    for transcript in run.transcripts:
        item = item_of(run.name, transcript.key)
        if item not in found.known or transcript.scenario not in kept:
            continue
        own = asked.get(item, [])
        final = finals.get(item)
        first = next((x for x in own if x.chance is not None), own[0] if own else None)
        rated.append(
            Rated(
                item=item,
                scenario=transcript.scenario,
                unit=found.known[item].unit,
                judge=_judge(found.sheets.get(item), criterion),
                person=_share(_value(own, final), mark),
                unfit=final is not None and final.state == "not_applicable",
                asked=bool(own),
                chance=first.chance if first else None,
                stratum=first.stratum if first else "",
            )
        )
    return Arm(agent=run.name, subject=run.manifest.fingerprints.subject, conversations=run.digest, rated=tuple(rated))


def mark_of(found: Judged, criterion: str) -> Mark | None:
    """A mark that carries the criterion's scale; None for the whole sheet's score. RunError where the judge was not asked."""
    if criterion == QUALITY:
        return None
    marks = (m for sheet in found.sheets.values() if (m := sheet.mark(criterion)))
    mark = next(marks, None)
    if mark is None:
        asked = ", ".join(m.criterion for m in next(iter(found.sheets.values())).marks)
        raise RunError(f"{found.judge!r} was not asked about {criterion!r}; it was asked about {asked}, and QUALITY is all of them")
    return mark


def _asked(labels: Iterable[Label], criterion: str, *, flag: bool) -> tuple[Mapping[str, list[Label]], Mapping[str, Final]]:
    """By item, what people were asked and what it comes to. Items with a known answer were put among the others on purpose."""
    own = [x for x in labels if x.criterion == criterion and x.turn is None and x.pair is None and not x.repeat]
    own = [_raised(x) for x in own] if flag else own
    known = {x.item for x in own if x.kind == "gold"}
    people: dict[str, list[Label]] = {}
    for label in own:
        if label.kind in {"person", "adjudicated"} and (label.chance is not None or label.item not in known):
            people.setdefault(label.item, []).append(label)
    return people, {f.unit.item: f for f in final_values([x for found in people.values() for x in found])}


def _raised(label: Label) -> Label:
    """Of a flag, whether it was raised, however badly."""
    return label if label.number is None else msgspec.structs.replace(label, value=float(label.number > 0), scale=(0.0, 1.0))


def _value(labels: Sequence[Label], final: Final | None) -> float | None:
    """What people's values come to; where they are tied, their mean: to leave a tie out would leave out the hard ones."""
    if final and isinstance(final.value, int | float):
        return float(final.value)
    if final is None or final.state == "not_applicable" or final.by == "adjudicated":
        return None
    values = [x.number for x in labels if x.state == "given" and x.number is not None]
    return fmean(values) if values else None


def _judge(sheet: Sheet | None, criterion: str) -> float | None:
    if sheet is None:
        return None
    if criterion == QUALITY:
        return sheet.quality.capped
    mark = sheet.mark(criterion)
    return mark.share if mark else None


def _share(value: float | None, mark: Mark | None) -> float | None:
    """From 0 (bad) to 1 (good)."""
    if value is None or mark is None:
        return value
    return 1 - value if mark.kind == "flag" else value / mark.top
