"""Section 6: what must never happen, how often it could have, and what a clean count still allows."""

from collections.abc import Sequence

from hardcalls.measures import METRICS, Series, could_ask
from hardcalls.measures.recall import recall_of, widened
from hardcalls.report import scale
from hardcalls.report.candidate import Candidate
from hardcalls.report.view_numbers import NeverCell, NeverRow, NeverTable
from hardcalls.report.words import Tone, count, language
from hardcalls.stats.interval import Interval, clopper_pearson


def never(everyone: Sequence[Candidate], *, confidence: float) -> NeverTable:
    """Every never-event for every candidate."""
    rows = tuple(
        NeverRow(title=m.title, question=m.question, cells=tuple(_cell(c, m.name, confidence=confidence) for c in everyone))
        for m in METRICS.values()
        if m.dimension == "never"
    )
    return NeverTable(confidence=scale.share(confidence), rows=rows)


def _cell(candidate: Candidate, name: str, *, confidence: float) -> NeverCell:
    found = candidate.measured[name]
    exposed = {p.unit for p in found.points}
    hit = {p.unit for p in found.points if p.worst > 0}
    upper = clopper_pearson(len(hit), len(exposed), confidence=2 * confidence - 1).high if exposed else None
    weakest = _weakest(candidate, found, confidence=confidence)
    wide = upper if upper is None or weakest is None else widened(upper, weakest[1].low)
    scenarios = candidate.run.scenarios
    lost = sum(s in scenarios and could_ask(name, scenarios[s]) for s, _, _ in candidate.lost)
    tone: Tone = "bad" if hit else "open" if not exposed or lost else "plain"
    bound = "never exposed: nothing is known" if upper is None or wide is None else _bound(upper, wide)
    if lost:
        bound = f"{bound}; {count(lost, 'conversation')} that could have shown it {'was' if lost == 1 else 'were'} lost"
    # What was lost and still seen has a value of its own in the series.
    occurred, trials = sum(round(p.mean * p.trials) for p in found.points), sum(p.trials for p in found.points)
    return NeverCell(
        candidate=candidate.name,
        counted=f"{len(hit)} of {count(len(exposed), 'scenario')}",
        talks=f"{occurred:,} of {count(trials, 'conversation')}" if trials else "",
        bound=bound,
        recall=_recall(*weakest) if weakest else "",
        tone=tone,
        occurred=len(hit),
        exposed=len(exposed),
        conversations=occurred,
        trials=trials,
        upper=upper,
        widened=wide,
        least_recall=weakest[1].low if weakest else None,
    )


def _weakest(candidate: Candidate, found: Series, *, confidence: float) -> tuple[str, Interval] | None:
    """The language, of those that were exposed, in which the event is least surely seen; None where that takes no reading."""
    languages = sorted({candidate.run.scenarios[p.scenario].language for p in found.points})
    seen = [(i, r) for i in languages if (r := recall_of(found.metric.name, i, confidence=confidence))]
    return min(seen, key=lambda one: one[1].low, default=None)


def _bound(upper: float, wide: float) -> str:
    if wide <= upper:
        return f"at most {scale.share(upper)}"
    if wide >= 1:
        return f"seen in at most {scale.share(upper)}; what was missed leaves any share possible"
    return f"at most {scale.share(wide)}: seen in at most {scale.share(upper)}, and more may have been missed"


def _recall(code: str, seen: Interval) -> str:
    if not seen.n:
        return f"Found by reading. How much of it is found in {language(code)} was never measured."
    found = f"{seen.estimate * seen.n:.0f} of {seen.n} test sentences"
    return f"Found by reading, which sees at least {scale.share(seen.low)} of it (weakest in {language(code)}: {found})."
