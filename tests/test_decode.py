"""Texts become records, or every problem with its line."""

from typing import Annotated

import msgspec
import pytest

from hardcalls.decode import Document, Problem, convert, parse_toml, parse_yaml
from hardcalls.record import Record


class Leg(Record):
    length: Annotated[int, msgspec.Meta(ge=1)]
    colour: str = ""


class Table(Record):
    name: str
    legs: tuple[Leg, ...] = ()
    notes: dict[str, str] = {}


def value(text):
    parsed = parse_yaml(text, "a.yaml")
    assert isinstance(parsed, Document), parsed
    return parsed.value


def problem(text, *, parse=parse_yaml):
    parsed = parse(text, "a.file")
    assert isinstance(parsed, Problem), parsed
    return parsed.text


def problems(text):
    parsed = parse_yaml(text, "a.yaml")
    assert isinstance(parsed, Document), parsed
    return [p.text for p in convert(parsed, Table)]


@pytest.mark.parametrize(
    "text",
    ["yes", "no", "on", "off", "True", "2026-03-14", "2026-03-14T10:00:00Z", "12:30", "01067", "1_000", "0x1f", ".inf", "+49", "="],
)
def test_what_json_would_not_read_as_a_value_stays_text(text):
    assert value(f"a: {text}") == {"a": text}


@pytest.mark.parametrize(
    ("text", "expected"),
    [("true", True), ("false", False), ("null", None), ("12", 12), ("-3", -3), ("1.5", 1.5), ("2e3", 2000.0), ("0", 0)],
)
def test_what_json_reads_as_a_value_is_one(text, expected):
    found = value(f"a: {text}")["a"]
    assert found == expected
    assert type(found) is type(expected)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("a: [1\nb: 2", "a.file:2: not valid YAML"),
        ("a: 1\nb: 2\na: 3", "a.file:3: a: this key is given twice; keep one of them"),
        ("a:\n  b: 1\n  b: 2", "a.file:3: a.b: this key is given twice"),
        ("a: &x [1]\nb: *x", "a.file:2: not valid YAML: aliases"),
        ("a: &x [*x]", "a.file:1: not valid YAML: aliases"),
        ("a: !!int abc", "a.file:1: not valid YAML: aliases (`*name`) and tags"),
        ("a: 1\nb: \x07", "a.file:2: not valid YAML: a character that cannot be read, '\\x07'"),
        ("a: 1\n---\nb: 1", "not valid YAML"),
        ("{[a]: 1}", "not valid YAML"),
        ("", "a.file:1: the file is empty"),
        ("# nothing\n", "a.file:1: the file is empty"),
        ("[" * 5000, "nested too deeply"),
    ],
)
def test_unreadable_yaml_is_one_problem_with_its_line(text, says):
    assert says in problem(text)


@pytest.mark.parametrize(("text", "line"), [("a = 1\nb = [\nc = ", 3), ("a = 1\n\na = 2\nb = 1", 3), ("a = 1\na = 2", 2), ("x", 1)])
def test_unreadable_toml_is_one_problem_with_its_line(text, line):
    assert problem(text, parse=parse_toml).startswith(f"a.file:{line}: not valid TOML")


def test_every_problem_of_a_file_is_named_with_line_field_and_hint():
    text = "name: 3\nlegs:\n  - length: 0\n  - lenght: 2\n  - colour: red\n    length: long\nnotes:\n  a: 1\n  2: b\n"
    assert problems(text) == [
        "a.yaml:1: name: Expected `str`, got `int`; got 3",
        "a.yaml:3: legs[0].length: Expected `int` >= 1; got 0",
        "a.yaml:4: legs[1].lenght: there is no such field; did you mean `length`?",
        "a.yaml:4: legs[1]: the field `length` is missing",
        "a.yaml:6: legs[2].length: Expected `int`, got `str`; got 'long'",
        "a.yaml:8: notes.a: Expected `str`, got `int`; got 1",
        "a.yaml:9: notes.2: 2 is not text; put it in quotes",
    ]


@pytest.mark.parametrize("text", ["- a", "just words", "3"])
def test_a_file_that_is_no_table_of_fields_says_so(text):
    assert "expected fields with values" in problems(text)[0]


def test_a_field_that_resembles_none_lists_the_known_ones():
    assert problems("name: x\nzzz: 1") == ["a.yaml:2: zzz: there is no such field; known: name, legs, notes"]


def test_lines_of_toml_are_those_of_tables_and_keys_and_not_of_long_texts():
    text = 'a = """\n[rules]\nb = 1\n"""\n[[rules]] # first\nid = "x"\n[[rules]]\nid = "y"\n[one.two]\nc = 1\n'
    parsed = parse_toml(text, "p.toml")
    assert isinstance(parsed, Document)
    assert [parsed.lines[p] for p in [("a",), ("rules", 0), ("rules", 0, "id"), ("rules", 1, "id"), ("one", "two", "c")]] == [
        1,
        5,
        6,
        8,
        10,
    ]
    assert ("b",) not in parsed.lines
