"""What a policy leaves out, and what it cannot see on a suite: warnings in words."""

import datetime as dt
from collections.abc import Iterator

from hardcalls.outlook.outlook import Outlook
from hardcalls.outlook.sight import Sight
from hardcalls.policy import Policy

SOON = 14
"""Days before its end from which on a waiver is warned of."""


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


def waiver_warnings(policy: Policy, today: str) -> Iterator[str]:
    """Waivers that have ended, or end soon."""
    day = dt.date.fromisoformat(today)
    for waiver in policy.waivers:
        left = (waiver.expires - day).days
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
