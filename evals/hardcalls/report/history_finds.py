"""What runs say together, in words: drift of agents and judges, scenarios that waver, and scenarios that tell nothing."""

from hardcalls.history import Chronicle
from hardcalls.history.drift import Drift
from hardcalls.report import said, scale, words
from hardcalls.report.history_view import Finds
from hardcalls.stats.interval import Interval, within

MOST = 40
"""Rows of a table."""


def drift(found: Chronicle, *, id_: str) -> Finds:
    """Versions of agents that changed though their settings did not."""
    shown = [d for d in found.drifts if d.shown]
    versions = len({(d.agent, d.version) for d in found.drifts})
    looked = f"{words.count(versions, 'version')}, {words.count(len(found.drifts), 'comparison')}"
    line = "No version of an agent has two runs here that were rated alike, so nothing is known of drift."
    if found.drifts and not shown:
        line = f"No drift shown ({looked}; the smallest corrected p is {min(d.p for d in found.drifts):.3f})."
    elif shown:
        line = (
            f"Drift shown in {len(shown)} of {words.count(len(found.drifts), 'comparison')} ({words.count(versions, 'version')})."
        )
    return Finds(
        id=f"{id_}-drift",
        title="Has an agent changed by itself?",
        intro="The same settings, later runs against earlier ones, scenario by scenario, at the moment at which they differ most. "
        "p is corrected for every moment and metric looked at.",
        lines=(line,),
        heads=("Agent", "Metric", "Since", "Before", "After", "Change", "p"),
        rows=tuple(_drift(d) for d in shown[:MOST]),
        more=_more(len(shown)),
    )


def _drift(d: Drift) -> tuple[str, ...]:
    when = d.started[:10]
    return (
        f"{said.name(d.agent)} v{d.version}",
        d.metric.title,
        f"{said.quote(d.since)}{f' ({when})' if when else ''}",
        scale.amount(d.before, d.metric),
        scale.amount(d.after, d.metric),
        _change(d.interval, bounded=d.metric.bounded),
        _p(d.p),
    )


def judges(found: Chronicle, *, id_: str) -> Finds:
    """Judges that are made of something else, and judges that said something else of the same."""
    changed = "its scores before and after are not comparable"
    lines = [
        f"{said.name(c.rater)} is made of something else from {said.quote(c.folder)} on: {changed}." for c in found.judge_changes
    ]
    if not found.judge_drifts:
        lines.append("No judge has rated the same conversations twice here, so nothing is known of its drift.")
    elif not any(d.shown for d in found.judge_drifts):
        lines.append("No drift of a judge shown.")
    return Finds(
        id=f"{id_}-judges",
        title="Has a judge changed?",
        intro="The same judge, made of the same model, prompt and rubric, on the same conversations, rated twice.",
        lines=tuple(lines),
        heads=("Judge", "First", "Second", "Moved", "Mean change of the score", "p", "Drift"),
        rows=tuple(
            (
                said.name(d.rater),
                said.quote(d.first),
                said.quote(d.second),
                f"{d.moved} of {d.conversations}",
                _change(within(d.interval, -1.0, 1.0), bounded=True),
                _p(d.p),
                "shown" if d.shown else "not shown",
            )
            for d in found.judge_drifts[:MOST]
        ),
        more=_more(len(found.judge_drifts)),
    )


def flaky(found: Chronicle, *, id_: str) -> Finds:
    """Scenarios in which the same agent passed and failed."""
    return Finds(
        id=f"{id_}-flaky",
        title="Flaky scenarios",
        intro="The same version of an agent passed at one time and failed at another. One more trial may turn these; "
        "more trials say how often. An agent that has changed by itself wavers here, too.",
        lines=() if found.flaky else ("None seen.",),
        heads=("Scenario", "Agent", "Passed", "In runs", "Chance to pass", ""),
        rows=tuple(
            (
                said.name(f.scenario),
                f"{said.name(f.agent)} v{f.version}",
                f"{f.passed} of {f.counted}",
                str(f.runs),
                _between(f.interval),
                "though it says that it always answers the same" if f.deterministic else "",
            )
            for f in found.flaky[:MOST]
        ),
        more=_more(len(found.flaky)),
    )


def dead(found: Chronicle, *, id_: str) -> Finds:
    """Scenarios that never told one agent from another."""
    rows = found.idle or ()
    always = sum(i.result == "always passed" for i in rows)
    counted = f"{words.count(always, 'scenario')} always passed, {words.count(len(rows) - always, 'scenario')} never."
    unknown = "Not known: the latest checks have rated only one version of one agent here, which tells nothing of the scenarios."
    return Finds(
        id=f"{id_}-dead",
        title="Dead scenarios",
        intro="The same result in every run of every agent, under the latest checks: those that always pass could be hardened "
        "or replaced; those that never pass may ask for what nobody can do.",
        lines=(unknown if found.idle is None else counted if rows else "None seen.",),
        heads=("Scenario", "Result", "Passed", "In runs", "Versions of agents", "Chance to pass"),
        rows=tuple(
            (said.name(i.scenario), i.result, f"{i.passed} of {i.counted}", str(i.runs), str(i.versions), _between(i.interval))
            for i in sorted(rows, key=lambda i: (i.result != "never passed", i.scenario))[:MOST]
        ),
        more=_more(len(rows)),
    )


def _between(found: Interval) -> str:
    return f"{scale.share(found.low)} to {scale.share(found.high)}"


def _change(found: Interval, *, bounded: bool) -> str:
    def told(value: float) -> str:
        return (f"{value * 100:+.0f}" if bounded else f"{value:+.3g}").replace("-", "−")

    ends = f" ({told(found.low)} to {told(found.high)})" if scale.drawn(found) else f" ({scale.no_interval(found)})"
    return f"{told(found.estimate)}{' points' if bounded else ''}{ends}"


def _p(value: float) -> str:
    return "under 0.001" if value < 0.001 else f"{value:.3f}"  # noqa: PLR2004  (what would round to 0)


def _more(rows: int) -> str:
    return f"and {rows - MOST} more" if rows > MOST else ""
