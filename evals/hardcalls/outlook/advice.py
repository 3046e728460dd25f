"""What a policy leaves out, and what it cannot see on a suite: warnings in words."""

import datetime as dt
from collections.abc import Iterator

from hardcalls.measures import metric_of
from hardcalls.outlook.outlook import Outlook
from hardcalls.outlook.sight import Sight
from hardcalls.policy import Policy
from hardcalls.rule import Rule

SOON = 14
"""Days before its end from which on a waiver is warned of."""
LONG = 366
"""Days after which a waiver is no exception any more."""
SURE, MANY = 0.8, 0.3
"""Below this confidence, and above this share of lost conversations, a verdict says little."""


def omissions(policy: Policy) -> Iterator[str]:
    """What no rule of the policy asks, and another's would."""
    rules = policy.rules
    if not any(r.never for r in rules):
        yield "No rule says what must never happen (`never = true`): a single harm would be one among many."
    if not any(r.each == "scenario" for r in rules):
        yield 'No rule is asked of each scenario (`each = "scenario"`): one that always goes wrong is outweighed by the others.'
    if not any(r.by for r in rules):
        yield 'No rule is asked of slices (`by = "language"`): a language that goes wrong is outweighed by the others.'
    if not any(r.kind == "prove" for r in rules):
        yield 'No rule has to be shown (`kind = "prove"`): a run with too little evidence to block passes.'
    if any(r.compares for r in rules) and policy.baseline == "optional":
        compared = ", ".join(r.id for r in rules if r.compares)
        yield f"Without a baseline nothing asks whether the candidate got worse ({compared}): `baseline` is optional."


def weaknesses(policy: Policy) -> Iterator[str]:
    """What the policy says, and what lets pass what nobody may have meant to."""
    for rule in policy.rules:
        metric = metric_of(rule.metric)
        if metric and metric.bounded and _asks_nothing(rule):
            yield f"The rule {rule.id!r} asks nothing: no share can be beyond {rule.limit:.0%}."
        if metric and metric.dimension == "never" and not rule.never:
            yield f"The rule {rule.id!r} lets {rule.metric} happen up to a limit: write `never = true` to allow none."
    if policy.confidence < SURE:
        yield f"Each bound is right with {policy.confidence:.3g} alone: one of {1 / policy.alpha:.2g} bad agents may pass."
    if policy.most_faults > MANY:
        yield f"Up to {policy.most_faults:.0%} of the conversations may be lost (`most_faults`)."


def _asks_nothing(rule: Rule) -> bool:
    level = rule.quantile is None and (rule.floor == 0 or rule.ceiling == 1)
    return level or any(v is not None and v >= 1 for v in (rule.allowed_drop, rule.within, rule.gap))


def waiver_warnings(policy: Policy, today: str) -> Iterator[str]:
    """Waivers that have ended, or end soon, or never to speak of."""
    day = dt.date.fromisoformat(today)
    for waiver in policy.waivers:
        left = (waiver.expires - day).days
        if left > LONG:
            yield f"The waiver of {waiver.rule!r} holds until {waiver.expires}: for over a year it is no exception."
        if left < 0:
            yield f"The waiver of {waiver.rule!r} ended on {waiver.expires}: the rule blocks again."
        elif left <= SOON:
            yield f"The waiver of {waiver.rule!r} ends on {waiver.expires}, in {left} day{'' if left == 1 else 's'}."


def suite_warnings(outlook: Outlook) -> Iterator[str]:
    """What the suite is too small for, the rules that can never let a candidate pass first."""
    yield from (f"No candidate can pass: {why}." for why in outlook.blocked)
    yield from (f"No candidate can pass {s.rule.id!r}: {s.blocked}." for s in outlook.sights if s.blocked)
    for sight in outlook.sights:
        if not sight.blocked and sight.underpowered:
            yield margin_warning(sight, outlook)
    yield from (f"{s.rule.id}: {warning}." for s in outlook.sights for warning in s.warnings)


def margin_warning(sight: Sight, outlook: Outlook) -> str:
    """A margin that is smaller than what the suite is likely to show."""
    seen, margin = (
        f"{v * 100:.3g} points" if sight.metric.bounded else f"{v:.3g}" for v in (sight.sees or 0.0, sight.margin or 0.0)
    )
    which = {"pilot": "as the pilot's lie apart", "stated": "as stated", "supposed": "lying as far apart as is likely"}
    spread = which.get(sight.source, "")
    more = f"; {sight.needs:,} would see it" if sight.needs else ""
    return (
        f"{sight.rule.id}: it allows {margin}, and {sight.units} independent scenarios, {spread}, see a margin from {seen} on "
        f"(with a chance of {outlook.power:.0%}){more}."
    )
