"""Result files of tau2-bench."""

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec

from hardcalls.errors import ImportFileError
from hardcalls.fault import Fault
from hardcalls.imports.conversation import Conversation
from hardcalls.imports.file import File, read
from hardcalls.imports.imported import Imported, Recording, joined, numbered
from hardcalls.imports.lost import infrastructure_kind, lost
from hardcalls.imports.task import Task, scenario_name, slug, title_of, without_nulls
from hardcalls.imports.tau2_wire import AgentInfo, Call, Info, Results, Said, Simulation, TaskRow
from hardcalls.store import fingerprint
from hardcalls.tool import ToolCall
from hardcalls.transcript import Ending, Transcript, Usage

INFRASTRUCTURE = "infrastructure_error"
SHOWN_ARGS = ("temperature", "top_p", "max_tokens", "max_completion_tokens", "reasoning_effort", "seed")
"""The settings of a model that are shown; everything else may hold a key or an address."""
SECRET = re.compile(r"key|secret|password|auth|header|cookie|credential|(?:^|_)token$", re.IGNORECASE)
FAILED = "Error"
"""How a tool's answer begins when the call failed."""
COMMIT_SHOWN = 12


def read_tau2(paths: Path | Sequence[Path]) -> Imported:
    """The run that one result file, or several of one agent and domain, recorded."""
    return joined([_recording(f) for f in read(paths)], tool="tau2")


def _recording(file: File) -> Recording:
    results = _results(file)
    simulations = _simulations(file, results)
    info = results.info or Info()
    agent = info.agent_info or AgentInfo()
    domain = _domain(file, results)
    name = results.agent or agent.llm or results.model or agent.implementation
    if not name:
        raise ImportFileError(f"{file.name} does not say which agent it recorded; add `info.agent_info.llm` to it")
    rows = [(scenario_name(domain, str(s.task_id)), s) for s in simulations]
    trials = numbered([(scenario, s.trial) for scenario, s in rows])
    tasks = {scenario: Task(title=f"Task {s.task_id}") for scenario, s in rows}
    tasks |= {scenario_name(domain, str(t.id)): _task(t) for t in results.tasks or ()}
    environment = info.environment_info
    return Recording(
        file=file.name,
        domain=domain,
        agent=name,
        settings=_settings(agent, results),
        subject=fingerprint(_known(agent, results)),
        tasks=tasks,
        transcripts=tuple(
            _transcript(s, scenario=scenario, agent=name, trial=trial) for (scenario, s), trial in zip(rows, trials, strict=True)
        ),
        version=(info.git_commit or "")[:COMMIT_SHOWN],
        started=results.timestamp or "",
        policy=(environment.policy if environment else None) or next((s.policy for s in simulations if s.policy), ""),
    )


def _results(file: File) -> Results:
    try:
        return msgspec.json.decode(file.content, type=Results)
    except msgspec.ValidationError as exc:
        raise ImportFileError(f"{file.name} is not a result file of tau2: {exc}; {_hint(file)}") from exc
    except (msgspec.DecodeError, UnicodeDecodeError) as exc:
        raise ImportFileError(f"{file.name} is not JSON: {exc}; give the .json or .json.gz file that tau2 wrote") from exc


def _hint(file: File) -> str:
    """What the file seems to be instead."""
    if file.content.lstrip().startswith(b"["):
        return _hint_of_list(file)
    try:
        keys = ", ".join(sorted(msgspec.json.decode(file.content, type=dict[str, msgspec.Raw]))[:8])
    except msgspec.ValidationError:
        keys = "a single value"
    except (msgspec.DecodeError, UnicodeDecodeError):
        return "it is not one JSON value; a table of chats, with one a line, is imported as rows"
    return f"expected an object with `info`, `tasks` and `simulations`; found: {keys or 'an empty object'}"


def _hint_of_list(file: File) -> str:
    try:
        rows = msgspec.json.decode(file.content, type=list[dict[str, msgspec.Raw]])
    except (msgspec.DecodeError, UnicodeDecodeError):
        rows = []
    if rows and not any(row.keys() & {"traj", "messages"} for row in rows):
        keys = ", ".join(sorted(set().union(*rows))[:8])
        return f"it holds a list of results ({keys}) without conversations, and only conversations can be imported"
    return "it holds a list, as files of tau1 do: import it as tau1"


def _simulations(file: File, results: Results) -> list[Simulation]:
    """The conversations; ImportFileError when there are none, or when some belong to no task."""
    if not results.simulations:
        raise ImportFileError(f"{file.name} has no simulations, so there is nothing to import; run tau2 to its end first")
    decoder = msgspec.json.Decoder(Simulation)
    simulations = []
    for index, raw in enumerate(results.simulations):
        try:
            simulations.append(decoder.decode(raw))
        except (msgspec.DecodeError, UnicodeDecodeError) as exc:
            where = f"{file.name}: simulations[{index}]"
            raise ImportFileError(f"{where} cannot be read: {exc}; mend that value, or write the file again with tau2") from exc
    lacking = sum(s.task_id is None for s in simulations)
    if lacking:
        raise ImportFileError(
            f"{file.name}: {lacking} of {len(simulations)} simulations have no task_id, so they could not be joined to their "
            "task and nothing could be compared; give each its `task_id`, or write the file again with tau2"
        )
    return simulations


def _domain(file: File, results: Results) -> str:
    environment = results.info.environment_info if results.info else None
    domain = (environment.domain_name if environment else None) or results.domain
    if not domain:
        raise ImportFileError(f"{file.name} does not say which domain it is of; add `info.environment_info.domain_name` to it")
    return slug(domain)


def _task(row: TaskRow) -> Task:
    definition = {"customer": row.user_scenario, "criteria": row.evaluation_criteria, "start": row.initial_state}
    return Task(title=title_of(_about(row), otherwise=f"Task {row.id}"), definition=without_nulls(definition))


def _about(row: TaskRow) -> str:
    """What the task says it is about: its purpose, or else the customer's reason."""
    if isinstance(row.description, str):
        return row.description
    purpose = row.description.get("purpose") if isinstance(row.description, dict) else None
    told = row.user_scenario.get("instructions") if isinstance(row.user_scenario, dict) else row.user_scenario
    reason = told.get("reason_for_call") if isinstance(told, dict) else told
    return str(purpose or reason or "")


def _settings(agent: AgentInfo, results: Results) -> dict[str, Any]:
    shown = {"llm": agent.llm or results.model, "implementation": agent.implementation}
    args = {k: v for k, v in (agent.llm_args or {}).items() if k in SHOWN_ARGS}
    return {k: v for k, v in (shown | args).items() if v is not None}


def _known(agent: AgentInfo, results: Results) -> dict[str, Any]:
    """All that is known of the agent, but nothing that is secret, which says nothing of it."""
    about = {"agent": results.agent, "llm": agent.llm or results.model, "implementation": agent.implementation}
    return about | {"args": _without_secrets(agent.llm_args)}


def _without_secrets(value: Any) -> Any:
    if isinstance(value, dict):
        return {k: _without_secrets(v) for k, v in value.items() if not SECRET.search(k)}
    return [_without_secrets(v) for v in value] if isinstance(value, list) else value


def _transcript(simulation: Simulation, *, scenario: str, agent: str, trial: int) -> Transcript:
    talk = _conversation(simulation.messages or ())
    reason = simulation.termination_reason or ""
    reward = simulation.reward_info.reward if simulation.reward_info else None
    fault = _fault(simulation) if reason == INFRASTRUCTURE else None
    return Transcript(
        scenario=scenario,
        agent=agent,
        trial=trial,
        messages=tuple(talk.messages),
        ending=Ending(by="fault" if fault else "recorded", reason=reason),
        handoffs=tuple(talk.handoffs),
        faults=(fault,) if fault else (),
        usage=_usage(simulation),
        given={"reward": None if fault else reward},
    )


def _fault(simulation: Simulation) -> Fault:
    """What the file says of an infrastructure error."""
    said = simulation.info if isinstance(simulation.info, dict) else {}
    kind, error = str(said.get("error_type") or ""), str(said.get("error") or "")
    return lost(infrastructure_kind(kind) or "provider_error", f"the file says {INFRASTRUCTURE}", error or kind)


def _conversation(messages: Sequence[Said]) -> Conversation:
    """The customer's own tools (telecom has some) are told as what the customer does, never as the agent's doing."""
    talk = Conversation()
    customers: set[str | None] = set()
    for said in messages:
        text = said.content or ""
        if said.role == "system":
            talk.system(text)
        elif said.role == "user":
            customers |= {c.id for c in said.tool_calls or ()}
            used = (f"[uses {c.name}({_text(c)})]" for c in said.tool_calls or ())
            talk.customer("\n".join([text, *used] if text else used))
        elif said.role == "assistant":
            calls = (ToolCall(id=c.id or "", name=c.name, arguments=_text(c)) for c in said.tool_calls or ())
            talk.agent(text, calls)
        elif said.requestor == "user" or (said.requestor is None and said.id in customers):
            talk.customer(f"[tool result] {text}")
        else:
            failed = text.startswith(FAILED) if said.error is None else said.error
            talk.tool(said.id or "", text, ok=not failed)
    return talk


def _text(call: Call) -> str:
    """The arguments as JSON text."""
    if bytes(call.arguments).startswith(b'"'):
        return msgspec.json.decode(call.arguments, type=str)
    return msgspec.json.format(bytes(call.arguments), indent=-1).decode()


def _usage(simulation: Simulation) -> Usage:
    """The agent's share of what was counted, where it was; the time is that of the whole conversation."""
    counted = [m.usage for m in simulation.messages or () if m.role == "assistant" and m.usage]
    sent = [c.prompt_tokens for c in counted if c.prompt_tokens is not None and c.prompt_tokens >= 0]
    got = [c.completion_tokens for c in counted if c.completion_tokens is not None and c.completion_tokens >= 0]
    return Usage(
        calls=len(counted),
        input_tokens=sum(sent) if sent else None,
        output_tokens=sum(got) if got else None,
        seconds=max(0.0, simulation.duration or 0.0),
    )
