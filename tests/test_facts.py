"""Typed facts as six locales write them."""

from datetime import date
from decimal import Decimal

import pytest

from hardcalls import facts

TODAY = date(2026, 3, 10)

MONEY = [
    ("en-GB", "We owe you £40.", "40", "GBP"),
    ("en-GB", "That makes £1,234.50 in all", "1234.50", "GBP"),
    ("en-GB", "a fee of 12.50 GBP", "12.50", "GBP"),
    ("en-GB", "it is 40 pounds", "40", "GBP"),
    ("en-US", "a $40 fee", "40", "USD"),
    ("en-US", "US$1,000 went back", "1000", "USD"),
    ("en-IE", "€1,234.50 is due", "1234.50", "EUR"),
    ("en-IE", "EUR 99", "99", "EUR"),
    ("en-GB", "49,99 € as the German shop wrote it", "49.99", "EUR"),
    ("de-DE", "Der Betrag von 1.234,50 € ist da", "1234.50", "EUR"),
    ("de-DE", "Das sind 40 Euro.", "40", "EUR"),
    ("de-DE", "Sie erhalten 129,90 EUR zurück", "129.90", "EUR"),
    ("de-DE", "Die 1.000 € sind gebucht", "1000", "EUR"),
    ("de-DE", "€ 49.99 laut Rechnung", "49.99", "EUR"),
    ("de-CH", "CHF 1'250.00", "1250.00", "CHF"),
    ("es-ES", "Le devolvemos 1.234,50 euros", "1234.50", "EUR"),
    ("es-ES", "una cuota de 35 €", "35", "EUR"),
    ("es-MX", "son 40 dólares", "40", "USD"),
    ("sv-SE", "kr 1 234,50", "1234.50", "SEK"),
    ("sv-SE", "Du får tillbaka 499 kr.", "499", "SEK"),
    ("sv-SE", "12 500 kronor", "12500", "SEK"),
    ("sv-SE", "avgiften är 60:-", "60", "SEK"),
    ("sv-SE", "1\u00a0234\u00a0kr", "1234", "SEK"),
    ("sv-SE", "1.500 SEK", "1500", "SEK"),
    ("da-DK", "100 kr.", "100", "DKK"),
    ("it-IT", "Le rimborsiamo 1.234,50 €", "1234.50", "EUR"),
    ("it-IT", "la mora di 12 euro", "12", "EUR"),
    ("it-IT", "€ 89,90", "89.90", "EUR"),
    ("vi-VN", "Phí là 1.250.000 ₫", "1250000", "VND"),
    ("vi-VN", "1.250.000 đồng", "1250000", "VND"),
    ("vi-VN", "500.000đ", "500000", "VND"),
    ("vi-VN", "500 nghìn đồng", "500000", "VND"),
    ("vi-VN", "1,2 triệu đồng", "1200000", "VND"),
    ("vi-VN", "50.000 VND", "50000", "VND"),
]


@pytest.mark.parametrize(("locale", "text", "value", "currency"), MONEY)
def test_an_amount_is_read_with_its_currency(locale: str, text: str, value: str, currency: str) -> None:
    found = facts.money(text, locale=locale)
    assert [(one.value, one.currency) for one in found] == [(Decimal(value), currency)]
    assert text[found[0].start : found[0].end] == found[0].text


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-GB", "It takes 40 days."),
        ("en-GB", "order 1234 was sent"),
        ("de-DE", "am 14.03.2026 um 10 Uhr"),
        ("sv-SE", "40 krukor"),
        ("vi-VN", "trong 3 ngày đầu"),
        ("it-IT", "10 rate"),
        ("es-ES", "en 5 días"),
    ],
)
def test_a_number_without_a_currency_is_not_money(locale: str, text: str) -> None:
    assert facts.money(text, locale=locale) == ()


DATES = [
    ("en-GB", "on 2026-03-14", date(2026, 3, 14)),
    ("en-GB", "14 March 2026", date(2026, 3, 14)),
    ("en-GB", "the 14th of March", date(2026, 3, 14)),
    ("en-GB", "14/03/2026", date(2026, 3, 14)),
    ("en-GB", "by 3 Apr.", date(2026, 4, 3)),
    ("en-US", "March 14", date(2026, 3, 14)),
    ("en-US", "March 14th, 2025", date(2025, 3, 14)),
    ("en-US", "03/04/2026", date(2026, 3, 4)),
    ("en-GB", "03/04/2026", date(2026, 4, 3)),
    ("en-US", "14/03/2026", date(2026, 3, 14)),
    ("en-GB", "28 December", date(2025, 12, 28)),
    ("de-DE", "bis zum 14. März", date(2026, 3, 14)),
    ("de-DE", "am 14.03.2026.", date(2026, 3, 14)),
    ("de-DE", "am 14.3. wird gebucht", date(2026, 3, 14)),
    ("de-DE", "14. Dez. 2025", date(2025, 12, 14)),
    ("de-DE", "am 1. Mai", date(2026, 5, 1)),
    ("es-ES", "el 14 de marzo", date(2026, 3, 14)),
    ("es-ES", "14 de marzo de 2027", date(2027, 3, 14)),
    ("es-ES", "el primero de abril", date(2026, 4, 1)),
    ("es-ES", "14/3/26", date(2026, 3, 14)),
    ("es-ES", "nacida el 14/03/85", date(1985, 3, 14)),
    ("sv-SE", "den 14 mars", date(2026, 3, 14)),
    ("sv-SE", "den 14:e april 2026", date(2026, 4, 14)),
    ("sv-SE", "senast 14/3", date(2026, 3, 14)),
    ("it-IT", "il 14 marzo", date(2026, 3, 14)),
    ("it-IT", "entro il 1° aprile 2026", date(2026, 4, 1)),
    ("it-IT", "3 ott 2026", date(2026, 10, 3)),
    ("vi-VN", "ngày 14 tháng 3 năm 2026", date(2026, 3, 14)),
    ("vi-VN", "ngày 14/3", date(2026, 3, 14)),
    ("vi-VN", "14/03/2026", date(2026, 3, 14)),
    ("vi-VN", "ngày 2 tháng tư", date(2026, 4, 2)),
    ("vi-VN", "14-3-2026", date(2026, 3, 14)),
]


@pytest.mark.parametrize(("locale", "text", "value"), DATES)
def test_a_date_is_read(locale: str, text: str, value: date) -> None:
    found = facts.dates(text, locale=locale, today=TODAY)
    assert [one.value for one in found] == [value]
    assert text[found[0].start : found[0].end] == found[0].text


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-GB", "you may 3 times"),
        ("en-GB", "we set 3 reminders"),
        ("en-GB", "31 February"),
        ("de-DE", "45/13/2026"),
        ("vi-VN", "trong 12 tháng"),
        ("en-GB", "case 2026-03-141"),
    ],
)
def test_what_only_looks_like_a_date_is_none(locale: str, text: str) -> None:
    assert facts.dates(text, locale=locale, today=TODAY) == ()


def test_a_date_without_a_year_needs_today() -> None:
    assert facts.dates("14 March", locale="en-GB", today=None) == ()
    assert [one.value for one in facts.dates("14 March 2026", locale="en-GB", today=None)] == [date(2026, 3, 14)]


@pytest.mark.parametrize(
    ("locale", "text", "values"),
    [
        ("en-GB", "within 14 days", ["14"]),
        ("en-GB", "in three parts of 1,000 points", ["3", "1000"]),
        ("en-GB", "2-3 days", ["2", "3"]),
        ("de-DE", "in sechs Raten, 1.000 Punkte", ["6", "1000"]),
        ("de-DE", "2,5 Prozent", ["2.5"]),
        ("sv-SE", "inom två veckor", ["2"]),
        ("it-IT", "in quattro rate", ["4"]),
        ("es-ES", "en doce cuotas", ["12"]),
        ("vi-VN", "trong mười hai tháng", ["12"]),
        ("en-GB", "at 14:30 with reference AB-1042", []),
    ],
)
def test_numbers_are_read_in_digits_and_words(locale: str, text: str, values: list[str]) -> None:
    assert [one.value for one in facts.numbers(text, locale=locale)] == [Decimal(value) for value in values]


def test_references_are_compared_by_letters_and_digits() -> None:
    found = facts.references("Your case is hc-2041/a, our number is +44 800 123 456.")
    assert [one.value for one in found] == ["HC2041A", "44800123456"]
