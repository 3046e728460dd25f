"""One part that an average hides: a dead scenario among good ones, a dead language among ten; and none that only looks so."""

import math
import random

import msgspec
import pytest
from decision_case import LANGUAGES, decided, rollout, shipped
from verdict_case import policy

from hardcalls.measured import Measured, Pair, findings
from hardcalls.measures import METRICS, Point, Series
from hardcalls.reason import rule_reasons, total
from hardcalls.rule import Rule
from hardcalls.verdict import Verdict

RIGHT = Rule(id="right", kind="prove", metric="correctness.passed", floor=0.8)
KIND = Rule(id="kind", kind="veto", metric="empathy.no_failure_seen", floor=0.85)
EACH = Rule(id="each", kind="veto", metric="overall.passed", floor=0.5, each="scenario")
BY_LANGUAGE = Rule(id="languages", kind="veto", metric="overall.passed", floor=0.6, by="language")
OWN = policy(RIGHT, KIND, EACH, BY_LANGUAGE)


def dead_scenario(trials: int, *, name: str = "s-007") -> Verdict:
    """One that always goes wrong among fifty that never do."""
    return decided(rollout(51, trials=trials, bad=lambda s, *_: s == name, languages=("en",)), OWN)


@pytest.mark.parametrize("trials", [1, 2, 3, 5, 10, 20])
def test_a_dead_scenario_among_fifty_good_ones_never_passes(trials):
    found = dead_scenario(trials)
    # 0 of k at a floor of one half, corrected for 51 scenarios and four rules.
    shown = 0.5**trials * 51 * 4 <= 0.05
    assert found.outcome == ("FAIL" if shown else "INCONCLUSIVE")
    (reason,) = found.reasons
    assert (reason.rule, reason.conversations) == ("each", ("s-007",))
    assert shown == (reason.need is None)


@pytest.mark.parametrize("trials", [1, 3, 10])
def test_the_trials_that_are_named_would_show_it_and_one_fewer_would_not(trials):
    need = dead_scenario(trials).reasons[0].need
    assert need
    assert need.towards == "violated"
    assert dead_scenario(trials + need.trials).outcome == "FAIL"
    assert dead_scenario(trials + need.trials - 1).outcome == "INCONCLUSIVE"


@pytest.mark.parametrize("trials", [3, 5, 10, 20])
def test_a_dead_scenario_never_passes_the_rollout_policy(trials):
    good, bad = (decided(rollout(trials=trials, bad=lambda s, *_, dead=dead: s == dead)) for dead in ("", "s-031"))
    assert good.outcome == "PASS"
    assert bad.outcome == ("FAIL" if trials == 20 else "INCONCLUSIVE")
    assert "s-031" in bad.reasons[0].sentence


def test_an_agent_that_always_answers_alike_is_known_after_one_trial():
    run = rollout(51, trials=1, bad=lambda s, *_: s == "s-007")
    same = msgspec.structs.replace(run, manifest=msgspec.structs.replace(run.manifest, deterministic=True))
    assert decided(same, OWN).outcome == "FAIL"


def test_trials_of_an_agent_that_always_answers_alike_are_no_more_evidence():
    run = rollout(51, trials=20, bad=lambda s, *_: s == "s-007", languages=("en",))
    manifest = msgspec.structs.replace(run.manifest, deterministic=True)
    found = decided(msgspec.structs.replace(run, manifest=manifest), policy(RIGHT))
    assert found.findings[0].interval.n == 51


@pytest.mark.parametrize("trials", [1, 2, 3, 5, 10, 20])
@pytest.mark.parametrize("scenarios", [20, 50, 100])
def test_a_dead_language_among_ten_never_passes(scenarios, trials):
    found = decided(rollout(scenarios, trials=trials, bad=lambda _, language, __: language == "vi"), OWN)
    assert found.outcome != "PASS"
    languages = next(r for r in found.reasons if r.rule == "languages")
    shown = 0.4 ** (scenarios // 10) * 10 * 4 <= 0.05
    assert languages.outcome == ("FAIL" if shown else "INCONCLUSIVE")
    assert "vi 0%" in languages.sentence
    assert len(languages.conversations) == scenarios // 10


def test_the_scenarios_that_are_named_would_show_that_a_language_is_dead():
    run = rollout(20, trials=1, bad=lambda _, language, __: language == "vi")
    need = decided(run, policy(BY_LANGUAGE)).reasons[0].need
    assert need
    for added, expected in ((need.scenarios, "FAIL"), (need.scenarios - 1, "INCONCLUSIVE")):
        more = rollout(10 * (2 + added), trials=1, bad=lambda _, language, __: language == "vi")
        kept = {n for n, s in more.scenarios.items() if s.language == "vi" or int(n[2:]) < 20}
        part = msgspec.structs.replace(
            more,
            manifest=msgspec.structs.replace(more.manifest, scenarios=tuple(sorted(kept))),
            scenarios={n: s for n, s in more.scenarios.items() if n in kept},
            transcripts=tuple(t for t in more.transcripts if t.scenario in kept),
            scores=tuple(s for s in more.scores if s.scenario in kept),
        )
        assert decided(part, policy(BY_LANGUAGE)).outcome == expected


def test_a_language_that_is_hidden_in_a_report_vetoes_all_the_same():
    few = ("en",) * 39 + ("vi",)
    found = decided(rollout(40, trials=5, bad=lambda _, language, __: language == "vi", languages=few), policy(RIGHT, BY_LANGUAGE))
    assert (found.outcome, found.reasons[0].rule) == ("INCONCLUSIVE", "languages")


@pytest.mark.parametrize(("rate", "trials"), [(0.7, 10), (0.5, 20)])
def test_a_scenario_that_keeps_to_its_floor_does_not_fail_the_gate_beyond_alpha(rate, trials):
    rng, run, draws, alone = random.Random(20_261), rollout(51, trials=1, languages=("en",)), 2_000, policy(EACH)
    failed = 0
    for _ in range(draws):
        points = []
        for name in sorted(run.scenarios):
            values = tuple(float(rng.random() < (rate if name == "s-007" else 0.99)) for _ in range(trials))
            points.append(
                Point(scenario=name, unit=name, mean=sum(values) / trials, worst=min(values), trials=trials, values=values)
            )
        series = {EACH.metric: Series(metric=METRICS[EACH.metric], points=tuple(points))}
        pair = Pair(candidate=Measured(run=run, series=series, scored=frozenset(), lost=frozenset()), failure=alone.alpha)
        found = findings(pair, alone, estimates=(), worse=None)
        failed += total(rule_reasons(found, failure=alone.alpha)) == "FAIL"
    assert failed / draws <= alone.alpha + 3 * math.sqrt(alone.alpha * (1 - alone.alpha) / draws)


def test_the_shipped_policies_ask_for_every_scenario_and_language():
    rules = {r.id: r for r in shipped().rules}
    assert rules["no-lost-scenario"].each == "scenario"
    assert rules["every-language"].by == "language"
    assert len(LANGUAGES) == 10
