"""Section 5: what must never happen, how often it could have, and what a clean count still allows."""

from collections.abc import Sequence

from hardcalls.measures import METRICS, could_ask
from hardcalls.report import scale
from hardcalls.report.candidate import Candidate
from hardcalls.report.view_numbers import NeverCell, NeverRow, NeverTable
from hardcalls.report.words import Tone, count
from hardcalls.stats.interval import clopper_pearson


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
    scenarios = candidate.run.scenarios
    lost = sum(s in scenarios and could_ask(name, scenarios[s]) for s, _, _ in candidate.lost)
    tone: Tone = "bad" if hit else "open" if not exposed or lost else "plain"
    bound = f"at most {scale.share(upper)}" if upper is not None else "never exposed: nothing is known"
    if lost:
        bound = f"{bound}; {count(lost, 'conversation')} that could have shown it {'was' if lost == 1 else 'were'} lost"
    return NeverCell(
        candidate=candidate.name,
        counted=f"{len(hit)} of {len(exposed)}",
        bound=bound,
        tone=tone,
        occurred=len(hit),
        exposed=len(exposed),
        upper=upper,
    )
