"""The account: contact details, a block on purchases, and what is stored."""

from collections.abc import Mapping

from hardcalls.agents.builtin.book import Shelf
from hardcalls.agents.builtin.case import Case
from hardcalls.agents.builtin.flow import call
from hardcalls.agents.builtin.result import Result, Solver, Working
from hardcalls.agents.builtin.solve_money import dunned, duplicate, late_fee, refund
from hardcalls.agents.builtin.solve_order import balance, due, faulty, not_received, relief, status, unknown_charge, wrong_item


def change_contact(case: Case, shelf: Shelf) -> Working:
    """Write to a new address from now on."""
    given = [r.given for r in case.readings]
    emails = [e for g in given for e in g.emails if e.casefold() != str(shelf.profile.get("email", "")).casefold()]
    own = digits(str(shelf.profile.get("phone", "")))
    phones = [p for g in given for p in g.phones if digits(p) != own]
    for channel, values in (("email", emails), ("phone", phones)):
        if values:
            answer = yield from call("change_contact", customer_id=case.customer_id, channel=channel, value=values[-1])
            case.note([answer])
            if answer.ok:
                return Result(text=case.say("contact_changed", value=values[-1]))
    return Result(text=case.say("ask_contact"))


def digits(phone: str) -> str:
    """The end of a number, by which it is the same with or without the country's prefix."""
    return "".join(filter(str.isdecimal, phone))[-9:]


def block(case: Case, shelf: Shelf) -> Working:
    """Block new purchases at the customer's wish."""
    del shelf
    answer = yield from call("block_purchases", customer_id=case.customer_id, reason="at the customer's wish")
    case.note([answer])
    return Result(text=case.say("blocked")) if answer.ok else Result(text=case.say("authority"), cue="authority")


def own_data(case: Case, shelf: Shelf) -> Working:
    """Tell what is stored about the customer."""
    yield from ()
    profile = shelf.profile
    return Result(text=case.say("own_data", address=profile["address"], email=profile["email"], phone=profile["phone"]))


SOLVERS: Mapping[str, Solver] = {
    "duplicate": duplicate,
    "dunned": dunned,
    "late_fee": late_fee,
    "refund": refund,
    "wrong_item": wrong_item,
    "faulty": faulty,
    "not_received": not_received,
    "not_mine": unknown_charge,
    "unknown_charge": unknown_charge,
    "what_bought": unknown_charge,
    "plan": relief,
    "pause": relief,
    "short_money": relief,
    "change_contact": change_contact,
    "block": block,
    "own_data": own_data,
    "balance": balance,
    "due": due,
    "status": status,
}
"""What each topic that needs the customer's identity is solved by, the most telling topic first."""
