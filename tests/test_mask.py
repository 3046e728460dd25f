"""Names and styles that would tell a judge of pairs which agent it reads."""

import pytest
import report_case as case
from test_preferring import COLD, honest, judge, preferred, shown, words_of

from hardcalls.judges.mask import masked, plain
from hardcalls.replay import NO_WORLD
from hardcalls.score import Case


def test_neither_name_nor_style_reaches_the_judge():
    suite = [case.scenario("en-0")]
    words = "# Hello 👋\n\n**I am NewBot-2**, powered by GPT-4o.\n\n- *so* sorry ❤️\n- see [this](https://x.example)\n1. `done`"
    before = case.of("OldBot", suite, [case.talk(suite[0], agent="OldBot", words=COLD)])
    after = case.of("newbot-2", suite, [case.talk(suite[0], agent="newbot-2", words=words)])
    one = judge(honest)
    preferred(one, before, after)
    questions = [q.messages[0].content + q.system for q in one._judge.model.asked]
    assert len(questions) == 2
    said = words_of(shown(one._judge.model.asked[0])[1])
    assert said == ["Hello\nI am the assistant, powered by the assistant.\nso sorry\nsee this (https://x.example)\ndone"]
    assert not any(name in q.lower() for q in questions for name in ("newbot", "oldbot", "gpt-4o", "👋", "**"))


@pytest.mark.parametrize(
    ("text", "without"),
    [
        ("2 * 3 * 4 is 24", "2 * 3 * 4 is 24"),
        ("snake_case_name stays", "snake_case_name stays"),
        ("**bold** and __bold__ and *thin*", "bold and bold and thin"),
        ("> quoted\n---\nmore", "quoted\nmore"),
        ("• one\n• two\n10. ten", "one\ntwo\nten"),
        ("Call 112. It costs 5.00 €", "Call 112. It costs 5.00 €"),
        ("توفي والدي 😢", "توفي والدي"),
        ("```\ncode\n```", "code"),
    ],
)
def test_formatting_goes_and_words_stay(text, without):
    assert plain(text) == without


def test_a_name_that_is_an_ordinary_word_is_masked_only_where_it_is_a_name():
    suite = case.scenario("en-0")
    talk = case.talk(suite, agent="mine", words="That fault is mine. I am Mine, at your service. Determine it.")
    found = masked(Case(scenario=suite, transcript=talk, charter=NO_WORLD), names=["mine"])
    assert found.transcript.messages[-1].content == "That fault is mine. I am the assistant, at your service. Determine it."
    assert found.transcript.agent == "the assistant"
