"""Whether the agent answered in the customer's language."""

from collections.abc import Sequence

from hardcalls import detectors
from hardcalls.detectors.language import UNKNOWN
from hardcalls.detectors.text import letters, read
from hardcalls.score import Assessment, Case, Quote, Rating, Spoken

RATER = "check:language"
SURE = 0.7
"""How sure the language of a single sentence has to be: the shorter, the easier it is taken for a neighbouring one."""


class Language:
    """Rates `empathy.language`."""

    def rate(self, case: Case) -> Assessment:
        """Missing when no reply is long enough for its language to be told, or the customer's is not known."""
        said = case.spoken
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
    """The language of a reply: the one that sentences with half of its letters or more are surely in, else that of the whole.

    Of two such languages it is the one that was not due, and of these the first.
    """
    page = read(said.text)
    sizes = [letters(page.plain[s.start : s.end]) for s in page.sentences]
    half = (sum(sizes) + 1) // 2
    found: dict[int, str] = {}
    left = sum(sizes)
    shares: dict[str, int] = {}
    due = _due(said)
    # The longest first: as soon as what is left cannot make up a half, nothing more needs to be identified.
    for place in sorted(range(len(sizes)), key=lambda place: -sizes[place]):
        others = max((share for code, share in shares.items() if code != due), default=0)
        settled = shares.get(due, 0) >= half or shares.get(due, 0) + left < half
        if not left or (settled and others + left < half):
            break
        left -= sizes[place]
        at = page.sentences[place]
        code = detectors.identify(page.plain[at.start : at.end], least=SURE)
        if code:
            found[place] = code
            shares[code] = shares.get(code, 0) + sizes[place]
    halves = [found[place] for place in sorted(found) if shares[found[place]] >= half]
    other = next((code for code in halves if code != due), None)
    return other or next(iter(halves), None) or detectors.identify(said.text)


def _reason(wrong: Sequence[tuple[object, str]], *, told: bool) -> str:
    if not told:
        return "no reply is long enough to tell its language"
    if wrong:
        return "answered in " + ", ".join(sorted({found for _, found in wrong}))
    return "answered in the customer's language"
