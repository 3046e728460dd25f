"""Whether a typed fact is told in a text."""

from datetime import date as day
from decimal import Decimal

from hardcalls.facts.dates import dates
from hardcalls.facts.found import Found
from hardcalls.facts.money import money as amounts
from hardcalls.facts.numbers import numbers
from hardcalls.facts.references import written


def told(
    text: str,
    *,
    locale: str,
    today: day | None,
    money: tuple[Decimal, str] | None = None,
    date: day | None = None,
    number: Decimal | None = None,
    reference: str | None = None,
) -> Found | None:
    """The first place where the value is told: the whole value, so that 10 is not told by 100."""
    if money is not None:
        value, currency = money
        return next((one for one in amounts(text, locale=locale) if one.value == value and one.currency == currency.upper()), None)
    if date is not None:
        # Without today's date, a date without a year counts for the year that is asked for.
        return next((one for one in dates(text, locale=locale, today=today or date) if one.value == date), None)
    if number is not None:
        taken = (*amounts(text, locale=locale), *dates(text, locale=locale, today=today or day(2000, 1, 1)))
        free = (one for one in numbers(text, locale=locale) if all(one.end <= t.start or one.start >= t.end for t in taken))
        return next((one for one in free if one.value == number), None)
    return written(reference, text) if reference is not None else None
