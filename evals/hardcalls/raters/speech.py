"""What the agent said, ready to be judged."""

import re
from functools import lru_cache

from hardcalls import detectors
from hardcalls.detectors import Detector, Match
from hardcalls.scenario import Condition
from hardcalls.score import Case, Spoken


def unreadable(case: Case, *wanted: Detector) -> str:
    """Why some of the agent's turns cannot be judged by these detectors; empty when all can."""
    languages = {s.language for s in case.spoken}
    missing = sorted(lang for lang in languages if any(not detectors.supports(d, lang) for d in wanted))
    return f"no lexicon for {', '.join(missing)}" if missing else ""


def seen(detector: Detector, said: Spoken) -> tuple[Match, ...]:
    """What a detector matches in one turn."""
    return detectors.detect(detector, said.text, language=said.language)


def search(pattern: str, text: str) -> re.Match[str] | None:
    """Where a scenario's pattern stands in a legible text, case ignored."""
    return _compiled(pattern).search(text)


@lru_cache(maxsize=4096)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(detectors.straight(pattern), re.IGNORECASE)


def applies(when: Condition, case: Case) -> bool:
    """Whether an expectation is meant for how this conversation went."""
    over = case.transcript.executed is not None
    return when == "always" or (when == "handed_over") == over
