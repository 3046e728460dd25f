"""Tables for a terminal."""

import math
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from tabulate import tabulate

from hardcalls.cli.ledger import faults_line
from hardcalls.cli.spending import spending_line
from hardcalls.cli.streams import folded
from hardcalls.comparison import Comparison
from hardcalls.corners import Key, corners, lost
from hardcalls.measures import METRICS, Series, measure
from hardcalls.measures.amount import amount, points
from hardcalls.measures.estimate import estimate
from hardcalls.plan import Plan
from hardcalls.rating import Rated
from hardcalls.run import Manifest, Run
from hardcalls.scenario import Simulated

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
LEGEND = "In brackets: what else fits what was seen (95% interval). n: the scenarios that could show it."
CORNERS = "Corners: the estimate had every conversation that was lost gone badly, and had every one gone well."
_INTERVAL = re.compile(r" (\[.*?\])(.*)")


def run_line(run: Run, folder: Path) -> str:
    """What a run holds: one line, and one each for its faults and for what it used, where there is any."""
    first = _line(run.manifest, folder, len(run.transcripts), excluded=len(run.excluded), missing=len(run.missing))
    return "\n".join([first, *(f"  {line}" for line in (faults_line(run), spending_line(run)) if line)])


def rated_line(found: Rated, folder: Path) -> str:
    """The first line of that for a run that has just been rated."""
    return _line(found.manifest, folder, found.conversations, excluded=found.excluded, missing=found.missing)


def _line(manifest: Manifest, folder: Path, conversations: int, *, excluded: int, missing: int) -> str:
    parts = [f"{conversations} conversation{'s' if conversations != 1 else ''}"]
    if excluded:
        parts.append(f"{excluded} lost to faults that are not the agent's")
    if missing:
        parts.append(f"{missing} planned but not finished")
    if manifest.partial:
        parts.append("partial: not a gate")
    return f"{manifest.agent}: {', '.join(parts)} -> {folder}"


def overview(runs: Sequence[Run], *, columns: int | None = None) -> str:
    """The main metrics of several runs side by side, each with its interval and n; on two lines where one does not fit."""
    measured = [(run, measure(run, OVERVIEW), lost(run)) for run in runs]
    rows = []
    for name in OVERVIEW:
        cells = [_cell(found[name], run, gone) for run, found, gone in measured]
        if any(cells):
            rows.append([METRICS[name].title, *(c or "-" for c in cells)])

    def drawn() -> str:
        return tabulate(rows, headers=["", *(r.name for r in runs)], tablefmt="simple", disable_numparse=True)

    if not _fits(drawn(), columns):
        rows = [[title, *(_INTERVAL.sub(r"\2\n\1", c) for c in cells)] for title, *cells in rows]
    legend = [LEGEND, *([CORNERS] if any(gone for *_, gone in measured) else [])]
    return "\n".join([drawn(), "", *(folded(line, columns) for line in legend)])


def _fits(text: str, columns: int | None) -> bool:
    return columns is None or max(map(len, text.splitlines())) <= columns


def _cell(found: Series, run: Run, gone: frozenset[Key]) -> str:
    units, at = found.units, corners(found, run, gone=gone)
    ends = f", corners {at.low:.0%}-{at.high:.0%}" if at else ""
    if not units:
        return f"not known{ends}" if ends else ""
    seen = estimate(found, confidence=CONFIDENCE)
    unrated = f", {len(found.missing)} missing" if found.missing else ""
    if found.metric.better == "neither" or not found.metric.bounded:
        return f"{amount(seen.estimate, found.metric)} (n {seen.n}{unrated}{ends})"
    return f"{seen.estimate:.0%} [{seen.low:.0%}-{seen.high:.0%}] n {seen.n}{unrated}{ends}"


def comparison_table(comparison: Comparison, *, columns: int | None = None) -> str:
    """Every difference of a comparison, and what was left out of it; one under the other where a table does not fit."""
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
    same = comparison.baseline == comparison.candidate
    headers = [
        "",
        f"{comparison.baseline} (baseline)" if same else comparison.baseline,
        f"{comparison.candidate} (candidate)" if same else comparison.candidate,
        "difference",
        "95% interval",
        "n",
        "better/worse",
        "McNemar p",
        "shown",
    ]
    table = tabulate(rows, headers=headers, tablefmt="simple", disable_numparse=True)
    lines = [table if _fits(table, columns) else _listed(headers, rows, columns=columns)]
    pairing = comparison.pairing
    for what, left in (
        ("only in the baseline", pairing.only_baseline),
        ("only in the candidate", pairing.only_candidate),
        ("changed in between", pairing.changed),
    ):
        if left:
            lines.append(folded(f"left out, {what}: {', '.join(left)}", columns))
    return "\n".join(lines)


def _listed(headers: Sequence[str], rows: Sequence[Sequence[Any]], *, columns: int | None) -> str:
    """A comparison for a narrow window: what is shown first, then the numbers."""
    lines = [f"{headers[1]} -> {headers[2]}"]
    for title, before, after, difference, span, n, counts, p, shown in rows:
        chance = f", McNemar p {p}" if p else ""
        lines += ["", f"{title}: {shown if shown != 'not shown' else 'no difference shown'}"]
        text = f"  {before} -> {after}: {difference} ({span}), n {n}, better/worse {counts}{chance}"
        lines.append(folded(text, columns))
    return "\n".join(lines)


def estimate_table(plan: Plan, agents: Mapping[str, str]) -> str:
    """What a run of these agents, each with its spec, would do: conversations, calls and tokens, and how they were estimated."""
    charters = {name: world.charter for name, world in plan.worlds.items()}
    calls, tokens = 0, 0
    for scenario in plan.scenarios:
        charter = charters.get(scenario.setting.world) if scenario.setting else None
        tools = sum(len(t.name) + len(t.description) + len(str(t.parameters)) for t in charter.tools) if charter else 0
        prompt = (len(charter.policy) if charter else 0) + tools
        customer = scenario.customer
        turns = customer.patience if isinstance(customer, Simulated) else len(scenario.steps)
        said = sum(len(s.say) for s in scenario.steps)
        # Each turn asks about twice (a tool round, then words), and each call sends all that came before it.
        calls += 2 * turns
        tokens += 2 * turns * (prompt + said) // CHARACTERS_PER_TOKEN
    asked = {
        "openai": (f"about {calls * plan.trials:,}", f"about {tokens * plan.trials:,}"),
        "python": ("not known", "not known"),
    }
    asked |= {"anthropic": asked["openai"], "openai-responses": asked["openai"]}
    asked |= {"http": asked["python"], "command": asked["python"]}
    rows = [[a, len(plan.conversations), *asked.get(spec.partition(":")[0], ("none", "none"))] for a, spec in agents.items()]
    table = tabulate(
        rows, headers=["agent", "conversations", "model calls", "input tokens"], tablefmt="simple", disable_numparse=True
    )
    partial = f"\npartial: not a gate ({plan.partial})" if plan.partial else ""
    how = "Estimated as every step said once, two calls a turn, four characters a token."
    return f"{plan.suite}: {len(plan.scenarios)} scenarios x {plan.trials} trials{partial}\n\n{table}\n\n{how}"


def doc_of(thing: Any) -> str:
    """The first line of a docstring, in plain words."""
    return (thing.__doc__ or "").strip().partition("\n")[0].replace("`", "")
