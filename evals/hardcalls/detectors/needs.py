"""What a pattern cannot match without, read off the pattern: so that most are ruled out by a text's words before they are tried."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from operator import attrgetter
from typing import NamedTuple

from hardcalls.detectors.text import fold

_TOKEN = re.compile(
    r"\w+(?![?*+]|\{\d)|\w"  # letters within one word; the last one stands alone where it is repeated or optional
    r"|\((?:\?(?:<?[=!]|[a-z-]*:))?|(?:[?*+]|\{\d*,?\d*\})\??|\{[a-z_]+\d*\}|\\(?:U.{8}|u.{4}|x..|.)|\[\^?\]?(?:\\.|[^\]\\])*\]|.",
    re.DOTALL,
)
_NUMBER = re.compile(r"\d+$")
_OF_NO_WORD = re.compile(r"\[-?(?:\\[s.!?,;:()-]|[^\w\\^-])+-?\]")
_SIGNS = re.compile(r"\[(?:[^\w\s\\^-](?:-[^\w\s\\^-])?)+\]")
_CODE = re.compile(r"\\(?:U(.{8})|u(.{4})|x(..))")
# Too common to tell texts apart; the last one is what a masked letter becomes.
_EVERYWHERE = frozenset(" '\",.-·")
# How little it rules out that a stem of so many letters is needed: short words are common ones.
_COMMON = (40.0, 20.0, 12.0, 6.0, 3.0, 1.5, 0.8, 0.5)
_LONG = 0.3
_INEXACT = (1.0, 1.5, 3.0)


class Clause(NamedTuple):
    """Met by a text that holds one of the stems, or that meets all clauses of one of the branches."""

    stems: frozenset[str]
    branches: tuple[tuple["Clause", ...], ...]
    common: float
    """Roughly how many texts meet it: the sum over the stems of `flat`."""


class Choice(NamedTuple):
    """One alternative of a pattern, and its clauses, the most telling first: a text that it matches meets each."""

    source: str
    needs: tuple[Clause, ...]


class _Part(NamedTuple):
    rows: tuple[tuple["_Part | str", ...], ...]
    """What it may match, each as the pieces that follow one another; none where nothing is known. A text is letters of one word."""
    empty: bool = False
    """Whether it may match nothing."""
    opens: bool = False
    """Whether all that it matches, if anything, begins with a character that stands in no word."""
    closes: bool = False
    """Whether it ends with one."""
    again: bool = False
    ahead: bool = False
    """Whether it is only looked ahead at."""
    signs: frozenset[str] = frozenset()
    """The characters that it may be, if it is one character that stands in no word and is not too common."""
    name: str = ""


_ANYTHING = _Part(())
_APART = _Part((), opens=True, closes=True)
_NO_CHARACTER = _Part((), empty=True, opens=True, closes=True)
_GAP = _Part((), empty=True, closes=True)


def met(needs: Sequence[Clause], stems: frozenset[str]) -> bool:
    """Whether a text that holds these stems has all that is needed."""
    for clause in needs:
        if clause.stems.isdisjoint(stems):
            for branch in clause.branches:
                if met(branch, stems):
                    break
            else:
                return False
    return True


def flat(clause: Clause) -> frozenset[str]:
    """Stems of which a text that meets the clause holds one."""
    return clause.stems.union(*(flat(branch[0]) for branch in clause.branches)) if clause.branches else clause.stems


def every(clause: Clause) -> Iterator[str]:
    """All stems that stand anywhere in a clause."""
    yield from clause.stems
    for branch in clause.branches:
        for inner in branch:
            yield from every(inner)


class Reader:
    """Reads patterns in which `{name}` stands for a word list.

    A stem is letters that stand together in one word, folded; a space before or after says that the word begins or ends there.
    """

    def __init__(self, words: Mapping[str, str]) -> None:
        self._words = words
        self._named: dict[str, _Part] = {}
        self._needs: dict[tuple[str, bool, bool], tuple[Clause, ...]] = {}

    def choices(self, pattern: str) -> tuple[Choice, ...]:
        """The alternatives of a pattern that matches whole words, in their order; ValueError for one that can match nothing."""
        rows, sources = self._read(pattern)
        if any(_part([row]).empty for row in rows):
            raise ValueError(f"The pattern {pattern!r} can match nothing at all: make one of its words needed.")
        return tuple(Choice(source, self._row_needs(row, left=True, right=True)) for row, source in zip(rows, sources, strict=True))

    def _row_needs(self, row: Sequence[_Part | str], *, left: bool, right: bool) -> tuple[Clause, ...]:
        """What pieces in a row need; `left` and `right` say whether a word's edge is beside them for certain."""
        last = len(row) - 1
        rights = [right] * (last + 1)
        for place in range(last, 0, -1):
            part = row[place]
            rights[place - 1] = not isinstance(part, str) and part.opens and (rights[place] or not part.empty)
        found: list[Clause] = []
        for part, edge in zip(row, rights, strict=True):
            if isinstance(part, str):
                found.append(_clause(frozenset(((" " if left else "") + fold(part) + (" " if edge else ""),))))
                left = False
                continue
            if part.signs and not part.empty:
                found.append(_clause(part.signs))
            elif part.ahead:
                found.extend(self._part_needs(part, left=left, right=False))
            elif part.rows and not part.empty:
                inner = (left and part.closes, edge and part.opens) if part.again else (left, edge)
                found.extend(self._known_needs(part, left=inner[0], right=inner[1]))
            left = part.closes and (left or not part.empty)
        return tuple(sorted(found, key=_telling)) if len(found) > 1 else tuple(found)

    def _known_needs(self, part: _Part, *, left: bool, right: bool) -> tuple[Clause, ...]:
        if not part.name:
            return self._part_needs(part, left=left, right=right)
        key = (part.name, left, right)
        if key not in self._needs:
            self._needs[key] = self._part_needs(part, left=left, right=right)
        return self._needs[key]

    def _part_needs(self, part: _Part, *, left: bool, right: bool) -> tuple[Clause, ...]:
        """Nothing where one of the alternatives needs nothing."""
        if len(part.rows) == 1:
            return self._row_needs(part.rows[0], left=left, right=right)
        stems: set[str] = set()
        branches: list[tuple[Clause, ...]] = []
        for row in part.rows:
            needs = self._row_needs(row, left=left, right=right)
            if not needs:
                return ()
            if len(needs) == 1:
                stems |= needs[0].stems
                branches.extend(needs[0].branches)
            else:
                branches.append(needs)
        return (_clause(frozenset(stems), tuple(branches)),)

    def _name(self, token: str) -> _Part:
        name = token[1:-1]
        if name.startswith("gap"):
            return _GAP
        if name not in self._named:
            self._named[name] = _part(self._read(self._words[_NUMBER.sub("", name)])[0])._replace(name=name)
        return self._named[name]

    def _read(self, pattern: str) -> tuple[list[list[_Part | str]], list[str]]:
        stack: list[tuple[list[list[_Part | str]], str]] = []
        row: list[_Part | str] = []
        rows, sources, start, place = [row], [], 0, 0
        for token in _TOKEN.findall(pattern):
            first = token[0]
            if first.isalnum() or first == "_":
                row.append(token)
            elif first == "|":
                row = []
                rows.append(row)
                if not stack:
                    sources.append(pattern[start:place])
                    start = place + 1
            elif first == "(":
                stack.append((rows, token))
                row = []
                rows = [row]
            elif first == ")":
                inner, (rows, opened) = rows, stack.pop()
                row = rows[-1]
                row.append(_group(opened, inner))
            elif first in "?*+" or (first == "{" and token[1] in "0123456789,"):
                row[-1] = _repeated(row[-1], token)
            elif first == "{":
                row.append(self._name(token))
            else:
                row.append(_character(token))
            place += len(token)
        sources.append(pattern[start:])
        return rows, sources


def _group(opened: str, rows: list[list[_Part | str]]) -> _Part:
    if opened[-1] in "(:":
        return _part(rows)
    if opened == "(?=":
        return _part(rows)._replace(empty=True, opens=True, closes=True, ahead=True)
    return _NO_CHARACTER


def _character(piece: str) -> _Part:
    """One character that is no plain letter: a sign, a set, an escape."""
    if piece in {"^", "$", r"\b", r"\B", r"\A", r"\Z"}:
        return _NO_CHARACTER
    if piece == ".":
        return _ANYTHING
    if piece[0] == "[" and len(piece) > 1:
        piece = _CODE.sub(lambda found: chr(int(found[found.lastindex or 0], 16)), piece)
        if _SIGNS.fullmatch(piece):
            return _sign(_spelled(piece[1:-1]))
        return _APART if _OF_NO_WORD.fullmatch(piece) else _ANYTHING
    if piece[-1].isalnum():
        return _APART if piece == r"\s" else _ANYTHING
    return _sign(frozenset(piece[-1]))


def _sign(signs: frozenset[str]) -> _Part:
    if any(s.isalnum() or s == "_" for s in signs):
        return _ANYTHING
    return _APART if signs & _EVERYWHERE else _Part((), opens=True, closes=True, signs=signs)


def _spelled(members: str) -> frozenset[str]:
    """The characters of a set, ranges spelled out."""
    ranges = re.findall("(.)-(.)", members)
    single = re.sub(".-.", "", members)
    return frozenset(single).union(*({chr(n) for n in range(ord(a), ord(b) + 1)} for a, b in ranges))


def _repeated(part: _Part | str, token: str) -> _Part:
    empty, again = token[0] in "?*" or token[1:2] in {"0", ","}, token[0] != "?"
    if isinstance(part, str):
        return _Part((), empty=empty) if again or empty else _Part(((part,),))
    return part._replace(empty=part.empty or empty, again=part.again or again)


def _part(rows: Sequence[Sequence[_Part | str]]) -> _Part:
    empty, opens, closes = False, True, True
    for row in rows:
        all_empty, row_closes = True, True
        for part in row:
            if isinstance(part, str):
                all_empty = row_closes = False
            else:
                row_closes = part.closes and (row_closes or not part.empty)
                all_empty = all_empty and part.empty
        empty, closes = empty or all_empty, closes and row_closes
        if opens:
            for part in reversed(row):
                opens = not isinstance(part, str) and part.opens and (opens or not part.empty)
    return _Part(tuple(map(tuple, rows)), empty, opens, closes)


def _clause(stems: frozenset[str], branches: tuple[tuple[Clause, ...], ...] = ()) -> Clause:
    return Clause(stems, branches, sum(map(_weight, stems)) + sum(branch[0].common for branch in branches))


_telling = attrgetter("common")


@cache
def _weight(stem: str) -> float:
    letters = len(stem) - (stem[0] == " ") - (stem[-1] == " ")
    common = _COMMON[letters] if letters < len(_COMMON) else _LONG
    return common * _INEXACT[2 - (stem[0] == " ") - (stem[-1] == " ")]
