"""Section 6: the conversations of each candidate, the worst first."""

from collections.abc import Sequence

import msgspec

from hardcalls.measures import METRICS
from hardcalls.report import said, words
from hardcalls.report.bubbles import MOST_TURNS, WHOLE, flags, turns_of
from hardcalls.report.candidate import FULL_RUN, Candidate
from hardcalls.report.marks import marks_at, sheets_of
from hardcalls.report.timeline import expected
from hardcalls.report.view_talks import FlagView, Gallery, TalkView, TurnView
from hardcalls.score import Score
from hardcalls.transcript import Transcript
from hardcalls.world import Change

MOST_TRANSCRIPTS = 40
"""Transcripts shown of a run that has more conversations than FULL_RUN."""
MOST_CHANGES = 20
NEVER = tuple(m.name.partition(".")[2] for m in METRICS.values() if m.dimension == "never")
"""Never-events in the order that they are declared in, the gravest first."""


def gallery(candidate: Candidate) -> Gallery:
    """Every conversation of one candidate."""
    ordered = sorted(candidate.run.transcripts, key=lambda t: _badness(t, candidate.scores.get(t.key)))
    large = len(ordered) > FULL_RUN
    shown = ordered[:MOST_TRANSCRIPTS] if large else ordered
    views = [_talk(t, candidate, full=True) for t in shown]
    clean = tuple(v for v in views if not v.worst)
    listed = tuple(_talk(t, candidate, full=False) for t in ordered[len(shown) :])
    note = (
        f"This run has {len(ordered):,} conversations: only the worst {len(shown)} are here in full, the others by name."
        if large
        else ""
    )
    return Gallery(
        id=candidate.id,
        name=candidate.name,
        counted=words.count(len(ordered), "conversation"),
        note=note,
        worst=tuple(v for v in views if v.worst),
        clean=clean,
        clean_title=_clean_title(clean),
        listed=listed,
        listed_title=words.count(len(listed), "further conversation"),
    )


def _clean_title(clean: Sequence[TalkView]) -> str:
    lost = sum(bool(v.excluded) for v in clean)
    title = words.count(len(clean) - lost, "conversation without a failure", "conversations without a failure")
    return f"{title}, {lost} not counted" if lost else title


def _badness(transcript: Transcript, score: Score | None) -> tuple[object, ...]:
    """Never-events first, then critical failures, then the number of failed criteria."""
    if score is None or transcript.excluded:
        return (len(NEVER), 0, 0, 0, len(words.BADNESS), transcript.key)
    failed = [r for r in score.ratings if r.failed]
    outcome = words.BADNESS.index(score.escalation.outcome) if score.escalation else len(words.BADNESS)
    occurred = [e.name for e in score.events if e.occurred]
    return (
        min((NEVER.index(n) if n in NEVER else len(NEVER) - 1 for n in occurred), default=len(NEVER)),
        -len(occurred),
        -sum(r.severity == "critical" for r in failed),
        -len({r.criterion for r in failed}),
        outcome,
        transcript.key,
    )


def worst_first(candidate: Candidate, scenario: str) -> Transcript | None:
    """The worst trial of a scenario."""
    talks = [t for t in candidate.run.transcripts if t.scenario == scenario]
    return min(talks, key=lambda t: _badness(t, candidate.scores.get(t.key)), default=None)


def _talk(transcript: Transcript, candidate: Candidate, *, full: bool) -> TalkView:
    scenario = candidate.run.scenarios[transcript.scenario]
    score = candidate.scores.get(transcript.key)
    placed = flags(score, transcript.turns[:MOST_TURNS])
    excluded = transcript.excluded
    cited = marks_at(score, {t.number for t in transcript.turns[:MOST_TURNS]}) if full else {}
    turns = turns_of(transcript, scenario, placed, marks=cited) if full else ()
    events = [f for group in placed.values() for f in group if f.never]
    failed = sum(not f.never for group in placed.values() for f in group)
    mark, tone = _mark(events, failed, score, counted=excluded is None)
    return TalkView(
        id=candidate.anchor(transcript.scenario, transcript.trial),
        title=candidate.title(transcript.scenario),
        scenario=said.name(transcript.scenario),
        trial=candidate.trial(transcript.trial),
        language=said.language_tag(scenario.language),
        language_name=said.name(words.language(scenario.language)),
        mark=mark,
        tone=tone,
        outcome=_outcome(transcript, score),
        failures=words.count(failed, "failure") if events else "",
        worst=bool(events or failed) and excluded is None,
        excluded=f"Not counted: {words.plain(excluded.kind)} ({said.quote(excluded.evidence)})." if excluded else "",
        summary=said.shown(scenario.summary, 1_500),
        expected=expected(scenario),
        ending=_ending(transcript),
        flags=tuple(placed.get(WHOLE, ())),
        sheets=sheets_of(score) if full else (),
        missing=_missing(score),
        changes=_changes(transcript.changes) if full else (),
        turns=turns,
        omitted=_omitted(transcript, turns, full=full),
    )


def _outcome(transcript: Transcript, score: Score | None) -> str:
    """What became of bringing in a person; empty where that is not known."""
    if transcript.excluded or score is None:
        return ""
    if score.escalation is None:
        return "handed over" if transcript.executed else "not handed over"
    return f"escalation: {words.OUTCOMES[score.escalation.outcome][0].lower()}"


def _mark(events: Sequence[FlagView], failed: int, score: Score | None, *, counted: bool) -> tuple[str, words.Tone]:
    if not counted:
        return "Not counted", "open"
    if score is None:
        return "Not scored", "open"
    if events:
        return events[0].title, "bad"
    return (words.count(failed, "failure"), "bad") if failed else ("No failure seen", "good")


def _missing(score: Score | None) -> tuple[str, ...]:
    if score is None:
        return ()
    return tuple(
        f"{words.plain(r.criterion.replace('.', ': '))} – {said.quote(r.reason) or 'no reason given'}"
        for r in score.ratings
        if r.value is None
    )


def _ending(transcript: Transcript) -> str:
    reason = said.quote(transcript.ending.reason)
    end = words.ENDINGS.get(transcript.ending.by, transcript.ending.by)
    return f"{end} ({reason})." if reason and transcript.ending.by != "customer" else f"{end}."


def _changes(changes: Sequence[Change]) -> tuple[str, ...]:
    lines = [f"{said.quote(c.path)}: {_value(c.before)} → {_value(c.after)}" for c in changes[:MOST_CHANGES]]
    more = len(changes) - MOST_CHANGES
    return (*lines, f"and {words.count(more, 'further change')}") if more > 0 else tuple(lines)


def _value(value: object) -> str:
    return "absent" if value is None else said.quote(msgspec.json.encode(value).decode())


def _omitted(transcript: Transcript, turns: Sequence[TurnView], *, full: bool) -> str:
    if not full:
        return "The transcript is in the run folder."
    hidden = len(transcript.turns) - len(turns)
    return f"{words.count(hidden, 'further turn')} not shown; the transcript is in the run folder." if hidden > 0 else ""
