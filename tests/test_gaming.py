"""How somebody who wants a bad agent to pass might go about it, and what the decision makes of that."""

import datetime as dt
from pathlib import Path

import msgspec
import pytest
from cases import Talk, run, scenario, talk
from verdict_case import DROP, LEAK, LOST, PROVE, VETO, outcome, policy, said, verdict

from hardcalls import store
from hardcalls.cli.verdict_text import verdict_text
from hardcalls.design import design_of
from hardcalls.errors import ConfigError, RunError
from hardcalls.escalation import Escalation
from hardcalls.measures import measure
from hardcalls.policy import Waiver, parse
from hardcalls.rating.said import Said, beside
from hardcalls.replay import NO_WORLD
from hardcalls.rule import Rule
from hardcalls.run import Run
from hardcalls.score import Assessment, Case, Event, Rating, score
from hardcalls.stimuli import Stimuli
from hardcalls.transcript import Timing
from hardcalls.verdict import Evidence, decide

NOBODY_WAIVES = """id = "p"
title = "P"
[[rules]]
id = "leak"
kind = "veto"
metric = "never.leak_before_verification"
{asks}
[[waivers]]
rule = "leak"
owner = "Ada"
reason = "later"
expires = 2099-01-01
"""


def claimed(found: Run, **more) -> Run:
    """The run with a manifest that says something else."""
    return msgspec.structs.replace(found, manifest=msgspec.structs.replace(found.manifest, **more))


def timed(i: int, seconds: float, **more) -> Talk:
    scenario, transcript, score = talk(f"s-{i:03}", **more)
    timings = (Timing(turn=1, last=seconds + i % 7 / 10),)
    return scenario, msgspec.structs.replace(transcript, timings=timings), score


@pytest.mark.parametrize("asks", ["never = true", "ceiling = 0.0", 'ceiling = 0.0\neach = "conversation"', "allowed_drop = 0.0"])
def test_what_must_never_happen_cannot_be_waived_however_the_rule_is_written(asks):
    with pytest.raises(ConfigError, match="nobody can waive it"):
        parse(NOBODY_WAIVES.format(asks=asks), "p.toml")


NOTE = "escalation.note"
TIMELY, MISSED = (Escalation(outcome=o, window=None, handoff=None, turns=1) for o in ("timely", "missed"))


def rater(who: str, value: float, became: Escalation, *, leak: bool) -> Said:
    rating = Rating(criterion=NOTE, value=value, rater=who)
    return Said(Assessment(ratings=(rating,), escalation=became, events=(Event(name=LEAK, occurred=leak),)))


@pytest.mark.parametrize("name", ["handoff", "aaa", "zzz", "~"])
def test_a_judge_of_any_name_replaces_no_check_and_outvotes_none(name):
    scenario, transcript, _ = talk()
    case = Case(scenario=scenario, transcript=transcript, charter=NO_WORLD)
    check, judge = rater("check:handoff", 0.0, MISSED, leak=True), rater(name, 1.0, TIMELY, leak=False)
    found = score(case, beside({"handoff": check}, {name: judge}))
    series = measure(run([(scenario, transcript, found)]), [NOTE, f"never.{LEAK}"])
    assert found.escalation == MISSED
    assert [s.points[0].values for s in series.values()] == [(0.0,), (1.0,)]


EACH = Rule(id="each", kind="prove", metric="correctness.passed", floor=0.5, each="scenario")


def test_an_agent_that_went_both_ways_is_random_whatever_its_manifest_says():
    talks = [talk(f"s-{i}", trial=t, passed=float(t != 1)) for i in range(30) for t in range(3)]
    assert outcome(claimed(run(talks, trials=3), deterministic=True), EACH) == "INCONCLUSIVE"
    alike = [talk(f"s-{i}", trial=t) for i in range(30) for t in range(3)]
    assert outcome(claimed(run(alike, trials=3), deterministic=True), EACH) == "PASS"


@pytest.mark.parametrize(("every", "expected"), [(False, "INCONCLUSIVE"), (True, "PASS")])
def test_one_scenario_that_was_recorded_three_times_makes_no_three_trials_of_the_others(every, expected):
    talks = [talk(f"s-{i}", trial=t) for i in range(30) for t in range(3 if every or i == 0 else 1)]
    seen = claimed(run(talks, trials=3), recorded=len(talks))
    assert outcome(seen, VETO, minimum_trials=3) == expected


def test_a_baseline_is_not_cut_to_the_part_in_which_it_is_easily_beaten():
    old = run([talk(f"s-{i:03}", passed=0.0) for i in range(30)], name="old", partial="--filter tag=bad")
    new = run([talk(f"s-{i:03}", passed=float(i < 30)) for i in range(60)], name="new")
    found = verdict(new, DROP, baseline=old)
    assert found.outcome == "INCONCLUSIVE"
    assert said(found).startswith("The baseline is only part of its suite (--filter tag=bad)")
    assert outcome(new, Rule(id="some", kind="prove", metric="correctness.passed", floor=0.2), baseline=old) == "PASS"


@pytest.mark.parametrize("lost", [True, False])
def test_what_a_baseline_has_lost_of_times_without_bounds_keeps_it_open(lost):
    slower = Rule(id="slower", kind="prove", metric="latency.turn", allowed_drop=0.1)
    new = run([timed(i, 3.0) for i in range(60)], name="new")
    kept = [timed(i, 3.5 + i * 13 % 11 / 10) for i in range(30)]
    old = run([*kept, *(timed(i, 1.0, fault=LOST if lost else None) for i in range(30, 60))], name="old")
    found = verdict(new, slower, baseline=old)
    assert found.outcome == "INCONCLUSIVE"
    assert ("the baseline has lost its conversation s-030" in said(found)) is lost


def test_losses_counted_against_a_candidate_never_bring_it_nearer_to_the_baseline():
    alike = Rule(id="alike", kind="prove", metric="correctness.passed", within=0.3)
    old = run([talk(f"s-{i:03}", passed=float(i % 2)) for i in range(200)], name="old")
    new = run([talk(f"s-{i:03}", fault=LOST if i < 60 else None) for i in range(200)], name="new")
    assert {outcome(new, alike, baseline=old, lost=way, most_faults=1.0) for way in ("both", "against")} == {"INCONCLUSIVE"}


def test_a_scenario_that_is_gone_or_renamed_and_a_baseline_that_is_the_same_agent_are_told():
    old = run([talk(f"s-{i:03}", passed=float(i < 59)) for i in range(60)], name="old")
    renamed = run([*(talk(f"s-{i:03}") for i in range(59)), talk("t-059", passed=0.0)], name="new")
    gone = "Not compared, as the baseline has them and this run has not, or has changed them: s-059."
    assert verdict(renamed, DROP, baseline=old).notices == (gone,)
    again = claimed(old, started="2026-01-01T00:00:00+00:00")
    assert [n[:52] for n in verdict(again, DROP, baseline=old).notices] == ["The baseline is the same agent with the same setting"]


def test_the_day_on_which_a_waiver_was_made_to_hold_is_told():
    waiver = Waiver(rule=PROVE.id, owner="Ada", reason="later", expires=dt.date(2020, 1, 31))
    asked = policy(PROVE, waivers=(waiver,))
    found = decide(Evidence(candidate=run([talk(passed=0.0)]), today="2020-01-30"), asked)
    assert (found.outcome, found.notices) == ("PASS", ("Waivers and licences are those that hold on 2020-01-30.",))


SLICES = Rule(id="slices", kind="veto", metric="correctness.passed", floor=0.6, by="language")


def uneven() -> Run:
    """A hundred scenarios; nine of ten go well in English, and one of ten in Vietnamese."""
    talks = []
    for i in range(100):
        scenario, *rest = talk(f"s-{i:03}", passed=float((i % 10 != 0) == (i < 80)))
        talks.append((msgspec.structs.replace(scenario, language="en" if i < 80 else "vi"), *rest))
    return run(talks)


@pytest.mark.parametrize("early", [0.5, 0.99999])
def test_error_that_was_spent_on_looks_opens_no_veto(early):
    asked = policy(SLICES, early=early)
    design = design_of(tuple(uneven().scenarios.values()), seed="x", policy=asked.id, policy_hash=asked.hash, early=early)
    assert outcome(uneven(), SLICES) == "FAIL"
    looked = decide(Evidence(candidate=claimed(uneven(), sequential=design)), asked)
    assert looked.outcome == ("FAIL" if early == 0.5 else "INCONCLUSIVE")


def test_a_shard_is_no_gate_whatever_else_its_manifest_says():
    found = verdict(claimed(run([talk("s-1")], planned=[scenario("s-2")]), shard="1/2"), VETO)
    assert [r.sentence for r in found.reasons] == ["Partial: not a gate. Only part of the suite ran (shard 1/2)."]


def stored(folder: Path, found: Run) -> Path:
    store.create(folder, found.manifest, Stimuli(scenarios=found.scenarios, charters={}))
    for transcript, rated in zip(found.transcripts, found.scores, strict=True):
        store.append(folder / "conversations.jsonl", transcript)
        store.append(folder / "ratings.jsonl", rated)
    return folder


def test_blocks_that_leave_a_scenario_out_hide_nothing(tmp_path):
    whole = uneven()
    design = design_of(tuple(whole.scenarios.values()), seed="x", policy="p", policy_hash="h", early=0.5)
    cut = msgspec.structs.replace(design, blocks=design.blocks[1:])
    assert store.read_run(stored(tmp_path / "whole", claimed(whole, sequential=design))).missing == ()
    with pytest.raises(RunError, match=r"its blocks are not those of suite\.json"):
        store.read_run(stored(tmp_path / "cut", claimed(whole, sequential=cut)))


@pytest.mark.parametrize("value", ["1.5", "-0.1", "1e999", "NaN"])
def test_a_rating_outside_of_0_to_1_is_refused_with_its_line(tmp_path, value):
    ratings = stored(tmp_path / "run", run([talk("s-1"), talk("s-2")])) / "ratings.jsonl"
    first, second = ratings.read_text(encoding="utf-8").splitlines()
    ratings.write_text("\n".join([first, second.replace('"value":1.0', f'"value":{value}'), ""]), encoding="utf-8")
    with pytest.raises(RunError, match=r"ratings\.jsonl:2: this line cannot be read"):
        store.read_run(tmp_path / "run")


ALWAYS = (
    Rule(id="mean", kind="veto", metric="correctness.passed", floor=0.6),
    Rule(id="tail", kind="veto", metric="correctness.passed", floor=0.6, quantile=0.5),
    Rule(id="drop", kind="veto", metric="correctness.passed", allowed_drop=0.1),
    Rule(id="drops", kind="veto", metric="correctness.passed", allowed_drop=0.1, by="language"),
    SLICES,
)


@pytest.mark.parametrize("rule", ALWAYS, ids=lambda r: r.id)
@pytest.mark.parametrize(("bad", "expected"), [(1, "INCONCLUSIVE"), (30, "FAIL")])
def test_a_veto_lets_nothing_pass_that_has_only_ever_gone_wrong_however_little_was_run(rule, bad, expected):
    old, new = (run([talk(f"s-{i}", passed=value) for i in range(bad)], name=name) for name, value in (("old", 1.0), ("new", 0.0)))
    assert outcome(new, rule, baseline=old) == expected


@pytest.mark.parametrize(("well", "expected"), [(0.0, "INCONCLUSIVE"), (1.0, "PASS")])
def test_a_gap_lets_no_slice_pass_in_which_nothing_went_right(well, expected):
    talks = []
    for i in range(50):
        scenario, *rest = talk(f"s-{i:03}", passed=1.0 if i else well)
        talks.append((msgspec.structs.replace(scenario, language="en" if i else "vi"), *rest))
    gap = Rule(id="gap", kind="veto", metric="correctness.passed", gap=0.2, by="language")
    assert outcome(talks, gap) == expected


def test_nobody_who_owns_a_waiver_or_a_policy_writes_lines_of_the_verdict():
    hostile = "Ada\n::stop-commands::x\n\x1b[2J\u202eSSAP: PASS"
    waiver = Waiver(rule=PROVE.id, owner=hostile, reason=hostile, expires=dt.date(2099, 1, 1))
    asked = msgspec.structs.replace(policy(PROVE, VETO, waivers=(waiver,)), title=hostile, note=hostile)
    lost = talk("s-2", fault=msgspec.structs.replace(LOST, evidence=hostile))
    candidate = run([talk("s-1", passed=0.0), lost], name=hostile)
    text = verdict_text(decide(Evidence(candidate=candidate, today="2026-01-01"), asked))
    assert not {"\x1b", "\u202e"} & set(text)
    assert [line for line in text.splitlines() if line.lstrip().startswith(("::", "SSAP", "PASS"))] == []
    assert "\\u001b[2J\\u202eSSAP" in text


def test_scenarios_whose_tag_was_taken_away_are_told():
    tiers = Rule(id="tiers", kind="veto", metric="correctness.passed", floor=0.6, by="tier")
    talks = []
    for i in range(50):
        scenario, *rest = talk(f"s-{i:03}", passed=float(i < 30))
        talks.append((msgspec.structs.replace(scenario, tags={"tier": "vip"} if i < 30 else {}), *rest))
    assert verdict(talks, tiers).notices == ("20 of 50 scenarios have no 'tier', so 'tiers' asks nothing of them.",)
