"""Phrases: all the patterns of one language, of which only those are tried whose words a text holds."""

import re
from collections.abc import Iterator

from hardcalls.detectors.needs import Choice, Reader, every, flat, met
from hardcalls.detectors.rule import Lexicon

_NAME = re.compile(r"\{([a-z_]+)(\d*)\}")
_Held = tuple[int, int, int, frozenset[str]]
"""For each of three places, the phrases that have a clause there that a word meets; and the word's stems."""
_CLAUSES = 3
"""So many of a phrase's clauses are looked up by word; the rest only where these are met."""
_MOST_WORDS = 20_000
_LONG = 40
_MOST_TEXTS = 1_000


class _Seen:
    """What is known of a text's words: phrases that may match, and those of which only the words by which they are looked up."""

    __slots__ = ("possible", "stems", "unsure")

    def __init__(self, unsure: int) -> None:
        self.possible, self.unsure = 0, unsure
        self.stems: frozenset[str] | None = None


class Phrases:
    """Alternatives of patterns, numbered as they come in; sets of them are the bits of an integer."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self._reader = Reader(lexicon.words)
        self._choices: list[Choice] = []
        self._patterns: dict[str, re.Pattern[str]] = {}
        self._free = [0] * _CLAUSES
        """For each place, the phrases that have no clause there."""
        self._by_stem: dict[str, list[tuple[int, int]]] = {}
        """Every stem that is needed anywhere, with the places and phrases that it is looked up for."""
        self._of_word: dict[str, _Held] = {}
        self._dull: set[str] = set()
        """Words that hold no stem."""
        self._of_text: dict[frozenset[str], _Seen] = {}

    def add(self, patterns: tuple[str, ...]) -> int:
        """The set of these patterns' alternatives."""
        first = len(self._choices)
        for pattern in patterns:
            for choice in self._reader.choices(pattern):
                self._note(choice)
        self._of_word.clear()
        self._dull.clear()
        self._of_text.clear()
        return (1 << len(self._choices)) - (1 << first)

    def _note(self, choice: Choice) -> None:
        number = len(self._choices)
        self._choices.append(choice)
        clauses = [flat(clause) for clause in choice.needs[:_CLAUSES]]
        for place, stems in enumerate(clauses):
            for stem in stems:
                self._by_stem.setdefault(stem, []).append((place, number))
        for clause in choice.needs:
            for stem in every(clause):
                self._by_stem.setdefault(stem, [])
        for place in range(len(clauses), _CLAUSES):
            self._free[place] |= 1 << number

    def touched(self, phrases: int, words: frozenset[str]) -> bool:
        """Whether any of the phrases might match in a text of these words or a part of it, at a glance."""
        seen = self._seen(words)
        return bool((seen.possible | seen.unsure) & phrases)

    def possible(self, phrases: int, words: frozenset[str]) -> int:
        """Those of the phrases that may match in a text of these words (see `text.read`); the others match nowhere in it."""
        seen = self._seen(words)
        unsure = seen.unsure & phrases
        if unsure:
            if seen.stems is None:
                seen.stems = frozenset[str]().union(*[held[3] for held in self._held(words)])
            for number in _members(unsure):
                if met(self._choices[number].needs, seen.stems):
                    seen.possible |= 1 << number
            seen.unsure ^= unsure
        return seen.possible & phrases

    def _seen(self, words: frozenset[str]) -> _Seen:
        seen = self._of_text.get(words)
        if seen is not None:
            return seen
        first, second, third = self._free
        for one, two, three, _ in self._held(words):
            first |= one
            second |= two
            third |= three
        if len(self._of_text) >= _MOST_TEXTS:
            self._of_text.clear()
        self._of_text[words] = seen = _Seen(first & second & third)
        return seen

    def _held(self, words: frozenset[str]) -> list[_Held]:
        known = self._of_word
        return [known.get(word) or self._learned(word) for word in words - self._dull]

    def _learned(self, word: str) -> _Held:
        edged = f" {word} " if word[0].isalnum() or word[0] == "_" else word
        size = len(edged)
        if size <= _LONG:
            pieces = {edged[start:end] for start in range(size) for end in range(start + 1, size + 1)}
            stems = frozenset(pieces & self._by_stem.keys())
        else:
            stems = frozenset(stem for stem in self._by_stem if stem in edged)
        places = [0, 0, 0]
        for stem in stems:
            for place, number in self._by_stem[stem]:
                places[place] |= 1 << number
        learned = (places[0], places[1], places[2], stems)
        if size <= _LONG:
            self._remember(word, learned)
        return learned

    def _remember(self, word: str, learned: _Held) -> None:
        if len(self._of_word) + len(self._dull) >= _MOST_WORDS:
            self._of_word.clear()
            self._dull.clear()
        if learned[3]:
            self._of_word[word] = learned
        else:
            self._dull.add(word)

    def spans(self, phrases: int, text: str) -> Iterator[tuple[int, int]]:
        """Where one after the other matches, leftmost first and at one place in their order: as one pattern of them all would."""
        patterns = self._compiled(phrases)
        if len(patterns) == 1:
            yield from (found.span() for found in patterns[0].finditer(text))
            return
        ahead = [(found, pattern) for pattern in patterns if (found := pattern.search(text))]
        while ahead:
            first, _ = min(ahead, key=lambda one: one[0].start())
            yield first.span()
            past = first.end()
            ahead = [(later, pattern) for found, pattern in ahead if (later := _from(past, found, pattern))]

    def anywhere(self, phrases: int, text: str) -> bool:
        return any(pattern.search(text) for pattern in self._compiled(phrases))

    def begin(self, phrases: int, text: str, *, start: int, end: int) -> bool:
        return any(pattern.match(text, start, end) for pattern in self._compiled(phrases))

    def _compiled(self, phrases: int) -> list[re.Pattern[str]]:
        return [self._pattern(self._choices[number].source) for number in _members(phrases)]

    def _pattern(self, source: str) -> re.Pattern[str]:
        found = self._patterns.get(source)
        if found is None:
            found = self._patterns[source] = re.compile(rf"(?<!\w)(?:{expanded(source, self.lexicon)})(?!\w)", re.IGNORECASE)
        return found


def _from(past: int, found: re.Match[str], pattern: re.Pattern[str]) -> re.Match[str] | None:
    """A pattern's first match that begins there or later, given its first one so far."""
    return found if found.start() >= past else pattern.search(found.string, past)


def _members(phrases: int) -> Iterator[int]:
    while phrases:
        lowest = phrases & -phrases
        yield lowest.bit_length() - 1
        phrases ^= lowest


def expanded(pattern: str, lexicon: Lexicon) -> str:
    """A pattern with names and gaps written out."""

    def replaced(found: re.Match[str]) -> str:
        if found[1] == "gap":
            return rf"(?:[^\s.!?;]+ ){{0,{found[2]}}}"
        return f"(?:{expanded(lexicon.words[found[1]], lexicon)})"

    return _NAME.sub(replaced, pattern)
