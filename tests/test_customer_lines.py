"""How often the signs of a simulated customer's lines are seen, on labelled sentences; the document holds the table."""

from pathlib import Path

import pytest
import yaml

from hardcalls.customers.lexicons import LEXICONS
from hardcalls.customers.signs import seen

HERE = Path(__file__).parent
LINES = {f.stem: yaml.safe_load(f.read_text(encoding="utf-8")) for f in sorted((HERE / "customer_lines").glob("*.yaml"))}
CELLS = [(sign, language) for sign in ("asks_for_human", "played_the_agent", "still_working") for language in LINES]


def found(sign, language, part):
    rows = LINES[language][sign][part]
    return sum(bool(seen(sign, row, language=language)) for row in rows), len(rows)


def test_every_language_that_is_read_is_measured():
    assert set(LINES) == set(LEXICONS)


@pytest.mark.parametrize(("sign", "language"), CELLS)
def test_there_are_sentences_enough_each_once(sign, language):
    rows = [row for part in ("positive", "near_miss") for row in LINES[language][sign][part]]
    assert len(rows) == len(set(rows))
    assert min(len(LINES[language][sign][part]) for part in ("positive", "near_miss")) >= 40


def test_the_table_in_the_document_is_what_is_counted():
    rows = ["| sign | language | seen | false alarms |", "|---|---|---|---|"]
    for sign, language in CELLS:
        (hits, positives), (alarms, misses) = (found(sign, language, part) for part in ("positive", "near_miss"))
        rows.append(f"| `{sign}` | {language} | {hits} of {positives} | {alarms} of {misses} |")
    table = "\n".join(rows)
    document = (HERE.parent / "docs" / "simulated.md").read_text(encoding="utf-8")
    assert table in document, f"docs/simulated.md holds another table; paste this one:\n{table}"


@pytest.mark.parametrize(
    ("text", "sees"),
    [
        ("Anything else I can help you with?", True),
        ("Is there something else?", True),
        ("Does this answer your question?", True),
        ("What is your postcode?", False),
        ("Shall I send it?", False),
    ],
)
def test_a_closing_question_is_told_from_a_real_one(text, sees):
    assert bool(seen("asks_further", text, language="en-GB")) is sees


def test_a_language_that_is_not_read_shows_nothing():
    assert seen("asks_for_human", "I want to speak to a person.", language="pl") == ""
