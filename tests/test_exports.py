"""Runs written as tables: every column says what docs/export.md says, datasets reads them, and nothing is lost on the way back."""

import csv
import re
import shutil
from pathlib import Path

import datasets
import msgspec
import pyarrow.parquet
import pytest
from cases import many, run, talk
from golden import check
from imports.rows_case import ANSWERS, ASKS, chat, command, imported, lines
from test_store import write

from hardcalls import store
from hardcalls.exports import FORMATS, export
from hardcalls.exports.table import arrow
from hardcalls.fault import Fault
from hardcalls.rating import rate
from hardcalls.run import Run
from hardcalls.score import Rating
from hardcalls.tool import ToolCall
from hardcalls.transcript import Ending, Handoff, Message, Note, Origin, Timing, Transcript, Usage

FULL = Transcript(
    scenario="s-007",
    agent="bot",
    trial=1,
    messages=(
        Message(role="system", content="Be kind."),
        Message(role="user", content="Grüße, wo ist mein Paket?"),
        Message(role="assistant", tool_calls=(ToolCall(id="c", name="look", arguments='{"x": 1}'),)),
        Message(role="tool", content="", tool_call_id="c", ok=False),
        Message(role="assistant", content="Ein Mensch meldet sich."),
    ),
    ending=Ending(by="handoff"),
    notes=(Note(turn=1, step="opening", cues=("asks_for_human",), intensity=2),),
    handoffs=(Handoff(kind="executed", turn=1, queue="care", summary="Parcel."),),
    end_state={"orders": {"o-1": {"status": None, "total": 12.5}}},
    faults=(Fault(kind="invented_tool", evidence="look", turn=1, recovered=True),),
    usage=Usage(calls=2, input_tokens=10, seconds=0.5, cost=0.25),
    timings=(Timing(turn=1, last=0.5, first=0.1),),
    given={"reward": None},
)


@pytest.fixture
def stored(tmp_path):
    """A run with one conversation of every kind: plain, lost, never rated, and one with everything in it."""
    lost = Fault(kind="connection", evidence="reset", turn=1)
    whole = run(
        [*many(1), talk("s-001", fault=lost), talk("s-002", rated=False, cluster="story"), talk("s-007", trial=1)], trials=2
    )
    transcripts = tuple(FULL if t.key == FULL.key else t for t in whole.transcripts)
    return write(tmp_path / "runs" / "bot", msgspec.structs.replace(whole, transcripts=transcripts))


def exported(folder, path):
    [found] = export({path: [folder]}, to=path.suffix[1:])
    assert (found.path, found.conversations) == (path, len(store.read_run(folder).transcripts))
    return path


def test_a_row_says_what_the_document_says(stored, tmp_path):
    rows = [msgspec.json.decode(line) for line in exported(stored, tmp_path / "runs.jsonl").read_bytes().splitlines()]
    check("export.json", msgspec.json.format(msgspec.json.encode(rows), indent=1).decode() + "\n")
    document = (Path(__file__).parents[1] / "docs" / "export.md").read_text(encoding="utf-8")
    told = re.findall(r"^\| (.+?) \|", document, re.MULTILINE)
    names = {n for cell in told for n in re.findall(r"`([^`]+)`", cell)}
    plain = {re.sub(r"^(rating|never|tag)\..*", r"\1.…", name) for name in rows[0]} | {"tag.…", "never.…"}
    assert plain == names


def test_datasets_reads_what_was_exported(stored, tmp_path):
    found = datasets.load_dataset(
        "parquet", data_files=str(exported(stored, tmp_path / "runs.parquet")), split="train", cache_dir=str(tmp_path / "cache")
    )
    rows = [msgspec.json.decode(line) for line in exported(stored, tmp_path / "runs.jsonl").read_bytes().splitlines()]
    assert list(found) == rows
    assert found.features["messages"].feature["content"].dtype == "string"


@pytest.mark.parametrize("to", FORMATS)
def test_what_was_exported_comes_back_as_it_was(stored, tmp_path, to):
    before = store.read_run(stored).transcripts
    back, report = imported(tmp_path / "back", exported(stored, tmp_path / f"runs.{to}"))
    plain = tuple(msgspec.structs.replace(t, origin=None) for t in back.transcripts)
    assert plain == before
    assert {t.scenario: t.origin for t in back.transcripts}["s-002"] == Origin(language="en", cluster="story")
    assert (back.manifest.agent, back.manifest.trials, report.guessed, report.unused) == ("bot", 2, False, ())


@pytest.mark.parametrize("to", FORMATS)
def test_recorded_chats_come_back_byte_by_byte(tmp_path, to):
    rows = [chat("A/1", ASKS, ANSWERS, ch="web", csat=3), chat("b", "Hm", ch=None, csat=None)]
    columns = {"tags": ["ch"], "ratings": {"csat": {"scale": [1, 5]}}}
    whole, _ = imported(tmp_path / "run", lines(tmp_path / "chats.jsonl", *rows), columns=columns)
    rate(tmp_path / "run", raters={})
    back, _ = imported(tmp_path / "back", exported(tmp_path / "run", tmp_path / f"chats.{to}"))
    assert back.transcripts == whole.transcripts
    assert back.scenarios == whole.scenarios
    assert (tmp_path / "back" / "conversations.jsonl").read_bytes() == (tmp_path / "run" / "conversations.jsonl").read_bytes()
    assert back.manifest.fingerprints.stimulus == whole.manifest.fingerprints.stimulus


def test_a_table_of_text_holds_lists_as_json(stored, tmp_path):
    with exported(stored, tmp_path / "runs.csv").open(encoding="utf-8", newline="") as file:
        row = next(r for r in csv.DictReader(file) if r["conversation"] == "s-007")
    assert (row["handed_over"], row["cost"], row["output_tokens"]) == ("true", "0.25", "")
    assert msgspec.json.decode(row["messages"], type=tuple[Message, ...]) == FULL.messages


def test_runs_with_other_ratings_share_their_columns(stored, tmp_path):
    other = write(tmp_path / "runs" / "other", run([talk("s-000", ratings={"empathy.own": 0.5}, events={"own_event": True})]))
    files = {tmp_path / "out" / f"{f.name}.parquet": [f] for f in (stored, other)}
    export(files, to="parquet")
    one, two = (pyarrow.parquet.read_table(p) for p in files)
    assert one.schema == two.schema
    assert two["rating.empathy.own"].to_pylist() == [0.5]
    assert two["never.own_event"].to_pylist() == [True]
    assert one["never.own_event"].to_pylist() == [None] * 4


def test_scores_in_another_order_find_their_conversations(stored, tmp_path):
    before = exported(stored, tmp_path / "one.jsonl").read_bytes()
    path = stored / "ratings.jsonl"
    path.write_bytes(b"".join(reversed(path.read_bytes().splitlines(keepends=True))))
    assert exported(stored, tmp_path / "two.jsonl").read_bytes() == before


def test_every_field_of_our_records_has_a_column_type():
    for record in (Message, Rating, Fault):
        assert [f.name for f in arrow(record)] == list(record.__struct_fields__)


def test_the_command_writes_a_file_of_all_runs_or_a_folder_with_one_each(stored, tmp_path, capsys):
    code, out, _ = command(capsys, "export", stored, "-o", tmp_path / "all.parquet")
    assert (code, out) == (0, f"4 conversations, 1 of them not rated -> {tmp_path}/all.parquet\n")
    code, out, _ = command(capsys, "export", tmp_path / "runs", "-o", tmp_path / "out", "--format", "csv")
    assert (code, out) == (0, f"4 conversations, 1 of them not rated -> {tmp_path}/out/bot.csv\n")
    assert [p.name for p in (tmp_path / "out").iterdir()] == ["bot.csv"]
    code, out, _ = command(capsys, "export", stored, "-o", f"{tmp_path}/of.march/")
    assert (code, out) == (0, f"4 conversations, 1 of them not rated -> {tmp_path}/of.march/bot.parquet\n")


def test_what_cannot_be_exported_is_said_and_leaves_what_was_there(stored, tmp_path, capsys):
    (tmp_path / "all.jsonl").write_text("mine")
    copy = shutil.copytree(stored, tmp_path / "more" / "bot")
    before = {p.name: p.read_bytes() for p in stored.iterdir()}
    cases = [
        ((stored, "-o", tmp_path / "x.csv", "--format", "jsonl"), "disagree; give one of them"),
        ((stored, copy, "-o", tmp_path / "out"), "two runs are called 'bot'"),
        ((stored, stored, "-o", tmp_path / "x.csv"), "runs/bot is named twice"),
        ((stored, "-o", tmp_path / "x.xlsx"), "no table is written as .xlsx (only .parquet, .jsonl, .csv)"),
        ((stored, "-o", tmp_path / "x.csv.gz"), f"for a folder of that name write {tmp_path}/x.csv.gz/"),
        ((stored, "-o", stored / "conversations.jsonl"), f"would lie in the run folder {stored}"),
        ((copy, "-o", stored), f"would lie in the run folder {stored}"),
        ((tmp_path / "nowhere", "-o", tmp_path / "x.csv"), "there is no run folder"),
        ((stored, "-o", tmp_path / "all.jsonl" / "x.csv"), "cannot be written"),
    ]
    for arguments, says in cases:
        code, _, err = command(capsys, "export", *arguments)
        assert (code, says in err) == (3, True), err
    assert {p.name: p.read_bytes() for p in stored.iterdir()} == before
    path = stored / "conversations.jsonl"
    path.write_bytes(path.read_bytes() + b'{"odd": 1}\n')
    assert command(capsys, "export", stored, "-o", tmp_path / "all.jsonl")[0] == 3
    assert (tmp_path / "all.jsonl").read_text() == "mine"
    assert not [p for p in tmp_path.iterdir() if p.name.endswith(".new") or p.suffix == ".csv"]


def test_a_run_of_nothing_is_a_table_without_rows(tmp_path):
    empty = Run(manifest=run(many(1)).manifest, scenarios=run(many(1)).scenarios, charters={}, transcripts=(), scores=())
    folder = write(tmp_path / "empty", empty)
    (folder / "conversations.jsonl").write_bytes(b"")
    export({tmp_path / "empty.parquet": [folder]}, to="parquet")
    assert pyarrow.parquet.read_table(tmp_path / "empty.parquet").num_rows == 0
