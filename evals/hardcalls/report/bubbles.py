"""One transcript as it is read: what each side said, tools folded, and findings beside the turn that shows them."""

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from hardcalls.measures import METRICS
from hardcalls.report import said, words
from hardcalls.report.view_talks import FlagView, HandoffView, QuoteView, SayingView, ToolView, TurnView
from hardcalls.scenario import Scenario
from hardcalls.score import Event, Quote, Rating, Score
from hardcalls.tool import ToolCall
from hardcalls.transcript import Handoff, Message, Note, Transcript, Turn

MOST_TURNS = 100
MOST_QUOTES = 6
TOOL_TEXT = 2_000
_SEVERITY = {"critical": 0, "major": 1, "minor": 2}

Placed = Mapping[int, Sequence[FlagView]]


def flags(score: Score | None, turns: Iterable[int]) -> dict[int, list[FlagView]]:
    """Each failed criterion and never-event by the first turn that shows it; -1 for the whole conversation."""
    known = set(turns)
    placed: dict[int, list[FlagView]] = {}
    if score is None:
        return placed
    for event in score.events:
        if event.occurred:
            placed.setdefault(_place(event.evidence, known), []).append(_event(event))
    failed = sorted((r for r in score.ratings if r.failed), key=lambda r: (_SEVERITY[r.severity], r.criterion, r.rater))
    for rating in failed:
        placed.setdefault(_place(rating.evidence, known), []).append(_rating(rating))
    return placed


def _place(evidence: Sequence[Quote], known: set[int]) -> int:
    return next((q.turn for q in evidence if q.turn in known), -1)


def _quotes(evidence: Sequence[Quote]) -> tuple[QuoteView, ...]:
    return tuple(
        QuoteView(turn=f"turn {q.turn}" if q.turn else "", text=said.quote(q.text)) for q in evidence[:MOST_QUOTES] if q.text
    )


def _event(event: Event) -> FlagView:
    metric = METRICS.get(f"never.{event.name}")
    return FlagView(
        title=metric.title if metric else words.plain(event.name).capitalize(),
        dimension="Must never happen",
        severity="critical",
        reason="",
        quotes=_quotes(event.evidence),
        never=True,
    )


def _rating(rating: Rating) -> FlagView:
    partly = f" (met to {rating.value:.0%})" if rating.value else ""
    return FlagView(
        title=words.criterion(rating.criterion) + partly,
        dimension=words.DIMENSIONS.get(rating.dimension, words.plain(rating.dimension).capitalize()),
        severity=rating.severity,
        reason=said.quote(rating.reason),
        quotes=_quotes(rating.evidence),
        never=False,
    )


def turns_of(transcript: Transcript, scenario: Scenario, placed: Placed) -> tuple[TurnView, ...]:
    """Every turn of a conversation, up to a bound."""
    notes = {n.turn: n for n in transcript.notes}
    views = []
    for turn in transcript.turns[:MOST_TURNS]:
        note = notes.get(turn.number)
        language = note.language if note and note.language else scenario.language
        handoffs = tuple(_handoff(h) for h in transcript.handoffs if h.turn == turn.number)
        views.append(_turn(turn, note, language=language, handoffs=handoffs, placed=placed))
    return tuple(views)


def _turn(turn: Turn, note: Note | None, *, language: str, handoffs: tuple[HandoffView, ...], placed: Placed) -> TurnView:
    sayings = tuple(_sayings(turn))
    silent = "" if sayings else "The conversation was already over." if handoffs else "No answer."
    return TurnView(
        number=str(turn.number),
        language=said.language_tag(language),
        customer=said.shown(turn.customer),
        labels=_labels(note),
        cues=tuple(words.cue(c) for c in note.cues) if note else (),
        sayings=sayings,
        silent=silent,
        handoffs=handoffs,
        flags=tuple(placed.get(turn.number, ())),
    )


def _labels(note: Note | None) -> tuple[str, ...]:
    if note is None:
        return ()
    strong = words.INTENSITY[min(note.intensity, len(words.INTENSITY) - 1)]
    labels = [f"{strong} ({note.intensity} of {len(words.INTENSITY) - 1})"]
    if note.discloses:
        labels.append(f"tells of: {words.listed([words.cue(d) for d in note.discloses])}")
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
    except msgspec.DecodeError:
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
