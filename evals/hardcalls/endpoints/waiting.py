"""How long to wait before a model is asked again."""

import email.utils
import math
from collections.abc import Mapping
from random import Random

LONGEST = 30.0


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


def pause(attempt: int, *, first: float, asked: float | None, chance: Random) -> float:
    """The seconds after the given failed attempt (from 1): what was asked for, else doubling, with up to a quarter off."""
    if asked is not None:
        return min(asked, LONGEST)
    return min(first * 2.0 ** (attempt - 1), LONGEST) * (1 - 0.25 * chance.random())
