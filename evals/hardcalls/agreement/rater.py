"""What can be said of each rater alone: severity, drift, repeats with themselves, gold items, speed."""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from statistics import quantiles

import msgspec

from hardcalls.agreement.final import Unit, unit_of
from hardcalls.agreement.group import Group
from hardcalls.label import Label
from hardcalls.record import Record
from hardcalls.stats.interval import Interval, mean_t, wilson
from hardcalls.stats.trend import slope

MOST_WEEKS = 60
THIRDS = ("first third", "middle third", "last third")


class Seconds(Record):
    """How long labels took: the middle, and the two that half of them lie between."""

    labels: int
    median: float
    low: float
    high: float


class Period(Record):
    """How severe a rater was for a while."""

    name: str
    severity: Interval


class Rater(Record, omit_defaults=True):
    """One rater; a shift is a share of the scale, from -1 to 1, above 0 where they give more than the others."""

    name: str
    labels: int
    items: int
    criteria: int
    not_applicable: int = 0
    skipped: int = 0
    severity: Interval | None = None
    """The mean difference to the mean of the others on the same unit, as a share of the scale; over items."""
    by_criterion: dict[str, Interval] = {}
    periods: tuple[Period, ...] = ()
    """The same by week, or by thirds of their labels where all were given in one."""
    trend: Interval | None = None
    """By how much the severity moved from their first label to their last, along a straight line."""
    repeats: Interval | None = None
    """How often they said the same when they saw an item again; over items."""
    gold: Interval | None = None
    """How often they said what is right by agreement beforehand; over items."""
    seconds: Seconds | None = None
    unknown: dict[str, str] = {}
    """What cannot be told, and why."""
    advice: tuple[str, ...] = ()


class Shift(Record):
    """How far one label lies from the others' mean of its unit, as a share of the scale."""

    label: Label
    share: float


def raters(labels: Sequence[Label], groups: Iterable[Group], *, kinds: Iterable[str], confidence: float) -> tuple[Rater, ...]:
    """Every rater of these kinds, sorted by name; `groups` hold the values that severity is read from."""
    wanted, shifts = set(kinds), _shifts(groups)
    gold: dict[tuple[Unit, str], set[float | str]] = defaultdict(set)
    own: dict[str, list[Label]] = defaultdict(list)
    for label in labels:
        if label.kind == "gold" and label.value is not None:
            gold[unit_of(label), label.rubric].add(label.value)
        elif label.kind in wanted:
            own[label.rater].append(label)
    return tuple(_rater(name, own[name], shifts.get(name, []), gold, confidence=confidence) for name in sorted(own))


def _rater(
    name: str,
    labels: Sequence[Label],
    shifts: Sequence[Shift],
    gold: Mapping[tuple[Unit, str], set[float | str]],
    *,
    confidence: float,
) -> Rater:
    first = [v for v in labels if not v.repeat]
    unknown: dict[str, str] = {}
    severity = _over_items(shifts, confidence=confidence)
    if severity is None:
        unknown["severity"] = "fewer than two items with numbers from others too"
    timed = sorted((s for s in shifts if s.label.at), key=lambda s: (datetime.fromisoformat(s.label.at), s.label.item))
    periods = _periods(timed, confidence=confidence) if len(timed) == len(shifts) else ()
    trend = _trend(timed, confidence=confidence) if periods else None
    if not periods:
        unknown["drift"] = "not all labels have a time" if len(timed) < len(shifts) else "too few labels"
    criteria: dict[str, list[Shift]] = defaultdict(list)
    for shift in shifts:
        criteria[shift.label.criterion].append(shift)
    each = {c: _over_items(of, confidence=confidence) for c, of in sorted(criteria.items())}
    again = _repeats(labels)
    right = [(v.item, float(v.value in known)) for v in first if _answered(v) and (known := _known(v, gold))]
    if not again:
        unknown["repeats"] = "saw nothing twice"
    if not right:
        unknown["gold"] = "saw no gold item"
    seconds = _seconds(first)
    if seconds is None:
        unknown["seconds"] = "no times taken"
    return Rater(
        name=name,
        labels=sum(v.state == "given" for v in first),
        items=len({v.item for v in first}),
        criteria=len({v.criterion for v in first}),
        not_applicable=sum(v.state == "not_applicable" for v in first),
        skipped=sum(v.state == "skipped" for v in first),
        severity=severity,
        by_criterion={c: i for c, i in each.items() if i},
        periods=periods,
        trend=trend,
        repeats=_share(again, confidence=confidence),
        gold=_share(right, confidence=confidence),
        seconds=seconds,
        unknown=unknown,
    )


def _known(label: Label, gold: Mapping[tuple[Unit, str], set[float | str]]) -> set[float | str]:
    """What is right there; gold labels that name no rubric, as a table made by hand has them, hold for any."""
    return gold.get((unit_of(label), label.rubric)) or gold.get((unit_of(label), ""), set())


def _answered(label: Label) -> bool:
    return label.state != "skipped"


def _shifts(groups: Iterable[Group]) -> dict[str, list[Shift]]:
    """Each rater's differences to the others; only where values have an order, and another rater gave one too."""
    found: dict[str, list[Shift]] = defaultdict(list)
    for group in groups:
        if not group.span:
            continue
        units: dict[Unit, list[Label]] = defaultdict(list)
        for label in group.labels:
            units[unit_of(label)].append(label)
        for of in units.values():
            places = [group.place(v) for v in of]
            total = math.fsum(places)
            for label, place in zip(of, places, strict=True) if len(of) > 1 else ():
                share = (place - (total - place) / (len(of) - 1)) / group.span
                found[label.rater].append(Shift(label=label, share=share))
    return found


def _by_item(pairs: Iterable[tuple[str, float]]) -> list[float]:
    """The mean of each item, items sorted: turns and criteria of one item are not independent."""
    items: dict[str, list[float]] = defaultdict(list)
    for item, value in pairs:
        items[item].append(value)
    return [math.fsum(items[i]) / len(items[i]) for i in sorted(items)]


def _over_items(shifts: Iterable[Shift], *, confidence: float) -> Interval | None:
    means = _by_item((s.label.item, s.share) for s in shifts)
    if len(means) < 2:  # noqa: PLR2004  (one item has no spread)
        return None
    found = mean_t(means, confidence=confidence, spread=2.0)
    return msgspec.structs.replace(found, low=max(-1.0, found.low), high=min(1.0, found.high))


def _share(pairs: Sequence[tuple[str, float]], *, confidence: float) -> Interval | None:
    means = _by_item(pairs)
    return wilson(math.fsum(means), len(means), confidence=confidence) if means else None


def _periods(timed: Sequence[Shift], *, confidence: float) -> tuple[Period, ...]:
    named: dict[str, list[Shift]] = defaultdict(list)
    for shift in timed:
        year, week, _ = datetime.fromisoformat(shift.label.at).isocalendar()
        named[f"{year}-W{week:02}"].append(shift)
    if not 1 < len(named) <= MOST_WEEKS:
        ends = [round(len(timed) * n / 3) for n in range(4)]
        named = defaultdict(list, {THIRDS[n]: list(timed[ends[n] : ends[n + 1]]) for n in range(3)})
    found = ((name, _over_items(of, confidence=confidence)) for name, of in named.items())
    return tuple(Period(name=name, severity=interval) for name, interval in found if interval)


def _trend(timed: Sequence[Shift], *, confidence: float) -> Interval | None:
    """The slope of severity on the place of a label in their work, from 0 to 1, item by item."""
    last = max(len(timed) - 1, 1)
    places = _by_item((s.label.item, n / last) for n, s in enumerate(timed))
    return slope(places, _by_item((s.label.item, s.share) for s in timed), confidence=confidence)


def _repeats(labels: Sequence[Label]) -> list[tuple[str, float]]:
    """For each item seen again: whether the rater said the same as the first time."""
    first = {(unit_of(v), v.rubric): v for v in labels if not v.repeat and _answered(v)}
    again = [(v, first.get((unit_of(v), v.rubric))) for v in labels if v.repeat and _answered(v)]
    return [(v.item, float((v.value, v.state) == (held.value, held.state))) for v, held in again if held]


def _seconds(labels: Sequence[Label]) -> Seconds | None:
    taken = sorted(v.seconds for v in labels if v.seconds is not None)
    if not taken:
        return None
    low, middle, high = quantiles(taken, n=4, method="inclusive") if len(taken) > 1 else taken * 3
    return Seconds(labels=len(taken), median=middle, low=low, high=high)
