"""What a judge may gate: planted judges against planted people."""

import json

import golden
import msgspec
import pytest
from calibration_case import RUBRIC, RUBRIC_TEXT, Truth, audit, command, harsh, honest, lover_of_length, people, run_folder

from hardcalls.label import Label
from hardcalls.licence import Licence, void
from hardcalls.people.labels import write


class Desk:
    """A folder with a run, people's labels, the rubric and an audit, and the command on them."""

    def __init__(self, folder, capsys):
        self.folder, self.capsys = folder, capsys
        (folder / "rubric.yaml").write_text(RUBRIC_TEXT)

    def rated(self, truth, judge=honest, *, labels=None, **more):
        run_folder(self.folder / "run", truth, judge, **more)
        write(self.folder / "people.jsonl", people(truth) if labels is None else labels)

    def audited(self, **more):
        (self.folder / "audit.json").write_bytes(msgspec.json.encode(audit(**more)))

    def calibrate(self, *words):
        audit = ["--audit", self.folder / "audit.json"] if (self.folder / "audit.json").exists() else []
        inputs = ["--labels", self.folder / "people.jsonl", "--rubric", self.folder / "rubric.yaml", "--date", "2026-03-02"]
        return command(self.capsys, "calibrate", self.folder / "run", *inputs, *audit, *words)

    def licence(self, *words):
        code, _, _ = self.calibrate("-o", self.folder / "licence.json", *words)
        return code, msgspec.json.decode((self.folder / "licence.json").read_bytes(), type=Licence)


@pytest.fixture
def desk(tmp_path, capsys):
    return Desk(tmp_path, capsys)


def test_a_judge_that_people_bear_out_gets_a_licence_that_any_change_voids(desk):
    desk.rated(Truth(60))
    desk.audited()
    code, licence = desk.licence()
    assert (code, {p.criterion for p in licence.permits if p.granted}) == (0, {"E1", "F1", "QUALITY"})
    assert (licence.issued, licence.until, licence.rubric) == ("2026-03-02", "2026-08-29", RUBRIC.reference)
    assert licence.evidence.startswith("people.jsonl sha256:")
    same = {"instrument": "i-1", "rubric": RUBRIC.reference, "today": "2026-03-02"}
    assert void(licence, **same) == ""
    assert "instrument" in void(licence, **same | {"instrument": "i-2"})
    assert "rubric" in void(licence, **same | {"rubric": "warmth@2#0"})
    assert "ended" in void(licence, **same | {"today": "2026-08-30"})
    assert "begins" in void(licence, **same | {"today": "2026-03-01"})


def test_what_was_found_is_told_in_words(desk):
    desk.rated(Truth(60, languages=("en", "en", "en", "de")), silent={"s-001", "s-002"})
    desk.audited()
    code, out, _ = desk.calibrate()
    assert code == 2
    golden.check("calibrate.txt", out)


@pytest.mark.parametrize(
    ("judge", "refused"),
    [
        (lover_of_length, {"alternative annotator test", "agreement above length"}),
        (harsh, {"alternative annotator test", "mean shift"}),
    ],
)
def test_a_judge_that_loves_length_and_one_that_is_harsh_are_refused_for_just_that(desk, judge, refused):
    desk.rated(Truth(60), judge)
    desk.audited()
    code, licence = desk.licence("--criteria", "E1")
    assert (code, set(licence.permits_for("E1", "en").refused_for)) == (1, refused)


def test_a_judge_that_raises_no_flag_ever_is_refused_though_most_conversations_have_none(desk):
    truth = Truth(60, shift=1.2)
    desk.rated(truth, lambda t, s, _: (t.warm[s], 0))
    desk.audited()
    code, licence = desk.licence("--criteria", "F1")
    assert sum(truth.rude.values()) == 13
    assert code == 1
    assert "agreement above length" in licence.permits_for("F1", "en").refused_for


def test_text_that_turns_verdicts_refuses_and_an_audit_that_is_not_there_leaves_it_open(desk):
    desk.rated(Truth(60))
    assert desk.licence()[0] == 2
    desk.audited(flips=40, p=0.01)
    code, licence = desk.licence()
    assert (code, {p.refused_for for p in licence.permits}) == (1, {("injection battery",)})
    desk.audited(n=35)
    assert desk.licence()[0] == 2
    desk.audited(kinds=("injected-order",))
    code, licence = desk.licence()
    assert (code, "not tried: injected-verdict, injected-role" in str(licence.permits)) == (2, True)
    desk.audited(instrument="i-2")
    code, _, err = desk.calibrate()
    assert code == 3
    assert "is of the instrument i-2, and 'kind' is i-1; audit it again as it is now" in err


def test_a_language_or_a_round_with_too_little_is_advisory(desk):
    truth = Truth(80, languages=("en", "en", "de"))
    desk.rated(truth)
    desk.audited()
    code, licence = desk.licence("--criteria", "E1")
    assert code == 2
    assert {(p.language, p.granted, p.undecided) for p in licence.permits} == {("en", True, False), ("de", False, True)}
    assert "advisory until there are more" in licence.permits_for("E1", "de").tests[0].found
    write(desk.folder / "people.jsonl", people(truth, raters=("ann",)))
    assert desk.licence("--criteria", "E1")[0] == 2


def test_conversations_of_one_story_make_no_evidence_of_many(desk):
    truth = Truth(60, clusters=20)
    desk.rated(truth)
    desk.audited()
    _, licence = desk.licence("--criteria", "E1")
    permit = licence.permits_for("E1", "en")
    assert permit.tests[0].found.startswith("20 independent items with enough people (60 conversations)")
    assert (permit.granted, permit.undecided) == (False, True)


def test_what_a_judge_leaves_open_is_lost_and_shown(desk):
    truth = Truth(60)
    desk.rated(truth, silent=set(truth.names[::2]))
    desk.audited()
    _, licence = desk.licence("--criteria", "E1")
    permit = licence.permits_for("E1", "en")
    assert permit.tests[0].found.endswith("the judge left 30 of 60 open")
    assert permit.refused_for == ("alternative annotator test",)


def test_an_adjudicators_decision_is_what_people_come_to_and_the_first_labels_stay_in_the_test(desk):
    truth = Truth(40)
    decided = [
        Label(item=f"bot/{s}/0", rater="eve", criterion="E1", value=2, kind="adjudicated", scale=(0, 2), rubric=RUBRIC.reference)
        for s in truth.names
    ]
    desk.rated(truth, labels=[*people(truth), *decided])
    _, out, _ = desk.calibrate("--criteria", "E1", "--json")
    found = json.loads(out)["calibrations"][0]
    assert {c["people"] for c in found["cells"]} == {2}
    assert found["people"] == ["ann", "ben", "cas"]


def test_the_floors_are_those_of_the_policy(desk):
    desk.rated(Truth(60))
    desk.audited()
    policy = (
        'id = "p"\ntitle = "p"\n[judges]\nitems = 61\n[[rules]]\nid = "a"\nkind = "veto"\nmetric = "overall.passed"\nfloor = 0.5\n'
    )
    (desk.folder / "p.toml").write_text(policy)
    code, licence = desk.licence("--policy", desk.folder / "p.toml")
    assert (code, licence.floors.items) == (2, 61)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--judge", "nobody"], "no judge 'nobody' has rated these runs; there is kind"),
        (["--criteria", "QUALITY", "--rubric", "support-v1"], "judged by the rubric warmth@1"),
        (["--judge-labels", "x.jsonl"], "one of the two"),
        (["--date", "2.3.2026"], "write a day as YYYY-MM-DD"),
        (["--lengths", "x.csv"], "--lengths goes with --judge-labels"),
        (["--criteria", "E9"], "nothing of E9 that people have rated and 'kind' was asked; people have rated E1, F1, QUALITY"),
    ],
)
def test_what_cannot_be_answered_is_said(desk, words, told):
    desk.rated(Truth(40))
    code, out, err = desk.calibrate(*words)
    assert (code, out) == (3, "")
    assert told in err


@pytest.mark.parametrize(("value", "scale"), [(5, None), ("good", None), (2, (1, 5)), (-1, None)])
def test_labels_on_another_scale_than_the_judges_are_refused(desk, value, scale):
    truth = Truth(40)
    desk.rated(truth, labels=[msgspec.structs.replace(x, value=value, scale=scale) for x in people(truth) if x.criterion == "E1"])
    code, _, err = desk.calibrate()
    assert (code, "and the judge's scale is 0 to 2; map the values" in err) == (3, True)


def test_labels_of_other_conversations_or_of_another_rubric_are_refused(desk):
    truth = Truth(40)
    desk.rated(truth, labels=people(truth, agent="other"))
    code, _, err = desk.calibrate()
    assert (code, "none of the 240 labels is of a conversation of these runs" in err) == (3, True)
    pairs = [Label(item="s-001/0", rater="a", criterion="E1", value="kind", pair=("kind", "other"))]
    write(desk.folder / "people.jsonl", [*pairs, msgspec.structs.replace(pairs[0], rater="b")])
    code, _, err = desk.calibrate()
    assert (code, "all 2 labels say which of two conversations is better" in err) == (3, True), err
    write(desk.folder / "people.jsonl", [msgspec.structs.replace(x, rubric="warmth@2#00") for x in people(truth)])
    code, _, err = desk.calibrate()
    assert (code, "with the rubric warmth@2#00" in err) == (3, True)
