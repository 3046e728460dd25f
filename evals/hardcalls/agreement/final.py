"""What several raters' labels of one item come to: one value, or why there is none."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from statistics import median
from typing import Literal

from hardcalls.agreement.due import answers
from hardcalls.label import Kind, Label
from hardcalls.record import Record

PEOPLE: frozenset[Kind] = frozenset({"person"})


class Unit(Record, order=True):
    """What is rated once by each rater: one criterion of one item, or of one of its turns, or of one pair in it."""

    criterion: str
    item: str
    turn: int = -1
    """-1 for the whole conversation."""
    pair: tuple[str, str] = ("", "")


class Final(Record, omit_defaults=True):
    """What is taken as people's answer for one unit."""

    unit: Unit
    state: Literal["given", "not_applicable", "missing"]
    """`missing`: a tie, or nobody gave a value; `reason` says which."""
    raters: int
    """Who gave a value or said that it does not apply, the adjudicator not counted."""
    value: float | str | None = None
    by: Literal["adjudicated", "median", "majority", ""] = ""
    reason: str = ""
    scale: tuple[float, float] | None = None
    language: str = ""
    stratum: str = ""
    chance: float | None = None
    rubric: str = ""


def unit_of(label: Label) -> Unit:
    """The unit that a label is about."""
    turn = -1 if label.turn is None else label.turn
    return Unit(criterion=label.criterion, item=label.item, turn=turn, pair=label.pair or ("", ""))


def final_values(labels: Iterable[Label], *, kinds: Collection[Kind] = PEOPLE) -> tuple[Final, ...]:
    """One answer for each unit that raters of these kinds labelled, sorted by unit.

    An adjudicator's decision stands. Otherwise numbers give their median, flags (a scale from 0 to 1) and names their majority;
    a tie is missing, and so is a unit that as many find not to apply as rated it. Each rater has one vote: the first
    time that they saw the unit. Marks of turns where a person was due are two criteria, as `due.answers` gives them.
    """
    decided: dict[Unit, Label] = {}
    votes: dict[Unit, dict[str, Label]] = {}
    for label in answers(labels):
        unit = unit_of(label)
        if label.kind == "adjudicated":
            held = decided.get(unit)
            decided[unit] = label if held is None or held.at <= label.at else held
        elif label.kind in kinds:
            of = votes.setdefault(unit, {})
            held = of.get(label.rater)
            of[label.rater] = label if held is None or label.repeat < held.repeat else held
    units = sorted(votes.keys() | decided.keys())
    return tuple(_final(unit, list(votes.get(unit, {}).values()), decided.get(unit)) for unit in units)


def _final(unit: Unit, votes: Sequence[Label], decision: Label | None) -> Final:
    given = [v.value for v in votes if v.state == "given" and v.value is not None]
    unfit = sum(v.state == "not_applicable" for v in votes)
    everything = [*votes, *([decision] if decision else [])]
    scale = next((v.scale for v in everything if v.scale), None)
    state, value, by, reason = _decided(decision) if decision else _voted(given, unfit, scale)
    return Final(
        unit=unit,
        state=state,
        value=value,
        by=by,
        raters=len(given) + unfit,
        reason=reason,
        scale=scale,
        language=next((v.language for v in everything if v.language), ""),
        stratum=next((v.stratum for v in everything if v.stratum), ""),
        chance=next((v.chance for v in everything if v.chance is not None), None),
        rubric=next((v.rubric for v in everything if v.rubric), ""),
    )


Answer = tuple[
    Literal["given", "not_applicable", "missing"], float | str | None, Literal["adjudicated", "median", "majority", ""], str
]


def _decided(decision: Label) -> Answer:
    if decision.state == "given" and decision.value is not None:
        return "given", decision.value, "adjudicated", decision.comment
    if decision.state == "not_applicable":
        return "not_applicable", None, "adjudicated", decision.comment
    return "missing", None, "adjudicated", decision.comment or "the adjudicator gave no value"


def _voted(given: Sequence[float | str], unfit: int, scale: tuple[float, float] | None) -> Answer:
    if not given and not unfit:
        return "missing", None, "", "nobody gave a value"
    if unfit > len(given):
        return "not_applicable", None, "majority", ""
    if unfit == len(given):
        return "missing", None, "", "as many found it not to apply as rated it"
    numbers = [v for v in given if not isinstance(v, str)]
    if len(numbers) == len(given) and scale != (0, 1):
        return "given", float(median(numbers)), "median", ""
    ranked = Counter(given).most_common(2)
    if len(ranked) > 1 and ranked[0][1] == ranked[1][1]:
        return "missing", None, "", "the raters are tied"
    return "given", ranked[0][0], "majority", ""
