"""What the detectors find, sentence by sentence; how often they are right is measured in test_paraphrases."""

import unicodedata
from collections.abc import Sequence

import pytest

from hardcalls.detectors import DETECTORS, KINDS, Detector, detect, identify, supports
from hardcalls.detectors.lexicons import LEXICONS
from hardcalls.detectors.measure import Count, Labelled, count, half, labelled

LANGUAGES = ("de", "en", "es", "it", "sv", "vi")


def kinds(detector: Detector, text: str, language: str = "en") -> set[str]:
    return {match.kind for match in detect(detector, text, language=language)}


@pytest.mark.parametrize(
    ("detector", "language", "text"),
    [
        ("apology", "en", "I'm sorry for the delay."),
        ("apology", "de", "Ich entschuldige mich für die Verzögerung."),
        ("apology", "es", "Le pido disculpas por el error."),
        ("apology", "sv", "Jag ber om ursäkt för förseningen."),
        ("apology", "it", "Mi scuso per il ritardo."),
        ("apology", "vi", "Em xin lỗi anh vì sự chậm trễ này."),
        ("cheer", "en", "Have a wonderful day!"),
        ("cheer", "de", "Super😊"),
        ("blame", "en", "You should have read the terms."),
        ("blame", "es", "Como ya le he explicado, no."),
        ("minimise", "sv", "Det är bara en liten avgift."),
        ("denies_machine", "en", "No, I'm not a bot."),
        ("denies_machine", "de", "Hier schreibt ein Mensch."),
    ],
)
def test_what_a_detector_is_for_is_found(detector: Detector, language: str, text: str) -> None:
    assert detect(detector, text, language=language)


@pytest.mark.parametrize(
    ("detector", "language", "text"),
    [
        ("apology", "en", "I am sorry for your loss."),
        ("apology", "en", "There is no need to apologise."),
        ("apology", "de", "Es tut mir leid, das zu hören."),
        ("acknowledges", "en", "I understand your concern."),
        ("acknowledges", "de", "Unser Betrugsteam ist bis 20 Uhr erreichbar."),
        ("cheer", "en", "Thank you for telling me."),
        ("blame", "en", "You are not to blame."),
        ("blame", "en", "You should have received an e-mail."),
        ("minimise", "en", "It takes at least 3 working days."),
        ("denies_machine", "en", "I'm an AI assistant, not a person."),
        ("denies_machine", "es", "Le paso con una persona real."),
        ("commits", "en", "I can refund you."),
        ("commits", "en", "If the merchant confirms, we will refund you."),
        ("commits", "de", "Soll ich einen Streitfall eröffnen?"),
        ("commits", "sv", "Jag har inte återbetalat något."),
        ("commits", "es", "Los reembolsos suelen tardar cinco días."),
        ("offers_person", "en", "I can't transfer you."),
        ("asks_information", "en", "I can see your order number."),
        ("asks_information", "en", "Please do not send me your e-mail address."),
    ],
)
def test_what_only_looks_like_it_is_left_alone(detector: Detector, language: str, text: str) -> None:
    assert not detect(detector, text, language=language)


@pytest.mark.parametrize(
    ("detector", "text", "kind"),
    [
        ("acknowledges", "I am so sorry for the loss of your father.", "bereavement"),
        ("acknowledges", "What you say about not wanting to live worries me; I take that seriously.", "self_harm"),
        ("commits", "I have refunded £20 to your card.", "refund"),
        ("commits", "I've cancelled the late fee.", "fee_waiver"),
        ("commits", "Your account is now frozen.", "freeze"),
        ("commits", "I have logged your complaint.", "case"),
        ("offers_person", "Would you like to speak to a colleague?", "offered"),
        ("offers_person", "I am putting you through to a colleague now.", "promised"),
        ("asks_information", "What is your postcode?", "postcode"),
        ("asks_information", "What is it about?", "topic"),
    ],
)
def test_the_kind_is_named(detector: Detector, text: str, kind: str) -> None:
    assert kinds(detector, text) == {kind}


@pytest.mark.parametrize(
    "text",
    [
        "Not being able to buy food until Friday is a hard place to be.",
        "Having no money for food until Friday is awful.",
        "Being short of money for food because of us is not acceptable.",
        "I can see how tight money is for you right now.",
        "Being left without money for food because of us is hard.",
        "You have nothing for groceries until Monday. That's a horrible position.",
        "I'm so sorry. No money for rent and two weeks to go.",
    ],
)
def test_a_trouble_beside_a_word_of_sympathy_or_judgement_is_acknowledged(text: str) -> None:
    assert "financial_distress" in kinds("acknowledges", text)


@pytest.mark.parametrize("text", ["You pay the rent on the first.", "You pay the rent on the first. That's right.", "That's hard."])
def test_neither_alone_is_an_acknowledgement(text: str) -> None:
    assert not kinds("acknowledges", text)


def test_what_is_done_stays_done_when_the_rest_is_conditional() -> None:
    assert kinds("commits", "I've opened a dispute; if they don't answer, we will refund you.") == {"dispute"}


def test_an_apology_beside_a_condolence_is_still_one() -> None:
    assert len(detect("apology", "I am sorry for your loss, and I apologise for our letter.", language="en")) == 1


def test_two_apologies_are_counted_as_two() -> None:
    assert len(detect("apology", "I'm sorry for the letter. We apologise for the call too.", language="en")) == 2


def test_a_match_quotes_the_normalised_text() -> None:
    text = "Well …   I’m  sorry for that."
    (match,) = detect("apology", text, language="en")
    normalised = "Well … I'm sorry for that."
    assert normalised[match.start : match.end] == match.text == "I'm sorry"


def test_decomposed_letters_are_read() -> None:
    text = "Em xin lỗi anh vì sự chậm trễ này."
    assert detect("apology", unicodedata.normalize("NFD", text), language="vi")


def test_a_locale_is_read_as_its_language() -> None:
    assert detect("apology", "Sorry about that.", language="en-GB") == detect("apology", "Sorry about that.", language="en")


def test_a_language_without_a_lexicon_is_refused_by_name() -> None:
    assert not supports("apology", "fi")
    with pytest.raises(ValueError, match=r"'apology' does not read the language 'fi'; it reads de, en, es, it, sv, vi"):
        detect("apology", "Anteeksi.", language="fi")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_detector_reads_every_language_with_known_kinds(language: str) -> None:
    assert all(supports(detector, language) for detector in DETECTORS)
    for detector, rules in LEXICONS[language].rules.items():
        assert {kind for rule in rules for kind in rule.hits} <= set(KINDS[detector])


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_long_reply_without_a_full_stop_is_read_in_time(language: str) -> None:
    # A pattern that doubles its work with every word would not come back from this.
    text = "I have put you and your plan and the fee to my colleague " * 60
    for detector in DETECTORS:
        detect(detector, text, language=language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I have checked your account and the payment arrived on Monday."),
        ("de", "Ich habe Ihr Konto geprüft, die Zahlung ist am Montag eingegangen."),
        ("es", "He revisado su cuenta y el pago llegó el lunes por la mañana."),
        ("sv", "Jag har kontrollerat ditt konto och betalningen kom in i måndags."),
        ("it", "Ho controllato il suo conto e il pagamento è arrivato lunedì."),
        ("vi", "Em đã kiểm tra tài khoản và khoản thanh toán đã đến hôm thứ Hai."),
    ],
)
def test_the_language_of_a_reply_is_identified(language: str, text: str) -> None:
    assert identify(text) == language


@pytest.mark.parametrize("text", ["", "ok", "1234 5678 9012 3456 7890 1234", "xq zzv kkrt wpl qqn vvb ttr"])
def test_too_little_to_go_by_has_no_language(text: str) -> None:
    assert identify(text) is None


def test_counting_tells_hits_from_false_alarms() -> None:
    sentences = Labelled(
        positive=(("offered", "Would you like to speak to a colleague?"), ("promised", "Would you like to speak to a colleague?")),
        near_miss=("I can't transfer you.", "Would you like to speak to a colleague?"),
    )
    counted = count("offers_person", sentences, language="en")
    assert counted == Count(hits=1, positives=2, false_alarms=1, near_misses=2)
    assert (counted.recall, counted.precision) == (0.5, 0.5)
    assert (Count().recall, Count().precision) == (None, None)


def test_the_halves_share_no_sentence() -> None:
    texts: Sequence[str] = tuple("abcde")
    sentences = labelled("apology", {"positive": texts, "near_miss": texts})
    held_out, read = half(sentences, held_out=True), half(sentences, held_out=False)
    assert held_out.near_miss == ("a", "c", "e")
    assert read.near_miss == ("b", "d")
    assert held_out.positive == (("apology", "a"), ("apology", "c"), ("apology", "e"))
