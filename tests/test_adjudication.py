"""A third rater decides what two disagree on; what the two said stays as it was."""

import json

import msgspec
import pytest

from hardcalls.agreement.adjudication import Decision, adjudicated, cases
from hardcalls.agreement.final import final_values
from hardcalls.cli import run_command
from hardcalls.errors import ImportFileError
from hardcalls.label import Label, item_of
from hardcalls.people import casework
from hardcalls.people.labels import read, write
from hardcalls.store import read_run


def label(item, rater, value, criterion="E1", **more):
    state = "given" if value is not None else "not_applicable"
    return Label(**{"item": item, "rater": rater, "criterion": criterion, "value": value, "state": state, "scale": (0, 2)} | more)


def votes(*values, **more):
    return [label("i1", rater, value, **more) for rater, value in zip("abcd", values, strict=False)]


@pytest.mark.parametrize(
    ("labels", "state", "value", "by"),
    [
        (votes(1, 2), "given", 1.5, "median"),
        (votes(0, 2, 2), "given", 2, "median"),
        (votes(0, 1, scale=(0, 1)), "missing", None, ""),
        (votes(0, 1, 1, scale=(0, 1)), "given", 1, "majority"),
        (votes("Yes", "No", "Yes", scale=None), "given", "Yes", "majority"),
        (votes("Yes", "No", scale=None), "missing", None, ""),
        (votes(None, None, 2), "not_applicable", None, "majority"),
        (votes(None, 2), "missing", None, ""),
        ([label("i1", "a", None, state="skipped")], "missing", None, ""),
        ([*votes(0, 2), label("i1", "z", 1, kind="adjudicated", comment="why")], "given", 1, "adjudicated"),
        ([*votes(0, 2), label("i1", "z", None, kind="adjudicated")], "not_applicable", None, "adjudicated"),
        ([*votes(0, 2), label("i1", "a", 2, repeat=1)], "given", 1, "median"),
        ([*votes(1, 1), label("i1", "gpt", 2, kind="model"), label("i1", "x", 0, kind="gold")], "given", 1, "median"),
    ],
)
def test_what_several_people_said_comes_to_one_answer_or_says_why_not(labels, state, value, by):
    [found] = final_values(labels)
    assert (found.state, found.value, found.by) == (state, value, by)
    assert (found.state == "missing") == bool(found.reason) or found.by == "adjudicated"


def test_the_answer_keeps_how_the_item_was_drawn():
    [found] = final_values(votes(1, 1, language="de", stratum="bnpl", chance=0.25, rubric="r@1"))
    assert (found.language, found.stratum, found.chance, found.rubric, found.scale, found.raters) == (
        "de",
        "bnpl",
        0.25,
        "r@1",
        (0, 2),
        2,
    )


def test_marks_of_due_turns_come_to_whether_and_from_when():
    marks = [label("i1", r, 1, "DUE", turn=t, scale=(0, 1)) for r, t in (("a", 2), ("a", 5), ("b", 4), ("c", 2))]
    found = {f.unit.criterion: f.value for f in final_values(marks)}
    assert found == {"DUE": 1, "DUE.turn": 2}


def test_a_due_turn_in_words_or_skipped_is_no_mark():
    labels = [label("i1", "a", "Yes", "DUE", turn=1, scale=None), label("i1", "b", None, "DUE", turn=1, state="skipped")]
    assert [(f.unit.criterion, f.unit.turn, f.value) for f in final_values(labels)] == [("DUE", 1, "Yes")]


def test_a_disagreement_is_more_than_a_step_or_any_of_flags_and_names():
    labels = [
        *votes(0, 1, criterion="near"),
        *votes(0, 2, criterion="far"),
        *votes(0, 1, criterion="flag", scale=(0, 1)),
        *votes("Yes", "No", criterion="name", scale=None),
        *votes(2, None, criterion="fits"),
        *votes(1, 1, criterion="same"),
        *[label("i1", "a", 0, "alone"), label("i1", "a", 2, "alone", repeat=1)],
        *votes(0, 2, criterion="done"),
        label("i1", "z", 1, "done", kind="adjudicated"),
    ]
    assert [c.unit.criterion for c in cases(labels, step=1)] == ["far", "fits", "flag", "name"]
    assert [c.unit.criterion for c in cases(labels, step=0)] == ["far", "fits", "flag", "name", "near"]


def decided(labels, decision, *, reason="because", adjudicator="zoe", case=None):
    [open_case] = cases(labels, step=0)
    made = Decision(
        case=case or open_case.id, decision=decision, reason=reason, adjudicator=adjudicator, place="cases.json, case 1"
    )
    return adjudicated(labels, [made], source="adjudication cases.json")


def test_a_decision_is_a_label_with_its_reason():
    [found] = decided(votes(0, 2, language="de"), "1")
    assert found == Label(
        item="i1", rater="zoe", criterion="E1", value=1, kind="adjudicated", scale=(0, 2), language="de",
        comment="because", source="adjudication cases.json",
    )  # fmt: skip
    [unfit] = decided(votes(0, 2), "not_applicable")
    assert (unfit.state, unfit.value) == ("not_applicable", None)
    assert decided(votes(0, 2), "") == ()


@pytest.mark.parametrize(
    ("more", "message"),
    [
        ({"decision": "3"}, "decision: '3' is no answer; write a number from 0 to 2, or not_applicable"),
        ({"decision": "nan"}, "decision: 'nan' is no answer"),
        ({"decision": "1", "reason": " "}, "reason: a decision needs one"),
        ({"decision": "1", "adjudicator": ""}, "adjudicator: a decision needs the name"),
        ({"decision": "1", "adjudicator": "b"}, "adjudicator: b rated this case; a third person decides"),
        ({"decision": "1", "case": "0" * 16}, "is no open case of these labels"),
    ],
)
def test_a_decision_that_cannot_stand_is_refused_with_its_place(more, message):
    with pytest.raises(ImportFileError) as caught:
        decided(votes(0, 2), **more)
    assert str(caught.value).startswith(f"cases.json, case 1: {message}") or message in str(caught.value)


def test_the_sides_of_a_pair_are_masked_and_found_again():
    swapped = set()
    for n in range(12):
        labels = [label(f"i{n}", r, v, pair=("base", "new"), scale=None) for r, v in (("a", "base"), ("b", "new"))]
        [case] = cases(labels, step=1)
        assert {v.value for v in case.views} == {"first", "second"}
        assert casework.answers(case) == "first, second, tie, not_applicable"
        [base] = [v for v in case.views if case.meant(v.value) == "base"]
        [found] = decided(labels, base.value)
        assert found.value == "base"
        swapped.add(case.swapped)
    assert swapped == {True, False}


@pytest.fixture
def graded(desk):
    """A run, labels of it that disagree, and a row of another tool."""
    assert run_command(["run", "my-suite", "--agent", "hybrid", "-o", "runs", "--quiet"]) == 0
    run = read_run(desk / "runs" / "hybrid")
    items = [item_of("hybrid", t.key) for t in run.transcripts]
    said = {"anna": (0, "hybrid hears nothing"), "ben": (2, "=HYPERLINK(1)")}
    labels = [label(item, rater, value, comment=comment) for item in items for rater, (value, comment) in said.items()]
    write(desk / "round.labels.jsonl", labels)
    return desk, items


def filled(path, *, decision, reason="the anchors say so", adjudicator="zoe"):
    work = json.loads(path.read_bytes())
    for case in work["cases"]:
        case |= {"decision": decision, "reason": reason, "adjudicator": adjudicator}
    path.write_text(json.dumps(work), encoding="utf-8")


def test_cases_show_the_conversation_and_nobodys_name(graded, capsys):
    desk, items = graded
    assert run_command(["adjudicate", "round.labels.jsonl", "--run", "runs/hybrid", "-o", "cases.json"]) == 0
    assert f"{len(items)} with their conversation, 0 without" in capsys.readouterr().out
    text = (desk / "cases.json").read_text(encoding="utf-8")
    assert not [name for name in ("hybrid", "anna", "ben") if name in text]
    work = msgspec.json.decode(text, type=casework.Casework)
    assert {c.item for c in work.cases} == {item.removeprefix("hybrid/") for item in items}
    assert all({v.value for v in c.said} == {0, 2} and c.conversations[0].bubbles for c in work.cases)
    assert {v.comment for c in work.cases for v in c.said} == {"[name] hears nothing", "=HYPERLINK(1)"}
    assert {c.answers for c in work.cases} == {"0 to 2, not_applicable"}


def test_decisions_are_added_and_the_originals_stay_byte_for_byte(graded, capsys):
    desk, items = graded
    before = (desk / "round.labels.jsonl").read_bytes()
    run_command(["adjudicate", "round.labels.jsonl", "-o", "cases.json"])
    filled(desk / "cases.json", decision=1)
    assert run_command(["adjudicate", "round.labels.jsonl", "--decisions", "cases.json", "-o", "final.labels.jsonl"]) == 0
    assert f"{2 * len(items)} labels as they were, {len(items)} adjudicated, 0 cases still open" in capsys.readouterr().out
    after = (desk / "final.labels.jsonl").read_bytes()
    assert after.startswith(before)
    assert (desk / "round.labels.jsonl").read_bytes() == before
    final = final_values(read(desk / "final.labels.jsonl"))
    assert {(f.value, f.by, f.reason) for f in final} == {(1, "adjudicated", "the anchors say so")}
    assert run_command(["adjudicate", "final.labels.jsonl", "-o", "left.json"]) == 0
    assert json.loads((desk / "left.json").read_bytes())["cases"] == []


@pytest.mark.parametrize("name", ["cases.json", "cases.csv"])
def test_cases_that_somebody_has_begun_to_decide_are_not_written_over(graded, capsys, name):
    desk, _ = graded
    listing = ["adjudicate", "round.labels.jsonl", "-o", name]
    assert run_command(listing) == 0
    assert " on 1 criterion to decide" in capsys.readouterr().out
    assert run_command(listing) == 0  # nothing was filled in yet
    file = desk / name
    file.write_text(
        file.read_text("utf-8").replace('"decision": ""', '"decision": 1', 1).replace(",,,\n", ",1,why,zoe\n", 1), "utf-8"
    )
    before = file.read_bytes()
    assert run_command(listing) == 3
    assert f"{name} holds 1 decision that would be lost; choose another with -o" in capsys.readouterr().err
    assert file.read_bytes() == before


def test_a_spreadsheet_does_as_well_and_runs_no_formula(graded):
    desk, items = graded
    run_command(["adjudicate", "round.labels.jsonl", "-o", "cases.csv"])
    text = (desk / "cases.csv").read_text(encoding="utf-8-sig")
    assert "hybrid" not in text
    assert ",=" not in text
    rows = text.replace(",,,\n", ",1,the anchors say so,zoe\n")
    (desk / "cases.csv").write_text(rows, encoding="utf-8")
    assert run_command(["adjudicate", "round.labels.jsonl", "--decisions", "cases.csv", "-o", "final.labels.jsonl"]) == 0
    assert sum(v.kind == "adjudicated" for v in read(desk / "final.labels.jsonl")) == len(items)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["-o", "cases.txt"], "cases are written as .json or .csv"),
        (["-o", "cases.json", "--criterion", "E9"], "--criterion E9: no label is about it; there are E1"),
        (["--decisions", "cases.json", "-o", "round.labels.jsonl"], "originals stay as they are"),
        (["--decisions", "cases.json", "-o", "final.csv"], "are written as .jsonl"),
        (["--decisions", "absent.json", "-o", "final.jsonl"], "absent.json cannot be read"),
        (["--decisions", "round.labels.jsonl", "-o", "final.jsonl"], "is no file of cases"),
    ],
)
def test_what_does_not_go_together_ends_in_three_with_words(graded, capsys, arguments, message):
    desk, _ = graded
    before = (desk / "round.labels.jsonl").read_bytes()
    assert run_command(["adjudicate", "round.labels.jsonl", *arguments]) == 3
    assert message in capsys.readouterr().err
    assert (desk / "round.labels.jsonl").read_bytes() == before
