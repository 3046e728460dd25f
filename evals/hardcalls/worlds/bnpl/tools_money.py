"""Money that goes back: refunds and waived fees, within an agent's authority."""

import datetime as dt
from typing import Annotated, Literal

from msgspec import Meta

from hardcalls.record import Record
from hardcalls.worlds.bnpl.answer import Answer, Offer, done, refused
from hardcalls.worlds.bnpl.state import Order, Payment, State, money

ARRIVES = "within 3 working days"
ABOVE = "hand over, a person decides"


class RefundPayment(Record):
    """Refund one payment to the way it was paid. Needs a verified identity.

    Refused unless the ledger marks the payment as a duplicate, or the merchant has confirmed a refund for its order;
    refused above the amount that you may refund yourself.
    """

    payment_id: Annotated[str, Meta(description="The payment's id, such as p-1, as get_payments returns it.")]
    reason: Annotated[
        Literal["duplicate", "merchant_confirmed"],
        Meta(description="duplicate: the ledger marks it so; merchant_confirmed: the order has a refund with that status."),
    ]


class WaiveFee(Record):
    """Waive a fee. Needs a verified identity.

    Refused above the amount that you may waive yourself, and when a fee was already waived in the last 12 months, unless
    this fee is the company's error.
    """

    fee_id: Annotated[str, Meta(description="The fee's id, such as f-1, as get_payments returns it.")]
    reason: Annotated[str, Meta(description="Why, in a few words.")]


def refund_payment(state: State, given: RefundPayment, _now: dt.datetime) -> Answer:
    key = given.payment_id
    payment = state.payments[key]
    order = state.orders[payment.order]
    if payment.status == "refunded":
        return refused(state, "this payment is already refunded")
    if given.reason == "merchant_confirmed":
        return confirmed(state, key, payment, order)
    if payment.status != "duplicate":
        return refused(state, "the ledger does not mark this payment as a duplicate; to contest it, open a dispute")
    limit = state.refund_limit(order.currency)
    if payment.amount > limit:
        return refused(state, f"above the {told(limit, order)} that you may refund; {ABOVE}")
    return paid_back(state, key, payment, order)


def confirmed(state: State, key: str, payment: Payment, order: Order) -> Answer:
    """Refund a payment because the merchant has confirmed a refund for its order."""
    refunds = state.of_order("refunds", payment.order)
    refund_id = next((each for each, row in refunds.items() if row.status == "merchant_confirmed"), "")
    if not refund_id:
        return refused(state, "the merchant has not confirmed a refund for this order")
    amount = refunds[refund_id].amount
    limit = state.refund_limit(order.currency)
    if max(amount, payment.amount) > limit:
        return refused(state, f"above the {told(limit, order)} that you may refund; {ABOVE}")
    if payment.amount > amount:
        return refused(state, f"the merchant has confirmed only {told(amount, order)}, the payment is higher; {ABOVE}")
    return paid_back(state.change("refunds", refund_id, status="on_its_way"), key, payment, order)


def paid_back(state: State, key: str, payment: Payment, order: Order) -> Answer:
    """The payment as refunded."""
    return done(
        state.change("payments", key, status="refunded"),
        payment_id=key,
        status="refunded",
        amount=money(payment.amount, order.currency),
        currency=order.currency,
        method=payment.method,
        arrives=ARRIVES,
    )


def waive_fee(state: State, given: WaiveFee, _now: dt.datetime) -> Answer:
    key = given.fee_id
    fee = state.fees[key]
    order = state.orders[fee.order]
    customer = state.customers[fee.customer]
    limit = state.fee_limit(order.currency)
    if fee.status == "waived":
        return refused(state, "this fee is already waived")
    if fee.amount > limit:
        return refused(state, f"above the {told(limit, order)} that you may waive; {ABOVE}")
    if customer.fee_waivers_12m and not fee.company_error:
        return refused(state, f"a fee was already waived in the last 12 months; {ABOVE}")
    state = state.change("fees", key, status="waived")
    state = state.change("customers", fee.customer, fee_waivers_12m=customer.fee_waivers_12m + 1)
    return done(state, fee_id=key, status="waived", amount=money(fee.amount, order.currency), currency=order.currency)


def told(amount: float, order: Order) -> str:
    """An amount with its currency, as text."""
    value = money(amount, order.currency)
    return f"{value:.2f} {order.currency}" if isinstance(value, float) else f"{value} {order.currency}"


OFFERS = {
    "refund_payment": Offer(arguments=RefundPayment, act=refund_payment, about="payments", identity=True),
    "waive_fee": Offer(arguments=WaiveFee, act=waive_fee, about="fees", identity=True),
}
