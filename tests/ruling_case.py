"""Series and grounds for tests of single rules."""

from collections.abc import Mapping, Sequence

import msgspec
from cases import scenario

from hardcalls.finding import Finding
from hardcalls.measures import Point, Series, metric_of
from hardcalls.policy import Policy
from hardcalls.rule import Rule
from hardcalls.rulings import Ground, find

Trials = Mapping[str, Sequence[float]]
"""By scenario, the value of each trial."""


def series(trials: Trials, *, metric: str = "correctness.passed", clusters: Mapping[str, str] | None = None) -> Series:
    found = metric_of(metric)
    assert found is not None
    worst = min if found.better == "higher" else max
    return Series(
        metric=found,
        points=tuple(
            Point(
                scenario=s,
                unit=(clusters or {}).get(s, s),
                mean=sum(v) / len(v),
                worst=worst(v),
                trials=len(v),
                values=tuple(v),
            )
            for s, v in sorted(trials.items())
        ),
    )


def flat(hits: int, n: int, *, prefix: str = "s") -> dict[str, list[float]]:
    """So many scenarios with one trial each, of which so many went well."""
    return {f"{prefix}-{i:03}": [float(i < hits)] for i in range(n)}


def ruled(
    rule: Rule,
    trials: Trials,
    *,
    baseline: Trials | None = None,
    languages: Mapping[str, str] | None = None,
    deterministic: bool = False,
    baseline_is: str = "required",
) -> Finding:
    """The finding on one rule; `languages` says in which a scenario is (en otherwise)."""
    whole = Policy(id="p", title="P", rules=(rule,), baseline=baseline_is)
    known = {s: msgspec.structs.replace(scenario(s), language=(languages or {}).get(s, "en")) for s in trials}
    return find(
        rule,
        Ground(
            policy=whole,
            candidate=series(trials, metric=rule.metric),
            baseline=series(baseline, metric=rule.metric) if baseline is not None else None,
            scenarios=known,
            failure=whole.alpha,
            deterministic=deterministic,
        ),
    )
