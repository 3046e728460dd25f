"""Looks at a run while it goes on: what they see, what they leave alone, and that only failures are looked for."""

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import msgspec
import pytest
from cases import run, scenario, talk
from verdict_case import DROP, LOST, PROVE, VETO

from hardcalls.design import design_of
from hardcalls.measured import Pair, measured
from hardcalls.policy import Policy, Waiver
from hardcalls.rule import Rule
from hardcalls.sequential import early_failure, early_failures, ended_blocks, looks, waived_on, watched
from hardcalls.stats.betting import adjusted, wealth

CEILING = Rule(id="few-failures", kind="veto", metric="escalation.unneeded", ceiling=0.2)
SIZE = 24
ROOT = Path(__file__).parents[1]


def names():
    return [f"s-{i:02}" for i in range(SIZE)]


def policy(*rules, **more):
    return Policy(id="p", title="P", rules=rules, **more)


def planned(policy_):
    """The design of 24 scenarios in four blocks."""
    scenarios = [scenario(n, default="required" if i % 2 else "forbidden") for i, n in enumerate(names())]
    design = design_of(scenarios, seed="s", policy=policy_.id, policy_hash=policy_.hash, early=policy_.early)
    assert [len(b) for b in design.blocks] == [6, 6, 6, 6]
    return design


def played(policy_, values: Mapping[str, float | None] | float, *, blocks=4, trials=1, name="bot", **more):
    """A run of the first blocks in which each scenario, or (scenario, trial), is done right or wrong."""
    design = planned(policy_)

    def of(s, t):
        return values.get((s, t), values.get(s, 1.0)) if isinstance(values, Mapping) else values

    talks = [
        talk(s, trial=t, passed=of(s, t), default="required" if int(s[2:]) % 2 else "forbidden", **more)
        for block in design.blocks[:blocks]
        for s in block
        for t in range(trials)
    ]
    rest = [scenario(s, default="required" if int(s[2:]) % 2 else "forbidden") for b in design.blocks[blocks:] for s in b]
    found = run(talks, planned=rest, trials=trials, name=name)
    return msgspec.structs.replace(found, manifest=msgspec.structs.replace(found.manifest, sequential=design))


def pair(candidate, policy_, baseline=None):
    one, two = (measured(r, policy_, licences=(), today="") if r else None for r in (candidate, baseline))
    return Pair(candidate=one, baseline=two, shared=frozenset(names()) if baseline else frozenset(), failure=policy_.alpha)


def seen(candidate, policy_, baseline=None, **more):
    return [look.evidence for look in looks(pair(candidate, policy_, baseline), policy_, **more)]


def failure(candidate, policy_, baseline=None, **more):
    return early_failure(pair(candidate, policy_, baseline), policy_, **more)


def test_a_look_is_the_bet_on_the_blocks_that_have_ended():
    rules = policy(PROVE)
    wrong = dict.fromkeys(names()[:9], 0.0)
    by_hand = [[((0.0 if s in wrong else 1.0) - 0.6, 1.0) for s in block] for block in planned(rules).blocks]
    found = seen(played(rules, wrong), rules)
    assert [e["right"] for e in found] == [pytest.approx(v) for v in wealth(by_hand, gain=0.4)]
    assert seen(played(rules, wrong, blocks=2), rules) == found[:2]


def test_what_several_rules_show_is_corrected_for_their_number():
    rules = policy(PROVE, CEILING)
    one = seen(played(policy(PROVE), 0.0), policy(PROVE))
    other = seen(played(policy(CEILING), 0.0), policy(CEILING))
    both = seen(played(rules, 0.0), rules)
    for a, b, found in zip(one, other, both, strict=True):
        assert tuple(found.values()) == tuple(pytest.approx(v) for v in adjusted((a["right"], b["few-failures"])))


@pytest.mark.parametrize("rule", [PROVE, VETO])
def test_a_bad_candidate_is_failed_by_the_first_block_that_shows_it_and_a_good_one_by_none(rule):
    rules = policy(rule)
    luck, *rest = planned(rules).blocks[0]
    found = failure(played(rules, {s: float(s == luck) for s in names()}), rules)
    assert (found.rule, found.block, found.blocks, found.scenarios, found.conversations) == (rule.id, 2, 4, 12, 12)
    assert found.evidence >= found.needed == pytest.approx(40)
    assert found.behind == tuple(sorted([*rest, *planned(rules).blocks[1]]))[:10]
    assert failure(played(rules, 1.0), rules) is None


def test_the_failure_is_told_with_what_was_seen_and_where():
    rules = policy(PROVE)
    assert failure(played(rules, 0.0), rules).sentence == (
        "Done right: 0% over 6 scenarios, and it must be at least 60%; this was clear after block 1 of 4 (6 scenarios), "
        "where bets against it had won 58 times what was put in (40 is enough)."
    )


def test_every_rule_that_is_shown_to_be_broken_is_told_with_the_look_that_showed_it():
    wide = Rule(id="wide", kind="veto", metric="overall.passed", floor=0.3)
    rules = policy(wide, PROVE, Rule(id="kept", kind="veto", metric="escalation.unneeded", ceiling=0.2))
    found = early_failures(pair(played(rules, 0.0), rules), rules)
    assert [(f.rule, f.block) for f in found] == [("right", 2), ("wide", 3)]
    assert found[0] == failure(played(rules, 0.0), rules)
    assert early_failures(pair(played(rules, 1.0), rules), rules) == ()


def test_an_early_failure_stands_whatever_comes_after_it():
    rules = policy(PROVE)
    late = {s: 1.0 for b in planned(rules).blocks[2:] for s in b}
    short, whole = (played(rules, {s: late.get(s, 0.0) for s in names()}, blocks=n) for n in (2, 4))
    assert failure(short, rules) == failure(whole, rules) is not None


def test_a_block_that_has_not_ended_and_all_after_it_are_not_looked_at():
    rules = policy(PROVE)
    whole = played(rules, 0.0, trials=2)
    first = planned(rules).blocks[0][0]
    short = msgspec.structs.replace(
        whole,
        transcripts=tuple(t for t in whole.transcripts if t.key != (first, 1)),
        scores=tuple(s for s in whole.scores if s.key != (first, 1)),
    )
    assert ended_blocks(planned(rules), whole) == 4
    assert ended_blocks(planned(rules), short) == 0
    assert seen(short, rules) == []
    assert failure(short, rules) is None


def test_trials_are_averaged_and_add_no_scenarios():
    rules = policy(PROVE)
    halves = {(s, t): float(t) for s in names() for t in range(2)}
    by_hand = [[(0.5 - 0.6, 1.0) for _ in block] for block in planned(rules).blocks]
    assert [e["right"] for e in seen(played(rules, halves, trials=2), rules)] == [
        pytest.approx(v) for v in wealth(by_hand, gain=0.4)
    ]


def test_what_was_lost_or_could_not_be_rated_counts_as_well_as_it_could_have_gone():
    rules = policy(PROVE)
    good = seen(played(rules, 1.0), rules)
    assert seen(played(rules, None), rules) == [{"right": pytest.approx(e["right"])} for e in good]
    assert seen(played(rules, 0.0, fault=LOST), rules) == [{"right": pytest.approx(e["right"])} for e in good]


def test_a_drop_is_looked_at_in_pairs_and_a_lost_baseline_helps_the_candidate():
    rules = policy(DROP)
    was, now = played(rules, 1.0, name="old"), played(rules, dict.fromkeys(names()[::2], 0.0))
    by_hand = [[((0.0 if int(s[2:]) % 2 == 0 else 1.0) - 1 + 0.1, 1.0) for s in b] for b in planned(rules).blocks]
    assert [e["not-worse"] for e in seen(now, rules, was)] == [pytest.approx(v) for v in wealth(by_hand, gain=1.1)]
    found = failure(now, rules, was)
    assert found.block == 4
    assert found.sentence.startswith(
        "Done right: 50 points worse than the baseline over 24 scenarios, and it may be worse by at most 10"
    )
    assert failure(now, rules, played(rules, 1.0, name="old", fault=LOST)) is None
    assert failure(was, rules, now) is None, "a better candidate is never failed"


def test_what_no_conversation_asks_neither_wins_nor_loses():
    rules = policy(Rule(id="in-time", kind="prove", metric="escalation.timely", floor=0.6))
    assert seen(played(rules, 1.0, outcome="contained"), rules) == [{"in-time": 1.0}] * 4


def test_only_limits_on_means_of_shares_that_count_are_watched():
    plain = [
        PROVE,
        DROP,
        CEILING,
        Rule(id="better", kind="prove", metric="correctness.passed", gain=0.0),
    ]
    others = [
        Rule(id="leak", kind="veto", metric="never.leak_before_verification", never=True),
        Rule(id="slices", kind="veto", metric="correctness.passed", floor=0.5, by="language"),
        Rule(id="tail", kind="veto", metric="correctness.passed", floor=0.5, quantile=0.1),
        Rule(id="dead", kind="veto", metric="correctness.passed", floor=0.5, each="scenario"),
        Rule(id="same", kind="prove", metric="correctness.passed", within=0.1),
        Rule(id="tokens", kind="veto", metric="usage.tokens", ceiling=100),
        Rule(id="by-people", kind="prove", metric="rubric.quality", floor=0.5, rests_on=("people",)),
    ]
    found = policy(*plain, *others)
    assert watched(found, compared=True) == tuple(plain)
    assert [r.id for r in watched(found, compared=False)] == ["right", "few-failures"]
    assert [r.id for r in watched(found, compared=False, waived=frozenset({"right"}))] == ["few-failures"]


def test_a_waiver_holds_a_rule_off_until_its_last_day():
    waiver = Waiver(rule="right", owner="Ada", reason="known", expires="2026-03-02")
    rules = policy(PROVE, CEILING, waivers=(msgspec.convert(msgspec.to_builtins(waiver), Waiver),))
    assert waived_on(rules, "2026-03-02") == {"right"}
    assert waived_on(rules, "2026-03-03") == waived_on(rules, "") == frozenset()
    assert failure(played(rules, 0.0), rules, waived=frozenset({"right"})) is None
    assert failure(played(rules, 0.0), rules).rule == "right"


def test_a_run_planned_for_another_policy_or_for_none_is_not_looked_at():
    rules, other = policy(PROVE), policy(PROVE, CEILING)
    found = played(rules, 0.0)
    assert seen(found, other) == []
    assert failure(msgspec.structs.replace(found, manifest=msgspec.structs.replace(found.manifest, sequential=None)), rules) is None


def test_the_simulations_look_as_the_gate_does():
    code = """if True:
        import json
        import numpy as np
        from benchmarks.statistics_sequential import KINDS, _layout, looks
        columns, weights = _layout(KINDS["stories"])
        values = [np.random.default_rng(i).random((3, 24)) * (i + 1) - 0.9 for i in (1, 2)]
        found = looks(values, [1.1, 2.1], columns, weights).tolist()
        print(json.dumps([[v.tolist() for v in each] for each in (values, columns, weights)] + [found]))
    """
    told = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    values, columns, weights, found = json.loads(told)
    for draw in range(3):
        of_rules = []
        for rule, gain in zip(values, (1.1, 2.1), strict=True):
            blocks = [[(rule[draw][u], w) for u, w in zip(c, of, strict=True)] for c, of in zip(columns, weights, strict=True)]
            of_rules.append(wealth(blocks, gain=gain))
        assert found[draw] == [pytest.approx(max(adjusted(at))) for at in zip(*of_rules, strict=True)]
