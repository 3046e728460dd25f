"""Apologies that wear out: too many, or the same one again."""

import re

from hardcalls import detectors
from hardcalls.raters.speech import seen, unreadable
from hardcalls.score import Assessment, Case, Quote, Rating, Spoken

RATER = "check:apology"
MANY = 3
HALF_FROM = 4
"""From this many turns on, apologising in more than half of them is too much as well."""


class Apology:
    """Rates `empathy.over_apology` and `empathy.repeated_apology`."""

    def rate(self, case: Case) -> Assessment:
        """Unrated where a language has no lexicon."""
        said = case.spoken
        if not said:
            return Assessment()
        why = unreadable(case, "apology")
        if why:
            criteria = ("empathy.over_apology", "empathy.repeated_apology")
            return Assessment(ratings=tuple(Rating(criterion=c, value=None, rater=RATER, reason=why) for c in criteria))
        apologies = [(s, sentence) for s in said for sentence in _apologising(s)]
        turns = {s.turn for s, _ in apologies}
        too_many = len(apologies) >= MANY or (len(said) >= HALF_FROM and len(turns) > len(said) / 2)
        return Assessment(ratings=(_over(apologies, too_many=too_many, turns=len(said)), _repeated(apologies)))


def _apologising(said: Spoken) -> list[str]:
    """The sentences of a turn that hold an apology."""
    if not detectors.possible("apology", said.text, language=said.language):
        return []
    sentences = re.split(r"(?<=[.!?…])\s+|\n+", said.text)
    return [s for s in sentences if seen("apology", Spoken(turn=said.turn, text=s, language=said.language))]


def _over(apologies: list[tuple[Spoken, str]], *, too_many: bool, turns: int) -> Rating:
    return Rating(
        criterion="empathy.over_apology",
        value=float(not too_many),
        rater=RATER,
        reason=f"{len(apologies)} apologies in {turns} replies",
        evidence=tuple(Quote(turn=s.turn, text=t) for s, t in apologies) if too_many else (),
        severity="minor",
    )


def _repeated(apologies: list[tuple[Spoken, str]]) -> Rating:
    seen_before: dict[str, Quote] = {}
    again: list[Quote] = []
    for said, sentence in apologies:
        key = re.sub(r"\W+", " ", sentence.casefold()).strip()
        if key in seen_before:
            again.extend((seen_before[key], Quote(turn=said.turn, text=sentence)))
        seen_before[key] = Quote(turn=said.turn, text=sentence)
    return Rating(
        criterion="empathy.repeated_apology",
        value=float(not again),
        rater=RATER,
        reason="the same apology again" if again else "no apology was repeated",
        evidence=tuple(again),
    )
