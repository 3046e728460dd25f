"""A history as people read it, before it becomes a page, Markdown or a terminal's text."""

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Sequence

from hardcalls.history import Chronicle, History, Moment
from hardcalls.measures import Metric
from hardcalls.report import said, scale, words
from hardcalls.report.history_finds import dead, drift, flaky, judges
from hardcalls.report.history_view import AgentView, ChronicleView, HistoryView, MomentRow
from hardcalls.report.trend import trend

TITLE = "How it has gone so far"
LONGEST = 600
"""Characters of a message that says what to do."""


def history_view(history: History) -> HistoryView:
    """Everything that is shown of a history, as ready strings."""
    chronicles = tuple(_chronicle(c, number=n) for n, c in enumerate(history.chronicles, 1))
    # With many suites their names are enough.
    finds = [(f.id, f.title) for c in chronicles for f in c.finds] if len(chronicles) == 1 else []
    return HistoryView(
        title=TITLE,
        lead=_lead(history),
        confidence=scale.share(history.confidence),
        contents=(*((c.id, c.title) for c in chronicles), *finds),
        chronicles=chronicles,
        skipped=tuple((said.quote(s.folder), " ".join(said.shown(s.why, LONGEST).split())) for s in history.skipped),
        skipped_title=f"Left out: {words.count(len(history.skipped), 'folder')}" if history.skipped else "",
    )


def _lead(history: History) -> str:
    runs = sum(len(c.moments) for c in history.chronicles)
    agents = len({m.agent for c in history.chronicles for m in c.moments})
    what = f"{words.count(runs, 'run')} of {words.count(agents, 'agent')} on {words.count(len(history.chronicles), 'suite')}"
    if not history.policy:
        return f"{what}. No policy was applied."
    judged = Counter(m.outcome for c in history.chronicles for m in c.moments)
    told = ", ".join(f"{judged[o]} {o}" for o in words.VERDICTS if judged[o])
    return f"{what}: {told or 'no verdict'}, each by the policy as it is now ({said.quote(history.policy)})."


def _chronicle(found: Chronicle, *, number: int) -> ChronicleView:
    agents: dict[str, list[Moment]] = {}
    for moment in found.moments:
        agents.setdefault(moment.agent, []).append(moment)
    days = [d for m in found.moments if (d := _day(m.started))]
    span = f", {days[0]} to {days[-1]}" if days and days[0] != days[-1] else f", {days[0]}" if days else ""
    id_ = f"s{number}"
    return ChronicleView(
        id=id_,
        title=said.name(found.suite),
        lead=f"{words.count(len(found.moments), 'run')} of {words.count(len(agents), 'agent')}{span}.",
        decided=any(m.outcome or m.why for m in found.moments),
        notices=tuple(f"{n[0].upper()}{n[1:]}." for n in (said.shown(n, LONGEST) for n in found.notices)),
        heads=tuple(m.title for m in found.metrics),
        agents=tuple(
            _agent(name, moments, found.metrics, id_=f"{id_}a{index}") for index, (name, moments) in enumerate(agents.items(), 1)
        ),
        finds=(drift(found, id_=id_), judges(found, id_=id_), flaky(found, id_=id_), dead(found, id_=id_)),
    )


def _agent(name: str, moments: Sequence[Moment], metrics: Sequence[Metric], *, id_: str) -> AgentView:
    trends = (trend(metric, moments) for metric in metrics)
    verdicts = Counter(m.outcome for m in moments if m.outcome)
    told = ", ".join(f"{verdicts[o]} {o}" for o in words.VERDICTS if verdicts[o])
    versions = len({m.version for m in moments})
    lead = f"{words.count(len(moments), 'run')} of {words.count(versions, 'version')}"
    return AgentView(
        id=id_,
        name=said.name(name),
        lead=f"{lead}: {told}; the latest: {moments[-1].outcome or 'no verdict'}." if told else f"{lead}.",
        trends=tuple(t for t in trends if t),
        rows=tuple(_row(m, metrics) for m in moments),
    )


def _row(moment: Moment, metrics: Sequence[Metric]) -> MomentRow:
    tone = words.VERDICTS[moment.outcome][1] if moment.outcome in words.VERDICTS else "plain"
    return MomentRow(
        folder=said.quote(moment.folder),
        started=_moment(moment.started),
        version=f"v{moment.version}",
        verdict=moment.outcome,
        tone=tone,
        why=said.quote(moment.why),
        marks=", ".join(_marks(moment)),
        cells=tuple(_cell(moment, metric) for metric in metrics),
    )


def _marks(moment: Moment) -> Iterator[str]:
    if moment.new_version:
        yield "another version of the agent"
    if moment.regraded:
        yield "rated by other checks or judges than before"
    if moment.partial and not moment.outcome:  # else the verdict says it
        yield "partial: not a gate"
    if not moment.grading:
        yield "not rated"
    if moment.lost:
        yield f"{words.count(moment.lost, 'conversation')} not counted"


def _cell(moment: Moment, metric: Metric) -> str:
    found = moment.values.get(metric.name)
    return f"{scale.amount(found.estimate, metric)} ({scale.spread(found, metric)}) n {found.n}" if found else "–"


def _moment(started: str) -> str:
    """Day and minute, as the run itself tells them."""
    try:
        return dt.datetime.fromisoformat(started).strftime("%Y-%m-%d %H:%M")
    except ValueError:
        return "not known"


def _day(started: str) -> str:
    told = _moment(started)
    return "" if told == "not known" else told[:10]
