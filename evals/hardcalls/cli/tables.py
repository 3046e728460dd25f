"""Text for a terminal: tables by tabulate, sentences for verdicts."""

import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tabulate import tabulate

from hardcalls.comparison import Comparison
from hardcalls.finding import amount, points
from hardcalls.measures import METRICS, series
from hardcalls.run import Run
from hardcalls.runner import Plan
from hardcalls.stats.interval import Interval, mean_t, wilson
from hardcalls.verdict import Verdict

CONFIDENCE = 0.95
OVERVIEW = (
    "escalation.timely",
    "escalation.missed",
    "escalation.unneeded",
    "escalation.requests_honoured",
    "escalation.safe_containment",
    "escalation.harmful_containment",
    "correctness.passed",
    "empathy.no_failure_seen",
    "overall.passed",
    "outcome.reward",
    "escalation.handoff_rate",
)
NOT_MEASURED = "Empathy quality: not measured. The checks see failures; warmth needs people, or a judge that people have licensed."
CHARACTERS_PER_TOKEN = 4


def run_line(run: Run, folder: Path) -> str:
    """One line on what a run holds."""
    parts = [f"{len(run.transcripts)} conversations"]
    if run.excluded:
        parts.append(f"{len(run.excluded)} lost to faults that are not the agent's")
    if run.missing:
        parts.append(f"{len(run.missing)} planned but not finished")
    if run.manifest.partial:
        parts.append("partial: not a gate")
    return f"{run.name}: {', '.join(parts)} -> {folder}"


def overview(runs: Sequence[Run]) -> str:
    """The main metrics of several runs side by side, each with its interval and n."""
    rows = []
    for name in OVERVIEW:
        cells = [_cell(run, name) for run in runs]
        if any(cells):
            rows.append([METRICS[name].title, *(c or "-" for c in cells)])
    return tabulate(rows, headers=["", *(r.name for r in runs)], tablefmt="simple", disable_numparse=True)


def _cell(run: Run, name: str) -> str:
    found = series(run, name)
    if not found.units:
        return ""
    seen = estimate(found.units, bounded=found.metric.bounded)
    unrated = f", {len(found.missing)} missing" if found.missing else ""
    if found.metric.better == "neither" or not found.metric.bounded:
        return f"{amount(seen.estimate, found.metric)} (n {seen.n}{unrated})"
    return f"{seen.estimate:.0%} [{seen.low:.0%}-{seen.high:.0%}] n {seen.n}{unrated}"


def estimate(units: Sequence[float], *, bounded: bool) -> Interval:
    """An estimate with its two-sided 95 % interval."""
    if bounded:
        return wilson(math.fsum(units), len(units), confidence=CONFIDENCE)
    return mean_t(units, confidence=CONFIDENCE)


def comparison_table(comparison: Comparison) -> str:
    """Every difference of a comparison, and what was left out of it."""
    rows = []
    for difference in comparison.differences.values():
        metric = difference.metric
        b, c = (math.fsum(v) / len(v) for v in (difference.baseline, difference.candidate))
        span = f"{points(difference.interval.low, metric)} to {points(difference.interval.high, metric)}"
        rows.append(
            [
                metric.title,
                amount(b, metric),
                amount(c, metric),
                points(difference.interval.estimate, metric),
                span,
                len(difference.baseline),
                f"{len(difference.gained)}/{len(difference.lost)}",
                "" if difference.p is None else f"{difference.p:.4f}",
                difference.shown,
            ]
        )
    headers = [
        "",
        comparison.baseline,
        comparison.candidate,
        "difference",
        "95% interval",
        "n",
        "better/worse",
        "McNemar p",
        "shown",
    ]
    lines = [tabulate(rows, headers=headers, tablefmt="simple", disable_numparse=True)]
    pairing = comparison.pairing
    for what, left in (
        ("only in the baseline", pairing.only_baseline),
        ("only in the candidate", pairing.only_candidate),
        ("changed in between", pairing.changed),
    ):
        if left:
            lines.append(f"left out, {what}: {', '.join(left)}")
    return "\n".join(lines)


def verdict_text(verdict: Verdict, *, reasons: int | None = None) -> str:
    """A verdict with its worst reasons, in words; all of them unless a number is given."""
    against = f", against {verdict.baseline}" if verdict.baseline else ""
    lines = [f"{verdict.candidate}: {verdict.outcome}  ({verdict.policy}{against})"]
    shown = verdict.reasons if reasons is None else verdict.reasons[:reasons]
    for number, reason in enumerate(shown, 1):
        lines.append(f"  {number}. {reason.sentence}")
        if reason.why:
            lines.append(f"     why it matters: {reason.why}")
        if reason.conversations:
            lines.append(f"     seen in: {_some(reason.conversations)}")
        if reason.change:
            lines.append(f"     what would change it: {reason.change}")
    if len(shown) < len(verdict.reasons):
        lines.append(f"  and {len(verdict.reasons) - len(shown)} more in the report")
    if not verdict.reasons:
        kept = [f.sentence for f in verdict.findings if f.state == "holds"]
        lines.extend(f"  - {sentence}" for sentence in kept)
    if verdict.excluded or verdict.missing:
        lines.append(
            f"  left out: {len(verdict.excluded)} lost to faults that are not the agent's, {len(verdict.missing)} not finished"
        )
    if verdict.note:
        lines.append(f"  note: {verdict.note}")
    return "\n".join(lines)


def _some(names: Sequence[str], *, most: int = 5) -> str:
    more = f" and {len(names) - most} more" if len(names) > most else ""
    return ", ".join(names[:most]) + more


def estimate_table(plan: Plan, agents: Sequence[str]) -> str:
    """What a run would do: conversations, calls and tokens, and how they were estimated."""
    charters = {name: world.charter for name, world in plan.worlds.items()}
    calls, tokens = 0, 0
    for scenario in plan.scenarios:
        charter = charters.get(scenario.setting.world) if scenario.setting else None
        tools = sum(len(t.name) + len(t.description) + len(str(t.parameters)) for t in charter.tools) if charter else 0
        prompt = (len(charter.policy) if charter else 0) + tools
        turns = len(scenario.steps)
        said = sum(len(s.say) for s in scenario.steps)
        # Each turn asks about twice (a tool round, then words), and each call sends all that came before it.
        calls += 2 * turns
        tokens += 2 * turns * (prompt + said) // CHARACTERS_PER_TOKEN
    rows = [[a, len(plan.conversations), f"about {calls * plan.trials}", f"about {tokens * plan.trials:,}"] for a in agents]
    table = tabulate(
        rows, headers=["agent", "conversations", "model calls", "input tokens"], tablefmt="simple", disable_numparse=True
    )
    partial = f"\npartial: not a gate ({plan.partial})" if plan.partial else ""
    how = "Every step said once, two calls a turn, four characters a token; built-in and recorded agents call no model."
    return f"{plan.suite.id}: {len(plan.scenarios)} scenarios x {plan.trials} trials{partial}\n\n{table}\n\n{how}"


def doc_of(thing: Any) -> str:
    """The first line of a docstring, in plain words."""
    return (thing.__doc__ or "").strip().partition("\n")[0].replace("`", "")
