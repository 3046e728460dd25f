"""Where raters disagree, for a third one to decide; their own labels stay as they are."""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Sequence

import msgspec

from hardcalls.agreement.due import answers
from hardcalls.agreement.final import PEOPLE, Unit, unit_of
from hardcalls.errors import ImportFileError
from hardcalls.label import Label
from hardcalls.record import Record

TIE = "tie"
UNFIT = "not_applicable"
SIDES = ("first", "second")
BINARY = 2
LETTERS = 26


class View(Record):
    """What one rater said, without their name."""

    rater: str
    """A, B, C…, dealt anew for each case."""
    value: float | str
    """On the criterion's scale; of a pair `first`, `second` or `tie`; or `not_applicable`."""
    comment: str


class Case(Record):
    """One unit on which raters disagree."""

    id: str
    """Says nothing about the item, and changes when a label of the case does."""
    unit: Unit
    labels: tuple[Label, ...]
    """One of each rater, sorted by name."""
    choices: tuple[str, ...]
    """The names that were given on this criterion, for any item; empty for numbers."""

    @property
    def swapped(self) -> bool:
        """Whether the second of the pair is shown first, so that a name is not known by its side."""
        return int(self.id[0], 16) % 2 == 1

    @property
    def scale(self) -> tuple[float, float] | None:
        return next((v.scale for v in self.labels if v.scale), None)

    @property
    def views(self) -> tuple[View, ...]:
        """The raters' answers, in an order that does not tell who is who."""
        mixed = sorted(self.labels, key=lambda v: hashlib.sha256(f"{self.id} {v.rater}".encode()).digest())
        return tuple(View(rater=_letter(n), value=self._shown(v), comment=v.comment) for n, v in enumerate(mixed))

    def _shown(self, label: Label) -> float | str:
        if label.state == UNFIT or label.value is None:
            return UNFIT
        if not label.pair or label.value == TIE:
            return label.value
        side = label.pair.index(str(label.value))
        return SIDES[1 - side if self.swapped else side]

    def meant(self, decision: str) -> float | str:
        """The value that a decision in words means; ValueError with what could be written instead."""
        pair = self.labels[0].pair
        if decision == UNFIT:
            return UNFIT
        if pair:
            if decision == TIE:
                return TIE
            if decision not in SIDES:
                raise ValueError("first, second, tie or not_applicable")
            side = SIDES.index(decision)
            return pair[1 - side if self.swapped else side]
        if self.choices:
            if decision not in self.choices:
                raise ValueError(f"one of {', '.join(self.choices)}, or not_applicable")
            return decision
        return self._number(decision)

    def _number(self, decision: str) -> float:
        low, high = self.scale or (float("-inf"), float("inf"))
        wanted = f"a number from {low:g} to {high:g}, or not_applicable" if self.scale else "a number, or not_applicable"
        try:
            value = float(decision)
        except ValueError as exc:
            raise ValueError(wanted) from exc
        if not low <= value <= high or value in {float("inf"), float("-inf")}:
            raise ValueError(wanted)
        return value


class Decision(Record):
    """What a third rater wrote about one case."""

    case: str
    decision: str
    """As `Case.meant` reads it; empty where it is still open."""
    reason: str
    adjudicator: str
    place: str
    """The file, and where in it."""


def cases(labels: Iterable[Label], *, step: float) -> tuple[Case, ...]:
    """What people disagree on and nobody has decided yet, sorted by unit.

    On a scale of more than two steps it is a disagreement when two lie more than `step` apart; flags and names disagree when
    they differ; and some who found that it does not apply disagree with some who rated it.
    """
    votes: dict[Unit, dict[str, Label]] = defaultdict(dict)
    decided: set[Unit] = set()
    names: dict[str, set[str]] = defaultdict(set)
    for label in answers(labels):
        unit = unit_of(label)
        if label.kind == "adjudicated":
            decided.add(unit)
        elif label.kind in PEOPLE and not label.repeat and label.state != "skipped":
            votes[unit].setdefault(label.rater, label)
        if isinstance(label.value, str) and not label.pair:
            names[label.criterion].add(label.value)
    found = []
    for unit in sorted(votes.keys() - decided):
        own = tuple(votes[unit][rater] for rater in sorted(votes[unit]))
        if _apart(own, step=step):
            found.append(
                Case(id=_id(own), unit=unit, labels=own, choices=() if own[0].pair else tuple(sorted(names[unit.criterion])))
            )
    return tuple(found)


def _apart(labels: Sequence[Label], *, step: float) -> bool:
    values = {v.value if v.state == "given" else UNFIT for v in labels}
    if len(values) <= 1:
        return False
    numbers = [v for v in values if not isinstance(v, str) and v is not None]
    scale = next((v.scale for v in labels if v.scale), None)
    if len(numbers) < len(values) or scale == (0, 1):
        return True
    return max(numbers) - min(numbers) > step


def _id(labels: Sequence[Label]) -> str:
    """From everything that was said, comments and raters too, so that the item cannot be guessed from it."""
    said = [(v.rater, v.state, v.value if v.number is None else v.number, v.comment) for v in labels]
    return hashlib.sha256(msgspec.json.encode((unit_of(labels[0]), said))).hexdigest()[:16]


def _letter(place: int) -> str:
    return chr(ord("A") + place) if place < LETTERS else f"R{place + 1}"


def adjudicated(labels: Sequence[Label], decisions: Iterable[Decision], *, source: str) -> tuple[Label, ...]:
    """A label of kind `adjudicated` for each decision, sorted by unit; ImportFileError with every decision that cannot stand."""
    known = {c.id: c for c in cases(labels, step=0)}
    made: dict[str, Label] = {}
    wrong: list[str] = []
    for decision in decisions:
        if not decision.decision:
            continue
        case = known.get(decision.case)
        problem = _problem(decision, case, made)
        if problem or case is None:
            wrong.append(f"{decision.place}: {problem}")
            continue
        try:
            made[case.id] = _label(case, decision, source)
        except ValueError as exc:
            wrong.append(f"{decision.place}: decision: {decision.decision!r} is no answer; write {exc}")
    if wrong:
        raise ImportFileError("\n".join(wrong))
    return tuple(sorted(made.values(), key=unit_of))


def _problem(decision: Decision, case: Case | None, made: dict[str, Label]) -> str:
    if case is None:
        return f"case: {decision.case!r} is no open case of these labels: it is decided, or they have changed; list the cases again"
    if case.id in made:
        return f"case: {decision.case} is decided twice; keep one of the decisions"
    if not decision.reason.strip():
        return "reason: a decision needs one, for whoever asks later why it stands"
    if not decision.adjudicator.strip():
        return "adjudicator: a decision needs the name of whoever made it"
    if decision.adjudicator in {v.rater for v in case.labels}:
        return f"adjudicator: {decision.adjudicator} rated this case; a third person decides"
    return ""


def _label(case: Case, decision: Decision, source: str) -> Label:
    value = case.meant(decision.decision)
    first = case.labels[0]
    return Label(
        item=first.item,
        rater=decision.adjudicator,
        criterion=first.criterion,
        value=None if value == UNFIT else value,
        state="not_applicable" if value == UNFIT else "given",
        kind="adjudicated",
        scale=case.scale,
        turn=first.turn,
        pair=first.pair,
        language=first.language,
        stratum=first.stratum,
        chance=first.chance,
        comment=decision.reason.strip(),
        rubric=first.rubric,
        source=source,
    )
