"""The score of a whole sheet, from what several people said: a flag that they raise caps it, however badly each thinks it is."""

import msgspec
import pytest
from calibration_case import RUBRIC, RUDE, WARM

from hardcalls.cli.instrument import degree_of, with_quality
from hardcalls.label import Label
from hardcalls.people.sheets import sheets
from hardcalls.rubric import QUALITY, Anchor

DEGREES = msgspec.structs.replace(RUDE, anchors=(*RUDE.anchors, Anchor(value=2, says="cruelly", severity="critical")))
STRICT = msgspec.structs.replace(RUBRIC, criteria=(WARM, DEGREES))


def rated(*flags, kind="person"):
    """One conversation that everybody finds warm, and what each says of the flag."""
    names = ("ann", "ben", "cas")
    return [
        Label(item="i", rater=who, criterion=c, value=v, scale=(0, 2), kind=kind)
        for who, flag in zip(names, flags, strict=False)
        for c, v in (("E1", 2), ("F1", flag))
    ]


def whole(labels):
    """What everybody's values together come to; None where it is not known."""
    found = [x.value for x in with_quality(labels, STRICT) if x.criterion == QUALITY and x.rater == "all"]
    return found[0] if found else None


@pytest.mark.parametrize(
    ("flags", "degree", "score"),
    [
        ((0, 0), 0, 1.0),
        ((1, 1), 1, 0.5),
        ((1, 2), 1, 0.5),
        ((2, 2, 0), 2, 0.0),
        ((0, 1, 2), 1, 0.5),
        ((0, 0, 2), 0, 1.0),
        ((0, 1), None, None),
        ((0, 2), None, None),
    ],
)
def test_a_flag_with_degrees_is_raised_as_badly_as_most_people_say_that_it_is_at_least(flags, degree, score):
    labels = rated(*flags)
    assert (degree_of(labels, DEGREES)["i"].value, whole(labels)) == (degree, score)


def test_an_adjudicator_settles_the_degree():
    decision = Label(item="i", rater="dora", criterion="F1", value=2, scale=(0, 2), kind="adjudicated", comment="It is cruel.")
    assert whole([*rated(0, 1), decision]) == 0.0


def test_a_value_between_the_points_of_a_flag_is_missing_and_not_a_flag_that_was_not_raised():
    [sheet] = sheets(rated(0.5), STRICT)["i"]
    assert [(m.state, m.value, m.reason) for m in sheet.marks] == [
        ("given", 2, ""),
        ("missing", None, "0.5 is no point of this flag"),
    ]
    assert sheet.quality.capped is None
