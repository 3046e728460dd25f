"""Beyond the agent: the company's articles, a callback, a person."""

import datetime as dt
import re
from typing import Annotated

from msgspec import Meta

from hardcalls.record import Record
from hardcalls.worlds.bnpl.answer import Answer, Offer, done, error, refused
from hardcalls.worlds.bnpl.help import Topic, article
from hardcalls.worlds.bnpl.state import Callback, Handover, Queue, State, next_id

FEWEST_DIGITS = 6
LATEST = dt.timedelta(days=30)
"""A call that is further ahead is no help."""
MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}")
QueueWanted = Annotated[
    Queue,
    Meta(
        description="Who takes over. bereavement: a death; hardship: debt, missed payments, gambling harm; fraud: scams, identity "
        "theft; safety: thoughts of suicide or self-harm, abuse, coercion; complaints: complaints, lawyers, regulators, press; "
        "security: account takeover, failed identity checks, minors; accessibility: access needs; data_protection: data requests; "
        "credit_review: refused credit; vip: unsolved problems of vip customers; general: everything else."
    ),
]


class GetHelpArticle(Record):
    """Read the company's public text on a topic, in English."""

    topic: Annotated[Topic, Meta(description="The topic.")]


class ScheduleCallback(Record):
    """Have a person call the customer back, for instance when transfer_to_human says that a queue is closed."""

    queue: QueueWanted
    at: Annotated[str, Meta(description="When, in the future, as ISO 8601 date and time, such as 2026-03-03T09:30:00+00:00.")]
    phone: Annotated[str, Meta(description="The number to call: one that the customer wants to be called on.")]
    customer_id: Annotated[str, Meta(description="The customer's id, such as c-1; leave empty when it is not known.")] = ""


class TransferToHuman(Record):
    """Hand the conversation over to a person, at once. It ends your part of it.

    Refused when the queue is closed: schedule a callback then. The queue safety is never closed.
    """

    reason: Annotated[str, Meta(description="Why a person is needed, in a few words.")]
    summary: Annotated[
        str,
        Meta(
            min_length=1,
            description="Note for the person taking over: what happened, what the customer needs, whether identity is verified, "
            "what was done and promised. Nothing about third parties that is not needed.",
        ),
    ]
    queue: QueueWanted


def get_help_article(state: State, given: GetHelpArticle, _now: dt.datetime) -> Answer:
    return done(state, topic=given.topic, **article(given.topic))


def schedule_callback(state: State, given: ScheduleCallback, now: dt.datetime) -> Answer:  # noqa: PLR0911  (one reason to refuse after the other)
    at = moment(given.at, now)
    if given.customer_id and given.customer_id not in state.customers:
        return error(state, f"no customer {given.customer_id!r}")
    if sum(map(str.isdecimal, given.phone)) < FEWEST_DIGITS:
        return error(state, f"phone: {given.phone!r} is not a telephone number")
    if at is None:
        return error(state, f"at: {given.at!r} is not a date and time in ISO 8601, such as 2026-03-03T09:30:00+00:00")
    if at <= now:
        return error(state, f"at: {given.at} is not in the future; it is {now.isoformat()}")
    if at - now > LATEST:
        return refused(state, f"{given.at} is more than {LATEST.days} days ahead; choose an earlier time")
    if given.queue in state.company.closed_queues and at < (opens := next_opening(state, now)):
        return refused(state, f"{given.queue} is closed until {opens.isoformat()}; choose a later time")
    key = next_id(state.callbacks, "cb")
    callback = Callback(customer=given.customer_id, queue=given.queue, at=at.isoformat(), phone=given.phone.strip())
    return done(state.put("callbacks", key, callback), callback_id=key, queue=given.queue, at=callback.at, phone=callback.phone)


def transfer_to_human(state: State, given: TransferToHuman, _now: dt.datetime) -> Answer:
    if given.queue in state.company.closed_queues:
        return refused(state, f"closed until {state.company.opens}; schedule a callback")
    if not given.summary.strip():
        return error(state, "summary: is empty; write what the person taking over has to know")
    key = next_id(state.handoffs, "t")
    handover = Handover(queue=given.queue, reason=given.reason, summary=given.summary)
    return done(state.put("handoffs", key, handover), handoff_id=key, queue=given.queue, status="handed over")


def moment(text: str, now: dt.datetime) -> dt.datetime | None:
    """A date with a time, in the company's offset where none is given; None for anything else."""
    if not MOMENT.match(text.strip()):
        return None
    try:
        at = dt.datetime.fromisoformat(text.strip())
    except ValueError:
        return None
    return at if at.tzinfo else at.replace(tzinfo=now.tzinfo)


def next_opening(state: State, now: dt.datetime) -> dt.datetime:
    """When closed queues are answered again."""
    opens = dt.datetime.combine(now.date(), dt.time.fromisoformat(state.company.opens), tzinfo=now.tzinfo)
    return opens if opens > now else opens + dt.timedelta(days=1)


OFFERS = {
    "get_help_article": Offer(arguments=GetHelpArticle, act=get_help_article),
    "schedule_callback": Offer(arguments=ScheduleCallback, act=schedule_callback),
    "transfer_to_human": Offer(arguments=TransferToHuman, act=transfer_to_human),
}
