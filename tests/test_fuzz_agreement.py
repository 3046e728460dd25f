"""Whatever labels say, a report is made of them or they are refused in words; no figure is a number that means nothing."""

import json
import math

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from hardcalls.agreement.adjudication import cases
from hardcalls.agreement.figures import Shown
from hardcalls.agreement.final import final_values
from hardcalls.agreement.group import Selection
from hardcalls.agreement.report import agreement
from hardcalls.cli.agreed import report
from hardcalls.errors import HardcallsError
from hardcalls.label import Label
from hardcalls.people.labels import key_of
from hardcalls.people.wrong import wrong_with
from hardcalls.stats.resampling import Resampling

NUMBERS = st.sampled_from([0, 1, 2, 0.5, -3, 1e9])
NAMES = st.sampled_from(["Yes", "No", "tie", ""])


@st.composite
def label(draw, values):
    state = draw(st.sampled_from(["given"] * 6 + ["not_applicable", "skipped"]))
    pair = draw(st.sampled_from([None, None, None, ("base", "new")]))
    value = draw(st.sampled_from(["base", "new", "tie"])) if pair else draw(values)
    return Label(
        item=draw(st.sampled_from(["bot/s1/0", "bot/s2/0", "i3", "i4"])),
        rater=draw(st.sampled_from("abc")),
        criterion=draw(st.sampled_from(["E1", "DUE"])),
        value=value if state == "given" else None,
        state=state,
        kind=draw(st.sampled_from(["person"] * 8 + ["gold", "model", "adjudicated"])),
        turn=draw(st.sampled_from([None, None, 1, 2])),
        pair=pair,
        repeat=draw(st.sampled_from([0, 0, 0, 1])),
        at=draw(st.sampled_from(["", "2026-03-01T10:00:00Z", "2026-03-09T10:00:00+02:00"])),
        seconds=draw(st.sampled_from([None, 0.0, 12.5])),
        language=draw(st.sampled_from(["", "de"])),
    )


def read(labels):
    """What a file of labels could hold of these."""
    return list({key_of(v): v for v in labels if not wrong_with(v)}.values())


def numbers(value):
    if isinstance(value, dict):
        return [n for v in value.values() for n in numbers(v)]
    if isinstance(value, list):
        return [n for v in value for n in numbers(v)]
    return [value] if isinstance(value, float) else []


@settings(max_examples=80, deadline=None)
@given(st.one_of(st.lists(label(NUMBERS), max_size=40), st.lists(label(NAMES), max_size=40)))
def test_labels_of_any_kind_make_a_report_without_a_number_that_means_nothing(labels):
    known = read(labels)
    try:
        found = agreement(known, selection=Selection(by_language=True), shown=Shown(how=Resampling(resamples=10)))
    except HardcallsError as exc:
        assert str(exc)
        return
    assert all(math.isfinite(n) for n in numbers(json.loads(msgspec.json.encode(found))))
    values = [f for q in found.questions for f in (*q.figures, *q.pairs)]
    assert all((f.value is None) == bool(f.reason) for f in values)
    assert all(f.interval or f.doubt for f in values if f.value is not None)
    assert report(found, columns=80)


@settings(max_examples=80, deadline=None)
@given(st.one_of(st.lists(label(NUMBERS), max_size=40), st.lists(label(NAMES), max_size=40)))
def test_labels_of_any_kind_come_to_final_values_and_cases(labels):
    known = read(labels)
    for final in final_values(known):
        assert (final.value is not None) == (final.state == "given")
    for case in cases(known, step=0):
        for view in case.views:
            value = view.value if isinstance(view.value, str) else f"{view.value:g}"
            assert case.meant(value) in {v.value if v.state == "given" else "not_applicable" for v in case.labels}
