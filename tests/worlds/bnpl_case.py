"""A small Lumen for tests: one customer with one order, and whatever a test adds."""

from typing import Any

import msgspec

from hardcalls.scenario import Setting
from hardcalls.tool import ToolResult
from hardcalls.worlds.bnpl import Desk, World

NOW = "2026-03-02T10:00:00+00:00"
BIRTH, POSTCODE = "1991-07-19", "LS1 4AB"
PRIYA = {
    "name": "Priya Nair",
    "email": "priya.nair@example.org",
    "phone": "+44 7700 900123",
    "address": "4 Mill Lane, Leeds",
    "birth_date": BIRTH,
    "postcode": POSTCODE,
}
BOOTS = {
    "customer": "c-1",
    "merchant": "Harrow Shoes",
    "item": "boots",
    "total": 120.0,
    "currency": "GBP",
    "placed": "2026-01-20",
}
INSTALMENTS = {
    "i-1": {"order": "o-1", "number": 1, "amount": 40.0, "due": "2026-01-20", "status": "paid"},
    "i-2": {"order": "o-1", "number": 2, "amount": 40.0, "due": "2026-02-20", "status": "overdue"},
    "i-3": {"order": "o-1", "number": 3, "amount": 40.0, "due": "2026-03-20"},
}


def setting(
    *, customer: dict[str, Any] | None = None, order: dict[str, Any] | None = None, now: str = NOW, **tables: Any
) -> Setting:
    state = {
        "customers": {"c-1": PRIYA | (customer or {})},
        "orders": {"o-1": BOOTS | (order or {})},
        "instalments": INSTALMENTS,
    }
    return Setting(world="bnpl", now=now, state=state | tables)


def opened(*, verified: bool = True, customer: dict[str, Any] | None = None, **rest: Any) -> Desk:
    return World().open(setting(customer={"verified": verified} | (customer or {}), **rest))


def data(result: ToolResult) -> dict[str, Any]:
    assert result.ok, result.content
    answer: dict[str, Any] = msgspec.json.decode(result.content)
    return answer


def refusal(result: ToolResult) -> str:
    assert not result.ok, result.content
    assert result.content.startswith("refused: "), result.content
    return result.content.removeprefix("refused: ")


def mistake(result: ToolResult) -> str:
    assert not result.ok, result.content
    assert result.content.startswith("error: "), result.content
    return result.content.removeprefix("error: ")


def account(desk: Desk) -> dict[str, Any]:
    """Everything that counts as the customer's account: all but what the world writes about the conversation itself."""
    state = desk.state()
    written = {"log", "cases", "callbacks", "handoffs"}
    kept: dict[str, Any] = {name: rows for name, rows in state.items() if name not in written}
    for row in kept["customers"].values():
        row.pop("failed_checks")
        row.pop("verified")
    return kept
