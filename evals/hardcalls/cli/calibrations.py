"""Calibrations and licences in words."""

from collections.abc import Iterator, Sequence

from tabulate import tabulate

from hardcalls.calibration.comparison import Calibration, Truth
from hardcalls.cli.streams import folded, plain
from hardcalls.licence import Licence, Permit
from hardcalls.rubric import QUALITY
from hardcalls.stats.interval import Interval

MOST_VALUES = 7
"""Values on a side up to which a confusion table can be read."""


def licence_text(licence: Licence, made: Sequence[Calibration], *, unknown: Sequence[str], columns: int | None) -> str:
    """What a judge may gate, then each test with what it found."""
    rows = [
        [_name(p.criterion), p.language or "-", p.items, p.raters, _ruled(p), ", ".join(p.refused_for) or "-"]
        for p in licence.permits
    ]
    headers = ["", "language", "items", "people", "may gate", "what is not shown"]
    head = f"{plain(licence.judge)} ({licence.instrument}) with {licence.rubric}, {licence.issued} until {licence.until}"
    lines = [folded(head, columns), "", tabulate(rows, headers=headers, tablefmt="simple", disable_numparse=True)]
    for p, c in zip(licence.permits, made, strict=True):
        lines += ["", f"{_name(p.criterion)}, {p.language or 'no language named'}: {_ruled(p)}"]
        for t in p.tests:
            state = "passed" if t.passed else "not passed" if t.decided else "not known"
            lines.append(folded(f"  {state}: {t.name}: {t.found}; asked: {t.asked}", columns))
        lines += [folded(line, columns) for line in _figures(c)]
    if unknown:
        lines += [
            "",
            folded(f"no evidence at all: {', '.join(unknown)}: people have not rated it, or the judge was not asked", columns),
        ]
    return "\n".join(lines)


def calibration_text(judge: str, found: Calibration, *, columns: int | None) -> str:
    """One judge on one criterion."""
    language = f", {plain(found.language)}" if found.language else ""
    by = f"{found.items} items rated by {len(found.people)} people" if found.people else "known answers only"
    head = f"{plain(judge)}: {_name(plain(found.criterion))}{language} ({by})"
    return "\n".join([head, *(folded(line, columns) for line in _figures(found, alone=True))])


def _ruled(permit: Permit) -> str:
    return "yes" if permit.granted else "not yet: too little evidence" if permit.undecided else "no"


def _name(criterion: str) -> str:
    return "QUALITY (the whole sheet)" if criterion == QUALITY else criterion


def _figures(found: Calibration, *, alone: bool = False) -> Iterator[str]:
    if found.kappa:
        ceiling = f"; people among themselves {_span(found.ceiling)}" if found.ceiling else ""
        yield f"  weighted kappa (quadratic) with what people come to: {_span(found.kappa)}{ceiling}"
    if found.spearman:
        length = f"; reply length {_span(found.length)}, judge above it {_span(found.above_length)}" if found.above_length else ""
        yield f"  Spearman with people's mean: {_span(found.spearman)}{length if alone else ''}"
    if alone and found.shift:
        yield f"  mean shift: {_span(found.shift, sign=True)} of the range {found.low:g} to {found.high:g}"
    if alone and found.alt:
        alt = found.alt
        over = sum(r.rejected for r in alt.raters)
        yield (
            f"  alternative annotator test ({alt.scoring}, epsilon {alt.epsilon:g}): "
            f"omega {alt.omega:.2f} ({over} of {len(alt.raters)} people), rho {alt.rho:.2f}"
        )
    if found.truth:
        yield from _truth(found.truth)
    yield from _confusion(found)
    if found.open:
        yield f"  left open by the judge: {', '.join(f'{n} {why}' for why, n in sorted(found.open.items()))}"
    if found.unasked:
        yield f"  rated by people, and not by the judge: {found.unasked} items"
    if found.words:
        yield f"  labels that are no numbers, left out: {found.words}; map their words with `hardcalls import-ratings --map`"


def _truth(truth: Truth) -> Iterator[str]:
    right = truth.positives / truth.items
    yield f"  against what is right: {truth.items} items, {right:.1%} of them are 1, and the judge says 1 of {truth.passes:.1%}"
    yield f"    accuracy {_share(truth.accuracy)}"
    yield f"    true positive rate {_share(truth.sensitivity)}; true negative rate {_share(truth.specificity)}"
    yield f"    kappa {_span(truth.kappa)}" if truth.kappa else "    kappa is not defined: nothing varies"


def _confusion(found: Calibration) -> Iterator[str]:
    rows = sorted({c.people for c in found.cells})
    columns = sorted({c.judge for c in found.cells if c.judge is not None})
    if not rows or max(len(rows), len(columns)) > MOST_VALUES:
        return
    counted = {(c.people, c.judge): c.items for c in found.cells}
    for row in rows:
        cells = [f"{n} x {c:g}" for c in columns if (n := counted.get((row, c), 0))]
        if silent := counted.get((row, None), 0):
            cells.append(f"{silent} x open")
        yield f"  where people say {row:g}, the judge says: {', '.join(cells)}"


def _span(seen: Interval | None, *, sign: bool = False) -> str:
    form = "+.3f" if sign else ".3f"
    return f"{seen.estimate:{form}} [{seen.low:{form}} to {seen.high:{form}}]" if seen else "not defined"


def _share(seen: Interval) -> str:
    return f"{seen.estimate:.4f} [{seen.low:.4f} to {seen.high:.4f}] (n {seen.n})"
