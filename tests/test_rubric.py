"""A rubric's file, and what a sheet comes to."""

import re

import pytest

from hardcalls.cli.rubrics import read_rubric, rubric_names
from hardcalls.errors import ConfigError
from hardcalls.label import Label, item_of, labels_of
from hardcalls.rubric import Caps, parse
from hardcalls.sheet import Quality, Sheet, given, in_order, without

SHIPPED = read_rubric("support-v1")
SMALL = """\
id: small
version: 1
title: Small
criteria:
  - id: E1
    dimension: empathy
    title: Warm
    question: Is it warm?
    evidence: Words.
    anchors:
      - {value: 0, says: no}
      - {value: 1, says: yes}
  - id: F1
    dimension: empathy
    title: Rude
    question: Is it rude?
    kind: flag
    evidence: Words.
    anchors:
      - {value: 0, says: no}
      - {value: 1, says: yes, severity: major}
"""


def sheet(*marks, caps: Caps | None = None) -> Sheet:
    return Sheet(rater="anna", kind="person", rubric=SHIPPED.reference, marks=tuple(marks), caps=caps or Caps())


def mark(name: str, value: float | None = None, state: str = "missing"):
    criterion = SHIPPED.criterion(name)
    assert criterion
    return without(criterion, state, reason="none") if value is None else given(criterion, value)


def test_the_rubric_that_ships_asks_all_that_it_has_to():
    ids = [c.id for c in SHIPPED.criteria]
    assert ids == [*(f"E{n}" for n in range(1, 8)), *(f"F{n}" for n in range(1, 17)), "C1", "C2", "C3", "H1"]
    assert {c.id for c in SHIPPED.criteria if c.counts} == {i for i in ids if i[0] in "EF"}
    critical = {c.id for c in SHIPPED.criteria if any(a.severity == "critical" for a in c.anchors)}
    assert critical == {"F7", "F8", "F9", "F10", "F11", "C2", "C3"}
    f8 = SHIPPED.criterion("F8")
    assert f8
    assert [f8.severity_of(v) for v in (0, 1, 2)] == [None, "major", "critical"]


def test_every_point_of_every_scale_that_ships_has_an_example_of_its_own():
    examples = [a.example for c in SHIPPED.criteria for a in c.anchors]
    assert all(examples)
    assert len(set(examples)) == len(examples)


def test_what_a_rubric_says_and_nothing_else_makes_its_hash():
    small = parse(SMALL, "small.yaml")
    assert re.fullmatch(r"small@1#[0-9a-f]{16}", small.reference)
    assert parse("# a comment\n" + SMALL.replace("title: Small\n", "title: Small\nlanguage: en\n"), "s.yaml").hash == small.hash
    assert parse(SMALL.replace("Is it rude?", "Is it very rude?"), "s.yaml").hash != small.hash


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("id: F1", "id: E1", "small.yaml:13: criteria[1].id: the criterion 'E1' is there twice"),
        ("id: F1", "id: QUALITY", "QUALITY is the name of the whole sheet's score"),
        ("id: F1", "id: DUE", "DUE is the name of the turns after which a person was due"),
        ("id: F1", "id: rude", "criteria[1].id"),
        ("{value: 1, says: yes}", "{value: 2, says: yes}", "describe every point from 0 up"),
        (", severity: major", "", "say how bad this is: severity: critical, major or minor"),
        (
            "{value: 0, says: no}\n      - {value: 1, says: yes}",
            "{value: 0, says: no, severity: minor}\n      - {value: 1, says: yes}",
            "only a raised flag has a severity",
        ),
        ("kind: flag", "kind: flags", "criteria[1].kind"),
        ("dimension: empathy", "dimension: charm", "criteria[0].dimension"),
        ("    evidence: Words.\n", "", "evidence"),
        ("title: Small", "titel: Small", "titel"),
        (SMALL, "", "small.yaml"),
        (SMALL, "id: [", "small.yaml"),
    ],
)
def test_what_is_wrong_with_a_rubric_is_said_with_its_place(old, new, said):
    with pytest.raises(ConfigError, match=re.escape(said)):
        parse(SMALL.replace(old, new, 1), "small.yaml")


def test_a_rubric_that_is_not_there_names_those_that_ship(tmp_path):
    with pytest.raises(ConfigError, match=", ".join(rubric_names())):
        read_rubric("nobody")
    with pytest.raises(ConfigError, match="could not be read"):
        read_rubric(str(tmp_path))


@pytest.mark.parametrize(
    ("marks", "expected"),
    [
        ([mark("E1", 2), mark("E2", 1)], Quality(raw=0.75, capped=0.75)),
        ([mark("E1", 2), mark("E6", state="not_applicable")], Quality(raw=1.0, capped=1.0)),
        ([mark("E1", 2), mark("F5", 1)], Quality(raw=1.0, capped=0.5, capped_by=("F5",))),
        ([mark("E1", 0), mark("F5", 1)], Quality(raw=0.0, capped=0.0, capped_by=("F5",))),
        ([mark("E1", 2), mark("F2", 1)], Quality(raw=1.0, capped=1.0)),
        ([mark("E1", 2), mark("F5", 1), mark("F7", 1)], Quality(raw=1.0, capped=0.0, capped_by=("F7",))),
        ([mark("E1", 2), mark("F8", 1)], Quality(raw=1.0, capped=0.5, capped_by=("F8",))),
        ([mark("E1", 2), mark("F8", 2)], Quality(raw=1.0, capped=0.0, capped_by=("F8",))),
        ([mark("E1", 2), mark("C3", 1), mark("H1", 0)], Quality(raw=1.0, capped=1.0)),
        ([mark("E1", 2), mark("E2")], Quality(raw=None, capped=None, unknown=("E2",))),
        ([mark("E1", 2), mark("E2", state="unsupported")], Quality(raw=None, capped=None, unknown=("E2",))),
        ([mark("E1", 2), mark("F5")], Quality(raw=1.0, capped=None, unknown=("F5",))),
        ([mark("E1"), mark("F7", 1)], Quality(raw=None, capped=0.0, capped_by=("F7",), unknown=("E1",))),
        ([mark("F5", 0)], Quality(raw=None, capped=None)),
    ],
)
def test_a_sheet_comes_to_the_mean_of_what_applies_and_no_more_than_its_worst_flag_allows(marks, expected):
    assert sheet(*marks).quality == expected


def test_a_rubric_of_ones_own_may_cap_otherwise():
    assert sheet(mark("E1", 2), mark("F2", 1), caps=Caps(minor=0.9)).quality.capped == 0.9


def test_a_share_is_1_where_all_is_well_whatever_the_scale_and_0_for_a_flag_however_badly_raised():
    assert [mark(n, v).share for n, v in (("E1", 2), ("E1", 1), ("F7", 0), ("F7", 1), ("F8", 1), ("F8", 2))] == [
        1,
        0.5,
        1,
        0,
        0,
        0,
    ]


def test_a_sheet_becomes_labels_of_what_was_said_and_of_what_does_not_apply():
    found = sheet(mark("E1", 2), mark("E6", state="not_applicable"), mark("E2"), mark("F7", 0))
    labels = labels_of(found, item=item_of("bot", ("s-1", 0)), language="de", source="page")
    assert [(x.item, x.criterion, x.value, x.state, x.kind, x.scale) for x in labels] == [
        ("bot/s-1/0", "E1", 2, "given", "person", (0, 2)),
        ("bot/s-1/0", "E6", None, "not_applicable", "person", (0, 2)),
        ("bot/s-1/0", "F7", 0, "given", "person", (0, 1)),
    ]
    assert Label(item="a", rater="b", criterion="c", value="yes").number is None


def test_marks_stand_in_the_rubrics_order():
    assert [m.criterion for m in in_order(SHIPPED, (mark("H1", 1), mark("F1", 0), mark("E2", 1)))] == ["E2", "F1", "H1"]
