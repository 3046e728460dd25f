"""What one check found."""

from typing import Literal

from hardcalls.record import Record


class Finding(Record):
    """One thing that a replay relies on, and whether it holds."""

    check: str
    outcome: Literal["passed", "warned", "failed"]
    told: str = ""
    """What was seen, and what to do about it."""


def passed(check: str, told: str = "") -> Finding:
    return Finding(check=check, outcome="passed", told=told)


def warned(check: str, told: str) -> Finding:
    return Finding(check=check, outcome="warned", told=told)


def failed(check: str, told: str) -> Finding:
    return Finding(check=check, outcome="failed", told=told)
