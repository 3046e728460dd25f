"""What people would say of a whole run: from planted people and judges whose truth is known."""

import random
from statistics import fmean

import golden
import msgspec
import pytest
from calibration_case import RUBRIC_TEXT, RUDE, Truth, command, harsh, honest, people, run_folder
from cases import run as run_of
from cases import talk

from hardcalls.calibration.evidence import Known
from hardcalls.cli.arms import arm_of
from hardcalls.cli.instrument import Judged
from hardcalls.estimates.estimate import Estimate
from hardcalls.estimates.estimating import Instrument, estimate
from hardcalls.estimates.flags import corrected
from hardcalls.estimates.need import Spread, need, shared_out
from hardcalls.estimates.rated import Arm, Rated
from hardcalls.label import Label, item_of
from hardcalls.people.labels import write
from hardcalls.rubric import Anchor
from hardcalls.sheet import Sheet, given
from hardcalls.stats.ppi import Unit, combined

BY = Instrument(judge="kind", instrument="i-1", rubric="r")


class Desk:
    """Two runs of 200 scenarios, of which people were given 60 at random in both."""

    def __init__(self, folder, capsys, *, judge=honest):
        self.folder, self.capsys = folder, capsys
        (folder / "rubric.yaml").write_text(RUBRIC_TEXT)
        self.new, self.base = Truth(200), Truth(200, shift=-0.5)
        for name, truth in (("new", self.new), ("base", self.base)):
            run_folder(folder / name, truth, judge, name=name)
        self.names = random.Random(1).sample(self.new.names, 60)
        self.labels = [
            *people(self.new, agent="new", names=self.names, chance=0.3),
            *people(self.base, agent="base", names=self.names, chance=0.3, seed=6),
        ]

    def estimate(self, *words, labels=None):
        write(self.folder / "people.jsonl", self.labels if labels is None else labels)
        inputs = ["--labels", self.folder / "people.jsonl", "--rubric", self.folder / "rubric.yaml"]
        return command(self.capsys, "estimate", *[self.folder / w if w in {"new", "base"} else w for w in words], *inputs)

    def made(self, *words, **more):
        code, _, err = self.estimate(*words, "-o", self.folder / "e.json", **more)
        assert (code, err) == (0, "")
        return msgspec.json.decode((self.folder / "e.json").read_bytes(), type=Estimate)


@pytest.fixture
def desk(tmp_path, capsys):
    return Desk(tmp_path, capsys)


def test_an_estimate_is_told_with_what_people_alone_would_give(desk):
    told = [desk.estimate(*words)[1] for words in (["new"], ["new", "base"], ["new", "base", "--criterion", "F1"])]
    golden.check("estimate.txt", "\n".join(told))


def test_a_judge_that_is_off_by_as_much_everywhere_shifts_nothing_and_saves_ratings(tmp_path, capsys):
    desk = Desk(tmp_path, capsys, judge=harsh)
    found = desk.made("new", "--criterion", "E1")
    truth, said = fmean(desk.new.warm.values()) / 2, fmean(max(0, v - 1) for v in desk.new.warm.values()) / 2
    assert found.interval.low < truth < found.interval.high
    assert said < found.interval.low
    assert (found.metric, found.labelled, found.unlabelled, found.savings > 0.2) == ("rubric.E1", 60, 140, True)


def test_a_difference_is_of_scenarios_that_people_rated_in_both_arms(desk):
    found = desk.made("new", "base", "--criterion", "E1")
    truth = fmean(desk.new.warm.values()) / 2 - fmean(desk.base.warm.values()) / 2
    assert found.interval.low < truth < found.interval.high
    assert (found.labelled, found.unlabelled, found.baseline) == (60, 140, "base")
    fewer = desk.made("new", "base", "--criterion", "E1", labels=[x for x in desk.labels if x.item != f"base/{desk.names[0]}/0"])
    assert fewer.labelled == 59
    assert fewer.notes[0].startswith("left out, for a difference needs both arms: scenarios that people rated in one only: 1")


def test_labels_that_nobody_drew_at_random_are_refused_and_somebodys_word_is_written_down(desk):
    picked = [msgspec.structs.replace(x, chance=None) for x in desk.labels]
    code, _, err = desk.estimate("new", labels=picked)
    assert code == 3
    assert "60 of the labelled conversations of new" in err
    assert desk.made("new", "--assume-random", labels=picked).assumed_random
    assert not desk.made("new", "--assume-random").assumed_random


def test_known_answers_among_the_others_were_not_drawn_and_are_left_aside(desk):
    spare = next(s for s in desk.new.names if s not in desk.names)
    gold = [Label(item=f"new/{spare}/0", rater="key", criterion=c, value=0, kind="gold", scale=(0, 2)) for c in ("E1",)]
    seen = [msgspec.structs.replace(x, chance=None) for x in people(desk.new, agent="new", names=[spare])]
    assert desk.made("new", "--criterion", "E1", labels=[*desk.labels, *gold, *seen]) == desk.made("new", "--criterion", "E1")


def test_where_people_say_that_a_criterion_does_not_apply_only_what_they_rated_is_used(desk):
    labels = [
        msgspec.structs.replace(x, state="not_applicable", value=None) if x.item == f"new/{desk.names[0]}/0" else x
        for x in desk.labels
    ]
    found = desk.made("new", "--criterion", "E1", labels=labels)
    assert (found.interval.estimate, found.tuning, found.labelled) == (found.classical.estimate, 0.0, 59)
    assert found.notes[0].startswith("conversations to which it does not apply, as people say: 1; ")


def test_a_flag_with_degrees_is_raised_or_not_for_judge_and_people_alike():
    degrees = msgspec.structs.replace(RUDE, anchors=(*RUDE.anchors, Anchor(value=2, says="cruelly", severity="critical")))
    said = {"a": (0, (0, 0)), "b": (1, (2, 2)), "c": (2, (1, 2)), "d": (1, (0, 2)), "e": (0, (0, 1))}
    run = run_of([talk(s) for s in said])
    items = {s: item_of(run.name, (s, 0)) for s in said}
    sheets = {
        items[s]: Sheet(rater="kind", kind="judge", rubric="r", marks=(given(degrees, judge),)) for s, (judge, _) in said.items()
    }
    labels = [
        Label(item=items[s], rater=who, criterion="F1", value=value, scale=(0, 2))
        for s, (_, values) in said.items()
        for who, value in zip(("ann", "ben"), values, strict=True)
    ]
    found = Judged(judge="kind", instrument="i", rubric="r", sheets=sheets, known={i: Known(unit=i) for i in items.values()})
    arm = arm_of(run, found, labels, criterion="F1")
    assert [(r.scenario, r.judge, r.person) for r in arm.rated] == [
        ("a", 1, 1),
        ("b", 0, 0),
        ("c", 0, 0),
        ("d", 0, 0.5),
        ("e", 1, 0.5),
    ]


def test_a_tie_on_a_flag_is_a_half_and_not_left_out(desk):
    labels = people(desk.new, agent="new", names=desk.names, chance=0.3, raters=("ann", "ben"))
    assert desk.made("new", "--criterion", "F1", labels=labels).labelled == 60


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["new", "new"], "both runs are of an agent named 'new'"),
        (["new", "--criterion", "E7"], "was not asked about 'E7'; it was asked about E1, F1, and QUALITY is all of them"),
        (["new", "--confidence", "95"], "is not between 0 and 1"),
    ],
)
def test_what_cannot_be_estimated_is_said(desk, words, told):
    code, out, err = desk.estimate(*words)
    assert (code, out, told in err) == (3, "", True)


def test_too_few_ratings_for_any_interval_are_refused(desk):
    one = [x for x in desk.labels if x.item == f"new/{desk.names[0]}/0"]
    code, _, err = desk.estimate("new", labels=one)
    assert (code, "1 independent units on QUALITY: too few" in err) == (3, True)


def arm(rng, n, *, wrong, agent="new", trials=1, labelled=60):
    """Flags raised in one of four conversations; the judge errs in so many."""
    rated = []
    for i in range(n):
        for trial in range(trials):
            good = float(rng.random() > 0.25)
            judge = 1 - good if rng.random() < wrong else good
            more = {"person": good, "asked": True, "chance": labelled / n} if i < labelled else {}
            rated.append(Rated(item=f"{agent}/{i}/{trial}", scenario=f"s-{i}", unit=f"s-{i}", judge=judge, **more))
    return Arm(agent=agent, subject=agent, rated=tuple(rated))


def test_capped_scores_that_nobody_happened_to_rate_are_within_the_interval():
    rng, held, told = random.Random(8), 0, 0
    for _ in range(200):
        rows = []
        for i in range(200):
            good = 0.0 if rng.random() < 0.05 else rng.choice((0.9, 1.0))
            more = {"person": good, "asked": True, "chance": 0.15} if i < 30 else {}
            rows.append(Rated(item=f"a/{i}/0", scenario=f"s-{i}", unit=f"s-{i}", judge=rng.choice((0.8, 1.0)), **more))
        one = Arm(agent="a", subject="a", rated=tuple(rows))
        found = estimate(one, None, criterion="QUALITY", flag=False, by=BY, confidence=0.95, assume_random=False)
        held += found.interval.low <= 0.95 * 0.95 <= found.interval.high
        told += any(note.startswith("none that people rated came to 0; of 30 ") for note in found.notes)
    # In every fifth draw nobody is given one of them, and the spread of the rest says that there are none.
    assert told > 30
    assert held >= 186


def test_error_rates_are_pooled_only_where_they_are_shown_to_be_equal():
    rng = random.Random(2)
    same = corrected(arm(rng, 900, wrong=0.02, labelled=800), arm(rng, 900, wrong=0.02, agent="old", labelled=800), confidence=0.95)
    few = corrected(arm(rng, 900, wrong=0.02, labelled=60), arm(rng, 900, wrong=0.02, agent="old", labelled=60), confidence=0.95)
    apart = corrected(arm(rng, 900, wrong=0.02, labelled=800), arm(rng, 900, wrong=0.3, agent="old", labelled=800), confidence=0.95)
    assert same.notes[0].startswith("the judge errs alike for both agents, shown within 0.1 by two one-sided tests: both: ")
    assert few.notes[0].startswith("the judge is not shown to err alike")
    assert apart.notes[0].startswith("the judge is not shown to err alike")
    # The raw rates of the last two differ by some ten points, and what people would say does not.
    assert apart.interval.low < 0 < apart.interval.high


def test_trials_of_a_scenario_are_one_unit_and_each_estimate_says_how_few_there_are():
    found = estimate(
        arm(random.Random(4), 100, wrong=0.1, trials=3, labelled=20),
        None,
        criterion="F1",
        flag=True,
        by=BY,
        confidence=0.95,
        assume_random=False,
    )
    assert (found.labelled, found.unlabelled, found.interval.n) == (60, 240, 20)
    assert found.notes[0].startswith("independent units that people rated: 20; ")


def test_a_plan_brings_the_interval_to_the_width_it_promised():
    units, rng = 600, random.Random(9)
    spread = Spread(people=0.3, judge=0.3, correlation=0.8)
    plan = need(spread, units=units, width=0.1, confidence=0.95)
    assert plan.combined < 0.55 * plan.classical
    widths = {"combined": [], "classical": []}
    for which, n in (("combined", plan.combined), ("classical", plan.classical)):
        for _ in range(40):
            drawn = []
            for i in range(units):
                y = rng.gauss(0.5, 0.3)
                f = 0.5 + 0.8 * (y - 0.5) + 0.6 * rng.gauss(0, 0.3)
                drawn.append(Unit(f=f, y=y if i < n else None, f_where_rated=f))
            interval = getattr(combined(drawn, confidence=0.95, spread=1), "interval" if which == "combined" else "classical")
            widths[which].append(interval.high - interval.low)
    assert fmean(widths["combined"]) == pytest.approx(0.1, rel=0.05)
    assert fmean(widths["classical"]) == pytest.approx(0.1, rel=0.05)


def test_a_judge_that_follows_nobody_saves_nothing_and_too_narrow_a_width_is_not_promised():
    useless = need(Spread(people=0.3, judge=0.3, correlation=0.0), units=600, width=0.1, confidence=0.95)
    assert useless.combined == useless.classical
    dear = need(Spread(people=0.3, judge=0.3, correlation=0.5), units=100, width=0.02, confidence=0.95)
    assert (dear.classical, dear.combined) == (None, None)
    assert dear.narrowest > 0.1


def test_labels_go_where_the_judge_leaves_most():
    assert shared_out(40, {"de": 0.5, "en": 0.5}, {"de": 0.3, "en": 0.1}) == {"de": 30, "en": 10}
    assert shared_out(10, {"de": 0.98, "en": 0.01, "sv": 0.01}, {"de": 1, "en": 1, "sv": 1}) == {"de": 6, "en": 2, "sv": 2}


def test_a_plan_is_told_with_its_cost_and_what_it_supposes(desk):
    write(desk.folder / "people.jsonl", desk.labels)
    words = ["plan-ratings", desk.folder / "new", "--criterion", "E1", "--width", "0.15", "--cost-per-label", "1.50"]
    supposed = command(desk.capsys, *words)[1]
    piloted = command(desk.capsys, *words, "--labels", desk.folder / "people.jsonl")[1]
    golden.check("plan-ratings.txt", f"{supposed}\n{piloted}")
