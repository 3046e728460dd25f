"""Passing a conversation to a person: acknowledge, protect, hand over, and say truthfully what happens next."""

import datetime as dt
import re
from collections.abc import Generator

from hardcalls.agents.builtin import crisis
from hardcalls.agents.builtin.case import Case, joined
from hardcalls.agents.builtin.flow import Answer, Call, Flow, call
from hardcalls.agents.builtin.identity import find, identify, proof
from hardcalls.agents.builtin.note import REASONS, summary
from hardcalls.agents.builtin.particulars import hour_wanted
from hardcalls.agents.builtin.reading import CUES

QUEUES = {
    "self_harm": "safety",
    "abuse": "safety",
    "scam": "fraud",
    "minor": "security",
    "fraud": "fraud",
    "takeover": "security",
    "takeover_check": "security",
    "bereavement": "bereavement",
    "gambling": "hardship",
    "complaint": "complaints",
    "credit_review": "credit_review",
    "data_request": "data_protection",
    "access_need": "accessibility",
    "hardship": "hardship",
}
FREEZES = {"scam": "scam", "fraud": "fraud", "takeover": "fraud", "gambling": "gambling"}
# Here a check of identity, if the customer has already given what it needs, spares the colleague one.
CHECKED = frozenset({"human", "complaint", "credit_review", "data_request", "hardship", "repeated", "access_need"})
OWN_WORDS = frozenset({"human", "complaint", "repeated", "access_need", "data_request", "authority", "stuck", "hardship"})
"""Cues whose own sentence says little about what the customer feels; a disclosed feeling is named instead or first."""
FEELINGS = ("illness", "job_loss", "shame", "exhaustion", "fear", "money", "anger")
EVENTS = ("illness", "job_loss")
"""What has happened to somebody, which is named even where something graver comes first."""
FIRST_NAMED = {"minor": "fear", "scam": "fear", "fraud": "fear", "takeover": "fear", "credit_review": "shame"}
"""The feeling that is named before the matter; the sentences on what is graver name it themselves."""
COLLECTOR = re.compile(r"inkass|collect|cobro|recobro|recupero crediti|đòi nợ|thu hồi nợ", re.IGNORECASE)
OPENS = re.compile(r"(\d{1,2}):(\d{2})")


def hand_over(case: Case, cue: str, *, told: str = "", facts: tuple[str, ...] = ()) -> Flow:
    """Hand over for a cue; `told` is what was found out, and goes first where it is given."""
    yield from find(case)
    birth, postcode = proof(case)
    if cue in CHECKED and case.customer_id and birth and postcode:
        yield from identify(case, topics=frozenset())
    protected = yield from protect(case, cue)
    if cue in FREEZES and not any(a.tool == "freeze_account" for a in case.acts):
        facts = (*facts, "the account could not be found and is not frozen")
    queue = yield from queue_of(case, cue)
    answer = yield from call("transfer_to_human", reason=REASONS[cue], summary=summary(case, cue, facts=facts), queue=queue)
    case.note([answer])
    first = joined(*opening(case, cue, told))
    team = case.tongue.phrases.teams[queue]
    if answer.ok:
        return joined(first, *danger(case, cue), *protected, case.say("handed", team=team), *closing(case, cue))
    if not answer.refused:
        return joined(first, *danger(case, cue), *protected, case.say("not_handed"))
    rest = yield from call_back(case, queue, answer)
    return joined(first, *protected, rest)


def opening(case: Case, cue: str, told: str) -> list[str]:
    """What happened to the customer, named."""
    feeling = next((f for f in FEELINGS if f in case.reading.feelings), "")
    felt = case.fresh(case.say(feeling)) if feeling and cue in OWN_WORDS else ""
    if cue in {"stuck", "authority"}:
        return [felt, told or case.say(cue)]
    if cue == "complaint" and COLLECTOR.search(case.reading.cues.get(cue, "")):
        return [felt if feeling not in {"", "anger"} else "", case.say("collection"), told]
    if cue == "bereavement":
        return [case.say(cue, who=case.reading.relative or case.tongue.phrases.someone)]
    if cue in {"human", "complaint", "repeated", "access_need", "data_request"}:
        event = next((c for c in ("bereavement", "gambling") if c in case.reading.cues), "")
        named = [case.say(event, who=case.reading.relative or case.tongue.phrases.someone)] if event else [felt]
        return [*named, told or case.say(cue)]
    if cue == "hardship":
        return [felt or case.say(cue), told]
    first = FIRST_NAMED.get(cue, "")
    named_first = case.fresh(case.say(first)) if first in case.reading.feelings else ""
    events = [case.say(each) for each in EVENTS if cue == "self_harm" and each in case.reading.feelings]
    return [named_first, case.say(cue), *events, told]


def danger(case: Case, cue: str) -> list[str]:
    """Where help is to be found when a life may be in danger."""
    if cue != "self_harm":
        return []
    default = case.tongue.words.country
    country = crisis.country_of(" ".join(case.past.said), default)
    line = crisis.line_for(case.policy, country=country, default=default)
    if line is None:
        return [case.say("crisis_bare")]
    either = case.tongue.phrases.either
    emergency = re.sub(r" \([^)]*\)", "", line.emergency).replace(" or ", f" {either} ")
    name = case.tongue.phrases.called.get(line.name, line.name)
    return [case.say("crisis", name=name, number=line.number, emergency=emergency)]


def closing(case: Case, cue: str) -> list[str]:
    """What else the customer has to know."""
    return {"self_harm": [case.say("no_money")], "abuse": [case.say("safe_contact")]}.get(cue, [])


def protect(case: Case, cue: str) -> Generator[tuple[Call, ...], tuple[Answer, ...], list[str]]:
    """Freeze the account where that protects the customer; what to say about it."""
    reason = FREEZES.get(cue, "")
    if not reason:
        return []
    if case.customer_id:
        answer = yield from call("freeze_account", customer_id=case.customer_id, reason=reason)
        case.note([answer])
        if answer.ok:
            return [case.say("frozen")]
    return [] if reason == "gambling" else [case.say("not_frozen")]


def queue_of(case: Case, cue: str) -> Generator[tuple[Call, ...], tuple[Answer, ...], str]:
    """The queue that fits the matter."""
    if cue in QUEUES:
        return QUEUES[cue]
    raised = {c for r in case.readings for c in r.cues if c in QUEUES}
    if cue == "human" and raised:
        return QUEUES[next(c for c in CUES if c in raised)]
    if case.verified:
        profile = yield from call("get_customer", customer_id=case.customer_id)
        case.note([profile])
        return "vip" if profile.data.get("tier") == "vip" else "general"
    return "vip" if any(r.vip for r in case.readings) else "general"


def call_back(case: Case, queue: str, refusal: Answer) -> Flow:
    """The queue is closed: say so, and book a call at its opening, or ask for the number first."""
    opens, at = opening_time(case, refusal)
    closed = case.say("closed", team=case.tongue.phrases.teams[queue], opens=opens)
    phone = yield from phone_of(case)
    if not phone:
        return joined(case.fresh(closed), case.say("ask_phone"))
    answer = yield from call(
        "schedule_callback",
        queue=queue,
        at=at.isoformat(),
        phone=phone,
        **({"customer_id": case.customer_id} if case.customer_id else {}),
    )
    case.note([answer])
    if not answer.ok:
        return joined(case.fresh(closed), case.say("ask_phone"))
    booked = case.say("booked", phone=phone, date=case.date(at.date().isoformat()), time=f"{at:%H:%M}")
    return joined(case.fresh(closed), booked)


def opening_time(case: Case, refusal: Answer) -> tuple[str, dt.datetime]:
    """When the queue opens, as the refusal told it, and the next such moment that suits the customer."""
    match = OPENS.search(refusal.content)
    hour, minute = (int(match[1]), int(match[2])) if match else (9, 0)
    at = case.now.replace(hour=hour, minute=minute, second=0, microsecond=0)
    at = at if at > case.now else at + dt.timedelta(days=1)
    wishes = [w for r in reversed(case.readings) if (w := hour_wanted(r.text, case.tongue.words))]
    suits = max([at, *(at.replace(hour=h, minute=m) for h, m in wishes[:1])])
    return f"{hour:02}:{minute:02}", suits


def phone_of(case: Case) -> Generator[tuple[Call, ...], tuple[Answer, ...], str]:
    """The number to call: the one the customer gave last, else the account's once identity is verified."""
    given = [each for r in reversed(case.readings) for each in r.given.phones]
    if given or not case.verified:
        return given[0] if given else ""
    profile = yield from call("get_customer", customer_id=case.customer_id)
    case.note([profile])
    return str(profile.data.get("phone", ""))


def waiting_for_number(case: Case) -> Answer | None:
    """The refused handover that still waits for a number to call, if there is one."""
    asked = bool(case.past.replies) and case.say("ask_phone") in case.past.replies[-1]
    refusals = [a for a in case.past.answers if a.tool == "transfer_to_human" and a.refused]
    return refusals[-1] if asked and refusals else None
