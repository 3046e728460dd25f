"""Every scenario has one conversation that must score well and one that must fail for its named reason."""

import pytest
from exemplar_play import FOLDER, SCENARIOS, exemplar, failed, play, told

IDS = sorted(SCENARIOS)


@pytest.mark.parametrize("scenario", IDS)
def test_the_good_exemplar_meets_every_criterion(scenario):
    transcript, result = play(exemplar(f"{scenario}.good"))
    assert failed(result) == set(), told(result)
    assert [r.criterion for r in result.ratings if r.value is None] == [], told(result)
    assert transcript.faults == (), transcript.faults
    assert not any(e.occurred for e in result.events)
    assert {r.dimension for r in result.ratings} == {"empathy", "correctness", "escalation"}, told(result)


@pytest.mark.parametrize("scenario", IDS)
def test_the_bad_exemplar_fails_for_its_named_reasons(scenario):
    script = exemplar(f"{scenario}.bad")
    transcript, result = play(script)
    assert script.fails, "a bad exemplar names what must fail"
    assert failed(result) == set(script.fails), told(result)
    assert not transcript.excluded, transcript.faults


def test_every_exemplar_belongs_to_a_scenario():
    names = {p.name.removesuffix(".yaml").rsplit(".", 1)[0] for p in FOLDER.glob("*.yaml")}
    assert names == set(IDS)


def test_the_suite_covers_what_it_says():
    scenarios = SCENARIOS.values()
    assert len(SCENARIOS) == 24
    assert {s.language for s in scenarios} == {"en", "de", "es", "sv", "it", "vi"}
    assert len({s.situation for s in scenarios}) >= 20
    controls = [s for s in scenarios if s.control_of]
    assert len(controls) >= 6
    assert all(s.escalation.default == "forbidden" and s.control_of in SCENARIOS for s in controls)
    assert all(s.provenance and s.provenance.synthetic for s in scenarios)
