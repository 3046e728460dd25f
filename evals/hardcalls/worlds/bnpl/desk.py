"""One conversation's side of the company: calls come in, the state moves on."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

import msgspec

from hardcalls.tool import ToolResult
from hardcalls.worlds.bnpl.answer import Answer, Offer, error, refused
from hardcalls.worlds.bnpl.offers import OFFERS
from hardcalls.worlds.bnpl.shape import misfits
from hardcalls.worlds.bnpl.state import State, next_id
from hardcalls.worlds.bnpl.tools_identity import LOCKED


class Desk:
    """Lumen's systems during one conversation; the clock stands still."""

    def __init__(self, state: State, now: dt.datetime) -> None:
        """Open the desk with a state of its own."""
        self._state = state
        self._now = now

    def call(self, name: str, arguments: Mapping[str, object]) -> ToolResult:
        """Do what the tool says, or answer why not; each call leaves one line in the log."""
        state, result = answer(self._state, name, arguments, now=self._now)
        outcome = "ok" if result.ok else result.content
        self._state = state.put("log", next_id(state.log, "l"), f"{name}: {outcome}")
        return result

    def state(self) -> dict[str, object]:
        """Everything that the systems hold, as plain JSON values of one's own."""
        plain: dict[str, object] = msgspec.json.decode(msgspec.json.encode(self._state))
        return plain


def answer(state: State, name: str, arguments: Mapping[str, object], *, now: dt.datetime) -> Answer:
    """The next state and the tool's answer."""
    offer = OFFERS.get(name)
    if offer is None:
        return error(state, f"no tool {name!r}; tools: {', '.join(OFFERS)}")
    # Some models write null for what they leave out.
    given = {key: value for key, value in arguments.items() if value is not None}
    if found := misfits(offer.arguments, given, at=""):
        return error(state, "; ".join(found))
    asked = msgspec.convert(given, offer.arguments)
    if offer.about and (stop := stopped(state, offer, asked)):
        return stop
    result: Answer = offer.act(state, asked, now)
    return result


def stopped(state: State, offer: Offer, asked: Any) -> Answer | None:
    """Why the call goes no further: its row is not there, or the customer is not identified."""
    noun = offer.about.removesuffix("s")
    key = getattr(asked, f"{noun}_id")
    if key not in getattr(state, offer.about):
        return error(state, f"no {noun} {key!r}")
    customer = state.customers[state.owner(offer.about, key)]
    if not offer.identity or customer.verified:
        return None
    return refused(state, LOCKED if customer.locked else "verify the customer's identity first, with verify_identity")
