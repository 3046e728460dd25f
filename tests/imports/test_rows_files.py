"""The same chats, however they are kept, become the same run; and what is wrong with a table is said once, and where."""

import csv
import gzip
import io
import json
import subprocess
import sys

import datasets
import pyarrow as pa
import pyarrow.parquet
import pytest
from imports.rows_case import ANSWERS, ASKS, chat, command, imported, lines, many, talked

from hardcalls.errors import ImportFileError, RunError
from hardcalls.imports.rows import read_columns
from hardcalls.store import read_run

ROWS = [chat("c-1", ASKS, "Grüße, ich schaue nach.", language="de"), chat("c-2", "Xin chào", language="vi"), chat("c-3")]
ROWS[2]["language"] = None
TEXT = "".join(json.dumps(r, ensure_ascii=False) + "\n" for r in ROWS)


def table(delimiter):
    file = io.StringIO()
    out = csv.writer(file, delimiter=delimiter)
    out.writerows([["id", "messages", "language"], *([r["id"], json.dumps(r["messages"]), r["language"]] for r in ROWS)])
    return file.getvalue()


def parquet(path):
    datasets.Dataset.from_list(ROWS).to_parquet(path)


def saved(path):
    datasets.Dataset.from_list(ROWS).save_to_disk(path)


def folder(path):
    path.mkdir()
    parquet(path / "train.parquet")


FILES = {
    "chats.jsonl": TEXT,
    "unended.jsonl": TEXT.rstrip(),
    "windows.jsonl": TEXT.replace("\n", "\r\n") + "\r\n",
    "marked.ndjson": TEXT.encode("utf-8-sig"),
    "utf16.jsonl": TEXT.encode("utf-16"),
    "packed.jsonl.gz": gzip.compress(TEXT.encode()),
    "without_ending": TEXT,
    "chats.csv": table(","),
    "excel.csv": table(";").encode("utf-8-sig"),
    "utf16.tsv": table("\t").encode("utf-16"),
    "packed.csv.gz": gzip.compress(table(",").encode()),
    "chats.parquet": parquet,
    "saved": saved,
    "folder": folder,
}


@pytest.mark.parametrize("name", FILES)
def test_every_kind_of_file_gives_the_same_conversations(tmp_path, name):
    content = FILES[name]
    if callable(content):
        content(tmp_path / name)
    else:
        (tmp_path / name).write_bytes(content if isinstance(content, bytes) else content.encode())
    whole, _ = imported(tmp_path / "whole", lines(tmp_path / "same.jsonl", *ROWS), name="bot")
    found, _ = imported(tmp_path / "found", tmp_path / name, name="bot")
    assert found.transcripts == whole.transcripts
    assert [t.origin.language for t in found.transcripts] == ["de", "vi", "en"]


def test_maps_of_a_parquet_file_are_objects(tmp_path):
    row = chat("c-1", meta=[("channel", "app"), ("x", None)])
    types = {"id": pa.string(), "messages": pa.list_(pa.map_(pa.string(), pa.string())), "meta": pa.map_(pa.string(), pa.string())}
    row["messages"] = [list(m.items()) for m in row["messages"]]
    pyarrow.parquet.write_table(pa.Table.from_pylist([row], schema=pa.schema(types)), tmp_path / "maps.parquet")
    run, _ = imported(tmp_path / "run", tmp_path / "maps.parquet", columns={"tags": ["meta.channel"]})
    [found] = run.transcripts
    assert (found.origin.tags, talked(found)) == ({"channel": "app"}, [("user", ASKS), ("assistant", ANSWERS)])


def test_several_files_are_one_run(tmp_path):
    parts = [lines(tmp_path / f"{i}.jsonl", row) for i, row in enumerate(ROWS)]
    found, _ = imported(tmp_path / "run", *parts)
    assert ([t.scenario for t in found.transcripts], found.manifest.source) == (
        ["c-1", "c-2", "c-3"],
        "rows 0.jsonl, 1.jsonl, 2.jsonl",
    )


ROW = json.dumps(chat("c-1")) + "\n"
CSV = "id,role,text\n1,user,a\n"
REFUSED = {
    "empty.jsonl": ("", "empty.jsonl is empty"),
    "mark.jsonl": (b"\xef\xbb\xbf", "is empty"),
    "header.csv": ("id,role,text\n", "has no rows"),
    "none.parquet": (lambda p: datasets.Dataset.from_dict({"id": [], "messages": []}).to_parquet(p), "has no rows"),
    "list.json": (f"[{ROW}]", r"one JSON list; .* jq -c '\.\[\]' list.json"),
    "pretty.json": (json.dumps(chat(), indent=1), r"pretty.json:1: .*jq -c \. FILE"),
    "torn.jsonl": (
        ROW + ROW[:30],
        "torn.jsonl:2: .* is the last one, and seems to be cut short; mend it, or .* --skip-bad",
    ),
    "scalar.jsonl": (ROW + "3\n", "scalar.jsonl:2: this line is no JSON object"),
    "deep.jsonl": (ROW + "[" * 100_000, "deep.jsonl:2: this line is no JSON object"),
    "latin.jsonl": (ROW.encode() + ROW.encode().replace(b"My", b"\xff"), "latin.jsonl:2: .*bytes that are no text"),
    "latin.csv": (CSV.encode() + b"2,user,\xff\n", "latin.csv:3: it holds bytes that are no text"),
    "unmarked.jsonl": (ROW.encode("utf-16-le"), "lacks the mark"),
    "half.csv": (CSV.encode("utf-16") + b"x", "half.csv:3: it holds bytes that are no text"),
    "short.csv": (CSV + "2,user\n", "short.csv:3: it has 2 fields, and the first line names 3"),
    "quote.csv": (CSV + '2,user,"b\n', "quote.csv:3: this record cannot be read: .*is a quote missing"),
    "twice.csv": ("id,id,text\n", "twice.csv:1: two columns are called 'id'"),
    "cut.jsonl.gz": (gzip.compress(TEXT.encode())[:-30], "cut.jsonl.gz cannot be unpacked"),
    "noise.parquet": (b"PAR1 and nothing else", "cannot be read as Parquet"),
    "noise": (b"\x01\x02\x03", "none of the kinds of file"),
    "columns.jsonl": ('{"a": 1, "b": 2}\n', "columns.jsonl:1: no column looks like the messages .*there are: a, b.*--map"),
    "nameless.csv": ("role,text\nuser,a\n", "nameless.csv:2: each row is one message, and no column looks like the name"),
    "unsorted.csv": (
        CSV + "2,user,b\n1,bot,c\n",
        "unsorted.csv:4: the conversation '1' was there before, .*unsorted.csv:2; .*sort",
    ),
    "same.jsonl": (ROW + ROW, "same.jsonl:2: the conversation 'c-1' was there before, at .*same.jsonl:1"),
    "blank.jsonl": (ROW.replace('"c-1"', "null"), "blank.jsonl:1: its 'id' is blank"),
    "list_id.jsonl": (ROW.replace('"c-1"', "[1]"), "its 'id' is no name"),
    "role.jsonl": (ROW.replace('"user"', '"martian"'), r"message 1 has the role 'martian'; say under \[roles\]"),
    "no_role.jsonl": (ROW.replace('"role": "user", ', ""), "message 1 has no role"),
    "null.jsonl": (ROW.replace("[{", "[null, {"), "message 1 is null"),
    "no_text.jsonl": (ROW.replace(json.dumps(ASKS), "null"), "message 1 has no text"),
    "nobody.jsonl": (ROW.replace('"user"', '"bot"'), "the customer says nothing in it"),
    "no_messages.jsonl": (ROW + '{"id": "x", "messages": []}\n', "no_messages.jsonl:2: it has no messages"),
    "tool.jsonl": (ROW.replace('"role"', '"tool_calls": [{}], "role"'), "message 1 calls a tool that has no name"),
    "lists.jsonl": ('{"id": 1, "role": ["user"], "text": []}\n', "are not two lists of the same length"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_table_that_cannot_be_used_is_refused_and_leaves_nothing(tmp_path, name):
    content, says = REFUSED[name]
    if callable(content):
        content(tmp_path / name)
    else:
        (tmp_path / name).write_bytes(content if isinstance(content, bytes) else content.encode())
    with pytest.raises(ImportFileError, match=says):
        imported(tmp_path / "run", tmp_path / name)
    assert not (tmp_path / "run").exists()


MAPPED = {
    'id = "nope"\n': "there is no column 'nope'; there are: id, messages, csat, moved, spoken",
    'tags = ["nope"]\n': "no row has a column 'nope', which the map names; there are",
    "ratings.csat.scale = [1, 3]\n": "its 'csat' is 4, outside 1 to 3; give its scale",
    "ratings.spoken = {}\n": "its 'spoken' is no number: 'English'",
    'language = "spoken"\n': "its 'spoken' is 'English', and no code such as en or de-AT",
    'transferred = "csat"\n': "its 'csat' is neither yes nor no: '4'",
    'transferred = "moved"\n': "its 'moved' is blank, so it is not known",
    'messages = "spoken"\n': "its 'spoken' is text, and no list of messages in JSON",
    'messages = "csat"\n': "its 'csat' is no list of messages",
}


@pytest.mark.parametrize("text", MAPPED)
def test_a_map_that_does_not_fit_the_table_is_refused(tmp_path, text):
    (tmp_path / "map.toml").write_text(text, encoding="utf-8")
    source = lines(tmp_path / "chats.jsonl", chat("c-1", csat=4, moved=None, spoken="English"))
    with pytest.raises(ImportFileError, match=MAPPED[text]):
        imported(tmp_path / "run", source, columns=read_columns(tmp_path / "map.toml"))
    assert not (tmp_path / "run").exists()


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("id = ", "map.toml:1: not valid TOML"),
        ('ids = "x"\n', "map.toml.*ids"),
        ('[roles]\nx = "robot"\n', "map.toml:2: roles.x: 'robot' is not known; it must be one of customer, agent, person, "),
        ("ratings.csat.scale = [1, 1]\n", "ratings.csat.scale: its worst value is its best one"),
        ('default_language = "English"\n', "map.toml:1: default_language"),
        (b"\xff", "not text in UTF-8"),
        (None, "No such file"),
    ],
)
def test_a_map_that_means_nothing_is_refused(tmp_path, text, says):
    if text is not None:
        (tmp_path / "map.toml").write_bytes(text if isinstance(text, bytes) else text.encode())
    with pytest.raises(ImportFileError, match=says):
        read_columns(tmp_path / "map.toml")


def test_bad_rows_that_are_passed_over_are_counted_and_the_first_ten_named(tmp_path):
    source = lines(tmp_path / "chats.jsonl", chat("c-1"), *({"id": i} for i in range(12)), chat("c-2"))
    run, report = imported(tmp_path / "run", source, skip_bad=True)
    assert ([t.scenario for t in run.transcripts], report.bad, len(report.listed)) == (["c-1", "c-2"], 12, 10)
    assert report.listed[0] == f"{source}:2: its 'messages' is blank"


def test_a_table_with_nothing_but_bad_rows_is_refused_although_they_are_passed_over(tmp_path):
    source = lines(tmp_path / "chats.jsonl", {"id": 1, "messages": [None]}, {"id": 2, "messages": [None]})
    with pytest.raises(ImportFileError, match=r"not one of 2 rows could be imported\n.*chats.jsonl:1: message 1 is null"):
        imported(tmp_path / "run", source, skip_bad=True)
    assert not (tmp_path / "run").exists()


def test_a_folder_that_holds_a_run_is_left_alone(tmp_path):
    source = lines(tmp_path / "chats.jsonl", chat())
    before, _ = imported(tmp_path / "run", source)
    with pytest.raises(RunError, match="already holds a run"):
        imported(tmp_path / "run", source)
    (tmp_path / "file").write_text("")
    with pytest.raises(RunError, match="cannot be written"):
        imported(tmp_path / "file" / "run", source)
    assert imported(tmp_path / "again", source)[0].transcripts == before.transcripts


def test_a_pipe_is_refused_before_anything_of_it_is_lost(tmp_path):
    script = f"{sys.executable} -m hardcalls import rows <(cat {lines(tmp_path / 'chats.jsonl', chat())}) -o {tmp_path}/run"
    done = subprocess.run(["bash", "-c", script], capture_output=True, text=True, check=False, timeout=30)
    assert (done.returncode, "is a pipe, and has to be looked at twice" in done.stderr) == (3, True)


def test_a_run_folder_is_no_table(tmp_path):
    imported(tmp_path / "run", lines(tmp_path / "chats.jsonl", chat()))
    with pytest.raises(ImportFileError, match="run is a run folder already; `hardcalls score"):
        imported(tmp_path / "other", tmp_path / "run")


def test_conversations_that_vanished_from_a_recorded_run_are_missed(tmp_path):
    imported(tmp_path / "run", many(tmp_path / "chats.jsonl", 3))
    path = tmp_path / "run" / "conversations.jsonl"
    path.write_bytes(b"".join(path.read_bytes().splitlines(keepends=True)[:2]))
    with pytest.raises(RunError, match="3 conversations were imported, and there are 2"):
        read_run(tmp_path / "run")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("rows", "hf:"), "'hf:' names nothing"),
        (("rows", ""), "'' names nothing"),
        (("rows", "nowhere.jsonl"), "nowhere.jsonl cannot be read: No such file"),
        (("tau2", "x.json", "--map", "m.toml"), "--map goes with `import rows`"),
        (("tau1", "x.json", "--limit", "2"), "--limit goes with `import rows`"),
        (("rows", "x.jsonl", "--limit", "0"), "'0' is not a whole number"),
    ],
)
def test_a_command_that_makes_no_sense_is_refused(tmp_path, capsys, arguments, says):
    code, _, err = command(capsys, "import", *arguments, "-o", tmp_path / "run")
    assert (code, says in err, (tmp_path / "run").exists()) == (3, True, False)
