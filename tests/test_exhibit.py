"""What a judge is shown: data between lines that nothing in it can imitate, and where a quote stands in it."""

import json
import re
import time

import golden
import pytest
from judge_case import HOSTILE, MESSAGES, NAME, RUBRIC, case, judge

from hardcalls.judges.exhibit import exhibit_of, fenced
from hardcalls.replay import NO_WORLD
from hardcalls.transcript import Message

FENCE = re.compile(r"<transcript ([0-9a-f]{16})>\n(.*)\n</transcript \1>", re.DOTALL)


def shown(*texts: str) -> str:
    messages = [Message(role="user" if n % 2 == 0 else "assistant", content=t) for n, t in enumerate(texts)]
    return exhibit_of(case(tuple(messages))).transcript


def test_the_whole_prompt_is_the_one_that_was_looked_at():
    asked, exhibit = judge(None), exhibit_of(case())
    parts = []
    for criterion in RUBRIC.criteria:
        question = asked.question(criterion, case(), exhibit)
        [message] = question.messages
        parts += [f"######## {criterion.id}, seed {question.seed}", question.system, "########", message.content]
        parts += ["########", json.dumps(question.schema, indent=1)]
    golden.check("judges/prompt.txt", "\n".join(parts) + "\n")


def test_which_agent_it_is_stands_nowhere():
    exhibit = exhibit_of(case())
    assert NAME not in exhibit.transcript + exhibit.company


def test_the_same_conversation_gives_the_same_bytes_and_another_another_mark():
    assert exhibit_of(case()) == exhibit_of(case())
    one, two = FENCE.fullmatch(shown("Hello.")), FENCE.fullmatch(shown("Hello!"))
    assert one
    assert two
    assert one[1] != two[1]


@pytest.mark.parametrize("line", HOSTILE.values(), ids=HOSTILE)
def test_nothing_that_is_said_leaves_its_place(line):
    text = shown(line, line)
    found = FENCE.fullmatch(text)
    assert found
    mark, content = found[1], found[2]
    assert text.count(mark) == 2
    assert "<" not in content
    assert not re.search(r"\[/?(INST|SYSTEM_PROMPT)\]", content)
    assert all(c == "\n" or c.isprintable() for c in content)
    readable = line.encode(errors="replace").decode()
    assert json.loads(content)["turns"] == [{"turn": 1, "customer": readable, "agent": [{"says": readable}]}]


def test_all_hostile_lines_at_once_leave_the_structure_whole():
    found = FENCE.fullmatch(shown(*HOSTILE.values()))
    assert found
    assert len(json.loads(found[2])["turns"]) == -(-len(HOSTILE) // 2)


def test_a_text_that_holds_its_own_mark_gets_another():
    content = '"x"'
    first = fenced("transcript", content).split()[1].rstrip(">")
    again = fenced("transcript", f'"{first}"')
    assert first not in again.splitlines()[0]


def test_emoji_and_other_scripts_stay_legible():
    assert '"customer":"Спасибо 🙏 ありがとう שלום"' in shown("Спасибо 🙏 ありがとう שלום")


def test_what_was_called_and_what_came_of_it_is_told_in_order():
    found = FENCE.fullmatch(exhibit_of(case()).transcript)
    assert found
    assert json.loads(found[2])["turns"][1]["agent"] == [
        {"says": "Das tut mir leid. Ich schaue nach."},
        {"calls": "find_order", "with": {"number": "A-1"}, "result": "A-1: two charges", "succeeded": True},
        {
            "calls": "find_order",
            "with": '{"number": ',
            "result": "error: the arguments are not a JSON object",
            "succeeded": False,
        },
        {"says": "Es sind zwei Abbuchungen. Ich verbinde Sie."},
    ]


def test_a_result_without_a_call_is_not_lost():
    text = exhibit_of(case((*MESSAGES, Message(role="tool", content="late result", tool_call_id="gone")))).transcript
    assert '{"result":"late result"}' in text


def test_the_rules_of_a_recorded_conversation_are_those_that_its_agent_was_given():
    messages = (Message(role="system", content="Never promise."), *MESSAGES)
    unknown = exhibit_of(case(messages, charter=NO_WORLD))
    assert '"rules":"Never promise."' in unknown.company
    assert "Never promise." not in unknown.transcript
    assert exhibit_of(case(charter=NO_WORLD)).company == ""


@pytest.mark.parametrize(
    ("quote", "cited", "turn"),
    [
        ("Das tut mir leid.", 1, 1),
        ("Das tut mir leid.", 2, 1),
        ("Das tut mir leid.", None, 1),
        ("Willkommen im Eckladen", 0, 0),
        ('Ich wurde "doppelt" belastet, und das', 1, 1),
        ("Ich wurde „doppelt“  belastet,\\u0020und", 1, 1),
        ("macht\u00a0mich fer\u200btig", 1, 1),
        ("Zwei Abbuchungen zu A-1.", 1, 1),
        ("A-1: two charges", 1, 1),
        ("A-1", 1, 1),
        ("Gern.", 1, 2),
        ("Ok.", 2, 2),
        ("Ok", 2, None),
        ("das", 1, None),
        ("das tut mir leid.", 1, None),
        ("Das tut mir sehr leid.", 1, None),
        ("Das tut mir leid … Ich schaue nach.", 1, None),
        ("nach. Es sind", 1, None),
        ("Never promise", 1, None),
        ("", 1, None),
        (" \u200b ", 1, None),
    ],
)
def test_a_quote_is_found_letter_by_letter_and_put_in_its_right_turn(quote, cited, turn):
    assert exhibit_of(case()).turn_of(quote, cited=cited) == turn


def test_composed_and_decomposed_letters_are_the_same():
    subject = exhibit_of(case((Message(role="user", content="Ich bin ve\u0301rargert"),)))
    assert subject.turn_of("vérargert", cited=1) == 1


def test_a_turn_of_a_megabyte_is_shown_whole_and_searched_at_once():
    long = "Ich verstehe “das” nicht. " * 40_000
    began = time.perf_counter()
    subject = exhibit_of(case((Message(role="user", content=long + "Ende\u202egut."), Message(role="assistant", content="Gut."))))
    found = [subject.turn_of("nicht. EndeGut.", cited=1), *(subject.turn_of("nicht. Endegut.", cited=2) for _ in range(20))]
    assert found == [None, *[1] * 20]
    assert len(subject.transcript) > 1_000_000
    assert time.perf_counter() - began < 5


def test_a_letter_that_a_judge_writes_as_two_escapes_is_found():
    told = exhibit_of(case((Message(role="user", content="Danke 😀 sehr!"),)))
    assert told.turn_of("Danke \\ud83d\\ude00 sehr", cited=1) == 1
    assert told.turn_of("Danke \\ud83d\\ude01 sehr", cited=1) is None
