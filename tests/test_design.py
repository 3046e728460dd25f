"""The blocks of a run: each holds its share of every stratum, whole clusters, and the same for everybody."""

import hashlib
import random
from collections import Counter

import msgspec
import pytest
from cases import scenario

from hardcalls.design import EACH, PER_BLOCK, design_of, seed_of, weights_of
from hardcalls.store import load_suite


def made(counts, *, together=1):
    """So many scenarios of each (requirement, language); `together` of one story each."""
    found = []
    for (requirement, language), n in counts.items():
        for i in range(n):
            name = f"{requirement}-{language}-{i:03}"
            one = scenario(name, default=requirement, cluster=f"{requirement}-{language}-story-{i // together}" * (together > 1))
            found.append(msgspec.structs.replace(one, language=language))
    return found


def design(scenarios, *, seed="seed"):
    return design_of(scenarios, seed=seed, policy="p", policy_hash="h", early=0.5)


MIXED = {("required", "en"): 31, ("required", "de"): 24, ("forbidden", "en"): 19, ("forbidden", "de"): 3, ("optional", "vi"): 1}


def test_every_scenario_is_in_one_block_and_in_one_stratum():
    scenarios = made(MIXED)
    found = design(scenarios)
    for parts in (found.blocks, found.strata):
        assert sorted(s for part in parts for s in part) == sorted(s.id for s in scenarios)
    assert len(found.conversations(3)) == len(set(found.conversations(3))) == 3 * len(scenarios)


def test_every_block_holds_its_share_of_every_stratum_to_within_one():
    found = design(made(MIXED))
    assert len(found.blocks) == sum(MIXED.values()) // PER_BLOCK
    for stratum in found.strata:
        held = [len({*block} & {*stratum}) for block in found.blocks]
        assert min(held) >= EACH
        assert max(held) - min(held) <= 1
        assert held == sorted(held, reverse=True), "what does not divide is seen early"


def test_a_stratum_too_small_for_the_blocks_joins_its_requirement_before_any_other():
    found = design(made({("required", "en"): 30, ("required", "de"): 3, ("forbidden", "en"): 27}))
    kinds = [Counter(s.rsplit("-", 1)[0] for s in stratum) for stratum in found.strata]
    assert kinds == [Counter({"forbidden-en": 27}), Counter({"required-en": 30, "required-de": 3})]


def test_what_tells_the_same_story_is_never_parted():
    scenarios = made({("required", "en"): 60, ("forbidden", "en"): 60}, together=4)
    found = design(scenarios)
    units = {s.id: s.unit for s in scenarios}
    for parts in (found.blocks, found.strata):
        assert sum(len({units[s] for s in part}) for part in parts) == 30


def test_the_order_is_that_of_the_seed_and_not_of_the_files():
    scenarios = made(MIXED)
    shuffled = random.Random(1).sample(scenarios, len(scenarios))
    assert design(scenarios) == design(shuffled)
    assert design(scenarios).blocks != design(scenarios, seed="other").blocks
    encoded = msgspec.json.encode(design(load_suite("first-contact").suite.scenarios, seed=seed_of("first-contact", "1.0.0")))
    assert hashlib.sha256(encoded).hexdigest()[:16] == "f0ffd19fb44967f8", "the same bytes on every machine and in every process"


def test_a_small_suite_is_one_block():
    found = design(made({("required", "en"): PER_BLOCK * 2 - 1}))
    assert len(found.blocks) == len(found.strata) == 1


@pytest.mark.parametrize("counts", [MIXED, {("required", "en"): 14, ("forbidden", "en"): 10}, {("required", "en"): 97}])
def test_weights_take_the_same_share_of_each_stratum_in_a_block_and_are_at_most_one(counts):
    scenarios = made(counts)
    found, units = design(scenarios), {s.id: s.unit for s in scenarios}
    weights = weights_of(found, units)
    for block, by_unit in zip(found.blocks, weights, strict=True):
        assert {units[s] for s in block} == by_unit.keys()
        assert 0 < min(by_unit.values()) <= max(by_unit.values()) == pytest.approx(1)
        shares = {round(sum(by_unit.get(units[s], 0) for s in stratum) / len(stratum), 12) for stratum in found.strata}
        assert len(shares) == 1
    whole = sum(sum(by_unit.values()) for by_unit in weights)
    assert 0.7 * len(scenarios) < whole <= len(scenarios)
