"""How far people agree: every criterion, every rater, and what to do about it."""

from collections import Counter
from collections.abc import Sequence

import msgspec

from hardcalls.agreement.advice import criterion_advice, rater_advice
from hardcalls.agreement.due import answers
from hardcalls.agreement.figures import Shown, figures
from hardcalls.agreement.group import About, Category, Group, Left, Selection, grouped
from hardcalls.agreement.pairs import pairs
from hardcalls.agreement.rater import Rater, raters
from hardcalls.agreement.table import table_of
from hardcalls.label import Label
from hardcalls.record import Record
from hardcalls.stats.coefficient import Coefficient
from hardcalls.stats.resampling import Resampling


class Question(Record, omit_defaults=True):
    """One criterion of one rubric about conversations, turns or pairs, perhaps in one language."""

    criterion: str
    rubric: str
    about: About
    language: str
    """Empty where languages are not told apart."""
    categories: tuple[Category, ...]
    ordered: bool
    items: int
    units: int
    """Items, turns or pairs of them."""
    raters: int
    labels: int
    """Values; what follows has none."""
    not_applicable: int
    skipped: int
    overlap: tuple[tuple[int, int], ...]
    """How many raters a unit has, and how many units have as many."""
    figures: tuple[Coefficient, ...]
    pairs: tuple[Coefficient, ...] = ()
    """Of each pair of raters, where there are not too many."""
    advice: tuple[str, ...] = ()


class Agreement(Record):
    """A report on labels."""

    labels: int
    """All that were read; the marks of one rater on the turns of one item are one or two of them."""
    kinds: tuple[str, ...]
    left_out: tuple[Left, ...]
    questions: tuple[Question, ...]
    raters: tuple[Rater, ...]
    resampling: Resampling

    @property
    def overlapping(self) -> bool:
        """Whether anything was rated by two."""
        return any(raters > 1 for q in self.questions for raters, _ in q.overlap)


def agreement(labels: Sequence[Label], *, selection: Selection, shown: Shown) -> Agreement:
    """The report on labels of people (or of the kinds selected), before any adjudication."""
    read = answers(labels)
    groups, left = grouped(read, selection)
    wanted = [v for v in read if not selection.criteria or v.criterion in selection.criteria]
    people = raters(wanted, groups, kinds=selection.kinds, confidence=shown.how.confidence)
    return Agreement(
        labels=len(read),
        kinds=tuple(sorted(selection.kinds)),
        left_out=left,
        questions=tuple(_question(g, shown) for g in groups),
        raters=tuple(msgspec.structs.replace(r, advice=tuple(rater_advice(r))) for r in people),
        resampling=shown.how,
    )


def _question(group: Group, shown: Shown) -> Question:
    table = table_of(group)
    found = figures(group, table, shown)
    means, each = pairs(group, table, shown.how) if table.units else ((), ())
    overlap = tuple(sorted(Counter(table.ratings.tolist()).items()))
    return Question(
        criterion=group.criterion,
        rubric=group.rubric,
        about=group.about,
        language=group.language,
        categories=group.categories,
        ordered=group.ordered,
        items=len({u.item for u in table.units}),
        units=len(table.units),
        raters=len(table.raters),
        labels=len(group.labels),
        not_applicable=group.not_applicable,
        skipped=group.skipped,
        overlap=overlap,
        figures=(*found, *means),
        pairs=each,
        advice=criterion_advice(group, overlap, found),
    )
