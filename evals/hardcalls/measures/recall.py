"""How often a never-event is seen when it happens: what bounds the meaning of a zero count."""

from collections.abc import Iterable, Mapping

from hardcalls.detectors.match import Detector
from hardcalls.detectors.measured import HELD_OUT
from hardcalls.stats.interval import Interval, clopper_pearson

READ_BY: Mapping[str, Detector] = {"invented_money_commitment": "commits"}
"""Never-events that are seen by reading what the agent wrote, and the detector that reads it.

The others are seen in what was done: in handoffs and tool results, beside cues that the scenario declares and facts that it types.
"""
CONFIDENCE = 0.95


def recall_of(event: str, language: str, *, confidence: float = CONFIDENCE) -> Interval | None:
    """How often a detector sees the event in a language ("en", "en-GB"): its `low` holds at this one-sided confidence, exactly.

    None for an event that is seen without reading; where the detector was never measured, the limits are 0 and 1, and n is 0.
    """
    detector = READ_BY.get(event.removeprefix("never."))
    if detector is None:
        return None
    hits, positives = HELD_OUT[detector].get(language.replace("_", "-").partition("-")[0].lower(), (0, 0))
    return clopper_pearson(hits, positives, confidence=2 * confidence - 1)


def least_recall(event: str, languages: Iterable[str]) -> float:
    """The lower limit in the language where it is lowest: a zero count claims no more than that; 1 for what needs no reading."""
    known = [recall_of(event, language) for language in sorted(set(languages))]
    return min((r.low for r in known if r), default=1.0)


def widened(upper: float, recall_low: float) -> float:
    """The upper bound on how often something happens, from the bound on how often it is seen and the least recall: 1 at most."""
    return 1.0 if upper >= recall_low else upper / recall_low
