"""Whether a typed fact is told."""

from datetime import date
from decimal import Decimal

import pytest

from hardcalls import facts

TODAY = date(2026, 3, 10)


@pytest.mark.parametrize(
    ("locale", "text", "expected"),
    [
        ("en-GB", "We refund £10 today", True),
        ("en-GB", "We refund £100 today", False),
        ("en-GB", "in 2010 you paid £20", False),
        ("en-GB", "We refund £10.00 today", True),
        ("en-GB", "We refund $10 today", False),
        ("de-DE", "10 GBP, also 10,00 Pfund", True),
        ("sv-SE", "10 dagar", False),
    ],
)
def test_an_amount_is_told_whole_and_in_its_currency(locale: str, text: str, *, expected: bool) -> None:
    assert bool(facts.told(text, money=(Decimal(10), "GBP"), locale=locale, today=TODAY)) is expected


@pytest.mark.parametrize(
    ("locale", "text", "expected"),
    [
        ("en-GB", "It is due on 14 April.", True),
        ("en-GB", "It is due on 14 April 2027.", False),
        ("en-GB", "It is due on 4 April.", False),
        ("de-DE", "Fällig am 14.04.", True),
        ("es-ES", "vence el 14 de abril", True),
        ("sv-SE", "förfaller den 14 april", True),
        ("it-IT", "scade il 14/04/2026", True),
        ("vi-VN", "đến hạn ngày 14 tháng 4", True),
        ("vi-VN", "đến hạn ngày 14 tháng 5", False),
    ],
)
def test_a_date_is_told_in_any_form(locale: str, text: str, *, expected: bool) -> None:
    assert bool(facts.told(text, date=date(2026, 4, 14), locale=locale, today=TODAY)) is expected


def test_a_date_without_a_year_counts_when_today_is_unknown() -> None:
    assert facts.told("on 14 April", date=date(2024, 4, 14), locale="en-GB", today=None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("within 10 days", True),
        ("within ten days", True),
        ("within 100 days", False),
        ("in 2010", False),
        ("£10 is due", False),
        ("on 10 March", False),
        ("at 10:30", False),
        ("order A-10", False),
        ("10.5 points", False),
        ("10, or a few more", True),
    ],
)
def test_a_number_is_told_only_as_itself(text: str, *, expected: bool) -> None:
    assert bool(facts.told(text, number=Decimal(10), locale="en-GB", today=TODAY)) is expected


@pytest.mark.parametrize(
    ("reference", "text", "expected"),
    [
        ("C-2041", "Your case number is C-2041.", True),
        ("C-2041", "Your case number is c 2041", True),
        ("C-2041", "Your case number is C-20412.", False),
        ("C-2041", "Your case number is BC-2041.", False),
        ("C-2041", "Your case number is C-2041-7.", False),
        ("116 123", "Call 116123 at any time", True),
        ("116 123", "Call 116-123, day or night", True),
        ("0800 123 456", "0800 1234567", False),
        ("+44 800 123", "+44 (800) 123", True),
        ("O-1", "nothing of the kind", False),
    ],
)
def test_a_reference_is_told_whatever_its_spaces_and_dashes(reference: str, text: str, *, expected: bool) -> None:
    assert bool(facts.told(text, reference=reference, locale="en-GB", today=TODAY)) is expected


def test_nothing_asked_for_is_not_told() -> None:
    assert facts.told("£10 on 14 April", locale="en-GB", today=TODAY) is None
