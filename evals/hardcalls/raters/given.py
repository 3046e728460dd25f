"""Ratings that came with an imported transcript, such as the reward of tau2."""

from hardcalls.score import Assessment, Case, Rating


class Given:
    """Hands on what the source file said; what it left out stays missing."""

    def rate(self, case: Case) -> Assessment:
        """One `outcome.<name>` rating for each value that came with the transcript."""
        ratings = (
            Rating(
                criterion=f"outcome.{name}",
                value=value,
                rater="imported",
                reason="" if value is not None else "the source file has no value for this conversation",
            )
            for name, value in sorted(case.transcript.given.items())
        )
        return Assessment(ratings=tuple(ratings))
