"""Numbers as six languages write them: in digits, with their separators, and in words up to a hundred."""

import re
from decimal import Decimal
from functools import cache

from hardcalls.facts.found import Found, apart, base

SPACE = " \u00a0\u202f"
DIGITS = rf"(?:\d{{1,3}}(?:[.,'’{SPACE}]\d{{3}})+(?:[.,]\d{{1,2}})?|\d+(?:[.,]\d+)?)(?!\d)"
"""A written number; what its separators mean is for `parsed` to say."""

_GROUPS_ONLY = re.compile(r"\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*")
_POINT_IS_DECIMAL = ("en",)
_THOUSAND = 3

_NUMBER = re.compile(rf"(?<![\w€£$₫])(?<!\d[.,:/])(?<![^\W\d_]-)(?:[-−](?=\d))?{DIGITS}(?![\w/])(?![.,:]\d)")

_WORDS: dict[str, str] = {
    "en": "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen",
    "de": "_ zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn",
    "es": "_ dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince",
    "sv": "_ två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton",
    "it": "_ due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici",
    "vi": "một hai ba bốn năm sáu bảy tám chín mười mười·một mười·hai mười·ba mười·bốn mười·lăm",
}
_TENS: dict[str, str] = {
    "en": "twenty thirty forty fifty sixty seventy eighty ninety hundred",
    "de": "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert",
    "es": "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien",
    "sv": "tjugo trettio fyrtio femtio sextio sjuttio åttio nittio hundra",
    "it": "venti trenta quaranta cinquanta sessanta settanta ottanta novanta cento",
    "vi": "hai·mươi ba·mươi bốn·mươi năm·mươi sáu·mươi bảy·mươi tám·mươi chín·mươi một·trăm",
}


def parsed(digits: str, *, locale: str, decimals: bool = False) -> Decimal:
    """The value of a written number; `decimals` says that three digits behind one separator are a group in any language."""
    plain = re.sub(rf"['’{SPACE}]", "", digits)
    last = max(plain.rfind("."), plain.rfind(","))
    if last < 0:
        return Decimal(plain)
    mark = plain[last]
    if mark in plain[:last]:
        return Decimal(re.sub(r"[.,]", "", plain))
    behind = len(plain) - last - 1
    other_mark = "," if mark == "." else "."
    is_group = behind == _THOUSAND and other_mark not in plain and bool(_GROUPS_ONLY.fullmatch(plain))
    if is_group and (decimals or (mark == ".") != (base(locale) in _POINT_IS_DECIMAL)):
        return Decimal(plain.replace(mark, ""))
    return Decimal(plain[:last].replace(other_mark, "") + "." + plain[last + 1 :])


def numbers(text: str, *, locale: str) -> tuple[Found, ...]:
    """Every number that stands by itself: not within a reference, a time or a slashed date."""
    found = [Found(value=_signed(m[0], locale=locale), start=m.start(), end=m.end(), text=m[0]) for m in _NUMBER.finditer(text)]
    found.extend(
        Found(value=value, start=m.start(), end=m.end(), text=m[0])
        for pattern, value in _named(base(locale))
        for m in pattern.finditer(text)
    )
    return apart(found)


def _signed(written: str, *, locale: str) -> Decimal:
    value = parsed(written.lstrip("-−"), locale=locale)
    return -value if written[0] in "-−" else value


@cache
def _named(language: str) -> tuple[tuple[re.Pattern[str], Decimal], ...]:
    """A pattern for each number that has a word, and its value."""
    ones = {word.replace("·", " "): n for n, word in enumerate(_WORDS.get(language, "").split(), start=1) if word != "_"}
    tens = {word.replace("·", " "): 10 * n for n, word in enumerate(_TENS.get(language, "").split(), start=2)}
    return tuple((re.compile(rf"(?<!\w){re.escape(w)}(?!\w)", re.IGNORECASE), Decimal(n)) for w, n in (ones | tens).items())
