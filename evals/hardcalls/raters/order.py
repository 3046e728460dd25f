"""Correctness of the order in which things were done: identity before any account change."""

from hardcalls.scenario import OrderRule
from hardcalls.score import Assessment, Case, Quote, Rating

RATER = "check:order"


class Order:
    """Rates `correctness.order`."""

    def rate(self, case: Case) -> Assessment:
        """Nothing for a scenario without order rules."""
        rules = case.scenario.expect.order
        if not rules:
            return Assessment()
        broken = [q for rule in rules for q in _broken(rule, case)]
        reason = "; ".join(q.text for q in broken) or "in the right order"
        rating = Rating(
            criterion="correctness.order",
            value=float(not broken),
            rater=RATER,
            reason=reason,
            evidence=tuple(broken),
            severity="critical",
        )
        return Assessment(ratings=(rating,))


def _broken(rule: OrderRule, case: Case) -> list[Quote]:
    """Each success of a later tool that came before the first success of the earlier one."""
    charter = case.charter
    later = set(charter.changing) - set(charter.protective) if "*" in rule.then else set(rule.then)
    broken: list[Quote] = []
    for turn in case.turns:
        for call, answer in turn.calls:
            if answer is None or not answer.ok:
                continue
            if call.name == rule.first:
                return broken
            if call.name in later:
                broken.append(Quote(turn=turn.number, text=f"{call.name} before {rule.first}"))
    return broken
