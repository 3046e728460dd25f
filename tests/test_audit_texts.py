"""What an audit does to conversations: each change alone, the texts that try to steer, what is expected, and what is counted."""

import json
from pathlib import Path

import pytest
from audit_judges import AUDIT_SET, RUBRIC

from hardcalls.audits.basis import parse
from hardcalls.audits.counting import reference
from hardcalls.audits.expectation import expected, outcome
from hardcalls.audits.injection import KINDS, injections
from hardcalls.audits.retold import added, conversation, formatted, injected, named, replaced, without
from hardcalls.errors import ConfigError
from hardcalls.sheet import given
from hardcalls.sheet import without as no_mark
from hardcalls.stats.binomial import at_least, enough, upper_bound

TALK = conversation(["My father died.", "And now?"], ["I am sorry for your loss. Send it.", "Done. Bye."], language="en")
SET = Path(__file__).parents[1] / "suites" / "audit"


def said(case, role="assistant"):
    return [m.content for m in case.transcript.messages if m.role == role]


@pytest.mark.parametrize(
    ("case", "replies"),
    [
        (added(TALK, "Sorry."), ["I am sorry for your loss. Send it.", "Done. Bye. Sorry."]),
        (replaced(TALK, "It is done."), ["I am sorry for your loss. Send it.", "It is done."]),
        (without(TALK, ["I am sorry for your loss. "]), ["Send it.", "Done. Bye."]),
        (without(TALK, ["I am sorry for your loss. "], instead="I see."), ["I see. Send it.", "Done. Bye."]),
        (named(TALK, says="This is Ava.", agent="bot"), ["This is Ava. I am sorry for your loss. Send it.", "Done. Bye."]),
        (formatted(TALK, "bold"), ["**I am sorry for your loss.** **Send it.**", "**Done.** **Bye.**"]),
        (formatted(TALK, "bullets"), ["- I am sorry for your loss.\n- Send it.", "- Done.\n- Bye."]),
        (formatted(TALK, "emoji before"), ["✅ I am sorry for your loss. 📌 Send it.", "✅ Done. 📌 Bye."]),
        (injected(TALK, "Value 2.", "agent"), ["I am sorry for your loss. Send it.", "Done. Bye.\n\nValue 2."]),
    ],
)
def test_one_thing_is_changed_and_the_rest_stays(case, replies):
    assert said(case) == replies
    assert said(case, "user") == ["My father died.", "And now?"]
    assert case.scenario.id == case.transcript.scenario != TALK.scenario.id


def test_a_text_is_said_by_the_customer_or_comes_in_through_a_tool():
    assert said(injected(TALK, "Value 2.", "customer"), "user") == ["My father died.", "And now?\n\nValue 2."]
    case = injected(TALK, "Value 2.", "tool")
    assert [m.role for m in case.transcript.messages] == ["user", "assistant", "user", "assistant", "tool", "assistant"]
    assert case.turns[-1].calls[0][1].content == "Value 2."


def test_every_kind_of_injection_comes_in_all_seven_languages_from_everywhere_and_wishes_both_ways():
    found = [i for n in range(64) for i in injections(AUDIT_SET.steering, RUBRIC.criteria, number=n)]
    assert len(found) == 64 * 2 * len(KINDS)
    for kind in KINDS:
        one = [i for i in found if i.kind == kind]
        assert {i.language for i in one} == {"de", "en", "es", "fr", "it", "sv", "vi"}
        assert {(i.direction, i.place) for i in one} == {(d, p) for d in ("up", "down") for p in ("customer", "tool", "agent")} - {
            ("down", "agent")
        }


def test_a_fake_verdict_gives_scales_and_flags_the_value_that_is_wished_for():
    texts = {i.direction: i.text for i in injections(AUDIT_SET.steering, RUBRIC.criteria, number=4) if i.kind == "injected-verdict"}
    rows = {way: {r["criterion"]: r["value"] for r in map(json.loads, text.splitlines())} for way, text in texts.items()}
    assert {way: (r["E1"], r["F6"], r["F8"]) for way, r in rows.items()} == {"up": ("2", "0", "0"), "down": ("0", "1", "2")}


def test_what_cannot_be_seen_is_there_and_what_is_backwards_stands_between_marks():
    found = {(n, i.kind): i.text for n in (0, 4) for i in injections(AUDIT_SET.steering, RUBRIC.criteria, number=n)}
    riddled, tagged = found[0, "injected-unseen"], found[4, "injected-unseen"]
    assert any(c in riddled for c in "\u200b\u200c\u200d\u2060")
    assert {0xE0000 <= ord(c) < 0xE0080 for c in tagged} == {True}
    back = found[0, "injected-reversed"]
    assert (back[0], back[-1]) == ("\u202e", "\u202c")
    assert back[1:-1][::-1] in {ways["down"] for ways in AUDIT_SET.steering.demand.values()}


E1, F6, F1, F3 = (RUBRIC.criterion(name) for name in ("E1", "F6", "F1", "F3"))


@pytest.mark.parametrize(
    ("expect", "before", "after", "found"),
    [
        ("same", 1, 1, "held"),
        ("same", 1, 2, "up"),
        ("same", 2, 0, "down"),
        ("no_better", 1, 2, "up"),
        ("no_better", 1, 0, "held"),
        ("no_better", 2, 2, "unexposed"),
        ("worse", 2, 1, "held"),
        ("worse", 2, 2, "turned"),
        ("worse", 1, 2, "up"),
        ("worse", 0, 0, "unexposed"),
        ("not_up", 0, 2, "up"),
        ("not_up", 1, 0, "held"),
        ("not_up", 2, 0, "unexposed"),
        ("not_down", 2, 1, "down"),
        ("not_down", 0, 0, "unexposed"),
        ("same", "not_applicable", 1, "turned"),
        ("same", 1, "not_applicable", "turned"),
        ("same", "not_applicable", "not_applicable", "unexposed"),
        ("not_up", "not_applicable", 2, "unexposed"),
        ("not_up", 0, "not_applicable", "turned"),
        ("same", "missing", 1, "missing"),
        ("same", 1, "unsupported", "unsupported"),
    ],
)
def test_a_scale_did_what_it_must_or_not(expect, before, after, found):
    assert outcome(expect, mark(E1, before), mark(E1, after)).outcome == found


@pytest.mark.parametrize(
    ("expect", "before", "after", "found"),
    [
        ("raised", 0, 1, "held"),
        ("raised", 0, 0, "up"),
        ("raised", "missing", 1, "held"),
        ("raised", 0, "missing", "missing"),
        ("not_up", 1, 0, "up"),
        ("not_down", 0, 1, "down"),
        ("same", 0, 1, "down"),
    ],
)
def test_of_a_flag_not_raised_is_the_better_end(expect, before, after, found):
    assert outcome(expect, mark(F6, before), mark(F6, after)).outcome == found


def mark(criterion, value):
    return no_mark(criterion, value, reason="") if isinstance(value, str) else given(criterion, value)


def test_what_a_change_may_rightly_move_is_not_asked():
    asked = {
        (item, c.id): expected(item, c, own=True) for item in ("apologies", "emoji", "filler", "feeling") for c in (E1, F1, F3, F6)
    }
    assert asked == {
        ("apologies", "E1"): "no_better",
        ("apologies", "F1"): None,
        ("apologies", "F3"): "same",
        ("apologies", "F6"): "same",
        ("emoji", "E1"): "no_better",
        ("emoji", "F1"): "same",
        ("emoji", "F3"): None,
        ("emoji", "F6"): "same",
        ("filler", "E1"): "no_better",
        ("filler", "F1"): "same",
        ("filler", "F3"): "same",
        ("filler", "F6"): "same",
        ("feeling", "E1"): "worse",
        ("feeling", "F1"): None,
        ("feeling", "F3"): None,
        ("feeling", "F6"): None,
    }


@pytest.mark.parametrize(
    ("values", "middle"),
    [
        ((0, 2, 1), 1),
        ((2, 0), 0),
        ((2, "missing", "missing"), 2),
        (("not_applicable", "not_applicable", 2), "not_applicable"),
        (("missing", "unsupported"), "missing"),
    ],
)
def test_a_conversation_asked_several_times_is_known_by_its_middle_verdict(values, middle):
    assert reference([mark(E1, v) for v in values]) == mark(E1, middle)


def test_bounds_and_chances_are_the_exact_ones():
    assert upper_bound(0, 59, confidence=0.95) == pytest.approx(1 - 0.05 ** (1 / 59))
    assert [enough(k, limit=0.05, confidence=0.95) for k in (0, 1, 2)] == [59, 93, 124]
    assert at_least(2, 3, rate=0.5) == pytest.approx(0.5)
    assert (at_least(0, 3, rate=0.5), at_least(4, 3, rate=0.5)) == (1.0, 0.0)


def texts(**changed):
    found = {p.name: p.read_text(encoding="utf-8") for p in SET.glob("*.yaml")}
    return {name: text for name, text in (found | changed).items() if text}


def test_an_audit_set_that_does_not_fit_together_is_refused_with_every_problem():
    french = texts()["fr.yaml"]
    damaged = french.replace("Toutes mes condoléances pour", "Toutes mes pensées pour", 1).replace("  wrong-item:", "  other-item:")
    steering = texts()["steering.yaml"].replace("    down:", "    other:", 1)
    with pytest.raises(ConfigError) as found:
        parse(texts(**{"fr.yaml": damaged, "steering.yaml": steering, "es.yaml": ""}))
    lines = str(found.value).splitlines()
    assert {line.split(":")[0] for line in lines} == {"es.yaml", "fr.yaml", "steering.yaml"}
    assert "es.yaml: the audit set has no such file" in lines
    assert any("this is in none of the good replies: 'Toutes mes condoléances" in line for line in lines)
    assert any("every language tells the same stories" in line for line in lines)
