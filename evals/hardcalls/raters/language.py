"""Whether the agent answered in the customer's language."""

from collections.abc import Sequence

from hardcalls import detectors
from hardcalls.detectors.language import UNKNOWN
from hardcalls.detectors.text import normalise, sentences
from hardcalls.raters.speech import Spoken, spoken
from hardcalls.score import Assessment, Case, Quote, Rating

RATER = "check:language"
SURE = 0.7
"""How sure the language of a single sentence has to be: the shorter, the easier it is taken for a neighbouring one."""


class Language:
    """Rates `empathy.language`."""

    def rate(self, case: Case) -> Assessment:
        """Missing when no reply is long enough for its language to be told, or the customer's is not known."""
        said = spoken(case)
        if not said:
            return Assessment()
        if any(_due(s) == UNKNOWN for s in said):
            reason = "the customer said too little to tell the language that was due"
            return Assessment(ratings=(Rating(criterion="empathy.language", value=None, rater=RATER, reason=reason),))
        told = [(s, found) for s in said if (found := _language(s))]
        wrong = [(s, found) for s, found in told if found != _due(s)]
        rating = Rating(
            criterion="empathy.language",
            value=float(not wrong) if told else None,
            rater=RATER,
            reason=_reason(wrong, told=bool(told)),
            evidence=tuple(Quote(turn=s.turn, text=s.text[:200]) for s, _ in wrong),
        )
        return Assessment(ratings=(rating,))


def _due(said: Spoken) -> str:
    return said.language.split("-")[0]


def _language(said: Spoken) -> str | None:
    """The language of a reply: another one that half of it or more is written in, else that of the whole."""
    plain = normalise(said.text)
    letters: dict[str | None, int] = {}
    for start, end in sentences(plain):
        sentence = plain[start:end]
        found = detectors.identify(sentence, least=SURE)
        letters[found] = letters.get(found, 0) + _letters(sentence)
    other = next((c for c, n in letters.items() if c and c != _due(said) and 2 * n >= _letters(plain)), None)
    return other or detectors.identify(said.text)


def _letters(text: str) -> int:
    return sum(letter.isalpha() for letter in text)


def _reason(wrong: Sequence[tuple[object, str]], *, told: bool) -> str:
    if not told:
        return "no reply is long enough to tell its language"
    if wrong:
        return "answered in " + ", ".join(sorted({found for _, found in wrong}))
    return "answered in the customer's language"
