"""Small result files in the shape of both tau benchmarks, written for these tests, and runs made of them."""

import json
from pathlib import Path

from hardcalls.imports import Imported
from hardcalls.raters import CHECKS
from hardcalls.run import Run
from hardcalls.score import Case, score
from hardcalls.transcript import split_turns

TRANSFER = "transfer_to_human_agents"


def user(text, *calls):
    return {"role": "user", "content": text, "tool_calls": list(calls) or None}


def agent(text, *calls):
    return {"role": "assistant", "content": text, "tool_calls": list(calls) or None}


def call(name, call_id="c1", **arguments):
    return {"id": call_id, "name": name, "arguments": arguments, "requestor": "assistant"}


def answer(text, call_id="c1", **more):
    return {"role": "tool", "id": call_id, "content": text, **more}


GREETING = agent("Good morning. What can I do for you?")
PLAIN = (GREETING, user("My parcel is late."), agent("It will be there tomorrow."), user("Thanks. ###STOP###"))
HANDED = (
    GREETING,
    user("My parcel is late."),
    agent("Which parcel is it?"),
    user("The blue one. I want a person."),
    agent(None, call(TRANSFER, summary="Blue parcel is late.")),
    answer("Transfer successful", requestor="assistant", error=False),
    user("###TRANSFER###"),
)


def simulation(task="0", *, messages=PLAIN, reward=1.0, **more):
    return {
        "id": f"s-{task}",
        "task_id": task,
        "trial": 0,
        "messages": list(messages),
        "reward_info": {"reward": reward},
        "termination_reason": "user_stop",
        "duration": 12.5,
    } | more


def task(name="0", *, reason="Your parcel is late.", **more):
    return {
        "id": name,
        "description": None,
        "user_scenario": {"persona": None, "instructions": {"reason_for_call": reason}},
        "evaluation_criteria": {"actions": [], "reward_basis": ["DB"]},
    } | more


def results(simulations, *, tasks=None, domain="post", llm="clerk-1", args=None):
    tasks = [task(n) for n in sorted({str(s["task_id"]) for s in simulations})] if tasks is None else tasks
    return {
        "timestamp": "2026-01-05T10:00:00",
        "info": {
            "git_commit": "0123456789abcdef0123",
            "agent_info": {"implementation": "llm_agent", "llm": llm, "llm_args": args or {"temperature": 0.0}},
            "environment_info": {"domain_name": domain, "policy": "# Post office policy"},
        },
        "tasks": tasks,
        "simulations": list(simulations),
    }


def write(folder: Path, value, name="results.json") -> Path:
    path = folder / name
    path.write_text(json.dumps(value), encoding="utf-8")
    return path


def scored(imported: Imported) -> Run:
    """The run that the pieces make, rated by every check that ships."""
    stimuli = imported.stimuli
    (charter,) = stimuli.charters.values()
    cases = [Case(scenario=stimuli.scenarios[t.scenario], transcript=t, charter=charter) for t in imported.transcripts]
    return Run(
        manifest=imported.manifest,
        scenarios=stimuli.scenarios,
        charters=stimuli.charters,
        transcripts=imported.transcripts,
        scores=tuple(score(c, CHECKS) for c in cases),
    )


def turns(transcript):
    return [(t.number, t.customer, t.text) for t in split_turns(transcript.messages)]
