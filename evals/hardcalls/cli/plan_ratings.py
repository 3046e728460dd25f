"""`hardcalls plan-ratings`: how many conversations people have to rate."""

import argparse
import math
from collections.abc import Iterator, Mapping, Sequence
from statistics import fmean

import msgspec

from hardcalls.cli.arms import arm_of
from hardcalls.cli.estimate import labels_of
from hardcalls.cli.folders import one
from hardcalls.cli.instrument import judged, rubric_of
from hardcalls.cli.streams import folded, plain, say, width
from hardcalls.errors import RunError
from hardcalls.estimates.need import LEAST, Need, Spread, need, shared_out, spread_of
from hardcalls.estimates.rated import Arm, Rated
from hardcalls.record import Record
from hardcalls.rubric import QUALITY
from hardcalls.run import Run

SUPPOSED = (0.3, 0.5, 0.7)
"""Correlations of judge and people that are tried where no pilot tells."""
PILOT = 10
"""Units that a pilot has at least."""


class Plan(Record, omit_defaults=True):
    """Needs under each supposition, and what was supposed."""

    judge: str
    criterion: str
    pilot: int
    """Units that people have rated."""
    raters: int
    needs: tuple[Need, ...]
    cost_per_label: float | None = None


def main(given: argparse.Namespace) -> int:
    """Print how many, drawn from where, and at what cost; and what it rests on."""
    run = one(given.run)
    found = judged([run], given.judge)
    if given.criterion == QUALITY:
        rubric_of(found, given.rubric, asked=True)
    labels = labels_of(found, given.labels, criterion=given.criterion, rubric=given.rubric) if given.labels else ()
    arm = arm_of(run, found, labels, criterion=given.criterion)
    units = _units(arm)
    known = {unit: mean for unit, rows in units.items() if (mean := _mean(r.judge for r in rows)) is not None}
    if not known:
        raise RunError(
            f"{found.judge!r} gave {given.criterion} no value in {run.name}; judge the run again, or plan another criterion"
        )
    pilot = {unit: pair for unit, rows in units.items() if (pair := _pair(rows))}
    if labels and len(pilot) < PILOT:
        raise RunError(f"the pilot has {len(pilot)} independent units with a value of people and judge; rate at least {PILOT}")
    everything = list(known.values())
    if pilot:
        people, judge = zip(*pilot.values(), strict=True)
        spreads = [spread_of(people, judge, everything)]
    else:
        spreads = [_supposed(everything, correlation=r) for r in SUPPOSED]
    languages = {run.scenarios[rows[0].scenario].unit: run.scenarios[rows[0].scenario].language for rows in units.values()}
    made = [need(s, units=len(units), width=given.width, confidence=given.confidence) for s in spreads]
    needs = tuple(msgspec.structs.replace(n, strata=_strata(n, languages, pilot)) for n in made)
    plan = Plan(
        judge=found.judge,
        criterion=given.criterion,
        pilot=len(pilot),
        raters=given.raters,
        needs=needs,
        cost_per_label=given.cost_per_label,
    )
    if given.json:
        say(msgspec.json.format(msgspec.json.encode(plan), indent=2).decode())
    else:
        say("\n".join(folded(line, width()) for line in _lines(plan, run)))
    return 0


def _units(arm: Arm) -> dict[str, list[Rated]]:
    found: dict[str, list[Rated]] = {}
    for rated in arm.rated:
        found.setdefault(rated.unit, []).append(rated)
    return found


def _mean(values: Iterator[float | None] | Sequence[float | None]) -> float | None:
    known = [v for v in values if v is not None]
    return fmean(known) if known else None


def _pair(rows: Sequence[Rated]) -> tuple[float, float] | None:
    """People's value of a unit and the judge's, of the conversations that both rated."""
    both = [(r.person, r.judge) for r in rows if r.person is not None and r.judge is not None]
    return (fmean(p for p, _ in both), fmean(j for _, j in both)) if both else None


def _supposed(everything: Sequence[float], *, correlation: float) -> Spread:
    """As if people's values lay as far apart as the judge's."""
    found = spread_of(everything, everything, everything)
    return msgspec.structs.replace(found, correlation=correlation)


def _strata(found: Need, languages: Mapping[str, str], pilot: Mapping[str, tuple[float, float]]) -> dict[str, int]:
    """By language: each by its own spread where the pilot has enough of it, else by that of all."""
    names = sorted(set(languages.values()))
    if len(names) < 2:  # noqa: PLR2004  (one stratum is none)
        return {}
    rests = {}
    for name in names:
        own = [pair for unit, pair in pilot.items() if languages[unit] == name]
        enough = len(own) >= LEAST
        rests[name] = spread_of([p for p, _ in own], [j for _, j in own], [j for _, j in own]).rest if enough else found.spread.rest
    weights = {name: sum(language == name for language in languages.values()) / len(languages) for name in names}
    return shared_out(found.combined or found.units, weights, rests)


def _lines(plan: Plan, run: Run) -> Iterator[str]:
    first = plan.needs[0]
    asked = f"an interval {first.width:g} wide at {first.confidence:.0%}"
    yield f"{plain(run.name)}, {plan.criterion}: {asked}, of {first.units} independent units"
    for n in plan.needs:
        yield ""
        source = f"from a pilot of {plan.pilot} units" if plan.pilot else "supposed, for want of a pilot"
        yield (
            f"correlation of judge and people {n.spread.correlation:.2f} ({source}), standard deviation of people's values "
            f"{n.spread.people:.2f}"
        )
        yield f"  people alone: {_count(n.classical, n, plan)}"
        yield f"  with {plain(plan.judge)}: {_count(n.combined, n, plan)}{f'; lambda {n.tuning:.2f}' if n.tuning else ''}"
        if n.strata and n.combined:
            yield f"  drawn by language: {', '.join(f'{name} {count}' for name, count in n.strata.items())}"
    yield ""
    yield (
        "It assumes one conversation a unit drawn at random, and units to come that are like these"
        + ("; a small pilot knows its spread only roughly" if plan.pilot else " and people's values as far apart as the judge's")
        + "."
    )


def _count(n: int | None, found: Need, plan: Plan) -> str:
    if n is None:
        return f"more than the {found.units} there are, which give {found.narrowest:.3f}: add scenarios, or ask for less"
    labels = n * plan.raters
    cost = "" if plan.cost_per_label is None else f", cost {math.ceil(labels * plan.cost_per_label * 100) / 100:,.2f}"
    return f"{n} conversations x {plan.raters} people = {labels} ratings{cost}"
