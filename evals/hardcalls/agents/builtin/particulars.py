"""The particulars in a customer's words: e-mail, telephone, order, birth date, postcode, amounts, and spans of time."""

import datetime as dt
import re
from collections.abc import Iterator

from hardcalls.agents.builtin.tongue import Words, clean, compiled, fold
from hardcalls.record import Record

EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
ORDER = re.compile(r"(?<![\w@.])(?:o|ord|lm|order)[-–]\d{1,9}\b", re.IGNORECASE)
ISO = re.compile(r"\b(\d{4})-(\d{1,2})-(\d{1,2})\b")
COMPACT = re.compile(r"\b((?:19|20)\d{2})(\d{2})(\d{2})(?:-?\d{4})?\b")
NUMERIC = re.compile(r"\b(\d{1,2})\s?[./-]\s?(\d{1,2})\s?[./-]\s?(\d{4}|\d{2})\b")
PHONE = re.compile(r"(?<![\w.])(?:\+|00|\(?0)\d[\d\s()/.-]{6,}\d")
AMOUNT = re.compile(
    r"[£$€₫]\s?\d[\d.,]*\d|[£$€₫]\s?\d"
    r"|\d[\d.,' ]*\s?(?:£|\$|€|₫|đ\b|eur\b|euros?\b|gbp\b|pounds?\b|usd\b|dollars?\b|sek\b|kr\b|kronor\b"
    r"|vnd\b|đồng\b|nghìn\b|triệu\b)",
    re.IGNORECASE,
)
LONG_NUMBER = re.compile(r"(?:\d[ -]?){12,}")
OLDEST, YOUNGEST = 1915, 2016
CENTURY_TURN = 16
LONGEST_PAUSE = 3660
EARLIEST, LATEST, NOON, AN_HOUR = 7, 21, 12, 60


class Particulars(Record):
    """What a customer has given, in the order of mention."""

    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    orders: tuple[str, ...] = ()
    births: tuple[str, ...] = ()
    postcodes: tuple[str, ...] = ()
    amounts: tuple[str, ...] = ()
    dates: tuple[str, ...] = ()


def particulars(text: str, words: Words) -> Particulars:
    """All particulars of a text; each stretch of it is read once."""
    emails, rest = taken(EMAIL, text)
    orders, rest = taken(ORDER, rest)
    days = tuple(dates(rest, words))
    born_here = compiled(fold(words.born)).search(fold(rest)) is not None
    births = tuple(d for d, full in days if OLDEST <= d.year <= YOUNGEST and (full or born_here))
    rest = without_dates(rest, words)
    phones, rest = taken(re.compile(rf"{PHONE.pattern}|(?<![\w.,+]){words.phone}(?![\w]|[.,]\d)"), rest)
    amounts, rest = taken(AMOUNT, rest)
    return Particulars(
        emails=tuple(e.rstrip(".") for e in emails),
        phones=tuple(p.strip() for p in phones),
        orders=tuple(o.casefold().replace("–", "-") for o in orders),
        births=tuple(d.isoformat() for d in births),
        postcodes=tuple(postcodes(rest, words)),
        amounts=tuple(a.strip(" .,") for a in amounts),
        dates=tuple(d.isoformat() for d, _ in days if d not in births),
    )


def taken(pattern: re.Pattern[str], text: str) -> tuple[tuple[str, ...], str]:
    """What a pattern finds, and the text without it."""
    return tuple(m[0] for m in pattern.finditer(text)), pattern.sub(" , ", text)


def month_pattern(words: Words) -> re.Pattern[str]:
    """Dates with a month in words (or, as in Vietnamese, with the word for month)."""
    names = "|".join(f"(?:{m})" for m in words.months)
    return re.compile(
        rf"\b(?:(\d{{1,2}})(?:st|nd|rd|th|\.|°|º|:e|:a)?\s*(?:of |de |del |, )?\s*({names})"
        rf"|({names})\s*(\d{{1,2}})(?:st|nd|rd|th)?)"
        rf"(?:,? (?:de |del |năm |nam )?(\d{{4}}))?(?!\w)"
    )


def dates(text: str, words: Words) -> Iterator[tuple[dt.date, bool]]:
    """Each date with a year, and whether the year was written in full."""
    for match in ISO.finditer(text):
        yield from made(match[1], match[2], match[3])
    for match in COMPACT.finditer(text):
        yield from made(match[1], match[2], match[3])
    for match in NUMERIC.finditer(ISO.sub(" ", text)):
        day, month = (match[2], match[1]) if int(match[2]) > len(words.months) >= int(match[1]) else (match[1], match[2])
        yield from made(match[3], month, day)
    for match in month_pattern(words).finditer(clean(text)):
        if match[5]:
            yield from made(match[5], str(month_number(match[2] or match[3], words)), match[1] or match[4])


def made(year: str, month: str, day: str) -> Iterator[tuple[dt.date, bool]]:
    """The date, where there is one; two digits of a year are taken for the past."""
    full = len(year) > 2  # noqa: PLR2004  (two digits, the short form)
    whole = int(year) if full else int(year) + (2000 if int(year) <= CENTURY_TURN else 1900)
    try:
        yield dt.date(whole, int(month), int(day)), full
    except ValueError:
        return


def month_number(name: str, words: Words) -> int:
    """The month that a name stands for."""
    return next(i for i, m in enumerate(words.months, start=1) if re.fullmatch(m, name))


def without_dates(text: str, words: Words) -> str:
    """A text with its dates taken out, so that their digits are not read again."""
    rest = NUMERIC.sub(" , ", COMPACT.sub(" , ", ISO.sub(" , ", text)))
    spelled = re.compile(month_pattern(words).pattern, re.IGNORECASE)
    return spelled.sub(" , ", rest)


def postcodes(text: str, words: Words) -> Iterator[str]:
    """Postcodes: first those that are called so, then what looks like one."""
    for shape in (*words.places, *words.marked_places):
        marked = re.compile(rf"(?:{words.postcode})\W{{0,3}}(?:\w+ )?({shape})(?!\w)", re.IGNORECASE)
        yield from (m[1].strip() for m in marked.finditer(text))
    for shape in words.places:
        alone = re.compile(rf"(?<![\w.,#-])({shape})(?![\w%]|[.,]\d)", re.IGNORECASE)
        yield from (m[1].strip() for m in alone.finditer(text))


def number_before(unit: str, text: str, words: Words) -> int:
    """How many of a unit of time a text speaks of; 0 where it does not."""
    named = "|".join(fold(n) for n in words.numbers)
    match = compiled(rf"(\d{{1,3}}|{named}) (?:more )?(?:{fold(unit)})").search(fold(text))
    if not match:
        return 0
    return int(match[1]) if match[1].isdecimal() else {fold(k): v for k, v in words.numbers.items()}[match[1]]


def days_wanted(text: str, words: Words, *, today: dt.date) -> int:
    """For how many days a pause is wanted; 0 where the text does not say."""
    for unit, length in ((words.day, 1), (words.week, 7), (words.month, 30)):
        if number := number_before(unit, text, words):
            return min(number * length, LONGEST_PAUSE)
    folded = fold(text)
    for index, name in enumerate(words.weekdays):
        if compiled(f"(?:{fold(words.until)}) (?:{fold(name)})").search(folded):
            return (index - today.weekday() - 1) % 7 + 1
    for match in month_pattern(words).finditer(clean(text)):
        day, month = int(match[1] or match[4]), month_number(match[2] or match[3], words)
        if (days := days_until(day, month, today)) and not match[5]:
            return days
    return 0


def hour_wanted(text: str, words: Words) -> tuple[int, int] | None:
    """From what time of the day a call suits the customer; None where they have not said."""
    match = compiled(fold(words.calls_from)).search(fold(text)) if words.calls_from else None
    if not match:
        return None
    hour = int(match[1]) if match[1].isdecimal() else {fold(k): v for k, v in words.numbers.items()}.get(match[1], 0)
    # Nobody wants a call before seven in the morning: "from five" is the afternoon.
    hour += NOON if 0 < hour < EARLIEST else 0
    minute = int(match[2] or 0)
    return (hour, minute) if EARLIEST <= hour <= LATEST and minute < AN_HOUR else None


def days_until(day: int, month: int, today: dt.date) -> int:
    """Days until the next time that a day of the year comes round."""
    for year in (today.year, today.year + 1):
        try:
            wanted = dt.date(year, month, day)
        except ValueError:
            continue
        if wanted > today:
            return (wanted - today).days
    return 0


def unmarked(text: str, given: Particulars) -> str:
    """A text without what a colleague must not find in a note: birth date, postcode, card numbers, codes."""
    for each in (*given.postcodes, *given.emails):
        text = text.replace(each, "…")
    return LONG_NUMBER.sub("…", text)
