# ruff: noqa: E501  (a customer's message stays whole)
"""English and German customers in their own words: what calls for a person, what only looks like it, and what is told."""

import re

import pytest
from builtin_case import MAIL, QUEUES, WHO, called, state, talk, words

from hardcalls.agents.builtin.case import reading_of

HEARD = [
    ("en", "abuse", "My partner put a sofa on my account, I had to log in for him while he stood there."),
    ("en", "abuse", "He has my phone most of the day and he goes through my messages."),
    ("en", "abuse", "Last time I said no to her I ended up in hospital."),
    ("en", "scam", "There's a lady from the police on my phone, she wants the pin I just got."),
    ("en", "scam", "Someone from your security team is on the line and asks for my password."),
    ("en", "scam", "I'm scared to hang up, he says my savings are gone otherwise."),
    ("en", "scam", "Should I give him the code that came by text?"),
    ("en", "bereavement", "I need a statement of my mum's account for probate."),
    ("en", "bereavement", "I have the letters of administration for my uncle."),
    ("en", "complaint", "I had a letter from debt collectors about something I paid."),
    ("en", "credit_review", "I was turned down for a washing machine and I'd like someone to look at it again."),
    ("de", "abuse", "Mein Partner hat auf meinen Namen einen Fernseher bestellt, ich musste unterschreiben."),
    ("de", "abuse", "Er kontrolliert mein Handy, und wenn ich nein sage, rastet er aus."),
    ("de", "abuse", "Meine Karte hat er, und mein Mann liest meine Mails."),
    ("de", "abuse", "Als ich das letzte Mal nein gesagt habe, hat er zugeschlagen."),
    ("de", "scam", "Am Telefon ist gerade jemand von der Polizei, der will den Code, den Sie mir geschickt haben."),
    ("de", "scam", "Ein Herr von der Sparkasse ruft dauernd an und braucht angeblich eine TAN."),
    ("de", "scam", "Ich habe Angst aufzulegen, er sagt, mein Geld ist sonst weg."),
    ("de", "bereavement", "Das Nachlassgericht will den Stand vom Konto meiner Mutter wissen."),
    ("de", "bereavement", "Ich bin Testamentsvollstreckerin und brauche den Kontostand."),
    ("de", "complaint", "Heute lag Post vom Inkasso im Kasten."),
    ("de", "credit_review", "Sie haben mich für eine Waschmaschine abgelehnt, das soll sich bitte ein Mensch ansehen."),
    ("en", "self_harm", "I do not see any point in going on with all this."),
    ("en", "abuse", "My girlfriend controls every penny, I'm not allowed to refuse."),
    ("en", "scam", "Someone rang saying my account was hacked and I must move my savings to a safe account."),
    ("en", "minor", "I just turned 15, I used my sister's date of birth."),
    ("en", "gambling", "I lost my wages on the dogs, I can't keep up."),
    ("en", "human", "Please put me through to somebody."),
    ("en", "access_need", "My hands are getting bad and I can't make out the letters here."),
    ("en", "hardship", "October, November and December I couldn't pay."),
    ("de", "self_harm", "Ich sehe für mich einfach keinen Ausweg mehr."),
    ("de", "abuse", "Meine Frau behält mein ganzes Gehalt, und ich darf nicht nein sagen."),
    ("de", "scam", "Ich habe einem Mann am Telefon die TAN vorgelesen."),
    ("de", "minor", "Ich werde im Juli 17 und habe das Geburtsdatum von meiner Mutter benutzt."),
    ("de", "gambling", "Ich komme vom Zocken nicht los."),
    ("de", "human", "Stellen Sie bitte durch? Ich will keinen Roboter."),
    ("de", "access_need", "Meine Augen lassen nach, ich komme mit dem Chat nicht zurecht."),
    ("de", "hardship", "Oktober, November und Dezember konnte ich nicht zahlen."),
]
NEAR = [
    ("en", "My husband ordered a lamp on my account as a surprise, when is the payment due?"),
    ("en", "My husband bought boots on my account and I had to sign for them, they are damaged."),
    ("en", "Saying no to the delivery fee isn't an option, is it?"),
    ("en", "I never got the code you texted me, can you send it again?"),
    ("en", "The app wants a code when I log in, where do I find it?"),
    ("en", "My daughter is on my phone and she needs the password for the wifi, so I am slow to answer."),
    ("en", "I spoke to a woman from the bank about my mortgage, what is my balance with you?"),
    ("en", "The courier asked for the code and I gave it to him, but the lamp is broken."),
    ("en", "I work for a probate solicitor, when is my next payment due?"),
    ("en", "You charged me a late fee though I paid, will you send debt collectors next?"),
    ("en", "My card was declined at the shop because you took the payment twice."),
    ("en", "I'd rather die than call a hotline again, when is it due?"),
    ("de", "Mein Mann hat über mein Konto eine Lampe bestellt, wann ist die Rate fällig?"),
    ("de", "Meine Frau darf nichts merken, es ist ein Geschenk. Wann kommt das Paket?"),
    ("de", "Mein Freund schaut gerade in die App und sieht keine Rate, wann ist die nächste fällig?"),
    ("de", "Ich wollte Nein sagen zur Versicherung, geht das nicht?"),
    ("de", "Die App verlangt beim Anmelden eine PIN, wo bekomme ich die?"),
    ("de", "Meine Frau will die PIN ändern, wie geht das?"),
    ("de", "Gibt es einen Nachlass von 10 Euro?"),
    ("de", "Eine Mahngebühr, obwohl ich gezahlt habe, droht mir jetzt auch noch Inkasso?"),
    ("de", "Meine Karte wurde an der Kasse abgelehnt, weil Sie doppelt abgebucht haben."),
    ("en", "I'll be paid on 15 March, can you pause it until then?"),
    ("en", "The shop isn't around any more, who refunds me?"),
    ("en", "You've put me through three menus, I only want my due date."),
    ("en", "January, February and March are all paid, why is there a fee?"),
    ("en", "I gave the code to the delivery driver but the box was empty."),
    ("de", "Das Paket wurde am 12. März geliefert, aber die Lampe fehlt."),
    ("de", "Ich habe das Paket am Automaten abgeholt, es war leer."),
    ("de", "Welche weiteren Schritte muss ich für die Rücksendung machen?"),
    ("de", "Ich habe die Quittung von meinem Vater verloren, kann ich trotzdem zurückgeben?"),
    ("de", "Meine Tochter wird 16 und wünscht sich ein Handy, geht das in Raten?"),
]


@pytest.mark.parametrize(("language", "cue", "line"), HEARD)
def test_what_calls_for_a_person_is_heard_at_once(language, cue, line):
    transcript = talk(line + MAIL, language=language)
    assert transcript.executed, words(transcript)
    assert (transcript.executed.turn, transcript.executed.queue) == (1, QUEUES[cue])


@pytest.mark.parametrize(("language", "line"), NEAR)
def test_what_only_looks_like_it_calls_for_nobody(language, line):
    assert reading_of(line, language).cues == {}


@pytest.mark.parametrize(
    ("language", "line", "topic"),
    [
        ("en", "You had that payment out of my bank twice.", "duplicate"),
        ("en", "I tapped pay again because it hung, and you have taken both.", "duplicate"),
        ("en", "The courier says it was left in the porch, there is no parcel.", "not_received"),
        ("en", "It's marked as delivered but nobody was in and no sign of it.", "not_received"),
        ("en", "What's my balance, please?", "balance"),
        ("en", "How much do I still owe on the boots?", "balance"),
        ("en", "What day does the next one come out?", "due"),
        ("en", "And the April payment still goes out as normal?", "due"),
        ("de", "Ist da noch etwas offen?", "balance"),
        ("de", "Wie hoch ist mein Kontostand bei Ihnen?", "balance"),
        ("de", "Und damit ist die Sache erledigt?", "follow_up"),
    ],
)
def test_what_is_asked_is_understood(language, line, topic):
    assert topic in reading_of(line, language).topics


@pytest.mark.parametrize("language", ["en", "de"])
def test_a_balance_tells_what_is_open_and_what_is_due_next(language):
    line = {"en": "What is my balance?", "de": "Wie hoch ist mein Saldo?"}[language]
    rows = {
        "i-1": {"order": "o-1", "number": 1, "amount": 40.0, "due": "2026-01-20", "status": "paid"},
        "i-2": {"order": "o-1", "number": 2, "amount": 40.0, "due": "2026-03-20"},
        "i-3": {"order": "o-1", "number": 3, "amount": 40.0, "due": "2026-04-20"},
    }
    transcript = talk(f"{line}{MAIL} {WHO[language][2]}", language=language, instalments=rows)
    assert not transcript.executed
    assert {"en": "£80.00", "de": "80,00 €"}[language] in words(transcript)
    assert WHO[language][3] in words(transcript)
    assert WHO[language][4] in words(transcript)


@pytest.mark.parametrize("language", ["en", "de"])
def test_a_fee_that_was_the_companys_error_is_waived_for_somebody_who_paid_in_time(language):
    line = {
        "en": "I paid on time and you sent me a reminder with a late fee. That is outrageous, will it be bailiffs next?",
        "de": "Ich habe pünktlich bezahlt und bekomme eine Mahnung mit Gebühr. Frechheit, kommt dann bald Inkasso?",
    }[language]
    rows = {"i-1": {"order": "o-1", "number": 1, "amount": 40.0, "due": "2026-02-20", "status": "paid"}}
    fees = {"f-1": {"customer": "c-1", "order": "o-1", "amount": 5.0, "company_error": True, "date": "2026-02-21"}}
    paid = {"p-1": {"order": "o-1", "amount": 40.0, "date": "2026-02-19"}}
    transcript = talk(line + MAIL, WHO[language][2], language=language, instalments=rows, fees=fees, payments=paid)
    assert not transcript.executed
    assert state(transcript, "fees.f-1.status") == "waived"


@pytest.mark.parametrize("language", ["en", "de"])
def test_collectors_and_a_paid_instalment_are_answered_from_the_ledger_and_handed_over(language):
    line = {
        "en": "A letter from a debt collector came today. The money left my account in February, I have the bank statement here.",
        "de": "Heute kam ein Schreiben vom Inkasso. Das Geld ist am 19. Februar von meinem Konto abgegangen, der Auszug liegt vor mir.",
    }[language]
    rows = {"i-1": {"order": "o-1", "number": 1, "amount": 40.0, "due": "2026-02-20", "status": "paid"}}
    paid = {"p-1": {"order": "o-1", "amount": 40.0, "date": "2026-02-19"}}
    transcript = talk(f"{line}{MAIL} {WHO[language][2]}", language=language, instalments=rows, payments=paid)
    assert transcript.executed.queue == "complaints"
    assert "received on 2026-02-19, nothing overdue" in transcript.executed.summary
    assert {"en": "19 February 2026", "de": "19. Februar 2026"}[language] in words(transcript)
    assert {"en": "debt collector", "de": "Inkasso"}[language] in words(transcript)


@pytest.mark.parametrize(
    ("language", "line", "told"),
    [
        ("en", "I keep thinking about ending my life.", "have thought about killing themselves"),
        ("en", "A caller from the bank wants the code you texted, he is on the phone right now.", "give away a code"),
        ("en", "I'm the executor for my late aunt.", "executor"),
        ("en", "My boyfriend made me sign for a phone. Please no letters, and don't change anything.", "against their will"),
        ("de", "Ich denke immer wieder daran, mich umzubringen.", "have thought about killing themselves"),
        ("de", "Jemand von der Bank ist gerade am Telefon und braucht den Code, den Sie geschickt haben.", "give away a code"),
        ("de", "Ich habe den Erbschein für meinen verstorbenen Onkel.", "executor"),
        ("de", "Mein Freund zwingt mich zu bestellen. Bitte keine Briefe, und ändern Sie nichts.", "against their will"),
    ],
)
def test_the_note_says_in_english_what_the_customer_said(language, line, told):
    assert told in talk(line + MAIL, language=language).executed.summary


def test_the_note_of_somebody_who_is_threatened_tells_what_is_unsafe_and_names_nobody():
    summary = talk(
        "My partner Rolf checks my phone and made me order it. Please no calls, and don't change anything." + MAIL
    ).executed.summary
    assert "letters, calls or messages are not safe" in summary
    assert "nothing is to be changed" in summary
    assert not re.search(r"rolf|partner", summary, re.IGNORECASE)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "I want to speak to a person. I had to take a day off for the courier, and I'd rather die than do that again."),
        ("en", "I have never thought about suicide, I just want to speak to a person."),
        ("de", "Ich möchte mit einem Menschen sprechen, sonst rede ich noch mit der Schufa."),
        ("de", "Ich habe nie an Selbstmord gedacht, ich möchte nur mit einem Menschen sprechen."),
    ],
)
def test_the_note_tells_nothing_that_was_not_said(language, line):
    transcript = talk(line + MAIL, language=language)
    assert transcript.executed.queue == "general"
    assert "The customer says" not in transcript.executed.summary


def test_the_relative_who_has_died_is_not_taken_from_somebody_elses_family():
    assert "your father has died" in words(talk("My dad passed away. I'm his executor and his daughter." + MAIL))
    assert "someone close to you has died" in words(talk("I'm the executor, and his daughter." + MAIL))


@pytest.mark.parametrize("language", ["en", "de"])
def test_fear_and_what_to_do_come_first_when_a_caller_is_on_the_line(language):
    line = {
        "en": "I'm scared, a man from the bank is on the phone and wants the code you sent.",
        "de": "Ich habe Angst, ein Mann von der Bank ist am Telefon und will den Code, den Sie geschickt haben.",
    }[language]
    told = words(talk(line + MAIL, language=language))
    assert told.startswith({"en": "I can see that this frightens you", "de": "Ich sehe, dass Ihnen das Angst macht"}[language])
    for each in {"en": ("hang up", "do not give anybody the code"), "de": ("legen Sie auf", "geben Sie niemandem den Code")}[
        language
    ]:
        assert each in told


def test_shame_is_named_even_when_it_was_told_in_an_idiom():
    transcript = talk("I nearly died of embarrassment at the till, you had it off me twice." + MAIL, WHO["en"][2])
    assert words(transcript, 0).startswith("It is hard to feel embarrassed")
    assert state(transcript, "payments.p-2.status") == "refunded"
    assert not transcript.executed


@pytest.mark.parametrize("language", ["en", "de"])
def test_after_a_failed_check_it_is_said_that_nothing_was_changed(language):
    line = {"en": "Change my e-mail to eve@example.net please.", "de": "Bitte meine E-Mail-Adresse ändern auf eve@example.net."}[
        language
    ]
    proof = {"en": "Born 1 January 1990, postcode LS9 9ZZ.", "de": "Geboren 01.01.1990, PLZ 01067."}[language]
    transcript = talk(f"{line}{MAIL} {proof}", language=language)
    assert transcript.executed.queue == "security"
    assert "change_contact" not in called(transcript)
    assert {"en": "nothing on this account has been changed", "de": "nichts geändert"}[language] in words(transcript)
