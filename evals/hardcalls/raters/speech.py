"""What the agent said, ready to be judged: its turns with words in them, and the language each was due in."""

import re

from hardcalls import detectors
from hardcalls.detectors import Detector, Match
from hardcalls.record import Record
from hardcalls.scenario import Condition
from hardcalls.score import Case


class Spoken(Record):
    """What the agent said in one customer turn."""

    turn: int
    text: str
    language: str


def spoken(case: Case) -> tuple[Spoken, ...]:
    """Every turn in which the agent said something, in order."""
    languages = {n.turn: n.language for n in case.transcript.notes}
    return tuple(
        Spoken(turn=t.number, text=text, language=languages.get(t.number) or case.scenario.language)
        for t in case.transcript.turns
        if (text := detectors.legible(t.text)).strip()
    )


def unreadable(case: Case, *wanted: Detector) -> str:
    """Why some of the agent's turns cannot be judged by these detectors; empty when all can."""
    languages = {s.language for s in spoken(case)}
    missing = sorted(lang for lang in languages if any(not detectors.supports(d, lang) for d in wanted))
    return f"no lexicon for {', '.join(missing)}" if missing else ""


def seen(detector: Detector, said: Spoken) -> tuple[Match, ...]:
    """What a detector matches in one turn."""
    return detectors.detect(detector, said.text, language=said.language)


def search(pattern: str, text: str) -> re.Match[str] | None:
    """Where a scenario's pattern stands in a legible text, case ignored."""
    return re.search(detectors.straight(pattern), text, re.IGNORECASE)


def applies(when: Condition, case: Case) -> bool:
    """Whether an expectation is meant for how this conversation went."""
    over = case.transcript.executed is not None
    return when == "always" or (when == "handed_over") == over
