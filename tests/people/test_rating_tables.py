import datetime as dt
import json
import re
import zipfile

import openpyxl
import pytest
from people.ratings_case import imported, left, told, written

from hardcalls.errors import ImportFileError
from hardcalls.people.guess import guess
from hardcalls.people.mapping import parse_mapping

LONG = """
item = "ticket"
rater = "who"
criterion = "aspect"
value = "mark"
turn = "msg"
at = "when"
seconds = "took"
comment = "why"
language = "lang"
stratum = "queue"
chance = "p"
kind = "sort"
gold = "gold"
not_applicable = ["N/A"]
skipped = ["?"]

[criteria]
warmth = "E1"

[scales]
E1 = [0, 4]
"""
HEADER = "ticket,who,aspect,mark,msg,when,took,why,lang,queue,p,sort,gold\n"


def table(tmp_path, text, name="t.csv"):
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


def test_a_long_table_gives_every_field_of_a_label(tmp_path):
    rows = (
        "007,ann,warmth,3,2,2026-03-01 10:00+02:00,4.5,because,de,refunds,0.25,expert,\n"
        "007,ben,warmth,n/a,,1772366400,,,,,,crowd,no\n"
        "007,key,warmth,4,,,,,,,,,yes\n"
        "007,cem,warmth,?,,,,,,,,,\n"
        "007,cem,other,,,,,,,,,,\n"
        "007,gpt,other,cold,,,,,,,,llm,\n"
    )
    found = imported(table(tmp_path, HEADER + rows), mapping=LONG)
    assert told(found, "state", "kind", "scale", "turn", "at", "seconds", "comment", "language", "stratum", "chance") == [
        ("007", "ann", "E1", 3.0, "given", "person", (0.0, 4.0), 2, "2026-03-01T08:00:00Z", 4.5, "because", "de", "refunds", 0.25),
        ("007", "ben", "E1", None, "not_applicable", "crowd", None, None, "2026-03-01T12:00:00Z", None, "", "", "", None),
        ("007", "key", "E1", 4.0, "given", "gold", (0.0, 4.0), None, "", None, "", "", "", None),
        ("007", "gpt", "other", "cold", "given", "model", None, None, "", None, "", "", "", None),
    ]
    assert left(found) == {"marked as skipped": 1, "no value": 1}


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ("7,ann,warmth,9,,,,,,,,,", "value: 9 is off the scale, which goes from 0 to 4"),
        ("7,ann,warmth,good,,,,,,,,,", "E1: 'good' is not a number, and the scale goes from 0 to 4"),
        ("7,ann,,3,,,,,,,,,", "the row names no criterion"),
        (",ann,warmth,3,,,,,,,,,", "ticket: nothing there says what was rated"),
        ("7,ann,warmth,3,first,,,,,,,,", "msg: 'first' is no number for `turn`"),
        ("7,ann,warmth,3,,,,,,,2,,", "chance: 2 is no probability above 0"),
        ("7,ann,warmth,3,,,,,,,,robot,", "sort: 'robot' is no kind of rater"),
        ("7,ann,warmth,3", "it has 4 fields, and the first line names 13"),
    ],
)
def test_a_row_that_cannot_be_right_is_refused_with_its_line_or_counted(tmp_path, row, why):
    good = "7,ann,warmth,3,,,,,,,,,\n"
    path = table(tmp_path, f"{HEADER}{good}{row}\n")
    with pytest.raises(ImportFileError, match=re.escape(f"{path}:3: {why}")):
        imported(path, mapping=LONG)
    found = imported(path, mapping=LONG, skip_bad=True)
    assert (told(found), left(found)) == ([("7", "ann", "E1", 3.0)], {f"bad row: {why}": 1})


WIDE = """
item = "id"
[constants]
rater = "ann"
kind = "crowd"
[wide]
warm = "w"
clear = "c"
[comments]
warm = "w_note"
[values]
Good = 1
bad = 0
"""


def test_a_wide_table_is_melted_and_a_word_that_nobody_explained_is_left_out_and_counted(tmp_path):
    found = imported(table(tmp_path, "id;w;c;w_note\n1;good;BAD;kind\n2;great;;\n3; bad ;great;\n"), mapping=WIDE)
    assert told(found, "kind", "comment") == [
        ("1", "ann", "warm", 1.0, "crowd", "kind"),
        ("1", "ann", "clear", 0.0, "crowd", ""),
        ("3", "ann", "warm", 0.0, "crowd", ""),
    ]
    assert left(found) == {"the mapping does not say what 'great' means": 2, "no value": 1}


def test_the_time_of_a_row_is_shared_by_its_ratings(tmp_path):
    mapping = 'item = "id"\nseconds = "took"\n[constants]\nrater = "r"\n[wide]\na = "a"\nb = "b"\n'
    found = imported(table(tmp_path, "id,took,a,b\n1,30,2,1\n2,30,,1\n"), mapping=mapping)
    assert told(found, "seconds") == [("1", "r", "a", 2.0, 15.0), ("1", "r", "b", 1.0, 15.0), ("2", "r", "b", 1.0, 30.0)]


def test_an_order_of_words_becomes_numbers_with_their_scale(tmp_path):
    mapping = 'item = "id"\nvalue = "v"\n[constants]\nrater = "r"\ncriterion = "safe"\n[orders]\n"*" = ["No", "Unsure", "Yes"]\n'
    found = imported(table(tmp_path, "id,v\n1,yes\n2,UNSURE\n3,maybe\n"), mapping=mapping)
    assert told(found, "scale") == [("1", "r", "safe", 2.0, (0.0, 2.0)), ("2", "r", "safe", 1.0, (0.0, 2.0))]
    assert left(found) == {"the mapping does not say where 'maybe' stands in its order": 1}


def test_nested_json_is_read_by_paths_a_list_in_each_task(tmp_path):
    tasks = {
        "project": "p",
        "tasks": [
            {
                "task": {"id": 1.0},
                "responses": [{"worker": "w1", "answers": {"warm": 4}}, {"worker": "w2", "answers": {"warm": None}}],
            },
            {"task": {"id": 2.0}, "responses": [{"worker": "w1", "answers": {"warm": 2}}]},
        ],
    }
    mapping = """
entries = "$.tasks[*]"
each = "responses"
item = "task.id"
rater = "worker"
[wide]
warm = "$.answers.warm"
"""
    found = imported(written(tmp_path / "surge.json", tasks), mapping=mapping)
    assert told(found) == [("1", "w1", "warm", 4.0), ("2", "w1", "warm", 2.0)]
    assert left(found) == {"no value": 1}


def test_ratings_without_names_are_told_apart_by_their_place(tmp_path):
    mapping = 'item = "id"\neach = "marks"\nvalue = "@"\nrater = "#"\n[constants]\ncriterion = "c"\n'
    found = imported(written(tmp_path / "x.jsonl", [{"id": 1, "marks": ["a", None, "b"]}]), mapping=mapping)
    assert told(found) == [("1", "#001", "c", "a"), ("1", "#003", "c", "b")]


def test_a_pair_in_a_table_names_its_winner_by_side_by_name_or_as_a_tie(tmp_path):
    mapping = 'item = "id"\nvalue = "won"\nrater = "r"\npair = ["left", "right"]\n[constants]\ncriterion = "better"\n'
    rows = "id,left,right,won,r\n1,b,a,left,x\n2,b,a,a,x\n3,b,a,Tie,x\n4,b,a,neither,x\n5,b,a,c,x\n"
    found = imported(table(tmp_path, rows), mapping=mapping)
    assert [(x.item, x.value, x.pair) for x in found.labels] == [
        (str(n), v, ("a", "b")) for n, v in enumerate(["b", "a", "tie", "tie"], 1)
    ]
    assert left(found) == {"'c' names neither side of a pair, and no tie": 1}


def test_a_spreadsheet_is_a_table_with_numbers_and_dates(tmp_path):
    book = openpyxl.Workbook()
    book.active.append(["something", "else"])
    page = book.create_sheet("Ratings")
    page.append(["id", "w", "when"])
    page.append([17.0, 3, dt.datetime(2026, 3, 1, 12, 0)])  # noqa: DTZ001  (as a spreadsheet has it)
    page.append(["x", "=1+1", None])
    book.save(tmp_path / "t.xlsx")
    mapping = 'sheet = "Ratings"\nitem = "id"\nat = "when"\n[constants]\nrater = "ann"\n[wide]\nw = "w"\n'
    found = imported(tmp_path / "t.xlsx", mapping=mapping)
    assert told(found, "at") == [("17", "ann", "w", 3.0, "2026-03-01T12:00:00Z")]
    assert left(found) == {"no value": 1}
    with pytest.raises(ImportFileError, match="has no sheet 'Rating'; there are: Sheet, Ratings"):
        imported(tmp_path / "t.xlsx", mapping=mapping.replace('"Ratings"', '"Rating"'))


def test_a_spreadsheet_that_calls_itself_smaller_than_it_is_loses_no_row(tmp_path):
    book = openpyxl.Workbook()
    for row in (["id", "w"], ["a", 1], ["b", 2]):
        book.active.append(row)
    book.save(tmp_path / "whole.xlsx")
    with zipfile.ZipFile(tmp_path / "whole.xlsx") as whole, zipfile.ZipFile(tmp_path / "t.xlsx", "w") as stale:
        for name in whole.namelist():
            stale.writestr(name, whole.read(name).replace(b'<dimension ref="A1:B3"', b'<dimension ref="A1:A2"'))
    found = imported(tmp_path / "t.xlsx", mapping='item = "id"\n[constants]\nrater = "ann"\n[wide]\nw = "w"\n')
    assert told(found) == [("a", "ann", "w", 1.0), ("b", "ann", "w", 2.0)]


def test_a_spreadsheet_that_is_none_is_refused(tmp_path):
    (tmp_path / "t.xlsx").write_bytes(b"PK\x03\x04 and no more")
    with pytest.raises(ImportFileError, match="cannot be read as a spreadsheet"):
        imported(tmp_path / "t.xlsx", mapping=WIDE)


def test_a_column_that_is_not_there_and_a_missing_mapping_are_said(tmp_path):
    path = table(tmp_path, "id,w,c\n1,good,bad\n")
    with pytest.raises(ImportFileError, match="no row has 'w_note', which the mapping names"):
        imported(path, mapping=WIDE)
    with pytest.raises(ImportFileError, match=r"columns are: id, w, c\. Name the --format, or say with --map"):
        imported(path)
    with pytest.raises(ImportFileError, match="a table is read by a mapping"):
        imported(path, tool="table")
    with pytest.raises(ImportFileError, match="give it an `item`"):
        imported(path, mapping=WIDE.replace('item = "id"', ""))


def test_every_contradiction_of_a_mapping_is_named_with_its_line():
    text = """value = "v"
each = "$.["
entries = "tasks"
[wide]
a = "b"
[comments]
z = "q"
[scales]
a = [2, 1]
[orders]
a = ["x", "X"]
[values]
Yes = 1
yes = 0
"""
    with pytest.raises(ImportFileError) as caught:
        parse_mapping(text, "m.toml")
    places = [line.split(": ")[:2] for line in str(caught.value).splitlines()]
    assert sorted(places) == sorted(
        [
            ["m.toml:1", "value"],
            ["m.toml:2", "each"],
            ["m.toml:3", "entries"],
            ["m.toml:4", "wide"],
            ["m.toml:7", "comments.z"],
            ["m.toml:9", "scales.a"],
            ["m.toml:11", "orders.a"],
            ["m.toml:14", "values.yes"],
        ]
    )


def test_what_is_guessed_can_be_used_once_it_is_read_and_says_what_it_is_not_sure_of(tmp_path):
    path = table(
        tmp_path,
        "conversation_id,annotator,warm,warm_reason,words\n" + "".join(f"{n},a{n % 2},{n % 4},w,{n * 97}\n" for n in range(20)),
    )
    text = guess(path)
    assert text == (
        "# Proposed for t.csv; read it, mend it, save it and give it with --map.\n"
        'item = "conversation_id"\nrater = "annotator"\n\n'
        '[wide]\n"warm" = "warm"\n\n[comments]\n"warm" = "warm_reason"\n\n'
        '[scales]\n"*" = [0, 3]  # unsure: the lowest and the highest value that were seen; write the scale\'s ends\n'
    )
    assert len(imported(path, mapping=text).labels) == 20


def test_answers_of_crowd_workers_in_a_list_are_no_argilla_and_are_read_by_what_is_guessed(tmp_path):
    answers = [[("w1", 3), ("w2", 4)], [("w1", 1)]]
    tasks = [
        {"id": f"t{n}", "fields": {}, "responses": [{"worker_id": w, "data": {"warm": v}, "spent_secs": 9} for w, v in given]}
        for n, given in enumerate(answers, 1)
    ]
    path = tmp_path / "crowd.json"
    path.write_text(json.dumps(tasks), encoding="utf-8")
    text = guess(path)
    assert told(imported(path, mapping=text)) == [("t1", "w1", "warm", 3.0), ("t1", "w2", "warm", 4.0), ("t2", "w1", "warm", 1.0)]


def test_a_guess_of_a_long_table_lists_the_words_and_leaves_their_meaning_open(tmp_path):
    text = guess(table(tmp_path, "item,question,answer\n1,kind,yes\n1,clear,no\n2,kind,yes\n"))
    assert 'criterion = "question"' in text
    assert 'value = "answer"' in text
    assert 'rater = "somebody"  # unsure: no column says who rated' in text
    assert '# "no" = ?' in text
    parse_mapping(text, "guessed.toml")


def test_the_column_that_names_items_is_not_guessed_to_be_a_rating_too(tmp_path):
    text = guess(table(tmp_path, "unit,a,b\n1,4,2\n2,5,2\n3,4,1\n"))
    assert text.splitlines()[1] == 'item = "unit"  # unsure: no two rows have the same'
    assert parse_mapping(text, "guessed.toml").wide == {"a": "a", "b": "b"}


def test_a_guess_asks_whether_a_gold_row_is_the_truth_or_a_test(tmp_path):
    text = guess(table(tmp_path, "item,rater,question,answer,is_gold\n1,a,kind,yes,1\n1,b,kind,no,1\n2,a,kind,yes,0\n"))
    assert 'gold = "is_gold"  # unsure: only where such a row says what is right' in text


def test_a_guess_finds_ratings_inside_json(tmp_path):
    inside = {"meta": {"n": 2}, "results": [{"task_id": n, "out": {"marks": ["good", "bad", "good"]}} for n in range(3)]}
    path = written(tmp_path / "x.json", inside)
    text = guess(path)
    assert 'entries = "$.results[*]"' in text
    assert 'each = "out.marks"' in text
    assert len(imported(path, mapping=text).labels) == 9
