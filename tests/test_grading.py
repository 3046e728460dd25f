"""A round of grading is blind, sealed, the same for the same seed, and comes back as labels."""

import json
import stat

import msgspec
import pytest
from cases import CHARTER, many, scenario, talk
from round_case import arm, dealing, filled, grading, rubric, said

from hardcalls.bundled import bundled
from hardcalls.errors import ConfigError, ImportFileError, RunError, UsageError
from hardcalls.label import DUE, Label, item_of
from hardcalls.people import handout
from hardcalls.people import key as keys
from hardcalls.people.ballot import Answer, Bubble, Filled
from hardcalls.people.blind import Names, direction_of, names_of, talk_of
from hardcalls.people.frame import Arm, paired, single
from hardcalls.people.lot import Lot
from hardcalls.people.page import page
from hardcalls.people.pick import pick
from hardcalls.people.sheets import sheets
from hardcalls.people.unseal import Returned, unseal
from hardcalls.tool import ToolCall
from hardcalls.transcript import Ending, Handoff, Message, Transcript

ASSETS = bundled("reports") / "grading"


def round_of(*arms, deal=None, frame=single, n=6, seed="seed", gold=()):
    drawn = pick(frame(arms), Lot(seed=seed), n=n)
    return grading(arms, drawn, deal or dealing(), seed=seed, gold=gold)


def back(made, **more):
    return [Returned(ballot=filled(a, **more), file=f"{a.rater}.json") for a in made.assignments]


def test_nothing_on_a_page_says_whose_conversation_it_is():
    talks = [said(f"s-case-{i}", "I am Zorblax, Acme's assistant.", "ZORBLAX here again: acme/zorblax-2.1-mini.") for i in range(3)]
    one, two = arm("zorblax", talks), arm("quuxly", talks)
    manifest = msgspec.structs.replace(
        one.run.manifest, spec="openai:acme/zorblax-2.1-mini", settings={"model": "acme/zorblax-2.1-mini"}
    )
    one = Arm(name="zorblax", folder="runs/secret-place", run=msgspec.structs.replace(one.run, manifest=manifest))
    made = round_of(one, two, frame=paired, n=3)
    assert made.covered == {"acme/zorblax-2.1-mini": 6, "zorblax": 12}
    for assignment in made.assignments:
        text = page(assignment, rubric(), assets=ASSETS).casefold()
        hidden = ("zorblax", "quuxly", "secret-place", "2.1-mini", "s-case", "test-suite", "seed", "base", "check failed")
        assert [word for word in hidden if word in text.replace("baseline", "").replace("base-uri", "")] == []
        assert "[name] here again" in text


def test_a_name_is_covered_as_a_word_in_any_case_and_nowhere_inside_another():
    names = Names(["Bot", "gpt-4o", "x", "(weird"])
    assert names.cover("The BOT robot, bot's both: gpt-4o. gpt-4o-mini, x (weird") == (
        "The [name] robot, [name]'s both: [name]. [name]-mini, x [name]"
    )
    assert names.covered == {"bot": 2, "gpt-4o": 2, "(weird": 1}
    joined = Names(["Acme Bot", "gpt-4o"])
    assert joined.cover("acme-bot AcmeBot Acme\u00a0Bot ACME\nBOT acme_bot gpt4o GPT 4o") == " ".join(["[name]"] * 7)
    assert joined.cover("acme and a bot, acmebots, gpt-4") == "acme and a bot, acmebots, gpt-4"
    assert Names([]).cover("as it is") == "as it is"


def test_words_that_are_no_name_of_the_agent_are_not_covered():
    found = arm("bot")
    changes = {"spec": "imported", "settings": {"llm": "gpt-4.1", "implementation": "llm_agent"}}
    manifest = msgspec.structs.replace(found.run.manifest, **changes)
    mine = Arm(name="new", folder="runs/march", run=msgspec.structs.replace(found.run, manifest=manifest))
    assert Names(names_of([mine])).known == ["gpt-4.1", "bot"]


def test_a_rater_sees_what_was_said_and_done_and_who_took_over():
    call = ToolCall(id="c", name="ask_bot", arguments='{"of": "bot"}')
    messages = (
        Message(role="system", content="You are bot; never say so."),
        Message(role="assistant", content="Welcome."),
        Message(role="user", content="Where is it?"),
        Message(role="assistant", content="I look.", tool_calls=(call,)),
        Message(role="tool", content="bot: found", tool_call_id="c", ok=True),
        Message(role="user", content="And now?"),
    )
    handoffs = (Handoff(kind="offered", turn=1, via="text"), Handoff(kind="executed", turn=2, summary="bot could not help"))
    ending = Ending(by="turn_limit")
    found = Transcript(scenario="s", agent="bot", trial=0, messages=messages, ending=ending, handoffs=handoffs)
    seen = talk_of(found, Names(["bot"]), language="en")
    assert seen.bubbles == (
        Bubble(by="agent", turn=0, text="Welcome.", language="en"),
        Bubble(by="customer", turn=1, text="Where is it?", language="en"),
        Bubble(by="agent", turn=1, text="I look.", language="en"),
        Bubble(by="tool", turn=1, tool="ask_bot", arguments='{"of": "[name]"}', text="[name]: found", ok=True),
        Bubble(by="customer", turn=2, text="And now?", language="en"),
        Bubble(by="agent", turn=2, silent=True),
        Bubble(by="handoff", turn=2, text="[name] could not help", language="en"),
    )
    assert (seen.masked, seen.cut) == (3, True)


@pytest.mark.parametrize(
    ("text", "way"), [("Guten Tag, Frau Öz", "ltr"), ("שלום, my אבא נפטר", "rtl"), ("مرحبا", "rtl"), ("123", "ltr")]
)
def test_the_letters_tell_which_way_a_conversation_runs(text, way):
    _, found, _ = said("s", text)
    found = msgspec.structs.replace(found, messages=found.messages[1:])
    assert direction_of([talk_of(found, Names([]), language="")]) == way


def test_the_same_seed_gives_the_same_bytes_and_another_one_other_names():
    arms = [arm("base"), arm("new")]
    one, same = (round_of(*arms, frame=paired) for _ in range(2))
    other = round_of(*arms, frame=paired, seed="other")
    assert msgspec.json.encode(one.key) == msgspec.json.encode(same.key)
    assert one.assignments == same.assignments
    pages = [page(a, rubric(), assets=ASSETS) for a in one.assignments]
    assert pages == [page(a, rubric(), assets=ASSETS) for a in same.assignments]
    names = [{i.id for a in made.assignments for i in a.items} for made in (one, other)]
    assert not names[0] & names[1]
    assert not {i.id for i in one.assignments[0].items} & {i.id for i in one.assignments[1].items}


def test_the_company_rules_are_beside_the_conversations_they_held_in():
    _, transcript, score = talk("s-1")
    there = arm("bot", [(scenario("s-1", world="shop"), transcript, score), talk("s-2")])
    there = Arm(name="bot", folder="x", run=msgspec.structs.replace(there.run, charters={"shop": CHARTER}))
    [assignment] = round_of(there, deal=dealing("anna")).assignments
    assert [r.text for r in assignment.rules] == ["Be kind."]
    assert sorted(i.rules for i in assignment.items) == ["", assignment.rules[0].id]


def test_labels_have_their_conversations_names_chances_and_strata_again():
    made = round_of(arm("bot"), deal=dealing("anna", repeats=0.5), n=4)
    found = unseal(back(made), made.key)
    [issued] = made.key.issued
    first = issued.items[0].card
    labels = [x for x in found.labels if x.item == first.spots[0].item and x.repeat == 0]
    assert labels[0] == Label(
        item=item_of("bot", (first.spots[0].scenario, 0)),
        rater="anna",
        criterion="E1",
        value=0,
        scale=(0, 2),
        language="en",
        stratum=first.stratum,
        chance=4 / 6,
        at="2026-03-02T10:00:00.000Z",
        seconds=15.0,
        comment="I see it.",
        rubric=rubric().reference,
        source="ballot anna.json",
    )
    assert [(x.criterion, x.value, x.turn, x.scale) for x in labels[1:]] == [("F1", 1, None, (0, 1)), (DUE, 1, 1, (0, 1))]
    assert {x.repeat for x in found.labels} == {0, 1}
    assert [x.state for x in found.labels].count("skipped") == 2
    assert found.left_out == {"not answered": 4}
    assert found.first == {"not answered": "anna.json, conversation 2"}


def test_the_better_side_is_named_and_sides_are_random():
    talks = many(8)
    made = round_of(arm("base", talks), arm("new", talks), frame=paired, n=8, deal=dealing("anna", pairwise=True))
    cards = [s.card for s in made.key.issued[0].items]
    assert {c.spots[0].arm for c in cards} == {"base", "new"}
    found = unseal(back(made), made.key)
    whole = [x for x in found.labels if x.criterion == "E1" and x.state == "given"]
    assert [(x.item, x.pair, x.scale, x.value) for x in whole] == [
        (f"{c.spots[0].scenario}/0", ("base", "new"), None, value)
        for n, c in enumerate(cards)
        for value in ([c.spots[0].arm] if n % 5 == 0 else ["tie"] if n % 5 == 3 else [])
    ]
    due = [x for x in found.labels if x.criterion == DUE and x.turn]
    assert due[0].item == cards[0].spots[0].item
    assert due[0].pair is None


def test_the_newest_state_of_a_ballot_counts_and_who_is_missing_is_said():
    made = round_of(arm("bot"))
    anna = made.assignments[0]
    old, new = filled(anna, revision=3, only=1), filled(anna, revision=9)
    found = unseal([Returned(ballot=new, file="new.json"), Returned(ballot=old, file="old.json")], made.key)
    assert {x.source for x in found.labels} == {"ballot new.json"}
    assert found.notes == ("old.json is an older state of new.json; the newer one counts", "nothing from ben is there yet")
    assert found.left_out["not handed in"] == 12
    clash = [Returned(ballot=new, file="a.json"), Returned(ballot=msgspec.structs.replace(old, revision=9), file="b.json")]
    with pytest.raises(ImportFileError, match=r"a\.json and b\.json are both revision 9"):
        unseal(clash, made.key)


def test_known_answers_come_back_with_the_others():
    known = Label(item="bot/s-000/0", rater="team", criterion="E1", value=2, kind="gold", scale=(0, 2))
    made = round_of(arm("bot"), n=1, gold=(known,))
    assert all(any(s.card.gold for s in i.items) for i in made.key.issued)
    found = unseal(back(made), made.key)
    assert [x for x in found.labels if x.kind == "gold"] == [known]
    with pytest.raises(UsageError, match="is in none of the runs"):
        round_of(arm("bot"), gold=(msgspec.structs.replace(known, item="bot/other/0"),))


def spoil(ballot, **changes):
    return msgspec.structs.replace(ballot, **changes)


def answering(ballot, **changes):
    given = {"criterion": "E1", "state": "given", "value": 1} | changes
    return spoil(ballot, items=(Filled(item=ballot.items[0].item, answers=(Answer(**given),)),))


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda b: spoil(b, assignment="0" * 16), "another round of grading"),
        (lambda b: spoil(b, commitment="0" * 64), "the key was changed since"),
        (lambda b: spoil(b, rater="ben"), "what was sent out says 'anna'"),
        (lambda b: spoil(b, rubric="small@2#0"), "what was sent out says"),
        (lambda b: spoil(b, mode="pairwise"), "what was sent out says"),
        (lambda b: spoil(b, items=(Filled(item="f" * 16),)), "was not given to anna"),
        (lambda b: spoil(b, items=(b.items[0], b.items[0])), "is there twice"),
        (lambda b: answering(b, criterion="E9"), "not asked"),
        (lambda b: answering(b, value=3), "off the scale, which goes from 0 to 2"),
        (lambda b: answering(b, value=-1), "off the scale"),
        (lambda b: answering(b, value="left"), "no answer to a question of mode single"),
        (lambda b: answering(b, value=None), "its value is None and its state 'given'"),
        (lambda b: answering(b, state="not_applicable"), "its state 'not_applicable'"),
    ],
)
def test_a_ballot_that_no_page_wrote_is_refused(change, message):
    made = round_of(arm("bot"))
    ballot = change(filled(made.assignments[0]))
    with pytest.raises(ImportFileError, match=message):
        unseal([Returned(ballot=ballot, file="x.json")], made.key)


def test_a_key_in_which_two_conversations_were_swapped_is_found_out(tmp_path):
    made = round_of(arm("base"), arm("new"), n=6)
    handout.write(tmp_path / "round", made, {})
    path = tmp_path / "round" / "key.json"
    assert keys.read(path) == made.key
    plain = json.loads(path.read_text())
    items = plain["issued"][0]["items"]
    items[0]["card"], items[1]["card"] = items[1]["card"], items[0]["card"]
    path.write_text(json.dumps(plain))
    with pytest.raises(ImportFileError, match="the key was changed since"):
        unseal(back(made), keys.read(path))


def test_the_key_is_private_and_never_overwritten(tmp_path):
    made = round_of(arm("bot"))
    handout.write(tmp_path / "round", made, {"anna": "<p>"})
    assert stat.S_IMODE((tmp_path / "round" / "key.json").stat().st_mode) == 0o600
    assert made.key.seed not in (tmp_path / "round" / "round.json").read_text()
    with pytest.raises(RunError, match="is there already"):
        handout.write(tmp_path / "round", made, {})
    (tmp_path / "torn.json").write_text('{"hardcalls": "key", ')
    with pytest.raises(ImportFileError, match="is not a key"):
        keys.read(tmp_path / "torn.json")


def test_labels_of_people_are_sheets_in_which_what_was_not_answered_is_missing():
    made = round_of(arm("bot"), n=6, deal=dealing("anna", repeats=0.5))
    found = sheets(unseal(back(made), made.key).labels, rubric())
    by_place = [s.card.spots[0].item for s in made.key.issued[0].items if not s.card.repeat]
    states = [[(m.criterion, m.state, m.value) for m in found[i][0].marks] for i in by_place[:3]]
    assert states == [
        [("E1", "given", 0), ("F1", "given", 1)],
        [("E1", "not_applicable", None), ("F1", "missing", None)],
        [("E1", "missing", None), ("F1", "missing", None)],
    ]
    [sheet] = found[by_place[0]]
    assert (sheet.rater, sheet.kind, sheet.due, sheet.quality.capped) == ("anna", "person", (1,), 0.0)
    other = Label(item="a", rater="b", criterion="E1", value=1, rubric="other@1#0")
    with pytest.raises(ConfigError, match="rated by b with the rubric other@1#0"):
        sheets([other], rubric())
    assert sheets([msgspec.structs.replace(other, rubric="", kind="model")], rubric()) == {}
