"""What people and a judge said of the same items, side by side: one criterion, one language."""

from collections.abc import Iterable, Mapping
from statistics import fmean

from hardcalls.agreement.final import Final, final_values
from hardcalls.label import Label
from hardcalls.record import Record
from hardcalls.rubric import QUALITY


class Said(Record, omit_defaults=True):
    """What the judge said of one item on one criterion."""

    item: str
    criterion: str
    value: float | None = None
    """None where it was asked and left it open."""
    why: str = ""
    """Why it has no value, in a word: `unsupported`, `missing`, `not_applicable`."""


class Known(Record, omit_defaults=True):
    """What is known of an item beside its ratings."""

    unit: str
    """Items of one unit (trials of a scenario, scenarios of a story) are not independent."""
    language: str = ""
    length: float | None = None
    """Of what the agent said, in characters."""


class Pair(Record, omit_defaults=True):
    """One item that the judge was asked about and somebody rated."""

    item: str
    unit: str
    judge: float | None
    people: dict[str, float] = {}
    """By rater."""
    final: float | None = None
    """What people's values come to; None where nobody rated it, or they are tied."""
    mean: float | None = None
    """Their mean, or the adjudicator's value."""
    gold: float | None = None
    """What was right by agreement beforehand."""
    length: float | None = None


class Evidence(Record, omit_defaults=True):
    """All there is on one criterion in one language."""

    criterion: str
    language: str
    low: float
    high: float
    """The ends of the scale; where nobody says, the least and the greatest value."""
    pairs: tuple[Pair, ...]
    """Sorted by item."""
    open: dict[str, int] = {}
    """By why, how many items that people rated the judge left open."""
    unasked: int = 0
    """Items that people rated and the judge was not asked about."""
    words: int = 0
    """Labels whose value is no number."""

    @property
    def flag(self) -> bool:
        """Whether there are only the values 0 and 1."""
        said = {p.judge for p in self.pairs} | {v for p in self.pairs for v in p.people.values()} | {p.gold for p in self.pairs}
        return (self.low, self.high) == (0, 1) and self.criterion != QUALITY and said <= {None, 0, 1}


def collect(labels: Iterable[Label], said: Iterable[Said], known: Mapping[str, Known]) -> tuple[Evidence, ...]:
    """The evidence on each criterion in each language, sorted: what persons said the first time, and what was known beforehand."""
    kept = [x for x in labels if x.turn is None and x.pair is None and not x.repeat and x.kind in {"person", "gold", "adjudicated"}]
    answers = {(s.item, s.criterion): s for s in said}
    finals = {(f.unit.item, f.unit.criterion): f for f in final_values(kept)}
    groups: dict[tuple[str, str], dict[str, list[Label]]] = {}
    for label in kept:
        about = known.get(label.item)
        language = (about.language if about else "") or label.language
        groups.setdefault((label.criterion, language), {}).setdefault(label.item, []).append(label)
    found = (_evidence(*key, items, answers=answers, finals=finals, known=known) for key, items in sorted(groups.items()))
    return tuple(found)


def _evidence(
    criterion: str,
    language: str,
    items: Mapping[str, list[Label]],
    *,
    answers: Mapping[tuple[str, str], Said],
    finals: Mapping[tuple[str, str], Final],
    known: Mapping[str, Known],
) -> Evidence:
    pairs, left, unasked, words = [], dict[str, int](), 0, 0
    for item, labels in sorted(items.items()):
        words += sum(x.state == "given" and x.number is None for x in labels)
        people = {x.rater: x.number for x in labels if x.kind == "person" and x.state == "given" and x.number is not None}
        gold = next((x.number for x in labels if x.kind == "gold" and x.state == "given"), None)
        final = finals.get((item, criterion))
        if final and final.state == "not_applicable":
            people = {}
        if not people and gold is None:
            continue
        answer = answers.get((item, criterion))
        if answer is None:
            unasked += 1
            continue
        if answer.value is None:
            left[answer.why or "missing"] = left.get(answer.why or "missing", 0) + 1
        decided = float(final.value) if final and isinstance(final.value, int | float) else None
        about = known.get(item, Known(unit=item))
        mean = decided if final and final.by == "adjudicated" else fmean(people.values()) if people else None
        pairs.append(
            Pair(
                item=item,
                unit=about.unit,
                judge=answer.value,
                people=people,
                final=decided,
                mean=mean,
                gold=gold,
                length=about.length,
            )
        )
    low, high = _scale(criterion, [x for found in items.values() for x in found], pairs)
    return Evidence(
        criterion=criterion, language=language, low=low, high=high, pairs=tuple(pairs), open=left, unasked=unasked, words=words
    )


def _scale(criterion: str, labels: Iterable[Label], pairs: Iterable[Pair]) -> tuple[float, float]:
    if criterion == QUALITY:
        return 0.0, 1.0
    scales = [x.scale for x in labels if x.scale]
    if scales:
        return min(s[0] for s in scales), max(s[1] for s in scales)
    values = [v for p in pairs for v in (*p.people.values(), p.judge, p.gold) if v is not None]
    return (min(values), max(values)) if values else (0.0, 0.0)
