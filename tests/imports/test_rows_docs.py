"""What the documents tell people to type about recorded chats works as it stands."""

import gzip
import json

import datasets
from imports.rows_case import ANSWERS, ASKS, chat, lines
from test_docs import blocks, commands, shell

from hardcalls.imports.rows import read_columns
from hardcalls.store import read_run
from hardcalls.transcript import Origin

ROW = {
    "chat_id": "A-1",
    "log": [
        {"speaker": "customer", "said": ASKS},
        {"speaker": "note", "said": "in a hurry"},
        {"speaker": "bot", "said": ANSWERS},
        {"speaker": "Desk", "said": "Ann here."},
    ],
    "meta": {"lang": None},
    "bot_version": 7,
    "customer_id": "k-9",
    "channel": "app",
    "was_transferred": "yes",
    "csat": "2",
    "solved": 1,
}


def test_the_commands_and_the_map_of_the_document_work(tmp_path):
    [steps] = blocks("docs/import.md", "console")
    [text] = blocks("docs/import.md", "toml")
    (tmp_path / "map.toml").write_text(text, encoding="utf-8")
    lines(tmp_path / "chats.jsonl", chat("a"), chat("b"))
    (tmp_path / "chats.jsonl.gz").write_bytes(gzip.compress(json.dumps(ROW).encode() + b"\n"))
    done = shell("\n".join(commands(steps)), tmp_path)
    assert done.returncode == 0, done.stderr
    [found] = read_run(tmp_path / "runs" / "april").transcripts
    assert found.origin == Origin(id="A-1", language="de", cluster="k-9", tags={"channel": "app", "version": "7"})
    assert (found.given, found.executed.turn) == ({"csat": 0.25, "reward": 1.0}, 1)
    [row] = datasets.load_dataset(
        "parquet", data_files=str(tmp_path / "april.parquet"), split="train", cache_dir=str(tmp_path / "cache")
    )
    assert (row["tag.channel"], row["handed_over"], [m["role"] for m in row["messages"]]) == ("app", True, ["user", "assistant"])


def test_the_map_of_the_document_has_what_maps_can_have(tmp_path):
    [text] = blocks("docs/import.md", "toml")
    (tmp_path / "map.toml").write_text(text.replace("# order", "order").replace("# handoff_tool", "handoff_tool"), encoding="utf-8")
    found = read_columns(tmp_path / "map.toml")
    assert [f for f in found.__struct_fields__ if not getattr(found, f)] == []


def test_the_snippet_of_the_exports_reads_one(tmp_path):
    [snippet] = blocks("docs/export.md", "python")
    lines(tmp_path / "chats.jsonl", chat("a"))
    script = "hardcalls import rows chats.jsonl -o runs/march --no-score && hardcalls export runs/march -o march.parquet"
    done = shell(f"{script} && python - <<'END'\n{snippet}END", tmp_path)
    assert done.returncode == 0, done.stderr
    assert "'content': Value('string')" in done.stdout
