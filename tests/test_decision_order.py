"""Making one conversation worse never helps, losing one never undoes a failure, and the order of what is given decides nothing."""

import random

import msgspec
from cases import Talk, run, talk
from decision_case import decided
from hypothesis import given, settings
from hypothesis import strategies as st
from verdict_case import LOST, NEVER, policy

from hardcalls.policy import Policy
from hardcalls.rule import Rule
from hardcalls.run import Run

MANY = settings(max_examples=60, deadline=None, derandomize=True, database=None)
RANK = {"FAIL": 0, "INCONCLUSIVE": 1, "PASS": 2}
RIGHT = "correctness.passed"
RULES = (
    Rule(id="floor", kind="prove", metric=RIGHT, floor=0.5),
    Rule(id="veto", kind="veto", metric=RIGHT, floor=0.6),
    Rule(id="drop", kind="prove", metric=RIGHT, allowed_drop=0.2),
    Rule(id="gain", kind="prove", metric=RIGHT, gain=0.0),
    Rule(id="drop-by", kind="veto", metric=RIGHT, allowed_drop=0.2, by="language"),
    Rule(id="languages", kind="veto", metric=RIGHT, floor=0.4, by="language"),
    Rule(id="languages-proved", kind="prove", metric=RIGHT, floor=0.2, by="language"),
    Rule(id="each", kind="veto", metric=RIGHT, floor=0.5, each="scenario"),
    Rule(id="each-proved", kind="prove", metric=RIGHT, floor=0.05, each="scenario"),
    Rule(id="worst", kind="veto", metric=RIGHT, floor=1.0, each="conversation"),
    Rule(id="tail", kind="veto", metric=RIGHT, floor=0.5, quantile=0.3),
    Rule(id="tail-proved", kind="prove", metric=RIGHT, floor=0.5, quantile=0.6),
    NEVER,
)
ONE = st.tuples(st.integers(0, 9), st.integers(0, 3), st.sampled_from([1.0, 1.0, 1.0, 0.0]), st.booleans())
"""Which scenario, which trial, whether it went well, and whether it was lost."""
TALKS = st.lists(ONE, min_size=1, max_size=36, unique_by=lambda t: t[:2])
ASKED = st.lists(st.sampled_from(RULES), min_size=1, max_size=5, unique_by=lambda r: r.id)
LOSSES = st.sampled_from(["both", "against"])


def made(found: list[tuple[int, int, float, bool]], *, name: str = "new") -> Run:
    """As recorded: of these conversations none was planned, so none is missing."""
    seen = run([_one(*t) for t in found], name=name)
    return msgspec.structs.replace(seen, manifest=msgspec.structs.replace(seen.manifest, recorded=len(found)))


def _one(scenario: int, trial: int, value: float, lost: bool) -> Talk:  # noqa: FBT001
    gone = LOST if lost else None
    cluster = "story" if scenario < 2 else ""
    seen = talk(f"s-{scenario}", trial=trial, passed=value, cluster=cluster, fault=gone, events={"leak_before_verification": False})
    return msgspec.structs.replace(seen[0], language=("en", "de", "vi")[scenario % 3]), *seen[1:]


def asks(rules: list[Rule], lost: str) -> Policy:
    return policy(*rules, lost=lost, most_faults=1.0)


def old(kept: float) -> Run:
    return made([(i, t, float((i + t) % 4 < 4 * kept), False) for i in range(10) for t in range(2)], name="old")


def ranked(found: Run, asked: Policy, *, kept: float) -> int:
    return RANK[decided(found, asked, baseline=old(kept)).outcome]


@MANY
@given(found=TALKS, rules=ASKED, lost=LOSSES, which=st.integers(0, 35), kept=st.sampled_from([0.0, 0.5, 1.0]))
def test_making_one_conversation_worse_never_turns_anything_into_a_pass(found, rules, lost, which, kept):
    place = which % len(found)
    worse = [(*t[:2], 0.0, t[3]) if i == place else t for i, t in enumerate(found)]
    if all(t[3] for t in found):
        return
    before, after = (ranked(made(f), asks(rules, lost), kept=kept) for f in (found, worse))
    assert after <= before


@MANY
@given(found=TALKS, rules=ASKED, lost=LOSSES, gone=st.lists(ONE, min_size=1, max_size=4), kept=st.sampled_from([0.0, 0.5, 1.0]))
def test_a_conversation_that_is_lost_besides_never_turns_anything_into_a_pass(found, rules, lost, gone, kept):
    if all(t[3] for t in found):
        return
    taken = {t[:2] for t in found}
    more = [(s, t, v, True) for s, t, v, _ in dict.fromkeys(gone) if (s, t) not in taken]
    added = [*found, *{t[:2]: t for t in more}.values()]
    before, after = (ranked(made(f), asks(rules, lost), kept=kept) for f in (found, added))
    assert after <= before or RANK["PASS"] != after


@MANY
@given(found=TALKS, rules=ASKED, lost=LOSSES, which=st.integers(0, 35), kept=st.sampled_from([0.0, 0.5, 1.0]))
def test_losing_a_conversation_that_went_badly_never_turns_a_failure_into_a_pass(found, rules, lost, which, kept):
    place = which % len(found)
    dropped = [(*t[:3], True) if i == place else t for i, t in enumerate(found)]
    if all(t[3] for t in dropped):
        return
    if decided(made(found), asks(rules, lost), baseline=old(kept)).outcome == "FAIL":
        assert decided(made(dropped), asks(rules, lost), baseline=old(kept)).outcome != "PASS"


@MANY
@given(found=TALKS, rules=ASKED, lost=LOSSES, seed=st.integers(0, 99))
def test_the_order_of_what_is_given_decides_nothing(found, rules, lost, seed):
    if all(t[3] for t in found):
        return
    rng = random.Random(seed)
    one = made(found)

    def shuffled(of: Run) -> Run:
        names = rng.sample(sorted(of.scenarios), len(of.scenarios))
        return msgspec.structs.replace(
            of,
            scenarios={n: of.scenarios[n] for n in names},
            scores=tuple(rng.sample(of.scores, len(of.scores))),
            manifest=msgspec.structs.replace(of.manifest, scenarios=tuple(names)),
        )

    asked, base = asks(rules, lost), old(0.5)
    first = msgspec.json.encode(decided(one, asked, baseline=base))
    again = msgspec.json.encode(decided(shuffled(one), asked, baseline=shuffled(base)))
    assert first == again
