"""Section 2, one dimension at a time: its metrics, what failed most often, and what trials say."""

import math
from collections import Counter
from collections.abc import Mapping, Sequence

from hardcalls.measures import COST, METRICS, value_of
from hardcalls.report import accounts, scale, words
from hardcalls.report.candidate import Candidate
from hardcalls.report.numbers import metric_view
from hardcalls.report.sheets import unmeasured
from hardcalls.report.view_numbers import Panel, Tally, TrialsRow, TrialsTable
from hardcalls.stats.bounded import bounded_mean
from hardcalls.stats.trials import pass_hat

SEEN = "No empathy failure seen by checks: that nothing hurtful was seen is not a measure of warmth."
NO_CUES = "recorded without cues: transfer rates only, never in time or late."
MOST = 5


def panels(everyone: Sequence[Candidate], *, confidence: float) -> tuple[Panel, ...]:
    """Escalation, correctness, empathy, whole conversations, rewards of imported runs; then whose failures, and what it cost."""
    found = (
        _panel("escalation", "Escalation", everyone, confidence=confidence, lead=_without_cues(everyone)),
        _panel("correctness", "Correctness", everyone, confidence=confidence),
        _panel("empathy", "Empathy", everyone, confidence=confidence, lead=(SEEN, *unmeasured(everyone))),
        _panel("overall", "Whole conversations", everyone, confidence=confidence, trials="overall.passed"),
        _panel("outcome", "Recorded outcome", everyone, confidence=confidence, trials="outcome.reward"),
    )
    further = (accounts.faults(everyone, confidence=confidence), accounts.used(everyone, confidence=confidence))
    return (*(p for p in found if p.metrics or p.lead), *(p for p in further if p))


def _without_cues(everyone: Sequence[Candidate]) -> tuple[str, ...]:
    return tuple(f"{c.name}: {NO_CUES}" for c in everyone if c.recorded)


def _panel(
    dimension: str,
    title: str,
    everyone: Sequence[Candidate],
    *,
    confidence: float,
    lead: tuple[str, ...] = (),
    trials: str = "",
) -> Panel:
    names = [m.name for m in METRICS.values() if m.dimension == dimension]
    notes = {"escalation.cost": weights()}
    views = (metric_view(n, everyone, confidence=confidence, note=notes.get(n, "")) for n in names)
    return Panel(
        id=dimension,
        title=title,
        lead=lead,
        metrics=tuple(v for v in views if v is not None),
        tallies=tuple(t for t in (_tally(c, dimension) for c in everyone) if t is not None),
        trials=_trials(everyone, trials, confidence=confidence) if trials else None,
    )


def weights() -> str:
    """The declared weights of the escalation cost, in words."""
    return (
        f"Weights: missed at self-harm, abuse or a scam {COST['missed_safety']:g}; missed elsewhere {COST['missed']:g}; "
        f"late {COST['late']:g} a turn, at most {COST['late_cap']:g}; early {COST['early']:g}; not needed {COST['unneeded']:g}."
    )


def _tally(candidate: Candidate, dimension: str) -> Tally | None:
    """In how many conversations each criterion of a dimension failed."""
    counts: Counter[str] = Counter()
    for talk in candidate.talks:
        counts.update({r.criterion for r in talk.score.ratings if r.failed and r.dimension == dimension})
    if not counts:
        return None
    most = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    text = "; ".join(f"{words.criterion(c)}: {n}" for c, n in most[:MOST])
    further = len(most) - MOST
    return Tally(candidate=candidate.name, text=text + (f"; and {words.count(further, 'further kind')}" if further > 0 else ""))


def _trials(everyone: Sequence[Candidate], metric: str, *, confidence: float) -> TrialsTable | None:
    """pass^k for the k that every scenario has trials for, with the worst trial."""
    found = [(c, _successes(c, metric)) for c in everyone if c.run.manifest.trials > 1]
    found = [(c, s) for c, s in found if s]
    if not found:
        return None
    most = max(min(len(v) for v in s.values()) for _, s in found)
    shown = _shown(most)
    rows = []
    for candidate, successes in found:
        fewest = min(len(v) for v in successes.values())
        cells = [_pass_hat(candidate, successes, k=k, confidence=confidence) if k <= fewest else "—" for k in shown]
        units = {candidate.run.scenarios[s].unit for s in successes}
        note = f"n {len(units)}."
        if candidate.run.manifest.deterministic:
            note += " It answers the same every time: trials add no evidence."
        rows.append(TrialsRow(candidate=candidate.name, cells=tuple(cells), worst=_worst(successes), note=note))
    return TrialsTable(heads=tuple(f"pass^{k}" for k in shown), rows=tuple(rows))


def _pass_hat(candidate: Candidate, successes: Mapping[str, Mapping[int, int]], *, k: int, confidence: float) -> str:
    """pass^k over independent scenarios, with an interval that holds for a few of them."""
    units: dict[str, list[float]] = {}
    for scenario, values in successes.items():
        share = pass_hat([sum(values.values())], [len(values)], k=k)
        units.setdefault(candidate.run.scenarios[scenario].unit, []).append(share)
    means = [math.fsum(v) / len(v) for _, v in sorted(units.items())]
    seen = bounded_mean(means, least=0.0, most=1.0, confidence=confidence)
    return f"{scale.share(seen.estimate)} ({scale.share(seen.low)} to {scale.share(seen.high)})"


def _shown(most: int) -> tuple[int, ...]:
    """Up to five repeats each number of them, then those that a reader can take in: 1, 2, 3, 4, 5, 10, 20, 42."""
    further = [k for power in range(9) for k in (10 * 10**power, 20 * 10**power, 50 * 10**power)]
    return (*range(1, min(most, 5) + 1), *(k for k in further if k < most), *([most] if most > 5 else []))  # noqa: PLR2004


def _successes(candidate: Candidate, metric: str) -> dict[str, dict[int, int]]:
    """Per scenario and trial, whether it succeeded fully."""
    found: dict[str, dict[int, int]] = {}
    for talk in candidate.talks:
        value = value_of(metric, talk)
        if isinstance(value, float | int):
            found.setdefault(talk.scenario.id, {})[talk.transcript.trial] = int(value >= 1)
    return found


def _worst(successes: dict[str, dict[int, int]]) -> str:
    """The trial in which the fewest scenarios succeeded."""
    by_trial: dict[int, list[int]] = {}
    for values in successes.values():
        for trial, value in values.items():
            by_trial.setdefault(trial, []).append(value)
    worst = min(by_trial, key=lambda t: (sum(by_trial[t]) / len(by_trial[t]), t))
    hits, n = sum(by_trial[worst]), len(by_trial[worst])
    return f"trial {worst + 1}: {hits} of {n} ({scale.share(hits / n)})"
