"""Text as detectors see it: normalised, then in sentences and clauses."""

import re
import unicodedata

_QUOTES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "´": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"'})
_BLANK = re.compile(r"[^\S\n]+")
_LINE = re.compile(r"\s*\n\s*")
_END = re.compile(r"(?<=[.!?…])[\"')]*\s+|\n")
# A full stop after these does not end a sentence: a day's number, an initial, a common abbreviation.
_GOES_ON = re.compile(
    r"(?:\b\d{1,2}|\b[^\W\d_]|\b(?:mr|mrs|ms|dr|st|nr|no|sr|sra|dña|ca|bzw|inkl|usw|tel|evtl|ggf|bl\.a|t\.ex|ev|kl|dott|sig|p\.ej|ud|uds))\.\s*$",
    re.IGNORECASE,
)


def normalise(text: str) -> str:
    """Composed letters, straight quotes, single spaces; line breaks stay."""
    plain = unicodedata.normalize("NFC", text).translate(_QUOTES)
    return _LINE.sub("\n", _BLANK.sub(" ", plain)).strip()


def sentences(text: str) -> tuple[tuple[int, int], ...]:
    """Start and end of each sentence of a normalised text."""
    spans: list[tuple[int, int]] = []
    start = 0
    for found in _END.finditer(text):
        if found[0] != "\n" and _GOES_ON.search(text, start, found.start() + 1):
            continue
        if found.start() > start:
            spans.append((start, found.start()))
        start = found.end()
    if start < len(text):
        spans.append((start, len(text)))
    return tuple(spans)


def is_question(sentence: str) -> bool:
    return sentence.rstrip("\"') ").endswith("?")
