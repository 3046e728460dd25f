"""Trajectory files of tau-bench, the first one: a list of runs, with neither the agent's name nor the domain in it."""

import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec

from hardcalls.errors import ImportFileError
from hardcalls.imports.conversation import Conversation
from hardcalls.imports.file import File, read
from hardcalls.imports.imported import Imported, Recording, joined, numbered
from hardcalls.imports.lost import infrastructure_kind, lost
from hardcalls.imports.task import Task, scenario_name, slug, title_of, without_nulls
from hardcalls.store import fingerprint
from hardcalls.tool import ToolCall
from hardcalls.transcript import Ending, Transcript

POLICY = re.compile(r"^#+\s*([a-z][a-z ]*?)\s+agent\s+policy", re.IGNORECASE | re.MULTILINE)
NAMED = re.compile(r"(?<![a-z])(airline|retail)(?![a-z])", re.IGNORECASE)
IN_WORDS = "API output: "
"""How a tool's answer begins where the agent writes its calls as text instead of calling."""
FAILED = "Error"


class Function(msgspec.Struct, frozen=True):
    name: str
    arguments: str | None = None


class Call(msgspec.Struct, frozen=True):
    function: Function
    id: str | None = None


class Said(msgspec.Struct, frozen=True):
    """One message in the OpenAI chat shape."""

    role: Literal["system", "user", "assistant", "tool"]
    content: str | None = None
    tool_calls: list[Call] | None = None
    tool_call_id: str | None = None


class Definition(msgspec.Struct, frozen=True):
    instruction: str | None = None
    actions: Any = None
    outputs: Any = None


class Info(msgspec.Struct, frozen=True):
    task: Definition | None = None
    error: str | None = None
    traceback: str | None = None


class Row(msgspec.Struct, frozen=True):
    """One conversation."""

    task_id: str | int | None = None
    trial: int | None = None
    reward: Annotated[float, msgspec.Meta(ge=0, le=1)] | None = None
    info: Info | None = None
    traj: list[Said] | None = None


def read_tau1(paths: Path | Sequence[Path]) -> Imported:
    """The run that a trajectory file recorded: all trials are in one file, and the file's name is the agent's."""
    files = read(paths)
    if len(files) > 1:
        raise ImportFileError(
            f"{len(files)} files were given, but a file of tau1 does not say which agent it is of, so nothing shows "
            "that they belong together; import each into a run of its own"
        )
    return joined([_recording(files[0])], tool="tau1")


def _recording(file: File) -> Recording:
    rows = _rows(file)
    policy = next((m.content or "" for r in rows for m in r.traj or () if m.role == "system"), "")
    domain = _domain(file, policy)
    agent = file.stem
    named = [(scenario_name(domain, str(r.task_id)), r) for r in rows]
    trials = numbered([(scenario, r.trial) for scenario, r in named])
    return Recording(
        file=file.name,
        domain=domain,
        agent=agent,
        settings={},
        subject=fingerprint({"agent": agent}),
        tasks=_tasks(named),
        transcripts=tuple(
            _transcript(r, scenario=scenario, agent=agent, trial=trial) for (scenario, r), trial in zip(named, trials, strict=True)
        ),
        policy=policy,
    )


def _rows(file: File) -> list[Row]:
    try:
        raws = msgspec.json.decode(file.content, type=list[msgspec.Raw])
    except msgspec.ValidationError as exc:
        hint = "a file with `simulations` is one of tau2: import it as tau2"
        raise ImportFileError(f"{file.name} is not a trajectory file of tau1, which is a list: {exc}; {hint}") from exc
    except (msgspec.DecodeError, UnicodeDecodeError) as exc:
        raise ImportFileError(f"{file.name} is not JSON: {exc}; give the .json or .json.gz file that tau-bench wrote") from exc
    if not raws:
        raise ImportFileError(f"{file.name} is an empty list, so there is nothing to import; run tau-bench to its end first")
    decoder = msgspec.json.Decoder(Row)
    rows = []
    for index, raw in enumerate(raws):
        try:
            rows.append(decoder.decode(raw))
        except (msgspec.DecodeError, UnicodeDecodeError) as exc:
            raise ImportFileError(f"{file.name}: [{index}] cannot be read: {exc}; mend that value") from exc
    _refuse_unusable(file, rows)
    return rows


def _refuse_unusable(file: File, rows: Sequence[Row]) -> None:
    lacking = sum(r.task_id is None for r in rows)
    if lacking:
        raise ImportFileError(
            f"{file.name}: {lacking} of {len(rows)} runs have no task_id, so they could not be joined to their task and "
            "nothing could be compared; give each its `task_id`, or write the file again with tau-bench"
        )
    if any(m.role == "user" and (m.content or "").startswith(IN_WORDS) for r in rows for m in r.traj or ()):
        raise ImportFileError(
            f"{file.name} comes from an agent that writes its tool calls as text, so its handoffs could not be told from "
            "words; only files of the tool-calling strategies can be imported"
        )


def _domain(file: File, policy: str) -> str:
    found = POLICY.search(policy) or NAMED.search(file.stem)
    if not found:
        what = "neither a policy in its system messages nor its name says which domain it is of"
        raise ImportFileError(f"{file.name}: {what}; put `airline` or `retail` into the file's name")
    return slug(found.group(1))


def _tasks(rows: Iterable[tuple[str, Row]]) -> dict[str, Task]:
    """By scenario; a crashed trial does not say what its task was, but another trial may."""
    tasks: dict[str, Task] = {}
    for scenario, row in rows:
        if scenario not in tasks or tasks[scenario].definition is None:
            tasks[scenario] = _task(row)
    return tasks


def _task(row: Row) -> Task:
    said = row.info.task if row.info else None
    title = title_of((said.instruction if said else None) or "", otherwise=f"Task {row.task_id}")
    if said is None:
        return Task(title=title)
    return Task(title=title, definition=without_nulls(msgspec.to_builtins(said)))


def _transcript(row: Row, *, scenario: str, agent: str, trial: int) -> Transcript:
    talk = _conversation(row.traj or ())
    error = (row.info.error if row.info else None) or ""
    fault = None
    if error:
        kind = infrastructure_kind(f"{error}\n{row.info.traceback if row.info else ''}")
        # Anything may raise in tau-bench; where nothing shows whose fault it was, it is the agent's.
        fault = lost(kind or "bot_error", "the file has an error instead of a conversation", error)
    excluded = fault is not None and fault.blame != "agent"
    return Transcript(
        scenario=scenario,
        agent=agent,
        trial=trial,
        messages=tuple(talk.messages),
        ending=Ending(by="fault" if excluded else "recorded", reason="error" if error else ""),
        handoffs=tuple(talk.handoffs),
        faults=(fault,) if fault else (),
        given={"reward": None if excluded else row.reward},
    )


def _conversation(messages: Sequence[Said]) -> Conversation:
    talk = Conversation()
    for said in messages:
        text = said.content or ""
        if said.role == "system":
            talk.system(text)
        elif said.role == "user":
            talk.customer(text)
        elif said.role == "assistant":
            calls = (
                ToolCall(id=c.id or "", name=c.function.name, arguments=c.function.arguments or "{}") for c in said.tool_calls or ()
            )
            talk.agent(text, calls)
        else:
            talk.tool(said.tool_call_id or "", text, ok=not text.startswith(FAILED))
    return talk
