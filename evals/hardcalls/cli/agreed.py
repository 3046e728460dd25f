"""The text of a report on agreement: a table for each criterion, one of raters, and what to do."""

from collections.abc import Iterator, Sequence

from tabulate import tabulate

from hardcalls.agreement.figures import AGREEMENT, ICC, PREVALENCE
from hardcalls.agreement.pairs import KAPPA
from hardcalls.agreement.rater import Rater
from hardcalls.agreement.report import Agreement, Question
from hardcalls.cli.streams import folded, plain
from hardcalls.stats.coefficient import Coefficient
from hardcalls.stats.interval import Interval

MOST_RATERS = 30
MOST_ADVICE = 15
UNITS = {"conversation": "items", "turn": "turns", "pair": "pairs"}
WEIGHTS = "Gwet's ordinal weights go by places on the scale; Krippendorff's ordinal distances by how often each place was used."
SHIFTS = "Shift and trend: share of the scale, against the other raters of the same items; above 0 is more than they gave."


def report(found: Agreement, *, columns: int | None) -> str:
    """All of it as text; nothing in the labels can steer a terminal."""
    lines = [*_head(found)]
    for question in found.questions:
        lines += ["", *_question(question, columns=columns)]
    shown = _shown(found)
    lines += ["", *_raters(shown, of=len(found.raters), columns=columns)]
    advice = [f"  - {r.name}: {line}" for r in shown for line in r.advice]
    more = [f"  and {len(advice) - MOST_ADVICE} more (--json has all)"] if len(advice) > MOST_ADVICE else []
    if advice:
        lines += ["", "Raters to talk to:", *(folded(line, columns) for line in [*advice[:MOST_ADVICE], *more])]
    lines += ["", *(folded(line, columns) for line in _foot(found))]
    return plain("\n".join(lines))


def _head(found: Agreement) -> Iterator[str]:
    count = len(found.questions)
    of = "" if found.kinds == ("person",) else f" of kind {', '.join(found.kinds)}"
    yield f"{found.labels} labels, {count} question{'s' if count != 1 else ''}, {len(found.raters)} raters{of}"
    if found.left_out:
        yield f"left out: {'; '.join(f'{left.labels} {left.why}' for left in found.left_out)}"


def _foot(found: Agreement) -> Iterator[str]:
    how = found.resampling
    names = {f.name for q in found.questions for f in q.figures}
    drawn = f"{how.confidence:.0%} interval from {how.resamples} draws of whole items (seed {how.seed})"
    yield f"In brackets: {drawn}. n: what could show it."
    if any(f.weights == "ordinal" and "AC" in f.name for q in found.questions for f in q.figures):
        yield WEIGHTS
    if any(name.startswith(ICC) for name in names):
        yield "ICC: 1 one-way, A absolute agreement, C consistency; of one rater (1) or of the mean of all (k)."
    if found.raters:
        yield SHIFTS


def _question(question: Question, *, columns: int | None) -> Iterator[str]:
    title = question.criterion + (f" in {question.language}" if question.language else "")
    about = "" if question.about == "conversation" else f", {question.units} {UNITS[question.about]}"
    counts = f"{question.items} items{about}, {question.raters} raters, {question.labels} values"
    without = [(question.not_applicable, "not applicable"), (question.skipped, "skipped")]
    more = "".join(f", {n} {what}" for n, what in without if n)
    rubric = f"  ({question.rubric})" if question.rubric else ""
    yield folded(f"{title}: {counts}{more}{rubric}", columns)
    if question.overlap:
        yield folded(f"  {_overlap(question)}", columns)
    rows = [_row(f) for f in _told(question.figures) if f.value is not None]
    rows += [_row(f) for f in _pairs(question)]
    if rows:
        table = tabulate(rows, headers=["", "weights", "value", "interval", "n"], tablefmt="simple", disable_numparse=True)
        yield from (f"  {line}" for line in table.splitlines())
    for reason, names in _reasons(_told(question.figures)).items():
        yield folded(f"  not known: {', '.join(names)}: {reason}", columns)
    for line in question.advice:
        yield folded(f"  -> {line}", columns)


def _overlap(question: Question) -> str:
    counts = [f"{units} by {raters}" for raters, units in question.overlap]
    if len(counts) > 6:  # noqa: PLR2004  (a line)
        most = question.overlap[-1][0]
        shared = sum(units for raters, units in question.overlap if raters > 1)
        return f"rated by two raters or more: {shared} of {question.units} (up to {most} raters)"
    return f"rated: {', '.join(counts)} rater{'s' if question.overlap[-1][0] > 1 else ''}"


def _told(figures: Sequence[Coefficient]) -> list[Coefficient]:
    return [f for f in figures if not (f.name == PREVALENCE and not f.value)]


def _pairs(question: Question) -> list[Coefficient]:
    """Each pair's kappa with the weights that fit the values; all the others are in the JSON."""
    fitting = "quadratic" if any(f.name == KAPPA and f.weights == "quadratic" for f in question.pairs) else "plain"
    return [f for f in question.pairs if f.name == KAPPA and f.weights == fitting] if len(question.pairs) > 1 else []


def _reasons(figures: Sequence[Coefficient]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for figure in figures:
        if figure.value is None:
            names = found.setdefault(figure.reason, [])
            short = figure.name.partition("(")[0]
            names += [short] if short not in names else []
    return found


def _row(figure: Coefficient) -> list[str]:
    name = (
        f"{figure.name} of {figure.of}"
        if figure.name == PREVALENCE
        else f"{figure.name}, {figure.of}"
        if figure.of
        else figure.name
    )
    share = figure.name in {AGREEMENT, PREVALENCE}
    doubt = _interval(figure.interval, share=share) if figure.interval else figure.doubt
    return [name, figure.weights, "not known" if figure.value is None else _number(figure.value, share=share), doubt, str(figure.n)]


def _number(value: float, *, share: bool) -> str:
    return f"{value:.0%}" if share else f"{value:.3f}"


def _interval(found: Interval, *, share: bool) -> str:
    return f"[{_number(found.low, share=share)}, {_number(found.high, share=share)}]"


def _shown(found: Agreement) -> list[Rater]:
    """All raters; those that lie furthest from the others where there are too many for a screen."""
    if len(found.raters) <= MOST_RATERS:
        return list(found.raters)
    far = sorted(found.raters, key=lambda r: (-abs(r.severity.estimate) if r.severity else 0.0, r.name))
    return far[:MOST_RATERS]


def _raters(shown: Sequence[Rater], *, of: int, columns: int | None) -> Iterator[str]:
    if len(shown) < of:
        yield f"The {len(shown)} of {of} raters that lie furthest from the others (--json has all):"
    columns_of = [
        ("shift", [r.severity for r in shown]),
        ("trend", [r.trend for r in shown]),
        ("same again", [r.repeats for r in shown]),
        ("gold right", [r.gold for r in shown]),
    ]
    kept = [(name, cells) for name, cells in columns_of if any(cells)]
    timed = any(r.seconds for r in shown)
    headers = ["rater", "values", "items", *(name for name, _ in kept), *(["seconds each"] if timed else [])]
    rows = []
    for n, rater in enumerate(shown):
        cells = [_signed(cells[n], signed=name in {"shift", "trend"}) for name, cells in kept]
        rows.append([rater.name, str(rater.labels), str(rater.items), *cells, *([_seconds(rater)] if timed else [])])
    if rows:
        yield tabulate(rows, headers=headers, tablefmt="simple", disable_numparse=True)
    absent = [name for name, cells in columns_of if not any(cells)] + ([] if timed else ["seconds"])
    why = {"shift": "severity", "trend": "drift", "same again": "repeats", "gold right": "gold", "seconds": "seconds"}
    for name in absent:
        reasons = sorted({r.unknown[why[name]] for r in shown if why[name] in r.unknown})
        if reasons:
            yield folded(f"not known, {name}: {'; '.join(reasons)}", columns)


def _signed(found: Interval | None, *, signed: bool) -> str:
    if found is None:
        return "-"
    form = "+.0%" if signed else ".0%"
    return f"{found.estimate:{form}} [{found.low:{form}}, {found.high:{form}}] n {found.n}"


def _seconds(rater: Rater) -> str:
    found = rater.seconds
    return f"{found.median:.0f} ({found.low:.0f}-{found.high:.0f}) n {found.labels}" if found else "-"
