"""detect(): where an agent's words do one of the things that detectors know."""

import re
from collections.abc import Sequence
from functools import cache, cached_property, lru_cache

from hardcalls.detectors.lexicons import LEXICONS
from hardcalls.detectors.match import Detector, Match
from hardcalls.detectors.phrases import Phrases, expanded
from hardcalls.detectors.rule import Rule
from hardcalls.detectors.text import Page, is_question, read

# As many words as a sentence may have that does nothing but answer ("That must be very hard.").
_SHORT = 6
_PUNCTUATION = r"[,;:()]|\s[-–—]\s|—"


class _Prepared:
    """A rule whose patterns are among its language's phrases: its vetoes only from its first hit on."""

    def __init__(self, rule: Rule, phrases: Phrases) -> None:
        self.rule, self.phrases = rule, phrases
        self.kinds = tuple((kind, phrases.add(patterns)) for kind, patterns in rule.hits.items())
        self.hits = 0
        for _, hits in self.kinds:
            self.hits |= hits

    @cached_property
    def masks(self) -> int:
        return self.phrases.add(self.rule.masks)

    @cached_property
    def unless(self) -> int:
        return self.phrases.add(self.rule.unless)

    @cached_property
    def beside(self) -> int:
        return self.phrases.add(self.rule.beside)

    @cached_property
    def along(self) -> int:
        return self.phrases.add(self.rule.along)

    @cached_property
    def then(self) -> int:
        return self.phrases.add(self.rule.then)


def supports(detector: Detector, language: str) -> bool:
    """Whether the detector can read the language ("en") or locale ("en-GB")."""
    return _supports(detector, _base(language))


@cache
def _supports(detector: Detector, language: str) -> bool:
    lexicon = LEXICONS.get(language)
    return lexicon is not None and bool(lexicon.rules.get(detector))


def detect(detector: Detector, text: str, *, language: str) -> tuple[Match, ...]:
    """Every match, in the order of the text; offsets count in the normalised text."""
    if not supports(detector, language):
        able = ", ".join(code for code in sorted(LEXICONS) if supports(detector, code)) or "no language"
        raise ValueError(f"The detector {detector!r} does not read the language {language!r}; it reads {able}.")
    return _detected(detector, text, _base(language))


def possible(detector: Detector, text: str, *, language: str) -> bool:
    """Whether the text holds the words of anything that the detector knows; if not, it finds nothing in any sentence of it."""
    base = _base(language)
    _, hits = _prepared(detector, base)
    return bool(_phrases(base).possible(read(text).words) & hits)


@lru_cache(maxsize=2048)
def _detected(detector: Detector, text: str, language: str) -> tuple[Match, ...]:
    if not possible(detector, text, language=language):
        return ()
    rules, hits = _prepared(detector, language)
    phrases, page = _phrases(language), read(text)
    found: list[Match] = []
    for place, sentence in enumerate(page.sentences):
        if phrases.possible(sentence.words) & hits:
            found.extend(match for rule in rules for match in _matches(rule, page, place=place))
    return _apart(found, page.plain) if found else ()


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


def _matches(rule: _Prepared, page: Page, *, place: int) -> list[Match]:
    at, phrases = page.sentences[place], rule.phrases
    if not phrases.possible(at.words) & rule.hits:
        return []
    sentence = page.plain[at.start : at.end]
    seen = _masked(rule, sentence, at.words)
    hits = [
        (kind, start, end)
        for kind, patterns in rule.kinds
        for start, end in phrases.spans(phrases.possible(at.words) & patterns, seen)
    ]
    if not hits or phrases.anywhere(rule.unless & phrases.possible(at.words), seen):
        return []
    if rule.along and not _answered(rule, page, place=place):
        marks = list(phrases.spans(rule.along & phrases.possible(at.words), seen))
        hits = [hit for hit in hits if not all(first < hit[2] and hit[1] < past for first, past in marks)]
    borders = [found.end() for found in _breaks(phrases).finditer(seen)] if hits and (rule.beside or not rule.rule.asked) else []
    if not rule.rule.asked and is_question(sentence):
        hits = [hit for hit in hits if hit[2] <= max(borders, default=0)]
    if rule.beside:
        vetoes = rule.beside & phrases.possible(at.words)
        hits = [hit for hit in hits if not phrases.anywhere(vetoes, seen[_clause(borders, hit[1]) : hit[2]])]
    return [
        Match(kind=kind, start=at.start + start, end=at.start + end, text=page.plain[at.start + start : at.start + end])
        for kind, start, end in hits
    ]


def _masked(rule: _Prepared, sentence: str, words: frozenset[str]) -> str:
    """The sentence with dots for what does not count."""
    seen = sentence
    for start, end in rule.phrases.spans(rule.masks & rule.phrases.possible(words), sentence):
        seen = f"{seen[:start]}{'·' * (end - start)}{seen[end:]}"
    return seen


def _answered(rule: _Prepared, page: Page, *, place: int) -> bool:
    """Whether the sentence after, or a short one before, says what a hit of this rule needs beside it."""
    near = list(page.sentences[place + 1 : place + 2])
    if rule.then and place > 0:
        before = page.sentences[place - 1]
        if len(page.plain[before.start : before.end].split()) <= _SHORT:
            near.append(before)
    phrases = rule.phrases
    return any(phrases.begin(rule.then & phrases.possible(one.words), page.plain, start=one.start, end=one.end) for one in near)


def _clause(borders: Sequence[int], start: int) -> int:
    return max((border for border in borders if border <= start), default=0)


@cache
def _breaks(phrases: Phrases) -> re.Pattern[str]:
    lexicon = phrases.lexicon
    return re.compile(rf"{_PUNCTUATION}|(?<!\w)(?:{expanded(lexicon.breaks, lexicon)})(?!\w)", re.IGNORECASE)


@cache
def _phrases(language: str) -> Phrases:
    return Phrases(LEXICONS[language])


@cache
def _prepared(detector: Detector, language: str) -> tuple[tuple[_Prepared, ...], int]:
    """A detector's rules, and the phrases of which one must be there for any of them to match."""
    rules = tuple(_Prepared(rule, _phrases(language)) for rule in LEXICONS[language].rules[detector])
    hits = 0
    for rule in rules:
        hits |= rule.hits
    return rules, hits


@cache
def _base(language: str) -> str:
    return language.replace("_", "-").partition("-")[0].lower()
