"""What may be wrong with a label although each of its fields can be read."""

import math
from datetime import datetime

from hardcalls.label import Label

TIE = "tie"
LARGEST = 1e15
"""Of a value: nothing that people rate by goes further, and sums of what does are no numbers any more."""


def wrong_with(label: Label) -> str:
    """The first thing that does not go together, as `field: what is wrong`; empty when nothing is."""
    return _names(label) or _value(label) or _pair(label) or _circumstances(label)


def _names(label: Label) -> str:
    blank = next((n for n in ("item", "rater", "criterion") if not getattr(label, n).strip()), "")
    return f"{blank}: it is blank; every label has one" if blank else ""


def _value(label: Label) -> str:
    if (label.value is None) == (label.state == "given"):
        return f"value: it is {label.value!r} and the state is {label.state!r}; a value goes with `given`, and with nothing else"
    number, scale = label.number, label.scale
    # Also not NaN, which is within nothing.
    if number is not None and not abs(number) <= LARGEST:
        return f"value: {number:g} is no value on any scale"
    if scale and not -LARGEST <= scale[0] < scale[1] <= LARGEST:
        return f"scale: {scale[0]:g} to {scale[1]:g} is no scale; write the lowest value first"
    if scale and number is not None and not scale[0] <= number <= scale[1]:
        return f"value: {number:g} is off the scale, which goes from {scale[0]:g} to {scale[1]:g}"
    return ""


def _pair(label: Label) -> str:
    pair = label.pair
    if pair is None:
        return ""
    if not pair[0] < pair[1]:
        return f"pair: {pair[0]!r} and {pair[1]!r} have to be two names, sorted"
    known = {*pair, TIE, None}
    return "" if label.value in known else f"value: {label.value!r} is neither {pair[0]!r} nor {pair[1]!r} nor 'tie'"


def _circumstances(label: Label) -> str:
    if label.turn is not None and label.turn < 0:
        return f"turn: {label.turn} is no turn; they are counted from 0 on"
    if label.repeat < 0:
        return f"repeat: {label.repeat} is no count; the first time is 0"
    if label.chance is not None and not 0 < label.chance <= 1:
        return f"chance: {label.chance:g} is no probability above 0"
    if label.seconds is not None and not (math.isfinite(label.seconds) and label.seconds >= 0):
        return f"seconds: {label.seconds:g} is no time that anything takes"
    return "" if not label.at or _is_moment(label.at) else f"at: {label.at!r} is no time in UTC such as 2026-03-01T12:30:00Z"


def _is_moment(text: str) -> bool:
    try:
        return datetime.fromisoformat(text).utcoffset() is not None
    except ValueError:
        return False
