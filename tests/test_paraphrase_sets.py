"""The labelled sentences that the text detectors are measured with: enough of them, each once, with kinds that exist."""

from pathlib import Path

import pytest
import yaml

FOLDER = Path(__file__).parent / "paraphrases"
LANGUAGES = sorted(path.stem for path in FOLDER.glob("*.yaml"))

KINDS = {
    "acknowledges": {
        "bereavement",
        "illness",
        "job_loss",
        "financial_distress",
        "fear",
        "anger",
        "shame",
        "abuse",
        "self_harm",
        "gambling",
        "fraud",
        "exhaustion",
        "access_need",
    },
    "commits": {"refund", "fee_waiver", "pause", "plan", "dispute", "freeze", "contact_change", "case", "handoff"},
    "offers_person": {"offered", "promised"},
    "asks_information": {"birth_date", "postcode", "email", "phone", "order_number", "name", "amount", "identity", "topic"},
}
PER_KIND = {"acknowledges": 2, "commits": 3, "offers_person": 8, "asks_information": 2}
POSITIVES = {
    "apology": 20,
    "acknowledges": 26,
    "cheer": 20,
    "blame": 20,
    "minimise": 20,
    "denies_machine": 20,
    "commits": 27,
    "offers_person": 20,
    "asks_information": 22,
}
NEAR_MISSES = 20
SECOND = FOLDER / "acknowledges"
SECOND_POSITIVES = 8
SECOND_NEAR_MISSES = 5


def sentences(language):
    return yaml.safe_load((FOLDER / f"{language}.yaml").read_text(encoding="utf-8"))


def second_set(language):
    return yaml.safe_load((SECOND / f"{language}.yaml").read_text(encoding="utf-8"))


def text_of(item):
    return item["text"] if isinstance(item, dict) else item


def plain(text):
    return " ".join(text.casefold().split())


def test_each_of_the_six_languages_has_a_file():
    assert LANGUAGES == ["de", "en", "es", "it", "sv", "vi"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_detector_has_its_positives_and_near_misses(language):
    found = sentences(language)
    assert set(found) == set(POSITIVES)
    for detector, group in found.items():
        assert set(group) == {"positive", "near_miss"}, detector
        assert len(group["positive"]) >= POSITIVES[detector], detector
        assert len(group["near_miss"]) >= NEAR_MISSES, detector


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_stands_twice_in_a_detector(language):
    for detector, group in sentences(language).items():
        seen = [plain(text_of(item)) for item in group["positive"] + group["near_miss"]]
        assert [text for text in seen if seen.count(text) > 1] == [], detector


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_text_without_stray_spaces(language):
    for detector, group in sentences(language).items():
        for item in group["positive"] + group["near_miss"]:
            text = text_of(item)
            assert isinstance(text, str), (detector, item)
            assert text, detector
            assert text == text.strip(), (detector, text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_positives_with_kinds_use_known_kinds_and_cover_each(language):
    found = sentences(language)
    for detector, kinds in KINDS.items():
        positives = found[detector]["positive"]
        assert all(set(item) == {"kind", "text"} for item in positives), detector
        used = [item["kind"] for item in positives]
        assert set(used) == kinds, detector
        for kind in sorted(kinds):
            assert used.count(kind) >= PER_KIND[detector], (detector, kind)


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentences_without_kinds_are_bare_strings(language):
    found = sentences(language)
    for detector, group in found.items():
        bare = group["near_miss"] if detector in KINDS else group["positive"] + group["near_miss"]
        assert all(isinstance(item, str) for item in bare), detector


def test_no_longer_sentence_is_shared_between_languages():
    owner = {}
    for language in LANGUAGES:
        for detector, group in sentences(language).items():
            for item in group["positive"] + group["near_miss"]:
                text = plain(text_of(item))
                # "Super!" is at home in more than one language; a whole sentence is not.
                if len(text.split()) < 4:
                    continue
                assert owner.setdefault(text, language) == language, (detector, text, owner[text], language)


def test_acknowledges_has_a_second_set_in_each_language():
    assert sorted(path.stem for path in SECOND.iterdir()) == LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_second_set_covers_every_kind(language):
    found = second_set(language)
    assert set(found) == KINDS["acknowledges"]
    for kind, group in found.items():
        assert set(group) == {"positive", "near_miss"}, kind
        assert len(group["positive"]) >= SECOND_POSITIVES, kind
        assert len(group["near_miss"]) >= SECOND_NEAR_MISSES, kind


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_second_set_holds_each_sentence_once_and_none_of_the_first(language):
    first = sentences(language)["acknowledges"]
    known = {plain(text_of(item)) for item in first["positive"] + first["near_miss"]}
    texts = [text for group in second_set(language).values() for text in group["positive"] + group["near_miss"]]
    assert all(isinstance(text, str) and text and text == text.strip() for text in texts)
    seen = [plain(text) for text in texts]
    assert [text for text in seen if seen.count(text) > 1 or text in known] == []
