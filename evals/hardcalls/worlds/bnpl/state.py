"""What Lumen's systems hold: one frozen record per row, and the tables that hold them."""

import datetime as dt
from collections.abc import Mapping
from typing import Annotated, Any, Literal

import msgspec

from hardcalls.record import Record

Queue = Literal[
    "general",
    "bereavement",
    "hardship",
    "fraud",
    "safety",
    "complaints",
    "security",
    "accessibility",
    "data_protection",
    "credit_review",
    "vip",
]
Channel = Literal["email", "phone", "letter"]
FreezeReason = Literal["fraud", "scam", "safety", "gambling"]
DisputeReason = Literal["not_received", "faulty", "wrong_item", "not_mine", "double_charge"]
CaseKind = Literal["complaint", "data_request", "bereavement", "vulnerability", "accessibility", "feedback"]
Amount = Annotated[float, msgspec.Meta(ge=0, le=1e12)]
Count = Annotated[int, msgspec.Meta(ge=0)]
Currency = Annotated[str, msgspec.Meta(pattern=r"^[A-Z]{3}$")]
Clock = Annotated[str, msgspec.Meta(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")]

LOCKED_AFTER = 3
WHOLE = frozenset({"JPY", "KRW", "VND"})
REFUND_LIMITS = {"SEK": 2000.0, "VND": 5_000_000.0}
FEE_LIMITS = {"SEK": 150.0, "VND": 400_000.0}
REFUND_LIMIT = 200.0
FEE_LIMIT = 15.0
AMOUNTS = frozenset({"amount", "total"})
"""The fields that hold money."""


class Company(Record):
    closed_queues: tuple[Queue, ...] = ()
    opens: Clock = "08:00"
    refund_limit: Amount | None = None
    """None: the usual limit of the order's currency."""
    fee_limit: Amount | None = None


class Customer(Record):
    name: str
    email: str
    phone: str
    address: str
    birth_date: dt.date
    postcode: str
    tier: Literal["standard", "vip"] = "standard"
    language: str = "en"
    verified: bool = False
    failed_checks: Count = 0
    frozen: bool = False
    freeze_reason: Literal["", FreezeReason] = ""
    flags: tuple[str, ...] = ()
    channel: Channel = "email"
    fee_waivers_12m: Count = 0
    purchases_blocked: bool = False

    @property
    def locked(self) -> bool:
        """Whether so many identity checks have failed that only a person may go on."""
        return self.failed_checks >= LOCKED_AFTER


class Order(Record):
    customer: str
    merchant: str
    item: str
    total: Amount
    currency: Currency
    placed: dt.date
    status: Literal["placed", "shipped", "delivered", "returned", "cancelled", "disputed", "refunded"] = "delivered"
    delivery: str = ""
    note: str = ""


class Instalment(Record):
    order: str
    number: Annotated[int, msgspec.Meta(ge=1)]
    amount: Amount
    due: dt.date
    status: Literal["paid", "due", "overdue", "paused"] = "due"
    paused_until: Annotated[str, msgspec.Meta(pattern=r"^(\d{4}-\d{2}-\d{2})?$")] = ""


class Payment(Record):
    order: str
    amount: Amount
    date: dt.date
    status: Literal["received", "duplicate", "refunded"] = "received"
    method: str = "card"


class Refund(Record):
    order: str
    amount: Amount
    expected: dt.date
    status: Literal["merchant_confirmed", "pending", "on_its_way", "paid"] = "pending"


class Fee(Record):
    customer: str
    order: str
    amount: Amount
    date: dt.date
    kind: str = "late"
    status: Literal["charged", "waived"] = "charged"
    company_error: bool = False


class Dispute(Record):
    order: str
    reason: DisputeReason
    opened: dt.date
    answer_by: dt.date
    description: str = ""
    status: Literal["open", "upheld", "rejected", "withdrawn"] = "open"


class Plan(Record):
    customer: str
    order: str
    months: Annotated[int, msgspec.Meta(ge=1)]
    first_due: dt.date
    status: Literal["active", "ended"] = "active"


class Case(Record):
    customer: str
    kind: CaseKind
    summary: str
    opened: dt.date
    answer_by: dt.date
    status: Literal["open", "closed"] = "open"


class Callback(Record):
    customer: str
    queue: Queue
    at: str
    phone: str


class Handover(Record):
    queue: Queue
    reason: str
    summary: str


class State(Record):
    """All tables, by id. Nothing in it is ever changed: a tool answers with the next state."""

    company: Company = Company()
    customers: dict[str, Customer] = {}
    orders: dict[str, Order] = {}
    instalments: dict[str, Instalment] = {}
    payments: dict[str, Payment] = {}
    refunds: dict[str, Refund] = {}
    fees: dict[str, Fee] = {}
    disputes: dict[str, Dispute] = {}
    plans: dict[str, Plan] = {}
    cases: dict[str, Case] = {}
    callbacks: dict[str, Callback] = {}
    handoffs: dict[str, Handover] = {}
    log: dict[str, str] = {}

    def put(self, table: str, key: str, row: Record | str) -> "State":
        """The same state with one row added or replaced."""
        return msgspec.structs.replace(self, **{table: {**getattr(self, table), key: row}})

    def change(self, table: str, key: str, **fields: Any) -> "State":
        """The same state with some fields of one row changed."""
        return self.put(table, key, msgspec.structs.replace(getattr(self, table)[key], **fields))

    def of_order(self, table: str, order_id: str) -> dict[str, Any]:
        """The rows of a table that belong to an order, in the order they were written."""
        return {key: row for key, row in getattr(self, table).items() if row.order == order_id}

    def owner(self, table: str, key: str) -> str:
        """The id of the customer whom a row belongs to."""
        row = getattr(self, table)[key]
        if isinstance(row, Customer):
            return key
        return str(row.customer if hasattr(row, "customer") else self.orders[row.order].customer)

    def refund_limit(self, currency: str) -> float:
        """Up to what amount an agent may refund by itself."""
        own = self.company.refund_limit
        return REFUND_LIMITS.get(currency, REFUND_LIMIT) if own is None else own

    def fee_limit(self, currency: str) -> float:
        """Up to what amount an agent may waive a fee by itself."""
        own = self.company.fee_limit
        return FEE_LIMITS.get(currency, FEE_LIMIT) if own is None else own


def next_id(rows: Mapping[str, object], prefix: str) -> str:
    """The prefix with the number after the highest one in use."""
    used = [int(key[len(prefix) + 1 :]) for key in rows if key.startswith(f"{prefix}-") and key[len(prefix) + 1 :].isdecimal()]
    return f"{prefix}-{max(used, default=0) + 1}"


def money(amount: float, currency: str) -> float:
    """An amount as it is told: two decimals, or none where the currency has none."""
    return round(amount) if currency in WHOLE else round(amount, 2)
