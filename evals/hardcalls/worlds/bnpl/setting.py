"""From what a scenario writes to the state that a conversation opens with."""

import datetime as dt
import re
from collections.abc import Iterator
from typing import Any

import msgspec

from hardcalls.errors import SuiteError
from hardcalls.record import Record
from hardcalls.scenario import Setting
from hardcalls.worlds.bnpl import state as tables
from hardcalls.worlds.bnpl.shape import hint, misfits
from hardcalls.worlds.bnpl.state import AMOUNTS, Company, State, money

NAME = "bnpl"
ROWS: dict[str, type[Record]] = {
    "customers": tables.Customer,
    "orders": tables.Order,
    "instalments": tables.Instalment,
    "payments": tables.Payment,
    "refunds": tables.Refund,
    "fees": tables.Fee,
    "disputes": tables.Dispute,
    "plans": tables.Plan,
    "cases": tables.Case,
    "callbacks": tables.Callback,
    "handoffs": tables.Handover,
}
POINTS_TO = {"customer": "customers", "order": "orders"}
MAY_BE_NOBODY = frozenset({"cases", "callbacks"})
# A dot or an asterisk would make a path to the row ambiguous.
ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*")


def problems(setting: Setting) -> tuple[str, ...]:
    """Everything that is wrong with a setting for this world, one line each; empty when it can be opened."""
    return tuple(_problems(setting))


def opening(setting: Setting) -> State:
    """The state that a setting describes, with the defaults filled in; SuiteError when it describes none."""
    if found := problems(setting):
        raise SuiteError("\n".join(found))
    return msgspec.convert(setting.state, State)


def clock(setting: Setting) -> dt.datetime:
    """The moment at which the conversation's clock stands still."""
    return dt.datetime.fromisoformat(setting.now)


def _problems(setting: Setting) -> Iterator[str]:
    if setting.world != NAME:
        yield f"setting.world: this world is {NAME!r}, the setting is for {setting.world!r}"
    yield from _clock_problems(setting.now)
    sound: dict[str, dict[str, Any]] = {}
    for table, rows in setting.state.items():
        at = f"setting.state.{table}"
        if table == "company":
            yield from _company_problems(rows, at=at)
        elif table == "log":
            yield f"{at}: the world writes it; leave it out"
        elif table not in ROWS:
            yield f"{at}: unknown table; {hint(table, ('company', *ROWS))}"
        elif not isinstance(rows, dict):
            yield f"{at}: expected rows by id, got {type(rows).__name__}"
        else:
            sound[table] = {}
            for key, row in rows.items():
                found = _row_problems(table, key, row, at=at)
                yield from found
                sound[table] |= {} if found else {key: row}
    yield from _reference_problems(setting.state, sound)


def _clock_problems(now: str) -> Iterator[str]:
    try:
        moment = dt.datetime.fromisoformat(now)
    except ValueError:
        yield f"setting.now: {now!r} is not a date and time in ISO 8601, such as 2026-03-02T10:00:00+00:00"
        return
    if moment.tzinfo is None:
        yield f"setting.now: {now!r} has no offset; write for instance {now}+00:00"


def _company_problems(given: object, *, at: str) -> Iterator[str]:
    yield from misfits(Company, given, at=at)
    closed = given.get("closed_queues") if isinstance(given, dict) else None
    if isinstance(closed, list | tuple) and "safety" in closed:
        yield f"{at}.closed_queues: 'safety' is never closed; take it out"


def _row_problems(table: str, key: object, row: object, *, at: str) -> list[str]:
    found = list(misfits(ROWS[table], row, at=f"{at}.{key}"))
    if not isinstance(key, str) or not ID.fullmatch(key):
        found.append(f"{at}.{key}: an id is letters, digits, dashes and underscores")
    if not found and table == "customers":
        customer = msgspec.convert(row, tables.Customer)
        if customer.verified and customer.locked:
            found.append(f"{at}.{key}.verified: cannot be true while {customer.failed_checks} failed checks lock the account")
    return found


def _reference_problems(given: dict[str, Any], sound: dict[str, dict[str, Any]]) -> Iterator[str]:
    """Rows that do not go with the rows they point at; only of rows that are otherwise sound."""
    for table, rows in sound.items():
        for key, row in rows.items():
            at = f"setting.state.{table}.{key}"
            for field, target in POINTS_TO.items():
                there = given.get(target)
                known = there if isinstance(there, dict) else {}
                if field not in row or row[field] in known or (row[field] == "" and table in MAY_BE_NOBODY):
                    continue
                yield f"{at}.{field}: no {field} {row[field]!r}; {hint(row[field], map(str, known))}"
            order = row if table == "orders" else sound.get("orders", {}).get(row.get("order"))
            yield from _disagreements(row, order, at=at) if order else ()


def _disagreements(row: dict[str, Any], order: dict[str, Any], *, at: str) -> Iterator[str]:
    """Where a row and its order do not go together."""
    for field in sorted(AMOUNTS & row.keys()):
        if row[field] != (rounded := money(row[field], order["currency"])):
            yield f"{at}.{field}: {row[field]} has more decimals than {order['currency']}; write {rounded}"
    if "customer" in row and row["customer"] != order["customer"]:
        yield f"{at}.customer: is {row['customer']!r}, but order {row['order']} belongs to {order['customer']!r}"
