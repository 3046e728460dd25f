"""`hardcalls agreement`, as people use it."""

import json

import golden
import pytest

from hardcalls.cli import run_command
from hardcalls.label import Label
from hardcalls.people.labels import write


def label(item, rater, criterion, value, **more):
    return Label(
        **{"item": item, "rater": rater, "criterion": criterion, "value": value, "scale": (0, 2), "rubric": "support-v1@0"} | more
    )


@pytest.fixture
def rated(tmp_path, monkeypatch):
    """Two raters who mostly agree on a scale, a third one who is strict, a rare flag, a few of everything else."""
    monkeypatch.chdir(tmp_path)
    labels = []
    for n in range(24):
        item, at = f"bot/s{n:02}/0", f"2026-03-{n + 1:02}T10:00:00Z"
        truth = n * 7 % 3
        for rater, value in (("anna", truth), ("ben", min(2, truth + (n % 6 == 0))), ("carla", max(0, truth - n % 2))):
            more = {"language": "en" if n % 2 else "de", "at": at, "seconds": 20.0 + n}
            labels.append(label(item, rater, "E1", value, **more))
            labels.append(label(item, rater, "F1", int(n == 3 or (n == 4 and rater == "ben")), scale=(0, 1), **more))
    labels += [label("bot/s00/0", "anna", "E1", 0, repeat=1), label("bot/s01/0", "anna", "E1", 1, repeat=1)]
    labels += [label(f"bot/s{n:02}/0", "known", "E1", n * 7 % 3, kind="gold") for n in range(6)]
    labels += [label("bot/s00/0", "gpt", "E1", 2, kind="model"), label("bot/s24/0", "anna", "E1", None, state="not_applicable")]
    write(tmp_path / "round.labels.jsonl", labels)
    return tmp_path


@pytest.mark.usefixtures("rated")
def test_the_report_is_as_it_was_looked_at(capsys):
    assert run_command(["agreement", "round.labels.jsonl"]) == 0
    golden.check("agreement.txt", capsys.readouterr().out)


@pytest.mark.usefixtures("rated")
def test_the_json_holds_all_that_the_text_does_and_each_pair(capsys):
    assert run_command(["agreement", "round.labels.jsonl", "--criterion", "E1", "--by", "language", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [(q["criterion"], q["language"], q["items"]) for q in found["questions"]] == [
        ("E1", "", 0),
        ("E1", "de", 12),
        ("E1", "en", 12),
    ]
    pairs = found["questions"][1]["pairs"]
    assert {p["of"] for p in pairs} == {"anna & ben", "anna & carla", "ben & carla"}
    assert all(p["n"] == 12 and ("interval" in p or p["doubt"]) for p in pairs)


@pytest.mark.usefixtures("rated")
def test_one_level_can_be_asked_for(capsys):
    assert run_command(["agreement", "round.labels.jsonl", "--criterion", "E1", "--level", "ratio", "--resamples", "50"]) == 0
    lines = [line.split() for line in capsys.readouterr().out.splitlines() if "Krippendorff's alpha" in line]
    assert [line[2] for line in lines] == ["ratio"]


def test_without_overlap_nothing_is_known_and_the_exit_code_says_so(rated, capsys):
    write(rated / "apart.labels.jsonl", [label("i1", "anna", "E1", 1), label("i2", "ben", "E1", 2)])
    assert run_command(["agreement", "apart.labels.jsonl"]) == 2
    assert "nothing was rated by two raters: how far they agree is not known" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["model.labels.jsonl"], "no person gave a value (there are 1 labels of kind model)"),
        (["round.labels.jsonl", "--criterion", "E9"], "--criterion E9: no label is about it; there are E1, F1"),
        (["round.labels.jsonl", "--order", "low"], "--order low: give at least two different names"),
        (["round.labels.jsonl", "--order", "low,high"], "no criterion has these names as values; all values are numbers"),
        (["absent.labels.jsonl"], "absent.labels.jsonl cannot be read"),
        (
            ["round.labels.jsonl", "other.labels.jsonl"],
            "anna rated bot/s00/0 on E1 in round.labels.jsonl and, differently, in other",
        ),
    ],
)
def test_what_cannot_be_answered_ends_in_three_with_words(rated, capsys, arguments, message):
    write(rated / "model.labels.jsonl", [label("i1", "gpt", "E1", 1, kind="model")])
    write(rated / "other.labels.jsonl", [label("bot/s00/0", "anna", "E1", 2)])
    assert run_command(["agreement", *arguments]) == 3
    assert message in capsys.readouterr().err


@pytest.mark.usefixtures("rated")
def test_a_file_that_is_given_twice_counts_once(rated, capsys):
    told = []
    (rated / "again.labels.jsonl").write_bytes((rated / "round.labels.jsonl").read_bytes())
    for files in (["round.labels.jsonl"], ["round.labels.jsonl", "again.labels.jsonl", "round.labels.jsonl"]):
        assert run_command(["agreement", *files]) == 0
        told.append(capsys.readouterr().out)
    assert told[0] == told[1]


def test_the_same_labels_give_the_same_report(capsys):
    texts = []
    for _ in range(2):
        run_command(["agreement", "round.labels.jsonl"])
        texts.append(capsys.readouterr().out)
    assert texts[0] == texts[1]


def test_names_of_raters_cannot_steer_the_terminal(rated, capsys):
    write(rated / "hostile.labels.jsonl", [label(i, r, "E1", 1) for i in ("i1", "i2") for r in ("\x1b[2Janna", "ben\u202e")])
    run_command(["agreement", "hostile.labels.jsonl"])
    out = capsys.readouterr().out
    assert "\x1b" not in out
    assert "\u202e" not in out
