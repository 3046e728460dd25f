"""How long to wait before a model is asked again, and when to ask no more."""

import datetime as dt
import email.utils
import math
import re
from collections.abc import Mapping
from random import Random

from hardcalls.record import Record

LONGEST = 30.0
"""Seconds between two tries where nothing was asked for."""
ASKED_COUNTS = 5
"""So many waits that were asked for use up one retry: a provider that says when it has room again has not failed."""
# What is left of an allowance, and when there is more of it.
ALLOWANCES = (
    ("x-ratelimit-remaining-requests", "x-ratelimit-reset-requests"),
    ("x-ratelimit-remaining-tokens", "x-ratelimit-reset-tokens"),
    ("anthropic-ratelimit-requests-remaining", "anthropic-ratelimit-requests-reset"),
    ("anthropic-ratelimit-tokens-remaining", "anthropic-ratelimit-tokens-reset"),
    ("anthropic-ratelimit-input-tokens-remaining", "anthropic-ratelimit-input-tokens-reset"),
    ("anthropic-ratelimit-output-tokens-remaining", "anthropic-ratelimit-output-tokens-reset"),
)
UNITS = {"ms": 0.001, "s": 1.0, "m": 60.0, "h": 3600.0, "d": 86400.0, "": 1.0}
DURATION = re.compile(r"(?:\d+(?:\.\d+)?(?:ms|[smhd]))+|\d+(?:\.\d+)?")
PART = re.compile(r"(\d+(?:\.\d+)?)(ms|[smhd]|)")


def asked_to_wait(headers: Mapping[str, str], *, now: float) -> float | None:
    """The seconds that an answer's headers ask for (names in lower case), or None."""
    for name, per_second in (("retry-after-ms", 1000.0), ("retry-after", 1.0)):
        value = headers.get(name, "")
        try:
            seconds = float(value) / per_second
        except ValueError:
            continue
        return seconds if math.isfinite(seconds) and seconds >= 0 else None
    try:
        date = email.utils.parsedate_to_datetime(headers.get("retry-after", ""))
    except ValueError:
        return None
    return max(0.0, date.timestamp() - now)


def used_up(headers: Mapping[str, str], *, now: float) -> float:
    """The seconds until an allowance of which nothing is left is filled again; 0 where something is left of each."""
    return max((until(headers.get(reset, ""), now=now) for left, reset in ALLOWANCES if headers.get(left) == "0"), default=0.0)


def until(moment: str, *, now: float) -> float:
    """The seconds from now to a moment given as a duration (`6m0s`, `120ms`, `2`) or a date with its zone; 0 if it is neither."""
    if DURATION.fullmatch(moment):
        return sum(float(number) * UNITS[unit] for number, unit in PART.findall(moment))
    try:
        date = dt.datetime.fromisoformat(moment)
    except ValueError:
        return 0.0
    return max(0.0, date.timestamp() - now) if date.tzinfo else 0.0


class Pause(Record, frozen=True):
    """What comes before the next try."""

    seconds: float
    asked: bool
    """By the endpoint, so that it holds for all who call it."""


class Patience:
    """How often and how long one question is asked again: bounded by tries and by the waiting in all."""

    def __init__(self, *, retries: int, first: float, longest: float, seed: int) -> None:
        self._left, self._first, self._longest = retries * ASKED_COUNTS, first, longest
        # Seeded, and another for each conversation, so that those that failed together do not come back together.
        self._chance = Random(seed)  # noqa: S311  (spreads retries; nothing secret)
        self._failures = 0
        self.waited = 0.0

    def next(self, asked: float | None) -> Pause | str:
        """The pause before the next try, or why there is none (empty when the tries are used up)."""
        self._left -= 1 if asked else ASKED_COUNTS
        if self._left < 0:
            return ""
        if asked is None:
            self._failures += 1
        seconds = pause(self._failures, first=self._first, chance=self._chance) if asked is None else asked
        if self.waited + seconds > self._longest:
            wish = f"it asks to wait {asked:,.0f} s" if asked else f"waited {self.waited:,.0f} s"
            return f"{wish}; at most {self._longest:g} s in all"
        self.waited += seconds
        return Pause(seconds=seconds, asked=bool(asked))


def pause(failure: int, *, first: float, chance: Random) -> float:
    """The seconds after the given failed try (from 1): doubling, with up to half of it off."""
    # The exponent has an end so that no number grows out of bounds.
    return min(first * 2.0 ** (min(failure, 30) - 1), LONGEST) * (1 - 0.5 * chance.random())
