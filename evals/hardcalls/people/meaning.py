"""What a raw rating means under a mapping: a value on a scale, a word, not applicable, or nothing that can be known."""

import math
from typing import Any

import msgspec

from hardcalls.label import State
from hardcalls.people.mapping import ALL, Mapping, Range, Word, folded
from hardcalls.record import Record

LONGEST_SHOWN = 40


class Meant(Record):
    """What a rating is taken for."""

    value: Word | None = None
    state: State = "given"
    scale: Range | None = None
    left_out: str = ""
    """Why nothing is made of it; it is then no label."""
    wrong: str = ""
    """Why it cannot be right; the row is then a bad one."""


class Meaning:
    """A mapping's words, ready to be asked."""

    def __init__(self, mapping: Mapping) -> None:
        self._criteria, self._scales = mapping.criteria, mapping.scales
        self._values = {word.strip().casefold(): value for word, value in mapping.values.items()}
        self._orders = {name: folded(words) for name, words in mapping.orders.items()}
        self._not_applicable = folded(mapping.not_applicable)
        self._skipped = folded(mapping.skipped)

    def name(self, criterion: str) -> str:
        """What a criterion of the file is called here."""
        return self._criteria.get(criterion, criterion)

    def of(self, criterion: str, raw: Any, *, scale: Range | None = None) -> Meant:
        """The meaning of a rating on a criterion (by its name here); `scale` is the tool's own, which a mapping overrides."""
        plain = word(raw)
        text = plain.strip().casefold() if isinstance(plain, str) else f"{plain:g}" if plain is not None else ""
        if not text:
            return Meant(left_out="no value")
        if text in self._not_applicable:
            return Meant(state="not_applicable")
        if text in self._skipped:
            return Meant(left_out="marked as skipped")
        order = self._orders.get(criterion, self._orders.get(ALL))
        if order is not None:
            return self._ordered(order, text, plain)
        if self._values:
            if text not in self._values:
                return Meant(left_out=f"the mapping does not say what {_shown(plain)} means")
            plain = self._values[text]
        return self._scaled(plain, self._scales.get(criterion, self._scales.get(ALL, scale)))

    def _ordered(self, order: dict[str, int], text: str, plain: Word | None) -> Meant:
        if text not in order:
            return Meant(left_out=f"the mapping does not say where {_shown(plain)} stands in its order")
        return Meant(value=float(order[text]), scale=(0.0, float(len(order) - 1)))

    def _scaled(self, value: Word | None, scale: Range | None) -> Meant:
        if scale is not None and isinstance(value, str):
            return Meant(wrong=f"{_shown(value)} is not a number, and the scale goes from {scale[0]:g} to {scale[1]:g}")
        return Meant(value=value, scale=scale)


def word(raw: Any) -> Word | None:
    """A raw value as a number where it is one, else as text; several together as a sorted JSON list."""
    if isinstance(raw, str):
        return _number(raw)
    if isinstance(raw, bool | int | float):
        return None if raw != raw else _float(raw)  # noqa: PLR0124  (not a number)
    if isinstance(raw, list | tuple):
        several = sorted({str(r) if isinstance(r, str | int | float) else msgspec.json.encode(r).decode() for r in raw})
        return word(several[0]) if len(several) == 1 else msgspec.json.encode(several).decode() if several else None
    return None if raw is None else msgspec.json.encode(raw, order="sorted").decode()


def _float(raw: float) -> float:
    """A number that JSON may have; one without bounds is infinite, and refused as no value of any scale."""
    try:
        return float(raw)
    except OverflowError:
        return math.inf


def _number(text: str) -> Word:
    try:
        number = float(text) if text.isascii() and "_" not in text else None
    except ValueError:
        return text
    # `nan` and `inf` are words of somebody's, and no values.
    return text if number is None or number in {float("inf"), float("-inf")} or number != number else number  # noqa: PLR0124


def _shown(value: Word | None) -> str:
    text = value if isinstance(value, str) else f"{value:g}"
    return repr(text if len(text) <= LONGEST_SHOWN else f"{text[:LONGEST_SHOWN]}…")
