"""The grading page in a real browser, by keyboard alone: what a rater says comes back whole, whatever happens in between."""

import json

import grading_case as case
import msgspec
import pytest
from browser import window

from hardcalls.errors import ConfigError
from hardcalls.people.ballot import Ballot, Due
from hardcalls.people.page import SCRIPTS, page, served
from hardcalls.people.unseal import Returned, unseal

LANGUAGES = ("en", "ar", "he", "de")


def press(found, *keys):
    for key in keys:
        found.page.keyboard.press(key)


def says(found, name):
    return found.page.locator(f"#{name}").inner_text()


def exported(found, path):
    """The file that the page gives, by keyboard: e opens the list of what is open, Tab or Enter the export."""
    press(found, "e")
    with found.page.expect_download() as download:
        found.page.locator("#finish-export").press("Enter")
    download.value.save_as(path)
    return msgspec.json.decode(path.read_bytes(), type=Ballot)


def answers(ballot, number):
    filled = next((f for f in ballot.items if f.item == f"{number:016x}"), None)
    return {a.criterion: a.value if a.state == "given" else a.state for a in filled.answers} if filled else None


@pytest.fixture(scope="module")
def ten(tmp_path_factory):
    items = [case.item(n, language=LANGUAGES[n % 4]) for n in range(10)]
    return case.written(tmp_path_factory.mktemp("ten") / "anna.html", case.sealed(items)[0])


def test_ten_conversations_by_keyboard_reloaded_half_way_exported_and_imported_without_loss(browser, tmp_path):
    given, key = case.sealed([case.item(n, language=LANGUAGES[n % 4]) for n in range(10)])
    file = case.written(tmp_path / "anna.html", given)
    with window(browser, file) as found:
        assert says(found, "progress-says") == "0 of 10 conversations done"
        for number in range(5):
            press(found, str(number % 3), "2", "1", "0", "]")
        press(found, "n", "k", "c")
        found.page.keyboard.type("Ruhig 0 1 2 n ] m \u05e9\u05dc\u05d5\u05dd \U0001f499")
        press(found, "Escape", "j", "1")
        found.page.reload()
        assert says(found, "progress-says") == "5 of 10 conversations done"
        assert found.page.locator("#chooser").input_value() == "6 of 10: begun"
        assert found.page.locator("#chips [aria-current]").inner_text() == "F1", "it goes on at the first open question"
        press(found, "0", ".", ".", "m", ".", "m", "]")
        for number in range(6, 9):
            press(found, "ArrowDown", "ArrowDown", " " if number % 2 else "Enter", "ArrowRight", "0", "0", "0", "]")
        press(found, "s")
        found.page.keyboard.type("Too close to home")
        found.page.keyboard.press("Tab")
        found.page.keyboard.press("Enter")
        assert says(found, "progress-says") == "10 of 10 conversations done"
        first = exported(found, tmp_path / "one.json")
        assert (found.requests, found.console, found.dialogs) == ([file.as_uri()] * 2, [], [])
    assert [answers(first, n) for n in range(5)] == [{"E1": n % 3, "E2": 2, "F1": 1} for n in range(5)]
    assert answers(first, 5) == {"E1": "not_applicable", "E2": 1, "F1": 0}
    assert [answers(first, n) for n in range(6, 9)] == [{"E1": 2, "E2": 0, "F1": 0}] * 3
    sixth, last = first.items[5], first.items[9]
    assert sixth.answers[0].comment == "Ruhig 0 1 2 n ] m \u05e9\u05dc\u05d5\u05dd \U0001f499"
    assert sixth.due == (Due(turn=3), Due(turn=4))
    assert (last.skipped, last.reason, last.answers) == (True, "Too close to home", ())
    assert [f.none_due for f in first.items] == [n not in {5, 9} for n in range(10)]
    assert all(0 < f.seconds < 60 for f in first.items[:9])
    labels = unseal([Returned(ballot=first, file="one.json")], key).labels
    assert {(x.item, x.criterion, x.turn, x.value, x.state) for x in labels} == case.expected(first)
    with window(browser, file) as found:
        found.page.locator("#file").set_input_files(tmp_path / "one.json")
        found.page.locator("#told-says", has_text="Answers to 10 conversations").wait_for()
        press(found, "Enter")
        second = exported(found, tmp_path / "two.json")
    assert second.items == first.items
    assert second.revision > first.revision


def test_two_tabs_never_overwrite_each_other(browser, ten, tmp_path):
    with window(browser, ten) as found:
        one, two = found.page, found.page.context.new_page()
        two.goto(ten.as_uri())
        one.keyboard.press("2")
        # Nobody answers in two tabs within the moment in which a browser tells one of the other.
        two.locator("#here", has_text="1 of 4 answered here").wait_for()
        two.keyboard.press("j")
        two.keyboard.press("1")
        one.locator("#here", has_text="2 of 4 answered here").wait_for()
        one.keyboard.press("0")
        two.locator("#here", has_text="2 of 4 answered here").wait_for()
        with one.expect_download() as download:
            one.keyboard.press("e")
            one.keyboard.press("Enter")
        download.value.save_as(tmp_path / "tabs.json")
        two.keyboard.press("0")
        one.reload()
        one.locator("#here", has_text="3 of 4 answered here").wait_for()
    ballot = msgspec.json.decode((tmp_path / "tabs.json").read_bytes(), type=Ballot)
    assert answers(ballot, 0) == {"E1": 2, "E2": 0}, "the later answer to the same question holds"


def test_question_mark_opens_the_keys_and_single_keys_can_be_switched_off(browser, ten):
    with window(browser, ten) as found:
        press(found, "j", "?")
        shown = found.page.locator("#help").inner_text()
        assert all(word in shown for word in ("Backspace", "mark this turn: a person was due here", "next, previous conversation"))
        press(found, "2")
        assert says(found, "here") == "0 of 4 answered here", "behind the help no key answers"
        found.page.locator("#shortcuts").press(" ")
        press(found, "Escape")
        assert found.page.evaluate("document.activeElement.id") == "option-0", "focus goes back to the question"
        press(found, "2", "]")
        assert says(found, "here") == "0 of 4 answered here"
        press(found, "ArrowDown", " ")
        assert says(found, "here") == "1 of 4 answered here"


def test_an_answer_can_be_taken_back_and_what_is_open_is_listed_before_the_export(browser, ten, tmp_path):
    with window(browser, ten) as found:
        press(found, "2", "1", "k", "k", "Backspace")
        for label in ("Next ›", "Next ›", "Next ›", "Next conversation ›"):
            assert found.page.locator("#step-on").inner_text() == label
            found.page.locator("#step-on").click()
        assert found.page.locator("#chooser").input_value() == "2 of 10: not begun"
        press(found, "e")
        lines = found.page.locator("#finish-open li").all_inner_texts()
        assert lines[:2] == ["Conversation 1: E1, F1, DUE", "Conversation 2: nothing answered yet"]
        assert found.page.locator("#finish-export").inner_text() == "Export anyway"
        press(found, "Escape")
        assert answers(exported(found, tmp_path / "b.json"), 0) == {"E2": 1}


def test_selected_words_become_quotes(browser, ten, tmp_path):
    with window(browser, ten) as found:
        found.page.locator(".says.customer .words").first.evaluate("e => getSelection().selectAllChildren(e)")
        press(found, "q", "0")
        found.page.locator(".turns").evaluate("e => getSelection().selectAllChildren(e)")
        press(found, "q")
        assert says(found, "live") == "To quote, select words within one turn, then press q"
        ballot = exported(found, tmp_path / "b.json")
    quotes = [(q.turn, q.text) for a in ballot.items[0].answers for q in a.quotes]
    assert quotes == [(1, case.SAID["en"][0])]


SPOILT = (
    (lambda _: "no JSON", "it is not JSON"),
    (lambda b: b | {"assignment": "f" * 16}, "it belongs to another grading page"),
    (lambda b: b | {"commitment": "1" * 64}, "it was made with another rubric or key"),
    (lambda b: b | {"items": [b["items"][0] | {"item": "__proto__"}]}, "that is not on this page"),
    (lambda b: b | {"items": [b["items"][0] | {"answers": [{"criterion": "E1", "state": "given", "value": 3}]}]}, "off the scale"),
    (lambda b: b | {"items": [None]}, "it is damaged"),
)


def test_a_file_that_is_not_of_this_page_is_refused_whole(browser, ten, tmp_path):
    with window(browser, ten) as found:
        press(found, "2")
        ballot = exported(found, tmp_path / "b.json")
        right = json.loads((tmp_path / "b.json").read_text(encoding="utf-8"))
        for spoil, why in SPOILT:
            spoilt = spoil(right)
            (tmp_path / "c.json").write_text(spoilt if isinstance(spoilt, str) else json.dumps(spoilt), encoding="utf-8")
            found.page.locator("#file").set_input_files(tmp_path / "c.json")
            found.page.locator("#told-says", has_text=why).wait_for()
            press(found, "Enter")
        assert exported(found, tmp_path / "d.json") == ballot


def test_pairs_are_answered_left_right_or_tie(browser, tmp_path):
    pair = case.item(0, case.talk("en"), case.talk("en", turns=5))
    file = case.written(tmp_path / "anna.html", case.assignment([pair], mode="pairwise"))
    with window(browser, file) as found:
        assert found.page.locator("section.talk h3").all_inner_texts() == ["Left conversation", "Right conversation"]
        boxes = [box.bounding_box() for box in found.page.locator("section.talk").all()]
        assert boxes[0]["y"] == boxes[1]["y"]
        assert boxes[0]["x"] < boxes[1]["x"]
        press(found, "1", "2", "0")
        found.page.locator("#mark-1-5").press("Enter")
        assert says(found, "progress-says") == "1 of 1 conversations done"
        ballot = exported(found, tmp_path / "b.json")
    assert answers(ballot, 0) == {"E1": "left", "E2": "right", "F1": "tie"}
    assert ballot.items[0].due == (Due(turn=5, side=1),)


def test_the_page_is_the_same_bytes_for_the_same_assignment_and_only_of_its_rubric():
    given = case.assignment([case.item(1)])
    html = page(given, case.rubric(), assets=case.ASSETS)
    assert html == page(given, case.rubric(), assets=case.ASSETS)
    assert "default-src &#39;none&#39;" in html
    assert "connect-src &#39;none&#39;" in html
    assert "connect-src &#39;self&#39;" in served(html)
    assert served(html).split("</head>")[1] == html.split("</head>")[1]
    with pytest.raises(ConfigError, match="the assignment of anna is for the rubric small@1#"):
        page(given, case.rubric(case.SMALL.replace("Three", "Four")), assets=case.ASSETS)


def test_no_script_of_the_page_can_make_markup_of_a_text():
    found = sorted(p.stem for p in case.ASSETS.glob("*.js"))
    assert found == sorted(SCRIPTS)
    for name in SCRIPTS:
        text = (case.ASSETS / f"{name}.js").read_text(encoding="utf-8")
        assert len(text.splitlines()) < 300
        for way in ("innerHTML", "outerHTML", "insertAdjacent", "document.write", "eval(", "Function(", "DOMParser", "srcdoc"):
            assert way not in text, f"{name}.js: {way}"
