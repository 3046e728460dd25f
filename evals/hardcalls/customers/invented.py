"""Typed facts that a simulated customer cannot know."""

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from hardcalls import facts
from hardcalls.facts.found import Found, base
from hardcalls.record import Record
from hardcalls.replay import View
from hardcalls.scenario import Known, Scenario, Simulated

_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_WITH_YEAR = re.compile(r"\d{4}")
# What holds a digit and is no reference: the rank, time or quantity that a number is written with, and a year by itself.
_COUNTED = re.compile(
    r"\d+(?:ST|ND|RD|TH|E|ER|A|O|TE|TEN|TER|AM|PM|H|HRS?|HOURS?|MIN|MINS|UHR|DAYS?|TAGE?N?|X|K|KG|KM|GB|MB|JAHRE|YEARS?|MONTHS?)|(?:19|20)\d\d"
)
READ = 8_000
"""Characters of one message of the agent's that are looked through for what it told: no chat reply comes near it."""
_ENOUGH = 4
"""Digits of a longer reference that may stand for it."""


Amount = tuple[Decimal, str]


class Stated(Record):
    """The typed facts of some text."""

    money: frozenset[Amount] = frozenset()
    dates: frozenset[date] = frozenset()
    references: frozenset[str] = frozenset()
    mails: frozenset[str] = frozenset()


def reads_dates(language: str) -> bool:
    """Whether dates that are written in words can be read."""
    return base(language) in {"en", "de", "es", "sv", "it", "vi"}


def inventions(text: str, *, scenario: Scenario, part: Simulated, view: View) -> tuple[str, ...]:
    """The amounts, dates, references, numbers and addresses of a text that nobody gave the customer, as they are written."""
    locale = scenario.locale or scenario.language
    today = date.fromisoformat(scenario.setting.now[:10]) if scenario.setting else None
    told = "\n".join(m.content[:READ] for m in view.messages if m.role in {"user", "assistant"} and m.content)
    known = _known(f"{_given(part)}\n{told}", part, locale=locale, today=today)
    return tuple(dict.fromkeys(_unknown(text, known, locale=locale, today=today)))


def _given(part: Simulated) -> str:
    """All texts that the customer is given."""
    told = [v for k in (*part.knows, *part.keeps_back) for v in (k.what, k.words, k.reference, k.date, k.tell_when) if v]
    later = [entry.when for entry in part.later]
    return "\n".join([part.opening.say, part.persona, part.goal, part.mood, *told, *later])


def _known(text: str, part: Simulated, *, locale: str, today: date | None) -> Stated:
    typed: list[Known] = [*part.knows, *part.keeps_back]
    amounts = {(Decimal(a), c) for k in typed if k.money for a, c in [k.money.split(" ")]}
    days = {date.fromisoformat(k.date) for k in typed if k.date} | ({today} if today else set())
    named = {facts.normal(k.reference) for k in typed if k.reference}
    written = {f.value for f in facts.dates(text, locale=locale, today=today)}
    return Stated(
        money=frozenset(amounts | {_amount(f) for f in facts.money(text, locale=locale)}),
        dates=frozenset(days | {d for d in written if isinstance(d, date)}),
        references=frozenset(named | {str(f.value) for f in facts.references(text)}),
        mails=frozenset(m.lower() for m in _MAIL.findall(text)),
    )


def _unknown(text: str, known: Stated, *, locale: str, today: date | None) -> Iterator[str]:
    mails = list(_MAIL.finditer(text))
    amounts, days = facts.money(text, locale=locale), facts.dates(text, locale=locale, today=today)
    yield from (m[0] for m in mails if m[0].lower() not in known.mails)
    yield from (f.text for f in amounts if _amount(f) not in known.money)
    yield from (f.text for f in days if not _is_known_day(f, known))
    taken = [*(m.span() for m in mails), *((f.start, f.end) for f in (*amounts, *days))]
    for found in facts.references(text):
        free = all(found.end <= start or found.start >= end for start, end in taken)
        if free and not _COUNTED.fullmatch(str(found.value)) and not _is_known_reference(str(found.value), known):
            yield found.text


def _amount(found: Found) -> Amount:
    return Decimal(str(found.value)), found.currency


def _is_known_day(found: Found, known: Stated) -> bool:
    said = found.value
    if said in known.dates:
        return True
    # "19 July" is no other day than the one of 1991 that is known.
    if not isinstance(said, date) or _WITH_YEAR.search(found.text):
        return False
    return any((day.month, day.day) == (said.month, said.day) for day in known.dates)


def _is_known_reference(said: str, known: Stated) -> bool:
    if said in known.references or any(said.isdigit() and Decimal(said) == amount for amount, _ in known.money):
        return True
    if said.isdigit() and any(said in {f"{d:%Y%m%d}", f"{d:%d%m%Y}", f"{d:%m%d%Y}", f"{d:%d%m%y}"} for d in known.dates):
        return True
    # The end of a card or phone number stands for all of it; so does a part of a code that is written in pieces.
    parts = [part for part in (said, said.lstrip("0")) if len(part) >= _ENOUGH]
    return any(part in whole for part in parts for whole in known.references)
