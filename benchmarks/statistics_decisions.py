"""decide() on made-up rollouts: everything past `measure()` is the real thing.

So that ten thousand decisions a row take minutes, p-values that were worked out before are looked up, and intervals and forecasts
that are only told are left out. Some of each row are decided without these shortcuts as well, and have to come out alike.
"""

import functools
import math
import sys
from collections.abc import Callable, Sequence
from typing import Any

from benchmarks.statistics_rollouts import Rollouts
from hardcalls import verdict
from hardcalls.comparison import Comparison, Pairing
from hardcalls.fault import Fault
from hardcalls.measured import Measured
from hardcalls.policy import Policy
from hardcalls.run import SCHEMA, Fingerprints, Manifest, Run
from hardcalls.stats.bounded import p_above
from hardcalls.stats.interval import Interval
from hardcalls.transcript import Ending, Message, Transcript
from hardcalls.verdict import Evidence, decide

LOST = Fault(kind="connection", evidence="refused", turn=1)
KEPT = 500_000
"""P-values that are kept to be looked up."""


@functools.lru_cache(maxsize=KEPT)
def _looked_up(values: tuple[float, ...], limit: float, least: float, times: float) -> float:
    return p_above(values, limit=limit, least=least, times=times)


def _above(values: Sequence[float], *, limit: float, least: float, times: float = 1.0) -> float:
    return _looked_up(tuple(sorted(values)), limit, least, times)


def _below(values: Sequence[float], *, limit: float, most: float, times: float = 1.0) -> float:
    return _looked_up(tuple(sorted(-v for v in values)), -limit, -most, times)


def _untold(values: Sequence[float], *, least: float, most: float, confidence: float) -> Interval:
    mean = math.fsum(values) / len(values) if values else math.nan
    return Interval(estimate=mean, low=least, high=most, n=len(values), confidence=confidence, method="none")


def _nothing(*_: Any, **__: Any) -> None:
    return None


SHORT: tuple[tuple[str, str, Callable[..., Any]], ...] = (
    ("rulings.weight", "p_above", _above),
    ("rulings.weight", "p_below", _below),
    ("rulings.each_scenario", "p_above", _above),
    ("rulings.each_scenario", "p_below", _below),
    ("rulings.weight", "bounded_mean", _untold),
    ("rulings.weight", "lower_bound", lambda _, *, least, **__: least),
    ("rulings.each_scenario", "bounded_mean", _untold),
    # What would show that a cost is low enough, which a veto does not ask.
    ("rulings.weight", "p_of", lambda _: 1.0),
    ("rulings.level", "need_of", _nothing),
    ("rulings.difference", "need_of", _nothing),
    ("rulings.quantile", "need_of", _nothing),
    ("rulings.each_slice", "_need", _nothing),
)


class Decider:
    """decide() for rollouts whose series are known: with the shortcuts, and without them."""

    def __init__(self) -> None:
        self.found: dict[str, Measured] = {}
        verdict.measured = self._measured  # type: ignore[assignment]
        Policy.hash = "made-up"  # type: ignore[assignment, method-assign]
        self.long = [(sys.modules[f"hardcalls.{m}"], name, getattr(sys.modules[f"hardcalls.{m}"], name)) for m, name, _ in SHORT]

    def _measured(self, run: Run, policy: Policy, **_: Any) -> Measured:
        del policy
        return self.found[run.name]

    def cut(self, *, short: bool) -> None:
        """From now on with the shortcuts, or without them."""
        for (module, name, real), (_, _, quick) in zip(self.long, SHORT, strict=True):
            setattr(module, name, quick if short else real)

    def outcome(self, rollouts: Rollouts, i: int, policy: Policy, *, short: bool = True) -> str:
        """The outcome for the i-th candidate."""
        self.cut(short=short)
        return decide(self._evidence(rollouts, i, policy), policy).outcome

    def _evidence(self, rollouts: Rollouts, i: int, policy: Policy) -> Evidence:
        keys, gone = rollouts.keys(i), rollouts.gone(i)
        talks = tuple(_talk(scenario, trial, lost=(scenario, trial) in gone) for scenario, trial in sorted(keys)) if gone else ()
        new, old = _run("new", rollouts, talks), _run("old", rollouts, ())
        series = {r.metric: rollouts.series(r.metric, i) for r in policy.rules}
        compared = {r.metric: rollouts.series(r.metric, i, before=True) for r in policy.rules if r.compares}
        self.found = {
            "new": Measured(run=new, series=series, scored=keys - gone, lost=gone),
            "old": Measured(run=old, series=compared, scored=keys, lost=frozenset()),
        }
        shared = Pairing(shared=rollouts.names, only_baseline=(), only_candidate=(), changed=())
        return Evidence(
            candidate=new, baseline=old, comparison=Comparison(baseline="old", candidate="new", pairing=shared, differences={})
        )


@functools.cache
def _talk(scenario: str, trial: int, *, lost: bool) -> Transcript:
    return Transcript(
        scenario=scenario,
        agent="new",
        trial=trial,
        messages=(Message(role="user", content="Hello."), Message(role="assistant", content="Good morning.")),
        ending=Ending(by="fault" if lost else "customer"),
        faults=(LOST,) if lost else (),
    )


def _run(name: str, rollouts: Rollouts, talks: tuple[Transcript, ...]) -> Run:
    manifest = Manifest(
        schema=SCHEMA,
        suite="made-up",
        suite_version="1",
        agent=name,
        spec=name,
        settings={},
        trials=rollouts.shape.trials,
        scenarios=(),
        fingerprints=Fingerprints(subject=name, grading="made-up"),
    )
    return Run(manifest=manifest, scenarios=rollouts.scenarios, charters={}, transcripts=talks, scores=())
