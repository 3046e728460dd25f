import gzip
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from people.ratings_case import label

from hardcalls.errors import ImportFileError, RunError
from hardcalls.label import Label
from hardcalls.people.labels import in_order, read, write
from hardcalls.people.long import COLUMNS, label_of, row_of
from hardcalls.people.wrong import wrong_with

TEXT = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0"), max_size=12)
NAME = TEXT.filter(str.strip)
NUMBER = st.floats(allow_nan=False, allow_infinity=False)
LABELS = st.builds(
    Label,
    item=NAME,
    rater=NAME,
    criterion=NAME,
    value=NUMBER | TEXT,
    kind=st.sampled_from(["person", "crowd", "model", "gold", "adjudicated"]),
    turn=st.none() | st.integers(0, 99),
    language=TEXT,
    stratum=TEXT,
    chance=st.none() | st.floats(0.001, 1),
    repeat=st.integers(0, 3),
    at=st.sampled_from(["", "2026-03-01T12:30:00Z", "2026-03-01T12:30:00.250000Z"]),
    seconds=st.none() | st.floats(0, 1e6),
    comment=TEXT,
    rubric=TEXT,
    source=TEXT,
)
EVERY = (
    label(scale=(0.0, 2.0), turn=3, chance=0.25, repeat=1, seconds=1.5, comment='a "b",\r\nc', source="tool file"),
    label(item="2", value="3", kind="adjudicated"),
    label(item="3", value=None, state="not_applicable", rubric="support-v1@1"),
    label(item="4", value="tie", pair=("a", "b"), kind="model"),
)


@pytest.mark.parametrize("ending", ["labels.jsonl", "csv"])
def test_labels_come_back_from_a_file_as_they_were(tmp_path, ending):
    path = tmp_path / f"x.{ending}"
    write(path, EVERY)
    assert read(path) == in_order(EVERY)


@pytest.mark.parametrize("ending", ["labels.jsonl", "csv"])
def test_the_same_labels_are_the_same_bytes_in_whatever_order(tmp_path, ending):
    one, two = tmp_path / f"1.{ending}", tmp_path / f"2.{ending}"
    write(one, (label(value=1, scale=(0, 2)), *EVERY[1:]))
    write(two, (*reversed(EVERY[1:]), label(value=1.0, scale=(0.0, 2.0))))
    assert one.read_bytes() == two.read_bytes()


@settings(max_examples=300, deadline=None)
@given(LABELS)
def test_no_label_loses_anything_in_the_long_csv(one):
    assert label_of(dict(zip(COLUMNS, row_of(one), strict=True)), source="x") == one


@pytest.mark.parametrize("text", ["=1+1", "+49", "-", "@SUM(A1)", "\t=1", "\r=1", "'=1", "''=1", "'", "'a"])
def test_no_text_is_a_formula_to_a_spreadsheet_and_all_come_back(text):
    one = label(item=text, rater=text, criterion=text, value=text, comment=text, source=text, pair=(text, f"{text}z"))
    row = row_of(one)
    assert not [cell for cell in row if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]
    assert label_of(dict(zip(COLUMNS, row, strict=True)), source="x") == one


def test_a_number_below_zero_stays_a_number():
    assert "-1.5" in row_of(label(value=-1.5))


def test_a_long_csv_of_somebody_else_is_read_with_its_own_words_for_raters(tmp_path):
    path = tmp_path / "long.csv.gz"
    text = "item_id,rater_id,dimension,value,rater_type,run_id,adjudicated,mood\n7,ann,E1,2,expert,r9,,x\n7,gpt,E1,,llm,,no,\n"
    path.write_bytes(gzip.compress(text.encode("utf-16")))
    assert read(path) == (
        label(item="7", rater="ann", criterion="E1", value=2.0, source="long.csv.gz, run r9"),
        label(item="7", rater="gpt", criterion="E1", value=None, state="skipped", kind="model", source="long.csv.gz"),
    )


def test_every_wrong_line_is_named_with_what_is_wrong(tmp_path):
    path = tmp_path / "x.jsonl"
    path.write_text(
        '{"item":"1","rater":"r","criterion":"c","value":3,"scale":[0,2]}\n'
        '{"item":"1","rater":"r","criterion":"c","value":1}\n'
        '{"item":"1","rater":"r","criterion":"c","value":2}\n'
        '{"item":"1","rater":"r","criteria":"c","value":2}\n'
        "{\n",
        encoding="utf-8",
    )
    with pytest.raises(ImportFileError) as caught:
        read(path)
    said = str(caught.value).replace(f"{path}:", "").splitlines()
    assert [line.split(":")[0] for line in said] == ["1", "3", "4", "5"]
    assert "3 is off the scale, which goes from 0 to 2" in said[0]
    assert "r rated 1 on c in 2 already; keep one of them, or count them by `repeat`" in said[1]
    assert "did you mean `criterion`?" in said[2]


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ("7,ann,E1,1,robot,,,,,", "rater_type: 'robot' is not known"),
        ("7,ann,E1,5,person,0,2,,,", "value: 5 is off the scale, which goes from 0 to 2"),
        ("7,ann,E1,1,person,0,,,,", "scale_max: it is blank, and scale_min is not; give both or none"),
        ("7,ann,E1,1,person,,,1.5,,", "turn: 1.5 is not a whole number"),
        ("7,ann,E1,1,person,,,,noon,", "at: 'noon' is no time in UTC such as 2026-03-01T12:30:00Z"),
        ("7,ann,E1,1,person,,,,,maybe", "adjudicated: 'maybe' is neither true nor false"),
        (",ann,E1,1,person,,,,,", "item: it is blank; every label has one"),
    ],
)
def test_a_wrong_row_of_a_long_csv_is_refused_with_its_line_and_column(tmp_path, row, why):
    path = tmp_path / "x.csv"
    header = "item_id,rater_id,dimension,value,rater_type,scale_min,scale_max,turn,ts,adjudicated"
    path.write_text(f"{header}\n{row}\n", encoding="utf-8")
    with pytest.raises(ImportFileError, match=re.escape(f"{path}:2: {why}")):
        read(path)


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"value": None}, "a value goes with `given`"),
        ({"state": "skipped"}, "a value goes with `given`"),
        ({"value": float("nan")}, "no value on any scale"),
        ({"value": 1e308}, "value: 1e+308 is no value on any scale"),
        ({"scale": (2, 2)}, "is no scale"),
        ({"scale": (-1e308, 1e308)}, "is no scale"),
        ({"scale": (0, float("nan"))}, "is no scale"),
        ({"pair": ("b", "a"), "value": "a"}, "have to be two names, sorted"),
        ({"pair": ("a", "b"), "value": "z"}, "neither 'a' nor 'b' nor 'tie'"),
        ({"turn": -1}, "is no turn"),
        ({"repeat": -1}, "is no count"),
        ({"chance": 0}, "is no probability above 0"),
        ({"seconds": -1}, "is no time that anything takes"),
        ({"at": "2026-03-01T12:30:00"}, "is no time in UTC"),
    ],
)
def test_what_does_not_go_together_is_told(fields, why):
    assert why in wrong_with(label(**fields))
    assert wrong_with(label()) == ""


def test_a_file_without_labels_is_no_empty_success(tmp_path):
    path = tmp_path / "x.csv"
    path.write_text("item_id,rater_id,dimension,value\n", encoding="utf-8")
    with pytest.raises(ImportFileError, match="has no labels in it"):
        read(path)


def test_labels_that_cannot_be_written_leave_nothing_behind(tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(RunError, match="cannot be written"):
        write(tmp_path / "file" / "x.jsonl", EVERY)
    assert [p.name for p in tmp_path.iterdir()] == ["file"]
