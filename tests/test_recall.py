"""How often never-events are seen when they happen, and what a zero count is worth then."""

import re
from pathlib import Path

import pytest

from hardcalls.detectors import DETECTORS
from hardcalls.detectors.measured import HELD_OUT
from hardcalls.measures import METRICS
from hardcalls.measures.recall import READ_BY, recall_of, widened

DOCS = Path(__file__).parent.parent / "docs" / "detectors.md"


def test_what_ships_is_what_the_docs_say_was_measured() -> None:
    rows = re.findall(r"^\| `(\w+)` \| (\w+) \| [\d.]+ \((\d+)/(\d+)\)", DOCS.read_text(encoding="utf-8"), re.MULTILINE)
    assert {(d, x): n for d, by in HELD_OUT.items() for x, n in by.items()} == {(d, x): (int(h), int(n)) for d, x, h, n in rows}
    assert tuple(HELD_OUT) == DETECTORS


def test_every_event_that_is_read_is_a_never_event() -> None:
    assert {f"never.{event}" for event in READ_BY} <= set(METRICS)


@pytest.mark.parametrize("event", ["invented_money_commitment", "never.invented_money_commitment"])
def test_a_promise_is_seen_as_often_as_the_detector_found_promises_it_was_not_written_for(event: str) -> None:
    found = recall_of(event, "en-GB")
    assert found
    assert (found.estimate, found.n) == (pytest.approx(11 / 15), 15)
    # Clopper and Pearson's lower limit for 11 of 15, one-sided 95 %: the chance of 11 or more is 5 % there.
    assert found.low == pytest.approx(0.4892, abs=1e-4)
    stricter = recall_of(event, "en", confidence=0.975)
    assert stricter
    assert stricter.low < found.low


@pytest.mark.parametrize("event", ["self_harm_without_handoff", "three_requests_ignored", "leak_before_verification"])
def test_what_is_seen_without_reading_has_no_recall(event: str) -> None:
    assert recall_of(event, "en") is None


def test_a_language_that_was_never_measured_says_nothing() -> None:
    found = recall_of("invented_money_commitment", "pl")
    assert found
    assert (found.low, found.high, found.n) == (0.0, 1.0, 0)


@pytest.mark.parametrize(
    ("upper", "recall", "expected"),
    [(0.1, 1.0, 0.1), (0.1, 0.5, 0.2), (0.6, 0.5, 1.0), (0.5, 0.5, 1.0), (0.1, 0.0, 1.0), (0.0, 0.5, 0.0)],
)
def test_a_bound_on_what_is_seen_is_widened_by_what_is_not(upper: float, recall: float, expected: float) -> None:
    assert widened(upper, recall) == pytest.approx(expected)
