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
        self._of_kind: dict[str, int] = {}

    def hits(self, kinds: frozenset[str]) -> tuple[tuple[str, int], ...]:
        """The patterns of each of these kinds (of all, where none is named) that the rule has any for."""
        wanted = [kind for kind in self.rule.hits if not kinds or kind in kinds]
        for kind in wanted:
            if kind not in self._of_kind:
                self._of_kind[kind] = self.phrases.add(self.rule.hits[kind])
        return tuple((kind, self._of_kind[kind]) for kind in wanted)

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


def detect(detector: Detector, text: str, *, language: str, kinds: frozenset[str] = frozenset()) -> tuple[Match, ...]:
    """Every match, or those of some kinds, in the order of the text; offsets count in the normalised text."""
    if not supports(detector, language):
        able = ", ".join(code for code in sorted(LEXICONS) if supports(detector, code)) or "no language"
        raise ValueError(f"The detector {detector!r} does not read the language {language!r}; it reads {able}.")
    return _detected(detector, text, _base(language), kinds)


def possible(detector: Detector, text: str, *, language: str) -> bool:
    """Whether the text holds words of anything that the detector knows; if not, it finds nothing in any part of it."""
    base = _base(language)
    return _phrases(base).touched(_hits(detector, base, frozenset()), read(text).words)


@lru_cache(maxsize=2048)
def _detected(detector: Detector, text: str, language: str, kinds: frozenset[str]) -> tuple[Match, ...]:
    page, phrases = read(text), _phrases(language)
    hits = _hits(detector, language, kinds)
    found = [
        match
        for place, sentence in enumerate(page.sentences)
        if phrases.possible(hits, sentence.words)
        for rule in _rules(detector, language)
        for match in _matches(rule, page, place=place, kinds=kinds)
    ]
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


def _matches(rule: _Prepared, page: Page, *, place: int, kinds: frozenset[str]) -> list[Match]:
    at, phrases = page.sentences[place], rule.phrases
    looked_for = [(kind, some) for kind, hits in rule.hits(kinds) if (some := phrases.possible(hits, at.words))]
    if not looked_for:
        return []
    sentence = page.plain[at.start : at.end]
    seen = _masked(rule, sentence, at.words)
    hits = [(kind, start, end) for kind, some in looked_for for start, end in phrases.spans(some, seen)]
    if not hits or phrases.anywhere(phrases.possible(rule.unless, at.words), seen):
        return []
    if rule.along and not _answered(rule, page, place=place):
        marks = list(phrases.spans(phrases.possible(rule.along, at.words), seen))
        hits = [hit for hit in hits if not all(first < hit[2] and hit[1] < past for first, past in marks)]
    borders = [found.end() for found in _breaks(phrases).finditer(seen)] if hits and (rule.beside or not rule.rule.asked) else []
    if not rule.rule.asked and is_question(sentence):
        hits = [hit for hit in hits if hit[2] <= max(borders, default=0)]
    if rule.beside:
        vetoes = phrases.possible(rule.beside, at.words)
        hits = [hit for hit in hits if not phrases.anywhere(vetoes, seen[_clause(borders, hit[1]) : hit[2]])]
    return [
        Match(kind=kind, start=at.start + start, end=at.start + end, text=page.plain[at.start + start : at.start + end])
        for kind, start, end in hits
    ]


def _masked(rule: _Prepared, sentence: str, words: frozenset[str]) -> str:
    """The sentence with dots for what does not count."""
    seen = sentence
    for start, end in rule.phrases.spans(rule.phrases.possible(rule.masks, words), sentence):
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
    return any(phrases.begin(phrases.possible(rule.then, one.words), page.plain, start=one.start, end=one.end) for one in near)


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
def _rules(detector: Detector, language: str) -> tuple[_Prepared, ...]:
    return tuple(_Prepared(rule, _phrases(language)) for rule in LEXICONS[language].rules[detector])


@lru_cache(maxsize=512)
def _hits(detector: Detector, language: str, kinds: frozenset[str]) -> int:
    """The phrases of which one must be there for the detector to match; the vetoes are no part of it."""
    hits = 0
    for rule in _rules(detector, language):
        for _, phrases in rule.hits(kinds):
            hits |= phrases
    return hits


@cache
def _base(language: str) -> str:
    return language.replace("_", "-").partition("-")[0].lower()
