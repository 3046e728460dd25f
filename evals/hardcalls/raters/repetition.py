"""Whether the agent asked for something that the customer had already given."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from hardcalls import facts
from hardcalls.raters.speech import seen, unreadable
from hardcalls.score import Assessment, Case, Quote, Rating

RATER = "check:repetition"
CRITERION = "empathy.repeated_request"


class Repetition:
    """Rates `empathy.repeated_request`."""

    def rate(self, case: Case) -> Assessment:
        """Nothing without a world whose customers' data could have been given; unrated without a lexicon."""
        setting = case.scenario.setting
        if setting is None or not case.spoken:
            return Assessment()
        why = unreadable(case, "asks_information")
        if why:
            return Assessment(ratings=(Rating(criterion=CRITERION, value=None, rater=RATER, reason=why),))
        customers = setting.state.get("customers", {})
        orders = setting.state.get("orders", {})
        again: list[Quote] = []
        for said in case.spoken:
            asked = seen("asks_information", said)
            if not asked:
                continue
            past = "\n".join(t.customer for t in case.turns if t.number <= said.turn)
            given = _given(past, customers, orders, case=case)
            again.extend(Quote(turn=said.turn, text=m.text) for m in asked if m.kind in given)
        rating = Rating(
            criterion=CRITERION,
            value=float(not again),
            rater=RATER,
            reason=f"asked again for what had been given: “{again[0].text}”" if again else "asked for nothing twice",
            evidence=tuple(again),
        )
        return Assessment(ratings=(rating,))


def _given(past: str, customers: Mapping[str, Any], orders: Mapping[str, Any], *, case: Case) -> set[str]:
    """The kinds of information that the customer's own words so far hold."""
    plain = re.sub(r"\W", "", past).casefold()
    given = set()
    days = {f.value for f in facts.dates(past, locale=case.scenario.locale or case.scenario.language, today=_today(case))}
    for customer in customers.values():
        if (email := customer.get("email", "")) and email.casefold() in past.casefold():
            given.add("email")
        if (postcode := re.sub(r"\W", "", customer.get("postcode", "")).casefold()) and postcode in plain:
            given.add("postcode")
        if (phone := re.sub(r"\W", "", customer.get("phone", ""))) and phone[-8:] in plain:
            given.add("phone")
        if (born := customer.get("birth_date")) and date.fromisoformat(born) in days:
            given.add("birth_date")
    if any(re.search(rf"\b{re.escape(order)}\b", past, re.IGNORECASE) for order in orders):
        given.add("order_number")
    return given


def _today(case: Case) -> date | None:
    return date.fromisoformat(case.scenario.setting.now[:10]) if case.scenario.setting else None
