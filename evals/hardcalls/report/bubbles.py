"""One transcript as it is read: what each side said, tools folded, and findings beside the turn that shows them."""

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from hardcalls.measures import METRICS
from hardcalls.report import said, words
from hardcalls.report.view_talks import FlagView, HandoffView, MarkView, QuoteView, SayingView, ToolView, TurnView
from hardcalls.scenario import Scenario
from hardcalls.score import Event, Quote, Rating, Score
from hardcalls.tool import ToolCall
from hardcalls.transcript import Handoff, Message, Note, Transcript, Turn

MOST_TURNS = 100
MOST_QUOTES = 6
TOOL_TEXT = 2_000
WHOLE = -1
"""Where findings stand that belong to no one turn."""
_SEVERITY = {"critical": 0, "major": 1, "minor": 2}

Placed = Mapping[int, Sequence[FlagView]]
Marks = Mapping[int, tuple[MarkView, ...]]


def flags(score: Score | None, turns: Iterable[Turn]) -> dict[int, list[FlagView]]:
    """Each failed criterion and never-event by the first turn that shows it; -1 for the whole conversation."""
    said_there = {t.number: t.customer for t in turns}
    placed: dict[int, list[FlagView]] = {}
    if score is None:
        return placed
    failed = sorted((r for r in score.ratings if r.failed), key=lambda r: (_SEVERITY[r.severity], r.criterion, r.rater))
    shown: list[Event | Rating] = [*(e for e in score.events if e.occurred), *failed]
    for found in shown:
        turn = next((q.turn for q in found.evidence if q.turn in said_there), WHOLE)
        placed.setdefault(turn, []).append(_flag(found, turn, said_there.get(turn, "")))
    return placed


def _flag(found: Event | Rating, turn: int, customer: str) -> FlagView:
    reason = said.quote(found.reason) if isinstance(found, Rating) else ""
    beside = [q for q in found.evidence if turn in {q.turn, WHOLE}]
    beside = [q for q in beside if q.text != customer and said.quote(q.text) not in reason]
    others = sorted({q.turn for q in found.evidence} - {turn, 0}) if turn != WHOLE else []
    also = f"also in {'turn' if len(others) == 1 else 'turns'} {words.listed([str(n) for n in others])}" if others else ""
    title, dimension = _named(found)
    return FlagView(
        title=title,
        dimension=dimension,
        severity=found.severity if isinstance(found, Rating) else "critical",
        reason=f"{reason[:1].upper()}{reason[1:]}",
        quotes=_quotes(found.evidence),
        beside=_quotes(beside),
        also=also,
        never=isinstance(found, Event),
    )


def _named(found: Event | Rating) -> tuple[str, str]:
    if isinstance(found, Event):
        metric = METRICS.get(f"never.{found.name}")
        return metric.title if metric else words.plain(found.name).capitalize(), "Must never happen"
    partly = f" (met to {found.value:.0%})" if found.value else ""
    dimension = words.DIMENSIONS.get(found.dimension, words.plain(found.dimension).capitalize())
    return words.criterion(found.criterion) + partly, dimension


def _quotes(evidence: Sequence[Quote]) -> tuple[QuoteView, ...]:
    return tuple(
        QuoteView(turn=f"turn {q.turn}" if q.turn else "", text=said.quote(q.text)) for q in evidence[:MOST_QUOTES] if q.text
    )


def turns_of(transcript: Transcript, scenario: Scenario, placed: Placed, *, marks: Marks) -> tuple[TurnView, ...]:
    """Every turn of a conversation, up to a bound."""
    notes = {n.turn: n for n in transcript.notes}
    views = []
    for turn in transcript.turns[:MOST_TURNS]:
        note = notes.get(turn.number)
        language = note.language if note and note.language else scenario.language
        handoffs = tuple(_handoff(h) for h in transcript.handoffs if h.turn == turn.number)
        found = tuple(placed.get(turn.number, ()))
        views.append(_turn(turn, note, language=language, handoffs=handoffs, flags=found, marks=marks.get(turn.number, ())))
    return tuple(views)


def _turn(
    turn: Turn,
    note: Note | None,
    *,
    language: str,
    handoffs: tuple[HandoffView, ...],
    flags: tuple[FlagView, ...],
    marks: tuple[MarkView, ...],
) -> TurnView:
    sayings = tuple(_sayings(turn))
    silent = "" if sayings else "The conversation was already over." if handoffs else "No answer."
    return TurnView(
        number=str(turn.number),
        language=said.language_tag(language),
        customer=said.shown(turn.customer),
        labels=_labels(note),
        cues=tuple(said.name(words.cue(c)) for c in note.cues) if note else (),
        sayings=sayings,
        silent=silent,
        handoffs=handoffs,
        flags=flags,
        marks=marks,
    )


def _labels(note: Note | None) -> tuple[str, ...]:
    if note is None:
        return ()
    strong = words.INTENSITY[min(note.intensity, len(words.INTENSITY) - 1)]
    labels = [f"{strong} ({note.intensity} of {len(words.INTENSITY) - 1})"]
    if note.discloses:
        labels.append(f"tells of: {words.listed([said.name(words.cue(d)) for d in note.discloses])}")
    if note.fallback:
        labels.append("fallback line: no branch fitted")
    return tuple(labels)


def _sayings(turn: Turn) -> Iterable[SayingView]:
    answers = {m.tool_call_id: m for m in turn.replies if m.role == "tool"}
    for message in turn.replies:
        if message.role != "assistant":
            continue
        if message.content.strip():
            yield SayingView(text=said.shown(message.content), tool=None)
        for call in message.tool_calls:
            yield SayingView(text="", tool=_tool(call, answers.get(call.id)))


def _tool(call: ToolCall, answer: Message | None) -> ToolView:
    state, tone = _state(answer)
    return ToolView(
        name=said.name(call.name),
        state=state,
        tone=tone,
        arguments=said.shown(_pretty(call.arguments), TOOL_TEXT),
        answer=said.shown(_pretty(answer.content), TOOL_TEXT) if answer else "",
    )


def _state(answer: Message | None) -> tuple[str, words.Tone]:
    if answer is None:
        return "no answer", "plain"
    if answer.ok is None:
        return "answered", "plain"
    return ("done", "good") if answer.ok else ("refused", "bad")


def _pretty(text: str) -> str:
    """JSON indented where it is JSON."""
    try:
        return msgspec.json.format(text, indent=2)
    except (msgspec.DecodeError, RecursionError):
        return text


def _handoff(handoff: Handoff) -> HandoffView:
    done = words.HANDOFF_VIA.get(handoff.via, handoff.via)
    title = {
        "executed": f"Person reached: {done}",
        "promised": "A person was promised, and not brought in",
        "offered": "A person was offered",
    }[handoff.kind]
    queue = f", queue {said.name(words.plain(handoff.queue))}" if handoff.queue else ""
    return HandoffView(title=f"{title}{queue}", reason=said.shown(handoff.reason, TOOL_TEXT), note=said.shown(handoff.summary))
