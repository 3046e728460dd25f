"""estimate(): people's ratings of a random sample and a judge's of everything become one number with its doubt."""

import math
from collections.abc import Sequence
from statistics import fmean

import msgspec

from hardcalls.errors import RunError
from hardcalls.estimates.estimate import Estimate, Stratum, metric_of
from hardcalls.estimates.flags import corrected
from hardcalls.estimates.rated import Arm, Rated
from hardcalls.record import Record
from hardcalls.stats.interval import Interval, zero_failures_bound
from hardcalls.stats.ppi import Combined, Unit, combined

FEW = 30
"""Independent units below which a reader is told how few there are."""


class Instrument(Record):
    """The judge."""

    judge: str
    instrument: str
    rubric: str


def estimate(
    arm: Arm,
    baseline: Arm | None,
    *,
    criterion: str,
    flag: bool,
    by: Instrument,
    confidence: float,
    assume_random: bool,
) -> Estimate:
    """A level of one run, or its difference from a baseline over the scenarios of both.

    Each story counts once, each scenario once within it, each trial once within that. RunError where nothing was drawn at random.
    """
    notes: list[str] = []
    arms = [arm] if baseline is None else [arm, baseline]
    assumed = any(_drawn(a, assume_random=assume_random) for a in arms)
    units = list(_levels(arm).values()) if baseline is None else _differences(arm, baseline, notes)
    if not any(u.y is not None for u in units):
        both = "of one scenario in both arms" if baseline else f"of a conversation of {arm.agent}"
        raise RunError(f"people have rated {criterion} {both} nowhere; grade a sample (`hardcalls grade`) and give its labels")
    tuning = 0.0 if _unfit(arms, notes) else None
    found = combined(units, confidence=confidence, spread=1.0 if baseline is None else 2.0, tuning=tuning)
    if not math.isfinite(found.classical.high):
        raise RunError(
            f"people have rated {found.classical.n} independent units on {criterion}: too few for any interval; rate more"
        )
    notes += _doubts(arms, found)
    seen, alone = found.interval, found.classical
    if baseline is None and not any(r.person == 0 for r in arm.rated):
        seen, alone = _with_unseen(seen), _with_unseen(alone)
        if seen.low < found.interval.low:
            notes.append(_unseen(seen))
    fixed = corrected(arm, baseline, confidence=confidence) if flag else None
    if fixed:
        notes += fixed.notes
    return Estimate(
        metric=metric_of(criterion),
        agent=arm.agent,
        subject=arm.subject,
        conversations=arm.conversations,
        interval=seen,
        classical=alone,
        judge=by.judge,
        labelled=_counted(arms, units, rated=True),
        unlabelled=_counted(arms, units, rated=False),
        tuning=found.tuning,
        instrument=by.instrument,
        rubric=by.rubric,
        baseline=baseline.agent if baseline else "",
        baseline_subject=baseline.subject if baseline else "",
        baseline_conversations=baseline.conversations if baseline else "",
        strata=_strata(units),
        corrected=fixed.interval if fixed else None,
        assumed_random=assumed,
        notes=tuple(notes),
    )


def _drawn(arm: Arm, *, assume_random: bool) -> bool:
    """Whether somebody's word stands in for a record of the draw; RunError where there is neither."""
    lost = [r for r in arm.rated if r.asked and r.chance is None]
    if lost and not assume_random:
        raise RunError(
            f"{len(lost)} of the labelled conversations of {arm.agent} (such as {lost[0].item}) were drawn by nobody knows what "
            "chance, and picked ones say nothing about the rest; draw with `hardcalls grade`, or say --assume-random"
        )
    return bool(lost)


def _levels(arm: Arm) -> dict[str, Unit]:
    """One unit a scenario."""
    scenarios = _by_scenario(arm)
    sizes = _sizes({s: rows[0].unit for s, rows in scenarios.items()})
    fill = _fill(arm)
    units = {}
    for name, rows in sorted(scenarios.items()):
        rated = [r for r in rows if r.person is not None]
        units[name] = Unit(
            f=fmean(_or(r.judge, fill) for r in rows),
            y=_mean([r.person for r in rated], rated) if rated else None,
            f_where_rated=_mean([_or(r.judge, fill) for r in rated], rated) if rated else math.nan,
            weight=1 / sizes[rows[0].unit],
            # A scenario of which two of three trials were drawn weighs as two thirds of it do.
            chance=len(rows) / math.fsum(1 / (r.chance or 1.0) for r in rated) if rated else 1.0,
            cluster=rows[0].unit,
            stratum=rated[0].stratum if rated else "",
        )
    return units


def _differences(arm: Arm, baseline: Arm, notes: list[str]) -> list[Unit]:
    """One unit a scenario of both; people's difference only where they rated both arms."""
    one, two = _levels(arm), _levels(baseline)
    shared = sorted(one.keys() & two.keys())
    if not shared:
        raise RunError(f"{arm.agent} and {baseline.agent} have no scenario in common; give two runs of the same suite")
    sizes = _sizes({s: one[s].cluster for s in shared})
    units, half, apart = [], 0, 0
    for name in shared:
        c, b = one[name], two[name]
        both = c.y is not None and b.y is not None
        half += (c.y is None) != (b.y is None)
        apart += both and not math.isclose(c.chance, b.chance)
        units.append(
            Unit(
                f=c.f - b.f,
                y=c.y - b.y if c.y is not None and b.y is not None else None,
                f_where_rated=c.f_where_rated - b.f_where_rated,
                weight=1 / sizes[c.cluster],
                chance=min(c.chance, b.chance),
                cluster=c.cluster,
                stratum=c.stratum,
            )
        )
    if half:
        notes.append(f"left out, for a difference needs both arms: scenarios that people rated in one only: {half}")
    if apart:
        notes.append(f"drawn with another chance in one arm than in the other, and the smaller one taken: scenarios: {apart}")
    return units


def _by_scenario(arm: Arm) -> dict[str, list[Rated]]:
    found: dict[str, list[Rated]] = {}
    for rated in arm.rated:
        found.setdefault(rated.scenario, []).append(rated)
    return found


def _sizes(units: dict[str, str]) -> dict[str, int]:
    """How many scenarios tell each story."""
    sizes: dict[str, int] = {}
    for unit in units.values():
        sizes[unit] = sizes.get(unit, 0) + 1
    return sizes


def _fill(arm: Arm) -> float:
    """What stands in where the judge gave no value: any one number will do, for what people say corrects it."""
    known = [r.judge for r in arm.rated if r.judge is not None]
    return fmean(known) if known else 0.0


def _or(value: float | None, fill: float) -> float:
    return fill if value is None else value


def _mean(values: Sequence[float | None], rated: Sequence[Rated]) -> float:
    weights = [1 / (r.chance or 1.0) for r in rated]
    return math.fsum(w * (v or 0.0) for w, v in zip(weights, values, strict=True)) / math.fsum(weights)


def _unfit(arms: Sequence[Arm], notes: list[str]) -> bool:
    """Whether people found conversations to which the criterion does not apply: the judge cannot say which of the rest are such."""
    unfit = sum(r.unfit for a in arms for r in a.rated)
    if unfit:
        notes.append(
            f"conversations to which it does not apply, as people say: {unfit}; of which others that holds nobody knows, so only "
            "what people rated is used"
        )
    return unfit > 0


def _doubts(arms: Sequence[Arm], found: Combined) -> list[str]:
    notes = []
    open_ = sum(r.asked and r.person is None and not r.unfit for a in arms for r in a.rated)
    if open_:
        notes.append(f"conversations that people were given and that have no value: {open_}; were they special, the estimate leans")
    silent = sum(r.judge is None for a in arms for r in a.rated)
    if silent:
        notes.append(f"conversations that the judge gave no value: {silent}; its mean stands in, and what people rated corrects it")
    if found.interval.n < FEW:
        notes.append(f"independent units that people rated: {found.interval.n}; Student's t makes up for so few only in part")
    return notes


def _with_unseen(seen: Interval) -> Interval:
    """The interval with the mean that values of 0 would make which are too rare to be among those rated.

    People's values spread as far as they were seen to, and a cap of 0 for a critical flag lies far below them: at its most
    frequent, 1 - alpha^(1/n) of all, it takes that share off the mean. mean_t has the same rule where nothing varies.
    """
    bound = zero_failures_bound(seen.n, confidence=0.5 + seen.confidence / 2)
    return msgspec.structs.replace(seen, low=min(seen.low, seen.estimate * (1 - bound)))


def _unseen(seen: Interval) -> str:
    share = zero_failures_bound(seen.n, confidence=0.5 + seen.confidence / 2)
    return (
        f"none that people rated came to 0; of {seen.n} independent units none may be seen while up to {share:.0%} of all are, "
        "and the interval reaches as low as that would make it"
    )


def _counted(arms: Sequence[Arm], units: Sequence[Unit], *, rated: bool) -> int:
    """Conversations of a level, scenarios of a difference."""
    if len(arms) > 1:
        return sum((u.y is not None) == rated for u in units)
    return sum((r.person is not None) == rated for r in arms[0].rated)


def _strata(units: Sequence[Unit]) -> tuple[Stratum, ...]:
    """What people rated, by what it was drawn from; of the rest it is not known what it would have been drawn from."""
    rated = [u for u in units if u.y is not None]
    total = math.fsum(u.weight / u.chance for u in rated)
    names = sorted({u.stratum for u in rated})
    if len(names) < 2:  # noqa: PLR2004  (one stratum is none)
        return ()
    return tuple(
        Stratum(
            name=name,
            weight=math.fsum(u.weight / u.chance for u in rated if u.stratum == name) / total,
            labelled=sum(u.stratum == name for u in rated),
            unlabelled=round(math.fsum(1 / u.chance - 1 for u in rated if u.stratum == name)),
        )
        for name in names
    )
