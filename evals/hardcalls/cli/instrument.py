"""What one judge said in stored runs, and what people said of the same conversations."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from msgspec.structs import replace

from hardcalls.agreement.final import Final, final_values
from hardcalls.calibration.evidence import Known, Said
from hardcalls.cli.rubrics import read_rubric
from hardcalls.errors import ConfigError, RunError, UsageError
from hardcalls.label import Label, State, item_of
from hardcalls.people.labels import read_all
from hardcalls.people.sheets import sheets
from hardcalls.rubric import QUALITY, Criterion, Rubric
from hardcalls.run import Run
from hardcalls.sheet import Sheet

STATES: dict[str, State] = {"given": "given", "not_applicable": "not_applicable", "missing": "skipped"}


@dataclass(frozen=True, kw_only=True)
class Judged:
    """One instrument's sheets, by item."""

    judge: str
    instrument: str
    rubric: str
    sheets: Mapping[str, Sheet]
    known: Mapping[str, Known]
    """Of every conversation of the runs that says something about its agent."""


def judged(runs: Sequence[Run], judge: str) -> Judged:
    """The sheets of a judge in runs; RunError where there are none, or where they are not all of one instrument and rubric."""
    names = sorted({s.rater for run in runs for score in run.scores for s in score.sheets if s.kind != "person"})
    name = judge or (names[0] if len(names) == 1 else "")
    if not name and names:
        raise UsageError(f"the runs were rated by {', '.join(names)}: say which with --judge")
    if name not in names:
        unjudged = f"no judge has rated {', '.join(run.name for run in runs)}; `hardcalls score RUN --judge …` asks one"
        raise RunError(f"no judge {name!r} has rated these runs; there is {', '.join(names)}" if names else unjudged)
    if len({run.name for run in runs}) < len(runs):
        raise RunError("two of the runs are of agents with the same name, so labels cannot tell them apart; give one of them")
    found: dict[str, Sheet] = {}
    known: dict[str, Known] = {}
    for run in runs:
        own = {score.key: sheet for score in run.scores for sheet in score.sheets if sheet.rater == name}
        for transcript in run.transcripts:
            if transcript.excluded:
                continue
            scenario, item = run.scenarios[transcript.scenario], item_of(run.name, transcript.key)
            length = sum(len(turn.text) for turn in transcript.turns)
            known[item] = Known(unit=scenario.unit, language=scenario.language, length=length)
            if transcript.key in own:
                found[item] = own[transcript.key]
    prints = sorted({(s.instrument, s.rubric) for s in found.values()})
    if len(prints) != 1:
        told = "; ".join(f"{instrument} with {rubric}" for instrument, rubric in prints) or "none of its sheets can be used"
        raise RunError(f"{name!r} is not one instrument in these runs ({told}); rate them again with `hardcalls score --judge`")
    return Judged(judge=name, instrument=prints[0][0], rubric=prints[0][1], sheets=found, known=known)


def read_labels(files: Iterable[str]) -> tuple[Label, ...]:
    """The labels of all files, the same rating once."""
    return read_all(Path(file) for file in files)


def said_of(found: Judged, rubric: Rubric | None) -> tuple[Said, ...]:
    """A judge's marks, and with its rubric the whole sheet's score as QUALITY."""
    said = [
        Said(item=item, criterion=m.criterion, value=m.value, why="" if m.value is not None else m.state)
        for item, sheet in found.sheets.items()
        for m in sheet.marks
    ]
    if rubric:
        for item, sheet in found.sheets.items():
            capped = sheet.quality.capped
            said.append(Said(item=item, criterion=QUALITY, value=capped, why="" if capped is not None else "missing"))
    return tuple(said)


def rubric_of(found: Judged, name: str, *, asked: bool) -> Rubric | None:
    """The rubric of a judge's sheets, for their scores; None where it is not `name`, or the judge was asked only a part of it.

    ConfigError instead where the scores were `asked` for.
    """
    rubric = read_rubric(name)
    if rubric.reference != found.rubric:
        why = f"{found.judge!r} judged by the rubric {found.rubric}, and {name} is {rubric.reference}; give it as --rubric"
    else:
        counted = {c.id for c in rubric.criteria if c.counts}
        left = sorted(counted - {m.criterion for m in next(iter(found.sheets.values())).marks})
        why = f"{found.judge!r} was not asked about {', '.join(left)}, so its sheets have no score to compare" if left else ""
    if why and asked:
        raise ConfigError(why)
    return None if why else rubric


def fitting(labels: Sequence[Label], found: Judged) -> tuple[Label, ...]:
    """The labels of conversations of the runs; RunError where there are none, or where they are of another rubric."""
    kept = tuple(label for label in labels if label.item in found.known)
    if labels and all(label.pair for label in labels):
        raise RunError(
            f"all {len(labels)} labels say which of two conversations is better, and here ratings of single ones are needed: "
            "`hardcalls grade` asks for them without --pairwise"
        )
    if not kept:
        first = labels[0].item if labels else "nothing"
        raise RunError(
            f"none of the {len(labels)} labels is of a conversation of these runs (the first is of {first!r}, and the runs have "
            f"{next(iter(found.known))!r}, …); give the runs that were rated"
        )
    other = next((label for label in kept if label.rubric and label.rubric != found.rubric), None)
    if other:
        raise RunError(
            f"{other.rater} rated {other.item} with the rubric {other.rubric}, and {found.judge!r} judged by {found.rubric}; "
            "let the judge rate again with the people's rubric"
        )
    tops = {m.criterion: m.top for m in next(iter(found.sheets.values())).marks}
    off = next((label for label in kept if label.pair is None and (top := tops.get(label.criterion)) and _off(label, top)), None)
    if off:
        scale = f" on a scale from {off.scale[0]:g} to {off.scale[1]:g}" if off.scale else ""
        raise RunError(
            f"{off.rater} rated {off.item} on {off.criterion} with {off.value!r}{scale}, and the judge's scale is 0 to "
            f"{tops[off.criterion]}; map the values with `hardcalls import-ratings --map`"
        )
    return kept


def _off(label: Label, top: int) -> bool:
    """Whether a label is not on the judge's scale."""
    if label.value is None:
        return False
    return label.number is None or not 0 <= label.number <= top or label.scale not in {None, (0, top)}


def with_quality(labels: Sequence[Label], rubric: Rubric) -> tuple[Label, ...]:
    """The labels, and as QUALITY the score of each person's sheet, and of the sheet of what all of them come to."""
    persons = [label for label in labels if label.kind == "person"]
    finals = [f for f in final_values(labels) if f.unit.turn < 0 and not any(f.unit.pair)]
    degrees = {c.id: degree_of(labels, c) for c in rubric.criteria if c.kind == "flag" and c.top > 1}
    agreed = [_agreed(degrees[f.unit.criterion][f.unit.item] if f.unit.criterion in degrees else f, rubric) for f in finals]
    own = [q for item, rated in sheets(persons, rubric).items() for s in rated if (q := _quality(item, s))]
    final = [q for item, rated in sheets(agreed, rubric).items() for s in rated if (q := _quality(item, s))]
    drawn = {label.item: label for label in labels if label.chance is not None}
    made = [*own, *(replace(q, kind="adjudicated") for q in final)]
    return (*labels, *(_drawn(q, drawn.get(q.item)) for q in made))


def degree_of(labels: Iterable[Label], flag: Criterion) -> dict[str, Final]:
    """By item, the worst degree of a flag that most say it reaches; missing where they are tied on whether it is raised at all."""
    own = [x for x in labels if x.criterion == flag.id and x.turn is None and x.pair is None]
    found: dict[str, Final] = {}
    for degree in range(1, flag.top + 1):
        reached = [x if x.number is None else replace(x, value=float(x.number >= degree), scale=(0.0, 1.0)) for x in own]
        for final in final_values(reached):
            if degree == 1:
                found[final.unit.item] = final
            elif final.value == 1:
                found[final.unit.item] = replace(final, value=float(degree))
    return found


def _drawn(label: Label, source: Label | None) -> Label:
    return replace(label, chance=source.chance, stratum=source.stratum) if source else label


def _quality(item: str, sheet: Sheet) -> Label | None:
    capped = sheet.quality.capped
    return None if capped is None else Label(item=item, rater=sheet.rater, criterion=QUALITY, value=capped)


def _agreed(final: Final, rubric: Rubric) -> Label:
    """What people's values come to, as a label of one rater."""
    return Label(
        item=final.unit.item,
        rater="all",
        criterion=final.unit.criterion,
        value=final.value if final.state == "given" else None,
        state=STATES[final.state],
        rubric=rubric.reference,
    )
