"""What the document tells people to type about ratings works as it stands."""

from people.ratings_case import written
from test_docs import ROOT, blocks, commands, shell

from hardcalls.cli.syntax.ratings import FORMATS
from hardcalls.people.formats import FORMATS as READERS
from hardcalls.people.labels import read
from hardcalls.people.long import COLUMNS
from hardcalls.people.mapping import Mapping, parse_mapping

DOCUMENT = "docs/import-ratings.md"


def test_the_commands_of_the_document_work(tmp_path):
    [steps] = blocks(DOCUMENT, "console")
    rated = {"id": "a", "from_name": "empathy", "type": "rating", "value": {"rating": 2}}
    written(tmp_path / "project-7.json", [{"id": 1, "data": {}, "annotations": [{"completed_by": 4, "result": [rated]}]}])
    (tmp_path / "ratings.csv").write_text(
        "item_id,rater,warm\n" + "".join(f"{n},ann,{n % 3}\n" for n in range(6)), encoding="utf-8"
    )
    done = shell("\n".join(commands(steps)), tmp_path)
    assert done.returncode == 0, done.stderr
    assert len(read(tmp_path / "all.csv")) == 7
    assert {x.criterion for x in read(tmp_path / "people.labels.jsonl")} == {"E1"}


def test_every_mapping_of_the_document_is_one_and_together_they_show_every_field():
    shown = [parse_mapping(text, DOCUMENT) for text in blocks(DOCUMENT, "toml")]
    used = {f for m in shown for f in m.__struct_fields__ if getattr(m, f) != getattr(Mapping(), f)}
    assert set(Mapping.__struct_fields__) - used == {"pair"}


def test_the_document_the_command_and_the_readers_name_the_same_formats():
    rows = [line.split("`")[1] for line in open_document().splitlines() if line.startswith("| `")]
    assert rows == ["--format", *READERS]
    assert set(FORMATS) == {"auto", *READERS}


def test_the_document_names_every_column_of_the_long_csv():
    text = open_document()
    assert [c for c in COLUMNS if f"`{c}`" not in text] == []


def open_document():
    return (ROOT / DOCUMENT).read_text(encoding="utf-8")
