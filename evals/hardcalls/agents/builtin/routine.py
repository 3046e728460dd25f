"""Routine matters: the hybrid agent solves them with the company's tools instead of passing them on."""

from collections.abc import Generator

from hardcalls.agents.builtin.book import open_shelf
from hardcalls.agents.builtin.case import Case, joined
from hardcalls.agents.builtin.flow import Answer, Call, Flow
from hardcalls.agents.builtin.handover import FEELINGS, hand_over
from hardcalls.agents.builtin.identity import identify
from hardcalls.agents.builtin.result import Result
from hardcalls.agents.builtin.solve_account import SOLVERS
from hardcalls.agents.builtin.solve_money import followed

FAULTS = frozenset({"duplicate", "dunned", "late_fee", "refund", "wrong_item", "faulty", "not_received"})
EASED = frozenset({"plan", "pause", "short_money"})
BY_FAULT = {
    "duplicate": {"refund", "unknown_charge", "not_mine", "due", "status"},
    "dunned": {"late_fee", "due", "refund", "status"},
    "late_fee": {"due", "refund"},
    "refund": {"status", "not_received", "due"},
    "wrong_item": {"refund", "not_received", "faulty", "status", "not_mine"},
    "faulty": {"refund", "not_received", "status"},
    "not_received": {"refund", "status", "unknown_charge"},
    "not_mine": {"unknown_charge"},
    "plan": {"pause", "short_money", "due"},
    "pause": {"short_money", "due"},
    "short_money": {"due"},
    "block": {"status"},
    "balance": {"due", "own_data"},
}
"""Topics that another topic in the same message explains."""
SPOKEN = ("ai", "other_account", "credit_refused", "early", "how_to_pay")
"""Topics that are answered without opening an account."""
SENTENCES = {
    "ai": "ai",
    "other_account": "other_account",
    "credit_refused": "credit_info",
    "early": "early",
    "how_to_pay": "how_to_pay",
}
TWO = 2


def routine(case: Case, *, first: str = "") -> Flow:
    """Answer what can be answered, solve what can be solved, ask for what is missing."""
    opening = joined(first, acknowledged(case))
    spoken = [case.say(SENTENCES[t]) for t in SPOKEN if t in case.reading.topics]
    topics = pending(case)
    if not topics:
        return (yield from chat(case, opening, spoken))
    identified = yield from identify(case, topics=frozenset(topics))
    if identified.cue:
        return (yield from hand_over(case, identified.cue))
    if identified.ask:
        relieved = EASED & set(topics) and not {"plan", "pause"} & set(topics)
        offer = case.fresh(case.say("offer")) if relieved and not FAULTS & set(topics) else ""
        return (yield from settled(case, opening, joined(*spoken, offer, identified.ask)))
    results = yield from solve(case, topics)
    beyond = next((r for r in results if r.cue), None)
    text = joined(*spoken, *(r.text for r in results))
    if beyond:
        return (yield from hand_over(case, beyond.cue, told=text, facts=tuple(f for r in results for f in r.facts)))
    thanks = case.say("thanks_bare") if "thanks" in case.reading.topics and case.past.replies else ""
    return (yield from settled(case, joined(opening, case.fresh(thanks)), text))


def solve(case: Case, topics: list[str]) -> Generator[tuple[Call, ...], tuple[Answer, ...], list[Result]]:
    """Work on each topic; topics with the same solver are one."""
    shelf = yield from open_shelf(case)
    results: list[Result] = []
    for solver in dict.fromkeys(SOLVERS[t] for t in topics):
        results.append((yield from solver(case, shelf)))  # noqa: PERF401  (a comprehension cannot yield)
    return results


def pending(case: Case) -> list[str]:
    """The topics to work on now: those of the latest message, or those still open from before identity was checked."""
    now = chosen(set(case.reading.topics))
    if now and not (case.acts_before and "follow_up" in case.reading.topics and set(now) <= {"due", "refund", "status"}):
        waiting = [t for t in carried(case) if t not in now and not (t in EASED and FAULTS & set(now))]
        return chosen({*now, *waiting})
    if now:
        return []
    again = "follow_up" in case.reading.topics and case.verified and not case.acts
    return carried(case) or (asked_before(case) if again else [])


def asked_before(case: Case) -> list[str]:
    """The topics that the customer last asked about."""
    return next((found for r in reversed(case.readings) if (found := chosen(set(r.topics)))), [])


def carried(case: Case) -> list[str]:
    """Topics of earlier messages that could not be worked on yet."""
    topics: set[str] = set()
    for exchange, reading in zip(case.past.exchanges, case.readings, strict=False):
        topics |= set(reading.topics)
        asked = case.say("which_order", list="\0").split("\0")[0]
        if any(a.tool in {"get_order", "get_payments"} for a in exchange.answers) and asked not in exchange.reply:
            offered = case.say("offer") in exchange.reply
            topics = topics & EASED if offered else set()
    return chosen(topics)


def chosen(topics: set[str]) -> list[str]:
    """At most two topics, without those that another one explains."""
    explained = {t for each in topics for t in BY_FAULT.get(each, ())}
    if FAULTS & topics:
        explained |= EASED - (
            {"plan", "pause"} if topics & {"plan", "pause"} and not topics & {"duplicate", "refund", "late_fee"} else set()
        )
    return [t for t in SOLVERS if t in topics - explained][:TWO]


def acknowledged(case: Case) -> str:
    """What the customer feels or goes through, named once."""
    felt = [f for f in FEELINGS if f in case.reading.feelings]
    return case.fresh(case.say(felt[0])) if felt else ""


def chat(case: Case, opening: str, spoken: list[str]) -> Flow:
    """A message that asks for nothing from an account."""
    topics = case.reading.topics
    after = followed(case)
    asked = joined(
        case.say("why") if "why" in topics and case.past.replies else "",
        case.say("nothing_to_do") if "must_act" in topics and under_way(case) else "",
    )
    if spoken or asked:
        welcome = case.say("thanks_bare") if asked and "thanks" in topics else ""
        return (yield from settled(case, joined(opening, welcome), joined(*spoken, asked)))
    if "thanks" in topics:
        follow = after if "follow_up" in topics or "refund" in topics or "due" in topics else ""
        return joined(case.say("thanks_bare"), follow) if follow else case.say("thanks")
    if after and ("follow_up" in topics or topics.keys() & {"due", "refund", "status"}):
        return joined(opening, after)
    if "bye" in topics or (case.reading.agrees and case.acts):
        return case.say("bye")
    if "greeting" in topics and not case.past.replies and len(case.reading.text.split()) <= TWO + 1:
        return case.say("greeting")
    return (yield from settled(case, opening, case.say("routing")))


def under_way(case: Case) -> bool:
    """Whether the matter is in our hands: something was done, or a refund is on its way."""
    refunds = [r for a in case.answers if a.tool == "get_order" for r in a.data.get("refunds", {}).values()]
    return bool(case.acts) or any(r.get("status") == "on_its_way" for r in refunds)


def settled(case: Case, opening: str, text: str) -> Flow:
    """The answer, unless it has been given before: saying it again would not help, so a person does."""
    text = text or case.say("routing")
    often = sum(text in reply for reply in case.past.replies)
    # Asked when it will be or what is due, the date is told once more, also where it was told unasked before.
    allowed = 1 if case.reading.topics.keys() & {"follow_up", "thanks", "due"} else 0
    if often > allowed and not case.reading.declines:
        return (yield from hand_over(case, "stuck"))
    return joined(opening, text)
