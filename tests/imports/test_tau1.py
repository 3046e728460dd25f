"""Trajectory files of the first tau-bench become runs, or are refused with what is wrong in them."""

import json

import pytest
from imports.tau_case import TRANSFER, results, scored, simulation, write

from hardcalls.errors import ImportFileError
from hardcalls.imports import IMPORTERS
from hardcalls.measures import series

tau1 = IMPORTERS["tau1"]
SYSTEM = {"role": "system", "content": "# Airline Agent Policy\n\nBe brief."}


def calling(name, **arguments):
    call = {"id": "c1", "type": "function", "function": {"name": name, "arguments": json.dumps(arguments)}}
    return {"role": "assistant", "content": None, "tool_calls": [call]}


def row(task=0, *, trial=0, reward=1.0, traj=None, info=None):
    plain = [SYSTEM, {"role": "user", "content": "Hello."}, {"role": "assistant", "content": "Hello."}]
    asked = {"task": {"user_id": "u", "instruction": f"You want seat {task}.", "actions": [], "outputs": []}}
    return {"task_id": task, "trial": trial, "reward": reward, "info": info or asked, "traj": plain if traj is None else traj}


def test_a_file_becomes_a_run_named_after_it(tmp_path):
    found = tau1(write(tmp_path, [row(1), row(0, reward=0.0), row(0, trial=1)], name="clerk-airline.json"))
    manifest = found.manifest
    assert (manifest.suite, manifest.suite_version, manifest.agent) == ("tau1-airline", "unversioned", "clerk-airline")
    assert (manifest.trials, manifest.scenarios, manifest.source) == (2, ("airline-0", "airline-1"), "tau1 clerk-airline.json")
    assert [(t.key, t.given["reward"]) for t in found.transcripts] == [
        (("airline-0", 0), 0.0),
        (("airline-0", 1), 1.0),
        (("airline-1", 0), 1.0),
    ]
    assert found.stimuli.scenarios["airline-1"].title == "You want seat 1."
    assert found.stimuli.charters["tau1-airline"].policy == SYSTEM["content"]
    assert found.transcripts[0].messages[0].role == "system"


def test_a_handoff_is_seen_in_the_turn_it_happened_in(tmp_path):
    traj = [
        SYSTEM,
        {"role": "user", "content": "A person, please."},
        calling(TRANSFER, summary="Wants a person."),
        {"role": "tool", "tool_call_id": "c1", "name": TRANSFER, "content": "Transfer successful"},
        {"role": "user", "content": "###STOP###"},
    ]
    (talk,) = tau1(write(tmp_path, [row(traj=traj)])).transcripts
    assert (talk.executed.turn, talk.executed.summary) == (1, "Wants a person.")
    assert talk.turns[0].calls[0][1].ok is True


def test_a_crash_of_the_provider_is_excluded(tmp_path):
    crash = {"error": "slow down", "traceback": "Traceback\nlitellm.exceptions.RateLimitError: slow down"}
    run = scored(tau1(write(tmp_path, [row(0), row(0, trial=1, reward=0.0, traj=[], info=crash)])))
    (excluded,) = run.excluded
    assert (excluded.key, excluded.given, excluded.excluded.kind) == (("airline-0", 1), {"reward": None}, "rate_limited")
    assert series(run, "outcome.reward").units == (1.0,)


def test_a_crash_that_nothing_explains_is_the_agents(tmp_path):
    crash = {"error": "'NoneType' has no attribute 'strip'", "traceback": "AttributeError"}
    run = scored(tau1(write(tmp_path, [row(0, reward=0.0, traj=[], info=crash), row(0, trial=1)])))
    assert run.excluded == ()
    assert run.transcripts[0].faults[0].blame == "agent"
    assert series(run, "outcome.reward").units == (0.5,)
    assert run.scenarios["airline-0"].title == "You want seat 0."


def test_the_domain_may_stand_in_the_name_only(tmp_path):
    traj = [{"role": "user", "content": "Hello."}]
    assert tau1(write(tmp_path, [row(traj=traj)], name="clerk_retail.json")).manifest.suite == "tau1-retail"
    with pytest.raises(ImportFileError, match="which domain it is of"):
        tau1(write(tmp_path, [row(traj=traj)], name="clerk.json"))


def test_several_files_are_refused_because_they_do_not_name_their_agent(tmp_path):
    files = [write(tmp_path, [row(i)], name=f"{i}-airline.json") for i in range(2)]
    with pytest.raises(ImportFileError, match="does not say which agent"):
        tau1(files)


def test_calls_written_as_text_are_refused(tmp_path):
    traj = [SYSTEM, {"role": "assistant", "content": 'Action:\n{"name": "find"}'}, {"role": "user", "content": "API output: none"}]
    with pytest.raises(ImportFileError, match="writes its tool calls as text"):
        tau1(write(tmp_path, [row(traj=traj)]))


def test_runs_without_a_task_are_refused_with_their_number(tmp_path):
    with pytest.raises(ImportFileError, match="1 of 2 runs have no task_id"):
        tau1(write(tmp_path, [row(0), row(None)]))


@pytest.mark.parametrize(
    ("value", "says"),
    [
        ([], "empty list"),
        (results([simulation()]), "import it as tau2"),
        ([row(0), row(1, reward=2)], r"\[1\] cannot be read"),
    ],
)
def test_a_file_that_is_no_trajectory_file_is_refused_with_the_reason(tmp_path, value, says):
    with pytest.raises(ImportFileError, match=says):
        tau1(write(tmp_path, value))


def test_text_that_is_not_json_is_refused(tmp_path):
    path = tmp_path / "airline.json"
    path.write_text("Hello", encoding="utf-8")
    with pytest.raises(ImportFileError, match="is not JSON"):
        tau1(path)
