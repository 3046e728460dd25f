"""What can be measured of a run, by name; and the series of one metric over one run."""

import math
from collections.abc import Iterable, Sequence

from hardcalls.measures.escalation import COST, ESCALATION
from hardcalls.measures.metric import Measure, Metric, Missing, Point, Series, Talk, Value, units_of
from hardcalls.measures.quality import QUALITY
from hardcalls.measures.rubric import rubric_measure
from hardcalls.measures.usage import USAGE
from hardcalls.run import Run
from hardcalls.scenario import Scenario

__all__ = [
    "COST",
    "METRICS",
    "Metric",
    "Missing",
    "Point",
    "Series",
    "Talk",
    "Value",
    "could_ask",
    "known_metrics",
    "measure",
    "metric_of",
    "series",
    "series_of",
    "talks",
    "units_of",
    "value_of",
]

_MEASURES = {m.metric.name: m for m in (*QUALITY, *ESCALATION, *USAGE)}
METRICS: dict[str, Metric] = {name: m.metric for name, m in _MEASURES.items()}
"""Those that every run may have; the metrics of a rubric are named by its criteria (metric_of)."""


def known_metrics() -> str:
    """Every name that metric_of() knows, in words."""
    return f"{', '.join(METRICS)}, rubric.quality, and rubric.ID for a criterion of the rubric"


def metric_of(name: str) -> Metric | None:
    """A metric by its name; None when there is none of that name."""
    found = _MEASURES.get(name) or rubric_measure(name)
    return found.metric if found else None


def _measure_of(name: str) -> Measure:
    found = _MEASURES.get(name) or rubric_measure(name)
    if found is None:
        raise KeyError(name)
    return found


def talks(run: Run) -> tuple[Talk, ...]:
    """The scored conversations that say something about the agent, sorted by (scenario, trial)."""
    scores = {s.key: s for s in run.scores}
    return tuple(
        Talk(scenario=run.scenarios[t.scenario], transcript=t, score=scores[t.key])
        for t in run.transcripts
        if t.key in scores and not t.excluded
    )


def value_of(name: str, talk: Talk) -> Value:
    """One metric of one conversation."""
    return _measure_of(name).value(talk)


def series(run: Run, name: str) -> Series:
    """One metric over a run; see measure()."""
    return measure(run, [name])[name]


def measure(run: Run, names: Iterable[str] = METRICS) -> dict[str, Series]:
    """Metrics over a run. Conversations that never ended, or were somebody else's fault, are counted by the verdict.

    What must never happen, and was seen to happen, counts even where the conversation was then lost.
    """
    counted, lost = talks(run), _lost(run)
    found = {}
    for name in names:
        happened = (t for t in lost if value_of(name, t) == 1) if _measure_of(name).metric.dimension == "never" else ()
        found[name] = series_of((*counted, *happened), name)
    return found


def _lost(run: Run) -> tuple[Talk, ...]:
    """Lost conversations that were scored; not those where the simulated customer was at fault."""
    scores = {s.key: s for s in run.scores}
    lost = (t for t in run.excluded if t.key in scores and t.excluded and t.excluded.blame != "simulator")
    return tuple(Talk(scenario=run.scenarios[t.scenario], transcript=t, score=scores[t.key]) for t in lost)


def series_of(conversations: Sequence[Talk], name: str) -> Series:
    """One metric over conversations."""
    found = _measure_of(name)
    metric, function = found.metric, found.value
    values: dict[str, list[float]] = {}
    units: dict[str, str] = {}
    missing: list[tuple[str, int, str]] = []
    for talk in conversations:
        value = function(talk)
        if isinstance(value, Missing):
            missing.append((talk.scenario.id, talk.transcript.trial, value.why))
        elif value is not None:
            values.setdefault(talk.scenario.id, []).append(value)
            units[talk.scenario.id] = talk.scenario.unit
    worst = min if metric.better == "higher" else max
    points = tuple(
        Point(scenario=s, unit=units[s], mean=math.fsum(v) / len(v), worst=worst(v), trials=len(v), values=tuple(v))
        for s, v in sorted(values.items())
    )
    return Series(metric=metric, points=points, missing=tuple(missing))


def could_ask(name: str, scenario: Scenario) -> bool:
    """Whether a conversation of this scenario can ever have a value for a metric: what a lost one may have hidden."""
    return _measure_of(name).asks(scenario)
