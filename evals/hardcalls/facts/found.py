"""What is read from a text: a value, and where it stands."""

from bisect import bisect
from datetime import date
from decimal import Decimal

from hardcalls.record import Record


class Found(Record):
    value: Decimal | date | str
    start: int
    end: int
    text: str
    currency: str = ""
    """ISO code, for money."""


def base(locale: str) -> str:
    """The language of a locale: `en` of `en-GB`."""
    return locale.replace("_", "-").partition("-")[0].lower()


def apart(found: list[Found]) -> tuple[Found, ...]:
    """In the order of the text, the longer of two that overlap."""
    kept: list[Found] = []
    for one in sorted(found, key=lambda one: (one.start - one.end, one.start)):
        place = bisect(kept, one.start, key=lambda other: other.start)
        clear_before = place == 0 or kept[place - 1].end <= one.start
        if clear_before and (place == len(kept) or one.end <= kept[place].start):
            kept.insert(place, one)
    return tuple(kept)
