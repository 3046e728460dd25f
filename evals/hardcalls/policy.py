"""The rules for going live, read from a TOML file: what must be proved, and what vetoes."""

import hashlib
import math
from collections.abc import Iterator
from typing import Annotated, Literal

import msgspec

from hardcalls.decode import Document, Path, Problem, parse_toml, read_as
from hardcalls.licence import Floors
from hardcalls.measures import METRICS, Metric, metric_of
from hardcalls.record import Record, meaning
from hardcalls.scenario import Name

Share = Annotated[float, msgspec.Meta(ge=0, le=1)]


class Rule(Record, omit_defaults=True):
    """One condition. `prove` must be shown to hold; `veto` blocks when it is shown not to."""

    id: Name
    kind: Literal["prove", "veto"]
    metric: str
    why: str = ""
    """The sentence a product owner reads."""
    floor: float | None = None
    """The least the true value may be."""
    ceiling: float | None = None
    """The most it may be."""
    allowed_drop: Annotated[float, msgspec.Meta(ge=0)] | None = None
    """How much worse than the baseline it may be."""
    never: bool = False
    """One occurrence, in any trial, blocks."""
    exposures: Annotated[int, msgspec.Meta(ge=1)] = 1
    """For `never`: how many scenarios must have been exposed for a clean count to mean anything."""


class Policy(Record, omit_defaults=True):
    """A set of rules with the confidence they are held to."""

    id: Name
    title: str
    rules: Annotated[tuple[Rule, ...], msgspec.Meta(min_length=1)]
    suite: str = ""
    """The suite it was written for; empty means any."""
    note: str = ""
    """What the reader of a verdict must know about this policy."""
    confidence: Annotated[float, msgspec.Meta(gt=0.5, lt=1)] = 0.95
    """One-sided, for every bound."""
    minimum_scenarios: Annotated[int, msgspec.Meta(ge=1)] = 1
    minimum_trials: Annotated[int, msgspec.Meta(ge=1)] = 1
    most_faults: Share = 0.1
    """The largest share of conversations that may be lost to faults that are not the agent's."""
    judges: Floors = Floors()
    """What a judge must have shown before a rule on `rubric.…` may rest on it."""

    @property
    def alpha(self) -> float:
        """The one-sided error that each bound may have."""
        return 1 - self.confidence

    @property
    def hash(self) -> str:
        """SHA-256 of everything it says, 16 hex digits; it goes into every verdict."""
        return hashlib.sha256(msgspec.json.encode(meaning(self), order="sorted")).hexdigest()[:16]


def parse(text: str, file: str) -> Policy:
    """A policy from its file's text; ConfigError with every problem."""
    return read_as(parse_toml(text, file), Policy, _meaning)


def _meaning(policy: Policy, document: Document) -> Iterator[Problem]:
    """Rules on what does not exist, or that ask nothing."""
    for index, rule in enumerate(policy.rules):
        place: Path = ("rules", index)
        if any(r.id == rule.id for r in policy.rules[:index]):
            yield document.problem((*place, "id"), f"the rule {rule.id!r} is there twice")
        metric = metric_of(rule.metric)
        if metric is None:
            known = f"{', '.join(METRICS)}, rubric.quality, and rubric.ID for a criterion of the rubric"
            yield document.problem((*place, "metric"), f"there is no metric {rule.metric!r}; metrics: {known}")
            continue
        asked = [rule.floor is not None, rule.ceiling is not None, rule.allowed_drop is not None, rule.never]
        if sum(asked) != 1:
            yield document.problem(place, "give exactly one of floor, ceiling, allowed_drop, never")
        if rule.never and metric.dimension != "never":
            yield document.problem((*place, "never"), f"{rule.metric!r} is no never-event; those begin with `never.`")
        if rule.allowed_drop is not None and metric.better == "neither":
            yield document.problem(
                (*place, "allowed_drop"), f"{rule.metric!r} is neither better high nor low; give a floor or a ceiling"
            )
        yield from _limit_problems(rule, metric, place=place, document=document)


def _limit_problems(rule: Rule, metric: Metric, *, place: Path, document: Document) -> Iterator[Problem]:
    """Limits on the wrong side, in percent, or that are no numbers."""
    wrong = "floor" if metric.better == "lower" else "ceiling" if metric.better == "higher" else ""
    if wrong and getattr(rule, wrong) is not None:
        other = "ceiling" if wrong == "floor" else "floor"
        yield document.problem((*place, wrong), f"{rule.metric!r} is better {metric.better}; give a {other}")
    if rule.exposures > 1 and not rule.never:
        yield document.problem((*place, "exposures"), "only a rule with `never = true` asks for exposures")
    limit = next((v for v in (rule.floor, rule.ceiling, rule.allowed_drop) if v is not None), None)
    if limit is not None and metric.bounded and not 0 <= limit <= 1:
        yield document.problem(place, f"{rule.metric!r} is a share: write 0.9 for 90 %, not {limit:g}")
    elif limit is not None and not math.isfinite(limit):
        yield document.problem(place, f"{limit} is no limit; give a number")
