"""Correctness of what was done: the world's end state, and that nothing else changed."""

from typing import Any

import msgspec

from hardcalls.raters.speech import applies
from hardcalls.scenario import Assertion
from hardcalls.score import Assessment, Case, Rating
from hardcalls.world import fits, look_up

RATER = "check:end_state"


class EndState:
    """Rates `correctness.end_state` and `correctness.nothing_else_changed`."""

    def rate(self, case: Case) -> Assessment:
        """Nothing for a scenario without a world."""
        if case.scenario.setting is None:
            return Assessment()
        ratings = [_unchanged(case)]
        wanted = [a for a in case.scenario.expect.end_state if applies(a.when, case)]
        if wanted:
            wrong = [w for a in wanted if (w := _wrong(a, case.transcript.end_state))]
            ratings.append(_rating("correctness.end_state", wrong, good=f"{len(wanted)} of {len(wanted)} as they should be"))
        return Assessment(ratings=tuple(ratings))


def _wrong(assertion: Assertion, state: dict[str, Any]) -> str:
    """What is wrong at a path, or an empty text."""
    value = look_up(state, assertion.path)
    found = f"{assertion.path} is {_json(value)}"
    if assertion.exists is not None and assertion.exists != (value is not None):
        return f"{found}; it should {'exist' if assertion.exists else 'not exist'}"
    if assertion.equals is not msgspec.UNSET and value != assertion.equals:
        return f"{found}; it should be {_json(assertion.equals)}"
    if assertion.one_of and value not in assertion.one_of:
        return f"{found}; it should be one of {', '.join(_json(v) for v in assertion.one_of)}"
    return ""


def _unchanged(case: Case) -> Rating:
    allowed = (*case.scenario.expect.may_change, *case.charter.audit)
    wrong = [
        f"{c.path} went from {_json(c.before)} to {_json(c.after)}"
        for c in case.transcript.changes
        if not any(fits(p, c.path) for p in allowed)
    ]
    return _rating("correctness.nothing_else_changed", wrong, good="nothing changed that must not")


def _rating(criterion: str, wrong: list[str], *, good: str) -> Rating:
    return Rating(criterion=criterion, value=float(not wrong), rater=RATER, reason="; ".join(wrong) or good)


def _json(value: Any) -> str:
    return "absent" if value is None else msgspec.json.encode(value).decode()
