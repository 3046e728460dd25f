"""Marks on turns where a person was due, as answers that can be compared: whether one was due, and from which turn on.

A rater marks the turns that they find, and says nothing about all others. Turn by turn there would be only ones.
"""

from collections.abc import Iterable

import msgspec

from hardcalls.label import DUE, Label

DUE_TURN = "DUE.turn"
"""The criterion of the first turn after which a person was due."""


def answers(labels: Iterable[Label]) -> tuple[Label, ...]:
    """The labels, with each rater's marks on one item as one label `DUE` (1 or 0) and, where there are any, one `DUE.turn`."""
    found: list[Label] = []
    marks: dict[tuple[object, ...], list[Label]] = {}
    for label in labels:
        if label.criterion == DUE and label.turn is not None and label.number is not None and not label.pair:
            key = (label.item, label.rater, label.kind, label.repeat, label.rubric)
            marks.setdefault(key, []).append(label)
        else:
            found.append(label)
    for own in marks.values():
        first = min(own, key=lambda v: v.turn or 0)
        turn = [v.turn for v in own if v.value and v.turn is not None]
        found.append(msgspec.structs.replace(first, turn=None, value=float(bool(turn))))
        if turn:
            found.append(msgspec.structs.replace(first, criterion=DUE_TURN, turn=None, value=float(min(turn)), scale=None))
    return tuple(found)
