"""People's labels as sheets: one rubric, one conversation, one rater, so that they are scored as a judge's are."""

from collections.abc import Iterable, Sequence

from hardcalls.errors import ConfigError
from hardcalls.label import DUE, Label
from hardcalls.rubric import Criterion, Rubric
from hardcalls.sheet import Mark, Sheet, given, without

PEOPLE = frozenset({"person", "crowd", "adjudicated"})


def sheets(labels: Iterable[Label], rubric: Rubric) -> dict[str, tuple[Sheet, ...]]:
    """By item, a sheet for each person who rated it, sorted by name.

    What a rater did not answer is missing, whether it was asked or not, so that no score is made of a part of the rubric. A
    second time that the same rater saw an item is left aside, as are pairs and turns (but for the turns where a person was
    due). ConfigError for labels of another version of the rubric.
    """
    found: dict[tuple[str, str], list[Label]] = {}
    for label in labels:
        if label.kind not in PEOPLE or label.repeat or label.pair:
            continue
        if label.rubric and label.rubric != rubric.reference:
            other = f"{label.item}: rated by {label.rater} with the rubric {label.rubric}, and this one is {rubric.reference}"
            raise ConfigError(f"{other}; give the rubric that they were rated with")
        found.setdefault((label.item, label.rater), []).append(label)
    by_item: dict[str, list[Sheet]] = {}
    for (item, rater), own in sorted(found.items()):
        by_item.setdefault(item, []).append(_sheet(rater, own, rubric))
    return {item: tuple(own) for item, own in by_item.items()}


def _sheet(rater: str, labels: Sequence[Label], rubric: Rubric) -> Sheet:
    whole = {label.criterion: label for label in labels if label.turn is None}
    return Sheet(
        rater=rater,
        kind="person",
        rubric=rubric.reference,
        marks=tuple(_mark(c, whole.get(c.id)) for c in rubric.criteria),
        caps=rubric.caps,
        due=tuple(sorted({x.turn for x in labels if x.criterion == DUE and x.value == 1 and x.turn is not None})),
    )


def _mark(criterion: Criterion, label: Label | None) -> Mark:
    if label is None:
        return without(criterion, "missing", reason="not answered")
    if label.state == "not_applicable":
        return without(criterion, "not_applicable", reason=label.comment or "does not apply")
    if label.state == "skipped":
        return without(criterion, "missing", reason=f"skipped: {label.comment}" if label.comment else "skipped")
    if label.number is None or not 0 <= label.number <= criterion.top:
        return without(criterion, "missing", reason=f"{label.value!r} is not on the scale from 0 to {criterion.top}")
    if criterion.kind == "flag" and label.number not in {a.value for a in criterion.anchors}:
        return without(criterion, "missing", reason=f"{label.value!r} is no point of this flag")
    return given(criterion, label.number, reason=label.comment)
