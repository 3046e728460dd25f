"""Groups of labels that answer one question: a criterion of one rubric, about conversations, turns or pairs."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from typing import Literal

from hardcalls.agreement.final import PEOPLE, unit_of
from hardcalls.errors import ImportFileError, UsageError
from hardcalls.label import Kind, Label
from hardcalls.record import Record

About = Literal["conversation", "turn", "pair"]
Category = float | str
MOST_STEPS = 30
"""Steps up to which a scale's unused values are categories too."""
SIDES = ("first", "second", "tie")


class Selection(Record):
    """Which labels are looked at, and how their values are read."""

    kinds: Collection[Kind] = PEOPLE
    criteria: Collection[str] = ()
    """Empty for all."""
    by_language: bool = False
    order: tuple[str, ...] = ()
    """Names from the lowest to the highest."""


class Left(Record):
    """Labels that no figure rests on, and why."""

    why: str
    labels: int


class Group(Record):
    """What several raters were asked about several things."""

    criterion: str
    rubric: str
    about: About
    language: str
    """Empty where languages are not told apart."""
    categories: tuple[Category, ...]
    """What could be said: all steps of a scale of whole numbers, else what was said; in order where there is one."""
    ordered: bool
    scale: tuple[float, float] | None
    labels: tuple[Label, ...]
    """Values given at first sight; repeats, and what has no value, are apart."""
    not_applicable: int
    skipped: int

    @property
    def numeric(self) -> bool:
        return self.ordered and all(not isinstance(c, str) for c in self.categories)

    @property
    def worth(self) -> tuple[float, ...]:
        """What each category counts: its number, or its place."""
        return tuple(float(place) if isinstance(c, str) else float(c) for place, c in enumerate(self.categories))

    @property
    def span(self) -> float:
        """From the lowest to the highest that could be said; 0 where there is no order."""
        if not self.ordered or not self.categories:
            return 0.0
        low, high = self.scale if self.numeric and self.scale else (self.worth[0], self.worth[-1])
        return high - low

    def category(self, label: Label) -> Category:
        """What a label says, as one of the categories; of a pair, which side of it by name."""
        if label.pair:
            return SIDES[label.pair.index(label.value)] if label.value in label.pair else "tie"
        return label.value if label.value is not None else ""

    def place(self, label: Label) -> float:
        """What a label counts."""
        value = self.category(label)
        return float(self.categories.index(value)) if isinstance(value, str) else float(value)


def grouped(labels: Iterable[Label], selection: Selection) -> tuple[tuple[Group, ...], tuple[Left, ...]]:
    """The groups, sorted, and what is in none of them."""
    left: Counter[str] = Counter()
    held: dict[tuple[str, str, About, str], list[Label]] = defaultdict(list)
    known: dict[tuple[object, ...], Label] = {}
    for label in labels:
        why = _left_out(label, selection, known)
        if why:
            left[why] += 1
            continue
        about: About = "pair" if label.pair else "conversation" if label.turn is None else "turn"
        held[label.criterion, label.rubric, about, label.language if selection.by_language else ""].append(label)
    groups = tuple(_group(key, found, selection) for key, found in sorted(held.items()))
    names = {c for g in groups for c in g.categories if isinstance(c, str) and g.about != "pair"}
    if selection.order and not names & set(selection.order):
        said = f"; the labels say {', '.join(sorted(names))}" if names else "; all values are numbers"
        raise UsageError(f"--order {','.join(selection.order)}: no criterion has these names as values{said}")
    return groups, tuple(Left(why=why, labels=n) for why, n in sorted(left.items()))


def _left_out(label: Label, selection: Selection, known: dict[tuple[object, ...], Label]) -> str:
    """Why a label is in no group; ImportFileError when one rater gave two values at first sight."""
    if selection.criteria and label.criterion not in selection.criteria:
        return "of other criteria"
    if label.kind not in selection.kinds:
        words = {"adjudicated": "adjudicated: agreement is that before adjudication", "gold": "gold: right by agreement beforehand"}
        return words.get(label.kind, f"given by a {label.kind}")
    if label.repeat:
        return "repeats: compared with the same rater's first"
    key = (unit_of(label), label.rater, label.rubric)
    first = known.setdefault(key, label)
    if first is label:
        return ""
    if (first.value, first.state) == (label.value, label.state):
        return "given twice, the same both times"
    raise ImportFileError(
        f"{label.rater} rated {label.item} on {label.criterion} twice ({_said(first)} in {first.source or 'one file'}, "
        f"{_said(label)} in {label.source or 'another'}); keep one, or number the second by `repeat`"
    )


def _said(label: Label) -> str:
    return str(label.value if label.state == "given" else label.state)


def _group(key: tuple[str, str, About, str], labels: Sequence[Label], selection: Selection) -> Group:
    criterion, rubric, about, language = key
    given = tuple(v for v in labels if v.state == "given")
    states = Counter(v.state for v in labels)
    scale = _scale(criterion, given)
    if about == "pair":
        categories: tuple[Category, ...] = SIDES
        ordered = False
    else:
        categories, ordered = _categories(criterion, given, scale, selection.order)
    return Group(
        criterion=criterion,
        rubric=rubric,
        about=about,
        language=language,
        categories=categories,
        ordered=ordered,
        scale=scale,
        labels=given,
        not_applicable=states["not_applicable"],
        skipped=states["skipped"],
    )


def _scale(criterion: str, labels: Sequence[Label]) -> tuple[float, float] | None:
    found = sorted({v.scale for v in labels if v.scale})
    if len(found) > 1:
        scales = " and ".join(f"{low:g} to {high:g}" for low, high in found)
        raise ImportFileError(
            f"the labels of {criterion} are on scales of {scales}; import them again with one scale (a mapping file)"
        )
    if not found:
        return None
    low, high = found[0]
    off = next((v for v in labels if v.number is not None and not low <= v.number <= high), None)
    if off:
        raise ImportFileError(
            f"{off.rater} gave {off.item} {off.value} on {criterion}, whose scale goes from {low:g} to {high:g} in other labels; "
            "import them again with one scale (a mapping file)"
        )
    return low, high


def _categories(
    criterion: str, labels: Sequence[Label], scale: tuple[float, float] | None, order: tuple[str, ...]
) -> tuple[tuple[Category, ...], bool]:
    names = {v.value for v in labels if isinstance(v.value, str)}
    numbers = {v.number for v in labels if v.number is not None}
    if names and numbers:
        some = f"{min(numbers):g} and {min(names)!r}"
        raise ImportFileError(
            f"the values of {criterion} are numbers and names ({some}); import them again with a mapping of values"
        )
    if names:
        known = names & set(order)
        if known and names - known:
            raise UsageError(
                f"--order names some values of {criterion} and not {', '.join(sorted(names - known))}; name all of them"
            )
        return (order, True) if known else (tuple(sorted(names)), False)
    whole = all(n.is_integer() for n in numbers)
    if scale and whole and all(float(end).is_integer() for end in scale) and scale[1] - scale[0] <= MOST_STEPS:
        return tuple(float(step) for step in range(int(scale[0]), int(scale[1]) + 1)), True
    return tuple(sorted(numbers)), True
