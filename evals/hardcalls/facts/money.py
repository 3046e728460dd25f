"""Amounts of money: a written number with a currency beside it."""

import re
from functools import lru_cache

from hardcalls.facts.found import Found, apart, base
from hardcalls.facts.numbers import DIGITS, SPACE, parsed

# The longer mark comes first where one begins with another.
_MARKS: dict[str, str] = {
    r"US\$|\$|USD|(?:US )?dollars?|d[óo]lar(?:es)?|dollari|đô la|đô": "USD",
    r"€|EUR|euros?|€uro": "EUR",
    r"£|GBP|pounds?(?: sterling)?|quid|pfund|libras?(?: esterlinas)?|sterline|pund|bảng(?: Anh)?": "GBP",
    r"SEK|kronor|krona|spänn": "SEK",
    r"₫|VND|VNĐ|đồng|đ|dong": "VND",
    r"CHF|Franken|Fr\.": "CHF",
    r"PLN|zł": "PLN",
    r"DKK": "DKK",
    r"NOK": "NOK",
}
_CROWNS = {"da": "DKK", "nb": "NOK", "nn": "NOK", "no": "NOK"}
_ANY = "|".join((*_MARKS, r"kr\.?"))
_SIGN = r"\$|€|£|₫"
_TIMES = r"(?:nghìn|ngàn|triệu|k)"
_SHARE = {"nghìn": 1000, "ngàn": 1000, "k": 1000, "triệu": 1_000_000}

_DIGIT = re.compile(r"\d")
_BEFORE = re.compile(
    rf"(?<!\w)(?P<mark>US\$|{_SIGN}|USD|EUR|GBP|SEK|VND|VNĐ|CHF|PLN|DKK|NOK|kr\.?)[{SPACE}]?(?P<number>{DIGITS})", re.IGNORECASE
)
_AFTER = re.compile(
    rf"(?<![\w-])(?<!\d[.,:/])(?P<number>{DIGITS})(?:[,:]?[-–—](?=\W|$))?(?:[{SPACE}]?(?P<times>{_TIMES}))?[{SPACE}]?(?P<mark>{_ANY})(?!\w)",
    re.IGNORECASE,
)
# Swedish and German also write whole amounts as "40:-" and "40,-", with no other mark; only the first is a currency.
_DASHED = re.compile(rf"(?<![\w-])(?<!\d[.,:/])(?P<number>{DIGITS}):[-–—](?!\w)")


def money(text: str, *, locale: str) -> tuple[Found, ...]:
    """Every amount that has a currency; a bare number is not money."""
    if not _DIGIT.search(text):
        return ()
    found = []
    for pattern in (_BEFORE, _AFTER):
        for m in pattern.finditer(text):
            groups = m.groupdict()
            value = parsed(m["number"], locale=locale, decimals=True) * _SHARE.get((groups.get("times") or "").lower(), 1)
            found.append(Found(value=value, currency=_currency(m["mark"], locale=locale), start=m.start(), end=m.end(), text=m[0]))
    if base(locale) == "sv":
        found.extend(
            Found(value=parsed(m["number"], locale=locale, decimals=True), currency="SEK", start=m.start(), end=m.end(), text=m[0])
            for m in _DASHED.finditer(text)
        )
    return apart(found)


@lru_cache(maxsize=256)
def _currency(mark: str, *, locale: str) -> str:
    code = next((code for marks, code in _MARKS.items() if re.fullmatch(marks, mark, re.IGNORECASE)), None)
    return code or _CROWNS.get(base(locale), "SEK")
