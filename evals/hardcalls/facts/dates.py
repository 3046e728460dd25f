"""Calendar days as six languages write them."""

import re
from datetime import date
from functools import cache

from hardcalls.facts.found import Found, apart, base

_MONTHS: dict[str, str] = {
    "en": "january february march april may june july august september october november december",
    "de": "januar februar märz april mai juni juli august september oktober november dezember",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "sv": "januari februari mars april maj juni juli augusti september oktober november december",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
}
_ALSO: dict[str, int] = {"jänner": 1, "feber": 2, "maerz": 3, "setiembre": 9}
_SHORT: dict[str, str] = {
    "en": "jan feb mar apr may jun jul aug sep oct nov dec",
    "de": "jan feb mär apr mai jun jul aug sep okt nov dez",
    "es": "ene feb mar abr may jun jul ago sep oct nov dic",
    "sv": "jan feb mar apr maj jun jul aug sep okt nov dec",
    "it": "gen feb mar apr mag giu lug ago set ott nov dic",
}
_SHORTER: dict[str, dict[str, int]] = {
    "en": {"sept": 9},
    "de": {"sept": 9, "jän": 1, "mrz": 3},
    "es": {"sept": 9},
    "sv": {"sept": 9},
    "it": {"sett": 9},
}
_VIETNAMESE = {
    "giêng": 1,
    "một": 1,
    "hai": 2,
    "ba": 3,
    "tư": 4,
    "bốn": 4,
    "năm": 5,
    "sáu": 6,
    "bảy": 7,
    "bẩy": 7,
    "tám": 8,
    "chín": 9,
}
_VIETNAMESE |= {"mười một": 11, "mười hai": 12, "mười": 10, "chạp": 12}
_CENTURY = 100
_LAST_OF_THIS_CENTURY = 50
_MONTH_FIRST = ("en-us", "en-ph")

_ANY = re.compile(r"\d|primero|primo", re.IGNORECASE)
"""Without one of these there is no date."""
_ISO = re.compile(r"(?<![\w-])(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})(?![\w-])")
_DIGITS = re.compile(
    r"(?<![\w/.-])(?P<first>\d{1,2})(?P<mark>[/.-])[ ]?(?P<second>\d{1,2})(?P=mark)[ ]?(?P<year>\d{4}|\d{2})(?![\w/-])(?!\.\d)"
)
_NO_YEAR = re.compile(r"(?<![\w/.,-])(?P<first>\d{1,2})(?:/(?P<second>\d{1,2})(?![\w/])|\.[ ]?(?P<dotted>\d{1,2})\.(?!\w|[ ]?\d))")
_NAMED_VI = re.compile(
    rf"(?<!\w)(?P<day>\d{{1,2}}) ?tháng ?(?P<month>\d{{1,2}}|{'|'.join(_VIETNAMESE)})(?!\w)"
    r"(?:(?:,? ?năm ?|/|-)(?P<year>\d{4}))?(?!\d)",
    re.IGNORECASE,
)


def dates(text: str, *, locale: str, today: date | None) -> tuple[Found, ...]:
    """Every date; one without a year is the nearest to `today`, and is left out when today is unknown."""
    if not _ANY.search(text):
        return ()
    named = _months(base(locale))
    found = [
        (m, _value(m["day"], m["month"], m["year"], named=named, today=today))
        for pattern in _named(base(locale))
        for m in pattern.finditer(text)
    ]
    found = [(m, day) for m, day in found if base(locale) != "en" or m["month"] != "may"]
    american = locale.replace("_", "-").lower() in _MONTH_FIRST
    for pattern in (_DIGITS, _NO_YEAR):
        for m in pattern.finditer(text):
            groups = m.groupdict()
            second = groups["second"] or groups["dotted"]
            orders = ((m["first"], second), (second, m["first"]))
            days = [
                _value(d, mo, groups.get("year"), named=named, today=today) for d, mo in (reversed(orders) if american else orders)
            ]
            found.append((m, days[0] or days[1]))
    return apart([Found(value=day, start=m.start(), end=m.end(), text=m[0]) for m, day in found if day is not None])


@cache
def _named(language: str) -> tuple[re.Pattern[str], ...]:
    """What dates look like in which the month is named, or comes first as in ISO."""
    months = "|".join(sorted(map(re.escape, _months(language)), key=len, reverse=True))
    day_first = re.compile(
        r"(?<![\w.,])(?P<day>\d{1,2})(?:st|nd|rd|th|\.?º|\.?ª|°|\.|:e|:a)?[ \u00a0]?(?:of |de |di |the )?[ \u00a0]?"
        rf"(?P<month>{months})(?!\w)\.?"
        r"(?:,? (?:de |del |of )?(?P<year>\d{4})(?!\d))?",
        re.IGNORECASE,
    )
    month_first = re.compile(
        rf"(?<!\w)(?P<month>{months})\.? (?:the )?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?"
        r"(?![\w%])(?![.:/]\d)(?:,? (?P<year>\d{4})(?!\d))?",
        re.IGNORECASE,
    )
    first_of = re.compile(
        rf"(?<!\w)(?P<day>primero|primo) (?:de |di )?(?P<month>{months})(?!\w)(?: (?:de |del )?(?P<year>\d{{4}}))?", re.IGNORECASE
    )
    return (_ISO, _NAMED_VI, day_first, first_of, *((month_first,) if language == "en" else ()))


@cache
def _months(language: str) -> dict[str, int]:
    """Whole names of every language, short ones of this language alone: "set" is a month in Italian only."""
    names = {name: n for line in _MONTHS.values() for n, name in enumerate(line.split(), start=1)} | _ALSO
    short = {name: n for n, name in enumerate(_SHORT.get(language, "").split(), start=1)}
    return names | short | _SHORTER.get(language, {})


def _value(day: str, month: str, year: str | None, *, named: dict[str, int], today: date | None) -> date | None:
    month = month.lower()
    number = int(month) if month.isdigit() else named.get(month) or _VIETNAMESE[month]
    of_month = int(day) if day.isdigit() else 1
    if year:
        return _day(_full(int(year)), number, of_month)
    if today is None:
        return None
    around = [near for shift in (-1, 0, 1) if (near := _day(today.year + shift, number, of_month))]
    return min(around, key=lambda near: abs(near - today), default=None)


def _full(year: int) -> int:
    """The year that two digits mean: a birth in 85 was in 1985."""
    if year >= _CENTURY:
        return year
    return year + (2000 if year < _LAST_OF_THIS_CENTURY else 1900)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
