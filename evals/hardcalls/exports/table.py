"""The columns of an export, and the row that a conversation becomes. docs/export.md explains each of them."""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, get_args, get_origin

import msgspec

from hardcalls.fault import Fault
from hardcalls.record import Record
from hardcalls.run import Manifest
from hardcalls.scenario import Scenario
from hardcalls.score import Rating, Score
from hardcalls.transcript import Message, Origin, Transcript

FIRST: dict[str, Any] = {
    "run": str,
    "suite": str,
    "agent": str,
    "conversation": str,
    "trial": int,
    "source_id": str,
    "title": str,
    "language": str,
    "situation": str,
    "cluster": str,
}
LAST: dict[str, Any] = {
    "messages": tuple[Message, ...],
    "turns": int,
    "ended_by": str,
    "ended_because": str,
    "handed_over": bool,
    "handoff_turn": int,
    "handoff_via": str,
    "handoff_queue": str,
    "handoff_note": str,
    "lost": bool,
    "faults": tuple[Fault, ...],
    "calls": int,
    "input_tokens": int,
    "output_tokens": int,
    "cost": float,
    "seconds": float,
    "escalation": str,
    "ratings": tuple[Rating, ...],
    "record": str,
}
TAG, RATING, NEVER = "tag.", "rating.", "never."


class Names(Record):
    """What the columns between are called: tags, criteria and never-events, as they occur in the runs."""

    tags: tuple[str, ...]
    criteria: tuple[str, ...]
    events: tuple[str, ...]

    @property
    def columns(self) -> dict[str, Any]:
        """Every column with the type of its values, any of which may be missing."""
        tags = {f"{TAG}{name}": str for name in self.tags}
        ratings = {f"{RATING}{name}": float for name in self.criteria}
        events = {f"{NEVER}{name}": bool for name in self.events}
        return FIRST | tags | LAST | ratings | events


def row_of(
    names: Names, *, run: str, manifest: Manifest, scenario: Scenario, transcript: Transcript, score: Score | None
) -> dict[str, Any]:
    """One conversation under the names of all columns; None where there is nothing to say."""
    handoff, usage = transcript.executed, transcript.usage
    origin = transcript.origin or Origin(language=scenario.language, cluster=scenario.cluster, tags=scenario.tags)
    ratings = score.ratings if score else ()
    values = _values(ratings)
    events = {e.name: e.occurred for e in score.events} if score else {}
    return {
        "run": run,
        "suite": manifest.suite,
        "agent": transcript.agent,
        "conversation": transcript.scenario,
        "trial": transcript.trial,
        "source_id": origin.id or transcript.scenario,
        "title": scenario.title,
        "language": scenario.language,
        "situation": scenario.situation or None,
        "cluster": scenario.unit,
        **{f"{TAG}{name}": scenario.tags.get(name) for name in names.tags},
        "messages": [_plain(m) for m in transcript.messages],
        "turns": sum(m.role == "user" for m in transcript.messages),
        "ended_by": transcript.ending.by,
        "ended_because": transcript.ending.reason or None,
        "handed_over": handoff is not None,
        "handoff_turn": handoff.turn if handoff else None,
        "handoff_via": handoff.via if handoff else None,
        "handoff_queue": (handoff.queue or None) if handoff else None,
        "handoff_note": (handoff.summary or None) if handoff else None,
        "lost": transcript.excluded is not None,
        "faults": [_plain(f) for f in transcript.faults],
        "calls": usage.calls,
        "input_tokens": usage.input_tokens,
        "output_tokens": usage.output_tokens,
        "cost": usage.cost,
        "seconds": usage.seconds,
        "escalation": score.escalation.outcome if score and score.escalation else None,
        "ratings": [_plain(r) for r in ratings] if score else None,
        "record": msgspec.json.encode(msgspec.structs.replace(transcript, messages=(), origin=origin)).decode(),
        **{f"{RATING}{name}": values.get(name) for name in names.criteria},
        **{f"{NEVER}{name}": events.get(name) for name in names.events},
    }


def _values(ratings: Sequence[Rating]) -> Mapping[str, float | None]:
    """By criterion, of the first rater where several judged it."""
    return {r.criterion: r.value for r in reversed(ratings)}


def _plain(value: Any) -> Any:
    """A record with every field, so that a reader sees the same columns in each row."""
    if isinstance(value, msgspec.Struct):
        return {f: _plain(getattr(value, f)) for f in value.__struct_fields__}
    return [_plain(v) for v in value] if isinstance(value, tuple) else value


def arrow(of: Any) -> Any:
    """The Arrow type for the values of a record's field."""
    import pyarrow as pa  # noqa: PLC0415  (a heavy library, for exports only)

    plain = {str: pa.string(), int: pa.int64(), float: pa.float64(), bool: pa.bool_()}
    if of in plain:
        return plain[of]
    if isinstance(of, type) and issubclass(of, msgspec.Struct):
        return pa.struct([(f.name, arrow(f.type)) for f in msgspec.structs.fields(of)])
    if get_origin(of) is Annotated:
        return arrow(get_args(of)[0])
    if get_origin(of) is tuple:
        return pa.list_(arrow(get_args(of)[0]))
    # What is left is a choice of values, or a value that may be missing.
    kinds = {a if isinstance(a, type) or get_origin(a) else type(a) for a in get_args(of)} - {type(None)}
    (kind,) = kinds
    return arrow(kind)
