"""An agent whose replies were written or recorded before: an exemplar's script, or the agent's side of a stored run."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec

from hardcalls.decode import Document, Problem, convert, parse_yaml
from hardcalls.errors import ImportFileError
from hardcalls.fault import Fault
from hardcalls.record import Record
from hardcalls.talk import Brief, Reply
from hardcalls.tool import ToolCall
from hardcalls.transcript import Message, Transcript, Turn


class Action(Record, omit_defaults=True):
    """One thing the agent does: a tool call, or words to the customer."""

    call: str = ""
    arguments: dict[str, Any] = {}
    say: str = ""


class Exemplar(Record, omit_defaults=True):
    """The agent's side of one conversation, written out."""

    scenario: str
    purpose: str
    turns: tuple[tuple[Action, ...], ...]
    """Per customer turn, what the agent does in order."""
    fails: tuple[str, ...] = ()
    """The criteria that must fail."""


class RecordedAgent:
    """Says and does what its script says, whatever the customer says."""

    def __init__(self, turns: Sequence[Sequence[Reply]]) -> None:
        self._turns = turns

    async def reply(self, messages: Sequence[Message], brief: Brief) -> Reply:
        """The next recorded reply; the scenario's fault where the recording has none for this point."""
        del brief
        turn = sum(m.role == "user" for m in messages) - 1
        last_user = max(i for i, m in enumerate(messages) if m.role == "user")
        done = sum(m.role == "assistant" for m in messages[last_user:])
        if turn >= len(self._turns) or done >= len(self._turns[turn]):
            evidence = f"the recording has nothing for turn {turn + 1}, reply {done + 1}"
            return Reply(fault=Fault(kind="recording_ended", evidence=evidence))
        return self._turns[turn][done]


class RecordedAgents:
    """Plays each conversation from the recording that opens with the same words, trial by trial."""

    def __init__(self, by_opening: Mapping[str, Sequence[RecordedAgent]]) -> None:
        self._by_opening = by_opening

    async def reply(self, messages: Sequence[Message], brief: Brief) -> Reply:
        """The next reply of the matching recording; the scenario's fault where none matches."""
        opening = next(m.content for m in messages if m.role == "user")
        trials = self._by_opening.get(opening, ())
        if not trials:
            return Reply(fault=Fault(kind="recording_ended", evidence="no recorded conversation opens with these words"))
        return await trials[brief.trial % len(trials)].reply(messages, brief)


def of_exemplar(exemplar: Exemplar) -> RecordedAgent:
    """An agent that plays an exemplar."""
    return RecordedAgent([_replies(turn, number) for number, turn in enumerate(exemplar.turns)])


def _replies(actions: Sequence[Action], turn: int) -> list[Reply]:
    """Words that come right before a call go out with it, as a model would send them."""
    replies: list[Reply] = []
    words = ""
    for index, action in enumerate(actions):
        if action.call:
            call = ToolCall(id=f"call_{turn}_{index}", name=action.call, arguments=msgspec.json.encode(action.arguments).decode())
            replies.append(Reply(content=words, tool_calls=(call,)))
            words = ""
        else:
            words = f"{words}\n{action.say}".strip() if words else action.say.strip()
    return [*replies, Reply(content=words)] if words else replies


def of_transcripts(transcripts: Sequence[Transcript]) -> RecordedAgents:
    """An agent that says what the agents of stored transcripts said."""
    by_opening: dict[str, list[RecordedAgent]] = {}
    for transcript in sorted(transcripts, key=lambda t: t.key):
        turns = [_said_again(transcript, turn) for turn in transcript.turns if turn.number]
        opening = next((m.content for m in transcript.messages if m.role == "user"), "")
        by_opening.setdefault(opening, []).append(RecordedAgent(turns))
    return RecordedAgents(by_opening)


def _said_again(transcript: Transcript, turn: Turn) -> list[Reply]:
    """What the agent did in one turn, with its own signal to hand over and the fault that ended the conversation there."""
    replies = [Reply(content=m.content, tool_calls=m.tool_calls) for m in turn.replies if m.role == "assistant"]
    for signal in (h for h in transcript.handoffs if h.via == "signal" and h.turn == turn.number):
        last = replies.pop() if replies and replies[-1].handoff is None and not replies[-1].tool_calls else Reply()
        replies.append(Reply(content=last.content, handoff=signal))
    fault = next((f for f in transcript.faults if f.turn == turn.number and not f.recovered), None)
    if fault is None:
        return replies
    # What was last said without an answer of the world's came together with the fault.
    beside = replies.pop() if turn.replies and turn.replies[-1].role == "assistant" else Reply()
    return [*replies, msgspec.structs.replace(beside, fault=fault)]


def read_exemplar(path: Path) -> Exemplar:
    """An exemplar file; ImportFileError with every problem in it."""
    try:
        parsed = parse_yaml(path.read_text(encoding="utf-8"), str(path))
    except (OSError, UnicodeDecodeError) as exc:
        why = (exc.strerror or exc) if isinstance(exc, OSError) else "it is not text in UTF-8"
        raise ImportFileError(f"{path} cannot be read: {why}; name an exemplar (.yaml), a run folder or its conversations") from exc
    if isinstance(parsed, Problem):
        raise ImportFileError(parsed.text)
    found = convert(parsed, Exemplar)
    problems = found if isinstance(found, tuple) else tuple(_idle(found, parsed))
    if isinstance(found, Exemplar) and not problems:
        return found
    raise ImportFileError("\n".join(p.text for p in problems))


def _idle(exemplar: Exemplar, document: Document) -> Iterator[Problem]:
    """Actions that do nothing, or two things of which one would be lost."""
    for number, turn in enumerate(exemplar.turns):
        for index, action in enumerate(turn):
            if bool(action.call) == bool(action.say.strip()):
                yield document.problem(("turns", number, index), "give exactly one of call and say")


def file_of(path: Path) -> Path:
    """The file that a recording is read from: in a run folder, that with its conversations."""
    return path / "conversations.jsonl" if path.is_dir() else path


def read(path: Path) -> RecordedAgent | RecordedAgents:
    """The agent that a file holds: an exemplar (.yaml), a run's conversations.jsonl, or a run folder."""
    if path.suffix in {".yaml", ".yml"}:
        return of_exemplar(read_exemplar(path))
    file = file_of(path)
    try:
        rows = [msgspec.json.decode(line, type=Transcript) for line in file.read_bytes().splitlines() if line.strip()]
    except OSError as exc:
        raise ImportFileError(
            f"{file} cannot be read: {exc.strerror or exc}; name an exemplar (.yaml), a run folder or its conversations"
        ) from exc
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as exc:
        raise ImportFileError(
            f"{file} holds no conversations of hardcalls: {exc}; other chats come in by `hardcalls import rows`"
        ) from exc
    if not rows:
        raise ImportFileError(f"{file} is empty: there is nothing recorded in it; name another recording")
    return of_transcripts(rows)
