"""Made-up rollouts whose true rates are known: what each metric of two runs would have been, many times over."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
from scipy.special import ndtri
from scipy.stats import beta

from hardcalls.measures import Point, Series, could_ask, metric_of
from hardcalls.scenario import EscalationRule, Scenario, Scripted, Step

Array = npt.NDArray[np.float64]
LANGUAGES = ("de", "en", "es", "sv")
CALIBRATION = 50_000


@dataclass(frozen=True, kw_only=True)
class Shape:
    """How the values of a suite look: `family` and `scenario` are shares of the variance that its members have in common."""

    name: str
    says: str
    scenarios: int = 96
    trials: int = 3
    values: str = "binary"
    family: float = 0.0
    scenario: float = 0.4
    together: int = 1
    """Scenarios that tell the same story, one in each language."""
    unequal: bool = False
    missing: float = 0.0
    lost: float = 0.0
    gap: bool = False
    """Whether its policy has the rule on gaps between languages, which takes long where values are no plain yes or no."""
    most: int = 1_000_000
    """Draws at the most."""


@dataclass(frozen=True, kw_only=True)
class Asked:
    """One metric with its true rate (or mean, or for a lognormal value the mean of it)."""

    metric: str
    rate: float
    worse_in: str = ""
    """Only this language has that rate; the others have `elsewhere`."""
    elsewhere: float = 0.0
    alike: bool = False
    """Every scenario has the very same rate."""
    spread: float = 0.0
    """Of a lognormal value: the standard deviation of its logarithm."""
    tag: str = ""
    """Only scenarios with this tag have a value."""


def suite(shape: Shape) -> dict[str, Scenario]:
    """Half of it asks for a person; a quarter is about vulnerable customers; the languages take turns."""
    found = {}
    for i in range(shape.scenarios):
        due = (i // len(LANGUAGES)) % 2 == 0
        name = f"s-{i:03}"
        found[name] = Scenario(
            id=name,
            title=name,
            language=LANGUAGES[i % len(LANGUAGES)],
            customer=Scripted(steps=(Step(id="opening", say="Hello.", cues=("asks_for_human",) if due else ()),)),
            escalation=EscalationRule(default="required" if due else "forbidden"),
            cluster=f"story-{i // shape.together:03}" if shape.together > 1 else "",
            tags={"vulnerable": "yes"} if (i // 8) % 2 == 0 else {},
        )
    return found


def ladder(rate: float, values: str) -> tuple[Array, Array]:
    """The values that one conversation can have, with a mean of exactly `rate`, and the normal quantiles between them."""
    if values == "ordinal":
        half = min(rate, 1 - rate)
        levels, shares = np.array([0, 0.5, 1]), np.array([1 - rate - half / 2, half, rate - half / 2])
    elif values == "graded":
        # Beta with most at the ends, on a scale of eleven; the mean is then set right with a little of 0 or 1.
        levels = np.arange(11) / 10
        edges = np.array([0.0, *(np.arange(10) + 0.5) / 10, 1.0])
        shares = np.diff(beta.cdf(edges, 1.2 * rate, 1.2 * (1 - rate)))
        mean = float(shares @ levels)
        share = 1 - rate / mean if mean > rate else (rate - mean) / (1 - mean)
        shares = shares * (1 - share)
        shares[0 if mean > rate else -1] += share
    else:
        levels, shares = np.array([0.0, 1.0]), np.array([1 - rate, rate])
    return levels, ndtri(np.clip(np.cumsum(shares)[:-1], 0, 1))


class Rollouts:
    """A batch of made-up pairs of runs, of one shape."""

    def __init__(self, shape: Shape, asked: Sequence[Asked], *, baseline: Asked, count: int, seed: Sequence[int]) -> None:
        self.shape, self.count, self.rng = shape, count, np.random.default_rng(seed)
        self.scenarios = suite(shape)
        self.names = tuple(self.scenarios)
        n = shape.scenarios
        families = np.repeat(self.rng.standard_normal((count, -(-n // shape.together))), shape.together, axis=1)[:, :n]
        self.shared = np.sqrt(shape.family) * families + np.sqrt(shape.scenario) * self.rng.standard_normal((count, n))
        # Trials that were never planned are not missing: some scenarios are simply played more often.
        self.planned = np.full((count, n), shape.trials)
        if shape.unequal:
            self.planned = self.rng.integers(1, 2 * shape.trials, (count, n))
        most = int(self.planned.max())
        self.lost = self.rng.random((count, n, most)) < shape.lost
        self.values = {a.metric: self._values(a, most) for a in asked}
        self.places: dict[str, tuple[tuple[tuple[int, str, str], ...], npt.NDArray[np.int64]]] = {}
        self.tags = {a.metric: a.tag for a in asked}
        self.before = self._values(baseline, most)

    def _values(self, asked: Asked, most: int) -> Array:
        shape, n = self.shape, len(self.names)
        latent = self._latent(asked, most)
        if asked.spread:
            return np.exp(np.log(asked.rate) - asked.spread**2 / 2 + asked.spread * latent)
        higher = metric_of(asked.metric).better == "higher"
        worse = np.array([not asked.worse_in or self.scenarios[s].language == asked.worse_in for s in self.names])
        found = np.empty((self.count, n, most))
        for which, rate in ((worse, asked.rate), (~worse, asked.elsewhere)):
            levels, cuts = ladder(rate, shape.values)
            found[:, which] = levels[np.searchsorted(cuts, latent[:, which] if higher else -latent[:, which])]
        return found

    def _latent(self, asked: Asked, most: int) -> Array:
        noise = self.rng.standard_normal((self.count, len(self.names), most))
        if asked.alike:
            return noise
        own = 1 - self.shape.family - self.shape.scenario
        return self.shared[:, :, None] + np.sqrt(own) * noise

    def series(self, metric: str, i: int, *, before: bool = False) -> Series:
        """One metric over the i-th candidate, or over what it is compared with."""
        values = (self.before if before else self.values[metric])[i]
        found, (places, index) = metric_of(metric), self._places(metric)
        planned, rows = self.planned[i].tolist(), values[index].tolist()
        own = [tuple(row[: planned[j]]) for (j, _, _), row in zip(places, rows, strict=True)]
        missing: list[tuple[str, int, str]] = []
        if not before and (self.shape.lost or self.shape.missing):
            absent = (self.rng.random(values.shape) < self.shape.missing)[index]
            kept = ~(absent | self.lost[i][index])
            own = [tuple(v for v, k in zip(one, row, strict=False) if k) for one, row in zip(own, kept.tolist(), strict=True)]
            missing = [(places[a][1], int(t), "no verdict") for a, t in np.argwhere(absent) if t < planned[places[a][0]]]
        worst = min if found.better == "higher" else max
        points = tuple(
            Point(scenario=name, unit=unit, mean=math.fsum(one) / len(one), worst=worst(one), trials=len(one), values=one)
            for (_, name, unit), one in zip(places, own, strict=True)
            if one
        )
        return Series(metric=found, points=points, missing=tuple(missing))

    def _places(self, metric: str) -> tuple[tuple[tuple[int, str, str], ...], npt.NDArray[np.int64]]:
        """Index, scenario and unit of every scenario that a metric asks about; and the indexes alone."""
        if metric not in self.places:
            tag = self.tags.get(metric, "")
            asking = ((j, s) for j, s in enumerate(self.scenarios.values()) if could_ask(metric, s) and (not tag or tag in s.tags))
            found = tuple((j, s.id, s.unit) for j, s in asking)
            self.places[metric] = (found, np.array([j for j, _, _ in found]))
        return self.places[metric]

    def gone(self, i: int) -> frozenset[tuple[str, int]]:
        """The conversations of the i-th candidate that were lost."""
        return frozenset(k for k in self.keys(i) if self.lost[i, self.names.index(k[0]), k[1]]) if self.shape.lost else frozenset()

    def keys(self, i: int) -> frozenset[tuple[str, int]]:
        """Every conversation of the i-th candidate."""
        return frozenset((name, t) for j, name in enumerate(self.names) for t in range(self.planned[i, j]))


def calibrated(shape: Shape, asked: Asked, *, limit: float, share: float) -> Asked:
    """The same with the rate at which exactly `share` of scenarios lie beyond a limit, by their observed means."""
    wide = replace(shape, scenarios=400, missing=0.0, lost=0.0)
    if asked.spread:
        one = _means(wide, replace(asked, rate=1.0))
        return replace(asked, rate=limit / float(np.quantile(one, 1 - share)))
    low, high = 0.3, 0.99999
    for _ in range(16):
        middle = (low + high) / 2
        beyond = float((_means(wide, replace(asked, rate=middle)) < limit - 1e-9).mean())
        low, high = (middle, high) if beyond > share else (low, middle)
    return replace(asked, rate=high)


def _means(shape: Shape, asked: Asked) -> Array:
    """Many scenarios' means over their trials, as they are observed; the same draws whatever the rate."""
    drawn = Rollouts(shape, [asked], baseline=asked, count=CALIBRATION // shape.scenarios, seed=(1,))
    values = drawn.values[asked.metric]
    played = np.arange(values.shape[2]) < drawn.planned[:, :, None]
    return (values * played).sum(axis=2) / drawn.planned
