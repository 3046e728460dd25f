"""Whether the agent kept the conversation going: what it broke off, dropped or could not answer is its own failure."""

from hardcalls.score import Assessment, Case, Quote, Rating

RATER = "check:completed"


class Completed:
    """Rates `correctness.completed`."""

    def rate(self, case: Case) -> Assessment:
        """One rating for every conversation that was replayed; missing when somebody else's fault ended it."""
        if case.scenario.setting is None:
            return Assessment()
        ending = case.transcript.ending
        value = None if ending.by == "fault" else float(ending.by != "agent")
        mine = [f for f in case.transcript.faults if f.blame == "agent" and not f.recovered]
        rating = Rating(
            criterion="correctness.completed",
            value=value,
            rater=RATER,
            reason=ending.reason if value != 1 else "the conversation came to its end",
            evidence=tuple(Quote(turn=f.turn, text=f.evidence) for f in mine),
            severity="critical",
        )
        return Assessment(ratings=(rating,))
