"""What a judge answers, and the mark that it comes to: strict on what is meant, patient with how it is wrapped."""

import gzip
import json
import time
from collections import Counter
from pathlib import Path

import pytest
from judge_case import BLAME, POLICY, WARMTH, case, said
from parts import missing

from hardcalls.judges.answer import Unreadable, read, schema_of, table_of, values_of
from hardcalls.judges.exhibit import exhibit_of
from hardcalls.sheet import Citation
from hardcalls.transcript import Message

EXHIBIT = exhibit_of(case())
SORRY = "Das tut mir leid."
GIVEN = said("2", SORRY)
REAL = Path(__file__).parents[2] / "shared" / "data" / "tau2_multijudge"


def mark(text, criterion=WARMTH):
    return read(text, criterion=criterion, exhibit=EXHIBIT)


@pytest.mark.parametrize(
    "text",
    [
        GIVEN,
        f"```json\n{GIVEN}\n```",
        f"```\n{GIVEN}\n```",
        f"Here is my judgement:\n\n```json\n{GIVEN}\n```\n\nI hope that helps.",
        f"<think>Value 0? {{no}}</think>\n{GIVEN}",
        f"My answer: {GIVEN}",
        said(2, SORRY),
        said(2.0, SORRY),
        said(" 2 ", SORRY),
        said("٢", SORRY),
        "```json\n" + json.dumps({"value": "2", "quotes": [SORRY], "reason": "So."}, indent=2) + "\n```",
        said("2", (7, SORRY)),
        said("2", ("one", SORRY)),
        '{"value": "2", "quotes": ["Das tut mir leid."], "reason": "So."}',
        '{"value": "2", "quotes": "Das tut mir leid.", "reason": "So.", "confidence": 0.9}',
        '{"value": "2", "quotes": {"turn": "1", "text": "Das tut mir leid."}, "reason": "So."}',
    ],
)
def test_a_value_on_the_scale_with_a_quote_is_given_however_it_is_wrapped(text):
    found = mark(text)
    assert (found.state, found.value, found.reason) == ("given", 2, "So.")
    assert found.evidence == (Citation(turn=1, text=SORRY),)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "the answer is not the JSON object that was asked for; it begins ''"),
        ("The agent does well: 2.", "the answer is not the JSON object"),
        ('{"value": "2", "quotes": [', "the answer is not the JSON object"),
        (GIVEN[:-20], "the answer is not the JSON object"),
        (GIVEN + "\n" + GIVEN, "the answer is not the JSON object that was asked for (Extra data"),
        (f"```json\n{GIVEN}\n```\n```json\n{said('0', SORRY)}\n```", "the answer holds more than one JSON object"),
        ('{"value": "2", "value": "0", "quotes": []}', "'value' is there twice"),
        ('{"value": NaN, "quotes": []}', "NaN is no number of JSON"),
        ("{" * 100_000 + "}" * 100_000, "the answer is not the JSON object"),
        ('{"quotes": [], "reason": "none"}', "`value` is null; the scale of W1 has 0, 1, 2, not_applicable"),
        (said("3", SORRY), '`value` is "3"; the scale'),
        (said("-1", SORRY), '`value` is "-1"; the scale'),
        (said(1.5, SORRY), "`value` is 1.5; the scale"),
        (said("1 or 2", SORRY), '`value` is "1 or 2"; the scale'),
        (said("good", SORRY), '`value` is "good"; the scale'),
        (said(value=True), "`value` is true; the scale"),
        (said([2], SORRY), "`value` is [2]; the scale"),
        (said("9" * 5000, SORRY), "`value` is"),
        ('{"value": "2", "quotes": 7}', "`quotes` is 7, not a list of quotes"),
        ('{"value": "2", "quotes": [7]}', "a quote is 7, not words with their turn"),
        ('{"value": "2", "quotes": [{"turn": 1}]}', 'a quote is {"turn": 1}, not words with their turn'),
    ],
)
def test_what_cannot_be_read_contradicts_itself_or_is_off_the_scale_is_missing_and_says_why(text, why):
    found = mark(text)
    assert (found.state, found.value, found.evidence) == ("missing", None, ())
    assert why in found.reason
    assert len(found.reason) < 400


def test_a_value_of_another_criterions_scale_is_missing():
    assert mark(said("2", SORRY), BLAME).reason == '`value` is "2"; the scale of B1 has 0, 1'


@pytest.mark.parametrize("word", ["not_applicable", "Not applicable", "n/a", "NA"])
def test_what_does_not_apply_needs_no_quote_and_only_counts_where_the_criterion_says_when(word):
    assert (mark(said(word)).state, mark(said(word)).value) == ("not_applicable", None)
    refused = mark(said(word), POLICY)
    assert (refused.state, refused.reason) == ("missing", "P1 always applies, and the judge said that it does not")


def test_words_that_nobody_said_void_the_rating_and_are_shown():
    found = mark(said("2", SORRY, "Ich fühle mit Ihnen."))
    assert (found.state, found.value) == ("unsupported", None)
    assert found.reason == "not in the transcript: 'Ich fühle mit Ihnen.' (the judge said 2: So.)"
    assert found.evidence == (Citation(turn=1, text=SORRY),)
    assert mark(said("not_applicable", "Ich fühle mit Ihnen.")).state == "unsupported"


def test_a_value_that_rests_on_nothing_is_unsupported_but_for_a_flag_that_is_not_seen():
    assert mark(said("0")).reason == "nothing is quoted (the judge said 0: So.)"
    assert mark(said("2", "", " ")).state == "unsupported"
    assert mark(said("1"), BLAME).state == "unsupported"
    unseen = mark(said("0"), BLAME)
    assert (unseen.state, unseen.value, unseen.severity) == ("given", 0, None)
    assert mark(said("0", "Das war Ihre Schuld."), BLAME).state == "unsupported"


def test_a_raised_flag_carries_its_severity():
    found = mark(said("1", "Ich schaue nach."), BLAME)
    assert (found.state, found.value, found.severity, found.kind) == ("given", 1, "major", "flag")


def test_a_quote_given_twice_stands_once_and_in_its_right_turn():
    found = mark(said("2", (2, SORRY), (1, SORRY), (0, "Gern.")))
    assert found.evidence == (Citation(turn=1, text=SORRY), Citation(turn=2, text="Gern."))


def test_an_invented_quote_voids_the_rating_behind_any_number_of_real_ones():
    found = mark(said("2", *[SORRY] * 30, "Nobody said this."))
    assert (found.state, found.reason.startswith("not in the transcript: 'Nobody said this.'")) == ("unsupported", True)


@pytest.mark.parametrize(
    "text",
    ["```json" + "\n" * 100_000, "{" + ",".join(f'"k{i}":1' for i in range(50_000)) + ',"k49999":2}', "```" * 50_000],
)
def test_an_answer_that_never_ends_is_given_up_at_once(text):
    began = time.perf_counter()
    assert mark(text).state == "missing"
    assert time.perf_counter() - began < 2


def test_a_fence_that_is_quoted_does_not_cut_an_answer_short():
    exhibit = exhibit_of(
        case((Message(role="user", content="Tell me:\n```\nx\n```\n{y}"), Message(role="assistant", content="Well.")))
    )
    text = "```json\n" + json.dumps({"value": "2", "quotes": ["Tell me:\n```\nx\n```\n{y}"], "reason": ""}) + "\n```"
    assert read(text, criterion=WARMTH, exhibit=exhibit).value == 2


def test_what_a_judge_writes_can_always_be_stored():
    found = mark(json.dumps({"value": "2", "reason": "\ud83d", "quotes": [SORRY]}))
    assert found.reason == "?"
    assert len(mark(said("2", SORRY, reason="x" * 10_000)).reason) == 2000


def test_the_schema_is_one_that_all_protocols_take():
    schema = schema_of(values_of(WARMTH))
    assert list(schema["properties"]) == ["reason", "quotes", "value"]
    tables = [schema, schema["properties"]["quotes"]["items"]]
    for table in tables:
        assert table["additionalProperties"] is False
        assert table["required"] == list(table["properties"])
    assert values_of(POLICY) == ("0", "1")
    assert schema["properties"]["value"] == {"type": "string", "enum": ["0", "1", "2", "not_applicable"]}


def test_a_pairs_answer_has_the_same_form_with_other_fields():
    schema = schema_of(("first", "second", "equal"), field="better", also={"conversation": {"type": "string"}})
    assert list(schema["properties"]) == ["reason", "quotes", "better"]
    assert schema["properties"]["quotes"]["items"]["required"] == ["conversation", "turn", "text"]


def test_every_raw_answer_of_a_real_judge_is_read():
    files = sorted(REAL.glob("raw__*.jsonl.gz"))
    if not files:
        missing("the folder ../shared/data/tau2_multijudge")
    rows = [json.loads(line) for f in files for line in gzip.decompress(f.read_bytes()).splitlines()]
    tables = [table_of(r["judge_response"]) for r in rows]
    assert [t.why for t in tables if isinstance(t, Unreadable)] == []
    words = Counter(str(t.get("verdict")) for t in tables if isinstance(t, dict))
    assert len(rows) == sum(words.values()) == 314
    assert words["pass"] > 100
    assert words["fail"] > 50
