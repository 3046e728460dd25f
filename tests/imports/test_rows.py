"""Recorded chats of any table become a run: who said what, when a person came, and what the table says about it."""

import pytest
from imports.rows_case import ANSWERS, ASKS, chat, command, imported, lines, talked

from hardcalls.imports.rows import Columns, read_columns
from hardcalls.imports.rows.columns import Given
from hardcalls.tool import ToolCall
from hardcalls.transcript import Ending, Handoff, Message, Origin, Transcript

WAIT = Message(role="assistant", content=ANSWERS)
ASK = Message(role="user", content=ASKS)


def one(tmp_path, row, **columns):
    run, _ = imported(tmp_path / "run", lines(tmp_path / "chats.jsonl", row), columns=columns)
    [transcript] = run.transcripts
    return transcript


def test_a_conversation_of_a_row_comes_back_whole(tmp_path):
    row = chat("c-1", lang="de-AT", bot="v7", meta={"customer": 12.0, "channel": "web"}, csat=4, resolved=None)
    found = one(
        tmp_path,
        row,
        language="lang",
        version="bot",
        cluster="meta.customer",
        tags=("meta.channel",),
        ratings={"csat": {"scale": [1, 5]}, "solved": {"column": "resolved"}},
    )
    assert found == Transcript(
        scenario="c-1",
        agent="chats",
        trial=0,
        messages=(ASK, WAIT),
        ending=Ending(by="recorded"),
        given={"csat": 0.75, "solved": None},
        origin=Origin(language="de", cluster="12", tags={"channel": "web", "version": "v7"}),
    )


def test_a_run_of_recorded_chats_has_its_scenarios_from_its_transcripts(tmp_path):
    source = lines(tmp_path / "chats.jsonl", chat("b"), chat("a", "Hello?", "Yes?", language="sv"))
    run, report = imported(tmp_path / "run", source, name="march")
    assert [(s.id, s.title, s.language, s.unit) for s in run.scenarios.values()] == [
        ("a", "Hello?", "sv", "a"),
        ("b", ASKS, "en", "b"),
    ]
    manifest = run.manifest
    assert (manifest.agent, manifest.scenarios, manifest.source, manifest.recorded) == ("march", ("a", "b"), "rows chats.jsonl", 2)
    assert (run.missing, manifest.partial, manifest.trials) == ((), "", 1)
    assert sorted(manifest.fingerprints.stimulus) == ["a", "b"]
    assert (report.columns, report.guessed) == (Columns(id="id", messages="messages", language="language"), True)


SHAPES = {
    "openai": {"messages": [{"role": "user", "content": ASKS}, {"role": "assistant", "content": ANSWERS}]},
    "parts": {
        "messages": [{"role": "user", "content": [{"type": "text", "text": ASKS}]}, {"role": "assistant", "content": [ANSWERS]}]
    },
    "sharegpt": {"conversations": [{"from": "human", "value": ASKS}, {"from": "gpt", "value": ANSWERS}]},
    "speakers": {"turns": [{"speaker": "CUSTOMER", "text": ASKS}, {"speaker": "Virtual Agent", "text": ANSWERS}]},
    "pairs": {"dialogue": [["customer", ASKS], ["agent", ANSWERS]]},
    "lists": {"role": ["client", "chatbot"], "text": [ASKS, ANSWERS]},
    "json": {"messages": f'[{{"role": "user", "content": "{ASKS}"}}, {{"role": "bot", "content": "{ANSWERS}", "x": null}}]'},
}


@pytest.mark.parametrize("shape", SHAPES)
def test_the_usual_shapes_of_a_conversation_are_found_without_a_map(tmp_path, shape):
    run, _ = imported(tmp_path / "run", lines(tmp_path / "chats.jsonl", {"session_id": "x", **SHAPES[shape]}))
    assert [(t.scenario, t.messages) for t in run.transcripts] == [("x", (ASK, WAIT))]


def test_messages_that_are_a_row_each_are_put_together_in_their_order(tmp_path):
    rows = [
        {"chat_id": 7, "who": "customer", "said": "third", "at": 11},
        {"chat_id": 7, "who": "customer", "said": "first", "at": 9},
        {"chat_id": 7, "who": "bot", "said": "second", "at": 10},
        {"chat_id": 8, "who": "customer", "said": "alone", "at": None},
    ]
    run, _ = imported(
        tmp_path / "run", lines(tmp_path / "chats.jsonl", *rows), columns={"role": "who", "text": "said", "order": "at"}
    )
    assert [(t.scenario, talked(t)) for t in run.transcripts] == [
        ("7", [("user", "first"), ("assistant", "second"), ("user", "third")]),
        ("8", [("user", "alone")]),
    ]


def test_messages_without_an_order_stay_as_they_stand(tmp_path):
    (tmp_path / "chats.csv").write_text("conv_id;speaker;text\n1;client;b\n1;bot;a\n1;client;\n2;client;c\n", encoding="utf-8")
    run, _ = imported(tmp_path / "run", tmp_path / "chats.csv")
    assert [talked(t) for t in run.transcripts] == [[("user", "b"), ("assistant", "a"), ("user", "")], [("user", "c")]]


def test_a_person_who_takes_over_is_an_executed_handoff_and_says_nothing_for_the_agent(tmp_path):
    row = chat("c-1", ASKS, ANSWERS, "A person, please.")
    row["messages"] += [{"role": "live agent", "content": "Ann here."}, {"role": "user", "content": "Thanks!"}]
    found = one(tmp_path, row)
    assert found.handoffs == (Handoff(kind="executed", turn=2, via="signal"),)
    assert found.ending == Ending(by="handoff", reason="a person took over")
    assert talked(found) == [("user", ASKS), ("assistant", ANSWERS), ("user", "A person, please.")]


@pytest.mark.parametrize(("value", "came"), [("Yes", True), (1, True), (True, True), ("false", False), (0.0, False), ("n", False)])
def test_a_column_may_say_whether_a_person_came(tmp_path, value, came):
    found = one(tmp_path, chat("c-1", ASKS, ANSWERS, ASKS, ANSWERS, moved=value), transferred="moved")
    assert found.handoffs == ((Handoff(kind="executed", turn=2, via="signal"),) if came else ())


def test_tool_calls_are_kept_and_the_one_that_brings_a_person_is_known_by_its_name(tmp_path):
    row = chat("c-1")
    row["messages"][1:] = [
        {"role": "assistant", "content": None, "tool_calls": [{"id": "t1", "type": "function", "function": {"name": "hand_over"}}]},
        {"role": "tool", "content": None, "tool_call_id": "t1", "tool_calls": None},
        {"role": "assistant", "content": "Done.", "tool_calls": [{"name": "close", "arguments": {"why": "ä"}}]},
    ]
    found = one(tmp_path, row, handoff_tool="hand_over")
    assert found.messages[1:] == (
        Message(role="assistant", tool_calls=(ToolCall(id="t1", name="hand_over"),)),
        Message(role="tool", tool_call_id="t1"),
        Message(role="assistant", content="Done.", tool_calls=(ToolCall(id="call-4-0", name="close", arguments='{"why":"ä"}'),)),
    )
    assert found.handoffs == (Handoff(kind="executed", turn=1, via="tool"),)


def test_roles_mean_what_the_map_says(tmp_path):
    row = {"id": 1, "messages": [["note", "x"], ["agent", "Hello."], ["human", ASKS], ["Desk", "I am Bo."]]}
    found = one(tmp_path, row, roles={"note": "ignore", "desk": "person"})
    assert (talked(found), len(found.handoffs)) == ([("assistant", "Hello."), ("user", ASKS)], 1)


@pytest.mark.parametrize(
    ("name", "scenario", "kept"),
    [("c-1", "c-1", ""), (12, "12", ""), ("A/7", "chat-a-7-a4081df7", "A/7"), ("x" * 90, None, "x" * 90)],
)
def test_a_name_that_no_scenario_can_have_is_changed_and_kept(tmp_path, name, scenario, kept):
    found = one(tmp_path, chat(name))
    assert found.origin.id == kept
    assert scenario in {found.scenario, None}
    assert len(found.scenario) <= 80


@pytest.mark.parametrize(
    ("said", "columns", "language"),
    [
        ("Mein Paket ist immer noch nicht angekommen, wo ist es?", {}, "de"),
        ("Ok", {}, "und"),
        ("Ok", {"default_language": "it"}, "it"),
        ("Mein Paket ist immer noch nicht angekommen, wo ist es?", {"default_language": "it"}, "it"),
    ],
)
def test_a_language_that_no_column_says_is_told_from_what_the_customer_wrote(tmp_path, said, columns, language):
    assert one(tmp_path, chat("c-1", said), **columns).origin.language == language


def test_a_map_is_a_small_file(tmp_path):
    (tmp_path / "map.toml").write_text(
        'id = "chat"\nmessages = "log"\ntags = ["channel"]\n[ratings.csat]\nscale = [5, 1]\n[roles]\nstaff = "person"\n',
        encoding="utf-8",
    )
    assert read_columns(tmp_path / "map.toml") == Columns(
        id="chat", messages="log", tags=("channel",), ratings={"csat": Given(scale=(5, 1))}, roles={"staff": "person"}
    )


def test_the_command_says_what_it_guessed_and_what_it_left(tmp_path, capsys):
    source = lines(tmp_path / "chats.jsonl", chat("a", csat=3), chat("a"), {"id": 3}, chat("b"))
    code, out, err = command(capsys, "import", "rows", source, "-o", tmp_path / "run", "--skip-bad")
    assert (code, out) == (
        0,
        f"chats: 2 conversations imported -> {tmp_path}/run\nchats: 2 conversations -> {tmp_path}/run\n",
    )
    assert err == (
        "guessed from the names of the columns; to say it otherwise, save this as a file for --map and change it:\n"
        '  id = "id"\n  messages = "messages"\n'
        "columns that are not used: csat\n"
        "passed over 2 bad rows:\n"
        f"  {source}:2: the conversation 'a' was there before, at {source}:1; "
        "where a row is one message, sort them by conversation\n"
        f"  {source}:3: its 'messages' is blank\n"
    )


def test_a_part_of_a_table_is_no_gate(tmp_path, capsys):
    source = lines(tmp_path / "chats.jsonl", *(chat(f"c-{i}") for i in range(4)))
    for limit, partial in ((3, "only the first 3 conversations"), (4, "")):
        folder = tmp_path / f"run-{limit}"
        assert command(capsys, "import", "rows", source, "-o", folder, "--limit", limit, "--no-score")[0] == 0
        run, _ = imported(tmp_path / f"again-{limit}", source, limit=limit)
        assert (len(run.transcripts), run.manifest.partial, run.scores) == (limit, partial, ())


def test_recorded_runs_are_shown_compared_and_reported_like_any_other(tmp_path, capsys):
    source = lines(tmp_path / "chats.jsonl", *(chat(f"c-{i}", ASKS, ANSWERS, moved=i % 2) for i in range(6)))
    (tmp_path / "map.toml").write_text('transferred = "moved"\n', encoding="utf-8")
    for name in ("a", "b"):
        assert (
            command(capsys, "import", "rows", source, "-o", tmp_path / name, "--map", tmp_path / "map.toml", "--name", name)[0] == 0
        )
    assert "c-3" in command(capsys, "show", tmp_path / "a")[1]
    code, out, _ = command(capsys, "compare", tmp_path / "a", tmp_path / "b")
    assert (code, "Handed over" in out, "Person in time" in out) == (0, True, False)
    code, out, _ = command(capsys, "report", tmp_path / "a", "--baseline", tmp_path / "b", "-o", tmp_path / "report.md")
    assert (code, "| a | 50% " in (tmp_path / "report.md").read_text(encoding="utf-8")) == (0, True)
    code, _, err = command(capsys, "gate", tmp_path / "a", "--policy", "smoke")
    assert (code, "was written for the suite" in err) == (3, True)


def test_parts_of_a_table_that_were_imported_apart_become_one_run(tmp_path, capsys):
    for name in ("a", "b"):
        imported(tmp_path / name, lines(tmp_path / f"{name}.jsonl", chat(f"{name}-1"), chat(f"{name}-2")), name="bot")
    code, _, err = command(capsys, "merge", tmp_path / "a", tmp_path / "b", "-o", tmp_path / "both")
    assert code == 0, err
    assert command(capsys, "score", tmp_path / "both")[:2] == (0, f"bot: 4 conversations -> {tmp_path}/both\n")
