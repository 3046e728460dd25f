"""Text as it is judged: made legible, and for the detectors in sentences and clauses."""

import re
import unicodedata
from functools import cache, lru_cache

from hardcalls.record import Record

_QUOTES = (*((odd, "'") for odd in "’‘ʼ´"), *((odd, '"') for odd in "“”„«»"))
# Nobody sees these: controls, soft hyphens, zero-width characters, marks of direction; and lines drawn through letters.
_UNSEEN = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u034f\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff"
    r"\U000e0000-\U000e01ef\u0305\u0332-\u0338\u0489\u20d0-\u20ff]"
)
_FOREIGN = re.compile(r"[^\x00-\x9f\xa1-\u024f\u1e00-\u1eff]")
_NEW_LINE = re.compile(r"\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_MIXED = re.compile(r"\b(?=\w*[A-Za-z])(?=\w*[\u0370-\u052f])\w+\b")
# Greek and Cyrillic letters that look like Latin ones.
_ALIKE = str.maketrans(
    "аеорсухіјѕԁһԛԝАВЕКМНОРСТУХІЈЅαοινρτυκΑΒΕΖΗΙΚΜΝΟΡΤΥΧ",
    "aeopcyxijsdhqwABEKMHOPCTYXIJSaoivptukABEZHIKMNOPTYX",
)
# Letters and signs of Latin script that are legible as they are: no odd quotes, no odd spaces, nothing invisible.
_ORDINARY = re.compile(r"[\t\n\x20-\x7e\xa1-\xaa\xac\xae-\xb3\xb5-\xba\xbc-\u024f\u1e00-\u1eff]*")
_END = re.compile(r"[.!?…\n](?:(?<=\n)|[\"')]*\s+)")
# A full stop after these does not end a sentence: a day's number, an initial, a common abbreviation.
_GOES_ON = re.compile(
    r"(?:\b\d{1,2}|\b[^\W\d_]|\b(?:mr|mrs|ms|dr|st|nr|no|sr|sra|dña|ca|bzw|inkl|usw|tel|evtl|ggf|bl\.a|t\.ex|ev|kl|dott|sig|p\.ej|ud|uds))\.\s*$",
    re.IGNORECASE,
)
# Letters that a pattern that ignores case takes for others, beside capitals for small ones.
_AS_IF = str.maketrans("İıſẛ", "iisṡ")
_NO_LETTERS = bytes(code for code in range(128) if not chr(code).isalpha())
_PIECES = re.compile(r"\w+|[^\w\s]")
# As many characters as the end of a sentence may have that `_GOES_ON` looks at.
_ABBREVIATION = 8


class Sentence(Record):
    """Where a sentence stands in a normalised text, and its words and signs, folded."""

    start: int
    end: int
    words: frozenset[str]


class Page(Record):
    """A normalised text, its sentences, and the words of them all."""

    plain: str
    sentences: tuple[Sentence, ...]
    words: frozenset[str]


def legible(text: str) -> str:
    """What a reader sees: composed letters, straight quotes, plain spaces, nothing invisible, no letters in disguise."""
    if (text.isascii() and text.replace("\n", "").isprintable()) or _ORDINARY.fullmatch(text):
        return text
    plain = _FOREIGN.sub(lambda found: _plain(found[0]), straight(text))
    return _MIXED.sub(lambda found: found[0].translate(_ALIKE), plain)


def straight(text: str) -> str:
    """The same for a pattern: whatever its letters are, they are meant."""
    shown = _UNSEEN.sub("", unicodedata.normalize("NFC", _NEW_LINE.sub("\n", text)))
    for odd, plain in _QUOTES:
        shown = shown.replace(odd, plain)
    return shown


@cache
def _plain(letter: str) -> str:
    """The Latin letter or digit that a full-width, mathematical or circled one stands for; any other stays, a space is a space."""
    if letter.isspace():
        return " "
    folded = unicodedata.normalize("NFKC", letter)
    return folded if len(folded) == 1 and folded.isascii() and folded.isalnum() and unicodedata.category(letter) != "No" else letter


def normalise(text: str) -> str:
    """Legible, with single spaces; line breaks stay."""
    lines = (" ".join(line.split()) for line in legible(text).split("\n"))
    return "\n".join(line for line in lines if line)


def sentences(text: str) -> tuple[tuple[int, int], ...]:
    """Start and end of each sentence of a normalised text."""
    spans: list[tuple[int, int]] = []
    start = 0
    for found in _END.finditer(text):
        end = found.start() if found[0] == "\n" else found.start() + 1
        on_one_line = found[0] not in {"\n", ".\n"}
        if on_one_line and found[0][0] == "." and _GOES_ON.search(text, max(start, end - _ABBREVIATION), end + 1):
            continue
        if end > start:
            spans.append((start, end))
        start = found.end()
    if start < len(text):
        spans.append((start, len(text)))
    return tuple(spans)


@lru_cache(maxsize=256)
def read(text: str) -> Page:
    """A text normalised, with its sentences and the words of each."""
    plain = normalise(text)
    found = tuple(
        Sentence(start=start, end=end, words=frozenset(_PIECES.findall(fold(plain[start:end])))) for start, end in sentences(plain)
    )
    return Page(
        plain=plain, sentences=found, words=found[0].words if len(found) == 1 else frozenset[str]().union(*(s.words for s in found))
    )


def fold(text: str) -> str:
    """In small letters, as a pattern that ignores case sees it."""
    return text.lower() if text.isascii() else text.translate(_AS_IF).lower()


def letters(text: str) -> int:
    """How many letters there are."""
    return len(text.encode().translate(None, _NO_LETTERS)) if text.isascii() else sum(map(str.isalpha, text))


def is_question(sentence: str) -> bool:
    return sentence.rstrip("\"') ").endswith("?")
