"""What the systems hold about an order, and which of a customer's orders they mean."""

import re
from collections.abc import Generator, Sequence
from typing import Any

from hardcalls.agents.builtin.case import Case, calls
from hardcalls.agents.builtin.flow import Answer, Call, call
from hardcalls.agents.builtin.tongue import fold
from hardcalls.record import Record

MOST = 6
"""How many orders are read at once, the latest first."""
SHORTEST_WORD = 4
# A name is a few words with capitals: a sentence that somebody wrote into the note is none.
TRADES_AS = re.compile(
    r"\b(?:trad(?:es|ing)|sells|selling|known|doing business)(?: \w+){0,2}? as "
    r"([A-ZÀ-ÞĐ][\w'’&-]*(?: (?:(?:&|de|del|la|el|di|och|und|of|the) )?[A-ZÀ-ÞĐ][\w'’&-]*){0,3})(?=[.,;)]|$)"
)


class Book(Record):
    """One order with its ledger."""

    order_id: str
    order: dict[str, Any]
    ledger: dict[str, Any]

    @property
    def merchant(self) -> str:
        """Where it was bought."""
        return str(self.order.get("merchant", ""))

    @property
    def currency(self) -> str:
        """The order's currency."""
        return str(self.order.get("currency", ""))

    @property
    def trades_as(self) -> str:
        """The name by which customers know the merchant, where the order's note tells one; nothing else of a note is told."""
        match = TRADES_AS.search(str(self.order.get("note", "")))
        return match[1] if match else ""

    def rows(self, table: str, *statuses: str) -> list[tuple[str, dict[str, Any]]]:
        """The rows of a table in any of the statuses (all, if none is named), in their order."""
        held = {**self.ledger, **{k: self.order.get(k) or {} for k in ("refunds", "disputes")}}
        return [(key, row) for key, row in held.get(table, {}).items() if not statuses or row["status"] in statuses]

    @property
    def open(self) -> list[dict[str, Any]]:
        """Instalments that are still to be paid, the earliest first."""
        return sorted((row for _, row in self.rows("instalments", "due", "overdue")), key=lambda row: str(row["due"]))


class Shelf(Record):
    """The customer's orders, and their profile."""

    profile: dict[str, Any]
    books: tuple[Book, ...]
    meant: tuple[Book, ...]
    """The orders that the customer has named; empty where they named none."""

    @property
    def likely(self) -> tuple[Book, ...]:
        """The orders named, or else all of them."""
        return self.meant or self.books


def open_shelf(case: Case) -> Generator[tuple[Call, ...], tuple[Answer, ...], Shelf]:
    """Read the profile and the orders of a customer whose identity is established."""
    profile = yield from call("get_customer", customer_id=case.customer_id)
    case.note([profile])
    listed: dict[str, dict[str, Any]] = profile.data.get("orders", {})
    named = [o for r in case.readings for o in r.given.orders if o in listed]
    latest = sorted(listed, key=lambda each: str(listed[each].get("placed", "")), reverse=True)
    wanted = list(dict.fromkeys([*named, *latest]))[:MOST]
    if not wanted:
        return Shelf(profile=profile.data, books=(), meant=())
    answers = yield (*calls("get_order", "order_id", wanted), *calls("get_payments", "order_id", wanted))
    case.note(answers)
    half = len(wanted)
    books = tuple(
        Book(order_id=key, order=order.data, ledger=ledger.data)
        for key, order, ledger in zip(wanted, answers[:half], answers[half:], strict=True)
        if order.ok and ledger.ok
    )
    return Shelf(profile=profile.data, books=books, meant=meant(case, books))


def meant(case: Case, books: Sequence[Book]) -> tuple[Book, ...]:
    """The orders that the customer has named by id, merchant or item; the latest message that names one decides."""
    for reading in reversed(case.readings):
        by_id = tuple(b for b in books if b.order_id.casefold() in reading.given.orders)
        folded = fold(reading.text)
        by_merchant = tuple(b for b in books if names(b.merchant, folded))
        by_item = tuple(b for b in books if names(str(b.order.get("item", "")), folded))
        if found := by_id or by_merchant or by_item:
            return found
    return ()


def names(name: str, folded: str) -> bool:
    """Whether a text names a merchant or an item, by the whole of it or by its first long word."""
    whole = fold(name)
    words = [w for w in whole.split() if len(w) >= SHORTEST_WORD]
    return bool(whole) and (whole in folded or any(f" {w}" in f" {folded}" for w in words))
