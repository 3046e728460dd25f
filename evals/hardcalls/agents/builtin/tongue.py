"""A language as the built-in agents know it: what customers say in it, and what the agents say."""

import re
import unicodedata
from collections.abc import Mapping
from functools import cache, lru_cache

from hardcalls.record import Record


class Words(Record):
    """What customers say. Patterns are regular expressions; `~` stands for up to six words that do not negate."""

    common: str
    """Frequent short words, by which the language is recognised."""
    negators: str
    breaks: str
    """Words (alternatives) after which a negation no longer holds."""
    relations: Mapping[str, str]
    """Pattern -> the relative as the agent names them ("your father")."""
    partners: str
    masks: tuple[str, ...]
    """Idioms that only look like a cue; they are blanked out first."""
    cues: Mapping[str, tuple[str, ...]]
    topics: Mapping[str, tuple[str, ...]]
    feelings: Mapping[str, tuple[str, ...]]
    declines: tuple[str, ...]
    """Ways of saying that no person is wanted."""
    agrees: str
    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    day: str
    week: str
    month: str
    numbers: Mapping[str, int]
    born: str
    postcode: str
    """What stands before a postcode."""
    places: tuple[str, ...]
    """What a postcode looks like."""
    until: str
    country: str
    """The country to assume, by its English name."""
    told: Mapping[str, tuple[str, ...]] = {}
    """What a colleague has to know in plain English, by its name in `told.py`."""
    calls_from: str = ""
    """From when a call suits; its first group is the hour, its second the minutes."""
    marked_places: tuple[str, ...] = ()
    """What only counts as a postcode when it is called one."""
    phone: str = r"\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}"
    """What a telephone number without a zero or a country's prefix looks like."""
    accents_count: bool = False
    """Whether words differ by their accents alone, as in Vietnamese."""


class Phrases(Record):
    """What the agents say: sentences by name, with fields in braces."""

    say: Mapping[str, str]
    teams: Mapping[str, str]
    someone: str
    """Who died, when the customer has not said."""
    money: str
    """How an amount is written, `{amount}` and `{unit}`."""
    decimal: str
    thousands: str
    date: str
    months: tuple[str, ...]
    called: Mapping[str, str] = {}
    """What currencies and crisis lines are called, where that differs from their sign or name."""
    either: str = "or"


class Article(Record):
    """One entry of the FAQ."""

    title: str
    keywords: str
    text: str


class Faq(Record):
    """What the agent that only answers has to offer."""

    articles: tuple[Article, ...]
    greeting: str
    sorry: str
    nothing: str
    topics: str
    more: str
    bye: str
    thanks: str
    thanked: str
    person: str


class Tongue(Record):
    """Everything that belongs to one language."""

    code: str
    words: Words
    phrases: Phrases
    faq: Faq


@lru_cache(maxsize=8192)
def fold(text: str) -> str:
    """A text in lower case, without accents and with plain apostrophes and spaces."""
    plain = clean(text).replace("ß", "ss").replace("đ", "d")
    return "".join(c for c in unicodedata.normalize("NFD", plain) if not unicodedata.combining(c))


@lru_cache(maxsize=8192)
def clean(text: str) -> str:
    """A text in lower case with plain apostrophes and spaces."""
    plain = unicodedata.normalize("NFC", text).casefold().replace("’", "'").replace("‘", "'").replace("ß", "ss")
    return re.sub(r"\s+", " ", plain).strip()


@cache
def compiled(pattern: str, negators: str = "") -> re.Pattern[str]:
    """A pattern that begins at the start of a word, with its gaps filled in."""
    word = r"(?:[^\s.!?;:]|[.:](?=\d))+ "
    gap = rf"(?:(?!(?:{negators})(?!\w)){word}){{0,6}}" if negators else f"(?:{word}){{0,6}}"
    return re.compile(rf"(?<!\w)(?:{pattern.replace(' ~', f',? {gap}').replace('~', gap)})")
