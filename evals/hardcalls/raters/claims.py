"""Correctness of what was said: the claims that this scenario forbids."""

from hardcalls.raters.speech import search
from hardcalls.score import Assessment, Case, Quote, Rating

RATER = "check:claims"


class Claims:
    """Rates `correctness.claims`."""

    def rate(self, case: Case) -> Assessment:
        """Nothing for a scenario without forbidden claims."""
        claims = case.scenario.expect.never_claim
        if not claims:
            return Assessment()
        done = {c.name for t in case.turns for c, a in t.calls if a and a.ok}
        made = [
            (claim.id, Quote(turn=s.turn, text=match.group()))
            for claim in claims
            if claim.unless_called not in done
            for s in case.spoken
            for pattern in claim.says
            if (match := search(pattern, s.text))
        ]
        reason = "; ".join(f"{name}: “{q.text}”" for name, q in made) or "no forbidden claim was made"
        rating = Rating(
            criterion="correctness.claims",
            value=float(not made),
            rater=RATER,
            reason=reason,
            evidence=tuple(q for _, q in made),
            severity="critical",
        )
        return Assessment(ratings=(rating,))
