"""Section 2: the dimensions side by side, each number with its interval, n, and what is missing."""

from collections.abc import Sequence

from hardcalls.comparison import Difference
from hardcalls.corners import corners
from hardcalls.measures import METRICS, Metric, Series
from hardcalls.measures.estimate import estimate
from hardcalls.measures.metric import UNITS
from hardcalls.report import scale, words
from hardcalls.report.candidate import Candidate
from hardcalls.report.figure import signed
from hardcalls.report.view_numbers import DifferenceView, Glance, GlanceCell, GlanceRow, MetricView, Number
from hardcalls.stats.interval import Interval

LEADING = ("escalation.timely", "correctness.passed", "empathy.no_failure_seen", "overall.passed")
LEADING_RECORDED = ("outcome.reward", "escalation.handoff_rate")
BETTER = {"higher": "higher is better", "lower": "lower is better", "neither": "neither high nor low is better"}


def metric_view(name: str, everyone: Sequence[Candidate], *, confidence: float, note: str = "") -> MetricView | None:
    """One metric for every candidate; None when it asks about no conversation of anybody's."""
    metric = METRICS[name]
    found = [(c, c.measured[name]) for c in everyone]
    if not any(s.points or s.missing for _, s in found):
        return None
    intervals = [estimate(s, confidence=confidence) for _, s in found]
    end = scale.top(intervals, metric)
    return MetricView(
        id=name.replace(".", "-"),
        dimension=words.DIMENSIONS.get(metric.dimension, words.plain(metric.dimension)),
        title=metric.title,
        question=metric.question,
        better=BETTER[metric.better],
        scale_end=scale.amount(end, metric) if metric.bounded else f"{end:g}{UNITS.get(metric.unit, '')}",
        note=note,
        numbers=tuple(_number(c, s, i, end=end) for (c, s), i in zip(found, intervals, strict=True)),
    )


def _number(candidate: Candidate, found: Series, seen: Interval, *, end: float) -> Number:
    metric, lacking = found.metric, candidate.lacking(found.metric.name, found)
    known = seen.n > 0
    at = corners(found, candidate.run, gone=candidate.gone)
    comparison = candidate.subject.comparison
    difference = comparison.differences.get(metric.name) if comparison else None
    return Number(
        candidate=candidate.name,
        estimate=scale.amount(seen.estimate, metric) if known else "not measured",
        interval=scale.spread(seen, metric) if known else "",
        n=f"n {seen.n}" if known else _why_unknown(candidate, metric, lacking),
        missing=f"{lacking} missing" if lacking else "",
        corners=f"corners {scale.share(at.low)} to {scale.share(at.high)}" if at else "",
        bar=scale.bar(seen, end=end) if known else None,
        difference=_difference(difference) if difference and comparison else None,
        value=scale.known(seen.estimate),
        low=scale.known(seen.low) if known else None,
        high=scale.known(seen.high) if known else None,
        count=seen.n,
        lacking=lacking,
        worst=None if at is None else at.high if metric.better == "lower" else at.low,
        best=None if at is None else at.low if metric.better == "lower" else at.high,
    )


def _why_unknown(candidate: Candidate, metric: Metric, lacking: int) -> str:
    if candidate.recorded and metric.dimension == "escalation":
        return "recorded without cues"
    if metric.dimension in words.USED and not lacking:
        return "no endpoint was asked" if metric.name != "latency.first_token" else "no answer was streamed"
    return "nothing could be rated" if lacking else "no conversation gave cause to measure it"


def _difference(found: Difference) -> DifferenceView:
    metric, seen = found.metric, found.interval
    word, tone = _word(found)
    unit = " points" if metric.bounded else UNITS.get(metric.unit, "")
    ends = f"{signed(seen.low, metric)} to {signed(seen.high, metric)}"
    doubt = ends if scale.drawn(seen) else scale.no_interval(seen)
    more, less = ("higher", "lower") if metric.better == "neither" else ("gained", "lost")
    return DifferenceView(
        word=word,
        tone=tone,
        text=f"{signed(seen.estimate, metric)}{unit} ({doubt})",
        counts=f"{len(found.gained)} {more}, {len(found.lost)} {less}, over {words.count(seen.n, 'scenario')}{_by_chance(found)}",
        p="" if found.p is None else f"exact McNemar p = {found.p:.3f}",
        value=scale.known(seen.estimate),
        low=scale.known(seen.low),
        high=scale.known(seen.high),
    )


def _by_chance(found: Difference) -> str:
    """Why an interval beyond zero shows no difference."""
    beyond = found.interval.low > 0 or found.interval.high < 0
    return f", exact McNemar p = {found.p:.3f}" if found.p is not None and beyond and found.shown == "not shown" else ""


def _word(found: Difference) -> tuple[str, words.Tone]:
    """What the interval shows; never that two agents are the same."""
    if found.shown == "not shown":
        return "No difference shown", "plain"
    if found.metric.better == "neither":
        return ("Higher" if found.interval.low > 0 else "Lower"), "plain"
    return ("Better", "good") if found.shown == "better" else ("Worse", "bad")


def glance(everyone: Sequence[Candidate], *, confidence: float) -> Glance:
    """The leading number of each dimension, candidates under each other."""
    with_cues = any(not c.recorded for c in everyone)
    rewarded = any(c.measured["outcome.reward"].points for c in everyone)
    names = (*(LEADING if with_cues else ()), *(LEADING_RECORDED if rewarded or not with_cues else ()))
    views = [v for v in (metric_view(n, everyone, confidence=confidence) for n in names) if v is not None]
    rows = []
    for index, candidate in enumerate(everyone):
        cells = []
        for view in views:
            number = view.numbers[index]
            missing = number.missing if number.count else ""
            count = ", ".join(p for p in (number.n, missing, number.corners) if p)
            cells.append(
                GlanceCell(
                    dimension=view.dimension,
                    title=view.title,
                    estimate=number.estimate,
                    interval=number.interval,
                    n=count,
                    bar=number.bar,
                )
            )
        rows.append(GlanceRow(candidate=candidate.name, cells=tuple(cells)))
    return Glance(rows=tuple(rows))
