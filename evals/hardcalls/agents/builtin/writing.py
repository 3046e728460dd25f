"""Amounts and dates as they are written in a language."""

import datetime as dt

from hardcalls.agents.builtin.tongue import Phrases

SIGNS = {"GBP": "£", "USD": "$", "EUR": "€", "SEK": "kr", "VND": "₫"}
WHOLE = frozenset({"VND", "JPY", "KRW"})


def amount(value: float, currency: str, *, phrases: Phrases) -> str:
    """An amount with its currency."""
    unit = phrases.called.get(currency) or SIGNS.get(currency, currency)
    round_sum = currency in WHOLE or (currency == "SEK" and float(value).is_integer())
    digits = f"{value:,.0f}" if round_sum else f"{value:,.2f}"
    written = digits.replace(",", "\0").replace(".", phrases.decimal).replace("\0", phrases.thousands)
    if phrases.money == "{unit}{amount}" and len(unit) > 1:
        return f"{written} {unit}"
    return phrases.money.format(amount=written, unit=unit)


def date(iso: str, *, phrases: Phrases) -> str:
    """A date, from its ISO form; anything else stays as it is."""
    try:
        day = dt.date.fromisoformat(iso[:10])
    except ValueError:
        return iso
    return phrases.date.format(day=day.day, month=phrases.months[day.month - 1], number=day.month, year=day.year)
