"""Real files of annotation tools and real ratings: each is read as a whole, or refused for the right reason."""

import csv
import gzip
import json
import time
import tomllib
from collections import Counter

import pytest
from parts import missing
from people.ratings_case import DATA, command, imported, left, told
from test_docs import holding

from hardcalls.errors import ImportFileError
from hardcalls.people.labels import read

EXPORTS = DATA / "annotation_exports"
EAR = DATA / "empathic_judging" / "lend_an_ear"
JUDGED = DATA / "tau2_multijudge"
FILES = {
    "label_studio/test_export_csv__csv_test.json": "rectanglelabels",
    "label_studio/test_export_csv__csv_test2.json": 1,
    "label_studio/test_export_csv__csv_test2_result.csv": "nothing tells them apart",
    "label_studio/test_export_csv__csv_test_colliding_keys.json": 1,
    "label_studio/test_export_csv__csv_test_colliding_keys_mixed.json": 1,
    "label_studio/test_export_csv__csv_test_history.json": 1,
    "label_studio/test_export_json_min__chat_data.json": "4 x chat message",
    "label_studio/test_export_json_min__data.json": "polygonlabels",
    "label_studio/test_export_json_min__data_repeater.json": 1,
    "doccano/example.txt": "plain text without ratings",
    "doccano/example.utf16.csv": 3,
    "doccano/intent__example.jsonl": 2,
    "doccano/relation_extraction__example.jsonl": "7 x span or relation",
    "doccano/seq2seq__example.csv": 1,
    "doccano/seq2seq__example.json": 1,
    "doccano/seq2seq__example.jsonl": 1,
    "doccano/sequence_labeling__example.jsonl": "2 x span or relation",
    "doccano/sequence_labeling__example_overlapping.jsonl": "2 x span or relation",
    "doccano/text_classification__example.csv": 1,
    "doccano/text_classification__example.invalid.2.csv": "invalid.2.csv:2: it has 3 fields, and the first line names 2",
    "doccano/text_classification__example.invalid.2.xlsx": "invalid.2.xlsx:2: it has 3 cells, and the first row names 2",
    "doccano/text_classification__example.json": 2,
    "doccano/text_classification__example.jsonl": 2,
    "doccano/text_classification__example.xlsx": 1,
    "doccano/text_classification__example_fasttext.txt": 2,
    "doccano/text_classification__example_one_column_no_header.xlsx": "its columns are: AAA.",
    "doccano/text_classification__example_out_of_order_columns.csv": "its columns are: label, foo, text.",
    "prodigy/annotated_github-issues-DOCUMENTATION-textcat.jsonl.gz": 786,
}
"""How many labels come of each file, or why none does."""
DOCUMENT = "docs/import-ratings.md"
CROWD = holding(DOCUMENT, "toml", "validating_emotions_example")
EXPERT = holding(DOCUMENT, "toml", 'rater = "expert1"')
DICES = holding(DOCUMENT, "toml", "individual_human_scores")
LENIENT = holding(DOCUMENT, "toml", "judge_verdict")
STRICT = LENIENT.partition("satisfied =")[0]
DIMENSIONS = tuple(tomllib.loads(CROWD)["wide"])


def there(path):
    if not path.exists():
        missing(f"the data in ../shared ({path.name})")
    return path


@pytest.mark.parametrize("name", FILES)
def test_every_export_is_read_or_refused_for_its_reason(name):
    path, expected = there(EXPORTS) / name, FILES[name]
    if isinstance(expected, int):
        assert len(imported(path).labels) == expected
        return
    with pytest.raises(ImportFileError) as caught:
        imported(path)
    assert expected in str(caught.value)


def test_the_table_above_names_every_export():
    files = there(EXPORTS).rglob("*.*")
    assert {str(f.relative_to(EXPORTS)) for f in files if f.parent != EXPORTS} == set(FILES)


def test_columns_out_of_order_are_read_once_the_format_is_named():
    found = imported(there(EXPORTS) / "doccano" / "text_classification__example_out_of_order_columns.csv", tool="doccano")
    assert [x.value for x in found.labels] == ["positive"]


def test_the_decisions_of_prodigy_are_as_many_as_the_file_has():
    found = imported(there(EXPORTS) / "prodigy" / "annotated_github-issues-DOCUMENTATION-textcat.jsonl.gz")
    assert Counter(x.value for x in found.labels) == {1.0: 261, 0.0: 525}
    assert left(found) == {"ignored by the annotator": 44}
    assert {(x.criterion, x.scale) for x in found.labels} == {("DOCUMENTATION", (0.0, 1.0))}


def test_experts_and_crowd_on_empathy_are_read_by_a_mapping():
    path = there(EAR) / "expert2_ratings.csv"
    found = imported(path, mapping=EXPERT.replace("expert1", "expert2"))
    with path.open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert told(found) == [(r["conversation_id"], "expert2", d, float(r[d])) for r in rows for d in tomllib.loads(EXPERT)["wide"]]
    assert len(rows) == 50
    crowd = imported(EAR / "crowd_individual_ratings.csv", mapping=CROWD)
    with (EAR / "crowd_individual_ratings.csv").open(encoding="utf-8") as file:
        single = list(csv.DictReader(file))
    given = [(r["conversation_id"], r["rater"], d, float(r[d]), r[f"{d}_example"]) for r in single for d in DIMENSIONS if r[d]]
    assert sorted(told(crowd, "comment")) == sorted(given)
    assert len({x.rater for x in crowd.labels}) == 116
    assert sum(left(crowd).values()) == 196 * 6 - len(given)


def test_the_ratings_of_dices_are_imported_in_seconds(tmp_path, capsys):
    path = there(DATA / "dices") / "dices_350_crowdsourced.json.gz"
    (tmp_path / "dices.toml").write_text(DICES, encoding="utf-8")
    start = time.monotonic()
    code, out, err = command(capsys, "import-ratings", path, "--map", tmp_path / "dices.toml", "-o", tmp_path / "dices.jsonl")
    assert time.monotonic() - start < 10
    assert (code, out, err) == (
        0,
        f"43,050 labels by 123 raters (123 crowd) of 350 items on 1 criterion -> {tmp_path / 'dices.jsonl'}\n",
        "",
    )
    words = Counter(
        w
        for i in json.loads(gzip.decompress(path.read_bytes()))["instances"]
        for w in i["annotations"]["safety"]["individual_human_scores"]
    )
    assert Counter(x.value for x in read(tmp_path / "dices.jsonl")) == {0.0: words["No"], 1.0: words["Unsure"], 2.0: words["Yes"]}


@pytest.mark.parametrize(
    ("name", "rated", "unparsed", "passed"),
    [
        ("airline-multi-judge-full__summary__policy_chain_of_thought_v1", 50, 27, 0.74),
        ("airline-multi-judge-full__summary__quick_triage_v1", 50, 0, 0.92),
        ("retail-multi-judge-full__summary__policy_chain_of_thought_v1", 114, 72, 0.886),
        ("retail-multi-judge-full__summary__customer_outcome_v1", 114, 0, 0.8333),
    ],
)
def test_verdict_words_are_mapped_by_the_users_file_and_others_are_missing(name, rated, unparsed, passed):
    path = there(JUDGED) / f"{name}.json.gz"
    strict, lenient = imported(path, mapping=STRICT), imported(path, mapping=LENIENT)
    assert (len(strict.labels), sum(left(strict).values())) == (rated - unparsed, unparsed)
    assert all(why.startswith("the mapping does not say what") for why in left(strict))
    assert round(sum(x.value for x in lenient.labels) / rated, 4) == passed
    assert {x.kind for x in lenient.labels} == {"model"}
