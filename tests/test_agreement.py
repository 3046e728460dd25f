"""How far raters agree, from labels: figures that others have published, and labels made to show one thing each."""

import math

import pytest
from agreement_data import EMPATHY, dices, lend_an_ear, lend_an_ear_crowd

from hardcalls.agreement.figures import Shown, figures
from hardcalls.agreement.group import Selection, grouped
from hardcalls.agreement.report import agreement
from hardcalls.agreement.table import table_of
from hardcalls.errors import ImportFileError, UsageError
from hardcalls.label import Label
from hardcalls.stats.kappa import confusion, distances, kappa
from hardcalls.stats.resampling import Resampling

QUICK = Shown(how=Resampling(resamples=200))
EXPERTS = ("expert1", "expert2", "expert3")
# Alpha interval and ordinal of three experts, and of the single ratings of a crowd (interval).
PUBLISHED = {
    "validating_emotions": (0.361, 0.3521, 0.2988),
    "encouraging_elaboration": (0.6768, 0.7007, 0.413),
    "demonstrating_understanding": (0.4156, 0.3326, 0.1632),
    "advice_giving": (0.6487, 0.6921, 0.1303),
    "self_oriented": (0.6717, 0.6451, 0.1767),
    "dismissing_emotions": (0.4356, 0.3584, 0.1192),
}
# Quadratic kappa of the first two experts. Self-oriented was published as .820: neither of them ever said 4, and places were
# counted among what was said. On the scale 3 and 5 lie two steps apart.
QUADRATIC = dict(zip(EMPATHY, (0.248, 0.693, 0.474, 0.7, 0.786, 0.351), strict=True))
BY_PLACE = 0.82


def look(labels, *, shown=QUICK, **selection):
    return agreement(labels, selection=Selection(**selection), shown=shown)


def figure(question, name, weights="", of=""):
    [found] = [f for f in (*question.figures, *question.pairs) if (f.name, f.weights) == (name, weights) and of in f.of]
    return found


def figure_of(figures, name, weights):
    [found] = [f for f in figures if (f.name, f.weights) == (name, weights)]
    return found


def label(item, rater, value, criterion="E1", **more):
    more.setdefault("scale", (0, 2) if isinstance(value, int) else None)
    return Label(item=item, rater=rater, criterion=criterion, value=value, **more)


def rated(values, **more):
    """Labels of raters a, b, c…: one text of digits each, a column for each item, `.` for none."""
    return [
        label(f"i{n:02}", rater, int(value), **more)
        for rater, row in zip("abcdef", values, strict=False)
        for n, value in enumerate(row)
        if value != "."
    ]


def test_experts_of_lend_an_ear_agree_as_published():
    found = look(lend_an_ear(*EXPERTS))
    got = {
        q.criterion: tuple(round(figure(q, "Krippendorff's alpha", level).value, 4) for level in ("interval", "ordinal"))
        for q in found.questions
    }
    assert got == {c: v[:2] for c, v in PUBLISHED.items()}
    assert all((q.items, q.raters, q.labels, q.overlap) == (50, 3, 150, ((3, 50),)) for q in found.questions)


def test_pairs_of_experts_agree_as_published():
    found = look(lend_an_ear("expert1", "expert2"))
    got = {q.criterion: figure(q, "Cohen's kappa", "quadratic", "expert1 & expert2").value for q in found.questions}
    assert {c: round(v, 3) for c, v in got.items()} == QUADRATIC


def test_a_step_that_nobody_used_is_a_step_all_the_same():
    said = {(v.item, v.rater): int(v.value) for v in lend_an_ear("expert1", "expert2") if v.criterion == "self_oriented"}
    used = sorted(set(said.values()))
    assert used == [1, 2, 3, 5]
    items = sorted({item for item, _ in said})
    one, two = ([used.index(said[item, rater]) for item in items] for rater in ("expert1", "expert2"))
    table = confusion(one, two, categories=4)
    got = [round(float(kappa(table, distances(worth, "quadratic"))), 3) for worth in (used, range(4))]
    assert got == [QUADRATIC["self_oriented"], BY_PLACE]


def test_single_ratings_of_a_crowd_agree_as_published():
    found = look(lend_an_ear_crowd(), kinds=frozenset({"crowd"}))
    got = {q.criterion: round(figure(q, "Krippendorff's alpha", "interval").value, 4) for q in found.questions}
    assert got == {c: v[2] for c, v in PUBLISHED.items()}


def test_a_hundred_and_twenty_three_raters_agree_as_published():
    [group], _ = grouped(dices(), Selection(order=("No", "Unsure", "Yes")))
    table = table_of(group)
    assert (len(table.units), len(table.raters), len(group.labels)) == (350, 123, 43_050)
    found = [f for f in figures(group, table, Shown()) if f.name == "Krippendorff's alpha"]
    assert [(f.weights, round(f.value, 4)) for f in found] == [("nominal", 0.1609), ("ordinal", 0.191)]
    assert all(f.interval.low < f.value < f.interval.high and f.interval.n == 350 for f in found)
    assert {f.interval.method for f in found} == {"bootstrap, BCa, 1000 draws"}


def test_of_a_crowd_only_the_mean_of_pairs_is_told():
    [question] = look([label(f"i{n:02}", f"r{r:02}", (n * r + n) % 3) for n in range(12) for r in range(20)]).questions
    assert question.pairs == ()
    mean = figure(question, "Cohen's kappa", "quadratic")
    assert mean.of == "mean of 190 pairs"
    some = look([label(f"i{n:02}", f"r{r:02}", (n * r + n) % 3) for n in range(12) for r in range(10)]).questions[0]
    each = [f.value for f in some.pairs if (f.name, f.weights) == ("Cohen's kappa", "quadratic")]
    assert len(each) == 45
    known = [v for v in each if v is not None]
    assert figure_of(some.figures, "Cohen's kappa", "quadratic").value == pytest.approx(sum(known) / len(known))


def test_every_figure_has_its_n_and_an_interval_or_says_why_not():
    found = look(rated(("0120120120120", "0120120121120", "0110120120122")))
    for f in (*found.questions[0].figures, *found.questions[0].pairs):
        assert f.n == 13
        assert (f.value is None) == bool(f.reason)
        assert f.value is None or (f.interval is None) == bool(f.doubt)
        assert f.value is None or math.isfinite(f.value)


def test_ratings_that_are_all_the_same_are_no_perfect_agreement():
    [question] = look(rated(("222222", "222222"))).questions
    told = {
        f.name: (f.value, f.reason) for f in question.figures if f.name in {"Krippendorff's alpha", "Gwet's AC1", "Cohen's kappa"}
    }
    why = "every rating is the same, so agreement cannot be told from chance"
    assert told == dict.fromkeys(told, (None, why))
    share = figure(question, "agreement of pairs")
    assert share.value == 1
    assert share.interval.method == "wilson"
    assert share.interval.low < 0.7


def test_items_that_nobody_shares_show_no_agreement():
    found = look([label("one", "a", 1), label("two", "b", 2)])
    assert not found.overlapping
    [question] = found.questions
    assert figure(question, "Krippendorff's alpha", "ordinal").reason == "nothing was rated by two raters"
    assert question.advice == (
        "nothing was rated by two raters: how far they agree is not known; let two or three raters see at least a fifth",
    )


def test_what_has_no_value_is_counted_and_is_no_value():
    labels = rated(("0120", "0120"))
    more = [
        Label(item="i09", rater="a", criterion="E1", state="not_applicable", scale=(0, 2)),
        Label(item="i09", rater="b", criterion="E1", state="skipped", scale=(0, 2)),
    ]
    [question] = look([*labels, *more]).questions
    assert (question.items, question.labels, question.not_applicable, question.skipped) == (4, 8, 1, 1)


def test_only_people_count_and_the_rest_is_named():
    labels = [
        *rated(("0121", "0120")),
        label("i00", "gpt", 2, kind="model"),
        label("i00", "right", 0, kind="gold"),
        label("i03", "carla", 1, kind="adjudicated"),
        label("i00", "a", 0, repeat=1),
    ]
    found = look(labels)
    assert {left.why: left.labels for left in found.left_out} == {
        "adjudicated: agreement is that before adjudication": 1,
        "given by a model": 1,
        "gold: right by agreement beforehand": 1,
        "repeats: compared with the same rater's first": 1,
    }
    assert look(rated(("0121", "0120"))).questions == found.questions


def test_known_answers_without_a_rubric_hold_for_any_and_those_of_another_rubric_for_none():
    said = [Label(item=f"i{n}", rater=r, criterion="E1", value=1, scale=(0, 2), rubric="own@1") for n in range(2) for r in "ab"]
    for rubric, want in (("", 0.5), ("own@1", 0.5), ("own@2", None)):
        known = [
            Label(item=f"i{n}", rater="k", criterion="E1", value=n, scale=(0, 2), kind="gold", rubric=rubric) for n in range(2)
        ]
        assert [r.gold and r.gold.estimate for r in look([*said, *known]).raters] == [want, want]


def test_languages_are_told_apart_where_asked():
    labels = [*rated(("0120", "0120"), language="en"), *[label(f"j{n}", r, 1, language="de") for n in range(3) for r in "ab"]]
    assert [(q.language, q.items) for q in look(labels, by_language=True).questions] == [("de", 3), ("en", 4)]
    assert [(q.language, q.items) for q in look(labels).questions] == [("", 7)]


def test_turns_stand_apart_from_conversations_and_are_drawn_by_conversation():
    whole = rated(("0120", "0121"))
    turns = [label(f"i{n}", r, (n + t) % 3, turn=t) for n in range(4) for t in range(1, 6) for r in "ab"]
    found = {q.about: q for q in look([*whole, *turns]).questions}
    assert (found["turn"].items, found["turn"].units) == (4, 20)
    assert (found["conversation"].items, found["conversation"].units) == (4, 4)
    assert figure(found["turn"], "mean").interval.n == 4


def test_marks_of_due_turns_are_whether_and_from_when():
    marked = [Label(item="i1", rater=r, criterion="DUE", value=1, turn=t, scale=(0, 1)) for r, t in (("a", 2), ("a", 4), ("b", 3))]
    nowhere = [Label(item="i2", rater=r, criterion="DUE", value=0, scale=(0, 1)) for r in "ab"]
    found = {q.criterion: q for q in look([*marked, *nowhere]).questions}
    assert {c: (q.items, q.labels, q.categories) for c, q in found.items()} == {
        "DUE": (2, 4, (0, 1)),
        "DUE.turn": (1, 2, (2, 3)),
    }
    assert figure(found["DUE"], "agreement of pairs").value == 1


def test_the_winner_of_a_pair_is_a_side_and_has_no_order():
    pairs = [("i1", "base", "base"), ("i2", "tie", "new"), ("i3", "new", "new")]
    labels = [
        Label(item=i, rater=r, criterion="E1", value=v, pair=("base", "new"))
        for i, one, two in pairs
        for r, v in (("a", one), ("b", two))
    ]
    [question] = look(labels).questions
    assert (question.about, question.categories, question.ordered) == ("pair", ("first", "second", "tie"), False)
    assert figure(question, "agreement of pairs").value == pytest.approx(2 / 3)


def test_names_have_an_order_only_where_one_is_given():
    labels = [
        label(f"i{n}", r, v)
        for n, row in enumerate(["No No", "Yes Unsure", "Yes Yes"])
        for r, v in zip("ab", row.split(), strict=True)
    ]
    [plain] = look(labels).questions
    assert {f.weights for f in plain.figures if f.name == "Krippendorff's alpha"} == {"nominal"}
    [ordered] = look(labels, order=("No", "Unsure", "Yes")).questions
    assert {f.weights for f in ordered.figures if f.name == "Krippendorff's alpha"} == {"nominal", "ordinal"}
    with pytest.raises(UsageError, match="not Unsure; name all of them"):
        look(labels, order=("No", "Yes"))
    with pytest.raises(UsageError, match="no criterion has these names"):
        look(labels, order=("low", "high"))


@pytest.mark.parametrize(
    ("labels", "message"),
    [
        ([label("i", "a", 1), label("i", "b", 1, scale=(0, 4))], "on scales of 0 to 2 and 0 to 4"),
        ([label("i", "a", 1), label("i", "b", 5, scale=None)], "whose scale goes from 0 to 2"),
        ([label("i", "a", 1), label("i", "b", "good")], "are numbers and names"),
        ([label("i", "a", 1), label("i", "a", 2)], "a rated i on E1 twice"),
    ],
)
def test_labels_that_do_not_go_together_are_refused(labels, message):
    with pytest.raises(ImportFileError, match=message):
        look(labels)


def test_low_agreement_asks_for_better_anchors_and_skew_for_other_items():
    [low] = look(rated(("0120120120", "2010212010"))).questions
    assert "rewrite the anchors" in low.advice[0]
    rare = [label(f"i{n:02}", r, int(n == (0 if r == "a" else 1)), scale=(0, 1)) for n in range(40) for r in "ab"]
    [skewed] = look(rare).questions
    assert skewed.advice[0].startswith("98% of ratings are 0, which pulls alpha and kappa down")
