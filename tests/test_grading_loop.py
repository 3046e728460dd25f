"""From two runs to pages, from filled-in pages to labels: by the commands that people type."""

import json
import re
import subprocess
import sys
from pathlib import Path

import golden
import msgspec
import pytest
from cases import many, run
from round_case import RUBRIC, filled, stored

from hardcalls.cli import run_command
from hardcalls.people import labels as label_files
from hardcalls.people.ballot import Assignment, Ballot

HARDCALLS = Path(sys.executable).with_name("hardcalls")
DATA = re.compile(r'<script type="application/json"[^>]*>(.*?)</script>', re.DOTALL)


def hardcalls(cwd, *arguments):
    done = subprocess.run([HARDCALLS, *arguments], cwd=cwd, capture_output=True, text=True, check=False, timeout=120)
    return done.returncode, done.stdout, done.stderr


def assignment_of(path):
    """What a page holds, as its script reads it."""
    [data] = DATA.findall(path.read_text(encoding="utf-8"))
    return msgspec.convert(json.loads(data)["assignment"], Assignment)


@pytest.fixture
def desk(tmp_path):
    """Two agents on the same eight scenarios, and a rubric."""
    stored(tmp_path / "runs" / "v1", run(many(5, 3), name="steady"))
    stored(tmp_path / "runs" / "v2", run(many(3, 5), name="eager"))
    (tmp_path / "small.yaml").write_text(RUBRIC, encoding="utf-8")
    return tmp_path


def hand_in(desk, folder, **more):
    names = []
    for path in sorted((desk / folder).glob("*.html")):
        (desk / f"{path.stem}.json").write_bytes(msgspec.json.encode(filled(assignment_of(path), **more)))
        names.append(f"{path.stem}.json")
    return names


@pytest.mark.parametrize("mode", ["paired", "pairwise"])
def test_what_raters_filled_in_comes_back_as_labels(desk, mode):
    asked = ["--rubric", "small.yaml", "--criteria", "E1,F1", "--seed", "seed", "-o", "round"]
    more = ["-n", "5", "--overlap", "2", "--raters", "anna,ben"]
    graded = hardcalls(desk, "grade", "runs/v1", "runs/v2", f"--{mode}", *more, *asked)
    assert graded[0] == 0, graded[2]
    exports = hand_in(desk, "round")
    assert exports == ["anna.json", "ben.json"]
    key = ["--key", "round/key.json", "-o", "people.labels.jsonl"]
    code, out, err = hardcalls(desk, "import-ratings", *exports, *key)
    assert code == 0, err
    readme = (desk / "round" / "README.txt").read_text(encoding="utf-8")
    found = (desk / "people.labels.jsonl").read_text(encoding="utf-8")
    golden.check(f"grading/{mode}.txt", "\n".join([*graded[1:], readme, out, err, found]))
    assert len(label_files.read(desk / "people.labels.jsonl")) == found.count("\n")


def test_ballots_mean_nothing_without_their_key_and_their_round(desk):
    asked = ["--rubric", "small.yaml", "--raters", "1", "--repeats", "0"]
    for name in ("one", "two"):
        assert hardcalls(desk, "grade", "runs/v1", *asked, "-o", name)[0] == 0
    exports = hand_in(desk, "one")
    code, _, err = hardcalls(desk, "import-ratings", *exports, "-o", "x.jsonl")
    assert (code, "give --key" in err) == (3, True)
    code, _, err = hardcalls(desk, "import-ratings", *exports, "--key", "two/key.json", "-o", "x.jsonl")
    assert (code, "another round of grading" in err) == (3, True)
    assert not (desk / "x.jsonl").exists()


def test_without_a_seed_nobody_can_draw_the_same_again(desk):
    asked = ["--rubric", "small.yaml", "--raters", "anna"]
    for name in ("one", "two"):
        assert hardcalls(desk, "grade", "runs/v1", *asked, "-o", name)[0] == 0
    one, two = (assignment_of(desk / name / "anna.html") for name in ("one", "two"))
    assert not {i.id for i in one.items} & {i.id for i in two.items}


def test_known_answers_may_be_of_another_run(desk):
    known = [
        {"item": "old/s-000/0", "rater": "team", "criterion": "E1", "value": 2, "kind": "gold", "scale": [0, 2]},
        {"item": "old/s-000/0", "rater": "somebody", "criterion": "E1", "value": 1, "kind": "person"},
    ]
    (desk / "gold.labels.jsonl").write_text("".join(json.dumps(k) + "\n" for k in known), encoding="utf-8")
    asked = [
        "--rubric",
        "small.yaml",
        "--raters",
        "anna",
        "--gold",
        "gold.labels.jsonl",
        "-n",
        "4",
        "--repeats",
        "0",
        "-o",
        "round",
    ]
    code, out, err = hardcalls(desk, "grade", "runs/v2", *asked)
    assert (code, "is in none of the runs" in err) == (3, True)
    code, out, err = hardcalls(desk, "grade", "runs/v2", *asked, "--gold-run", "old=runs/v1")
    assert (code, "anna: 5 to rate (1 with known answers)" in out) == (0, True), err
    exports = hand_in(desk, "round")
    assert hardcalls(desk, "import-ratings", *exports, "--key", "round/key.json", "-o", "p.labels.jsonl")[0] == 0
    found = label_files.read(desk / "p.labels.jsonl")
    assert [x.rater for x in found if x.kind == "gold"] == ["team"]
    assert {x.chance for x in found if x.item.startswith("old/")} == {None}
    assert {x.chance for x in found if x.item.startswith("eager/")} == {0.5}


def test_the_older_of_two_exports_does_not_count(desk):
    assert hardcalls(desk, "grade", "runs/v1", "--rubric", "small.yaml", "--raters", "anna", "-o", "round")[0] == 0
    [export] = hand_in(desk, "round", revision=2, only=1)
    (desk / export).rename(desk / "early.json")
    hand_in(desk, "round", revision=7)
    key = ["--key", "round/key.json", "-o", "p.labels.jsonl"]
    code, _, err = hardcalls(desk, "import-ratings", "anna.json", "early.json", *key)
    assert code == 0
    assert "early.json is an older state of anna.json; the newer one counts" in err
    ballot = msgspec.json.decode((desk / "anna.json").read_bytes(), type=Ballot)
    found = label_files.read(desk / "p.labels.jsonl")
    assert len({(x.item, x.repeat) for x in found}) == sum(bool(f.answers or f.due or f.skipped) for f in ballot.items)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["runs/v1", "--paired"], "name two runs or more"),
        (["runs/v1", "--pairwise"], "compares two runs, and 1 are named"),
        (["runs/v1", "again=runs/v1", "--paired", "--overlap-raters", "3"], "there are only 2 raters"),
        (["runs/v1", "runs/v1"], "two runs are called 'steady'"),
        (["tie=runs/v1"], "no agent can be called 'tie' here"),
        (["x=runs"], "cannot all be called 'x'"),
        (["nothing"], "there is no run folder nothing"),
        (["runs/v1", "--repeats", "60%"], "--repeats goes up to 50%"),
        (["runs/v1", "--overlap", "120%"], "no share of a whole"),
        (["runs/v1", "--overlap", "-1"], "no share of a whole"),
        (["runs/v1", "--by", "mood"], "mood"),
        (["runs/v1", "--criteria", "E9"], "E9"),
        (["runs/v1", "--raters", "a/b"], "cannot be the name of a file"),
        (["runs/v1", "--raters", "anna,Anna"], "is there twice"),
        (["runs/v1", "--raters", "key"], "cannot be the name of a file"),
        (["runs/v1", "--raters", " , "], "name who rates"),
        (["runs/v1", "--gold-run", "runs/v2"], "give the answers with --gold FILE"),
        (["runs/v1", "--gold", "people.jsonl"], "no label of kind `gold`"),
        (["runs/v1", "runs/v2", "--pairwise", "--gold", "people.jsonl"], "--gold does not go with --pairwise"),
        (["runs/v1", "-n", "3", "--per-stratum", "2"], "not allowed with"),
        (["runs/v1", "--rubric", "none.yaml"], "the rubric 'none.yaml' could not be read"),
    ],
)
def test_what_cannot_be_graded_is_said(desk, capsys, monkeypatch, arguments, message):
    monkeypatch.chdir(desk)
    (desk / "people.jsonl").write_text('{"item": "a", "rater": "b", "criterion": "E1", "value": 1}\n', encoding="utf-8")
    raters = [] if "--raters" in arguments else ["--raters", "anna,ben"]
    rubric = [] if "--rubric" in arguments else ["--rubric", "small.yaml"]
    assert run_command(["grade", *arguments, *raters, *rubric, "-o", "round"]) == 3
    assert message in capsys.readouterr().err
    assert not (desk / "round").exists()
