"""What is drawn for people to rate: with known chances, dealt out as was asked, and never what says nothing."""

import math
from collections import Counter
from fractions import Fraction

import msgspec
import pytest
from cases import many, talk
from hypothesis import given, settings
from hypothesis import strategies as st
from round_case import arm, dealing, said

from hardcalls.errors import UsageError
from hardcalls.fault import Fault
from hardcalls.people.frame import Arm, Frame, Spot, Unit, paired, single
from hardcalls.people.issue import issue
from hardcalls.people.lot import BITS, Lot
from hardcalls.people.pick import Drawn, pick, pick_each

SEEDS = 3_000


def units(**sizes):
    """So many conversations of each stratum."""
    found = [
        Unit(name=f"{s}-{i}", choices=((Spot(arm="bot", scenario=f"{s}-{i}", trial=0),),), stratum=s, language="en")
        for s, size in sizes.items()
        for i in range(size)
    ]
    return Frame(units=tuple(found))


def frequencies(frame, draw):
    """How often each unit was drawn, over many seeds, and the chance that was said of it."""
    seen, chances = Counter(), {}
    for seed in range(SEEDS):
        for drawn in draw(frame, Lot(seed=str(seed))):
            seen[drawn.name] += 1
            chances.setdefault(drawn.name, set()).add(drawn.chance)
    assert all(len(found) == 1 for found in chances.values())
    return {u.name: (seen[u.name] / SEEDS, *chances[u.name]) for u in frame.units}


def near(found):
    """Within four and a half standard errors, which one in 150,000 misses by chance."""
    return all(abs(rate - p) <= 4.5 * math.sqrt(max(p * (1 - p), 1e-12) / SEEDS) for rate, p in found.values())


def test_each_conversation_is_drawn_as_often_as_its_chance_says():
    found = frequencies(units(a=1, b=4, c=9), lambda f, lot: pick(f, lot, n=5))
    assert {p for _, p in found.values()} == {5 / 14}
    assert near(found)


def test_within_strata_each_is_drawn_as_often_as_its_chance_says():
    found = frequencies(units(a=1, b=4, c=9), lambda f, lot: pick_each(f, lot, per_stratum=3))
    assert {n[0]: p for n, (_, p) in found.items()} == {"a": 1, "b": 3 / 4, "c": 1 / 3}
    assert near(found)


@settings(max_examples=60, deadline=None)
@given(sizes=st.lists(st.integers(1, 12), min_size=1, max_size=6), n=st.integers(1, 50), seed=st.text(max_size=5))
def test_every_stratum_has_its_share_rounded_up_or_down(sizes, n, seed):
    frame = units(**{f"s{i}": size for i, size in enumerate(sizes)})
    drawn = pick(frame, Lot(seed=seed), n=n)
    total = sum(sizes)
    taken = min(n, total)
    assert len({d.name for d in drawn}) == len(drawn) == taken
    assert all(math.isclose(d.chance, taken / total) for d in drawn)
    counts = Counter(d.stratum for d in drawn)
    for i, size in enumerate(sizes):
        share = Fraction(taken * size, total)
        assert math.floor(share) <= counts[f"s{i}"] <= math.ceil(share)


def test_of_a_scenario_that_both_ran_several_times_each_trial_is_as_likely():
    talks = [talk(f"s-{i}", trial=t) for i in range(4) for t in range(3)]
    frame = paired([arm("base", talks), arm("new", talks)])
    seen = Counter()
    for seed in range(SEEDS):
        for drawn in pick(frame, Lot(seed=str(seed)), n=2):
            assert [s.arm for s in drawn.spots] == ["base", "new"]
            assert len({(s.scenario, s.trial) for s in drawn.spots}) == 1
            assert drawn.chance == 1 / 2 / 3
            seen[drawn.spots[0].item] += 1
    assert len(seen) == 12
    assert near({name: (count / SEEDS, 1 / 6) for name, count in seen.items()})


def test_of_an_agent_that_always_says_the_same_nobody_rates_two_trials():
    found = arm("bot", [talk(f"s-{i}", trial=t) for i in range(4) for t in range(3)])
    manifest = msgspec.structs.replace(found.run.manifest, deterministic=True)
    same = Arm(name="bot", folder="x", run=msgspec.structs.replace(found.run, manifest=manifest))
    seen = Counter()
    for seed in range(SEEDS):
        drawn = pick(single([same]), Lot(seed=str(seed)), n=2)
        assert len({d.spots[0].scenario for d in drawn}) == 2
        assert {d.chance for d in drawn} == {1 / 2 / 3}
        seen.update(d.spots[0].item for d in drawn)
    assert near({name: (count / SEEDS, 1 / 6) for name, count in seen.items()})
    assert len(single([found]).units) == 12


def test_what_says_nothing_about_the_agent_is_not_drawn_and_is_counted():
    lost = Fault(kind="rate_limited", evidence="429")
    silent = said("s-9")
    frame = single([arm("bot", [*many(2), talk("s-8", fault=lost), silent])])
    assert [u.name for u in frame.units] == ["bot/s-000/0", "bot/s-001/0"]
    assert frame.left_out == {"lost to a fault of infrastructure": 1, "the agent said and did nothing in them": 1}


def test_a_pair_needs_the_same_scenario_the_same_trial_and_two_conversations():
    base = arm("base", [*many(3), talk("s-001", trial=1)])
    new = arm("new", many(2, first=1))
    prints = msgspec.structs.replace(new.run.manifest.fingerprints, stimulus={"s-001": "same", "s-002": "changed"})
    manifest = msgspec.structs.replace(new.run.manifest, fingerprints=prints)
    changed = Arm(name="new", folder="x", run=msgspec.structs.replace(new.run, manifest=manifest))
    frame = paired([base, changed])
    assert [(u.name, len(u.choices)) for u in frame.units] == [("s-001", 1)]
    assert frame.left_out == {
        "the other run has no such conversation": 1,
        "their scenario is not the same in all runs": 3,
    }


def test_a_stratum_is_language_situation_and_what_the_checks_found():
    found = single([arm("bot", [talk("s-1"), talk("s-2", passed=0.0), talk("s-3", rated=False)])])
    assert [u.stratum for u in found.units] == [
        "bot | en | any situation | a check failed",
        "bot | en | any situation | no check failed",
        "bot | en | any situation | not checked",
    ]
    assert {u.stratum for u in single([arm()], by=()).units} == {"bot"}


def test_nothing_to_draw_is_an_error_that_says_so():
    with pytest.raises(UsageError, match="there is no conversation to draw"):
        pick(Frame(units=()), Lot(seed="x"), n=3)


def test_exactly_the_overlap_is_rated_by_all_and_each_other_conversation_by_one():
    drawn = pick(units(a=20), Lot(seed="x"), n=20)
    hands = issue(drawn, (), Lot(seed="x"), dealing("anna", "ben", "cleo", overlap=8))
    raters = Counter(c.spots[0].item for cards in hands.values() for c in cards)
    assert Counter(raters.values()) == {3: 8, 1: 12}
    assert {len(cards) for cards in hands.values()} == {12}


def test_the_overlap_can_go_to_some_of_the_raters_evenly():
    drawn = pick(units(a=12), Lot(seed="x"), n=12)
    hands = issue(drawn, (), Lot(seed="x"), dealing("a", "b", "c", "d", overlap=12, several=2))
    assert {len(cards) for cards in hands.values()} == {6}
    assert set(Counter(c.spots[0].item for cards in hands.values() for c in cards).values()) == {2}


def test_what_comes_twice_comes_half_the_cards_later_or_more():
    drawn = pick(units(a=20), Lot(seed="x"), n=20)
    for seed in range(50):
        [cards] = issue(drawn, (), Lot(seed=str(seed)), dealing("anna", repeats=0.5)).values()
        assert sum(c.repeat for c in cards) == 10
        assert len({c.name for c in cards}) == len(cards) == 30
        first = {c.spots: n for n, c in enumerate(cards) if not c.repeat}
        assert min(n - first[c.spots] for n, c in enumerate(cards) if c.repeat) >= 10


def test_both_arms_of_a_scenario_go_to_one_rater_far_apart_and_in_random_order():
    talks = [talk(f"s-{i:02}") for i in range(10)]
    drawn = pick(paired([arm("base", talks), arm("new", talks)]), Lot(seed="x"), n=10)
    hands = issue(drawn, (), Lot(seed="x"), dealing("anna", "ben", overlap=0))
    for cards in hands.values():
        places = {}
        for n, card in enumerate(cards):
            places.setdefault(card.spots[0].scenario, []).append(n)
        assert {b - a for a, b in places.values()} == {5}
        assert {c.spots[0].arm for c in cards[:5]} == {"base", "new"}


def test_known_answers_go_to_every_rater_once_and_keep_the_chance_of_what_was_drawn():
    drawn = pick(units(a=6), Lot(seed="x"), n=3)
    known = (drawn[0].spots[0], Spot(arm="old", scenario="s-9", trial=0))
    hands = issue(drawn, known, Lot(seed="x"), dealing("anna", "ben", overlap=0))
    for cards in hands.values():
        gold = {c.spots[0].item: c.chance for c in cards if c.gold}
        assert gold == {known[0].item: 0.5, known[1].item: None}
        assert len({c.name for c in cards}) == len(cards)


def test_raters_see_the_same_conversations_in_orders_of_their_own():
    drawn = pick(units(a=20), Lot(seed="x"), n=20)
    one, two = issue(drawn, (), Lot(seed="x"), dealing("anna", "ben")).values()
    assert {c.spots for c in one} == {c.spots for c in two}
    assert [c.spots for c in one] != [c.spots for c in two]


def test_a_lot_is_uniform_and_hangs_on_its_seed_and_names_alone():
    lot = Lot(seed="seed")
    assert lot.number("ab", "c") != lot.number("a", "bc")
    assert lot.number("a") == Lot(seed="seed").number("a") != Lot(seed="other").number("a")
    assert 0 <= lot.number("a") < 1 << BITS
    found = Counter(lot.below(5, str(i)) for i in range(5_000))
    assert all(abs(count - 1_000) < 4.5 * math.sqrt(800) for count in found.values())
    drawn = Drawn(name="a", spots=(), stratum="", language="", chance=1.0)
    assert lot.shuffled([drawn], key=lambda d: d.name) == [drawn]
