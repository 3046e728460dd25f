"""The rules for going live, read from a TOML file: what must be proved, and what vetoes."""

import datetime as dt
import hashlib
from collections.abc import Iterator
from typing import Annotated, Literal

import msgspec

from hardcalls.decode import Document, Path, Problem, parse_toml, read_as
from hardcalls.licence import Floors
from hardcalls.measures import Metric, known_metrics, metric_of
from hardcalls.record import Record, meaning
from hardcalls.rule import Rule, Source, rule_problems
from hardcalls.scenario import Name

Share = Annotated[float, msgspec.Meta(ge=0, le=1)]


class Waiver(Record, omit_defaults=True):
    """A rule that does not block for a while, because somebody said so; never one on what must never happen."""

    rule: Name
    owner: Annotated[str, msgspec.Meta(min_length=1)]
    reason: Annotated[str, msgspec.Meta(min_length=1)]
    expires: dt.date
    """The last day on which it holds."""


class Policy(Record, omit_defaults=True):
    """A set of rules with the confidence they are held to."""

    id: Name
    title: str
    rules: Annotated[tuple[Rule, ...], msgspec.Meta(min_length=1)]
    suite: str = ""
    """The suite it was written for; empty means any."""
    suite_version: str = ""
    """The version of it; empty means any."""
    note: str = ""
    """What the reader of a verdict must know about this policy."""
    confidence: Annotated[float, msgspec.Meta(gt=0.5, lt=1)] = 0.95
    """One-sided, for every bound."""
    minimum_scenarios: Annotated[int, msgspec.Meta(ge=1)] = 1
    minimum_trials: Annotated[int, msgspec.Meta(ge=1)] = 1
    baseline: Literal["required", "optional"] = "required"
    """Whether rules that compare are undecided without a baseline, or not asked."""
    most_faults: Share = 0.1
    """The largest share of conversations that may be lost to faults that are not the agent's."""
    lost: Literal["both", "against"] = "both"
    """How lost conversations count: at both corners, which must agree, or against the candidate."""
    ratings: tuple[Source, ...] = ("checks", "judges", "people", "combined")
    """Which ratings count."""
    early: Annotated[float, msgspec.Meta(gt=0, lt=1)] = 0.5
    """The share of the error of FAIL that `run --until-decided` may spend before the run is complete."""
    judges: Floors = Floors()
    """What a judge must have shown before a rule on `rubric.…` may rest on it."""
    waivers: tuple[Waiver, ...] = ()

    @property
    def alpha(self) -> float:
        """The one-sided error that each bound may have."""
        return 1 - self.confidence

    def sources(self, rule: Rule) -> frozenset[Source]:
        """Which ratings count for a rule."""
        return frozenset(s for s in rule.rests_on or self.ratings if s in self.ratings)

    def misfit(self, suite: str, version: str, *, seen: str = "this is") -> str:
        """Why it cannot decide on this version of a suite, as it was written for another; empty where it can."""
        if self.suite and self.suite != suite:
            return f"the policy {self.id!r} was written for the suite {self.suite!r}, and {seen} {suite!r}"
        if self.suite_version and self.suite_version != version:
            written = f"the policy {self.id!r} was written for version {self.suite_version} of its suite"
            return f"{written}, and {seen} version {version or '(none)'}; see what changed, and set suite_version"
        return ""

    @property
    def hash(self) -> str:
        """SHA-256 of everything it says, 16 hex digits; it goes into every verdict."""
        return hashlib.sha256(msgspec.json.encode(meaning(self), order="sorted")).hexdigest()[:16]


def parse(text: str, file: str) -> Policy:
    """A policy from its file's text; ConfigError with every problem."""
    return read_as(parse_toml(text, file), Policy, _meaning)


def _meaning(policy: Policy, document: Document) -> Iterator[Problem]:
    """Rules on what does not exist, or that ask nothing, and waivers of nothing."""
    for index, rule in enumerate(policy.rules):
        place: Path = ("rules", index)
        if any(r.id == rule.id for r in policy.rules[:index]):
            yield document.problem((*place, "id"), f"the rule {rule.id!r} is there twice")
        metric = metric_of(rule.metric)
        if metric is None:
            yield document.problem((*place, "metric"), f"there is no metric {rule.metric!r}; metrics: {known_metrics()}")
            continue
        for field, problem in rule_problems(rule, metric):
            yield document.problem((*place, field) if field else place, problem)
        if not _sources(rule, policy, metric):
            counted = ", ".join(rule.rests_on or policy.ratings) or "nothing"
            yield document.problem(
                (*place, "metric"), f"no rating of {rule.metric!r} counts: only {counted} do (`ratings`, `rests_on`)"
            )
    rules = {r.id: r for r in policy.rules}
    for index, waiver in enumerate(policy.waivers):
        waived = rules.get(waiver.rule)
        if waived is None:
            yield document.problem(("waivers", index, "rule"), f"there is no rule {waiver.rule!r}; rules: {', '.join(rules)}")
        elif (metric := metric_of(waived.metric)) and metric.dimension == "never":
            # However the rule is written: a ceiling on a never-event asks the same.
            yield document.problem(
                ("waivers", index, "rule"), f"{waiver.rule!r} is about what must never happen: nobody can waive it"
            )
        if any(w.rule == waiver.rule for w in policy.waivers[:index]):
            yield document.problem(("waivers", index, "rule"), f"the rule {waiver.rule!r} is waived twice")


def _sources(rule: Rule, policy: Policy, metric: Metric) -> frozenset[Source]:
    """The ratings that count for a rule and that its metric can have."""
    possible = {"judges", "people", "combined"} if metric.dimension == "rubric" else {"checks"}
    return frozenset(s for s in policy.sources(rule) if s in possible)
