"""Who is writing: the hybrid agent finds the account and checks identity, asking only for what is missing."""

from collections.abc import Generator, Iterator
from itertools import chain

from hardcalls.agents.builtin.case import Case
from hardcalls.agents.builtin.flow import Answer, Call, call
from hardcalls.record import Record

GUARDED = frozenset({"change_contact", "own_data"})
"""What an intruder asks for: with a failed check, it is a matter for account security."""


class Identified(Record):
    """How identification stands: settled when both are empty."""

    ask: str = ""
    """What to ask the customer."""
    cue: str = ""
    """Why a person has to take over."""


Finding = Generator[tuple[Call, ...], tuple[Answer, ...], bool]
Checking = Generator[tuple[Call, ...], tuple[Answer, ...], Identified]


def find(case: Case) -> Finding:
    """Look the customer up by whatever they have given; whether they are known."""
    tried = [a.arguments for a in case.answers if a.tool == "find_customer"]
    for arguments in handles(case):
        if case.customer_id:
            break
        if arguments not in tried:
            case.note([(yield from call("find_customer", **arguments))])
    return bool(case.customer_id)


def handles(case: Case) -> Iterator[dict[str, str]]:
    """Each thing by which the customer may be found, the surest first."""
    given = [r.given for r in case.readings]
    yield from ({"email": each} for each in dict.fromkeys(chain.from_iterable(g.emails for g in given)))
    yield from ({"order_id": each} for each in dict.fromkeys(chain.from_iterable(g.orders for g in given)))
    yield from ({"phone": each} for each in dict.fromkeys(chain.from_iterable(g.phones for g in given)))


def proof(case: Case) -> tuple[str, str]:
    """The birth date and postcode that the customer gave last; empty where they gave none."""
    births = [each for r in reversed(case.readings) for each in r.given.births]
    places = [each for r in reversed(case.readings) for each in r.given.postcodes]
    return (births[0] if births else "", places[0] if places else "")


def identify(case: Case, *, topics: frozenset[str]) -> Checking:
    """Establish who is writing, or what to ask for, or that a person must take over."""
    if case.verified:
        return Identified()
    known = yield from find(case)
    birth, postcode = proof(case)
    if not known:
        return unknown(case, complete=bool(birth and postcode))
    if not (birth and postcode):
        missing = "ask_birth" if postcode else "ask_postcode" if birth else "ask_identity"
        return Identified(ask=case.say(missing))
    return (yield from check(case, {"customer_id": case.customer_id, "birth_date": birth, "postcode": postcode}, topics))


def check(case: Case, details: dict[str, str], topics: frozenset[str]) -> Checking:
    """Check what the customer gave, once; the same wrong details again are a matter for account security."""
    failed = [a.arguments for a in case.answers if a.tool == "verify_identity" and not a.ok]
    if details in failed:
        return Identified(cue="takeover_check")
    answer = yield from call("verify_identity", **details)
    case.note([answer])
    if answer.ok:
        return Identified()
    if "locked" in answer.content or topics & GUARDED:
        return Identified(cue="takeover_check")
    return Identified(ask=case.say("mismatch"))


def unknown(case: Case, *, complete: bool) -> Identified:
    """What to ask when no account has been found."""
    if any(a.tool == "find_customer" for a in case.answers):
        ask = case.fresh(case.say("not_found"))
        return Identified(ask=ask) if ask else Identified(cue="stuck")
    return Identified(ask=case.say("ask_account" if complete else "ask_account_identity"))
