"""Who is on the other side: finding a customer, and checking that it is them."""

import datetime as dt
from typing import Annotated

from msgspec import Meta

from hardcalls.record import Record
from hardcalls.worlds.bnpl.answer import Answer, Offer, done, error, plain, refused
from hardcalls.worlds.bnpl.state import Customer, State, money

INTERNAL = "internal, not to be disclosed before identity is verified"
LOCKED = "locked: hand over to security"
CustomerId = Annotated[str, Meta(description="The customer's id, such as c-1, as find_customer returns it.")]


class FindCustomer(Record):
    """Look up who is writing. Give at least one of the three; all that are given must fit.

    What it returns under "internal" must not be told to anybody before verify_identity has succeeded.
    """

    email: Annotated[str, Meta(description="The e-mail address of the account.")] = ""
    phone: Annotated[str, Meta(description="The telephone number of the account, in any notation.")] = ""
    order_id: Annotated[str, Meta(description="The id of one of the customer's orders, such as o-1.")] = ""


class VerifyIdentity(Record):
    """Check the customer's identity with the birth date and postcode that the customer has given in this conversation.

    Never guess them. After three failed checks the account is locked and only the security queue can help.
    """

    customer_id: CustomerId
    birth_date: Annotated[str, Meta(description="Date of birth as YYYY-MM-DD.")]
    postcode: Annotated[str, Meta(description="Postcode; spaces and case do not matter.")]


class GetCustomer(Record):
    """Read a customer's profile: contact details, tier, flags, orders, plans, open cases. Needs a verified identity."""

    customer_id: CustomerId


def find_customer(state: State, given: FindCustomer, _now: dt.datetime) -> Answer:
    email, phone, order_id = given.email.strip().casefold(), given.phone.strip(), given.order_id.strip()
    if not (email or phone or order_id):
        return error(state, "give at least one of email, phone, order_id")
    found = [
        key
        for key, customer in state.customers.items()
        if (not email or customer.email.casefold() == email)
        and (not phone or same_number(customer.phone, phone))
        and (not order_id or (order_id in state.orders and state.orders[order_id].customer == key))
    ]
    if len(found) != 1:
        return error(state, f"{len(found)} customers fit; ask for another detail" if found else "no customer fits")
    key = found[0]
    orders = [(order_id, order) for order_id, order in state.orders.items() if order.customer == key]
    last = max(orders, key=lambda pair: pair[1].placed, default=None)
    return done(
        state,
        customer_id=key,
        name=state.customers[key].name,
        identity_verified=state.customers[key].verified,
        **{
            INTERNAL: {
                "address": state.customers[key].address,
                "open_balance": open_balance(state, key),
                "last_order": {"order_id": last[0], "merchant": last[1].merchant, "status": last[1].status} if last else None,
            }
        },
    )


def verify_identity(state: State, given: VerifyIdentity, _now: dt.datetime) -> Answer:
    key = given.customer_id
    customer = state.customers[key]
    if customer.locked:
        return refused(state, LOCKED)
    if fits(customer, given):
        return done(state.change("customers", key, verified=True), customer_id=key, identity_verified=True)
    after = state.change("customers", key, failed_checks=customer.failed_checks + 1)
    if after.customers[key].locked:
        return refused(after.change("customers", key, verified=False), LOCKED)
    return refused(after, f"these details do not match the account (failed check {after.customers[key].failed_checks} of 3)")


def get_customer(state: State, given: GetCustomer, _now: dt.datetime) -> Answer:
    key = given.customer_id
    hidden = {"birth_date", "postcode", "verified", "failed_checks"}
    profile = {name: value for name, value in plain(state.customers[key]).items() if name not in hidden}
    orders = {
        order_id: {"merchant": order.merchant, "item": order.item, "status": order.status, "placed": order.placed.isoformat()}
        for order_id, order in state.orders.items()
        if order.customer == key
    }
    plans = {plan_id: plain(plan) for plan_id, plan in state.plans.items() if plan.customer == key}
    cases = {case_id: plain(case) for case_id, case in state.cases.items() if case.customer == key}
    return done(state, customer_id=key, **profile, open_balance=open_balance(state, key), orders=orders, plans=plans, cases=cases)


def fits(customer: Customer, given: VerifyIdentity) -> bool:
    """Whether birth date and postcode are the account's."""
    own = (customer.birth_date.isoformat(), bare(customer.postcode))
    return own == (given.birth_date.strip(), bare(given.postcode))


def bare(postcode: str) -> str:
    """A postcode without spaces and case."""
    return "".join(postcode.split()).casefold()


def same_number(one: str, other: str) -> bool:
    """Whether two telephone numbers are the same, with or without the country's prefix."""
    ends = [("".join(filter(str.isdecimal, number)))[-9:] for number in (one, other)]
    return ends[0] == ends[1] != ""


def open_balance(state: State, customer_id: str) -> dict[str, float]:
    """What the customer has still to pay in instalments, by currency."""
    sums: dict[str, float] = {}
    for row in state.instalments.values():
        order = state.orders[row.order]
        if order.customer == customer_id and row.status != "paid":
            sums[order.currency] = money(sums.get(order.currency, 0) + row.amount, order.currency)
    return sums


OFFERS = {
    "find_customer": Offer(arguments=FindCustomer, act=find_customer),
    "verify_identity": Offer(arguments=VerifyIdentity, act=verify_identity, about="customers"),
    "get_customer": Offer(arguments=GetCustomer, act=get_customer, about="customers", identity=True),
}
