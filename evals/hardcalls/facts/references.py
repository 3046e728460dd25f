"""Case, order and phone numbers, compared by their letters and digits alone."""

import re
from functools import lru_cache

from hardcalls.facts.found import Found, apart

_BETWEEN = r"[\s\-–./()]*"
_CODE = re.compile(r"(?<![\w@])#?(?=[\w\-–/]*\d)[^\W_]+(?:[\-–/][^\W_]+)*(?!\w)")
_PHONE = re.compile(r"(?<![\w+])\+?\(?\d(?:[ \-–./()]{0,2}\d){5,14}(?!\w)")
_FEWEST = 4


def normal(reference: str) -> str:
    """Letters and digits only, in capitals."""
    return "".join(letter for letter in reference if letter.isalnum()).upper()


def references(text: str) -> tuple[Found, ...]:
    """Every code that holds a digit and every phone number, as its normal form."""
    found = (
        Found(value=normal(m[0]), start=m.start(), end=m.end(), text=m[0])
        for pattern in (_CODE, _PHONE)
        for m in pattern.finditer(text)
    )
    return apart([one for one in found if len(str(one.value)) >= _FEWEST])


def written(reference: str, text: str) -> Found | None:
    """Where a reference is written, with whatever spaces and dashes; a longer one that begins or ends with it is another."""
    plain = normal(reference)
    if not plain:
        return None
    m = _spaced(plain).search(text)
    return Found(value=plain, start=m.start(), end=m.end(), text=m[0]) if m else None


@lru_cache(maxsize=1024)
def _spaced(plain: str) -> re.Pattern[str]:
    spaced = _BETWEEN.join(map(re.escape, plain))
    return re.compile(rf"(?<!\w)(?<!\w[-–/])\+?{spaced}(?!\w)(?![-–/]\w)", re.IGNORECASE)
