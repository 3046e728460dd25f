"""Whether the same agent has changed over time: later runs against earlier ones, paired by scenario."""

import math
from collections.abc import Sequence

import msgspec

from hardcalls.history.entry import Entry
from hardcalls.measures import Metric, Point, units_of
from hardcalls.record import Record
from hardcalls.stats.bounded import p_above, p_below
from hardcalls.stats.interval import Interval, mean_t
from hardcalls.stats.multiplicity import holm
from hardcalls.stats.paired import newcombe_paired
from hardcalls.stats.stratified import cmh_exact

BINARY = frozenset({0.0, 1.0})


class Drift(Record):
    """One metric of one version of an agent, before and after the moment at which it changed most."""

    agent: str
    version: int
    metric: Metric
    runs: int
    since: str
    """The folder of the first run after that moment."""
    started: str
    before: float
    after: float
    interval: Interval
    """After minus before, over scenarios; of the moment that was picked, so it is told and decides nothing."""
    p: float
    """Corrected for the moments, versions and metrics looked at."""
    shown: bool


def drifts(
    entries: Sequence[Entry], *, metrics: Sequence[str], versions: dict[tuple[str, str], int], confidence: float
) -> tuple[Drift, ...]:
    """These metrics of every version with two runs or more that were rated by the same checks, in order of the agents."""
    groups: dict[tuple[str, str, str], dict[object, Entry]] = {}
    for entry in entries:
        if entry.grading:
            groups.setdefault((*entry.version, entry.grading), {}).setdefault(entry.origin, entry)
    found = []
    for (agent, subject, _), runs in sorted(groups.items(), key=lambda item: (item[0][0], versions[item[0][0], item[0][1]])):
        chain = list(runs.values())
        for name in (m for m in metrics if m in chain[0].series):
            drift = _drift(chain, name, confidence=confidence)
            if drift:
                found.append(msgspec.structs.replace(drift, agent=agent, version=versions[agent, subject]))
    adjusted = holm([d.p for d in found])
    alpha = 1 - confidence
    return tuple(msgspec.structs.replace(d, p=p, shown=p <= alpha) for d, p in zip(found, adjusted, strict=True))


def _drift(chain: Sequence[Entry], name: str, *, confidence: float) -> Drift | None:
    """The split of a chain of runs that looks most like a change; None where no two runs share a scenario."""
    if len(chain) <= 1:
        return None
    # The stimulus that counts is the latest: what a scenario was before it was changed says nothing of what it is.
    stimulus = {s: print_ for e in chain for s, print_ in e.stimulus.items()}
    points = [{p.scenario: _once(p, e) for p in e.series[name].points if _same(e, stimulus, p.scenario)} for e in chain]
    metric = chain[0].series[name].metric
    best: tuple[float, int, list[Point], list[Point]] | None = None
    places = _places(len(chain))
    for place in places:
        one, two = _pooled(points[:place]), _pooled(points[place:])
        common = sorted(one.keys() & two.keys())
        if not common:
            continue
        before, after = [one[s] for s in common], [two[s] for s in common]
        p = _p(before, after, bounded=metric.bounded)
        if best is None or p < best[0]:
            best = (p, place, before, after)
    if best is None:
        return None
    p, place, before, after = best
    b, a = units_of(before), units_of(after)
    return Drift(
        agent="",
        version=0,
        metric=metric,
        runs=len(chain),
        since=chain[place].folder,
        started=chain[place].started,
        before=math.fsum(b) / len(b),
        after=math.fsum(a) / len(a),
        interval=newcombe_paired(b, a, confidence=confidence)
        if metric.bounded
        else mean_t([y - x for x, y in zip(b, a, strict=True)], confidence=confidence),
        p=min(1.0, p * len(places)),
        shown=False,
    )


def _same(entry: Entry, stimulus: dict[str, str], scenario: str) -> bool:
    return entry.stimulus.get(scenario) == stimulus.get(scenario)


def _once(point: Point, entry: Entry) -> Point:
    """A point whose trials are independent: those of an agent that gives the same answer every time are one."""
    return msgspec.structs.replace(point, values=point.values[:1]) if entry.deterministic and len(set(point.values)) == 1 else point


def _places(runs: int) -> tuple[int, ...]:
    """The numbers of runs that lie before each moment looked at: 1, 2, 4, 8 … runs ago. Each one more makes all harder to show."""
    return tuple(sorted(runs - 2**i for i in range(runs.bit_length()) if 2**i < runs))


def _pooled(runs: Sequence[dict[str, Point]]) -> dict[str, Point]:
    """Each scenario over several runs, every trial counting the same."""
    found: dict[str, list[Point]] = {}
    for points in runs:
        for scenario, point in points.items():
            found.setdefault(scenario, []).append(point)
    return {s: _joined(points) for s, points in found.items()}


def _joined(points: Sequence[Point]) -> Point:
    values = tuple(v for p in points for v in p.values)
    return msgspec.structs.replace(points[0], mean=math.fsum(values) / len(values), trials=len(values), values=values)


def _p(before: Sequence[Point], after: Sequence[Point], *, bounded: bool) -> float:
    """Two-sided, that the agent does in each scenario what it did: exact over trials for what is 0 or 1, else over scenarios."""
    if all(BINARY.issuperset(p.values) for p in (*before, *after)):
        strata = [(_count(b), b.trials, _count(a), a.trials) for b, a in zip(before, after, strict=True)]
        return cmh_exact(strata)
    one, two = units_of(before), units_of(after)
    return p_of_change([a - b for b, a in zip(one, two, strict=True)], bounded=bounded)


def _count(point: Point) -> int:
    return round(math.fsum(point.values))


def p_of_change(changes: Sequence[float], *, bounded: bool) -> float:
    """The two-sided p-value of "nothing changed on average": exact for differences of shares, Student's t for the others."""
    if not any(changes):
        return 1.0
    if bounded:
        return min(1.0, 2 * min(p_above(changes, limit=0.0, least=-1.0), p_below(changes, limit=0.0, most=1.0)))
    n, mean = len(changes), math.fsum(changes) / len(changes)
    deviation = math.sqrt(math.fsum((c - mean) ** 2 for c in changes) / (n - 1)) if n > 1 else 0.0
    if deviation == 0:
        return 1.0
    from scipy.special import stdtr  # noqa: PLC0415  (a third of a second, and most histories need none of it)

    return float(2 * stdtr(n - 1, -abs(mean) / (deviation / math.sqrt(n))))
