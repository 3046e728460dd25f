"""Where a typed fact of a scenario is told in a text."""

from datetime import date
from decimal import Decimal

from hardcalls import facts
from hardcalls.raters.speech import search
from hardcalls.scenario import Fact, Scenario


def found(fact: Fact, text: str, scenario: Scenario) -> str:
    """The words of a legible text that tell the fact, or an empty text."""
    if fact.phrase:
        match = next((m for p in fact.phrase if (m := search(p, text))), None)
        return match.group() if match else ""
    money: tuple[Decimal, str] | None = None
    if fact.money is not None:
        amount, _, currency = fact.money.partition(" ")
        money = (Decimal(amount), currency)
    span = facts.told(
        text,
        money=money,
        date=date.fromisoformat(fact.date) if fact.date else None,
        number=Decimal(str(fact.number)) if fact.number is not None else None,
        reference=fact.reference,
        locale=scenario.locale or scenario.language,
        today=date.fromisoformat(scenario.setting.now[:10]) if scenario.setting else None,
    )
    return span.text if span else ""


def names(fact: Fact) -> str:
    """What a fact is, in words for a person: its id and its value."""
    value = fact.money or fact.date or fact.reference or (f"{fact.number:g}" if fact.number is not None else "")
    return f"{fact.id} ({value})" if value else fact.id
