"""Signs in a line of a conversation with a simulated customer: what the customer must not say, asks for, or still waits for."""

import re
from functools import cache

from hardcalls.customers.lexicons import LEXICONS
from hardcalls.customers.lexicons.sign import SignName
from hardcalls.detectors.text import normalise, sentences


def reads(sign: SignName, language: str) -> bool:
    """Whether there are patterns for it in a language ("en") or locale ("en-GB")."""
    return sign in LEXICONS.get(_base(language), {})


def seen(sign: SignName, text: str, *, language: str) -> str:
    """The first words that are such a sign; empty without any, and in a language that is not read."""
    if not reads(sign, language):
        return ""
    hits, unless, masks = _compiled(sign, _base(language))
    plain = normalise(text)
    for start, end in sentences(plain):
        sentence = masks.sub(lambda m: "·" * len(m[0]), plain[start:end]) if masks else plain[start:end]
        if (found := hits.search(sentence)) and not (unless and unless.search(sentence)):
            return found[0]
    return ""


@cache
def _compiled(sign: SignName, language: str) -> tuple[re.Pattern[str], re.Pattern[str] | None, re.Pattern[str] | None]:
    known = LEXICONS[language][sign]
    unless = _pattern(known.unless) if known.unless else None
    return _pattern(known.hits), unless, _pattern(known.masks) if known.masks else None


def _pattern(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(rf"(?<!\w)(?:{p})(?!\w)" for p in patterns), re.IGNORECASE)


def _base(language: str) -> str:
    return language.replace("_", "-").partition("-")[0].lower()
