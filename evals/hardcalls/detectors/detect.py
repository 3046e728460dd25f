"""detect(): where an agent's words do one of the things that detectors know."""

import re
from functools import cache

from hardcalls.detectors.lexicons import LEXICONS
from hardcalls.detectors.match import Detector, Match
from hardcalls.detectors.rule import Lexicon
from hardcalls.detectors.text import is_question, normalise, sentences
from hardcalls.record import Record

_NAME = re.compile(r"\{([a-z_]+)(\d*)\}")
# As many words as a sentence may have that does nothing but answer ("That must be very hard.").
_SHORT = 6
_PUNCTUATION = r"[,;:()]|\s[-–—]\s|—"


class _Compiled(Record):
    hits: tuple[tuple[str, re.Pattern[str]], ...]
    masks: re.Pattern[str] | None
    unless: re.Pattern[str] | None
    beside: re.Pattern[str] | None
    along: re.Pattern[str] | None
    then: re.Pattern[str] | None
    breaks: re.Pattern[str]
    asked: bool


def supports(detector: Detector, language: str) -> bool:
    """Whether the detector can read the language ("en") or locale ("en-GB")."""
    lexicon = LEXICONS.get(_base(language))
    return lexicon is not None and bool(lexicon.rules.get(detector))


def detect(detector: Detector, text: str, *, language: str) -> tuple[Match, ...]:
    """Every match, in the order of the text; offsets count in the normalised text."""
    if not supports(detector, language):
        able = ", ".join(code for code in sorted(LEXICONS) if supports(detector, code)) or "no language"
        raise ValueError(f"The detector {detector!r} does not read the language {language!r}; it reads {able}.")
    plain = normalise(text)
    spans = sentences(plain)
    found = [
        match
        for place, (start, end) in enumerate(spans)
        for rule in _compiled(detector, _base(language))
        for match in _matches(rule, plain, start=start, end=end, answered=_answered(rule, plain, spans=spans, place=place))
    ]
    return _apart(found, plain)


def _apart(found: list[Match], plain: str) -> tuple[Match, ...]:
    """Matches of one kind that overlap are one match, so that matches can be counted."""
    apart: list[Match] = []
    for match in sorted(found, key=lambda match: (match.kind, match.start, match.end)):
        if apart and apart[-1].kind == match.kind and match.start < apart[-1].end:
            start, end = apart[-1].start, max(apart[-1].end, match.end)
            apart[-1] = Match(kind=match.kind, start=start, end=end, text=plain[start:end])
        else:
            apart.append(match)
    return tuple(sorted(apart, key=lambda match: (match.start, match.end, match.kind)))


def _answered(rule: _Compiled, plain: str, *, spans: tuple[tuple[int, int], ...], place: int) -> bool:
    """Whether a hit in this sentence needs no second sign in it."""
    if rule.along is None or rule.then is None:
        return rule.along is None
    short = place > 0 and len(plain[slice(*spans[place - 1])].split()) <= _SHORT
    near = ([place - 1] if short else []) + ([place + 1] if place + 1 < len(spans) else [])
    return any(rule.then.match(plain, *spans[other]) for other in near)


def _matches(rule: _Compiled, plain: str, *, start: int, end: int, answered: bool) -> list[Match]:
    sentence = plain[start:end]
    seen = rule.masks.sub(lambda found: "·" * len(found[0]), sentence) if rule.masks else sentence
    if rule.unless and rule.unless.search(seen):
        return []
    marks = [found.span() for found in rule.along.finditer(seen)] if rule.along and not answered else []
    borders = [found.end() for found in rule.breaks.finditer(seen)]
    last = max(borders, default=0)
    asked = is_question(sentence)
    matches = []
    for kind, pattern in rule.hits:
        for hit in pattern.finditer(seen):
            clause = max((border for border in borders if border <= hit.start()), default=0)
            alone = not answered and all(first < hit.end() and hit.start() < past for first, past in marks)
            vetoed = (
                alone
                or (asked and not rule.asked and hit.end() > last)
                or (rule.beside and rule.beside.search(seen[clause : hit.end()]))
            )
            if not vetoed:
                where = start + hit.start(), start + hit.end()
                matches.append(Match(kind=kind, start=where[0], end=where[1], text=plain[where[0] : where[1]]))
    return matches


@cache
def _compiled(detector: Detector, language: str) -> tuple[_Compiled, ...]:
    lexicon = LEXICONS[language]
    breaks = re.compile(f"{_PUNCTUATION}|{_whole((lexicon.breaks,), lexicon)}", re.IGNORECASE)
    return tuple(
        _Compiled(
            hits=tuple((kind, _pattern(patterns, lexicon)) for kind, patterns in rule.hits.items()),
            masks=_pattern(rule.masks, lexicon) if rule.masks else None,
            unless=_pattern(rule.unless, lexicon) if rule.unless else None,
            beside=_pattern(rule.beside, lexicon) if rule.beside else None,
            along=_pattern(rule.along, lexicon) if rule.along else None,
            then=_pattern(rule.then, lexicon) if rule.then else None,
            breaks=breaks,
            asked=rule.asked,
        )
        for rule in lexicon.rules[detector]
    )


def _pattern(patterns: tuple[str, ...], lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(_whole(patterns, lexicon), re.IGNORECASE)


def _whole(patterns: tuple[str, ...], lexicon: Lexicon) -> str:
    return "|".join(rf"(?<!\w)(?:{_expanded(pattern, lexicon)})(?!\w)" for pattern in patterns)


def _expanded(pattern: str, lexicon: Lexicon) -> str:
    def replaced(found: re.Match[str]) -> str:
        if found[1] == "gap":
            return rf"(?:[^\s.!?;]+ ){{0,{found[2]}}}"
        return f"(?:{_expanded(lexicon.words[found[1]], lexicon)})"

    return _NAME.sub(replaced, pattern)


def _base(language: str) -> str:
    return language.replace("_", "-").partition("-")[0].lower()
