"""Correctness of what was said: the facts that had to be told."""

from hardcalls.raters.facts import found, names
from hardcalls.raters.speech import applies
from hardcalls.score import Assessment, Case, Quote, Rating

RATER = "check:told"


class Told:
    """Rates `correctness.told`: each fact anywhere in what the agent said to the customer."""

    def rate(self, case: Case) -> Assessment:
        """Nothing when no fact is asked for in how this conversation went."""
        wanted = [f for f in case.scenario.expect.tell if applies(f.when, case)]
        if not wanted:
            return Assessment()
        where = {
            f.id: next((Quote(turn=s.turn, text=w) for s in case.spoken if (w := found(f, s.text, case.scenario))), None)
            for f in wanted
        }
        missing = [f for f in wanted if where[f.id] is None]
        reason = "not told: " + ", ".join(names(f) for f in missing) if missing else "all told"
        evidence = tuple(q for q in where.values() if q)
        rating = Rating(criterion="correctness.told", value=float(not missing), rater=RATER, reason=reason, evidence=evidence)
        return Assessment(ratings=(rating,))
