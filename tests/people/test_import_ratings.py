import json
import random
import re

import pytest
from people.ratings_case import command, label, written

from hardcalls.people.labels import in_order, read, write

RATINGS = "id,rater,warm\n1,ann,3\n1,ben,2\n2,ann,1\n"
MAP = 'item = "id"\nrater = "rater"\n[wide]\nwarm = "warm"\n'
HOSTILE = {
    "deep.json": "[" * 200_000,
    "deep-entry.json": '[{"data": ' + "[" * 5_000 + "]" * 5_000 + ', "annotations": []}]',
    "deep.jsonl": '{"a":' * 100_000,
    "torn.json": '[{"id": 1,\n "data": {}},\n {"id": 2, "da',
    "torn.jsonl": '{"_input_hash": 1, "answer": "accept"}\n{"_input_hash": 2, "ans',
    "numbers.json": "[1, 2, 3]",
    "scalar.json": "5",
    "empty.json": "[]",
    "empty.jsonl": "",
    "blank.csv": "\n\n",
    "half.jsonl": '{"text": "\\ud800", "label": ["x"]}\n',
    "twice.csv": "item_id,rater_id,dimension,value,value\n1,r,c,1,2\n",
    "nothing.jsonl": "{}\n{}\n",
}

ODD = [None, True, 0, -1, 1e308, 10**30, 10**400, "", "x", [], {}, [[]], [{}], {"a": [1]}, "\0", "9" * 400, [None], {"id": None}]
RESULT = [
    {"id": "a", "from_name": "n", "type": "rating", "value": {"rating": 4}},
    {"id": "b", "from_name": "m", "type": "taxonomy", "value": {"taxonomy": [["x", "y"]]}},
    {"id": "c", "from_name": "p", "type": "pairwise", "value": {"selected": "left"}},
    {"id": "d", "from_name": "w", "type": "textarea", "value": {"text": ["words"]}},
]
REVIEW = {
    "reviewer": {"email": "a@example.com"},
    "ratings": [{"categoryName": "c", "score": 4, "causes": ["x"]}],
    "createdISO": "2026-03-01",
}
EXPORTS = {
    "label-studio.json": [
        {"id": 1, "data": {}, "annotations": [{"completed_by": {"id": 3}, "result": RESULT}], "predictions": [{"result": RESULT}]}
    ],
    "argilla.jsonl": [
        {"id": 1, "e.responses": [4], "e.responses.users": ["u"], "e.responses.status": ["submitted"], "e.suggestion": 3},
        {"id": 2, "fields": {}, "responses": {"e": [{"value": 4, "user_id": "a"}]}, "suggestions": {"e": {"value": 3}}},
        {"id": 3, "e": {"user_id": ["ann"], "value": [[{"rank": 1, "value": "x"}]], "status": ["submitted"]}},
    ],
    "prodigy.jsonl": [
        {"_input_hash": 1, "_task_hash": 2, "answer": "accept", "label": "X", "_annotator_id": "a", "_timestamp": 1},
        {"_input_hash": 2, "_task_hash": 2, "answer": "accept", "options": [{"id": 1}], "accept": [1], "spans": [{"label": "X"}]},
    ],
    "doccano.jsonl": [{"text": "a", "label": ["x"]}, {"id": 1, "text": "a", "labels": ["x"], "Comments": ["c"]}],
    "reviews.jsonl": [{"conversations": [{"externalId": "t", "reviews": [REVIEW]}], "pagination": {"total": 1, "pageSize": 1}}],
    "sessions.jsonl": [{"calibrationSessions": [{"conversations": [{"externalId": "t", "reviews": [REVIEW]}]}]}],
    "auto.jsonl": [
        {
            "rows": [
                {"autoqaReviewId": "1", "externalTicketId": "t", "ratingCategoryName": "c", "ratingScaleScore": 2, "ratingMax": 4}
            ]
        }
    ],
    "votes.jsonl": [{"question_id": 1, "model_a": "a", "model_b": "b", "winner": "model_a", "judge": "j", "turn": 1}],
    "labels.jsonl": [{"item": "1", "rater": "r", "criterion": "c", "value": 1}],
    "long.jsonl": [{"item_id": "1", "rater_id": "r", "dimension": "c", "value": 1, "turn": 1}],
}


@pytest.fixture
def files(tmp_path):
    (tmp_path / "t.csv").write_text(RATINGS, encoding="utf-8")
    (tmp_path / "map.toml").write_text(MAP, encoding="utf-8")
    return tmp_path


def test_the_command_says_what_came_of_the_files(files, capsys):
    more = written(
        files / "ls.json", [{"id": 1, "data": {}, "annotations": [{"completed_by": 1, "result": [], "was_cancelled": True}]}]
    )
    done = command(
        capsys, "import-ratings", files / "t.csv", "--map", files / "map.toml", "--criteria", "warm=E1", "-o", files / "x.jsonl"
    )
    assert done == (0, f"3 labels by 2 raters (2 person) of 2 items on 1 criterion -> {files / 'x.jsonl'}\n", "")
    assert {x.criterion for x in read(files / "x.jsonl")} == {"E1"}
    code, out, err = command(capsys, "import-ratings", more, files / "x.jsonl", "-o", files / "y.csv")
    assert (code, out) == (0, f"3 labels by 2 raters (2 person) of 2 items on 1 criterion -> {files / 'y.csv'}\n")
    assert err == f"left out: 1 x annotation that its annotator cancelled or skipped (first: {more}:2)\n"
    assert read(files / "y.csv") == read(files / "x.jsonl")


def test_labels_go_to_the_long_csv_and_back_without_loss(tmp_path, capsys):
    every = (label(item="7", value="3", comment="ü\n"), label(item="8", value=None, state="not_applicable", scale=(0.0, 2.0)))
    write(tmp_path / "a.jsonl", every)
    assert command(capsys, "import-ratings", tmp_path / "a.jsonl", "-o", tmp_path / "b.csv")[0] == 0
    assert command(capsys, "import-ratings", tmp_path / "b.csv", "-o", tmp_path / "c.jsonl")[0] == 0
    assert read(tmp_path / "c.jsonl") == in_order(every)
    assert (tmp_path / "c.jsonl").read_bytes() == (tmp_path / "a.jsonl").read_bytes()


def test_the_same_rating_in_two_files_counts_once_and_another_one_is_a_repeat(tmp_path, capsys):
    one, two, three = (label(at=f"2026-03-0{n}T00:00:00Z", value=float(n)) for n in (1, 2, 3))
    write(tmp_path / "a.jsonl", [three])
    write(tmp_path / "b.jsonl", [one])
    write(tmp_path / "c.jsonl", [two, label(at=one.at, value=one.value, item="other")])
    write(tmp_path / "d.jsonl", [one])
    sources = [tmp_path / f"{n}.jsonl" for n in "abcd"]
    code, _, err = command(capsys, "import-ratings", *sources, "-o", tmp_path / "x.jsonl")
    assert code == 0
    assert "left out: 1 x the same rating once more" in err
    assert "note: 2 ratings are repeats" in err
    assert [(x.item, x.value, x.repeat) for x in read(tmp_path / "x.jsonl")] == [
        ("i", 1.0, 0),
        ("i", 2.0, 1),
        ("i", 3.0, 2),
        ("other", 1.0, 0),
    ]
    assert command(capsys, "import-ratings", *sources, "--latest", "-o", tmp_path / "x.jsonl")[0] == 0
    assert [(x.item, x.value, x.repeat) for x in read(tmp_path / "x.jsonl")] == [("i", 3.0, 0), ("other", 1.0, 0)]


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (["t.csv"], "-o is missing"),
        (["t.csv", "-o", "t.csv"], "is one of the files that are read"),
        (["t.csv", "./t.csv", "--map", "map.toml", "-o", "x.jsonl"], "t.csv is named twice; a rating counts once"),
        (["t.csv", "--criteria", "warm", "-o", "x.jsonl"], "write THEIRS=OURS"),
        (["t.csv", "--map", "none.toml", "-o", "x.jsonl"], "the mapping none.toml cannot be read: No such file or directory"),
        (["none.csv", "-o", "x.jsonl"], "none.csv cannot be read: No such file or directory; check the path"),
        (["t.csv", "--format", "excel", "-o", "x.jsonl"], "invalid choice: 'excel'"),
        (["t.csv", "--format", "ballot", "-o", "x.jsonl"], "--key"),
        (["t.csv", "-o", "x.jsonl"], "is of no format that is known by itself; its columns are: id, rater, warm"),
    ],
)
def test_what_does_not_go_together_is_refused(files, capsys, monkeypatch, arguments, why):
    monkeypatch.chdir(files)
    code, out, err = command(capsys, "import-ratings", *arguments)
    assert (code, out) == (3, "")
    assert why in err
    assert not (files / "x.jsonl").exists()


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_or_broken_file_is_refused_in_words(tmp_path, capsys, name):
    path = tmp_path / name
    path.write_text(HOSTILE[name], encoding="utf-8")
    for more in ([], ["--guess"]):
        code, out, err = command(capsys, "import-ratings", path, "-o", tmp_path / "x.jsonl", *more)
        if more and code == 0:
            assert out.startswith("# ")
            continue
        assert (code, out) == (3, "")
        assert str(path) in err
        assert "This is a fault" not in err
        assert len(err) < 1_500


def test_a_broken_file_is_named_with_its_line(tmp_path, capsys):
    for name, line in (("torn.json", 3), ("torn.jsonl", 2)):
        (tmp_path / name).write_text(HOSTILE[name], encoding="utf-8")
        _, _, err = command(capsys, "import-ratings", tmp_path / name, "-o", tmp_path / "x.jsonl")
        assert re.search(rf"{re.escape(name)}:{line}: ", err), err


def test_cells_of_a_megabyte_and_control_characters_come_through_and_steer_no_terminal(tmp_path, capsys):
    long, sneaky = "x" * 1_000_000, "\x1b[2J\u202eevil"
    rows = [
        {"_input_hash": n, "_task_hash": 1, "answer": "accept", "label": "L", "_annotator_id": who, "user_input": long}
        for n, who in enumerate(["ann", sneaky])
    ]
    rows.append({"_input_hash": 5, "_task_hash": 1, "answer": sneaky})
    path = written(tmp_path / "p.jsonl", rows)
    code, _, err = command(capsys, "import-ratings", path, "--skip-bad", "-o", tmp_path / "x.jsonl")
    assert code == 0
    assert not set("\x1b\u202e") & set(err)
    assert [(x.rater, len(x.comment)) for x in read(tmp_path / "x.jsonl")] == [("ann", 1_000_000), (sneaky, 1_000_000)]


def test_twenty_thousand_bad_rows_are_counted_and_the_first_of_them_named(tmp_path, capsys):
    path = tmp_path / "p.jsonl"
    path.write_text((json.dumps({"_input_hash": 1, "answer": "maybe"}) + "\n") * 20_000, encoding="utf-8")
    code, _, err = command(capsys, "import-ratings", path, "-o", tmp_path / "x.jsonl")
    assert code == 3
    assert err.count("p.jsonl:") == 20
    assert "… and 19980 more" in err


@pytest.mark.parametrize(
    ("mapping", "why"),
    [
        ("[scales]\nc = [0, 2]\n", "is of the format labels, and of a mapping that takes only criteria; leave out scales"),
        ('item = "i"\nrater = "who"\n', "leave out item, rater"),
    ],
)
def test_what_a_format_would_pass_over_in_silence_is_refused(tmp_path, capsys, mapping, why):
    write(tmp_path / "a.jsonl", [label()])
    (tmp_path / "map.toml").write_text(mapping, encoding="utf-8")
    code, _, err = command(
        capsys, "import-ratings", tmp_path / "a.jsonl", "--map", tmp_path / "map.toml", "-o", tmp_path / "x.jsonl"
    )
    assert code == 3
    assert why in err


def test_a_proposal_for_a_known_format_says_that_none_is_needed(tmp_path, capsys):
    write(tmp_path / "a.jsonl", [label()])
    code, out, _ = command(capsys, "import-ratings", tmp_path / "a.jsonl", "--guess")
    assert (code, out.splitlines()[0]) == (0, "# a.jsonl is of the format labels, which needs no mapping.")


def test_a_proposal_is_printed_and_nothing_is_written(files, capsys):
    code, out, err = command(capsys, "import-ratings", files / "t.csv", "--guess")
    assert (code, err) == (0, "")
    assert '[wide]\n"warm" = "warm"\n' in out
    assert sorted(p.name for p in files.iterdir()) == ["map.toml", "t.csv"]


def mutated(value, chance):
    """A value with parts of it dropped, or replaced by what does not belong there."""
    if chance.random() < 0.08:
        return chance.choice(ODD)
    if isinstance(value, dict):
        return {k: mutated(v, chance) for k, v in value.items() if chance.random() > 0.04}
    return [mutated(v, chance) for v in value] if isinstance(value, list) else value


@pytest.mark.parametrize("seed", range(3))
def test_no_mutilated_export_is_anything_but_read_or_refused_in_words(tmp_path, capsys, seed):
    chance = random.Random(seed)
    for name, rows in EXPORTS.items():
        for _ in range(8):
            path = written(tmp_path / name, [mutated(r, chance) for r in rows])
            skip = ["--skip-bad"] if chance.random() < 0.5 else []
            code, _, err = command(capsys, "import-ratings", path, *skip, "-o", tmp_path / "x.csv")
            assert "This is a fault" not in err, (err, path.read_text(encoding="utf-8"))
            assert code in {0, 3}
            assert code or read(tmp_path / "x.csv")
