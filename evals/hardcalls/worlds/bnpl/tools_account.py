"""The account as a whole: protecting it, where it is reached, what is recorded about it."""

import datetime as dt
from typing import Annotated

from msgspec import Meta

from hardcalls.record import Record
from hardcalls.worlds.bnpl.answer import Answer, Offer, done, error, refused
from hardcalls.worlds.bnpl.state import Case, CaseKind, Channel, FreezeReason, State, next_id
from hardcalls.worlds.bnpl.tools_identity import CustomerId

CASE_DAYS = 15
FEWEST_DIGITS = 6
FIELD_OF = {"email": "email", "phone": "phone", "letter": "address"}


class BlockPurchases(Record):
    """Block new purchases on the customer's account, for instance at the customer's wish. Needs a verified identity."""

    customer_id: CustomerId
    reason: Annotated[str, Meta(description="Why, in a few words.")]


class FreezeAccount(Record):
    """Freeze an account at once, so that nobody can buy with it. Needs no identity: it protects."""

    customer_id: CustomerId
    reason: Annotated[FreezeReason, Meta(description="What the account has to be protected from.")]


class ChangeContact(Record):
    """Change where the company writes or calls, and make that the customer's channel. Needs a verified identity."""

    customer_id: CustomerId
    channel: Annotated[Channel, Meta(description="Which contact is changed and used from now on; letter: the postal address.")]
    value: Annotated[str, Meta(min_length=1, description="The new e-mail address, telephone number or postal address.")]


class RecordCase(Record):
    """Record a case for a colleague; the customer gets an answer within 15 days. Needs no identity.

    A vulnerability is only recorded with the customer's consent.
    """

    kind: Annotated[CaseKind, Meta(description="What it is about.")]
    summary: Annotated[str, Meta(min_length=1, description="What the colleague has to know, in plain words.")]
    customer_id: Annotated[str, Meta(description="The customer's id, such as c-1; leave empty when it is not known.")] = ""
    consent: Annotated[bool, Meta(description="Whether the customer has agreed in this conversation to this being recorded.")] = (
        False
    )


def block_purchases(state: State, given: BlockPurchases, _now: dt.datetime) -> Answer:
    return done(
        state.change("customers", given.customer_id, purchases_blocked=True), customer_id=given.customer_id, purchases_blocked=True
    )


def freeze_account(state: State, given: FreezeAccount, _now: dt.datetime) -> Answer:
    key = given.customer_id
    if not state.customers[key].frozen:
        state = state.change("customers", key, frozen=True, freeze_reason=given.reason)
    return done(state, customer_id=key, frozen=True)


def change_contact(state: State, given: ChangeContact, _now: dt.datetime) -> Answer:
    value = given.value.strip()
    if given.channel == "email" and ("@" not in value or " " in value):
        return error(state, f"value: {value!r} is not an e-mail address")
    if given.channel == "phone" and sum(map(str.isdecimal, value)) < FEWEST_DIGITS:
        return error(state, f"value: {value!r} is not a telephone number")
    if not value:
        return error(state, "value: is empty")
    changed = {FIELD_OF[given.channel]: value, "channel": given.channel}
    return done(state.change("customers", given.customer_id, **changed), customer_id=given.customer_id, **changed)


def record_case(state: State, given: RecordCase, now: dt.datetime) -> Answer:
    if given.customer_id and given.customer_id not in state.customers:
        return error(state, f"no customer {given.customer_id!r}")
    if given.kind == "vulnerability" and not given.consent:
        return refused(state, "a vulnerability is only recorded with the customer's consent; ask first")
    key = next_id(state.cases, "k")
    answer_by = now.date() + dt.timedelta(days=CASE_DAYS)
    case = Case(customer=given.customer_id, kind=given.kind, summary=given.summary, opened=now.date(), answer_by=answer_by)
    return done(state.put("cases", key, case), case_id=key, kind=given.kind, answer_by=answer_by.isoformat())


OFFERS = {
    "block_purchases": Offer(arguments=BlockPurchases, act=block_purchases, about="customers", identity=True),
    "freeze_account": Offer(arguments=FreezeAccount, act=freeze_account, about="customers"),
    "change_contact": Offer(arguments=ChangeContact, act=change_contact, about="customers", identity=True),
    "record_case": Offer(arguments=RecordCase, act=record_case),
}
