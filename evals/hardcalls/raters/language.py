"""Whether the agent answered in the customer's language."""

from collections.abc import Sequence

from hardcalls import detectors
from hardcalls.raters.speech import spoken
from hardcalls.score import Assessment, Case, Quote, Rating

RATER = "check:language"


class Language:
    """Rates `empathy.language`."""

    def rate(self, case: Case) -> Assessment:
        """Missing when no reply is long enough for its language to be told."""
        said = spoken(case)
        if not said:
            return Assessment()
        told = [(s, found) for s in said if (found := detectors.identify(s.text))]
        wrong = [(s, found) for s, found in told if found != s.language.split("-")[0]]
        rating = Rating(
            criterion="empathy.language",
            value=float(not wrong) if told else None,
            rater=RATER,
            reason=_reason(wrong, told=bool(told)),
            evidence=tuple(Quote(turn=s.turn, text=s.text[:200]) for s, _ in wrong),
        )
        return Assessment(ratings=(rating,))


def _reason(wrong: Sequence[tuple[object, str]], *, told: bool) -> str:
    if not told:
        return "no reply is long enough to tell its language"
    if wrong:
        return "answered in " + ", ".join(sorted({found for _, found in wrong}))
    return "answered in the customer's language"
