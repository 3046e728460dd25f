"""What changed between two policies, and what of it lets pass what did not pass before."""

import datetime as dt

import msgspec
import pytest
from verdict_case import NEVER, PROVE, VETO, policy

from hardcalls.bundled import bundled
from hardcalls.cli import run_command
from hardcalls.cli.policy_files import policy_names, read_policy
from hardcalls.licence import Floors
from hardcalls.loosening import changes, loosened
from hardcalls.policy import Policy, Waiver
from hardcalls.rule import Rule

SLICE = Rule(id="slices", kind="veto", metric="overall.passed", floor=0.6, by="language", minimum=5)
TAIL = Rule(id="tail", kind="veto", metric="overall.passed", floor=0.5, quantile=0.1)
SLOW = Rule(id="slow", kind="veto", metric="latency.slowest_turn", ceiling=30, quantile=0.9)
EACH = Rule(id="each", kind="veto", metric="overall.passed", floor=0.5, each="conversation")
DROP = Rule(id="drop", kind="prove", metric="overall.passed", allowed_drop=0.05)
BETTER = Rule(id="better", kind="prove", metric="overall.passed", gain=0.02)
ALIKE = Rule(id="alike", kind="prove", metric="overall.passed", within=0.1)
GAP = Rule(id="gap", kind="veto", metric="overall.passed", gap=0.2, by="language")
RUBRIC = Rule(id="kind", kind="prove", metric="rubric.quality", floor=0.6, rests_on=("people",))
OLD = policy(
    *(PROVE, VETO, NEVER, SLICE, TAIL, SLOW, EACH, DROP, BETTER, ALIKE, GAP, RUBRIC),
    suite="first-contact",
    suite_version="1",
    minimum_scenarios=20,
    minimum_trials=3,
    most_faults=0.05,
    lost="against",
    ratings=("checks", "people"),
)


def with_rule(name: str, **more) -> Policy:
    """The old policy with one rule changed."""
    rules = tuple(msgspec.structs.replace(r, **more) if r.id == name else r for r in OLD.rules)
    return msgspec.structs.replace(OLD, rules=rules)


def without(name: str) -> Policy:
    return msgspec.structs.replace(OLD, rules=tuple(r for r in OLD.rules if r.id != name))


def waived(*days: str) -> Policy:
    """The old policy, its first rule waived until a day."""
    waivers = [Waiver(rule="right", owner="Ada", reason="known", expires=dt.date.fromisoformat(d)) for d in days]
    return msgspec.structs.replace(OLD, waivers=tuple(waivers))


# Each with what is looser when the first becomes the second, and stricter when the second becomes the first.
PAIRS = {
    "a rule is gone": (OLD, without("leak"), "The rule 'leak' on never.leak_before_verification is gone."),
    "a floor falls": (OLD, with_rule("right", floor=0.5), "The rule 'right': its floor fell from 0.6 to 0.5."),
    "a ceiling rises": (OLD, with_rule("slow", ceiling=60), "The rule 'slow': its ceiling rose from 30 to 60."),
    "a gap rises": (OLD, with_rule("gap", gap=0.3), "The rule 'gap': its gap rose from 0.2 to 0.3."),
    "a lower tail is cut off": (OLD, with_rule("tail", quantile=0.2), "The rule 'tail': its quantile rose from 0.1 to 0.2."),
    "an upper tail is cut off": (OLD, with_rule("slow", quantile=0.8), "The rule 'slow': its quantile fell from 0.9 to 0.8."),
    "a drop may be larger": (
        OLD,
        with_rule("drop", allowed_drop=0.1),
        "The rule 'drop' went from `allowed_drop = 0.05` to `allowed_drop = 0.1` against the baseline.",
    ),
    "a gain may be smaller": (
        OLD,
        with_rule("better", gain=0.0),
        "The rule 'better' went from `gain = 0.02` to `gain = 0` against the baseline.",
    ),
    "a gain becomes a drop": (
        OLD,
        with_rule("better", gain=None, allowed_drop=0.0),
        "The rule 'better' went from `gain = 0.02` to `allowed_drop = 0` against the baseline.",
    ),
    "alike may be further apart": (
        OLD,
        with_rule("alike", within=0.2),
        "The rule 'alike' went from `within = 0.1` to `within = 0.2` against the baseline.",
    ),
    "alike becomes not worse": (
        OLD,
        with_rule("alike", within=None, allowed_drop=0.1),
        "The rule 'alike' went from `within = 0.1` to `allowed_drop = 0.1` against the baseline.",
    ),
    "a proof becomes a veto": (
        OLD,
        with_rule("right", kind="veto"),
        "The rule 'right' now only blocks what is shown to be bad, and asks for no proof.",
    ),
    "the worst conversation becomes a rate": (
        OLD,
        with_rule("each", each="scenario"),
        "The rule 'each' now asks about each scenario's rate over its trials.",
    ),
    "fewer exposures": (
        with_rule("leak", exposures=3),
        OLD,
        "The rule 'leak': the exposed scenarios that it needs fell from 3 to 1.",
    ),
    "a lower minimum": (
        OLD,
        with_rule("slices", minimum=2),
        "The rule 'slices': the independent scenarios that it needs fell from 5 to 2.",
    ),
    "more ratings for a rule": (
        OLD,
        with_rule("kind", rests_on=("people", "judges")),
        "The rule 'kind' now counts ratings by judges.",
    ),
    "all ratings for a rule": (
        OLD,
        with_rule("kind", rests_on=()),
        "The rule 'kind' now rests on whatever ratings the policy counts.",
    ),
    "fewer scenarios": (
        OLD,
        msgspec.structs.replace(OLD, minimum_scenarios=10),
        "The independent scenarios that a run needs fell from 20 to 10.",
    ),
    "fewer trials": (OLD, msgspec.structs.replace(OLD, minimum_trials=1), "The trials that a run needs fell from 3 to 1."),
    "more losses": (
        OLD,
        msgspec.structs.replace(OLD, most_faults=0.2),
        "The share of conversations that may be lost rose from 0.05 to 0.2.",
    ),
    "losses count both ways": (
        OLD,
        msgspec.structs.replace(OLD, lost="both"),
        "Lost conversations now count at both corners, which must agree.",
    ),
    "no baseline is needed": (
        OLD,
        msgspec.structs.replace(OLD, baseline="optional"),
        "Without a baseline, rules that compare with it are now no longer asked.",
    ),
    "more ratings count": (
        OLD,
        msgspec.structs.replace(OLD, ratings=("checks", "people", "combined")),
        "The policy now counts ratings by combined.",
    ),
    "a judge must show less": (
        OLD,
        msgspec.structs.replace(OLD, judges=Floors(omega=0.4)),
        "What a judge must show, `omega`, fell from 0.5 to 0.4.",
    ),
    "a licence holds longer": (
        OLD,
        msgspec.structs.replace(OLD, judges=Floors(days=365)),
        "What a judge must show, `days`, rose from 180 to 365.",
    ),
    "any version will do": (
        OLD,
        msgspec.structs.replace(OLD, suite_version=""),
        "It was written for version '1' of its suite, and is now for any version.",
    ),
    "any suite will do": (
        OLD,
        msgspec.structs.replace(OLD, suite="", suite_version=""),
        "It was written for the suite 'first-contact', and is now for any suite.",
    ),
    "a waiver": (OLD, waived("2026-05-01"), "The rule 'right' is waived until 2026-05-01 (Ada: known)."),
    "a longer waiver": (
        waived("2026-05-01"),
        waived("2026-06-01"),
        "The waiver of 'right' runs longer: until 2026-06-01, and not 2026-05-01 (Ada: known).",
    ),
}


@pytest.mark.parametrize("name", PAIRS)
def test_each_way_to_loosen_a_policy_is_said_and_its_reverse_is_stricter(name):
    old, new, sentence = PAIRS[name]
    assert loosened(old, new) == (sentence,)
    back = changes(new, old)
    assert [c.way for c in back] == ["stricter"], back
    assert loosened(new, old) == ()


@pytest.mark.parametrize(
    ("change", "was"),
    [
        ({"metric": "overall.passed"}, "on correctness.passed (now on overall.passed)"),
        ({"by": "language"}, "of all together (now by language)"),
        ({"quantile": 0.5}, "on the mean (now on a quantile)"),
        ({"floor": None, "allowed_drop": 0.1}, "floor (now against the baseline)"),
    ],
)
def test_a_rule_that_asks_something_else_no_longer_asks_what_it_asked(change, was):
    """Both ways: neither question holds the other."""
    new = with_rule("right", **change)
    assert loosened(OLD, new) == (f"The rule 'right' asks something else: it was {was}.",)
    assert len(loosened(new, OLD)) == 1


def test_less_confidence_eases_proofs_and_more_of_it_eases_vetoes():
    less, more = (msgspec.structs.replace(OLD, confidence=c) for c in (0.9, 0.99))
    assert loosened(OLD, less) == ("Confidence fell from 0.95 to 0.9: proofs need less evidence.",)
    assert loosened(OLD, more) == ("Confidence rose from 0.95 to 0.99: vetoes block only on more evidence.",)
    assert [c.way for c in changes(policy(NEVER), policy(NEVER, confidence=0.9))] == ["other"]


def test_another_name_title_or_reason_is_neither_looser_nor_stricter():
    rules = tuple(msgspec.structs.replace(r, id="renamed", why="because") if r.id == "right" else r for r in OLD.rules)
    new = msgspec.structs.replace(OLD, id="q", title="Q", note="n", early=0.2, suite_version="2", rules=rules)
    assert [(c.way, c.sentence) for c in changes(OLD, new)] == [
        ("other", "It was written for version '1' of its suite, and is now for version '2'."),
        ("other", "The id is another."),
        ("other", "The title is another."),
        ("other", "The note is another."),
        ("other", "The share of the error of FAIL that may be spent before a run is complete went from 0.5 to 0.2."),
        ("other", "The rule 'right' is now called 'renamed'."),
    ]
    assert changes(OLD, OLD) == ()


def test_a_waiver_that_changes_hands_is_told_and_one_for_another_suite_is_looser():
    new = msgspec.structs.replace(waived("2026-05-01").waivers[0], owner="Bo")
    [change] = changes(waived("2026-05-01"), msgspec.structs.replace(OLD, waivers=(new,)))
    assert (change.way, change.sentence) == ("other", "The waiver of 'right' has another owner or reason.")
    assert [c.way for c in changes(OLD, msgspec.structs.replace(OLD, suite="easy"))] == ["looser"]


@pytest.mark.parametrize("name", policy_names())
def test_a_bundled_policy_is_no_looser_than_itself(name):
    assert changes(read_policy(name), read_policy(name)) == ()


def test_the_command_says_what_is_looser_and_exits_1_for_it(tmp_path, capsys):
    text = (bundled("suites") / "policies" / "smoke.toml").read_text(encoding="utf-8")
    (tmp_path / "easy.toml").write_text(text.replace("floor = 0.75", "floor = 0.5"), encoding="utf-8")
    easy = str(tmp_path / "easy.toml")
    assert run_command(["policy", "diff", "smoke", easy]) == 1
    assert capsys.readouterr().out == "  looser: The rule 'no-hurt': its floor fell from 0.75 to 0.5.\n"
    assert run_command(["policy", "diff", easy, "smoke"]) == 0
    assert capsys.readouterr().out == "  stricter: The rule 'no-hurt': its floor rose from 0.5 to 0.75.\n"
    assert run_command(["policy", "diff", easy, easy]) == 0
    assert capsys.readouterr().out == "Nothing changed.\n"
    assert run_command(["policy", "diff", "smoke", str(tmp_path / "none.toml")]) == 3
