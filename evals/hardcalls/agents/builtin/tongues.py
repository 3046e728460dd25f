"""The languages that the built-in agents speak, and which one a customer writes in."""

import re
from collections.abc import Sequence

from hardcalls.agents.builtin import (
    faq_de,
    faq_en,
    faq_es,
    faq_it,
    faq_sv,
    faq_vi,
    phrases_de,
    phrases_en,
    phrases_es,
    phrases_it,
    phrases_sv,
    phrases_vi,
    words_de,
    words_en,
    words_es,
    words_it,
    words_sv,
    words_vi,
)
from hardcalls.agents.builtin.tongue import Tongue, clean

PARTS = {
    "en": (words_en, phrases_en, faq_en),
    "de": (words_de, phrases_de, faq_de),
    "es": (words_es, phrases_es, faq_es),
    "sv": (words_sv, phrases_sv, faq_sv),
    "it": (words_it, phrases_it, faq_it),
    "vi": (words_vi, phrases_vi, faq_vi),
}
TONGUES = {
    code: Tongue(code=code, words=words.WORDS, phrases=phrases.PHRASES, faq=faq.FAQ)
    for code, (words, phrases, faq) in PARTS.items()
}
DEFAULT = "en"
NAMES = {"en": "English", "de": "German", "es": "Spanish", "sv": "Swedish", "it": "Italian", "vi": "Vietnamese"}
MARGIN = 2
"""By how many words another language must lead before it is believed over the one that was expected."""


def tongue_of(said: Sequence[str], language: str) -> Tongue:
    """The tongue to answer in: that of the latest message which shows one, else the expected one."""
    code = language.casefold().split("-")[0]
    expected = TONGUES.get(code, TONGUES[DEFAULT])
    for text in reversed(said):
        scores = {tongue.code: score(text, tongue) for tongue in TONGUES.values()}
        best = max(scores, key=lambda each: (scores[each], each == expected.code))
        if best == expected.code and scores[best]:
            return expected
        if scores[best] - scores[expected.code] >= MARGIN:
            return TONGUES[best]
    return expected


def score(text: str, tongue: Tongue) -> int:
    """How many of a text's words are frequent short words of the language."""
    common = set(tongue.words.common.split())
    return sum(word in common for word in re.findall(r"[^\W\d_]+", clean(text)))
