"""How often the detectors are right, on sentences that were written apart from their patterns."""

import re
from functools import cache
from pathlib import Path

import pytest

from hardcalls.detectors import DETECTORS, Detector
from hardcalls.detectors.__main__ import halved, languages, measured
from hardcalls.detectors.measure import Count, count

HERE = Path(__file__).parent
SETS = HERE / "paraphrases"
DOCS = HERE.parent / "docs" / "detectors.md"
LANGUAGES = languages(SETS)

LEAST_RECALL = 0.65
LEAST_PRECISION = 0.85

# Known to be too weak, as docs/detectors.md says beside the table. A cell that gets better must leave this list.
TOO_WEAK: set[tuple[Detector, str]] = {("blame", "de"), ("denies_machine", "sv"), ("offers_person", "es"), ("offers_person", "it")}


@cache
def held_out(detector: Detector, language: str) -> Count:
    return count(detector, halved(SETS, language, held_out=True)[detector], language=language)


def strong_enough(counted: Count) -> bool:
    return (counted.recall or 0) >= LEAST_RECALL and (counted.precision or 0) >= LEAST_PRECISION


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("detector", DETECTORS)
def test_a_detector_is_as_good_on_the_held_out_half_as_the_docs_say(detector: Detector, language: str) -> None:
    counted = held_out(detector, language)
    assert strong_enough(counted) is ((detector, language) not in TOO_WEAK), f"{counted.recall=} {counted.precision=}"


def test_the_table_in_the_docs_is_what_is_measured() -> None:
    assert measured(SETS) in DOCS.read_text(encoding="utf-8"), (
        "docs/detectors.md holds another table than `python -m hardcalls.detectors tests/paraphrases` prints: paste the new one."
    )


def test_the_docs_name_every_weak_cell() -> None:
    weak = DOCS.read_text(encoding="utf-8").partition("## Too weak to count on")[2].partition("\n## ")[0]
    assert set(re.findall(r"^- `(\w+)` (\w+):", weak, re.MULTILINE)) == TOO_WEAK
