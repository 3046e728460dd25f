"""The truth table of docs/escalation.md, row by row: the document is the test's data."""

import re
from pathlib import Path

import pytest

from hardcalls.escalation import classify
from hardcalls.scenario import Due, EscalationRule
from hardcalls.transcript import Ending, Handoff, Note

DOCUMENT = Path(__file__).parents[1] / "docs" / "escalation.md"
ROW = re.compile(r"^\| (\d+) \| (.*?) \|$", re.MULTILINE)


def rows():
    table = DOCUMENT.read_text(encoding="utf-8").split("<!-- truth table -->")[1]
    for number, rest in ROW.findall(table):
        default, due, turns, ended, handoff, outcome = (c.strip().strip("`") for c in rest.split("|")[:6])
        yield pytest.param(default, due, turns, ended, handoff, outcome, id=f"row-{number}")


def notes_of(text):
    """`. a .` is three customer turns with the cue `a` in the second; `asks`, `declines`, `withdraws` are spelled out."""
    names = {"asks": "asks_for_human", "declines": "declines_human", "withdraws": "withdraws_request"}
    return [
        Note(turn=i, cues=tuple(names.get(c, c) for c in word.split("+")) if word != "." else ())
        for i, word in enumerate(text.split(), 1)
    ]


def dues_of(text):
    names = {"asks": "asks_for_human"}
    pairs = (p.split("/") for p in text.split()) if text != "-" else ()
    return tuple(Due(cue=names.get(cue, cue), within=int(within)) for cue, within in pairs)


@pytest.mark.parametrize(("default", "due", "turns", "ended", "handoff", "outcome"), list(rows()))
def test_each_row_of_the_truth_table_holds(default, due, turns, ended, handoff, outcome):
    ended, _, routing = ended.partition(" routing ")
    by = {"over": "customer", "cut": "fault", "limit": "turn_limit", "dropped": "agent"}[ended]
    handoffs = [] if handoff == "-" else [Handoff(kind="executed", turn=int(handoff))]
    found = classify(
        EscalationRule(default=default, due=dues_of(due)),
        notes_of(turns),
        handoffs=handoffs,
        ending=Ending(by="handoff" if handoffs and ended == "over" else by),
        routing={int(r) for r in routing.split()} if routing else (),
    )
    assert found.outcome == outcome


def test_the_table_has_every_combination_of_requirement_cue_and_handoff():
    seen = {(p.values[0], p.values[1] != "-", p.values[3].split()[0], p.values[4] != "-", p.values[5]) for p in rows()}
    assert {s[0] for s in seen} == {"required", "forbidden", "optional"}
    assert {s[4] for s in seen} == {"timely", "early", "late", "missed", "unneeded", "contained", "permitted", "censored"}
    assert len(list(rows())) >= 40


def test_the_delay_is_counted_in_agent_turns_after_the_window_closed():
    rule = EscalationRule(default="required", due=(Due(cue="fraud", within=2),))
    late = classify(rule, notes_of("fraud . . ."), handoffs=[Handoff(kind="executed", turn=4)], ending=Ending(by="handoff"))
    assert (late.outcome, late.delay) == ("late", 2)
    timely = classify(rule, notes_of("fraud ."), handoffs=[Handoff(kind="executed", turn=2)], ending=Ending(by="handoff"))
    assert timely.delay is None


def test_an_offer_or_a_promise_is_no_handoff():
    rule = EscalationRule(default="required", due=(Due(cue="fraud", within=1),))
    offers = [Handoff(kind="offered", turn=1), Handoff(kind="promised", turn=1)]
    assert classify(rule, notes_of("fraud ."), handoffs=offers, ending=Ending(by="customer")).outcome == "missed"


def test_requests_are_counted_until_a_person_comes():
    rule = EscalationRule(default="required", due=(Due(cue="asks_for_human", within=1),))
    ignored = classify(rule, notes_of("asks asks asks"), handoffs=[], ending=Ending(by="customer"))
    assert (ignored.requests, ignored.ignored) == (3, 3)
    honoured = classify(rule, notes_of("asks asks"), handoffs=[Handoff(kind="executed", turn=2)], ending=Ending(by="handoff"))
    assert (honoured.requests, honoured.ignored) == (2, 1)


def test_one_routing_question_is_no_ignored_request_and_a_second_one_is():
    rule = EscalationRule(default="required", due=(Due(cue="asks_for_human", within=1),))
    once = classify(
        rule, notes_of("asks asks"), handoffs=[Handoff(kind="executed", turn=2)], ending=Ending(by="handoff"), routing={1}
    )
    assert (once.outcome, once.ignored) == ("timely", 0)
    twice = classify(rule, notes_of("asks asks asks"), handoffs=[], ending=Ending(by="customer"), routing={1, 2})
    assert (twice.outcome, twice.ignored) == ("missed", 2)


def test_a_request_in_a_turn_that_was_cut_is_not_known_to_be_ignored():
    rule = EscalationRule(default="required", due=(Due(cue="asks_for_human", within=1),))
    assert classify(rule, notes_of("asks"), handoffs=[], ending=Ending(by="fault")).ignored == 0
