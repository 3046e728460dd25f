"""The figures of one judge against people on one criterion in one language, and against what is known to be right."""

from collections.abc import Sequence

from hardcalls.calibration.evidence import Evidence, Pair
from hardcalls.record import Record
from hardcalls.stats.alt_test import AltTest, alt_test
from hardcalls.stats.concordance import above_interval, ceiling_interval, kappa_interval, shift_interval, spearman_interval
from hardcalls.stats.interval import Interval, wilson

CONFIDENCE = 0.95
"""Of every interval here, two-sided."""


class Cell(Record):
    """How often people's value met the judge's."""

    people: float
    judge: float | None
    """None: it left the item open."""
    items: int


class Truth(Record):
    """A judge of a binary question against what is right. What it left open is wrong."""

    items: int
    positives: int
    accuracy: Interval
    sensitivity: Interval
    """The share of 1 that it calls 1 (TPR)."""
    specificity: Interval
    """The share of 0 that it calls 0 (TNR)."""
    kappa: Interval | None
    passes: float
    """The share that it calls 1."""


class Calibration(Record, omit_defaults=True):
    """One judge, one criterion, one language.

    Figures are of items that the judge gave a value, but the alternative annotator test counts what it left open as lost.
    """

    criterion: str
    language: str
    items: int
    """That people rated and the judge was asked about."""
    shared: int
    """Of them, those that enough people rated."""
    units: int
    """Independent ones among them: trials of one scenario are one unit."""
    raters: int
    """Enough people to be asked for: the most that hold for every shared item."""
    people: tuple[str, ...]
    low: float
    high: float
    open: dict[str, int] = {}
    unasked: int = 0
    words: int = 0
    cells: tuple[Cell, ...] = ()
    shift: Interval | None = None
    """The judge's mean less people's, as a share of the scale's range."""
    spearman: Interval | None = None
    """With the mean of people's values."""
    kappa: Interval | None = None
    """Quadratic, with what people's values come to."""
    ceiling: Interval | None = None
    """The same between people, as the mean of their pairs."""
    length: Interval | None = None
    """Spearman of reply length with people's mean."""
    above_length: Interval | None = None
    """rho of the judge less |rho| of reply length."""
    alt: AltTest | None = None
    truth: Truth | None = None


def calibrate(evidence: Evidence, *, raters: int, least: int, epsilon: float, seed: int) -> Calibration:
    """Every figure that the evidence allows. `raters`: people asked for on each item; `least`: items asked for from each person."""
    pairs = [p for p in evidence.pairs if p.people]
    people = tuple(sorted({r for p in pairs for r in p.people}))
    shared = [p for p in pairs if len(p.people) >= raters]
    both = [p for p in pairs if p.judge is not None and p.mean is not None]
    units = [p.unit for p in both]
    x, y = [p.judge or 0.0 for p in both], [p.mean or 0.0 for p in both]
    span = evidence.high - evidence.low
    said = [p for p in both if p.final is not None]
    measured = [p for p in both if p.length is not None]
    lengths, own, theirs = ([v or 0.0 for v in column] for column in _columns(measured))
    among = [p.unit for p in measured]
    return Calibration(
        criterion=evidence.criterion,
        language=evidence.language,
        items=len(pairs),
        shared=len(shared),
        units=len({p.unit for p in shared}),
        raters=min((len(p.people) for p in shared), default=max((len(p.people) for p in pairs), default=0)),
        people=people,
        low=evidence.low,
        high=evidence.high,
        open=evidence.open,
        unasked=evidence.unasked,
        words=evidence.words,
        cells=_cells(pairs),
        shift=_scaled(shift_interval(x, y, units=units, confidence=CONFIDENCE, seed=seed), span),
        spearman=spearman_interval(x, y, units=units, confidence=CONFIDENCE, seed=seed),
        kappa=kappa_interval(
            [p.judge or 0.0 for p in said],
            [p.final or 0.0 for p in said],
            units=[p.unit for p in said],
            confidence=CONFIDENCE,
            seed=seed,
        ),
        ceiling=_ceiling(pairs, people, seed=seed),
        length=spearman_interval(lengths, theirs, units=among, confidence=CONFIDENCE, seed=seed),
        above_length=above_interval(own, lengths, theirs, units=among, confidence=CONFIDENCE, seed=seed),
        alt=alt_test(
            {r: {p.item: p.people[r] for p in pairs if r in p.people} for r in people},
            {p.item: p.judge for p in pairs},
            epsilon=epsilon,
            scoring="accuracy" if evidence.flag else "neg_rmse",
            least=least,
            unit_of={p.item: p.unit for p in pairs},
        ),
        truth=_truth(evidence, seed=seed),
    )


def _columns(pairs: Sequence[Pair]) -> tuple[list[float | None], list[float | None], list[float | None]]:
    return [p.length for p in pairs], [p.judge for p in pairs], [p.mean for p in pairs]


def _cells(pairs: Sequence[Pair]) -> tuple[Cell, ...]:
    counted: dict[tuple[float, float | None], int] = {}
    for p in pairs:
        if p.final is not None:
            counted[p.final, p.judge] = counted.get((p.final, p.judge), 0) + 1
    ordered = sorted(counted.items(), key=lambda c: (c[0][0], c[0][1] is None, c[0][1] or 0.0))
    return tuple(Cell(people=a, judge=b, items=n) for (a, b), n in ordered)


def _ceiling(pairs: Sequence[Pair], people: Sequence[str], *, seed: int) -> Interval | None:
    if len(people) < 2:  # noqa: PLR2004  (a pair)
        return None
    rows = [[p.people.get(r, float("nan")) for p in pairs] for r in people]
    return ceiling_interval(rows, units=[p.unit for p in pairs], confidence=CONFIDENCE, seed=seed)


def _scaled(found: Interval | None, span: float) -> Interval | None:
    if found is None or span <= 0:
        return None
    ends = (found.estimate / span, found.low / span, found.high / span)
    return Interval(estimate=ends[0], low=ends[1], high=ends[2], n=found.n, confidence=found.confidence, method=found.method)


def _truth(evidence: Evidence, *, seed: int) -> Truth | None:
    pairs = [p for p in evidence.pairs if p.gold is not None]
    if not pairs or not {p.gold for p in pairs} | {p.judge for p in pairs} <= {None, 0, 1}:
        return None
    right = [p.judge == p.gold for p in pairs]
    positives = [r for p, r in zip(pairs, right, strict=True) if p.gold == 1]
    negatives = [r for p, r in zip(pairs, right, strict=True) if p.gold == 0]
    # Open is wrong: where it is 1 it counts as 0, and the other way round.
    judged = [p.gold if r else 1 - (p.gold or 0) for p, r in zip(pairs, right, strict=True)]
    return Truth(
        items=len(pairs),
        positives=len(positives),
        accuracy=wilson(sum(right), len(right), confidence=CONFIDENCE),
        sensitivity=wilson(sum(positives), len(positives), confidence=CONFIDENCE),
        specificity=wilson(sum(negatives), len(negatives), confidence=CONFIDENCE),
        kappa=kappa_interval(
            [v or 0.0 for v in judged],
            [p.gold or 0.0 for p in pairs],
            units=[p.unit for p in pairs],
            confidence=CONFIDENCE,
            seed=seed,
        ),
        passes=sum(p.judge == 1 for p in pairs) / len(pairs),
    )
