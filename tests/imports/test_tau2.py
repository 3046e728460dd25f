"""Result files of tau2 become runs."""

import gzip

import pytest
from imports.tau_case import (
    GREETING,
    HANDED,
    agent,
    answer,
    call,
    results,
    scored,
    simulation,
    task,
    turns,
    user,
    write,
)

from hardcalls import store
from hardcalls.errors import ImportFileError
from hardcalls.imports import IMPORTERS
from hardcalls.measures import series

tau2 = IMPORTERS["tau2"]


def test_a_file_becomes_a_run_that_says_where_it_came_from(tmp_path):
    found = tau2(write(tmp_path, results([simulation("1"), simulation("0", reward=0.0)])))
    manifest = found.manifest
    assert (manifest.suite, manifest.suite_version, manifest.agent, manifest.spec) == (
        "tau2-post",
        "0123456789ab",
        "clerk-1",
        "imported",
    )
    assert manifest.settings == {"llm": "clerk-1", "implementation": "llm_agent", "temperature": 0.0}
    assert (manifest.trials, manifest.scenarios, manifest.source) == (1, ("post-0", "post-1"), "tau2 results.json")
    assert manifest.started == "2026-01-05T10:00:00"
    assert [t.given for t in found.transcripts] == [{"reward": 0.0}, {"reward": 1.0}]
    scenario = found.stimuli.scenarios["post-0"]
    assert (scenario.title, scenario.language, scenario.tags) == ("Your parcel is late.", "en", {"domain": "post"})
    assert scenario.escalation is None
    assert scenario.setting is None
    assert found.stimuli.charters["tau2-post"].policy == "# Post office policy"


def test_an_imported_run_can_be_stored_and_read_again(tmp_path):
    found = tau2(write(tmp_path, results([simulation("a|b", messages=HANDED)])))
    folder = tmp_path / "run"
    store.create(folder, found.manifest, found.stimuli)
    for transcript in found.transcripts:
        store.append(folder / "conversations.jsonl", transcript)
    run = store.read_run(folder)
    assert run.transcripts == found.transcripts
    assert run.scenarios == found.stimuli.scenarios
    assert run.missing == ()


def test_a_packed_file_gives_the_same_run_as_the_plain_one(tmp_path):
    plain = write(tmp_path, results([simulation()]), name="a.json")
    packed = tmp_path / "a.json.gz"
    packed.write_bytes(gzip.compress(plain.read_bytes()))
    assert tau2(packed).transcripts == tau2(plain).transcripts


def test_a_call_of_the_handoff_tool_is_an_executed_handoff_in_its_customer_turn(tmp_path):
    (talk,) = tau2(write(tmp_path, results([simulation(messages=HANDED)]))).transcripts
    (handoff,) = talk.handoffs
    assert (handoff.kind, handoff.via, handoff.turn, handoff.summary) == ("executed", "tool", 2, "Blue parcel is late.")
    assert talk.messages[4].tool_calls[0].arguments == '{"summary":"Blue parcel is late."}'
    assert talk.turns[2].calls[0][1].ok is True


def test_when_a_person_was_due_is_missing_and_never_timely_or_late(tmp_path):
    run = scored(tau2(write(tmp_path, results([simulation("0", messages=HANDED), simulation("1")]))))
    assert all(s.escalation is None for s in run.scores)
    assert all(s.value_of("escalation.timing") is None for s in run.scores)
    assert {r.reason for s in run.scores for r in s.ratings if r.criterion == "escalation.timing"} == {
        "recorded without cues: when a person was due is not known"
    }
    assert series(run, "escalation.handoff_rate").units == (1.0, 0.0)
    for name in ("escalation.timely", "escalation.late", "escalation.missed"):
        assert series(run, name).points == ()


def test_the_customers_own_tools_are_told_on_the_customers_side(tmp_path):
    messages = [
        GREETING,
        user("No signal."),
        agent("Please look at the status bar."),
        user("One moment.", call("status_bar", "u1", part="top")),
        answer("No bars", "u1", requestor="user", error=False),
        user(None, call("restart", "u2")),
        answer("Restarted", "u2"),
        user("Still nothing."),
        agent(None, call("look_up", "a1")),
        answer("Line is fine", "a1", requestor="assistant", error=False),
        agent("The line is fine."),
    ]
    (talk,) = tau2(write(tmp_path, results([simulation(messages=messages)]))).transcripts
    assert len(talk.messages) == len(messages)
    assert turns(talk) == [
        (0, "", "Good morning. What can I do for you?"),
        (1, "No signal.", "Please look at the status bar."),
        (2, 'One moment.\n[uses status_bar({"part":"top"})]', ""),
        (3, "[tool result] No bars", ""),
        (4, "[uses restart({})]", ""),
        (5, "[tool result] Restarted", ""),
        (6, "Still nothing.", "The line is fine."),
    ]
    assert [[c.name for c, _ in t.calls] for t in talk.turns if t.calls] == [["look_up"]]


def test_calls_that_share_an_id_keep_their_own_answers(tmp_path):
    messages = [
        user("Two parcels."),
        agent(None, call("track", "x", number=1), call("track", "x", number=2)),
        answer("first", "x", error=False),
        answer("Error: second", "x", error=True),
    ]
    (talk,) = tau2(write(tmp_path, results([simulation(messages=messages)]))).transcripts
    found = [(c.parsed, a.content, a.ok) for c, a in talk.turns[0].calls]
    assert found == [({"number": 1}, "first", True), ({"number": 2}, "Error: second", False)]


def test_a_failed_call_is_known_by_its_words_where_the_file_has_no_flag(tmp_path):
    messages = [user("Hi"), agent(None, call("track"), call("track", "c2")), answer("Error: no such parcel"), answer("There", "c2")]
    (talk,) = tau2(write(tmp_path, results([simulation(messages=messages)]))).transcripts
    assert [a.ok for _, a in talk.turns[0].calls] == [False, True]


def test_arguments_written_as_text_stay_as_they_were_written(tmp_path):
    spoiled = {"id": "c1", "name": "track", "arguments": "{number: 1"}
    (talk,) = tau2(write(tmp_path, results([simulation(messages=[user("Hi"), agent(None, spoiled)])]))).transcripts
    assert talk.messages[1].tool_calls[0].arguments == "{number: 1"
    assert talk.messages[1].tool_calls[0].parsed is None


def test_an_infrastructure_error_is_excluded_and_its_reward_stays_missing(tmp_path):
    info = {"error_type": "RateLimitError", "error": "RateLimitError: quota is used up for sk-abc123def456"}
    broken = simulation("1", messages=[], reward=0.0, termination_reason="infrastructure_error", info=info)
    run = scored(tau2(write(tmp_path, results([simulation("0"), broken]))))
    (excluded,) = run.excluded
    assert (excluded.scenario, excluded.given) == ("post-1", {"reward": None})
    assert (excluded.ending.by, excluded.ending.reason) == ("fault", "infrastructure_error")
    (fault,) = excluded.faults
    assert (fault.kind, fault.blame) == ("rate_limited", "infrastructure")
    assert fault.evidence == "the file says infrastructure_error: RateLimitError: quota is used up for ***"
    assert series(run, "outcome.reward").units == (1.0,)


def test_an_infrastructure_error_without_details_is_still_one(tmp_path):
    (talk,) = tau2(write(tmp_path, results([simulation(termination_reason="infrastructure_error")]))).transcripts
    assert talk.excluded.kind == "provider_error"


@pytest.mark.parametrize("reason", ["max_steps", "too_many_errors", "agent_error"])
def test_what_the_agent_did_not_finish_counts_against_it(tmp_path, reason):
    run = scored(tau2(write(tmp_path, results([simulation(reward=0.0, termination_reason=reason)]))))
    assert (run.transcripts[0].ending.by, run.transcripts[0].ending.reason) == ("recorded", reason)
    assert run.excluded == ()
    assert series(run, "outcome.reward").units == (0.0,)


def test_a_null_reward_is_missing_and_not_nought(tmp_path):
    run = scored(tau2(write(tmp_path, results([simulation("0"), simulation("1", reward=None), simulation("2", reward_info=None)]))))
    found = series(run, "outcome.reward")
    assert found.units == (1.0,)
    assert [(scenario, trial) for scenario, trial, _ in found.missing] == [("post-1", 0), ("post-2", 0)]


def test_what_was_counted_for_the_agent_is_kept(tmp_path):
    messages = [GREETING, user("Hi"), agent("Hello") | {"usage": {"prompt_tokens": 70, "completion_tokens": 5}}]
    first, second = tau2(write(tmp_path, results([simulation("0", messages=messages), simulation("1")]))).transcripts
    assert (first.usage.calls, first.usage.input_tokens, first.usage.output_tokens, first.usage.seconds) == (1, 70, 5, 12.5)
    assert (second.usage.calls, second.usage.input_tokens, second.usage.output_tokens) == (0, None, None)


def test_no_key_reaches_the_manifest(tmp_path):
    args = {
        "temperature": 0.5,
        "api_key": "very-secret",
        "base_url": "http://inside",
        "extra_headers": {"Authorization": "Bearer x"},
    }
    found = tau2(write(tmp_path, results([simulation()], args=args))).manifest
    assert found.settings == {"llm": "clerk-1", "implementation": "llm_agent", "temperature": 0.5}
    other = tau2(write(tmp_path, results([simulation()], args=args | {"api_key": "another"}))).manifest
    assert found.fingerprints.subject == other.fingerprints.subject
    moved = tau2(write(tmp_path, results([simulation()], args=args | {"base_url": "http://outside"}))).manifest
    assert found.fingerprints.subject != moved.fingerprints.subject


def test_the_same_tasks_of_two_agents_have_the_same_stimulus(tmp_path):
    one = tau2(write(tmp_path, results([simulation("0"), simulation("1")]))).manifest.fingerprints
    told = {"instructions": {"reason_for_call": "Your parcel is late.", "unknown_info": None}}
    nulls = [task("0", ticket=None, user_scenario=told), task("1", reason="Your parcel is wet.")]
    two = tau2(write(tmp_path, results([simulation("0"), simulation("1")], tasks=nulls, llm="clerk-2"))).manifest.fingerprints
    assert one.subject != two.subject
    assert one.stimulus["post-0"] == two.stimulus["post-0"]
    assert one.stimulus["post-1"] != two.stimulus["post-1"]


def test_planned_tasks_without_a_conversation_are_shown_as_missing(tmp_path):
    run = scored(tau2(write(tmp_path, results([simulation("0")], tasks=[task("0"), task("1")]))))
    assert run.missing == (("post-1", 0),)


def test_task_ids_that_are_no_names_stay_apart(tmp_path):
    ids = ["[a]b|c", "[a]b_c", "[a]b c", "[A]b|c", "long" * 40, "long" * 41]
    names = tau2(write(tmp_path, results([simulation(i) for i in ids]))).manifest.scenarios
    assert len(set(names)) == len(ids)
    assert all(len(n) <= 80 for n in names)
    alone = tau2(write(tmp_path, results([simulation("[a]b|c")]))).manifest.scenarios
    assert set(alone) <= set(names)


def test_trials_are_the_files_own(tmp_path):
    rows = [simulation("0", trial=1), simulation("0", trial=0, reward=0.0), simulation("1", trial=1)]
    run = scored(tau2(write(tmp_path, results(rows))))
    assert [(t.key, t.given["reward"]) for t in run.transcripts] == [
        (("post-0", 0), 0.0),
        (("post-0", 1), 1.0),
        (("post-1", 1), 1.0),
    ]
    assert run.missing == (("post-1", 0),)


@pytest.mark.parametrize("trial", [None, 0])
def test_trials_are_counted_where_the_file_gives_none_or_one_twice(tmp_path, trial):
    found = tau2(
        write(tmp_path, results([simulation("0", trial=trial), simulation("0", trial=trial), simulation("1", trial=trial)]))
    )
    assert [t.key for t in found.transcripts] == [("post-0", 0), ("post-0", 1), ("post-1", 0)]


def test_further_files_are_further_trials(tmp_path):
    one = write(tmp_path, results([simulation("0"), simulation("1")]), name="one.json")
    two = write(tmp_path, results([simulation("0", reward=0.0), simulation("2")]), name="two.json")
    found = tau2([one, two])
    assert [t.key for t in found.transcripts] == [("post-0", 0), ("post-0", 1), ("post-1", 0), ("post-2", 0)]
    assert (found.manifest.trials, found.manifest.source) == (2, "tau2 one.json, two.json")


@pytest.mark.parametrize(
    ("other", "says"),
    [
        ({"domain": "bank"}, "has the domain 'post' and two.json has 'bank'"),
        ({"llm": "clerk-2"}, "has the agent 'clerk-1' and two.json has 'clerk-2'"),
        ({"args": {"temperature": 1.0}}, "with different settings"),
        ({"tasks": [task("0", reason="Your parcel is wet.")]}, "define the task 'post-0' differently"),
    ],
)
def test_files_that_do_not_belong_together_are_refused(tmp_path, other, says):
    one = write(tmp_path, results([simulation()]), name="one.json")
    two = write(tmp_path, results([simulation()], **other), name="two.json")
    with pytest.raises(ImportFileError, match=says):
        tau2([one, two])


def test_the_same_file_twice_is_refused(tmp_path):
    one = write(tmp_path, results([simulation()]), name="one.json")
    two = write(tmp_path, results([simulation()]), name="two.json")
    with pytest.raises(ImportFileError, match="count every conversation twice"):
        tau2([one, two])


def test_a_flat_file_is_imported_with_titles_from_its_ids(tmp_path):
    rows = [simulation("7", reward=None), simulation("8")]
    found = tau2(write(tmp_path, {"domain": "post", "agent": "helper", "model": "clerk-3", "pass_rate": 99.0, "simulations": rows}))
    assert (found.manifest.agent, found.manifest.settings, found.manifest.suite_version) == (
        "helper",
        {"llm": "clerk-3"},
        "unversioned",
    )
    assert [s.title for s in found.stimuli.scenarios.values()] == ["Task 7", "Task 8"]
    known = tau2(write(tmp_path, results(rows))).manifest.fingerprints.stimulus
    assert not set(found.manifest.fingerprints.stimulus.values()) & set(known.values())
